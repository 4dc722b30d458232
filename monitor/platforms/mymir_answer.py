"""What Moy Mir answers: what was asked for, or the error object that stands in its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.errors import AccessDenied, ParseError, PlatformError, ServerTrouble
from monitor.model import Account
from monitor.platforms.field_values import words_of
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status
from monitor.wire import Payload

NAME = "mymir"
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((1, 2), ServerTrouble),
    # session, application, signature; an object that is closed, or a reader on its black list
    **dict.fromkeys((102, 103, 104, 202), AccessDenied),
    100: ParseError,
}


def response_of(account: Account, payload: Payload) -> list[Any]:
    """The list of the answer. Raises what its error means, else its status, else its shape."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    fault = body.get("error") if isinstance(body, dict) else None
    if fault is not None:
        raise _refusal(account, payload, fault if isinstance(fault, dict) else {"error_msg": fault})
    check_status(account, payload, NAME)
    if not isinstance(body, list):
        raise unreadable(account, payload, f"{type(body).__name__} in place of a list")
    return body


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def _refusal(account: Account, payload: Payload, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for Moy Mir's. Its words may repeat what we sent."""
    code = fault.get("error_code")
    code = code if type(code) is int else 0
    reason = f"{account.id}: Moy Mir error {code or 'without a code'}: {words_of(fault.get('error_msg'))}"
    return _KINDS.get(code, ParseError)(reason, platform=NAME, path=payload.step)
