"""robots.txt (RFC 9309) for adapters that read pages made for people."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from protego import Protego

from monitor.clock import Clock
from monitor.errors import BadAnswer, NoAnswer, Refused
from monitor.fetch.guard import Origin, Target
from monitor.wire import Payload

PRODUCT = "mfa-monitor"
UNREACHABLE_SECONDS = 3600.0
"""A robots.txt that cannot be had forbids everything, but only for an hour: the fault may be short."""

Fetch = Callable[[str], Awaitable[Payload]]
"""URL of a robots.txt in, its answer out (at most robots_bytes of the body); raises FetchError."""


class Robots:
    """The rules of every origin that was asked for, kept for a day."""

    def __init__(self, fetch: Fetch, clock: Clock, seconds: float) -> None:
        self._fetch, self._clock, self._seconds = fetch, clock, seconds
        self._rules: dict[Origin, tuple[float, Protego | bool]] = {}
        self._locks: dict[Origin, asyncio.Lock] = {}

    async def check(self, target: Target) -> None:
        """Raises Refused (robots), and what fetching the rules raises when nothing was asked (Paused,
        Refused)."""
        async with self._locks.setdefault(target.origin, asyncio.Lock()):
            rules = await self._of(target.origin)
        allowed = rules if isinstance(rules, bool) else rules.can_fetch(target.url, PRODUCT)
        if not allowed:
            raise Refused(f"robots.txt of {target.origin.netloc} forbids it", kind="robots")

    async def _of(self, origin: Origin) -> Protego | bool:
        known = self._rules.get(origin)
        if known is not None and known[0] > self._clock.monotonic():
            return known[1]
        rules, seconds = await self._ask(origin)
        self._rules[origin] = (self._clock.monotonic() + seconds, rules)
        return rules

    async def _ask(self, origin: Origin) -> tuple[Protego | bool, float]:
        try:
            answer = await self._fetch(f"{origin.scheme}://{origin.netloc}/robots.txt")
        except (NoAnswer, BadAnswer) as error:
            if error.kind == "redirects":
                return True, self._seconds  # RFC 9309 2.3.1.2: beyond five redirects it counts as absent
            return False, UNREACHABLE_SECONDS
        return read(answer, self._seconds)


def read(answer: Payload, seconds: float) -> tuple[Protego | bool, float]:
    """RFC 9309 2.3.1: success is parsed, 4xx means no rules, everything else forbids all."""
    if 200 <= answer.status < 300:
        return Protego.parse(answer.body.decode("utf-8", "replace")), seconds
    if 400 <= answer.status < 500:
        return True, seconds
    return False, UNREACHABLE_SECONDS
