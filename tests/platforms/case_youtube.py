"""The contract test's knowledge of YouTube."""

from __future__ import annotations

import json
import re

from monitor.errors import AccessDenied, NotFound, ParseError, RateLimited, ServerTrouble
from tests.platforms.case import Case

API = "https://www.googleapis.com/youtube/v3"


def items(name: str, body: bytes) -> int:
    """Entries of a feed, or what a list of the API lists; a channel and a page for people hold none."""
    if name.endswith(".xml"):
        return len(re.findall(rb"<entry[\s>]", body))
    if name.endswith(".html"):
        return 0
    found = json.loads(body)
    return 0 if found["kind"] == "youtube#channelListResponse" else len(found["items"])


CASE = Case(
    platform="youtube",
    folder="youtube",
    items=items,
    urls={
        "lookup": "https://www.youtube.com/@practice_ministry",
        "timeline": "https://www.youtube.com/feeds/videos.xml?user=practice",
        "profile": f"{API}/channels?part=snippet,statistics,contentDetails&forHandle=@practice_ministry",
        "uploads": f"{API}/playlistItems?part=contentDetails&playlistId=UUpracticeKZmfa000000000",
        "videos": f"{API}/videos?part=snippet,statistics&id=kkVideo0001",
    },
    errors={
        "feed_404.html": ServerTrouble,
        "error_feed_404.html": ServerTrouble,
        "page_consent.html": ParseError,
        "api_channels_by_ids.json": ParseError,  # two channels, where one was asked for by its handle
        "api_error_400_key_invalid.json": AccessDenied,
        "api_error_403_quota.json": RateLimited,
        "error_channel_unknown.json": NotFound,
        "error_quota.json": RateLimited,
        "error_key_blocked.json": AccessDenied,
        "error_playlist_404.json": NotFound,
    },
    statuses={
        "error_feed_404.html": 404,
        "api_error_400_key_invalid.json": 400,
        "api_error_403_quota.json": 403,
        "error_quota.json": 403,
        "error_key_blocked.json": 403,
        "error_playlist_404.json": 404,
    },
    changed={
        "feed.xml": "timeline",
        "page.html": "lookup",
        "channel.json": "profile",
        "uploads_p1.json": "uploads",
        "videos.json": "videos",
    },
    account={"handle": "@practice_ministry", "url": "https://www.youtube.com/@practice_ministry"},
)
