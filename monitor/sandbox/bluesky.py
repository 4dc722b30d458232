"""The Bluesky of the practice world: the public AppView, the directory of DIDs, and one server of records.

Served under three prefixes: public.api.bsky.app, plc.directory and pds.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from monitor.model import instant_ms
from monitor.sandbox.answers import JSON_TYPE, Answer, not_found
from monitor.sandbox.bluesky_bodies import SERVER, Bodies, Object, iso
from monitor.sandbox.bluesky_query import Refusal, all_of, behind, filter_of, limit_of
from monitor.sandbox.cast import Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

DIRECTORY = "plc.directory"
RATE_LIMIT, RATE_SECONDS = 3000, 300
FEED_ENDS = 1950
"""The author feed stops here and gives no cursor, whatever lies behind (bluesky-social/atproto#2134)."""
URIS_MAX = 25
_STEPS: Mapping[str, tuple[str, str]] = {
    "com.atproto.identity.resolveHandle": ("lookup", "handle"),
    "app.bsky.actor.getProfile": ("profile", "actor"),
    "app.bsky.actor.getProfiles": ("profile", "actors"),
    "app.bsky.feed.getAuthorFeed": ("timeline", "actor"),
    "com.atproto.repo.getRecord": ("record", "repo"),
    "com.atproto.repo.listRecords": ("records", "repo"),
}
"""The step that a method answers, and the parameter that says whose account is meant."""
_TROUBLES = {
    410: (400, "AccountTakedown", "Account has been suspended"),
    429: (429, "RateLimitExceeded", "Rate Limit Exceeded"),
    500: (500, "InternalServerError", "Internal Server Error"),
    503: (503, "NotEnoughResources", "Not Enough Resources"),
}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows; a repost's counts are the original's."""
    if post.kind == "repost":
        return None
    likes, comments, shares, quotes, _ = post.counts(ms)
    return Shown(likes, comments, shares, quotes)


class Bluesky:
    """All three services. The rate limit counts in the headers, but only the plan of troubles refuses."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._members = {account_id(m): m for m in world.cast if m.platform == "bluesky"}
        self._handles = {member.handle: did for did, member in self._members.items()}
        self._asked: Counter[tuple[str, int]] = Counter()
        self._bodies = Bodies(world)

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is. Posts of several are nobody's."""
        if ask.host == DIRECTORY:
            return self._members.get(ask.path[1:]), "did"
        method = ask.path.removeprefix("/xrpc/")
        if method == "app.bsky.feed.getPosts":
            uris = all_of(ask, "uris")
            owners = {uri.removeprefix("at://").partition("/")[0] for uri in uris}
            owner = self._members.get(owners.pop()) if len(owners) == 1 else None
            return owner, "post" if len(uris) == 1 else "posts"
        step, parameter = _STEPS.get(method, ("other", ""))
        return self._member(ask.query.get(parameter, "")), step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer, the API's own refusals among them."""
        try:
            body, served = self._answer(ask, served)
        except Refusal as refusal:
            answer = _error(refusal.status, refusal.name, refusal.message)
            return Draft(self._headed(ask, answer), replace(served, status=refusal.status))
        if body is None:
            return Draft(not_found(), replace(served, status=404))
        return Draft(self._headed(ask, _json(200, body)), replace(served, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """An error object; 429 tells when the limit is set back. An account that is gone is a takedown."""
        if ask.host == DIRECTORY:
            return _json(trouble.status, {"message": "Not available"})
        answer = _error(*_TROUBLES[trouble.status])
        if trouble.status != 429:
            return answer
        until = ask.at + timedelta(seconds=trouble.retry_after_seconds or RATE_SECONDS)
        return replace(answer, headers=answer.headers + _rate(0, instant_ms(until) // 1000))

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A bad item in front, an empty list without a cursor, or an error under status 200."""
        if kind == "json_error":
            return _error(200, "InternalServerError", "Internal Server Error")
        body = json.loads(answer.body)
        name = next((name for name in ("feed", "records") if name in body), None)
        if name is None or kind not in ("bad_item", "empty"):
            return answer
        body = body | {name: [{"post": None, "uri": 17}, *body[name]]} if kind == "bad_item" else {name: []}
        return replace(answer, body=_dump(body))

    def _member(self, actor: str) -> Member | None:
        return self._members.get(self._handles.get(actor.lower(), actor))

    def _answer(self, ask: Ask, served: Served) -> tuple[Object | None, Served]:
        member = self._world.members.get(served.account_id or "")
        if ask.host == DIRECTORY:
            if member is None:
                raise Refusal(f"DID not registered: {ask.path[1:]}", "", 404)
            return self._bodies.document(member), served
        if not ask.path.startswith("/xrpc/"):
            return None, served
        if (served.step == "records") != (ask.host == SERVER) or served.step == "other":
            raise Refusal("Method Not Implemented", "MethodNotImplemented", 501)
        readers: Mapping[str, Callable[[Ask, Served, Member | None], tuple[Object, Served]]] = {
            "lookup": self._lookup, "profile": self._profile, "timeline": self._timeline,
            "post": self._looked_up, "posts": self._looked_up, "record": self._record,
            "records": self._records,
        }  # fmt: skip
        return readers[served.step](ask, served, member)

    def _lookup(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        if member is None or ask.query["handle"].lower() != member.handle:
            raise Refusal("Unable to resolve handle")
        return {"did": account_id(member)}, served

    def _profile(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        actors = all_of(ask, "actors")
        if len(actors) > URIS_MAX:
            raise Refusal(f"Error: actors must not have more than {URIS_MAX} elements")
        if actors:
            found = [self._bodies.profile(one, ask.ms) for actor in actors if (one := self._member(actor))]
            return {"profiles": found}, _with_followers(served, found)
        if member is None:
            raise Refusal("Profile not found" if ask.query.get("actor") else _NO_ACTOR)
        whom = self._bodies.profile(member, ask.ms)
        return whom, _with_followers(served, [whom])

    def _timeline(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        limit = limit_of(ask)
        if member is None:
            raise Refusal("Profile not found" if ask.query.get("actor") else _NO_ACTOR)
        wanted = filter_of(ask)
        standing = [p for p in reversed(self._world.posts[member.id]) if p.stands(ask.ms) and wanted(p)]
        feed, cursor = standing[:FEED_ENDS], ask.query.get("cursor")
        start = 0 if cursor is None else behind(feed, cursor)
        page = feed[start : start + limit]
        pins = [p for p in standing if p.pinned and ask.query.get("includePins") == "true" and not cursor]
        items = [self._bodies.item(post, ask.ms) | {"reason": _PIN} for post in pins]
        items += [self._bodies.item(post, ask.ms) for post in page if post not in pins]
        listed = [*pins, *(post for post in page if post not in pins)]
        body: Object = {"feed": items}
        if len(page) == limit and start + limit < FEED_ENDS:
            body["cursor"] = iso(page[-1].published_ms)
        return body, _with_posts(served, listed, ask.ms)

    def _looked_up(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        """Posts by address. What is deleted or unknown is left out without a word."""
        uris = list(dict.fromkeys(all_of(ask, "uris")))
        if not uris:
            raise Refusal('Error: Params must have the property "uris"')
        if len(uris) > URIS_MAX:
            raise Refusal(f"Error: uris must not have more than {URIS_MAX} elements")
        if not all(uri.startswith("at://") for uri in uris):
            raise Refusal("Error: uris/0 must be a valid at-uri")
        posts = [post for uri in uris if (post := self._bodies.posts.get(uri)) and _has_page(post, ask.ms)]
        body = {"posts": [self._bodies.view(post, ask.ms) for post in posts]}
        return body, _with_posts(served, posts if member else [], ask.ms)

    def _record(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        if member is None:
            raise Refusal(f"Could not find repo: {ask.query.get('repo', '')}")
        uri = f"at://{account_id(member)}/{ask.query.get('collection')}/{ask.query.get('rkey')}"
        post = self._bodies.posts.get(uri)
        if post is None or not post.stands(ask.ms):
            raise Refusal(f"Could not locate record: {uri}", "RecordNotFound")
        return self._bodies.stored(post, ask.ms), replace(served, ids=(uri,), counts=(None,))

    def _records(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        """The repository's own listing: newest key first, from behind the cursor; a cursor while there is
        anything on the page, so that the last one is empty (as the reference server does)."""
        limit, cursor = limit_of(ask), ask.query.get("cursor")
        if member is None:
            raise Refusal(f"Could not find repo: {ask.query.get('repo', '')}")
        of_collection = f"at://{account_id(member)}/{ask.query.get('collection', '')}/"
        kept = [p for p in self._world.posts[member.id]
                if p.native_id.startswith(of_collection) and p.stands(ask.ms)]  # fmt: skip
        upwards = ask.query.get("reverse") == "true"
        kept.sort(key=lambda post: post.native_id, reverse=not upwards)
        if cursor:
            kept = [p for p in kept if p.native_id != of_collection + cursor
                    and (p.native_id > of_collection + cursor) == upwards]  # fmt: skip
        page = kept[:limit]
        body: Object = {"records": [self._bodies.stored(post, ask.ms) for post in page]}
        if page:
            body["cursor"] = page[-1].native_id.rpartition("/")[2]
        return body, replace(served, ids=tuple(p.native_id for p in page), counts=(None,) * len(page))

    def _headed(self, ask: Ask, answer: Answer) -> Answer:
        if ask.host == DIRECTORY:
            return answer
        window = ask.ms // (RATE_SECONDS * 1000)
        self._asked[ask.host, window] += 1
        left = max(0, RATE_LIMIT - self._asked[ask.host, window])
        return replace(answer, headers=answer.headers + _rate(left, (window + 1) * RATE_SECONDS))


_PIN = {"$type": "app.bsky.feed.defs#reasonPin"}
_NO_ACTOR = 'Error: Params must have the property "actor"'


def _has_page(post: TruePost, ms: int) -> bool:
    return post.kind != "repost" and post.stands(ms)


def _with_posts(served: Served, posts: Sequence[TruePost], ms: int) -> Served:
    ids = tuple(post.native_id for post in posts)
    return replace(served, ids=ids, counts=tuple(shown(post, ms) for post in posts))


def _with_followers(served: Served, found: Sequence[Object]) -> Served:
    return replace(served, followers=found[0]["followersCount"] if len(found) == 1 else None)


def _rate(left: int, reset: int) -> tuple[tuple[str, str], ...]:
    return (
        ("RateLimit-Limit", str(RATE_LIMIT)), ("RateLimit-Remaining", str(left)),
        ("RateLimit-Reset", str(reset)), ("RateLimit-Policy", f"{RATE_LIMIT};w={RATE_SECONDS}"),
    )  # fmt: skip


def _error(status: int, name: str, message: str) -> Answer:
    return _json(status, {"error": name, "message": message} if name else {"message": message})


def _json(status: int, body: Object) -> Answer:
    return Answer(status, (("Content-Type", JSON_TYPE),), _dump(body))


def _dump(body: Object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
