"""Where an account stands among its like: percentile ranks, and the bands of audience for them. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

_BAND_ENDS = (1_000, 10_000, 100_001)
BANDS = ("below 1k", "1k to 10k", "10k to 100k", "above 100k")
"""Of followers; 1 000 and 10 000 belong to the higher band, 100 000 to the lower one."""
LEAST_IN_BAND = 5


def percentile_ranks(values: Mapping[str, float]) -> dict[str, float]:
    """100 · (members below + half of the others with the same value) / (members - 1), by member.

    The ranks of a group have the mean 50 whatever its values; one member alone has no rank.
    """
    if len(values) < 2:
        return {}
    members = sorted(values)
    given = np.array([values[name] for name in members])
    ordered = np.sort(given)
    below, upto = (np.searchsorted(ordered, given, side) for side in ("left", "right"))
    found = 100 * (below + (upto - below - 1) / 2) / (len(members) - 1)
    return dict(zip(members, found.tolist(), strict=True))


def band(followers: float) -> int:
    """The place in BANDS of an account with so many followers."""
    return bisect_right(_BAND_ENDS, followers)


def grouped(bands: Mapping[str, int], least: int = LEAST_IN_BAND) -> list[list[str]]:
    """Members by band, from the lowest up; a band with fewer than `least` joins the next higher one, what is
    left of the highest joins the group below."""
    groups: list[list[str]] = []
    waiting: list[str] = []
    for place in range(len(BANDS)):
        waiting += sorted(name for name, of in bands.items() if of == place)
        if len(waiting) >= least:
            groups.append(waiting)
            waiting = []
    if waiting and groups:
        groups[-1] = groups[-1] + waiting
    elif waiting:
        groups.append(waiting)
    return groups


def means(ranks: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The mean of the ranks that a member has."""
    found: dict[str, list[float]] = {}
    for one in ranks:
        for name, rank in one.items():
            found.setdefault(name, []).append(rank)
    return {name: _mean(given) for name, given in found.items()}


def _mean(given: Sequence[float]) -> float:
    return sum(given) / len(given)
