"""When a host may be asked at all: the pause it asked for, and the breaker that we throw ourselves.

Both live on the steady clock, so that a wall clock set back does not silence a host for hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from monitor.clock import Clock
from monitor.errors import Paused
from monitor.settings import FetchSettings


@dataclass(slots=True)
class Held:
    """What we hold against one host. Instants are steady seconds."""

    paused_until: float = 0.0
    failures: int = 0
    open_until: float | None = None
    open_seconds: float = 0.0
    probing: bool = False


class Gate:
    """One per process: the memory of pauses and failures by host ("place")."""

    def __init__(self, settings: FetchSettings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        self._hosts: dict[str, Held] = {}

    def check(self, place: str) -> None:
        """Raises Paused (kind paused or breaker) while the host must be left alone."""
        held = self._hosts.get(place)
        if held is None:
            return
        now = self._clock.monotonic()
        if held.paused_until > now:
            raise self._paused(f"{place} asked for a pause", "paused", held.paused_until - now)
        if held.open_until is not None and held.open_until > now:
            raise self._paused(
                f"{place} failed {held.failures} times in a row", "breaker", held.open_until - now
            )
        if held.probing:
            raise self._paused(f"{place} is being probed", "breaker", self._settings.total_seconds)

    def enter(self, place: str) -> bool:
        """Like `check`; True makes the caller the one probe of a host whose breaker is half open."""
        self.check(place)
        held = self._hosts.get(place)
        if held is None or held.open_until is None:
            return False
        held.probing = True
        return True

    def pause(self, place: str, seconds: float) -> None:
        held = self._hosts.setdefault(place, Held())
        held.paused_until = max(held.paused_until, self._clock.monotonic() + seconds)

    def paused(self, place: str) -> bool:
        held = self._hosts.get(place)
        return held is not None and held.paused_until > self._clock.monotonic()

    def succeeded(self, place: str) -> None:
        held = self._hosts.get(place)
        if held is not None:
            held.failures, held.open_until, held.open_seconds, held.probing = 0, None, 0.0, False

    def failed(self, place: str) -> None:
        """One more failure after all retries. Opens at the limit, doubles when the probe fails."""
        held = self._hosts.setdefault(place, Held())
        held.failures += 1
        held.probing = False
        if held.failures < self._settings.breaker_failures:
            return
        doubled = held.open_seconds * 2 or self._settings.breaker_seconds
        held.open_seconds = min(doubled, self._settings.breaker_max_seconds)
        held.open_until = self._clock.monotonic() + held.open_seconds

    def released(self, place: str) -> None:
        """The probe ended without a verdict (stopped, refused): the next caller may probe."""
        held = self._hosts.get(place)
        if held is not None:
            held.probing = False

    def _paused(self, reason: str, kind: str, seconds: float) -> Paused:
        return Paused(reason, kind=kind, until=self._clock.now() + timedelta(seconds=seconds))
