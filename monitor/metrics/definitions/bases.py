"""What figures of engagement share: the posts they rest on, and what these carry along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.metric import Expression
from monitor.metrics.relations.tables import DAY, Table, filled, tally

BASES: Mapping[str, tuple[str, str, str]] = {
    "interactions": ("interactions", "interactions", ""), "likes_at": ("likes_at", "likes_at", ""),
    "comments_at": ("comments_at", "comments_at", ""), "spread_at": ("spread_at", "spread_at", ""),
    "good": ("good", "good", ""), "view_share": ("view_share", "interactions", ""),
    "rate": ("rate", "interactions", "post"), "view_rate": ("view_rate", "views_at", "post"),
    "day_rate": ("day_rate", "interactions", "day"),
}  # fmt: skip
"""By name: the column that is known of a used post, the count whose lack makes a gone post a deleted one, and
which follower count is used with it: that at the publication, that at the end of the day, or none."""
_FACES = {"post": ("followers", "after"), "day": ("day_followers", "day_after")}
MARKS = ("interpolated", "rounded", "late")


def of_account(column: str) -> Expression:
    """A column that has one value per account."""
    return lambda row: row[column].max()


def _columns(name: str) -> dict[str, Expression]:
    used, lost, face = BASES[name]
    found: dict[str, Expression] = {
        "n": lambda row: row[used].count(),
        "deleted": lambda row: tally(row[lost].isnull() & (row.gone == 1)),
    }  # fmt: skip
    for mark in MARKS:
        found[mark] = _marked(used, mark)
    if face:
        followers, after = _FACES[face]
        found["after"] = _marked(used, after)
        found["tiny"] = lambda row: tally(row[used].notnull() & (row[followers] < 100))
        found["faceless"] = lambda row: tally(row[lost].notnull() & row[followers].isnull())
    return {f"{name}__{key}": make for key, make in found.items()}


def _marked(used: str, mark: str) -> Expression:
    return lambda row: tally(row[used].notnull() & (row[mark] == 1))


def kept_days(row: Table) -> Any:
    """Covered days of the span in which posts are old enough, without those that have posts and no rate."""
    return (row.observed.max() - filled(row.unrated)).cast("float64") / float(DAY)


ENGAGEMENT_BASE: Mapping[str, Expression] = {
    "eligible": lambda row: row.post_id.count(),
    "mean_followers": of_account("mean_followers"),
    "kept_days": kept_days,
    "day_faced": lambda row: row.day_followers.count(),
    "views_inconsistent": lambda row: tally((row.interactions > 0) & (row.views_at == 0)),
    **{key: make for name in BASES for key, make in _columns(name).items()},
}
