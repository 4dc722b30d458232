"""The road of one question: guard, robots, seat, pace, credentials, answer, redirects, retries, verdict."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from monitor import __version__
from monitor.clock import Clock
from monitor.errors import BadAnswer, FetchError, NoAnswer, Refused
from monitor.fetch import headers
from monitor.fetch.breaker import Gate
from monitor.fetch.credentials import Credentials
from monitor.fetch.decode import Bounds
from monitor.fetch.guard import Guard, Resolver
from monitor.fetch.network import AsyncioBackend, Backend, resolve
from monitor.fetch.pace import Pace
from monitor.fetch.pool import Answer, Pool, Purse
from monitor.fetch.redact import clean, mask, redact_body, spellings
from monitor.fetch.retry import RETRIED, Retry
from monitor.fetch.robots import PRODUCT, Robots
from monitor.fetch.tokens import Tokens
from monitor.fetch.walk import Road, Walker
from monitor.settings import FetchSettings
from monitor.wire import Payload, Request

NO_SECRETS: Mapping[str, str] = MappingProxyType({})


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
        self._settings, self._clock, self._stop = settings, clock, stop or asyncio.Event()
        self._forms = spellings(secrets.values())
        self._guard, self._gate, self._retry = Guard(settings), Gate(settings, clock), Retry(settings, clock)
        self._bounds = Bounds.of(settings)
        self._pool = Pool(settings, resolver, backend or AsyncioBackend(), tls)
        credentials = Credentials(secrets, settings.base_urls)
        self._tokens = Tokens(credentials, clock, self._buy, self._learn)
        self._walker = Walker(
            settings,
            clock,
            self._guard,
            self._gate,
            Pace(settings, clock, pace_dir),
            self._pool,
            self._retry,
            credentials,
            Robots(self._get_robots, clock, settings.robots_seconds).check,
            agent(settings.contact),
        )
        self._scopes: set[asyncio.Timeout] = set()
        self._watch: asyncio.Task[None] | None = None

    async def get(self, request: Request) -> Payload:
        """The complete answer, whatever its status. Raises Refused, Paused, NoAnswer or BadAnswer.

        A public host with an entry in `base_urls` is not asked: its stand-in is, and the payload shows that.
        """
        return await self._within(request, masked=True)

    async def exchange(self, request: Request) -> Payload:
        """As `get`, for an answer that is a secret itself: no secret in its body is masked, for a new one may
        hold the old one. Never keep or log it."""
        return await self._within(request, masked=False)

    async def _within(self, request: Request, *, masked: bool) -> Payload:
        request = self._placed(request)
        try:
            async with asyncio.timeout(None) as scope:
                self._watch_stop()
                self._scopes.add(scope)
                try:
                    return await self._get(request, self._bounds, masked=masked)
                finally:
                    self._scopes.discard(scope)
        except TimeoutError:
            raise clean(NoAnswer("stopped", kind="stopped"), request.url, self._forms) from None
        except FetchError as error:
            raise clean(error, error.url or request.url, self._forms) from None

    def _placed(self, request: Request) -> Request:
        if not self._settings.base_urls:
            return request
        scheme, _, rest = request.url.partition("://")
        host, slash, path = rest.partition("/")
        base = self._settings.base_urls.get(host.lower()) if scheme in ("http", "https") else None
        return request if base is None else replace(request, url=base.rstrip("/") + slash + path)

    def redact(self, text: str) -> str:
        """`text` without any secret of ours and without secret-looking parameters."""
        return mask(text, self._forms)

    async def aclose(self) -> None:
        """Close every connection. Questions under way fail."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
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

    async def _get(self, request: Request, bounds: Bounds, *, masked: bool) -> Payload:
        if request.obey_robots and not self._settings.contact:
            raise Refused("pages made for people are not read without fetch.contact", kind="no-contact")
        target = self._guard.target(request.url)
        wants_token = self._tokens.wanted(target)
        if wants_token:
            await self._tokens.ready(target)
        road = Road(request, target, target, Purse(self._settings.total_seconds), bounds)
        answer = await self._answer(road)
        if wants_token and answer.status == 401:
            self._tokens.refused()
        return self._payload(road, answer, masked=masked)

    async def _answer(self, road: Road) -> Answer:
        """Over redirects and retries; the verdict on the host is given."""
        try:
            answer = await self._retry.run(self._walker.attempt, road, self._may_retry, _place)
            self._judge(road, failed=answer.status in RETRIED)
            return answer
        except (NoAnswer, BadAnswer) as error:
            self._judge(road, failed=True)
            raise _located(error, road) from None
        except FetchError as error:
            raise _located(error, road) from None
        finally:
            for place in road.probes:
                self._gate.released(place)

    def _may_retry(self, road: Road) -> bool:
        """Not what is sent (POST), not as a probe, not while the host wants peace, not when time is spent."""
        if road.request.body is not None:
            return False
        return not road.probes and not self._gate.paused(road.place) and road.purse.seconds > 0

    def _judge(self, road: Road, *, failed: bool) -> None:
        """A failure is the last host's; those that redirected us there did their part."""
        for place in road.asked - {road.place}:
            self._gate.succeeded(place)
        if failed:
            self._gate.failed(road.place)
        else:
            self._gate.succeeded(road.place)

    def _payload(self, road: Road, answer: Answer, *, masked: bool) -> Payload:
        moved = road.moved_to
        return Payload(
            request=road.request,
            url=self.redact(road.target.url),
            status=answer.status,
            headers={name: self.redact(value) for name, value in headers.kept(answer.headers).items()},
            body=redact_body(answer.body, self._forms if masked else ()),
            received_at=self._clock.now(),
            wire_bytes=answer.wire_bytes,
            requests=road.requests,
            # an address that holds a secret is not adopted
            moved_to=moved if moved is not None and self.redact(moved) == moved else None,
        )

    async def _buy(self, url: str, form: bytes) -> Answer:
        """Send a form that holds a secret, and bring back what is never kept."""
        target = self._guard.target(url)
        request = Request(url=url, step=headers.TOKEN, body=form.decode())
        return await self._answer(
            Road(request, target, target, Purse(self._settings.total_seconds), self._bounds)
        )

    def _learn(self, secret: str) -> None:
        self._forms = [*spellings((secret,)), *self._forms]

    async def _get_robots(self, url: str) -> Payload:
        limit = min(self._settings.robots_bytes, self._bounds.decoded)
        return await self._get(
            Request(url=url, step="robots"), replace(self._bounds, decoded=limit, cut=True), masked=True
        )


def agent(contact: str) -> str:
    """Who we are, for the log of the host: product, version and where to complain."""
    clear = "".join(c for c in contact if c.isascii() and c.isprintable() and c not in "()")
    return f"{PRODUCT}/{__version__}" + (f" (+{clear})" if clear else "")


def _place(road: Road) -> str:
    return road.place


def _located(error: FetchError, road: Road) -> FetchError:
    error.url = error.url or road.target.url
    error.requests = road.requests
    return error
