"""What posts received at one age: medians with intervals, sums, means, shares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.definitions.bases import of_account
from monitor.metrics.literature import (
    BONSON_RATKAI,
    CROWDTANGLE_BENCHMARK,
    FANPAGE_KARMA,
    KAUSHIK,
    OWN,
    SOTRENDER,
)
from monitor.metrics.metric import Expression, Metric, Spread, ratio
from monitor.metrics.relations.tables import Table, tally, when

EDGES = (
    "own posts published in [start, min(end, as_of - age)); younger ones: n_pending; reposts never",
    "counts at the age: a look within 5 %, else linear between looks a < age < b with b <= 2a, else null",
    "a needed count that is null: the post leaves the metric, n_missing (n_deleted if it is gone)",
    "n < 3: null, flag insufficient; no post at all: null, flag no_posts (uncovered if coverage < 0.9)",
    "a platform without an interaction set: null, flag unsupported, never 0",
    'age "final": the last counts of posts of 30 days and more; flag final, '
    "and survivors_only if a used post was first seen more than 24 h after its publication",
)
ORDER = "95 % interval [x_k, x_(n+1-k)] of order statistics from n = 6 on; exact, no resampling"
DRAWN = (
    "95 % interval from n = 6 on: percentiles over resampled days "
    "(posts, where fewer than 20 days have posts: flag posts_resampled)"
)
COUNTS = ("post", "engagement_snapshot", "coverage")
PARTS: Mapping[str, tuple[str, str, tuple[str, ...], str]] = {
    "applause": ("likes_at", "likes", ("likes",), "P"),
    "conversation": ("comments_at", "comments", ("comments",), "C"),
    "amplification": ("spread_at", "shares and quotes", ("shares", "quotes"), "V"),
}
"""By name: the column, what it counts, the parts of the set, and the letter of the published index."""


def _mean(column: str) -> Expression:
    return lambda row: row[column].mean()


def _touched(column: str) -> Expression:
    return lambda row: ratio(tally(row[column] >= 1), row[column].count())


def _of_known(column: str) -> Expression:
    """Mean over the posts whose interactions are known."""
    return lambda row: when(row.interactions.notnull(), row[column]).mean()


def _comments_share(row: Table) -> Any:
    return ratio(when(row.interactions.notnull(), row.comments_at).sum(), row.interactions.sum())


def _polarity(row: Table) -> Any:
    good, bad = row.good.sum(), row.bad.sum()
    return ratio(good - bad, good + bad)


def _part(name: str) -> Metric:
    column, what, parts, _ = PARTS[name]
    return Metric(
        name=name, unit="per post", formula=f"sum of {what} at the age / posts",
        source=KAUSHIK, inputs=COUNTS, relation="engagement", basis=column,
        value=_mean(column), least=3, part=parts, spread=Spread("ratio", column),
        edge_cases=(*EDGES, f"{what} outside the platform's interaction set: unsupported", DRAWN),
    )  # fmt: skip


def _part_share(name: str) -> Metric:
    column, what, parts, letter = PARTS[name]
    return Metric(
        name=f"{name}_share", unit="share", formula=f"posts with at least one of {what} at the age / posts",
        source=f"{BONSON_RATKAI}, {letter}1", inputs=COUNTS, relation="engagement",
        basis=column, value=_touched(column), least=3, part=parts, spread=Spread("ratio", f"{name}_touched"),
        edge_cases=(*EDGES, f"{what} outside the platform's interaction set: unsupported",
                    "a count between two looks may be a fraction; it touches from 1 on", DRAWN),
    )  # fmt: skip


ENGAGEMENT = (
    Metric(
        name="interactions_median", unit="interactions/post",
        formula="median of I; I = sum of the platform's interaction set of one post at the age",
        source=OWN, inputs=COUNTS, relation="engagement", basis="interactions",
        value=of_account("interactions_median"), low=of_account("interactions_low"),
        high=of_account("interactions_high"), least=3, across="median",
        spread=Spread("median", "interactions"),
        edge_cases=(*EDGES, ORDER),
    ),
    Metric(
        name="interactions_iqmean", unit="interactions/post",
        formula="sort I, g = floor(n/4), mean of x[g..n-g-1] (counted from 0)",
        source=CROWDTANGLE_BENCHMARK, inputs=COUNTS, relation="engagement",
        basis="interactions", value=of_account("middle"), least=8, spread=Spread("iqmean", "interactions"),
        edge_cases=(*EDGES, "needs n >= 8", DRAWN),
    ),
    Metric(
        name="interactions_total", unit="interactions", formula="sum of I; shown, never ranked",
        source=OWN, inputs=COUNTS, relation="engagement", basis="interactions",
        value=lambda row: row.interactions.sum(), least=3, across="sum", ranked=False, edge_cases=EDGES,
    ),
    Metric(
        name="interactions_mean", unit="interactions/post", formula="sum of I / n; shown, never ranked",
        source=OWN, inputs=COUNTS, relation="engagement", basis="interactions",
        value=_mean("interactions"), least=3, ranked=False, spread=Spread("ratio", "interactions"),
        edge_cases=(*EDGES, "one hit moves it, and its interval is too narrow then: prefer the median",
                    DRAWN),
    ),
    *(_part(name) for name in PARTS),
    *(_part_share(name) for name in PARTS),
    Metric(
        name="weighted_interactions", unit="points/post",
        formula="mean of wL x likes + wC x comments + wS x (shares + quotes) at the age",
        source=f"presets: flat 1/1/1; fpk 1/2/3, {FANPAGE_KARMA}; sotrender 1/4/16, {SOTRENDER}",
        inputs=COUNTS, relation="engagement", basis="interactions", value=_mean("interactions"), least=3,
        extra={part: _of_known(column) for part, (column, *_) in PARTS.items()},
        spread=Spread("ratio", "weighted"),
        edge_cases=(*EDGES, "only parts of the platform's interaction set take part",
                    "flag weights:NAME always says which weights", DRAWN),
    ),
    Metric(
        name="conversation_ratio", unit="share",
        formula="sum of comments / sum of I, over posts with known I",
        source=OWN, inputs=COUNTS, relation="engagement", basis="interactions",
        value=_comments_share, least=3, part=("comments",),
        spread=Spread("ratio", "comments_known", "interactions"),
        edge_cases=(*EDGES, "comments outside the interaction set: unsupported",
                    "no interaction at all: null", DRAWN),
    ),
    Metric(
        name="reaction_polarity", unit="ratio",
        formula="(good - bad) / (good + bad), "
        "sums over posts of the named reactions at the age that have a mood",
        source=OWN, inputs=("post", "engagement_snapshot", "reaction", "coverage"),
        relation="engagement", basis="good", value=_polarity, least=3,
        extra={"felt": lambda row: row.good.sum() + row.bad.sum()}, spread=Spread("ratio", "mood", "felt"),
        edge_cases=(*EDGES,
                    "a look that does not tell its reactions is unknown; "
                    "reactions without a mood take no part",
                    "good + bad below 10: null, flag insufficient",
                    "between looks good and bad are interpolated as counts are", DRAWN),
    ),
    Metric(
        name="top_share", unit="share",
        formula="interactions of the ceil(n/10) posts with the most / interactions of all",
        source=OWN, inputs=COUNTS, relation="engagement", basis="interactions",
        value=lambda row: ratio(row.best.max(), row.interactions.sum()), least=10,
        spread=Spread("top_share", "interactions"),
        edge_cases=(*EDGES, "needs n >= 10", "no interaction at all: null", DRAWN),
    ),
)  # fmt: skip
