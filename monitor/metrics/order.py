"""The median of numbers and its interval of order statistics, for rows that are judged outside the engine."""

from __future__ import annotations

from collections.abc import Sequence

_Z2, _SHIFT = 3.841459, 1.78


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
    while (away := n - 1 - 2 * k) > 0 and away * away >= n * _Z2 - _SHIFT:
        k += 1
    return k
