"""The plain road: one question, one complete answer."""

from __future__ import annotations

import asyncio
import gzip
import logging
import re

import pytest

from monitor import __version__
from monitor.errors import BadAnswer, NoAnswer, Refused
from monitor.wire import Request
from tests.fetch.servers import OK, JumpClock, answer, fetcher, get, run, serve


def test_answer_is_complete() -> None:
    """Status, body, chosen headers, the time of the clock, bytes and requests all reach the payload."""
    payload = run(get(answer(200, b"hello", "ETag: W/\"a\"", "Set-Cookie: id=1", "X-RateLimit-Limit: 300",
                             "Link: <a>", "Link: <b>")))  # fmt: skip
    assert (payload.status, payload.body, payload.requests, payload.moved_to) == (200, b"hello", 1, None)
    assert payload.headers == {"etag": 'W/"a"', "x-ratelimit-limit": "300", "link": "<a>, <b>"}
    assert payload.received_at == JumpClock().now()
    assert payload.wire_bytes > 100


@pytest.mark.parametrize("status", [204, 304, 401, 404, 410, 418, 451])
def test_any_status_is_a_payload(status: int) -> None:
    """A status is an answer, not an error; none of these is asked twice."""
    payload = run(get(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n".encode()))
    assert (payload.status, payload.requests) == (status, 1)


def test_gzip_is_decoded() -> None:
    """One layer of gzip is taken off, also in several members."""
    for body in (gzip.compress(b"abc" * 99), gzip.compress(b"abc" * 33) + gzip.compress(b"abc" * 66)):
        assert run(get(answer(200, body, "Content-Encoding: gzip"))).body == b"abc" * 99


def test_chunked_and_read_to_close() -> None:
    """Both other framings of HTTP/1.1 are read to their ends."""
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    assert run(get(chunked)).body == b"abcde"

    async def closing(_: bytes, writer: object) -> None:
        writer.write(b"HTTP/1.0 200 OK\r\n\r\nabcde")  # type: ignore[attr-defined]

    assert run(get(closing)).body == b"abcde"


def test_empty_gzip_body_is_complete() -> None:
    """Content-Encoding beside an announced empty body is common and no fault."""
    assert run(get(answer(200, b"", "Content-Encoding: gzip"))).body == b""


def test_what_is_sent() -> None:
    """Name and contact go out, validators byte for byte; no cookie, no referer, gzip only."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server, contact="press@example.org")
            question = Request(
                url=server.url + "/a?b=c#d",
                step="timeline",
                etag='W/"\xe4"',
                last_modified="Yesterday",
                headers=(("Accept", "application/json"),),
            )
            await door.get(question)
            await door.aclose()
        assert server.paths() == ["/a?b=c"]
        assert server.header("User-Agent") == f"mfa-monitor/{__version__} (+press@example.org)"
        assert server.header("If-None-Match") == 'W/"\xe4"'
        assert server.header("If-Modified-Since") == "Yesterday"
        assert server.header("Accept") == "application/json"
        assert server.header("Accept-Encoding") == "gzip"
        assert server.header("Cookie") is None
        assert server.header("Referer") is None

    run(scene())


def test_no_cookies_return() -> None:
    """A cookie that was set is not sent with the next question, nor is anything else remembered."""

    async def scene() -> None:
        async with serve(answer(200, b"", "Set-Cookie: a=b")) as server:
            door = fetcher(server)
            for _ in range(2):
                await door.get(Request(url=server.url, step="timeline"))
            await door.aclose()
        assert server.heads[0] == server.heads[1]
        assert server.connections == 1

    run(scene())


def test_line_that_died_is_replaced() -> None:
    """A server that closes after each answer costs a new line, not a failure or a second request."""

    async def scene() -> None:
        async with serve(OK, close=True) as server:
            door = fetcher(server)
            for _ in range(3):
                payload = await door.get(Request(url=server.url, step="timeline"))
                assert (payload.status, payload.requests) == (200, 1)
            await door.aclose()
        assert (len(server.heads), server.connections) == (3, 3)

    run(scene())


@pytest.mark.parametrize(
    "first",
    [
        OK + answer(200, b"FORGED"),
        b"HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\nNot Modified",
        OK + b"\r\n",
        OK + b"k",
    ],
)
def test_what_comes_after_an_answer_is_never_the_next_one(first: bytes) -> None:
    """The line is closed, and the next question gets its own answer over a new one."""

    async def scene() -> None:
        async with serve(first, answer(200, b"own")) as server:
            door = fetcher(server)
            await door.get(Request(url=f"{server.url}/a", step="timeline"))
            second = await door.get(Request(url=f"{server.url}/b", step="timeline"))
            await door.aclose()
        assert (second.status, second.body, second.requests) == (200, b"own", 1)
        assert server.connections == 2

    run(scene())


def test_validator_that_cannot_go_out_as_it_came_is_left_out() -> None:
    """Of two ETags, one empty, no question can be made; asking without is always right."""

    async def scene() -> None:
        async with serve(answer(200, b"ok", 'ETag: "x"', "ETag: ")) as server:
            door = fetcher(server)
            first = await door.get(Request(url=server.url, step="timeline"))
            await door.get(Request(url=server.url, step="timeline", etag=first.headers["etag"]))
            await door.aclose()
        assert first.headers["etag"] == '"x", '
        assert server.header("If-None-Match") is None

    run(scene())


def test_no_line_is_lost_or_shared_when_a_question_is_given_up() -> None:
    """Cancelled at any moment, a question leaves no open line behind, and the next one is answered."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server, host_connections=4)
            await door.get(Request(url=server.url, step="timeline"))
            for rounds in range(12):
                asking = asyncio.create_task(door.get(Request(url=server.url, step="timeline")))
                for _ in range(rounds):
                    await asyncio.sleep(0)
                asking.cancel()
                await asyncio.gather(asking, return_exceptions=True)
            payloads = await asyncio.gather(
                *(door.get(Request(url=server.url, step="timeline")) for _ in range(8))
            )
            assert [payload.body for payload in payloads] == [b"ok"] * 8
            await door.aclose()
            await asyncio.sleep(0.05)
            assert server.open == 0

    run(scene())


def test_early_hints_are_passed_over() -> None:
    """1xx answers come before the one that counts (RFC 9110, 15.2)."""
    payload = run(get(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + OK))
    assert (payload.status, payload.body) == (200, b"ok")


def test_kept_line_dies_while_waiting_for_its_turn() -> None:
    """Between taking a kept line and the host's turn the server may hang up: a fresh line is used."""

    async def answer_then_leave(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(OK)
        await asyncio.sleep(0.02)

    async def scene() -> None:
        async with serve(answer_then_leave) as server:
            door = fetcher(server, own_host_gap_seconds=1.0, clock=JumpClock(0.05))
            for _ in range(2):
                payload = await door.get(Request(url=server.url, step="timeline"))
                assert payload.requests == 1
            await door.aclose()
        assert (len(server.heads), server.connections) == (2, 2)

    run(scene())


def test_forgotten_lines_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that is not asked again does not hold a socket for ever."""
    monkeypatch.setattr("monitor.fetch.pool.IDLE_SECONDS", 0.05)

    async def scene() -> None:
        async with serve(OK) as once, serve(OK) as often:
            door = fetcher(once, often)
            await door.get(Request(url=once.url, step="timeline"))
            await door.get(Request(url=often.url, step="timeline"))
            assert len(door._pool._idle) == 2
            await asyncio.sleep(0.12)
            await door.get(Request(url=often.url, step="timeline"))
            assert len(door._pool._idle) == 1
            await door.aclose()

    run(scene())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Bearer x"),
        ("Cookie", "a=b"),
        ("host", "evil"),
        ("User-Agent", "x"),
        ("If-None-Match", "x"),
        ("Accept-Encoding", "br"),
        ("X-A", "b\r\nEvil: 1"),
        ("X A", "b"),
        ("X-A", "\u2028"),
    ],
)
def test_adapter_headers_are_checked(name: str, value: str) -> None:
    """An adapter can neither set what is ours nor smuggle a header; nothing is sent."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            with pytest.raises(Refused) as caught:
                await door.get(Request(url=server.url, step="timeline", headers=((name, value),)))
            await door.aclose()
        assert (caught.value.kind, server.heads) == ("header", [])

    run(scene())


def test_etag_with_line_break_is_left_out() -> None:
    """A stored validator cannot split the request."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            await door.get(Request(url=server.url, step="timeline", etag='"a"\r\nX: y'))
            await door.aclose()
        assert b"X: y" not in server.heads[0]
        assert server.header("If-None-Match") is None

    run(scene())


def test_what_h11_refuses_to_send_is_an_error_without_the_value(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second guard behind ours: the value may be a token, and an error's text reaches the log."""
    monkeypatch.setattr("monitor.fetch.headers._VALUE", re.compile(".*"))

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            with pytest.raises(Refused) as refused:
                await door.get(Request(url=server.url, step="timeline", headers=(("X-A", "s3cret "),)))
            await door.aclose()
        assert (refused.value.kind, "s3cret" in str(refused.value)) == ("header", False)
        assert server.heads == []

    run(scene())


def redirect(status: int, to: str) -> bytes:
    return answer(status, b"", f"Location: {to}")


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [((301,), True), ((308, 301), True), ((302,), False), ((301, 307), False), ((303,), False)],
)
def test_moved_to_needs_permanent_hops(statuses: tuple[int, ...], moved: bool) -> None:
    """`moved_to` is the last address when every hop was 301 or 308, and is not set otherwise."""

    async def scene() -> None:
        hops = [redirect(status, f"/{number}") for number, status in enumerate(statuses)]
        async with serve(*hops, OK) as server:
            door = fetcher(server)
            payload = await door.get(Request(url=server.url + "/start", step="timeline"))
            await door.aclose()
        last = f"{server.url}/{len(statuses) - 1}"
        assert (payload.url, payload.requests) == (last, len(statuses) + 1)
        assert payload.moved_to == (last if moved else None)

    run(scene())


def test_redirects_are_counted() -> None:
    """Five redirects are followed, a sixth is not; a circle ends at its first repetition."""

    async def scene() -> None:
        async with serve(*(redirect(302, f"/{n}") for n in range(6)), OK) as server:
            door = fetcher(server)
            with pytest.raises(BadAnswer) as caught:
                await door.get(Request(url=server.url, step="timeline"))
            await door.aclose()
        assert (caught.value.kind, caught.value.requests, len(server.heads)) == ("redirects", 6, 6)
        async with serve(redirect(301, "/b"), redirect(301, "/a")) as server:
            door = fetcher(server)
            with pytest.raises(BadAnswer, match="circle"):
                await door.get(Request(url=server.url + "/a", step="timeline"))
            await door.aclose()
        assert len(server.heads) == 2

    run(scene())


def test_redirect_without_a_target_is_an_answer() -> None:
    """300, 304 and a 302 without Location lead nowhere and are payloads."""
    assert run(get(answer(302, b"x"))).body == b"x"
    assert run(get(answer(300, b"x", "Location: /b"))).status == 300


def test_location_in_raw_utf8() -> None:
    """Cyrillic letters and blanks in a Location header are made safe instead of refused."""

    async def scene() -> None:
        raw = "Location: /новости и дом#x".encode().decode("latin-1")
        async with serve(answer(302, b"", raw), OK) as server:
            door = fetcher(server)
            assert (await door.get(Request(url=server.url, step="timeline"))).status == 200
            await door.aclose()
        assert server.paths()[1] == (
            "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8%20%D0%B8%20%D0%B4%D0%BE%D0%BC"
        )

    run(scene())


@pytest.mark.parametrize(
    "target", ["http://[::1", "http://a b@c/", "//[x]/", "javascript:alert(1)", "http://a\\b/"]
)
def test_location_that_is_no_url(target: str) -> None:
    """A redirect to nonsense is refused with one of our errors."""
    with pytest.raises(Refused):
        run(get(redirect(302, target)))


def test_conditional_and_strange_headers_stay_home() -> None:
    """At another origin neither validators nor unknown headers arrive; Accept does."""

    async def scene() -> None:
        async with serve(OK) as other:
            async with serve(redirect(302, other.url + "/x")) as server:
                door = fetcher(server, other)
                headers = (("X-Api-Key", "k"), ("Accept", "text/xml"))
                await door.get(Request(url=server.url, step="timeline", etag='"e"', headers=headers))
                await door.aclose()
            assert server.header("If-None-Match") == '"e"'
            assert server.header("X-Api-Key") == "k"
            assert other.header("If-None-Match") is None
            assert other.header("X-Api-Key") is None
            assert other.header("Accept") == "text/xml"

    run(scene())


def test_nobody_listens() -> None:
    """A closed port is NoAnswer (connect) after three attempts, with the URL in the text."""

    async def scene() -> None:
        async with serve(OK) as server:
            pass
        door = fetcher(server)
        with pytest.raises(NoAnswer, match=f"{server.port}") as caught:
            await door.get(Request(url=server.url, step="timeline"))
        assert (caught.value.kind, caught.value.requests) == ("connect", 0)
        await door.aclose()

    run(scene())


def test_libraries_are_silent(caplog: pytest.LogCaptureFixture) -> None:
    """With everything at DEBUG no log line carries the URL."""
    with caplog.at_level(logging.DEBUG):
        run(get(OK, "/?access_token=canary-in-url"))
    assert "canary" not in caplog.text
