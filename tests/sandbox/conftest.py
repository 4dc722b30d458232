"""One world for reading, and fresh ones for tests that ask and write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.sandbox import SimClock, World
from monitor.sandbox.site import Site
from monitor.sandbox.truth import Counts, TruePost, Version
from monitor.sandbox.words import Words

START = datetime(2026, 3, 2, tzinfo=UTC)
BASE = "http://127.0.0.1:8800"


def at_day(days: float) -> datetime:
    """That many days after the world's start."""
    return START + timedelta(days=days)


@pytest.fixture(scope="session")
def world() -> World:
    """A month of the usual cast. Nothing in it changes, so all tests share it."""
    return World(7, START, 30, BASE)


@pytest.fixture
def clock() -> SimClock:
    return SimClock(START)


@pytest.fixture
def site(world: World, clock: SimClock) -> Site:
    """The shared world with a clock and a ledger of its own."""
    return Site(world, clock)


@pytest.fixture(scope="session")
def calm_world() -> World:
    return World(7, START, 30, BASE, plan=())


@pytest.fixture
def calm(calm_world: World, clock: SimClock) -> Site:
    """A world in which nothing goes wrong."""
    return Site(calm_world, clock)


@pytest.fixture
def make_post() -> TruePost:
    """A post with a half-life of one hour and totals 100, 10, 20 and 3."""
    words = Words("A title", ("A text.",))
    return TruePost(
        "kz-mfa-mastodon", "1", "original", "u", "en", 10**12, 10**12, (Version(10**12, words, False),),
        Counts(100, 10, 20, 3), 3_600_000.0,
    )  # fmt: skip
