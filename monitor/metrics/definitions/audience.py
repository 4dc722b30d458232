"""How many follow an account, and whether its posts were all collected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.metrics.literature import FANPAGE_KARMA, INDEX, LOWY, OWN
from monitor.metrics.metric import Expression, Metric, ratio
from monitor.metrics.relations.tables import DAY, Table, filled, tally, when


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
        source=OWN, inputs=("audience_snapshot",), relation="audience", value=_latest, n=_faces,
        across="sum",
        edge_cases=(_AUDIENCE_EDGES[0], "no such snapshot: null; 0 is a value; both flag no_followers",
                    "fewer than 100: flag tiny_audience", _AUDIENCE_EDGES[2],
                    "country: a gross sum, audiences overlap: flag gross"),
    ),
    Metric(
        name="net_growth", unit="accounts", formula="last - first follower count in the window",
        source=OWN, inputs=("audience_snapshot",), relation="audience",
        value=lambda row: _latest(row) - _first(row), n=_faces, least=2,
        edge_cases=(_AUDIENCE_EDGES[0], "fewer than two snapshots: null, flag insufficient",
                    _AUDIENCE_EDGES[2]),
    ),
    Metric(
        name="growth_weekly", unit="share/week",
        formula="(F1 / F0)^(7/d) - 1; F0, F1 first and last count in the window, d days between them",
        source=f"{FANPAGE_KARMA}, weekly growth", inputs=("audience_snapshot",),
        relation="audience", value=lambda row: ratio(_latest(row), _first(row)), n=_faces, least=2,
        extra={"days": _days_apart, "change": lambda row: _latest(row) - _first(row),
               "step": lambda row: when((row.rounded == 1) & row.followers.notnull(), row.step).min()},
        edge_cases=(_AUDIENCE_EDGES[0], "d < 6: null, flag insufficient", "F0 = 0: null, flag no_followers",
                    "rounded counts: null, flag rounded, if |F1 - F0| is below two rounding steps; "
                    "the step is the largest power of ten that divides every rounded count in the window"),
    ),
    Metric(
        name="completeness", unit="ratio",
        formula="posts stored / growth of the platform's own number of posts, "
        "between its first and last showing in the window",
        source=OWN, inputs=("audience_snapshot", "post"), relation="audience",
        value=lambda row: ratio(filled(row.collected), when(_total(row) > 0, _total(row))),
        n=lambda row: filled(row.collected),
        extra={"snapshots": lambda row: row.posts_total.count()},
        edge_cases=("no growth, or fewer than two showings: null",
                    "outside 0.95-1.05: flag incomplete or overcomplete",
                    "posts deleted meanwhile lower the platform's number"),
    ),
    Metric(
        name="momentum", unit="share/week",
        formula="slope of the least-squares line through ln F over time in weeks; "
        "F the follower counts above 0 of the 30 days before min(end, as_of)",
        source=f"our reading of Momentum of the {INDEX}",
        inputs=("audience_snapshot",), relation="faces", least=8, across="median",
        edge_cases=("n = counts above 0; n < 8: null, flag insufficient (none: no_followers)",
                    "30 days back from the end, also where the window is shorter; not cut to active_from",
                    "the last of them below 100: flag tiny_audience", _AUDIENCE_EDGES[2]),
    ),
    Metric(
        name="follower_anomaly", unit="days",
        formula="number of days with |z| >= 6 and |dF| >= max(50, 1 % of F of the day before); "
        "z = (r - median) / (1.4826 MAD), r = ln(F / F of the day before), "
        "median and MAD over r of the 60 days before",
        source=OWN, inputs=("audience_snapshot",), relation="faces", least=1,
        edge_cases=("F of a day: its last count known at as_of; r needs both counts above 0",
                    "n = days judged: days that begin in the window, with r and 14 or more r "
                    "in the 60 days before; none: null, flag insufficient",
                    "MAD = 0: any r but the median is far", "each such day: flag anomaly:YYYY-MM-DD",
                    "counts that the platform shows rounded: null, flag rounded",
                    "a flag for a human, never a verdict that followers were bought"),
    ),
    Metric(
        name="reach_host", unit="share",
        formula="last follower count in the window / users of the platform in the host country "
        "(for an account without one: in its own)",
        source=f"{LOWY}: page fans / users in the host country",
        inputs=("audience_snapshot", "platform_users"), relation="audience", value=_latest, n=_faces,
        edge_cases=(*_AUDIENCE_EDGES,
                    "the table of users lacks the country or the platform: null, flag no_reference",
                    "followers may live anywhere: a large share is no share of the country"),
    ),
)  # fmt: skip


def _total(row: Table) -> Any:
    return _at_end("total_last", "posts_total")(row) - _at_end("total_first", "posts_total")(row)


AUDIENCE_BASE: Mapping[str, Expression] = {
    "rounded": lambda row: tally((row.rounded == 1) & row.followers.notnull())
}
