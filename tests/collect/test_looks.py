"""Looks by id: which are due, and which were not paid for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Account, EngagementSnapshot, Poll, Post, Window
from monitor.store import Refused, Turn
from tests.collect.world import BASE, Lab, lab, rss

HOUR = timedelta(hours=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Lab]:
    with lab(tmp_path, Account("kz", "MFA", "KZ", "mfa", "feed", "", f"{BASE}/f.xml"), rss()) as one:
        yield one


def posted(desk: Lab, *ages: float, kind: str = "original") -> None:
    """Posts that are so many hours old now."""
    now = desk.clock.now()
    posts = tuple(
        Post("kz", f"p{age:g}", kind, "words", now - age * HOUR)  # type: ignore[arg-type]
        for age in ages
    )
    poll = Poll("a", "kz", "tick", now, now, "ok")
    desk.store.save([Turn(poll, new=posts, sha256="0" * 64, seen_at=now - 100 * 24 * HOUR)])


def seen(desk: Lab, age: float, hours_ago: float) -> None:
    shot = EngagementSnapshot("kz", f"p{age:g}", desk.clock.now() - hours_ago * HOUR, likes=1)
    desk.store.save([Turn(Poll("b", "kz", "refresh", shot.seen_at, shot.seen_at, "ok"), counted=(shot,))])


def due(desk: Lab) -> list[tuple[str, int]]:
    found = desk.store.looks_due("feed", desk.clock.now(), 100)
    return [(one.native_id, one.age_hours) for one in found]


def test_posts_at_a_standard_age_are_due_the_youngest_first(desk: Lab) -> None:
    """From 0.98 of an age on and up to 1.05 of it; between two ages nothing is."""
    posted(desk, 0.5, 0.985, 1.04, 1.06, 5.5, 6.2, 24.0, 30.0, 168.0, 721.0, 800.0)
    assert due(desk) == [("p0.985", 1), ("p1.04", 1), ("p6.2", 6), ("p24", 24), ("p168", 168), ("p721", 720)]


def test_a_look_that_counts_is_enough(desk: Lab) -> None:
    """One since 0.95 of the age; an earlier one is none."""
    posted(desk, 6.2, 24.5)
    seen(desk, 6.2, 6.2 - 5.8)
    seen(desk, 24.5, 2.0)
    assert due(desk) == [("p24.5", 24)]


def test_reposts_and_what_is_gone_are_not_looked_at(desk: Lab) -> None:
    """They have no counts of their own, or none any more."""
    posted(desk, 6.0, kind="repost")
    posted(desk, 6.1)
    desk.store.save([Turn(Poll("c", "kz", "tick", desk.clock.now(), outcome="ok"), missed=("p6.1",))])
    assert due(desk) == []


def test_when_the_next_one_is_due(desk: Lab) -> None:
    """At 0.98 of the next age of whichever post comes first; nothing where all are too old."""
    posted(desk, 800.0)
    assert desk.store.next_look_due("feed", desk.clock.now()) is None
    posted(desk, 5.0, 23.0)
    expected = desk.clock.now() - 23 * HOUR + 24 * 0.98 * HOUR
    assert desk.store.next_look_due("feed", desk.clock.now()) == expected


def test_what_was_refused_and_never_taken_is_told(desk: Lab) -> None:
    """By account and age, beside how many posts passed that age; one that was taken after all, or is seen
    by another way at that age, is struck out."""
    posted(desk, 6.0, 6.1, 6.2, 50.0)
    now = desk.clock.now()
    looks = desk.store.looks_due("feed", now, 100)
    assert len(looks) == 3
    desk.store.note_looks([], looks, now)
    desk.store.note_looks([], looks, now)
    desk.store.note_looks(looks[:1], [], now)
    seen(desk, 6.1, 0.0)
    window = Window(now - 100 * HOUR, now + HOUR)
    assert desk.store.refused_looks(window, now) == []  # the age is not over yet
    later = now + 2 * HOUR
    assert desk.store.refused_looks(window, later) == [Refused("kz", 6, 1, 4)]
