"""The statistics of the specification that several figures share, in plain Python."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from statistics import median

from tests.acceptance.ledger_seen import Seen

Value = float | str | None
Estimate = tuple[Value, float | None, float | None]
"""A figure and its interval."""
Figure = Callable[[Seen], Estimate]
ENOUGH = 3
"""Fewer observations are not published."""


def bare(figure: Callable[[Seen], Value]) -> Figure:
    """A figure without an interval: it has none, or one of resamples, which is not compared."""
    return lambda seen: (figure(seen), None, None)


def observed(figure: Callable[[Seen], Value]) -> Figure:
    """A figure of which no post is a value too: that needs coverage, and dates."""
    return bare(lambda seen: figure(seen) if told(seen) else None)


def told(seen: Seen) -> bool:
    return bool(seen.dated) or (seen.coverage >= 0.9 and not seen.undated)


def ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if len(values) >= ENOUGH else None


def share(marks: Iterable[bool]) -> float | None:
    return mean([float(mark) for mark in marks])


def with_interval(values: Sequence[float]) -> Estimate:
    """The median with its order-statistic interval."""
    if len(values) < ENOUGH:
        return None, None, None
    ranked, n = sorted(values), len(values)
    inside = [k for k in range(1, n // 2 + 1)
              if 2 * sum(math.comb(n, j) for j in range(k)) <= 0.05 * 2**n]  # fmt: skip
    k = max(inside, default=0)
    if n < 6 or not k:
        return median(ranked), None, None
    return median(ranked), ranked[k - 1], ranked[n - k]


def iqmean(values: Iterable[float]) -> float:
    """The mean of the middle half."""
    ranked = sorted(values)
    cut = len(ranked) // 4
    middle = ranked[cut : len(ranked) - cut]
    return sum(middle) / len(middle)


def often(things: Sequence[str]) -> list[int]:
    """How often each thing occurs that is at least a twentieth of all."""
    return [count for count in Counter(things).values() if count * 20 >= len(things)]


def evenness(things: Sequence[str]) -> float | None:
    """H / ln k over those; 0 for one alone."""
    counts = often(things)
    if len(things) < ENOUGH:
        return None
    if len(counts) < 2:
        return 0.0
    parts = [count / sum(counts) for count in counts]
    return -sum(part * math.log(part) for part in parts) / math.log(len(parts))
