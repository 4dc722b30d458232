"""Intervals by drawing again. Only the drawing and the percentiles are numpy's."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b
from typing import Any

import numpy as np

from tests.metrics.reference.basics import DAY

Posts = list[dict[str, Any]]


class Resamples:
    """The draws of one account and one family of posts, shared by all metrics of the family.

    Units are the UTC days with a post if there are at least 20 of them, else the posts.
    """

    def __init__(self, posts: Posts, resamples: int, name: str) -> None:
        posts = sorted(posts, key=lambda post: (post["published_at"], post["id"]))
        days = sorted({post["published_at"] // DAY for post in posts})
        self.by_day = len(days) >= 20
        units: list[list[int]] = [[post["id"]] for post in posts]
        if self.by_day:
            units = [[post["id"] for post in posts if post["published_at"] // DAY == day] for day in days]
        self.drawn: list[list[int]] = []
        if units and resamples:
            seed = int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "big")
            rng = np.random.Generator(np.random.PCG64(seed))
            rows = rng.integers(0, len(units), size=(resamples, len(units)))
            self.drawn = [[post for unit in row for post in units[unit]] for row in rows.tolist()]

    def interval(
        self, rows: dict[int, Any], value: Callable[[list[Any]], float | None]
    ) -> tuple[float, float] | tuple[None, None]:
        """The 2.5th and the 97.5th percentile of the value over the resamples in which it is defined; none
        if that is fewer than half of them. `rows` are what is known, by post."""
        found = []
        for draw in self.drawn:
            known = [rows[post] for post in draw if post in rows]
            one = value(known) if known else None
            if one is not None:
                found.append(one)
        if not found or 2 * len(found) < len(self.drawn):
            return None, None
        low, high = np.percentile(found, [2.5, 97.5])
        return float(low), float(high)
