"""YouTube in the practice world: the feeds and channel pages of www.youtube.com, the Data API v3 of
www.googleapis.com. Shapes follow developers.google.com/youtube/v3 and the recorded answers.

The feed shows the 15 newest videos without a key. The API wants one and gives 10,000 units a day.
"""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from itertools import islice
from zoneinfo import ZoneInfo

from monitor.model import from_ms
from monitor.sandbox.answers import HTML_TYPE, JSON_TYPE, Answer, not_found
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World
from monitor.sandbox.youtube_bodies import (
    SITE,
    Object,
    channel_of,
    channel_page,
    entry,
    feed_head,
    pointer_of,
    video_of,
)

API = "www.googleapis.com"
KEY = "practice-youtube-key"
UNITS_A_DAY = 10_000
WINDOW, PAGE, PAGE_MOST, IDS_MOST = 15, 5, 50, 50
_PACIFIC = ZoneInfo("America/Los_Angeles")
_DAY = 86_400_000
_CALLS = {
    "/youtube/v3/channels": "profile", "/youtube/v3/playlistItems": "uploads", "/youtube/v3/videos": "videos",
}  # fmt: skip
_FILTERS = {"profile": ("id", "forHandle", "forUsername"), "uploads": ("playlistId",), "videos": ("id",)}
_KINDS = {"profile": "channelList", "uploads": "playlistItemList", "videos": "videoList"}
_TROUBLES = {410: "gone", 429: "rateLimitExceeded", 500: "backendError", 503: "backendError"}
_SPENT = (
    "The request cannot be completed because you have exceeded your "
    '<a href="/youtube/v3/getting-started#quota">quota</a>.'
)
_NO_PLAYLIST = "The playlist identified with the request's <code>playlistId</code> parameter cannot be found."
_FEED_HEADERS = (("Content-Type", "text/xml; charset=UTF-8"), ("Cache-Control", "public, max-age=900"))
_BAD_ENTRY = "<entry></entry>\n"


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows."""
    likes, comments, _, _, views = post.counts(ms)
    return Shown(likes, comments, views=views)


def shown_feed(post: TruePost, ms: int) -> Shown | None:
    """What the feed tells: no comments, and likes only from the first one on, for it writes 0 also where they
    are hidden."""
    likes, _, _, _, views = post.counts(ms)
    return Shown(likes or None, views=views)


def rounded(subscribers: int) -> int:
    """Subscribers as YouTube tells them: from 1,000 on three digits, rounded down.

    >>> rounded(999), rounded(12_399), rounded(1_239_999)
    (999, 12300, 1230000)
    """
    step: int = 10 ** max(0, len(str(subscribers)) - 3)
    return subscribers // step * step


class Refusal(Exception):
    """The API's own refusal: status, reason, domain, message."""

    def __init__(self, status: int, reason: str, message: str, domain: str = "youtube.parameter") -> None:
        super().__init__(status, reason)
        self.status, self.reason, self.message, self.domain = status, reason, message, domain


class YouTube:
    """Both hosts. Everything but the spent units is a pure function of the world and the instant."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._members = {account_id(m): m for m in world.cast if m.platform == "youtube"}
        self._handles = {m.handle.lower(): m for m in self._members.values()}
        self._spent: Counter[date] = Counter()

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose channel the question is about, and which step it is."""
        query = ask.query
        if ask.host == SITE:
            if ask.path != "/feeds/videos.xml":
                return self._on_page(ask.path), "lookup"
            return self._members.get(query.get("channel_id", "")) or self._user(query.get("user")), "timeline"
        step = _CALLS.get(ask.path, "other")
        if step == "profile":
            named = self._user(query.get("forHandle", "").lstrip("@") or query.get("forUsername"))
            return self._members.get(query.get("id", "").partition(",")[0]) or named, step
        if step == "uploads":
            return self._members.get("UC" + query.get("playlistId", "").removeprefix("UU")), step
        videos = (self._videos.get(one) for one in query.get("id", "").split(","))
        post = next(filter(None, videos), None) if step == "videos" else None
        return self._world.members[post.account_id] if post else None, step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer, the platform's own refusals among them."""
        if ask.host == SITE:
            member = self._world.members.get(served.account_id or "")
            if member is None:
                return Draft(_html(404), replace(served, status=404))
            return (self._feed if served.step == "timeline" else self._page)(member, ask, served)
        if served.step == "other":
            return Draft(not_found(), replace(served, status=404))
        try:
            self._admit(ask)
            body, served = self._called(ask, served)
        except Refusal as no:
            answer = _error(no.status, no.reason, no.message, no.domain)
            return Draft(answer, replace(served, status=no.status))
        return Draft(_json(body), replace(served, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people on the site, an error object of the API."""
        if ask.host == SITE:
            return _html(trouble.status)
        reason = _TROUBLES.get(trouble.status, "backendError")
        return _error(trouble.status, reason, "Practice trouble.", "global")

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more item that cannot be read; no items at all; an error under status 200."""
        if kind == "json_error":
            return replace(_error(500, "backendError", "Practice trouble.", "global"), status=200)
        if kind not in ("bad_item", "empty"):
            return answer
        if answer.body.startswith(b"<?xml"):
            head, mark, rest = answer.body.decode().partition("<entry>")
            text = head + _BAD_ENTRY + mark + rest if kind == "bad_item" else head + "</feed>\n"
            return replace(answer, body=text.encode()) if mark else answer
        if not answer.body.startswith(b"{"):
            return answer
        body = json.loads(answer.body)
        items = [{"kind": "youtube#playlistItem"}, *body.get("items", ())] if kind == "bad_item" else []
        kept = {name: value for name, value in body.items() if items or not name.endswith("PageToken")}
        return _json(kept | {"items": items})

    @cached_property
    def _videos(self) -> dict[str, TruePost]:
        return {post.native_id: post for m in self._members.values() for post in self._world.posts[m.id]}

    def _user(self, name: str | None) -> Member | None:
        """A name older than handles; here it is the handle without its sign."""
        return self._handles.get(f"@{name.lower()}") if name else None

    def _on_page(self, path: str) -> Member | None:
        first, _, rest = path[1:].partition("/")
        if first == "channel":
            return self._members.get(rest)
        return self._handles.get(first.lower()) or self._user(rest if first in ("user", "c") else first)

    def _standing(self, member: Member, ms: int) -> Iterator[TruePost]:
        """The channel's videos of that instant, newest first."""
        return (post for post in reversed(self._world.posts[member.id]) if post.stands(ms))

    def _page(self, member: Member, ask: Ask, served: Served) -> Draft:
        page = channel_page(member).encode()
        return Draft(Answer(200, (("Content-Type", HTML_TYPE),), page), replace(served, complete=True))

    def _feed(self, member: Member, ask: Ask, served: Served) -> Draft:
        standing = list(islice(self._standing(member, ask.ms), WINDOW + 1))
        posts, cut = standing[:WINDOW], len(standing) > WINDOW
        text = feed_head(member, self._born) + "".join(entry(member, post, ask.ms) for post in posts)
        served = replace(
            served, complete=True, ids=tuple(post.native_id for post in posts),
            counts=tuple(shown_feed(post, ask.ms) for post in posts), window_cut=cut,
        )  # fmt: skip
        return Draft(Answer(200, _FEED_HEADERS, f"{text}</feed>\n".encode()), served)

    @property
    def _born(self) -> datetime:
        return from_ms((self._world.start_ms // _DAY - HISTORY_DAYS - 400) * _DAY)

    def _admit(self, ask: Ask) -> None:
        """The key, the day's units, and what every call needs. A refused call costs as much as any other."""
        key = ask.headers.get("x-goog-api-key") or ask.query.get("key")
        if not key:
            raise Refusal(403, "forbidden", "The request is missing a valid API key.", "global")
        if key != KEY:
            raise Refusal(400, "keyInvalid", "Bad Request", "usageLimits")
        today = ask.at.astimezone(_PACIFIC).date()
        if self._spent[today] >= UNITS_A_DAY:
            raise Refusal(403, "quotaExceeded", _SPENT, "youtube.quota")
        self._spent[today] += 1
        if not ask.query.get("part"):
            raise Refusal(400, "missingRequiredParameter", "No part selected.")
        if not any(ask.query.get(name) for name in _FILTERS[_CALLS[ask.path]]):
            raise Refusal(400, "missingRequiredParameter", "No filter selected.")

    def _called(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        calls: Mapping[str, Callable[[Ask, Served], tuple[Object, Served]]] = {
            "profile": self._channels, "uploads": self._uploads, "videos": self._listed,
        }  # fmt: skip
        body, served = calls[served.step](ask, served)
        kind = f"youtube#{_KINDS[served.step]}Response"
        return {"kind": kind, "etag": f"practice-{ask.ms}"} | body, served

    def _channels(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        """One channel; an unknown one is an answer without items."""
        member = self._world.members.get(served.account_id or "")
        if member is None:
            return {"pageInfo": {"totalResults": 0, "resultsPerPage": PAGE}}, served
        followers = rounded(self._world.followers(member.id, ask.ms))
        whole = channel_of(member, list(self._standing(member, ask.ms)), followers, self._born, ask.ms)
        told = {"kind": "youtube#channel", "etag": "practice", "id": account_id(member)} | _parts(ask, whole)
        body = {"pageInfo": {"totalResults": 1, "resultsPerPage": PAGE}, "items": [told]}
        return body, replace(served, followers=followers if "statistics" in told else None)

    def _uploads(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        """A page of the uploads playlist, which a channel without videos does not have."""
        member = self._world.members.get(served.account_id or "")
        posts = list(self._standing(member, ask.ms)) if member else []
        if member is None or not posts:
            raise Refusal(404, "playlistNotFound", _NO_PLAYLIST, "youtube.playlistItem")
        size, start = _page_size(ask.query), _start(ask.query)
        page = posts[start : start + size]
        items = [
            {"kind": "youtube#playlistItem", "etag": "practice", "id": f"practice-{post.native_id}"}
            | _parts(ask, pointer_of(member, post, place))
            for place, post in enumerate(page, start)
        ]
        tokens = {"nextPageToken": _token(start + size)} if start + size < len(posts) else {}
        if start:
            tokens["prevPageToken"] = _token(max(0, start - size))
        info = {"totalResults": len(posts), "resultsPerPage": size}
        served = replace(served, ids=tuple(post.native_id for post in page))
        return tokens | {"items": items, "pageInfo": info}, served

    def _listed(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        """The videos of these ids that stand; private, deleted and unknown ones are left out alike."""
        ids = list(dict.fromkeys(ask.query["id"].split(",")))
        if len(ids) > IDS_MOST:
            raise Refusal(400, "invalidFilters", "The request specifies an invalid filter parameter.")
        posts = [post for one in ids if (post := self._videos.get(one)) and post.stands(ask.ms)]
        items = [
            {"kind": "youtube#video", "etag": "practice", "id": post.native_id}
            | _parts(ask, video_of(self._world.members[post.account_id], post, ask.ms))
            for post in posts
        ]
        told = "statistics" in ask.query["part"].split(",")
        counts = tuple(shown(post, ask.ms) if told else None for post in posts)
        info = {"totalResults": len(items), "resultsPerPage": len(items)}
        served = replace(served, ids=tuple(post.native_id for post in posts), counts=counts)
        return {"items": items, "pageInfo": info}, served


def _parts(ask: Ask, all_of_them: Object) -> Object:
    """Those parts of a resource that were asked for."""
    asked = ask.query["part"].split(",")
    return {name: value for name, value in all_of_them.items() if name in asked}


def _page_size(query: Mapping[str, str]) -> int:
    written = query.get("maxResults", str(PAGE))
    if not written.isdecimal() or len(written) > 9 or int(written) > PAGE_MOST:
        message = f"Invalid value '{written[:20]}'. Values must be within the range: [0, {PAGE_MOST}]"
        raise Refusal(400, "invalidParameter", message)
    return int(written) or PAGE


def _token(start: int) -> str:
    return urlsafe_b64encode(f"PT:{start}".encode()).decode().rstrip("=")


def _start(query: Mapping[str, str]) -> int:
    token = query.get("pageToken", "")
    if not token:
        return 0
    try:
        head, _, number = urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode().partition(":")
    except (binascii.Error, ValueError):
        head, number = "", ""
    if head != "PT" or not number.isdecimal() or len(number) > 9:
        raise Refusal(400, "invalidPageToken", "The request specifies an invalid page token.")
    return int(number)


def _json(body: Object, status: int = 200) -> Answer:
    text = json.dumps(body, ensure_ascii=False, indent=2)
    return Answer(status, (("Content-Type", JSON_TYPE),), text.encode())


def _error(status: int, reason: str, message: str, domain: str) -> Answer:
    one = {"domain": domain, "reason": reason, "message": message}
    return _json({"error": {"errors": [one], "code": status, "message": message}}, status)


def _html(status: int) -> Answer:
    """What the site says in place of a feed, to unknown channels and in bad hours alike."""
    text = f"<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error {status}!!1</title>\n"
    text += f"  <p><b>{status}.</b> <ins>That’s an error.</ins>\n  <p><ins>That’s all we know.</ins>\n"
    return Answer(status, (("Content-Type", "text/html; charset=UTF-8"),), text.encode())
