"""Engagement per follower and per view."""

from __future__ import annotations

from typing import Any

from monitor.metrics.definitions.bases import kept_days, of_account
from monitor.metrics.definitions.engagement import COUNTS, DRAWN, EDGES, ORDER, PARTS
from monitor.metrics.literature import (
    BONSON_RATKAI,
    CROWDTANGLE_RATE,
    EMPLIFI,
    FANPAGE_KARMA,
    OWN,
    TGSTAT,
    TWIPLOMACY_RATE,
)
from monitor.metrics.metric import Expression, Metric, Spread, ratio
from monitor.metrics.relations.tables import Table, when

_FACED = (*COUNTS, "audience_snapshot")
_PER_POST = (
    "F = newest follower count not after publication, within 7 days; "
    "no count before: the oldest within 7 days after, flag followers_after; else null",
    "F null or 0: n_missing; so for every post: flag no_followers",
    "a used F below 100: flag tiny_audience",
)
_MEAN = (
    "F = time-weighted mean of the follower counts in the window: "
    "trapezoids between neighbours over the time from the first to the last; a single count is the mean",
    "no count in the window, or a mean of 0: null, flag no_followers; below 100: flag tiny_audience",
    "F is held fixed in resamples",
)
_FINAL = (
    'age "final": null, flag no_followers, unless today\'s followers are allowed; '
    "then F is the newest count known at as_of, flag followers_current, and the figure is never ranked"
)
_VIEWED = "a platform that shows no views: unsupported"
_WITH_ALL = {"interactions": ("interactions", "I", (), "E"), **PARTS}


def _per_mean(column: str, scale: float) -> Expression:
    return lambda row: ratio(row[column].mean(), row.mean_followers.max()) * scale


def _by_day(row: Table) -> Any:
    days = kept_days(row)
    return row.day_rate.sum() / when(days > 0, days)


def _per_1000(name: str) -> Metric:
    column, what, parts, letter = _WITH_ALL[name]
    return Metric(
        name=f"{name}_per_1000", unit="per post and 1000 followers",
        formula=f"sum of {what} at the age / posts / F x 1000",
        source=f"{BONSON_RATKAI}, {letter}{'' if letter == 'E' else 3}", inputs=_FACED,
        relation="engagement", basis=column, value=_per_mean(column, 1000.0), least=3, part=parts,
        spread=Spread("ratio", column, scale="per_1000_followers"),
        edge_cases=(*EDGES, *_MEAN, _FINAL, DRAWN),
    )  # fmt: skip


RATES = (
    Metric(
        name="er_post_followers_median", unit="share", formula="median of I / F",
        source=OWN, inputs=_FACED, relation="engagement", basis="rate",
        value=of_account("rate_median"), low=of_account("rate_low"), high=of_account("rate_high"), least=3,
        across="median", spread=Spread("median", "rate"), edge_cases=(*EDGES, ORDER, *_PER_POST, _FINAL),
    ),
    Metric(
        name="er_post_followers_mean", unit="share", formula="mean of I / F",
        source=EMPLIFI, inputs=_FACED,
        relation="engagement", basis="rate", value=lambda row: row.rate.mean(), least=3,
        spread=Spread("ratio", "rate"), edge_cases=(*EDGES, *_PER_POST, _FINAL, DRAWN),
    ),
    Metric(
        name="er_account_followers", unit="share/post", formula="sum of I / n / F",
        source=f"{CROWDTANGLE_RATE}; {TWIPLOMACY_RATE}", inputs=_FACED,
        relation="engagement", basis="interactions", value=_per_mean("interactions", 1.0), least=3,
        spread=Spread("ratio", "interactions", scale="per_follower"),
        edge_cases=(*EDGES, *_MEAN, _FINAL, DRAWN),
    ),
    Metric(
        name="er_day_followers", unit="share/day", version=2,
        formula="sum over UTC days of (I of the day's posts / F of the day) / covered days; "
        "days without a post count as 0",
        source=f"{FANPAGE_KARMA}, engagement", inputs=_FACED,
        relation="engagement", basis="day_rate", value=_by_day, least=3,
        spread=Spread("ratio", "day_rate", below="kept_days"),
        edge_cases=(*EDGES,
                    "F of a day = newest follower count up to its last millisecond, within 7 days; "
                    "none: the oldest within 7 days after, flag followers_after",
                    "a day with posts is dropped, from the covered days too, "
                    "if its F is null or 0 or no I of it is known; its posts are n_missing",
                    "covered days: of [start, min(end, as_of - age)), less what was covered of the days that "
                    "drop; none left: null, flag insufficient",
                    "no F on any day with posts: null, flag no_followers; "
                    "a used F below 100: flag tiny_audience",
                    "the denominator is held fixed in resamples", _FINAL, DRAWN),
    ),
    Metric(
        name="er_view_pooled", unit="share", formula="sum of I / sum of views, both at the age",
        source=OWN, inputs=COUNTS, relation="engagement", basis="view_share",
        value=lambda row: ratio(_seen(row, row.interactions).sum(), _seen(row, row.views_at).sum()), least=3,
        views=True, spread=Spread("ratio", "seen_interactions", "seen_views"),
        edge_cases=(*EDGES, _VIEWED,
                    "posts with I and views known and views above 0; "
                    "views 0 and I above 0: flag views_inconsistent", DRAWN),
    ),
    Metric(
        name="er_view_median", unit="share", formula="median of I / views, both at the age",
        source=OWN, inputs=COUNTS, relation="engagement", basis="view_share",
        value=of_account("view_share_median"), low=of_account("view_share_low"),
        high=of_account("view_share_high"), least=3, views=True, spread=Spread("median", "view_share"),
        edge_cases=(*EDGES, _VIEWED, "the posts of er_view_pooled", ORDER),
    ),
    Metric(
        name="view_rate_followers", unit="share", formula="median of views at the age / F",
        source=f"{OWN}: the median twin of view_rate_followers_mean", inputs=_FACED, relation="engagement",
        basis="view_rate", value=of_account("view_rate_median"), low=of_account("view_rate_low"),
        high=of_account("view_rate_high"), least=3, views=True, spread=Spread("median", "view_rate"),
        edge_cases=(*EDGES, _VIEWED, "interactions need not be known", *_PER_POST, ORDER, _FINAL),
    ),
    Metric(
        name="view_rate_followers_mean", unit="share", formula="mean of views at the age / F",
        source=f"{TGSTAT}: ERR, at 24 h ERR24", inputs=_FACED, relation="engagement", basis="view_rate",
        value=lambda row: row.view_rate.mean(), least=3, views=True, spread=Spread("ratio", "view_rate"),
        edge_cases=(*EDGES, _VIEWED, "interactions need not be known", *_PER_POST, _FINAL, DRAWN),
    ),
    *(_per_1000(name) for name in _WITH_ALL),
)  # fmt: skip


def _seen(row: Table, value: Any) -> Any:
    return when(row.view_share.notnull(), value)
