"""Simulated time: it stands still until somebody advances it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class SimClock:
    """A `monitor.clock.Clock` on which a month passes in a minute. It never runs backwards."""

    def __init__(self, start: datetime) -> None:
        self._start = self._now = _utc(start)

    def now(self) -> datetime:
        """The simulated instant, aware UTC."""
        return self._now

    def monotonic(self) -> float:
        """Simulated seconds since the start."""
        return (self._now - self._start).total_seconds()

    async def sleep(self, seconds: float) -> None:
        """Let others run, without waiting and without moving the time: only `advance` moves it."""
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> datetime:
        """Move the time on by that many seconds; a negative number is a ValueError."""
        return self.advance_to(self._now + timedelta(seconds=seconds))

    def advance_to(self, instant: datetime) -> datetime:
        """Move the time on to an aware instant; an earlier one is a ValueError."""
        instant = _utc(instant)
        if instant < self._now:
            raise ValueError(
                f"the clock cannot go back from {self._now.isoformat()} to {instant.isoformat()}"
            )
        self._now = instant
        return instant


def _utc(instant: datetime) -> datetime:
    if instant.tzinfo is None:
        raise ValueError(f"naive time {instant.isoformat()}: every instant here is aware")
    return instant.astimezone(UTC)
