"""Killed twenty times at random moments, then one clean round: nothing is lost, doubled or invented."""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.model import instant_ms
from monitor.sandbox import Ledger, SimClock, World
from monitor.sandbox.server import Sandbox, serve
from monitor.store import Store
from tests.chaos.life import settings_for

START = datetime(2026, 3, 1, tzinfo=UTC)
KILLS = 20


@contextmanager
def practice_world(world: World, clock: SimClock) -> Iterator[Sandbox]:
    """The sandbox in a thread of its own, so that it outlives what we kill."""
    ready, running = threading.Event(), []

    async def run() -> None:
        async with serve(world, clock) as sandbox:
            stop = asyncio.Event()
            running.extend((sandbox, asyncio.get_running_loop(), stop))
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    assert ready.wait(20)
    sandbox, loop, stop = running
    try:
        yield sandbox
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()


def begin(folder: Path, base_url: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.chaos.life", str(folder), base_url]
    return subprocess.Popen(command, cwd=Path(__file__).parents[2])


def until_served(ledger: Ledger, more: int, process: subprocess.Popen[bytes], seconds: float = 30) -> None:
    """Wait until the sandbox has answered that many more requests, or, after the first, none for a while."""
    begun, quiet = len(ledger.served), time.monotonic()
    wanted, last, deadline = begun + more, begun, quiet + seconds
    while len(ledger.served) < wanted and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.005)
        if len(ledger.served) != last:
            last, quiet = len(ledger.served), time.monotonic()
        if last > begun and time.monotonic() - quiet > 6:
            return


@pytest.mark.slow
def test_twenty_kills_and_one_clean_round_keep_every_promise(tmp_path: Path) -> None:
    """Invariants I1-I7 of the reliability specification."""
    dice, clock = random.Random(20), SimClock(START)
    world = World(1, START, days=9)
    cursors: list[dict[str, tuple[datetime | None, datetime | None]]] = []
    with practice_world(world, clock) as sandbox:
        (tmp_path / "accounts.csv").write_text(world.accounts_csv())
        for _ in range(KILLS):
            process = begin(tmp_path, sandbox.base_url)
            until_served(sandbox.ledger, dice.randrange(1, 40), process)
            time.sleep(dice.random() * 0.05)
            assert process.poll() is None, "the daemon ended by itself"
            process.kill()
            assert process.wait(10) == -signal.SIGKILL
            cursors.append(positions(tmp_path, sandbox.base_url))
            clock.advance(dice.uniform(1, 10) * 3600)
        served_before = len(sandbox.ledger.served)
        clock.advance(13 * 3600)
        clean = begin(tmp_path, sandbox.base_url)
        until_served(sandbox.ledger, 10_000, clean, seconds=60)
        os.kill(clean.pid, signal.SIGTERM)
        assert clean.wait(10) == 0
        assert len(sandbox.ledger.served) > served_before
        ledger = sandbox.ledger
    with Store.open(settings_for(tmp_path, sandbox.base_url).store, read_only=True) as store:
        check_posts(store, ledger, clock.now())
        check_counts(store, ledger)
        check_polls(store, ledger)
        assert store.check() == []  # I7
    check_cursors(cursors)


def positions(folder: Path, base_url: str) -> dict[str, tuple[datetime | None, datetime | None]]:
    settings = settings_for(folder, base_url).store
    if not (folder / "monitor.db").exists():
        return {}
    with Store.open(settings, read_only=True) as store:
        return {key: (c.complete_at, c.newest_published_at) for key, c in store.cursors().items()}


def check_posts(store: Store, ledger: Ledger, now: datetime) -> None:
    """I1 nothing of a complete answer is missing, I2 nothing is there twice, I4 gaps are declared."""
    rows = [(row.post.account_id, row.post.native_id) for row in store.posts()]
    assert len(rows) == len(set(rows))
    gaps, stored = store.gaps(), set(rows)
    covered = {span.account_id: span.covers_from for span in reversed(store.coverage())}
    missing = []
    for account_id in ledger.world.members:
        for post in ledger.posts(account_id, now):
            known_to_miss = (
                (account_id, post.native_id) in stored
                or not post.stands(instant_ms(now))
                or post.published_at < covered.get(account_id, now)
                or any(
                    g.account_id == account_id and g.starts_at <= post.visible_at <= g.ends_at for g in gaps
                )
            )
            if not known_to_miss and post.native_id in ledger.seen(account_id) | still_listed(
                ledger, account_id
            ):
                missing.append((account_id, post.native_id, post.published_at))
    assert missing == []


def still_listed(ledger: Ledger, account_id: str) -> set[str]:
    """What the last complete listing showed, and for paged platforms everything."""
    if ledger.world.members[account_id].platform == "mastodon":
        return {post.native_id for post in ledger.world.posts[account_id]}
    answers = [answer for answer in ledger.answers(account_id) if answer.step == "timeline" and answer.ids]
    return set(answers[-1].ids) if answers else set()


def check_counts(store: Store, ledger: Ledger) -> None:
    """I5 every stored count was served for that very post: none invented, none zero for unknown."""
    served: dict[str, set[tuple[object, ...]]] = {}
    for answer in ledger.served:
        for native_id, counts in zip(answer.ids, answer.counts or (), strict=False):
            if counts is not None:
                served.setdefault(native_id, set()).add(tuple(counts[:5]))
    checked = 0
    for row in store.dump_posts():
        for run in row["runs"]:
            seen = tuple(run[name] for name in ("likes", "comments", "shares", "quotes", "views"))
            assert seen in served[row["native_id"]], (row["native_id"], run)
            checked += 1
    assert checked > 100


def check_polls(store: Store, ledger: Ledger) -> None:
    """I6 every request the server answered belongs to one attempt in the poll log."""
    polls = store.polls()
    assert not [poll.id for poll in polls if poll.outcome == "running"]
    slack = timedelta(seconds=60)
    for answer in ledger.served:
        assert answer.account_id is None or any(
            poll.account_id == answer.account_id
            and poll.started_at - slack <= answer.at <= (poll.finished_at or poll.started_at) + slack
            for poll in polls
        ), answer
    assert any(poll.error_kind == "killed" for poll in polls)


def check_cursors(log: list[dict[str, tuple[datetime | None, datetime | None]]]) -> None:
    """I3 no cursor ever moved back."""
    for earlier, later in itertools.pairwise(log):
        for account_id, before in earlier.items():
            for old, new in zip(before, later[account_id], strict=True):
                assert old is None or (new is not None and new >= old), account_id
