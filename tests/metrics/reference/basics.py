"""Words that every family of the reference uses: times, one figure, medians, evenness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from math import comb, log
from typing import Any

HOUR = 3_600_000
DAY = 24 * HOUR
ASSETS = ("appstore", "newsletter", "website")
Tables = dict[str, list[dict[str, Any]]]
Figure = dict[str, Any]


def ms(at: datetime) -> int:
    return round((at - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(milliseconds=1))


def figure(value: float | None, flags: Iterable[str] = (), **more: Any) -> Figure:
    empty = {"label": None, "ci_low": None, "ci_high": None, "n": None, "n_missing": 0, "n_pending": 0,
             "n_deleted": 0}  # fmt: skip
    return empty | {"value": value, "flags": set(flags)} | more


def median(values: list[float]) -> float:
    values = sorted(values)
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def rank_of_the_interval(n: int) -> int:
    """The largest k with twice the sum of C(n, j) / 2^n over j < k at most 0.05; 0 if there is none."""
    k = 0
    while Fraction(2 * sum(comb(n, j) for j in range(k + 1)), 2**n) <= Fraction(5, 100):
        k += 1
    return k


def interval(values: list[float]) -> tuple[float, float] | tuple[None, None]:
    values, n = sorted(values), len(values)
    k = rank_of_the_interval(n)
    return (values[k - 1], values[n - k]) if k else (None, None)


def middle_mean(values: list[float]) -> float:
    """The mean of what is left without a quarter, rounded down, at either end."""
    values = sorted(values)
    quarter = len(values) // 4
    kept = values[quarter : len(values) - quarter]
    return sum(kept) / len(kept)


def common(counts: dict[str, int]) -> dict[str, int]:
    """Those that make up at least 5 % of all."""
    total = sum(counts.values())
    return {name: count for name, count in counts.items() if count * 20 >= total}


def evenness(counts: dict[str, int]) -> float:
    """Entropy of the common ones among themselves, over its greatest; 0 for fewer than two."""
    kept = common(counts)
    if len(kept) < 2:
        return 0.0
    total = sum(kept.values())
    entropy = -sum(count / total * log(count / total) for count in kept.values())
    return entropy / log(len(kept))
