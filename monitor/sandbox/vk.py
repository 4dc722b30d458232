"""VK's API in the practice world (VKCOM/vk-api-schema, 5.199): walls, communities, single posts, errors.

It stands in for api.vk.com. Every answer comes under status 200, the errors too. There are communities only.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any

from monitor.sandbox import natives
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.assets import furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

TOKEN = "practice-vk-token"  # noqa: S105  it opens nothing but this world
WALL_CALLS_PER_DAY = 5000
COUNT, COUNT_MOST = 20, 100
_DAY_MS = 86_400_000
_STEPS = {
    "utils.resolveScreenName": "lookup", "groups.getById": "profile", "users.get": "profile",
    "wall.get": "timeline", "wall.getById": "post",
}  # fmt: skip
_ERRORS = {
    1: "Unknown error occurred", 3: "Unknown method passed",
    5: "User authorization failed: invalid access_token (4).", 6: "Too many requests per second",
    8: "Invalid request: v (version) is required", 10: "Internal server error",
    15: "Access denied: wall is disabled", 18: "User was deleted or banned", 29: "Rate limit reached",
    100: "One of the parameters specified was missing or invalid",
}  # fmt: skip
_BAD_POST = {"id": None, "owner_id": 17, "date": "yesterday", "text": 17}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows; views appear with the first one. A repost's counts are the repost's own."""
    if post.kind == "repost":
        return None
    likes, comments, shares, _, views = post.counts(ms)
    return Shown(likes, comments, shares, None, views or None)


class _Refusal(Exception):
    """One of VK's errors, and what its text adds."""

    def __init__(self, code: int, more: str = "") -> None:
        super().__init__(code, more)
        self.code, self.more = code, more


class Vk:
    """The methods under /method. The only limit that counts by itself is that of walls in a day."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "vk"]
        self._by_owner = {natives.account_id(member): member for member in members}
        self._by_name = {member.handle: member for member in members}
        self._walls: Counter[int] = Counter()

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        query, method = ask.query, _method(ask)
        if method == "utils.resolveScreenName":
            found = self._named(query.get("screen_name", ""))
        elif method == "groups.getById":
            found = self._named(query.get("group_ids") or query.get("group_id", ""))
        elif method == "wall.get":
            found = self._by_owner.get(query.get("owner_id", "")) or self._by_name.get(
                query.get("domain", "")
            )
        elif method == "wall.getById":
            found = self._by_owner.get(query.get("posts", "").partition("_")[0])
        else:
            found = None
        return found, _STEPS.get(method, "other")

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; VK's own error for a wrong key, a wrong bound and a spent day."""
        try:
            self._admit(ask)
            response, told = self._answered(ask, served)
        except _Refusal as refusal:
            return Draft(_error(ask, refusal.code, refusal.more), served)
        return Draft(_answer({"response": response}), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """Too many a second for 429, a banned account for 410, VK's own trouble for the rest."""
        return _error(ask, {429: 6, 410: 18}.get(trouble.status, 10))

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more post on the wall that cannot be read; a wall without posts; an error under status 200."""
        body = json.loads(answer.body)
        if kind == "json_error":
            return replace(answer, body=_dumped({"error": {"error_code": 1, "error_msg": _ERRORS[1]}}))
        if kind not in ("bad_item", "empty") or "items" not in (body.get("response") or {}):
            return answer
        wall = body["response"]
        if kind == "empty":
            return replace(answer, body=_dumped({"response": {"count": 0, "items": []}}))
        wall = {**wall, "count": wall.get("count", 0) + 1, "items": [_BAD_POST, *wall["items"]]}
        return replace(answer, body=_dumped({"response": wall}))

    def _named(self, written: str) -> Member | None:
        """By screen name, club123 or bare number, as VK takes them."""
        name = written.partition(",")[0]
        number = name.removeprefix("club").removeprefix("public")
        return self._by_name.get(name) or self._by_owner.get(f"-{number}")

    def _admit(self, ask: Ask) -> None:
        bearer = ask.headers.get("authorization", "").removeprefix("Bearer ")
        if _method(ask) not in _STEPS:
            raise _Refusal(3)
        if "v" not in ask.query:
            raise _Refusal(8)
        if TOKEN not in (ask.query.get("access_token"), bearer):
            raise _Refusal(5)
        if _method(ask) == "wall.get":
            day = ask.ms // _DAY_MS
            if self._walls[day] >= WALL_CALLS_PER_DAY:
                raise _Refusal(29)
            self._walls[day] += 1

    def _answered(self, ask: Ask, served: Served) -> tuple[Any, Served]:
        member = self._world.members[served.account_id] if served.account_id else None
        if served.step == "lookup":
            return ([] if member is None else {"type": "page", "object_id": _number(member)}), served
        if _method(ask) == "users.get":
            return [], served
        if served.step == "profile":
            return self._community(member, ask, served)
        return (self._wall if served.step == "timeline" else self._posts)(member, ask, served)

    def _community(self, member: Member | None, ask: Ask, served: Served) -> tuple[Any, Served]:
        if member is None:
            return {"groups": [], "profiles": []}, served
        followers, has = self._world.followers(member.id, ask.ms), furniture_of(member)
        told = {
            "members_count": followers, "verified": 1, "has_photo": int(bool(has.avatar)), "status": "",
            "description": f"{member.institution}. A practice account." if has.bio else "",
            "site": f"{self._world.base_url}/" if has.link else "",
        }  # fmt: skip
        fields = ask.query.get("fields", "").split(",")
        group = _group(member, self._world) | {name: told[name] for name in told if name in fields}
        seen = followers if "members_count" in fields else None
        return {"groups": [group], "profiles": []}, replace(served, followers=seen)

    def _wall(self, member: Member | None, ask: Ask, served: Served) -> tuple[Any, Served]:
        if member is None:
            raise _Refusal(15)
        offset, count = _bound(ask, "offset", 0, None), _bound(ask, "count", COUNT, COUNT_MOST)
        if ask.query.get("filter", "all") not in ("all", "owner", "others"):
            raise _Refusal(100, "filter is invalid")
        wall = [] if ask.query.get("filter") == "others" else self._standing(member, ask.ms)
        page = wall[offset : offset + count]
        items = [self._item(post, ask.ms) for post in page]
        return {"count": len(wall), "items": items}, _listed(served, page, ask.ms)

    def _standing(self, member: Member, ms: int) -> list[TruePost]:
        """The wall as it is read: a pinned post on top, then from the newest on."""
        posts = [post for post in reversed(self._world.posts[member.id]) if post.stands(ms)]
        return sorted(posts, key=lambda post: not post.pinned)

    def _posts(self, member: Member | None, ask: Ask, served: Served) -> tuple[Any, Served]:
        """Those of the asked posts that stand; the others are left out without a word."""
        wanted = ask.query.get("posts", "").split(",")
        found = [
            post for native_id in wanted if (owner := self._by_owner.get(native_id.partition("_")[0]))
            if (post := self._world.by_id.get((owner.id, native_id))) and post.stands(ask.ms)
        ]  # fmt: skip
        return {"items": [self._item(post, ask.ms) for post in found]}, _listed(served, found, ask.ms)

    def _item(self, post: TruePost, ms: int) -> dict[str, Any]:
        """A post of the wall, with its counts of that instant."""
        likes, comments, shares, _, views = post.counts(ms)
        item = self._bare(post, ms) | {
            "inner_type": "wall_wallpost", "type": "post", "marked_as_ads": 0, "hash": "practice",
            "donut": {"is_donut": False}, "is_favorite": False,
            "comments": {"can_post": 0, "can_view": 1, "count": comments, "groups_can_post": True},
            "likes": {"can_like": 0, "count": likes, "user_likes": 0, "can_publish": 0},
            "reposts": {"count": shares, "user_reposted": 0},
        }  # fmt: skip
        if views:
            item["views"] = {"count": views}
        if post.pinned:
            item["is_pinned"] = 1
        if post.about is not None:
            item["copy_history"] = [self._bare(post.about, ms)]
        return item

    def _bare(self, post: TruePost, ms: int) -> dict[str, Any]:
        """What a post has wherever it is shown: words, attachments, times."""
        stood, (owner, _, number) = post.version(ms), post.native_id.partition("_")
        item: dict[str, Any] = {
            "id": int(number), "owner_id": int(owner), "from_id": int(owner),
            "date": post.published_ms // 1000, "post_type": "post",
            "text": escape(stood.words.text, quote=False),
            "attachments": _attachments(post, int(owner), ms), "post_source": {"type": "vk"},
        }  # fmt: skip
        if stood.edited:
            item["edited"] = stood.from_ms // 1000
        return item


def _method(ask: Ask) -> str:
    return ask.path.removeprefix("/method/")


def _number(member: Member) -> int:
    """A community's own number; as an owner of posts it is negative."""
    return -int(natives.account_id(member))


def _bound(ask: Ask, name: str, default: int, most: int | None) -> int:
    written = ask.query.get(name) or str(default)
    if not (written.isascii() and written.isdigit() and len(written) < 12):
        raise _Refusal(100, f"{name} should be positive")
    if most is not None and int(written) > most:
        raise _Refusal(100, f"{name} should be less or equal to {most}")
    return int(written)


def _listed(served: Served, posts: list[TruePost], ms: int) -> Served:
    ids, counts = tuple(post.native_id for post in posts), tuple(shown(post, ms) for post in posts)
    return replace(served, ids=ids, counts=counts)


def _group(member: Member, world: World) -> dict[str, Any]:
    picture = f"{world.base_url}/media/accounts/{member.id}.png"
    return {
        "id": _number(member), "name": member.institution, "screen_name": member.handle, "is_closed": 0,
        "type": "page", "is_admin": 0, "is_member": 0, "is_advertiser": 0,
        "photo_50": picture, "photo_100": picture, "photo_200": picture,
    }  # fmt: skip


def _attachments(post: TruePost, owner: int, ms: int) -> list[dict[str, Any]]:
    photos = [_photo(post, place, owner) for place in range(len(post.pictures))]
    if post.poll is None:
        return photos
    votes = post.votes(ms)
    answers = [
        {"id": place, "text": escape(title, quote=False), "votes": count, "rate": 0.0}
        for place, (title, count) in enumerate(zip(post.poll.options, votes, strict=True))
    ]
    poll = {
        "id": post.published_ms // 1000 % 10**9, "owner_id": owner, "question": "?", "votes": sum(votes),
        "answers": answers, "anonymous": True, "multiple": False, "end_date": post.poll.closes_ms // 1000,
        "closed": ms >= post.poll.closes_ms,
    }  # fmt: skip
    return [*photos, {"type": "poll", "poll": poll}]


def _photo(post: TruePost, place: int, owner: int) -> dict[str, Any]:
    """Two copies, the smaller one first."""
    picture = post.pictures[place]
    photo = {
        "id": 457_239_000 + post.published_ms // 1000 % 10**6 + place, "album_id": -7, "owner_id": owner,
        "user_id": 100, "date": post.published_ms // 1000, "text": picture.description, "has_tags": False,
        "access_key": "practice",
        "sizes": [
            {"type": "s", "url": f"{picture.url}?small", "width": 75, "height": 50},
            {"type": "z", "url": picture.url, "width": 1200, "height": 800},
        ],
    }  # fmt: skip
    return {"type": "photo", "photo": photo}


def _error(ask: Ask, code: int, more: str = "") -> Answer:
    """VK's error object. It repeats the question; the key is masked."""
    asked = {"oauth": "1", "method": _method(ask), **ask.query}
    masked = {key: "REDACTED" if key == "access_token" else value for key, value in asked.items()}
    fault = {
        "error_code": code, "error_msg": _ERRORS[code] + (f": {more}" if more else ""),
        "request_params": [{"key": key, "value": value} for key, value in masked.items()],
    }  # fmt: skip
    return _answer({"error": fault})


def _answer(body: Mapping[str, Any]) -> Answer:
    return Answer(200, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
