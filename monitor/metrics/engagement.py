"""What posts received at one age: medians with intervals, sums, rates (metrics.md c.4, c.8)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.metric import Expression, Metric
from monitor.metrics.relations import Table, tally, when

Z2, SCALE, SHIFT = 3_841_459, 1_000_000, 1_780_000
"""k = max{k : 2 sum_{j<k} C(n,j)/2^n <= 0.05} is the largest k with (n+1-2k)^2 >= z^2 n - 1.78: equal to the
exact k for every n that the tests try (1 to 1000, 3000). Integers, so that every engine agrees."""


def _inner(rank: Any, n: Any) -> Any:
    """Is `rank` one of the first k?"""
    distance = n + 1 - rank * 2
    return (distance > 0) & (distance * distance * SCALE >= n * Z2 - SHIFT)


def _middle(value: str, rank: str, of: str) -> Expression:
    def median(row: Table) -> Any:
        twice, n = row[rank] * 2, row[of]
        return when(row[value].notnull() & (twice >= n) & (twice <= n + 2), row[value]).mean()

    return median


def _low(value: str, rank: str, of: str) -> Expression:
    return lambda row: when(row[value].notnull() & _inner(row[rank], row[of]), row[value]).max()


def _high(value: str, rank: str, of: str) -> Expression:
    return lambda row: when(row[value].notnull() & _inner(row[of] + 1 - row[rank], row[of]), row[value]).min()


def _quarters(row: Table) -> Any:
    """Mean of the ranks above g and up to n - g, g = floor(n/4), in integers."""
    n, four = row.of, row["rank"] * 4
    g = n - n % 4
    return when(row.interactions.notnull() & (four > g) & (four <= n * 4 - g), row.interactions).mean()


def _counted(column: str) -> Expression:
    return lambda row: row[column].count()


def _lost(column: str) -> Expression:
    return lambda row: tally(row[column].isnull() & (row.gone == 1))


def _used(flag: str, column: str) -> Expression:
    return lambda row: tally(row[column].notnull() & (row[flag] == 1))


def _without_followers(row: Table) -> Any:
    return tally(row.interactions.notnull() & (row.faceless == 1))


def _marks(column: str) -> dict[str, Expression]:
    return {flag: _used(flag, column) for flag in ("interpolated", "rounded", "after", "tiny")}


_ENGAGEMENT_EDGES = (
    "own posts published in [start, min(end, as_of - age)); younger ones: n_pending; reposts never",
    "counts at the age: a look within 5 %, else linear between looks a < age < b with b <= 2a, else null",
    "a needed count that is null: the post leaves the metric, n_missing (n_deleted if it is gone)",
    "n < 3: null, flag insufficient; no post at all: null, flag no_posts (uncovered if coverage < 0.9)",
    "a platform without an interaction set: null, flag unsupported, never 0",
)
_INTERVAL = "95 % interval [x_k, x_(n+1-k)] of order statistics from n = 6 on; exact, no resampling"
_COUNTS = ("post", "engagement_snapshot", "coverage")


def _per_post(name: str, column: str, what: str, part: tuple[str, ...]) -> Metric:
    return Metric(
        name=name, unit="per post", formula=f"sum of {what} at the age / posts",
        source="metrics.md c.4; Kaushik 2011", inputs=_COUNTS, relation="engagement",
        value=lambda row: row[column].mean(), n=_counted(column), deleted=_lost(column),
        extra=_marks(column), least=3, part=part,
        edge_cases=(*_ENGAGEMENT_EDGES, f"{what} outside the platform's interaction set: unsupported"),
    )  # fmt: skip


ENGAGEMENT = (
    Metric(
        name="interactions_median", unit="interactions/post",
        formula="median of I; I = sum of the platform's interaction set of one post at the age",
        source="metrics.md c.4, c.8", inputs=_COUNTS, relation="engagement",
        value=_middle("interactions", "rank", "of"), low=_low("interactions", "rank", "of"),
        high=_high("interactions", "rank", "of"), n=_counted("interactions"), deleted=_lost("interactions"),
        extra=_marks("interactions"), least=3, across="median", edge_cases=(*_ENGAGEMENT_EDGES, _INTERVAL),
    ),
    Metric(
        name="interactions_iqmean", unit="interactions/post",
        formula="sort I, g = floor(n/4), mean of x[g..n-g-1] (counted from 0)",
        source="metrics.md c.4; CrowdTangle (trimmed benchmark)", inputs=_COUNTS, relation="engagement",
        value=_quarters, n=_counted("interactions"), deleted=_lost("interactions"),
        extra=_marks("interactions"), least=8, edge_cases=(*_ENGAGEMENT_EDGES, "needs n >= 8"),
    ),
    Metric(
        name="interactions_total", unit="interactions", formula="sum of I; shown, never ranked",
        source="metrics.md c.4", inputs=_COUNTS, relation="engagement",
        value=lambda row: row.interactions.sum(), n=_counted("interactions"), deleted=_lost("interactions"),
        extra=_marks("interactions"), least=3, across="sum", edge_cases=_ENGAGEMENT_EDGES,
    ),
    Metric(
        name="er_post_followers_median", unit="share",
        formula="median of I / F; F = newest follower count not after publication, within 7 days",
        source="metrics.md c.4, c.8", inputs=(*_COUNTS, "audience_snapshot"), relation="engagement",
        value=_middle("rate", "rate_rank", "rate_of"), low=_low("rate", "rate_rank", "rate_of"),
        high=_high("rate", "rate_rank", "rate_of"), n=_counted("rate"), deleted=_lost("interactions"),
        extra=_marks("rate") | {"faceless": _without_followers},
        least=3, across="median",
        edge_cases=(*_ENGAGEMENT_EDGES, _INTERVAL,
                    "no count before: the oldest within 7 days after, flag followers_after; else null",
                    "F null or 0: n_missing; so for every post: flag no_followers",
                    "a used F below 100: flag tiny_audience"),
    ),
    _per_post("applause", "likes_at", "likes", ("likes",)),
    _per_post("conversation", "comments_at", "comments", ("comments",)),
    _per_post("amplification", "spread_at", "shares and quotes", ("shares", "quotes")),
)  # fmt: skip

ENGAGEMENT_BASE: Mapping[str, Expression] = {"eligible": lambda row: row.post_id.count()}
