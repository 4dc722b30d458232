"""Where the sitemap of a site is: the usual places one after the other, and what a robots.txt names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from monitor.model import Account
from monitor.platforms.site_pages import folder, is_sitemap, page_address
from monitor.platforms.sitemap_xml import robots_lines
from monitor.wire import Page, Payload, Request, Skipped

_ROBOTS_BYTES = 512_000  # RFC 9309 asks for 500 KiB at least
NAMED = "named in robots.txt"
"""What a question for a sitemap carries whose address is not one of the usual ones."""
_USUAL = ("sitemap.xml", "sitemap_index.xml", "wp-sitemap.xml")


def usual_places(home: str) -> list[Request]:
    """Where a site's sitemap may be told of or lie: beside its home, and at the root of its host."""
    places = list(dict.fromkeys((urljoin(home, folder(home)), urljoin(home, "/"))))
    robots = [Request(f"{place}robots.txt", "robots") for place in places]
    return robots + [Request(place + name, "timeline") for place in places for name in _USUAL]


def next_place(account: Account, payload: Payload) -> Request | None:
    """The next place to look at. It only ever goes forward, so looking comes to an end."""
    if is_sitemap(account.url) or payload.step not in ("robots", "timeline"):
        return None
    tries = usual_places(account.url)
    here = None if payload.request.item == NAMED else _which(tries, payload)
    if here is None:  # an address out of a robots.txt: the usual places are left
        return next(one for one in tries if one.step == "timeline")
    return tries[here + 1] if here + 1 < len(tries) else None


def _which(tries: Sequence[Request], payload: Payload) -> int | None:
    """Which place was asked. A stand-in has another host, and may put a prefix before the path."""
    asked = urlsplit(payload.request.url).path
    fitting = (n for n, one in enumerate(tries)
               if one.step == payload.step and asked.endswith(urlsplit(one.url).path))  # fmt: skip
    return max(fitting, key=lambda n: len(tries[n].url), default=None)


def not_there(payload: Payload) -> bool:
    """RFC 9309: a robots.txt that is refused is as good as none; a server in trouble has not answered."""
    refused = payload.step == "robots" and 400 <= payload.status < 500 and payload.status != 429
    return refused or payload.status in (404, 410)


def read_robots(account: Account, payload: Payload, following: Request | None) -> Page:
    """Where the sitemap is. Of several, the robots.txt itself is read as the index from now on."""
    text = payload.body[:_ROBOTS_BYTES].decode("utf-8-sig", "replace")
    found = [page_address(line, account.url) for line in robots_lines(text)]
    named = list(dict.fromkeys(address for address in found if address))
    page = Page(
        skipped=tuple(Skipped(f"robots[{n}]", "no address") for n, one in enumerate(found) if not one),
        ignored=tuple(Skipped(f"robots[{n}]", "asked next") for n, one in enumerate(found) if one),
        next=following,
    )
    if not named:
        return page
    tries = usual_places(account.url)
    road = named[0] if len(named) == 1 else tries[_which(tries, payload) or 0].url
    item = NAMED if len(named) == 1 else None
    return replace(page, next=Request(road, "timeline", item=item), road=road)
