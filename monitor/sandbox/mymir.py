"""Moy Mir's API in the practice world: accounts and their events, with signatures checked for real.

It stands in for www.appsmail.ru, and speaks server to server (api.mail.ru/docs, "Restrictions").
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from monitor.sandbox import natives
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

# they open nothing but this world
APP, SECRET, SESSION = "423004", "practice-mymir-secret", "practice-mymir-session"
LIMIT, LIMIT_MOST = 10, 100
_PATH = "/platform/api"
_STEPS = {"users.getInfo": "profile", "stream.getByAuthor": "timeline"}
_ERRORS = {
    1: "Unknown error: Please resubmit the request.", 2: "Unknown method called",
    100: "One of the parameters specified is missing or invalid",
    102: "User authorization failed: the session key or uid is incorrect.",
    103: "Application lookup failed: the application id is not correct.",
    104: "Incorrect signature.", 202: "Access to this object is denied",
}  # fmt: skip
_BAD_EVENT = {"id": None, "subtype": "event", "time": "yesterday", "user_text": 17}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows: likes and comments."""
    likes, comments, _, _, _ = post.counts(ms)
    return Shown(likes, comments)


class _Refusal(Exception):
    """One of Moy Mir's errors."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class MyMir:
    """The methods of /platform/api."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "mymir"]
        self._by_uid = {natives.account_id(member): member for member in members}

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        method = ask.query.get("method", "") if ask.path == _PATH else ""
        name = "uids" if method == "users.getInfo" else "uid"
        return self._by_uid.get(ask.query.get(name, "")), _STEPS.get(method, "other")

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; Moy Mir's own error for a wrong application, session or signature."""
        try:
            self._admit(ask)
            body, told = self._answered(ask, served)
        except _Refusal as refusal:
            return Draft(_error(refusal.code), served)
        return Draft(_answer(body), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """Closed for 410; for the rest its own trouble, and 429 as the web server in front of it says it."""
        if trouble.status == 429:
            return Answer(429, (("Content-Type", JSON_TYPE),), b"[]")
        return _error(202 if trouble.status == 410 else 1)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more event that cannot be read; no events; an error."""
        body = json.loads(answer.body)
        if kind == "json_error":
            return _error(1)
        if kind not in ("bad_item", "empty") or not isinstance(body, list):
            return answer
        return replace(answer, body=_dumped([_BAD_EVENT, *body] if kind == "bad_item" else []))

    def _admit(self, ask: Ask) -> None:
        if ask.path != _PATH or ask.query.get("method") not in _STEPS:
            raise _Refusal(2)
        if ask.query.get("app_id") != APP:
            raise _Refusal(103)
        if ask.query.get("session_key") != SESSION:
            raise _Refusal(102)
        if ask.query.get("secure") != "1" or ask.query.get("sig") != signature(ask.query, SECRET):
            raise _Refusal(104)

    def _answered(self, ask: Ask, served: Served) -> tuple[list[Any], Served]:
        member = self._world.members[served.account_id] if served.account_id else None
        if served.step == "timeline":
            return self._stream(member, ask, served)
        if "uids" not in ask.query:  # whoever holds the session
            return [{"uid": "1", "nick": "practice"}], served
        if member is None:
            return [], served
        followers = self._world.followers(member.id, ask.ms)
        return [self._person(member, followers, ask.ms)], replace(served, followers=followers)

    def _person(self, member: Member, followers: int, ms: int) -> dict[str, Any]:
        return {
            "uid": natives.account_id(member), "nick": member.institution, "is_verified": 1,
            "has_pic": int(bool(furniture_of(member).avatar)), "has_my": 1, "friends_count": 0,
            "subscribers_count": followers, "status_text": "",
            "link": f"{self._world.base_url}/my.mail.ru/community/{member.handle}/",
            "group_info": {
                "short_description": "", "full_description": about(member, f"{self._world.base_url}/"),
                "posts_cnt": self._world.standing(member.id, ms),
            },
        }  # fmt: skip

    def _stream(self, member: Member | None, ask: Ask, served: Served) -> tuple[list[Any], Served]:
        """Events from the newest on; with `skip` from that event on, which comes again."""
        if member is None:
            raise _Refusal(202)
        written = ask.query.get("limit") or str(LIMIT)
        if not (written.isascii() and written.isdigit() and 0 < int(written[:9]) <= LIMIT_MOST):
            raise _Refusal(100)
        skip = ask.query.get("skip")
        standing = [post for post in reversed(self._world.posts[member.id]) if post.stands(ask.ms)]
        if skip is not None:
            at = self._world.by_id.get((member.id, skip))
            if at is None:
                raise _Refusal(100)
            standing = [post for post in standing if post.published_ms <= at.published_ms]
        page = standing[: int(written)]
        ids, counts = tuple(post.native_id for post in page), tuple(shown(post, ask.ms) for post in page)
        events = [_event(post, member, ask.ms) for post in page]
        return events, replace(served, ids=ids, counts=counts)


def signature(query: Mapping[str, str], secret: str) -> str:
    """MD5 of the sorted pairs, without the signature, and of the application's secret behind them."""
    pairs = "".join(f"{name}={query[name]}" for name in sorted(query) if name != "sig")
    return hashlib.md5((pairs + secret).encode(), usedforsecurity=False).hexdigest()


def _event(post: TruePost, member: Member, ms: int) -> dict[str, Any]:
    """A post of a community. A poll cannot be told here, and its words stand alone."""
    likes, comments, _, _, _ = post.counts(ms)
    uid, text = natives.account_id(member), post.version(ms).words.text
    attached = [{"object": "text", "content": text}]
    attached += [{"object": "image", "src": f"{p.url}?small", "src_hires": p.url} for p in post.pictures]
    return {
        "id": post.native_id, "thread_id": f"practice{post.native_id}", "huid": f"practice{post.native_id}",
        "time": post.published_ms // 1000, "subtype": "event", "type": "5-39", "type_name": "community_post",
        "authors": [{"uid": uid, "nick": member.institution}], "user_text": text, "attachments": attached,
        "click_url": post.url, "is_likeable": 1, "is_commentable": 1, "is_liked_by_me": 0,
        "likes_count": likes, "comments_count": comments,
    }  # fmt: skip


def _error(code: int) -> Answer:
    return _answer({"error": {"error_code": code, "error_msg": _ERRORS[code]}})


def _answer(body: Any) -> Answer:
    return Answer(200, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
