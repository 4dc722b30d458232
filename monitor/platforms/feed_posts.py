"""Feed documents to posts: RSS 2.0, RSS 1.0, Atom, JSON Feed. Shared by every adapter that reads a feed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.errors import ParseError, ServerTrouble
from monitor.model import Account, Media, Post
from monitor.platforms.bridges import id_in_link, is_bridge, tells_failure
from monitor.platforms.dates import read_date
from monitor.platforms.feed_document import Document, Entry
from monitor.platforms.feed_order import out_of_order
from monitor.platforms.feed_reading import read_document
from monitor.platforms.limits import BAD_INPUT, ID_BYTES, ITEMS_PER_PAGE, LINKS, MEDIA, TAGS, TEXT_CHARACTERS
from monitor.platforms.statuses import shown
from monitor.platforms.web import web_address
from monitor.text import Markup, clean, hashtags, links, mentions, plain, read_html, unique
from monitor.wire import Page, Payload, Skipped

_FUTURE = timedelta(hours=24)


OwnId = Callable[[Entry, str | None], str | None]
"""A platform's own id of an item, out of the entry or its resolved address; None where it cannot be told."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What the items of one document have in common."""

    account: Account
    payload: Payload
    document: Document
    shared: str | None
    source: str | None
    own_id: OwnId | None


def read_feed(
    account: Account,
    payload: Payload,
    *,
    platform: str,
    source: str | None = None,
    own_id: OwnId | None = None,
) -> Page:
    """The posts of one feed document. `platform` names the caller in errors.

    `source` is what each post carries as its source. `own_id` finds the platform's id of an item; without
    it, or where it finds none, the id is the item's guid, else its link, else a digest. A feed that a bridge
    wrote tells so by itself: its posts have the source "bridge", and ids out of their links.
    An empty page only when the format itself says that there are no items. Raises ParseError, NotWellFormed,
    ServerTrouble (the bridge failed). Does not look at the status, and does not say what comes next: `next`
    is None, `window` is true; `feed_pages` adds that.
    """
    document, encoding = read_document(account, payload, platform)
    if is_bridge(document.generator, document.links.get("self", ""), payload.url):
        _refuse_failure(account, document, platform)
        source, own_id = "bridge", own_id or _id_in_link
    page = page_of(account, payload, document, platform=platform, source=source, own_id=own_id)
    return replace(page, window=True, hints=_hints(payload, document, encoding))


def _id_in_link(entry: Entry, url: str | None) -> str | None:
    return id_in_link(url) if url else None


def _refuse_failure(account: Account, document: Document, platform: str) -> None:
    for entry in document.entries:
        if tells_failure(entry.title):
            raise ServerTrouble(f"{account.id}: {shown(entry.title)}", platform=platform, path="item")


def page_of(
    account: Account,
    payload: Payload,
    document: Document,
    *,
    platform: str,
    source: str | None = None,
    own_id: OwnId | None = None,
) -> Page:
    """The posts of a document whose entries were read already; every entry is accounted for.

    What stands out of order goes into `pinned`, and `reached` leaves it out. Raises ParseError when there are
    entries and none of them can be read.
    """
    frame = _Frame(account, payload, document, _shared_id(document.entries), source, own_id)
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    kept: dict[str, tuple[str, Post]] = {}
    for place, entry in enumerate(document.entries):
        path = f"item[{place}]"
        reason = entry.fault or ("empty item" if entry.empty else "")
        if reason or entry.apart:
            (skipped if reason else ignored).append(Skipped(path, reason or entry.apart))
            continue
        try:
            post = _post(frame, entry)
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        older = _older(kept, path, post)
        if older:
            ignored.append(Skipped(older, f"id {post.native_id[:200]} stands twice; the newer one counts"))
    count = len(document.entries)
    if count and len(skipped) == count:
        reason = f"none of the {count} items could be read ({skipped[0].reason})"
        raise ParseError(f"{account.id}: {reason}", platform=platform, path="item[0]")
    posts = tuple(post for _, post in kept.values())
    pinned = out_of_order(posts)
    return Page(
        posts=posts, skipped=(*skipped, *_not_read(document)), ignored=tuple(ignored), pinned=pinned,
        reached=_oldest(posts, pinned), end=document.complete and not document.too_many,
    )  # fmt: skip


def _oldest(posts: Iterable[Post], pinned: tuple[str, ...]) -> datetime | None:
    times = (p.published_at for p in posts if "date_future" not in p.flags and p.native_id not in pinned)
    return min(filter(None, times), default=None)


def _not_read(document: Document) -> Iterable[Skipped]:
    """The items past the limit, and those that the text marks and nobody found in it."""
    for number in range(document.too_many):
        yield Skipped(f"item[{ITEMS_PER_PAGE + number}]", f"past the limit of {ITEMS_PER_PAGE} items")
    yield from [Skipped("item[?]", "lost in markup that is not well-formed")] * document.lost


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


def _post(frame: _Frame, entry: Entry) -> Post:
    payload, document = frame.payload, frame.document
    base = web_address(entry.base, payload.url) or payload.url if entry.base else payload.url
    body = read_html(entry.text) if entry.text_is_html else Markup(plain(entry.text))
    text = body.text[:TEXT_CHARACTERS]
    title = (read_html(entry.title).text if entry.title_is_html else plain(entry.title))[:TEXT_CHARACTERS]
    url = web_address(entry.link, base) if entry.link else None
    flags: list[str] = ["truncated"] if len(body.text) > TEXT_CHARACTERS else []
    native_id = _native_id(frame, entry, url, f"{title}\0{entry.published}\0{text}", flags)
    published = _published(entry, payload.received_at, flags)
    changed = entry.updated if entry.updated != entry.published else ""
    both = f"{title}\n{text}"
    return Post(
        account_id=frame.account.id,
        native_id=native_id,
        kind="original",
        text=text,
        published_at=published,
        published_raw=entry.published[:200] or None,
        edited_at=_instant(entry, changed)[0] if changed else None,
        title=title or None,
        language=clean(entry.language or document.language).strip()[:35] or None,
        url=url,
        media=_media(entry, body, base),
        links=_resolved((*body.links, *links(text)), base),
        hashtags=hashtags(both)[:TAGS],
        mentions=mentions(both)[:TAGS],
        source=frame.source,
        flags=tuple(flags),
    )


def _native_id(frame: _Frame, entry: Entry, url: str | None, words: str, flags: list[str]) -> str:
    """The platform's own id, else guid, else link, else a digest of `words`. Ids over 1024 bytes: digests."""
    chosen = (frame.own_id(entry, url) if frame.own_id else None) or ""
    if not chosen and entry.id != frame.shared:
        chosen = clean(entry.id).strip()
    chosen = chosen or url or ""
    if not chosen:
        flags.append("id_fallback")
        return "sha256:" + _digest(words)
    return chosen if len(chosen.encode()) <= ID_BYTES else "sha256:" + _digest(chosen)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _published(entry: Entry, received_at: datetime, flags: list[str]) -> datetime | None:
    if not entry.published:
        flags.append("date_missing")
        return None
    at, assumed = _instant(entry, entry.published)
    if at is None:
        flags.append("date_unparsable")
        return None
    if assumed:
        flags.append("zone_assumed")
    if at > received_at + _FUTURE:
        flags.append("date_future")
    return at


def _instant(entry: Entry, written: str) -> tuple[datetime | None, bool]:
    return read_date(written + "Z" if entry.utc else written)


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
    """Where the feed's other pages and its hub lie (RFC 5005, WebSub), what wrote it, and how it was read."""
    named = {relation: href for href, relation in _HTTP_LINK.findall(payload.headers.get("link", ""))}
    addresses = {rel: web_address(href, payload.url) for rel, href in (document.links | named).items()}
    hints = {rel: address for rel, address in addresses.items() if address}
    if document.archive:
        hints["archive"] = "true"
    if document.generator:
        hints["generator"] = clean(document.generator)[:200]
    return hints | {"format": document.format, "encoding": encoding}
