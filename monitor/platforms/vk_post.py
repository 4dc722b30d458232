"""One VK wall post to one Post and its counts."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind
from monitor.platforms.dates import read_date
from monitor.platforms.limits import LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import hashtags, links, mentions, plain, unique
from monitor.wire import Payload

_HOME = "https://vk.com/"
_MOST = 10**19
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARKUP = re.compile(
    r"\[(?:(?P<kind>id|club|public|event)(?P<number>[0-9]{1,19})(?::bp[-0-9_]{1,60})?"
    r"|(?P<address>(?:https?://|(?:m\.)?vk\.(?:com|ru|cc|me)/)[^\s|\[\]]{1,2083})|#alias)"
    r"\|(?P<shown>[^\[\]|]{0,2000})(?:\|(?P<behind>[^\s|\[\]]{1,2083}))?\]"
)
_FUTURE = timedelta(hours=24)


def post_of(
    account: Account, payload: Payload, item: Mapping[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts. Raises KeyError, TypeError or ValueError when a field is not as documented.

    What VK calls a repost (`copy_history`) is a quote where it has words or attachments of its own; else it
    is a repost and carries the original's. VK counts likes on the repost itself, and they are left out all
    the same: reposts of others count as activity, never as engagement (metrics.md c.2), and one like more
    would say that people liked what the account did not write. Signers and places are not kept.
    """
    native_id, original = id_of(item), _original(item)
    kind: PostKind = "original"
    if original is not None:
        kind = "quote" if _text(item).strip() or _list(item.get("attachments")) else "repost"
    shown = original if original is not None and kind == "repost" else item
    words = read_text(_text(shown))
    published, flags = _published(item.get("date"), payload.received_at)
    if len(words.text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    attachments = _attachments(shown)
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=words.text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=None if item.get("date") is None else str(item["date"])[:200],
        edited_at=_instant(item.get("edited")),
        url=f"{_HOME}wall{native_id}",
        media=tuple(_media(name, thing) for name, thing in attachments)[:MEDIA],
        links=_links(words, shown, attachments),
        hashtags=hashtags(words.text)[:TAGS],
        mentions=words.mentions[:TAGS],
        about_account=None if original is None else address_of(original.get("owner_id")),
        flags=flags,
    )
    return post, None if kind == "repost" else _counts(account, payload, item, native_id)


def id_of(item: Mapping[str, Any]) -> str:
    """`<owner>_<number>`: a post's number alone is that of one wall.

    >>> id_of({"owner_id": -12345, "id": 7})
    '-12345_7'
    """
    number = whole(item["id"])
    if number <= 0:
        raise ValueError(f"id {number} is not positive")
    return f"{whole(item['owner_id'])}_{number}"


def whole(value: object) -> int:
    """A whole number of JSON; also one written as 10639516.0, which VK does. Raises TypeError, ValueError."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{type(value).__name__} in place of a whole number")
    if not -_MOST < value < _MOST:
        raise ValueError("a number of more than 19 digits")
    return value


def address_of(owner: object) -> str | None:
    """The account behind an owner id, as VK's mentions name it. Names are left out: persons have them too.

    >>> address_of(-29246653), address_of(10), address_of(None)
    ('club29246653', 'id10', None)
    """
    if owner is None or whole(owner) == 0:
        return None
    return f"club{-whole(owner)}" if whole(owner) < 0 else f"id{whole(owner)}"


@dataclass(frozen=True, slots=True)
class Words:
    """A text as VK shows it, and whom and what its marks point to."""

    text: str
    mentions: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def read_text(source: str) -> Words:
    """Entities and VK's marks resolved: `[club1|name]` reads "name" and mentions club1, and so with links.

    Only entities that end with a semicolon are undone, because addresses hold `&copy=` and the like.

    >>> read_text("Q&amp;A [club1|MFA], see [https://a.example/?a=1&copy=2|here]").text
    'Q&A MFA, see here'
    """
    source = _LINE_BREAK.sub("\n", source)
    source = _ENTITY.sub(lambda found: html.unescape(found[0]), source)
    if "[" not in source:
        return Words(plain(source), mentions(source), links(source))
    marks = list(_MARKUP.finditer(source))
    bare = _MARKUP.sub(" ", source)
    named = (f"{_prefix(mark['kind'])}{int(mark['number'])}" for mark in marks if mark["kind"])
    far = (mark["address"] or mark["behind"] for mark in marks)
    return Words(
        plain(_MARKUP.sub(lambda mark: mark["shown"], source)),
        unique((*named, *mentions(bare))),
        unique((*(_with_scheme(address) for address in far if address), *links(bare))),
    )


def _prefix(kind: str) -> str:
    """Pages and events are communities: club, public and event are one series of numbers."""
    return "id" if kind == "id" else "club"


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"https://{address}"


def _original(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The post that was reposted: the nearest one of the chain."""
    chain = _list(item.get("copy_history"))
    if not chain:
        return None
    if not isinstance(chain[0], dict):
        raise TypeError(f"copy_history holds {type(chain[0]).__name__}")
    return chain[0]


def _text(item: Mapping[str, Any]) -> str:
    value = item.get("text")
    if value is not None and not isinstance(value, str):
        raise TypeError(f"text is {type(value).__name__}")
    return value or ""


def _list(value: object) -> list[Any]:
    if value is not None and not isinstance(value, list):
        raise TypeError(f"{type(value).__name__} in place of a list")
    return value or []


def _published(value: object, received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    at = _instant(value)
    if at is None:
        return None, ("date_missing" if value is None else "date_unparsable",)
    return at, ("date_future",) if at > received + _FUTURE else ()


def _instant(value: object) -> datetime | None:
    """Unix seconds; 0 and all before 1990 is no date."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return read_date(str(value))[0]


def _counts(
    account: Account, payload: Payload, item: Mapping[str, Any], native_id: str
) -> EngagementSnapshot | None:
    seen = EngagementSnapshot(
        account.id,
        native_id,
        payload.received_at,
        likes=_count(item, "likes"),
        comments=_count(item, "comments"),
        shares=_count(item, "reposts"),
        views=_count(item, "views"),
    )
    return seen if any(n is not None for n in (seen.likes, seen.comments, seen.shares, seen.views)) else None


def _count(item: Mapping[str, Any], key: str) -> int | None:
    """`{"count": n}`; None where it is absent, as views are on small and old posts."""
    holder = item.get(key)
    if holder is None:
        return None
    if not isinstance(holder, dict):
        raise TypeError(f"{key} is {type(holder).__name__}")
    value = holder.get("count")
    return None if value is None or whole(value) < 0 else whole(value)


def _links(
    words: Words, shown: Mapping[str, Any], attachments: list[tuple[str, dict[str, Any]]]
) -> tuple[str, ...]:
    """What the text links to, what is attached as a link, and the source that the post names."""
    attached = (_said(thing, "url") for name, thing in attachments if name in ("link", "article"))
    source = shown.get("copyright")
    named = _said(source, "link") if isinstance(source, dict) else ""
    every = (*words.links, *attached, named)
    return unique(web for address in every if (web := web_address(address, _HOME)))[:LINKS]


def _attachments(item: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Kind and object of each; an object of a kind that holds none (photos_list) counts as empty."""
    found = []
    for attachment in _list(item.get("attachments")):
        if not isinstance(attachment, dict) or not isinstance(attachment.get("type"), str):
            raise TypeError("an attachment without a type")
        thing = attachment.get(attachment["type"])
        found.append((attachment["type"], thing if isinstance(thing, dict) else {}))
    return found


def _media(name: str, thing: Mapping[str, Any]) -> Media:
    return _MEDIA.get(name, _other)(thing)


def _photo(thing: Mapping[str, Any]) -> Media:
    return Media("image", _largest(thing), _words(_said(thing, "text")))


def _largest(thing: Mapping[str, Any]) -> str | None:
    """The address of the largest copy: `sizes` of today, `photo_604` and its like before API 5.77."""
    sizes = thing.get("sizes")
    copies = [size for size in sizes if isinstance(size, dict)] if isinstance(sizes, list) else []
    if isinstance(whole_one := thing.get("orig_photo"), dict):
        copies.append(whole_one)
    copies += [
        {"url": thing[key], "width": int(key[6:])} for key in thing if re.fullmatch("photo_[0-9]{2,5}", key)
    ]
    best = max(copies, key=lambda size: (_side(size, "width"), _side(size, "height")), default={})
    return web_address(_said(best, "url"), _HOME)


def _side(size: Mapping[str, Any], key: str) -> int:
    value = size.get(key)
    return value if isinstance(value, int) else 0


def _video(thing: Mapping[str, Any]) -> Media:
    return Media("video", _page_of("video", thing), _words(_said(thing, "title")))


def _audio(thing: Mapping[str, Any]) -> Media:
    """A recording is known by its makers; its address is made for one listener and expires."""
    makers = filter(None, (_said(thing, "artist"), _said(thing, "title")))
    return Media("audio", None, _words(" — ".join(makers)))


def _document(thing: Mapping[str, Any]) -> Media:
    """Its page in place of its address, which holds a key of access."""
    words = _words(_said(thing, "title"))
    return Media("gif" if _said(thing, "ext").lower() == "gif" else "file", _page_of("doc", thing), words)


def _other(thing: Mapping[str, Any]) -> Media:
    return Media("file", web_address(_said(thing, "url"), _HOME), _words(_said(thing, "title")))


def _link(thing: Mapping[str, Any]) -> Media:
    return Media("link", web_address(_said(thing, "url"), _HOME), _words(_said(thing, "title")))


def _poll(thing: Mapping[str, Any]) -> Media:
    answers = thing.get("answers")
    offered = answers if isinstance(answers, list) else []
    texts = (_said(thing, "question"), *(_said(one, "text") for one in offered if isinstance(one, dict)))
    return Media("poll", None, _words(" | ".join(texts)))


def _page_of(kind: str, thing: Mapping[str, Any]) -> str | None:
    owner, number = thing.get("owner_id"), thing.get("id")
    known = type(owner) is int and type(number) is int
    return f"{_HOME}{kind}{owner}_{number}" if known else None


def _said(thing: Mapping[str, Any], key: str) -> str:
    value = thing.get(key)
    return value if isinstance(value, str) else ""


def _words(source: str) -> str | None:
    return read_text(source).text[:TEXT_CHARACTERS] or None


_MEDIA: Mapping[str, Callable[[Mapping[str, Any]], Media]] = {
    "photo": _photo, "posted_photo": _photo, "graffiti": _photo, "video": _video, "clip": _video,
    "audio": _audio, "podcast": _audio, "doc": _document, "link": _link, "article": _link, "poll": _poll,
}  # fmt: skip
"""Kinds that are told apart; all others (albums, pages, wares, …) are files."""
