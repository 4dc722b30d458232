"""Time as a thing that is handed in, so that a month can pass in a minute.

Only the edges (fetch, collect, daemon, cli) hold a clock; platforms, metrics and report get instants.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Wall time, steady time and waiting."""

    def now(self) -> datetime:
        """The instant now, aware UTC."""
        ...

    def monotonic(self) -> float:
        """Steady seconds; only differences mean something."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for that many seconds of this clock."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
