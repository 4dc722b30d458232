"""The Bluesky of the practice world: the public AppView, the directory of DIDs, and one server of records.

Served under three prefixes: public.api.bsky.app, plc.directory and pds. Shapes follow the lexicons of
app.bsky and com.atproto, and the recorded answers.
"""

from __future__ import annotations

import json
from base64 import b32encode
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from hashlib import blake2b
from typing import Any
from urllib.parse import parse_qs, urlsplit
from zlib import crc32

from monitor.model import from_ms, instant_ms
from monitor.sandbox.answers import JSON_TYPE, Answer, not_found
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

DIRECTORY, SERVER = "plc.directory", "pds"
RATE_LIMIT, RATE_SECONDS = 3000, 300
FEED_ENDS = 1950
"""The author feed stops here and gives no cursor, whatever lies behind (bluesky-social/atproto#2134)."""
PAGE, PAGE_MAX, URIS_MAX = 50, 100, 25
_POSTS, _REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"
_DAY = 86_400_000
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
Object = dict[str, Any]


class Refusal(Exception):
    """The platform's own refusal: status, name, message."""

    def __init__(self, message: str, name: str = "InvalidRequest", status: int = 400) -> None:
        self.message, self.name, self.status = message, name, status
        super().__init__(message)


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
        self._fixed: dict[tuple[str, int], tuple[Object, Object | None]] = {}

    @cached_property
    def _posts(self) -> dict[str, TruePost]:
        members = self._members.values()
        return {post.native_id: post for m in members for post in self._world.posts[m.id]}

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is. Posts of several are nobody's."""
        if ask.host == DIRECTORY:
            return self._members.get(ask.path[1:]), "did"
        method = ask.path.removeprefix("/xrpc/")
        if method == "app.bsky.feed.getPosts":
            uris = _all(ask, "uris")
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
            return self._document(ask, member), served
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

    def _document(self, ask: Ask, member: Member | None) -> Object:
        if member is None:
            raise Refusal(f"DID not registered: {ask.path[1:]}", "", 404)
        did = account_id(member)
        return {
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
            "id": did, "alsoKnownAs": [f"at://{member.handle}"],
            "verificationMethod": [
                {"id": f"{did}#atproto", "type": "Multikey", "controller": did,
                 "publicKeyMultibase": "zQ3sh" + _letters(did, 44)}
            ],
            "service": [
                {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer",
                 "serviceEndpoint": f"{self._world.base_url}/{SERVER}"}
            ],
        }  # fmt: skip

    def _lookup(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        if member is None or ask.query["handle"].lower() != member.handle:
            raise Refusal("Unable to resolve handle")
        return {"did": account_id(member)}, served

    def _profile(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        actors = _all(ask, "actors")
        if len(actors) > URIS_MAX:
            raise Refusal(f"Error: actors must not have more than {URIS_MAX} elements")
        if actors:
            found = [self._whom(one, ask.ms) for actor in actors if (one := self._member(actor))]
            return {"profiles": found}, _with_followers(served, found)
        if member is None:
            raise Refusal("Profile not found" if ask.query.get("actor") else _NO_ACTOR)
        whom = self._whom(member, ask.ms)
        return whom, _with_followers(served, [whom])

    def _whom(self, member: Member, ms: int) -> Object:
        """The detailed profile. Reposts are no posts here."""
        posts = (p for p in self._world.posts[member.id] if p.kind != "repost" and p.stands(ms))
        return self._author(member) | {
            "description": f"{member.institution}. A practice account.",
            "associated": {"lists": 0, "feedgens": 0, "starterPacks": 0, "labeler": False},
            "followersCount": self._world.followers(member.id, ms), "followsCount": 20 + len(member.handle),
            "postsCount": sum(1 for _ in posts), "indexedAt": _iso(self._born()),
        }  # fmt: skip

    def _author(self, member: Member) -> Object:
        did = account_id(member)
        return {
            "did": did, "handle": member.handle, "displayName": member.institution,
            "avatar": f"{self._world.base_url}/media/accounts/{did[8:]}.jpg",
            "labels": [], "createdAt": _iso(self._born()),
        }  # fmt: skip

    def _born(self) -> int:
        return (self._world.start_ms // _DAY - HISTORY_DAYS - 400) * _DAY

    def _timeline(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        limit = _limit(ask)
        if member is None:
            raise Refusal("Profile not found" if ask.query.get("actor") else _NO_ACTOR)
        wanted = _FILTERS.get(ask.query.get("filter", ""), _everything)
        standing = [p for p in reversed(self._world.posts[member.id]) if p.stands(ask.ms) and wanted(p)]
        feed, cursor = standing[:FEED_ENDS], ask.query.get("cursor")
        start = 0 if cursor is None else _behind(feed, cursor)
        page = feed[start : start + limit]
        pins = [p for p in standing if p.pinned and ask.query.get("includePins") == "true" and not cursor]
        items = [self._item(post, ask.ms) | {"reason": _PIN} for post in pins]
        items += [self._item(post, ask.ms) for post in page if post not in pins]
        listed = [*pins, *(post for post in page if post not in pins)]
        body: Object = {"feed": items}
        if len(page) == limit and start + limit < FEED_ENDS:
            body["cursor"] = _iso(page[-1].published_ms)
        return body, _with_posts(served, listed, ask.ms)

    def _item(self, post: TruePost, ms: int) -> Object:
        item: Object = {"post": self._view(post.shown, ms)}
        if post.kind == "repost":
            by = self._author(self._world.members[post.account_id])
            item["reason"] = {
                "$type": "app.bsky.feed.defs#reasonRepost", "by": by, "uri": post.native_id,
                "cid": _cid(post.native_id, 0), "indexedAt": _iso(post.published_ms),
            }  # fmt: skip
        elif post.in_reply_to:
            parent = self._answered(post.in_reply_to, ms)
            item["reply"] = {"root": parent, "parent": parent}
        return item

    def _answered(self, uri: str, ms: int) -> Object:
        post = self._posts.get(uri)
        if post is None or not post.stands(ms):
            return {"$type": "app.bsky.feed.defs#notFoundPost", "uri": uri, "notFound": True}
        return self._view(post, ms) | {"$type": "app.bsky.feed.defs#postView"}

    def _view(self, post: TruePost, ms: int) -> Object:
        """The post view, with the counts of that instant."""
        version = post.version_index(ms)
        if (post.native_id, version) not in self._fixed:
            self._fixed[post.native_id, version] = _record(post, version), _pictures(post, version)
        record, embed = self._fixed[post.native_id, version]
        if post.kind == "quote" and post.about:
            embed = {"$type": "app.bsky.embed.record#view", "record": self._quoted(post.about, ms)}
        likes, comments, shares, quotes, _ = post.counts(ms)
        return {
            "uri": post.native_id, "cid": _cid(post.native_id, version),
            "author": self._author(self._world.members[post.account_id]), "record": record,
            **({"embed": embed} if embed else {}),
            "bookmarkCount": 0, "replyCount": comments, "repostCount": shares, "likeCount": likes,
            "quoteCount": quotes, "indexedAt": _iso(_indexed_ms(post)), "labels": [],
        }  # fmt: skip

    def _quoted(self, post: TruePost, ms: int) -> Object:
        view = self._view(post, ms)
        kept = ("uri", "cid", "author", "labels", "likeCount", "replyCount", "repostCount", "quoteCount")
        return {"$type": "app.bsky.embed.record#viewRecord", **{key: view[key] for key in kept},
                "value": view["record"], "indexedAt": view["indexedAt"],
                "embeds": [view["embed"]] if "embed" in view else []}  # fmt: skip

    def _looked_up(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        """Posts by address. What is deleted or unknown is left out without a word."""
        uris = list(dict.fromkeys(_all(ask, "uris")))
        if not uris:
            raise Refusal('Error: Params must have the property "uris"')
        if len(uris) > URIS_MAX:
            raise Refusal(f"Error: uris must not have more than {URIS_MAX} elements")
        if not all(uri.startswith("at://") for uri in uris):
            raise Refusal("Error: uris/0 must be a valid at-uri")
        posts = [post for uri in uris if (post := self._posts.get(uri)) and _has_page(post, ask.ms)]
        body = {"posts": [self._view(post, ask.ms) for post in posts]}
        return body, _with_posts(served, posts if member else [], ask.ms)

    def _record(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        if member is None:
            raise Refusal(f"Could not find repo: {ask.query.get('repo', '')}")
        uri = f"at://{account_id(member)}/{ask.query.get('collection')}/{ask.query.get('rkey')}"
        post = self._posts.get(uri)
        if post is None or not post.stands(ask.ms):
            raise Refusal(f"Could not locate record: {uri}", "RecordNotFound")
        return self._stored(post, ask.ms), replace(served, ids=(uri,), counts=(None,))

    def _records(self, ask: Ask, served: Served, member: Member | None) -> tuple[Object, Served]:
        """The repository's own listing: newest key first, from behind the cursor; a cursor while there is
        anything on the page, so that the last one is empty (as the reference server does)."""
        limit, cursor = _limit(ask), ask.query.get("cursor")
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
        body: Object = {"records": [self._stored(post, ask.ms) for post in page]}
        if page:
            body["cursor"] = page[-1].native_id.rpartition("/")[2]
        return body, replace(served, ids=tuple(p.native_id for p in page), counts=(None,) * len(page))

    def _stored(self, post: TruePost, ms: int) -> Object:
        version = post.version_index(ms)
        value = _reposting(post) if post.kind == "repost" else _record(post, version)
        return {"uri": post.native_id, "cid": _cid(post.native_id, version), "value": value}

    def _headed(self, ask: Ask, answer: Answer) -> Answer:
        if ask.host == DIRECTORY:
            return answer
        window = ask.ms // (RATE_SECONDS * 1000)
        self._asked[ask.host, window] += 1
        left = max(0, RATE_LIMIT - self._asked[ask.host, window])
        return replace(answer, headers=answer.headers + _rate(left, (window + 1) * RATE_SECONDS))


_PIN = {"$type": "app.bsky.feed.defs#reasonPin"}
_NO_ACTOR = 'Error: Params must have the property "actor"'


def _everything(post: TruePost) -> bool:
    return True


_FILTERS: Mapping[str, Callable[[TruePost], bool]] = {
    "posts_no_replies": lambda post: post.kind != "reply",
    "posts_with_media": lambda post: bool(post.pictures),
    "posts_and_author_threads": lambda post: post.reply_to_own is not False,
    "posts_with_video": lambda post: False,
}


def _behind(feed: Sequence[TruePost], cursor: str) -> int:
    """Where the feed goes on after the cursor; at its end when that is none of ours."""
    try:
        before = instant_ms(datetime.fromisoformat(cursor))
    except ValueError:
        return len(feed)
    return next((n for n, post in enumerate(feed) if post.published_ms < before), len(feed))


def _has_page(post: TruePost, ms: int) -> bool:
    return post.kind != "repost" and post.stands(ms)


def _with_posts(served: Served, posts: Sequence[TruePost], ms: int) -> Served:
    ids = tuple(post.native_id for post in posts)
    return replace(served, ids=ids, counts=tuple(shown(post, ms) for post in posts))


def _with_followers(served: Served, found: Sequence[Object]) -> Served:
    return replace(served, followers=found[0]["followersCount"] if len(found) == 1 else None)


def _all(ask: Ask, name: str) -> list[str]:
    return parse_qs(urlsplit(ask.target).query).get(name, [])


def _limit(ask: Ask) -> int:
    written = ask.query.get("limit", str(PAGE))
    if not written.isdecimal() or len(written) > 9:
        raise Refusal("Error: limit must be an integer")
    if not 1 <= int(written) <= PAGE_MAX:
        wrong = f"greater than {PAGE_MAX}" if int(written) else "less than 1"
        raise Refusal(f"Error: limit can not be {wrong}")
    return int(written)


def _indexed_ms(post: TruePost) -> int:
    """When the network saw the post: a little after its author's clock, which is fast in one of 16 cases."""
    return post.published_ms + (0 if _clock_ahead(post) else crc32(post.native_id.encode()) % 900)


def _clock_ahead(post: TruePost) -> bool:
    return crc32(post.native_id.encode()) % 16 == 0


def _record(post: TruePost, version: int) -> Object:
    """The record as its author's program wrote it."""
    words = post.versions[version].words
    record: Object = {
        "$type": _POSTS, "createdAt": _iso(post.published_ms + 40_000 * _clock_ahead(post)),
        "langs": [post.language], "text": words.text,
    }  # fmt: skip
    if facets := _facets(post, words):
        record["facets"] = facets
    if post.in_reply_to:
        parent = {"uri": post.in_reply_to, "cid": _cid(post.in_reply_to, 0)}
        record["reply"] = {"root": parent, "parent": parent}
    if post.kind == "quote" and post.about:
        quoted = {"uri": post.about.native_id, "cid": _cid(post.about.native_id, 0)}
        record["embed"] = {"$type": "app.bsky.embed.record", "record": quoted}
    elif post.pictures:
        images = [{"alt": p.description, "image": _blob(p.url)} for p in post.pictures]
        record["embed"] = {"$type": "app.bsky.embed.images", "images": images}
    elif words.link:
        record["embed"] = {"$type": "app.bsky.embed.external", "external": _card(words)}
    return record


def _reposting(post: TruePost) -> Object:
    about = post.about.native_id if post.about else ""
    return {
        "$type": _REPOSTS, "createdAt": _iso(post.published_ms),
        "subject": {"uri": about, "cid": _cid(about, 0)},
    }  # fmt: skip


def _facets(post: TruePost, words: Words) -> list[Object]:
    """Link, mentions and tags of the last line, by offsets in UTF-8 bytes."""
    marks: list[tuple[str, Object]] = []
    if words.link:
        marks.append((words.link, {"$type": "app.bsky.richtext.facet#link", "uri": words.link}))
    whom = (post.in_reply_to or "").removeprefix("at://").partition("/")[0]
    mention = {"$type": "app.bsky.richtext.facet#mention", "did": whom}
    marks += [(f"@{name.split('@')[0]}", mention) for name in words.mentions]
    marks += [(f"#{tag}", {"$type": "app.bsky.richtext.facet#tag", "tag": tag}) for tag in words.hashtags]
    at, facets = len(words.text.encode()) - len(words.last_line.encode()), []
    for mark, feature in marks:
        end = at + len(mark.encode())
        facets.append({"index": {"byteStart": at, "byteEnd": end}, "features": [feature]})
        at = end + 1
    return facets


def _pictures(post: TruePost, version: int) -> Object | None:
    """What is shown beside the text, but for a quoted post, whose counts move."""
    words = post.versions[version].words
    if post.pictures:
        images = [
            {"thumb": p.url, "fullsize": p.url, "alt": p.description,
             "aspectRatio": {"height": 800, "width": 1200}} for p in post.pictures
        ]  # fmt: skip
        return {"$type": "app.bsky.embed.images#view", "images": images}
    return {"$type": "app.bsky.embed.external#view", "external": _card(words)} if words.link else None


def _card(words: Words) -> Object:
    return {"uri": words.link, "title": words.title, "description": ""}


def _blob(name: str) -> Object:
    link = "bafkrei" + _letters(name, 52)
    return {"$type": "blob", "ref": {"$link": link}, "mimeType": "image/png", "size": 40_000 + len(name)}


def _cid(name: str, version: int) -> str:
    return "bafyrei" + _letters(f"{name}#{version}", 52)


def _letters(name: str, count: int) -> str:
    return b32encode(blake2b(name.encode(), digest_size=40).digest()).decode().lower()[:count]


def _iso(ms: int) -> str:
    """Times as the network writes them: three decimals and Z."""
    at = from_ms(ms).astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"


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
