"""Rows of an account's posts and of its earlier ones -> figures of overperformance. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monitor.metrics.finish.engagement import gated, said
from monitor.metrics.finish.figure import INTERVAL_FROM, Answers, Figure
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.metrics.statistics.order import median_and_ends

if TYPE_CHECKING:
    from monitor.metrics.statistics.benchmark import Scores


def earlier(metric: Metric, answers: Answers, question: Question) -> Figure:
    if question.final or not answers.subject.interactions:
        return {"value": None, "flags": {"unsupported"}}
    found = judged(answers)
    used = found.judged
    rows = answers.lists("sample")
    row: dict[str, Any] = dict(answers.row("engagement"))
    row["interactions__n"] = n = int(used.sum())
    for mark in ("interpolated", "rounded"):
        row[f"interactions__{mark}"] = int(rows[mark][used].sum()) if n else 0
    more = {"benchmark_all_types"} if found.all_types.any() and metric.name != "breakout" else set()
    gate = gated(metric, answers, row, question, more)
    if gate.figure is not None:
        return gate.figure
    if metric.name == "breakout":
        return said(gate, float(found.breaks_out[used].sum()))
    if metric.name == "overperf_log2":
        return said(gate, float(found.log2[used].mean()))
    middle, low, high = median_and_ends(sorted(found.crowdtangle[used].tolist()))
    return said(gate, middle, {"ci_low": low, "ci_high": high} if n >= INTERVAL_FROM else {})


def judged(answers: Answers) -> Scores:
    """Scores of the eligible posts, in the order of the rows of `sample`."""
    if "scores" not in answers.memo:
        answers.memo["scores"] = _scores(answers)
    found: Scores = answers.memo["scores"]
    return found


def _scores(answers: Answers) -> Scores:
    from dataclasses import fields

    import numpy as np

    from monitor.metrics.statistics.benchmark import Scores, scores

    layers = [rows for name in ("earlier", "sample") if (rows := answers.lists(name))]
    wanted = np.concatenate([np.zeros(0, np.bool_), *(
        np.full(len(rows["post_id"]), "rounded" in rows) for rows in layers
    )])  # fmt: skip
    columns = {
        name: np.concatenate([np.zeros(0), *(rows[name] for rows in layers)])
        for name in ("published_at", "post_id", "form", "interactions")
    }
    order = np.lexsort((columns["post_id"], columns["published_at"]))
    found = scores(
        columns["published_at"][order], columns["form"][order], columns["interactions"][order], wanted[order]
    )
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    mine = place[wanted]
    return Scores(**{one.name: getattr(found, one.name)[mine] for one in fields(Scores)})
