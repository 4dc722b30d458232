"""Feeds: RSS 2.0, RSS 1.0, Atom, JSON Feed. One step, "timeline"; no counts, no profile, no paging yet."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from monitor.errors import NotWellFormed, ParseError
from monitor.model import Account, Cursor, Media, Post
from monitor.platforms.dates import read_date
from monitor.platforms.feed_decode import decode
from monitor.platforms.feed_document import Document, Entry
from monitor.platforms.feed_json import read_json
from monitor.platforms.feed_xml import CutOff, NotAFeed, NotXml, read_xml
from monitor.platforms.limits import ID_BYTES, ITEMS_PER_PAGE, LINKS, MEDIA, TAGS, TEXT_CHARACTERS, TooMuch
from monitor.platforms.platform import Platform
from monitor.platforms.second_chance import GaveUp, read_odd
from monitor.platforms.statuses import check_status
from monitor.platforms.web import web_address
from monitor.text import Markup, clean, hashtags, links, mentions, plain, read_html, unique
from monitor.wire import Page, Payload, Request, Skipped

_NAME = "feed"
_FUTURE = timedelta(hours=24)
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_FEED_ROOT = re.compile(r"<(?:[\w.-]{1,50}:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)
_BAD_ITEM = (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, OverflowError)
_BRIDGES = ("rss-bridge", "rsshub")


def first(account: Account, cursor: Cursor, profile_due: bool) -> Request:
    """The feed, conditionally when the stored state is known to stand (a body was read and saved)."""
    known = cursor.body_sha256 is not None
    return Request(
        cursor.fetch_url or account.url,
        "timeline",
        etag=cursor.etag if known else None,
        last_modified=cursor.last_modified if known else None,
    )


def parse(account: Account, payload: Payload) -> Page:
    """What a feed's answer means. An empty page only when the format itself says that there are no items."""
    check_status(account, payload, _NAME)
    text, encoding = decode(payload.body, payload.headers.get("content-type", ""))
    document = _document(account, text, payload.url)
    return _page(account, payload, document, encoding)


def _document(account: Account, text: str, url: str) -> Document:
    start = text.lstrip("\ufeff \t\r\n")
    try:
        if not start:
            raise NotAFeed("an empty body")
        if start[0] in "{[":
            return read_json(start)
        _refuse_other_things(start)
        try:
            return read_xml(start, url)
        except NotXml as fault:
            return _second_chance(start, fault)
    except NotAFeed as fault:
        raise ParseError(f"{account.id}: not a feed: {fault}", platform=_NAME, path="/") from fault
    except TooMuch as fault:
        raise ParseError(f"{account.id}: {fault}", platform=_NAME, path="/") from fault
    except (CutOff, GaveUp) as fault:
        raise NotWellFormed(f"{account.id}: {fault}", platform=_NAME, path="/") from fault


def _refuse_other_things(start: str) -> None:
    root = _FEED_ROOT.search(start[:20_000])
    page = _HTML.search(start[:20_000])
    if page and (root is None or page.start() < root.start()):
        raise NotAFeed("HTML page")
    if start[0] != "<" and root is None:
        raise NotAFeed("plain text")


def _second_chance(text: str, fault: NotXml) -> Document:
    if not _FEED_ROOT.search(text[:20_000]):
        raise GaveUp(f"not well-formed ({fault})")
    return read_odd(text)


def _page(account: Account, payload: Payload, document: Document, encoding: str) -> Page:
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    kept: dict[str, tuple[str, Post]] = {}
    shared = _shared_id(document.entries)
    source = "bridge" if document.generator.lower().startswith(_BRIDGES) else None
    for place, entry in enumerate(document.entries):
        path = f"item[{place}]"
        reason = entry.fault or ("empty item" if entry.empty else "")
        if reason:
            skipped.append(Skipped(path, reason))
            continue
        try:
            post = _post(account, payload, document, entry, shared, source)
        except _BAD_ITEM as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        older = _older(kept, path, post)
        if older:
            ignored.append(Skipped(older, f"id {post.native_id[:200]} stands twice; the newer one counts"))
    count = len(document.entries)
    if count and len(skipped) == count:
        reason = f"none of the {count} items could be read ({skipped[0].reason})"
        raise ParseError(f"{account.id}: {reason}", platform=_NAME, path="item[0]")
    skipped += [
        Skipped(f"item[{ITEMS_PER_PAGE + n}]", f"past the limit of {ITEMS_PER_PAGE} items")
        for n in range(document.too_many)
    ]
    skipped += [Skipped("item[?]", "lost in markup that is not well-formed")] * document.lost
    posts = tuple(post for _, post in kept.values())
    times = [p.published_at for p in posts if p.published_at and "date_future" not in p.flags]
    return Page(
        posts=posts, skipped=tuple(skipped), ignored=tuple(ignored), reached=min(times, default=None),
        end=document.complete and not document.too_many, hints=_hints(payload, document, encoding),
    )  # fmt: skip


def _older(kept: dict[str, tuple[str, Post]], path: str, post: Post) -> str | None:
    """Keep the newest of the posts under one id; the path of the one that loses, if any."""
    before = kept.get(post.native_id)
    if before is None:
        kept[post.native_id] = (path, post)
        return None
    if _age(post) > _age(before[1]):
        kept[post.native_id] = (path, post)
        return before[0]
    return path


def _age(post: Post) -> float:
    at = post.edited_at or post.published_at
    return at.timestamp() if at else float("-inf")


def _shared_id(entries: list[Entry]) -> str | None:
    """The id that all items carry, when they do: then it names the feed and not the item."""
    ids = {entry.id for entry in entries}
    return entries[0].id if len(entries) > 2 and len(ids) == 1 else None


def _post(
    account: Account,
    payload: Payload,
    document: Document,
    entry: Entry,
    shared: str | None,
    source: str | None,
) -> Post:
    base = web_address(entry.base, payload.url) or payload.url if entry.base else payload.url
    body = read_html(entry.text) if entry.text_is_html else Markup(plain(entry.text))
    text = body.text[:TEXT_CHARACTERS]
    title = (read_html(entry.title).text if entry.title_is_html else plain(entry.title))[:TEXT_CHARACTERS]
    url = web_address(entry.link, base) if entry.link else None
    flags: list[str] = ["truncated"] if len(body.text) > TEXT_CHARACTERS else []
    native_id = _native_id(entry, url, title, text, shared, flags)
    published = _published(entry.published, payload.received_at, flags)
    edited = read_date(entry.updated)[0] if entry.updated and entry.updated != entry.published else None
    both = f"{title}\n{text}"
    return Post(
        account_id=account.id,
        native_id=native_id,
        kind="original",
        text=text,
        published_at=published,
        published_raw=entry.published[:200] or None,
        edited_at=edited,
        title=title or None,
        language=clean(entry.language or document.language).strip()[:35] or None,
        url=url,
        media=_media(entry, body, base),
        links=_resolved((*body.links, *links(text)), base),
        hashtags=hashtags(both)[:TAGS],
        mentions=mentions(both)[:TAGS],
        source=source,
        flags=tuple(flags),
    )


def _native_id(
    entry: Entry, url: str | None, title: str, text: str, shared: str | None, flags: list[str]
) -> str:
    """guid, else link, else a digest of title, date and text. Identities over 1024 bytes become digests."""
    chosen = clean(entry.id).strip()
    if not chosen or entry.id == shared:
        chosen = url or ""
    if not chosen:
        flags.append("id_fallback")
        return "sha256:" + _digest(f"{title}\0{entry.published}\0{text}")
    return chosen if len(chosen.encode()) <= ID_BYTES else "sha256:" + _digest(chosen)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _published(raw: str, received_at: datetime, flags: list[str]) -> datetime | None:
    if not raw:
        flags.append("date_missing")
        return None
    at, assumed = read_date(raw)
    if at is None:
        flags.append("date_unparsable")
        return None
    if assumed:
        flags.append("zone_assumed")
    if at > received_at + _FUTURE:
        flags.append("date_future")
    return at


_KINDS = ("image", "video", "audio")


def _media(entry: Entry, body: Markup, base: str) -> tuple[Media, ...]:
    found: dict[str, Media] = {}
    shown: Iterable[tuple[str, str, str | None]] = ((src, "image", alt) for src, alt in body.images)
    for written, kind, told in (*entry.media, *shown):
        address = web_address(written, base)
        if not address:
            continue
        before, description = found.get(address), plain(told or "")[:1000] or None
        if before is None:
            word: Any = next((k for k in _KINDS if kind.lower().startswith(k)), "file")
            found[address] = Media(word, address, description)
        elif before.description is None:  # an enclosure has no words, the same picture in the text may
            found[address] = replace(before, description=description)
    return tuple(found.values())[:MEDIA]


def _resolved(written: Iterable[str], base: str) -> tuple[str, ...]:
    return unique(address for link in written if (address := web_address(link, base)))[:LINKS]


_HTTP_LINK = re.compile(r'<([^<>]{1,2083})>\s*;[^,<>]{0,200}?rel="?(hub|self|next|prev-archive)\b')


def _hints(payload: Payload, document: Document, encoding: str) -> dict[str, str]:
    """Where the feed's other pages and its hub lie (RFC 5005, WebSub), and how it was read."""
    named = {relation: href for href, relation in _HTTP_LINK.findall(payload.headers.get("link", ""))}
    addresses = {rel: web_address(href, payload.url) for rel, href in (document.links | named).items()}
    hints = {rel: address for rel, address in addresses.items() if address}
    return hints | {"format": document.format, "encoding": encoding}


FEED = Platform(
    name=_NAME,
    basis="public feed",
    terms_url=None,
    terms_on=None,
    has_counts=False,
    interactions=(),
    steps=("timeline",),
    first=first,
    parse=parse,
)
