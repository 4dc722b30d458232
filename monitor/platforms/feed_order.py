"""Which items of a listing stand out of its order: what a site keeps on top long after its day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from monitor.model import Post

_FAR = timedelta(days=7)
"""Items that appear late by less than this are the ordinary disorder of a newsroom."""
_MOST = 3
"""A listing with more of them has another order, or none."""


def out_of_order(posts: Sequence[Post]) -> tuple[str, ...]:
    """Native ids of posts dated over a week before the next listed one, in a listing that is newest first.

    Posts without a date, or with one in the future, have no say. In a listing that goes from old to new, or
    where more than a few posts stand so, none does.
    """
    kept: list[datetime] = []
    fixed: list[str] = []
    for post in reversed(posts):
        at = None if "date_future" in post.flags else post.published_at
        if at and kept and at < kept[-1] - _FAR:
            fixed.append(post.native_id)
        elif at:
            kept.append(at)
    few = len(fixed) <= _MOST and len(fixed) < len(kept)
    return tuple(reversed(fixed)) if few and _newest_first(kept) else ()


def _newest_first(from_last: Sequence[datetime]) -> bool:
    steps = list(pairwise(from_last))
    return sum(one < before for one, before in steps) > sum(one > before for one, before in steps)
