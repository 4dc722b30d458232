"""Worked examples by hand: weeks, rhythm and deletions."""

from __future__ import annotations

from typing import Any

import pytest

from monitor.metrics.statistics.order import inner
from tests.metrics.world import DAY, HOUR, T0, World, ask, one, question


def _world(days: list[float], **more: Any) -> World:
    world = World()
    world.account()
    for day in days:
        world.post(day=day, **more)
    return world


def test_weeks_begin_on_monday() -> None:
    """START is a Sunday: days 0 and 1 lie in two ISO weeks, days 1 to 7 in one; a repost makes no week."""
    world = _world([0.5, 1, 4, 7.9])
    world.post(day=10, kind="repost")
    assert one(world, "active_week_share", question(days=28)).value == pytest.approx(2 / 4)


def test_a_short_window_has_at_most_all_its_weeks() -> None:
    """Two ISO weeks touched within two covered days are 1, not 7."""
    assert one(_world([0.5, 1.5]), "active_week_share", question(days=2)).value == 1


def test_no_week_is_a_zero_where_somebody_looked() -> None:
    """A silent account: 0 of its weeks, flag no_posts."""
    figure = one(_world([]), "active_week_share")
    assert (figure.value, figure.flags) == (0, ("no_posts",))


def test_burstiness_of_a_clock_and_of_two_bursts() -> None:
    """Ten posts a day apart: -1. Pauses of 1 h eight times and 10 h once: m = 2 h, s = sqrt(8) h."""
    clock = one(_world([float(day) for day in range(10)]), "burstiness")
    assert (clock.value, clock.n, clock.flags) == (-1, 10, ())
    hours = [*range(9), 18]
    bursts = one(_world([1 + hour / 24 for hour in hours]), "burstiness")
    assert bursts.value == pytest.approx((8**0.5 - 2) / (8**0.5 + 2))


def test_burstiness_needs_ten_posts_at_more_than_one_instant() -> None:
    """Nine are insufficient; ten at one instant have neither mean nor spread."""
    assert one(_world([1, 2, 3, 4, 5, 6, 7, 8, 9]), "burstiness").flags == ("insufficient",)
    same = one(_world([3.0] * 10), "burstiness")
    assert (same.value, same.n, same.flags) == (None, 10, ())


def test_pauses_are_whole_seconds() -> None:
    """Posts 999 ms apart have pauses of 0 s."""
    world = _world([1 + place * 999 / DAY for place in range(10)])
    assert one(world, "burstiness").value is None


def _deleted() -> World:
    """Six posts seen early, three of which vanish after 1, 2 and 30 hours; one seen late vanishes too."""
    world = _world([1, 2, 3, 4, 5, 6])
    for post, hours in ((0, 1), (1, 2), (2, 30)):
        world.rows["post"][post]["gone_at"] = world.rows["post"][post]["published_at"] + hours * HOUR
    world.post(day=7, first_seen_at=T0 + 8 * DAY, gone_at=T0 + 9 * DAY)
    return world


def test_deletions_among_posts_seen_early() -> None:
    """3 of 6, half of them within 2 h; seven posts are no twenty days, so posts are resampled."""
    rate, hours = one(_deleted(), "deletion_rate"), one(_deleted(), "deletion_hours_median")
    assert (rate.value, rate.n, rate.flags) == (0.5, 6, ("posts_resampled",))
    assert rate.ci_low is not None
    assert rate.ci_high is not None
    assert rate.ci_low <= 0.5 <= rate.ci_high
    assert (hours.value, hours.n, hours.ci_low, hours.flags) == (2, 3, None, ())


def test_deletions_noticed_after_the_asking_are_unknown() -> None:
    """On day 3.5 two posts were gone, one of them not yet for 30 hours."""
    figures = ask(_deleted(), question(as_of=3.5))
    assert figures["kz-mfa", "deletion_rate"].value == pytest.approx(2 / 3)
    assert figures["kz-mfa", "deletion_hours_median"].flags == ("insufficient", "partial")


def test_without_resamples_there_is_no_interval() -> None:
    """resamples=0 asks for the value alone."""
    rate = one(_deleted(), "deletion_rate", question(names=("deletion_rate",), resamples=0))
    assert (rate.value, rate.ci_low, rate.flags) == (0.5, None, ())


def test_last_post_of_before_the_window() -> None:
    """Looked up beyond the window where it is empty, and never after its end."""
    world = _world([-100.0, 12.5])
    assert one(world, "days_since_last_post", question(days=10, as_of=20)).value == 110
    assert one(world, "days_since_last_post").value == 17


@pytest.mark.parametrize(("n", "k"), [(5, 0), (6, 1), (8, 1), (9, 2), (12, 3), (20, 6), (30, 10), (100, 40)])
def test_rank_of_the_interval(n: int, k: int) -> None:
    """Table of test vectors."""
    assert inner(n) == k
