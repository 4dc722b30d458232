"""A page of t.me as a tree: its elements by class, and their words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from lxml import etree

from monitor.errors import NotWellFormed, ParseError
from monitor.model import Account
from monitor.text import clean, plain
from monitor.wire import Payload

NAME = "telegram"
ROOT = "https://t.me"
_BLOCKS = ("br", "blockquote", "div", "li", "p", "pre")
_TAGS = 100_000  # 20 messages have about 1500
_LONG_TAG = re.compile(r"<[^<>]{20000,}>?")  # thousands of attributes cost seconds; no honest tag is so long
Classes = Mapping[str, list[Any]]


def page_of(account: Account, payload: Payload) -> Classes:
    """The elements of an answer by their classes. Raises ParseError for what is no whole page."""
    return by_class(_tree(account, payload))


def _tree(account: Account, payload: Payload) -> Any:
    """The page as a tree. A page cut off is refused, for its newest posts stand last."""
    place = {"platform": NAME, "path": payload.step}
    body = payload.body.strip()
    if not body:
        raise ParseError(f"{account.id}: an empty body", **place)
    if (b"<html" in body or body[:9].lower() == b"<!doctype") and b"</html>" not in body:
        raise NotWellFormed(f"{account.id}: a page without its end", **place)
    if body.count(b"<") > _TAGS:
        raise ParseError(f"{account.id}: more than {_TAGS} tags", **place)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise NotWellFormed(f"{account.id}: not UTF-8 ({fault.reason})", **place) from fault
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = etree.fromstring(clean(_LONG_TAG.sub(" ", text)).encode(), parser)
    except etree.XMLSyntaxError as fault:
        raise ParseError(f"{account.id}: not a page", **place) from fault
    if root is None or parser.error_log.filter_from_fatals():  # deeper than 255 levels: the rest is missing
        raise ParseError(f"{account.id}: not a page that can be read to its end", **place)
    return root


def by_class(root: Any) -> dict[str, list[Any]]:
    """The elements under `root`, itself included, by each of their classes, in the order of the page."""
    found: dict[str, list[Any]] = defaultdict(list)
    for node in root.iter("*"):
        if written := node.get("class"):
            for name in set(written.split()):
                found[name].append(node)
    return dict(found)


def words(node: Any) -> str:
    """The text that a reader sees: breaks become lines, an emoji's picture its character."""
    for block in node.iter(*_BLOCKS):
        block.tail = "\n" + (block.tail or "")
        if block.tag != "br":
            block.text = "\n" + (block.text or "")
    return plain("".join(node.itertext()))


def words_in(found: Classes, name: str) -> str:
    """The text of the first element of that class, or nothing."""
    return words(found[name][0]) if name in found else ""


def names(node: Any) -> set[str]:
    """The classes of an element."""
    return set((node.get("class") or "").split())
