"""What the practice X refuses, in the words of its API v2, and the bounds of its parameters."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from monitor.model import instant_ms
from monitor.sandbox.answers import JSON_TYPE, Answer
from monitor.sandbox.wire import Ask

QUARTER_SECONDS = 900
"""Limits are counted in quarters of an hour."""
_PROBLEMS = "https://api.x.com/2/problems/"
Object = dict[str, Any]


class Refusal(Exception):
    """An answer in place of the one that was asked for."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


def many(ask: Ask, name: str) -> list[str]:
    """The names or ids of a list of at most 100."""
    found = [one for one in ask.query.get(name, "").split(",") if one]
    if not 1 <= len(found) <= 100:
        raise Refusal(invalid(name, str(len(found)), "is not a list of 1 to 100"))
    if any(not re.fullmatch(r"\w{1,19}", one, re.ASCII) for one in found):
        raise Refusal(invalid(name, ask.query[name], "is not valid"))
    return found


def listed(ask: Ask, name: str) -> Collection[str]:
    """The words of a list."""
    return [one for one in ask.query.get(name, "").split(",") if one]


def bound(ask: Ask, default: int, least: int, most: int) -> int:
    """How many posts a page has."""
    written = ask.query.get("max_results") or str(default)
    if not (written.isascii() and written.isdigit() and least <= int(written[:9]) <= most):
        raise Refusal(invalid("max_results", written, f"is not between {least} and {most}"))
    return int(written)


def started(ask: Ask, days: int | None) -> int:
    """The start_time of the question in milliseconds; without one so many days back, or no bound."""
    written = ask.query.get("start_time")
    if not written:
        return 0 if days is None else ask.ms - days * 86_400_000
    try:
        start = instant_ms(datetime.fromisoformat(written))
    except ValueError as fault:
        raise Refusal(invalid("start_time", written, "is not an instant")) from fault
    if start > ask.ms:
        raise Refusal(invalid("start_time", written, "must be before now"))
    return start


def resets(ask: Ask) -> tuple[tuple[str, str], ...]:
    """When the quarter of an hour ends."""
    quarter = ask.ms // 1000 // QUARTER_SECONDS + 1
    return (("x-rate-limit-reset", str(quarter * QUARTER_SECONDS)),)


def missing(what: str, parameter: str, name: str, detail: str, title: str = "Not Found Error") -> Object:
    """One error of the list beside the data."""
    return {
        "value": name, "detail": detail, "title": title, "resource_type": what, "parameter": parameter,
        "resource_id": name, "type": f"{_PROBLEMS}resource-not-found",
    }  # fmt: skip


def invalid(name: str, written: str, why: str) -> Answer:
    """A parameter that X does not take."""
    message = f"The `{name}` query parameter value [{written}] {why}"
    errors = [{"parameters": {name: [written]}, "message": message}]
    detail = "One or more parameters to your request was invalid."
    return problem(400, "Invalid Request", detail, kind="invalid-request", errors=errors)


def problem(
    status: int,
    title: str,
    detail: str,
    *,
    kind: str = "",
    headers: tuple[tuple[str, str], ...] = (),
    **more: Any,
) -> Answer:
    """A problem object as the whole answer."""
    told = {"title": title, "detail": detail, "type": f"{_PROBLEMS}{kind}" if kind else "about:blank"}
    body = told | ({} if "errors" in more else {"status": status}) | more
    return Answer(status, (("Content-Type", JSON_TYPE), *headers), dumped(body))


def dumped(body: Mapping[str, Any]) -> bytes:
    """As JSON, in UTF-8."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
