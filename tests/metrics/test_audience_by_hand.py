"""Worked examples by hand: momentum, jumps of the audience, reach in the host country."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, log
from typing import Any

import pytest

from tests.metrics.world import World, one, question


def _grown(days: Iterable[int], count: dict[int, int] | None = None, **more: Any) -> World:
    """A count a day at noon: 1000 and two more or less each day, unless told otherwise."""
    world = World()
    world.account()
    for day in days:
        world.audience(day + 0.5, (count or {}).get(day, 1000 + 2 * (day % 2)), **more)
    return world


def test_momentum_of_a_steady_growth() -> None:
    """F = 1000 e^(day/70) in weekly terms: ln F rises by 0.1 a week. Rounding of counts costs 1e-4."""
    world = _grown(range(30), {day: round(100_000 * exp(day / 70)) for day in range(30)})
    figure = one(world, "momentum")
    assert figure.value == pytest.approx(0.1, rel=1e-4)
    assert (figure.n, figure.flags) == (30, ())


def test_momentum_looks_back_beyond_a_short_window() -> None:
    """A window of a day takes the 30 days before its end; those before do not matter."""
    world = _grown(range(-60, 1), dict.fromkeys(range(-60, -29), 50))
    assert one(world, "momentum", question(days=1)).n == 30


def test_momentum_needs_eight_counts_above_zero() -> None:
    """Seven and a zero: insufficient; none at all: no_followers."""
    assert one(_grown(range(8), {0: 0}), "momentum").flags == ("insufficient",)
    assert one(_grown(range(8), {0: 0}), "momentum").n == 7
    assert one(_grown(range(0)), "momentum").flags == ("no_followers",)


def test_a_jump_is_one_anomalous_day() -> None:
    """+-0.2 % a day for two months, then 500 more on day 10 for good: one day of 30, named."""
    world = _grown(range(-61, 30), {day: 1500 + 2 * (day % 2) for day in range(10, 30)})
    figure = one(world, "follower_anomaly")
    assert (figure.value, figure.n, figure.flags) == (1, 30, ("anomaly:2026-03-11",))


def test_a_jump_of_fewer_than_fifty_is_none() -> None:
    """49 more is far outside of what was usual, and too little to speak of."""
    world = _grown(range(-61, 30), dict.fromkeys(range(10, 30), 1049) | {9: 1000})
    assert one(world, "follower_anomaly").value == 0


def test_days_are_judged_from_fourteen_changes_on() -> None:
    """Sixteen days with counts have fifteen changes: the last day alone is judged."""
    assert one(_grown(range(16)), "follower_anomaly").n == 1
    assert one(_grown(range(15)), "follower_anomaly").flags == ("insufficient",)


def test_a_day_without_a_count_breaks_two_changes() -> None:
    """A hole on day 20: neither day 20 nor day 21 is judged."""
    days = [day for day in range(-61, 30) if day != 20]
    assert one(_grown(days), "follower_anomaly").n == 28


def test_rounded_counts_show_no_jump() -> None:
    """What a platform rounds jumps by itself."""
    figure = one(_grown(range(-61, 30), precision="rounded"), "follower_anomaly")
    assert (figure.value, figure.flags) == (None, ("rounded",))


@pytest.mark.parametrize(("host", "value", "flags"), [
    (None, 1000 / 20_000, ()), ("DE", 1000 / 400_000, ()), ("FR", None, ("no_reference",)),
])  # fmt: skip
def test_reach_in_the_host_country(host: str | None, value: float | None, flags: tuple[str, ...]) -> None:
    """Followers among the platform's users where the mission sits, at home without a host."""
    world = World()
    world.account(host_country=host)
    world.audience(1, 1000)
    figure = one(world, "reach_host")
    assert (figure.value, figure.flags) == (value and pytest.approx(value), flags)


def test_momentum_of_a_country_is_the_median() -> None:
    """Three accounts that grow by 0, 1 and 2 % a week: 1 %."""
    world = World()
    for name, rate in (("a", 0.0), ("b", 0.01), ("c", 0.02)):
        world.account(name)
        for day in range(30):
            world.audience(day, round(10**9 * (1 + rate) ** (day / 7)), name)
    assert one(world, "momentum", subject="KZ").value == pytest.approx(log(1.01), rel=1e-5)
