"""Feeds: RSS 2.0, RSS 1.0, Atom, JSON Feed, whoever writes them (bridges too). One step, "timeline".

Older items come by the feed's own pages (RFC 5005, next_url) or by WordPress's ?paged=N. No counts, no
profile. A hub (WebSub) is told as a hint and not subscribed to: that needs an address of one's own.
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.model import Account, Cursor
from monitor.platforms.feed_pages import read_page
from monitor.platforms.platform import Platform, Told
from monitor.wire import Aim, Page, Payload, Request

_NAME = "feed"


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The feed, conditionally when the stored state is known to stand (a body was read and saved).

    A backfill wants the body whether or not it changed: the way to the older pages starts in it.
    """
    known = cursor.body_sha256 is not None and not aim.back
    return Request(
        cursor.fetch_url or account.url,
        "timeline",
        etag=cursor.etag if known else None,
        last_modified=cursor.last_modified if known else None,
    )


def parse(account: Account, payload: Payload) -> Page:
    """What a feed's answer means. An empty page only when the format itself says that there are no items."""
    return read_page(account, payload, platform=_NAME)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """There is one step only."""
    return "timeline"


FEED = Platform(
    name=_NAME,
    basis="public feed",
    terms_url=None,
    terms_on=None,
    has_counts=False,
    interactions=(),
    steps=("timeline",),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Items with title, text, links and media.",
        limits="Conditional requests; never more often than the feed's own max-age.",
        reach="To the first item where the feed has pages (RFC 5005, WordPress); else what it still lists.",
        never="Counts of any kind; the audience; deletions.",
    ),
)
