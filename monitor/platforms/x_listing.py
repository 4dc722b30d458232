"""An account's posts on X, page by page: the timeline of the newest 3,200, or the archive of all."""

from __future__ import annotations

from dataclasses import replace

from monitor.model import Account
from monitor.platforms.x_answer import (
    Object,
    body_of,
    errors_of,
    not_enrolled,
    refusal,
    said_in,
    unreadable,
)
from monitor.platforms.x_ask import ask_onward, ask_timeline, owner_of, way_of
from monitor.platforms.x_items import Items, data_of, included_in, take_all
from monitor.wire import Page, Payload

_WITHIN = 3_000
"""A timeline that ends after fewer posts has not met its limit of 3,200, which counts deleted ones too."""


def read_search(account: Account, payload: Payload) -> Page:
    """A page of the archive; where the plan does not hold it, the timeline in its place."""
    way = way_of(payload)
    if way.owner and not_enrolled(account, payload):
        return Page(next=ask_timeline(way), units=0, hints={"search": "not in the plan"})
    return read_listing(account, payload)


def read_listing(account: Account, payload: Payload) -> Page:
    """A page of posts from the newest on. An answer without posts is one only where X counts them as 0."""
    body = body_of(account, payload)
    data, meta = data_of(account, payload, body), body.get("meta")
    if data is None and not isinstance(meta, dict):
        raise _without_posts(account, payload, body)
    items, included = Items(owner_of(payload)), included_in(account, payload, body)
    take_all(items, account, payload.received_at, data or [], included)
    page = replace(items.page(account, payload), units=len(data or []) + len(included.posts))
    return _placed(payload, page, len(data or []), meta if isinstance(meta, dict) else {})


def _without_posts(account: Account, payload: Payload, body: Object) -> Exception:
    """Errors of what posts refer to say nothing of the account."""
    errors = [one for one in errors_of(body) if one.get("section") != "includes"]
    if errors:
        return refusal(account, payload, {**body, "errors": errors})
    return unreadable(account, payload, "neither posts nor their number")


def _placed(payload: Payload, page: Page, many: int, meta: Object) -> Page:
    """Where the page stands in the walk: what it proves, and the next one.

    A listing that was asked for what is later than an instant, and ends, has shown all from there on; one of
    the whole archive has shown the account. A timeline ends without a word at its limit too: it has shown the
    account only where as many posts were listed as the profile counts.
    """
    way = way_of(payload)
    listed = way.listed + many
    token, whole = said_in(meta, "next_token"), payload.step == "search" or listed < _WITHIN
    places = (post.edited_at or post.published_at for post in page.posts)  # an edit moves a post up
    reached = min((at for at in places if at), default=None)
    if token:
        return replace(page, reached=reached, next=ask_onward(payload, token, replace(way, listed=listed)))
    if way.since and whole:
        reached = min(way.since, reached or way.since)
        return replace(page, reached=reached, complete_since=way.since)
    counted = way.total is not None and listed >= way.total
    archive = payload.step == "search" and way.back and way.since is None
    return replace(page, reached=reached, end=archive or (counted and way.since is None))
