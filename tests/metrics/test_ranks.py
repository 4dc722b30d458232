"""Ranks, their intervals, and when one account may be called above another."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.metrics.statistics.ranks import above, ranks

FEW = settings(max_examples=40, deadline=None)
cells = st.one_of(st.integers(0, 4).map(float), st.just(math.nan))
tables = st.integers(1, 12).flatmap(
    lambda size: st.lists(st.lists(cells, min_size=size, max_size=size), min_size=1, max_size=8)
)


def _place(value: float, others: list[float]) -> float:
    """Mean place of `value` among `others`, itself included; 1 is the highest."""
    higher, equal = sum(o > value for o in others), sum(o == value for o in others)
    return higher + (equal + 1) / 2


@FEW
@given(tables)
def test_ranks_are_those_of_plain_python(rows: list[list[float]]) -> None:
    """Ties share the mean place; an account without a value is left out of that replicate."""
    values = {f"a{i}": float(i % 3) for i in range(len(rows))}
    found = ranks({f"a{i}": row for i, row in enumerate(rows)}, values)
    assert [one.account for one in found] == sorted(values, key=lambda a: (-values[a], a))
    for one in found:
        assert one.rank == _place(one.value, list(values.values()))
        row = rows[int(one.account[1:])]
        places = [
            _place(value, [other[r] for other in rows])
            for r, value in enumerate(row) if not math.isnan(value)
        ]  # fmt: skip
        if 2 * len(places) < len(row):
            assert (one.rank_low, one.rank_high, one.p_top3) == (None, None, None)
        else:
            assert one.rank_low == np.percentile(places, 5, method="lower")
            assert one.rank_high == np.percentile(places, 95, method="higher")
            assert one.p_top3 == pytest.approx(sum(place <= 3 for place in places) / len(places))


def test_ties_share_the_mean_rank() -> None:
    """3, 2, 2, 1: ranks 1, 2.5, 2.5, 4, surely so when no replicate differs."""
    values = {"d": 1.0, "c": 2.0, "b": 2.0, "a": 3.0}
    found = ranks({account: np.full(10, value) for account, value in values.items()}, values)
    assert [(one.account, one.rank, one.rank_low, one.rank_high, one.p_top3) for one in found] == [
        ("a", 1.0, 1.0, 1.0, 1.0), ("b", 2.5, 2.5, 2.5, 1.0), ("c", 2.5, 2.5, 2.5, 1.0),
        ("d", 4.0, 4.0, 4.0, 0.0),
    ]  # fmt: skip


def test_ends_of_an_interval_are_ranks_that_were_held() -> None:
    """First in 6 of 100 replicates, third in 93 and second in 1: 1 to 3, and not a place between them."""
    a = np.array([3.0] * 6 + [1.5] + [0.0] * 93)
    found = ranks({"a": a, "b": np.full(100, 1.0), "c": np.full(100, 2.0)}, {"a": 0.0, "b": 1.0, "c": 2.0})
    assert [(one.account, one.rank_low, one.rank_high) for one in found] == [
        ("c", 1, 2), ("b", 2, 3), ("a", 1, 3),
    ]  # fmt: skip


@FEW
@given(st.permutations(range(6)))
def test_order_of_accounts_does_not_matter(order: list[int]) -> None:
    """Given in any order, the same list comes out."""
    rng = np.random.Generator(np.random.PCG64(1))
    replicates = {f"a{i}": rng.integers(0, 9, 50).astype(float) for i in range(6)}
    values = {f"a{i}": float(i // 2) for i in range(6)}
    shuffled = {f"a{i}": replicates[f"a{i}"] for i in order}
    assert ranks(shuffled, {a: values[a] for a in shuffled}) == ranks(replicates, values)


def test_above_counts_ties_as_half() -> None:
    """Replicates that lack one of the two do not count; without any common one nothing is said."""
    assert above([3, 2, 1, math.nan], [1, 2, 3, 0]) == 0.5
    assert above([3, 2, 2], [1, 2, math.nan]) == 0.75
    assert above([math.nan, 1], [1, math.nan]) is None


def test_what_cannot_be_ranked() -> None:
    """No account gives no rank; another number of replicates is an error that names the account."""
    assert ranks({}, {}) == []
    with pytest.raises(ValueError, match="kz-mfa"):
        ranks({"kz-mfa": [1.0, 2.0], "a": [1.0]}, {"kz-mfa": 1.0, "a": 2.0})


def test_probabilities_of_the_top_add_up() -> None:
    """Without ties exactly three are among the top three in each replicate."""
    rng = np.random.Generator(np.random.PCG64(3))
    replicates = {f"a{i}": rng.normal(i / 5, 1, 300) for i in range(20)}
    found = ranks(replicates, {account: float(row.mean()) for account, row in replicates.items()})
    assert sum(one.p_top3 or 0 for one in found) == pytest.approx(3)
