"""Feeds of the practice world in RSS 2.0, RSS 1.0, Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from html import escape
from itertools import islice

from monitor.model import from_ms
from monitor.sandbox.cast import Member
from monitor.sandbox.truth import TruePost
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

_ATOM_SPACE = ' xmlns:atom="http://www.w3.org/2005/Atom"'
_ALMATY = timezone(timedelta(hours=5))
CONTENT_TYPES = {
    "rss20": "application/rss+xml; charset=utf-8", "rss10": "application/rdf+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json; charset=utf-8",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class FeedBody:
    """A feed as it stands; `etag` is the body's, `last_modified` the instant of the last change behind it."""

    body: bytes
    etag: str
    last_modified: str
    ids: tuple[str, ...]
    cut: bool
    """Older posts exist that the window no longer shows."""


class Feeds:
    """Renders each state of a feed once; two requests for the same state get the same bytes."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._events = {m.id: _events(world.posts[m.id]) for m in world.cast if m.platform == "feed"}
        self._bodies: dict[tuple[str, int, int], FeedBody] = {}
        self._items: dict[tuple[str, int], str] = {}

    def body(self, member: Member, ms: int) -> FeedBody:
        """The feed as it stands at that instant."""
        body = self.page(member, ms, 1)
        assert body is not None  # the first page is there even when it is empty
        return body

    def page(self, member: Member, ms: int, number: int) -> FeedBody | None:
        """A page of the feed, from 1; None past the end. Only a `paged` member's feed has more than one."""
        state = bisect_right(self._events[member.id], ms)
        key = (member.id, state, number)
        if key not in self._bodies:
            if number < 1 or (number > 1 and not member.paged):
                return None
            posts = self._window(member, ms, number)
            if number > 1 and not posts:
                return None
            self._bodies[key] = self._render(member, ms, state, number, posts)
        return self._bodies[key]

    def with_bad_item(self, member: Member, ms: int) -> bytes:
        """The same feed with one unreadable item at its head."""
        posts = self._window(member, ms)
        return self._document(member, ms, posts, [_BROKEN[member.format], *self._rendered(member, posts, ms)])

    def with_duplicate(self, member: Member, ms: int) -> bytes:
        """The same feed with its newest item listed twice under one id."""
        posts = self._window(member, ms)
        items = self._rendered(member, posts, ms)
        return self._document(member, ms, posts, items + items[:1])

    def without_items(self, member: Member, ms: int) -> bytes:
        """A well-formed feed that lists nothing."""
        return self._document(member, ms, [], [])

    def _render(
        self, member: Member, ms: int, state: int, number: int, posts: Sequence[TruePost]
    ) -> FeedBody:
        body = self._document(member, ms, posts, self._rendered(member, posts, ms), number)
        changed = from_ms(self._events[member.id][state - 1]) if state else self._world.start
        etag = f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
        return FeedBody(
            body, etag, http_date(changed), tuple(p.native_id for p in posts),
            self._is_cut(member, ms, number),
        )  # fmt: skip

    def _is_cut(self, member: Member, ms: int, number: int) -> bool:
        return self._world.standing(member.id, ms) > number * member.window

    def _window(self, member: Member, ms: int, number: int = 1) -> list[TruePost]:
        standing = (post for post in reversed(self._world.posts[member.id]) if post.stands(ms))
        return list(islice(standing, (number - 1) * member.window, number * member.window))

    def _rendered(self, member: Member, posts: Sequence[TruePost], ms: int) -> list[str]:
        return [self._item(member, post, post.version_index(ms)) for post in posts]

    def _item(self, member: Member, post: TruePost, version: int) -> str:
        key = (post.url, version)
        if key not in self._items:
            self._items[key] = _ITEM[member.format](member, post, version)
        return self._items[key]

    def _document(
        self, member: Member, ms: int, posts: Sequence[TruePost], items: list[str], number: int = 1
    ) -> bytes:
        events = self._events[member.id]
        state = bisect_right(events, ms)
        changed = from_ms(events[state - 1]) if state else self._world.start
        goes_on = member.paged and items and self._is_cut(member, ms, number)
        ids = tuple(post.native_id for post in posts)
        head = _Head(member, self._world.base_url, changed, ids, number, number + 1 if goes_on else None)
        return _DOCUMENT[member.format](head, items).encode()


@dataclass(frozen=True, slots=True)
class _Head:
    member: Member
    base_url: str
    changed: datetime
    ids: tuple[str, ...]
    number: int = 1
    older: int | None = None

    @property
    def url(self) -> str:
        return self._page(self.number)

    @property
    def neighbours(self) -> tuple[tuple[str, str], ...]:
        """Relations and addresses of the pages beside this one (RFC 5005, section 3)."""
        beside = (("previous", self.number - 1 or None), ("next", self.older))
        return tuple((relation, self._page(number)) for relation, number in beside if number)

    def links(self, name: str) -> str:
        """The same as elements of that name."""
        return "".join(f'<{name} rel="{relation}" href="{url}" />' for relation, url in self.neighbours)

    def _page(self, number: int) -> str:
        url = f"{self.base_url}/feeds/{self.member.id}.{self.member.extension}"
        return url if number == 1 else f"{url}?page={number}"


def _events(posts: Sequence[TruePost]) -> list[int]:
    """The instants at which a feed's content changes."""
    moments = set()
    for post in posts:
        moments.add(post.visible_ms)
        moments.update(v.from_ms for v in post.versions[1:])
        if post.deleted_ms is not None:
            moments.add(post.deleted_ms)
    return sorted(moments)


def http_date(at: datetime) -> str:
    """RFC 9110 section 5.6.7."""
    return format_datetime(at.replace(microsecond=0), usegmt=True)


def as_html(words: Words, post: TruePost) -> str:
    """The text as a content system writes it: paragraphs, a link, pictures at the end."""
    parts = [f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in words.paragraphs]
    if words.last_line:
        parts.append(f"<p>{escape(words.last_line, quote=False)}</p>")
    parts += [f'<p><img src="{p.url}" alt="{escape(p.description)}" /></p>' for p in post.pictures]
    return "\n".join(parts)


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _rss_date(member: Member, post: TruePost) -> str:
    local = post.published_at.astimezone(_ALMATY)
    if member.dates == "missing":
        return ""
    if member.dates == "no zone":
        return f"<pubDate>{local:%Y/%m/%d %H:%M:%S}</pubDate>"
    return f"<pubDate>{format_datetime(local)}</pubDate>"


def _rss20_item(member: Member, post: TruePost, version: int) -> str:
    words = post.versions[version].words
    html = as_html(words, post)
    guid = f'<guid isPermaLink="false">{escape(post.native_id)}</guid>' if member.ids else ""
    media = "".join(f'<enclosure url="{p.url}" length="1024" type="image/png" />' for p in post.pictures[:1])
    tags = "".join(f"<category><![CDATA[{tag}]]></category>" for tag in words.hashtags)
    return (
        f"<item><title>{escape(words.title)}</title><link>{post.url}</link>{_rss_date(member, post)}{guid}"
        f"<description>{escape(escape(words.paragraphs[0], quote=False))}</description>"
        f"<content:encoded><![CDATA[{html}]]></content:encoded>{tags}{media}</item>"
    )


def _rss10_item(member: Member, post: TruePost, version: int) -> str:
    words = post.versions[version].words
    return (
        f'<item rdf:about="{post.url}"><title>{escape(words.title)}</title><link>{post.url}</link>'
        f"<description>{escape(escape(words.paragraphs[0], quote=False))}</description>"
        f"<content:encoded><![CDATA[{as_html(words, post)}]]></content:encoded>"
        f"<dc:date>{_iso(post.published_at)}</dc:date><dc:language>{post.language}</dc:language></item>"
    )


def _atom_item(member: Member, post: TruePost, version: int) -> str:
    stood = post.versions[version]
    tags = "".join(f'<category term="{escape(tag)}" />' for tag in stood.words.hashtags)
    return (
        f'<entry xml:lang="{post.language}"><id>{escape(post.native_id)}</id>'
        f"<title>{escape(stood.words.title)}</title>"
        f'<link rel="alternate" type="text/html" href="{post.url}" />'
        f"<published>{_iso(post.published_at)}</published><updated>{_iso(stood.from_at)}</updated>{tags}"
        f'<content type="html">{escape(as_html(stood.words, post))}</content></entry>'
    )


def _json_item(member: Member, post: TruePost, version: int) -> str:
    stood = post.versions[version]
    item: dict[str, object] = {
        "id": post.native_id, "url": post.url, "title": stood.words.title,
        "content_html": as_html(stood.words, post), "date_published": _iso(post.published_at),
        "tags": list(stood.words.hashtags), "language": post.language,
    }  # fmt: skip
    if stood.edited:
        item["date_modified"] = _iso(stood.from_at)
    if post.pictures:
        item["image"] = post.pictures[0].url
        item["attachments"] = [{"url": p.url, "mime_type": "image/png"} for p in post.pictures]
    return json.dumps(item, ensure_ascii=False)


def _rss20(head: _Head, items: list[str]) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">\n'
        f"<channel><title>{escape(head.member.institution)}</title><link>{head.base_url}/</link>"
        f'<atom:link href="{head.url}" rel="self" type="application/rss+xml" />{head.links("atom:link")}'
        f"<description>Practice news</description><language>{head.member.languages[0]}</language>"
        f"<lastBuildDate>{format_datetime(head.changed.replace(microsecond=0))}</lastBuildDate>\n"
        + "\n".join(items)
        + "\n</channel></rss>\n"
    )


def _rss10(head: _Head, items: list[str]) -> str:
    order = "".join(f'<rdf:li rdf:resource="{url}" />' for url in head.ids)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        f"{_ATOM_SPACE if head.neighbours else ''}>\n"
        f'<channel rdf:about="{head.url}"><title>{escape(head.member.institution)}</title>'
        f"<link>{head.base_url}/</link><description>Practice news</description>{head.links('atom:link')}"
        f"<dc:date>{_iso(head.changed)}</dc:date><items><rdf:Seq>{order}</rdf:Seq></items></channel>\n"
        + "\n".join(items)
        + "\n</rdf:RDF>\n"
    )


def _atom(head: _Head, items: list[str]) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{head.member.languages[0]}">'
        f"<title>{escape(head.member.institution)}</title><id>{head.url}</id>"
        f'<link rel="self" href="{head.url}" />{head.links("link")}'
        f'<link rel="alternate" href="{head.base_url}/" />'
        f"<author><name>{escape(head.member.institution)}</name></author>"
        f"<updated>{_iso(head.changed)}</updated>\n" + "\n".join(items) + "\n</feed>\n"
    )


def _json(head: _Head, items: list[str]) -> str:
    top = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1", "title": head.member.institution,
            "home_page_url": f"{head.base_url}/", "feed_url": head.url, "language": head.member.languages[0],
            **({"next_url": dict(head.neighbours)["next"]} if head.older else {}),
        },
        ensure_ascii=False,
    )  # fmt: skip
    return f'{top[:-1]}, "items": [{", ".join(items)}]}}\n'


_ITEM: dict[str, Callable[[Member, TruePost, int], str]] = {
    "rss20": _rss20_item, "rss10": _rss10_item, "atom": _atom_item, "json": _json_item,
}  # fmt: skip
_DOCUMENT: dict[str, Callable[[_Head, list[str]], str]] = {
    "rss20": _rss20, "rss10": _rss10, "atom": _atom, "json": _json,
}  # fmt: skip
_BROKEN = {"rss20": "<item></item>", "rss10": "<item></item>", "atom": "<entry></entry>", "json": "17"}
