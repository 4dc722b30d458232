"""Pages of video/query: what they hold, and how a walk goes on from window to window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.field_values import text_in
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.statuses import shown
from monitor.platforms.tiktok_answer import data_of, refuses_question, unreadable
from monitor.platforms.tiktok_ask import (
    DAY,
    SPAN,
    Asked,
    Place,
    ask_more,
    ask_videos,
    ask_window,
    asked_of,
    begin_of,
    place_of,
    rest_of,
)
from monitor.platforms.tiktok_video import video_of
from monitor.text import folded
from monitor.wire import Identity, Page, Payload, Request, Skipped


@dataclass
class _Listed:
    """What a page held."""

    found: dict[str, tuple[Post, EngagementSnapshot | None]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)
    items: int = 0

    def page(self, **more: Any) -> Page:
        return Page(
            posts=tuple(post for post, _ in self.found.values()),
            engagement=tuple(seen for _, seen in self.found.values() if seen),
            skipped=tuple(self.skipped), ignored=tuple(self.ignored), **more,
        )  # fmt: skip


def timeline(account: Account, payload: Payload) -> Page:
    """A page of an account's videos. The listing ends with its oldest window, whose days it proves.

    TikTok now and then refuses a cursor of its own: the days that were not reached are then asked for by a
    narrower window, once in each window; the second refusal is an error, and what was listed is kept.
    """
    asked, place = asked_of(payload), place_of(payload)
    if asked and asked.cursor and place and refuses_question(payload):
        if not place.again and place.oldest and place.oldest + DAY < asked.end:
            cut = replace(place, oldest=None, again=True)
            return Page(next=ask_window(asked.username or "", asked.start, place.oldest + DAY, cut))
        data_of(account, payload)  # raises it as the error that it is
    data = data_of(account, payload)
    listed = _read(account, payload, data, _whose(account, asked, data))
    if asked and listed.items and not listed.found and not listed.skipped:
        raise unreadable(account, payload, f"not one of {listed.items} videos is by {asked.username}")
    own = Identity(handle=folded(asked.username)) if asked and asked.username and listed.found else None
    following = _more(account, payload, data)
    dated = [post.published_at for post, _ in listed.found.values() if post.published_at]
    if asked is None or place is None:
        end = data.get("has_more") is not True
        return listed.page(identity=own, reached=min(dated, default=None), end=end)
    place = replace(
        place, listed=place.listed + len(listed.found), met=place.met or bool(listed.found),
        oldest=min((day for day in (place.oldest, *(at.date() for at in dated)) if day), default=None),
        left=place.left if place.left is None or place.again else place.left - len(listed.found),
    )  # fmt: skip
    if following is not None:
        return listed.page(identity=own, next=replace(following, item=place.written()))
    onward = _older(asked, place)
    reached = None if place.alive else begin_of(asked.start)
    alive = tuple(listed.found) if place.alive else ()
    return listed.page(identity=own, next=onward, end=onward is None, reached=reached, pinned=alive)


def _older(asked: Asked, place: Place) -> Request | None:
    """The window before this one, or that of a known video when nothing was met; None: it is the last."""
    name, fresh = asked.username or "", replace(place, oldest=None, listed=0, again=False)
    all_listed = place.left is not None and place.left <= 0 and not place.listed
    if place.alive or (all_listed and place.counts):
        return None
    if asked.start > place.floor:
        end = asked.start - DAY
        return ask_window(name, max(end - SPAN, place.floor), end, fresh)
    if place.met or place.sign is None or place.sign >= asked.start:
        return None
    return ask_window(name, place.sign - SPAN, place.sign, replace(fresh, alive=True))


def videos(account: Account, payload: Payload) -> Page:
    """Videos by their ids. Those that are missing are private or deleted, or were not found this time."""
    data = data_of(account, payload)
    listed, rest = _read(account, payload, data, _name(account)), rest_of(payload)
    following = _more(account, payload, data)
    if following is None and rest:
        following = ask_videos(rest)
    return listed.page(next=following)


def one_video(account: Account, payload: Payload) -> Page:
    """The one video that was asked for. A whole answer without it proves that it is private or deleted."""
    data, wanted = data_of(account, payload), payload.request.item
    listed = _read(account, payload, data, _name(account))
    if listed.found and wanted and wanted not in listed.found:
        raise unreadable(account, payload, f"asked for {wanted}, got another video")
    absent = bool(wanted) and not listed.items and data.get("has_more") is not True
    return listed.page(gone=(wanted,) if absent and wanted else ())


def _name(account: Account) -> str:
    return folded(account.handle.lstrip("@"))


def _whose(account: Account, asked: Asked | None, data: Mapping[str, Any]) -> str:
    """Whose videos these are: the asked name; of a saved body the one that all of them name."""
    if asked and asked.username:
        return folded(asked.username)
    items = data.get("videos")
    names = (
        {item.get("username") for item in items if isinstance(item, dict)} if isinstance(items, list) else ()
    )
    (name,) = names if len(names) == 1 else (None,)
    return folded(name) if isinstance(name, str) else _name(account)


def _read(account: Account, payload: Payload, data: Mapping[str, Any], whose: str) -> _Listed:
    """Each item read, ignored with the reason, or skipped. Raises ParseError when none can be read."""
    items = data.get("videos")
    if not isinstance(items, list):
        raise unreadable(account, payload, "no list of videos")
    listed = _Listed(items=len(items))
    for place, item in enumerate(items):
        path = f"data.videos[{place}]"
        try:
            post, seen = video_of(account, payload, item)
            name = folded(text_in(item, "username"))
        except BAD_INPUT as fault:
            listed.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if name not in ("", whose):
            listed.ignored.append(Skipped(path, "by another account"))
        elif post.native_id in listed.found:
            listed.ignored.append(Skipped(path, f"id {post.native_id} stands twice; the first one counts"))
        else:
            listed.found[post.native_id] = (post, seen)
    if items and len(listed.skipped) == len(items):
        reason = f"none of the {len(items)} videos could be read ({listed.skipped[0].reason})"
        raise unreadable(account, payload, reason)
    return listed


def _more(account: Account, payload: Payload, data: Mapping[str, Any]) -> Request | None:
    """The next page of the same search. `has_more` alone tells: fewer rows than asked for are normal. None
    for a body that was saved without its question too."""
    if data.get("has_more") is not True or payload.request.body is None:
        return None
    cursor, search_id = data.get("cursor"), data.get("search_id")
    if type(cursor) is not int or not isinstance(search_id, str | int):
        raise unreadable(account, payload, f"more videos, but no cursor and search_id ({shown(str(cursor))})")
    return ask_more(payload, cursor, str(search_id))
