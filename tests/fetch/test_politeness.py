"""Retries, budget, pause, breaker, pace and stop, on a clock that jumps."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from monitor.clock import SystemClock
from monitor.errors import FetchError, NoAnswer, Paused
from monitor.fetch import Fetcher
from monitor.fetch.breaker import Gate
from monitor.fetch.headers import asked_pause
from monitor.fetch.pace import Lane, reserve
from monitor.fetch.retry import Budget
from monitor.settings import FetchSettings
from monitor.wire import Payload, Request
from tests.fetch.servers import OK, PUBLIC, JumpClock, Net, Server, answer, fetcher, run, serve

BAD = answer(502, b"")


async def ask(door: Fetcher, server: Server, path: str = "/") -> Payload:
    return await door.get(Request(url=server.url + path, step="timeline"))


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_server_faults_are_asked_again(status: int) -> None:
    """Two faults and a success are one success of three requests, with a random wait before each retry."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(answer(status, b""), answer(status, b""), OK) as server:
            door = fetcher(server, clock=clock)
            payload = await ask(door, server)
            await door.aclose()
        assert (payload.status, payload.requests, len(clock.sleeps)) == (200, 3, 2)
        assert 0 <= clock.sleeps[0] <= 1
        assert 0 <= clock.sleeps[1] <= 2

    run(scene())


def test_the_last_fault_is_the_answer() -> None:
    """After two retries the fault itself comes back as a payload."""

    async def scene() -> None:
        async with serve(BAD) as server:
            door = fetcher(server)
            payload = await ask(door, server)
            await door.aclose()
        assert (payload.status, payload.requests, len(server.heads)) == (502, 3, 3)

    run(scene())


def test_jitter_is_full() -> None:
    """Waits are spread over the whole range, not clustered at its end (else all accounts return at once)."""

    async def scene() -> list[float]:
        clock = JumpClock()
        async with serve(BAD) as server:
            door = fetcher(server, clock=clock, retry_budget=9.0, breaker_failures=999, retries=1)
            for _ in range(60):
                await ask(door, server)
            await door.aclose()
        return clock.sleeps

    waits = run(scene())
    assert len(waits) == 60
    assert min(waits) < 0.25 < 0.75 < max(waits) <= 1


def test_budget() -> None:
    """Within an hour a host gets its least retries or a tenth of its requests, whichever is more."""
    clock = JumpClock()
    budget = Budget(0.1, 2, clock)
    assert [budget.allows() and not budget.retried() for _ in range(4)] == [True, True, False, False]
    for _ in range(29):
        budget.asked()
    assert not budget.allows()
    budget.asked()
    assert budget.allows()
    clock.seconds += 3599
    assert budget.allows()
    clock.seconds += 60
    budget.retried()
    budget.retried()
    assert not budget.allows()
    clock.seconds += 3660
    assert budget.allows()


def test_retries_stay_within_a_tenth() -> None:
    """One hundred questions to a failing host cost at most a tenth more requests, or its least two."""

    async def scene() -> None:
        async with serve(BAD) as server:
            door = fetcher(server, breaker_failures=999)
            for _ in range(100):
                await ask(door, server)
            await door.aclose()
        assert 102 <= len(server.heads) <= 112

    run(scene())


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 60),
        ("99999999", 86400),
        ("Mon, 02 Mar 2026 12:05:00 GMT", 300),
        ("Mon, 02 Mar 2020 12:05:00 GMT", 60),
        ("soon", 60),
    ],
)
def test_retry_after_pauses_the_host(value: str, seconds: int) -> None:
    """Retry-After in seconds or as a date, clamped to a minute and a day; nothing is asked before it."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(answer(429, b"", f"Retry-After: {value}"), OK) as server:
            door = fetcher(server, clock=clock)
            first = await ask(door, server)
            assert (first.status, first.requests) == (429, 1)
            with pytest.raises(Paused) as caught:
                await ask(door, server, "/other")
            assert (caught.value.kind, caught.value.requests) == ("paused", 0)
            assert caught.value.until == JumpClock().now() + timedelta(seconds=seconds)
            clock.seconds += seconds - 1
            with pytest.raises(Paused):
                await ask(door, server)
            assert len(server.heads) == 1
            clock.seconds += 1.1
            assert (await ask(door, server)).status == 200
            await door.aclose()

    run(scene())


def test_503_with_retry_after_is_not_asked_again() -> None:
    """A retryable status that names a time is left alone until then; without one it is retried at once."""

    async def scene(reply: bytes) -> int:
        async with serve(reply) as server:
            door = fetcher(server)
            await ask(door, server)
            await door.aclose()
        return len(server.heads)

    assert run(scene(answer(503, b"", "Retry-After: 90"))) == 1
    assert run(scene(answer(503, b""))) == 3


@pytest.mark.parametrize(
    ("status", "lines", "seconds"),
    [
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2026-03-02T12:02:30.000Z"}, 150),
        (200, {"ratelimit-remaining": "0", "ratelimit-reset": "45"}, 45),
        (200, {"x-rate-limit-remaining": "0", "x-rate-limit-reset": "1772453100"}, 300),
        (200, {"x-ratelimit-remaining": "1", "x-ratelimit-reset": "2026-03-02T12:02:30Z"}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "2026-03-02T11:00:00Z"}, None),
        (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "whenever"}, None),
        (200, {"x-ratelimit-remaining": "0"}, None),
        (200, {"retry-after": "90"}, None),
        (429, {}, 60),
        (429, {"x-ratelimit-reset": "2026-03-02T12:05:00"}, 300),
        (503, {}, None),
        (503, {"retry-after": "90"}, 90),
        (429, {"retry-after": "Mon, 32 Foo 2026"}, 60),
    ],
)
def test_when_to_come_back(status: int, lines: dict[str, str], seconds: float | None) -> None:
    """Each platform's way of saying so: ISO time, epoch seconds, seconds from now."""
    headers = {name: [value] for name, value in lines.items()}
    assert asked_pause(status, headers, JumpClock().now(), FetchSettings()) == seconds


def test_used_up_limit_pauses() -> None:
    """X-RateLimit-Remaining: 0 on a good answer silences the host until the reset."""

    async def scene() -> None:
        reply = answer(200, b"x", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 2026-03-02T12:00:30Z")
        async with serve(reply) as server:
            door = fetcher(server)
            assert (await ask(door, server)).body == b"x"
            with pytest.raises(Paused):
                await ask(door, server)
            await door.aclose()

    run(scene())


def test_breaker_opens_doubles_and_probes_once() -> None:
    """Five failures open it for 30 minutes; then exactly one request probes, and a failed probe doubles the
    time.
    """

    async def scene() -> None:
        clock = JumpClock()
        async with serve(*[BAD] * 6, BAD, OK) as server:
            door = fetcher(server, clock=clock, retries=0)
            for _ in range(5):
                assert (await ask(door, server)).status == 502
            with pytest.raises(Paused) as caught:
                await ask(door, server)
            assert caught.value.kind == "breaker"
            assert caught.value.until == clock.now() + timedelta(minutes=30)
            assert len(server.heads) == 5
            clock.seconds += 1801
            results = await asyncio.gather(*(ask(door, server) for _ in range(8)), return_exceptions=True)
            assert sum(isinstance(result, Payload) for result in results) == 1
            assert sum(isinstance(result, Paused) for result in results) == 7
            assert len(server.heads) == 6
            clock.seconds += 1801
            with pytest.raises(Paused):
                await ask(door, server)
            clock.seconds += 1800
            assert (await ask(door, server)).status == 502
            clock.seconds += 7201
            assert (await ask(door, server)).status == 200
            assert (await ask(door, server)).status == 200
            await door.aclose()

    run(scene())


def test_probe_is_not_retried() -> None:
    """A half-open host gets one request, although its fault is of the kind that is asked again."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(BAD) as server:
            door = fetcher(server, clock=clock, retries=2, retry_budget=9.0)
            for _ in range(5):
                await ask(door, server)
            before = len(server.heads)
            clock.seconds += 1801
            assert (await ask(door, server)).requests == 1
            assert len(server.heads) == before + 1
            await door.aclose()

    run(scene())


def test_unreachable_host_is_probed_by_one_connect() -> None:
    """While half open, only one job connects; the others are told to wait."""

    async def scene() -> None:
        clock, net = JumpClock(), Net({"down.example": [[PUBLIC]]}, {})
        door = fetcher(net=net, clock=clock, retries=0)
        question = Request(url="http://down.example/", step="timeline")
        for _ in range(5):
            with pytest.raises(NoAnswer):
                await door.get(question)
        clock.seconds += 1801
        results = await asyncio.gather(*(door.get(question) for _ in range(6)), return_exceptions=True)
        assert sum(isinstance(result, NoAnswer) for result in results) == 1
        assert len(net.connected) == 6
        await door.aclose()

    run(scene())


def test_breaker_limits() -> None:
    """The doubling ends at a day; a success forgets all; a probe without verdict frees the place for the
    next.
    """
    clock = JumpClock()
    gate = Gate(FetchSettings(), clock)
    for _ in range(4):
        gate.failed("a")
    gate.succeeded("a")
    gate.failed("a")
    assert gate.enter("a") is False
    for _ in range(20):
        gate.failed("b")
    with pytest.raises(Paused) as caught:
        gate.check("b")
    assert caught.value.until == clock.now() + timedelta(hours=24)
    clock.seconds += 86401
    assert gate.enter("b") is True
    with pytest.raises(Paused):
        gate.enter("b")
    gate.released("b")
    assert gate.enter("b") is True


def test_a_refusal_is_no_failure() -> None:
    """4xx answers never open the breaker and are never retried."""

    async def scene() -> None:
        async with serve(answer(404, b"")) as server:
            door = fetcher(server)
            for _ in range(9):
                assert (await ask(door, server)).status == 404
            await door.aclose()
        assert len(server.heads) == 9

    run(scene())


def test_turns_are_a_gap_apart() -> None:
    """However many jobs ask at once, turns are given in order and at least a second apart."""

    async def scene() -> list[float]:
        clock = JumpClock()
        lane, turns = Lane(2, 1.0, clock, None), []

        async def job(number: int) -> None:
            await lane.turn()
            turns.append(clock.seconds)
            clock.seconds += 0.1 * (number % 3)

        for number in range(9):
            await job(number)
        await asyncio.gather(*(job(number) for number in range(9)))
        assert clock.seconds >= 17
        return turns[:10]

    assert all(late - early >= 1.0 for early, late in pairwise(run(scene())))


def test_no_more_than_two_lines() -> None:
    """Ten jobs at one public host never hold more than two questions open."""

    async def scene() -> None:
        busy, most = 0, 0

        async def slow(_: bytes, writer: asyncio.StreamWriter) -> None:
            nonlocal busy, most
            busy += 1
            most = max(most, busy)
            await asyncio.sleep(0.01)
            busy -= 1
            writer.write(OK)

        async with serve(slow) as server:
            net = Net({"news.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net, host_gap_seconds=0.0)
            question = Request(url="http://news.example/", step="timeline")
            await asyncio.gather(*(door.get(question) for _ in range(10)))
            await door.aclose()
        assert (len(server.heads), most) == (10, 2)

    run(scene())


def test_gap_in_real_time_at_the_server() -> None:
    """Measured where it matters, at the host: no two requests closer than the gap."""

    async def scene() -> None:
        arrivals: list[float] = []

        async def note(_: bytes, writer: asyncio.StreamWriter) -> None:
            arrivals.append(time.monotonic())
            writer.write(OK)

        async with serve(note) as server:
            net = Net({"news.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net, clock=SystemClock(), host_gap_seconds=0.1)
            question = Request(url="http://news.example/", step="timeline")
            begun = time.monotonic()
            await asyncio.gather(*(door.get(question) for _ in range(5)))
            await door.aclose()
        # a busy machine sees arrivals late, never early
        assert [at - begun >= 0.1 * turn for turn, at in enumerate(arrivals)] == [True] * 5

    run(scene())


def test_hosts_do_not_wait_for_each_other() -> None:
    """The gap is per host: one question to each of five hosts takes no waiting at all."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(OK, close=True) as server:
            names = {f"h{n}.example": [[PUBLIC]] for n in range(5)}
            door = fetcher(net=Net(names, {(PUBLIC, 80): server.port}), clock=clock)
            await asyncio.gather(*(door.get(Request(url=f"http://{n}/", step="timeline")) for n in names))
            await door.aclose()
        assert clock.sleeps == []

    run(scene())


def test_jobs_in_the_queue_heed_a_pause() -> None:
    """A 429 for the first of many waiting jobs stops the others before they ask."""

    async def scene() -> None:
        async with serve(answer(429, b"", "Retry-After: 90")) as server:
            net = Net({"news.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net, clock=JumpClock(0.05))
            question = Request(url="http://news.example/", step="timeline")
            results = await asyncio.gather(*(door.get(question) for _ in range(5)), return_exceptions=True)
            assert sum(isinstance(result, Paused) for result in results) == 4
            # the second line was open and waiting for its turn: it is closed, not lost
            await asyncio.sleep(0.05)
            await door.aclose()
        assert len(server.heads) == 1

    run(scene())


def test_pace_is_shared_between_processes(tmp_path: Path) -> None:
    """Two lanes on one file, as in daemon and backfill, leave the gap between each other's turns."""

    async def scene() -> list[float]:
        clock = JumpClock()
        lanes = [Lane(2, 1.0, clock, tmp_path / "host.pace") for _ in range(2)]
        turns = []
        for lane in lanes * 3:
            await lane.turn()
            turns.append(clock.seconds)
        return turns

    turns = run(scene())
    assert all(late - early >= 1.0 for early, late in pairwise(turns))


def test_pace_file_of_a_wrong_clock(tmp_path: Path) -> None:
    """A booking far in the future or unreadable is the trace of a fault and does not silence a host."""
    book = tmp_path / "host.pace"
    for text in ("99999999999", "rubbish", "nan", "-inf", ""):
        book.write_text(text)
        assert reserve(book, 1000.0, 0.5, 1.0) == 0.5
    assert reserve(book, 1000.0, 0.0, 1.0) == 1.5


def test_pace_file_that_cannot_be_written(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Then the pace holds in this process alone, and says so once."""
    (tmp_path / "file").write_text("")

    async def scene() -> float:
        clock = JumpClock()
        lane = Lane(2, 1.0, clock, tmp_path / "file" / "host.pace")
        await lane.turn()
        await lane.turn()
        return clock.seconds

    assert run(scene()) >= 1.0
    assert caplog.text.count("not shared") == 1


def test_pace_dir_is_used(tmp_path: Path) -> None:
    """With `pace_dir` a public host leaves its booking there, under a name that is no path."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(net=Net({"a.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port}), pace_dir=tmp_path)
            await door.get(Request(url="http://a.example/", step="timeline"))
            await door.aclose()

    run(scene())
    assert [path.suffix for path in tmp_path.iterdir()] == [".pace"]


async def hang(_: bytes, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(30)


def test_stop_ends_what_waits() -> None:
    """Questions on the wire, in the queue, and between retries all end at once as NoAnswer (stopped)."""

    async def scene() -> None:
        stop = asyncio.Event()
        async with serve(hang) as server, serve(BAD) as faulty:
            net = Net({"q.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(faulty, net=net, stop=stop, clock=SystemClock(), host_gap_seconds=30.0)
            net.ports["127.0.0.1", faulty.port] = faulty.port
            urls = ["http://q.example/"] * 4 + [faulty.url]
            jobs = [asyncio.create_task(door.get(Request(url=url, step="timeline"))) for url in urls]
            await asyncio.sleep(0.1)
            started = time.monotonic()
            stop.set()
            results = await asyncio.gather(*jobs, return_exceptions=True)
            assert time.monotonic() - started < 0.5
            kinds = [result.kind for result in results if isinstance(result, FetchError)]
            assert kinds.count("stopped") >= 4
            with pytest.raises(NoAnswer, match="stopped"):
                await ask(door, faulty)
            await door.aclose()

    run(scene())


def test_stop_is_no_verdict() -> None:
    """A probe that is stopped or cancelled leaves the host as it was."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(*[BAD] * 5, hang, OK) as server:
            door = fetcher(server, clock=clock, retries=0)
            for _ in range(5):
                await ask(door, server)
            clock.seconds += 1801
            probe = asyncio.create_task(ask(door, server))
            await asyncio.sleep(0.05)
            probe.cancel()
            with pytest.raises(asyncio.CancelledError):
                await probe
            assert (await ask(door, server)).status == 200
            await door.aclose()

    run(scene())


def test_cancelled_job_frees_its_seat() -> None:
    """Cancelled questions give their places back: later ones are answered."""

    async def scene() -> None:
        async with serve(hang, hang, OK) as server:
            door = fetcher(server, own_host_connections=2)
            jobs = [asyncio.create_task(ask(door, server)) for _ in range(2)]
            await asyncio.sleep(0.05)
            for job in jobs:
                job.cancel()
            await asyncio.gather(*jobs, return_exceptions=True)
            assert (await ask(door, server)).status == 200
            await door.aclose()

    run(scene())
