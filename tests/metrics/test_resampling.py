"""Draws, estimators over them and their intervals, against slow plain Python."""

from __future__ import annotations

import math
import random
import tracemalloc
from collections.abc import Callable
from statistics import fmean, median

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.metrics.statistics.resampling import (
    DAY,
    Resamples,
    as_it_is,
    interval,
    multiplicities,
    percentiles,
    resample,
    seed,
)

FEW = settings(max_examples=40, deadline=None)
NAN = math.nan
counts = st.lists(st.one_of(st.integers(0, 50), st.just(NAN)), min_size=1, max_size=60)


def _iqmean(x: list[float]) -> float:
    x, g = sorted(x), len(x) // 4
    return fmean(x[g : len(x) - g])


def _top(x: list[float]) -> float:
    return sum(sorted(x)[-((len(x) + 9) // 10) :]) / sum(x) if sum(x) else NAN


PLAIN: list[tuple[Callable[[Resamples, np.ndarray], np.ndarray], Callable[[list[float]], float]]] = [
    (Resamples.mean, fmean),
    (Resamples.median, median),
    (Resamples.interquartile_mean, _iqmean),
    (Resamples.top_share, _top),
    (lambda draws, x: draws.ratio(x, 7.0), lambda x: sum(x) / 7),
    (lambda draws, x: draws.ratio(x > 3, np.where(np.isnan(x), NAN, 1)), lambda x: fmean(i > 3 for i in x)),
]


@FEW
@given(counts)
def test_every_post_once_is_the_plain_statistic(x: list[float]) -> None:
    """NaN is not there, it is not 0; without any known post there is no statistic."""
    known = [i for i in x if not math.isnan(i)]
    for ours, plain in PLAIN:
        (found,) = ours(as_it_is(len(x)), np.array(x, float))
        assert found == pytest.approx(plain(known) if known else NAN, nan_ok=True)


def test_interquartile_mean_of_the_vector() -> None:
    """1..9 and 100: 5.5, as the median; the mean is 14.5."""
    draws, x = as_it_is(10), np.array([*range(1, 10), 100.0])
    assert [draws.interquartile_mean(x), draws.median(x), draws.mean(x)] == [5.5, 5.5, 14.5]


@FEW
@given(counts, st.integers(1, 40), st.integers(0, 2**64 - 1))
def test_a_resample_is_the_statistic_of_its_multiset(x: list[float], days: int, start: int) -> None:
    """Drawn day by day or post by post, each resample is what plain Python finds on the posts it drew."""
    values = np.array(x, float)
    times = np.array([(i * 7 % days) * DAY + i for i in range(len(x))])
    draws = resample(times, np.arange(len(x)), start, 9)
    units = sorted(set(times // DAY)) if draws.days else sorted(times)
    rng = np.random.Generator(np.random.PCG64(start))
    drawn = rng.integers(0, len(units), size=(9, len(units)))
    for ours, plain in PLAIN:
        found = ours(draws, values)
        for i, chosen in enumerate(drawn):
            posts = [
                value for one in chosen for value, time in zip(x, times, strict=True)
                if (time // DAY if draws.days else time) == units[one] and not math.isnan(value)
            ]  # fmt: skip
            assert found[i] == pytest.approx(plain(posts) if posts else NAN, nan_ok=True)


@FEW
@given(st.integers(1, 400), st.integers(0, 2**64 - 1))
def test_blocks_do_not_change_the_stream(units: int, start: int) -> None:
    """Drawn in blocks or in one piece: the same numbers."""
    rng = np.random.Generator(np.random.PCG64(start))
    drawn = rng.integers(0, units, size=(1000, units))
    whole = np.stack([np.bincount(row, minlength=units) for row in drawn], axis=1)
    assert (multiplicities(start, units, 1000) == whole).all()


@FEW
@given(st.permutations(range(40)), st.sampled_from([5, 30]))
def test_order_of_posts_does_not_matter(order: list[int], span: int) -> None:
    """Also not for posts of one instant: the id decides."""
    times, ids = np.arange(40) % span * DAY, np.arange(100, 140)
    x = (ids * 37 % 101).astype(float)
    before = resample(times, ids, 5, 50)
    after = resample(times[order], ids[order], 5, 50)
    for ours, _ in PLAIN:
        assert (ours(before, x) == ours(after, x[order])).all()


def test_days_are_units_from_twenty_on() -> None:
    """Nineteen days with posts: the posts themselves are drawn."""
    for days, whole in ((19, False), (20, True)):
        times = np.repeat(np.arange(days) * DAY, 3)
        draws = resample(times, np.arange(len(times)), 1, 10)
        assert (draws.days, draws.weights.shape) == (whole, (days if whole else 3 * days, 10))
        assert (draws.weights.sum(axis=0) == draws.weights.shape[0]).all()


def test_no_posts_have_no_statistic() -> None:
    """NaN throughout, and no interval."""
    draws = resample([], [], 1, 10)
    for ours, _ in PLAIN:
        assert np.isnan(ours(draws, np.empty(0))).all()
    assert interval(draws.median([])) is None


def test_ratios_at_once_are_those_one_by_one() -> None:
    """Drawn and fixed denominators beside each other, more multiplications than are done at a time."""
    rng = np.random.default_rng(3)
    times = np.repeat(np.arange(25) * DAY, 4)
    draws = resample(times, np.arange(100), 5, 700)
    columns = np.where(rng.random((12, 100)) < 0.2, NAN, rng.integers(1, 90, (12, 100)))
    pairs = [(above, 30.0 if place % 3 == 0 else below)
             for place, (above, below) in enumerate(zip(columns, columns[::-1], strict=True))]  # fmt: skip
    found = draws.ratios(pairs)
    assert found.shape == (12, 700)
    for row, (above, below) in zip(found, pairs, strict=True):
        np.testing.assert_allclose(row, draws.ratio(above, below), rtol=1e-12)
        known = ~(np.isnan(above) | np.isnan(below))
        weights = draws.weights[draws.unit].astype(float)
        under = below if np.ndim(below) == 0 else np.where(known, below, 0) @ weights
        np.testing.assert_allclose(row, np.where(known, above, 0) @ weights / under, rtol=1e-12)


def test_a_denominator_of_zero_has_no_ratio() -> None:
    """Fixed or drawn."""
    draws = as_it_is(2)
    assert np.isnan(
        [*draws.ratio([1, 2], 0.0), *draws.ratio([1, 2], [0, 0]), *draws.ratio([1, 2], NAN)]
    ).all()


def test_seeds() -> None:
    """A seed stays for ever and differs with each of its parts."""
    assert seed("kz-mfa", 0, 86_400_000, "eligible", 3_600_000) == 0xAAECF57818835A5D
    parts = ("a", 1, 2, "posts", 0)
    others = [("b", 1, 2, "posts", 0), ("a", 3, 2, "posts", 0), ("a", 1, 3, "posts", 0),
              ("a", 1, 2, "eligible", 0), ("a", 1, 2, "posts", 9)]  # fmt: skip
    assert len({seed(*parts), *(seed(*other) for other in others)}) == 6


@FEW
@given(st.lists(st.one_of(st.floats(-1e6, 1e6), st.just(NAN)), min_size=1, max_size=50))
def test_the_interval_is_numpys(statistics: list[float]) -> None:
    """Percentiles of what exists, none where fewer than half do."""
    known = [i for i in statistics if not math.isnan(i)]
    found = interval(statistics)
    if 2 * len(known) < len(statistics):
        assert found is None
    else:
        assert found == pytest.approx(tuple(np.percentile(known, [2.5, 97.5])), abs=1e-9)
    rows = percentiles(np.array([statistics, statistics]), (5, 50, 95))
    assert np.array_equal(rows[0], rows[1], equal_nan=True)


def test_twenty_thousand_posts_fit() -> None:
    """Below 100 MB, whatever is asked."""
    times = np.arange(20_000) * 60_000
    x = (np.arange(20_000) * 7919 % 1000).astype(float)
    multiplicities.cache_clear()
    tracemalloc.start()
    draws = resample(times, np.arange(20_000), 3, 1000)
    for ours in (Resamples.median, Resamples.interquartile_mean, Resamples.top_share, Resamples.mean):
        assert not np.isnan(ours(draws, x)).any()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    multiplicities.cache_clear()
    assert peak < 100e6


def _order_statistic(x: np.ndarray) -> tuple[float, float]:
    """[x_k, x_(n+1-k)], k the largest with 2 * sum of C(n, j) / 2^n over j < k at most 0.05."""
    n, k, tail = len(x), 0, 1
    while 40 * tail <= 2**n:
        k += 1
        tail += math.comb(n, k)
    ordered = np.sort(x)
    return float(ordered[k - 1]), float(ordered[n - k])


@pytest.mark.parametrize("n", [6, 12, 20, 50, 100])
def test_the_order_statistic_interval_covers_the_median(n: int) -> None:
    """Poisson counts of a lognormal rate (sigma 1.3), 400 runs: the true median is in it in 92 to 99 %."""
    rng = np.random.Generator(np.random.PCG64(n))
    true = np.median(rng.poisson(np.exp(rng.normal(5, 1.3, 1_000_000))))
    held = 0
    for _ in range(400):
        low, high = _order_statistic(rng.poisson(np.exp(rng.normal(5, 1.3, n))))
        held += low <= true <= high
    print(f"n={n}: {held / 4:.1f} %")
    assert 0.92 <= held / 400 <= 0.99


def _days(rng: np.random.Generator, days: int) -> tuple[np.ndarray, np.ndarray]:
    """Posts of `days` days, 1 + Poisson(2) each, with the day's news in common."""
    posts = 1 + rng.poisson(2, days)
    news = np.repeat(rng.normal(0, 0.5, days), posts)
    x = rng.poisson(np.exp(5 + news + rng.normal(0, 1.2, len(news)))).astype(float)
    return np.repeat(np.arange(days) * DAY, posts), x


@pytest.mark.parametrize(("days", "least"), [(20, 0.86), (30, 0.90), (60, 0.90)])
def test_the_interval_by_days_covers_the_interquartile_mean(days: int, least: float) -> None:
    """Day-clustered counts, 400 runs: what the interval covers of the true interquartile mean."""
    rng = np.random.Generator(np.random.PCG64(days))
    true = as_it_is(len(many := _days(rng, 300_000)[1])).interquartile_mean(many)[0]
    held = 0
    for run in range(400):
        times, x = _days(rng, days)
        draws = resample(times, np.arange(len(x)), run, 400)
        found = interval(draws.interquartile_mean(x))
        assert found is not None
        assert draws.days
        held += found[0] <= true <= found[1]
    print(f"{days} days: {held / 4:.1f} %")
    assert least <= held / 400 <= 0.98


def test_resampling_needs_no_global_chance() -> None:
    """The same seed gives the same draws, whatever was drawn elsewhere."""
    before = multiplicities(1, 30, 100).copy()
    multiplicities.cache_clear()
    np.random.default_rng().random(5)
    random.random()
    assert (multiplicities(1, 30, 100) == before).all()
