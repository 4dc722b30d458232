"""The JSON of an answer's body, of the APIs that answer nothing else."""

from __future__ import annotations

from typing import Any

from monitor.errors import NotWellFormed, ParseError
from monitor.model import Account
from monitor.platforms.limits import TooMuch, load_json
from monitor.wire import Payload


def json_of(account: Account, payload: Payload, platform: str, *, page: str = "an HTML page") -> Any:
    """The body's JSON. Raises ParseError for an empty body, a page (named so) or a passed limit,
    NotWellFormed for anything else that is not JSON. The answer's status is not looked at."""
    place = {"platform": platform, "path": payload.step}
    if not payload.body.strip():
        raise ParseError(f"{account.id}: an empty body", **place)
    if payload.body.lstrip()[:1] == b"<":
        raise ParseError(f"{account.id}: {page} in place of JSON", **place)
    try:
        return load_json(payload.body.decode("utf-8-sig"))
    except TooMuch as fault:
        raise ParseError(f"{account.id}: {fault}", **place) from fault
    except ValueError as fault:
        raise NotWellFormed(f"{account.id}: not JSON, or cut off ({fault})", **place) from fault


def saved_json(body: bytes) -> Any:
    """The JSON of a saved body, for a guess at what it answers; None where it is none."""
    try:
        return load_json(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
