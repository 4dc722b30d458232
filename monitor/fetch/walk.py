"""From a question's own URL over redirects to an answer: each hop is guarded, paced and signed anew."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin

from monitor.clock import Clock
from monitor.errors import BadAnswer, Refused
from monitor.fetch import headers
from monitor.fetch.breaker import Gate
from monitor.fetch.credentials import Credentials
from monitor.fetch.decode import Bounds
from monitor.fetch.guard import Guard, Target
from monitor.fetch.line import Line
from monitor.fetch.pace import Lane, Pace
from monitor.fetch.pool import Answer, Pool, Purse
from monitor.fetch.retry import Retry
from monitor.settings import FetchSettings
from monitor.wire import Request

MOVES = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})


@dataclass(slots=True)
class Road:
    """How far one question has come, over all its attempts."""

    request: Request
    first: Target
    target: Target
    purse: Purse
    bounds: Bounds
    requests: int = 0
    trusted: bool = True
    moved_to: str | None = None
    probes: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)

    @property
    def place(self) -> str:
        return self.target.origin.place


class Walker:
    """Walks one attempt. Knows every rule of a single request, nothing of retries."""

    def __init__(
        self,
        settings: FetchSettings,
        clock: Clock,
        guard: Guard,
        gate: Gate,
        pace: Pace,
        pool: Pool,
        retry: Retry,
        credentials: Credentials,
        permit: Callable[[Target], Awaitable[None]],
        agent: str,
    ) -> None:
        self._settings, self._clock, self._guard, self._gate = settings, clock, guard, gate
        self._pace, self._pool, self._retry, self._credentials = pace, pool, retry, credentials
        self._permit, self._agent = permit, agent

    async def attempt(self, road: Road) -> Answer:
        """The first answer that is no redirect. Raises every FetchError kind."""
        road.target, road.trusted, road.moved_to = road.first, True, None
        permanent, seen = True, {road.first.url}
        while True:
            answer = await self._hop(road)
            location = _location(answer)
            if location is None:
                return answer
            if road.request.body is not None:  # what is asked there again may be another question
                raise BadAnswer("redirected a question that is sent, not asked", kind="redirects")
            road.target = self._next(road.target, location)
            permanent = permanent and answer.status in PERMANENT
            road.moved_to = road.target.url if permanent else None
            if road.target.url in seen:
                raise BadAnswer("redirected in a circle", kind="redirects")
            if len(seen) > self._settings.redirects:
                raise BadAnswer(f"redirected more than {self._settings.redirects} times", kind="redirects")
            seen.add(road.target.url)

    def _next(self, target: Target, location: str) -> Target:
        """Where a redirect leads. Raises Refused: downgrade, and all that the guard refuses."""
        try:
            url = urljoin(target.url, location)
        except ValueError as error:
            raise Refused(f"redirected to what is no URL: {error}", kind="url") from None
        following = self._guard.target(url)
        if target.origin.scheme == "https" and following.origin.scheme == "http":
            raise Refused(f"redirected from https to {following.url}", kind="downgrade")
        return following

    async def _hop(self, road: Road) -> Answer:
        origin, place = road.target.origin, road.place
        if road.request.obey_robots:
            await self._permit(road.target)
        # a stranger's redirect may not borrow the operator's leave to enter private networks
        road.trusted = road.trusted and origin.own
        path, lines = self._question(road)
        lane = self._pace.lane(origin)
        async with lane.seats:
            self._enter(road, place)
            line = await self._connect(road, lane)
            try:
                # another job of this host may have been told to wait while we stood in the queue
                self._enter(road, place)
                answer = await self._ask(road, line, path, lines)
            finally:
                await self._pool.give_back(origin, line, trusted=road.trusted)
        pause = headers.asked_pause(answer.status, answer.headers, self._clock.now(), self._settings)
        if pause is not None:
            self._gate.pause(place, pause)
        return answer

    def _question(self, road: Road) -> tuple[str, headers.Raw]:
        credential = self._credentials.of(road.target, redirected=road.target is not road.first)
        same = road.target.origin == road.first.origin
        lines = headers.question(road.request, road.target, credential, self._agent, same_origin=same)
        return credential.on(road.target.path), lines

    def _enter(self, road: Road, place: str) -> None:
        if place not in road.probes and self._gate.enter(place):
            road.probes.add(place)

    async def _connect(self, road: Road, lane: Lane) -> Line:
        """A line whose turn has come. A kept line may die while it waits for its turn: then a fresh one."""
        origin = road.target.origin
        while True:
            line = await road.purse.spend(self._pool.take(origin, trusted=road.trusted))
            try:
                await lane.turn()
            except BaseException:
                await line.aclose()
                raise
            if not line.expired:
                return line
            await line.aclose()

    async def _ask(self, road: Road, line: Line, path: str, lines: headers.Raw) -> Answer:
        road.requests += 1
        road.asked.add(road.place)
        self._retry.budget(road.place).asked()
        body = None if road.request.body is None else road.request.body.encode()
        return await road.purse.spend(self._pool.ask(line, path, lines, road.bounds, body))


def _location(answer: Answer) -> str | None:
    """The target of a redirect without its fragment. Raw UTF-8 and blanks are common there and made safe."""
    values = answer.headers.get("location")
    if answer.status not in MOVES or not values:
        return None
    raw = values[0].strip().encode("latin-1").decode("utf-8", "replace")
    return raw.partition("#")[0].replace(" ", "%20") or None
