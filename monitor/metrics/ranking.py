"""Accounts of one network against each other, by one figure, as far as they can be told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.metrics import engine
from monitor.metrics.catalogue import METRICS
from monitor.metrics.compute import evaluate
from monitor.metrics.finish.figure import PARTIAL_BELOW
from monitor.metrics.finish.spreads import replicates
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.metrics.statistics.ranks import Rank, above, ranks
from monitor.metrics.statistics.resampling import Floats
from monitor.model import MetricValue

LEAST = 10
"""A rank needs that many observations behind the value (docs/metrics.md)."""
_NEVER = ("tiny_audience", "followers_current")


@dataclass(frozen=True, slots=True)
class Standing:
    """One network. `left_out` says of each account without a rank why it has none, in words."""

    ranks: tuple[Rank, ...]
    values: Mapping[str, MetricValue]
    replicates: Mapping[str, Floats]
    left_out: Mapping[str, str]


def place(run: engine.Run, dialect: str, question: Question) -> dict[str, Standing]:
    """The asked accounts by network, ranked by the one metric that the question names.

    Raises ValueError when it names none or several. Accounts of two networks are never put in one order.
    """
    (name,) = question.names
    metric = METRICS[name]
    answers, values = evaluate(run, dialect, question)
    by_id = {value.subject: value for value in values if value.scope == "account"}
    networks = defaultdict(list)
    for one in answers:
        networks[one.subject.platform].append(one)
    found = {}
    for network, members in networks.items():
        drawn: dict[str, Floats] = {}
        left_out: dict[str, str] = {}
        for one in members:
            account = one.subject.account_id
            again = None if (why := _why_not(metric, by_id[account])) else replicates(metric, one, question)
            if again is None:
                left_out[account] = why or "not resampled"
            else:
                drawn[account] = again
        ranked = ranks(drawn, {account: by_id[account].value or 0.0 for account in drawn})
        mine = {one.subject.account_id: by_id[one.subject.account_id] for one in members}
        found[network] = Standing(tuple(ranked), mine, drawn, left_out)
    return found


def opposed(
    run: engine.Run, dialect: str, question: Question, accounts: tuple[str, str]
) -> list[tuple[MetricValue, MetricValue, float | None]]:
    """Each asked figure of the two accounts, and the probability that the first one's is above; None for a
    figure that is not resampled, or has no value."""
    answers, values = evaluate(run, dialect, question)
    who = {one.subject.account_id: one for one in answers}
    figures = {(value.subject, value.name): value for value in values if value.scope == "account"}
    found = []
    for name in question.names:
        if (accounts[0], name) not in figures:
            continue  # a figure of countries only
        one, other = (figures[account, name] for account in accounts)
        drawn = [replicates(METRICS[name], who[account], question) for account in accounts]
        known = one.value is not None and other.value is not None
        p = above(drawn[0], drawn[1]) if known and drawn[0] is not None and drawn[1] is not None else None
        found.append((one, other, p))
    return found


def _why_not(metric: Metric, value: MetricValue) -> str | None:
    """The first reason for which the account has no rank."""
    if not metric.ranked or metric.spread is None:
        return "never ranked" if not metric.ranked else "no interval, so no rank"
    if value.value is None:
        return ", ".join(value.flags) or "no value"
    if flags := [flag for flag in _NEVER if flag in value.flags]:
        return flags[0].replace("_", " ")
    if (value.n or 0) < LEAST:
        return f"fewer than {LEAST} posts"
    if (value.coverage or 0.0) < PARTIAL_BELOW:
        return f"less than {PARTIAL_BELOW:.0%} observed"
    return None
