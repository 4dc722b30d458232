"""Every metric, defined once: its words for people and its expression for every engine.

An expression is an aggregate over one of the relations (relations.py, aligned.py), grouped by account. It
receives the relation and returns a value, so that all metrics of a relation are one query.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from monitor.metrics.relations import DAY, Table, tally, when

Expression = Callable[[Table], Any]
Source = Literal["activity", "audience", "engagement"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure: what it means and how it is computed.

    `value`, `low`, `high` are in `unit`; `n` counts the observations behind the value, `deleted` those that
    are gone. `least` is the smallest `n` that is published. `across` says how a country's value comes out of
    its accounts' values; without it there is none.
    """

    name: str
    unit: str
    formula: str
    source: str
    inputs: tuple[str, ...]
    relation: Source
    value: Expression
    n: Expression
    version: int = 1
    low: Expression | None = None
    high: Expression | None = None
    deleted: Expression | None = None
    extra: Mapping[str, Expression] = field(default_factory=lambda: MappingProxyType({}))
    least: int = 0
    day: bool = False
    across: Literal["sum", "median", "mean"] | None = None
    part: tuple[str, ...] = ()
    edge_cases: tuple[str, ...] = ()

    @property
    def needs_age(self) -> bool:
        return self.relation == "engagement"

    @property
    def scope(self) -> tuple[str, ...]:
        return ("account", "country") if self.across else ("account",)

    @property
    def columns(self) -> dict[str, Expression]:
        """The aggregates this metric adds to its relation's query, by column name."""
        named = {"value": self.value, "n": self.n, "low": self.low, "high": self.high,
                 "deleted": self.deleted, **self.extra}  # fmt: skip
        return {f"{self.name}__{key}": make for key, make in named.items() if make is not None}


def ratio(above: Any, below: Any) -> Any:
    """Quotient as a float; null where the denominator is 0."""
    return above.cast("float64") / when(below != 0, below).cast("float64")


# --- activity -------------------------------------------------------------------------------------------


def _posts(row: Table) -> Any:
    return tally(row.here == 1)


def _of_kind(kind: str) -> Expression:
    return lambda row: tally((row.here == 1) & (row.kind == kind))


def _own(row: Table) -> Any:
    return tally((row.here == 1) & (row.own == 1))


def _day_posts(row: Table) -> Any:
    return tally((row.here == 1) & (row.future == 0))


def _covered_days(row: Table) -> Any:
    return row.covered.max().cast("float64") / float(DAY)


def _active_days(row: Table) -> Any:
    return when((row.here == 1) & (row.future == 0) & (row.own == 1), row.day).nunique()


def _active_share(row: Table) -> Any:
    import ibis

    share = ratio(_active_days(row), _covered_days(row))
    return ibis.ifelse(share > 1, 1.0, share)


def _days_since(row: Table) -> Any:
    since = row.seen_until.max() - row.last_at.max()
    return when(row.ever.max() > 0, (since - since % DAY).cast("float64") / float(DAY))


def _longest_gap(row: Table) -> Any:
    import ibis

    dated = (row.here == 1) & (row.future == 0)
    last = ibis.coalesce(when(dated, row.published_at).max(), row.window_start.max())
    between, after = ibis.coalesce(when(dated, row.gap).max(), 0), row.seen_until.max() - last
    return ibis.ifelse(between > after, between, after).cast("float64") / float(DAY)


def _to_others(row: Table) -> Any:
    return tally((row.here == 1) & (row.kind == "reply") & ~row.reply_to_own)


_GSMI = "DiploFoundation, Geneva Social Media Index 2015/16"
_ACTIVITY_EDGES = (
    "no post and coverage >= 0.9: a real 0 (ratios null), flag no_posts; otherwise null, flag uncovered",
    "coverage < 0.9: flag partial",
    "a post deleted later counts; a post without a date counts in n_missing, flag undated",
)
_DAY_EDGE = "a post dated in the future when it was seen takes no part: n_missing, flag date_future"


def _published(kind: str | None) -> Metric:
    what = f"{kind} posts" if kind else "posts of every kind, reposts too,"
    return Metric(
        name=f"posts_published_{kind}" if kind else "posts_published", unit="posts",
        formula=f"n = number of {what} published in [start, end)", source="metrics.md c.5",
        inputs=("post", "coverage"), relation="activity", value=_of_kind(kind) if kind else _posts,
        n=_posts, across="sum", edge_cases=_ACTIVITY_EDGES,
    )  # fmt: skip


ACTIVITY = (
    *(_published(kind) for kind in (None, "original", "reply", "repost", "quote")),
    Metric(
        name="posts_per_day", unit="posts/d", formula="posts / covered days, not calendar days",
        source="metrics.md c.5; Twiplomacy 2013 (posts per day)", inputs=("post", "coverage"),
        relation="activity", value=lambda row: ratio(_day_posts(row), _covered_days(row)), n=_day_posts,
        day=True, across="sum",
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "covered days = coverage x length of the window"),
    ),
    Metric(
        name="active_day_share", unit="share",
        formula="UTC days with at least one post that is not a repost / covered days, at most 1",
        source="metrics.md c.5", inputs=("post", "coverage"), relation="activity", value=_active_share,
        n=_day_posts, day=True, across="median",
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE,
                    "cut at 1: a window that starts at noon touches one date more than it has days"),
    ),
    Metric(
        name="days_since_last_post", unit="d",
        formula="whole days from the newest known post of any kind to min(end, as_of)",
        source="metrics.md c.5", inputs=("post", "coverage"), relation="activity", value=_days_since,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "looks back beyond the window; null if no post is known"),
    ),
    Metric(
        name="status", unit="label",
        formula="active: last post at most 30 whole days ago; dormant: 31-180; abandoned: more; never: none",
        source="metrics.md c.5", inputs=("post", "coverage"), relation="activity", value=_days_since,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "a word, in `label`; `value` is always null"),
    ),
    Metric(
        name="longest_gap_d", unit="d",
        formula="longest time between neighbouring posts of any kind, the ends of the window included",
        source="metrics.md c.5", inputs=("post", "coverage"), relation="activity", value=_longest_gap,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "the window ends at as_of if that is earlier"),
    ),
    Metric(
        name="originality", unit="share", formula="posts that are not reposts / posts of every kind",
        source=f"metrics.md c.5; {_GSMI} (contribution)", inputs=("post", "coverage"), relation="activity",
        value=lambda row: ratio(_own(row), _posts(row)), n=_posts, edge_cases=_ACTIVITY_EDGES,
    ),
    Metric(
        name="reply_ratio", unit="ratio", formula="replies to other accounts / posts of kind original",
        source=f"metrics.md c.5; {_GSMI} (responsiveness)", inputs=("post", "coverage"),
        relation="activity", value=lambda row: ratio(_to_others(row), _of_kind("original")(row)), n=_posts,
        edge_cases=(*_ACTIVITY_EDGES, "a thread of one's own is no reply to others; no original post: null",
                    "a reply that does not say to whom is not counted as one to others"),
    ),
    Metric(
        name="repost_share", unit="share", formula="reposts / posts of every kind", source="metrics.md c.5",
        inputs=("post", "coverage"), relation="activity",
        value=lambda row: ratio(_of_kind("repost")(row), _posts(row)), n=_posts, edge_cases=_ACTIVITY_EDGES,
    ),
    Metric(
        name="coverage", unit="share",
        formula="length of the union of the observed spans within the window, up to as_of / its length",
        source="metrics.md c.7", inputs=("coverage",), relation="activity",
        value=lambda row: row.covered.max().cast("float64"), n=_posts, across="mean",
        edge_cases=("the window of an account is cut to its active_from..active_until, whole UTC days",
                    "what lies after as_of counts as not observed"),
    ),
)  # fmt: skip

ACTIVITY_BASE: Mapping[str, Expression] = {
    "covered": lambda row: row.covered.max(),
    "posts": _posts,
    "own": _own,
    "undated": lambda row: row.undated.max(),
    "undated_own": lambda row: row.undated_own.max(),
    "future": lambda row: tally((row.here == 1) & (row.future == 1)),
    "future_own": lambda row: tally((row.here == 1) & (row.future == 1) & (row.own == 1)),
    "pending": lambda row: tally(
        (row.here == 1) & (row.future == 0) & (row.own == 1) & (row.published_at >= row.eligible_until)
    ),
}


# --- audience -------------------------------------------------------------------------------------------


def _at_end(end: str, column: str) -> Expression:
    return lambda row: when(row.seen_at == row[end], row[column]).max()


_first, _latest = _at_end("of_first", "followers"), _at_end("of_last", "followers")


def _faces(row: Table) -> Any:
    return row.followers.count()


def _days_apart(row: Table) -> Any:
    return (row.of_last.max() - row.of_first.max()).cast("float64") / float(DAY)


_AUDIENCE_EDGES = (
    "snapshots with a follower count in the window and not after as_of",
    "no such snapshot, or 0 followers: null, flag no_followers; fewer than 100: flag tiny_audience",
    "a count that the platform shows rounded: flag rounded",
)

AUDIENCE = (
    Metric(
        name="followers", unit="accounts", formula="last follower count in the window",
        source="metrics.md c.5", inputs=("audience_snapshot",), relation="audience", value=_latest, n=_faces,
        across="sum",
        edge_cases=(_AUDIENCE_EDGES[0], "no such snapshot: null; 0 is a value; both flag no_followers",
                    "fewer than 100: flag tiny_audience", _AUDIENCE_EDGES[2],
                    "country: a gross sum, audiences overlap: flag gross"),
    ),
    Metric(
        name="net_growth", unit="accounts", formula="last - first follower count in the window",
        source="metrics.md c.5", inputs=("audience_snapshot",), relation="audience",
        value=lambda row: _latest(row) - _first(row), n=_faces, least=2,
        edge_cases=(_AUDIENCE_EDGES[0], "fewer than two snapshots: null, flag insufficient",
                    _AUDIENCE_EDGES[2]),
    ),
    Metric(
        name="growth_weekly", unit="share/week",
        formula="(F1 / F0)^(7/d) - 1; F0, F1 first and last count in the window, d days between them",
        source="metrics.md c.5; Fanpage Karma (weekly growth)", inputs=("audience_snapshot",),
        relation="audience", value=lambda row: ratio(_latest(row), _first(row)), n=_faces, least=2,
        extra={"days": _days_apart, "change": lambda row: _latest(row) - _first(row),
               "step": lambda row: when((row.rounded == 1) & row.followers.notnull(), row.step).min()},
        edge_cases=(_AUDIENCE_EDGES[0], "d < 6: null, flag insufficient", "F0 = 0: null, flag no_followers",
                    "rounded counts: null, flag rounded, if |F1 - F0| is below two rounding steps; the step "
                    "is the largest power of ten that divides every rounded count in the window"),
    ),
    Metric(
        name="completeness", unit="ratio",
        formula="posts stored / growth of the platform's own number of posts, between its first and last "
        "showing in the window",
        source="metrics.md c.7", inputs=("audience_snapshot", "post"), relation="audience",
        value=lambda row: ratio(
            row.collected.max(), when(_total(row) > 0, _total(row))
        ), n=lambda row: row.collected.max(),
        extra={"snapshots": lambda row: row.posts_total.count()},
        edge_cases=("no growth, or fewer than two showings: null", "outside 0.95-1.05: flag incomplete or "
                    "overcomplete", "posts deleted meanwhile lower the platform's number"),
    ),
)  # fmt: skip


def _total(row: Table) -> Any:
    return _at_end("total_last", "posts_total")(row) - _at_end("total_first", "posts_total")(row)


# --- engagement -----------------------------------------------------------------------------------------

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

AUDIENCE_BASE: Mapping[str, Expression] = {
    "rounded": lambda row: tally((row.rounded == 1) & row.followers.notnull())
}
ENGAGEMENT_BASE: Mapping[str, Expression] = {"eligible": lambda row: row.post_id.count()}

METRICS: Mapping[str, Metric] = MappingProxyType({one.name: one for one in ACTIVITY + AUDIENCE + ENGAGEMENT})
"""Every metric by name, in the order of reports."""
