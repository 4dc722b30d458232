"""HTTP/1.1 on the loopback interface, and the control paths under `/-/`."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import h11

from monitor.clock import Clock
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.clock import SimClock
from monitor.sandbox.ledger import Ledger
from monitor.sandbox.site import Site
from monitor.sandbox.wires import KEYS, POSTED, settings_toml
from monitor.sandbox.world import World

_READ = 65_536
_DRIP_BYTES = 16
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


class Sandbox:
    """A running practice world: `base_url` to ask, `ledger` to compare with."""

    def __init__(self, site: Site, base_url: str) -> None:
        self.site, self.base_url = site, base_url

    @property
    def ledger(self) -> Ledger:
        return self.site.ledger


@asynccontextmanager
async def serve(world: World, clock: Clock, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Sandbox]:
    """Serve the world while the block runs; port 0 takes a free one. Loopback only (else ValueError).

    A world without a `base_url` gets it here. Open connections are closed at the end.
    """
    if host not in _LOOPBACK:
        raise ValueError(f"the practice world is served on the loopback interface only, not on {host}")
    holder: list[Site] = []
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # a task of our own: cancelling one that asyncio made for the callback is logged as a fault in 3.11
        task = asyncio.create_task(_connection(holder[0], reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(connected, host, port, start_serving=False)
    bound = server.sockets[0].getsockname()[1]
    shown = f"[{host}]" if ":" in host else host
    if not world.base_url:
        world.at(f"http://{shown}:{bound}")
    holder.append(Site(world, clock))
    await server.start_serving()
    try:
        yield Sandbox(holder[0], world.base_url)
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


async def _connection(site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One client, from its first request to its last."""
    conn = h11.Connection(h11.SERVER)
    try:
        while await _exchange(site, conn, reader, writer):
            conn.start_next_cycle()
    except (ConnectionError, h11.RemoteProtocolError):
        pass  # the client went away or spoke no HTTP: nothing is left to answer
    finally:
        writer.close()


async def _exchange(
    site: Site, conn: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> bool:
    """One request and its answer; False when the connection is at its end."""
    request, body = await _request(conn, reader)
    if request is None:
        return False
    answer = answer_to(site, request, body)
    if answer.drop:
        writer.transport.abort()
        return False
    if answer.wait_seconds and not answer.drip:
        await asyncio.sleep(answer.wait_seconds)
    await _send(conn, writer, answer, head_only=request.method == b"HEAD")
    return conn.our_state is h11.DONE and conn.their_state is h11.DONE


async def _request(conn: h11.Connection, reader: asyncio.StreamReader) -> tuple[h11.Request | None, bytes]:
    request, body = None, b""
    while True:
        event = conn.next_event()
        if event is h11.NEED_DATA:
            conn.receive_data(await reader.read(_READ))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
        elif isinstance(event, h11.EndOfMessage):
            return request, body
        else:  # ConnectionClosed
            return None, b""


async def _send(
    conn: h11.Connection, writer: asyncio.StreamWriter, answer: Answer, *, head_only: bool
) -> None:
    headers = [*answer.headers]
    if answer.status != 304:
        headers.append(("Content-Length", str(len(answer.body))))
    body = b"" if head_only or answer.status == 304 else answer.body
    out = conn.send(h11.Response(status_code=answer.status, headers=headers)) or b""
    if answer.drip:
        writer.write(out)
        out = b""
        for start in range(0, len(body), _DRIP_BYTES):
            writer.write(conn.send(h11.Data(data=body[start : start + _DRIP_BYTES])) or b"")
            await writer.drain()
            await asyncio.sleep(answer.wait_seconds)
    elif body:
        out += conn.send(h11.Data(data=body)) or b""
    writer.write(out + (conn.send(h11.EndOfMessage()) or b""))
    await writer.drain()


def answer_to(site: Site, request: h11.Request, body: bytes) -> Answer:
    """Control paths first; everything else is the world's business."""
    target = request.target.decode("ascii")
    if target.startswith("/-/"):
        return _control(site, request.method.decode(), target, body)
    posted = request.method == b"POST" and target[1:].partition("/")[0] in POSTED
    if not posted and request.method not in (b"GET", b"HEAD"):
        return _text(405, "Only GET is answered here\n")
    headers = {name.decode(): value.decode("latin-1") for name, value in request.headers}
    return site.get(target, headers, body)


def _control(site: Site, method: str, target: str, body: bytes) -> Answer:
    if target == "/-/clock":
        return _clock(site, body) if method == "POST" else _json({"now": site.clock.now().isoformat()})
    if target == "/-/ledger.json":
        return Answer(200, (("Content-Type", JSON_TYPE),), site.ledger.to_json(site.clock.now()).encode())
    if target == "/-/accounts.csv":
        return _text(200, site.world.accounts_csv(), "text/csv")
    if target == "/-/monitor.toml":
        return _text(200, settings_toml(site.world.base_url), "application/toml")
    if target == "/-/env":
        return _text(200, "".join(f"{name}={value}\n" for name, value in KEYS.items()))
    return _text(404, "Known here: /-/clock, /-/ledger.json, /-/accounts.csv, /-/monitor.toml, /-/env\n")


def _clock(site: Site, body: bytes) -> Answer:
    """POST {"advance_seconds": 3600} or {"advance_to": "2026-03-03T00:00:00+00:00"}."""
    if not isinstance(site.clock, SimClock):
        return _text(409, "This clock runs by itself\n")
    try:
        asked = json.loads(body)
        if "advance_to" in asked:
            now = site.clock.advance_to(datetime.fromisoformat(asked["advance_to"]))
        else:
            now = site.clock.advance(float(asked["advance_seconds"]))
    except (ValueError, KeyError, TypeError) as fault:
        return _text(400, f"{type(fault).__name__}: {fault}\n")
    return _json({"now": now.isoformat()})


def _json(value: object) -> Answer:
    return Answer(200, (("Content-Type", JSON_TYPE),), json.dumps(value).encode())


def _text(status: int, text: str, kind: str = "text/plain") -> Answer:
    return Answer(status, (("Content-Type", f"{kind}; charset=utf-8"),), text.encode())


class RunningClock:
    """Simulated time that runs by itself at `speed` times real time."""

    def __init__(self, start: datetime, speed: float) -> None:
        if speed <= 0:
            raise ValueError(f"speed {speed} must be above 0")
        self._start, self._speed, self._origin = start.astimezone(UTC), speed, time.monotonic()

    def now(self) -> datetime:
        """The simulated instant, aware UTC."""
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        """Simulated seconds since the start."""
        return (time.monotonic() - self._origin) * self._speed

    async def sleep(self, seconds: float) -> None:
        """Wait for that many simulated seconds."""
        await asyncio.sleep(seconds / self._speed)


def run_sandbox(
    port: int = 8800,
    seed: int = 1,
    speed: float = 1.0,
    *,
    start: datetime | None = None,
    days: float = 30,
    ready: Callable[[Sandbox], None] = lambda sandbox: None,
) -> None:
    """Serve a practice world until interrupted; `ready` is called once it answers.

    Time starts at `start` (now when None) and runs at `speed` times real time.
    """
    begin = start or datetime.now(UTC)

    async def run() -> None:
        async with serve(World(seed, begin, days), RunningClock(begin, speed), port=port) as sandbox:
            ready(sandbox)
            await asyncio.Event().wait()

    asyncio.run(run())
