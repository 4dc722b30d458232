"""Odnoklassniki's API in the practice world: addresses, groups, their streams, topics by id, discussions.

It stands in for api.ok.ru. Signatures are checked as OK checks them (apiok.ru, "Signing requests"). Every
answer comes under status 200; an error tells its code in a header too. There are groups only.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from monitor.sandbox import natives
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.assets import about
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.ok_bodies import entities_of, feed, topic
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

# they open nothing but this world
TOKEN, KEY, SECRET = "-s-practice-ok-token", "CPRACTICEKEY", "0123456789ABCDEF01234567"
COUNT, COUNT_MOST = 20, 100
_PATH = "/fb.do"
_DAY_MS = 86_400_000
_STEPS = {
    "url.getInfo": "lookup", "group.getInfo": "profile", "stream.get": "timeline",
    "mediatopic.getByIds": "topics", "discussions.get": "discussion",
}  # fmt: skip
_ERRORS = {
    2: "SERVICE : Service temporary unavailable", 3: "METHOD : Method does not exist",
    11: "LIMIT_REACHED : Limit reached", 100: "PARAM : Missing or invalid parameter",
    101: "PARAM_API_KEY : Application not exist", 103: "PARAM_SESSION_KEY : Invalid session key",
    104: "PARAM_SIGNATURE : Invalid signature", 160: "PARAM_GROUP_ID : Invalid group_id",
    300: "NOT_FOUND : Object not found", 453: "SESSION_REQUIRED : Session is required for the request",
}  # fmt: skip
_BAD_FEED = {"pattern": "CONTENT", "target_refs": 17, "pinned": "perhaps"}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows: no views. A repost's counts are the repost's own."""
    if post.kind == "repost":
        return None
    likes, comments, shares, _, _ = post.counts(ms)
    return Shown(likes, comments, shares)


class _Refusal(Exception):
    """One of OK's errors, with words of its own where they are not the usual ones."""

    def __init__(self, code: int, said: str = "") -> None:
        super().__init__(code, said)
        self.code, self.said = code, said


class Ok:
    """The methods of /fb.do."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "ok"]
        self._by_id = {natives.account_id(member): member for member in members}
        self._by_name = {member.handle: member for member in members}

    @cached_property
    def _owners(self) -> dict[str, tuple[Member, TruePost]]:
        """Every topic by its id: one series of numbers for all groups."""
        return {p.native_id: (member, p) for member in self._by_id.values() for p in self._of(member)}

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        query = ask.query
        method = query.get("method", "") if ask.path == _PATH else ""
        if method == "url.getInfo":
            found = self._at(query.get("url", ""))
        elif method == "group.getInfo":
            found = self._by_id.get(query.get("uids", ""))
        elif method == "stream.get":
            found = self._by_id.get(query.get("gid", ""))
        else:
            ids = query.get("topic_ids") or query.get("discussionId", "")
            found = self._owners.get(ids.partition(",")[0], (None, None))[0]
        single = method == "mediatopic.getByIds" and "," not in query.get("topic_ids", "")
        return found, "post" if single else _STEPS.get(method, "other")

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; OK's own error for a wrong key, session, signature or parameter."""
        try:
            self._admit(ask)
            body, told = self._answered(ask, served)
        except _Refusal as refusal:
            return Draft(_error(refusal.code, refusal.said), served)
        return Draft(_answer(body), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A limit for 429, an unknown group for 410, OK's own trouble for the rest."""
        return _error({429: 11, 410: 160}.get(trouble.status, 2))

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more item of the stream that cannot be read; a stream without items; an error."""
        body = json.loads(answer.body)
        if kind == "json_error":
            return _error(2)
        if kind not in ("bad_item", "empty") or not isinstance(body, dict) or "feeds" not in body:
            return answer
        if kind == "empty":
            return replace(answer, body=_dumped({"feeds": [], "entities": {}}))
        return replace(answer, body=_dumped({**body, "feeds": [_BAD_FEED, *body["feeds"]]}))

    def _of(self, member: Member) -> list[TruePost]:
        return self._world.posts[member.id]

    def _at(self, address: str) -> Member | None:
        """Who stands at ok.ru/NAME or ok.ru/group/ID."""
        name = address.removeprefix("https://").removeprefix("ok.ru/").strip("/")
        return self._by_name.get(name) or self._by_id.get(name.removeprefix("group/"))

    def _admit(self, ask: Ask) -> None:
        """Application, method, session, signature: in this order OK looks at them."""
        if ask.path != _PATH or "application_key" not in ask.query:
            raise _Refusal(101, "PARAM_API_KEY : No application key")
        if ask.query["application_key"] != KEY:
            raise _Refusal(101)
        if ask.query.get("method") not in _STEPS:
            raise _Refusal(3)
        if "access_token" not in ask.query:
            raise _Refusal(453)
        if ask.query["access_token"] != TOKEN:
            raise _Refusal(103)
        if ask.query.get("sig") != signature(ask.query, TOKEN, SECRET):
            raise _Refusal(104)

    def _answered(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        member = self._world.members[served.account_id] if served.account_id else None
        if served.step == "lookup":
            return _found(member), served
        if served.step == "profile":
            return self._group(member, ask, served)
        if served.step == "timeline":
            return self._stream(member, ask, served)
        return (self._discussion if served.step == "discussion" else self._topics)(ask, served)

    def _group(self, member: Member | None, ask: Ask, served: Served) -> tuple[Any, Served]:
        """A bare list of the groups that are there, with the fields that were asked for."""
        if member is None:
            return [], served
        followers = self._world.followers(member.id, ask.ms)
        told = {
            "uid": natives.account_id(member), "name": member.institution, "shortname": member.handle,
            "description": about(member, f"{self._world.base_url}/"), "members_count": followers,
            "pic_avatar": "" if "avatar" in member.lacks else f"{self._world.base_url}/media/{member.id}.png",
            "private": False, "created_ms": self._world.start_ms - (HISTORY_DAYS + 30) * _DAY_MS,
        }  # fmt: skip
        fields = ask.query.get("fields", "uid,name").split(",")
        group = {name: told[name] for name in told if name in fields}
        seen = followers if "members_count" in fields else None
        return [group], replace(served, followers=seen)

    def _stream(self, member: Member | None, ask: Ask, served: Served) -> tuple[Any, Served]:
        """A page of the stream; the anchor names the last topic of the page before."""
        if member is None:
            raise _Refusal(160)
        count, after = _count(ask), ask.query.get("anchor")
        if ask.query.get("direction", "FORWARD") != "FORWARD":
            raise _Refusal(100, "PARAM : this practice goes FORWARD only")
        standing = self._standing(member, ask.ms)
        if after is not None:
            standing = [post for post in standing if not post.pinned and _older(post, after)]
        page = standing[:count]
        body = {
            "feeds": [feed(post) for post in page],
            "entities": entities_of(page, ask.ms, natives.account_id(member)), "available": True,
        }  # fmt: skip
        if len(standing) > count:
            body["anchor"] = _anchor(page[-1], ask.ms)
        return body, _listed(served, page, ask.ms)

    def _standing(self, member: Member, ms: int) -> list[TruePost]:
        """The stream as it is read: a pinned topic on top, then from the newest on."""
        posts = [post for post in reversed(self._of(member)) if post.stands(ms)]
        return sorted(posts, key=lambda post: not post.pinned)

    def _topics(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        """Those of the asked topics that stand; the others are left out without a word."""
        wanted = ask.query.get("topic_ids", "").split(",")
        if not all(one.isdecimal() for one in wanted):
            raise _Refusal(100)
        known = (self._owners[one] for one in wanted if one in self._owners)
        found = [(member, post) for member, post in known if post.stands(ask.ms)]
        posts = [post for _, post in found]
        owner = natives.account_id(found[0][0]) if found else ""
        entities = entities_of(posts, ask.ms, owner)
        topics = [topic(post, ask.ms, natives.account_id(member)) for member, post in found]
        return {"media_topics": topics, "entities": entities}, _listed(served, posts, ask.ms)

    def _discussion(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        """The counts of one topic of a group."""
        member, post = self._owners.get(ask.query.get("discussionId", ""), (None, None))
        if member is None or post is None or not post.stands(ask.ms):
            raise _Refusal(300)
        likes, comments, shares, _, _ = post.counts(ask.ms)
        group = natives.account_id(member)
        told = {
            "object_id": post.native_id, "object_type": "GROUP_TOPIC", "owner_uid": group,
            "title": post.version(ask.ms).words.text[:100], "like_count": likes, "liked_it": False,
            "total_comments_count": comments, "reshare_summary": {"count": shares, "self": False},
            "created_ms": post.published_ms, "ref_objects": [{"id": group, "type": "GROUP"}],
        }  # fmt: skip
        return {"discussion": told, "entities": {}}, _listed(served, [post], ask.ms)


def signature(query: Mapping[str, str], token: str, secret: str) -> str:
    """MD5 of the sorted pairs, without session and signature, and of the session's secret behind them."""
    unsigned = ("access_token", "session_key", "sig")
    pairs = "".join(f"{name}={query[name]}" for name in sorted(query) if name not in unsigned)
    return _md5(pairs + _md5(token + secret))


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _found(member: Member | None) -> dict[str, Any]:
    if member is None:
        return {"type": "UNKNOWN"}
    group = natives.account_id(member)
    return {"type": "GROUP", "objectId": int(group), "objectIdStr": group}


def _anchor(last: TruePost, ms: int) -> str:
    """Where the next page goes on, behind the last topic of this one: opaque to whoever asks. Behind a pinned
    one that is the top of the stream."""
    return f"practice:{ms + 1 if last.pinned else last.published_ms}:{last.native_id}"


def _older(post: TruePost, anchor: str) -> bool:
    at = anchor.split(":")[1] if anchor.startswith("practice:") else ""
    if not (at.isascii() and at.isdigit()):
        raise _Refusal(100, "PARAM : invalid anchor")
    return post.published_ms < int(at)


def _count(ask: Ask) -> int:
    written = ask.query.get("count") or str(COUNT)
    if not (written.isascii() and written.isdigit() and len(written) < 12 and 0 < int(written) <= COUNT_MOST):
        raise _Refusal(100, f"PARAM : count has to be 1 to {COUNT_MOST}")
    return int(written)


def _listed(served: Served, posts: list[TruePost], ms: int) -> Served:
    ids, counts = tuple(post.native_id for post in posts), tuple(shown(post, ms) for post in posts)
    return replace(served, ids=ids, counts=counts)


def _error(code: int, said: str = "") -> Answer:
    """OK's error object, its code in a header too."""
    body = {"error_code": code, "error_data": None, "error_msg": said or _ERRORS[code]}
    headers = (("Content-Type", JSON_TYPE), ("Invocation-Error", str(code)))
    return Answer(200, headers, _dumped(body))


def _answer(body: Any) -> Answer:
    return Answer(200, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
