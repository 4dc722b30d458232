"""The demo: the real collector follows the practice world through simulated days.

Same code path as the daemon: `Rounds.tick` starts what is due and `nightly.run_if_due` writes the reports.
Only the clock is simulated, and what a daemon hands to threads and to its reading process is done on the
spot: so a month passes in about two minutes. No address outside this machine is asked.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from monitor.collect import looks, nightly
from monitor.collect.house import House
from monitor.collect.opening import open_house
from monitor.collect.parsing import Parsers
from monitor.collect.rounds import Rounds
from monitor.collect.switches import pollable
from monitor.collect.writer import Here, Writer
from monitor.model import Poll
from monitor.platforms import PLATFORMS
from monitor.sandbox import CAST, KEYS, Ledger, Member, SimClock, World, serve, stand_ins
from monitor.settings import PlatformSettings, Settings
from monitor.store import Store

START = datetime(2026, 3, 1, tzinfo=UTC)
STEP = timedelta(minutes=1)
"""Simulated time between two ticks while something is due."""


@dataclass(repr=False)  # it holds all that was ever served, and asyncio would spell it out at the end
class Practice:
    """What a practice run did, and the truth to compare it with."""

    ledger: Ledger
    reports: list[nightly.Written]
    polls: int = 0
    failed: int = 0
    posts: int = 0


NIGHTS = 10
"""So many nights at the end are reported: to measure and write one takes a second."""


async def practise(
    settings: Settings,
    out: Path,
    days: int,
    seed: int,
    on_day: Callable[[float], None] = lambda day: None,
    *,
    url: str | None = None,
    cast: Sequence[Member] = CAST,
    platforms: Mapping[str, PlatformSettings] = MappingProxyType({}),
) -> Practice:
    """Follow the world of this seed for `days` simulated days; store and reports go into `out`.

    `url` puts the store elsewhere, for example into an empty PostgreSQL database that is migrated already.
    `cast` is who lives in the world, `platforms` what the practice decides about some of them.

    Refuses nothing and deletes nothing: `out` has to be empty or new (the store would refuse another
    world's accounts only by their ids).
    """
    clock = SimClock(START)
    world = World(seed, START, days, cast=cast)
    async with serve(world, clock, "127.0.0.1", 0) as server:
        mine = for_practice(settings, out, server.base_url, url)
        mine = replace(mine, platforms=mine.platforms | dict(platforms))
        store = Store.open(mine.store)
        try:
            house = await open_house(mine, clock, store, world.accounts())
            await _all_here(house)
            practice = Practice(server.ledger, [])
            await _live(house, clock, world.end, practice, on_day)
            await house.aclose()
        finally:
            store.close()
    return practice


async def _all_here(house: House) -> None:
    """No threads and no process: the bodies are our own, and while the clock stands still nothing is gained
    by doing two things at once. Handing over and back would be half of the time."""
    await house.writer.aclose()
    house.writer = Writer(house.writer.store, apart=False)
    await house.parsers.aclose()
    house.parsers = Parsers(few=sys.maxsize, threads=Here())


def for_practice(settings: Settings, out: Path, base_url: str, url: str | None = None) -> Settings:
    """The operator's settings, on a store of its own, with the practice world as the only allowed host, which
    also stands in for the public ones. Its terms may be accepted, and its keys are no secrets."""
    fetch = replace(
        settings.fetch, allow_hosts=(urlsplit(base_url).netloc,), own_host_gap_seconds=0.0,
        contact="practice", base_urls=stand_ins(base_url),
    )  # fmt: skip
    url = url or f"sqlite:///{out / 'monitor.db'}"
    store = replace(settings.store, url=url, ballast_bytes=0, durable=False)
    accepted = {
        name: PlatformSettings(accept_terms=True, enabled=True)
        for name, one in PLATFORMS.items() if one.why_off or one.asleep
    }  # fmt: skip
    return replace(settings, data_dir=out, fetch=fetch, store=store, platforms=accepted, secrets=dict(KEYS))


async def _live(
    house: House, clock: SimClock, end: datetime, practice: Practice, on_day: Callable[[float], None]
) -> None:
    def count(poll: Poll) -> None:
        practice.polls += 1
        practice.failed += poll.outcome == "failed"
        practice.posts += poll.posts_new

    rounds = Rounds(house, on_poll=count)
    while clock.now() < end:
        await rounds.until_idle()
        await _report(house, practice, end)
        clock.advance_to(min(end, await _next(house, clock.now())))
        on_day((clock.now() - START) / timedelta(days=1))
    clock.advance(timedelta(hours=3).total_seconds())
    await rounds.until_idle()
    await _report(house, practice, end)


async def _report(house: House, practice: Practice, end: datetime) -> None:
    due = nightly.date_due(house.clock.now(), house.settings.report)
    if due < max(START.date(), (end - timedelta(days=NIGHTS)).date()):
        return  # days of before the practice began, or nights that nobody would look at
    written = await nightly.run_if_due(house, practice=True)
    if written is not None:
        practice.reports.append(written)


async def _next(house: House, now: datetime) -> datetime:
    """The next moment at which something may happen, at least a tick away and at most an hour."""
    polls = await house.writer.read(house.writer.store.next_due, pollable(house.settings))
    due = min(filter(None, (polls, await looks.next_due(house, now))), default=now + timedelta(hours=1))
    return max(now + STEP, min(due, now + timedelta(hours=1)))
