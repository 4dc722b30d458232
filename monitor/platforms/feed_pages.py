"""Where a feed's older items lie: RFC 5005, JSON Feed's next_url, and the ?paged=N of WordPress."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from monitor.wire import Page, Payload, Request

_WORDPRESS = re.compile(r"wordpress\.(?:org|com)|^WordPress$", re.IGNORECASE)
_RELATIONS = ("prev-archive", "next")
_LAST_PAGE = 1_000_000


def with_older(page: Page, payload: Payload) -> Page:
    """The page of a feed with the question for its older items, or with the proof that there are none.

    An archive (prev-archive) goes before a paged feed (next): its documents stand still. Only addresses on
    the feed's own origin are followed. A feed with neither is one window of its newest items.
    """
    last = page.posts[-1].native_id if page.posts else None
    following = _following(page, payload)
    if following and last is not None and last == payload.request.item and _paged(following):
        return page  # the same page again: something on the way ignores the number that we ask for
    if following:
        older = Request(following, payload.step, item=last or payload.request.item)
        return replace(page, next=older, window=False, shifting=following != _archived(page, payload))
    proven = is_older(payload) or "archive" in page.hints
    end = page.end or (proven and not page.hints.keys() & set(_RELATIONS))
    return replace(page, end=end, window=not end)


def is_older(payload: Payload) -> bool:
    """Whether the answer is a page that a newer page of the same feed led to."""
    return payload.request.item is not None


def past_the_end(payload: Payload) -> bool:
    """Whether WordPress says that there is no such page: its way to end a feed is 404."""
    return payload.status == 404 and (_paged(payload.request.url) or 1) > 1


def _following(page: Page, payload: Payload) -> str | None:
    if page.end:
        return None
    for relation in _RELATIONS:
        address = _at_home(page.hints.get(relation, ""), payload)
        if address:
            return address
    generator = page.hints.get("generator", "")
    # a feed that does page says so itself; WordPress pages all of its feeds and says nothing
    if "prev-archive" in page.hints or "archive" in page.hints or not _WORDPRESS.search(generator):
        return None
    return _next_paged(payload.request.url) if page.posts or page.ignored or page.skipped else None


def _archived(page: Page, payload: Payload) -> str | None:
    """The archive document before this one, which stands still."""
    return _at_home(page.hints.get(_RELATIONS[0], ""), payload)


def _at_home(address: str, payload: Payload) -> str | None:
    """The address, on the feed's own origin and not the one just asked. http behind HTTPS is a slip."""
    asked = {payload.url, payload.request.url}
    origins = {_origin(url) for url in asked}
    if address.startswith("http://") and _origin(address) not in origins:
        address = "https://" + address[7:]
    return address if address and _origin(address) in origins and address not in asked else None


def _origin(address: str) -> str:
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{re.split('[/?#]', rest, maxsplit=1)[0]}".lower()


def _paged(url: str) -> int | None:
    told = dict(parse_qsl(urlsplit(url).query)).get("paged", "")
    return int(told) if told.isascii() and told.isdigit() and int(told) < _LAST_PAGE else None


def _next_paged(url: str) -> str:
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, True) if name != "paged"]
    query = urlencode([*kept, ("paged", str((_paged(url) or 1) + 1))])
    return urlunsplit(parts._replace(query=query, fragment=""))
