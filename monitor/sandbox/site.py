"""Which request gets which answer: a pure function of the world, the clock and the plan of troubles."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, urlsplit

from monitor.clock import Clock
from monitor.model import instant_ms
from monitor.sandbox.answers import HTML_TYPE, JSON_TYPE, Answer, html_page, json_error
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import CONTENT_TYPES, Feeds, http_date
from monitor.sandbox.ledger import Ledger, Served
from monitor.sandbox.mastodon import Mastodon, iso_ms
from monitor.sandbox.spoil import LISTING_ONLY, Spot, spoiled
from monitor.sandbox.trouble import INCOMPLETE, Trouble
from monitor.sandbox.world import World

RATE_LIMIT, RATE_SECONDS = 300, 300
_GZIP_FROM = 860


@dataclass(frozen=True, slots=True)
class _Draft:
    """An answer together with what the ledger has to know of it."""

    answer: Answer
    served: Served


@dataclass(frozen=True, slots=True)
class _Ask:
    """A request, taken apart."""

    path: str
    target: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    at: datetime
    ms: int


class Site:
    """Answers requests for one world. Every answer is written into the ledger."""

    def __init__(self, world: World, clock: Clock) -> None:
        self.world, self.clock, self.ledger = world, clock, Ledger(world)
        self._feeds, self._mastodon = Feeds(world), Mastodon(world)
        self._asked: Counter[int] = Counter()

    def get(self, target: str, headers: Mapping[str, str] | None = None) -> Answer:
        """The answer to a GET; header names in lower case."""
        parts, at = urlsplit(target), self.clock.now()
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        ask = _Ask(parts.path, target, query, headers or {}, at, instant_ms(at))
        draft = _conditional(ask, self._draft(ask))
        self.ledger.served.append(draft.served)
        return self._packed(ask, draft.answer)

    def _draft(self, ask: _Ask) -> _Draft:
        member, step, build = self._route(ask)
        account_id = member.id if member else None
        served = Served(ask.at, account_id, ask.target, 200, step)
        trouble = self.world.trouble(account_id, ask.at)
        if trouble and trouble.status != 200:
            return self._failed(ask, served, trouble)
        draft = build(ask, served)
        return draft if trouble is None else self._troubled(ask, member, draft, trouble)

    def _route(self, ask: _Ask) -> tuple[Member | None, str, Callable[[_Ask, Served], _Draft]]:
        if ask.path.startswith("/feeds/"):
            member = self.world.members.get(ask.path[7:].rpartition(".")[0])
            known = member is not None and member.platform == "feed"
            return member, "timeline", self._feed if known else _missing_page
        if ask.path == "/api/v1/accounts/lookup":
            return self.world.by_handle.get(ask.query.get("acct", "").lstrip("@")), "lookup", self._profile
        if ask.path.startswith("/api/v1/accounts/"):
            number, _, rest = ask.path[17:].partition("/")
            member = self.world.by_number.get(number)
            if rest == "statuses":
                step = "pinned" if ask.query.get("pinned") in ("true", "1") else "timeline"
                return member, step, self._timeline
            return member, "profile", _missing_record if rest else self._profile
        if ask.path.startswith("/api/v1/statuses/"):
            post = self.world.statuses.get(ask.path[17:])
            return self.world.members[post.account_id] if post else None, "post", self._post
        return None, "other", _missing_page

    def _feed(self, ask: _Ask, served: Served) -> _Draft:
        member = self.world.members[served.account_id or ""]
        feed = self._feeds.body(member, ask.ms)
        headers = (
            ("Content-Type", CONTENT_TYPES[member.format]), ("ETag", feed.etag),
            ("Last-Modified", feed.last_modified), ("Cache-Control", "max-age=300"),
        )  # fmt: skip
        served = replace(served, complete=True, ids=feed.ids, window_cut=feed.cut)
        return _Draft(Answer(200, headers, feed.body), served)

    def _profile(self, ask: _Ask, served: Served) -> _Draft:
        if served.account_id is None:
            return _missing_record(ask, served)
        body = self._mastodon.account(self.world.members[served.account_id], ask.ms)
        followers = self.world.followers(served.account_id, ask.ms)
        return self._api(ask, replace(served, complete=True, followers=followers), body)

    def _timeline(self, ask: _Ask, served: Served) -> _Draft:
        if served.account_id is None:
            return _missing_record(ask, served)
        try:
            page = self._mastodon.page(self.world.members[served.account_id], ask.query, ask.ms)
        except ValueError:
            return _Draft(json_error(400, "A paging bound is not a number"), replace(served, status=400))
        body = self._mastodon.statuses(page, ask.ms)
        ids = tuple(post.native_id for post in page.posts)
        served = replace(served, complete=True, ids=ids, counts=page.counts)
        return self._api(ask, served, body, (("Link", page.link),) if page.link else ())

    def _post(self, ask: _Ask, served: Served) -> _Draft:
        post = self.world.statuses.get(ask.path[17:])
        if post is None or not post.stands(ask.ms):
            return _missing_record(ask, served)
        served = replace(served, complete=True, ids=(post.native_id,), counts=(post.counts(ask.ms),))
        return self._api(ask, served, self._mastodon.status(post, ask.ms))

    def _api(self, ask: _Ask, served: Served, text: str, more: tuple[tuple[str, str], ...] = ()) -> _Draft:
        body = text.encode()
        etag = f'W/"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'
        cache = "max-age=15, public, stale-while-revalidate=30, stale-if-error=86400"
        headers = (*self._rate(ask), *more, ("ETag", etag), ("Cache-Control", cache))
        return _Draft(Answer(200, (("Content-Type", JSON_TYPE), *headers), body), served)

    def _rate(self, ask: _Ask, *, spent: bool = False) -> tuple[tuple[str, str], ...]:
        """The headers of Mastodon's limit; they count, but only the plan of troubles refuses."""
        window = ask.ms // (RATE_SECONDS * 1000)
        self._asked[window] += 1
        reset = datetime.fromtimestamp((window + 1) * RATE_SECONDS, UTC)
        left = 0 if spent else max(0, RATE_LIMIT - self._asked[window])
        return (
            ("X-RateLimit-Limit", str(RATE_LIMIT)), ("X-RateLimit-Remaining", str(left)),
            ("X-RateLimit-Reset", iso_ms(reset).replace("Z", "000Z")),
        )  # fmt: skip

    def _failed(self, ask: _Ask, served: Served, trouble: Trouble) -> _Draft:
        served = replace(served, status=trouble.status, trouble=trouble.name)
        if trouble.drop:
            return _Draft(Answer(0, drop=True), replace(served, status=0))
        headers: tuple[tuple[str, str], ...] = ()
        if trouble.retry_after_seconds is not None:
            headers = (("Retry-After", str(trouble.retry_after_seconds)),)
        if not ask.path.startswith("/api/"):
            return _Draft(html_page(trouble.status, headers), served)
        answer = json_error(trouble.status, _ERRORS[trouble.status])
        if trouble.status == 429:
            until = ask.at + timedelta(seconds=trouble.retry_after_seconds or RATE_SECONDS)
            headers += (*self._rate(ask, spent=True)[:2], ("X-RateLimit-Reset", iso_ms(until)))
        return _Draft(replace(answer, headers=answer.headers + headers), served)

    def _troubled(self, ask: _Ask, member: Member | None, draft: _Draft, trouble: Trouble) -> _Draft:
        """An answer under status 200 (or a 404) with something wrong about it."""
        listing = draft.served.step in ("timeline", "pinned")
        if member is None or (trouble.kind in LISTING_ONLY and not listing):
            return draft
        if draft.answer.status != 200 and trouble.kind not in ("slow", "drip"):
            return draft
        answer = spoiled(draft.answer, Spot(self._feeds, member, ask.ms, trouble))
        if answer is draft.answer:
            return draft
        served = replace(draft.served, trouble=trouble.name, status=answer.status)
        if trouble.kind in INCOMPLETE:
            served = replace(served, complete=False, ids=(), counts=None, followers=None)
        return _Draft(answer, served)

    def _packed(self, ask: _Ask, answer: Answer) -> Answer:
        """With the Date, and gzip where the client takes it and the path is one of the half that packs."""
        headers = (("Date", http_date(ask.at)), ("Server", "practice"), *answer.headers)
        body = answer.body
        if (
            "gzip" in ask.headers.get("accept-encoding", "")
            and len(body) >= _GZIP_FROM
            and zlib.crc32(ask.path.encode()) % 2 == 0
        ):
            headers += (("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding"))
            body = gzip.compress(body, 1, mtime=0)
        return replace(answer, headers=headers, body=body)


_ERRORS = {
    410: "Gone", 429: "Too many requests", 500: "Something went wrong on our end",
    503: "This service is not available at the moment",
}  # fmt: skip


def _conditional(ask: _Ask, draft: _Draft) -> _Draft:
    """304 where nothing changed since the asker's last look; a stale ETag is never believed."""
    named = dict(draft.answer.headers)
    stale = (draft.served.trouble or "").startswith("stale_etag")
    if draft.answer.status != 200 or stale or not _unchanged(ask.headers, named):
        return draft
    kept = tuple(h for h in draft.answer.headers if h[0] != "Content-Type")
    return _Draft(
        replace(draft.answer, status=304, headers=kept, body=b""), replace(draft.served, status=304)
    )


def _unchanged(asked: Mapping[str, str], named: Mapping[str, str]) -> bool:
    """RFC 9110 section 13.2.2: If-None-Match decides when it is there. Both are compared byte for byte."""
    if "if-none-match" in asked:
        return asked["if-none-match"] == named.get("ETag")
    return "if-modified-since" in asked and asked["if-modified-since"] == named.get("Last-Modified")


def _missing_record(ask: _Ask, served: Served) -> _Draft:
    """What Mastodon says to anything unknown, deleted or private."""
    return _Draft(json_error(404, "Record not found"), replace(served, status=404))


def _missing_page(ask: _Ask, served: Served) -> _Draft:
    page = Answer(404, (("Content-Type", HTML_TYPE),), b"<h1>Not found</h1>")
    return _Draft(page, replace(served, status=404))
