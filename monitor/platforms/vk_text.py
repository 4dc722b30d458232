"""The text of a VK post: entities, and VK's own marks for mentions and links, resolved."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from monitor.text import links, mentions, plain, unique

_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_MARKUP = re.compile(
    r"\[(?:(?P<kind>id|club|public|event)(?P<number>[0-9]{1,19})(?::bp[-0-9_]{1,60})?"
    r"|(?P<address>(?:https?://|(?:m\.)?vk\.(?:com|ru|cc|me)/)[^\s|\[\]]{1,2083})|#alias)"
    r"\|(?P<shown>[^\[\]|]{0,2000})(?:\|(?P<behind>[^\s|\[\]]{1,2083}))?\]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """A text as VK shows it, and whom and what its marks point to."""

    text: str
    mentions: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def read_text(source: str) -> Words:
    """Entities and VK's marks resolved: `[club1|name]` reads "name" and mentions club1, and so with links.

    Only entities that end with a semicolon are undone, because addresses hold `&copy=` and the like.

    >>> read_text("Q&amp;A [club1|MFA], see [https://a.example/?a=1&copy=2|here]").text
    'Q&A MFA, see here'
    """
    source = _LINE_BREAK.sub("\n", source)
    source = _ENTITY.sub(lambda found: html.unescape(found[0]), source)
    if "[" not in source:
        return Words(plain(source), mentions(source), links(source))
    marks = list(_MARKUP.finditer(source))
    bare = _MARKUP.sub(" ", source)
    named = (f"{_prefix(mark['kind'])}{int(mark['number'])}" for mark in marks if mark["kind"])
    far = (mark["address"] or mark["behind"] for mark in marks)
    return Words(
        plain(_MARKUP.sub(lambda mark: mark["shown"], source)),
        unique((*named, *mentions(bare))),
        unique((*(_with_scheme(address) for address in far if address), *links(bare))),
    )


def _prefix(kind: str) -> str:
    """Pages and events are communities: club, public and event are one series of numbers."""
    return "id" if kind == "id" else "club"


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"https://{address}"
