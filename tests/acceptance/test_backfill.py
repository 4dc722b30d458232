"""A backfill of 5,000 posts of one account per platform, while new posts come and one page keeps failing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.collect.backfill import backfill
from monitor.collect.opening import open_house
from monitor.collect.pages import Job
from monitor.collect.practice import for_practice
from monitor.model import Poll, Window
from monitor.sandbox import Ledger, SimClock, Trouble, World, serve
from monitor.sandbox.cast import Member
from monitor.settings import Settings
from monitor.store import Store, StoredPost

START = datetime(2026, 3, 1, tzinfo=UTC)
BIRTH = START - timedelta(days=45)
FAILS_AT = 3
"""The page at which the trouble begins."""
BUSY = 150.0
"""Posts on a weekday: over 5,000 in the 45 days before the start."""


class Hasty(SimClock):
    """A clock on which waiting passes at once, and truly passes."""

    async def sleep(self, seconds: float) -> None:
        self.advance(seconds)
        await asyncio.sleep(0)


@dataclass
class Walked:
    poll: Poll
    stored: list[StoredPost]
    ledger: Ledger
    member: Member
    begun: datetime
    coverage: list[Window]

    @property
    def native_ids(self) -> list[str]:
        return [one.post.native_id for one in self.stored]


def member_of(platform: str) -> Member:
    return replace(
        Member(f"kz-mfa-{platform}", "mfa", platform, ("ru", "kk", "en"), BUSY, reach=3.0),  # type: ignore[arg-type]
        paged=True,
        window=20,
        format="atom",
    )


async def walk(platform: str, trouble: str, out: Path) -> Walked:
    """Backfill the account; every page takes an hour, in which new posts arrive."""
    member, clock = member_of(platform), Hasty(START)
    world = World(7, START, 15, cast=(member,), plan=())
    async with serve(world, clock) as server:
        settings = for_practice(Settings(), out, server.base_url)
        with Store.open(settings.store) as store:
            house = await open_house(settings, clock, store, world.accounts())

            def next_page(job: Job) -> None:
                if job.poll.pages == FAILS_AT:
                    world.plan = (Trouble(trouble, member.id, Window(clock.now(), clock.now() + SPELL)),)
                else:
                    clock.advance(3600)

            if platform == "sitemap":  # all of it is one page
                world.plan = (Trouble(trouble, member.id, Window(clock.now(), clock.now() + SPELL)),)
            poll = await backfill(house, house.accounts[member.id], on_page=next_page)
            await house.aclose()
            spans = [Window(one.covers_from, one.covers_to) for one in store.coverage(member.id)]
            return Walked(poll, list(store.posts([member.id])), server.ledger, member, START, spans)


SPELL = timedelta(seconds=12)
PLATFORMS = (
    "mastodon", "telegram", "bluesky", "youtube", "vk", "wordpress", "feed", "sitemap", "ok", "mymir",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("trouble", ["server_error", "cut"])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_backfill_is_complete_and_free_of_duplicates(
    platform: str, trouble: str, tmp_path: Path, tell: Callable[[str, object], None]
) -> None:
    """Every post that stood when the walk began and still stood at its end is stored once; the walk ends at
    the start of the account, and the page that failed was asked again."""
    found = asyncio.run(walk(platform, trouble, tmp_path))
    assert found.poll.outcome == "ok", found.poll.error
    ended = found.poll.finished_at
    assert ended is not None
    standing = {
        post.native_id
        for post in found.ledger.posts(found.member.id, found.begun)
        if post.deleted_at is None or post.deleted_at > ended
    }
    stored = found.native_ids
    assert len(stored) == len(set(stored))
    assert standing - set(stored) == set()
    assert set(stored) <= {post.native_id for post in found.ledger.posts(found.member.id, ended)}
    assert len(standing) >= 5000
    failed = [one for one in found.ledger.answers(found.member.id, complete=False) if one.trouble]
    assert len(failed) >= 2
    dates = [one.post.published_at for one in found.stored if one.post.published_at]
    assert min(span.start for span in found.coverage) <= min(dates, default=ended)
    tell(f"{platform}: posts stored", len(stored))
