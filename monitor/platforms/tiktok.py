"""TikTok's Research API v2 with the key of an approved project (developers.tiktok.com, Research API).

Likes are likes, comments comments, shares shares, views views. Steps: profile, timeline (windows of 30 days),
videos and post (by id), probe. Accounts are known by their names: the API tells no id of them. Every question
is a POST; the access token that it needs is bought by fetch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.field_values import count_in, text_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.platform import PLAIN, Key, Platform, Quota, Told
from monitor.platforms.tiktok_answer import NAME, data_of
from monitor.platforms.tiktok_ask import (
    LAUNCH,
    PAGE,
    SPAN,
    Place,
    ask_listing,
    ask_profile,
    ask_video,
    ask_videos,
    made_on,
    place_of,
)
from monitor.platforms.tiktok_listing import one_video, timeline, videos
from monitor.wire import Aim, Identity, Page, Payload, Request


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The last 30 days, for counts are looked at so long, and further back where the last complete poll lies
    further back; before them the profile when it is due.

    A backfill lists to `aim.since`. Without it the profile tells how many videos there are to be found.
    """
    name, today = account.handle.lstrip("@"), _day(aim.now or cursor.next_poll_at)
    if aim.back:
        place = Place(today, min(_day(aim.since), today) if aim.since else LAUNCH)
    else:
        floor = min(today - SPAN, _day(cursor.complete_at or aim.now or cursor.next_poll_at))
        newest = cursor.newest_published_at
        place = Place(today, floor, sign=_day(newest) if newest else None)
    return ask_profile(name, place) if aim.profile or place.counts else ask_listing(name, place)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One video by its id, in the days from its making to the last one that is certainly over or begun."""
    past = [at for at in (cursor.complete_at, cursor.last_attempt_at) if at]
    return ask_video(native_id, max(map(_day, past), default=made_on(native_id)))


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _day(at: datetime) -> date:
    return at.astimezone(UTC).date()


def _profile(account: Account, payload: Payload) -> Page:
    """Audience and identity, and the listing that the question announced as the next one.

    Every account has a picture, its own or not, and the link of the profile is not told: only one in the
    words is known.
    """
    whom = data_of(account, payload)
    words = whom.get("bio_description")
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=count_in(whom, "follower_count"),
        following=count_in(whom, "following_count"), posts_total=count_in(whom, "video_count"),
        bio=says(words), link=names_address(words) or None,
    )  # fmt: skip
    if (place := place_of(payload)) and place.counts:
        place = replace(place, left=size.posts_total)
    return Page(
        audience=(size,),
        identity=Identity(name=text_in(whom, "display_name") or None),
        next=ask_listing(account.handle.lstrip("@"), place) if place else None,
        hints={"verified": "true"} if whom.get("is_verified") is True else {},
    )


def _probe(account: Account, payload: Payload) -> Page:
    """The key is accepted, even when the account that was asked for is none."""
    with suppress(NotFound):
        data_of(account, payload)
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if answer is None:
        return "timeline"
    data = answer.get("data") if isinstance(answer, dict) else None
    return "timeline" if isinstance(data, dict) and "videos" in data else "profile"


_READERS: Mapping[str, Callable[[Account, Payload], Page]] = {
    "profile": _profile, "timeline": timeline, "videos": videos, "post": one_video, "probe": _probe,
}  # fmt: skip

TIKTOK = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://www.tiktok.com/legal/page/global/terms-of-service-research-api/en",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    has_views=True,
    steps=("profile", "timeline", "videos", "post", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    recheck=recheck,
    refresh=lambda account, ids: ask_videos(ids),
    refresh_many=PAGE,
    recheck_days=15,
    told=Told(
        collects="Videos with their descriptions; likes, comments, shares, views; followers; whether the "
        "profile has words.",
        limits="For approved academic researchers only; 1,000 questions a day; a new video is told of up to "
        "two days late.",
        reach="To the first video, in windows of 30 days: one question each.",
        never="Languages, the picture and the link of a profile, whether a missing video is private or "
        "deleted.",
    ),
    key=Key(
        variable="TIKTOK_CLIENT_KEY",
        others={"TIKTOK_CLIENT_SECRET": PLAIN},
        host="open.tiktokapis.com",
        needed=True,
        where="Client key and secret of a project that was approved for the Research API at "
        "developers.tiktok.com.",
        steps=("profile", "timeline", "videos", "post"),
    ),
    # refused and failed questions are counted too
    quota=Quota(1_000, "UTC"),
    probe=replace(ask_profile("tiktok"), step="probe"),
)
