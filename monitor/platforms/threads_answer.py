"""What the Threads API answers: an object, or Meta's error object in its place (type THApiException)."""

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
from monitor.platforms.json_answer import json_of
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Payload

NAME = "threads"
_HOUR = timedelta(hours=1)
"""Meta's limits are rolling windows: where the answer does not tell, an hour frees a part of them."""
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((1, 2), ServerTrouble),
    **dict.fromkeys((4, 17, 32, 613), RateLimited),
    **dict.fromkeys((10, 102, 190, *range(200, 300)), AccessDenied),
}
_MISSING = (100, 33)
"""Missing and forbidden are one answer."""
_LONG_WORD = re.compile(r"[\w.\-]{32,}")


def answer_of(account: Account, payload: Payload) -> Mapping[str, Any]:
    """The answer's object. Raises what its error means, else its status, else its shape."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    check_refusal(account.id, payload, body)
    check_status(account, payload, NAME)
    if not isinstance(body, dict):
        raise unreadable(account, payload, f"{type(body).__name__} in place of an object")
    return body


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def check_refusal(who: str, payload: Payload, body: object) -> None:
    """Raise what Meta's error object means; under status 200 it counts as well. `who` begins the text.

    The message may repeat the token ("Malformed access token …"): long words take no part in the text.
    """
    fault = body.get("error") if isinstance(body, dict) else None
    if fault is None:
        return
    fault = fault if isinstance(fault, dict) else {"message": fault}
    code, subcode, said = (fault.get(key) for key in ("code", "error_subcode", "message"))
    code = code if type(code) is int else 0
    said = _LONG_WORD.sub("…", said[:1000]) if isinstance(said, str) else ""
    kind = NotFound if (code, subcode) == _MISSING else _KINDS.get(code, ParseError)
    if fault.get("is_transient") is True and kind is not RateLimited:
        kind = ServerTrouble
    number = f"{code}/{subcode}" if type(subcode) is int else str(code or "without a code")
    reason = f"{who}: Threads error {number}: {shown(said)}"
    if kind is RateLimited:
        until = retry_at(payload) or payload.received_at + _HOUR
        raise RateLimited(reason, platform=NAME, path=payload.step, retry_at=until)
    raise kind(reason, platform=NAME, path=payload.step)
