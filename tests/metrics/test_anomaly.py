"""Jumps of an audience."""

from __future__ import annotations

import math
from datetime import date
from itertools import pairwise
from statistics import median

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.metrics.statistics.anomaly import Anomalies, daily, follower_anomalies
from monitor.metrics.statistics.resampling import DAY

FEW = settings(max_examples=60, deadline=None)
NAN = math.nan
series = st.lists(
    st.one_of(st.integers(995, 1005), st.sampled_from([0, 100, 900, 1000, 1060, 2000]), st.just(NAN)),
    max_size=100,
)


def _plain(counts: list[float], since: int, until: int) -> tuple[int, list[int]]:
    changes = {
        t: math.log(b / a) for t, (a, b) in enumerate(pairwise(counts), 1)
        if a > 0 and b > 0
    }  # fmt: skip
    judged, jumped = 0, []
    for t in range(since, until):
        before = [changes[s] for s in range(t - 60, t) if s in changes]
        if t not in changes or len(before) < 14:
            continue
        judged += 1
        middle = median(before)
        mad = median(abs(r - middle) for r in before)
        off = abs(changes[t] - middle)
        far = off / (1.4826 * mad) >= 6 if mad else off > 0
        step = abs(counts[t] - counts[t - 1])
        if far and step >= max(50, 0.01 * counts[t - 1]):
            jumped.append(t)
    return judged, jumped


@FEW
@given(series, st.integers(-5, 60), st.integers(0, 120))
def test_anomalies_are_those_of_plain_python(counts: list[float], since: int, length: int) -> None:
    """With days that lack a count, counts of 0, and windows that overhang."""
    first = 20_000
    found = follower_anomalies(first, np.array(counts, float), first + since, first + since + length)
    judged, jumped = _plain(counts, since, since + length)
    assert found.judged == judged
    assert [day.toordinal() - date(1970, 1, 1).toordinal() - first for day in found.days] == jumped


def test_a_jump_of_a_steady_account() -> None:
    """1000 each day, then 1100: one day, and its date; the way back is another."""
    start = date(2026, 1, 1)
    first = (start - date(1970, 1, 1)).days
    counts = [1000.0] * 20 + [1100.0] * 5 + [1000.0]
    found = follower_anomalies(first, counts, first, first + 26)
    assert found == Anomalies(26 - 15, (date(2026, 1, 21), date(2026, 1, 26)))


def test_what_is_small_is_no_anomaly() -> None:
    """49 followers of 1000, or less than one in a hundred of 100 000, whatever z says."""
    for before, after, days in (
        (1000, 1049, 0),
        (1000, 1050, 1),
        (100_000, 100_999, 0),
        (100_000, 101_000, 1),
    ):
        found = follower_anomalies(0, [before] * 20 + [after], 0, 21)
        assert len(found.days) == days


def test_fourteen_changes_are_needed() -> None:
    """Fifteen counts in a row make fourteen changes: the sixteenth day is the first that is judged."""
    for days, judged in ((15, 0), (16, 1)):
        assert follower_anomalies(0, np.full(days, 500.0), 0, days).judged == judged
    assert follower_anomalies(0, [], 0, 9) == Anomalies(0, ())


def test_the_last_known_count_of_a_day_is_its_count() -> None:
    """In any order of looks; an unknown later one does not hide it, a day without has none."""
    times = [2 * DAY + 5, 5 * DAY, 2 * DAY + 9, 2 * DAY + 7, 9 * DAY]
    first, counts = daily(times, [1, 4, NAN, 3, NAN])
    assert first == 2
    np.testing.assert_array_equal(counts, [3, NAN, NAN, 4])
    assert daily([DAY], [NAN])[1].size == 0
