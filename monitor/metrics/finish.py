"""Rows of the engine -> MetricValues: thresholds, words and flags of metrics.md c.2 and c.7. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from monitor.metrics.metric import Metric
from monitor.metrics.question import Question, Subject
from monitor.model import MetricValue

PARTIAL_BELOW = 0.9
INTERVAL_FROM = 6
DAY = 86_400_000.0
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the engine said about one account; a relation that was not asked, or has no row, is empty."""

    subject: Subject
    activity: Row
    audience: Row
    engagement: Row

    @property
    def coverage(self) -> float | None:
        """Share of the account's own window that was observed; None if it was never active in it."""
        length = self.subject.length
        return float(self.activity["covered"]) / length if length else None

    @property
    def well_covered(self) -> bool:
        return (self.coverage or 0.0) >= PARTIAL_BELOW


def account_value(metric: Metric, answers: Answers, question: Question) -> MetricValue:
    """One figure of one account."""
    if not answers.subject.length:
        figure: dict[str, Any] = {"value": None, "flags": {"inactive"}}
    else:
        figure = _FINISH[metric.relation](metric, answers)
    return _metric_value(metric, answers, question, figure)


def _metric_value(
    metric: Metric, answers: Answers, question: Question, figure: dict[str, Any]
) -> MetricValue:
    subject = answers.subject
    return MetricValue(
        scope="account", subject=subject.account_id, name=metric.name, version=metric.version,
        unit=metric.unit, window=question.window,
        as_of=question.as_of, age_hours=question.age_hours if metric.needs_age else None,
        coverage=answers.coverage, **(figure | {"flags": tuple(sorted(figure["flags"]))}),
    )  # fmt: skip


def _activity(metric: Metric, answers: Answers) -> dict[str, Any]:
    row = answers.activity
    value, label = _number(row[f"{metric.name}__value"]), None
    future = int(row["future"]) if metric.day else 0
    figure = {"n": int(row[f"{metric.name}__n"]), "n_missing": int(row["undated"]) + future}
    flags = _doubts(undated=row["undated"], date_future=future)
    if metric.name == "coverage":
        return {"value": answers.coverage, "n": figure["n"],
                "flags": set() if answers.well_covered else {"partial"}}  # fmt: skip
    if metric.name == "status":
        value, label = None, _status(value)
    if not row["posts"]:
        none = answers.well_covered and not row["undated"]  # an undated post may well be of this window
        flags |= {"no_posts"} if none else set() if answers.well_covered else {"uncovered"}
        value, label = (value, label) if none else (None, None)
    elif not answers.well_covered:
        flags.add("partial")
    return figure | {"value": value, "label": label, "flags": flags}


def _status(days: float | None) -> str:
    if days is None:
        return "never"
    return "active" if days <= 30 else "dormant" if days <= 180 else "abandoned"


def _audience(metric: Metric, answers: Answers) -> dict[str, Any]:
    row = answers.audience
    n = int(row.get(f"{metric.name}__n") or 0)
    figure: dict[str, Any] = {"value": None, "n": n, "flags": _doubts(rounded=row.get("rounded", 0))}
    if not row:
        return figure | {"flags": {"no_followers" if answers.subject.interactions else "unsupported"}}
    if metric.name == "completeness":
        return figure | _completeness(row)
    if n < max(metric.least, 1):
        return figure | {"flags": figure["flags"] | {"insufficient" if n else "no_followers"}}
    value = _number(row[f"{metric.name}__value"])
    if metric.name == "growth_weekly":
        return figure | _growth(value, row, figure["flags"])
    return figure | {"value": value, "flags": figure["flags"] | _smallness(row)}


def _smallness(row: Row) -> set[str]:
    count = row["followers__value"]
    return {"no_followers"} if count == 0 else {"tiny_audience"} if count < 100 else set()


def _growth(times: float | None, row: Row, flags: set[str]) -> dict[str, Any]:
    """`times` is F1/F0, None if F0 is 0. The power is taken here: not every engine has it."""
    days, step = float(row["growth_weekly__days"]), row["growth_weekly__step"]
    if days < 6:
        return {"flags": flags | {"insufficient"}}
    if times is None:
        return {"flags": flags | {"no_followers"}}
    if step is not None and abs(row["growth_weekly__change"]) < 2 * step:
        return {"flags": flags}
    return {"value": times ** (7 / days) - 1, "flags": flags | _smallness(row)}


def _completeness(row: Row) -> dict[str, Any]:
    value = _number(row["completeness__value"])
    if value is None:
        return {"flags": {"insufficient"}}
    return {"value": value, "flags": _doubts(incomplete=value < 0.95, overcomplete=value > 1.05)}


def _engagement(metric: Metric, answers: Answers) -> dict[str, Any]:
    base, row = answers.activity, answers.engagement
    if not _supported(metric, answers.subject):
        return {"value": None, "flags": {"unsupported"}}
    figure = _counts(metric, base, row)
    flags = _doubts(undated=base["undated_own"], date_future=base["future_own"]) | _marks(metric, row)
    if not base["own"]:
        flags.add("no_posts" if answers.well_covered else "uncovered")
        return figure | {"value": None, "flags": flags}
    if not answers.well_covered:
        flags.add("partial")
    return figure | _published(metric, row, figure, flags)


def _supported(metric: Metric, subject: Subject) -> bool:
    wanted = metric.part or subject.interactions
    return bool(set(wanted) & set(subject.interactions))


def _counts(metric: Metric, base: Row, row: Row) -> dict[str, Any]:
    eligible = int(row.get("eligible", 0))
    n, deleted = int(row.get(f"{metric.name}__n", 0)), int(row.get(f"{metric.name}__deleted", 0))
    unplaced = int(base["undated_own"]) + int(base["future_own"])
    return {"n": n, "n_deleted": deleted, "n_missing": eligible - n - deleted + unplaced,
            "n_pending": int(base["pending"])}  # fmt: skip


def _published(metric: Metric, row: Row, figure: dict[str, Any], flags: set[str]) -> dict[str, Any]:
    if figure["n"] < metric.least:
        faceless = row.get(f"{metric.name}__faceless", 0)
        return {
            "value": None,
            "flags": flags | ({"no_followers"} if faceless and not figure["n"] else {"insufficient"}),
        }
    interval = {}
    if figure["n"] >= INTERVAL_FROM and metric.low:
        interval = {
            "ci_low": _number(row[f"{metric.name}__low"]),
            "ci_high": _number(row[f"{metric.name}__high"]),
        }
    return {"value": _number(row[f"{metric.name}__value"]), "flags": flags, **interval}


def _marks(metric: Metric, row: Row) -> set[str]:
    used = {key: int(row.get(f"{metric.name}__{key}") or 0) for key in metric.extra}
    flags = _doubts(rounded=used["rounded"])
    if used["interpolated"]:
        flags.add(f"interpolated:{used['interpolated']}")
    if "faceless" in used:
        flags |= _doubts(followers_after=used["after"], tiny_audience=used["tiny"])
    return flags


def _doubts(**counted: int) -> set[str]:
    """The names of what occurred at all."""
    return {name for name, count in counted.items() if count}


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


_FINISH = {"activity": _activity, "audience": _audience, "engagement": _engagement}
