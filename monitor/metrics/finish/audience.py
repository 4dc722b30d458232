"""Rows of the relations of audience -> figures. Pure."""

from __future__ import annotations

from monitor.metrics.finish.figure import Answers, Figure, Row, doubts, number
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question


def audience(metric: Metric, answers: Answers, question: Question) -> Figure:
    row = answers.row("audience")
    n = int(row.get(f"{metric.name}__n") or 0)
    figure: Figure = {"value": None, "n": n, "flags": doubts(rounded=row.get("rounded", 0))}
    if not row:
        return figure | {"flags": {no_face(answers)}}
    if metric.name == "completeness":
        return figure | _completeness(row)
    if n < max(metric.least, 1):
        return figure | {"flags": figure["flags"] | {"insufficient" if n else "no_followers"}}
    value = number(row[f"{metric.name}__value"])
    if metric.name == "growth_weekly":
        return figure | _growth(value, row, figure["flags"])
    figure |= {"value": value, "flags": figure["flags"] | smallness(row["followers__value"])}
    return _reached(figure, answers, question) if metric.name == "reach_host" else figure


def no_face(answers: Answers) -> str:
    """Why an account has not one snapshot."""
    return "no_followers" if answers.subject.interactions else "unsupported"


def smallness(count: float) -> set[str]:
    return {"no_followers"} if count == 0 else {"tiny_audience"} if count < 100 else set()


def _reached(figure: Figure, answers: Answers, question: Question) -> Figure:
    subject = answers.subject
    users = question.users.get((subject.host or subject.country, subject.platform))
    if not users:
        return figure | {"value": None, "flags": figure["flags"] | {"no_reference"}}
    return figure | {"value": figure["value"] / users}


def _growth(times: float | None, row: Row, flags: set[str]) -> Figure:
    """`times` is F1/F0, None if F0 is 0. The power is taken here: not every engine has it."""
    days, step = float(row["growth_weekly__days"]), row["growth_weekly__step"]
    if days < 6:
        return {"flags": flags | {"insufficient"}}
    if times is None:
        return {"flags": flags | {"no_followers"}}
    if step is not None and abs(row["growth_weekly__change"]) < 2 * step:
        return {"flags": flags}
    return {"value": times ** (7 / days) - 1, "flags": flags | smallness(row["followers__value"])}


def _completeness(row: Row) -> Figure:
    value = number(row["completeness__value"])
    if value is None:
        return {"flags": {"insufficient"}}
    return {"value": value, "flags": doubts(incomplete=value < 0.95, overcomplete=value > 1.05)}
