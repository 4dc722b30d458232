"""A long-lived Threads token lives for 60 days; once it is a day old it may be exchanged for a new one
(developers.facebook.com/docs/threads, "Long-lived tokens"). Both are good until they end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.errors import ParseError, ServerTrouble
from monitor.platforms.limits import load_json
from monitor.platforms.threads_answer import NAME, check_refusal
from monitor.wire import Payload, Request

REFRESH = Request(
    "https://graph.threads.net/refresh_access_token?grant_type=th_refresh_token", "refresh"
)  # fmt: skip
"""The question; fetch adds the token that is to be exchanged. Its answer holds a secret: never keep it."""
_LONGEST = 10**9
"""Seconds; more is no lifetime of a token."""
MIN_AGE = timedelta(days=1)
"""A younger token is not exchanged."""


@dataclass(frozen=True, slots=True)
class Renewed:
    """The new token, which no repr shows, and when it ends."""

    token: str = field(repr=False)
    until: datetime


def refreshed(payload: Payload) -> Renewed:
    """The answer to REFRESH. Raises PlatformError kinds: AccessDenied for a token that is over or refused."""
    try:
        told = load_json(payload.body.decode("utf-8-sig"))
    except ValueError:
        told = None
    check_refusal("the access token", payload, told)
    token, seconds = (told.get("access_token"), told.get("expires_in")) if isinstance(told, dict) else (0, 0)
    if payload.status == 200 and isinstance(token, str) and token and isinstance(seconds, int):
        return Renewed(token, payload.received_at + timedelta(seconds=min(max(seconds, 0), _LONGEST)))
    kind = ServerTrouble if payload.status >= 500 else ParseError
    reason = f"the access token: HTTP {payload.status} without access_token and expires_in"
    raise kind(reason, platform=NAME, path=payload.step)
