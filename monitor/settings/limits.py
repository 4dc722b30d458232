"""Hard caps: what not even an operator may exceed, and why. One table, printed by `doctor --limits`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import NamedTuple

from monitor.errors import SettingsError
from monitor.settings.shape import TABLES, Settings


class Limit(NamedTuple):
    """One number that an operator may set, for `doctor --limits`. Durations in seconds, sizes in bytes."""

    name: str
    value: object
    default: object
    cap: float | None
    note: str


class _Bound(NamedTuple):
    low: float = 0
    cap: float | None = None
    note: str = ""


_HOUR, _DAY, _MIB = 3600, 86400, 2**20
_BOUNDS: Mapping[str, _Bound] = {
    "fetch.connect_seconds": _Bound(0.001, 120, "no request lasts longer than two minutes"),
    "fetch.read_seconds": _Bound(0.001, 120, "silence between two pieces of an answer"),
    "fetch.total_seconds": _Bound(0.001, 120, "a drip of bytes never times out on its own"),
    "fetch.wire_bytes": _Bound(1, 64 * _MIB, "what may travel"),
    "fetch.decoded_bytes": _Bound(1, 64 * _MIB, "what may come out of the content coding"),
    "fetch.ratio": _Bound(1, None, "decoded to wire, beyond ratio_from_bytes"),
    "fetch.redirects": _Bound(0, 10, "RFC 9309 wants five; every hop is checked again"),
    "fetch.header_bytes": _Bound(1024, None, "all response headers together"),
    "fetch.header_lines": _Bound(1),
    "fetch.url_characters": _Bound(64),
    "fetch.retries": _Bound(0, 5, "extra requests after no answer or 500, 502, 503, 504"),
    "fetch.retry_budget": _Bound(0, 1, "share of extra requests per host and hour"),
    "fetch.breaker_failures": _Bound(1, None, "failures in a row that stop a host"),
    "fetch.host_connections": _Bound(1, 8, "to one host at the same time"),
    "fetch.own_host_connections": _Bound(1, None, "the same for hosts in allow_hosts"),
    "fetch.host_gap_seconds": _Bound(0, None, "between two requests to one host"),
    "fetch.own_host_gap_seconds": _Bound(0, None, "the same for hosts in allow_hosts"),
    "fetch.retry_after_min_seconds": _Bound(0, 31 * _DAY, "a host that says less is asked no sooner"),
    "fetch.retry_after_max_seconds": _Bound(0, 31 * _DAY, "a host that says more is asked then"),
    "fetch.robots_bytes": _Bound(512_000, None, "RFC 9309: at least 500 KiB are read"),
    "collect.interval_min_seconds": _Bound(60, None, "one minute is for hosts of your own only"),
    "collect.interval_seconds": _Bound(60, None, "until an account's own pace is known"),
    "collect.interval_max_seconds": _Bound(60, None, "for accounts that hardly publish"),
    "collect.jitter": _Bound(0, 0.9, "share by which each interval is moved at random"),
    "collect.pages_per_poll": _Bound(1, 200),
    "collect.items_per_page": _Bound(1, 10_000),
    "collect.posts_per_poll": _Bound(1, 50_000),
    "collect.first_window_days": _Bound(0, None, "how far the first poll walks back"),
    "collect.unconditional_seconds": _Bound(0, _DAY, "the longest time that only 304 is believed"),
    "collect.concurrency": _Bound(1, None, "accounts polled at the same time"),
    "collect.auto_disable_days": _Bound(1, None, "of 404, then an account is left alone; 410: at once"),
    "store.free_floor_bytes": _Bound(0, None, "less free space than this stops collecting"),
    "store.ballast_bytes": _Bound(0, None, "given back when the disk is full"),
    "store.raw_days": _Bound(1, None, "raw answers are kept"),
    "store.poll_days": _Bound(1, None, "the poll log is kept"),
    "report.window_days": _Bound(1),
    "report.age_hours": _Bound(1),
}
"""Lowest value, hard cap and reason of each number; a number that is not listed has to be 0 or more."""


def limits(settings: Settings) -> list[Limit]:
    """Every number an operator may set: name, value, default, hard cap (None: no cap) and why."""
    found = []
    for table, cls in TABLES.items():
        for entry in fields(cls):
            if entry.type in ("int", "float"):
                bound = _BOUNDS.get(f"{table}.{entry.name}", _Bound())
                value = getattr(getattr(settings, table), entry.name)
                found.append(Limit(f"{table}.{entry.name}", value, entry.default, bound.cap, bound.note))
    return found


def bounded(key: str, value: object, place: str) -> None:
    """Raises SettingsError when a number lies below its lowest value or above its hard cap."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return
    bound = _BOUNDS.get(key, _Bound())
    if value < bound.low:
        raise SettingsError(f"{place}: {key} = {value} is too low: at least {bound.low}")
    if bound.cap is not None and value > bound.cap:
        raise SettingsError(f"{place}: {key} = {value} is above the hard cap of {bound.cap}")
