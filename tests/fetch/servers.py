"""Loopback servers that speak raw bytes, a clock that jumps, and a network whose names lead where a test
wants."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from monitor.fetch import Fetcher, Stream
from monitor.fetch.network import AsyncioBackend
from monitor.settings import FetchSettings
from monitor.wire import Payload, Request

T = TypeVar("T")
Handler = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]
PUBLIC = "93.184.215.14"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def answer(status: int = 200, body: bytes = b"", *lines: str) -> bytes:
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status} X", *lines, f"Content-Length: {len(body)}"))
    return head.encode("latin-1") + b"\r\n" + body


@dataclass
class Server:
    """One listening port; `heads` are the request heads in order of arrival."""

    port: int = 0
    heads: list[bytes] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    connections: int = 0
    open: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def header(self, name: str, index: int = -1) -> str | None:
        for line in self.heads[index].decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(": ")
            if key.lower() == name.lower():
                return value
        return None

    def paths(self) -> list[str]:
        return [head.split(b" ")[1].decode() for head in self.heads]


@asynccontextmanager
async def serve(
    *answers: bytes | Handler, tls: ssl.SSLContext | None = None, close: bool = False
) -> AsyncIterator[Server]:
    """Answers the n-th request with the n-th of `answers`, further ones with the last."""
    server, tasks = Server(), set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        tasks.add(task)
        server.connections += 1
        server.open += 1
        try:
            while True:
                server.heads.append(await reader.readuntil(b"\r\n\r\n"))
                server.bodies.append(await reader.readexactly(int(server.header("Content-Length") or 0)))
                reply = answers[min(len(server.heads), len(answers)) - 1]
                if isinstance(reply, bytes):
                    writer.write(reply)
                else:
                    await reply(server.heads[-1], writer)
                await writer.drain()
                if close or not isinstance(reply, bytes):
                    return
        except (OSError, EOFError, asyncio.CancelledError):
            return
        finally:
            tasks.discard(task)
            server.open -= 1
            writer.close()

    listener = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in tasks.copy():
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)


class JumpClock:
    """Sleeping moves all hands at once, and takes `pause` real seconds so that others see the time before."""

    def __init__(self, pause: float = 0.0) -> None:
        self.pause = pause
        self.seconds = 0.0
        self.sleeps: list[float] = []

    def now(self) -> datetime:
        return datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        goal = self.seconds + seconds
        await asyncio.sleep(self.pause)
        self.seconds = max(self.seconds, goal)


class Net:
    """Resolver and backend in one: names have the addresses a test gives, addresses lead to loopback
    ports."""

    def __init__(self, names: dict[str, list[list[str]]], ports: dict[tuple[str, int], int]) -> None:
        self.names, self.ports = names, ports
        self.looked_up: list[str] = []
        self.connected: list[tuple[str, int]] = []

    async def resolve(self, host: str, port: int) -> list[str]:
        self.looked_up.append(host)
        if host not in self.names:
            raise OSError("Name or service not known")
        rounds = self.names[host]
        return rounds.pop(0) if len(rounds) > 1 else rounds[0]

    async def connect(self, address: str, port: int) -> Stream:
        self.connected.append((address, port))
        if (address, port) not in self.ports:
            raise ConnectionRefusedError("nobody listens there")
        return await AsyncioBackend().connect("127.0.0.1", self.ports[address, port])


def fetcher(*servers: Server, clock: Any = None, net: Net | None = None, **options: Any) -> Fetcher:
    """A Fetcher that may reach these servers and, over `net`, public names. Settings by their names."""
    given = {name: options.pop(name) for name in list(options) if name in FetchSettings.__slots__}
    given.setdefault("allow_hosts", tuple(f"127.0.0.1:{server.port}" for server in servers))
    if net is not None:
        options |= {"resolver": net.resolve, "backend": net}
    return Fetcher(FetchSettings(**given), clock=clock or JumpClock(), **options)


async def get(reply: bytes | Handler, path: str = "/", **options: Any) -> Payload:
    """What one GET of a server with this one reply gives."""
    async with serve(reply) as server:
        door = fetcher(server, **options)
        try:
            return await door.get(Request(url=server.url + path, step="timeline"))
        finally:
            await door.aclose()
