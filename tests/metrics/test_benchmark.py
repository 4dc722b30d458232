"""Posts against earlier posts of the account: the vectors, plain Python, and what moves nothing."""

from __future__ import annotations

import math
from statistics import fmean, median

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.metrics.statistics.benchmark import Scores, crowdtangle_score, log2_score, scores
from monitor.metrics.statistics.resampling import DAY

FEW = settings(max_examples=60, deadline=None)
NAN = math.nan
posts = st.lists(
    st.tuples(
        st.integers(0, 8), st.integers(-1, 1), st.one_of(st.integers(0, 9), st.integers(0, 900), st.just(NAN))
    ),
    max_size=150,
)


@pytest.mark.parametrize(
    ("actual", "expected", "score"), [(100, 50, 2), (100, 200, -2), (0, 200, -400), (9, 2, 0.9), (0, 2, 0),
                                      (10, 10, 1), (9.5, 9.5, 0.95), (5, 10, -2)]
)  # fmt: skip
def test_crowdtangle_score(actual: float, expected: float, score: float) -> None:
    """The maker's examples."""
    assert crowdtangle_score(actual, expected) == pytest.approx(score)


@pytest.mark.parametrize(("actual", "expected", "score"), [(100, 50, 0.9858), (0, 200, -7.651), (0, 0, 0)])
def test_log2_score(actual: float, expected: float, score: float) -> None:
    """It exists at 0."""
    assert log2_score(actual, expected) == pytest.approx(score, abs=1e-4)


def _plain(rows: list[tuple[int, int, float]]) -> list[tuple[float, bool, bool] | None]:
    """Of each post: benchmark, whether of all types, whether it breaks out; None: not judged."""
    found: list[tuple[float, bool, bool] | None] = []
    for place, (time, kind, actual) in enumerate(rows):
        earlier = [row for row in rows[:place] if row[0] > time - 365 * DAY and not math.isnan(row[2])]
        same = [row[2] for row in earlier if row[1] == kind >= 0][-100:]
        every = [row[2] for row in earlier][-100:]
        if math.isnan(actual) or len(every) < 10:
            found.append(None)
            continue
        used = sorted(same if len(same) >= 10 else every)
        g = len(used) // 4
        logs = [math.log1p(x) for x in every]
        middle = median(logs)
        mad = median(abs(x - middle) for x in logs)
        if mad > 1e-12:
            broke = (math.log1p(actual) - middle) / (1.4826 * mad) >= 3.5
        else:
            broke = actual >= 10 and actual >= 5 * median(every)
        found.append((fmean(used[g : len(used) - g]), len(same) < 10, broke))
    return found


def _scores(rows: list[tuple[int, int, float]]) -> Scores:
    times, kinds, counts = zip(*rows, strict=True) if rows else ((), (), ())
    return scores(times, kinds, np.array(counts, float), np.ones(len(rows), bool))


@FEW
@given(posts)
def test_scores_are_those_of_plain_python(rows: list[tuple[int, int, float]]) -> None:
    """A quarter of a year apart at most, with ties in time, formats unknown, and interactions unknown."""
    time, placed = 0, []
    for step, kind, count in rows:
        time += step * DAY * (12 if step == 8 else 1)
        placed.append((time, kind, count))
    found = _scores(placed)
    for i, one in enumerate(_plain(placed)):
        assert found.judged[i] == (one is not None)
        if one is None:
            assert np.isnan([found.benchmark[i], found.log2[i], found.crowdtangle[i]]).all()
            assert not found.all_types[i]
            assert not found.breaks_out[i]
        else:
            assert found.benchmark[i] == pytest.approx(one[0])
            assert (found.all_types[i], found.breaks_out[i]) == one[1:]
            assert found.log2[i] == log2_score(placed[i][2], found.benchmark[i])
            assert found.crowdtangle[i] == crowdtangle_score(placed[i][2], found.benchmark[i])


def test_by_hand() -> None:
    """Ten posts 1..9 and 100, then one with 40: the benchmark is 5.5, log2 of 41 / 6.5; it breaks out."""
    rows = [(i * DAY, 0, float(x)) for i, x in enumerate([*range(1, 10), 100, 40])]
    found = _scores(rows)
    assert found.judged.tolist() == [False] * 10 + [True]
    assert found.benchmark[10] == 5.5
    assert found.log2[10] == pytest.approx(math.log2(41 / 6.5))
    assert found.crowdtangle[10] == 4.0
    # ln(1 + x): median of 2..10, 101 is 1.8689; MAD 0.5199; (3.7136 - 1.8689) / (1.4826 * 0.5199) = 2.39
    assert not found.breaks_out[10]
    assert _scores([*rows[:10], (10 * DAY, 0, 200.0)]).breaks_out[10]


def test_without_any_spread_five_times_the_median_breaks_out() -> None:
    """Ten posts of 4: 20 breaks out, 19 does not; ten of 1: 10 does, 9 does not."""
    for level, breaking in ((4, 20), (1, 10)):
        for count, broke in ((breaking, True), (breaking - 1, False)):
            found = _scores([*((i, 0, float(level)) for i in range(10)), (10, 0, float(count))])
            assert bool(found.breaks_out[10]) is broke


def test_the_reach_of_a_year_excludes_its_first_instant() -> None:
    """Ten posts of one instant; 365 days later to the millisecond they no longer count."""
    for later, judged in ((365 * DAY - 1, True), (365 * DAY, False)):
        assert _scores([*((0, 0, 5.0) for _ in range(10)), (later, 0, 5.0)]).judged[10] == judged


def test_only_the_newest_hundred_of_a_format_count() -> None:
    """Older ones, and a hundred of another format between, change nothing."""
    old = [(0, 0, 1e6)] * 30
    same = [(i + 1, 0, 7.0) for i in range(100)]
    other = [(200 + i, 1, 900.0) for i in range(100)]
    assert _scores([*old, *same, *other, (500, 0, 7.0)]).benchmark[-1] == 7.0
    assert _scores([*old, *same, *other, (500, -1, 7.0)]).benchmark[-1] == 900.0


def test_only_what_is_wanted_is_judged() -> None:
    """Posts from before the window are earlier posts, no more."""
    rows = [(i, 0, float(i)) for i in range(30)]
    wanted = np.arange(30) >= 25
    found = scores(*(np.array(column) for column in zip(*rows, strict=True)), wanted)
    assert (found.judged == wanted).all()
    assert (found.benchmark[25:] == _scores(rows).benchmark[25:]).all()


def test_unknown_is_not_zero() -> None:
    """An earlier post with hidden counts is as good as none; one with 0 counts."""
    rows = [(i, 0, float(9 + i)) for i in range(11)]
    hidden = _scores([(0, 0, NAN), *rows])
    assert hidden.benchmark[11] == _scores(rows).benchmark[10]
    assert _scores([(0, 0, 0.0), *rows]).benchmark[11] < hidden.benchmark[11]
