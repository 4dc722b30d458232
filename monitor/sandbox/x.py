"""X's API v2 in the practice world: users, timelines, the archive, posts by id, and what it refuses.

It stands in for api.x.com. Every answer but those to a wrong token tells how many questions of its kind are
left in the quarter of an hour.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from monitor.sandbox import natives
from monitor.sandbox.answers import HTML_TYPE, JSON_TYPE, Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World
from monitor.sandbox.x_bodies import Bodies, Object, made_ms, media, poll, versions_of
from monitor.sandbox.x_refusals import (
    QUARTER_SECONDS,
    Refusal,
    bound,
    dumped,
    invalid,
    listed,
    many,
    missing,
    problem,
    resets,
    started,
)  # fmt: skip

TOKEN = "practice-x-token"  # noqa: S105  it opens nothing but this world
READS = 10**9
"""Objects that the prepaid credits are good for; a test sets less."""
REACH = 3200
LIMITS = {"timeline": 10_000, "looks": 3_500, "lookup": 300, "profile": 300, "search": 300, "probe": 50}
"""Questions in a quarter of an hour."""
_ARCHIVE_DAYS = 30
_TIMELINE = re.compile(r"/2/users/([0-9]{1,19})/tweets")
_TOKEN = re.compile("7140dib([0-9a-f]{8,20})")
_STEPS = {
    "/2/users/by": "lookup", "/2/users": "profile", "/2/tweets/search/all": "search", "/2/tweets": "looks",
    "/2/usage/tweets": "probe",
}  # fmt: skip
_PAGE = b"<!DOCTYPE html><html><head><title>X / Error</title></head><body>Nothing to see here</body></html>"
_BAD_POST: Object = {"id": None, "text": 17, "edit_history_tweet_ids": []}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows; a repost's counts are not its own."""
    if post.kind == "repost":
        return None
    likes, comments, shares, quotes, views = post.counts(ms)
    return Shown(likes, comments, shares, quotes, views)


class X:
    """The calls under /2. Questions and objects are counted, all else follows from world and instant."""

    def __init__(self, world: World) -> None:
        self._world, self._bodies = world, Bodies(world)
        members = [member for member in world.cast if member.platform == "x"]
        self._by_id = {natives.account_id(member): member for member in members}
        self._by_name = {member.handle.lower(): member for member in members}
        self._asked: Counter[tuple[str, int]] = Counter()
        self._read = 0

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        if found := _TIMELINE.fullmatch(ask.path):
            return self._by_id.get(found[1]), "timeline"
        step = _STEPS.get(ask.path, "other")
        member: Member | None = None
        if step == "lookup":
            member = self._by_name.get(ask.query.get("usernames", "").lower())
        elif step == "profile":
            member = self._by_id.get(ask.query.get("ids", ""))
        elif step == "search":
            member = self._by_name.get(ask.query.get("query", "").removeprefix("from:").lower())
        elif step == "looks":
            standing = (self._post(native_id) for native_id in ask.query.get("ids", "").split(","))
            post = next((one for one in standing if one), None)
            member = self._world.members[post.account_id] if post else None
        return member, step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; a problem for a wrong token, a wrong parameter, spent credits and limits."""
        try:
            self._admit(ask, served.step)
            body, told = _CALLS[served.step](self, ask, served)
        except Refusal as refusal:
            return Draft(refusal.answer, replace(served, status=refusal.answer.status))
        self._read += _objects(body)
        headers = (("Content-Type", JSON_TYPE), *self._left(ask, served.step))
        return Draft(Answer(200, headers, dumped(body)), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A suspended account for 410, which X does not know; problems for the rest."""
        if trouble.status == 410:
            name = ask.query.get("usernames") or ask.query.get("ids") or "0"
            fault = missing("user", "id", name, f"User has been suspended: [{name}].", "Forbidden")
            return Answer(200, (("Content-Type", JSON_TYPE),), dumped({"errors": [fault]}))
        title = {429: "Too Many Requests", 503: "Service Unavailable"}.get(trouble.status, "Internal Error")
        headers = resets(ask) if trouble.status == 429 else ()
        return problem(trouble.status, title, title, headers=headers)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more post that cannot be read; a listing of none; an error of the old kind under status 200."""
        body = json.loads(answer.body)
        if kind == "json_error":
            return replace(answer, body=dumped({"errors": [{"code": 131, "message": "Internal error"}]}))
        if kind not in ("bad_item", "empty") or "meta" not in body:
            return answer
        if kind == "empty":
            return replace(answer, body=dumped({"meta": {"result_count": 0}}))
        data = [_BAD_POST, *body.get("data", [])]
        return replace(answer, body=dumped(body | {"data": data}))

    def _admit(self, ask: Ask, step: str) -> None:
        if step == "other":
            raise Refusal(Answer(404, (("Content-Type", HTML_TYPE),), _PAGE))
        if ask.headers.get("authorization") != f"Bearer {TOKEN}":
            raise Refusal(problem(401, "Unauthorized", "Unauthorized"))
        if self._read >= READS and step != "probe":
            detail = "credits depleted"
            raise Refusal(problem(402, "Payment Required", detail, kind="credits-depleted"))
        quarter = (step, ask.ms // 1000 // QUARTER_SECONDS)
        if self._asked[quarter] >= LIMITS[step]:
            headers = self._left(ask, step)
            raise Refusal(problem(429, "Too Many Requests", "Too Many Requests", headers=headers))
        self._asked[quarter] += 1

    def _left(self, ask: Ask, step: str) -> tuple[tuple[str, str], ...]:
        used = self._asked[step, ask.ms // 1000 // QUARTER_SECONDS]
        numbers = (
            ("x-rate-limit-limit", str(LIMITS[step])),
            ("x-rate-limit-remaining", str(LIMITS[step] - used)),
        )
        return (*numbers, *resets(ask))

    def _users(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        by_name = served.step == "lookup"
        parameter, known = ("usernames", self._by_name) if by_name else ("ids", self._by_id)
        fields = listed(ask, "user.fields")
        data, errors = [], []
        for name in many(ask, parameter):
            member = known.get(name.lower())
            if member is None:
                detail = f"Could not find user with {parameter}: [{name}]."
                errors.append(missing("user", parameter, name, detail))
            else:
                data.append(self._bodies.user(member, ask.ms, fields))
        told = "public_metrics" in fields and served.account_id
        followers = self._world.followers(served.account_id, ask.ms) if told and served.account_id else None
        body = ({"data": data} if data else {}) | ({"errors": errors} if errors else {})
        return body, replace(served, followers=followers)

    def _timeline(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        if served.account_id is None:
            found = _TIMELINE.fullmatch(ask.path)
            name = found[1] if found else ""
            fault = missing("user", "id", name, f"Could not find user with id: [{name}].")
            return {"errors": [fault]}, served
        size, out = bound(ask, 10, 5, 100), listed(ask, "exclude")
        if not set(out) <= {"retweets", "replies"}:
            raise Refusal(invalid("exclude", ask.query["exclude"], "is not one of [replies,retweets]"))
        newest = self._standing(served.account_id, ask.ms)[: 800 if "replies" in out else REACH]
        kinds = {"retweets": "repost", "replies": "reply"}
        wanted = [post for post in newest if post.kind not in {kinds[one] for one in out}]
        return self._listing(ask, served, wanted, size, started(ask, None))

    def _search(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        if not ask.query.get("query", "").startswith("from:"):
            raise Refusal(invalid("query", ask.query.get("query", ""), "is no query of this world"))
        size = bound(ask, 10, 10, 500)
        found = self._standing(served.account_id, ask.ms) if served.account_id else []
        return self._listing(ask, served, found, size, started(ask, _ARCHIVE_DAYS))

    def _listing(
        self, ask: Ask, served: Served, newest: Sequence[TruePost], size: int, start_ms: int
    ) -> tuple[Object, Served]:
        """A page of what is later than the bounds: since_id, start_time, and the token of the page before."""
        since, token = (
            ask.query.get("since_id", "0"),
            ask.query.get("pagination_token") or ask.query.get("next_token"),
        )
        if not (since.isascii() and since.isdigit()):
            raise Refusal(invalid("since_id", since, "does not match ^[0-9]{1,19}$"))
        below = 1 << 63
        if token:
            if not (read := _TOKEN.fullmatch(token)):
                raise Refusal(invalid("pagination_token", token, "is not valid"))
            below = int(read[1], 16)
        ids = {post.native_id: versions_of(post, ask.ms)[-1] for post in newest}
        left = [
            post for post in newest
            if int(since) < int(ids[post.native_id]) < below and made_ms(ids[post.native_id]) >= start_ms
        ]  # fmt: skip
        page = left[:size]
        meta: Object = {"result_count": len(page)}
        if not page:
            return {"meta": meta}, replace(served, counts=())
        meta |= {"newest_id": ids[page[0].native_id], "oldest_id": ids[page[-1].native_id]}
        if len(left) > size:
            meta["next_token"] = f"7140dib{int(ids[page[-1].native_id]):x}"
        fields = listed(ask, "tweet.fields")
        data = [self._bodies.post(post, post.version_index(ask.ms), ask.ms, fields) for post in page]
        body = {"data": data} | self._included(ask, page) | {"meta": meta}
        return body, _told(served, page, ask.ms)

    def _looks(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        """Posts by the ids of their versions: the version that is asked for comes, with the whole history."""
        fields = listed(ask, "tweet.fields")
        data, errors, posts, newest = [], [], [], []
        for native_id in many(ask, "ids"):
            post = self._post(native_id)
            ids = versions_of(post, ask.ms) if post else ()
            if post is None or native_id not in ids or not post.stands(ask.ms):
                detail = f"Could not find tweet with ids: [{native_id}]."
                errors.append(missing("tweet", "ids", native_id, detail))
                continue
            posts.append(post)
            data.append(self._bodies.post(post, ids.index(native_id), ask.ms, fields))
            if native_id == ids[-1]:
                newest.append(post)
        body = ({"data": data} | self._included(ask, posts)) if data else {}
        return body | ({"errors": errors} if errors else {}), _told(served, newest, ask.ms)

    def _usage(self, ask: Ask, served: Served) -> tuple[Object, Served]:
        told = {
            "project_cap": "3000000",
            "project_id": "1",
            "project_usage": str(self._read),
            "cap_reset_day": 1,
        }
        return {"data": told}, served

    def _included(self, ask: Ask, posts: Sequence[TruePost]) -> Object:
        """What the expansions bring: posts that are referred to, media, polls."""
        wanted, fields, ms = listed(ask, "expansions"), listed(ask, "tweet.fields"), ask.ms
        includes: Object = {}
        if "referenced_tweets.id" in wanted:
            parents = (self._post(post.in_reply_to) for post in posts if post.in_reply_to)
            refers = [*(post.about for post in posts if post.about), *(one for one in parents if one)]
            known = {post.native_id: post for post in refers if post.stands(ms)}
            includes["tweets"] = [
                self._bodies.post(post, post.version_index(ms), ms, fields) for post in known.values()
            ]
        if "attachments.media_keys" in wanted:
            shows = [post.about if post.kind == "repost" and post.about else post for post in posts]
            includes["media"] = [one for post in dict.fromkeys(shows) for one in media(post)]
        if "attachments.poll_ids" in wanted:
            includes["polls"] = [poll(post, ms) for post in posts if post.poll]
        includes = {name: some for name, some in includes.items() if some}
        return {"includes": includes} if includes else {}

    def _standing(self, account_id: str, ms: int) -> list[TruePost]:
        """From the newest version on."""
        posts = self._world.posts[account_id]
        shown = posts[: bisect_right(posts, ms, key=lambda post: post.visible_ms)]
        standing = [post for post in shown if post.stands(ms)]
        return sorted(standing, key=lambda post: -int(versions_of(post, ms)[-1]))

    def _post(self, native_id: str | None) -> TruePost | None:
        """A post by the id of any of its versions."""
        return self._versions.get(native_id or "")

    @cached_property
    def _versions(self) -> Mapping[str, TruePost]:
        posts = (post for member in self._by_id.values() for post in self._world.posts[member.id])
        return {one: post for post in posts for one in versions_of(post, post.versions[-1].from_ms)}


_CALLS: Mapping[str, Callable[[X, Ask, Served], tuple[Object, Served]]] = {
    "lookup": X._users, "profile": X._users, "timeline": X._timeline, "search": X._search, "looks": X._looks,
    "probe": X._usage,
}  # fmt: skip


def _told(served: Served, posts: Sequence[TruePost], ms: int) -> Served:
    ids, counts = tuple(post.native_id for post in posts), tuple(shown(post, ms) for post in posts)
    return replace(served, ids=ids, counts=counts)


def _objects(body: Object) -> int:
    data = body.get("data")
    return (len(data) if isinstance(data, list) else 0) + len(body.get("includes", {}).get("tweets", ()))
