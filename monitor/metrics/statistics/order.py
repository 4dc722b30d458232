"""The median of numbers and its interval of order statistics, for rows that are judged outside the engine."""

from __future__ import annotations

from collections.abc import Sequence

Z2, SCALE, SHIFT = 3_841_459, 1_000_000, 1_780_000
"""k = max{k : 2 sum_{j<k} C(n,j)/2^n <= 0.05} is the largest k with (n+1-2k)^2 >= z^2 n - 1.78: equal to the
exact k for every n that the tests try (1 to 1000, 3000). Integers, so that every engine agrees."""


def median_and_ends(values: Sequence[float]) -> tuple[float | None, float | None, float | None]:
    """Median, x_k and x_(n+1-k) of sorted values, with the k of the queries; None for what does not exist."""
    n = len(values)
    if not n:
        return None, None, None
    middle = (values[(n - 1) // 2] + values[n // 2]) / 2
    k = inner(n)
    return (middle, values[k - 1], values[n - k]) if k else (middle, None, None)


def inner(n: int) -> int:
    """max{k : 2 sum_{j<k} C(n,j)/2^n <= 0.05}; 0 if there is none."""
    k = 0
    while (away := n - 1 - 2 * k) > 0 and away * away * SCALE >= n * Z2 - SHIFT:
        k += 1
    return k
