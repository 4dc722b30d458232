"""A question in, MetricValues out: which queries are needed, and whose rows belong together."""

from __future__ import annotations

from monitor.metrics import engine
from monitor.metrics import question as asking
from monitor.metrics.catalogue import METRICS
from monitor.metrics.country import country_values
from monitor.metrics.finish import Answers, account_value
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question, Subject
from monitor.model import MetricValue


def compute(run: engine.Run, dialect: str, question: Question) -> list[MetricValue]:
    """Every asked figure of every asked account and of their countries, in a fixed order.

    `run` executes one SQL text for reading and returns its rows; `dialect` is its ibis name ("sqlite",
    "postgres"). Raises ValueError for an unknown metric, or if an age is needed and not given. Does not
    write, does not read the clock.
    """
    metrics = _asked(question)
    subjects = asking.subjects(run(engine.ACCOUNTS), question)
    if not subjects or not metrics:
        return []
    answers = _answers(run, dialect, question, subjects, {metric.relation for metric in metrics})
    values = [account_value(metric, one, question) for one in answers for metric in metrics]
    return values + country_values(values, {one.account_id: (one.country, one.platform) for one in subjects})


def _asked(question: Question) -> list[Metric]:
    if unknown := set(question.names) - set(METRICS):
        raise ValueError(f"no such metric: {', '.join(sorted(unknown))}")
    metrics = [METRICS[name] for name in question.names or METRICS]
    if question.age_hours is None and (needy := [metric.name for metric in metrics if metric.needs_age]):
        raise ValueError(f"age_hours is missing; needed by {', '.join(needy)}")
    return metrics


def _answers(
    run: engine.Run, dialect: str, question: Question, subjects: list[Subject], relations: set[str]
) -> list[Answers]:
    """Activity is always asked: every figure carries the coverage."""
    subject = asking.relation(subjects, question)
    rows = {name: engine.ask(run, name, dialect, subject) for name in sorted(relations | {"activity"})}
    none: dict[str, engine.Row] = {}
    return [
        Answers(
            one, rows["activity"][one.account_id], rows.get("audience", none).get(one.account_id, {}),
            rows.get("engagement", none).get(one.account_id, {}),
        )
        for one in subjects
    ]  # fmt: skip
