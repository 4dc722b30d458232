"""Accounts' values -> a country's value, for the few metrics where a sum or a median has a plain meaning.

No raw value or rate is ever put together across platforms (docs/metrics.md): if the accounts of a country
that have engagement figures are on more than one platform, the country has none (flag `several_platforms`);
ask for one platform to get its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean, median

from monitor.metrics.catalogue import METRICS
from monitor.metrics.finish.figure import PARTIAL_BELOW, USABLE_FROM, Figure
from monitor.metrics.metric import Metric
from monitor.model import MetricValue

LEAST_FOR_MEDIAN = 3
_JOIN: Mapping[str, Callable[[Sequence[float]], float]] = {"sum": sum, "median": median, "mean": fmean}


def country_values(values: Iterable[MetricValue], homes: Mapping[str, tuple[str, str]]) -> list[MetricValue]:
    """The figures of countries that follow from these figures of accounts, by country, metrics as they came.

    `homes` gives (country, platform) by account id; an account that is not in it takes no part. So with the
    accounts of one platform it gives the same as a question about that platform, and asks no engine.
    """
    members: dict[tuple[str, str], list[tuple[str, MetricValue]]] = defaultdict(list)
    for value in values:
        if value.scope == "account" and value.subject in homes and METRICS[value.name].across in _JOIN:
            country, platform = homes[value.subject]
            members[country, value.name].append((platform, value))
    ordered = sorted(members.items(), key=lambda one: one[0][0])
    return [_country_value(METRICS[name], country, pairs) for (country, name), pairs in ordered]


def _country_value(metric: Metric, country: str, members: Sequence[tuple[str, MetricValue]]) -> MetricValue:
    """One figure of one country from (platform, figure) of each of its accounts.

    `n` counts the accounts with a value, `n_missing` those without.
    """
    known = [(platform, one.value) for platform, one in members if one.value is not None]
    platforms = sorted({platform for platform, _ in known}) if metric.needs_age else []
    values = sorted(value for _, value in known)
    value = float(_JOIN[metric.across or "sum"](values)) if values else None
    figure = of_members(metric, value, len(known), platforms, [one for _, one in members])
    return replace(members[0][1], **{
        **figure, "scope": "country", "subject": country, "label": None, "ci_low": None, "ci_high": None,
        "n_missing": len(members) - len(known), "flags": tuple(sorted(figure["flags"])),
    })  # fmt: skip


def of_members(
    metric: Metric, value: float | None, n: int, platforms: list[str], members: Sequence[MetricValue]
) -> Figure:
    """A country's figure of this value, if so many known values on these platforms suffice for one.

    `members` are the figures of its accounts. Coverage is the mean of theirs; below 0.5 there is no value
    (flag `uncovered`).
    """
    covered = [one.coverage for one in members if one.coverage is not None]
    coverage = fmean(covered) if covered else None
    reason = _why_not(metric, n, coverage, platforms)
    return {
        "value": None if reason else value, "n": n, "coverage": coverage,
        "n_pending": sum(one.n_pending for one in members),
        "n_deleted": sum(one.n_deleted for one in members),
        "flags": _flags(metric, reason, coverage, platforms),
    }  # fmt: skip


def _why_not(metric: Metric, known: int, coverage: float | None, platforms: list[str]) -> str | None:
    """Why a country has no figure from so many known values on these platforms; None if it has one."""
    if metric.name == "coverage":
        return None if known else "inactive"
    if (coverage or 0.0) < USABLE_FROM:
        return "uncovered"
    if len(platforms) > 1:
        return "several_platforms"
    if known < (1 if metric.across in ("sum", "mean") else LEAST_FOR_MEDIAN):
        return "insufficient"
    return None


def _flags(metric: Metric, reason: str | None, coverage: float | None, platforms: list[str]) -> set[str]:
    flags = {f"platform:{name}" for name in platforms} | ({reason} if reason else set())
    if metric.name == "followers" and not reason:
        flags.add("gross")
    if (
        reason != "uncovered"
        and metric.relation not in ("audience", "faces")
        and (coverage or 0.0) < PARTIAL_BELOW
    ):
        flags.add("partial")
    return flags
