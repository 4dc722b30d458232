"""Bytes in and out on plain asyncio, and nothing else: the lowest storey of fetch.

Every read is counted against a limit that the caller sets, a read that finds data still lets the loop
breathe, and an address is given, never a name.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from typing import Protocol, cast

BUFFER = 256 * 2**10


class Overflow(Exception):
    """More bytes came than the caller allowed."""


class Broken(OSError):
    """The line is closed, or takes no more."""


class Silent(Exception):
    """Nothing came, or was taken, within the time given."""


class Stream(asyncio.Protocol):
    """One connection. `received` counts since `begin`; `ended` says that a read met the clean end of the
    line."""

    def __init__(self) -> None:
        self.received, self.limit, self.ended = 0, 0, False
        self._eof = False
        self._loop = asyncio.get_running_loop()
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._broken: BaseException | None = None
        self._full = False
        self._closed = False

    def begin(self, limit: int) -> None:
        """A new question: at most `limit` bytes may come until the limit is set anew."""
        self.received, self.limit = 0, limit

    # what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) > BUFFER and self._transport is not None:
            self._transport.pause_reading()
            self._full = True
        self._wake(self._reader)

    def eof_received(self) -> bool:
        self._eof = True
        self._wake(self._reader)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._closed = True
        if exc is None:
            self._eof = True
        else:
            self._broken = exc
        self._wake(self._reader)
        self._wake(self._writer)

    def pause_writing(self) -> None:
        self._writer = self._loop.create_future()

    def resume_writing(self) -> None:
        self._wake(self._writer)
        self._writer = None

    # what a line calls

    async def read(self, most: int, seconds: float) -> bytes:
        """What is there, at most so many bytes; nothing at the end. Raises Silent, Broken, Overflow."""
        if self._buffer:
            # a peer that always has data ready must not starve the deadline
            await asyncio.sleep(0)
        elif not self._eof and self._broken is None:
            await self._wait_for_data(seconds)
        if not self._buffer and self._broken is not None:
            raise Broken(str(self._broken) or type(self._broken).__name__)
        data = self._take(most)
        self.received += len(data)
        self.ended = not data
        if self.received > self.limit:
            raise Overflow
        return data

    async def write(self, data: bytes, seconds: float) -> None:
        """Raises Broken, and Silent when the peer does not take it in time."""
        if self._transport is None or self._closed or self._transport.is_closing():
            raise Broken("the connection is closed")
        self._transport.write(data)
        if self._writer is not None:
            try:
                async with asyncio.timeout(seconds):
                    await self._writer
            except TimeoutError:
                raise Silent("the peer does not take our request") from None

    async def aclose(self) -> None:
        """Drop the line at once."""
        if self._transport is not None:
            self._transport.abort()

    async def start_tls(self, context: ssl.SSLContext, host: str, seconds: float) -> None:
        """Encrypt the line from now on. Raises OSError and its SSL kinds."""
        if self._transport is None:
            raise Broken("the connection is closed")
        try:
            # a small remainder of the connect time must not become asyncio's "0 is not allowed"
            encrypted = await self._loop.start_tls(
                self._transport, self, context,
                server_hostname=host, ssl_handshake_timeout=max(seconds, 0.001),
            )  # fmt: skip
        except BaseException:
            self._transport.abort()
            raise
        if encrypted is None:
            raise ConnectionResetError("the peer left during the TLS handshake")
        self._transport = encrypted

    @property
    def readable(self) -> bool:
        """Something came, or the end; on a line where nothing was asked, its peer has left (or rambles)."""
        return bool(self._buffer) or self._eof or self._closed

    async def _wait_for_data(self, seconds: float) -> None:
        self._reader = waiter = self._loop.create_future()
        timer = self._loop.call_later(seconds, _late, waiter)
        try:
            await waiter
        finally:
            self._reader = None
            timer.cancel()

    def _take(self, most: int) -> bytes:
        data = bytes(self._buffer[:most])
        del self._buffer[:most]
        if (
            self._full
            and len(self._buffer) < BUFFER // 2
            and self._transport is not None
            and not self._closed
        ):
            self._transport.resume_reading()
            self._full = False
        return data

    @staticmethod
    def _wake(waiter: asyncio.Future[None] | None) -> None:
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


def _late(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(Silent("the peer fell silent"))


class Backend(Protocol):
    """What opens connections. It gets addresses that the guard has checked, never names."""

    async def connect(self, address: str, port: int) -> Stream:
        """Raises OSError."""
        ...


class AsyncioBackend:
    """The real network."""

    async def connect(self, address: str, port: int) -> Stream:
        loop = asyncio.get_running_loop()
        _, stream = await loop.create_connection(Stream, address, port, flags=socket.AI_NUMERICHOST)
        return stream


async def resolve(host: str, port: int) -> list[str]:
    """The system's resolver: every address of a name, in its order of preference."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]
