"""Rows of the activity relation -> figures: thresholds and flags of docs/metrics.md. Pure."""

from __future__ import annotations

from math import sqrt
from typing import Any

from monitor.metrics.finish.figure import INTERVAL_FROM, Answers, Figure, Row, doubts, number
from monitor.metrics.metric import Metric
from monitor.metrics.statistics.order import median_and_ends

HOUR = 3_600_000


def activity(metric: Metric, answers: Answers) -> Figure:
    row = answers.row("activity")
    value, label = number(row[f"{metric.name}__value"]), None
    n = int(row[f"{metric.name}__n"])
    if metric.name == "coverage":
        return {"value": answers.coverage, "n": n, "flags": set() if answers.well_covered else {"partial"}}
    if metric.name == "status":
        value, label = None, _status(value)
    if metric.name == "burstiness":
        value = _burstiness(row)
    return judged(metric, answers, n, {"value": value, "label": label})


def deletion(metric: Metric, answers: Answers) -> Figure:
    """How long the posts stood that were seen to vanish."""
    lasted = answers.lists("kept").get("lasted", ())
    hours = sorted(float(ms) / HOUR for ms in lasted if ms == ms)  # NaN: it stands
    middle, low, high = median_and_ends(hours)
    figure = judged(metric, answers, len(hours), {"value": middle})
    if figure["value"] is not None and len(hours) >= INTERVAL_FROM:
        figure |= {"ci_low": low, "ci_high": high}
    return figure


def judged(metric: Metric, answers: Answers, n: int, said: dict[str, Any]) -> Figure:
    """What was `said` (value, label), if enough was observed to say it."""
    row = answers.row("activity")
    future = int(row["future"]) if metric.day else 0
    flags = doubts(undated=row["undated"], date_future=future)
    nothing = dict.fromkeys(said)
    if not row["posts"]:
        none = answers.well_covered and not row["undated"]  # an undated post may well be of this window
        flags |= {"no_posts"} if none else set() if answers.well_covered else {"uncovered"}
        said = said if none else nothing
    else:
        flags |= doubts(partial=not answers.well_covered)
        if n < metric.least:
            flags, said = flags | {"insufficient"}, nothing
    return {"n": n, "n_missing": int(row["undated"]) + future, "flags": flags, **said}


def _status(days: float | None) -> str:
    if days is None:
        return "never"
    return "active" if days <= 30 else "dormant" if days <= 180 else "abandoned"


def _burstiness(row: Row) -> float | None:
    """Of whole seconds, so that the sums are exact; the root is taken here: not every engine has it."""
    count, total = int(row["burstiness__pauses"] or 0), int(row["burstiness__sum"] or 0)
    if not total:
        return None
    spread = sqrt(count * int(row["burstiness__squares"]) - total * total)
    return (spread - total) / (spread + total)
