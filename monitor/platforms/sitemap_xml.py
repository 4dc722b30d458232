"""Sitemaps to their entries: urlset, index, plain list (sitemaps.org 0.9), news and media extensions.

Read by a streaming parser: the protocol allows 50 000 addresses a file, and a tree of them costs a hundred
megabytes. Elements are known by their local names, since wrong and undeclared namespaces are common.
"""

from __future__ import annotations

import re
import xml.parsers.expat
import zlib
from dataclasses import dataclass, field
from typing import Literal

from monitor.platforms.feed_decode import decode
from monitor.platforms.feed_xml import CutOff, NotXml
from monitor.platforms.limits import MEDIA, XML_ATTRIBUTES, XML_DEPTH, TooMuch

ADDRESSES = 50_000
"""More than the protocol allows is refused as a whole."""
ELEMENTS = 500_000
UNPACKED_BYTES = 16 * 2**20
_RATIO, _RATIO_FROM = 200, 2**20
_PACKED = b"\x1f\x8b"
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]{1,50}:)?(?:urlset|sitemapindex)[\s/>]", re.IGNORECASE)
_BARE_AMPERSAND = re.compile(r"&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)")
_CDATA = "<![CDATA["
_CUT_OFF = (3, 5)  # expat: no element found, unclosed token
_KINDS: dict[str, Literal["urlset", "index"]] = {"urlset": "urlset", "sitemapindex": "index"}
_FEEDS = ("rss", "rdf", "feed")


class NotASitemap(ValueError):
    """Something else: a page for people, a feed, text."""


@dataclass(slots=True)
class Picture:
    """An image or a video of a page, as written."""

    kind: Literal["image", "video"]
    address: str = ""
    told: str = ""


@dataclass(slots=True)
class Listed:
    """One entry, as written: nothing is resolved, parsed or cut yet. `news`: it has the news extension."""

    address: str = ""
    changed: str = ""
    news: bool = False
    published: str = ""
    title: str = ""
    language: str = ""
    media: list[Picture] = field(default_factory=list)


@dataclass(slots=True)
class Sitemap:
    """A sitemap: its entries in order. A `robots` has the `Sitemap:` lines of a robots.txt for entries."""

    kind: Literal["urlset", "index", "list", "robots"]
    entries: list[Listed]


def read_sitemap(body: bytes, content_type: str = "") -> Sitemap:
    """A sitemap's bytes, packed or not, to its entries.

    Raises NotASitemap; TooMuch, also for a document that declares an entity; CutOff for what ends too early;
    NotXml. An empty document is no sitemap, an empty urlset is one.
    """
    text, _ = decode(unpacked(body), content_type)
    start = text.lstrip("\ufeff \t\r\n")
    if not start:
        raise NotASitemap("an empty body")
    if start[0] != "<":
        return _lines(start)
    root, page = _ROOT.search(start[:20_000]), _HTML.search(start[:20_000])
    if page and (root is None or page.start() < root.start()):
        raise NotASitemap("HTML page")
    try:
        return _parsed(start)
    except NotXml:
        mended = _mended(start)
        if mended == start:
            raise
        return _parsed(mended)


def robots_lines(text: str) -> list[str]:
    """What the `Sitemap:` lines of a robots.txt name (RFC 9309 leaves them to sitemaps.org), as written."""
    named = []
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        if name.strip().lower() == "sitemap" and (words := rest.split(None, 1)):
            named.append(words[0])
    return named


def unpacked(body: bytes) -> bytes:
    """A gzip file's content; any other body as it is. Raises TooMuch, CutOff, NotXml (broken inside)."""
    packed, found = len(body), bytearray()
    while body.startswith(_PACKED):
        inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
        try:
            found += inflater.decompress(body, UNPACKED_BYTES + 1 - len(found))
        except zlib.error as fault:
            raise NotXml(f"not gzip: {fault}") from fault
        if len(found) > UNPACKED_BYTES or len(found) > max(_RATIO * packed, _RATIO_FROM):
            raise TooMuch(f"unpacked more than {UNPACKED_BYTES} bytes, or {_RATIO} times its size")
        if not inflater.eof:
            raise CutOff("the gzip stream ends before its end mark")
        body = inflater.unused_data
        if not body.startswith(_PACKED):
            return bytes(found)
    return body


def _lines(text: str) -> Sitemap:
    named = robots_lines(text)
    lines = named or [stripped for line in text.splitlines() if (stripped := line.strip())]
    if not named and not lines[0].lower().startswith(("http://", "https://")):
        raise NotASitemap("plain text")
    if len(lines) > ADDRESSES:
        raise TooMuch(f"more than {ADDRESSES} addresses")
    return Sitemap("robots" if named else "list", [Listed(line) for line in lines])


def _mended(text: str) -> str:
    """Ampersands that begin no entity, written as such; CDATA sections hold them as they are."""
    first, *others = text.split(_CDATA)
    pieces = [_BARE_AMPERSAND.sub("&amp;", first)]
    for other in others:
        inside, end, after = other.partition("]]>")
        pieces.append(f"{_CDATA}{inside}{end}{_BARE_AMPERSAND.sub('&amp;', after)}")
    return "".join(pieces)


def _parsed(text: str) -> Sitemap:
    reader, parser = _Reader(), xml.parsers.expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler, parser.EntityDeclHandler = reader.said.append, _refuse_entity
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except xml.parsers.expat.ExpatError as fault:
        if fault.code in _CUT_OFF:
            raise CutOff("the document ends before its root element is closed") from fault
        raise NotXml(f"not well-formed ({fault})") from fault
    return Sitemap(reader.kind, reader.entries)


def _refuse_entity(*_declared: object) -> None:
    raise TooMuch("entity declarations are refused")


class _Reader:
    """What the parser calls. The text of an element is what stands after its last inner element."""

    def __init__(self) -> None:
        self.kind: Literal["urlset", "index"] = "urlset"
        self.entries: list[Listed] = []
        self.said: list[str] = []
        self._way: list[str] = []
        self._left = ELEMENTS
        self._picture: Picture | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._check(attributes)
        name = name.rpartition(":")[2].lower()
        self._way.append(name)
        self.said.clear()
        if len(self._way) == 1:
            self._begin(name)
        elif len(self._way) == 2 and name in ("url", "sitemap"):
            self.entries.append(Listed())
            if len(self.entries) > ADDRESSES:
                raise TooMuch(f"more than {ADDRESSES} addresses")
        elif len(self._way) == 3 and self._way[1] == "url":
            self._extension(name, attributes)

    def end(self, _name: str) -> None:
        if self._way[1:2] in (["url"], ["sitemap"]):
            self._take(self.entries[-1], self._way[2:], "".join(self.said).strip())
        self.said.clear()
        self._way.pop()

    def _check(self, attributes: dict[str, str]) -> None:
        self._left -= 1
        if self._left < 0:
            raise TooMuch(f"more than {ELEMENTS} XML elements")
        if len(self._way) >= XML_DEPTH:
            raise TooMuch(f"XML nested deeper than {XML_DEPTH} levels")
        if len(attributes) > XML_ATTRIBUTES:
            raise TooMuch(f"an XML element has more than {XML_ATTRIBUTES} attributes")

    def _begin(self, name: str) -> None:
        if name not in _KINDS:
            hint = "; a feed is listed under its own platform" if name in _FEEDS else ""
            raise NotASitemap(f"root element {name[:60]!r}{hint}")
        self.kind = _KINDS[name]

    def _extension(self, name: str, attributes: dict[str, str]) -> None:
        entry = self.entries[-1]
        if name == "news":
            entry.news = True
        elif name in ("image", "video"):
            self._picture = Picture("image" if name == "image" else "video")
            if len(entry.media) < MEDIA:
                entry.media.append(self._picture)
        elif name == "link" and attributes.get("href", "").strip() == entry.address:
            # among the versions in other languages stands the page itself
            entry.language = entry.language or attributes.get("hreflang", "").replace("x-default", "")

    def _take(self, entry: Listed, way: list[str], text: str) -> None:
        if not text:
            return
        if way in ([], ["loc"]):  # some write the address without <loc>
            entry.address = entry.address or text
        elif way == ["lastmod"]:
            entry.changed = text
        elif way[0] == "news":
            _take_news(entry, way[1:], text)
        elif way[0] in ("image", "video") and len(way) == 2 and self._picture:
            _take_picture(self._picture, way[1], text)


def _take_news(entry: Listed, way: list[str], text: str) -> None:
    if way == ["publication_date"]:
        entry.published = text
    elif way == ["title"]:
        entry.title = text
    elif way == ["publication", "language"]:
        entry.language = text


def _take_picture(picture: Picture, name: str, text: str) -> None:
    if name in ("loc", "content_loc") or (name == "player_loc" and not picture.address):
        picture.address = text
    elif name in ("title", "caption", "description"):
        picture.told = picture.told or text
