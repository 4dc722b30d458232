"""Units of a key: noted before a question is asked, and never more in a day than the limit."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from monitor.collect.quota import day_of, kept_back, pay, settle
from monitor.collect.writer import Writer
from monitor.errors import Paused
from monitor.model import Account
from monitor.platforms import PLATFORMS, Platform, Quota
from monitor.settings import PlatformSettings
from monitor.store import Expense, Limits
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


PRICED = replace(
    PLATFORMS["feed"], name="x",
    quota=Quota(100, "UTC", by_object=True, prices={"timeline": 5_000, "profile": 10_000}),
)  # fmt: skip
LISTED = Request("https://api.example/timeline", "timeline", units=10)


def ended(desk: Lab, status: int = 200, page: Page | None = None) -> None:
    payload = Payload(LISTED, LISTED.url, status, {}, b"", desk.clock.now())
    done(desk, lambda: settle(desk.house, PRICED, LISTED, payload, page, "new"))


@pytest.mark.parametrize(("status", "page", "spent"), [
    (200, Page(units=3), 3), (200, Page(units=0), 0), (200, Page(), 10), (200, None, 10), (429, None, 0),
    (401, None, 0),
])  # fmt: skip
def test_where_objects_are_counted_the_rest_is_given_back(
    desk: Lab, status: int, page: Page | None, spent: int
) -> None:
    """What the answer held is paid; a refusal costs nothing; of an unreadable answer everything is feared."""
    pay_now(desk, PRICED, LISTED)
    ended(desk, status, page)
    (line,) = desk.store.expenses()
    assert (line.purpose, line.units, line.micros) == ("new", spent, spent * 5_000)


def test_money_is_a_limit_too(desk: Lab) -> None:
    """Eleven cents buy two pages of ten posts, not three."""
    dollars = {"x": PlatformSettings(daily_dollars=0.11)}
    desk.house.settings = replace(desk.house.settings, platforms=dollars)
    pay_now(desk, PRICED, LISTED)
    pay_now(desk, PRICED, LISTED)
    with pytest.raises(Paused, match=r"100 units or 0\.11 dollars are spent"):
        pay_now(desk, PRICED, LISTED)


def test_other_purposes_leave_new_posts_their_part(desk: Lab) -> None:
    """At noon of a first day a quarter of the units is kept back: looks get 75, and new posts all 100."""
    for _ in range(7):
        done(desk, lambda: pay(desk.house, PRICED, LISTED, "again"))
    with pytest.raises(Paused, match="that again may take beside new posts"):
        done(desk, lambda: pay(desk.house, PRICED, LISTED, "again"))
    for _ in range(3):
        pay_now(desk, PRICED, LISTED)
    with pytest.raises(Paused, match="the day's 100 units are spent"):
        pay_now(desk, PRICED, LISTED)


def test_checks_of_stored_posts_leave_looks_their_part(desk: Lab) -> None:
    """Of the 75 that new posts leave, a quarter; what looks took does not shrink it."""
    done(desk, lambda: pay(desk.house, PRICED, LISTED, "again"))
    done(desk, lambda: pay(desk.house, PRICED, LISTED, "comply"))
    with pytest.raises(Paused, match="comply"):
        done(desk, lambda: pay(desk.house, PRICED, LISTED, "comply"))
    done(desk, lambda: pay(desk.house, PRICED, LISTED, "again"))


def spent(day: int, purpose: str, units: int) -> Expense:
    return Expense("x", date(2026, 3, day), purpose, units, units * 5_000)


@pytest.mark.parametrize(("past", "left", "kept"), [
    ([], 1.0, (50, 0)),
    ([], 0.1, (5, 0)),
    ([spent(2, "new", 90)], 0.5, (25, 0)),  # today tells nothing of a day
    ([spent(1, "new", 30), spent(1, "profile", 10), spent(1, "again", 60)], 1.0, (50, 250_000)),
    ([spent(1, "new", 20), spent(0 + 1, "profile", 0), spent(2, "new", 99)], 0.5, (12, 62_500)),
])  # fmt: skip
def test_what_is_kept_back(past: list[Expense], left: float, kept: tuple[int, int]) -> None:
    """A quarter more than the busiest whole day took for new posts and profiles, for what is left of the day;
    half of the limits without such a day."""
    assert kept_back(past, date(2026, 3, 2), left, Limits(100, None)) == kept
