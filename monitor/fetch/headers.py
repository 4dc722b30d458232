"""Headers: what we send, what we keep, and what a host says about when to come back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from monitor.errors import BadAnswer, Refused
from monitor.fetch.credentials import Credential
from monitor.fetch.guard import Target
from monitor.settings import FetchSettings
from monitor.wire import Request

Raw = list[tuple[bytes, bytes]]

KEPT = frozenset(
    {
        "age",
        "cache-control",
        "content-language",
        "content-type",
        "date",
        "etag",
        "expires",
        "invocation-error",
        "last-modified",
        "link",
        "location",
        "memento-datetime",
        "retry-after",
        "x-app-usage",
        "x-business-use-case-usage",
    }
)
KEPT_PREFIXES = ("x-ratelimit-", "x-rate-limit-", "ratelimit-", "x-wp-", "x-archive-")

OURS = frozenset(
    {
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "cookie",
        "expect",
        "host",
        "if-modified-since",
        "if-none-match",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "range",
        "referer",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
    }
)
"""Set by this room alone, or never: an adapter that names one of them is refused."""

TOKEN = "token"  # noqa: S105  a step
"""The step of a question that buys an access token; its body is a form."""

TRAVEL = frozenset({"accept", "accept-language"})
"""Adapter headers that may follow a redirect to another origin; others could be keys."""

_VALUE = re.compile(r"(?:[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?")
"""A field value without blanks around it (RFC 9110, 5.5)."""
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def question(
    request: Request, target: Target, credential: Credential, agent: str, *, same_origin: bool
) -> Raw:
    """The headers of one hop. Validators go out byte for byte, to the origin they came from alone; one that
    cannot go out as it came (two of them, one empty) is left out."""
    lines = [("Host", target.origin.netloc), ("User-Agent", agent), ("Accept-Encoding", "gzip")]
    lines += [pair for pair in adapter_lines(request) if same_origin or pair[0].lower() in TRAVEL]
    validators = (("If-None-Match", request.etag), ("If-Modified-Since", request.last_modified))
    lines += [
        (name, value) for name, value in validators if same_origin and value and _VALUE.fullmatch(value)
    ]
    if request.body is not None:
        kind = "application/x-www-form-urlencoded" if request.step == TOKEN else "application/json"
        lines += [("Content-Type", kind), ("Content-Length", str(len(request.body.encode())))]
    if not any(name.lower() == "accept" for name, _ in lines):
        lines.append(("Accept", "*/*"))
    return [line(name, value) for name, value in (*lines, *credential.headers)]


def adapter_lines(request: Request) -> tuple[tuple[str, str], ...]:
    for name, _ in request.headers:
        if name.lower() in OURS:
            raise Refused(f"an adapter may not set the header {name}", kind="header")
    return request.headers


def line(name: str, value: str) -> tuple[bytes, bytes]:
    """Raises Refused (header) for what could smuggle a second header."""
    try:
        raw = value.encode("latin-1")
    except UnicodeEncodeError:
        raise Refused(f"the header {name} holds letters beyond latin-1", kind="header") from None
    if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise Refused(f"the header {name!r} is malformed", kind="header")
    return name.encode("ascii"), raw


def check_size(lines: Raw, settings: FetchSettings) -> None:
    """Raises BadAnswer (headers)."""
    if len(lines) > settings.header_lines:
        raise BadAnswer(f"more than {settings.header_lines} header lines", kind="headers")
    if sum(len(name) + len(value) + 4 for name, value in lines) > settings.header_bytes:
        raise BadAnswer(f"more than {settings.header_bytes} bytes of headers", kind="headers")


def all_of(lines: Raw) -> dict[str, list[str]]:
    """Every header by lower-case name, in order of arrival; latin-1 keeps each byte."""
    found: dict[str, list[str]] = {}
    for name, value in lines:
        found.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return found


def kept(headers: Mapping[str, list[str]]) -> dict[str, str]:
    return {
        name: ", ".join(values)
        for name, values in headers.items()
        if name in KEPT or name.startswith(KEPT_PREFIXES)
    }


def asked_pause(
    status: int, headers: Mapping[str, list[str]], now: datetime, s: FetchSettings
) -> float | None:
    """Seconds for which the host wants to be left alone, or None. Clamped to the settings' bounds.

    429 and 503: Retry-After (RFC 9110 10.2.3), else for 429 the reset of the rate limit, else the least
    pause. Any status: a rate limit that is used up (remaining 0) holds until its reset, and Meta's usage
    headers slow down from 80 % on.
    """
    reset = _rate_limit_reset(headers, now)
    used = _usage_pause(headers)
    if used is not None:
        return min(used, s.retry_after_max_seconds)
    if status in (429, 503):
        wait = _retry_after(headers.get("retry-after", ()), now)
        if wait is None and status == 429:
            wait = reset if reset is not None else s.retry_after_min_seconds
        if wait is not None:
            return min(max(wait, s.retry_after_min_seconds), s.retry_after_max_seconds)
    if reset is None or reset <= 0 or _first(headers, "remaining") != "0":
        return None
    return min(reset, s.retry_after_max_seconds)


SLOW_FROM, SPENT = 80.0, 100.0
"""Percent of Meta's limits from which on its hosts are asked more slowly, and from which on not at all
(Graph API, "Rate limits")."""
SLOWEST, REST = 600.0, 3600.0
"""Seconds between two questions just below the limit, and the rest at it where the answer tells none."""


def _usage_pause(headers: Mapping[str, list[str]]) -> float | None:
    """Seconds to wait by X-App-Usage and X-Business-Use-Case-Usage: none below 80 %, then more and more, and
    at 100 % as many minutes as the answer tells."""
    longest: float | None = None
    for used in _usages(headers):
        shares = [value for name in _USED if isinstance(value := used.get(name), int | float)]
        most = max(shares, default=0.0)
        if most < SLOW_FROM:
            continue
        told = used.get("estimated_time_to_regain_access")
        wait = SLOWEST * (most - SLOW_FROM) / (SPENT - SLOW_FROM)
        if most >= SPENT:
            wait = told * 60.0 if isinstance(told, int) and told > 0 else REST
        longest = max(wait, 1.0, longest or 0.0)
    return longest


_USED = ("call_count", "total_cputime", "total_time")


def _usages(headers: Mapping[str, list[str]]) -> Iterable[Mapping[str, object]]:
    """The objects of both headers; what is no JSON of the documented shape tells nothing."""
    for name in ("x-app-usage", "x-business-use-case-usage"):
        for value in headers.get(name, ()):
            try:
                told = json.loads(value)
            except ValueError:
                continue
            if not isinstance(told, dict):
                continue
            several = [one for some in told.values() if isinstance(some, list) for one in some]
            yield from (one for one in (several or [told]) if isinstance(one, dict))


def _retry_after(values: Iterable[str], now: datetime) -> float | None:
    for value in values:
        if re.fullmatch(r"\s*[0-9]{1,12}\s*", value):
            return float(value)
        try:
            return (_utc(parsedate_to_datetime(value)) - now).total_seconds()
        except (ValueError, TypeError, OverflowError):
            return None
    return None


def _rate_limit_reset(headers: Mapping[str, list[str]], now: datetime) -> float | None:
    """Seconds until the reset: ISO time (Mastodon), epoch seconds (Bluesky, X) or seconds from now (IETF
    draft)."""
    value = _first(headers, "reset")
    if value is None:
        return None
    if re.fullmatch(r"[0-9]{1,12}", value):
        return float(value) - now.timestamp() if len(value) > 9 else float(value)
    try:
        return (_utc(datetime.fromisoformat(value)) - now).total_seconds()
    except ValueError:
        return None


def _first(headers: Mapping[str, list[str]], name: str) -> str | None:
    for prefix in ("x-ratelimit-", "x-rate-limit-", "ratelimit-"):
        for value in headers.get(prefix + name, ()):
            return value.strip()
    return None


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
