"""What a home page tells of its institution's accounts: bytes in, candidates out.

Read are the page's markup and headers, and three answers of the same site: robots.txt, a sitemap, a feed. A
candidate is what the page says. Whether the account exists, answers and is the institution's is not looked
at here. Links to share something, to log in, to a hashtag or to a single post name no account.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree

from monitor.platforms.discover_links import account_behind
from monitor.platforms.feed_decode import decode
from monitor.platforms.web import web_address
from monitor.text import HTML_CHARACTERS
from monitor.wire import Payload, Request

CANDIDATES = 200
"""More accounts than this belong to a directory, not to one institution."""
_LINKS = 10_000
_SITEMAPS = 10
_LONG_TAG = re.compile(r"<[^<>]{20000,}>?")
_ME, _ALTERNATE, _HEADER, _API, _LINK = "rel=me", "rel=alternate", "Link header", "API link", "link in page"
_GENERATOR, _ROBOTS, _ANSWERS = "generator", "robots.txt", "answers"
_STRENGTH = (_ME, _ALTERNATE, _HEADER, _API, _ROBOTS, _ANSWERS, _GENERATOR, _LINK)
_FEED_TYPES = frozenset(
    ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
)
_MAYBE_FEEDS = frozenset(("application/xml", "text/xml", "application/json", "text/rss+xml"))
_FEED_PATH = re.compile(r"(?:^|[/._-])(?:rss|atom|feeds?)(?:[/._-]|[0-9]?$)", re.IGNORECASE)
_COMMENTS = re.compile(r"/comments/", re.IGNORECASE)
_FEED_BODY = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]|https://jsonfeed\.org/version/")
_SITEMAP_BODY = re.compile(rb"<(?:urlset|sitemapindex)[\s>]|\A\x1f\x8b")
_SITEMAP_LINE = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2083})", re.IGNORECASE | re.MULTILINE)
_API_RELATION = "https://api.w.org/"
_API_PATH = re.compile(r"/(?:index\.php/)?wp-json/?\Z")
_HTTP_LINK = re.compile(
    r'<([^<>]{1,2083})>((?:\s*;\s*[a-z]+\s*=\s*(?:"[^"<>]{0,300}"|[^",;<>\s]{0,300})){1,10})'
)
_PARAMETER = re.compile(r'([a-z]+)\s*=\s*(?:"([^"]*)"|([^",;\s]*))')


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account that a site names. `how` says by what, `evidence_url` where."""

    platform: str
    handle: str
    url: str
    how: str
    evidence_url: str

    @property
    def confidence(self) -> str:
        """A word of the account list. A site that marks a link as its own says more than a mere link."""
        return "medium" if self.how in (_ME, _ALTERNATE) else "low"


@dataclass(frozen=True, slots=True)
class _Link:
    href: str
    relations: tuple[str, ...]
    type: str = ""
    place: str = ""


def question(step: str, url: str, found: Iterable[Candidate] = ()) -> Request | None:
    """What to ask: "page" first, then of the same site "robots", "sitemap", "feed"; None if that is known.

    The sitemap is asked for when robots.txt names none, the feed when the page names none.
    """
    known = {candidate.platform for candidate in found}
    if step in known:
        return None
    paths = {"page": url, "robots": "/robots.txt", "sitemap": "/sitemap.xml", "feed": "/feed/"}
    return Request(urljoin(url, paths[step]), step, obey_robots=step != "robots")


def candidates(payload: Payload) -> tuple[Candidate, ...]:
    """The accounts that an answer names, each once, the best evidence first. Never raises; an answer that
    is none (404, another format) names nothing."""
    if payload.status != 200:
        return ()
    found: dict[tuple[str, ...], Candidate] = {}
    for one in sorted(_READERS[payload.step](payload), key=lambda one: _STRENGTH.index(one.how)):
        found.setdefault(_identity(one), one)
    return tuple(found.values())[:CANDIDATES]


def _identity(one: Candidate) -> tuple[str, ...]:
    host = urlsplit(one.url).netloc if one.platform == "mastodon" else ""
    return (one.platform, host, one.handle.casefold() or one.url)


def _page(payload: Payload) -> Iterator[Candidate]:
    if _FEED_BODY.search(payload.body[:2000]):
        yield Candidate("feed", "", payload.url, _ANSWERS, payload.url)
        return
    root = _tree(payload)
    base = payload.url if root is None else _base(root, payload.url)
    links = [*_header_links(payload), *(() if root is None else _links(root))]
    for link in links:
        if address := _listable(link.href, base):
            yield from _named(link, address, payload.url)
    if root is not None and _generator(root).startswith("wordpress"):
        yield Candidate("wordpress", "", urljoin(payload.url, "/"), _GENERATOR, payload.url)


def _listable(written: str, base: str) -> str | None:
    """The address, if it could stand in the account list: no password in it, nothing that is not seen."""
    address = web_address(written, base)
    if address is None or not unquote(address).isprintable():
        return None
    try:
        parts = urlsplit(address)
        return address if parts.hostname and "@" not in parts.netloc and parts.port != 0 else None
    except ValueError:
        return None


def _named(link: _Link, address: str, page: str) -> Iterator[Candidate]:
    """What one link names: a feed, the site's API, or an account of a network."""
    if _API_RELATION in link.relations:
        yield Candidate("wordpress", "", _home(address), link.place or _API, page)
        return
    how = _ME if "me" in link.relations else _LINK
    feed = _feed_by(link, address, page)
    if feed:
        yield Candidate("feed", "", address, feed, page)
    elif account := account_behind(address, own=how == _ME, page=page):
        yield Candidate(*account, how, page)


def _feed_by(link: _Link, address: str, page: str) -> str:
    """By what a link is known to lead to a feed of the site; nothing when it does not. What visitors write
    (comments) is nobody's feed."""
    parts = urlsplit(address)
    if _COMMENTS.search(parts.path):
        return ""
    looks = bool(_FEED_PATH.search(parts.path))
    if "alternate" in link.relations:
        sure = link.type in _FEED_TYPES or (link.type in _MAYBE_FEEDS and looks)
        return _ALTERNATE if sure else ""
    return _LINK if looks and not link.relations and parts.netloc == urlsplit(page).netloc else ""


def _home(api: str) -> str:
    """The site that an API root belongs to: https://example.org/wp-json/ -> https://example.org/"""
    return _API_PATH.sub("/", api.partition("?")[0])


def _tree(payload: Payload) -> Any:
    text, _ = decode(payload.body[: 4 * HTML_CHARACTERS], payload.headers.get("content-type", ""))
    text = _LONG_TAG.sub(" ", text[:HTML_CHARACTERS])  # ten thousands of attributes in a tag cost seconds
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:  # nothing that could be markup
        return None


def _links(root: Any) -> Iterator[_Link]:
    for node in islice(root.iter("a", "area", "link"), _LINKS):
        href = (node.get("href") or "").strip()
        if href:
            relations = tuple((node.get("rel") or "").lower().split())
            # what a page must not vouch for and how it opens say nothing about what it is
            said = tuple(one for one in relations if one not in _MANNERS)
            yield _Link(href, said, (node.get("type") or "").partition(";")[0].strip().lower())


_MANNERS = frozenset(("nofollow", "noopener", "noreferrer", "external", "ugc", "sponsored", "author"))


def _header_links(payload: Payload) -> Iterator[_Link]:
    for href, written in islice(_HTTP_LINK.findall(payload.headers.get("link", "")), _LINKS):
        told = {name: quoted or bare for name, quoted, bare in _PARAMETER.findall(written)}
        relations = tuple(told.get("rel", "").lower().split())
        yield _Link(href, relations, told.get("type", "").partition(";")[0].strip().lower(), _HEADER)


def _base(root: Any, page: str) -> str:
    node = next(root.iter("base"), None)
    written = None if node is None else node.get("href")
    return (web_address(written, page) if written else None) or page


def _generator(root: Any) -> str:
    for node in islice(root.iter("meta"), 1000):
        if (node.get("name") or "").lower() == "generator":
            return str(node.get("content") or "").strip().lower()
    return ""


def _robots(payload: Payload) -> Iterator[Candidate]:
    text = payload.body.decode("utf-8", "replace")
    for written in islice(_SITEMAP_LINE.findall(text), _SITEMAPS):
        if address := _listable(written, payload.url):
            yield Candidate("sitemap", "", address, _ROBOTS, payload.url)


def _sitemap(payload: Payload) -> Iterator[Candidate]:
    if _SITEMAP_BODY.search(payload.body[:2000]):
        yield Candidate("sitemap", "", payload.url, _ANSWERS, payload.url)


def _feed(payload: Payload) -> Iterator[Candidate]:
    if _FEED_BODY.search(payload.body[:2000]):
        yield Candidate("feed", "", payload.url, _ANSWERS, payload.url)


_READERS = {"page": _page, "robots": _robots, "sitemap": _sitemap, "feed": _feed}
