"""Intervals by resampling whole days, or single posts where days are few. Pure numpy.

All figures of one account over one family of posts share one draw: a resample is a multiset of units, kept as
how often each unit was drawn. A statistic of a multiset is then a weighted statistic of the account's posts,
and one pass over the posts answers all resamples at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

DAY = 86_400_000
DAYS_FROM = 20
"""From so many days with posts on, days are the units: posts of one day have the day's news in common."""
_BLOCK = 50_000  # cells of posts x resamples that are worked on at a time: they stay in the cache
_PRODUCT = 250_000  # multiplications at a time: of more, BLAS gives half to a second thread and waits busily


@dataclass(frozen=True, slots=True, eq=False)
class Resamples:
    """`unit`: of each post, in the order of the arrays that the estimators get. `weights`: how often each
    unit was drawn, (units, resamples). `days`: units are days; otherwise posts, the flag `posts_resampled`.

    An estimator takes one number per post, NaN where it is unknown: that post leaves the multiset. It returns
    (resamples,), NaN where the statistic does not exist.
    """

    unit: Integers
    weights: NDArray[np.uint8]
    days: bool

    @property
    def resamples(self) -> int:
        return int(self.weights.shape[1])

    def sums(self, columns: Sequence[ArrayLike]) -> Floats:
        """(columns, resamples): the sum of each column over the multiset; nothing may be NaN."""
        units = self.weights.shape[0]
        per_unit = np.array([
            np.bincount(self.unit, weights=np.asarray(column, np.float64), minlength=units)
            for column in columns
        ])  # fmt: skip
        found: Floats = np.empty((len(columns), self.resamples))
        for part in _blocks(units, self.resamples, _PRODUCT // max(len(columns), 1)):
            found[:, part] = per_unit @ self.weights[:, part].astype(np.float64)
        return found

    def ratio(self, above: ArrayLike, below: ArrayLike) -> Floats:
        """Sum of `above` / sum of `below`: `ratios` of one pair."""
        found: Floats = self.ratios([(above, below)])[0]
        return found

    def ratios(self, pairs: Sequence[tuple[ArrayLike, ArrayLike]]) -> Floats:
        """(pairs, resamples): sum of what is `above` / sum of what is `below`, for all pairs at once; a post
        where one of the two is unknown leaves both sums of its pair.

        A `below` that is one number is the denominator itself, fixed in all resamples. Ones per post give a
        mean, a mask above and ones below a share.
        """
        over = np.array([above for above, _ in pairs], np.float64)
        fixed = np.array([np.ndim(below) == 0 for _, below in pairs])
        under = np.array([np.broadcast_to(below, over.shape[1:]) for _, below in pairs], np.float64)
        known = ~(np.isnan(over) | (np.isnan(under) & ~fixed[:, None]))
        lower = np.where(fixed[:, None], 1.0, under)
        top, bottom = np.split(self.sums([*np.where(known, over, 0.0), *np.where(known, lower, 0.0)]), 2)
        there = bottom != 0
        for place, (_, below) in enumerate(pairs):
            if fixed[place]:
                there[place] &= bool(np.asarray(below) != 0)
                bottom[place] = below
        return np.asarray(np.divide(top, bottom, out=np.full(top.shape, np.nan), where=there))

    def mean(self, x: ArrayLike) -> Floats:
        """Mean of what is known."""
        values = np.asarray(x, np.float64)
        return self.ratio(values, np.ones(values.shape))

    def median(self, x: ArrayLike) -> Floats:
        """The middle value; of an even number, the mean of the two in the middle."""
        values, units = self._known(x)
        found = np.full(self.resamples, np.nan)
        for part, upto in self._cumulated(units):
            size = upto[-1]
            lower, upper = (
                np.minimum((upto <= place).sum(axis=0, dtype=np.int32), len(values) - 1)
                for place in ((size - 1) // 2, size // 2)
            )
            found[part] = np.where(size > 0, (values[lower] + values[upper]) / 2, np.nan)
        return found

    def interquartile_mean(self, x: ArrayLike) -> Floats:
        """Mean without the g smallest and the g largest, g = floor(size / 4)."""
        values, units = self._known(x)
        found = np.full(self.resamples, np.nan)
        for part, upto in self._cumulated(units):
            trim = upto[-1] // 4
            kept = _steps(np.clip(upto, trim, upto[-1] - trim), trim)
            found[part] = _divided(values @ kept, upto[-1] - 2 * trim)
        return found

    def top_share(self, x: ArrayLike) -> Floats:
        """What the ceil(size / 10) largest have of the total; NaN where the total is 0."""
        values, units = self._known(x)
        values, units = values[::-1], units[::-1]
        top = np.full(self.resamples, np.nan)
        for part, upto in self._cumulated(units):
            top[part] = values @ _steps(np.minimum(upto, (upto[-1] + 9) // 10), 0)
        return _divided(top, self.sums([np.nan_to_num(np.asarray(x, np.float64))])[0])

    def _known(self, x: ArrayLike) -> tuple[Floats, Integers]:
        """The known values from small to large, and the units of their posts."""
        values = np.asarray(x, np.float64)
        order = np.argsort(values, kind="stable")[: np.count_nonzero(~np.isnan(values))]
        return values[order], self.unit[order]

    def _cumulated(self, units: Integers) -> Iterator[tuple[slice, NDArray[np.int32]]]:
        """Block by block of resamples: how often the posts up to each one were drawn, (posts, resamples)."""
        if len(units):
            for part in _blocks(len(units), self.resamples):
                upto = self.weights[:, part][units].astype(np.int32)
                yield part, np.add.accumulate(upto, axis=0, out=upto)


def seed(account: str, start_ms: int, end_ms: int, family: str, age_ms: int = 0) -> int:
    """The seed of an account's draws over one family of posts; `age_ms` is 0 for posts of any age."""
    text = f"{account}|{start_ms}|{end_ms}|{family}|{age_ms}"
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def resample(published_at: ArrayLike, post_id: ArrayLike, start: int, resamples: int) -> Resamples:
    """Draws over one account's posts of one family, given in any order; `published_at` in milliseconds.

    Units are UTC days with posts if there are at least 20, else the posts by (published_at, post_id). `start`
    is the seed.
    """
    times = np.asarray(published_at, np.int64)
    days, unit = np.unique(times // DAY, return_inverse=True)
    whole_days = len(days) >= DAYS_FROM
    if not whole_days:
        unit = np.empty(len(times), np.int64)
        unit[np.lexsort((np.asarray(post_id), times))] = np.arange(len(times))
    weights = multiplicities(start, len(days) if whole_days else len(times), resamples)
    return Resamples(unit.astype(np.int64), weights, whole_days)


def as_it_is(posts: int) -> Resamples:
    """Every post once: each estimator then gives one number, the plain statistic."""
    return Resamples(np.arange(posts, dtype=np.int64), np.ones((posts, 1), np.uint8), days=False)


@lru_cache(maxsize=2)
def multiplicities(start: int, units: int, resamples: int) -> NDArray[np.uint8]:
    """(units, resamples): how often each unit was drawn. Read-only; the last two are kept, as an account has
    two families."""
    rng = np.random.Generator(np.random.PCG64(start))
    # a byte holds every count that occurs: 256 of one unit, drawn once on average, has a chance below 1e-500
    counts = np.zeros((units, resamples), np.uint8)
    # drawn block by block; the stream of numbers is the same as in one piece
    for part in _blocks(units, resamples) if units else ():
        width = part.stop - part.start
        drawn = rng.integers(0, units, size=(width, units))
        drawn += np.arange(width)[:, None] * units
        counts[:, part] = np.bincount(drawn.ravel(), minlength=width * units).reshape(width, units).T
    counts.flags.writeable = False
    return counts


def interval(statistics: ArrayLike) -> tuple[float, float] | None:
    """The 95 % percentile interval over the resamples in which the statistic exists; None if these are fewer
    than half."""
    low, high = percentiles(np.asarray(statistics, np.float64)[None, :], (2.5, 97.5))[0]
    return None if np.isnan(low) else (float(low), float(high))


def percentiles(rows: Floats, levels: Sequence[float]) -> Floats:
    """(rows, levels): percentiles of each row without its NaN, linear between neighbours as in numpy; NaN for
    a row of which less than half exists."""
    ordered, enough, last = existing(rows)
    found: Floats = np.full((len(rows), len(levels)), np.nan)
    for column, level in enumerate(levels):
        place = last * (level / 100)
        lower = np.floor(place).astype(np.int64)
        below = ordered[enough, lower]
        above = ordered[enough, np.minimum(lower + 1, last)]
        part = place - lower
        rest = (above - below) * (1 - part)
        found[enough, column] = np.where(part < 0.5, below + (above - below) * part, above - rest)
    return found


def existing(rows: Floats) -> tuple[Floats, NDArray[np.int64], NDArray[np.int64]]:
    """Each row sorted, NaN at its end; the rows of which at least half exists, and the place of the last
    value in each of these."""
    ordered = np.sort(rows, axis=1)
    size = np.count_nonzero(~np.isnan(ordered), axis=1)
    enough = np.flatnonzero((2 * size >= rows.shape[1]) & (size > 0))
    return ordered, enough, size[enough] - 1


def _blocks(rows: int, resamples: int, cells: int = _BLOCK) -> Iterator[slice]:
    """The resamples in slices, so that a slice of all rows stays small."""
    width = max(16, cells // max(rows, 1))
    for first in range(0, resamples, width):
        yield slice(first, min(first + width, resamples))


def _steps(upto: NDArray[np.int32], before: NDArray[np.int32] | int) -> Floats:
    """What each post adds to the cumulated count; `before` is the count ahead of the first post."""
    added = np.empty(upto.shape)
    added[0] = upto[0] - before
    np.subtract(upto[1:], upto[:-1], out=added[1:])
    return added


def _divided(above: Floats, below: ArrayLike) -> Floats:
    under = np.asarray(below, np.float64)
    return np.asarray(np.divide(above, under, out=np.full(above.shape, np.nan), where=under != 0))
