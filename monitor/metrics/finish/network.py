"""What the graph says of an account or a country -> figures. Pure."""

from __future__ import annotations

from typing import Any

from monitor.metrics.finish.activity import judged
from monitor.metrics.finish.figure import PARTIAL_BELOW, USABLE_FROM, Answers, Figure, number
from monitor.metrics.finish.graph import Graph
from monitor.metrics.metric import Metric

_OUT = ("peer_out_degree", "reciprocity")
"""What the account itself wrote; the other figures rest on how well others were observed."""


def network(metric: Metric, answers: Answers) -> Figure:
    row = answers.row("network")
    if not row:
        return {"value": None, "flags": {"inactive"}, "coverage": None}
    value, n = row[metric.name]
    out = metric.name in _OUT
    if not row["abroad"]:
        figure: Figure = {"value": None, "n": n, "flags": {"insufficient"}}
        return figure if out else figure | {"coverage": None}
    if out:
        return judged(metric, answers, n, {"value": number(value)})
    return _beheld(value, n, row["coverage"])


def of_country(name: str, country: str, graph: Graph) -> Figure:
    """The fields of a country's own figure."""
    row = graph.of_country(country)
    if not row:
        return {"value": None, "n": 0, "flags": {"insufficient"}, "coverage": None}
    value, n, missing, coverage = row[name]
    return _beheld(value, n, coverage) | {"n_missing": missing}


def _beheld(value: Any, n: int, coverage: float | None) -> Figure:
    if coverage is None or coverage < USABLE_FROM:
        return {"value": None, "n": n, "flags": {"uncovered"}, "coverage": coverage}
    flags = {"partial"} if coverage < PARTIAL_BELOW else set()
    return {"value": number(value), "n": n, "flags": flags, "coverage": coverage}
