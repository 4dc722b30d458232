"""Backfills: to the start, with patience, beside the daemon, and honest about what they covered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.collect import backfill as room
from monitor.collect.backfill import backfill
from monitor.collect.writer import Writer
from monitor.model import Account, Poll
from monitor.platforms import PLATFORMS
from monitor.wire import Request
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON

ACCOUNT = Account("kz-mfa-mastodon", "MFA", "KZ", "mfa", "mastodon", "mfa", f"{BASE}/@mfa")
BORN = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.fixture
def past(tmp_path: Path) -> Iterator[tuple[Lab, Toots]]:
    """An account with a post on each of the last 100 days, 20 on a page."""
    toots = Toots(page=20)
    for day in range(100):
        toots.add(1000 - day, NOON - timedelta(days=day + 1))
    with lab(tmp_path, ACCOUNT, toots) as one:
        yield one, toots


def walk(lab: Lab, **given: Any) -> Poll:
    async def scene() -> Poll:
        lab.house.writer = Writer(lab.store)
        try:
            return await backfill(lab.house, lab.account, **given)
        finally:
            await lab.house.writer.aclose()

    return asyncio.run(scene())


def test_it_walks_to_the_start_and_covers_the_accounts_whole_life(past: tuple[Lab, Toots]) -> None:
    """All posts are stored, far beyond the first poll's window; coverage begins at the account's birth."""
    one, _ = past
    done = walk(one)
    assert (done.reason, done.outcome, done.posts_new) == ("backfill", "ok", 100)
    assert [(span.covers_from, span.covers_to) for span in one.store.coverage(ACCOUNT.id)] == [(BORN, NOON)]


def test_it_stops_at_the_day_that_was_asked_for(past: tuple[Lab, Toots]) -> None:
    """The first page of which every post is older is the last one; coverage claims no more than was asked."""
    one, _ = past
    since = NOON - timedelta(days=30)
    done = walk(one, since=since)
    assert done.posts_new == 60
    assert [span.covers_from for span in one.store.coverage(ACCOUNT.id)] == [since]


def test_it_stops_after_so_many_pages_and_covers_what_it_walked(past: tuple[Lab, Toots]) -> None:
    """`most_pages` counts listings, not the profile before them."""
    one, _ = past
    done = walk(one, most_pages=3)  # the lookup is the first
    assert done.posts_new == 40
    assert one.store.coverage(ACCOUNT.id)[0].covers_from == NOON - timedelta(days=40)


def test_it_leaves_the_cursor_to_the_daemon(past: tuple[Lab, Toots]) -> None:
    """After a backfill the account is due as before, and a poll finds everything known."""
    one, _ = past
    one.poll()
    before = one.store.cursors()[ACCOUNT.id]
    walk(one)
    assert one.store.cursors()[ACCOUNT.id] == before
    assert one.poll().posts_new == 0


def test_repeating_it_changes_nothing(past: tuple[Lab, Toots]) -> None:
    """Known posts do not end the walk, and none is stored twice."""
    one, _ = past
    walk(one, most_pages=3)
    again = walk(one)
    assert (again.posts_seen, again.posts_new) == (100, 60)
    assert walk(one).posts_new == 0
    assert len(one.ids()) == 100


class Failing:
    """The account's answers, with one page that fails in some way for the first few times."""

    def __init__(self, toots: Toots, times: int, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.toots, self.left = toots, times
        self.status, self.headers, self.body = status, headers, body

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        if "max_id=961" in request.url and self.left:
            self.left -= 1
            return self.status, self.headers, self.body
        return self.toots(request)


TROUBLES = [
    (503, b"", {}),
    (200, b'[{"id": "9', {}),
    (200, b"<html>One moment</html>", {}),
    (429, b"{}", {"retry-after": "60"}),
]


@pytest.mark.parametrize(("status", "body", "headers"), TROUBLES)
def test_a_page_that_fails_is_asked_again(
    past: tuple[Lab, Toots], status: int, body: bytes, headers: dict[str, str]
) -> None:
    """Trouble of the server, half a body, a page for people and "too many" pass; the walk goes on there."""
    one, toots = past
    one.net.answer = Failing(toots, 2, status, body, headers)
    done = walk(one)
    assert (done.outcome, done.posts_new) == ("ok", 100)
    assert sum("max_id=961" in request.url for request in one.net.asked) == 3


def test_a_page_that_keeps_failing_ends_the_walk_and_what_came_is_kept(past: tuple[Lab, Toots]) -> None:
    """After so many attempts the poll fails with its reason; posts and coverage of the pages before stay."""
    one, toots = past
    one.net.answer = Failing(toots, 99, 503, b"", {})
    done = walk(one)
    assert (done.outcome, done.error_kind, done.posts_new) == ("failed", "server", 40)
    assert sum("max_id=961" in request.url for request in one.net.asked) == room.ATTEMPTS
    assert one.store.coverage(ACCOUNT.id)[0].covers_from == NOON - timedelta(days=40)
    assert one.store.cursors()[ACCOUNT.id].failures == 0


def test_a_pause_that_is_too_long_is_not_waited_for(past: tuple[Lab, Toots]) -> None:
    """Half a day is for another try by the operator, not for a process that sleeps."""
    one, toots = past
    one.net.answer = Failing(toots, 99, 429, b"{}", {"retry-after": "43200"})
    assert walk(one).error_kind == "rate-limited"
    assert sum("max_id=961" in request.url for request in one.net.asked) == 1


def test_what_does_not_pass_is_not_asked_again(past: tuple[Lab, Toots]) -> None:
    """ "Not found" stays so."""
    one, toots = past
    one.net.answer = Failing(toots, 99, 404, b'{"error":"Record not found"}', {})
    assert walk(one).error_kind == "not-found"
    assert sum("max_id=961" in request.url for request in one.net.asked) == 1


def test_a_stop_ends_it_after_the_page(past: tuple[Lab, Toots]) -> None:
    """The page that is under way is kept; the poll says that it was stopped, and covers what it walked."""
    one, _ = past
    done = walk(one, on_page=lambda job: job.house.stop.set() if job.poll.posts_seen >= 40 else None)
    assert (done.outcome, done.error_kind, done.posts_new) == ("failed", "stopped", 40)


def test_an_archive_proves_no_coverage(past: tuple[Lab, Toots]) -> None:
    """What another place happens to hold fills no hole, and its ids are not the account's."""
    one, _ = past
    archive = replace(PLATFORMS["mastodon"], holds=("mastodon",))
    assert walk(one, source=archive).posts_new == 100
    assert one.store.coverage(ACCOUNT.id) == []
