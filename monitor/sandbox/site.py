"""Which request gets which answer: a pure function of the world, the clock and the plan of troubles."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlsplit

from monitor.clock import Clock
from monitor.model import instant_ms
from monitor.sandbox.answers import Answer, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import http_date
from monitor.sandbox.ledger import Ledger
from monitor.sandbox.served import Served
from monitor.sandbox.spoil import LISTING_ONLY, spoiled
from monitor.sandbox.trouble import INCOMPLETE, Trouble
from monitor.sandbox.wire import Ask, Draft, Wire
from monitor.sandbox.wires import HOSTS, LISTINGS, wires_of
from monitor.sandbox.world import World

_GZIP_FROM = 860


class Site:
    """Answers requests for one world. Every answer is written into the ledger."""

    def __init__(self, world: World, clock: Clock) -> None:
        self.world, self.clock, self.ledger = world, clock, Ledger(world)
        self._wires = wires_of(world)

    def get(self, target: str, headers: Mapping[str, str] | None = None, body: bytes = b"") -> Answer:
        """The answer to a GET, or with a body to a POST; header names in lower case."""
        parts, at = urlsplit(target), self.clock.now()
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        wire, host, path = self._wire(parts.path)
        ask = Ask(host, path, target, query, headers or {}, at, instant_ms(at), body)
        draft = _conditional(ask, self._draft(wire, ask))
        self.ledger.served.append(draft.served)
        return self._packed(parts.path, ask, draft.answer)

    def _wire(self, path: str) -> tuple[Wire | None, str, str]:
        """Who answers this path, under which prefix, and what follows that."""
        first, _, rest = path[1:].partition("/")
        if first in HOSTS:
            return self._wires[HOSTS[first]], first, f"/{unquote(rest)}"
        if first == "sites":
            member = self.world.members.get(rest.partition("/")[0])
            return self._wires.get(member.platform) if member else None, first, f"/{unquote(rest)}"
        own = {"feeds": "feed", "api": "mastodon"}.get(first, "")
        return self._wires.get(own), "", path

    def _draft(self, wire: Wire | None, ask: Ask) -> Draft:
        served = Served(ask.at, None, ask.target, 200, "other")
        member: Member | None = None
        if wire is not None:
            member, step = wire.whose(ask)
            served = replace(served, account_id=member.id if member else None, step=step)
        trouble = self.world.trouble(served.account_id, ask.at)
        if trouble and trouble.status != 200:
            return _failed(wire, ask, served, trouble)
        if wire is None:
            return Draft(not_found(), replace(served, status=404))
        draft = wire.draft(ask, served)
        if trouble is None or member is None:
            return draft
        return _troubled(wire, draft, member, ask.ms, trouble)

    def _packed(self, path: str, ask: Ask, answer: Answer) -> Answer:
        """With the Date, and gzip where the client takes it and the path is one of the half that packs."""
        headers = (("Date", http_date(ask.at)), ("Server", "practice"), *answer.headers)
        body = answer.body
        if (
            "gzip" in ask.headers.get("accept-encoding", "")
            and len(body) >= _GZIP_FROM
            and zlib.crc32(path.encode()) % 2 == 0
        ):
            headers += (("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding"))
            body = gzip.compress(body, 1, mtime=0)
        return replace(answer, headers=headers, body=body)


def _failed(wire: Wire | None, ask: Ask, served: Served, trouble: Trouble) -> Draft:
    if trouble.drop:
        return Draft(Answer(0, drop=True), replace(served, status=0, trouble=trouble.name))
    answer = not_found() if wire is None else wire.failure(ask, trouble)
    if trouble.retry_after_seconds is not None:
        retry = (("Retry-After", str(trouble.retry_after_seconds)),)
        answer = replace(answer, headers=(*answer.headers[:1], *retry, *answer.headers[1:]))
    return Draft(answer, replace(served, status=answer.status, trouble=trouble.name))


def _troubled(wire: Wire, draft: Draft, member: Member, ms: int, trouble: Trouble) -> Draft:
    """An answer under status 200 (or a 404) with something wrong about it."""
    if trouble.kind in LISTING_ONLY and draft.served.step not in LISTINGS:
        return draft
    if draft.answer.status != 200 and trouble.kind not in ("slow", "drip"):
        return draft
    answer = spoiled(draft.answer, wire, member, ms, trouble)
    if answer is draft.answer:
        return draft
    served = replace(draft.served, trouble=trouble.name, status=answer.status)
    if trouble.kind in INCOMPLETE:
        served = replace(served, complete=False, ids=(), counts=None, followers=None)
    return Draft(answer, served)


def _conditional(ask: Ask, draft: Draft) -> Draft:
    """304 where nothing changed since the asker's last look; a stale ETag is never believed."""
    named = dict(draft.answer.headers)
    stale = (draft.served.trouble or "").startswith("stale_etag")
    if draft.answer.status != 200 or stale or not _unchanged(ask.headers, named):
        return draft
    kept = tuple(h for h in draft.answer.headers if h[0] != "Content-Type")
    return Draft(replace(draft.answer, status=304, headers=kept, body=b""), replace(draft.served, status=304))


def _unchanged(asked: Mapping[str, str], named: Mapping[str, str]) -> bool:
    """RFC 9110 section 13.2.2: If-None-Match decides when it is there. Both are compared byte for byte."""
    if "if-none-match" in asked:
        return asked["if-none-match"] == named.get("ETag")
    return "if-modified-since" in asked and asked["if-modified-since"] == named.get("Last-Modified")
