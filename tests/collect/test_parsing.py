"""Reading answers in threads and in a process of their own."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Callable

import pytest

from monitor.collect.parsing import Parsers
from monitor.errors import AccessDenied, ParseError, RateLimited
from monitor.model import Account
from monitor.platforms import PLATFORMS
from monitor.wire import Page, Payload, Request
from tests.collect.world import rss
from tests.conftest import NOON

FEED = PLATFORMS["feed"]
Make = Callable[..., Account]


def payload(status: int = 200, body: bytes = b"", **headers: str) -> Payload:
    request = Request("http://127.0.0.1:8800/kz/feed.xml", "timeline")
    whole = body or rss(("a", NOON), ("b", None))(request)[2]
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Payload(request, request.url, status, named, whole, NOON, len(whole))


def test_thread_and_process_read_the_same(make_account: Make) -> None:
    """What comes back from the process equals what a thread makes of the same body."""

    async def both() -> tuple[Page, Page]:
        parsers = Parsers(few=1)
        try:
            first = await parsers.read(FEED, make_account(), payload())
            return first, await parsers.read(FEED, make_account(), payload())
        finally:
            parsers.close()

    here, there = asyncio.run(both())
    assert here == there
    assert len(there.posts) == 2


def test_errors_cross_from_the_process_with_all_they_tell(make_account: Make) -> None:
    """Class, reason, platform and the time to come back survive."""

    async def read(answer: Payload) -> None:
        parsers = Parsers(few=0)
        try:
            await parsers.read(FEED, make_account(), answer)
        finally:
            parsers.close()

    with pytest.raises(AccessDenied, match="403") as denied:
        asyncio.run(read(payload(403)))
    assert denied.value.platform == "feed"
    with pytest.raises(RateLimited) as limited:
        asyncio.run(read(payload(429, retry_after="120")))
    assert (limited.value.retry_at or NOON) > NOON


def test_a_reader_that_takes_too_long_is_ended_and_named(make_account: Make) -> None:
    """The body is refused with the account's name; the next body is read by a fresh process."""

    async def read() -> tuple[str, Page]:
        parsers = Parsers(few=0, seconds=0.01)
        try:
            with pytest.raises(ParseError) as late:
                await parsers.read(FEED, make_account(), payload())
            parsers._seconds = 30.0
            return str(late.value), await parsers.read(FEED, make_account(), payload())
        finally:
            parsers.close()

    said, page = asyncio.run(read())
    assert "kz-mfa-feed: not read within" in said
    assert len(page.posts) == 2


def test_a_dead_reader_is_replaced(make_account: Make) -> None:
    """Somebody kills the process between two bodies: the second one is read all the same."""

    async def read() -> Page:
        parsers = Parsers(few=0)
        try:
            await parsers.read(FEED, make_account(), payload())
            for process in multiprocessing.active_children():
                process.kill()
            return await parsers.read(FEED, make_account(), payload())
        finally:
            parsers.close()

    assert len(asyncio.run(read()).posts) == 2
