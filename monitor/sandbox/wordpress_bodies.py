"""What a practice WordPress writes: posts as its REST API gives them, its feed, its home page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import format_datetime
from html import escape
from typing import Any

from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import as_html
from monitor.sandbox.truth import TruePost

ZONE = timezone(timedelta(hours=5))
"""The sites' own time, in which `date` and `modified` are told."""
_VERSION = "6.8.2"
_CATEGORY = 3


def home_page(member: Member, home: str) -> bytes:
    """The start page, whose head names the feeds and the API."""
    title, rss = escape(member.institution), 'rel="alternate" type="application/rss+xml"'
    return (
        f'<!DOCTYPE html>\n<html lang="{member.languages[0]}"><head><meta charset="UTF-8" />'
        f"<title>{title}</title>\n"
        f'<link {rss} title="{title} &raquo; Feed" href="{home}feed/" />\n'
        f'<link {rss} title="{title} &raquo; Comments Feed" href="{home}comments/feed/" />\n'
        f'<link rel="https://api.w.org/" href="{home}wp-json/" />'
        f'<meta name="generator" content="WordPress {_VERSION}" />\n'
        f"</head><body><h1>{title}</h1></body></html>\n"
    ).encode()


def index(member: Member, home: str) -> dict[str, Any]:
    """The API's root."""
    return {
        "name": member.institution, "description": "Practice news", "url": home.rstrip("/"),
        "home": home.rstrip("/"), "gmt_offset": "5", "timezone_string": "",
        "namespaces": ["oembed/1.0", "wp/v2"], "authentication": [],
        "routes": {"/wp/v2/posts": {"namespace": "wp/v2", "methods": ["GET"]}},
    }  # fmt: skip


def record(post: TruePost, ms: int, home: str, query: Mapping[str, str]) -> dict[str, Any]:
    """The post as one object, with what `_embed` asks for and only the `_fields` that are asked for."""
    whole = _record(post, ms, home)
    if "_embed" in query:
        whole["_embedded"] = _embedded(post, home, query["_embed"])
    wanted = query.get("_fields", "").split(",") if query.get("_fields") else list(whole)
    return {name: value for name, value in whole.items() if name in wanted}


def _record(post: TruePost, ms: int, home: str) -> dict[str, Any]:
    stood, number = post.version(ms), int(post.native_id)
    html = as_html(stood.words, post)
    excerpt = f"<p>{escape(stood.words.paragraphs[0], quote=False)}</p>\n"
    return {
        "id": number, "date": _naive(post.published_at, ZONE),
        "date_gmt": _naive(post.published_at, UTC), "guid": {"rendered": f"{home}?p={number}"},
        "modified": _naive(stood.from_at, ZONE), "modified_gmt": _naive(stood.from_at, UTC),
        "slug": f"news-{number}", "status": "publish", "type": "post", "link": post.url,
        "title": {"rendered": escape(stood.words.title)}, "content": {"rendered": html, "protected": False},
        "excerpt": {"rendered": excerpt, "protected": False}, "author": 1,
        "featured_media": _picture_number(post), "comment_status": "closed", "ping_status": "closed",
        "sticky": False, "template": "", "format": "standard", "meta": {"footnotes": ""},
        "categories": [_CATEGORY], "tags": [], "_links": _links(post, home),
    }  # fmt: skip


def _naive(at: datetime, zone: tzinfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%dT%H:%M:%S}"


def _picture_number(post: TruePost) -> int:
    return int(post.native_id) + 1 if post.pictures else 0


def _links(post: TruePost, home: str) -> dict[str, Any]:
    root = f"{home}wp-json/wp/v2"
    links: dict[str, Any] = {
        "self": [{"href": f"{root}/posts/{post.native_id}"}], "collection": [{"href": f"{root}/posts"}],
        "author": [{"embeddable": True, "href": f"{root}/users/1"}],
        "wp:term": [{"taxonomy": "category", "embeddable": True,
                     "href": f"{root}/categories?post={post.native_id}"}],
        "curies": [{"name": "wp", "href": "https://api.w.org/{rel}", "templated": True}],
    }  # fmt: skip
    if post.pictures:
        media = f"{root}/media/{_picture_number(post)}"
        links["wp:featuredmedia"] = [{"embeddable": True, "href": media}]
    return links


def _embedded(post: TruePost, home: str, named: str) -> dict[str, Any]:
    category = {"id": _CATEGORY, "link": f"{home}category/news/", "name": "News", "slug": "news",
                "taxonomy": "category"}  # fmt: skip
    known: dict[str, Any] = {
        "author": [{"id": 1, "name": "Press office (practice)", "link": f"{home}author/press/"}],
        "wp:term": [[category]],
    }
    if post.pictures:
        picture = post.pictures[0]
        known["wp:featuredmedia"] = [{
            "id": _picture_number(post), "type": "attachment", "alt_text": picture.description,
            "media_type": "image", "mime_type": "image/png", "source_url": picture.url,
        }]  # fmt: skip
    wanted = named.split(",") if ":" in named or named == "author" else list(known)
    return {name: value for name, value in known.items() if name in wanted}


def feed(
    member: Member, home: str, asked: str, posts: Sequence[TruePost], ms: int, changed: datetime
) -> bytes:
    """The site's RSS 2.0; `asked` is the address that it names as its own."""
    items = "".join(_item(post, ms, home) for post in posts)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"\n'
        '\txmlns:content="http://purl.org/rss/1.0/modules/content/"\n'
        '\txmlns:dc="http://purl.org/dc/elements/1.1/"\n\txmlns:atom="http://www.w3.org/2005/Atom">\n'
        f"<channel>\n<title>{escape(member.institution)}</title>\n"
        f'<atom:link href="{escape(asked)}" rel="self" type="application/rss+xml" />\n'
        f"<link>{home}</link>\n<description>Practice news</description>\n"
        f"<lastBuildDate>{format_datetime(changed.replace(microsecond=0))}</lastBuildDate>\n"
        f"<language>{member.languages[0]}</language>\n"
        f"<generator>https://wordpress.org/?v={_VERSION}</generator>\n{items}</channel>\n</rss>\n"
    ).encode()


def _item(post: TruePost, ms: int, home: str) -> str:
    words = post.version(ms).words
    return (
        f"<item>\n<title>{escape(words.title)}</title>\n<link>{post.url}</link>\n"
        "<dc:creator><![CDATA[Press office (practice)]]></dc:creator>\n"
        f"<pubDate>{format_datetime(post.published_at.replace(microsecond=0))}</pubDate>\n"
        f'<category><![CDATA[News]]></category>\n<guid isPermaLink="false">{home}?p={post.native_id}</guid>\n'
        f"<description><![CDATA[<p>{escape(words.paragraphs[0], quote=False)}</p>]]></description>\n"
        f"<content:encoded><![CDATA[{as_html(words, post)}]]></content:encoded>\n</item>\n"
    )


def dump(value: object) -> bytes:
    """JSON as PHP writes it: no blanks, slashes escaped, letters beyond ASCII as \\u."""
    return json.dumps(value, separators=(",", ":")).replace("/", "\\/").encode()
