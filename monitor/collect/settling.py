"""Counts at the ages of the reports are settled: after that, a month's figures read no looks any more."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.collect.questions import question
from monitor.metrics import engine, settling
from monitor.metrics.scores.evidence import SCORE_AGE_HOURS
from monitor.model import Window, from_ms, instant_ms
from monitor.settings import Settings
from monitor.store import Settled, Store

_FIRST = datetime(1990, 1, 1, tzinfo=UTC)


def ages(settings: Settings) -> list[float]:
    """The ages that reports and scores compare at."""
    return sorted({float(settings.report.age_hours), 24.0, float(SCORE_AGE_HOURS)})


def settle(store: Store, settings: Settings, now: datetime) -> int:
    """Settle what has become old enough since the last time, and what changed; how many rows that added.

    A transaction for each month: collecting goes on between them. A kill in between loses nothing.
    """
    return sum(_settle(store, settings, now, age) for age in ages(settings))


def _settle(store: Store, settings: Settings, now: datetime, age_hours: float) -> int:
    asked = question(store, settings, Window(_FIRST, now), now, age_hours)
    rules, until = settling.rules(asked), settling.until(asked)
    known, months = store.settled().get(asked.age), store.month_changes()
    if known is not None and known.rules != rules:
        store.unsettle(asked.age)
        known = None
    before = instant_ms(_FIRST) if known is None else instant_ms(known.until)
    changed = [] if known is None else [m for m, n in months.items() if known.months.get(m) != n]
    added = 0
    accounts = store.query(engine.ACCOUNTS)
    whole = [span for span in map(_span, sorted(set(months) if known is None else set(changed))) if span]
    for spans in _apart(settling.spans_of(whole, before, until) if known else _upto(whole, until)):
        if query := engine.settling_sql(accounts, store.dialect, asked, [spans]):
            added += store.settle(query)
    if until > before or changed:
        store.mark_settled(asked.age, Settled(from_ms(max(until, before)), months, rules))
    return added


def _upto(months: list[tuple[int, int]], until: int) -> list[tuple[int, int]]:
    return [(start, min(end, until)) for start, end in months if start < until]


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(start, end) for start, end in spans if start < end]


def _span(month: str) -> tuple[int, int] | None:
    """The UTC month in ms; None for posts without a date, which have no age."""
    if "-" not in month:
        return None
    year, number = map(int, month.split("-"))
    first = datetime(year, number, 1, tzinfo=UTC)
    after = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=UTC)
    return instant_ms(first), instant_ms(after)
