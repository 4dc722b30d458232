"""YouTube with a key: the Data API v3 (developers.google.com/youtube/v3).

A channel names its uploads playlist; the playlist lists ids, newest first; videos.list tells of up to 50 of
them at once. Every call costs one unit of the day's 10,000, a refused one too. Counts are written as texts,
and any of them may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from monitor.errors import NotFound, ParseError
from monitor.model import Account, AudienceSnapshot, EngagementSnapshot
from monitor.platforms.dates import instant
from monitor.platforms.field_values import text_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE
from monitor.platforms.statuses import shown
from monitor.platforms.youtube_answer import body_of, items_of, listed, reasons_of
from monitor.platforms.youtube_feed import (
    CHANNEL,
    NAME,
    STRANGER,
    Read,
    asked,
    listed_id,
    page_of,
    past_limit,
    refuse_unreadable,
    video_of,
    whole,
)
from monitor.text import folded
from monitor.wire import Identity, Page, Payload, Request, Skipped

API = "https://www.googleapis.com/youtube/v3"
UNITS_A_DAY = 10_000
CHANNELS, UPLOADS, VIDEOS = (
    "youtube#channelListResponse", "youtube#playlistItemListResponse", "youtube#videoListResponse",
)  # fmt: skip
_AT_ONCE = 50
_EXACT_BELOW = 1000
"""From here on YouTube rounds subscribers down to three digits."""


def channel(**which: str) -> Request:
    """The channel by `id`, `forHandle` or `forUsername`."""
    return _request("channels", "profile", part="snippet,statistics,contentDetails", **which)


def uploads(playlist: str, token: str | None = None) -> Request:
    """A page of the uploads playlist: ids only, for all else comes with `videos`."""
    more = {"pageToken": token} if token else {}
    return _request(
        "playlistItems", "uploads", part="contentDetails", playlistId=playlist, maxResults="50", **more
    )


def videos(ids: Sequence[str], item: str | None = None) -> Request:
    """Up to 50 videos; with `item` a second look at that one."""
    part = "snippet,statistics,contentDetails,liveStreamingDetails"
    return replace(_request("videos", "post" if item else "videos", part=part, id=",".join(ids)), item=item)


def probe() -> Request:
    """A question about a well-known channel (Google for Developers), only for its id."""
    return _request("channels", "probe", part="id", id="UC_x5XG1OV2P6uZZ5FSM9Ttw")


def _request(call: str, step: str, **parameters: str) -> Request:
    return Request(f"{API}/{call}?{urlencode(parameters, safe=',')}", step, units=1)


def read_probe(account: Account, payload: Payload) -> Page:
    """Whatever it tells of the channel: the key was accepted."""
    body_of(account, payload, CHANNELS)
    return Page()


def read_channel(account: Account, payload: Payload) -> Page:
    """Subscribers, the number of videos, who it is, and the uploads playlist as the way on."""
    items = items_of(account, payload, CHANNELS)
    if not items:
        raise NotFound(f"{account.id}: no such channel", platform=NAME, path=payload.step)
    wanted = asked(payload).get("id")
    found = [item for item in items if wanted in (None, item["id"])]
    if len(found) != 1 or not CHANNEL.fullmatch(found[0]["id"]):
        got = ", ".join(str(item["id"])[:64] for item in items[:3])
        reason = f"{account.id}: asked for {wanted or 'one channel'}, got {shown(got)}"
        raise ParseError(reason, platform=NAME, path="items")
    whom = found[0]
    playlist = ((whom.get("contentDetails") or {}).get("relatedPlaylists") or {}).get("uploads")
    if not isinstance(playlist, str) or not playlist:
        path = "items[0].contentDetails.relatedPlaylists.uploads"
        raise ParseError(f"{account.id}: a channel without an uploads playlist", platform=NAME, path=path)
    return Page(
        audience=(_audience(account, payload, whom),),
        identity=_identity(whom), next=uploads(playlist), road=playlist,
    )  # fmt: skip


def read_uploads(account: Account, payload: Payload) -> Page:
    """A page of ids. None of its items is a post yet: `more` asks for the videos themselves.

    A channel that never showed a video has no such playlist; that is the end of a listing, not an error.
    """
    question = asked(payload)
    if payload.status == 404 and "pageToken" not in question and "playlistNotFound" in reasons_of(payload):
        return Page(end=True, hints={"said": "playlistNotFound"})
    body = body_of(account, payload, UPLOADS)
    items = [(f"items[{place}]", item) for place, item in enumerate(listed(account, payload, body))]
    ids: dict[str, None] = {}
    skipped, ignored = past_limit(items), []
    for path, item in items[:ITEMS_PER_PAGE]:
        try:
            ids[_pointer(item)] = None
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
        else:
            ignored.append(Skipped(path, "looked up by videos.list"))
    refuse_unreadable(account, items, skipped)
    token, playlist, known = body.get("nextPageToken"), question.get("playlistId"), list(ids)
    return Page(
        more=tuple(videos(known[at : at + _AT_ONCE]) for at in range(0, len(known), _AT_ONCE)),
        next=uploads(playlist, str(token)) if token and playlist else None,
        skipped=tuple(skipped), ignored=tuple(ignored), end=not token,
        shifting=bool(token) or "pageToken" in question,  # a token counts from the newest on
    )  # fmt: skip


def read_videos(account: Account, payload: Payload) -> Page:
    """Videos with their counts. One that was asked for alone and is not there is private or deleted."""
    items = [(f"items[{place}]", item) for place, item in enumerate(items_of(account, payload, VIDEOS))]
    wanted = payload.request.item
    if wanted and not items:
        return Page(gone=(wanted,))
    owner = listed_id(account) or _first_channel(items)

    def read(item: Any) -> Read | str:
        return STRANGER if item["snippet"]["channelId"] != owner else _video(account, payload, item)

    page = page_of(account, items, read)
    if wanted and wanted not in {post.native_id for post in page.posts}:
        reason = f"{account.id}: asked for {wanted}, got another video"
        raise ParseError(reason, platform=NAME, path="items[0]")
    return replace(
        page,
        identity=Identity(owner) if page.posts else None,
        reached=None if wanted else page.reached,
        hints=_hints(payload, page, items),
    )


def _audience(account: Account, payload: Payload, whom: dict[str, Any]) -> AudienceSnapshot:
    """Every channel has thumbnails, its own or not, and the links of its page are not told: only those in
    the description are known."""
    told = whom.get("statistics") or {}
    hidden = told.get("hiddenSubscriberCount") is True
    followers = None if hidden else whole(told.get("subscriberCount"), "subscriberCount")
    words = (whom.get("snippet") or {}).get("description")
    return AudienceSnapshot(
        account.id, payload.received_at, followers=followers,
        posts_total=whole(told.get("videoCount"), "videoCount"),
        precision="rounded" if followers is not None and followers >= _EXACT_BELOW else "exact",
        bio=says(words), link=names_address(words) or None,
    )  # fmt: skip


def _identity(whom: dict[str, Any]) -> Identity:
    told = whom.get("snippet") or {}
    return Identity(
        whom["id"], handle=folded(text_in(told, "customUrl")) or None, name=text_in(told, "title") or None,
        created_at=instant(told.get("publishedAt")),
    )  # fmt: skip


def _pointer(item: dict[str, Any]) -> str:
    details = item.get("contentDetails") or item["snippet"]["resourceId"]
    native_id = details["videoId"]
    if not isinstance(native_id, str) or not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", native_id):
        raise ValueError(f"{str(native_id)[:80]!r} is no id of a video")
    return native_id


def _first_channel(items: Sequence[tuple[str, Any]]) -> str | None:
    """Whose videos they are, where the registry does not say: the house compares it with whom it follows."""
    for _, item in items:
        told = item.get("snippet") if isinstance(item, dict) else None
        name = told.get("channelId") if isinstance(told, dict) else None
        if isinstance(name, str) and CHANNEL.fullmatch(name):
            return name
    return None


def _video(account: Account, payload: Payload, item: dict[str, Any]) -> Read:
    told, counts = item["snippet"], item.get("statistics")
    native_id = text_in(item, "id")
    title, text = text_in(told, "title"), text_in(told, "description")
    post = video_of(account, payload, native_id, title, text, told.get("publishedAt"), source="api")
    if counts is None:
        return post, None
    return post, EngagementSnapshot(
        account.id, post.native_id, payload.received_at, likes=whole(counts.get("likeCount"), "likeCount"),
        comments=whole(counts.get("commentCount"), "commentCount"),
        views=whole(counts.get("viewCount"), "viewCount"),
    )  # fmt: skip


def _hints(payload: Payload, page: Page, items: Sequence[tuple[str, Any]]) -> dict[str, str]:
    """Which videos are on air or announced, and which of those asked for were not told of."""
    known = (item for _, item in items if isinstance(item, dict))
    told = {item["id"]: item for item in known if isinstance(item.get("id"), str)}
    states: dict[str, list[str]] = {"live": [], "upcoming": []}
    for post in page.posts:
        state = told[post.native_id]["snippet"].get("liveBroadcastContent")
        states.get(str(state), []).append(post.native_id)
    wanted = asked(payload).get("id", "").split(",")
    states["unanswered"] = [native_id for native_id in wanted if native_id and native_id not in told]
    return {state: " ".join(ids) for state, ids in states.items() if ids}
