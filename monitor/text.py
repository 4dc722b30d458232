"""Pure helpers that adapters share: HTML to text, counts as people write them, hashtags, mentions, links."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, Literal

from lxml import etree

HTML_CHARACTERS = 2_000_000
"""More HTML than this is cut before it is read; a post keeps 100 000 characters of text at most."""
_LONG_TAG = 20_000
_SHORT = 8192
_BREAK = "\u2028"
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
))  # fmt: skip
_DROPPED = frozenset(("script", "style", "template", "noscript", "object", "iframe", "svg", "head"))
_MARKUP = re.compile(r"<[a-zA-Z/!?]|&[#a-zA-Z]")
_TAG = re.compile(r"<[a-zA-Z/!]")
_ESCAPED_TAG = re.compile(
    r"&lt;/?(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h[1-6]|table|tr|td)\b", re.IGNORECASE
)
_ESCAPED_ENTITY = re.compile(r"&amp;(?=(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});)")
_BLOCK_TAG = re.compile(r"<(?=/?(?:" + "|".join(sorted(_BLOCKS)) + r")[\s/>])")
_BLOCK_TAG_ANY_CASE = re.compile(_BLOCK_TAG.pattern, re.IGNORECASE)
_CAPITAL_TAG = re.compile("</?[A-Z]")
_CONTROLS = bytes(byte for byte in (*range(32), 127) if byte not in b"\t\n\r")


@dataclass(frozen=True, slots=True)
class Markup:
    """What a piece of HTML shows: its text, the addresses it links to, its pictures (address, description).

    Addresses are as written, not resolved. Links marked `mention` or `hashtag` (microformats) are left out.
    """

    text: str
    links: tuple[str, ...] = ()
    images: tuple[tuple[str, str | None], ...] = ()


def read_html(source: str) -> Markup:
    """Read a piece of HTML; any input gives an answer. Blocks become lines, runs of white space one space.

    Does not run scripts, does not load anything, does not clean HTML for showing: the result is text.
    """
    return _remembered(source) if len(source) <= _SHORT else _read(source)


@lru_cache(maxsize=4096)
def _remembered(source: str) -> Markup:
    """The same posts are read again at every look; 4096 short ones take about 10 MB."""
    return _read(source)


def _read(source: str) -> Markup:
    if not _MARKUP.search(source):
        return Markup(plain(source))
    source = _peeled(source[:HTML_CHARACTERS])
    if not _TAG.search(source):
        return Markup(plain(html.unescape(source)))
    root = _tree(source)
    return Markup("") if root is None else _shown(root)


def html_to_text(source: str) -> str:
    """The text that a reader of this HTML sees.

    >>> html_to_text("<p>One &amp; <b>two</b></p><p>three<br>four</p><script>no()</script>")
    'One & two\\nthree\\nfour'
    >>> html_to_text("Said &amp;quot;Buy&amp;quot;")
    'Said "Buy"'
    """
    return read_html(source).text


def plain(source: str) -> str:
    """Text with its lines kept and everything that only moves the cursor taken out.

    >>> plain(" one \\t two \\r\\n\\r\\n three ")
    'one two\\nthree'
    """
    source = clean(source)
    if "\n" not in source and "\r" not in source and _BREAK not in source:
        return _line(source)
    return _lines(source.splitlines())


def _lines(pieces: list[str]) -> str:
    return "\n".join([line for piece in pieces if (line := _line(piece))])


def _line(piece: str) -> str:
    """One line with single spaces; most have them already, and to see that is quicker than to do it again."""
    if "  " not in piece and piece.isprintable():  # of all white space, only the plain space is printable
        return piece.strip()
    return " ".join(piece.split())


def clean(source: str) -> str:
    """Take out what no store accepts: control characters (tab and line ends stay) and lone surrogates."""
    return source if source.isprintable() else _bytes(source).decode()


def _bytes(source: str) -> bytes:
    return source.encode("utf-8", "ignore").translate(None, _CONTROLS)


def _peeled(source: str) -> str:
    """Undo one escaping too many: whole documents that were escaped twice, and single entities."""
    if not _TAG.search(source) and _ESCAPED_TAG.search(source):
        source = html.unescape(source)
    return _ESCAPED_ENTITY.sub("&", source)


def _tree(source: str) -> Any:
    if len(source) > _LONG_TAG:
        # one tag with ten thousands of attributes costs seconds; no honest tag is that long
        source = re.sub(rf"<[^<>]{{{_LONG_TAG},}}>?", " ", source)
    # marked in the source: touching every node of the tree for it costs three times as much
    blocks = (
        _BLOCK_TAG_ANY_CASE if _CAPITAL_TAG.search(source) else _BLOCK_TAG
    )  # the first is three times slower
    source = blocks.sub(_BREAK + "<", source)
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return etree.fromstring(_bytes(source), parser)
    except etree.XMLSyntaxError:  # nothing but a comment or a stray closing tag
        return None


def _shown(root: Any) -> Markup:
    links: list[str] = []
    images: list[tuple[str, str | None]] = []
    dropped = []
    for node in root.iter("a", "img", *_DROPPED):
        if node.tag == "a":
            _link(node, links)
        elif node.tag == "img":
            _image(node, images)
        else:
            dropped.append(node)
    for node in dropped:
        _drop(node)
    text = etree.tostring(root, method="text", encoding="unicode")
    return Markup(_lines(text.split(_BREAK)), unique(links), tuple(dict.fromkeys(images)))


def _link(node: Any, links: list[str]) -> None:
    href = node.get("href")
    if href and "mention" not in (node.get("class") or ""):
        links.append(href.strip())


def _image(node: Any, images: list[tuple[str, str | None]]) -> None:
    address = (node.get("src") or "").strip()
    counting_pixel = node.get("width") in ("0", "1") or node.get("height") in ("0", "1")
    if address and not counting_pixel and not address.startswith("data:"):
        images.append((address, plain(node.get("alt") or "") or None))


def _drop(node: Any) -> None:
    parent = node.getparent()
    if parent is None:
        return
    tail, before = node.tail or "", node.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(node)


_HASHTAG = re.compile(r"(?<![\w&/#＃])[#＃](\w{1,200})")
_MENTION = re.compile(
    r"(?<![\w@/.＠])[@＠]([a-zA-Z0-9_](?:[\w.-]{0,100}\w)?(?:@[a-zA-Z0-9-][\w.-]{0,200}\w)?)"
)
_LINK = re.compile(r"https?://[^\s<>\"'«»“”\x00-\x20]+", re.IGNORECASE)


def hashtags(text: str) -> tuple[str, ...]:
    """The hashtags of a text, without the sign, case-folded and NFC, each once, in order; no pure numbers.

    >>> hashtags("#Астана #АСТАНА жаңалық #2026 #oʻzbekiston_2026, C# a#b")
    ('астана', 'oʻzbekiston_2026')
    """
    if "#" not in text and "＃" not in text:
        return ()
    return unique(folded(tag) for tag in _HASHTAG.findall(text) if not tag.strip("_").isdigit())


def mentions(text: str) -> tuple[str, ...]:
    """The `@name` and `@name@host` of a text, without the first sign, case-folded, each once, in order.

    >>> mentions("@MFA_KZ with @press@social.example. Write to info@mfa.example")
    ('mfa_kz', 'press@social.example')
    """
    if "@" not in text and "＠" not in text:
        return ()
    return unique(folded(name) for name in _MENTION.findall(text))


def links(text: str) -> tuple[str, ...]:
    """The http and https addresses that stand in a text, closing punctuation left out.

    >>> links("See https://mfa.example/a_(b), (http://x.example/?q=1).")
    ('https://mfa.example/a_(b)', 'http://x.example/?q=1')
    """
    return unique(_unpunctuated(found) for found in _LINK.findall(text)) if "://" in text else ()


def _unpunctuated(address: str) -> str:
    """Without the sentence's punctuation; a bracket belongs to the address when it was opened there."""
    end, open_, closed = len(address), address.count("("), address.count(")")
    while end and (address[end - 1] in ".,;:!?…]}" or (address[end - 1] == ")" and closed > open_)):
        end -= 1
        closed -= address[end] == ")"
    return address[:end]


def folded(word: str) -> str:
    """The form in which two spellings of a tag or name are one."""
    return unicodedata.normalize("NFC", word).casefold()


def unique(items: Iterable[str]) -> tuple[str, ...]:
    """Each item once, in the order of first sight."""
    return tuple(dict.fromkeys(items))


_THOUSAND, _MILLION, _MILLIARD = 10**3, 10**6, 10**9
_UNITS = {
    "k": _THOUSAND, "тыс": _THOUSAND, "т": _THOUSAND, "мың": _THOUSAND, "миң": _THOUSAND, "минг": _THOUSAND,
    "ming": _THOUSAND, "к": _THOUSAND, "tsd": _THOUSAND, "mil": _THOUSAND,
    "m": _MILLION, "м": _MILLION, "млн": _MILLION, "mln": _MILLION, "mio": _MILLION, "million": _MILLION,
    "b": _MILLIARD, "bn": _MILLIARD, "млрд": _MILLIARD, "mlrd": _MILLIARD, "mrd": _MILLIARD,
    "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8,
}  # fmt: skip
_COUNT = re.compile(r"(\d{1,19}(?:[.,' \u00a0\u2009\u202f’]\d{1,19}){0,6})\s?([^\W\d_]{0,10})\.?\+?")
_GROUPS = re.compile(r"\d{1,3}(?:([., '’])\d{3})(?:\1\d{3})*")


def parse_count(written: str) -> tuple[int, Literal["exact", "rounded"]] | None:
    """A count as a page shows it; `None` when it is not one. A unit makes it rounded. Negatives are none.

    >>> parse_count("42K"), parse_count("82 932"), parse_count("9,8 тыс.")
    ((42000, 'rounded'), (82932, 'exact'), (9800, 'rounded'))
    >>> parse_count("1.234"), parse_count("12.5"), parse_count("many")
    ((1234, 'exact'), None, None)
    """
    found = _COUNT.fullmatch(written.strip()[:100])
    if not found:
        return None
    digits = re.sub(r"[\u00a0\u2009\u202f]", " ", found[1])
    unit = found[2].casefold()
    if not unit:
        return _exact(digits)
    return _rounded(digits, _UNITS[unit]) if unit in _UNITS else None


def _exact(digits: str) -> tuple[int, Literal["exact", "rounded"]] | None:
    if digits.isdigit():
        return int(digits), "exact"
    return (int(re.sub(r"\D", "", digits)), "exact") if _GROUPS.fullmatch(digits) else None


def _rounded(digits: str, factor: int) -> tuple[int, Literal["exact", "rounded"]] | None:
    try:
        number = Decimal(digits.replace(" ", "").replace(",", "."))
    except InvalidOperation:  # "1,234,5K"
        return None
    return int(number * factor), "rounded"
