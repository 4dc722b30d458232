"""One Odnoklassniki topic to one Post and its counts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from monitor.model import Account, EngagementSnapshot, Post, PostKind, from_ms
from monitor.platforms.dates import read_date
from monitor.platforms.field_values import count_in, list_of, number_id
from monitor.platforms.limits import LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.ok_media import (
    HOME,
    Entities,
    addresses_in,
    blocks_of,
    group_in,
    is_reshared,
    media_in,
    read_text,
    text_in,
)
from monitor.text import hashtags, unique
from monitor.wire import Payload

_MOSCOW = ZoneInfo("Europe/Moscow")
_FUTURE = timedelta(hours=24)
_FIRST_YEAR = 1990
_SUMMARIES = ("like_summary", "reshare_summary", "discussion_summary")


def post_of(
    account: Account, payload: Payload, topic: Mapping[str, Any], entities: Entities
) -> tuple[Post, EngagementSnapshot | None]:
    """The topic and its counts. Raises KeyError, TypeError or ValueError when a field is not as expected.

    What shares another topic on is a quote where it has words or pictures of its own, else a repost, which
    carries the original's words and no counts: reposts of others count as activity, never as engagement
    (docs/metrics.md).
    """
    native_id, group = number_id(topic["id"]), group_in(topic["author_ref"])
    blocks = blocks_of(topic)
    shared = [block for block in blocks if is_reshared(block)]
    own = [block for block in blocks if not is_reshared(block)]
    kind: PostKind = "original"
    if shared:
        kind = "quote" if text_in(own).strip() or any(block["type"] != "text" for block in own) else "repost"
    original = _original(shared, entities)
    seen = own if kind != "repost" else blocks_of(original) if original else shared
    words = read_text(text_in(seen))
    published, raw, flags = dated(topic, payload.received_at)
    if len(words.text) > TEXT_CHARACTERS or is_cut(topic):
        flags = (*flags, "truncated")
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=words.text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=raw,
        url=f"{HOME}group/{group}/topic/{native_id}" if group else None,
        media=media_in(seen, entities)[:MEDIA],
        links=unique((*words.links, *addresses_in(seen)))[:LINKS],
        hashtags=hashtags(words.text)[:TAGS],
        mentions=words.mentions[:TAGS],
        about_account=_about(shared, original),
        flags=flags,
    )
    return post, None if kind == "repost" else _counts(account, payload, topic, native_id)


def is_whole(topic: Mapping[str, Any]) -> bool:
    """Does an entry of a listing tell everything: all its words, and counts?"""
    return "media" in topic and not is_cut(topic) and any(name in topic for name in _SUMMARIES)


def is_cut(topic: Mapping[str, Any]) -> bool:
    """Does OK say that there is more of it?"""
    return topic.get("is_text_cut") is True or topic.get("has_more") is True


def dated(
    thing: Mapping[str, Any], received: datetime
) -> tuple[datetime | None, str | None, tuple[str, ...]]:
    """When it was published, the raw form, and flags. A date without a zone is read as Moscow's.

    >>> dated({"creation_date": "2013-10-12 14:29:26"}, datetime(2026, 3, 2, tzinfo=UTC))[0].isoformat()
    '2013-10-12T10:29:26+00:00'
    """
    told = next((thing[key] for key in ("created_ms", "creation_date") if thing.get(key) is not None), None)
    if told is None:
        return None, None, ("date_missing",)
    raw = str(told)[:200]
    at, assumed = (_moscow(told), True) if isinstance(told, str) else (_instant(told), False)
    if at is None or at.year < _FIRST_YEAR:
        return None, raw, ("date_unparsable",)
    flags = ("zone_assumed",) if assumed else ()
    return at, raw, (*flags, "date_future") if at > received + _FUTURE else flags


def _moscow(written: str) -> datetime | None:
    at, assumed = read_date(written)
    return at.replace(tzinfo=_MOSCOW).astimezone(UTC) if at and assumed else at


def _instant(told: object) -> datetime | None:
    if isinstance(told, bool) or not isinstance(told, int):
        return None
    try:
        return from_ms(told)
    except (ValueError, OverflowError, OSError):
        return None


def _original(shared: list[Mapping[str, Any]], entities: Entities) -> Mapping[str, Any] | None:
    """The topic that was shared, where the answer brings it along."""
    refs = (ref for block in shared for ref in list_of(block.get("media_topic_refs")))
    return next((entities[ref] for ref in refs if isinstance(ref, str) and ref in entities), None)


def _about(shared: list[Mapping[str, Any]], original: Mapping[str, Any] | None) -> str | None:
    """The group whose topic was shared; a person is not kept."""
    owners = [owner for block in shared for owner in list_of(block.get("reshare_owner_refs"))]
    return group_in(owners[0] if owners else original.get("author_ref") if original else None)


def _counts(
    account: Account, payload: Payload, topic: Mapping[str, Any], native_id: str
) -> EngagementSnapshot | None:
    likes, shares, comments = (
        count_in(holder, "comments_count" if name == "discussion_summary" else "count")
        if (holder := _summary(topic, name)) is not None
        else None
        for name in _SUMMARIES
    )
    if likes is None and shares is None and comments is None:
        return None
    return EngagementSnapshot(
        account.id, native_id, payload.received_at, likes=likes, comments=comments, shares=shares
    )


def _summary(topic: Mapping[str, Any], name: str) -> Mapping[str, Any] | None:
    holder = topic.get(name)
    if holder is not None and not isinstance(holder, dict):
        raise TypeError(f"{name} is {type(holder).__name__}")
    return holder
