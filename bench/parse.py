"""Reading the same feeds: our adapter with all of its facts, against feedparser. One thread, no disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from statistics import median

from bench.feeds import ENTRIES, feed
from monitor.model import Account
from monitor.platforms import PLATFORMS, read
from monitor.wire import Payload, Request

ACCOUNT = Account("bench", "Bench", "KZ", "mfa", "feed", "", "https://example.org/feed.xml")


def compare(feeds: int, repeat: int) -> dict[str, float]:
    """Feeds per second, medians, over at most 200 bodies; raises RuntimeError when an entry is lost."""
    now = datetime.now(UTC)
    bodies = [feed(number, now) for number in range(min(feeds, 200))]
    return {
        "feedparser": _speed(_feedparser, bodies, repeat),
        "ours": _speed(lambda body: _ours(body, now), bodies, repeat),
    }


def _speed(count: Callable[[bytes], int], bodies: Sequence[bytes], repeat: int) -> float:
    def once() -> float:
        started = time.perf_counter()
        if any(count(body) != ENTRIES for body in bodies):
            raise RuntimeError("an entry was lost")
        return len(bodies) / (time.perf_counter() - started)

    return median(once() for _ in range(repeat))


def _feedparser(body: bytes) -> int:
    import feedparser

    return len(feedparser.parse(body).entries)


def _ours(body: bytes, now: datetime) -> int:
    payload = Payload(
        request=Request(ACCOUNT.url, "timeline"),
        url=ACCOUNT.url,
        status=200,
        headers={"content-type": "application/xml"},
        body=body,
        received_at=now,
    )
    return len(read(PLATFORMS["feed"], ACCOUNT, payload).posts)
