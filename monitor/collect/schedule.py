"""When to ask again: pure decisions from a cursor row, an outcome and the time now.

The due time lives in the cursor row, so any tick, cron or worker may take the due batch and a restart
loses nothing. Nothing here reads a clock or rolls dice: `now` and `dice` are handed in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.errors import FetchError, Gone, MonitorError, NotFound, Paused, RateLimited
from monitor.model import EARLY_LOOK, LATE_LOOK, STANDARD_AGES_HOURS, Cursor
from monitor.settings import CollectSettings

COUNTED_MAX_SECONDS = 12 * 3600.0
"""Longest interval where posts carry counts: every post is met, and its look at 24 h planned, in time."""
HINT_SECONDS = (60.0, 24 * 3600.0)
"""What a server's Cache-Control or Retry-After is clamped to."""
ADOPT_AFTER = (3, timedelta(hours=24))
"""A permanent redirect is trusted after this many equal answers over at least this time."""

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age=(\d{1,9})")


def profile_due(cursor: Cursor, now: datetime, seconds: float) -> bool:
    """Is it time for an audience snapshot again, `seconds` after the last one?"""
    return cursor.profile_at is None or (now - cursor.profile_at).total_seconds() >= seconds


def forget_validators(cursor: Cursor, now: datetime, settings: CollectSettings) -> Cursor:
    """The cursor without ETag and Last-Modified when an unconditional read is due.

    Some servers answer 304 for ever; every `unconditional_seconds` the whole body is asked for.
    """
    last = cursor.unconditional_at
    if last is not None and (now - last).total_seconds() < settings.unconditional_seconds:
        return cursor
    return replace(cursor, etag=None, last_modified=None)


def interval_after(cursor: Cursor, posts_new: int, counted: bool, settings: CollectSettings) -> float:
    """Seconds until the next ordinary poll: halved when something was new, half as long again when not."""
    last = cursor.interval_seconds or settings.interval_seconds
    wanted = last / 2 if posts_new else last * 1.5
    if cursor.interval_seconds is None:
        wanted = settings.interval_seconds
    longest = (
        min(settings.interval_max_seconds, COUNTED_MAX_SECONDS) if counted else settings.interval_max_seconds
    )
    return min(max(wanted, settings.interval_min_seconds), longest)


def after_success(
    now: datetime, interval: float, *, headers: Mapping[str, str], dice: float, settings: CollectSettings
) -> datetime:
    """The ordinary due time: the interval with jitter, never sooner than the server's own hint allows. An
    asset's interval alone may be longer than the longest.

    `dice` is in [0, 1)."""
    jittered = interval * (1 + settings.jitter * (2 * dice - 1))
    wanted = max(jittered, hint_seconds(headers), settings.interval_min_seconds)
    longest = max(interval, settings.interval_max_seconds) * (1 + settings.jitter)
    return now + timedelta(seconds=min(wanted, longest))


def next_age(published_at: datetime, now: datetime) -> datetime | None:
    """By when a post has to be seen again for its next standard age; None when it is past the last one.

    As late as the look still counts, so that one poll serves many posts.
    """
    age = (now - published_at) / timedelta(hours=1)
    ahead = (hours for hours in STANDARD_AGES_HOURS if age < EARLY_LOOK * hours)
    return min((published_at + LATE_LOOK * timedelta(hours=hours) for hours in ahead), default=None)


def earlier(due: datetime, look_at: datetime | None, now: datetime, settings: CollectSettings) -> datetime:
    """The due time moved up to a look at a standard age, but never below the shortest interval."""
    if look_at is None:
        return due
    return min(due, max(look_at, now + timedelta(seconds=settings.interval_min_seconds)))


def hint_seconds(headers: Mapping[str, str]) -> float:
    """How long the answer says it stays fresh, in seconds; 0 when it says nothing (RFC 9111 5.2.2.1)."""
    found = _MAX_AGE.search(headers.get("cache-control", ""))
    return min(max(float(found[1]), HINT_SECONDS[0]), HINT_SECONDS[1]) if found else 0.0


def after_failure(
    cursor: Cursor, error: MonitorError, now: datetime, *, dice: float, settings: CollectSettings
) -> datetime:
    """The next due time after `cursor.failures` failures in a row: doubling from the shortest interval."""
    doubled = settings.interval_min_seconds * 2.0 ** min(cursor.failures, 16)
    delay = min(doubled, settings.interval_max_seconds) * (1 + settings.jitter * dice)
    return max(now + timedelta(seconds=delay), told_to_wait(error) or now)


def told_to_wait(error: MonitorError) -> datetime | None:
    """Until when the other side asked us to stay away."""
    if isinstance(error, Paused):
        return error.until
    return error.retry_at if isinstance(error, RateLimited) else None


def disabled_by(cursor: Cursor, error: MonitorError, now: datetime, settings: CollectSettings) -> str | None:
    """Why this account is not asked any more: gone for good, or unknown for `auto_disable_days`."""
    if isinstance(error, Gone):
        return "gone"
    since = cursor.failing_since
    lasting = since is not None and now - since >= timedelta(days=settings.auto_disable_days)
    return "not found" if isinstance(error, NotFound) and lasting else None


def failed(
    cursor: Cursor, error: MonitorError, now: datetime, *, dice: float, settings: CollectSettings
) -> Cursor:
    """The cursor after a failed poll. A pause of ours (`Paused`) is not the source's failure."""
    counts = not isinstance(error, Paused)
    counted = replace(
        cursor,
        failures=cursor.failures + counts,
        failing_since=cursor.failing_since or now,
        last_attempt_at=now,
    )
    return replace(
        counted,
        next_poll_at=after_failure(counted, error, now, dice=dice, settings=settings),
        disabled_reason=disabled_by(counted, error, now, settings) or cursor.disabled_reason,
    )


def moved(cursor: Cursor, moved_to: str | None, now: datetime) -> Cursor:
    """Count equal permanent redirects; adopt the new address when `ADOPT_AFTER` is fulfilled.

    Adoption writes `fetch_url`, never the registry, so it is undone by clearing that field.
    """
    if moved_to is None:
        return (
            replace(cursor, moved_to_url=None, moved_since=None, moved_count=0)
            if cursor.moved_count
            else cursor
        )
    if moved_to != cursor.moved_to_url:
        return replace(cursor, moved_to_url=moved_to, moved_since=now, moved_count=1)
    count, since = cursor.moved_count + 1, cursor.moved_since or now
    if count >= ADOPT_AFTER[0] and now - since >= ADOPT_AFTER[1]:
        return replace(cursor, fetch_url=moved_to, moved_to_url=None, moved_since=None, moved_count=0)
    return replace(cursor, moved_count=count, moved_since=since)


def error_kind(error: MonitorError) -> str:
    """The stable word for the poll log."""
    return error.kind if isinstance(error, FetchError) else getattr(error, "kind", "store")
