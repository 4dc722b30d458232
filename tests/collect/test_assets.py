"""Assets on the road of a poll: every look is kept, once a day, and one that is not there is a fact."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from monitor.collect.live import Checked, _Talk
from monitor.collect.parsing import Parsers
from monitor.collect.switches import pollable, reason_off, why_off
from monitor.fetch import Fetcher
from monitor.model import ASSETS, Account, AssetLook
from monitor.platforms import PLATFORMS
from monitor.sandbox import SimClock
from monitor.settings import Settings
from monitor.wire import Request
from tests.collect.world import Answering, Net, lab
from tests.conftest import NOON

HOME = "https://mfa.example/"
HTML = {"content-type": "text/html", "etag": '"same"', "last-modified": "Sun, 01 Mar 2026 10:00:00 GMT"}


@pytest.fixture
def site(make_account: Callable[..., Account]) -> Account:
    return make_account(id="kz-mfa-website", platform="website", handle="", url=HOME)


def answering(status: int = 200, body: bytes = b"<html></html>") -> Answering:
    return lambda request: (status, HTML, body)


def test_the_same_page_twice_is_two_looks_a_day_apart(tmp_path: Path, site: Account) -> None:
    """An unchanged body is no unchanged poll: it was looked at, and that it answered is what is kept."""
    with lab(tmp_path, site, answering()) as one:
        first = one.poll()
        due = one.store.cursors()[site.id].next_poll_at
        assert timedelta(hours=21) < due - NOON < timedelta(hours=27)
        one.wait(days=1)
        second = one.poll()
        assert (first.outcome, second.outcome) == ("ok", "ok")
        assert [not request.conditional for request in one.net.asked] == [True, True]
        looks = one.store.assets(site.id)
        assert [look.seen_at for look in looks] == [NOON, NOON + timedelta(days=1)]
        assert {(look.answers, look.version) for look in looks} == {(True, None)}
        assert {look.changed_at for look in looks} == {NOON - timedelta(hours=26)}


def test_looks_prove_no_coverage_and_leave_no_gap(tmp_path: Path, site: Account) -> None:
    """There are no posts that could be missed; an outage between two looks is a failed poll and no more."""
    with lab(tmp_path, site, answering()) as one:
        one.poll()
        for status in (503, 200, 404, 200):
            one.wait(days=1)
            one.poll(answering(status))
        assert one.store.coverage() == []
        assert one.store.gaps() == []
        assert [look.answers for look in one.store.assets(site.id)] == [True, True, False, True]


def test_a_site_that_vanishes_is_a_fact_and_asked_for_again(tmp_path: Path, site: Account) -> None:
    """For months: the account is not given up, and its return is seen."""
    with lab(tmp_path, site, answering()) as one:
        one.poll()
        for _ in range(40):
            one.wait(days=1)
            assert one.poll(answering(404)).outcome == "ok"
        cursor = one.store.cursors()[site.id]
        assert (cursor.failures, cursor.disabled_reason) == (0, None)
        one.wait(days=1)
        one.poll(answering())
        found = [look.answers for look in one.store.assets(site.id)]
        assert found == [True, *[False] * 40, True]


def test_a_fault_is_no_look(tmp_path: Path, site: Account) -> None:
    """A server in trouble fails the poll as everywhere, and nothing is said of the asset."""
    with lab(tmp_path, site, answering(503)) as one:
        poll = one.poll()
        assert (poll.outcome, poll.error_kind) == ("failed", "server")
        assert one.store.assets(site.id) == []


def test_an_apps_look_has_its_version(tmp_path: Path, make_account: Callable[..., Account]) -> None:
    """And its number becomes the id that is followed."""
    app = make_account(
        id="kz-mfa-appstore", platform="appstore", handle="14000", url="https://apps.apple.com/kz/app/id14000"
    )
    body = (
        b'{"resultCount":1,"results":[{"trackId":14000,"trackName":"a","version":"2.0",'
        b'"currentVersionReleaseDate":"2026-01-15T00:00:00Z"}]}'
    )

    def answer(request: Request) -> tuple[int, dict[str, str], bytes]:
        assert request.url == "https://itunes.apple.com/lookup?id=14000&country=kz"
        return 200, {"content-type": "text/javascript"}, body

    with lab(tmp_path, app, answer) as one:
        assert one.poll().outcome == "ok"
        since = NOON.replace(month=1, day=15, hour=0)
        assert one.store.assets(app.id) == [AssetLook(app.id, NOON, True, since, "2.0")]
        assert one.store.cursors()[app.id].native_id == "14000"


def test_pages_are_not_looked_at_without_a_contact() -> None:
    """Whose pages are read shall know by whom; the App Store's interface is for programs."""
    nobody = Settings()
    somebody = replace(nobody, fetch=replace(nobody.fetch, contact="press@observatory.example"))
    assert {name for name in ASSETS if why_off(PLATFORMS[name], nobody)} == {"website", "newsletter"}
    assert why_off(PLATFORMS["website"], nobody) == "no contact"
    assert "MONITOR_CONTACT" in reason_off("website", nobody)
    assert set(ASSETS) <= pollable(somebody)


def test_check_live_tells_of_a_site_that_is_not_there(site: Account) -> None:
    """A page that answers is verified; one that says 404 is unknown, though the poll of it goes well."""

    async def told(status: int) -> Checked:
        settings = Settings(fetch=replace(Settings().fetch, contact="a@b.example"))
        net = cast(Fetcher, Net(answering(status), SimClock(NOON)))
        parsers = Parsers()
        try:
            return await _Talk(settings, SimClock(NOON), net, parsers, site, None).verdict()
        finally:
            await parsers.aclose()

    assert asyncio.run(told(200)).verdict == "verified"
    gone = asyncio.run(told(404))
    assert (gone.verdict, "not there (HTTP 404)" in gone.note) == ("unknown", True)
