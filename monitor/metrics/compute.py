"""A question in, MetricValues out: which queries are needed, and whose rows belong together."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from monitor.metrics import engine
from monitor.metrics import question as asking
from monitor.metrics.catalogue import METRICS
from monitor.metrics.definitions import content, earlier
from monitor.metrics.finish.account import account_value
from monitor.metrics.finish.country import country_values
from monitor.metrics.finish.figure import Answers
from monitor.metrics.finish.graph import Graph
from monitor.metrics.finish.nation import nation_values
from monitor.metrics.finish.spreads import ROWS
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question, Subject
from monitor.metrics.rows import Columns
from monitor.model import MetricValue

_WITH = {"earlier": ("engagement", "sample"), "sample": ("engagement",)}
"""Relations that others need beside them."""
_AT_ONCE = 200
"""Accounts of one query: figures of one account need no other's, and the engine's sorting stays in memory."""
_FINAL = {"engagement": "final", "sample": "final_sample"}
"""The queries of the series of final counts."""
_NOT_FINAL = frozenset(("earlier", "lives"))


def compute(run: engine.Run, dialect: str, question: Question) -> list[MetricValue]:
    """Every asked figure of every asked account and of their countries, in a fixed order.

    `run` executes one SQL text for reading and returns its rows; `dialect` is its ibis name ("sqlite",
    "postgres"). One that may be called from several threads says from how many in `at_once`. Raises
    ValueError for an unknown metric, or if an age is needed and not given. Does not write, does not read the
    clock.
    """
    return evaluate(run, dialect, question)[1]


def evaluate(run: engine.Run, dialect: str, question: Question) -> tuple[list[Answers], list[MetricValue]]:
    """The figures as `compute` gives them, and what the engine said about each account."""
    metrics = _asked(question)
    registry = run(engine.ACCOUNTS)
    subjects = asking.subjects(registry, question)
    if not subjects or not metrics:
        return [], []
    relations = _relations(metrics, question)
    graph = _graph(run, dialect, question, registry) if "network" in relations else None
    singly = [metric for metric in metrics if metric.across != "only"]
    answers: list[Answers] = []
    values: list[MetricValue] = []
    ask = partial(_answers, run, dialect, question, relations, graph)
    with ThreadPoolExecutor(
        getattr(run, "at_once", 1)
    ) as pool:  # the next are asked while these are finished
        for found in pool.map(ask, _parts(dialect, subjects)):
            answers += found
            values += [account_value(metric, one, question) for one in found for metric in singly]
    homes = {one.account_id: (one.country, one.platform) for one in subjects}
    values += country_values(values, homes) + nation_values(metrics, answers, graph, question)
    return answers, values


def _relations(metrics: list[Metric], question: Question) -> set[str]:
    """Activity is always asked: every figure carries the coverage."""
    found = {"activity"} | {metric.relation for metric in metrics}
    if question.resamples:
        found |= {ROWS[metric.spread.family] for metric in metrics if metric.spread}
    if question.final:
        found -= _NOT_FINAL
    return found | {more for name in found for more in _WITH.get(name, ())}


def _graph(run: engine.Run, dialect: str, question: Question, registry: list[tuple[Any, ...]]) -> Graph:
    """All accounts of the registry, whatever was asked."""
    everyone = asking.everyone(registry, question)
    rows = engine.ask_groups(run, "network", dialect, asking.graph(everyone, question, engine.keeper(run)))
    return Graph(everyone, asking.nodes(registry), rows)


def _asked(question: Question) -> list[Metric]:
    if unknown := set(question.names) - set(METRICS):
        raise ValueError(f"no such metric: {', '.join(sorted(unknown))}")
    metrics = [METRICS[name] for name in question.names or METRICS]
    if not question.age and (needy := [metric.name for metric in metrics if metric.needs_age]):
        raise ValueError(f"age_hours is missing; needed by {', '.join(needy)}")
    return metrics


def _parts(dialect: str, subjects: list[Subject]) -> list[list[Subject]]:
    """A store is asked about a few accounts at a time; another engine reads its files for each question."""
    size = _AT_ONCE if dialect in engine.STORES else len(subjects)
    return [subjects[first : first + size] for first in range(0, len(subjects), size)]


def _answers(
    run: engine.Run, dialect: str, question: Question, relations: set[str], graph: Graph | None,
    part: list[Subject],
) -> list[Answers]:  # fmt: skip
    """What the engine says about some of the accounts."""
    asked = asking.relation(part, question, keep=engine.keeper(run))
    query = _FINAL if question.final else {}
    rows: dict[str, Mapping[str, engine.Row]] = {
        name: engine.ask(run, query.get(name, name), dialect, asked)
        for name in sorted(relations & set(engine.RELATIONS))
    }
    if "tongues" in relations:
        rows["tongues"] = content.by_account(engine.ask_groups(run, "tongues", dialect, asked))
    if graph:
        rows["network"] = {one.account_id: graph.row(one.account_id) for one in part}
    lists = {
        name: engine.ask_lists(run, query.get(name, name), dialect, asked)
        for name in sorted((relations & set(engine.LISTS)) - {"earlier"})
    }
    if "earlier" in relations:
        lists["earlier"] = _earlier(run, dialect, question, part, lists["sample"])
    return [
        Answers(
            one,
            {name: found[one.account_id] for name, found in rows.items() if one.account_id in found},
            {name: found[one.account_id] for name, found in lists.items() if one.account_id in found},
        )
        for one in part
    ]


def _earlier(
    run: engine.Run, dialect: str, question: Question, part: list[Subject], sample: Mapping[str, Columns]
) -> dict[str, Columns]:
    def ask(days: Mapping[str, int]) -> dict[str, Columns]:
        named = [one for one in part if one.account_id in days]
        if not named:
            return {}
        asked = asking.relation(named, question, days, engine.keeper(run))
        return engine.ask_lists(run, "earlier", dialect, asked)

    return earlier.ask(ask, sample)
