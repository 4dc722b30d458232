"""Addresses of a WordPress site: its API's root, what to ask there, its feed, and where a page names them.

A root is "https://site/wp-json/", or "https://site/?rest_route=/" where addresses are plain.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode

from monitor.platforms.feed_document import Entry
from monitor.platforms.feed_posts import OwnId
from monitor.platforms.web import web_address
from monitor.wire import Payload

_PRETTY = re.compile(r"(https?://[^?#]*?/)wp-json(?:[/?#]|$)")
_PLAIN = re.compile(r"(https?://[^?#]*)\?(?:[^#]*&)?rest_route=")
_COLLECTION = re.compile(r"(?:/|%2F)wp/v2/([a-z0-9_-]{1,64})")
_HOST = re.compile(r"https?://(?:www\.)?([^/?#@]{1,253})", re.IGNORECASE)
_NUMBER = re.compile(r"(https?://[^?#]{1,2000})\?(?:[^#]*&)?p=([0-9]{1,19})(?:[&#]|$)")
_API = "https://api.w.org/"
_NAMED = re.compile(r'<([^<>]{1,2083})>\s*;[^<>]{0,300}?rel="?https://api\.w\.org/')
_TAG = re.compile(r"<link\b([^<>]{1,3000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_FEED_TYPES = ("application/rss+xml", "application/atom+xml")
_HEAD_BYTES = 300_000


def root_of(address: str) -> str | None:
    """The API's root, where the address itself lies under it: `https://site/wp-json/wp/v2/news`."""
    if pretty := _PRETTY.match(address):
        return pretty[1] + "wp-json/"
    plain = _PLAIN.match(address)
    return f"{plain[1]}?rest_route=/" if plain else None


def home_of(address: str) -> str:
    """The site's home, with a slash at its end; `address` is the home or lies under the API's root."""
    found = _PRETTY.match(address) or _PLAIN.match(address)
    home = found[1] if found else re.split("[?#]", address, maxsplit=1)[0]
    return home if home.endswith("/") else home + "/"


def collection_of(address: str) -> str:
    """Which collection of the API is followed: the one that the address names, else "posts"."""
    named = _COLLECTION.search(address)
    return named[1] if named else "posts"


def feed_of(address: str) -> str:
    """The site's own feed, which stands open where the API is closed; `address` as for `home_of`."""
    return home_of(address) + ("?feed=rss2" if "rest_route=" in address else "feed/")


def asked(root: str, path: str, **parameters: str) -> str:
    """The address of a question under the root: `path` is "posts" or "posts/12"."""
    mark = "&" if "?" in root else "?"
    return f"{root}wp/v2/{path}{mark}{urlencode(parameters, safe=':,')}"


def queried(url: str) -> dict[str, str]:
    """The parameters of an address."""
    return dict(parse_qsl(url.partition("#")[0].partition("?")[2], keep_blank_values=True))


def changed(url: str, **parameters: str | None) -> str:
    """The same address with these parameters; None takes one away."""
    told = {name: value for name, value in (queried(url) | parameters).items() if value is not None}
    return f"{re.split('[?#]', url, maxsplit=1)[0]}?{urlencode(told, safe='/:,')}"


def named_root(payload: Payload) -> str | None:
    """The API's root as a page of the site names it: in the Link header, else in the head of its HTML.

    Only on the site's own host; "www." makes no difference.
    """
    named = _NAMED.search(payload.headers.get("link", ""))
    written = named[1] if named else _first(payload, lambda tag: _API in tag.get("rel", "").split())
    root = _own(written, payload)
    return root if root is None or root.endswith(("/", "%2F")) else root + "/"


def named_feed(payload: Payload) -> str | None:
    """The first feed that the page names; WordPress puts that of the comments behind it."""
    return _own(_first(payload, _is_feed), payload)


def _is_feed(tag: dict[str, str]) -> bool:
    return "alternate" in tag.get("rel", "").lower().split() and tag.get("type", "").lower() in _FEED_TYPES


def _first(payload: Payload, wanted: Callable[[dict[str, str]], bool]) -> str:
    head = payload.body[:_HEAD_BYTES].decode("utf-8", "replace")
    for tag in _TAG.findall(head):
        told = {name.lower(): html.unescape(a or b or c).strip() for name, a, b, c in _ATTRIBUTE.findall(tag)}
        if wanted(told):
            return told.get("href", "")
    return ""


def _own(written: str, payload: Payload) -> str | None:
    address = web_address(written, payload.url) if written else None
    hosts = {host(payload.url), host(payload.request.url)}
    return address if address and host(address) in hosts else None


def host(address: str) -> str:
    """The host (and port) without "www."; nothing for what is no web address."""
    found = _HOST.match(address)
    return found[1].lower() if found else ""


def number_for(address: str) -> OwnId:
    """How to tell a post's number from an entry of the site's feed.

    A plug-in may write it; else the guid holds it, `https://site/?p=12`, unless the post was brought along
    from another site: then its guid still names the number that it had there, and means nothing here.
    """
    home = _bare(home_of(address))

    def number(entry: Entry, url: str | None) -> str | None:
        if entry.number.isdecimal() and entry.number.isascii():
            return entry.number
        for written in (entry.id, url or ""):
            found = _NUMBER.match(written)
            if found and home.startswith(_bare(found[1])):
                return found[2]
        return None

    return number


def _bare(address: str) -> str:
    found = _HOST.match(address)
    path = address[found.end() :] if found else address
    return f"{host(address)}{path.rstrip('/')}/"
