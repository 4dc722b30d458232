"""Facebook's pages behind the practice Graph API: profile, posts, single posts.

Shapes follow the recorded answers. A page's posts are those of which it is said that Facebook lists them:
the newest 600. A shared post names its parent and shows it as an attachment.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from urllib.parse import urlencode

from monitor.model import from_ms
from monitor.sandbox import natives
from monitor.sandbox.assets import furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.graph_parts import (
    Field,
    Object,
    Refusal,
    behind,
    bound,
    cursor_of,
    fields_of,
    instant,
    missing,
    nonexisting,
)
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.sandbox.world import World

RANKED = 600
COUNT, COUNT_MOST = 25, 100
REACTIONS = ("like", "love", "care", "haha", "wow", "sad", "angry", "thankful", "pride")
_PARTS = {"love": 9, "care": 25, "haha": 40, "wow": 50, "sad": 60, "angry": 70}
"""Of how many reactions one is of this kind; all others are likes."""
_ME = "122100000000000001"
_HOME = "https://www.facebook.com"
_DAY = 86_400_000
_BAD_POST = {"id": 17, "created_time": "yesterday", "message": 17}


def split_reactions(total: int) -> dict[str, int]:
    """All reactions by kind.

    >>> split_reactions(50)
    {'like': 41, 'love': 5, 'care': 2, 'haha': 1, 'wow': 1, 'sad': 0, 'angry': 0, 'thankful': 0, 'pride': 0}
    """
    others = {name: total // part for name, part in _PARTS.items()}
    named = {"like": total - sum(others.values())} | others
    return {name: named.get(name, 0) for name in REACTIONS}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows; shares appear with the first one. A repost's counts are the repost's own."""
    if post.kind == "repost":
        return None
    likes, comments, shares, _, _ = post.counts(ms)
    return Shown(likes, comments, shares or None, reactions=tuple(sorted(split_reactions(likes).items())))


class Facebook:
    """The pages. Everything is a pure function of the world and the instant."""

    name = "facebook"

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_id = {natives.account_id(m): m for m in world.cast if m.platform == "facebook"}
        self._by_name = {_plain(member.handle): member for member in self._by_id.values()}

    def whose(self, path: str, query: Mapping[str, str]) -> tuple[Member | None, str]:
        """Whose page the path is about, and which step it is."""
        node, _, edge = path.partition("/")
        if node == "me" and not edge:
            return None, "probe"
        if edge not in ("", "posts") or not node:
            return None, "other"
        if "_" in node:
            return self._by_id.get(node.partition("_")[0]), "post" if not edge else "other"
        member = self._by_id.get(node) or self._by_name.get(_plain(node))
        return member, "timeline" if edge else "profile"

    def answered(self, path: str, ask: Ask, member: Member | None, served: Served) -> tuple[Object, Served]:
        """The answer to a question that was admitted."""
        node = path.partition("/")[0]
        if served.step == "other":
            raise Refusal(2500, f"Unknown path components: /{path[:80]}")
        if served.step == "probe":
            return {"id": _ME}, served
        if served.step == "post":
            return self._single(node, member, ask, served)
        if member is None:
            if re.fullmatch("[0-9]+", node):
                raise missing(node)
            raise Refusal(803, f"(#803) Some of the aliases you requested do not exist: {node[:80]}")
        return (self._posts if served.step == "timeline" else self._page)(member, ask, served)

    def with_items(self, body: Object, bad: bool) -> Object | None:
        if not isinstance(body.get("data"), list):
            return None
        return {**body, "data": [_BAD_POST, *body["data"]]} if bad else {"data": []}

    def _page(self, member: Member, ask: Ask, served: Served) -> tuple[Object, Served]:
        """Those fields of a page that were asked for; what is not filled in is left out."""
        followers, has = self._world.followers(member.id, ask.ms), furniture_of(member)
        picture = f"{self._world.base_url}/media/accounts/{member.id}.png"
        told: Object = {
            "id": natives.account_id(member), "name": member.institution, "username": member.handle,
            "fan_count": followers - followers // 50, "followers_count": followers,
            "verification_status": "blue_verified",
            "about": f"{member.institution}. A practice account." if has.bio else None,
            "website": f"{self._world.base_url}/" if has.link else None,
            "picture": {"data": {"height": 50, "is_silhouette": not has.avatar, "url": picture, "width": 50}},
        }  # fmt: skip
        body = {}
        for field in fields_of(ask.query.get("fields", "id,name")):
            if field.name not in told:
                raise nonexisting(field.name, "Page")
            body[field.name] = told[field.name]
        seen = followers if "followers_count" in body else None
        filled = {name: value for name, value in body.items() if value is not None}
        return {"id": told["id"]} | filled, replace(served, followers=seen)

    def _posts(self, member: Member, ask: Ask, served: Served) -> tuple[Object, Served]:
        """A page of the listing, newest first. `next` holds the token, as it does there."""
        size = bound(ask.query.get("limit"), COUNT, COUNT_MOST)
        standing = [post for post in reversed(self._world.posts[member.id]) if post.stands(ask.ms)][:RANKED]
        rest = behind(standing, ask.query.get("after"))
        page, fields = rest[:size], fields_of(ask.query.get("fields", "id,message,created_time"))
        body: Object = {"data": [self._item(post, fields, ask.ms) for post in page]}
        if page:
            body["paging"] = {"cursors": {"before": cursor_of(page[0])}}
            if len(rest) > size:
                body["paging"]["cursors"]["after"] = cursor_of(page[-1])
                body["paging"]["next"] = _next_address(ask, cursor_of(page[-1]))
        return body, _listed(served, page, ask.ms)

    def _single(
        self, native_id: str, member: Member | None, ask: Ask, served: Served
    ) -> tuple[Object, Served]:
        post = self._world.by_id.get((member.id, native_id)) if member else None
        if post is None or not post.stands(ask.ms):
            raise missing(native_id)
        fields = fields_of(ask.query.get("fields", "id,message,created_time"))
        return self._item(post, fields, ask.ms), _listed(served, [post], ask.ms)

    def _item(self, post: TruePost, fields: list[Field], ms: int) -> Object:
        item: Object = {"id": post.native_id}
        for field in fields:
            if field.name not in self._makers:
                raise nonexisting(field.name, "Post")
            item[field.given.get("as", field.name)] = self._makers[field.name](post, ms, field.given)
        return {name: value for name, value in item.items() if value is not None}

    @cached_property
    def _makers(self) -> Mapping[str, Callable[[TruePost, int, Mapping[str, str]], object]]:
        return {
            "id": lambda post, ms, given: post.native_id,
            "message": lambda post, ms, given: post.version(ms).words.text or None,
            "message_tags": lambda post, ms, given: None,
            "created_time": lambda post, ms, given: instant(post.published_at),
            "updated_time": lambda post, ms, given: instant(_touched(post, ms)),
            "status_type": lambda post, ms, given: _status(post),
            "parent_id": lambda post, ms, given: post.about and post.about.native_id,
            "permalink_url": lambda post, ms, given: post.url,
            "attachments": lambda post, ms, given: self._attachments(post, ms),
            "shares": lambda post, ms, given: {"count": n} if (n := post.counts(ms).shares) else None,
            "comments": lambda post, ms, given: _comments(post.counts(ms).comments),
            "reactions": lambda post, ms, given: _reactions(post.counts(ms).likes, given.get("type")),
        }

    def _attachments(self, post: TruePost, ms: int) -> Object | None:
        """Of a shared post the original: its page as the title, its words as the description."""
        source = post.about or post
        words = source.version(ms).words
        more: Object = {}
        if post.about is not None:
            more = {"title": self._world.members[post.about.account_id].institution}
        if len(source.pictures) > 1:
            parts = [_photo(picture.url, picture.description, {}) for picture in source.pictures]
            album = {"type": "album", "media_type": "album", "description": words.text, "url": _HOME}
            return {"data": [album | more | {"subattachments": {"data": parts}}]}
        if source.pictures:
            return {"data": [_photo(source.pictures[0].url, words.text, more)]}
        if words.link and post.about is None:
            shim = f"https://l.facebook.com/l.php?{urlencode({'u': words.link, 'h': 'practice'})}"
            link = {"type": "share", "media_type": "link", "title": "A practice page", "url": shim}
            return {"data": [link | {"target": {"url": shim}, "unshimmed_url": words.link}]}
        if post.about is not None:
            return {
                "data": [{"type": "native_templates", "description": words.text, "url": source.url} | more]
            }
        return None


def _plain(name: str) -> str:
    """Dots and capitals make no other name."""
    return name.replace(".", "").lower()


def _touched(post: TruePost, ms: int) -> datetime:
    """Every comment moves it; a day is near enough."""
    return max(post.version(ms).from_at, from_ms(ms // _DAY * _DAY))


def _status(post: TruePost) -> str:
    if post.about is not None or (post.version(post.visible_ms).words.link and not post.pictures):
        return "shared_story"
    return "added_photos" if post.pictures else "mobile_status_update"


def _comments(total: int) -> Object:
    return {"data": [], "summary": {"order": "chronological", "total_count": total, "can_comment": False}}


def _reactions(total: int, kind: str | None) -> Object:
    if kind is None:
        return {"data": [], "summary": {"total_count": total, "viewer_reaction": "NONE"}}
    named = split_reactions(total)
    if kind.lower() not in named:
        raise Refusal(100, "(#100) For field 'reactions': Param type must be one of {NONE, LIKE, LOVE, …}")
    return {"data": [], "summary": {"total_count": named[kind.lower()]}}


def _photo(address: str, description: str, more: Object) -> Object:
    page = f"{_HOME}/photo.php?fbid=1"
    photo: Object = {
        "type": "photo", "media_type": "photo", "description": description,
        "media": {"image": {"height": 720, "src": address, "width": 720}},
        "target": {"id": "1", "url": page}, "unshimmed_url": page, "url": page,
    }  # fmt: skip
    return photo | more


def _next_address(ask: Ask, after: str) -> str:
    query = {name: value for name, value in ask.query.items() if name != "appsecret_proof"}
    return f"https://graph.facebook.com{ask.path}?{urlencode(query | {'after': after})}"


def _listed(served: Served, posts: Sequence[TruePost], ms: int) -> Served:
    ids, counts = tuple(post.native_id for post in posts), tuple(shown(post, ms) for post in posts)
    return replace(served, ids=ids, counts=counts)
