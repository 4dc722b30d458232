"""Units of a key: noted before a question is asked, and never more in a day than the limit."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from monitor.collect.quota import day_of, pay, settle
from monitor.collect.writer import Writer
from monitor.errors import Paused
from monitor.model import Account
from monitor.platforms import PLATFORMS, Platform, Quota
from monitor.settings import PlatformSettings
from monitor.wire import Page, Payload, Request
from tests.collect.world import BASE, Lab, lab, rss

PAID = replace(PLATFORMS["feed"], name="youtube", quota=Quota(10, "America/Los_Angeles"))
ASKED = Request("https://api.example/videos", "videos", units=4)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Lab]:
    with lab(tmp_path, Account("kz", "MFA", "KZ", "mfa", "feed", "", f"{BASE}/f.xml"), rss()) as one:
        yield one


def done(desk: Lab, paying: Callable[[], Awaitable[None]]) -> None:
    async def scene() -> None:
        desk.house.writer = Writer(desk.store)
        try:
            await paying()
        finally:
            await desk.house.writer.aclose()

    asyncio.run(scene())


def pay_now(desk: Lab, platform: Platform = PAID, request: Request = ASKED) -> None:
    done(desk, lambda: pay(desk.house, platform, request, "new"))


def units(desk: Lab) -> list[int]:
    return [one.units for one in desk.store.expenses()]


def test_the_day_begins_at_midnight_of_the_platforms_zone() -> None:
    """07:59 UTC in winter is still yesterday in California, and the next day begins a minute later."""
    today, tomorrow = day_of(Quota(1, "America/Los_Angeles"), datetime(2026, 1, 10, 7, 59, tzinfo=UTC))
    assert today == date(2026, 1, 9)
    assert tomorrow == datetime(2026, 1, 10, 8, tzinfo=UTC)


def test_units_are_noted_and_the_limit_holds(desk: Lab) -> None:
    """Two questions of four units fit into ten, the third is not asked until the platform's next day."""
    pay_now(desk)
    pay_now(desk)
    with pytest.raises(Paused, match="the day's 10 units are spent") as caught:
        pay_now(desk)
    assert caught.value.kind == "quota"
    assert caught.value.until > desk.clock.now()
    assert units(desk) == [8]
    desk.clock.advance_to(caught.value.until)
    pay_now(desk)
    assert units(desk) == [4, 8]


def test_the_operator_may_set_a_lower_limit(desk: Lab) -> None:
    """`daily_units` stands in for the platform's own quota."""
    mine = replace(desk.house.settings, platforms={"youtube": PlatformSettings(daily_units=4)})
    desk.house.settings = mine
    pay_now(desk)
    with pytest.raises(Paused, match="the day's 4 units"):
        pay_now(desk)


def test_attempts_that_failed_cost_as_much(desk: Lab) -> None:
    """An answer that took three requests is noted three times, whatever the limit."""
    pay_now(desk)
    answer = Payload(ASKED, ASKED.url, 200, {}, b"", desk.clock.now(), requests=3)
    done(desk, lambda: settle(desk.house, PAID, ASKED, answer, Page(), "new"))
    assert units(desk) == [12]


def test_what_is_free_is_not_noted(desk: Lab) -> None:
    """A question without units, or of a platform without a quota, leaves no row."""
    pay_now(desk, request=replace(ASKED, units=0))
    pay_now(desk, PLATFORMS["feed"])
    assert desk.store.expenses() == []
