"""What a page changes, decided purely from the page and what was known before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.model import EngagementSnapshot, Post
from monitor.store import Known
from monitor.wire import Page

RUN_STRETCH = 2.0
"""A run of equal counts ends when the post's age has grown by this factor since the run's first look, so
that every span inside a run satisfies the interpolation rule of docs/metrics.md (b/a <= 2)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Intents for the store. A post that is the same as before appears nowhere."""

    new: tuple[Post, ...]
    edited: tuple[tuple[Known, Post], ...]
    counted: tuple[EngagementSnapshot, ...]
    recounted: tuple[EngagementSnapshot, ...]
    back: tuple[str, ...]


def decide(page: Page, known: Mapping[str, Known]) -> Changes:
    """Sort a page's posts and counts into what is new, edited, counted again or back after absence."""
    posts = {post.native_id: post for post in page.posts}
    counted, recounted = _runs(page, posts, known)
    return Changes(
        new=tuple(post for key, post in posts.items() if key not in known),
        edited=tuple(_edits(posts, known)),
        counted=counted,
        recounted=recounted,
        back=tuple(key for key in posts if key in known and known[key].missing_since is not None),
    )


def _edits(posts: Mapping[str, Post], known: Mapping[str, Known]) -> Iterator[tuple[Known, Post]]:
    """Edited posts with the date they were first seen with: the age of a post never starts anew."""
    for key, post in posts.items():
        before = known.get(key)
        if before is not None and _edited(before, post):
            yield before, replace(post, published_at=before.published_at or post.published_at)


def _edited(before: Known, post: Post) -> bool:
    """A different text, and not an older version that arrives late, nor a wordless mention of the post: a
    sitemap tells a page's title for two days, and from then on its address and pictures alone."""
    if before.content_hash == post.content_hash or not (post.text or post.title):
        return False
    return not (before.edited_at and (post.edited_at is None or post.edited_at < before.edited_at))


def _runs(
    page: Page, posts: Mapping[str, Post], known: Mapping[str, Known]
) -> tuple[tuple[EngagementSnapshot, ...], tuple[EngagementSnapshot, ...]]:
    new: list[EngagementSnapshot] = []
    same: list[EngagementSnapshot] = []
    for snapshot in page.engagement:
        before = known.get(snapshot.native_id)
        if before is None or before.run_to is None:
            new.append(snapshot)
        elif snapshot.seen_at > before.run_to:
            published = before.published_at or posts[snapshot.native_id].published_at
            (same if _goes_on(before, snapshot, published) else new).append(snapshot)
    return tuple(new), tuple(same)


def _goes_on(before: Known, snapshot: EngagementSnapshot, published: datetime | None) -> bool:
    if before.counts != snapshot.counts:
        return False
    if published is None or before.run_from is None:
        return True
    first_age = (before.run_from - published).total_seconds()
    return (snapshot.seen_at - published).total_seconds() <= RUN_STRETCH * max(first_age, 0.0)
