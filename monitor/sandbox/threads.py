"""The Threads API in the practice world (developers.facebook.com/docs/threads, "Profiles").

It stands in for graph.threads.net: profiles and posts of others, without a single count, and the exchange of
tokens. What the recordings do not show is taken from the documentation: cursors, limits, refused fields.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as BadBase64
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from monitor.model import from_ms
from monitor.sandbox import natives
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

TOKEN = "practice-threads-token"  # noqa: S105  it opens nothing but this world
RENEWED = "practice-threads-token-2"
LIFETIME_SECONDS = 60 * 86_400
CALLS_PER_DAY = 1000
LIMIT, LIMIT_MOST = 25, 100
FEWEST_FOLLOWERS = 1000
TOTAL_DAYS = 7
_DAY_MS = 86_400_000
_STEPS = {
    "/v1.0/profile_posts": "timeline", "/v1.0/profile_lookup": "profile", "/v1.0/me": "probe",
    "/refresh_access_token": "refresh",
}  # fmt: skip
_FIELDS = frozenset((
    "id", "media_product_type", "media_type", "permalink", "owner", "username", "text", "timestamp",
    "shortcode", "is_quote_post", "quoted_post", "reposted_post", "has_replies", "poll_attachment",
    "topic_tag",
))  # fmt: skip
_ALWAYS = "id"
_MEDIA = {0: "TEXT_POST", 1: "IMAGE"}
_BAD_ITEM = {"id": None, "timestamp": "yesterday", "text": 17}


def totals(world: World, member: Member, ms: int) -> tuple[int, int, int, int, int]:
    """What an account's posts got in the seven days before: likes, comments, shares, quotes, views."""
    sums = [0] * 5
    for post in world.posts[member.id]:
        if post.kind != "repost" and post.stands(ms):
            now, then = post.counts(ms), post.counts(ms - TOTAL_DAYS * _DAY_MS)
            sums = [total + max(0, new - old) for total, new, old in zip(sums, now, then, strict=True)]
    likes, comments, shares, quotes, views = sums
    return likes, comments, shares, quotes, views


class _Refusal(Exception):
    """One of Meta's errors."""

    def __init__(self, status: int, code: int, message: str, subcode: int | None = None) -> None:
        super().__init__(status, code, message)
        self.answer = _error(status, code, message, subcode)


class Threads:
    """What lies under graph.threads.net. Each call may be made 1,000 times a day."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_name = {member.handle: member for member in world.cast if member.platform == "threads"}
        self._tokens = {TOKEN}
        self._calls: Counter[tuple[str, int]] = Counter()

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        return self._by_name.get(ask.query.get("username", "").casefold()), _STEPS.get(ask.path, "other")

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; Meta's own error for a wrong token, a wrong bound and a spent day."""
        try:
            self._admit(ask, served.step)
            body, told = self._answered(ask, served)
        except _Refusal as refusal:
            return Draft(refusal.answer, replace(served, status=refusal.answer.status))
        return Draft(_answer(200, body), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """The limit of the application for 429, a missing object for 410, Meta's own trouble for the rest."""
        if trouble.status == 429:
            return _error(403, 4, "Application request limit reached", transient=True)
        if trouble.status == 410:
            return _missing(ask)
        return _error(trouble.status, 2, "An unexpected error has occurred.", transient=True)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more post that cannot be read; a page without posts; an error under status 200."""
        if kind == "json_error":
            return replace(_error(200, 1, "An unknown error has occurred."), headers=answer.headers)
        body = json.loads(answer.body)
        if kind not in ("bad_item", "empty") or "data" not in body:
            return answer
        if kind == "empty":
            return replace(answer, body=_dumped({"data": []}))
        return replace(answer, body=_dumped(body | {"data": [_BAD_ITEM, *body["data"]]}))

    def _admit(self, ask: Ask, step: str) -> None:
        if ask.query.get("access_token", "") not in self._tokens:
            raise _Refusal(401, 190, "Error validating access token: the session is invalid.", 467)
        if step == "other":
            raise _missing_here(ask)
        if step in ("timeline", "profile"):
            call = (step, ask.ms // _DAY_MS)
            if self._calls[call] >= CALLS_PER_DAY:
                raise _Refusal(400, 613, "Calls to this api have exceeded the rate limit.")
            self._calls[call] += 1

    def _answered(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        if served.step == "probe":
            return {"id": "20000000000000001"}, served
        if served.step == "refresh":
            return self._renewed(ask), served
        member = self._by_name.get(ask.query.get("username", "").casefold())
        if member is None or self._world.followers(member.id, ask.ms) < FEWEST_FOLLOWERS:
            raise _missing_here(ask)
        return (self._posts if served.step == "timeline" else self._profile)(member, ask, served)

    def _renewed(self, ask: Ask) -> dict[str, Any]:
        """Another token; the one that was shown stays good until it ends."""
        if ask.query.get("grant_type") != "th_refresh_token":
            raise _Refusal(400, 100, "Param grant_type must be th_refresh_token")
        self._tokens.add(RENEWED)
        return {"access_token": RENEWED, "token_type": "bearer", "expires_in": LIFETIME_SECONDS}

    def _profile(self, member: Member, ask: Ask, served: Served) -> tuple[Any, Served]:
        followers, has = self._world.followers(member.id, ask.ms), furniture_of(member)
        likes, comments, shares, quotes, views = totals(self._world, member, ask.ms)
        picture = f"{self._world.base_url}/media/accounts/{member.id}.png"
        told = {
            "username": member.handle, "name": member.institution,
            "profile_picture_url": picture if has.avatar else "",
            "biography": about(member, f"{self._world.base_url}/"), "is_verified": True,
            "follower_count": followers, "likes_count": likes, "quotes_count": quotes,
            "replies_count": comments, "reposts_count": shares, "views_count": views,
        }  # fmt: skip
        return told, replace(served, followers=followers)

    def _posts(self, member: Member, ask: Ask, served: Served) -> tuple[Any, Served]:
        fields = (ask.query.get("fields") or _ALWAYS).split(",")
        if unknown := [name for name in fields if name not in _FIELDS]:
            raise _Refusal(400, 100, f"(#100) Tried accessing nonexisting field ({unknown[0]})")
        limit = _number(ask, "limit", LIMIT)
        if not 1 <= limit <= LIMIT_MOST:
            raise _Refusal(400, 100, f"Param limit must be a number between 1 and {LIMIT_MOST}")
        since, until = _number(ask, "since", 0), _number(ask, "until", 10**10)
        listed = [
            post for post in reversed(self._world.posts[member.id])
            if post.stands(ask.ms) and since <= post.published_ms // 1000 <= until
        ]  # fmt: skip
        page = [post for post in listed if _is_after(post, ask.query.get("after"))][:limit]
        shown = [{key: value for key, value in _item(member, post, ask.ms).items() if key in fields}
                 for post in page]  # fmt: skip
        ids = tuple(post.native_id for post in page)
        told = replace(served, ids=ids, counts=(None,) * len(ids))
        return {"data": shown, **_paging(page)}, told


def _item(member: Member, post: TruePost, ms: int) -> dict[str, Any]:
    """A post of somebody else: of a repost no words, and of no post whose it shows."""
    words = post.version(ms).words
    item: dict[str, Any] = {
        "id": post.native_id, "media_product_type": "THREADS",
        "media_type": _MEDIA.get(len(post.pictures), "CAROUSEL_ALBUM"), "permalink": post.url,
        "username": member.handle, "timestamp": f"{from_ms(post.published_ms):%Y-%m-%dT%H:%M:%S+0000}",
        "shortcode": natives.short_code(post.native_id), "is_quote_post": post.kind == "quote",
        "has_replies": post.counts(ms).comments > 0,
    }  # fmt: skip
    if post.kind == "repost":
        return item | {"media_type": "REPOST_FACADE"}
    item["text"] = words.text
    if words.hashtags:
        item["topic_tag"] = words.hashtags[0]
    if post.poll is not None:
        item["poll_attachment"] = _poll(post, ms)
    return item


def _poll(post: TruePost, ms: int) -> dict[str, Any]:
    assert post.poll is not None  # the caller has looked
    votes, letters = post.votes(ms), "abcd"
    whole = sum(votes) or 1
    options = {f"option_{letter}": title for letter, title in zip(letters, post.poll.options, strict=False)}
    shares = {f"option_{letter}_votes_percentage": round(count / whole, 2)
              for letter, count in zip(letters, votes, strict=False)}  # fmt: skip
    return (
        options | shares | {"expiration_timestamp": f"{from_ms(post.poll.closes_ms):%Y-%m-%dT%H:%M:%S+0000}"}
    )


def _paging(page: Sequence[TruePost]) -> dict[str, Any]:
    """Cursors as long as the page holds anything: only an empty page tells that there is no more."""
    if not page:
        return {}
    return {"paging": {"cursors": {"before": _cursor(page[0]), "after": _cursor(page[-1])}}}


def _cursor(post: TruePost) -> str:
    return urlsafe_b64encode(f"{post.published_ms}:{post.native_id}".encode()).decode()


def _is_after(post: TruePost, cursor: str | None) -> bool:
    if not cursor:
        return True
    try:
        at, _, native_id = urlsafe_b64decode(cursor).decode().partition(":")
        return (post.published_ms, post.native_id) < (int(at), native_id)
    except (BadBase64, ValueError):
        raise _Refusal(400, 100, "Invalid cursors values") from None


def _number(ask: Ask, name: str, default: int) -> int:
    written = ask.query.get(name) or str(default)
    if not (written.isascii() and written.isdigit() and len(written) < 12):
        raise _Refusal(400, 100, f"Param {name} must be a number")
    return int(written)


def _missing_text(ask: Ask) -> str:
    return (
        f"Unsupported get request. Object with ID '{ask.path.rpartition('/')[2]}' does not exist, cannot be "
        "loaded due to missing permissions, or does not support this operation"
    )


def _missing_here(ask: Ask) -> _Refusal:
    return _Refusal(400, 100, _missing_text(ask), 33)


def _missing(ask: Ask) -> Answer:
    return _error(400, 100, _missing_text(ask), 33)


def _error(
    status: int, code: int, message: str, subcode: int | None = None, *, transient: bool = False
) -> Answer:
    fault: dict[str, Any] = {"message": message, "type": "THApiException", "code": code}
    if subcode is not None:
        fault["error_subcode"] = subcode
    if transient:
        fault["is_transient"] = True
    return _answer(status, {"error": fault | {"fbtrace_id": "Practice"}})


def _answer(status: int, body: Mapping[str, Any]) -> Answer:
    return Answer(status, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
