"""One Facebook post to one Post and its counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post, PostKind
from monitor.platforms.facebook_ask import REACTIONS
from monitor.platforms.facebook_media import (
    HOME,
    attachments_of,
    description_of,
    links_of,
    media_of,
)
from monitor.platforms.graph import Read, count, published, text_in
from monitor.platforms.limits import LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import hashtags, links, plain, unique
from monitor.wire import Payload

_ID = re.compile(r"[0-9]{1,25}(?:_[0-9]{1,25})?")


def post_of(account: Account, payload: Payload, item: Mapping[str, Any]) -> Read:
    """The post and its counts. Raises KeyError, TypeError or ValueError when a field is not as documented.

    A post with a parent on another page shares that one: a quote where it has words of its own, else a
    repost, whose words are those of what is attached. `status_type` says nothing of it: shared_story is also
    a link to a website. Reposts have counts of their own, which are left out as everywhere (docs/metrics.md).
    `updated_time` moves with every comment, so no time of an edit is known.
    """
    native_id, said, attached = id_of(item), plain(text_in(item, "message")), attachments_of(item)
    about = _shared_from(item, native_id)
    kind: PostKind = "original" if about is None else "quote" if said else "repost"
    words = plain(description_of(attached)) if kind == "repost" else said
    shown = () if kind == "quote" else attached  # what a quote attaches is the other one's
    at, flags = published(item.get("created_time"), payload.received_at)
    if len(words) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=words[:TEXT_CHARACTERS],
        published_at=at,
        published_raw=None if item.get("created_time") is None else str(item["created_time"])[:200],
        url=web_address(text_in(item, "permalink_url"), HOME) or HOME + native_id,
        media=media_of(shown, words)[:MEDIA],
        links=unique((*links(words), *links_of(shown)))[:LINKS],
        hashtags=hashtags(words)[:TAGS],
        mentions=_mentioned(item)[:TAGS],
        about_account=about,
        flags=flags,
    )
    return post, None if kind == "repost" else _counts(account, payload, item, native_id)


def id_of(item: Mapping[str, Any]) -> str:
    """`<page>_<post>`."""
    native_id = item["id"]
    if not isinstance(native_id, str) or not _ID.fullmatch(native_id):
        raise ValueError(f"{str(native_id)[:80]!r} is no id of a post")
    return native_id


def _shared_from(item: Mapping[str, Any], native_id: str) -> str | None:
    """The id of the other page whose post is shared. A parent on the own page is no sharing: an album that
    grows has one."""
    parent = text_in(item, "parent_id")
    page, mark, _ = parent.partition("_")
    shared = _ID.fullmatch(parent) and mark and page != native_id.partition("_")[0]
    return page if shared else None


def _mentioned(item: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of the pages that the words name; persons are left out."""
    tags = item.get("message_tags")
    if tags is not None and not isinstance(tags, list):
        raise TypeError(f"message_tags is {type(tags).__name__}")
    pages = (tag for tag in tags or () if isinstance(tag, dict) and tag.get("type") == "page")
    return unique(id_ for tag in pages if isinstance(id_ := tag.get("id"), str) and _ID.fullmatch(id_))


def _counts(
    account: Account, payload: Payload, item: Mapping[str, Any], native_id: str
) -> EngagementSnapshot | None:
    """All reactions together are the likes. `shares` is absent where there are none, and where they are not
    told: nobody knows which."""
    named = {name: n for name in REACTIONS if (n := _total(item, name)) is not None}
    shares = item.get("shares")
    if shares is not None and not isinstance(shares, dict):
        raise TypeError(f"shares is {type(shares).__name__}")
    seen = EngagementSnapshot(
        account.id,
        native_id,
        payload.received_at,
        likes=_total(item, "reactions"),
        comments=_total(item, "comments"),
        shares=count((shares or {}).get("count")),
        reactions=named or None,
    )
    told = (seen.likes, seen.comments, seen.shares, seen.reactions)
    return seen if any(one is not None for one in told) else None


def _total(item: Mapping[str, Any], key: str) -> int | None:
    """`{"summary": {"total_count": n}}`; None where it is absent."""
    holder = item.get(key)
    if holder is None:
        return None
    if not isinstance(holder, dict):
        raise TypeError(f"{key} is {type(holder).__name__}")
    summary = holder.get("summary")
    if summary is not None and not isinstance(summary, dict):
        raise TypeError(f"{key}.summary is {type(summary).__name__}")
    return count((summary or {}).get("total_count"))
