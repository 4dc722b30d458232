"""A house whose network is a function Request -> Payload. Store, adapters and decisions are real."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from monitor.collect.house import House
from monitor.collect.poll import attempt, poll_account
from monitor.collect.writer import Writer
from monitor.fetch import Fetcher
from monitor.model import Account, Poll, PollReason
from monitor.sandbox import SimClock
from monitor.settings import CollectSettings, Settings, StoreSettings
from monitor.store import Store
from monitor.wire import Payload, Request
from tests.conftest import NOON

BASE = "http://127.0.0.1:8800"
Answering = Callable[[Request], tuple[int, dict[str, str], bytes]]


@dataclass
class Net:
    """Answers by function and remembers what was asked."""

    answer: Answering
    clock: SimClock
    asked: list[Request] = field(default_factory=list)

    async def get(self, request: Request) -> Payload:
        self.asked.append(request)
        status, headers, body = self.answer(request)
        return Payload(request, request.url, status, headers, body, self.clock.now(), len(body))

    def redact(self, text: str) -> str:
        return text

    async def aclose(self) -> None: ...


@dataclass
class Lab:
    """One account, its store and a clock to move."""

    house: House
    net: Net
    clock: SimClock
    account: Account

    @property
    def store(self) -> Store:
        return self.house.writer.store

    def poll(self, answer: Answering | None = None, reason: PollReason = "manual") -> Poll:
        """Poll the account once, now."""
        if answer is not None:
            self.net.answer = answer
        return asyncio.run(self._poll(reason))

    async def _poll(self, reason: PollReason) -> Poll:
        self.house.writer = Writer(self.store)
        cursor = self.store.cursors()[self.account.id]
        begun = attempt(self.account.id, reason, self.clock.now())
        poll = await poll_account(self.house, self.account, cursor, begun)
        await self.house.writer.aclose()
        return poll

    def wait(self, **span: float) -> datetime:
        return self.clock.advance(timedelta(**span).total_seconds())

    def ids(self) -> set[str]:
        return {stored.post.native_id for stored in self.store.posts()}


@contextmanager
def lab(folder: Path, account: Account, answer: Answering, **collect: Any) -> Iterator[Lab]:
    """A lab whose clock stands at noon of 2 March 2026."""
    clock = SimClock(NOON)
    store = Store.open(
        StoreSettings(url=f"sqlite:///{folder / 'monitor.db'}", ballast_bytes=0, free_floor_bytes=0)
    )
    store.sync_accounts([account], clock.now())
    net = Net(answer, clock)
    settings = Settings(data_dir=folder, collect=replace(CollectSettings(), **collect))
    house = House(
        settings,
        clock,
        cast(Fetcher, net),
        Writer(store),
        asyncio.Event(),
        {account.id: account},
        random.Random(7),
    )
    try:
        yield Lab(house, net, clock, account)
    finally:
        asyncio.run(house.parsers.aclose())
        store.close()


def rss(*items: tuple[str, datetime | None], title: str = "Жаңалықтар") -> Answering:
    """A feed with these (guid, time) items."""
    parts = [
        f"<item><guid isPermaLink='false'>{guid}</guid><title>{title} {guid}</title>"
        + (f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate>" if at else "")
        + "</item>"
        for guid, at in items
    ]
    body = (
        f"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>{''.join(parts)}</channel></rss>"
    )
    return lambda request: (200, {"content-type": "application/rss+xml"}, body.encode())


@dataclass
class Toots:
    """A Mastodon account that answers like its server: lookup, profile, statuses by max_id, one status."""

    posts: dict[int, dict[str, Any]] = field(default_factory=dict)
    page: int = 40
    id: str = "4711"
    failing: dict[str, int] = field(default_factory=dict)

    def add(self, number: int, at: datetime, likes: int = 0, **more: Any) -> None:
        self.posts[number] = {
            "id": str(number), "created_at": f"{at:%Y-%m-%dT%H:%M:%S}.000Z", "edited_at": None,
            "content": f"<p>{number}</p>", "visibility": "public", "language": "kk",
            "url": f"{BASE}/@mfa/{number}", "uri": f"{BASE}/@mfa/{number}",
            "replies_count": 0, "reblogs_count": 0, "favourites_count": likes, "in_reply_to_id": None,
            "in_reply_to_account_id": None, "reblog": None, "media_attachments": [], "mentions": [],
            "tags": [],
            "spoiler_text": "", "poll": None, "card": None, "account": {"id": self.id, "acct": "mfa"},
        } | more  # fmt: skip

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        parts = urlsplit(request.url)
        for fragment, status in self.failing.items():
            if fragment in request.url:
                return status, {}, b'{"error":"planned"}'
        if parts.path.endswith("/statuses"):
            return self._statuses(parts.query)
        if "/statuses/" in parts.path:
            return self._one(parts.path.rsplit("/", 1)[1])
        return self._json(200, self._account())

    def _statuses(self, query: str) -> tuple[int, dict[str, str], bytes]:
        below = int(parse_qs(query).get("max_id", ["999999999"])[0])
        ids = sorted((n for n in self.posts if n < below), reverse=True)
        shown = ids[: self.page]
        link = (
            f'<{BASE}/api/v1/accounts/{self.id}/statuses?max_id={shown[-1]}>; rel="next"'
            if len(ids) > len(shown)
            else ""
        )
        return self._json(200, [self.posts[n] for n in shown], {"link": link} if link else {})

    def _one(self, number: str) -> tuple[int, dict[str, str], bytes]:
        found = self.posts.get(int(number))
        return self._json(200, found) if found else self._json(404, {"error": "Record not found"})

    def _account(self) -> dict[str, Any]:
        return {
            "id": self.id, "username": "mfa", "acct": "mfa", "display_name": "MFA", "locked": False,
            "bot": False, "created_at": "2024-01-01T00:00:00.000Z", "url": f"{BASE}/@mfa",
            "followers_count": 1200, "following_count": 7,
            "statuses_count": len(self.posts), "last_status_at": "2026-03-01", "fields": [],
        }  # fmt: skip

    def _json(
        self, status: int, value: Any, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        return status, {"content-type": "application/json"} | (headers or {}), json.dumps(value).encode()
