"""What the engine said -> MetricValues. Each family knows its own thresholds and flags. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from monitor.metrics.finish.activity import activity, deletion
from monitor.metrics.finish.audience import audience
from monitor.metrics.finish.content import content
from monitor.metrics.finish.earlier import earlier
from monitor.metrics.finish.engagement import engagement, lives
from monitor.metrics.finish.faces import faces
from monitor.metrics.finish.figure import INTERVAL_FROM, Answers, Figure
from monitor.metrics.finish.network import network
from monitor.metrics.finish.spreads import interval_of
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.model import MetricValue

_FINISH: Mapping[str, Callable[[Metric, Answers, Question], Figure]] = {
    "activity": lambda metric, answers, _: activity(metric, answers),
    "audience": audience,
    "earlier": earlier,
    "engagement": engagement,
    "faces": faces,
    "kept": lambda metric, answers, _: deletion(metric, answers),
    "lives": lives,
    "network": lambda metric, answers, _: network(metric, answers),
    "tongues": content,
}


def account_value(metric: Metric, answers: Answers, question: Question) -> MetricValue:
    """One figure of one account."""
    if not answers.subject.length:
        figure: Figure = {"value": None, "flags": {"inactive"}}
    else:
        figure = _FINISH[metric.relation](metric, answers, question)
        figure = _with_interval(metric, figure, answers, question)
    return MetricValue(**{
        "scope": "account", "subject": answers.subject.account_id, "name": metric.name,
        "version": metric.version, "unit": metric.unit, "window": question.window, "as_of": question.as_of,
        "age_hours": age_hours(metric, question), "coverage": answers.coverage,
        **figure, "flags": tuple(sorted(figure["flags"])),
    })  # fmt: skip


def _with_interval(metric: Metric, figure: Figure, answers: Answers, question: Question) -> Figure:
    """The figure with its interval from resamples, if it has a value of six or more."""
    if figure.get("value") is None or (figure.get("n") or 0) < INTERVAL_FROM:
        return figure
    ends, flags = interval_of(metric, answers, question)
    return {**figure, **ends, "flags": figure["flags"] | flags}


def age_hours(metric: Metric, question: Question) -> float | None:
    """The post age that a figure is about; None if it has none, or for final counts."""
    if question.final:
        return None
    return question.age_hours if metric.needs_age else metric.fixed_age
