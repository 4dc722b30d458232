"""YouTube: a channel's public feed without a key, the Data API v3 with one.

Likes are likes, comments comments; there are no shares. Steps without a key: lookup (the page of a handle,
only for its id), timeline (the feed). With one: profile, uploads (pages of ids), videos, post.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from urllib.parse import quote, unquote, urlsplit

from monitor.errors import ParseError
from monitor.model import Account, Cursor
from monitor.platforms.limits import load_json
from monitor.platforms.platform import Key, Platform, Quota, Told
from monitor.platforms.statuses import check_status
from monitor.platforms.youtube_answer import ZONE
from monitor.platforms.youtube_api import (
    CHANNELS,
    UNITS_A_DAY,
    UPLOADS,
    VIDEOS,
    channel,
    probe,
    read_channel,
    read_probe,
    read_uploads,
    read_videos,
    uploads,
    videos,
)
from monitor.platforms.youtube_feed import IN_LINK, NAME, SITE, feed, listed_id, read_feed
from monitor.text import unique
from monitor.wire import Aim, Identity, Page, Payload, Request

_PAGE_BYTES = 5_000_000
_LINK_TAG = re.compile(r"<link\b[^<>]{1,2000}>", re.IGNORECASE)
_TELLING = re.compile(r"""\brel=["']?canonical\b|application/rss\+xml""", re.IGNORECASE)
_FILTERS = {"channel": "id", "user": "forUsername", "handle": "forHandle"}
_IN_PATH = (
    ("channel", re.compile(r"/channel/(UC[A-Za-z0-9_-]{22})(?:/|$)")),
    ("user", re.compile(r"/user/([^/]+)")),
    ("handle", re.compile(r"/(@[^/]+)")),
    ("page", re.compile(r"/(c/[^/]+)")),
)


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """With the key: the uploads, or the profile when it is due or its playlist unknown. Without: the feed.

    A custom address (/c/name) is unknown to the API: its page is asked once, for the id. Without the key a
    handle's page too. A backfill without the key gets the feed, which is all there is.
    """
    by, name = ("channel", cursor.native_id) if cursor.native_id else _named(account)
    if aim.keyed and by in _FILTERS:
        if cursor.native_id and cursor.road and not aim.profile:
            return uploads(cursor.road)
        return channel(**{_FILTERS[by]: name})
    if by in ("channel", "user"):
        return feed(**{"channel_id" if by == "channel" else "user": name})
    return Request(f"{SITE}/{quote(name, safe='@/')}", "lookup", obey_robots=True)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request | None:
    """One video by its id. None without the key, which a known uploads playlist gives away: a feed that no
    longer lists a video proves nothing."""
    return videos((native_id,), item=native_id) if cursor.road else None


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _read_page(account: Account, payload: Payload) -> Page:
    """The channel's id out of two links of its page. Reads nothing else: the page is made for people."""
    check_status(account, payload, NAME)
    text = payload.body[:_PAGE_BYTES].decode("utf-8", "replace")
    tags = [tag for tag in _LINK_TAG.findall(text) if _TELLING.search(tag)]
    told = unique(found[1] for tag in tags if (found := IN_LINK.search(tag)))
    if len(told) != 1:
        what = f"{len(told)} channels" if told else "no channel (a consent page?)"
        reason = f"{account.id}: the page names {what}; a channel listed by its id (UC…) needs no page"
        raise ParseError(reason, platform=NAME, path=payload.step)
    return Page(identity=Identity(native_id=told[0]), next=feed(channel_id=told[0]))


def _named(account: Account) -> tuple[str, str]:
    """How the registry names the channel: by its id, an old user name, a handle, or only a page."""
    if id_ := listed_id(account):
        return "channel", id_
    path = unquote(urlsplit(account.url).path)
    for by, pattern in _IN_PATH:
        if found := pattern.search(path):
            return by, found[1]
    if account.handle.startswith("@"):
        return "handle", account.handle
    # a bare name may be a custom address whose handle is another channel's
    return "page", path.strip("/").rpartition("/")[2] or account.handle


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error object fits every call, so it gets "profile"."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        page = b"<feed" not in body[:20_000] and (b"canonical" in body or b"application/rss+xml" in body)
        return "lookup" if page else "timeline"
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "profile"
    return _KINDS.get(str(answer.get("kind")), "profile") if isinstance(answer, dict) else "profile"


_KINDS = {CHANNELS: "profile", UPLOADS: "uploads", VIDEOS: "videos"}
_READERS = {
    "lookup": _read_page, "timeline": read_feed, "profile": read_channel, "uploads": read_uploads,
    "videos": read_videos, "post": read_videos, "probe": read_probe,
}  # fmt: skip

YOUTUBE = Platform(
    name=NAME,
    basis="public feed",
    basis_with_key="official API",
    terms_url="https://developers.google.com/youtube/terms/developer-policies",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments"),
    has_views=True,
    steps=("lookup", "timeline", "profile", "uploads", "videos", "post", "probe"),
    listings=("timeline", "uploads"),
    first=first,
    parse=parse,
    guess=guess,
    recheck=recheck,
    refresh=lambda account, ids: videos(ids),
    refresh_many=50,
    lent_days=30,
    key=Key(
        variable="YOUTUBE_API_KEY",
        host="www.googleapis.com",
        needed=False,
        steps=("profile", "uploads", "videos", "post", "probe"),
        where="An API key of a project with the YouTube Data API v3, at console.cloud.google.com.",
    ),
    quota=Quota(UNITS_A_DAY, ZONE),
    probe=probe(),
    told=Told(
        collects="Videos with title, description, views and likes; with a key also comments, subscribers "
        "and whether the channel describes itself.",
        limits="Without a key a feed, cached for 15 minutes, that robots.txt closes to crawlers; with one "
        "10,000 units a day, two for each 50 videos looked at.",
        reach="With a key to the first upload that still stands; without, the 15 newest videos.",
        never="Shares, dislikes, exact numbers of subscribers from 1,000 on; without a key no comments, no "
        "subscribers, and not whether nobody likes a video or its likes are hidden.",
    ),
)
