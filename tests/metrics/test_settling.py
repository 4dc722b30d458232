"""Settled counts change no figure: they are a copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.metrics import Question, compute, engine, settling
from monitor.metrics.definitions import lives
from monitor.model import instant_ms
from tests.metrics.random_world import random_world
from tests.metrics.reference import differences, figures
from tests.metrics.world import DAY, START, T0, World, question, sqlite


def _settled(run: Any, asked: Question, now_day: float) -> int:
    """Settle at the question's age as known on that day, two spans apart; how many rows there are."""
    before = replace(asked, as_of=START + timedelta(days=now_day))
    spans = [(0, T0), (T0, settling.until(before))]
    query = engine.settling_sql(run(engine.ACCOUNTS), "sqlite", before, spans)
    assert query is not None
    columns = ", ".join(settling.FIELDS)
    run(f"INSERT INTO counted ({columns}) SELECT {columns} FROM ({query})")
    return int(run("SELECT count(*) FROM counted")[0][0])


@pytest.mark.parametrize("settled_on", [12, 20, 60], ids=str)
@pytest.mark.parametrize("asked", [
    question(), question(as_of=20.3), question(days=7, age=168), question(age=1),
], ids=["month", "within it", "week", "hour"])  # fmt: skip
def test_figures_are_the_same_with_settled_counts(asked: Question, settled_on: float) -> None:
    """Whatever was settled, also after the instant that is asked about: 0 fields differ."""
    world = random_world(1)
    run = sqlite(world)
    assert _settled(run, asked, settled_on) > 0
    if asked.age != lives.WEEK:
        _settled(run, replace(asked, age_hours=168), settled_on)
    assert differences(compute(run, "sqlite", asked), figures(world.rows, asked)) == []


def test_settled_counts_are_what_is_read() -> None:
    """A settled count is believed: the looks of its post are not read again."""
    world = World()
    world.account()
    world.liked([1, 2, 3])
    run = sqlite(world)
    assert _settled(run, question(), 20) == 3
    run("DELETE FROM engagement_snapshot")
    total = compute(run, "sqlite", question(names=("interactions_total",)))[0]
    assert (total.value, total.n) == (6, 3)
    earlier = question(names=("interactions_total",), as_of=2)
    assert next(iter(compute(run, "sqlite", earlier))).value is None


def test_nothing_is_settled_twice_nor_too_early() -> None:
    """Again: the same rows. A post younger than twice the age and an hour is left for later."""
    world = World()
    world.account()
    for day in (1, 2, 3):
        world.post(day=day)
    run = sqlite(world)
    assert _settled(run, question(age=24), 4 + 2 / 24) == 2
    assert _settled(run, question(age=24), 4 + 2 / 24) == 2
    assert _settled(run, question(age=24), 9) == 3


def test_spans() -> None:
    """Changed months up to where it was settled, and everything since; none twice."""
    assert settling.spans_of([(0, 10), (20, 30)], 25, 40) == [(0, 10), (20, 25), (25, 40)]
    assert settling.spans_of([(20, 30)], 10, 40) == [(10, 40)]
    assert settling.spans_of([], 40, 30) == []
    asked = question(age=24)
    assert settling.until(asked) == instant_ms(asked.as_of) - 2 * DAY - 3_600_000
