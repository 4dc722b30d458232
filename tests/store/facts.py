"""Short ways to write facts down in the tests of this room."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from monitor.model import Cursor, EngagementSnapshot, Poll, Post, Window
from monitor.store import Store, Turn
from tests.conftest import NOON

HOUR = timedelta(hours=1)


def at(hours: float) -> datetime:
    """That many hours after noon."""
    return NOON + timedelta(hours=hours)


def post(native_id: str = "p1", account_id: str = "a", **fields: Any) -> Post:
    given = {"kind": "original", "text": f"text of {native_id}", "published_at": at(-1)}
    return Post(account_id=account_id, native_id=native_id, **(given | fields))


def poll(name: str = "poll-1", account_id: str = "a", hours: float = 0, **fields: Any) -> Poll:
    given = {"reason": "tick", "started_at": at(hours), "finished_at": at(hours), "outcome": "ok"}
    return Poll(id=name, account_id=account_id, **(given | fields))


def turn(name: str = "poll-1", account_id: str = "a", hours: float = 0, **fields: Any) -> Turn:
    given = {"poll": poll(name, account_id, hours), "seen_at": at(hours)}
    return Turn(**(given | fields))


def look(native_id: str, hours: float, account_id: str = "a", **counts: Any) -> EngagementSnapshot:
    return EngagementSnapshot(account_id, native_id, at(hours), **counts)


def cursor(account_id: str = "a", hours: float = 1, **fields: Any) -> Cursor:
    return Cursor(account_id, at(hours), **fields)


def span(start: float, end: float) -> Window:
    return Window(at(start), at(end))


def everything(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables but `month_change`, which counts savings, for "nothing changed"."""
    tables = (
        "account", "post", "post_revision", "engagement_snapshot", "audience_snapshot", "coverage", "gap",
        "poll", "answer", "raw", "skipped_item", "cursor", "metric_value", "nightly", "citation",
        "country_mention", "reaction", "asset_look",
    )  # fmt: skip
    return {name: sorted(store.query(f"SELECT * FROM {name}"), key=repr) for name in tables}
