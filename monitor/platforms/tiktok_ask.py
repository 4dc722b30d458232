"""Questions to TikTok's Research API, which lists videos by windows of at most 30 days, and what was asked.

A question's body is JSON; where a walk stands besides (how far back it goes, what it has met) travels in the
question's `item`, and the answer brings it back.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from monitor.platforms.limits import BAD_INPUT, load_json
from monitor.wire import Payload, Request

_API = "https://open.tiktokapis.com/v2/research/"
_VIDEO_FIELDS = (
    "id,create_time,username,video_description,hashtag_names,like_count,comment_count,share_count,view_count"
)
_USER_FIELDS = "display_name,bio_description,is_verified,follower_count,following_count,video_count"
SPAN = timedelta(days=30)
"""start_date and end_date lie no further apart; both days are within (?)."""
LAUNCH = date(2016, 9, 1)
"""No video is older than TikTok (as Douyin)."""
PAGE = 100
DAY = timedelta(days=1)
_DATES = ("until", "floor", "sign", "oldest")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a listing stands, beside its window and cursor.

    It goes from the day `until` back to the day `floor`. `sign` is the day of a known video: when nothing at
    all was listed, its window is asked too, for an answer without videos proves little. `left`: how many of
    the videos that the profile counts were not listed yet; None: they are not counted. `oldest` is the day of
    the oldest video of this window so far, `listed` how many it held; `met`: the walk listed some. `again`:
    the window was cut after its cursor was refused. `alive`: it is the window of the sign.
    """

    until: date
    floor: date
    sign: date | None = None
    left: int | None = None
    oldest: date | None = None
    listed: int = 0
    met: bool = False
    again: bool = False
    alive: bool = False

    @property
    def counts(self) -> bool:
        """Is a whole past wanted, whose end the number of videos may tell?"""
        return self.floor <= LAUNCH

    def written(self) -> str:
        return json.dumps({name: _day_or_plain(value) for name, value in asdict(self).items()})


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question to video/query asked for: whose videos or which ids, of which days, from which row."""

    username: str | None
    ids: tuple[str, ...]
    start: date
    end: date
    cursor: int


def ask_profile(username: str, place: Place | None = None) -> Request:
    """user/info; the listing of `place` follows."""
    body = json.dumps({"username": username})
    item = place.written() if place else None
    return Request(f"{_API}user/info/?fields={_USER_FIELDS}", "profile", item=item, units=1, body=body)


def ask_window(username: str, start: date, end: date, place: Place) -> Request:
    """The videos of an account that were published on these days."""
    question = _question("EQ", "username", (username,), start, end)
    return _ask("timeline", question, place.written())


def ask_listing(username: str, place: Place) -> Request:
    """The first, newest window of a listing."""
    return ask_window(username, max(place.until - SPAN, place.floor), place.until, place)


def ask_videos(ids: Sequence[str]) -> Request:
    """Videos by their ids, as many as one window holds; the others are kept in `item` for the next question.

    An id carries when it was made, half a minute before its video is published (recorded). The newest one is
    as good as a clock: a window that ends with it never ends in the future.
    """
    ordered = sorted(ids, key=int)
    start = made_on(ordered[0])
    now = [one for one in ordered if made_on(one) <= start + SPAN]
    question = _question("IN", "video_id", now, start, made_on(now[-1]))
    return _ask("videos", question, json.dumps(ordered[len(now) :]))


def ask_video(native_id: str, until: date) -> Request:
    """One video, published between its id's day and `until`, within the longest window."""
    start = made_on(native_id)
    question = _question("IN", "video_id", (native_id,), start, max(start, min(start + SPAN, until)))
    return _ask("post", question, native_id)


def ask_more(payload: Payload, cursor: int, search_id: str) -> Request:
    """The next page of the search that this answer belongs to."""
    question = load_json(payload.request.body or "") | {"cursor": cursor, "search_id": search_id}
    return replace(payload.request, body=json.dumps(question), url=_VIDEOS)


def made_on(native_id: str) -> date:
    """The UTC day of an id: its upper 32 bits are epoch seconds.

    >>> made_on("7320768196569599275")
    datetime.date(2024, 1, 5)
    """
    return datetime.fromtimestamp(int(native_id) >> 32, UTC).date()


def begin_of(day: date) -> datetime:
    """The instant at which a UTC day begins."""
    return datetime.combine(day, time(), UTC)


def place_of(payload: Payload) -> Place | None:
    """Where the listing stands; None for a body that was saved without its question."""
    try:
        told = load_json(payload.request.item or "")
        return Place(**told | {name: _date(told[name]) for name in _DATES if told[name]})
    except BAD_INPUT:
        return None


def rest_of(payload: Payload) -> tuple[str, ...]:
    """The ids that are still to be asked for."""
    try:
        return tuple(str(int(one)) for one in load_json(payload.request.item or ""))
    except BAD_INPUT:
        return ()


def asked_of(payload: Payload) -> Asked | None:
    """The question; None for a body that was saved without it."""
    try:
        body = load_json(payload.request.body or "")
        (condition,) = body["query"]["and"]
        by_name = condition["field_name"] == "username"
        values = tuple(map(str, condition["field_values"]))
        return Asked(
            values[0] if by_name else None, () if by_name else values,
            _date(body["start_date"]), _date(body["end_date"]), int(body.get("cursor", 0)),
        )  # fmt: skip
    except BAD_INPUT:
        return None


_VIDEOS = f"{_API}video/query/?fields={_VIDEO_FIELDS}"


def _question(operation: str, field: str, values: Sequence[str], start: date, end: date) -> Mapping[str, Any]:
    condition = {"operation": operation, "field_name": field, "field_values": list(values)}
    days = {"start_date": f"{start:%Y%m%d}", "end_date": f"{end:%Y%m%d}"}
    return {"query": {"and": [condition]}, **days, "max_count": PAGE}


def _ask(step: str, question: Mapping[str, Any], item: str) -> Request:
    return Request(_VIDEOS, step, item=item, units=1, body=json.dumps(question))


def _day_or_plain(value: object) -> object:
    return f"{value:%Y%m%d}" if isinstance(value, date) else value


def _date(written: str) -> date:
    return datetime.strptime(written, "%Y%m%d").replace(tzinfo=UTC).date()
