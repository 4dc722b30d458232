"""Rows of the engagement relation -> figures: thresholds and flags of docs/metrics.md. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from monitor.metrics.finish.figure import INTERVAL_FROM, Answers, Figure, Row, doubts, number
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question

_PER_MEAN = ("per_follower", "per_1000_followers")
LEAST_FELT = 10
TINY = 100


@dataclass(frozen=True, slots=True)
class Gate:
    """How far a figure of engagement got: its counts and flags, and the whole `figure` if it ended here."""

    counts: Mapping[str, int]
    flags: frozenset[str]
    figure: Figure | None


def engagement(metric: Metric, answers: Answers, question: Question) -> Figure:
    if not _supported(metric, answers, question):
        return {"value": None, "flags": {"unsupported"}}
    row = answers.row("engagement")
    gate = gated(metric, answers, row, question, _marks(metric, row, question))
    if gate.figure is not None:
        return gate.figure
    if lack := _lacking(metric, row):
        return {**gate.counts, "value": None, "flags": gate.flags | {lack}}
    value = _value(metric, row, question)
    if value is None or gate.counts["n"] < INTERVAL_FROM:
        return said(gate, value)
    return said(gate, value, _ends(metric, row) if metric.low else {})


def lives(metric: Metric, answers: Answers, question: Question) -> Figure:
    """Half-lives rest on posts of another age than the question's."""
    if question.final or not answers.subject.interactions:
        return {"value": None, "flags": {"unsupported"}}
    own = answers.row("lives")
    n, old = int(own.get(f"{metric.name}__n") or 0), int(own.get("old") or 0)
    row = {
        "eligible": old, "interactions__n": n, "interactions__deleted": 0,
        **{f"interactions__{mark}": own.get(mark) or 0 for mark in ("interpolated", "rounded", "late")},
    }  # fmt: skip
    gate = gated(metric, answers, row, question, set(), pending=int(own.get("young") or 0))
    if gate.figure is not None:
        return gate.figure
    value = number(own[f"{metric.name}__value"])
    return said(gate, value, _ends(metric, own) if n >= INTERVAL_FROM else {})


def _ends(metric: Metric, row: Row) -> dict[str, float | None]:
    """The interval of order statistics."""
    return {f"ci_{end}": number(row[f"{metric.name}__{end}"]) for end in ("low", "high")}


def gated(
    metric: Metric,
    answers: Answers,
    row: Row,
    question: Question,
    marks: set[str],
    pending: int | None = None,
) -> Gate:
    """What comes before the value: no own post, or too few used ones."""
    base, basis = answers.row("activity"), metric.basis or "interactions"
    n, deleted = (int(row.get(f"{basis}__{key}") or 0) for key in ("n", "deleted"))
    unplaced = int(base["undated_own"]) + int(base["future_own"])
    counts = {
        "n": n, "n_deleted": deleted, "n_missing": int(row.get("eligible") or 0) - n - deleted + unplaced,
        "n_pending": int(base["pending"]) if pending is None else pending,
    }  # fmt: skip
    flags = doubts(undated=base["undated_own"], date_future=base["future_own"], final=question.final)
    flags |= marks | _of_looks(row, basis, question)
    if not base["own"]:
        flags.add("no_posts" if answers.well_covered else "uncovered")
        return Gate(counts, frozenset(flags), {**counts, "value": None, "flags": flags})
    flags |= doubts(partial=not answers.well_covered) | _of_mean(metric, row, question)
    if n < metric.least:
        flags.add("no_followers" if not n and _faceless(basis, row) else "insufficient")
        return Gate(counts, frozenset(flags), {**counts, "value": None, "flags": flags})
    return Gate(counts, frozenset(flags), None)


def said(gate: Gate, value: float | None, ends: Mapping[str, float | None] | None = None) -> Figure:
    """The figure with its value, and the ends of its interval if it has one of its own."""
    return {**gate.counts, "value": value, **(ends or {}), "flags": set(gate.flags)}


def _supported(metric: Metric, answers: Answers, question: Question) -> bool:
    subject = answers.subject
    if metric.views and subject.platform not in question.viewed:
        return False
    if metric.basis == "view_rate":
        return True
    return bool(set(metric.part or subject.interactions) & set(subject.interactions))


def _of_looks(row: Row, basis: str, question: Question) -> set[str]:
    used = {key: int(row.get(f"{basis}__{key}") or 0) for key in ("interpolated", "rounded", "late")}
    flags = doubts(rounded=used["rounded"], survivors_only=question.final and used["late"])
    return flags | ({f"interpolated:{used['interpolated']}"} if used["interpolated"] else set())


def _marks(metric: Metric, row: Row, question: Question) -> set[str]:
    """Flags that stand even where there is no value."""
    after, tiny = (int(row.get(f"{metric.basis}__{key}") or 0) for key in ("after", "tiny"))
    flags = doubts(followers_after=after, tiny_audience=tiny)
    if f"{metric.basis}__after" in row and row[f"{metric.basis}__n"]:
        flags |= doubts(followers_current=question.final)
    if metric.name == "weighted_interactions":
        flags.add(f"weights:{question.weights_name}")
    if metric.basis == "view_share":
        flags |= doubts(views_inconsistent=row.get("views_inconsistent") or 0)
    return flags


def _of_mean(metric: Metric, row: Row, question: Question) -> set[str]:
    followers = row.get("mean_followers") if _by_mean(metric) else None
    if not followers:
        return set()
    return doubts(tiny_audience=followers < TINY, followers_current=question.final)


def _by_mean(metric: Metric) -> bool:
    return bool(metric.spread and metric.spread.scale in _PER_MEAN)


def _faceless(basis: str, row: Row) -> bool:
    if basis == "day_rate":
        return bool(row.get("eligible")) and not row.get("day_faced")
    return bool(row.get(f"{basis}__faceless"))


def _lacking(metric: Metric, row: Row) -> str | None:
    """What the metric itself needs besides posts."""
    if _by_mean(metric) and not row.get("mean_followers"):
        return "no_followers"
    if metric.basis == "day_rate" and not (row["kept_days"] or 0) > 0:
        return "insufficient"
    if metric.name == "reaction_polarity" and not (row["reaction_polarity__felt"] or 0) >= LEAST_FELT:
        return "insufficient"
    return None


def _value(metric: Metric, row: Row, question: Question) -> float | None:
    if metric.name != "weighted_interactions":
        return number(row[f"{metric.name}__value"])
    parts: Any = (row[f"{metric.name}__{part}"] for part in ("applause", "conversation", "amplification"))
    return sum(weight * float(part or 0.0) for weight, part in zip(question.weights, parts, strict=True))
