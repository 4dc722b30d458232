"""robots.txt: asked once a day, obeyed on every hop, only for pages made for people."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from monitor.errors import Paused, Refused
from monitor.fetch import Fetcher
from monitor.wire import Request
from tests.fetch.servers import OK, JumpClock, Server, answer, fetcher, run, serve

RULES = b"User-agent: *\nDisallow: /private\n\nUser-agent: mfa-monitor\nDisallow: /s/secret\n"
ME: dict[str, Any] = {"contact": "press@example.org"}


def by_path(**replies: bytes) -> Any:
    """A server that answers /robots.txt with `robots` and everything else with `page`."""

    async def handler(head: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(replies["robots"] if b" /robots.txt " in head else replies.get("page", OK))

    return handler


async def visit(door: Fetcher, server: Server, path: str) -> str:
    try:
        await door.get(Request(url=server.url + path, step="timeline", obey_robots=True))
    except Refused as error:
        return error.kind
    return "ok"


def outcome(reply: bytes, path: str = "/s/mfa", **options: Any) -> str:
    async def scene() -> str:
        async with serve(by_path(robots=reply)) as server:
            door = fetcher(server, **({"retries": 0} | ME | options))
            found = await visit(door, server, path)
            await door.aclose()
        return found

    return run(scene())


def test_rules_for_us_are_obeyed() -> None:
    """Our own group counts, not the general one; what it forbids is not asked for."""

    async def scene() -> None:
        async with serve(by_path(robots=answer(200, RULES))) as server:
            door = fetcher(server, **ME)
            assert [await visit(door, server, p) for p in ("/s/secret", "/private", "/s/x")] == [
                "robots",
                "ok",
                "ok",
            ]
            await door.aclose()
        assert server.paths() == ["/robots.txt", "/private", "/s/x"]
        assert server.header("User-Agent", 0) == server.header("User-Agent", 1)

    run(scene())


@pytest.mark.parametrize(
    ("status", "kind"),
    [(200, "ok"), (401, "ok"), (404, "ok"), (410, "ok"), (500, "robots"), (503, "robots"), (304, "robots")],
)
def test_statuses(status: int, kind: str) -> None:
    """RFC 9309: 4xx means no rules, 5xx forbids everything."""
    assert outcome(answer(status, b"")) == kind


def test_unreachable_rules_forbid() -> None:
    """A robots.txt that breaks off forbids everything."""
    assert outcome(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent: *") == "robots"


def test_redirect_circle_counts_as_absent() -> None:
    """RFC 9309 2.3.1.2: a robots.txt behind too many redirects may be taken as absent."""
    assert outcome(answer(301, b"", "Location: /robots.txt")) == "ok"


def test_long_file_is_cut() -> None:
    """At least the first 500 KiB are read: a rule before the limit holds, one beyond does not, size is no
    error.
    """
    padding = b"# " + b"x" * 97 + b"\n"
    early = b"User-agent: *\nDisallow: /s\n" + padding * 20_000
    late = b"User-agent: *\n" + padding * 5_130 + b"Disallow: /s\n" + padding
    assert len(late) > 512_000
    assert outcome(answer(200, early)) == "robots"
    assert outcome(answer(200, late)) == "ok"


def test_cache_lasts_a_day() -> None:
    """One robots.txt a day per origin, also for many jobs at once."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(by_path(robots=answer(200, RULES))) as server:
            door = fetcher(server, clock=clock, **ME)
            await asyncio.gather(*(visit(door, server, f"/s/{n}") for n in range(5)))
            clock.seconds += 86_000
            await visit(door, server, "/s/x")
            assert server.paths().count("/robots.txt") == 1
            clock.seconds += 500
            await visit(door, server, "/s/x")
            assert server.paths().count("/robots.txt") == 2
            await door.aclose()

    run(scene())


def test_a_fault_is_not_kept_for_a_day() -> None:
    """After an hour an unreachable robots.txt is asked for again."""

    async def scene() -> None:
        clock = JumpClock()
        async with serve(answer(500, b""), OK) as server:
            door = fetcher(server, clock=clock, retries=0, **ME)
            assert await visit(door, server, "/s/x") == "robots"
            clock.seconds += 3700
            assert await visit(door, server, "/s/x") == "ok"
            await door.aclose()

    run(scene())


def test_redirect_target_is_checked_too() -> None:
    """A permitted page cannot lead to a forbidden one."""

    async def scene() -> None:
        replies = {"robots": answer(200, RULES), "page": answer(302, b"", "Location: /s/secret")}
        async with serve(by_path(**replies)) as server:
            door = fetcher(server, **ME)
            assert await visit(door, server, "/s/x") == "robots"
            await door.aclose()
        assert server.paths() == ["/robots.txt", "/s/x"]

    run(scene())


def test_pause_while_asking_for_rules() -> None:
    """A 429 for robots.txt pauses the host; the page is not asked for."""

    async def scene() -> None:
        async with serve(answer(429, b"", "Retry-After: 90")) as server:
            door = fetcher(server, **ME)
            for _ in range(2):
                with pytest.raises(Paused):
                    await visit(door, server, "/s/x")
            await door.aclose()
        assert server.paths() == ["/robots.txt"]

    run(scene())


def test_no_contact_no_pages() -> None:
    """Without a contact in the User-Agent pages made for people are not read."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            assert await visit(door, server, "/s/x") == "no-contact"
            await door.aclose()
        assert server.heads == []

    run(scene())


def test_apis_are_not_asked_for_robots() -> None:
    """A question that does not ask to obey them costs no robots.txt."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server, **ME)
            await door.get(Request(url=server.url, step="timeline"))
            await door.aclose()
        assert len(server.heads) == 1

    run(scene())
