"""Sitemaps as a source of new pages: sitemap index, urlset, news sitemap, plain list (sitemaps.org 0.9).

The account's address is a sitemap, or the home of a site or section, whose sitemap is then looked for. Its
handle may be a path (`/press/news/`): only pages that begin with it are posts. A page is known by its
address; a news sitemap tells title, language and time as well. `lastmod` is often wrong: it orders the work
and is never stored. Steps: robots (where is the sitemap?), timeline (a sitemap, an index, or a robots.txt
that names several), file (one that a robots.txt names), part (one that an index names).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from monitor.errors import NotWellFormed, ParseError
from monitor.model import Account, Cursor
from monitor.platforms.dates import read_date
from monitor.platforms.feed_xml import CutOff, NotXml
from monitor.platforms.limits import SITEMAP_ENTRIES, TooMuch
from monitor.platforms.platform import Platform, Told
from monitor.platforms.site_pages import is_sitemap, site
from monitor.platforms.sitemap_post import listing, newest, sort_out
from monitor.platforms.sitemap_road import next_place, not_there, read_robots, usual_places
from monitor.platforms.sitemap_xml import Listed, NotASitemap, Sitemap, read_sitemap
from monitor.platforms.statuses import check_status
from monitor.wire import Aim, Page, Payload, Request, Skipped

FILES = 20
"""So many files of one index are read, the newest first."""
_NAME = "sitemap"
_NEVER_OLD = datetime.max.replace(tzinfo=UTC)
_NO_PAGES = re.compile(
    r"/(?:wp-sitemap-(?:users|taxonomies)-|(?:author|category|post_tag|post_format)-sitemap[0-9]{0,4}\.xml)"
)
"""Lists of tags, categories and authors, by the names that WordPress and its usual extension give them."""


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The sitemap, conditionally when the stored state is known to stand; for a home, first of all a look
    into its robots.txt. A road that fails is looked for anew."""
    if is_sitemap(account.url):
        address = cursor.fetch_url or account.url
    elif cursor.road and not cursor.failures:
        address = cursor.road
    else:
        return usual_places(account.url)[0]
    known = cursor.body_sha256 is not None
    return Request(
        address,
        "timeline",
        etag=cursor.etag if known else None,
        last_modified=cursor.last_modified if known else None,
    )


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means. What is not at one usual place is asked for at the next; a file that an index
    names and that is not there is noted, and the others are read."""
    if payload.step in ("file", "part") and payload.status in (404, 410):
        return Page(skipped=(Skipped(payload.request.url, f"HTTP {payload.status}"),))
    following = next_place(account, payload)
    if following and not_there(payload):
        return Page(next=following)
    check_status(account, payload, _NAME)
    return _READERS[payload.step](account, payload, following)


def _file(account: Account, payload: Payload, following: Request | None) -> Page:
    try:
        document = _document(account, payload)
    except NotASitemap as fault:
        if following:
            return Page(next=following)
        reason = f"{account.id}: not a sitemap: {fault}"
        raise ParseError(reason, platform=_NAME, path=payload.step) from fault
    if document.kind in ("index", "robots"):
        page = _index(account, payload, document)
    else:
        page = listing(account, payload, document, _NAME)
    usual = not is_sitemap(account.url) and payload.request in usual_places(account.url)
    return replace(page, road=payload.request.url) if usual else page


def _document(account: Account, payload: Payload) -> Sitemap:
    try:
        return read_sitemap(payload.body, payload.headers.get("content-type", ""))
    except TooMuch as fault:
        raise ParseError(f"{account.id}: {fault}", platform=_NAME, path=payload.step) from fault
    except (CutOff, NotXml) as fault:
        raise NotWellFormed(f"{account.id}: {fault}", platform=_NAME, path=payload.step) from fault


def _index(account: Account, payload: Payload, document: Sitemap) -> Page:
    """The files that it names become questions. An index inside an index is not gone into (the protocol
    forbids it), but for one that a robots.txt names beside others."""
    result = sort_out(
        account,
        document,
        platform=_NAME,
        refuse=lambda address: _not_read(account, payload, document, address),
        key=lambda address: address,
    )
    chosen = newest(list(result.found), lambda name: _changed(name, result.found[name][1]), FILES)
    chosen.sort(key=_is_news, reverse=True)  # what may tell titles comes first: a page is first seen with its
    ignored = [
        Skipped(path, "read as a part" if name in chosen else f"older than the newest {FILES} files")
        for name, (path, _) in result.found.items()
    ]
    cut = len(chosen) < len(result.found)
    whole = not cut and not result.skipped and not all(map(_is_news, chosen))
    step = "file" if document.kind == "robots" else "part"
    return Page(
        skipped=tuple(result.skipped), ignored=(*result.ignored, *ignored), window=cut,
        more=tuple(Request(address, step) for address in chosen),
        end=payload.step == "timeline" and (whole or not document.entries),
    )  # fmt: skip


def _not_read(account: Account, payload: Payload, document: Sitemap, address: str) -> str:
    if payload.step == "part":
        return "an index inside an index is not read"
    # a robots.txt may name a sitemap anywhere, an index only on its own host
    if document.kind == "index" and site(address) not in (site(account.url), site(payload.url)):
        return "on another host"
    return "a list of tags, categories or authors" if _NO_PAGES.search(urlsplit(address).path) else ""


def _is_news(address: str) -> bool:
    """By its name: such a file may hold two days only, and does not prove where the pages begin."""
    return "news" in address.rpartition("/")[2].lower()


def _changed(address: str, entry: Listed) -> datetime | None:
    """When a file changed; a news sitemap is never left out for want of a date."""
    return read_date(entry.changed)[0] or (_NEVER_OLD if _is_news(address) else None)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers; a file of an index looks like any other sitemap."""
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    told = re.search(rb"^[ \t]*(?:user-agent|sitemap)[ \t]*:", start, re.IGNORECASE | re.MULTILINE)
    return "robots" if told and not start.startswith(b"<") else "timeline"


_READERS = {"robots": read_robots, "timeline": _file, "file": _file, "part": _file}

SITEMAP = Platform(
    name=_NAME,
    basis="public feed",
    terms_url=None,
    terms_on=None,
    has_counts=False,
    interactions=(),
    steps=("robots", "timeline", "file", "part"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Addresses of pages; title, language and time where the site keeps a news sitemap.",
        limits=f"The {SITEMAP_ENTRIES} newest pages of a file and the {FILES} newest files of an index.",
        reach="All pages that the sitemap lists; a news sitemap lists two days.",
        never="Texts, counts, the audience, deletions; the time of a page outside a news sitemap.",
    ),
)
