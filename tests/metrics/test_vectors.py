"""The specification's test vectors that touch this set."""

from __future__ import annotations

import pytest

from monitor.metrics.statistics.order import SCALE, SHIFT, Z2
from tests.metrics.world import World, ask, one


def test_interquartile_mean_and_median_resist_one_hit() -> None:
    """1..9 and 100: interquartile mean and median are 5.5."""
    world = World()
    world.account()
    world.liked([*range(1, 10), 100])
    figures = ask(world)
    assert figures["kz-mfa", "interactions_iqmean"].value == 5.5
    assert figures["kz-mfa", "interactions_median"].value == 5.5
    assert figures["kz-mfa", "interactions_total"].value == 145
    assert figures["kz-mfa", "interactions_median"].n == 10


@pytest.mark.parametrize(("n", "k"), [(5, 0), (6, 1), (8, 1), (9, 2), (10, 2), (12, 3), (15, 4), (20, 6),
                                      (30, 10), (50, 18), (100, 40)])  # fmt: skip
def test_interval_of_the_median(n: int, k: int) -> None:
    """The interval is [x_k, x_(n+1-k)], and there is none below six posts."""
    world = World()
    world.account()
    world.liked(list(range(1, n + 1)))
    median = one(world, "interactions_median")
    assert (median.ci_low, median.ci_high) == ((k, n + 1 - k) if k else (None, None))


@pytest.mark.parametrize(("looks", "likes", "flags"), [
    ({20: 90, 28: 98}, 94, ("interpolated:3",)),
    ({6: 10, 48: 98}, None, ("insufficient",)),
    ({23: 90, 28: 98}, 90, ()),
    ({22.8: 90}, 90, ()), ({22.79: 90}, None, ("insufficient",)),
    ({23.5: 90, 24.5: 98}, 90, ()), ({20: 90, 24.5: 98}, 98, ()),
])  # fmt: skip
def test_age_of_24_hours(looks: dict[float, int], likes: float | None, flags: tuple[str, ...]) -> None:
    """20 h = 90 and 28 h = 98 give 94; 6 h and 48 h give nothing; within 5 % a look speaks for itself."""
    world = World()
    world.account()
    for _ in range(3):
        post = world.post()
        for age, count in looks.items():
            world.look(post, age, likes=count, comments=0, shares=0)
    median = one(world, "interactions_median")
    assert median.value == (None if likes is None else pytest.approx(likes))
    assert median.flags == flags


def test_growth_of_500_to_2000_in_two_weeks() -> None:
    """Growth is 1.0 per week (Fanpage Karma)."""
    world = World()
    world.account()
    world.audience(1, 500)
    world.audience(15, 2000)
    assert one(world, "growth_weekly").value == pytest.approx(1.0)


def test_hidden_likes_are_not_zero_likes() -> None:
    """Hidden likes + 3 replies: I is null and the post is missing."""
    world = World()
    world.account()
    world.liked([1, 2, 3])
    world.look(world.post(day=2), 24, likes=None, comments=3, shares=0)
    total = one(world, "interactions_total")
    assert (total.value, total.n, total.n_missing) == (6, 3, 1)


def test_no_post_with_full_coverage_is_a_real_zero() -> None:
    """Activity 0, engagement null."""
    world = World()
    world.account()
    figures = ask(world)
    assert figures["kz-mfa", "posts_published"].value == 0
    assert figures["kz-mfa", "interactions_median"].value is None
    assert figures["kz-mfa", "interactions_median"].flags == ("no_posts",)


def test_k_of_the_closed_formula_is_exact() -> None:
    """The formula in the query gives the k of the binomial sum for every n from 1 to 1000, and at 3000."""
    for n in (*range(1, 1001), 3000):
        k, term, below = 0, 1, 1  # term = C(n, k), below = the sum up to it
        while 40 * below <= 2**n:
            term = term * (n - k) // (k + 1)
            k, below = k + 1, below + term
        distances = [n + 1 - 2 * rank for rank in (k, k + 1)]
        inner = [away > 0 and away * away * SCALE >= n * Z2 - SHIFT for away in distances]
        assert inner == [True, False], n
