"""A feed's bytes to its entries, whatever the format; what is no feed is refused for its own reason."""

from __future__ import annotations

import re

from monitor.errors import NotWellFormed, ParseError
from monitor.model import Account
from monitor.platforms.feed_decode import decode
from monitor.platforms.feed_document import Document
from monitor.platforms.feed_json import read_json
from monitor.platforms.feed_xml import CutOff, NotAFeed, NotXml, read_xml
from monitor.platforms.limits import TooMuch
from monitor.platforms.second_chance import GaveUp, read_odd
from monitor.wire import Payload

_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_FEED_ROOT = re.compile(r"<(?:[\w.-]{1,50}:)?(?:rss|feed|rdf|channel)[\s>]", re.IGNORECASE)


def read_document(account: Account, payload: Payload, platform: str) -> tuple[Document, str]:
    """The feed in the body and the name of its encoding. `platform` names the caller in errors.

    Raises ParseError for what is no feed, NotWellFormed for one that is cut off or past repair.
    """
    text, encoding = decode(payload.body, payload.headers.get("content-type", ""))
    try:
        return _document(text, payload.url), encoding
    except NotAFeed as fault:
        raise ParseError(f"{account.id}: not a feed: {fault}", platform=platform, path="/") from fault
    except TooMuch as fault:
        raise ParseError(f"{account.id}: {fault}", platform=platform, path="/") from fault
    except (CutOff, GaveUp) as fault:
        raise NotWellFormed(f"{account.id}: {fault}", platform=platform, path="/") from fault


def _document(text: str, url: str) -> Document:
    start = text.lstrip("\ufeff \t\r\n")
    if not start:
        raise NotAFeed("an empty body")
    if start[0] in "{[":
        return read_json(start)
    _refuse_other_things(start)
    try:
        return read_xml(start, url)
    except NotXml as fault:
        return _second_chance(start, fault)


def _refuse_other_things(start: str) -> None:
    root = _FEED_ROOT.search(start[:20_000])
    page = _HTML.search(start[:20_000])
    if page and (root is None or page.start() < root.start()):
        raise NotAFeed("HTML page")
    if start[0] != "<" and root is None:
        raise NotAFeed("plain text")


def _second_chance(text: str, fault: NotXml) -> Document:
    if not _FEED_ROOT.search(text[:20_000]):
        raise GaveUp(f"not well-formed ({fault})")
    return read_odd(text)
