"""Forty accounts of a network that bills each post, and a thousand reads a day: who is served first?"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from monitor.collect import measure
from monitor.collect.practice import START, Practice, practise
from monitor.model import STANDARD_AGES_HOURS, Window
from monitor.sandbox import KEYS, Ledger, Member
from monitor.settings import CollectSettings, PlatformSettings, Settings, StoreSettings
from monitor.store import Expense, Store
from tests.acceptance.conftest import Tell

READS, DAYS, ACCOUNTS = 1000, 5, 40
CAST = tuple(
    Member(f"{country}-{kind}{number}-x", "mfa", "x", ("ru", "en"), 4.5, reach=20, followers=3000 + number)
    for number in range(1, 8)
    for country in ("kz", "uz", "kg")
    for kind in ("a", "b")
)[:ACCOUNTS]
SETTINGS = Settings(collect=replace(CollectSettings(), jitter=0.0), secrets=dict(KEYS))
SLACK = timedelta(hours=14)
"""The longest interval between two polls of an account whose posts have counts, with its jitter."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Spent:
    """A finished run, and what its store says of it."""

    practice: Practice
    store: Store
    expenses: list[Expense]

    @property
    def ledger(self) -> Ledger:
        return self.practice.ledger

    @property
    def end(self) -> datetime:
        return self.ledger.world.end + timedelta(hours=3)


@pytest.fixture(scope="module")
def spent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Spent]:
    folder = tmp_path_factory.mktemp("budget")
    mine = {"x": PlatformSettings(daily_units=READS)}
    done = asyncio.run(practise(SETTINGS, folder, DAYS, 1, cast=CAST, platforms=mine))
    url = f"sqlite:///{folder / 'monitor.db'}"
    with Store.open(StoreSettings(url=url, ballast_bytes=0), read_only=True) as store:
        yield Spent(done, store, store.expenses())


def test_no_day_exceeds_its_budget(spent: Spent, tell: Tell) -> None:
    """The ledger never passes 1,000 reads, and it counts at least what the practice wire served."""
    days: Counter[object] = Counter()
    for one in spent.expenses:
        days[one.on_date] += one.units
    served: Counter[object] = Counter()
    for answer in spent.ledger.served:
        if answer.status == 200:
            served[answer.at.date()] += len(answer.ids)
    assert len(days) >= DAYS
    for on, units in served.items():
        assert units <= days[on] <= READS
    tell("reads by day", dict(sorted((str(on), units) for on, units in days.items())))


def test_new_posts_are_never_starved(spent: Spent) -> None:
    """No poll failed, and every post that stood long enough is stored within one interval of its coming."""
    assert spent.practice.failed == 0
    stored = {(one["account_id"], one["native_id"]): one for one in spent.store.dump_posts()}
    missing = [
        post.native_id
        for member in CAST
        for post in spent.ledger.world.posts[member.id]
        if START <= post.published_at < spent.end - SLACK
        and (post.deleted_at is None or post.deleted_at > post.published_at + SLACK)
        and (member.id, post.native_id) not in stored
    ]
    assert missing == []


def test_looks_at_known_posts_got_what_was_left(spent: Spent, tell: Tell) -> None:
    """After the first day, whose need nobody knew, looks took most of the reads and not all were possible."""
    purposes: Counter[str] = Counter()
    for one in spent.expenses:
        if START.date() < one.on_date < (START + timedelta(days=DAYS)).date():
            purposes[one.purpose] += one.units
    assert purposes["again"] > purposes["new"] > 0
    assert purposes["profile"] == ACCOUNTS * (DAYS - 1)
    tell("reads by purpose", dict(purposes))


def test_the_report_says_which_ages_were_not_observed(spent: Spent, tell: Tell) -> None:
    """By account and age, the report names as many posts as the wire did not show at that age, of those that
    were known in time and stood then."""
    end = spent.ledger.world.end  # nobody looks between it and the run's last moment
    window = Window(START + timedelta(days=1), end)
    told = {
        (one.account_id, one.age_hours): one.refused
        for one in measure.figures(SETTINGS, spent.store, window, end).refused
    }
    unseen, left_out = not_shown(spent, window)
    assert sum(told.values()) > 100
    assert len(left_out) < len(told) / 4
    assert {key: n for key, n in told.items() if key not in left_out} == {
        key: n for key, n in unseen.items() if n and key not in left_out
    }
    tell("not observed by age", dict(sum_by_age(told)))


def not_shown(spent: Spent, window: Window) -> tuple[Counter[tuple[str, int]], set[tuple[str, int]]]:
    """From the wire's own log: posts that no answer showed while they stood at a standard age; and where one
    was deleted by then, of which nobody who did not look could know."""
    shown: dict[tuple[str, str], list[datetime]] = {}
    for answer in spent.ledger.served:
        if answer.status == 200 and answer.account_id:
            for native_id in answer.ids:
                shown.setdefault((answer.account_id, native_id), []).append(answer.at)
    found: Counter[tuple[str, int]] = Counter()
    left_out = set()
    for member in CAST:
        for post in spent.ledger.world.posts[member.id]:
            seen = shown.get((member.id, post.native_id), [])
            if post.kind == "repost" or not seen or not window.start <= post.published_at < window.end:
                continue
            for hours in STANDARD_AGES_HOURS:
                early, late = (post.published_at + hours * part * HOUR for part in (0.95, 1.05))
                due = post.published_at + hours * 0.98 * HOUR
                if late > window.end or min(seen) > due:
                    continue
                if post.deleted_at and post.deleted_at <= late:
                    left_out.add((member.id, hours))
                found[member.id, hours] += not any(early <= at <= late for at in seen)
    return found, left_out


def sum_by_age(told: dict[tuple[str, int], int]) -> list[tuple[int, int]]:
    sums: Counter[int] = Counter()
    for (_, hours), number in told.items():
        sums[hours] += number
    return sorted(sums.items())
