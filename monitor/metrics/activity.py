"""How much, how regularly and in what manner an account publishes (metrics.md c.5, c.7)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.metric import Expression, Metric, ratio
from monitor.metrics.relations import DAY, Table, tally, when


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
    "a post deleted later counts; a post without a date counts in n_missing, flag undated: where all are "
    "undated, null",
)
_DAY_EDGE = "a post dated in the future when it was seen takes no part: n_missing, flag date_future"


def _published(kind: str | None) -> Metric:
    what = f"posts of kind {kind}" if kind else "posts of every kind, reposts too,"
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
