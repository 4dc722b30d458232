"""How the posts of the practice world come about: when, what kind, edited, deleted, how far they reach."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.model import PostKind
from monitor.sandbox import natives
from monitor.sandbox.cast import HISTORY_DAYS, SITES, Member
from monitor.sandbox.dice import dice, weighted
from monitor.sandbox.truth import NOTHING, Counts, Picture, TruePoll, TruePost, Version
from monitor.sandbox.words import Words, choices, corrected, say

HOUR = 3_600_000
DAY = 24 * HOUR
LOCAL_ZONE_MS = 5 * HOUR
"""The three ministries keep UTC+5 (Bishkek UTC+6; one zone is enough for a rhythm)."""
_HOURS = (1, 1, 1, 1, 1, 2, 4, 8, 20, 34, 36, 34, 26, 24, 32, 34, 30, 26, 16, 10, 7, 5, 3, 2)
_WEEKDAYS = (1.0, 1.05, 1.1, 1.05, 0.95, 0.35, 0.25)
_SOCIAL = (("original", 0.74), ("repost", 0.10), ("thread", 0.07), ("reply", 0.05), ("quote", 0.04))
_WALL = (("original", 0.84), ("repost", 0.10), ("quote", 0.06))
_KINDS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "mastodon": _SOCIAL,
    "bluesky": _SOCIAL,
    "telegram": (("original", 0.80), ("repost", 0.12), ("thread", 0.08)),
    "vk": _WALL,
    "weibo": _WALL,
    "youtube": (("original", 1.0),),
}
"""What kinds of post a platform knows, by weight; sites of one's own know originals only."""
_GRAIN = {"telegram": 1000, "youtube": 1000, "vk": 1000, "weibo": 1000}
"""Milliseconds to which a platform's times are told."""
_STRANGER_ID = "1090000000004200"


@dataclass(frozen=True, slots=True)
class Scene:
    """The frame in which posts are invented. Instants in milliseconds since 1970."""

    seed: int
    start_ms: int
    end_ms: int
    base_url: str


def posts_of(cast: Sequence[Member], scene: Scene) -> dict[str, list[TruePost]]:
    """All posts of all accounts, each list in order of publication. Reposts stay on their network."""
    posts = {member.id: own_posts(member, scene) for member in cast}
    networks = {member.platform for member in cast} - SITES
    originals = {name: _originals(name, cast, posts) for name in networks}
    return {
        member.id: [about_others(post, originals.get(member.platform, ()), scene, member)
                    for post in posts[member.id]]
        for member in cast
    }  # fmt: skip


def _originals(
    network: str, cast: Sequence[Member], posts: Mapping[str, list[TruePost]]
) -> list[tuple[Member, TruePost]]:
    """What may be reposted or quoted on a network, in order of publication."""
    found = (
        (member, post) for member in cast if member.platform == network for post in posts[member.id]
        if post.kind == "original" and post.deleted_ms is None
    )  # fmt: skip
    return sorted(found, key=lambda one: (one[1].published_ms, one[1].native_id))


def own_posts(member: Member, scene: Scene) -> list[TruePost]:
    """One account's posts; boosts and quotes still without the post they are about."""
    moments = _moments(member, scene)
    posts: list[TruePost] = []
    for number, at in enumerate(moments):
        rng = dice(scene.seed, "post", member.id, at)
        posts.append(_maker(member)(member, scene, rng, at, number, posts))
    return _pin(posts) if member.pins else posts


def _maker(member: Member) -> Callable[..., TruePost]:
    if member.platform == "feed":
        return _feed_post
    return _site_post if member.platform in SITES else _social_post


def _moments(member: Member, scene: Scene) -> list[int]:
    """Publication instants, strictly rising, with a rhythm of weekdays and hours."""
    rng = dice(scene.seed, "moments", member.id)
    first = scene.start_ms + max(int(member.first_day * DAY), -HISTORY_DAYS * DAY)
    last = min(scene.end_ms, scene.start_ms + int(member.last_day * DAY))
    found = set()
    for day in range(first // DAY - 1, last // DAY + 1):
        busy = member.per_day * _WEEKDAYS[(day + 3) % 7] * rng.uniform(0.7, 1.3)
        for _ in range(_poisson(rng, busy)):
            hour = rng.choices(range(24), _HOURS)[0]
            found.add(day * DAY + hour * HOUR + rng.randrange(HOUR) - LOCAL_ZONE_MS)
    return sorted(at for at in found if first <= at < last)


def _poisson(rng: random.Random, mean: float) -> int:
    """Knuth's method; the means here are small."""
    limit, count, product = math.exp(-mean), 0, rng.random()
    while product > limit:
        count, product = count + 1, product * rng.random()
    return count


def _feed_post(
    member: Member, scene: Scene, rng: random.Random, at: int, number: int, before: list[TruePost]
) -> TruePost:
    at -= at % 1000
    language = rng.choice(member.languages)
    url = f"{scene.base_url}/news/{member.id}/{at // 1000}-{number + 1}"
    late = rng.randint(5, 110) * 60_000 if rng.random() < 0.06 else 0
    visible = at + late
    if before:  # a listing grows at its head: an item never appears behind an older one
        visible = max(visible, before[-1].visible_ms + 1000)
    return TruePost(
        member.id, _feed_id(member, url, at, number), "original", url, language, at, visible,
        _versions(rng, say(rng, language), language, visible, at),
        deleted_ms=_deleted(rng, visible), pictures=_pictures(rng, scene, member, at),
    )  # fmt: skip


def _feed_id(member: Member, url: str, at: int, number: int) -> str:
    """The id that the format carries; without one the link has to serve."""
    if not member.ids or member.format in ("rss10", "json"):
        return url
    if member.format == "atom":
        return f"tag:sandbox.example,2026:{member.id}:{number + 1}"
    return f"{member.id}-{at // 1000}-{number + 1}"


def _site_post(
    member: Member, scene: Scene, rng: random.Random, at: int, number: int, before: list[TruePost]
) -> TruePost:
    """A page of a site, which is known by its address where the site gives no number."""
    at -= at % 1000
    language = rng.choice(member.languages)
    if member.platform == "sitemap":
        native_id = url = f"{scene.base_url}/sites/{member.id}/press/news/{number + 1}"
    else:
        native_id = natives.post_id(member, at, number, rng)
        url = natives.post_url(member, native_id, scene.base_url)
    return TruePost(
        member.id, native_id, "original", url, language, at, at,
        _versions(rng, say(rng, language), language, at, at),
        deleted_ms=_deleted(rng, at), pictures=_pictures(rng, scene, member, at),
    )  # fmt: skip


def _social_post(
    member: Member, scene: Scene, rng: random.Random, at: int, number: int, before: list[TruePost]
) -> TruePost:
    at -= at % _GRAIN.get(member.platform, 1)
    native_id = natives.post_id(member, at, number, rng)
    kind = weighted(rng, _KINDS[member.platform])
    language = rng.choice(member.languages)
    plain = TruePost(
        member.id, native_id, "original", natives.post_url(member, native_id, scene.base_url), language, at,
        at, (), *_reach(member, rng), drops=_drops(rng, at), deleted_ms=_deleted(rng, at),
    )  # fmt: skip
    own = [p for p in before[-20:] if p.kind == "original" and p.deleted_ms is None]
    if kind == "reply" or (kind == "thread" and own):
        root = own[-1] if kind == "thread" else None
        words = say(rng, language, mentions=() if root else ("citizen42@social.example",))
        post = _as_reply(plain, root, member)
    else:
        link = f"https://news.example/{member.country.lower()}/{number + 1}" if rng.random() < 0.3 else None
        words = say(rng, language, link=link)
        pictures, poll = _pictures(rng, scene, member, at), _poll(rng, language, at)
        post = replace(plain, kind=_as_kind(kind), pictures=pictures, poll=poll)
    return replace(post, versions=_versions(rng, words, language, at, at))


def _as_reply(post: TruePost, root: TruePost | None, member: Member) -> TruePost:
    """An answer to a post of one's own, or (without one) to a stranger's of an hour before."""
    return replace(
        post, kind="reply", reply_to_own=root is not None,
        in_reply_to=root.native_id if root else _strangers_post(member, post),
        in_reply_to_account=natives.account_id(member) if root else _STRANGER_ID,
    )  # fmt: skip


def _strangers_post(member: Member, post: TruePost) -> str:
    if member.platform == "bluesky":
        return f"at://did:plc:citizen42citizen42citizen/app.bsky.feed.post/{post.native_id[-13:]}"
    return str((post.published_ms - HOUR) << 16)


def _as_kind(kind: str) -> PostKind:
    kinds: dict[str, PostKind] = {"repost": "repost", "quote": "quote"}
    return kinds.get(kind, "original")


def about_others(
    post: TruePost, originals: Sequence[tuple[Member, TruePost]], scene: Scene, member: Member
) -> TruePost:
    """Give a repost or quote the post it is about; without a fitting one it is an ordinary post."""
    if post.kind not in ("repost", "quote"):
        return post
    week_before = post.published_ms - 7 * DAY
    fitting = [
        other for owner, other in originals
        if week_before < other.published_ms < post.published_ms and owner.id != member.id
    ]  # fmt: skip
    if not fitting:
        return replace(post, kind="original")
    target = dice(scene.seed, "about", post.account_id, post.native_id).choice(fitting)
    if post.kind == "quote":
        return replace(post, about=target, pictures=(), poll=None)
    own = member.platform in OWN_REPOSTS
    activity = f"{scene.base_url}/users/{post.account_id}/statuses/{post.native_id}/activity"
    return replace(
        post, about=target, native_id=natives.repost_id(post.native_id), url=post.url if own else activity,
        language=target.language, totals=post.totals if own else NOTHING, drops=(), pictures=(),
        poll=None, versions=(Version(post.published_ms, Words("", ()), False),), own_page=own,
    )  # fmt: skip


OWN_REPOSTS = frozenset(("telegram", "vk", "weibo"))
"""Networks on which a repost is a message of its own, with an address and counts of its own."""


def _reach(member: Member, rng: random.Random) -> tuple[Counts, float]:
    """What the counts grow to, and the half-life of their coming."""
    likes = rng.lognormvariate(math.log(member.reach), 0.9)
    totals = Counts(
        round(likes), round(likes * rng.uniform(0.02, 0.2)), round(likes * rng.uniform(0.1, 0.5)),
        round(likes * rng.uniform(0.0, 0.05)), round(likes * (9 + len(member.id) % 23)),
    )  # fmt: skip
    return totals, member.half_life_hours * HOUR * rng.uniform(0.6, 1.6)


def _drops(rng: random.Random, at: int) -> tuple[tuple[int, int], ...]:
    if rng.random() >= 0.03:
        return ()
    return ((at + rng.randint(6 * HOUR, 60 * HOUR), rng.randint(1, 3)),)


def _deleted(rng: random.Random, visible: int) -> int | None:
    return visible + rng.randint(HOUR, 10 * DAY) if rng.random() < 0.025 else None


def _versions(rng: random.Random, words: Words, language: str, visible: int, at: int) -> tuple[Version, ...]:
    versions = [Version(at, words, False)]
    for turn in range(1, _edits(rng) + 1):
        later = versions[-1].from_ms if turn > 1 else visible
        words = corrected(words, language, turn)
        versions.append(Version(later + rng.randint(5 * 60, 3 * 24 * 3600) * 1000, words, True))
    return tuple(versions)


def _edits(rng: random.Random) -> int:
    """How many edits a post gets: mostly none."""
    return rng.choices((0, 1, 2), (0.94, 0.05, 0.01))[0]


def _pictures(rng: random.Random, scene: Scene, member: Member, at: int) -> tuple[Picture, ...]:
    number = rng.choices((0, 1, 2), (0.6, 0.32, 0.08))[0]
    return tuple(
        Picture(f"{scene.base_url}/media/{member.id}/{at}-{n}.png", f"Practice picture {n + 1}")
        for n in range(number)
    )


def _poll(rng: random.Random, language: str, at: int) -> TruePoll | None:
    if rng.random() >= 0.02:
        return None
    options = choices(language)
    return TruePoll(options, tuple(rng.randint(2, 60) for _ in options), at + 3 * DAY)


def _pin(posts: list[TruePost]) -> list[TruePost]:
    """Pin the oldest original that nobody deletes."""
    for index, post in enumerate(posts):
        if post.kind == "original" and post.deleted_ms is None:
            return [*posts[:index], replace(post, pinned=True), *posts[index + 1 :]]
    return posts
