"""Instagram behind the practice Graph API: business discovery of the world's accounts.

Shapes follow the recorded answers. What has no picture is a reel.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

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
    nonexisting,
)
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.sandbox.world import World

COUNT, COUNT_MOST = 25, 100
_BAD_MEDIUM = {"id": 17, "timestamp": "yesterday", "caption": 17}


def shown(post: TruePost, ms: int) -> Shown | None:
    """What business discovery shows."""
    likes, comments, _, _, _ = post.counts(ms)
    return Shown(likes, comments)


class Instagram:
    """The professional accounts. Everything is a pure function of the world and the instant."""

    name = "instagram"

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_name = {m.handle.lower(): m for m in world.cast if m.platform == "instagram"}

    def whose(self, path: str, query: Mapping[str, str]) -> tuple[Member | None, str]:
        """Who is asked about, and which step it is. `timeline` brings the profile too."""
        try:
            discovery = _discovery(fields_of(query.get("fields", "id")))
        except Refusal:
            return None, "other"
        if "/" in path:
            return None, "other"
        if discovery is None:
            return None, "probe"
        return self._by_name.get(discovery.given.get("username", "").lower()), "timeline"

    def answered(self, path: str, ask: Ask, member: Member | None, served: Served) -> tuple[Object, Served]:
        """The answer to a question that was admitted. The asker's own id stands beside what was asked."""
        own, _, edge = path.partition("/")
        if edge:
            raise Refusal(2500, f"Unknown path components: /{edge[:80]}")
        fields = fields_of(ask.query.get("fields", "id"))
        for field in fields:
            if field.name not in ("id", "business_discovery"):
                raise nonexisting(field.name, "IGUser")
        discovery = _discovery(fields)
        if discovery is None:
            return {"id": own}, served
        if "username" not in discovery.given:
            raise Refusal(100, "(#100) The parameter username is required")
        if member is None:
            raise _unknown(discovery.given["username"])
        body, told = self._discovered(member, fields_of(discovery.inner), ask, served)
        return {"business_discovery": body, "id": own}, told

    def with_items(self, body: Object, bad: bool) -> Object | None:
        whom = body.get("business_discovery", {})
        if "media" not in whom:
            return None
        if not bad:
            return body | {"business_discovery": {"media": {"data": []}, "id": whom["id"]}}
        media = {**whom["media"], "data": [_BAD_MEDIUM, *whom["media"]["data"]]}
        return body | {"business_discovery": {**whom, "media": media}}

    def _discovered(
        self, member: Member, fields: list[Field], ask: Ask, served: Served
    ) -> tuple[Object, Served]:
        """Those fields that were asked for; what is not filled in is left out."""
        told = self._profile(member, ask.ms)
        body: Object = {}
        for field in fields:
            if field.name == "media":
                body["media"], served = self._media(member, field, ask, served)
            elif field.name not in told:
                raise nonexisting(field.name, "IGUser")
            elif told[field.name] is not None:
                body[field.name] = told[field.name]
        return body | {"id": told["id"]}, replace(served, followers=body.get("followers_count"))

    def _profile(self, member: Member, ms: int) -> Object:
        has, base = furniture_of(member), self._world.base_url
        return {
            "id": natives.account_id(member), "username": member.handle, "name": member.institution,
            "biography": f"{member.institution}. A practice account." if has.bio else None,
            "website": f"{base}/" if has.link else None,
            "profile_picture_url": f"{base}/media/accounts/{member.id}.png" if has.avatar else None,
            "followers_count": self._world.followers(member.id, ms),
            "media_count": self._world.standing(member.id, ms),
        }  # fmt: skip

    def _media(self, member: Member, field: Field, ask: Ask, served: Served) -> tuple[Object, Served]:
        """A page of media, newest first; without an address of the next one."""
        size = bound(field.given.get("limit"), COUNT, COUNT_MOST)
        standing = [post for post in reversed(self._world.posts[member.id]) if post.stands(ask.ms)]
        rest = behind(standing, field.given.get("after"))
        page, wanted = rest[:size], fields_of(field.inner)
        body: Object = {"data": [_item(post, wanted, ask.ms) for post in page]}
        cursors = {"before": cursor_of(page[0])} if page and "after" in field.given else {}
        if len(rest) > size:
            cursors["after"] = cursor_of(page[-1])
        if cursors:
            body["paging"] = {"cursors": cursors}
        ids, counts = tuple(post.native_id for post in page), tuple(shown(post, ask.ms) for post in page)
        return body, replace(served, ids=ids, counts=counts)


def _discovery(fields: list[Field]) -> Field | None:
    return next((field for field in fields if field.name == "business_discovery"), None)


def _unknown(name: str) -> Refusal:
    """The texts for users come in the language of whoever holds the token."""
    return Refusal(
        110, "Invalid user id", error_subcode=2207013, is_transient=False,
        error_user_title="Пользователь не найден",
        error_user_msg=f"Пользователь с именем {name[:40]} не найден.",
    )  # fmt: skip


def _item(post: TruePost, fields: list[Field], ms: int) -> Object:
    likes, comments, _, _, _ = post.counts(ms)
    kind = ("VIDEO", "IMAGE", "CAROUSEL_ALBUM")[min(len(post.pictures), 2)]
    told: Object = {
        "id": post.native_id, "caption": post.version(ms).words.text, "comments_count": comments,
        "like_count": likes, "media_type": kind, "timestamp": instant(post.published_at),
        "media_product_type": "FEED" if post.pictures else "REELS", "permalink": post.url,
    }  # fmt: skip
    for field in fields:
        if field.name not in told:
            raise nonexisting(field.name, "Media")
    return {field.name: told[field.name] for field in fields} | {"id": post.native_id}
