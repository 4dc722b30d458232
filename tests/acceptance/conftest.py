"""Practice runs for all tests of this room: the stores they left, and the ledgers of what was true.

`MONITOR_PRACTICE_DAYS=30` follows a whole month; `MONITOR_PRACTICE_JITTER=0.1` polls at other moments in
each run, as the demo does (without it the same instants are asked each time). `MONITOR_PRACTICE_KEEP`
names a folder in which the run is kept and, by the next test run, found again.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.collect.practice import practise
from monitor.fetch import RedactingFilter
from monitor.sandbox import KEYS, Ledger
from monitor.settings import CollectSettings, Settings, StoreSettings
from monitor.store import Store
from tests.store.conftest import postgres  # noqa: F401  (a fixture)

Tell = Callable[[str, object], None]
SEED = 1
JITTER = float(os.environ.get("MONITOR_PRACTICE_JITTER", "0"))
HOUR = 3600.0


@dataclass(frozen=True)
class Manner:
    """How a run is made: its length in simulated days, and how seldom an account may be asked."""

    name: str
    days: int
    interval_min_seconds: float = 5 * 60
    interval_max_seconds: float = 24 * HOUR

    @property
    def settings(self) -> Settings:
        return Settings(
            collect=replace(
                CollectSettings(),
                jitter=JITTER,
                interval_min_seconds=self.interval_min_seconds,
                interval_seconds=max(HOUR, self.interval_min_seconds),
                interval_max_seconds=self.interval_max_seconds,
            )
        )


OFTEN = Manner("often", int(os.environ.get("MONITOR_PRACTICE_DAYS", "12")), interval_max_seconds=4 * HOUR)
"""Long enough for the outage of day 9 and what comes around it, and often enough to meet each trouble."""
RARE = Manner("rare", 10, interval_min_seconds=20 * HOUR)
"""Rare enough for a busy feed to push items out of its window unseen."""
AFTERWARDS = timedelta(hours=3)
"""The run goes on for this long after the last post."""


@dataclass(frozen=True)
class Run:
    """A finished practice run: where its store lies, the truth, and what the collector said it did."""

    manner: Manner
    url: str
    ledger: Ledger
    polls: int
    failed: int
    posts: int
    reports: int

    @property
    def end(self) -> datetime:
        """When the run ended, in simulated time."""
        return self.ledger.world.end + AFTERWARDS

    def open(self) -> Store:
        """The store, for reading only."""
        return Store.open(StoreSettings(url=self.url, ballast_bytes=0), read_only=True)


@contextmanager
def logged(file: Path) -> Iterator[None]:
    """All that is logged meanwhile, as the command line logs it."""
    root, handler = logging.getLogger(), logging.FileHandler(file)
    handler.addFilter(RedactingFilter(KEYS.values()))
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    try:
        yield
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


def follow(folder: Path, manner: Manner, url: str | None = None) -> Run:
    """Let the real collector follow the practice world into `folder`, or with its store at `url`."""
    folder.mkdir(parents=True, exist_ok=True)
    with logged(folder / "collector.log"):
        done = asyncio.run(practise(manner.settings, folder, manner.days, SEED, url=url))
    url = url or f"sqlite:///{folder / 'monitor.db'}"
    return Run(manner, url, done.ledger, done.polls, done.failed, done.posts, len(done.reports))


@pytest.fixture(scope="session", params=[OFTEN, RARE], ids=lambda manner: manner.name)
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Run:
    """A run of each manner; when several workers test side by side, the first to come makes it for all."""
    manner: Manner = request.param
    base = tmp_path_factory.getbasetemp()
    shared = Path(os.environ.get("MONITOR_PRACTICE_KEEP", base if worker_id == "master" else base.parent))
    folder = shared / f"practice-{manner.name}-{manner.days}"
    kept = folder / "run.pickle"
    with (shared / f"practice-{manner.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            kept.write_bytes(pickle.dumps(follow(folder, manner)))
    made: Run = pickle.loads(kept.read_bytes())
    return made


@pytest.fixture(scope="session")
def store(run: Run) -> Iterator[Store]:
    """The exported store, read-only."""
    with run.open() as opened:
        yield opened


@pytest.fixture(scope="session")
def ledger(run: Run) -> Ledger:
    """What was true, and what was served."""
    return run.ledger


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Tell:
    """Say how much was compared: in the junit report, and on the terminal under -s."""

    def say(what: str, how: object) -> None:
        record_property(what, how)
        print(f"{what}: {how}")

    return say
