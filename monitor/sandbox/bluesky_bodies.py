"""What the practice Bluesky shows: accounts, posts as their server stores them, and the AppView's views.

Shapes follow the lexicons of app.bsky and com.atproto, and the recorded answers.
"""

from __future__ import annotations

from base64 import b32encode
from datetime import UTC
from functools import cached_property
from hashlib import blake2b
from typing import Any
from zlib import crc32

from monitor.model import from_ms
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.truth import TruePost
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

SERVER = "pds"
_POSTS, _REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"
_DAY = 86_400_000
Object = dict[str, Any]


class Bodies:
    """Everything that the three services show, as it stands at an instant."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._fixed: dict[tuple[str, int], tuple[Object, Object | None]] = {}

    @cached_property
    def posts(self) -> dict[str, TruePost]:
        """All posts by their addresses."""
        members = (member for member in self._world.cast if member.platform == "bluesky")
        return {post.native_id: post for m in members for post in self._world.posts[m.id]}

    def document(self, member: Member) -> Object:
        """Where the account's records lie, as the directory of DIDs tells it."""
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

    def profile(self, member: Member, ms: int) -> Object:
        """The detailed profile. Reposts are no posts here."""
        posts = (p for p in self._world.posts[member.id] if p.kind != "repost" and p.stands(ms))
        words = about(member, f"{self._world.base_url}/")
        return self._author(member) | ({"description": words} if words else {}) | {
            "associated": {"lists": 0, "feedgens": 0, "starterPacks": 0, "labeler": False},
            "followersCount": self._world.followers(member.id, ms), "followsCount": 20 + len(member.handle),
            "postsCount": sum(1 for _ in posts), "indexedAt": iso(self._born()),
        }  # fmt: skip

    def _author(self, member: Member) -> Object:
        did = account_id(member)
        picture = {"avatar": f"{self._world.base_url}/media/accounts/{did[8:]}.jpg"}
        return {
            "did": did, "handle": member.handle, "displayName": member.institution,
            **(picture if furniture_of(member).avatar else {}),
            "labels": [], "createdAt": iso(self._born()),
        }  # fmt: skip

    def _born(self) -> int:
        return (self._world.start_ms // _DAY - HISTORY_DAYS - 400) * _DAY

    def item(self, post: TruePost, ms: int) -> Object:
        """One item of a feed: the post, why it is shown, what it answers."""
        item: Object = {"post": self.view(post.shown, ms)}
        if post.kind == "repost":
            by = self._author(self._world.members[post.account_id])
            item["reason"] = {
                "$type": "app.bsky.feed.defs#reasonRepost", "by": by, "uri": post.native_id,
                "cid": _cid(post.native_id, 0), "indexedAt": iso(post.published_ms),
            }  # fmt: skip
        elif post.in_reply_to:
            parent = self._answered(post.in_reply_to, ms)
            item["reply"] = {"root": parent, "parent": parent}
        return item

    def _answered(self, uri: str, ms: int) -> Object:
        post = self.posts.get(uri)
        if post is None or not post.stands(ms):
            return {"$type": "app.bsky.feed.defs#notFoundPost", "uri": uri, "notFound": True}
        return self.view(post, ms) | {"$type": "app.bsky.feed.defs#postView"}

    def view(self, post: TruePost, ms: int) -> Object:
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
            "quoteCount": quotes, "indexedAt": iso(_indexed_ms(post)), "labels": [],
        }  # fmt: skip

    def _quoted(self, post: TruePost, ms: int) -> Object:
        view = self.view(post, ms)
        kept = ("uri", "cid", "author", "labels", "likeCount", "replyCount", "repostCount", "quoteCount")
        return {"$type": "app.bsky.embed.record#viewRecord", **{key: view[key] for key in kept},
                "value": view["record"], "indexedAt": view["indexedAt"],
                "embeds": [view["embed"]] if "embed" in view else []}  # fmt: skip

    def stored(self, post: TruePost, ms: int) -> Object:
        """The record as its server holds it."""
        version = post.version_index(ms)
        value = _reposting(post) if post.kind == "repost" else _record(post, version)
        return {"uri": post.native_id, "cid": _cid(post.native_id, version), "value": value}


def _indexed_ms(post: TruePost) -> int:
    """When the network saw the post: a little after its author's clock, which is fast in one of 16 cases."""
    return post.published_ms + (0 if _clock_ahead(post) else crc32(post.native_id.encode()) % 900)


def _clock_ahead(post: TruePost) -> bool:
    return crc32(post.native_id.encode()) % 16 == 0


def _record(post: TruePost, version: int) -> Object:
    """The record as its author's program wrote it."""
    words = post.versions[version].words
    record: Object = {
        "$type": _POSTS, "createdAt": iso(post.published_ms + 40_000 * _clock_ahead(post)),
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
        "$type": _REPOSTS, "createdAt": iso(post.published_ms),
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


def iso(ms: int) -> str:
    """Times as the network writes them: three decimals and Z."""
    at = from_ms(ms).astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"
