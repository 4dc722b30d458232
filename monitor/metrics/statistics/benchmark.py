"""A post against its account's earlier posts: two scores of overperformance, and breakouts. Pure numpy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from monitor.metrics.statistics.resampling import Floats, Integers

REACH = 365 * 86_400_000
NEWEST = 100
LEAST = 10
_SMALL = 10.0
_ROBUST = 1.4826  # the MAD of a normal distribution times this is its standard deviation
_BREAKS = 3.5
_ROWS = 4096
Mask = NDArray[np.bool_]
Places = NDArray[np.int32]
T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """One entry per post, in the order given. NaN, or False, where `judged` is False.

    `all_types`: its format was unknown or had fewer than ten earlier posts, so the benchmark is made of posts
    of every format.
    """

    judged: Mask
    benchmark: Floats
    log2: Floats
    crowdtangle: Floats
    all_types: Mask
    breaks_out: Mask


def scores(published_at: ArrayLike, formats: ArrayLike, interactions: ArrayLike, wanted: ArrayLike) -> Scores:
    """Scores of the `wanted` posts of one account.

    All own posts of the account, sorted by (published_at, post id): `published_at` in milliseconds, `formats`
    as numbers, negative where unknown, `interactions` at the age, NaN where unknown. Earlier posts are those
    before it in this order, of the last 365 days (the instant itself excluded), with known interactions; the
    newest 100 of the same format count, or of all formats if there are fewer than ten. A post whose own
    interactions are unknown, or with fewer than ten earlier posts in all, is not judged.
    """
    times, counts = np.asarray(published_at, np.int64), np.asarray(interactions, np.float64)
    known = np.flatnonzero(~np.isnan(counts))
    times, x = times[known], counts[known]
    kinds = np.asarray(formats, np.int64)[known]
    candidates = np.flatnonzero(np.asarray(wanted, np.bool_)[known])

    benchmark, same = np.full(len(x), np.nan), np.zeros(len(x), np.bool_)
    broke = np.zeros(len(x), np.bool_)
    unique, order = np.unique(x, return_inverse=True)
    values = np.append(unique, np.inf)
    logs = np.log1p(values)
    for at, rows, size in _earlier(times, order, len(unique), candidates):
        earlier = values.take(rows)
        benchmark[at] = _interquartile_mean(earlier, size)
        broke[at] = _breaks_out(x[at], earlier, logs.take(rows), size)
    for kind in np.unique(kinds[candidates]):
        if kind >= 0:
            of_kind = np.flatnonzero(kinds == kind)
            places = np.searchsorted(of_kind, candidates[kinds[candidates] == kind])
            for at, rows, size in _earlier(times[of_kind], order[of_kind], len(unique), places):
                benchmark[of_kind[at]] = _interquartile_mean(values.take(rows), size)
                same[of_kind[at]] = True

    judged = ~np.isnan(benchmark)
    return Scores(
        judged=_spread(judged, known, len(counts)), benchmark=_spread(benchmark, known, len(counts)),
        log2=_spread(log2_score(x, benchmark), known, len(counts)),
        crowdtangle=_spread(crowdtangle_score(x, benchmark), known, len(counts)),
        all_types=_spread(judged & ~same, known, len(counts)), breaks_out=_spread(broke, known, len(counts)),
    )  # fmt: skip


def log2_score(actual: ArrayLike, benchmark: ArrayLike) -> Floats:
    """log2((I + 1) / (B + 1)): symmetric, has a mean, exists at 0."""
    over, under = np.asarray(actual, np.float64), np.asarray(benchmark, np.float64)
    return np.asarray(np.log2((over + 1) / (under + 1)))


def crowdtangle_score(actual: ArrayLike, benchmark: ArrayLike) -> Floats:
    """B < 10: I / 10; I >= B: I / B; I = 0: -2 B; else -B / I."""
    over, under = np.asarray(actual, np.float64), np.asarray(benchmark, np.float64)
    high = over / np.maximum(under, _SMALL)
    low = np.where(over == 0, -2 * under, -under / np.where(over == 0, 1, over))
    return np.where((under < _SMALL) | (over >= under), high, low)


def _earlier(
    times: Integers, order: Integers, behind: int, at: Integers
) -> Iterator[tuple[Integers, Places, Integers]]:
    """For the places `at` with enough earlier ones, block by block: the places, what `order` says of the
    earlier ones of each from small to large, `behind` after them, and how many they are."""
    first = np.maximum(np.searchsorted(times, times[at] - REACH, side="right"), at - NEWEST)
    enough = at - first >= LEAST
    at, first = at[enough], first[enough]
    if not len(at):
        return
    width = int((at - first).max())
    padded = np.concatenate([np.full(width, behind), order]).astype(np.int32)
    # row i of the view: the `width` numbers before place i
    before = np.lib.stride_tricks.sliding_window_view(padded, width)
    for begin in range(0, len(at), _ROWS):
        places = at[begin : begin + _ROWS]
        size = places - first[begin : begin + _ROWS]
        rows = before[places]
        rows[np.arange(width) < (width - size)[:, None]] = behind
        rows.sort(axis=1)
        yield places, rows, size


# rows of all functions below: sorted, `size` entries, infinities behind them


def _interquartile_mean(rows: Floats, size: Integers) -> Floats:
    trim, column = size // 4, np.arange(rows.shape[1])
    kept = (column >= trim[:, None]) & (column < (size - trim)[:, None])
    return np.asarray(np.where(kept, rows, 0).sum(axis=1) / (size - 2 * trim))


def _median(rows: Floats, size: Integers) -> Floats:
    row = np.arange(len(rows))
    return np.asarray((rows[row, (size - 1) // 2] + rows[row, size // 2]) / 2)


def _breaks_out(actual: Floats, rows: Floats, logs: Floats, size: Integers) -> Mask:
    """Robust z of ln(1 + I) >= 3.5; without any spread, I >= 10 and five times the median."""
    middle = _median(logs, size)
    spread = _median(np.sort(np.abs(logs - middle[:, None]), axis=1), size)
    far = np.log1p(actual) - middle >= _BREAKS * _ROBUST * spread
    large = (actual >= 10) & (actual >= 5 * _median(rows, size))
    return np.where(spread > 0, far, large)


def _spread(values: NDArray[T], places: Integers, size: int) -> NDArray[T]:
    """The values at their places among `size`, with NaN or False elsewhere."""
    found = np.full(size, np.nan if values.dtype.kind == "f" else False, values.dtype)
    found[places] = values
    return found
