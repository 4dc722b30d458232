"""What Meta's Graph API says the same way on every network of the house: errors, counts, times, listings.

The error object is believed under any status (Graph API, "Handle errors", "Rate limits"). Its `message` is
for programmers and English; `error_user_title` and `error_user_msg` come in the language of whoever holds
the token, and are never read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from monitor.errors import (
    AccessDenied,
    NotFound,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.dates import instant
from monitor.platforms.json_answer import json_of
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE, load_json
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Page, Payload, Skipped

API = "https://graph.facebook.com/v26.0"
"""Of Facebook and Instagram. v26.0 took away `?ids=`, If-None-Match, `date_format`, `pretty` and `debug`."""
Read = tuple[Post, EngagementSnapshot | None]
_HOUR, _WEEK_MINUTES = timedelta(hours=1), 7 * 24 * 60
_FUTURE = timedelta(hours=24)
_MOST = 10**18
_LONG_WORD = re.compile(r"[\w.\-]{32,}")
"""A token, for instance: "Malformed access token EAAB…"."""
_MISSING = (100, 33)
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((-2, -1, 1, 2), ServerTrouble),
    # the limits of app, user and page, and of a single call
    **dict.fromkeys((4, 17, 32, 341, 613), RateLimited),
    # 3 and 10 the app's permissions, 101 the app, 102 and 190 the token, 104 its lack; 368 is a block for a
    # breach of policy, which somebody has to look at
    **dict.fromkeys((3, 10, 101, 102, 104, 190, 368, *range(200, 300)), AccessDenied),
    # the business use cases
    **dict.fromkeys(range(80_000, 80_100), RateLimited),
    # 21 merged into another page, 24 no such media, 110 no such (professional) user, 803 no such name
    **dict.fromkeys((21, 24, 110, 803), NotFound),
}
_BY_MESSAGE = (100, 2500)
"""A parameter, a path, an object, a feature or a proof: only the message tells which of them is wrong."""
_NO_ACCESS = re.compile(r"permission|feature|public content access|app ?secret|access token", re.IGNORECASE)
_NO_OBJECT = re.compile(r"does not exist|no node specified", re.IGNORECASE)


def answer_of(account: Account, payload: Payload, platform: str) -> dict[str, Any]:
    """The answer's object. Raises what its error object, else its status, else its shape means."""
    try:
        body = json_of(account, payload, platform)
    except ParseError:
        check_status(account, payload, platform)  # a proxy's page, not the API's word
        raise
    if (fault := _fault(body)) is not None:
        raise _error(account, payload, platform, fault)
    check_status(account, payload, platform)
    if not isinstance(body, dict):
        reason = f"{account.id}: {type(body).__name__} in place of an object"
        raise ParseError(reason, platform=platform, path=payload.step)
    return body


def own_answer_of(account: Account, payload: Payload, platform: str) -> dict[str, Any]:
    """The answer to a question that is put to the operator's own object. Raises as `answer_of` does; but that
    this object is not there is a matter of the key, and says nothing of the account."""
    try:
        return answer_of(account, payload, platform)
    except NotFound as error:
        if is_missing(payload):
            raise AccessDenied(error.reason, platform=platform, path=payload.step) from error
        raise


def is_missing(payload: Payload) -> bool:
    """Does the answer say that what was asked for by its id is not there? Deleted, hidden and never there
    look the same (code 100, subcode 33)."""
    fault = _fault(_loaded(payload.body)) or {}
    return (fault.get("code"), fault.get("error_subcode")) == _MISSING


def wants_less(payload: Payload) -> bool:
    """Was so much asked at once that the API gave up? It asks to be asked for less (code 1)."""
    fault = _fault(_loaded(payload.body)) or {}
    return fault.get("code") == 1 and "reduce the amount of data" in str(fault.get("message"))


def count(value: object) -> int | None:
    """A count; None where there is none. Raises TypeError or ValueError for what is no count."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{type(value).__name__} in place of a count")
    if not 0 <= value < _MOST:
        raise ValueError(f"a count of {value}")
    return value


def text_in(holder: Mapping[str, Any], key: str) -> str:
    """The text under a key; nothing where there is none. Raises TypeError for anything else."""
    value = holder.get(key)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{key} is {type(value).__name__}")
    return value or ""


def published(value: object, received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    """The instant of a time like 2021-07-09T19:09:52+0000, and the flags of one that is doubtful."""
    at = instant(value)
    if at is None:
        return None, ("date_missing" if value is None else "date_unparsable",)
    return at, ("date_future",) if at > received + _FUTURE else ()


def after_in(paging: object) -> str | None:
    """The cursor of the next page. It is taken from `cursors` and never from `next`, whose address holds the
    token."""
    cursors = paging.get("cursors") if isinstance(paging, dict) else None
    after = cursors.get("after") if isinstance(cursors, dict) else None
    return after if isinstance(after, str) and after else None


def listed(
    account: Account, payload: Payload, platform: str, items: Sequence[Any], read: Callable[[Any], Read]
) -> Page:
    """The posts of a page, each read, or skipped with the reason. Raises ParseError where none can be read.

    A post that is older than one behind it stands out of order: some listings show pinned ones first.
    """
    found: dict[str, tuple[str, Read]] = {}
    skipped, ignored = [], []
    for place, item in enumerate(items):
        path = f"[{place}]"
        if place >= ITEMS_PER_PAGE:
            skipped.append(Skipped(path, f"more than {ITEMS_PER_PAGE} items"))
            continue
        try:
            post, seen = read(item)
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if before := found.pop(post.native_id, None):
            ignored.append(Skipped(before[0], f"id {post.native_id} stands twice; the last one counts"))
        found[post.native_id] = (path, (post, seen))
    if items and len(skipped) == len(items):
        reason = f"{account.id}: none of the {len(items)} posts could be read ({skipped[0].reason})"
        raise ParseError(reason, platform=platform, path=payload.step)
    posts = tuple(post for _, (post, _) in found.values())
    pinned = _out_of_order(posts)
    dated = (post.published_at for post in posts if post.native_id not in pinned)
    return Page(
        posts=posts,
        engagement=tuple(seen for _, (_, seen) in found.values() if seen),
        skipped=tuple(skipped),
        ignored=tuple(ignored),
        reached=min((at for at in dated if at), default=None),
        pinned=pinned,
    )


def _out_of_order(posts: Sequence[Post]) -> tuple[str, ...]:
    newest: datetime | None = None
    found = []
    for post in reversed(posts):
        at = post.published_at
        if at is None:
            continue
        if newest is not None and at < newest:
            found.append(post.native_id)
        newest = at if newest is None else max(at, newest)
    return tuple(reversed(found))


def _loaded(body: bytes) -> Any:
    try:
        return load_json(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def _fault(body: Any) -> Mapping[str, Any] | None:
    fault = body.get("error") if isinstance(body, dict) else None
    return fault if fault is None or isinstance(fault, dict) else {"message": str(fault)}


def _error(account: Account, payload: Payload, platform: str, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for the API's. Of an unknown code `is_transient` and the status have to tell."""
    code, subcode, message = (fault.get(key) for key in ("code", "error_subcode", "message"))
    code = code if type(code) is int else 0
    message = _LONG_WORD.sub("…", message[:1000]) if isinstance(message, str) else ""
    which = f"{code or 'without a code'}" + (f"/{subcode}" if type(subcode) is int else "")
    said = f"Graph error {which}: {shown(message)}"
    kind = _named(code, subcode, message)
    if kind is None and fault.get("is_transient") is True:
        kind = ServerTrouble
    reason = f"{account.id}: {said}"
    if kind is RateLimited:
        return RateLimited(reason, platform=platform, path=payload.step, retry_at=_free_again(payload))
    if kind is None:
        check_status(account, payload, platform, said)
    return (kind or ParseError)(reason, platform=platform, path=payload.step)


def _named(code: int, subcode: object, message: str) -> type[PlatformError] | None:
    if (code, subcode) == _MISSING:
        return NotFound
    if code not in _BY_MESSAGE:
        return _KINDS.get(code)
    if _NO_ACCESS.search(message):
        return AccessDenied
    return NotFound if _NO_OBJECT.search(message) else ParseError


def _free_again(payload: Payload) -> datetime:
    """When the limit lifts: by the usage header (minutes), by Retry-After, else in an hour."""
    minutes = _minutes_left(payload.headers.get("x-business-use-case-usage", ""))
    told = retry_at(payload)
    if not minutes:
        return told or payload.received_at + _HOUR
    lifted = payload.received_at + timedelta(minutes=minutes)
    return max(lifted, told or lifted)


def _minutes_left(header: str) -> int:
    """The longest `estimated_time_to_regain_access` of the header's use cases; 0 where it tells none."""
    used = _loaded(header.encode())
    cases = used.values() if isinstance(used, dict) else ()
    told = (
        one.get("estimated_time_to_regain_access")
        for case in cases if isinstance(case, list) for one in case if isinstance(one, dict)
    )  # fmt: skip
    return max((n for n in told if type(n) is int and 0 < n <= _WEEK_MINUTES), default=0)
