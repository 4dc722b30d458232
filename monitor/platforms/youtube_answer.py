"""What the YouTube Data API answers: an object of the kind that was asked for, or one of its refusals.

A refusal is an object `error` with a code, a message and reasons, the newer ones with details besides. It is
believed under any status; a status without one means what it means everywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

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
from monitor.platforms.limits import load_json
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.platforms.youtube_feed import NAME
from monitor.text import html_to_text
from monitor.wire import Payload

ZONE = "America/Los_Angeles"
"""Where the day of the quota begins."""
_PACIFIC = ZoneInfo(ZONE)
_MESSAGE_CHARACTERS = 2000
_SECRET = re.compile(r"AIza[\w-]{10,}|(?<=api_key:)[^\s'\"<>]+|(?<=key=)[^\s&'\"<>]+")
_REASON = re.compile(r"[A-Za-z_]{1,60}")
_SPENT = frozenset(("quotaExceeded", "dailyLimitExceeded"))
_TOO_FAST = frozenset(("rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"))
_KINDS: dict[str, type[PlatformError]] = {
    "keyInvalid": AccessDenied, "keyExpired": AccessDenied, "forbidden": AccessDenied,
    "accessNotConfigured": AccessDenied, "ipRefererBlocked": AccessDenied,
    "API_KEY_INVALID": AccessDenied, "API_KEY_SERVICE_BLOCKED": AccessDenied,
    "SERVICE_DISABLED": AccessDenied, "CONSUMER_SUSPENDED": AccessDenied,
    "channelNotFound": NotFound, "playlistNotFound": NotFound, "videoNotFound": NotFound,
    "backendError": ServerTrouble, "internalError": ServerTrouble,
}  # fmt: skip


def items_of(account: Account, payload: Payload, kind: str) -> list[Any]:
    """The items of an answer of this kind. Raises as `body_of` and `listed` do."""
    return listed(account, payload, body_of(account, payload, kind))


def listed(account: Account, payload: Payload, body: dict[str, Any]) -> list[Any]:
    """The items; a list that the API leaves out is empty only when it says that there are none."""
    items = body.get("items")
    if items is None and (body.get("pageInfo") or {}).get("totalResults") == 0:
        return []
    if not isinstance(items, list):
        raise ParseError(f"{account.id}: {body['kind']} without items", platform=NAME, path=payload.step)
    return items


def body_of(account: Account, payload: Payload, kind: str) -> dict[str, Any]:
    """The answer's object. Raises what its error object, its status or its shape means."""
    try:
        body = json_of(account, payload, NAME, page="markup")
    except ParseError:
        check_status(account, payload, NAME)  # a proxy's page, not the API's word
        raise
    error = body.get("error") if isinstance(body, dict) else None
    if error is not None:
        raise _refusal(account, payload, error if isinstance(error, dict) else {"message": str(error)})
    check_status(account, payload, NAME)
    if not isinstance(body, dict) or body.get("kind") != kind:
        got = body.get("kind") if isinstance(body, dict) else type(body).__name__
        reason = f"{account.id}: {shown(str(got))} in place of a {kind}"
        raise ParseError(reason, platform=NAME, path=payload.step)
    return body


def reasons_of(payload: Payload) -> tuple[str, ...]:
    """The reasons of a refusal; none where the body is none."""
    try:
        return _named(load_json(payload.body.decode("utf-8-sig"))["error"])
    except (ValueError, TypeError, KeyError):
        return ()


def _named(error: dict[str, Any]) -> tuple[str, ...]:
    """The reasons that an error object gives, as words of the API."""
    lists = (error.get("errors"), error.get("details"))
    told = [
        one.get("reason") for some in lists if isinstance(some, list) for one in some if isinstance(one, dict)
    ]
    if str(error.get("message")).startswith("API key"):  # the newer form says only badRequest
        told.append("API_KEY_INVALID")
    return tuple(dict.fromkeys(word for word in told if isinstance(word, str) and _REASON.fullmatch(word)))


def _refusal(account: Account, payload: Payload, error: dict[str, Any]) -> PlatformError:
    """An error object as one of ours. The message may repeat the key: it is cut out before anything else."""
    reasons = _named(error)
    message = html_to_text(str(error.get("message") or "")[:_MESSAGE_CHARACTERS])
    said = f"{', '.join(reasons[:3]) or 'error'}: {shown(_SECRET.sub('[key]', message))}"
    reason, place = f"{account.id}: {said}", {"platform": NAME, "path": payload.step}
    if _SPENT.intersection(reasons):
        return RateLimited(reason, **place, retry_at=next_midnight(payload.received_at))
    if _TOO_FAST.intersection(reasons):
        return RateLimited(reason, **place, retry_at=retry_at(payload))
    if kind := next((_KINDS[word] for word in reasons if word in _KINDS), None):
        return kind(reason, **place)
    code = error.get("code")
    if payload.status in (200, 203) and type(code) is int and code >= 400:
        payload = replace(payload, status=code)
    check_status(account, payload, NAME, said)
    return ParseError(f"{reason} (under status 200)", **place)


def next_midnight(at: datetime) -> datetime:
    """When the day's units are given out anew: midnight in California.

    >>> next_midnight(datetime(2026, 3, 8, 6, 59, tzinfo=UTC)).isoformat()
    '2026-03-08T08:00:00+00:00'
    >>> next_midnight(datetime(2026, 3, 8, 8, 0, tzinfo=UTC)).isoformat()
    '2026-03-09T07:00:00+00:00'
    """
    day = at.astimezone(_PACIFIC).date() + timedelta(days=1)
    return datetime(day.year, day.month, day.day, tzinfo=_PACIFIC).astimezone(UTC)
