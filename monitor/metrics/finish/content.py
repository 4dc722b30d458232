"""Counts of own posts by form and language -> figures. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import log
from typing import Any

from monitor.metrics.finish.figure import Answers, Figure, doubts
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.metrics.relations.tables import FORMATS

_TALK = {
    "dialogue_share": "dialogue", "reply_share": "replies", "quote_share": "quotes", "question_share": "asks",
}  # fmt: skip
_FORM = "format_share_"


def content(metric: Metric, answers: Answers, question: Question) -> Figure:
    host = answers.subject.host
    if metric.name != "host_language_share":
        return _settled(metric, answers, *said(metric.name, answers.row("tongues")))
    if host is None:
        return {"value": None, "flags": {"unsupported"}}
    official = question.hosts.get(host)
    figure = _settled(metric, answers, *_in_one_of(official or (), answers.row("tongues")))
    if official is None and figure["value"] is not None:
        return figure | {"value": None, "flags": figure["flags"] | {"no_reference"}}
    return figure


def said(name: str, row: Mapping[str, Any]) -> tuple[float | None, int, int]:
    """(value, n, posts that could have told something) of sums of posts."""
    aged = int(row.get("aged", 0))
    if name in _TALK:
        n = int(row.get("described", 0))
        return _ratio(row.get(_TALK[name], 0), n), n, aged
    if name.startswith("format"):
        forms = {form: int(row.get(form, 0)) for form in FORMATS}
        n = sum(forms.values())
        value = evenness(forms) if name == "format_evenness" else _ratio(forms[name.removeprefix(_FORM)], n)
        return value, n, aged
    tongues: Mapping[str, int] = row.get("languages", {})
    value = evenness(tongues) if name == "language_evenness" else float(len(_common(tongues)))
    return value, sum(tongues.values()), aged - int(row.get("short", 0))


def _in_one_of(official: Collection[str], row: Mapping[str, Any]) -> tuple[float | None, int, int]:
    tongues: Mapping[str, int] = row.get("languages", {})
    _, n, domain = said("language_count", row)
    return _ratio(sum(count for name, count in tongues.items() if name in official), n), n, domain


def _settled(metric: Metric, answers: Answers, value: float | None, n: int, domain: int) -> Figure:
    base = answers.row("activity")
    unplaced = int(base["undated_own"]) + int(base["future_own"])
    flags = doubts(undated=base["undated_own"], date_future=base["future_own"])
    figure: Figure = {"value": None, "n": n, "n_missing": domain - n + unplaced}
    if not base["own"]:
        return figure | {"flags": flags | {"no_posts" if answers.well_covered else "uncovered"}}
    flags |= doubts(partial=not answers.well_covered)
    if n < metric.least:
        return figure | {"flags": flags | {"insufficient"}}
    return figure | {"value": value, "flags": flags}


def evenness(counts: Mapping[str, int]) -> float:
    """Entropy of the common ones among themselves over the largest there could be; 0 for fewer than two."""
    kept = _common(counts)
    if len(kept) < 2:
        return 0.0
    total = sum(kept)
    return -sum(count / total * log(count / total) for count in kept) / log(len(kept))


def _common(counts: Mapping[str, int]) -> list[int]:
    """From small to large, so that the order of names cannot change the last digit."""
    total = sum(counts.values())
    return sorted(count for count in counts.values() if count and 20 * count >= total)


def _ratio(above: int, below: int) -> float | None:
    return above / below if below else None
