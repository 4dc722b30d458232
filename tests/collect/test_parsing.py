"""Reading answers in threads and in a process of their own."""

from __future__ import annotations

import asyncio
import gc
import io
import os
import pickle
import resource
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from monitor.collect import reading
from monitor.collect.parsing import Parsers
from monitor.collect.reading import Ended, NotReached, Reader, serve
from monitor.errors import AccessDenied, ParseError, RateLimited
from monitor.model import Account
from monitor.platforms import PLATFORMS
from monitor.platforms.pipe import lower
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
        async with aclosing(Parsers(few=1)) as parsers:
            first = await parsers.read(FEED, make_account(), payload())
            return first, await parsers.read(FEED, make_account(), payload())

    here, there = asyncio.run(both())
    assert here == there
    assert len(there.posts) == 2


def test_errors_cross_from_the_process_with_all_they_tell(make_account: Make) -> None:
    """Class, reason, platform and the time to come back survive."""

    async def read(answer: Payload) -> None:
        async with aclosing(Parsers(few=0)) as parsers:
            await parsers.read(FEED, make_account(), answer)

    with pytest.raises(AccessDenied, match="403") as denied:
        asyncio.run(read(payload(403)))
    assert denied.value.platform == "feed"
    with pytest.raises(RateLimited) as limited:
        asyncio.run(read(payload(429, retry_after="120")))
    assert (limited.value.retry_at or NOON) > NOON


def test_a_reader_that_takes_too_long_is_ended_and_named(make_account: Make) -> None:
    """The body that was being read is refused with the account's name; those behind it are read afresh."""

    async def read() -> list[Page | BaseException]:
        async with aclosing(Parsers(few=0, seconds=2.0)) as parsers:
            await parsers.read(FEED, make_account(), payload())
            os.kill(pid_of(parsers), signal.SIGSTOP)
            return await three(parsers, make_account)

    late, *others = asyncio.run(read())
    assert isinstance(late, ParseError)
    assert "first: reading it took more than 2 s" in str(late)
    assert [len(page.posts) for page in others if isinstance(page, Page)] == [2, 2]


def test_a_reader_killed_between_or_during_bodies_is_replaced(make_account: Make) -> None:
    """By somebody else, so nothing is lost: the body in hand is read again, and those behind it too."""

    async def read() -> list[Page | BaseException]:
        async with aclosing(Parsers(few=0)) as parsers:
            await parsers.read(FEED, make_account(), payload())
            os.kill(pid_of(parsers), signal.SIGKILL)
            await parsers.read(FEED, make_account(), payload())
            os.kill(pid_of(parsers), signal.SIGSTOP)
            waiting = asyncio.create_task(three(parsers, make_account))
            await asyncio.sleep(0.1)
            os.kill(pid_of(parsers), signal.SIGKILL)
            return await waiting

    assert [len(page.posts) for page in asyncio.run(read()) if isinstance(page, Page)] == [2, 2, 2]


def test_a_body_that_takes_too_much_work_is_refused_at_once(make_account: Make) -> None:
    """The system ends the process at its limit; such a body is not tried again."""

    async def read() -> list[Page | BaseException]:
        async with aclosing(Parsers(few=0)) as parsers:
            await parsers.read(FEED, make_account(), payload())
            os.kill(pid_of(parsers), signal.SIGSTOP)
            waiting = asyncio.create_task(three(parsers, make_account))
            await asyncio.sleep(0.1)
            for sent in (signal.SIGXCPU, signal.SIGCONT):
                os.kill(pid_of(parsers), sent)
            return await waiting

    busy, *others = asyncio.run(read())
    assert isinstance(busy, ParseError)
    assert "first: reading it took more than" in str(busy)
    assert [len(page.posts) for page in others if isinstance(page, Page)] == [2, 2]


def test_a_thread_that_hangs_costs_one_poll(make_account: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread cannot be ended: what comes after it is read in the process, and closing waits for nobody."""
    held = threading.Event()

    def hangs(*asked: object) -> Page:
        held.wait(20)
        return Page()

    monkeypatch.setattr("monitor.collect.parsing.read", hangs)

    async def read() -> Page:
        async with aclosing(Parsers(few=9, seconds=0.05)) as parsers:
            with pytest.raises(ParseError, match="reading it took more than"):
                await parsers.read(FEED, make_account(), payload())
            parsers._seconds = 30.0
            return await parsers.read(FEED, make_account(), payload())

    start = time.monotonic()
    assert len(asyncio.run(read()).posts) == 2
    held.set()
    assert time.monotonic() - start < 15


def test_without_a_process_bodies_are_read_in_a_thread(
    make_account: Make, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Out of processes or memory: slower, not dead, and the log says why."""
    monkeypatch.setattr(sys, "executable", "/bin/false")

    async def read() -> Page:
        async with aclosing(Parsers(few=0)) as parsers:
            return await parsers.read(FEED, make_account(), payload())

    assert len(asyncio.run(read()).posts) == 2
    assert "kz-mfa-feed: read in a thread: the reading process ended with 1" in caplog.text


def test_when_many_are_expected_the_process_starts_at_once(make_account: Make) -> None:
    """Threads read until it is ready, then it reads; a few bodies are not worth a process."""

    async def read(expected: int) -> tuple[bool, int, bool]:
        async with aclosing(Parsers(few=9)) as parsers:
            parsers.expect(expected)
            early = len((await parsers.read(FEED, make_account(), payload())).posts)
            in_thread = parsers._reader is None
            if parsers._early is not None:
                await parsers._early
            await parsers.read(FEED, make_account(), payload())
            return in_thread, early, parsers._reader is not None

    assert asyncio.run(read(10)) == (True, 2, True)
    assert asyncio.run(read(9)) == (True, 2, False)


def test_an_early_start_that_is_given_up_leaves_no_process(
    make_account: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of a short job does not wait for a process that nobody needs."""
    begun: list[asyncio.subprocess.Process] = []
    there = asyncio.Event()
    start = asyncio.create_subprocess_exec

    async def noted(*words: str, **pipes: Any) -> asyncio.subprocess.Process:
        begun.append(await start(*words, **pipes))
        there.set()
        return begun[0]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)

    async def begin() -> None:
        async with aclosing(Parsers(few=9)) as parsers:
            parsers.expect(10)
            await parsers.read(FEED, make_account(), payload())
            await there.wait()

    asyncio.run(begin())
    assert begun[0].returncode == -signal.SIGKILL


def test_nothing_is_started_after_the_end(make_account: Make) -> None:
    """A poll that is still under way then is dropped with its house."""

    async def read() -> None:
        parsers = Parsers(few=0)
        await parsers.aclose()
        await parsers.read(FEED, make_account(), payload())

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(read())


@pytest.mark.parametrize(("hard", "soft"), [(resource.RLIM_INFINITY, 100), (50, 50), (200, 100)])
def test_limits_are_lowered_and_never_raised(monkeypatch: pytest.MonkeyPatch, hard: int, soft: int) -> None:
    """A service manager may allow less than we ask for: then that holds."""
    made: list[tuple[int, int]] = []
    monkeypatch.setattr(resource, "getrlimit", lambda what: (hard, hard))
    monkeypatch.setattr(resource, "setrlimit", lambda what, limit: made.append(limit))
    lower(resource.RLIMIT_AS, 100)
    assert made == [(soft, hard)]


def test_a_body_that_ends_its_reader_twice_is_refused(
    make_account: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failed poll that names the account, not an endless row of processes."""
    tried = []

    async def dies(self: Reader, *asked: object) -> Page:
        tried.append(1)
        raise Ended

    monkeypatch.setattr(Reader, "read", dies)

    async def read() -> None:
        async with aclosing(Parsers(few=0)) as parsers:
            await parsers.read(FEED, make_account(), payload())

    with pytest.raises(ParseError, match="kz-mfa-feed: the body ends its reader"):
        asyncio.run(read())
    assert len(tried) == 2


def test_closing_gives_up_what_is_being_read(make_account: Make) -> None:
    """Nobody waits for ever, and the process is gone."""

    async def read() -> tuple[int | None, list[Page | BaseException]]:
        reader = await Reader.start()
        waiting = asyncio.gather(
            *(reader.read("feed", make_account(), payload()) for _ in range(2)), return_exceptions=True
        )
        await asyncio.sleep(0)
        await reader.aclose()
        return reader._process.returncode, await waiting

    status, answers = asyncio.run(read())
    assert status == -signal.SIGKILL
    assert [type(answer) for answer in answers] == [NotReached, NotReached]


def test_the_process_answers_until_its_pipe_is_closed(make_account: Make) -> None:
    """Pages and errors as frames, a fault of our own with its place; the limit is set before each body."""
    asked = [("feed", payload()), ("feed", payload(403)), ("nothing", payload())]
    source, sink, limits = io.BytesIO(), io.BytesIO(), []
    for platform, answer in asked:
        frame = pickle.dumps((platform, make_account(), replace(answer, headers=dict(answer.headers))))
        source.write(struct.pack(">I", len(frame)) + frame)
    source.seek(0)
    serve(source, sink, lambda: limits.append(1))
    assert sink.getvalue().startswith(b"ready")
    page, denied, bug = frames(sink.getvalue()[5:])
    assert (len(page.posts), type(denied), len(limits)) == (2, AccessDenied, 3)
    assert "kz-mfa-feed (nothing), timeline" in str(bug)
    assert "KeyError" in str(bug)


def test_a_reader_without_memory_ends(make_account: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody knows what is left of it; its successor begins clean."""

    def greedy(*asked: object) -> Page:
        raise MemoryError

    monkeypatch.setattr("monitor.collect.reading.read", greedy)
    frame = pickle.dumps(("feed", make_account(), payload()))
    with pytest.raises(MemoryError):
        serve(io.BytesIO(struct.pack(">I", len(frame)) + frame), io.BytesIO(), lambda: None)


def test_the_process_writes_whole_frames_where_python_does_not_buffer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With PYTHONUNBUFFERED a write of Python's own stdout may end in the middle of an answer."""
    given: list[object] = []
    monkeypatch.setattr(reading, "serve", lambda source, sink, limit: given.append(sink))
    monkeypatch.setattr(resource, "setrlimit", lambda *limit: None)
    monkeypatch.setattr(signal, "signal", lambda *handler: None)
    monkeypatch.setattr(gc, "set_threshold", lambda *threshold: None)
    with (tmp_path / "out").open("wb", buffering=0) as raw, io.TextIOWrapper(raw, write_through=True) as out:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        monkeypatch.setattr(sys, "stdout", out)
        reading.main()
    assert isinstance(given[0], io.BufferedWriter)


def frames(written: bytes) -> list[Any]:
    found = []
    while written:
        (length,) = struct.unpack(">I", written[:4])
        found.append(pickle.loads(written[4 : 4 + length]))
        written = written[4 + length :]
    return found


def pid_of(parsers: Parsers) -> int:
    assert parsers._reader is not None
    return parsers._reader._process.pid


async def three(parsers: Parsers, make_account: Make) -> list[Page | BaseException]:
    names = ("first", "second", "third")
    return await asyncio.gather(
        *(parsers.read(FEED, make_account(id=name), payload()) for name in names), return_exceptions=True
    )
