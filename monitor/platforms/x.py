"""X's API v2 with the bearer token of an application (docs.x.com; OpenAPI 2.167).

Likes are likes, comments replies, shares reposts, quotes quotes, views impressions; bookmarks are not kept.
Every object that an answer holds costs money. Steps: lookup (name to id, with the profile), profile,
timeline, search (the archive, for backfills), looks (posts by id), post, probe; v11, twarc and compliance
are files.
A post has one identity here, the id of its first version; edits have ids of their own.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from monitor.model import Account, Cursor
from monitor.platforms.platform import Key, Platform, Quota, Told
from monitor.platforms.x_answer import NAME, body_of
from monitor.platforms.x_ask import AT_ONCE, PROBE, Way, ask_looks, ask_name, ask_post, ask_posts, ask_profile
from monitor.platforms.x_compliance import read_compliance
from monitor.platforms.x_guess import guess
from monitor.platforms.x_listing import read_listing, read_search
from monitor.platforms.x_looks import read_looks
from monitor.platforms.x_twarc import read_twarc
from monitor.platforms.x_user import read_profile
from monitor.platforms.x_v11 import read_v11
from monitor.wire import Aim, Page, Payload, Request

_OVERLAP = timedelta(hours=1)
"""An account without posts is asked again from so long before its last complete poll."""


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile while the id is unknown or when it is due, else the posts: those later than the newest
    known one, or for a backfill the archive. A whole past begins with the profile, which tells how many posts
    there are, and since when."""
    since = aim.since if aim.back else _since(cursor) or aim.since
    way = Way(back=aim.back, since=since, owner=cursor.native_id)
    handle = account.handle.removeprefix("@")
    if cursor.native_id is None:
        return ask_name(handle, way)
    whole = aim.back and aim.since is None
    return ask_profile(cursor.native_id, way) if aim.profile or whole else ask_posts(handle, way)


def _since(cursor: Cursor) -> datetime | None:
    """The instant after which everything is asked for; None on a first poll. Posts are dated by their ids,
    so the newest known one is not asked for again."""
    if cursor.complete_at is None:
        return None
    return cursor.newest_published_at or cursor.complete_at - _OVERLAP


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post by its id: its counts, or the proof that it is gone."""
    return ask_post(native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _read_probe(account: Account, payload: Payload) -> Page:
    """The key is accepted, or the refusal says why not."""
    body_of(account, payload)
    return Page()


_READERS = {
    "lookup": read_profile, "profile": read_profile, "timeline": read_listing, "search": read_search,
    "looks": read_looks, "post": read_looks, "probe": _read_probe, "v11": read_v11, "twarc": read_twarc,
    "compliance": read_compliance,
}  # fmt: skip
_POST, _USER = 5_000, 10_000
"""Prices of reading one, in millionths of a dollar (February 2026)."""

X = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://docs.x.com/developer-terms/policy",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares", "quotes"),
    has_views=True,
    steps=(*_READERS,),
    listings=("timeline", "search"),
    first=first,
    parse=parse,
    guess=guess,
    recheck=recheck,
    refresh=lambda account, ids: ask_looks(ids),
    refresh_many=AT_ONCE,
    probe=PROBE,
    looks_by_id=True,
    recheck_days=1,
    profile_seconds=86_400.0,
    key=Key(
        variable="X_BEARER_TOKEN",
        host="api.x.com",
        needed=True,
        where="Make an app with prepaid credits at console.x.com and copy its bearer token.",
        steps=("lookup", "profile", "timeline", "search", "looks", "post"),
    ),
    quota=Quota(
        1_000,
        "UTC",
        by_object=True,
        prices={
            **dict.fromkeys(("timeline", "search", "looks", "post"), _POST),
            **dict.fromkeys(("lookup", "profile"), _USER),
        },
    ),
    told=Told(
        collects="Posts, replies, reposts and quotes with polls and media; likes, replies, reposts, quotes, "
        "views; followers; whether the profile has picture, words, address.",
        limits="Nothing without a key, and every post and profile read costs money; a post of another day is "
        "paid again.",
        reach="Where the plan has the archive, to the first post; else the last 3,200 posts.",
        never="Protected accounts, who reacted, bookmarks; the words that an edit replaced before a look.",
    ),
)
