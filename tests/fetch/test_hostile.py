"""Servers that mean harm, on raw sockets. Each one must end in one of our errors, soon and in little
memory."""

from __future__ import annotations

import asyncio
import gzip
import resource
import time
import zlib
from typing import Any

import pytest

from monitor.errors import BadAnswer, FetchError, NoAnswer
from tests.fetch.servers import answer, get, run

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
SHORT: dict[str, Any] = {"total_seconds": 0.3, "read_seconds": 0.2, "retries": 0}


def fails(reply: Any, **settings: Any) -> FetchError:
    started = time.monotonic()
    with pytest.raises(FetchError) as caught:
        run(get(reply, **({"retries": 0} | settings)))
    assert time.monotonic() - started < 5
    return caught.value


def repeat(first: bytes, again: bytes, pause: float = 0.0) -> Any:
    async def handler(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(first)
        while True:
            writer.write(again)
            await writer.drain()
            await asyncio.sleep(pause)

    return handler


def once(data: bytes, then: float = 0.0) -> Any:
    """Writes that and hangs up, after a while."""

    async def handler(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        await asyncio.sleep(then)

    return handler


def test_drip() -> None:
    """One byte now and then resets every read timeout; the total deadline ends it, and it is not retried."""
    error = fails(
        repeat(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b"x", 0.02), **SHORT | {"retries": 2}
    )
    assert isinstance(error, NoAnswer)
    assert (error.kind, error.requests) == ("deadline", 1)


def test_dripping_head() -> None:
    """The same inside the head."""
    assert fails(repeat(b"HTTP/1.1 200 OK\r\nX: ", b"x", 0.02), **SHORT).kind == "deadline"


def test_silence() -> None:
    """A server that accepts and says nothing costs the read timeout."""
    error = fails(once(b"", 3), read_seconds=0.1)
    assert (type(error), error.kind) == (NoAnswer, "read-timeout")


def test_silence_is_asked_again_within_the_total() -> None:
    """Retries share one total deadline: three silent attempts do not cost three totals."""
    started = time.monotonic()
    error = fails(once(b"", 3), read_seconds=0.2, total_seconds=0.3, retries=2)
    assert time.monotonic() - started < 1.5
    assert (error.kind, error.requests) == ("deadline", 2)


def test_endless_chunks() -> None:
    """Chunks without end stop at the wire limit."""
    error = fails(repeat(CHUNKED, b"1000\r\n" + b"x" * 4096 + b"\r\n"), wire_bytes=10**6)
    assert (type(error), error.kind) == (BadAnswer, "size")


@pytest.mark.parametrize("size", [1, 15])
def test_endless_crumbs(size: int) -> None:
    """Chunks of a few bytes each burn time rather than memory; they are refused after two thousand."""
    crumb = f"{size:x}".encode() + b"\r\n" + b"x" * size + b"\r\n"
    assert fails(repeat(CHUNKED, crumb * 1000)).kind == "chunks"


def test_framing_counts() -> None:
    """Chunk extensions travel too: they meet the wire limit although the body stays small."""
    chunk = b"20;" + b"x" * 2000 + b"\r\n" + b"x" * 32 + b"\r\n"
    assert fails(repeat(CHUNKED, chunk * 10), wire_bytes=200_000).kind == "size"


def test_a_peer_that_is_always_ready_does_not_starve_the_deadline() -> None:
    """Data that is there before we ask cannot keep the loop from noticing the time."""
    chunk = b"20\r\n" + b"x" * 32 + b"\r\n"
    assert fails(repeat(CHUNKED, chunk * 1000), **SHORT).kind == "deadline"


def test_endless_chunk_extension() -> None:
    """A chunk header that never ends is a broken protocol."""
    assert fails(repeat(CHUNKED + b"1;", b"x" * 4096)).kind == "protocol"


@pytest.mark.parametrize("pause", [0.0, 0.02])
def test_1xx_flood(pause: float) -> None:
    """Interim answers without end stop at the head limit when fast and at the deadline when slow."""
    error = fails(
        repeat(b"", b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" * (1 if pause else 999), pause), **SHORT
    )
    assert error.kind == ("deadline" if pause else "headers")


def test_header_flood() -> None:
    """Too many lines, too many bytes in lines, and a line without end are refused."""
    assert fails(answer(200, b"", *(f"X-{n}: y" for n in range(101)))).kind == "headers"
    assert fails(answer(200, b"", *(f"X-{n}: {'y' * 7000}" for n in range(10)))).kind == "headers"
    assert fails(repeat(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 4096)).kind == "headers"


def test_100_header_lines_pass() -> None:
    """The limit itself is allowed."""
    assert run(get(answer(200, b"", *(f"X-{n}: y" for n in range(98))))).status == 200


def test_announced_too_large() -> None:
    """A longer body than allowed is refused, announced or not; one of exactly the limit passes."""
    assert fails(answer(200, b"x" * 1001), decoded_bytes=1000).kind == "size"
    assert run(get(answer(200, b"x" * 1000), decoded_bytes=1000, wire_bytes=1000)).body == b"x" * 1000


def test_gzip_bomb() -> None:
    """A bomb stops at the decoded limit or the ratio, and memory grows by less than 32 MB."""
    bomb = gzip.compress(b"\0" * (40 * 2**20))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kinds = {fails(answer(200, bomb, "Content-Encoding: gzip"), ratio=r).kind for r in (200, 10**6)}
    assert kinds == {"ratio", "size"}
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 * 1024


@pytest.mark.parametrize(
    "coding",
    [
        "gzip, gzip",
        "br",
        "zstd",
        "deflate",
        "compress",
        "gzip, identity",
        "gzip\r\nContent-Encoding: gzip",
        "x",
    ],
)
def test_other_codings(coding: str) -> None:
    """Exactly one gzip or none; everything else is refused before a byte of the body is decoded."""
    body = gzip.compress(gzip.compress(b"x"))
    assert fails(answer(200, body, f"Content-Encoding: {coding}")).kind == "coding"


def test_truncated_gzip() -> None:
    """A stream cut anywhere before its end mark is no answer, although its length is as announced."""
    whole = gzip.compress(bytes(range(256)) * 50)
    for cut in (1, 8, 12, len(whole) // 2, len(whole) - 1):
        error = fails(answer(200, whole[:cut], "Content-Encoding: gzip"))
        assert (type(error), error.kind) == (BadAnswer, "truncated")


def test_broken_gzip() -> None:
    """Text that claims to be gzip, a wrong checksum, rubbish after the end, and many members."""
    whole = gzip.compress(b"hello")
    for body in (
        b"hello",
        whole[:-8] + b"\0" * 8,
        whole + b"rubbish",
        zlib.compress(b"x"),
        gzip.compress(b"", mtime=0) * 65,
    ):
        assert fails(answer(200, body, "Content-Encoding: gzip")).kind == "coding"


def test_body_shorter_than_announced() -> None:
    """Fewer bytes than Content-Length, or no last chunk, is a cut answer, never a short one."""
    assert fails(once(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")).kind == "length"
    assert fails(once(CHUNKED + b"3\r\nabc\r\n")).kind == "length"


def test_two_lengths() -> None:
    """Contradicting lengths are refused (request smuggling's cousin)."""
    two = b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"
    assert fails(once(two)).kind == "protocol"


def test_more_than_announced() -> None:
    """What follows the announced end is not read into the next answer: that line is given up."""
    payload = run(get(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\nevil"))
    assert payload.body == b"ok"


@pytest.mark.parametrize(
    "reply",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"\0" * 100,
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
    ],
)
def test_not_http(reply: bytes) -> None:
    """Another protocol is a bad answer."""
    error = fails(once(reply, 0.5))
    assert (type(error), error.kind) == (BadAnswer, "protocol")


def test_leaves_without_a_word() -> None:
    """A line closed before or inside the head is no answer."""
    assert fails(once(b"")).kind == "disconnected"
    assert fails(once(b"HTTP/1.1 200 OK\r\nX:")).kind == "disconnected"


def test_reset() -> None:
    """A reset line is no answer, wherever it breaks."""

    async def reset(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
        await writer.drain()
        await asyncio.sleep(0.05)
        import socket
        import struct

        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    error = fails(reset)
    assert (type(error), error.kind) == (NoAnswer, "connection")


def test_upgrade_is_not_followed() -> None:
    """A server that switches protocols unasked gets nothing further."""
    error = fails(once(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", 0.5))
    assert isinstance(error, FetchError)


def test_error_text_is_one_line() -> None:
    """Control characters of a server cannot forge a second log line."""
    error = fails(once(b"HTTP/1.1 200 OK\r\nContent-Encoding: a\x1b[31mb\r\nContent-Length: 0\r\n\r\n", 0.2))
    assert not any(ord(letter) < 32 for letter in str(error))
