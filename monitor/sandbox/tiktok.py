"""TikTok's Research API v2 in the practice world (developers.tiktok.com, Research API).

It stands in for open.tiktokapis.com: tokens for key and secret, videos by windows of days, accounts.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.assets import about
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

CLIENT_KEY = "practice-tiktok-key"
CLIENT_SECRET = "practice-tiktok-secret"  # noqa: S105  it opens nothing but this world
TOKEN_SECONDS = 7200
CALLS_PER_DAY = 1000
COUNT, COUNT_MOST = 20, 100
SPAN = timedelta(days=30)
_DAY_MS = 86_400_000
_TOKEN, _USER, _VIDEOS = "/v2/oauth/token/", "/v2/research/user/info/", "/v2/research/video/query/"
_USER_FIELDS = frozenset((
    "display_name", "bio_description", "avatar_url", "is_verified", "follower_count", "following_count",
    "likes_count", "video_count",
))  # fmt: skip
_VIDEO_FIELDS = frozenset((
    "id", "create_time", "username", "region_code", "video_description", "music_id", "like_count",
    "comment_count", "share_count", "view_count", "hashtag_names",
))  # fmt: skip
_BAD_ITEM = {"id": None, "create_time": "yesterday", "video_description": 17}
_BAD_CURSOR = "Invalid count or cursor"


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows of a video."""
    likes, comments, shares, _, views = post.counts(ms)
    return Shown(likes, comments, shares, None, views)


class _Refusal(Exception):
    """One of TikTok's errors."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, code, message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True)
class _Query:
    """A question to video/query, checked."""

    wanted: Callable[[Member, TruePost], bool]
    start: date
    end: date
    count: int
    cursor: int
    search_id: str


class TikTok:
    """What lies under open.tiktokapis.com. 1,000 questions are answered in a UTC day, refused ones count."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_name = {member.handle: member for member in world.cast if member.platform == "tiktok"}
        self._sold: dict[str, int] = {}
        self._calls: Counter[int] = Counter()

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is; an id tells whose it is as well."""
        body = _object(ask)
        if ask.path == _USER:
            return self._by_name.get(str(body.get("username"))), "profile"
        if ask.path != _VIDEOS:
            return None, "token" if ask.path == _TOKEN else "other"
        field, values = _condition(body)
        if field != "video_id":
            return self._by_name.get(values[0] if values else ""), "timeline"
        owners = (
            m for m in self._by_name.values() if any((m.id, one) in self._world.by_id for one in values)
        )
        return next(owners, None), "post" if len(values) == 1 else "videos"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer, or TikTok's error. The ledger notes the body with the address: it is the
        question."""
        if served.step == "token":
            return self._token(ask, served)
        served = replace(served, path=f"{served.path} {ask.body.decode('utf-8', 'replace')}")
        try:
            self._admit(ask)
            data, told = (self._user if ask.path == _USER else self._videos)(ask, served)
        except _Refusal as refusal:
            answer = _error(ask, refusal.status, refusal.code, refusal.message)
            return Draft(answer, replace(served, status=refusal.status))
        return Draft(
            _answer(200, {"data": data, "error": _fault(ask, "ok", "")}), replace(told, complete=True)
        )

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """Too many questions for 429, an unknown account for 410, trouble of the API's own for the rest."""
        if trouble.status == 429:
            return _error(ask, 429, "rate_limit_exceeded", "The API rate limit was exceeded.")
        if trouble.status == 410:
            return _error(ask, 400, "invalid_params", "The user is not found")
        return _error(ask, trouble.status, "internal_error", "Something is wrong. Please try again later.")

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more video that cannot be read; a window without videos; an error under status 200."""
        body = json.loads(answer.body)
        if kind == "json_error":
            fault = {**body["error"], "code": "internal_error", "message": "Something is wrong."}
            return replace(answer, body=_dumped({"error": fault}))
        data = body.get("data") or {}
        if kind not in ("bad_item", "empty") or "videos" not in data:
            return answer
        if kind == "empty":
            data = {**data, "videos": [], "has_more": False}
        else:
            data = {**data, "videos": [_BAD_ITEM, *data["videos"]]}
        return replace(answer, body=_dumped(body | {"data": data}))

    def _token(self, ask: Ask, served: Served) -> Draft:
        """Client credentials (RFC 6749 4.4): a token that lives for two hours."""
        form = {name: values[0] for name, values in parse_qs(ask.body.decode("utf-8", "replace")).items()}
        right = (form.get("client_key"), form.get("client_secret")) == (CLIENT_KEY, CLIENT_SECRET)
        if not right or form.get("grant_type") != "client_credentials":
            word, why = ("invalid_client", "Client key or secret is incorrect.")
            if right:
                word, why = ("unsupported_grant_type", "Grant type is not supported.")
            refusal = {"error": word, "error_description": why, "log_id": _log_id(ask)}
            return Draft(
                _answer(400 if right else 401, refusal), replace(served, status=400 if right else 401)
            )
        token = f"clt.practice-{len(self._sold) + 1}"
        self._sold[token] = ask.ms + TOKEN_SECONDS * 1000
        body = {"access_token": token, "expires_in": TOKEN_SECONDS, "token_type": "Bearer"}
        return Draft(_answer(200, body), replace(served, complete=True))

    def _admit(self, ask: Ask) -> None:
        token = ask.headers.get("authorization", "").removeprefix("Bearer ")
        if self._sold.get(token, 0) <= ask.ms:
            raise _Refusal(401, "access_token_invalid", "The access token is invalid or not found.")
        if ask.path not in (_USER, _VIDEOS) or not ask.body:
            raise _Refusal(404, "invalid_params", "The path or the method is not supported")
        day = ask.ms // _DAY_MS
        if self._calls[day] >= CALLS_PER_DAY:
            raise _Refusal(429, "daily_quota_limit_exceeded", "The daily quota of requests is exceeded.")
        self._calls[day] += 1

    def _user(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        fields = _fields(ask, _USER_FIELDS)
        member = self._by_name.get(str(_object(ask).get("username")))
        if member is None:
            raise _Refusal(400, "invalid_params", "The user is not found")
        followers = self._world.followers(member.id, ask.ms)
        told = {
            "display_name": member.institution, "bio_description": about(member, ""), "is_verified": True,
            "avatar_url": f"{self._world.base_url}/media/accounts/{member.id}.png",
            "follower_count": followers, "following_count": 0,
            "likes_count": sum(post.counts(ask.ms).likes for post in self._world.posts[member.id]),
            "video_count": self._world.standing(member.id, ask.ms),
        }  # fmt: skip
        seen = followers if "follower_count" in fields else None
        return {name: told[name] for name in told if name in fields}, replace(served, followers=seen)

    def _videos(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        """A page of the newest first. A cursor counts rows of which some are not shown: what is deleted
        leaves its place empty."""
        fields, query = _fields(ask, _VIDEO_FIELDS), _checked(ask)
        rows = sorted(
            (
                (post.native_id, member, post)
                for member in self._by_name.values() for post in self._world.posts[member.id]
                if post.visible_ms <= ask.ms and query.wanted(member, post)
                and query.start <= post.published_at.date() <= query.end
            ),
            key=lambda row: int(row[0]), reverse=True,
        )  # fmt: skip
        if query.cursor and query.cursor >= len(rows):
            raise _Refusal(400, "invalid_params", _BAD_CURSOR)
        page = rows[query.cursor : query.cursor + query.count]
        found = [(member, post) for _, member, post in page if post.stands(ask.ms)]
        items = [_item(member, post, ask.ms) for member, post in found]
        data = {
            "search_id": query.search_id, "cursor": query.cursor + len(page),
            "has_more": query.cursor + len(page) < len(rows),
            "videos": [{key: value for key, value in item.items() if key in fields} for item in items],
        }  # fmt: skip
        ids = tuple(post.native_id for _, post in found)
        return data, replace(served, ids=ids, counts=tuple(shown(post, ask.ms) for _, post in found))


def _item(member: Member, post: TruePost, ms: int) -> dict[str, Any]:
    words, (likes, comments, shares, _, views) = post.version(ms).words, post.counts(ms)
    return {
        "id": int(post.native_id), "create_time": post.published_ms // 1000, "username": member.handle,
        "region_code": member.country, "video_description": words.text, "music_id": 7159460238003800066,
        "like_count": likes, "comment_count": comments, "share_count": shares, "view_count": views,
        "hashtag_names": [tag.casefold() for tag in words.hashtags],
    }  # fmt: skip


def _checked(ask: Ask) -> _Query:
    """The question's parts; a part that is not as documented is refused."""
    body = _object(ask)
    field, values = _condition(body)
    if field not in ("username", "video_id") or not values:
        raise _Refusal(400, "invalid_params", "The query is invalid")
    by_name = field == "username"
    start, end = _date(body.get("start_date")), _date(body.get("end_date"))
    if end < start or end - start > SPAN:
        raise _Refusal(400, "invalid_params", "The date range is invalid: at most 30 days")
    count, cursor = body.get("max_count", COUNT), body.get("cursor", 0)
    if type(count) is not int or type(cursor) is not int or not 1 <= count <= COUNT_MOST or cursor < 0:
        raise _Refusal(400, "invalid_params", _BAD_CURSOR)
    searched = f"{field}{sorted(values)}{start}{end}"
    search_id = str(7 * 10**18 + zlib.crc32(searched.encode()) * 10**5)
    if body.get("search_id", search_id if not cursor else "") != search_id:
        raise _Refusal(400, "invalid_params", _BAD_CURSOR)

    def wanted(member: Member, post: TruePost) -> bool:
        return (member.handle if by_name else post.native_id) in values

    return _Query(wanted, start, end, count, cursor, search_id)


def _condition(body: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Field and values of the one condition that is understood here."""
    try:
        (condition,) = body["query"]["and"]
        values = condition["field_values"]
        if condition["operation"] not in ("EQ", "IN") or not isinstance(values, list):
            return "", []
        return str(condition["field_name"]), [one for one in values if isinstance(one, str)]
    except (KeyError, TypeError, ValueError):
        return "", []


def _fields(ask: Ask, known: frozenset[str]) -> list[str]:
    fields = ask.query.get("fields", "").split(",")
    if not set(fields) <= known:
        raise _Refusal(400, "invalid_params", "Fields is required, and each of them has to be valid")
    return fields


def _date(written: object) -> date:
    try:
        return datetime.strptime(str(written), "%Y%m%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise _Refusal(400, "invalid_params", "The date is invalid: YYYYMMDD") from None


def _object(ask: Ask) -> Mapping[str, Any]:
    try:
        body = json.loads(ask.body)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _log_id(ask: Ask) -> str:
    return f"{ask.at:%Y%m%d%H%M%S}PRACTICE"


def _fault(ask: Ask, code: str, message: str) -> dict[str, str]:
    return {"code": code, "message": message, "log_id": _log_id(ask)}


def _error(ask: Ask, status: int, code: str, message: str) -> Answer:
    return _answer(status, {"error": _fault(ask, code, message)})


def _answer(status: int, body: Mapping[str, Any]) -> Answer:
    return Answer(status, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
