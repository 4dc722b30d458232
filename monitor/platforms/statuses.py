"""HTTP statuses to our errors: what every platform's adapter does first."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from monitor.errors import (
    AccessDenied,
    Gone,
    NotFound,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account
from monitor.wire import Payload

_KINDS: dict[int, type[PlatformError]] = {
    401: AccessDenied, 402: AccessDenied, 403: AccessDenied, 404: NotFound, 407: AccessDenied,
    408: ServerTrouble, 410: Gone, 425: ServerTrouble, 451: AccessDenied,
}  # fmt: skip
_REASON_CHARACTERS = 200
_EPOCH_SECONDS = re.compile(r"[0-9]{9,11}")


def check_status(account: Account, payload: Payload, platform: str, said: str = "") -> None:
    """Raise the error that the status means; 200 and 203 pass. `said` is the body's own reason, if any."""
    status = payload.status
    if status in (200, 203):
        return
    reason = f"{account.id}: HTTP {status}" + (f": {shown(said)}" if said else "")
    if status == 429:
        raise RateLimited(reason, platform=platform, path=payload.step, retry_at=retry_at(payload))
    kind = _KINDS.get(status, ServerTrouble if status >= 500 else ParseError)
    raise kind(reason, platform=platform, path=payload.step)


def retry_at(payload: Payload) -> datetime | None:
    """When to ask again, by Retry-After (RFC 9110 10.2.3), else by a reset header, else None."""
    after = payload.headers.get("retry-after", "").strip()
    if after.isdecimal() and len(after) < 10:
        return payload.received_at + timedelta(seconds=int(after))
    return _instant(after) or _instant(payload.headers.get("x-ratelimit-reset", "").strip())


def _instant(written: str) -> datetime | None:
    try:
        if _EPOCH_SECONDS.fullmatch(written):
            return datetime.fromtimestamp(int(written), UTC)
        at = parsedate_to_datetime(written) if "," in written else datetime.fromisoformat(written)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def shown(text: str) -> str:
    """A stranger's text for an error or a log: control characters escaped, cut to 200 characters."""
    text = text[: _REASON_CHARACTERS * 2]
    text = "".join(c if c.isprintable() else c.encode("unicode_escape", "replace").decode() for c in text)
    return text if len(text) <= _REASON_CHARACTERS else text[: _REASON_CHARACTERS - 1] + "…"
