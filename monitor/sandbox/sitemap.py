"""Sites with a sitemap in the practice world: robots.txt, index, monthly files, a news sitemap, pages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape

from monitor.model import from_ms
from monitor.sandbox.answers import HTML_TYPE, Answer, html_page, json_error, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

_XML_TYPE = "application/xml; charset=utf-8"
_NEWS_MS = 2 * 86_400_000
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS_SPACE = f'{_SPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


class Sitemap:
    """Sites under /sites/<account>/. The index names a file for each month and one for the last two days;
    the files list what stands at that instant, and only the last one tells titles and times."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._by_url = {
            post.url: (member, post)
            for member in world.cast if member.platform == "sitemap" for post in world.posts[member.id]
        }  # fmt: skip

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose site it is, and which of its files or pages."""
        name, _, file = ask.path[1:].partition("/")
        member = self._world.members.get(name)
        if member is None or member.platform != "sitemap":
            return None, "other"
        if file in _STEPS:
            return member, _STEPS[file]
        return member, "part" if file.startswith("sitemap-") else "post"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The file or page as it stands, or 404."""
        member = self._world.members.get(served.account_id or "")
        if member is None:
            return _missing(served)
        file = ask.path[1:].partition("/")[2]
        if file == "robots.txt":
            return self._robots(member, served)
        if file == "sitemap.xml":
            return _draft(_document("sitemapindex", self._index(member, ask.ms)), served, ())
        if served.step == "part":
            return self._file(member, file, ask.ms, served)
        return self._page(ask, served)

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """An entry without an address, one that stands twice, no entries at all, or an error object."""
        if kind == "json_error":
            return json_error(200, "Something went wrong")
        head, mark, rest = answer.body.partition(b'">\n')
        if dict(answer.headers).get("Content-Type") != _XML_TYPE or not mark:
            return answer
        name, entries = (b"sitemap", rest.split(b"</sitemap>\n")) if b"<sitemapindex " in head else (
            b"url", rest.split(b"</url>\n"))  # fmt: skip
        if kind == "empty":
            return replace(answer, body=head + mark + entries[-1])
        if len(entries) < 2:  # a bad one alone would make the whole file unreadable
            return answer
        if kind == "bad_item":
            return replace(answer, body=head + mark + b"<%s></%s>\n" % (name, name) + rest)
        if kind == "duplicate_items":
            return replace(answer, body=head + mark + entries[0] + b"</%s>\n" % name + rest)
        return answer

    def _robots(self, member: Member, served: Served) -> Draft:
        text = f"User-agent: *\nAllow: /\n\nSitemap: {self._base(member)}sitemap.xml\n"
        answer = Answer(200, (("Content-Type", "text/plain; charset=utf-8"),), text.encode())
        return Draft(answer, replace(served, complete=True))

    def _index(self, member: Member, ms: int) -> list[str]:
        base, changed = self._base(member), dict[str, int]()
        for post in self._standing(member, ms):
            name = f"sitemap-{from_ms(post.published_ms):%Y-%m}.xml"
            changed[name] = max(changed.get(name, 0), post.version(ms).from_ms)
        files = [f"<loc>{base}{name}</loc><lastmod>{_iso(at)}</lastmod>" for name, at in changed.items()]
        return [f"<sitemap>{one}</sitemap>\n" for one in (*files, f"<loc>{base}news-sitemap.xml</loc>")]

    def _file(self, member: Member, file: str, ms: int, served: Served) -> Draft:
        news = file == "news-sitemap.xml"
        posts = [post for post in self._standing(member, ms) if _belongs(post, file, ms)]
        if not posts and not news:
            return _missing(served)
        write: Callable[[TruePost, int], str] = (lambda p, at: _news(p, member, at)) if news else _plain
        entries = (f"<url>{write(post, ms)}</url>\n" for post in posts)
        return _draft(_document("urlset", entries), served, tuple(post.native_id for post in posts))

    def _page(self, ask: Ask, served: Served) -> Draft:
        known = self._by_url.get(f"{self._world.base_url}/sites{ask.path}")
        if known is None or not known[1].stands(ask.ms):
            return _missing(served)
        answer = Answer(200, (("Content-Type", HTML_TYPE),), page_html(known[1], ask.ms))
        return Draft(answer, replace(served, complete=True, ids=(known[1].native_id,)))

    def _standing(self, member: Member, ms: int) -> Iterable[TruePost]:
        return (post for post in self._world.posts[member.id] if post.stands(ms))

    def _base(self, member: Member) -> str:
        return f"{self._world.base_url}/sites/{member.id}/"


_STEPS = {"robots.txt": "robots", "sitemap.xml": "timeline", "news-sitemap.xml": "part"}


def shown(post: TruePost, ms: int) -> Shown | None:
    """A site shows no counts."""
    return None


def page_html(post: TruePost, ms: int) -> bytes:
    """The page of a post as a reader gets it."""
    words = post.version(ms).words
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in words.paragraphs)
    head = f'<!DOCTYPE html><html lang="{post.language}"><head><title>{escape(words.title)}</title></head>'
    return f"{head}<body><h1>{escape(words.title)}</h1>{text}</body></html>".encode()


def _belongs(post: TruePost, file: str, ms: int) -> bool:
    if file == "news-sitemap.xml":
        return post.published_ms > ms - _NEWS_MS
    return file == f"sitemap-{from_ms(post.published_ms):%Y-%m}.xml"


def _plain(post: TruePost, ms: int) -> str:
    return f"<loc>{escape(post.url)}</loc><lastmod>{_iso(post.version(ms).from_ms)}</lastmod>"


def _news(post: TruePost, member: Member, ms: int) -> str:
    return (
        f"<loc>{escape(post.url)}</loc><news:news><news:publication>"
        f"<news:name>{escape(member.institution)}</news:name><news:language>{post.language}</news:language>"
        f"</news:publication><news:publication_date>{_iso(post.published_ms)}</news:publication_date>"
        f"<news:title>{escape(post.version(ms).words.title)}</news:title></news:news>"
    )


def _document(root: str, entries: Iterable[str]) -> bytes:
    space = _NEWS_SPACE if root == "urlset" else _SPACE
    return f"{_XML}<{root} {space}>\n{''.join(entries)}</{root}>\n".encode()


def _draft(body: bytes, served: Served, ids: tuple[str, ...]) -> Draft:
    etag = f'"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
    answer = Answer(200, (("Content-Type", _XML_TYPE), ("ETag", etag)), body)
    return Draft(answer, replace(served, complete=True, ids=ids))


def _missing(served: Served) -> Draft:
    return Draft(not_found(), replace(served, status=404))


def _iso(ms: int) -> str:
    return f"{from_ms(ms):%Y-%m-%dT%H:%M:%S}+00:00"
