"""The server: plain HTTP/1.1 on the loopback interface, control paths, and real trouble on real sockets."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest

from monitor.model import Window
from monitor.sandbox import SimClock, Trouble, World, run_sandbox, serve
from monitor.sandbox.cast import CAST
from monitor.sandbox.server import RunningClock, Sandbox
from tests.sandbox.conftest import START, at_day

HOUR = Window(START, START + timedelta(hours=1))
SMALL = [member for member in CAST if member.id in ("kz-mfa-feed", "uz-minister-mastodon")]


def in_sandbox(
    act: Callable[[Sandbox, httpx.AsyncClient], Awaitable[None]], *plan: Trouble, clock: Any = None
) -> None:
    """Run `act` against a small served world."""

    async def run() -> None:
        world = World(7, START, 10, cast=SMALL, plan=plan)
        async with (
            serve(world, clock or SimClock(START)) as sandbox,
            httpx.AsyncClient(base_url=sandbox.base_url, timeout=5) as client,
        ):
            await act(sandbox, client)

    asyncio.run(run())


def test_serves_both_platforms_over_one_connection() -> None:
    """Feed and API answer on a free port; the ledger names what each answer listed; connections stay open."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        for account in sandbox.site.world.accounts():
            assert account.url.startswith(sandbox.base_url)
        feed = await client.get("/feeds/kz-mfa-feed.xml")
        account = (await client.get("/api/v1/accounts/lookup?acct=uz_minister")).json()
        page = await client.get(f"/api/v1/accounts/{account['id']}/statuses?limit=40")
        assert [s["id"] for s in page.json()] == list(sandbox.ledger.served[-1].ids)
        assert feed.headers["date"] == "Mon, 02 Mar 2026 00:00:00 GMT"
        again = await client.get(page.links["next"]["url"])
        assert again.json()
        sockets = client._transport._pool.connections  # type: ignore[attr-defined]
        assert len(sockets) == 1

    in_sandbox(act)


def test_304_has_no_body() -> None:
    """A conditional request is answered 304 and the connection goes on."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        first = await client.get("/feeds/kz-mfa-feed.xml")
        second = await client.get("/feeds/kz-mfa-feed.xml", headers={"If-None-Match": first.headers["etag"]})
        assert (second.status_code, second.content) == (304, b"")
        assert (await client.get("/feeds/kz-mfa-feed.xml")).content == first.content
        head = await client.head("/feeds/kz-mfa-feed.xml")
        assert (head.status_code, head.content) == (200, b"")

    in_sandbox(act)


def test_control_paths() -> None:
    """The clock can be read and advanced, ledger and registry fetched; anything else is 404."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        assert (await client.get("/-/clock")).json() == {"now": "2026-03-02T00:00:00+00:00"}
        moved = await client.post("/-/clock", json={"advance_seconds": 60})
        assert moved.json() == {"now": "2026-03-02T00:01:00+00:00"}
        moved = await client.post("/-/clock", json={"advance_to": at_day(1).isoformat()})
        assert moved.json()["now"] == "2026-03-03T00:00:00+00:00"
        for wrong in (b"{", b"[]", b"{}", b'{"advance_seconds": -5}', b'{"advance_seconds": "x"}', b"3"):
            assert (await client.post("/-/clock", content=wrong)).status_code == 400
        assert json.loads((await client.get("/-/ledger.json")).content)["served"] == []
        rows = (await client.get("/-/accounts.csv")).text.splitlines()
        assert len(rows) == 1 + len(SMALL)
        assert sandbox.base_url in rows[1]
        assert (await client.get("/-/else")).status_code == 404
        assert (await client.post("/feeds/kz-mfa-feed.xml")).status_code == 405

    in_sandbox(act)


def test_a_running_clock_cannot_be_set() -> None:
    """Where time runs by itself the control path refuses to move it."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        assert (await client.post("/-/clock", json={"advance_seconds": 60})).status_code == 409

    in_sandbox(act, clock=RunningClock(START, 1000))


def test_running_clock_runs_at_its_speed() -> None:
    """A simulated hour passes in a hundredth of a second at speed 360 000; speed 0 is refused."""
    clock = RunningClock(START, 360_000)
    begun = time.monotonic()
    asyncio.run(clock.sleep(3600))
    assert time.monotonic() - begun < 2
    assert clock.now() >= START + timedelta(hours=1)
    with pytest.raises(ValueError, match="above 0"):
        RunningClock(START, 0)


def test_dropped_connection_and_slow_answer() -> None:
    """An outage closes the connection without an answer; a slow answer comes, later."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            await client.get("/feeds/kz-mfa-feed.xml")
        begun = time.monotonic()
        assert (await client.get("/api/v1/accounts/lookup?acct=uz_minister")).status_code == 200
        assert time.monotonic() - begun >= 0.05

    in_sandbox(
        act,
        Trouble("outage", "kz-mfa-feed", HOUR, drop=True),
        Trouble("slow", "uz-minister-mastodon", HOUR, seconds=0.05),
    )


def test_dripping_answer_outlasts_a_deadline() -> None:
    """A drip keeps sending, so only a deadline over the whole answer ends it; given time it is complete."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await client.get("/feeds/kz-mfa-feed.xml")

    in_sandbox(act, Trouble("drip", "kz-mfa-feed", HOUR, seconds=0.02))

    async def wait(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        assert (await client.get("/feeds/kz-mfa-feed.xml")).content.endswith(b"</rss>\n")

    in_sandbox(wait, Trouble("drip", "kz-mfa-feed", HOUR, seconds=0.0001))


def test_noise_is_dropped_and_the_server_goes_on() -> None:
    """A client that speaks no HTTP, or leaves early, ends its own connection only."""

    async def act(sandbox: Sandbox, client: httpx.AsyncClient) -> None:
        host, port = sandbox.base_url.removeprefix("http://").split(":")
        for noise in (b"\x00\x01nonsense\r\n\r\n", b"GET / HT", b""):
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(noise)
            writer.write_eof()
            await reader.read()
            writer.close()
        assert (await client.get("/feeds/kz-mfa-feed.xml")).status_code == 200

    in_sandbox(act)


def test_open_connections_end_quietly(caplog: pytest.LogCaptureFixture) -> None:
    """A client that is still connected at the end is cut off, and nothing is logged."""

    async def run() -> None:
        async with serve(World(7, START, 10, cast=SMALL, plan=()), SimClock(START)) as sandbox:
            host, port = sandbox.base_url.removeprefix("http://").split(":")
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(b"GET /-/clock HTTP/1.1\r\nHost: x\r\n\r\n")
            await reader.readuntil(b"}")
        assert await reader.read() == b""
        writer.close()

    asyncio.run(run())
    assert caplog.records == []


def test_only_loopback_is_served() -> None:
    """The practice world refuses any other interface."""

    async def run() -> None:
        async with serve(World(1, START, 1, cast=SMALL), SimClock(START), "0.0.0.0"):
            pass

    with pytest.raises(ValueError, match="loopback"):
        asyncio.run(run())


def test_run_sandbox_serves_until_interrupted() -> None:
    """The blocking form calls `ready` once it answers, and ends when interrupted."""
    seen = []

    def ready(sandbox: Sandbox) -> None:
        seen.append((sandbox.base_url, sandbox.site.world.seed))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_sandbox(0, 3, 60, start=START, days=1, ready=ready)
    assert seen[0][0].startswith("http://127.0.0.1:")
    assert seen[0][1] == 3
