"""What X answers: a body, or one of its refusals (docs.x.com, "Response codes and errors").

A refusal is a problem object (title, type, detail), or a list `errors` of them that stands under status
200 too. Of a problem's `type` only the last part of the path counts: its host changed from
api.twitter.com to api.x.com.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from monitor.errors import (
    AccessDenied,
    NotFound,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Payload

NAME = "x"
Object = Mapping[str, Any]
_MOST = 10**19
_EPOCH_SECONDS = re.compile(r"[0-9]{9,11}")
_LONG_WORD = re.compile(r"[\w.\-]{32,}")
_CREDITS = frozenset(("credits-depleted", "credits"))
_KINDS: Mapping[str, type[PlatformError]] = {
    "credits-depleted": RateLimited, "credits": RateLimited, "usage-capped": RateLimited,
    "rate-limit-exceeded": RateLimited,
    # deleted, renamed, suspended are one type, and a suspension is lifted: not Gone, which ends it for good
    "resource-not-found": NotFound, "resource-unavailable": NotFound,
    "not-authorized-for-resource": AccessDenied, "not-authorized-for-field": AccessDenied,
    "disallowed-resource": AccessDenied, "client-forbidden": AccessDenied,
    "unsupported-authentication": AccessDenied, "operational-disconnect": ServerTrouble,
    "invalid-request": ParseError,
}  # fmt: skip
_CODES: Mapping[int, type[PlatformError]] = {
    88: RateLimited, 32: AccessDenied, 89: AccessDenied, 215: AccessDenied, 17: NotFound, 34: NotFound,
    50: NotFound, 63: NotFound, 130: ServerTrouble, 131: ServerTrouble,
}  # fmt: skip
"""The numbers of version 1.1, which some answers still bear."""


def body_of(account: Account, payload: Payload) -> dict[str, Any]:
    """The answer's object. Raises what its problem, its status or its shape means; errors beside data, and
    errors of single ids, are left to the reader."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    if not isinstance(body, dict):
        check_status(account, payload, NAME)
        raise unreadable(account, payload, f"{type(body).__name__} in place of an object")
    if payload.status not in (200, 203) or ("title" in body and "data" not in body):
        raise refusal(account, payload, body)
    return body


def errors_of(body: Object) -> list[Object]:
    """The list of errors that stands in an answer; what is no object is left out."""
    told = body.get("errors")
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


def refusal(account: Account, payload: Payload, problem: Object) -> PlatformError:
    """Our error for a problem. What is said of a token is X's own word; ids and tokens are cut out of it."""
    several = errors_of(problem)
    first = several[0] if several else {}
    kind, code = kind_of(problem) or kind_of(first), first.get("code")
    ours = _KINDS.get(kind) or (_CODES.get(code) if type(code) is int else None)
    said = _said(problem, first)
    reason, place = f"{account.id}: {said}", {"platform": NAME, "path": payload.step}
    told = problem.get("status")
    if payload.status in (200, 203) and type(told) is int and told >= 400:
        payload = replace(payload, status=told)  # a saved problem names its status itself
    if payload.status == 402 or kind in _CREDITS:
        spent = f"{account.id}: the prepaid credits are spent ({said})"
        return RateLimited(spent, **place, retry_at=next_midnight(payload.received_at))
    if payload.status == 429 or ours is RateLimited:
        return RateLimited(reason, **place, retry_at=_reset(payload))
    if ours is not None:
        return ours(_named(account, problem, first, kind, said), **place)
    try:
        check_status(account, payload, NAME, said)
    except PlatformError as error:
        return error
    return ParseError(f"{reason} (under status 200)", **place)


def _named(account: Account, problem: Object, first: Object, kind: str, said: str) -> str:
    """The two refusals that are about the account get words of their own."""
    if is_suspended(first or problem):
        return f"{account.id}: the account is suspended ({said})"
    if kind == "not-authorized-for-resource":
        return f"{account.id}: the account is protected ({said})"
    return f"{account.id}: {said}"


def is_suspended(problem: Object) -> bool:
    """X says it in words only: the type is that of something unknown."""
    return kind_of(problem) == "resource-not-found" and "suspended" in str(problem.get("detail")).lower()


def not_enrolled(account: Account, payload: Payload) -> bool:
    """Is this the refusal of a call that the plan does not hold?"""
    if payload.status != 403:
        return False
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        return False
    return isinstance(body, dict) and "client-not-enrolled" in (body.get("reason"), kind_of(body))


def kind_of(problem: Object) -> str:
    """The last part of a problem's type; nothing for about:blank."""
    told = problem.get("type")
    return told.rpartition("/")[2] if isinstance(told, str) and "/" in told else ""


def _said(problem: Object, first: Object) -> str:
    told = (problem.get("title") or first.get("title"), first.get("message") or first.get("detail"))
    words = [word for word in (*told, problem.get("detail")) if isinstance(word, str) and word]
    text = ": ".join(dict.fromkeys(words[:2])) or "a refusal without words"
    return shown(_LONG_WORD.sub("…", text[:1000]))


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def next_midnight(at: datetime) -> datetime:
    """When X's day of billing begins anew.

    >>> next_midnight(datetime(2026, 3, 2, 23, 59, tzinfo=UTC)).isoformat()
    '2026-03-03T00:00:00+00:00'
    """
    return datetime.combine(at.astimezone(UTC).date() + timedelta(days=1), time(), UTC)


def _reset(payload: Payload) -> datetime | None:
    """x-rate-limit-reset, epoch seconds; else what every platform may say."""
    written = payload.headers.get("x-rate-limit-reset", "").strip()
    return (
        datetime.fromtimestamp(int(written), UTC) if _EPOCH_SECONDS.fullmatch(written) else retry_at(payload)
    )


def either(thing: Object, *keys: str) -> Any:
    """The value under the first of the names that is there: X renames fields (retweet, repost)."""
    return next((thing[key] for key in keys if thing.get(key) is not None), None)


def count(thing: Object, *keys: str) -> int | None:
    """A count under one of its names; None where it is absent. Raises TypeError, ValueError."""
    value = either(thing, *keys)
    if value is None:
        return None
    if type(value) is not int:
        raise TypeError(f"{keys[0]} is {type(value).__name__}, not a whole number")
    if not 0 <= value < _MOST:
        raise ValueError(f"{keys[0]} is {value}")
    return value


def objects_in(thing: Object, key: str) -> list[Object]:
    """The objects of a list; none where there is no such list. Raises TypeError for anything else."""
    value = thing.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise TypeError(f"{key} is no list of objects")
    return value


def said_in(thing: Object, *keys: str) -> str:
    """The text under one of the names; nothing where there is none. Raises TypeError."""
    value = either(thing, *keys)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{keys[0]} is {type(value).__name__}, not a text")
    return value or ""


def object_in(thing: Object, *keys: str) -> Object:
    """The object under one of the names, empty where there is none. Raises TypeError."""
    value = either(thing, *keys)
    if value is not None and not isinstance(value, dict):
        raise TypeError(f"{keys[0]} is {type(value).__name__}, not an object")
    return value or {}
