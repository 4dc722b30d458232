"""One message of Telegram's web preview to one Post and its counts.

The page and the embedded post use the same markup (classes `tgme_widget_message*`).
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from lxml import etree

from monitor.model import Account, EngagementSnapshot, Media, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.limits import LINKS, MEDIA, TAGS, TEXT_CHARACTERS, load_json
from monitor.platforms.web import web_address
from monitor.text import folded, hashtags, mentions, parse_count, plain, unique
from monitor.wire import Payload

ROOT = "https://t.me"
PAID = "paid"
"""The name of reactions that are paid for, counted in stars."""
_OF_MESSAGE = "tgme_widget_message_"
_FUTURE = timedelta(hours=24)
_DATA_POST = re.compile(r"([A-Za-z0-9_]{1,64})/([1-9][0-9]{0,18})")
_ADDRESS = re.compile(
    r"https?://(?:www\.)?t\.me/(?:s/)?([A-Za-z][A-Za-z0-9_]{1,63})(?:/([0-9]{1,19}))?(?:[/?#].*)?"
)
_BACKGROUND = re.compile(r"background-image:\s*url\(\s*['\"]?([^'\"()]{1,2083})")
_BLOCKS = ("br", "blockquote", "div", "li", "p", "pre")
_VIEW_CHARACTERS, _NAME_CHARACTERS, _REACTIONS = 1000, 200, 200
Classes = Mapping[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a page: whose it is and which (`data-post`, the canonical handle and a number), the
    channel's own id (`data-view`; None where that cannot be read), and its elements by class."""

    node: Any
    handle: str
    number: int
    channel: str | None
    found: Classes


def by_class(root: Any) -> dict[str, list[Any]]:
    """The elements under `root`, itself included, by each of their classes, in the order of the page."""
    found: dict[str, list[Any]] = defaultdict(list)
    for node in root.iter("*"):
        if written := node.get("class"):
            for name in set(written.split()):
                found[name].append(node)
    return dict(found)


def words(node: Any) -> str:
    """The text that a reader sees: breaks become lines, an emoji's picture its character."""
    for block in node.iter(*_BLOCKS):
        block.tail = "\n" + (block.tail or "")
        if block.tag != "br":
            block.text = "\n" + (block.text or "")
    return plain("".join(node.itertext()))


def words_in(found: Classes, name: str) -> str:
    """The text of the first element of that class, or nothing."""
    return words(found[name][0]) if name in found else ""


def message_of(node: Any) -> Message:
    """Raises ValueError for one inside another, and when `data-post` names no channel and number."""
    said = _DATA_POST.fullmatch(node.get("data-post") or "")
    if any("tgme_widget_message" in _names(above) for above in node.iterancestors()):
        raise ValueError("a message inside another")
    if not said:
        raise ValueError(f"data-post is {(node.get('data-post') or '')[:80]!r}, not channel and number")
    return Message(node, said[1], int(said[2]), _channel(node.get("data-view") or ""), by_class(node))


def _channel(view: str) -> str | None:
    """`c` of the base64 JSON in `data-view`: a negative number that stays when the handle changes."""
    if not view or len(view) > _VIEW_CHARACTERS:
        return None
    try:
        packed = view.rstrip("=").replace("+", "-").replace("/", "_")
        number = load_json(urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode())["c"]
    except (KeyError, TypeError, ValueError):
        return None
    return str(number) if isinstance(number, int) and not isinstance(number, bool) and number < 0 else None


def service_words(message: Message) -> str | None:
    """What a service message says ("Channel created", a pin, a new photo); None for a post. The embedded
    form of one has no class of its own, only a label."""
    label = words_in(message.found, "message_media_not_supported_label")
    if "service_message" not in message.found and label != "Service message":
        return None
    return words_in(message.found, "js-message_text")[:_NAME_CHARACTERS] or label


def post_of(account: Account, payload: Payload, message: Message) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts; an album is one post under the id of `data-post`.

    A forward keeps its counts: in a channel the copy is a message of its own, with its own views and its
    own reactions, and the origin's are nowhere on the page. They are facts of this account's post, though
    no metric counts a repost as engagement. The mark "edited" tells no time, so `edited_at` stays None.
    Who signed the post and through which bot it was sent are left out.
    """
    found = message.found
    answered = next(iter(found.get("tgme_widget_message_reply", [])), None)
    if answered is not None:  # it quotes words of another post, under the classes of this one's
        answered.getparent().remove(answered)
        found = by_class(message.node)
    text = words_in(found, "js-message_text")
    raw, published = _published(found)
    kind: PostKind = "reply" if answered is not None else "original"
    if "tgme_widget_message_forwarded_from" in found:
        kind = "repost"
    in_reply_to, own = _answered(answered, message)
    post = Post(
        account_id=account.id,
        native_id=str(message.number),
        kind=kind,
        text=text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=raw,
        url=f"{ROOT}/{message.handle}/{message.number}",
        media=_media(message.node, found),
        links=_links(found),
        hashtags=hashtags(text)[:TAGS],
        mentions=mentions(text)[:TAGS],
        in_reply_to=in_reply_to,
        reply_to_own=own if kind == "reply" else None,
        about_account=_origin(found) if kind == "repost" else None,
        flags=_flags(text, raw, published, payload.received_at),
    )
    return post, _counts(account, payload, post.native_id, found)


def _names(node: Any) -> set[str]:
    return set((node.get("class") or "").split())


def _answered(node: Any, message: Message) -> tuple[str | None, bool | None]:
    """The post that is answered, with its channel's name when that is another one, and whether it is own."""
    at = _ADDRESS.fullmatch(node.get("href") or "") if node is not None else None
    if not at or not at[2]:
        return None, None
    own = at[1].casefold() == message.handle.casefold()
    return (at[2] if own else f"{at[1]}/{at[2]}"), own


def _origin(found: Classes) -> str | None:
    """The handle of the forwarded channel, folded; None without a public address: it may be a person."""
    for node in found.get("tgme_widget_message_forwarded_from_name", ())[:1]:
        at = _ADDRESS.fullmatch(node.get("href") or "")
        return folded(at[1]) if at else None
    return None


def _published(found: Classes) -> tuple[str | None, datetime | None]:
    """The last time of the message's footer; other times on it are lengths of videos."""
    places = found.get("tgme_widget_message_meta") or found.get("tgme_widget_message_date") or ()
    said = [time.get("datetime") for place in places for time in place.iter("time") if time.get("datetime")]
    return (plain(said[-1])[:200], instant(said[-1])) if said else (None, None)


def _flags(text: str, raw: str | None, published: datetime | None, now: datetime) -> tuple[str, ...]:
    flags = ["truncated"] if len(text) > TEXT_CHARACTERS else []
    if published is None:
        flags.append("date_missing" if raw is None else "date_unparsable")
    elif published > now + _FUTURE:
        flags.append("date_future")
    return tuple(flags)


def _links(found: Classes) -> tuple[str, ...]:
    """Addresses in the text and on the buttons under it; hashtags, mentions and the preview's left out."""
    text = [a for body in found.get("js-message_text", ())[:1] for a in body.iter("a")]
    buttons = found.get("tgme_widget_message_inline_button", ())
    linked = (a.get("href") or "" for a in (*text, *buttons) if not _is_mention(a))
    # since 2024 some are escaped once too often (RSSHub, telegram/channel)
    plainly = (href.replace("&amp;", "&") for href in linked if not href.startswith("?q="))
    return unique(web for href in plainly if (web := web_address(href, ROOT)))[:LINKS]


def _is_mention(link: Any) -> bool:
    named = "".join(link.itertext()).strip().startswith("@")
    return named and _ADDRESS.fullmatch(link.get("href") or "") is not None


def _counts(account: Account, payload: Payload, native_id: str, found: Classes) -> EngagementSnapshot | None:
    """Views and reactions; None when it shows neither. A fresh post's counter may stand there empty.

    All reactions of people together are the likes: there is no other sign of approval. Paid ones are left out
    of the sum, for one donor can send thousands.
    """
    views = parse_count(words_in(found, "tgme_widget_message_views"))
    reactions, rounded = _reactions(found)
    if views is None and reactions is None:
        return None
    rounded = rounded or (views is not None and views[1] == "rounded")
    return EngagementSnapshot(
        account.id,
        native_id,
        payload.received_at,
        likes=None if reactions is None else sum(n for name, n in reactions.items() if name != PAID),
        views=views[0] if views else None,
        reactions=reactions,
        precision="rounded" if rounded else "exact",
    )


def _reactions(found: Classes) -> tuple[dict[str, int] | None, bool]:
    """Reactions by emoji, `custom:<id>` or `paid` (stars, not people), and whether any is rounded.

    None without a single one: the page does not tell "none yet" from "switched off". None too if one of
    them cannot be read, for the sum of the others would be too small.
    """
    counted: dict[str, int] = defaultdict(int)
    rounded = False
    for node in found.get("tgme_reaction", ())[:_REACTIONS]:
        name, size = _reaction(node), parse_count("".join(node.xpath("text()")))
        if not name or size is None:
            return None, False
        counted[name] += size[0]
        rounded = rounded or size[1] == "rounded"
    return dict(counted) or None, rounded


def _reaction(node: Any) -> str:
    if "tgme_reaction_paid" in _names(node):
        return PAID
    custom = next(node.iter("tg-emoji"), None)
    if custom is not None and (custom.get("emoji-id") or "").isdecimal():
        return f"custom:{custom.get('emoji-id')[:64]}"
    for emoji in node.iter("b"):
        return plain("".join(emoji.itertext()))[:64]
    return ""


def _media(root: Any, found: Classes) -> tuple[Media, ...]:
    """Everything shown with the post, in its order. Pictures' addresses expire."""
    shown: list[Media] = []
    walk = etree.iterwalk(root, events=("start",))
    for _, node in walk:
        if _OF_MESSAGE not in (node.get("class") or ""):
            continue
        makers = [_MEDIA[name] for name in _names(node) if name in _MEDIA]
        if makers and len(shown) < MEDIA:
            shown.append(makers[0](node))
            walk.skip_subtree()
    return tuple(shown) or _unshown(found)


def _unshown(found: Classes) -> tuple[Media, ...]:
    """Something that only the apps show. The same words stand hidden in most posts with a video."""
    for node in found.get("message_media_not_supported_wrap", ()):
        hidden = "media_not_supported_cont" in _names(node)
        if not hidden and "tgme_widget_message_bubble" in _names(node.getparent()):
            return (Media("file"),)
    return ()


def _background(node: Any) -> str | None:
    at = _BACKGROUND.search(node.get("style") or "")
    return web_address(at[1], ROOT) if at else None


def _source(node: Any, tag: str) -> str | None:
    written = (one.get("src") for one in node.iter(tag))
    return next((web for src in written if src and (web := web_address(src, ROOT))), None)


def _picture(node: Any) -> Media:
    return Media("image", _background(node))


def _video(node: Any) -> Media:
    """One without a button and a length plays by itself, over and over."""
    inner = by_class(node)
    played = "message_video_play" in inner or "message_video_duration" in inner
    too_big = "not_supported" in _names(node)
    return Media("video" if played or too_big else "gif", _source(node, "video"))


def _round_video(node: Any) -> Media:
    return Media("video", _source(node, "video"))


def _voice(node: Any) -> Media:
    return Media("audio", _source(node, "audio"))


def _document(node: Any) -> Media:
    """A file by its name; the page gives no address of it."""
    inner = by_class(node)
    icons = inner.get("tgme_widget_message_document_icon", ())
    audio = any("audio" in _names(icon) for icon in icons)
    title = words_in(inner, "tgme_widget_message_document_title")
    return Media("audio" if audio else "file", None, title or None)


def _sticker(node: Any) -> Media:
    still = web_address(node.get("data-webp") or "", ROOT)
    return Media("image", still or _background(node) or _source(node, "img"))


def _place(node: Any) -> Media:
    title = words_in(by_class(node), "tgme_widget_message_location_title")
    return Media("link", web_address(node.get("href") or "", ROOT), title or None)


def _contact(node: Any) -> Media:
    """A person's card, without the person."""
    return Media("file")


def _poll(node: Any) -> Media:
    """Question and answers. Votes change, so they would make an edit of every look."""
    inner = by_class(node)
    answers = inner.get("tgme_widget_message_poll_option_text", ())
    said = [words_in(inner, "tgme_widget_message_poll_question"), *map(words, answers)]
    return Media("poll", None, " | ".join(filter(None, said))[:TEXT_CHARACTERS] or None)


def _preview(node: Any) -> Media:
    inner = by_class(node)
    title = words_in(inner, "link_preview_title") or words_in(inner, "link_preview_site_name")
    return Media("link", web_address((node.get("href") or "").replace("&amp;", "&"), ROOT), title or None)


_MEDIA: Mapping[str, Callable[[Any], Media]] = {
    _OF_MESSAGE + name: make
    for name, make in {
        "photo_wrap": _picture, "video_player": _video, "roundvideo_player": _round_video,
        "voice_player": _voice, "audio_player": _voice, "document_wrap": _document, "sticker": _sticker,
        "tgsticker": _sticker, "videosticker": _sticker, "location_wrap": _place, "venue_wrap": _place,
        "contact_wrap": _contact, "poll": _poll, "link_preview": _preview,
    }.items()
}  # fmt: skip
