"""When a page says that it was last changed: by its header, else by the dates in its markup.

That a body differs from yesterday's proves no change: counters, banners and tokens differ every day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from monitor.platforms.dates import read_date
from monitor.wire import Payload

_PAGE_BYTES = 5_000_000
_DATES = 1000
_NOW = timedelta(minutes=2)
"""A stamp as young as this is the time of asking: most servers put it on every page that they make."""
_META = re.compile(r"<meta\b[^<>]{1,2000}>", re.IGNORECASE)
_TIME = re.compile(r"<time\b[^<>]{1,2000}>", re.IGNORECASE)
_LINKED_DATA = re.compile(r"<script\b[^<>]{0,500}application/ld\+json[^<>]{0,500}>", re.IGNORECASE)
_SCRIPTS, _SCRIPT_CHARACTERS = 50, 200_000
_MODIFIED = re.compile(r'"dateModified"\s{0,20}:\s{0,20}"([^"\\]{4,100})"')
_TELLING = re.compile(
    r"""\b(?:property|name|itemprop)\s{0,5}=\s{0,5}["']?"""
    r"""(?:og:updated_time|article:modified_time|dateModified)\b""",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"""\bcontent\s{0,5}=\s{0,5}(?:"([^"]{1,100})"|'([^']{1,100})')""", re.IGNORECASE)
_DATETIME = re.compile(r"""\bdatetime\s{0,5}=\s{0,5}(?:"([^"]{1,100})"|'([^']{1,100})')""", re.IGNORECASE)


def last_change(payload: Payload) -> datetime | None:
    """The newest instant that is told and not in the future; None when nothing is told.

    A header that only repeats the time of asking tells nothing, so the page is looked at then.
    """
    return _newest((payload.headers.get("last-modified", ""),), payload.received_at) or _newest(
        islice(_told(payload.body[:_PAGE_BYTES].decode("utf-8", "replace")), _DATES), payload.received_at
    )


def _newest(told: Iterator[str] | tuple[str, ...], now: datetime) -> datetime | None:
    instants = (at for written in told for at in read_date(written)[:1])
    return max((at.astimezone(UTC) for at in instants if at is not None and at <= now - _NOW), default=None)


def _told(page: str) -> Iterator[str]:
    """Dates of change in the page's markup, as written."""
    page = _uncommented(page)
    for tag in _META.findall(page):
        if _TELLING.search(tag):
            yield from _values(_CONTENT, tag)
    for tag in _TIME.findall(page):
        yield from _values(_DATETIME, tag)
    for opened in islice(_LINKED_DATA.finditer(page), _SCRIPTS):
        data = page[opened.end() : opened.end() + _SCRIPT_CHARACTERS]
        yield from _MODIFIED.findall(data.partition("</script")[0])


def _uncommented(page: str) -> str:
    head, *rest = page.split("<!--")
    return head + "".join(part.partition("-->")[2] for part in rest)


def _values(attribute: re.Pattern[str], tag: str) -> Iterator[str]:
    if found := attribute.search(tag):
        yield found[1] or found[2]
