"""What VK answers: the response or the error that stands in its place, and fields of documented types."""

from __future__ import annotations

import re
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
from monitor.platforms import field_values
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Payload

NAME = "vk"
_MOST = 10**19
_DAY = timedelta(days=1)
_WAITS = {6: timedelta(seconds=1), 9: _DAY, 29: _DAY}
"""After too many in a second a second; flood and a spent daily allowance mean: not today. VK does not say
when its day begins, so a whole one passes."""
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((1, 10, 36, 43), ServerTrouble),
    # the key or the application (27, 28 are keys of the wrong kind), a captcha or a check by a person, a
    # closed community or page
    **dict.fromkeys((2, 4, 5, 27, 28, 38, 42, 1114, 1116, 1117, 1118, 3609), AccessDenied),
    **dict.fromkeys((7, 14, 15, 16, 17, 20, 21, 24, 25, 30, 200, 203, 210, 3300), AccessDenied),
    # deleted, banned and blocked are one answer here, and a ban is lifted: not Gone, which ends it for good
    **dict.fromkeys((18, 19, 37, 39, 40, 104, 113, 125, 1260), NotFound),
}
_ABOUT_THE_ACCOUNT = re.compile(r"\b(?:(?:group|user|owner)_ids?|screen_name|domain)\b")
_LONG_WORD = re.compile(r"[\w.\-]{32,}")


def response_of(account: Account, payload: Payload) -> Any:
    """The answer's response. Raises what its error means, else its status, else its shape."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    if (fault := _fault(body)) is not None:
        raise _error(account, payload, fault)
    check_status(account, payload, NAME)
    if not isinstance(body, dict) or body.get("response") is None:
        raise unreadable(account, payload, "neither a response nor an error")
    return body["response"]


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def _fault(body: Any) -> Mapping[str, Any] | None:
    """The error object; of `execute` the first of its errors."""
    if not isinstance(body, dict):
        return None
    fault, several = body.get("error"), body.get("execute_errors")
    if fault is None and isinstance(several, list) and several:
        fault = several[0]
    if fault is None:
        return None
    return fault if isinstance(fault, dict) else {"error_msg": fault}


def _error(account: Account, payload: Payload, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for VK's. Its `request_params` may repeat the key and take no part in the text."""
    code, said = fault.get("error_code"), fault.get("error_msg")
    code = code if type(code) is int else 0
    said = _LONG_WORD.sub("…", said[:1000]) if isinstance(said, str) else ""
    reason = f"{account.id}: VK error {code or 'without a code'}: {shown(said)}"
    if code in _WAITS:
        until = payload.received_at + _WAITS[code]
        told = retry_at(payload)
        return RateLimited(reason, platform=NAME, path=payload.step, retry_at=max(until, told or until))
    kind = _KINDS.get(code, ParseError)
    if code == 100 and _ABOUT_THE_ACCOUNT.search(said) and payload.step != "post":
        kind = NotFound
    return kind(reason, platform=NAME, path=payload.step)


def number_in(account: Account, payload: Payload, holder: Mapping[str, Any], key: str) -> int:
    """A number that the answer has to have; refused by its name where it is none, or below 0."""
    try:
        value = whole(holder.get(key))
    except (TypeError, ValueError) as fault:
        raise unreadable(account, payload, f"{key}: {fault}") from fault
    if value < 0:
        raise unreadable(account, payload, f"{key} is {value}")
    return value


def whole(value: object) -> int:
    """A whole number of JSON; also one written as 10639516.0, which VK does. Raises TypeError, ValueError."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return field_values.whole(value)
