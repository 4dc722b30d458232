"""Days on which an audience jumped. Pure numpy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import ArrayLike

from monitor.metrics.statistics.resampling import DAY, Floats, Integers

BEFORE = 60
LEAST_CHANGES = 14
_ROBUST = 1.4826  # the MAD of a normal distribution times this is its standard deviation
_FAR = 6.0
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Anomalies:
    """`judged`: days of the window with a change and enough changes before; `days`: those that jumped."""

    judged: int
    days: tuple[date, ...]


def daily(seen_at: ArrayLike, followers: ArrayLike) -> tuple[int, Floats]:
    """The last known count of each UTC day, NaN for a day without: (first day since 1970, counts).

    `seen_at` in milliseconds, in any order; a count that is NaN is not known. Without any: (0, empty).
    """
    times, counts = np.asarray(seen_at, np.int64), np.asarray(followers, np.float64)
    known = np.flatnonzero(~np.isnan(counts))
    known = known[np.argsort(times[known], kind="stable")]
    if not len(known):
        return 0, np.empty(0)
    days = times[known] // DAY
    last = np.append(days[1:] != days[:-1], True)
    found = np.full(int(days[-1] - days[0]) + 1, np.nan)
    found[days[last] - days[0]] = counts[known][last]
    return int(days[0]), found


def follower_anomalies(first_day: int, followers: ArrayLike, since: int, until: int) -> Anomalies:
    """Days of [since, until) on which the count jumped against the 60 days before.

    `followers` has one count per day from `first_day` on, NaN where there is none; days are numbers since
    1970. A change exists if both its days have a count above 0: r = ln(F_t / F_(t-1)). A day with a change is
    judged if the 60 days before it have at least 14. It jumped if |r - median| >= 6 * 1.4826 * MAD of these
    (MAD = 0: any r but the median) and |F_t - F_(t-1)| >= max(50, 1 % of F_(t-1)).
    """
    counts = np.asarray(followers, np.float64)
    days = np.arange(max(since - first_day, 1), min(until - first_day, len(counts)))
    if not len(days):
        return Anomalies(0, ())
    levels = np.log(np.where(counts > 0, counts, np.nan))
    padded = np.concatenate([np.full(BEFORE + 1, np.nan), np.diff(levels)])
    # the change of day t stands at t + BEFORE, so that row t holds the changes of the 60 days before it
    rows = np.lib.stride_tricks.sliding_window_view(padded, BEFORE)[days]
    size = np.count_nonzero(~np.isnan(rows), axis=1)
    change = padded[days + BEFORE]
    judged = (size >= LEAST_CHANGES) & ~np.isnan(change)
    days, rows, size, change = days[judged], rows[judged], size[judged], change[judged]
    middle = _median(rows, size)
    spread = _median(np.abs(rows - middle[:, None]), size)
    off = np.abs(change - middle)
    far = np.where(spread > 0, off >= _FAR * _ROBUST * spread, off > 0)
    steps, before = np.abs(counts[days] - counts[days - 1]), counts[days - 1]
    jumped = days[far & (steps >= 50) & (100 * steps >= before)]
    return Anomalies(len(days), tuple(date.fromordinal(_EPOCH + first_day + int(day)) for day in jumped))


def _median(rows: Floats, size: Integers) -> Floats:
    """Of each row without its NaN, of which `size` are known."""
    ordered, row = np.sort(rows, axis=1), np.arange(len(rows))
    return np.asarray((ordered[row, (size - 1) // 2] + ordered[row, size // 2]) / 2)
