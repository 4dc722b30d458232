"""One Threads media object to one Post. It carries no counts: those are told to its owner alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from monitor.model import Account, Media, Post, PostKind
from monitor.platforms.dates import instant
from monitor.platforms.field_values import object_in, text_in
from monitor.platforms.limits import ID_BYTES, LINKS, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import folded, hashtags, links, mentions, plain, unique

HOME = "https://www.threads.com/"
_HOME = re.compile(r"https?://(?:www\.)?threads\.(?:com|net)/")
"""Permalinks moved from threads.net to threads.com in 2025: one address for one post."""
_FUTURE = timedelta(hours=24)
_MediaKind = Literal["image", "video", "audio"]
_MEDIA: Mapping[str, _MediaKind] = {
    "IMAGE": "image", "VIDEO": "video", "AUDIO": "audio", "CAROUSEL_ALBUM": "image",
}  # fmt: skip
"""An album is told without its parts: it counts as a picture."""
_OPTIONS = ("option_a", "option_b", "option_c", "option_d")


def post_of(account: Account, item: Mapping[str, Any], received: datetime) -> Post:
    """The post. Raises KeyError, TypeError or ValueError when a field is not as documented.

    A repost (REPOST_FACADE) has no text, and whose words it shows is told for own posts alone; so it is with
    the quoted post. Addresses of pictures expire and are not asked for.
    """
    native_id = text_in(item, "id")
    if not 0 < len(native_id.encode()) <= ID_BYTES:
        raise ValueError("id is not a text of 1 to 1024 bytes")
    kind, text = _kind(item), plain(text_in(item, "text"))
    published, flags = _published(item, received)
    if len(text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    tags = (folded(text_in(item, "topic_tag").strip()), *hashtags(text))
    attached = text_in(item, "link_attachment_url")
    return Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=text_in(item, "timestamp")[:200] or None,
        url=_permalink(text_in(item, "permalink")),
        media=_media(item, attached),
        links=unique(web for link in (*links(text), attached) if (web := web_address(link, HOME)))[:LINKS],
        hashtags=unique(tag for tag in tags if tag)[:TAGS],
        mentions=mentions(text)[:TAGS],
        in_reply_to=text_in(object_in(item, "replied_to"), "id") or None,
        about_account=_about(item, kind),
        flags=flags,
    )


def _kind(item: Mapping[str, Any]) -> PostKind:
    if item.get("media_type") == "REPOST_FACADE":
        return "repost"
    if item.get("is_reply") is True or object_in(item, "replied_to"):
        return "reply"
    return "quote" if item.get("is_quote_post") is True else "original"


def _about(item: Mapping[str, Any], kind: PostKind) -> str | None:
    key = {"repost": "reposted_post", "quote": "quoted_post"}.get(kind, "")
    return folded(text_in(object_in(item, key), "username")) or None


def _published(item: Mapping[str, Any], received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    at = instant(item.get("timestamp"))
    if at is None:
        return None, ("date_unparsable" if text_in(item, "timestamp") else "date_missing",)
    return at, ("date_future",) if at > received + _FUTURE else ()


def _permalink(written: str) -> str | None:
    if not written.startswith(("https://", "http://")):
        return None
    return web_address(_HOME.sub(HOME, written, count=1), HOME)


def _media(item: Mapping[str, Any], attached: str) -> tuple[Media, ...]:
    found = [Media(kind)] if (kind := _MEDIA.get(text_in(item, "media_type"))) else []
    if poll := object_in(item, "poll_attachment"):
        options = " | ".join(plain(option) for key in _OPTIONS if (option := text_in(poll, key)))
        found.append(Media("poll", None, options[:TEXT_CHARACTERS] or None))
    if attached:
        found.append(Media("link", web_address(attached, HOME)))
    return tuple(found)
