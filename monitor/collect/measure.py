"""From the store to figures: which question is asked, and everything a report shows beside the answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from monitor import __version__
from monitor.collect.engines import asking
from monitor.collect.questions import interactions, question
from monitor.collect.switches import why_off
from monitor.metrics import METRICS, TopRow, compute, country_values, top_posts
from monitor.model import ASSETS, Account, MetricValue, Window
from monitor.platforms import PLATFORMS
from monitor.report import Definition, FailingAccount, Figures, RefusedLooks, TopPost
from monitor.settings import Settings
from monitor.store import Coverage, Store

OBSERVED_DAY = 0.9
"""A day without posts is a day of 0 posts when at least this share of it was observed (docs/metrics.md)."""


def measure(
    store: Store, settings: Settings, window: Window, as_of: datetime, age_hours: float | None, **asked: Any
) -> list[MetricValue]:
    """Every asked figure of these accounts and their countries, on the engine of the settings.

    `asked` as for `question`. Raises ValueError for an unknown metric name, StoreError when the store cannot
    be read, ConfigError when the engine cannot be had.
    """
    with asking(store, settings) as (run, dialect):
        return compute(run, dialect, question(store, settings, window, as_of, age_hours, **asked))


def figures(
    settings: Settings, store: Store, window: Window, as_of: datetime, *, practice: bool = False
) -> Figures:
    """What one report shows: the values of this window, and what was not observed and why."""
    accounts = store.accounts()
    left_out = tuple(_not_collected(accounts, settings))
    asked_for = [a for a in accounts if a.id not in {out.id for out, _ in left_out}]
    followed = [a for a in asked_for if a.platform not in ASSETS]
    ids = tuple(a.id for a in followed)
    age = float(settings.report.age_hours)
    asked = question(store, settings, window, as_of, age, accounts=ids)
    with asking(store, settings) as (run, dialect):
        values = compute(run, dialect, asked)
        top = top_posts(run, dialect, asked)
    spans = _spans(store.coverage(since=window.start, until=window.end), window)
    return Figures(
        title="Practice world" if practice else "Digital diplomacy monitor",
        on=(window.end - timedelta(microseconds=1)).date(), window=window, as_of=as_of, age_hours=age,
        accounts=tuple(accounts), values=tuple(values), practice=practice,
        by_network=_by_network(values, followed),
        gaps=tuple(store.gaps(since=window.start, until=window.end)),
        failures=tuple(_failing(store, [a.id for a in asked_for])),
        daily=_daily(store, window, ids, spans), coverage_spans=spans,
        followers=_followers(store, ids, window), top_posts=tuple(_top_posts(store, top)),
        not_collected=left_out, interactions=interactions(), definitions=DEFINITIONS,
        program_version=__version__, provenance=PROVENANCE,
        refused=tuple(
            RefusedLooks(one.account_id, one.age_hours, one.refused, one.posts)
            for one in store.refused_looks(window, as_of)
        ),
        looks={look.account_id: look for look in store.assets(until=min(window.end, as_of))},
    )  # fmt: skip


def _by_network(
    values: Iterable[MetricValue], followed: Collection[Account]
) -> dict[str, tuple[MetricValue, ...]]:
    """Engagement of a country within one network: across networks such figures are not comparable."""
    aged = [value for value in values if METRICS[value.name].needs_age]
    found = {}
    for network in interactions():
        homes = {a.id: (a.country, a.platform) for a in followed if a.platform == network}
        found[network] = tuple(country_values(aged, homes))
    return found


def _top_posts(store: Store, rows: Sequence[TopRow]) -> Iterable[TopPost]:
    kept = store.posts_by_id([row.post_id for row in rows])
    for row in rows:
        post = kept[row.post_id].post
        words = post.text or post.title or ""
        yield TopPost(row.account_id, post.url, words, post.published_at, row.interactions, row.answers)


DEFINITIONS = tuple(Definition(m.name, m.version, m.unit, m.formula, m.source) for m in METRICS.values())
PROVENANCE = (
    "“mfa-monitor posts ACCOUNT” lists the posts behind a figure, “mfa-monitor coverage ACCOUNT” what was "
    "and was not observed, “mfa-monitor raw list ACCOUNT” the stored answers, and “mfa-monitor raw show "
    "SHA256” prints one of them as it came."
)


def _not_collected(accounts: Iterable[Account], settings: Settings) -> Iterable[tuple[Account, str]]:
    for account in accounts:
        if not account.enabled:
            yield account, "switched off in the registry"
        elif account.platform not in PLATFORMS:
            yield account, f"no adapter for {account.platform} yet"
        elif off := why_off(PLATFORMS[account.platform], settings):
            yield account, _OFF[off].format(account.platform)


_OFF = {
    "off": "{} is switched off in the settings",
    "asleep": "{} is off until it is switched on in the settings",
    "no key": "{} needs a key that is not set",
    "no contact": "{} needs MONITOR_CONTACT, which is not set",
    "terms not accepted": "the terms of {} are not accepted",
}


def _failing(store: Store, followed: Collection[str]) -> Iterable[FailingAccount]:
    """Accounts whose newest poll failed, or that are not asked any more."""
    for row in store.status(followed) if followed else ():
        since = row.failing_since or row.last_attempt_at
        if since and (row.outcome == "failed" or row.disabled_reason):
            yield FailingAccount(
                row.account_id, since, row.disabled_reason or "failing", row.error_kind, row.error
            )


def _spans(rows: Iterable[Coverage], window: Window) -> dict[str, tuple[Window, ...]]:
    """Observed spans by account, cut to the window."""
    found: dict[str, list[Window]] = {}
    for row in rows:
        start, end = max(row.covers_from, window.start), min(row.covers_to, window.end)
        if start < end:
            found.setdefault(row.account_id, []).append(Window(start, end))
    return {account: tuple(spans) for account, spans in found.items()}


def _daily(
    store: Store, window: Window, followed: Iterable[str], spans: Mapping[str, tuple[Window, ...]]
) -> dict[tuple[str, date], int | None]:
    """Posts per account and day; 0 only where the day was observed, None where it was not."""
    counted = store.daily(window)
    days = [(window.start + timedelta(days=n)).date() for n in range(max(1, round(window.seconds / 86_400)))]
    return {
        (account, day): counted.get((account, day)) or (0 if _observed(day, spans.get(account, ())) else None)
        for account in followed
        for day in days
    }


def _observed(day: date, spans: Iterable[Window]) -> bool:
    start = datetime.combine(day, time(), UTC)
    end = start + timedelta(days=1)
    seconds = sum(
        (min(s.end, end) - max(s.start, start)).total_seconds()
        for s in spans
        if s.start < end and s.end > start
    )
    return seconds >= OBSERVED_DAY * 86_400


def _followers(
    store: Store, followed: Collection[str], window: Window
) -> dict[str, tuple[tuple[datetime, int | None], ...]]:
    found: dict[str, list[tuple[datetime, int | None]]] = {}
    for shot in store.audience(since=window.start, until=window.end):
        if shot.account_id in followed:
            found.setdefault(shot.account_id, []).append((shot.seen_at, shot.followers))
    return {account: tuple(shots) for account, shots in found.items()}
