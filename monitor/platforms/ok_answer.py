"""What Odnoklassniki answers: what was asked for, or the error that stands in its place under status 200."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
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
from monitor.platforms.field_values import words_of
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status, retry_at
from monitor.wire import Payload

NAME = "ok"
_NOT_THERE = 300
_WAITS = {8: timedelta(minutes=10), 11: timedelta(hours=1)}
"""After a flood of questions and after a limit that was reached. OK tells no times: these are ours."""
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((1, 2), ServerTrouble),
    # address blocked, no right; application key, session (expired, wrong), signature; no permission; a
    # session is needed; restricted by a friend, the group or privacy
    **dict.fromkeys((9, 10, 101, 102, 103, 104, 200, 453, 455, 456, 458), AccessDenied),
    **dict.fromkeys((160, _NOT_THERE), NotFound),
    100: ParseError,
}


def response_of(account: Account, payload: Payload) -> Any:
    """The answer's body. Raises what its error means, else its status, else its shape.

    Topics by id that are not there are answered by an empty list, or by error 300: both mean the same.
    """
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        if (told := payload.headers.get("invocation-error", "")).isdecimal():
            raise _refusal(account, payload, {"error_code": int(told[:9])}) from None
        check_status(account, payload, NAME)
        raise
    if isinstance(body, dict) and "error_code" in body:
        if payload.step in ("post", "topics") and body["error_code"] == _NOT_THERE:
            return {"media_topics": []}
        raise _refusal(account, payload, body)
    check_status(account, payload, NAME)
    return body


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def _refusal(account: Account, payload: Payload, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for OK's. Its words may repeat what we sent."""
    code = fault.get("error_code")
    code = code if type(code) is int else 0
    said = words_of(fault.get("error_msg"))
    reason = f"{account.id}: OK error {code or 'without a code'}" + (f": {said}" if said else "")
    if code in _WAITS:
        until = payload.received_at + _WAITS[code]
        told = retry_at(payload)
        return RateLimited(reason, platform=NAME, path=payload.step, retry_at=max(until, told or until))
    return _KINDS.get(code, ParseError)(reason, platform=NAME, path=payload.step)
