"""One VK wall post to one Post and its counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post, PostKind
from monitor.platforms.dates import read_date
from monitor.platforms.field_values import list_of, said_in
from monitor.platforms.limits import LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.vk_answer import whole
from monitor.platforms.vk_media import HOME, attachments_of, media_of
from monitor.platforms.vk_text import Words, read_text
from monitor.platforms.web import web_address
from monitor.text import hashtags, unique
from monitor.wire import Payload

_FUTURE = timedelta(hours=24)


def post_of(
    account: Account, payload: Payload, item: Mapping[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts. Raises KeyError, TypeError or ValueError when a field is not as documented.

    What VK calls a repost (`copy_history`) is a quote where it has words or attachments of its own; else it
    is a repost and carries the original's. VK counts likes on the repost itself, and they are left out all
    the same: reposts of others count as activity, never as engagement (docs/metrics.md), and one like more
    would say that people liked what the account did not write. Signers and places are not kept.
    """
    native_id, original = id_of(item), _original(item)
    kind: PostKind = "original"
    if original is not None:
        kind = "quote" if _text(item).strip() or list_of(item.get("attachments")) else "repost"
    shown = original if original is not None and kind == "repost" else item
    words = read_text(_text(shown))
    published, flags = _published(item.get("date"), payload.received_at)
    if len(words.text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    attachments = attachments_of(shown)
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=words.text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=None if item.get("date") is None else str(item["date"])[:200],
        edited_at=_instant(item.get("edited")),
        url=f"{HOME}wall{native_id}",
        media=tuple(media_of(name, thing) for name, thing in attachments)[:MEDIA],
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


def address_of(owner: object) -> str | None:
    """The account behind an owner id, as VK's mentions name it. Names are left out: persons have them too.

    >>> address_of(-29246653), address_of(10), address_of(None)
    ('club29246653', 'id10', None)
    """
    if owner is None or whole(owner) == 0:
        return None
    return f"club{-whole(owner)}" if whole(owner) < 0 else f"id{whole(owner)}"


def _original(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The post that was reposted: the nearest one of the chain."""
    chain = list_of(item.get("copy_history"))
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


def _published(value: object, received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    at = _instant(value)
    if at is None:
        return None, ("date_missing" if value is None else "date_unparsable",)
    return at, ("date_future",) if at > received + _FUTURE else ()


def _instant(value: object) -> datetime | None:
    """Unix seconds; 0 and all before 1990 is no date."""
    if isinstance(value, float) and value.is_integer():  # so VK writes a number now and then
        value = int(value)
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
    attached = (said_in(thing, "url") for name, thing in attachments if name in ("link", "article"))
    source = shown.get("copyright")
    named = said_in(source, "link") if isinstance(source, dict) else ""
    every = (*words.links, *attached, named)
    return unique(web for address in every if (web := web_address(address, HOME)))[:LINKS]
