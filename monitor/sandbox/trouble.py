"""What goes wrong in the practice world, when and for whom: a plan that tests can enumerate."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from monitor.model import Window

Kind = Literal[
    "outage",  # every request fails: the connection is dropped, or 503
    "server_error",  # 500
    "rate_limited",  # 429 with Retry-After and, on Mastodon, X-RateLimit headers
    "slow",  # complete, after `seconds` of real time
    "drip",  # complete, but a few bytes at a time, each after `seconds` of real time
    "cut",  # the body ends in the middle, under a correct length
    "html_page",  # a page for people under status 200
    "json_error",  # a JSON object with "error" under status 200
    "wrong_encoding",  # declared UTF-8, sent as windows-1251
    "empty",  # well-formed, and without a single item
    "stale_etag",  # the body changes, the ETag does not
    "duplicate_items",  # a feed item listed twice under one id
    "bad_item",  # one unreadable item among good ones
    "gone",  # 410
]
INCOMPLETE: frozenset[str] = frozenset(
    ("outage", "server_error", "rate_limited", "cut", "html_page", "json_error", "wrong_encoding", "empty",
     "gone")
)  # fmt: skip
"""Kinds whose answers do not show the truth; all others do, whatever else is wrong with them."""
_STATUS = {"outage": 503, "server_error": 500, "rate_limited": 429, "gone": 410}


@dataclass(frozen=True, slots=True)
class Trouble:
    """One named entry of the plan; `account_id` None means the whole origin.

    `share` is the part of the window's minutes that are hit (the same ones for a seed and an entry).
    `seconds` is real waiting. `retry_after_seconds` is simulated, as a 429 or 503 tells it. `drop` closes
    the connection of an outage without an answer.
    """

    kind: Kind
    account_id: str | None
    window: Window
    share: float = 1.0
    seconds: float = 0.05
    retry_after_seconds: int | None = None
    drop: bool = False

    @property
    def name(self) -> str:
        """Stable within a plan, for tests and the ledger."""
        return f"{self.kind}:{self.account_id or 'origin'}:{self.window.start:%Y-%m-%dT%H:%M}"

    @property
    def status(self) -> int:
        return _STATUS.get(self.kind, 200)

    def hits(self, account_id: str | None, at: datetime) -> bool:
        """Does it strike a request for this account at this instant?"""
        if self.account_id not in (None, account_id) or not self.window.start <= at < self.window.end:
            return False
        minute = int(at.timestamp() // 60)
        return self.share >= 1.0 or zlib.crc32(f"{self.name}:{minute}".encode()) / 2**32 < self.share


def usual_plan(start: datetime, days: float) -> tuple[Trouble, ...]:
    """The troubles of the default cast; those that begin after the world's end are left out."""

    def during(day: float, hours: float) -> Window:
        begin = start + timedelta(days=day)
        return Window(begin, begin + timedelta(hours=hours))

    plan = (
        Trouble("rate_limited", "uz-mfa-mastodon", during(2.4, 3), retry_after_seconds=900),
        Trouble("server_error", "uz-mfa-feed", during(3.3, 5), share=0.5),
        Trouble("slow", "kz-embassy-gb-mastodon", during(4.0, 8)),
        Trouble("cut", "kz-embassy-us-feed", during(5.2, 6)),
        Trouble("cut", "kg-mfa-mastodon", during(5.6, 6)),
        Trouble("html_page", "kz-embassy-de-feed", during(6.1, 8)),
        Trouble("json_error", "kz-mfa-mastodon", during(6.5, 6)),
        Trouble("wrong_encoding", "uz-embassy-ru-feed", during(7.2, 6)),
        Trouble("empty", "kg-mfa-feed", during(7.8, 10)),
        Trouble("bad_item", "uz-minister-mastodon", during(8.1, 12)),
        Trouble("bad_item", "kz-embassy-de-feed", during(8.4, 12)),
        Trouble("outage", None, during(9.25, 7), drop=True),
        Trouble("stale_etag", "kz-embassy-us-feed", during(10.5, 72)),
        Trouble("rate_limited", "uz-mfa-telegram", during(4.2, 2), retry_after_seconds=1200),
        Trouble("html_page", "uz-mfa-bluesky", during(4.9, 5)),
        Trouble("server_error", "kz-mfa-youtube", during(7.0, 9)),
        Trouble("json_error", "kz-mfa-vk", during(8.3, 6)),
        Trouble("cut", "kz-mfa-telegram", during(8.9, 5)),
        Trouble("bad_item", "kg-mfa-telegram", during(10.2, 12)),
        Trouble("cut", "kg-embassy-de-wordpress", during(11.1, 6)),
        Trouble("bad_item", "kz-mfa-vk", during(12.2, 10)),
        Trouble("duplicate_items", "kg-embassy-cn-feed", during(11.5, 36)),
        Trouble("rate_limited", "kz-mfa-feed", during(13.4, 2), retry_after_seconds=3600),
        Trouble("server_error", None, during(14.6, 1), retry_after_seconds=600),
        Trouble("gone", "kg-embassy-ae-feed", during(16.0, 24 * 365)),
        Trouble("outage", None, during(20.1, 2), retry_after_seconds=1800),
    )  # fmt: skip
    return tuple(t for t in plan if t.window.start < start + timedelta(days=days))
