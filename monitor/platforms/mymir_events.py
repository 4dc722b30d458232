"""The events of a Moy Mir account: a page of its stream, and one event to one Post and its counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from monitor.model import Account, EngagementSnapshot, Media, Post
from monitor.platforms.dates import read_date
from monitor.platforms.field_values import count_in, dicts_of, number_id, said_in
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE, LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.mymir_answer import unreadable
from monitor.platforms.mymir_ask import ask_stream, asked_of
from monitor.platforms.statuses import shown
from monitor.platforms.web import web_address
from monitor.text import hashtags, links, plain, unique
from monitor.wire import Identity, Page, Payload, Skipped

_HOME = "https://my.mail.ru/"
_FUTURE = timedelta(hours=24)
_EVENT_ID = re.compile(r"[0-9A-Za-z_-]{1,128}")
_ACTIONS = frozenset((
    "user_community_actions_enter", "user_community_actions_leave", "avatar_change", "gift_send",
    "gift_received", "gift_receive_multi", "app_add", "app_info2",
))  # fmt: skip
"""Events that tell what somebody did, and are no posts."""


@dataclass
class _Listed:
    """What a page held. `ids`: of all events of it that have one, as they follow."""

    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)


def stream_page(account: Account, payload: Payload, events: list[Any]) -> Page:
    """stream.getByAuthor: events from the newest on. A page goes on from the last event of the one before,
    and may repeat it; a page with nothing else is the end."""
    asked = asked_of(payload)
    uid, after = asked.get("uid"), asked.get("skip")
    listed = _Listed()
    for place, event in enumerate(events[:ITEMS_PER_PAGE]):
        try:
            _take(account, payload, event, uid, f"[{place}]", listed)
        except BAD_INPUT as fault:
            listed.skipped.append(Skipped(f"[{place}]", f"{type(fault).__name__}: {str(fault)[:200]}"))
    over = range(ITEMS_PER_PAGE, len(events))
    listed.skipped.extend(Skipped(f"[{place}]", "over the limit of a page") for place in over)
    if events and len(listed.skipped) == len(events):
        reason = f"none of the {len(events)} events could be read ({listed.skipped[0].reason})"
        raise unreadable(account, payload, reason)
    new = [native_id for native_id in listed.ids if native_id != after]
    posts = tuple(post for _, post, _ in listed.found.values())
    return Page(
        posts=posts,
        engagement=tuple(seen for _, _, seen in listed.found.values() if seen),
        identity=Identity(uid) if uid and posts else None,
        next=ask_stream(uid, new[-1]) if uid and new else None,
        skipped=tuple(listed.skipped),
        ignored=tuple(listed.ignored),
        reached=min((post.published_at for post in posts if post.published_at), default=None),
        end=uid is not None and not new,
    )


def _take(
    account: Account, payload: Payload, event: Mapping[str, Any], uid: str | None, path: str, listed: _Listed
) -> None:
    """Put one event where it belongs: read, or ignored with the reason. Raises BAD_INPUT kinds."""
    native_id = _id_of(event)
    listed.ids.append(native_id)
    if reason := _not_ours(event, uid):
        listed.ignored.append(Skipped(path, reason))
        return
    post = _post(account, payload, event, native_id)
    if before := listed.found.pop(native_id, None):
        listed.ignored.append(Skipped(before[0], f"id {native_id} stands twice; the last one counts"))
    listed.found[native_id] = (path, post, _counts(account, payload, event, native_id))


def _id_of(event: Mapping[str, Any]) -> str:
    """The event's id; the id of its thread, which holds it, where it has none."""
    native_id = event["id"] if event.get("id") is not None else event["thread_id"]
    native_id = str(native_id) if type(native_id) is int else native_id
    if not isinstance(native_id, str) or not _EVENT_ID.fullmatch(native_id):
        raise ValueError(f"{shown(str(native_id))!r} is no id of an event")
    return native_id


def _not_ours(event: Mapping[str, Any], uid: str | None) -> str:
    """Why an event is no post of this account; nothing where it is one."""
    subtype, name = event.get("subtype", "event"), said_in(event, "type_name")
    if subtype in ("like", "comment"):
        return f"a {subtype}"
    if subtype != "event":
        return f"no event ({shown(str(subtype))})"
    if name in _ACTIONS:
        return f"no post ({name})"
    authors = {number_id(one["uid"]) for one in dicts_of(event.get("authors"))}
    return "written by another author" if uid and authors and uid not in authors else ""


def _post(account: Account, payload: Payload, event: Mapping[str, Any], native_id: str) -> Post:
    """Names of authors are not kept."""
    text = plain(said_in(event, "user_text"))
    attached = dicts_of(event.get("attachments"))
    published, raw, flags = _dated(event.get("time"), payload.received_at)
    if len(text) > TEXT_CHARACTERS:
        flags = (*flags, "truncated")
    shared = (said_in(one, "url") for one in attached if one.get("object") == "link")
    every = (*links(text), *(web for address in shared if (web := web_address(address, _HOME))))
    return Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text=text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=raw,
        url=web_address(said_in(event, "click_url"), _HOME),
        media=tuple(media for one in attached if (media := _media(one)))[:MEDIA],
        links=unique(every)[:LINKS],
        hashtags=hashtags(text)[:TAGS],
        flags=flags,
    )


def _dated(told: object, received: datetime) -> tuple[datetime | None, str | None, tuple[str, ...]]:
    """Seconds since 1970, as a number or as text."""
    if told is None:
        return None, None, ("date_missing",)
    raw = str(told)[:200]
    at = read_date(raw)[0] if raw.isdecimal() and type(told) in (int, str) else None
    if at is None:
        return None, raw, ("date_unparsable",)
    return at, raw, ("date_future",) if at > received + _FUTURE else ()


def _media(attached: Mapping[str, Any]) -> Media | None:
    """One attachment. The words are among them too, and are no media."""
    kind = attached.get("object")
    if kind in ("text", "tag"):
        return None
    if kind in ("image", "avatar"):
        address = said_in(attached, "src_hires") or said_in(attached, "src")
        return Media("image", web_address(address, _HOME), plain(said_in(attached, "desc")) or None)
    if kind == "video":
        page = web_address(said_in(attached, "click_url"), _HOME)
        return Media("video", page, plain(said_in(attached, "title")) or None)
    if kind == "music":
        makers = filter(None, (said_in(attached, "author"), said_in(attached, "name")))
        return Media("audio", None, plain(" — ".join(makers)) or None)
    if kind == "link":
        words = plain(said_in(attached, "text")) or None
        return Media("link", web_address(said_in(attached, "url"), _HOME), words)
    return Media("file")


def _counts(
    account: Account, payload: Payload, event: Mapping[str, Any], native_id: str
) -> EngagementSnapshot | None:
    """Told only where an event can be liked or commented."""
    likes, comments = count_in(event, "likes_count"), count_in(event, "comments_count")
    if likes is None and comments is None:
        return None
    return EngagementSnapshot(account.id, native_id, payload.received_at, likes=likes, comments=comments)
