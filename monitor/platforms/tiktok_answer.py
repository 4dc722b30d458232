"""What TikTok's Research API answers: `data`, and an `error` whose code is "ok" where there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
from monitor.platforms.limits import BAD_INPUT, load_json
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.wire import Payload

NAME = "tiktok"
BAD_QUESTION = "invalid_params"
_TOO_MANY, _SPENT = "rate_limit_exceeded", "daily_quota_limit_exceeded"
_KINDS: Mapping[str, type[PlatformError]] = {
    **dict.fromkeys(
        ("access_token_invalid", "scope_not_authorized", "scope_permission_missed"), AccessDenied
    ),
    **dict.fromkeys((_TOO_MANY, _SPENT), RateLimited),
    **dict.fromkeys(("internal_error", "timeout"), ServerTrouble),
    **dict.fromkeys(("not_found", "user_not_found"), NotFound),
    BAD_QUESTION: ParseError,
}
_NO_SUCH_USER = re.compile(r"\buser\b.{0,40}(?:not (?:be )?found|not exist|no longer)", re.IGNORECASE)
_OF_THE_DAY = re.compile(r"\b(?:daily|day)\b", re.IGNORECASE)
_LONG_WORD = re.compile(r"[\w.\-]{32,}")


def data_of(account: Account, payload: Payload) -> Mapping[str, Any]:
    """The answer's data. Raises what its error means, else its status, else its shape."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)  # a gateway's page under 504 says so by its status alone
        raise
    fault = body.get("error") if isinstance(body, dict) else None
    code = fault.get("code") if isinstance(fault, dict) else None
    if fault is not None and code != "ok":
        raise _refusal(account, payload, fault if isinstance(fault, dict) else {"message": fault})
    check_status(account, payload, NAME)
    data = body.get("data") if isinstance(body, dict) else None
    if not isinstance(data, dict):
        raise unreadable(account, payload, "neither data nor an error")
    return data


def unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=NAME, path=payload.step)


def refuses_question(payload: Payload) -> bool:
    """Does the answer say that a parameter of the question is bad?"""
    try:
        return bool(load_json(payload.body.decode("utf-8-sig"))["error"]["code"] == BAD_QUESTION)
    except BAD_INPUT:
        return False


def _refusal(account: Account, payload: Payload, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for TikTok's. Long words, which may be tokens, take no part in the text."""
    code, said = fault.get("code"), fault.get("message")
    code = code if isinstance(code, str) else ""
    said = _LONG_WORD.sub("…", said[:1000]) if isinstance(said, str) else ""
    reason = f"{account.id}: TikTok error {shown(code) or 'without a code'}: {shown(said)}"
    kind = _KINDS.get(code)
    if kind is RateLimited:
        until = retry_at(payload)
        if until is None and (code == _SPENT or _OF_THE_DAY.search(said)):
            until = next_midnight(payload.received_at)
        return RateLimited(reason, platform=NAME, path=payload.step, retry_at=until)
    if code == BAD_QUESTION and _NO_SUCH_USER.search(said):
        kind = NotFound
    if kind is None:
        check_status(account, payload, NAME, f"{code}: {said}")
        kind = ParseError
    return kind(reason, platform=NAME, path=payload.step)


def next_midnight(at: datetime) -> datetime:
    """When the day's questions are given out anew: midnight UTC.

    >>> next_midnight(datetime(2026, 3, 2, 23, 59, tzinfo=UTC)).isoformat()
    '2026-03-03T00:00:00+00:00'
    """
    return datetime.combine(at.astimezone(UTC).date() + timedelta(days=1), time(), UTC)
