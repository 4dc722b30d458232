"""Where a feed's older items lie: RFC 5005, JSON Feed's next_url, and the ?paged=N of WordPress.

The last one is a guess: no document names that address, so an answer there may be about anything. A feed with
items is the older page. A feed of WordPress's own without any, under 404 or (behind some caches) 200, is the
end. Everything else (a page for people, 403, a 404 without such a feed) proves neither that there is nothing
older nor that the account is unwell: what was listed before is then one window of newest items. Trouble that
passes (5xx, 429, a document that is cut off) stays an error.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from monitor.errors import NotWellFormed, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account
from monitor.platforms.feed_posts import OwnId, read_feed
from monitor.platforms.feed_reading import read_document
from monitor.platforms.statuses import check_status
from monitor.wire import Page, Payload, Request

_WORDPRESS = re.compile(r"wordpress\.(?:org|com)|^WordPress$", re.IGNORECASE)
_RELATIONS = ("prev-archive", "next")
_LAST_PAGE = 1_000_000
_GUESSED = "guessed:"
"""What `Request.item` begins with where no document named the address."""


def read_page(account: Account, payload: Payload, *, platform: str, own_id: OwnId | None = None) -> Page:
    """One page of a feed with the question for its older items; `platform` and `own_id` as for `read_feed`.

    Raises the error of the status, and what `read_feed` raises; at a guessed address only what passes.
    """
    if _is_past_the_end(account, payload, platform):
        return Page(end=True)
    try:
        check_status(account, payload, platform)
        page = read_feed(account, payload, platform=platform, own_id=own_id)
    except (ServerTrouble, RateLimited, NotWellFormed):
        raise
    except PlatformError as fault:
        if not _is_guessed(payload):
            raise
        return Page(window=True, hints={"refused": fault.reason})
    return with_older(page, payload)


def with_older(page: Page, payload: Payload) -> Page:
    """The page of a feed with the question for its older items, or with the proof that there are none.

    An archive (prev-archive) goes before a paged feed (next): its documents stand still. Only addresses on
    the feed's own origin are followed. A feed with neither is one window of its newest items.
    """
    last = page.posts[-1].native_id if page.posts else None
    told = _told(page, payload)
    following = told or _guess(page, payload)
    if following and last is not None and last == _after(payload) and _paged(following):
        return page  # the same page again: something on the way ignores the number that we ask for
    if following:
        item = ("" if told else _GUESSED) + (last or _after(payload))
        older = Request(following, payload.step, item=item or None)
        return replace(page, next=older, window=False, shifting=following != _archived(page, payload))
    end = page.end or (_is_last(page, payload) and not page.hints.keys() & set(_RELATIONS))
    return replace(page, end=end, window=not end)


def _is_past_the_end(account: Account, payload: Payload, platform: str) -> bool:
    """Whether WordPress says that there is no such page: its way to end a feed is a 404 with an empty one."""
    if payload.status != 404 or not _is_older(payload):
        return False
    try:
        document, _ = read_document(account, payload, platform)
    except ParseError:
        return False
    unread = document.entries or document.too_many or document.lost
    return not unread and _WORDPRESS.search(document.generator) is not None


def _is_older(payload: Payload) -> bool:
    """Whether the answer is a page that a newer page of the same feed led to."""
    return payload.request.item is not None


def _is_guessed(payload: Payload) -> bool:
    return (payload.request.item or "").startswith(_GUESSED)


def _after(payload: Payload) -> str:
    """The last post of the page that led here; nothing where none did, or it had no post."""
    return (payload.request.item or "").removeprefix(_GUESSED)


def _is_last(page: Page, payload: Payload) -> bool:
    if _is_guessed(payload):
        return not _has_items(page) and _by_wordpress(page)
    return _is_older(payload) or "archive" in page.hints


def _has_items(page: Page) -> bool:
    return bool(page.posts or page.ignored or page.skipped)


def _by_wordpress(page: Page) -> bool:
    return _WORDPRESS.search(page.hints.get("generator", "")) is not None


def _told(page: Page, payload: Payload) -> str | None:
    addresses = (_at_home(page.hints.get(relation, ""), payload) for relation in _RELATIONS)
    return None if page.end else next(filter(None, addresses), None)


def _guess(page: Page, payload: Payload) -> str | None:
    """A feed that does page says so itself; WordPress pages all of its feeds and says nothing."""
    pages_itself = _is_older(payload) and not _is_guessed(payload)
    if page.end or pages_itself or page.hints.keys() & {"prev-archive", "archive"}:
        return None
    return _next_paged(payload.request.url) if _by_wordpress(page) and _has_items(page) else None


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
