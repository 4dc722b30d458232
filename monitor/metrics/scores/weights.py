"""How much a like, a comment and a share weigh: published schemes, or three numbers of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

Weights = tuple[float, float, float]
"""Of likes, comments, shares (quotes are shares)."""

SCHEMES: Mapping[str, Weights] = MappingProxyType(
    {"flat": (1.0, 1.0, 1.0), "fpk": (1.0, 2.0, 3.0), "sotrender": (1.0, 4.0, 16.0)}
)
"""flat: all alike. fpk: weighted engagement of Fanpage Karma. sotrender: Interactivity Index of Sotrender."""


def weights(scheme: str) -> Weights:
    """A scheme by name, or three numbers such as "1/2/3". ValueError for anything else.

    >>> weights("fpk") == weights("1/2/3")
    True
    """
    if scheme in SCHEMES:
        return SCHEMES[scheme]
    try:
        likes, comments, shares = (float(part) for part in scheme.split("/"))
    except ValueError:
        raise ValueError(f"{scheme!r}: one of {', '.join(SCHEMES)}, or three numbers such as 1/2/3") from None
    if not all(0 <= one < 1e6 for one in (likes, comments, shares)):
        raise ValueError(f"{scheme!r}: a weight is a number from 0 to a million")
    return likes, comments, shares
