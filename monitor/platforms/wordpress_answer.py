"""What a WordPress REST API says when it does not give what was asked, and its JSON otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from monitor.errors import AccessDenied, NotWellFormed, ParseError, PlatformError
from monitor.model import Account
from monitor.platforms.limits import TooMuch, load_json
from monitor.wire import Payload

_CLOSED = (401, 403, 404, 410)
_PAGE = "an HTML page in place of JSON"
_BEFORE = "\ufeff \t\r\n"
"""What themes and plug-ins write before the answer, by a file of theirs that begins too early."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The error object of the API: `{"code", "message", "data": {"status"}}`; empty where there is none."""

    code: str = ""
    message: str = ""
    status: int | None = None

    def __str__(self) -> str:
        return ": ".join(part for part in (self.code, self.message) if part)


def begins(body: bytes) -> str:
    """The first character that means something; nothing for an empty body."""
    return body[:4096].decode("utf-8", "replace").lstrip(_BEFORE)[:1]


def refusal_in(payload: Payload) -> Refusal:
    """The error object in the body, if it is one."""
    if begins(payload.body) != "{" or len(payload.body) > 100_000:
        return Refusal()
    try:
        told = load_json(payload.body.decode("utf-8", "replace").lstrip(_BEFORE))
    except ValueError:
        return Refusal()
    code, message, data = (told.get(key) for key in ("code", "message", "data"))
    if not isinstance(code, str) or not isinstance(message, str):
        return Refusal()
    status = data.get("status") if isinstance(data, dict) else None
    return Refusal(code[:100], message[:200], status if type(status) is int else None)


def judged(payload: Payload, refusal: Refusal) -> Payload:
    """The answer under the status that its error object names: some hosts send them all as 200."""
    return replace(payload, status=refusal.status) if refusal.status and payload.status == 200 else payload


def closed(payload: Payload, refusal: Refusal) -> str:
    """Why the API does not answer here, or nothing: it does, or this is trouble that passes."""
    if payload.status in _CLOSED:
        return f"HTTP {payload.status}" + (f": {refusal}" if refusal.code else "")
    page = payload.status == 200 and begins(payload.body) == "<"
    return _PAGE if page else ""


def refused(account: Account, payload: Payload, platform: str, reason: str) -> PlatformError:
    """The error of an API that is closed where it was open: never that the site is gone, for its feed may
    stand."""
    kind = ParseError if reason == _PAGE else AccessDenied
    return kind(f"{account.id}: {reason}", platform=platform, path=payload.step)


def json_of(account: Account, payload: Payload, platform: str) -> Any:
    """The body's JSON. Raises ParseError for anything else, NotWellFormed for JSON that is cut off."""
    if not begins(payload.body):
        raise fault_in(account, payload, platform, "an empty body")
    if begins(payload.body) == "<":
        raise fault_in(account, payload, platform, _PAGE)
    try:
        return load_json(payload.body.decode().lstrip(_BEFORE))
    except TooMuch as fault:
        raise fault_in(account, payload, platform, str(fault)) from fault
    except ValueError as fault:
        reason = f"{account.id}: not JSON, or cut off ({fault})"
        raise NotWellFormed(reason, platform=platform, path=payload.step) from fault


def fault_in(account: Account, payload: Payload, platform: str, reason: str) -> ParseError:
    """The error of an answer that has not the documented shape."""
    return ParseError(f"{account.id}: {reason}", platform=platform, path=payload.step)
