"""Percentile ranks and bands, by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.metrics.statistics.percentiles import band, grouped, means, percentile_ranks


def test_ranks_spread_from_0_to_100() -> None:
    """The lowest has 0, the highest 100, the middle 50."""
    assert percentile_ranks({"a": 3.0, "b": 1.0, "c": 2.0}) == {"a": 100, "b": 0, "c": 50}


def test_ties_share_the_middle_of_their_places() -> None:
    """Of four, two tie in the middle: one below and half of the one other, 1.5 of 3. All alike: 50."""
    assert percentile_ranks({"a": 1, "b": 2, "c": 2, "d": 9}) == {"a": 0, "b": 50, "c": 50, "d": 100}
    assert percentile_ranks({"a": 1, "b": 1, "c": 2}) == {"a": 25, "b": 25, "c": 100}
    assert set(percentile_ranks(dict.fromkeys("abcde", 7.0)).values()) == {50}


def test_one_alone_has_no_rank() -> None:
    """Nothing can be said of an account that has no like."""
    assert percentile_ranks({"a": 1.0}) == percentile_ranks({}) == {}


def test_the_ends_of_the_bands() -> None:
    """1 000 and 10 000 belong above; 100 000 still below."""
    assert [band(n) for n in (0, 999, 1_000, 9_999, 10_000, 100_000, 100_001)] == [0, 0, 1, 1, 2, 2, 3]


def test_small_bands_join_upwards_and_the_top_downwards() -> None:
    """Four and one make five; the lone account at the top joins them."""
    low = {f"a{i}": 0 for i in range(4)}
    assert grouped(low | {"b": 1, "d": 3}) == [["a0", "a1", "a2", "a3", "b", "d"]]
    five = {f"a{i}": 0 for i in range(5)}
    assert grouped(five | {"b": 1, "c": 2}) == [["a0", "a1", "a2", "a3", "a4", "b", "c"]]
    top = {f"d{i}": 3 for i in range(5)}
    assert grouped(five | {"b": 1} | top) == [sorted(five), ["b", *sorted(top)]]


def test_few_accounts_are_one_group() -> None:
    """With fewer than five in all there is one group, and without any none."""
    assert grouped({"a": 0, "d": 3}) == [["a", "d"]]
    assert grouped({}) == []


@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 3), max_size=30))
def test_every_member_is_in_one_group_of_five_or_more(bands: dict[str, int]) -> None:
    """Nobody is lost and nobody doubled; groups are large enough as soon as there are five accounts."""
    groups = grouped(bands)
    assert sorted(name for group in groups for name in group) == sorted(bands)
    assert len(bands) < 5 or all(len(group) >= 5 for group in groups)


@given(st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(-5, 5), min_size=2))
def test_ranks_have_the_mean_50(values: dict[str, int]) -> None:
    """Whatever the values and ties."""
    ranks = percentile_ranks({name: float(value) for name, value in values.items()})
    assert abs(sum(ranks.values()) / len(ranks) - 50) < 1e-9


def test_the_mean_is_of_the_ranks_that_exist() -> None:
    """An account with one of two ranks keeps that one."""
    assert means([{"a": 10.0, "b": 20.0}, {"a": 30.0}]) == {"a": 20, "b": 20}
