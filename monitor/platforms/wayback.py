"""The Internet Archive's captures as a source of an account's past: its CDX server, and what it caught.

It is no network of accounts. For accounts of the platforms feed and wordpress it lists the captures of the
feed, and each one is read as the feed that it was. For sitemap it lists the pages below the account's
section. A capture's time is when a crawler came by, and never the time of a post. Steps: captures
(rows of the index), capture (one archived answer). Read as of the CDX server's README of 2013-08.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit

from monitor.errors import AccessDenied, NotWellFormed, ParseError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Post
from monitor.platforms.feed_posts import read_feed
from monitor.platforms.limits import ITEMS_PER_PAGE
from monitor.platforms.platform import Platform, Told
from monitor.platforms.site_pages import elsewhere, folder, page_address, page_id, same_page
from monitor.platforms.statuses import check_status, retry_at
from monitor.platforms.wordpress_road import feed_of, number_for
from monitor.wire import Aim, Page, Payload, Request, Skipped

_NAME = "wayback"
_INDEX = "https://web.archive.org/cdx/search/cdx"
_CAPTURE = "https://web.archive.org/web/{}id_/{}"  # id_: the original bytes, no address rewritten
_CAPTURES = 20
"""Captures of a feed that are listed, and then read, together."""
_LINES = 50_000
"""More than fifty times what was asked for is no answer to it."""
_PAUSE = timedelta(hours=1)
"""After a 429 without a time: going on is answered by a lock at the archive's door for an hour, then two."""
_KEY = re.compile(r"(?:\A|\n)\n(\S+)\s*\Z")
_WHEN = re.compile(r"[0-9]{14}")
_CAPTURED = re.compile(r"/web/[0-9]{4,14}id_/(.+)\Z", re.DOTALL)
_PAGES = ("text/html", "application/xhtml+xml")
_CLOSED = re.compile(r"(?:Administrative|Robot)AccessControlException")


@dataclass(frozen=True, slots=True)
class _Row:
    """One capture, as the index lists it."""

    at: str
    original: str
    mime: str
    status: str
    digest: str


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The first captures of the account's feed, or the first pages of its site, each with one capture."""
    if account.platform == "sitemap":
        wanted = [
            ("url", _section(account)), ("matchType", "prefix"), ("collapse", "urlkey"),
            ("filter", "statuscode:200"), ("filter", "mimetype:text/html"), ("limit", str(ITEMS_PER_PAGE)),
        ]  # fmt: skip
    else:
        wanted = [
            ("url", feed_of(account.url) if account.platform == "wordpress" else account.url),
            ("collapse", "digest"), ("filter", "statuscode:200"), ("limit", str(_CAPTURES)),
        ]  # fmt: skip
    if account.active_from:  # before that, the address may have been another's
        wanted.append(("from", account.active_from.strftime("%Y%m%d")))
    return _asked([*wanted, ("showResumeKey", "true")])


def parse(account: Account, payload: Payload) -> Page:
    """What the archive's answer means. Its own troubles are errors; a single capture that is missing or no
    feed is noted, and the walk goes on."""
    return _READERS[payload.step](account, payload)


def _section(account: Account) -> str:
    """Where the account's pages begin, which for a sitemap's own address is the folder that it lies in."""
    path = account.handle if account.handle.startswith("/") else folder(account.url)
    return urljoin(account.url, quote(path, safe="/%"))


def _asked(wanted: list[tuple[str, str]]) -> Request:
    return Request(f"{_INDEX}?{urlencode(wanted)}", "captures")


def _check(account: Account, payload: Payload) -> None:
    """Raise what the archive itself says is wrong; what it has archived may have any status."""
    told = payload.headers.get("x-archive-wayback-runtime-error", "")
    told = told or (payload.body[:1000].decode("utf-8", "replace") if _is_fault(payload.body) else "")
    place = {"platform": _NAME, "path": payload.step}
    if _CLOSED.search(told):
        raise AccessDenied(f"{account.id}: excluded from the archive", **place)
    if payload.status == 429:
        later = retry_at(payload) or payload.received_at + _PAUSE
        raise RateLimited(f"{account.id}: HTTP 429", retry_at=later, **place)
    check_status(account, payload, _NAME, told.strip())
    if told:
        raise ServerTrouble(f"{account.id}: an error under status 200: {told.strip()[:200]!r}", **place)


def _is_fault(body: bytes) -> bool:
    return body.startswith((b"org.archive.", b"java."))


def _captures(account: Account, payload: Payload) -> Page:
    _check(account, payload)
    text = payload.body.decode("utf-8", "replace").replace("\r\n", "\n")
    if text.lstrip()[:1] in ("<", "{", "["):
        raise ParseError(f"{account.id}: not rows of the index", platform=_NAME, path=payload.step)
    if text and not text.endswith("\n"):
        raise NotWellFormed(f"{account.id}: the rows are cut off", platform=_NAME, path=payload.step)
    if text.count("\n") > _LINES:
        raise ParseError(f"{account.id}: more than {_LINES} rows", platform=_NAME, path=payload.step)
    found = _KEY.search(text)
    lines = (text[: found.start()] if found else text).split("\n")
    skipped, rows = _rows(account, [line for line in lines if line.strip()])
    query = parse_qsl(urlsplit(payload.request.url).query, keep_blank_values=True)
    if dict(query).get("matchType") == "prefix":
        page = _pages(account, rows)
    else:
        page = _feeds(dict(query).get("url") or account.url, rows)
    # the key comes encoded once, and stands encoded once more in the address
    onward = [*(one for one in query if one[0] != "resumeKey"), ("resumeKey", found[1])] if found else None
    return replace(page, skipped=skipped, next=_asked(onward) if onward else None, end=onward is None)


def _rows(account: Account, lines: list[str]) -> tuple[tuple[Skipped, ...], dict[str, _Row]]:
    rows: dict[str, _Row] = {}
    skipped: list[Skipped] = []
    for place, line in enumerate(lines):
        fields = line.split(" ")
        if place >= ITEMS_PER_PAGE:
            skipped.append(Skipped(f"row[{place}]", f"past the limit of {ITEMS_PER_PAGE} rows"))
        elif row := _row(fields):
            rows[f"row[{place}]"] = row
        else:
            skipped.append(Skipped(f"row[{place}]", "not a row of seven fields with a time and an address"))
    if lines and not rows:
        reason = f"none of the {len(lines)} rows could be read"
        raise ParseError(f"{account.id}: {reason}", platform=_NAME, path="row[0]")
    return tuple(skipped), rows


def _row(fields: list[str]) -> _Row | None:
    if len(fields) != 7 or not _WHEN.fullmatch(fields[1]):
        return None
    address = page_address(fields[2], "")
    return _Row(fields[1], address, *fields[3:6]) if address else None


def _refused(row: _Row) -> str:
    """Why a row is no capture of content, or nothing. A revisit found what an earlier capture holds."""
    if row.mime == "warc/revisit" or row.status == "-":
        return "a revisit of an earlier capture"
    return "" if row.status == "200" else f"captured with HTTP {row.status[:10]}"


def _feeds(asked: str, rows: dict[str, _Row]) -> Page:
    """The captures of one feed: each different body is a question of its own."""
    more: dict[str, Request] = {}
    ignored: list[Skipped] = []
    for path, row in rows.items():
        reason = _refused(row) or ("" if same_page(row.original, asked) else "another address")
        if not reason and row.digest in more:
            reason = "the same body as another capture"
        if not reason:
            more[row.digest] = Request(_CAPTURE.format(row.at, row.original), "capture")
        ignored.append(Skipped(path, reason or "read as a capture"))
    return Page(ignored=tuple(ignored), more=tuple(more.values()))


def _pages(account: Account, rows: dict[str, _Row]) -> Page:
    """The pages of a site: nothing is known of them but that they once were there."""
    posts: dict[str, Post] = {}
    ignored: list[Skipped] = []
    for path, row in rows.items():
        native_id = page_id(account, row.original)
        reason = _refused(row) or _no_page(row.mime) or elsewhere(account, row.original)
        if not reason and native_id in posts:
            reason = "stands twice; the first one counts"
        if reason:
            ignored.append(Skipped(path, reason))
        else:
            posts[native_id] = Post(
                account.id, native_id, "original", "", None, url=row.original, source=_NAME,
                flags=("date_missing",),
            )  # fmt: skip
    return Page(posts=tuple(posts.values()), ignored=tuple(ignored))


def _no_page(mime: str) -> str:
    return "" if mime in _PAGES else f"not a page ({mime[:60]})"


def _capture(account: Account, payload: Payload) -> Page:
    """One archived answer, as the feed that it was. `Memento-Datetime` tells it from the archive's own."""
    where = payload.request.url
    if "memento-datetime" in payload.headers:
        if payload.status != 200:
            return _unread(where, f"captured with HTTP {payload.status}")
    elif payload.status == 404:
        return _unread(where, "no capture")
    else:
        _check(account, payload)
    asked, answered = _CAPTURED.search(where), _CAPTURED.search(payload.url)
    if asked is None or answered is None or not same_page(asked[1], answered[1]):
        return _unread(where, "the archive led to another address")
    return _as_feed(account, replace(payload, url=asked[1]), where)


def _as_feed(account: Account, payload: Payload, where: str) -> Page:
    """The feed of that day. It proves nothing about what came before and after it."""
    numbered = account.platform == "wordpress"
    own_id = number_for(account.url) if numbered else None
    try:
        page = read_feed(account, payload, platform=_NAME, source=_NAME, own_id=own_id)
    except (ParseError, ServerTrouble) as fault:  # a site's maintenance page was archived, or half a body
        if "memento-datetime" not in payload.headers:
            raise
        return _unread(where, f"no feed was captured: {fault.reason[:200]}")
    posts, foreign = [], []
    for post in page.posts:
        # under an id of another kind it would stand beside the post that the site's own API tells of
        if numbered and not post.native_id.isdecimal():
            foreign.append(Skipped(post.native_id[:200], "without a number of this site"))
        else:
            posts.append(replace(post, source=_NAME))
    return Page(posts=tuple(posts), skipped=page.skipped, ignored=page.ignored + tuple(foreign))


def _unread(where: str, reason: str) -> Page:
    return Page(skipped=(Skipped(where, reason),))


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. No body at all is an index without rows, but for a redirect."""
    if "x-archive-redirect-reason" in headers or "memento-datetime" in headers:
        return "capture"
    rows = re.match(rb"\s*\Z|\S+ [0-9]{14} \S+ ", body[:8192])
    return "captures" if rows or _is_fault(body) else "capture"


_READERS = {"captures": _captures, "capture": _capture}

WAYBACK = Platform(
    name=_NAME,
    basis="official API",
    terms_url=None,
    terms_on=None,
    has_counts=False,
    interactions=(),
    steps=("captures", "capture"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Captures of an account's feed, read as the feed was then; addresses of a site's pages.",
        limits="24 index questions a minute; whoever ignores a 429 is locked out for an hour and more.",
        reach="To the first capture; what stood in a feed between two captures is lost.",
        never="Counts, the audience; the time of a page; what no crawler came by for.",
    ),
    listings=("captures",),
    holds=("feed", "wordpress", "sitemap"),
)
