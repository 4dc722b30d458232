"""The lowest storey: reads, writes, pressure and ends of one line."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from monitor.fetch.network import BUFFER, AsyncioBackend, Broken, Overflow, Silent, Stream
from tests.fetch.servers import run

Peer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[Any]]


def with_stream(peer: Peer, work: Callable[[Stream], Awaitable[Any]]) -> Any:
    """What `work` makes of a line to that peer."""

    async def scene() -> Any:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await peer(reader, writer)
            finally:
                writer.close()

        listener = await asyncio.start_server(talk, "127.0.0.1", 0)
        stream = await AsyncioBackend().connect("127.0.0.1", listener.sockets[0].getsockname()[1])
        stream.begin(2**30)
        try:
            return await work(stream)
        finally:
            await stream.aclose()
            listener.close()
            await asyncio.sleep(0.02)

    return run(scene())


def test_pressure() -> None:
    """A fast peer fills at most a bounded buffer while nobody reads, and nothing is lost."""

    async def flood(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"x" * 20 * BUFFER)
        await writer.drain()

    async def work(stream: Stream) -> int:
        await asyncio.sleep(0.1)
        assert len(stream._buffer) < 4 * BUFFER
        total = 0
        while data := await stream.read(64 * 1024, 1.0):
            total += len(data)
        return total

    assert with_stream(flood, work) == 20 * BUFFER


def test_limit() -> None:
    """More bytes than allowed raise, whether they come in one read or in many."""

    async def say(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"x" * 100)

    async def work(stream: Stream) -> None:
        stream.begin(99)
        while True:
            await stream.read(10, 1.0)

    with pytest.raises(Overflow):
        with_stream(say, work)


async def deaf(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(5)


def test_peer_that_does_not_read() -> None:
    """A write that the peer never takes ends after its timeout."""

    async def work(stream: Stream) -> None:
        await stream.write(b"x" * 50_000_000, 0.1)

    with pytest.raises(Silent):
        with_stream(deaf, work)


def test_slow_reader_gets_all() -> None:
    """A write under pressure goes on when the peer reads again."""
    got = []

    async def slow(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.05)
        got.append(len(await reader.readexactly(10_000_000)))

    async def work(stream: Stream) -> None:
        await stream.write(b"x" * 10_000_000, 5.0)
        while not got:  # noqa: ASYNC110 - the peer has no event to wait for
            await asyncio.sleep(0.01)

    with_stream(slow, work)
    assert got == [10_000_000]


def test_closed_line() -> None:
    """After the end there is nothing to read and no way to write; both say so."""

    async def leave(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        return

    async def work(stream: Stream) -> None:
        assert await stream.read(10, 1.0) == b""
        assert stream.ended
        assert stream.readable
        await stream.aclose()
        await asyncio.sleep(0)
        with pytest.raises(Broken):
            await stream.write(b"x", 1.0)

    with_stream(leave, work)


def test_unconnected_line() -> None:
    """A line that was never connected cannot be encrypted, written or broken."""

    async def scene() -> None:
        import ssl

        stream = Stream()
        with pytest.raises(Broken):
            await stream.start_tls(ssl.create_default_context(), "a.example", 1.0)
        with pytest.raises(Broken):
            await stream.write(b"x", 1.0)
        assert not stream.readable
        await stream.aclose()

    run(scene())
