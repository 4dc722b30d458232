"""The Wayback Machine of the practice world: an index of captures (CDX), and the captures themselves.

A crawler came by every three days from the beginning of the history on. It took the feeds as they stood, and
the pages of the sites with a sitemap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from hashlib import blake2b
from itertools import groupby
from typing import NamedTuple
from urllib.parse import parse_qsl, quote_plus, unquote_plus, urlsplit

from monitor.model import from_ms
from monitor.sandbox.answers import HTML_PAGE, HTML_TYPE, Answer, html_page, not_found
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.feeds import CONTENT_TYPES, Feeds, http_date
from monitor.sandbox.served import Served
from monitor.sandbox.sitemap import page_html
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

CRAWL_MS = 3 * 86_400_000
_INDEX = "/cdx/search/cdx"
_CAPTURE = re.compile(r"/web/([0-9]{4,14})id_/(.+)")
_TEXT = (("Content-Type", "text/plain;charset=UTF-8"),)
_FIELDS = {"mimetype": 3, "statuscode": 4, "digest": 5}


class Row(NamedTuple):
    """One line of the index: urlkey, time, address, type, status, digest, length."""

    key: str
    at: str
    original: str
    mime: str
    status: str
    digest: str
    length: int


class Wayback:
    """The hosts' captures under /web.archive.org/. What goes wrong with an account leaves its archive alone,
    so no question here is anybody's; the ledger is told all the same whose posts were shown."""

    def __init__(self, world: World) -> None:
        self._world, self._feeds = world, Feeds(world)
        base = world.base_url
        self._members = {
            f"{base}/feeds/{m.id}.{m.extension}": m for m in world.cast if m.platform == "feed"
        }  # fmt: skip
        self._pages = {
            post.url: post for m in world.cast if m.platform == "sitemap" for post in world.posts[m.id]
        }  # fmt: skip

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Nobody's."""
        step = "captures" if ask.path == _INDEX else "capture" if ask.path.startswith("/web/") else "other"
        return None, step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """Rows of the index, an archived answer, the way to the nearest one, or 404."""
        if served.step == "captures":
            return self._index(ask, served)
        found = _CAPTURE.fullmatch(ask.path)
        return self._capture(ask, served, *found.groups()) if found else _missing(served)

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """Nothing is spoiled here: no question is anybody's."""
        return answer

    def crawls(self, ms: int) -> range:
        """The instants up to `ms` at which the crawler came by, in milliseconds."""
        first = self._world.start_ms - HISTORY_DAYS * 86_400_000
        return range(first - first % 1000, ms + 1, CRAWL_MS)

    def _index(self, ask: Ask, served: Served) -> Draft:
        """As the real one: lines sorted by key and time, then filters, collapsing, and the limit."""
        pairs = parse_qsl(urlsplit(ask.target).query, keep_blank_values=True)
        wanted = dict(pairs)
        if not wanted.get("url"):
            return Draft(Answer(400, _TEXT, b"The url parameter is required\n"), replace(served, status=400))
        after = tuple(unquote_plus(wanted.get("resumeKey", "")).split(" "))
        try:
            filters = _filters(pairs)
        except re.error:
            return Draft(Answer(400, _TEXT, b"A filter is no pattern\n"), replace(served, status=400))
        rows = [row for row in sorted(self._rows(wanted, ask.ms)) if row[:2] >= after and _fits(row, filters)]
        for name in (value for key, value in pairs if key == "collapse"):
            rows = [next(same) for _, same in groupby(rows, partial(_part, by=name))]
        limit = int(wanted["limit"]) if wanted.get("limit", "").isdecimal() else len(rows)
        lines = [" ".join(map(str, row)) for row in rows[:limit]]
        if wanted.get("showResumeKey") == "true" and len(rows) >= limit > 0:
            last = rows[limit - 1]
            lines += ["", quote_plus(f"{last.key} {int(last.at) + 1}")]
        body = "".join(f"{line}\n" for line in lines).encode()
        return Draft(Answer(200, _TEXT, body), self._told(served, rows[:limit]))

    def _told(self, served: Served, rows: Sequence[Row]) -> Served:
        """Rows of pages name posts; rows of a feed are captures that are still to be asked for."""
        posts = [self._pages[row.original] for row in rows if row.original in self._pages]
        ids = tuple(dict.fromkeys(post.native_id for post in posts))
        return replace(served, complete=True, ids=ids, account_id=posts[0].account_id if posts else None)

    def _rows(self, wanted: Mapping[str, str], ms: int) -> Iterator[Row]:
        url, within = wanted["url"], (wanted.get("from", ""), wanted.get("to", "") or "9")
        found = self._page_rows(url, ms) if wanted.get("matchType") == "prefix" else self._feed_rows(url, ms)
        return (row for row in found if within[0] <= row.at and row.at[: len(within[1])] <= within[1])

    def _feed_rows(self, url: str, ms: int) -> Iterator[Row]:
        """Each crawl of a feed; one that found nothing new is a revisit; every fifth is also sent away."""
        member, before = self._members.get(url), ""
        for number, at in enumerate(self.crawls(ms) if member else ()):
            body = self._feeds.body(member, at).body  # type: ignore[arg-type]
            row = _row(url, at, "application/xml", body)
            if row.digest == before:
                row = row._replace(mime="warc/revisit", status="-")
            yield row
            if number % 5 == 4:
                yield _row(url, at + 1000, "unk", b"")._replace(status="301")
            before = row.digest

    def _page_rows(self, prefix: str, ms: int) -> Iterator[Row]:
        crawls = self.crawls(ms)
        for url, post in self._pages.items():
            if url.startswith(prefix):
                yield from (
                    _row(url, at, "text/html", page_html(post, at)) for at in crawls if post.stands(at)
                )

    def _capture(self, ask: Ask, served: Served, at: str, url: str) -> Draft:
        crawls = {_stamp(ms): ms for ms in self.crawls(ask.ms) if self._holds(url, ms)}
        if not crawls:
            return _missing(served)
        if at not in crawls:
            nearest = min(crawls, key=lambda one: abs(int(one) - int(at.ljust(14, "0"))))
            return self._redirected(served, nearest, url)
        content_type, body, shown = self._archived(url, crawls[at])
        headers = (
            ("Content-Type", content_type), ("Memento-Datetime", http_date(from_ms(crawls[at]))),
            ("X-Archive-Orig-Content-Length", str(len(body))),
        )  # fmt: skip
        member = self._members.get(url)
        account_id = member.id if member else self._pages[url].account_id
        served = replace(served, complete=True, account_id=account_id, ids=shown)
        return Draft(Answer(200, headers, body), served)

    def _holds(self, url: str, ms: int) -> bool:
        page = self._pages.get(url)
        return url in self._members or (page is not None and page.stands(ms))

    def _archived(self, url: str, ms: int) -> tuple[str, bytes, tuple[str, ...]]:
        if member := self._members.get(url):
            feed = self._feeds.body(member, ms)
            return CONTENT_TYPES[member.format], feed.body, feed.ids
        post: TruePost = self._pages[url]
        return HTML_TYPE, page_html(post, ms), (post.native_id,)

    def _redirected(self, served: Served, nearest: str, url: str) -> Draft:
        place = f"{self._world.base_url}/web.archive.org/web/{nearest}id_/{url}"
        reason = f"found capture at {nearest}"
        headers = (("Location", place), ("X-Archive-Redirect-Reason", reason))
        return Draft(Answer(302, headers), replace(served, status=302))


def _row(url: str, ms: int, mime: str, body: bytes) -> Row:
    parts = urlsplit(url)
    key = f"{','.join(reversed(parts.netloc.split('.')))}){parts.path.lower()}"
    digest = blake2b(body, digest_size=16).hexdigest().upper()
    return Row(key, _stamp(ms), url, mime, "200", digest, len(body))


def _stamp(ms: int) -> str:
    return f"{from_ms(ms):%Y%m%d%H%M%S}"


def _filters(pairs: Sequence[tuple[str, str]]) -> list[tuple[int, re.Pattern[str]]]:
    """Each `filter=field:pattern`; one of an unknown field passes all. Raises re.error."""
    split = (value.partition(":") for name, value in pairs if name == "filter")
    return [(_FIELDS[field], re.compile(pattern)) for field, _, pattern in split if field in _FIELDS]


def _fits(row: Row, filters: Sequence[tuple[int, re.Pattern[str]]]) -> bool:
    return all(pattern.fullmatch(str(row[field])) for field, pattern in filters)


def _part(row: Row, by: str) -> str:
    """What neighbours have in common when they are collapsed by `digest`, `urlkey` or `timestamp:8`."""
    field, _, length = by.partition(":")
    value = {"digest": row.digest, "urlkey": row.key, "timestamp": row.at}.get(field, "".join(map(str, row)))
    return value[: int(length)] if length.isdecimal() else value


def _missing(served: Served) -> Draft:
    """The archive's own page: it has no capture of that address."""
    if served.step != "capture":
        return Draft(not_found(), replace(served, status=404))
    return Draft(Answer(404, (("Content-Type", HTML_TYPE),), HTML_PAGE), replace(served, status=404))
