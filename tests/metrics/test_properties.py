"""What holds for any world."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.metrics.random_world import random_world
from tests.metrics.world import World, ask, one, question

counts = st.lists(st.integers(0, 10**6), min_size=3, max_size=12)
FEW = settings(max_examples=20, deadline=None)


def _liked(likes: list[int]) -> World:
    world = World()
    world.account()
    world.liked(likes)
    return world


@FEW
@given(counts, st.randoms(use_true_random=False))
def test_order_does_not_matter(likes: list[int], random: Random) -> None:
    """The same counts on other posts give the same figures, and the same interval of order statistics; a
    resampled one depends on which posts are drawn."""
    shuffled = random.sample(likes, len(likes))
    for name in ("interactions_median", "interactions_iqmean", "interactions_total"):
        before, after = one(_liked(likes), name), one(_liked(shuffled), name)
        assert before.value == pytest.approx(after.value)
        if name == "interactions_median":
            assert (before.ci_low, before.ci_high) == (after.ci_low, after.ci_high)


def test_order_of_rows_does_not_matter() -> None:
    """A table has no order: rows written in another one give the same figures."""
    world = random_world(5, accounts=12)
    before = ask(world)
    for rows in world.rows.values():
        Random(7).shuffle(rows)
    assert ask(world) == before


@FEW
@given(counts)
def test_a_null_is_not_a_zero(likes: list[int]) -> None:
    """A post with hidden likes changes n_missing and nothing else; one with 0 likes changes the figure."""
    world, plain = _liked(likes), one(_liked(likes), "applause")
    world.look(world.post(day=2), 24, likes=None, comments=0, shares=0)
    hidden = one(world, "applause")
    assert (hidden.value, hidden.n, hidden.n_missing) == (plain.value, plain.n, 1)
    world.look(world.post(day=2), 24, likes=0, comments=0, shares=0)
    zero = one(world, "applause")
    assert (zero.n, zero.n_missing) == (plain.n + 1, 1)
    assert zero.value == 0 or zero.value < (plain.value or 0)


@FEW
@given(counts, st.floats(25.3, 2000), st.integers(0, 10**6))
def test_a_later_look_changes_nothing(likes: list[int], age: float, later: int) -> None:
    """What was seen at the age stays, whatever is seen afterwards."""
    world = _liked(likes)
    before = one(world, "interactions_total", question(as_of=400))
    for post in range(1, len(likes) + 1):
        world.look(post, age, likes=later, comments=0, shares=0)
    assert one(world, "interactions_total", question(as_of=400)) == before


@FEW
@given(counts)
def test_the_interval_holds_the_median(likes: list[int]) -> None:
    """The interval's ends are counts that occurred, on either side of the median."""
    median = one(_liked(likes), "interactions_median")
    assert median.value is not None
    if median.ci_low is not None:
        assert median.ci_high is not None
        assert median.ci_low <= median.value <= median.ci_high
        assert {median.ci_low, median.ci_high} <= set(likes)
    assert (median.ci_low is None) == (len(likes) < 6)


def test_accounts_do_not_touch_each_other() -> None:
    """The figures of an account are the same whether others are asked with it or not."""
    world = random_world(6, accounts=10)
    together = ask(world)
    for row in world.rows["account"]:
        alone = ask(world, question(accounts=(row["id"],)))
        assert all(together[key] == value for key, value in alone.items() if key[0] == row["id"])


def test_nothing_learnt_later_takes_part() -> None:
    """Deleting every fact of after `as_of` changes no figure."""
    world, asked = random_world(8, accounts=12), question(as_of=15)
    before, limit = ask(world, asked), asked.as_of.timestamp() * 1000
    for table, column in (("post", "first_seen_at"), ("engagement_snapshot", "first_seen_at"),
                          ("audience_snapshot", "seen_at"), ("coverage", "covers_from")):  # fmt: skip
        world.rows[table] = [row for row in world.rows[table] if row[column] <= limit]
    for post in world.rows["post"]:
        if post["gone_at"] and post["gone_at"] > limit:
            post["gone_at"] = None
    assert ask(world, asked) == before
