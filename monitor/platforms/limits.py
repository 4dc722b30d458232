"""Limits on what an answer may hold, checked before it is turned into objects (reliability.md 3)."""

from __future__ import annotations

import json
import re
from typing import Any

XML_DEPTH = 64
XML_ATTRIBUTES = 64
XML_NAMESPACES = 64
XML_TAGS = 300_000
"""More markup than this is looked through by a streaming parser before a tree is built."""
JSON_DEPTH = 64
JSON_DIGITS = 19
ITEMS_PER_PAGE = 1000
SITEMAP_ENTRIES = 10_000
"""A sitemap lists whole sites, up to 50 000 pages in a file (sitemaps.org); its entries are small."""
TEXT_CHARACTERS = 100_000
ID_BYTES = 1024
URL_CHARACTERS = 2083
TAGS = 200
LINKS = 200
MEDIA = 32

BAD_INPUT = (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, OverflowError)
"""What reading a field of a foreign answer may raise when the field is not what the wire documents."""

_NOT_BRACKETS = bytes(byte for byte in range(256) if byte not in b'[]{}"')
_DIGITS = bytes(48 if 48 <= byte < 58 else 32 for byte in range(256))
_LONG_NUMBER = b"0" * (JSON_DIGITS + 1)
_BAD_ESCAPE = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u(?:[dD][89a-fA-F][0-9a-fA-F]{2}|00(?:0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF]))"
)


class TooMuch(ValueError):
    """A limit of this file is passed; the text says which."""


def load_json(text: str) -> Any:
    """JSON text to objects. Raises TooMuch on a passed limit, ValueError on anything that is not JSON.

    Escapes of lone surrogates and control characters become U+FFFD: no store takes them. NaN and
    Infinity are refused.
    """
    check_json_depth(text)
    if "\\u" in text:
        text = _BAD_ESCAPE.sub(lambda found: found[1] or "\\ufffd", text)
    # a hook per number is dear, and long ones are rare
    whole = _whole if _LONG_NUMBER in text.encode("utf-8", "replace").translate(_DIGITS) else None
    return json.loads(text, parse_int=whole, parse_constant=_refuse)


def check_json_depth(text: str) -> None:
    """Refuse arrays and objects nested deeper than 64, before anything is built from them."""
    if text.count("[") + text.count("{") <= JSON_DEPTH:
        return
    bare = text.replace("\\\\", "").replace('\\"', "").encode("utf-8", "replace")
    brackets = b"".join(bare.translate(None, _NOT_BRACKETS).split(b'"')[::2])
    rest = brackets
    for _ in range(JSON_DEPTH):  # each round takes the innermost pairs away
        rest = rest.replace(b"[]", b"").replace(b"{}", b"")
        if not rest:
            return
    depth = 0
    for byte in brackets:
        depth += 1 if byte in b"[{" else -1
        if depth > JSON_DEPTH:
            raise TooMuch(f"nested deeper than {JSON_DEPTH} levels")


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > JSON_DIGITS:
        raise TooMuch(f"an integer has more than {JSON_DIGITS} digits")
    return int(digits)


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is not JSON")
