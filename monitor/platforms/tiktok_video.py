"""One video of TikTok's Research API to one Post and its counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Media, Post
from monitor.platforms.dates import read_date
from monitor.platforms.field_values import count_in, text_in
from monitor.platforms.limits import LINKS, TAGS, TEXT_CHARACTERS
from monitor.text import folded, hashtags, links, mentions, plain, unique
from monitor.wire import Payload

_FUTURE = timedelta(hours=24)
_MOST = 2**63


def id_of(item: Mapping[str, Any]) -> str:
    """The id as text: 64 bits are more than other programs' numbers hold. Raises TypeError, ValueError.

    >>> id_of({"id": 7320768196569599275})
    '7320768196569599275'
    """
    value = item["id"]
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"id is {type(value).__name__}, not a whole number")
    if not 0 < value < _MOST:
        raise ValueError("id is not a number of 63 bits")
    return str(value)


def video_of(
    account: Account, payload: Payload, item: Mapping[str, Any]
) -> tuple[Post, EngagementSnapshot | None]:
    """The video and its counts. Raises KeyError, TypeError or ValueError for a field not as documented."""
    native_id, text = id_of(item), plain(text_in(item, "video_description"))
    published, flags = _published(item, payload.received_at)
    if len(text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    name = folded(text_in(item, "username") or account.handle.lstrip("@"))
    url = f"https://www.tiktok.com/@{name}/video/{native_id}"
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text=text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=None if item.get("create_time") is None else str(item["create_time"])[:200],
        url=url,
        media=(Media("video", url),),
        links=links(text)[:LINKS],
        hashtags=_tags(item, text),
        mentions=mentions(text)[:TAGS],
        flags=flags,
    )
    return post, _counts(account, payload, item, native_id)


def _published(item: Mapping[str, Any], received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    value = item.get("create_time")
    if value is None:
        return None, ("date_missing",)
    at = None if isinstance(value, bool) or not isinstance(value, int) else read_date(str(value))[0]
    if at is None:
        return None, ("date_unparsable",)
    return at, ("date_future",) if at > received + _FUTURE else ()


def _tags(item: Mapping[str, Any], text: str) -> tuple[str, ...]:
    """The API's own list; without one those of the text."""
    names = item.get("hashtag_names")
    if names is None:
        return hashtags(text)[:TAGS]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TypeError("hashtag_names is not a list of texts")
    return unique(folded(name) for name in names if name.strip())[:TAGS]


def _counts(
    account: Account, payload: Payload, item: Mapping[str, Any], native_id: str
) -> EngagementSnapshot | None:
    """Those that are told; how often a video was kept (favorites) is no interaction here."""
    seen = EngagementSnapshot(
        account.id, native_id, payload.received_at,
        likes=count_in(item, "like_count"), comments=count_in(item, "comment_count"),
        shares=count_in(item, "share_count"), views=count_in(item, "view_count"),
    )  # fmt: skip
    return seen if any(n is not None for n in (seen.likes, seen.comments, seen.shares, seen.views)) else None
