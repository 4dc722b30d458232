"""What a post's counts were at an age, and what they came to in the end.

A look is (age, run): both ends of a run of equal counts are looks. An answer is (count, was it
interpolated, was a used look rounded), or None for unknown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.metrics.reference.basics import DAY

Look = tuple[int, dict[str, Any]]
Answer = tuple[float, bool, bool]
Count = Callable[[dict[str, Any]], float | None]


def looks_of(post: dict[str, Any], runs: list[dict[str, Any]], as_of: int) -> list[Look]:
    """Both ends of every run that was known, not later than the asking, by age."""
    found = [(at - post["published_at"], run) for run in runs
             for at in {run["first_seen_at"], min(run["last_seen_at"], as_of)}]  # fmt: skip
    return sorted(found, key=lambda look: look[0])


def at_age(looks: list[Look], age: int, count: Count) -> Answer | None:
    """Within 5 % the nearest look (of two as near, the younger); else between two, the later one's age at
    most twice the earlier one's."""
    near = [look for look in looks if abs(look[0] - age) * 20 <= age]
    if near:
        _, run = min(near, key=lambda look: (abs(look[0] - age), look[0]))
        total = count(run)
        return None if total is None else (total, False, _rounded(run))
    before = max((look for look in looks if look[0] < age), default=None, key=lambda look: look[0])
    after = min((look for look in looks if look[0] > age), default=None, key=lambda look: look[0])
    if before is None or after is None or before[0] <= 0 or after[0] > 2 * before[0]:
        return None
    low, high = count(before[1]), count(after[1])
    if low is None or high is None:
        return None
    step = (age - before[0]) / (after[0] - before[0])
    return low + (high - low) * step, True, _rounded(before[1]) or _rounded(after[1])


def at_last(looks: list[Look], count: Count) -> Answer | None:
    """The counts of the latest look, if the post was then more than 30 days old."""
    late = [look for look in looks if look[0] > 30 * DAY]
    if not late:
        return None
    _, run = max(late, key=lambda look: look[0])
    total = count(run)
    return None if total is None else (total, False, _rounded(run))


def _rounded(run: dict[str, Any]) -> bool:
    return bool(run["precision"] == "rounded")
