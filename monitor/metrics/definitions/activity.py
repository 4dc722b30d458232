"""How much, how regularly and in what manner an account publishes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.literature import GENEVA_INDEX, GOH_BARABASI, OWN, TWIPLOMACY_2013
from monitor.metrics.metric import Expression, Metric, Spread, ratio
from monitor.metrics.relations.tables import DAY, Table, filled, tally, when


def _posts(row: Table) -> Any:
    return tally(row.here == 1)


def _of_kind(kind: str) -> Expression:
    return lambda row: tally((row.here == 1) & (row.kind == kind))


def _own(row: Table) -> Any:
    return tally((row.here == 1) & (row.own == 1))


def _day_posts(row: Table) -> Any:
    return tally((row.here == 1) & (row.future == 0))


def _covered_days(row: Table) -> Any:
    return filled(row.covered).cast("float64") / float(DAY)


def _share_of_days(marks: str, days: int) -> Expression:
    """Spans of so many days with a post / such spans that were covered, at most 1."""

    def share(row: Table) -> Any:
        import ibis

        found = ibis.coalesce(row[marks].sum(), 0) * days / when(_covered_days(row) > 0, _covered_days(row))
        return ibis.ifelse(found > 1, 1.0, found)

    return share


def _days_since(row: Table) -> Any:
    import ibis

    newest = when((row.here == 1) & (row.future == 0) & (row.seen == 1), row.published_at).max()
    since = row.seen_until.max() - ibis.coalesce(newest, row.last_before.max())
    return (since - since % DAY).cast("float64") / float(DAY)


def _longest_gap(row: Table) -> Any:
    import ibis

    dated = (row.here == 1) & (row.future == 0)
    last = ibis.coalesce(when(dated, row.published_at).max(), row.window_start.max())
    between, after = ibis.coalesce(row.gap.max(), 0), row.seen_until.max() - last
    return ibis.ifelse(between > after, between, after).cast("float64") / float(DAY)


def _mean_pause(row: Table) -> Any:
    return row.pause.sum().cast("float64") / when(row.pause.count() > 0, row.pause.count()).cast("float64")


def _early(row: Table) -> Any:
    return tally((row.here == 1) & (row.future == 0) & (row.early == 1))


def _early_gone(row: Table) -> Any:
    return tally((row.here == 1) & (row.future == 0) & (row.early == 1) & (row.gone == 1))


def _to_others(row: Table) -> Any:
    return tally((row.here == 1) & (row.to_others == 1))


_ACTIVITY_EDGES = (
    "no post and coverage >= 0.9: a real 0 (ratios null), flag no_posts; otherwise null, flag uncovered",
    "coverage < 0.9: flag partial",
    "a post deleted later counts; "
    "a post without a date counts in n_missing, flag undated: where all are undated, null",
)
_RESAMPLED = (
    "95 % interval from n = 6 on: percentiles of the ratio over resamples of the days with posts "
    "(of the posts themselves below 20 such days: flag posts_resampled)"
)
_DAY_EDGE = "a post dated in the future when it was seen takes no part: n_missing, flag date_future"


def _published(kind: str | None) -> Metric:
    what = f"posts of kind {kind}" if kind else "posts of every kind, reposts too,"
    return Metric(
        name=f"posts_published_{kind}" if kind else "posts_published", unit="posts",
        formula=f"n = number of {what} published in [start, end)", source=OWN,
        inputs=("post", "coverage"), relation="activity", value=_of_kind(kind) if kind else _posts,
        n=_posts, across="sum", edge_cases=_ACTIVITY_EDGES,
    )  # fmt: skip


ACTIVITY = (
    *(_published(kind) for kind in (None, "original", "reply", "repost", "quote")),
    Metric(
        name="posts_per_day", unit="posts/d", formula="posts / covered days, not calendar days",
        source=TWIPLOMACY_2013, inputs=("post", "coverage"),
        relation="activity", value=lambda row: ratio(_day_posts(row), _covered_days(row)), n=_day_posts,
        day=True, across="sum",
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "covered days = coverage x length of the window"),
    ),
    Metric(
        name="active_day_share", unit="share",
        formula="UTC days with at least one post that is not a repost / covered days, at most 1",
        source=OWN, inputs=("post", "coverage"), relation="activity",
        value=_share_of_days("new_day", 1), n=_day_posts, day=True, across="median",
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE,
                    "cut at 1: a window that starts at noon touches one date more than it has days"),
    ),
    Metric(
        name="active_week_share", unit="share",
        formula="ISO weeks (UTC) with at least one post that is not a repost / (covered days / 7), at most 1",
        source=OWN, inputs=("post", "coverage"), relation="activity",
        value=_share_of_days("new_week", 7), n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE,
                    "cut at 1: a window touches more ISO weeks than it is long, "
                    "so it says little of a window of a few weeks"),
    ),
    Metric(
        name="days_since_last_post", unit="d",
        formula="whole days from the newest known post of any kind to min(end, as_of)",
        source=OWN, inputs=("post", "coverage"), relation="activity", value=_days_since,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "looks back beyond the window; null if no post is known"),
    ),
    Metric(
        name="status", unit="label",
        formula="active: last post at most 30 whole days ago; dormant: 31-180; abandoned: more; never: none",
        source=OWN, inputs=("post", "coverage"), relation="activity", value=_days_since,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "a word, in `label`; `value` is always null"),
    ),
    Metric(
        name="longest_gap_d", unit="d",
        formula="longest time between neighbouring posts of any kind, the ends of the window included",
        source=OWN, inputs=("post", "coverage"), relation="activity", value=_longest_gap,
        n=_day_posts, day=True,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "the window ends at as_of if that is earlier"),
    ),
    Metric(
        name="burstiness", unit="ratio",
        formula="(s - m) / (s + m); m mean and s population standard deviation "
        "of the whole seconds between neighbouring posts of any kind",
        source=GOH_BARABASI, inputs=("post", "coverage"), relation="activity",
        value=_mean_pause, n=_day_posts, day=True, least=10,
        extra={"pauses": lambda row: row.pause.count(), "sum": lambda row: row.pause.sum(),
               "squares": lambda row: (row.pause * row.pause).sum()},
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "n < 10: null, flag insufficient",
                    "-1: like a clock; 0: like chance; towards 1: in bursts",
                    "only times between posts of the window; s + m = 0: null"),
    ),
    Metric(
        name="originality", unit="share", formula="posts that are not reposts / posts of every kind",
        source=f"{GENEVA_INDEX}, contribution", inputs=("post", "coverage"), relation="activity",
        value=lambda row: ratio(_own(row), _posts(row)), n=_posts,
        spread=Spread("ratio", "own", family="posts"), edge_cases=(*_ACTIVITY_EDGES, _RESAMPLED),
    ),
    Metric(
        name="reply_ratio", unit="ratio", formula="replies to other accounts / posts of kind original",
        source=f"{GENEVA_INDEX}, responsiveness", inputs=("post", "coverage"),
        relation="activity", value=lambda row: ratio(_to_others(row), _of_kind("original")(row)), n=_posts,
        spread=Spread("ratio", "to_others", "original", "posts"),
        edge_cases=(*_ACTIVITY_EDGES, _RESAMPLED,
                    "a thread of one's own is no reply to others; no original post: null",
                    "a reply that does not say to whom is not counted as one to others"),
    ),
    Metric(
        name="repost_share", unit="share", formula="reposts / posts of every kind", source=OWN,
        inputs=("post", "coverage"), relation="activity",
        value=lambda row: ratio(_of_kind("repost")(row), _posts(row)), n=_posts,
        spread=Spread("ratio", "repost", family="posts"), edge_cases=(*_ACTIVITY_EDGES, _RESAMPLED),
    ),
    Metric(
        name="deletion_rate", unit="share",
        formula="posts that are gone / posts, of those first seen less than 24 h after publication",
        source=OWN, inputs=("post", "coverage"), relation="activity",
        value=lambda row: ratio(_early_gone(row), _early(row)), n=_early, day=True,
        least=3, spread=Spread("ratio", "early_gone", "early", "posts"),
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, _RESAMPLED,
                    "posts of any kind; n < 3: null, flag insufficient",
                    "gone: its absence was proven twice before as_of",
                    "a post first seen later is left out: who would have seen it vanish?"),
    ),
    Metric(
        name="deletion_hours_median", unit="h",
        formula="median time from publication to deletion, of the posts counted as gone by deletion_rate",
        source=OWN, inputs=("post", "coverage"), relation="kept", day=True, least=3,
        edge_cases=(*_ACTIVITY_EDGES, _DAY_EDGE, "n = posts that are gone; n < 3: null, flag insufficient",
                    "a deletion is dated by the look that first missed the post: "
                    "late by up to the time between two looks",
                    "95 % interval [x_k, x_(n+1-k)] of order statistics from n = 6 on"),
    ),
    Metric(
        name="coverage", unit="share",
        formula="length of the union of the observed spans within the window, up to as_of / its length",
        source=OWN, inputs=("coverage",), relation="activity",
        value=lambda row: filled(row.covered).cast("float64"), n=_posts, across="mean",
        edge_cases=("the window of an account is cut to its active_from..active_until, whole UTC days",
                    "what lies after as_of counts as not observed"),
    ),
)  # fmt: skip

ACTIVITY_BASE: Mapping[str, Expression] = {
    "covered": lambda row: filled(row.covered),
    "posts": _posts,
    "own": _own,
    "undated": lambda row: filled(row.undated),
    "undated_own": lambda row: filled(row.undated_own),
    "future": lambda row: tally((row.here == 1) & (row.future == 1)),
    "future_own": lambda row: tally((row.here == 1) & (row.future == 1) & (row.own == 1)),
    "pending": lambda row: tally((row.here == 1) & (row.future == 0) & (row.own == 1) & (row.young == 1)),
}
