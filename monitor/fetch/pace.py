"""How fast one host is asked: connections at once, seconds between requests, shared by all jobs.

With a `folder` the seconds between requests are kept across processes too (daemon and backfill): one small
file per host holds the next free instant, under a lock that is held for microseconds. Connections are counted
per process.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
from hashlib import sha256
from pathlib import Path

from monitor.clock import Clock
from monitor.fetch.guard import Origin
from monitor.settings import FetchSettings

log = logging.getLogger(__name__)

SLACK = 0.01
"""Seconds added to a gap: the host measures at its own end, where a quick packet may catch up with a slow
one."""


class Lane:
    """The queue before one host."""

    def __init__(self, connections: int, gap: float, clock: Clock, book: Path | None) -> None:
        self.seats = asyncio.Semaphore(connections)
        self._gap = gap + SLACK if gap > 0 else 0.0
        self._clock, self._book = clock, book
        self._next = float("-inf")

    async def turn(self) -> None:
        """Wait until the next request may start. Turns are given in the order of asking."""
        if not self._gap:
            return
        now = self._clock.monotonic()
        start = now + self._agree(max(self._next - now, 0.0))
        self._next = start + self._gap
        while (left := start - self._clock.monotonic()) > 0:
            await self._clock.sleep(left)

    def _agree(self, wait: float) -> float:
        """Our wait in seconds, or a longer one that other processes have left us."""
        if self._book is None:
            return wait
        try:
            return reserve(self._book, self._clock.now().timestamp(), wait, self._gap)
        except OSError as error:
            # a full disk must not stop collecting; the gap still holds inside this process
            log.warning("the pace is not shared with other processes: %s", error)
            self._book = None
            return wait


class Pace:
    """All lanes of the process."""

    def __init__(self, settings: FetchSettings, clock: Clock, folder: Path | None) -> None:
        self._settings, self._clock, self._folder = settings, clock, folder
        self._lanes: dict[str, Lane] = {}

    def lane(self, origin: Origin) -> Lane:
        lane = self._lanes.get(origin.place)
        if lane is None:
            lane = self._lanes[origin.place] = self._open(origin)
        return lane

    def _open(self, origin: Origin) -> Lane:
        limits = self._settings
        if origin.own:
            return Lane(limits.own_host_connections, limits.own_host_gap_seconds, self._clock, None)
        book = None
        if self._folder is not None:
            book = self._folder / f"{sha256(origin.place.encode()).hexdigest()[:32]}.pace"
        return Lane(limits.host_connections, limits.host_gap_seconds, self._clock, book)


def reserve(book: Path, now: float, wait: float, gap: float) -> float:
    """Seconds until our turn, given that other processes book in the same file. `now` is wall time in
    seconds."""
    book.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(book, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        start = max(now + wait, _booked(os.read(handle, 64), now))
        os.pwrite(handle, f"{start + gap:032.6f}".encode(), 0)
    finally:
        os.close(handle)
    return start - now


def _booked(text: bytes, now: float) -> float:
    """The next free instant of the file. One beyond an hour is the trace of a clock that was wrong."""
    try:
        booked = float(text)
    except ValueError:
        return now
    return booked if booked <= now + 3600 else now
