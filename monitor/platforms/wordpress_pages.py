"""How a walk through a WordPress site's posts goes on: by the time of the oldest one, not by page numbers.

Counted pages shift: a post is lost wherever one was deleted meanwhile, and seen twice wherever one came.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from monitor.platforms.wordpress_road import changed, queried
from monitor.wire import Page, Payload, Request

MOST_POSTS = "100"
"""What the API gives at most at once."""
_LEFT_OUT = 150
"""Posts of one second that are named to be left out; more would make the address too long."""
_DEFAULT_POSTS = 10
_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


def with_older_posts(page: Page, payload: Payload, items: list[Any]) -> Page:
    """The page with the question for older posts, or with the proof that there are none; `items` as told."""
    told = queried(payload.request.url)
    number = _whole(told.get("page", "")) or 1
    if not _goes_on(payload, items, number, _whole(told.get("per_page", "")) or _DEFAULT_POSTS):
        return replace(page, end=True)
    last = page.posts[-1].native_id if page.posts else None
    if last is not None and last == payload.request.item:
        return page  # the same posts again: something on the way ignores what is asked for
    url = _before_oldest(payload.request.url, told, items, page.pinned)
    url = url or changed(payload.request.url, page=str(number + 1))
    return replace(page, next=Request(url, payload.step, item=last or payload.request.item))


def _goes_on(payload: Payload, items: list[Any], number: int, size: int) -> bool:
    """Whether older posts are there. A page may be short of the posts that are not for all."""
    pages = _whole(payload.headers.get("x-wp-totalpages", ""))
    if pages is not None:
        return pages > number
    return 'rel="next"' in payload.headers.get("link", "") or len(items) >= size


def _before_oldest(
    url: str, told: Mapping[str, str], items: list[Any], pinned: tuple[str, ...]
) -> str | None:
    """The posts up to the second of the oldest one, without those of that second that were listed already.

    `pinned` posts do not count. None where no date can be read, or where so many posts are of one second that
    pages have to be counted.
    The bound is the site's own time (`date`, no zone): it means the same in every version of WordPress.
    """
    dated = [
        (item["date"], item.get("id"))
        for item in items
        if _is_dated(item) and str(item.get("id")) not in pinned
    ]
    oldest = min((date for date, _ in dated), default="")
    bound = _second_after(oldest)
    if bound is None:
        return None
    listed = [str(number) for date, number in dated if date == oldest and type(number) is int]
    if bound == told.get("before"):
        listed = [*filter(None, told.get("exclude", "").split(",")), *listed]
    if len(listed) > _LEFT_OUT:
        return None
    return changed(url, before=bound, exclude=",".join(listed), per_page=MOST_POSTS, page=None)


def _is_dated(item: Any) -> bool:
    date = item.get("date") if isinstance(item, dict) else None
    return isinstance(date, str) and _LOCAL.fullmatch(date) is not None


def _second_after(date: str) -> str | None:
    try:
        return (datetime.fromisoformat(date) + timedelta(seconds=1)).isoformat()
    except (ValueError, OverflowError):
        return None


def _whole(written: str) -> int | None:
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 10 else None
