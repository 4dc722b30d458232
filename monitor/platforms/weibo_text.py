"""The text of a Weibo post: its HTML with signs, links, mentions and topics resolved."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from monitor.platforms.limits import LINKS, TAGS, TEXT_CHARACTERS
from monitor.platforms.web import web_address
from monitor.text import folded, html_to_text, links, unique

_HOME = "https://m.weibo.cn/"
_CUT = re.compile(r"(?:\.\.\.|…)?<a\b[^<>]{0,500}/status/[0-9A-Za-z]{1,20}[^<>]{0,500}>全文</a>")
_SIGN = re.compile(
    r"""<img\b[^<>]{0,1000}?\balt=(?:"([^"<>]{1,60})"|'([^'<>]{1,60})'|(\[[^\s<>]{1,60}\]))[^<>]*>"""
)
_ANCHOR = re.compile(r"<a\s([^<>]{1,4000})>(.{0,1000}?)</a>", re.DOTALL)
_FIELD = re.compile(r"""\b(data-url|href)=(?:"([^"]*)"|'([^']*)')""")
_NAMED = re.compile(r"(?:https?://(?:m\.)?weibo\.(?:cn|com))?/n/([^/?#\s]{1,200})")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_TOPIC = re.compile(r"#(?!\s)([^#\n]{1,100})(?<!\s)#")
_AT = re.compile(r"(?<![\w@])@([\w·-]{1,30})")
_CHAIN = re.compile(r"//\s*(?:<a\s[^<>]{0,500}>\s*)?@")
_NO_WORDS = frozenset(("", "转发微博", "轉發微博", "Repost"))
"""What stands for the words of a repost without any."""
_NAMELESS = frozenset(("网页链接", "網頁鏈接", "Web Link"))
"""What a link is called whose page has no title."""
_OWN_PAGES = ("/search", "/status/", "/n/")
_TRACKS = frozenset(("luicode", "lfid", "featurecode"))


@dataclass(frozen=True, slots=True)
class Words:
    """A text as Weibo shows it, what it points to, and whether the site cut it."""

    text: str
    links: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    cut: bool = False


def read_text(source: str) -> Words:
    """Signs (pictures of faces) become their names, links without a title their address, topics hashtags.

    >>> read_text("<a href='/n/MFA'>@MFA</a> #Astana# <img alt=[ok] src=x>").text
    '@MFA #Astana# [ok]'
    """
    source, cuts = _CUT.subn("", source[:TEXT_CHARACTERS])
    source = _SIGN.sub(lambda found: found[1] or found[2] or found[3], source)
    named: list[str] = []
    far: list[str] = []
    text = html_to_text(_ANCHOR.sub(lambda found: _anchor(found, named, far), source))
    if "<a" not in source:
        named, far = _AT.findall(text), list(links(text))
    return Words(
        text,
        unique(far)[:LINKS],
        unique(folded(topic) for topic in _TOPIC.findall(text))[:TAGS],
        unique(folded(name) for name in named)[:TAGS],
        cut=cuts > 0,
    )


def own_words(source: str) -> str:
    """The HTML of what the account itself wrote about another's post: without the chain of those who passed
    it on before ("//@name: …"), and nothing where it only says that it is a repost."""
    own = _CHAIN.split(source[:TEXT_CHARACTERS], maxsplit=1)[0]
    return "" if html_to_text(own).strip() in _NO_WORDS else own


def far_address(written: str) -> str | None:
    """Where a link leads, out of Weibo's own page about leaving it; None for pages of Weibo about Weibo.

    >>> far_address("https://weibo.cn/sinaurl?u=https%3A%2F%2Fmfa.example%2Fa")
    'https://mfa.example/a'
    """
    address = web_address(written, _HOME)
    if address is None:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.hostname == "weibo.cn" and parts.path == "/sinaurl":
        told = parse_qs(parts.query)
        return web_address((told.get("u") or told.get("toasturl") or [""])[0], _HOME)
    if parts.hostname == "m.weibo.cn" and parts.path.startswith(_OWN_PAGES):
        return None
    if not (parts.hostname or "").endswith(("weibo.cn", "weibo.com")) or not parts.query:
        return address
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key not in _TRACKS]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def _anchor(found: re.Match[str], named: list[str], far: list[str]) -> str:
    """What is read in a link's place; whom it names and where it leads is noted."""
    fields = {name: html.unescape(one or other) for name, one, other in _FIELD.findall(found[1])}
    shown = _TAG.sub("", found[2]).strip()
    if whom := _NAMED.match(fields.get("href", "")):
        named.append(unquote(whom[1]).strip())
        return shown
    address = far_address(fields.get("data-url") or fields.get("href", ""))
    if address is None:
        return shown
    far.append(address)
    return html.escape(address, quote=False) if html.unescape(shown) in _NAMELESS else shown
