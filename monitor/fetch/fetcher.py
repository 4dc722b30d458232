"""The road of one question: guard, robots, seat, pace, credentials, answer, redirects, retries, verdict."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urljoin

import httpx

from monitor import __version__
from monitor.clock import Clock
from monitor.errors import BadAnswer, FetchError, NoAnswer, Refused
from monitor.fetch import headers
from monitor.fetch.breaker import Gate
from monitor.fetch.credentials import Credentials
from monitor.fetch.decode import Bounds
from monitor.fetch.guard import Guard, Resolver, Target
from monitor.fetch.network import AsyncioBackend, Backend, resolve
from monitor.fetch.pace import Lane, Pace
from monitor.fetch.pool import Answer, Connection, Pool
from monitor.fetch.redact import clean, redact, redact_body
from monitor.fetch.retry import RETRIED, Retry
from monitor.fetch.robots import PRODUCT, Robots
from monitor.settings import FetchSettings
from monitor.wire import Payload, Request

MOVES = frozenset({301, 302, 303, 307, 308})
PERMANENT = frozenset({301, 308})
NO_SECRETS: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Road:
    """How far one question has come. `seconds` is what remains of its total time on the wire."""

    request: Request
    target: Target
    seconds: float
    bounds: Bounds
    requests: int = 0
    probes: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)


class Fetcher:
    """The one door to the network. `get` is safe to call from many tasks of one event loop.

    `clock` gives all times but the hard deadlines, which are real. `stop` ends everything that waits.
    `pace_dir` shares the gap between requests with other processes. `resolver`, `backend` and `tls` are for
    tests and for networks with their own name service or certificates. Does not follow `<meta>` refreshes,
    keep cookies, use proxies or read the environment, and does not judge statuses.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        clock: Clock,
        secrets: Mapping[str, str] = NO_SECRETS,
        stop: asyncio.Event | None = None,
        pace_dir: Path | None = None,
        resolver: Resolver = resolve,
        backend: Backend | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        for name in ("httpx", "httpcore"):
            # their INFO and DEBUG lines hold whole URLs and headers
            logging.getLogger(name).setLevel(logging.WARNING)
        self._settings, self._clock, self._stop = settings, clock, stop or asyncio.Event()
        self._agent = agent(settings.contact)
        self._known = tuple(secrets.values())
        self._guard = Guard(settings)
        self._gate = Gate(settings, clock)
        self._pace = Pace(settings, clock, pace_dir)
        self._retry = Retry(settings, clock)
        self._credentials = Credentials(secrets)
        self._pool = Pool(
            settings, resolver, backend or AsyncioBackend(), tls or httpx.create_ssl_context(trust_env=False)
        )
        self._robots = Robots(self._get_robots, clock, settings.robots_seconds)
        self._bounds = Bounds.of(settings)
        self._scopes: set[asyncio.Timeout] = set()
        self._watch: asyncio.Task[None] | None = None

    async def get(self, request: Request) -> Payload:
        """The complete answer, whatever its status. Raises Refused, Paused, NoAnswer or BadAnswer."""
        try:
            async with asyncio.timeout(None) as scope:
                self._watch_stop()
                self._scopes.add(scope)
                try:
                    return await self._get(request, self._bounds)
                finally:
                    self._scopes.discard(scope)
        except TimeoutError:
            raise clean(NoAnswer("stopped", kind="stopped"), request.url, self._known) from None
        except FetchError as error:
            raise clean(error, error.url or request.url, self._known) from None

    def redact(self, text: str) -> str:
        """`text` without any secret of ours and without secret-looking parameters."""
        return redact(text, self._known)

    async def aclose(self) -> None:
        """Close every connection. Questions under way fail."""
        if self._watch is not None:
            self._watch.cancel()
        await self._pool.aclose()

    def _watch_stop(self) -> None:
        if self._stop.is_set():
            raise NoAnswer("stopped", kind="stopped")
        if self._watch is None:
            self._watch = asyncio.create_task(self._end_all_on_stop())

    async def _end_all_on_stop(self) -> None:
        await self._stop.wait()
        for scope in self._scopes:
            scope.reschedule(0)

    async def _get(self, request: Request, bounds: Bounds) -> Payload:
        if request.obey_robots and not self._settings.contact:
            raise Refused("pages made for people are not read without fetch.contact", kind="no-contact")
        target = self._guard.target(request.url)
        road = Road(request, target, self._settings.total_seconds, bounds)
        try:
            answer = await self._retry.run(self._attempt, road, self._may_retry, _place)
        except FetchError as error:
            error.url = error.url or road.target.url
            error.requests = road.requests
            self._judge(road, failed=isinstance(error, NoAnswer | BadAnswer) and error.kind != "stopped")
            raise
        finally:
            for place in road.probes:
                self._gate.released(place)
        self._judge(road, failed=answer.status in RETRIED)
        return answer

    def _may_retry(self, road: Road) -> bool:
        """Not as a probe, not while the host wants peace, and not when the time is spent."""
        place = road.target.origin.place
        return not road.probes and not self._gate.paused(place) and road.seconds > 0

    def _judge(self, road: Road, *, failed: bool) -> None:
        """A failure is the last host's; those that redirected us there did their part."""
        last = road.target.origin.place
        for place in road.asked - {last}:
            self._gate.succeeded(place)
        if failed:
            self._gate.failed(last)
        elif last in road.asked:
            self._gate.succeeded(last)

    async def _attempt(self, road: Road) -> Payload:
        """One walk from the question's own URL to an answer that is no redirect."""
        first = self._guard.target(road.request.url)
        road.target, moved, seen = first, True, {first.url}
        while True:
            answer = await self._hop(road, first)
            place = _location(answer)
            if place is None:
                return self._payload(road, answer, road.target.url if moved and len(seen) > 1 else None)
            moved = moved and answer.status in PERMANENT
            road.target = self._next(road.target, place)
            if road.target.url in seen or len(seen) > self._settings.redirects:
                raise BadAnswer(f"redirected in a circle or more than {self._settings.redirects} times",
                                kind="redirects")  # fmt: skip
            seen.add(road.target.url)

    def _next(self, target: Target, location: str) -> Target:
        """Where a redirect leads. Raises Refused: downgrade, and all that the guard refuses."""
        following = self._guard.target(urljoin(target.url, location.partition("#")[0]))
        if target.origin.scheme == "https" and following.origin.scheme == "http":
            raise Refused("redirected from https to http", kind="downgrade", url=following.url)
        return following

    async def _hop(self, road: Road, first: Target) -> Answer:
        target = road.target
        place = target.origin.place
        if road.request.obey_robots:
            await self._robots.check(target)
        # a stranger's redirect may not borrow the operator's leave to enter private networks
        trusted = target.origin.own and first.origin.own
        lines = self._question(road, first)
        async with self._pace.seat(target.origin) as lane:
            self._check(road, place)
            connection = await self._pool.take(target.origin, trusted=trusted)
            try:
                answer = await self._exchange(road, connection, lane, lines)
            finally:
                await self._pool.give_back(target.origin, connection, trusted=trusted)
        pause = headers.asked_pause(answer.status, answer.headers, self._clock.now(), self._settings)
        if pause is not None:
            self._gate.pause(place, pause)
        return answer

    def _question(self, road: Road, first: Target) -> headers.Raw:
        same = road.target.origin == first.origin
        credential = self._credentials.of(road.target, redirected=road.target is not first)
        return headers.question(road.request, road.target, credential, self._agent, same_origin=same)

    def _check(self, road: Road, place: str) -> None:
        if place not in road.probes:
            self._gate.check(place)

    async def _exchange(self, road: Road, connection: Connection, lane: Lane, lines: headers.Raw) -> Answer:
        target, loop = road.target, asyncio.get_running_loop()
        place = target.origin.place
        await lane.turn()
        if place not in road.probes and self._gate.enter(place):
            road.probes.add(place)
        road.requests += 1
        road.asked.add(place)
        self._retry.budget(place).asked()
        started = loop.time()
        try:
            async with asyncio.timeout(road.seconds) as deadline:
                return await self._pool.ask(connection, target, lines, road.bounds)
        except TimeoutError:
            if not deadline.expired():
                raise
            raise NoAnswer(
                f"no complete answer in {self._settings.total_seconds:g} s", kind="deadline"
            ) from None
        finally:
            road.seconds -= loop.time() - started

    def _payload(self, road: Road, answer: Answer, moved_to: str | None) -> Payload:
        return Payload(
            request=road.request,
            url=self.redact(road.target.url),
            status=answer.status,
            headers={name: self.redact(value) for name, value in headers.kept(answer.headers).items()},
            body=redact_body(answer.body, self._known) if self._known else answer.body,
            received_at=self._clock.now(),
            wire_bytes=answer.wire_bytes,
            requests=road.requests,
            # an address that holds a secret is not adopted
            moved_to=moved_to if moved_to is not None and self.redact(moved_to) == moved_to else None,
        )

    async def _get_robots(self, url: str) -> Payload:
        limit = self._settings.robots_bytes
        bounds = replace(self._bounds, decoded=min(limit, self._bounds.decoded), cut=True)
        return await self._get(Request(url=url, step="robots"), bounds)


def agent(contact: str) -> str:
    """Who we are, for the log of the host: product, version and where to complain."""
    clear = "".join(
        letter for letter in contact if letter.isascii() and letter.isprintable() and letter not in "()"
    )
    return f"{PRODUCT}/{__version__}" + (f" (+{clear})" if clear else "")


def _place(road: Road) -> str:
    return road.target.origin.place


def _location(answer: Answer) -> str | None:
    """The target of a redirect. Raw UTF-8 and blanks are common there and made safe."""
    values = answer.headers.get("location")
    if answer.status not in MOVES or not values:
        return None
    raw = values[0].strip().encode("latin-1")
    return raw.decode("utf-8", "replace").replace(" ", "%20")
