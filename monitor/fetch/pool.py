"""One question and its answer over HTTP/1.1, on kept-alive connections.

A stock pool scans every connection for every request, and counts its seats over all hosts.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TypeVar

import h11

from monitor.errors import BadAnswer, NoAnswer, Refused
from monitor.fetch import decode, headers
from monitor.fetch.guard import Origin, Resolver, addresses
from monitor.fetch.line import Line
from monitor.fetch.network import Backend, Overflow, Silent, Stream
from monitor.settings import FetchSettings

T = TypeVar("T")

IDLE_SECONDS = 5.0
"""Servers close idle connections after 5 s (Apache) or more; a shorter rest avoids the race."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One complete HTTP answer of one hop."""

    status: int
    headers: dict[str, list[str]]
    body: bytes
    wire_bytes: int


class Purse:
    """The time on the wire that one question may cost in all, attempts and redirects included. Real seconds.

    Waiting for a turn or between retries is not paid from it.
    """

    def __init__(self, seconds: float) -> None:
        self.total = self.seconds = seconds

    async def spend(self, work: Awaitable[T]) -> T:
        """Raises NoAnswer (deadline) when the time is used up before `work` is done."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout(self.seconds):
                return await work
        except TimeoutError:
            raise NoAnswer(f"no complete answer within {self.total:g} s", kind="deadline") from None
        finally:
            self.seconds -= loop.time() - started


class Pool:
    """The open lines of a process. Seats per host are counted by pace."""

    def __init__(
        self, settings: FetchSettings, resolver: Resolver, backend: Backend, tls: ssl.SSLContext | None
    ) -> None:
        self._settings, self._resolver, self._backend, self._tls = settings, resolver, backend, tls
        self._idle: dict[tuple[Origin, bool], list[Line]] = {}
        self._next_sweep = 0.0

    async def take(self, origin: Origin, *, trusted: bool) -> Line:
        """An idle line or a new one. Raises Refused (address), NoAnswer (name, connect, tls)."""
        if (origin, trusted) in self._idle:
            await asyncio.sleep(0)  # a host that closes after each answer is noticed now, not when asked
        idle = self._idle.get((origin, trusted), [])
        while idle:
            line = idle.pop()
            if not line.expired:
                return line
            await line.aclose()
        try:
            async with asyncio.timeout(self._settings.connect_seconds):
                stream = await self._connect(origin, trusted)
        except TimeoutError:
            raise NoAnswer(
                f"{origin.netloc} did not connect within {self._settings.connect_seconds:g} s", kind="connect"
            ) from None
        return Line(
            stream,
            read_seconds=self._settings.read_seconds,
            idle_seconds=IDLE_SECONDS,
            header_bytes=self._settings.header_bytes,
        )

    async def ask(
        self, line: Line, path: str, lines: headers.Raw, bounds: decode.Bounds, body: bytes | None = None
    ) -> Answer:
        """Raises NoAnswer (disconnected, connection, read-timeout), BadAnswer (headers, size, protocol,
        ...), Refused (header)."""
        stream, limits = line.stream, self._settings
        # one read may bring a whole head and the start of its body
        stream.begin(limits.header_bytes + decode.STEP)
        head = None
        try:
            head = await line.ask(path.encode("ascii"), lines, body)
            return await self._read(line, *head, bounds)
        except Overflow:
            if head is None:
                raise BadAnswer(f"more than {limits.header_bytes} bytes of headers", kind="headers") from None
            raise BadAnswer(f"more than {bounds.wire} bytes on the wire", kind="size") from None
        except h11.LocalProtocolError:  # its text holds the header, which may be a token
            raise Refused("the question is no valid HTTP/1.1", kind="header") from None
        except h11.RemoteProtocolError as error:
            raise _broken(error, stream, head is not None, limits.header_bytes) from None
        except Silent:
            raise NoAnswer(f"silent for {limits.read_seconds:g} s", kind="read-timeout") from None
        except OSError as error:
            raise NoAnswer(
                f"the connection broke: {error or type(error).__name__}", kind="connection"
            ) from None

    async def give_back(self, origin: Origin, line: Line, *, trusted: bool) -> None:
        """Keep the line if its answer is read to the end, close it otherwise."""
        if line.settle():
            self._idle.setdefault((origin, trusted), []).append(line)
        else:
            await line.aclose()
        await self._sweep()

    async def aclose(self) -> None:
        for lines in self._idle.values():
            for line in lines:
                await line.aclose()
        self._idle.clear()
        # a transport frees its socket in the loop's next round
        await asyncio.sleep(0)

    async def _sweep(self) -> None:
        """Close what nobody came back for, or every host of the list would hold a socket for ever."""
        now = asyncio.get_running_loop().time()
        if now < self._next_sweep:
            return
        self._next_sweep = now + IDLE_SECONDS
        for key, lines in list(self._idle.items()):
            old = [line for line in lines if line.expired]
            self._idle[key] = [line for line in lines if line not in old]
            if not self._idle[key]:
                del self._idle[key]
            for line in old:
                await line.aclose()

    async def _read(self, line: Line, status: int, lines: headers.Raw, bounds: decode.Bounds) -> Answer:
        headers.check_size(lines, self._settings)
        found = headers.all_of(lines)
        # framing of small chunks costs more bytes than it carries; they count like any other
        line.stream.limit += bounds.wire
        body = await decode.read_body(line.body(), _coding(status, found), bounds)
        return Answer(status, found, body, line.stream.received)

    async def _connect(self, origin: Origin, trusted: bool) -> Stream:
        failure: Exception | None = None
        for address in await addresses(origin, self._resolver, trusted=trusted):
            try:
                stream = await self._backend.connect(address, origin.port)
                break
            except OSError as error:
                failure = error
        else:
            raise NoAnswer(f"{origin.netloc} cannot be reached: {failure}", kind="connect")
        if origin.scheme == "https":
            await self._encrypt(stream, origin)
        return stream

    async def _encrypt(self, stream: Stream, origin: Origin) -> None:
        if self._tls is None:
            # this and the authorities take two tenths of a second; who asks only http never pays them
            import httpx

            self._tls = httpx.create_ssl_context(trust_env=False)
        try:
            await stream.start_tls(self._tls, origin.host, self._settings.connect_seconds)
        except OSError as error:  # ssl's errors are such
            raise NoAnswer(f"no TLS with {origin.netloc}: {error}", kind="tls") from None


def _coding(status: int, found: dict[str, list[str]]) -> str:
    return "identity" if status in (204, 304) else decode.coding(found.get("content-encoding", []))


def _broken(error: Exception, stream: Stream, head: bool, most: int) -> NoAnswer | BadAnswer:
    """The same complaint of h11 means three things; how the line ended tells them apart."""
    if stream.ended and not head:
        return NoAnswer("the host left without an answer", kind="disconnected")
    if stream.ended:
        return BadAnswer("the body ends before its announced length", kind="length")
    if stream.received > most and not head:
        return BadAnswer(f"more than {most} bytes of headers", kind="headers")
    return BadAnswer(f"not HTTP/1.1: {error}", kind="protocol")
