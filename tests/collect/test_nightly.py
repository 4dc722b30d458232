"""The report of a date: written once, the same again, whole or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from monitor.collect import nightly
from monitor.collect.writer import Writer
from monitor.model import Account
from monitor.settings import ReportSettings
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON

HOUR = timedelta(hours=1)


@pytest.fixture
def seen(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[Lab]:
    """A Mastodon account that was polled at noon of 2 March."""
    account = make_account(id="kz-mfa-mastodon", platform="mastodon", handle="mfa", url=f"{BASE}/@mfa")
    server = Toots()
    for number in range(1, 9):
        server.add(number, NOON - 10 * number * HOUR, likes=number)
    with lab(tmp_path, account, server) as made:
        made.poll()
        yield made


def due(made: Lab) -> nightly.Written | None:
    """Ask whether a report is due, as the daemon does every minute."""

    async def ask() -> nightly.Written | None:
        made.house.writer = Writer(made.store)
        try:
            return await nightly.run_if_due(made.house)
        finally:
            await made.house.writer.aclose()

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("now", "on"),
    [
        (datetime(2026, 3, 2, 2, 14, 59, tzinfo=UTC), date(2026, 2, 28)),
        (datetime(2026, 3, 2, 2, 15, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 3, 2, 23, 59, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 3, 3, 0, 0, tzinfo=UTC), date(2026, 3, 1)),
        (datetime(2026, 3, 1, 2, 15, tzinfo=UTC), date(2026, 2, 28)),
    ],
)
def test_yesterday_is_due_from_a_quarter_past_two(now: datetime, on: date) -> None:
    """Around midnight the day before yesterday is still the newest one."""
    assert nightly.date_due(now, ReportSettings()) == on


def test_midnight_itself_can_be_the_hour() -> None:
    """nightly_at 00:00 reports yesterday with the first minute of today; 23:59 almost a day later."""
    start = datetime(2026, 3, 2, tzinfo=UTC)
    assert nightly.date_due(start, ReportSettings(nightly_at="00:00")) == date(2026, 3, 1)
    assert nightly.date_due(start + 23 * HOUR, ReportSettings(nightly_at="23:59")) == date(2026, 2, 28)


def test_a_report_is_written_once_however_often_it_is_asked_for(seen: Lab) -> None:
    """Also by another process on the same store; the next day there is another one."""
    written = due(seen)
    assert written is not None
    assert (written.on, written.page.name) == (date(2026, 3, 1), "report-2026-03-01.html")
    stamp = written.page.stat().st_mtime_ns
    assert [due(seen) for _ in range(3)] == [None] * 3
    assert written.page.stat().st_mtime_ns == stamp
    seen.wait(hours=24)
    later = due(seen)
    assert later is not None
    assert later.on == date(2026, 3, 2)


def test_a_late_start_makes_up_for_the_newest_report_only(seen: Lab) -> None:
    """After a week off there is one report, not seven."""
    due(seen)
    seen.wait(days=7)
    late = due(seen)
    assert late is not None
    assert late.on == date(2026, 3, 8)
    assert sorted(path.name for path in (seen.house.settings.data_dir / "reports").iterdir()) == [
        "2026-03-01", "2026-03-08",
    ]  # fmt: skip
    assert due(seen) is None


def test_what_a_report_shows_is_kept(seen: Lab) -> None:
    """Every figure of the page stands in the store, with the instant it was computed at."""
    written = due(seen)
    assert written is not None
    kept = seen.store.metrics()
    assert {(v.scope, v.subject, v.name) for v in kept} == {
        (v.scope, v.subject, v.name) for v in written.figures.values
    }
    assert {v.as_of for v in kept} == {NOON}


def test_the_same_store_and_instant_give_the_same_bytes(seen: Lab, tmp_path: Path) -> None:
    """A rebuild elsewhere is byte for byte the report of that night, also after later polls."""
    written = due(seen)
    assert written is not None
    again = nightly.write(
        seen.house.settings,
        seen.store,
        written.on,
        NOON,
        seen.house.settings.report.window_days,
        tmp_path / "again",
    )
    first = {path.name: path.read_bytes() for path in written.page.parent.iterdir()}
    assert {path.name: path.read_bytes() for path in again.page.parent.iterdir()} == first
    assert len(first) >= 6


def test_no_half_written_file_is_left(seen: Lab, tmp_path: Path) -> None:
    """Files are written beside and renamed; a report may be written over an older one."""
    for _ in range(2):
        nightly.write(seen.house.settings, seen.store, date(2026, 3, 1), NOON, 7, tmp_path / "out")
    names = [path.name for path in (tmp_path / "out" / "2026-03-01").iterdir()]
    assert not [name for name in names if name.startswith(".")]
