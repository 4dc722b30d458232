"""Archives made by twarc: an answer per line, or a post per line with all that belongs to it folded in."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from monitor.model import Account
from monitor.platforms.dates import instant
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.statuses import check_status
from monitor.platforms.x_answer import NAME, Object, object_in, objects_in, unreadable
from monitor.platforms.x_items import Items, take_all
from monitor.platforms.x_lines import lines_of
from monitor.platforms.x_post import Beside, beside
from monitor.platforms.x_v11 import take_v11
from monitor.wire import Page, Payload


def read_twarc(account: Account, payload: Payload) -> Page:
    """Every post of every line; a line that cannot be read is one skipped item."""
    check_status(account, payload, NAME)
    items, many = Items(), 0
    for path, line in lines_of(payload):
        many += 1
        try:
            _take(items, account, payload, path, line)
        except BAD_INPUT as fault:
            items.skip(path, fault)
    if not many:
        raise unreadable(account, payload, "a file without a line")
    return items.page(account, payload)


def _take(items: Items, account: Account, payload: Payload, path: str, line: Any) -> None:
    if isinstance(line, ValueError):
        raise line
    if not isinstance(line, dict):
        raise TypeError(f"{type(line).__name__} in place of an object")
    seen_at = _seen(payload, line)
    if "id_str" in line:
        take_v11(items, account, seen_at, line, path)
    elif "data" in line:
        data = line["data"]
        included = beside(object_in(line, "includes"))
        take_all(items, account, seen_at, data if isinstance(data, list) else [data], included, f"{path}.")
    elif "id" in line:
        items.take(account, seen_at, line, _folded_in(line), path)
    else:
        raise KeyError("neither a page nor a post")


def _seen(payload: Payload, line: Object) -> datetime:
    """When the counts stood so: twarc notes it."""
    told = line.get("__twarc")
    return (instant(told.get("retrieved_at")) if isinstance(told, dict) else None) or payload.received_at


def _folded_in(line: Object) -> Beside:
    """What a flattened post carries inside itself, as the page it came in had it beside."""
    posts = [one for one in objects_in(line, "referenced_tweets") if "text" in one]
    holders = [object_in(one, "attachments") for one in (line, *posts)]
    media = [one for holder in holders for one in objects_in(holder, "media")]
    polls = [poll for holder in holders if (poll := object_in(holder, "poll"))]
    return beside({"tweets": posts, "media": media, "polls": polls})
