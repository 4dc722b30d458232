"""A country's own figures: of all its accounts' posts together, or of the graph of citations. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from monitor.metrics.catalogue import METRICS
from monitor.metrics.definitions.content import pooled
from monitor.metrics.finish.account import account_value, age_hours
from monitor.metrics.finish.content import said
from monitor.metrics.finish.country import of_members
from monitor.metrics.finish.figure import Answers, Figure
from monitor.metrics.finish.graph import Graph
from monitor.metrics.finish.network import of_country
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.model import MetricValue

_COUNTED_AS = "interactions_total"
"""The account's figure that uses the same posts as message_efficiency does."""


def nation_values(
    metrics: Sequence[Metric], answers: Iterable[Answers], graph: Graph | None, question: Question
) -> list[MetricValue]:
    """The figures `pooled` and `only` of each country of these accounts."""
    wanted = [metric for metric in metrics if metric.across in ("pooled", "only")]
    members: dict[str, list[Answers]] = defaultdict(list)
    for one in answers if wanted else ():
        members[one.subject.country].append(one)
    return [
        _value(metric, country, _figure(metric, country, members[country], graph, question), question)
        for country in sorted(members) for metric in wanted
    ]  # fmt: skip


def _figure(
    metric: Metric, country: str, members: list[Answers], graph: Graph | None, question: Question
) -> Figure:
    if metric.relation == "network":
        return (
            of_country(metric.name, country, graph) if graph else {"value": None, "flags": {"insufficient"}}
        )
    if metric.relation == "sample":
        platforms, value, n = _efficiency(metric, members)
        return _pooled(metric, METRICS[_COUNTED_AS], members, question, value, n, platforms)
    active = [one.row("tongues") for one in members if one.subject.length]
    value, n, _ = said(metric.name, pooled(active))
    return _pooled(metric, metric, members, question, value, n, [])


def _efficiency(metric: Metric, members: list[Answers]) -> tuple[list[str], float | None, int]:
    """Platforms with posts whose counts are known, and the mean or the median over these posts."""
    found = []
    for one in members:
        columns = one.lists("sample")
        if one.subject.length and columns:
            known = ~np.isnan(columns["interactions"]) & ~np.isnan(columns["approval_at"])
            found.append((one.subject.platform, columns["approval_at"][known]))
    counts = np.concatenate([part for _, part in found]) if found else np.empty(0)
    platforms = sorted({platform for platform, part in found if len(part)})
    if not len(counts):
        return platforms, None, 0
    value = np.median(counts) if metric.name.endswith("_median") else counts.sum() / len(counts)
    return platforms, float(value), len(counts)


def _pooled(
    metric: Metric, counted_as: Metric, members: list[Answers], question: Question, value: float | None,
    n: int, platforms: list[str],
) -> Figure:  # fmt: skip
    """What is missing, pending or deleted is so in the accounts' own figures."""
    figures = [account_value(counted_as, one, question) for one in members]
    figure = of_members(metric, value, n, platforms, figures)
    return figure | {"n_missing": sum(one.n_missing for one in figures)}


def _value(metric: Metric, country: str, figure: Figure, question: Question) -> MetricValue:
    fields: dict[str, Any] = {
        "scope": "country", "subject": country, "name": metric.name, "version": metric.version,
        "unit": metric.unit, "window": question.window, "as_of": question.as_of,
        "age_hours": age_hours(metric, question), "coverage": None,
    }  # fmt: skip
    return MetricValue(**{**fields, **figure, "flags": tuple(sorted(figure["flags"]))})
