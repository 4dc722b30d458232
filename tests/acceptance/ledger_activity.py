"""How much and how regularly an account posts, and what of it is taken away."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import fmean, pstdev
from urllib.parse import unquote

from monitor.sandbox.truth import TruePost
from tests.acceptance.ledger_seen import DAY, HOUR, Seen
from tests.acceptance.ledger_statistics import (
    ENOUGH,
    Estimate,
    Figure,
    Value,
    bare,
    observed,
    ratio,
    told,
    with_interval,
)

FEW = 10
"""Fewer posts have no rhythm."""
ASKED_FOR = ("post", "record", "videos")
"""The steps that ask for posts by name."""
NONE_SUCH = (200, 400, 404)
"""The status of an answer that there is no such post."""


def _of_kind(seen: Seen, *kinds: str) -> int:
    return sum(post.kind in kinds for _, post in seen.dated)


def _number(kind: str) -> Figure:
    return observed(lambda seen: float(_of_kind(seen, kind)))


def _active_day_share(seen: Seen) -> Value:
    share = ratio(len({at.date() for at, _ in seen.own}), seen.covered / DAY)
    return None if share is None else min(share, 1.0)


def _active_week_share(seen: Seen) -> Value:
    share = ratio(len({at.isocalendar()[:2] for at, _ in seen.own}), seen.covered / (7 * DAY))
    return None if share is None else min(share, 1.0)


def _days_since(seen: Seen) -> float | None:
    dates = [at for post in seen.posts if (at := seen.date(post)) and at < seen.until]
    return float((seen.until - max(dates)) // DAY) if dates else None


def _status(seen: Seen) -> str:
    days = _days_since(seen)
    if days is None:
        return "never"
    return "active" if days <= 30 else "dormant" if days <= 180 else "abandoned"


def _longest_gap(seen: Seen) -> float:
    marks = [seen.window.start, *(at for at, _ in seen.dated)]
    gaps = [later - at for at, later in pairwise(marks)]
    return max(*gaps, seen.until - marks[-1], timedelta()) / DAY


def _burstiness(seen: Seen) -> float | None:
    if len(seen.dated) < FEW:
        return None
    gaps = [(later - at) // timedelta(seconds=1) for (at, _), (later, _) in pairwise(seen.dated)]
    middle, spread = fmean(gaps), pstdev(gaps)
    return ratio(spread - middle, spread + middle)


def _to_others(seen: Seen) -> int:
    return sum(post.kind == "reply" and post.reply_to_own is False for _, post in seen.dated)


# deletion


def _seen_young(seen: Seen) -> list[tuple[datetime, TruePost]]:
    """Posts first seen within a day: who would have seen others vanish?"""
    return [(at, post) for at, post in seen.dated if seen.sights[post.native_id][0] - at < DAY]


def _gone_at(seen: Seen, post: TruePost) -> datetime | None:
    """The first of two proofs at least that there is no such post, since it was last listed."""
    named = re.compile(rf"(?<![\w-]){re.escape(post.native_id.rpartition('/')[2])}(?![\w-])")
    last = seen.sights[post.native_id][1]
    proofs = [
        answer.at for answer in seen.ledger.answers(seen.account, complete=False)
        if answer.step in ASKED_FOR and answer.status in NONE_SUCH and not answer.ids
        and last < answer.at <= seen.as_of and named.search(unquote(answer.path))
    ]  # fmt: skip
    return proofs[0] if len(proofs) > 1 else None


def _deletion_rate(seen: Seen) -> Value:
    young = _seen_young(seen)
    gone = sum(_gone_at(seen, post) is not None for _, post in young)
    return gone / len(young) if len(young) >= ENOUGH else None


def _deletion_hours(seen: Seen) -> Estimate:
    lives = [gone - at for at, post in _seen_young(seen) if (gone := _gone_at(seen, post))]
    return with_interval([life / HOUR for life in lives if told(seen)])


FIGURES: dict[str, Figure] = {
    "posts_published": observed(lambda seen: float(len(seen.dated))),
    **{f"posts_published_{kind}": _number(kind) for kind in ("original", "reply", "repost", "quote")},
    "posts_per_day": observed(lambda seen: ratio(len(seen.dated), seen.covered / DAY)),
    "active_day_share": observed(_active_day_share),
    "active_week_share": observed(_active_week_share),
    "days_since_last_post": observed(_days_since),
    "status": observed(_status),
    "longest_gap_d": observed(_longest_gap),
    "burstiness": observed(_burstiness),
    "originality": observed(lambda seen: ratio(len(seen.own), len(seen.dated))),
    "reply_ratio": observed(lambda seen: ratio(_to_others(seen), _of_kind(seen, "original"))),
    "repost_share": observed(lambda seen: ratio(_of_kind(seen, "repost"), len(seen.dated))),
    "deletion_rate": observed(_deletion_rate),
    "deletion_hours_median": _deletion_hours,
    "coverage": bare(lambda seen: seen.coverage),
}
