"""What Weibo's mobile site answers: the data, or what stands in its place, and fields of documented types.

There is no documentation: shapes are those of recorded answers (2019 to 2022) and of what clients tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited
from monitor.model import Account
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Payload

NAME = "weibo"
_REFUSED = {432: "the cookie was refused, or there was none", 418: "the site takes this address for a robot"}
_SIGN_IN = -100
_TOO_OFTEN = re.compile("频繁|頻繁|too (?:many|frequent)", re.IGNORECASE)
_ID = re.compile(r"[1-9][0-9]{0,18}")


def data_of(account: Account, payload: Payload) -> Mapping[str, Any]:
    """The `data` of an answer. Raises what its status, its `ok` or its shape means."""
    body = object_of(account, payload)
    if body.get("ok") != 1:
        raise refusal(account, payload, body)
    if not isinstance(body.get("data"), dict):
        raise unreadable(account, payload, "an answer without data")
    return body["data"]  # type: ignore[no-any-return]


def object_of(account: Account, payload: Payload) -> Mapping[str, Any]:
    """The answer's JSON object, whatever it says. A status of refusal counts for more than its body."""
    if payload.status in _REFUSED:
        reason = f"{account.id}: HTTP {payload.status}: {_REFUSED[payload.status]}"
        raise AccessDenied(reason, platform=NAME, path=payload.step)
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    check_status(account, payload, NAME, message_of(body) if isinstance(body, dict) else "")
    if not isinstance(body, dict):
        raise unreadable(account, payload, f"{type(body).__name__} in place of an object")
    return body


def refusal(account: Account, payload: Payload, body: Mapping[str, Any]) -> PlatformError:
    """Our error for an answer that is not ok. `ok: 0` with nothing in it is told of accounts that are
    unknown, closed or hidden alike, and never means that an account has no posts."""
    said, place = shown(message_of(body)), {"platform": NAME, "path": payload.step}
    if body.get("ok") == _SIGN_IN:
        return AccessDenied(f"{account.id}: Weibo asks to sign in: the cookie has expired", **place)
    if _TOO_OFTEN.search(said):
        return RateLimited(f"{account.id}: Weibo says: {said}", **place, retry_at=retry_at(payload))
    if body.get("ok") == 0 and said:
        return NotFound(f"{account.id}: unknown, closed or hidden; Weibo says: {said}", **place)
    return unreadable(
        account, payload, f"neither data nor a known refusal (ok: {shown(str(body.get('ok')))})"
    )


def message_of(body: Mapping[str, Any]) -> str:
    """What a refusal says, under one of two names."""
    said = body.get("msg") or body.get("message")
    return said[:1000] if isinstance(said, str) else ""


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the known shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def id_in(holder: Mapping[str, Any], key: str = "id") -> str:
    """An id, written as a number or as its digits. Raises ValueError when it is neither.

    >>> id_in({"id": 4645748019299849}), id_in({"id": "11"})
    ('4645748019299849', '11')
    """
    value = holder.get(key)
    written = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    if not _ID.fullmatch(written):
        raise ValueError(f"{key} is {written[:80]!r}, not a number")
    return written


def things_in(holder: Mapping[str, Any], key: str) -> Iterator[Mapping[str, Any]]:
    """The objects of a list, or of an object whose names are places; none where there is neither."""
    value = holder.get(key)
    every = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return (one for one in every if isinstance(one, dict))
