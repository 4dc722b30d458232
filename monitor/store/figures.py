"""Computed figures and the log of nightly reports."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import zstandard
from sqlalchemy import Connection, func, select, type_coerce

from monitor.model import MetricValue, Window
from monitor.store import tables as t
from monitor.store.prepared import maker

_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1)
_WINDOW = ("window_start", "window_end")
_PLAIN = tuple(c.name for c in t.METRIC.columns if c.name not in ("id", *_WINDOW))
_NOT_KEY = (
    "value", "label", "unit", "n", "n_missing", "n_pending", "n_deleted", "ci_low", "ci_high", "coverage",
    "flags",
)  # fmt: skip


def save_metrics(connection: Connection, values: Sequence[MetricValue]) -> None:
    """Upsert: the same figure for the same window, age and `as_of` is overwritten, any other added."""
    if values:
        connection.execute(_upsert(connection.dialect.name), [_row(value) for value in values])


def metrics(
    connection: Connection, names: Collection[str], subjects: Collection[str], scope: str | None,
    window: Window | None, as_of: datetime | None,
) -> list[MetricValue]:  # fmt: skip
    """Stored figures by scope, subject, name, window, age and `as_of`."""
    query = select(t.METRIC)
    if names:
        query = query.where(t.METRIC.c.name.in_(list(names)))
    if subjects:
        query = query.where(t.METRIC.c.subject.in_(list(subjects)))
    if scope is not None:
        query = query.where(t.METRIC.c.scope == scope)
    if window is not None:
        query = query.where(t.METRIC.c.window_start == window.start, t.METRIC.c.window_end == window.end)
    if as_of is not None:
        query = query.where(t.METRIC.c.as_of == as_of)
    return [_value(row) for row in connection.execute(query.order_by(*t.METRIC_KEY))]


def daily(connection: Connection, window: Window) -> dict[tuple[str, date], int]:
    """Posts per account and UTC day, deleted ones too; days without posts are absent."""
    day = type_coerce(t.POST.c.published_at, t.BIG) // _DAY_MS
    query = (
        select(t.POST.c.account_id, day, func.count())
        .where(t.POST.c.published_at >= window.start, t.POST.c.published_at < window.end)
        .group_by(t.POST.c.account_id, day)
    )
    return {(row[0], _EPOCH + timedelta(days=row[1])): row[2] for row in connection.execute(query)}


def nightly_done(connection: Connection, on: date, zone: str) -> bool:
    query = select(t.NIGHTLY.c.path).where(t.NIGHTLY.c.on_date == on, t.NIGHTLY.c.zone == zone)
    return connection.execute(query).first() is not None


def mark_nightly(
    connection: Connection, on: date, zone: str, produced_at: datetime, path: str, kept: bytes | None
) -> None:
    make = maker(connection.dialect.name)
    packed = None if kept is None else zstandard.ZstdCompressor().compress(kept)
    told = {"produced_at": produced_at, "path": path, "figures": packed}
    connection.execute(
        make(t.NIGHTLY).on_conflict_do_update(index_elements=["on_date", "zone"], set_=told),
        [{"on_date": on, "zone": zone} | told],
    )


def nightly_figures(connection: Connection, on: date, zone: str) -> bytes | None:
    """What was kept of a report; None if there was no report, or nothing of it was kept."""
    query = select(t.NIGHTLY.c.figures).where(t.NIGHTLY.c.on_date == on, t.NIGHTLY.c.zone == zone)
    packed = connection.execute(query).scalar()
    return None if packed is None else zstandard.ZstdDecompressor().decompress(packed)


def _row(value: MetricValue) -> dict[str, Any]:
    row = {name: getattr(value, name) for name in _PLAIN}
    return row | {"window_start": value.window.start, "window_end": value.window.end}


def _value(row: Any) -> MetricValue:
    given = {name: getattr(row, name) for name in _PLAIN} | {"flags": tuple(row.flags)}
    return MetricValue(window=Window(row.window_start, row.window_end), **given)


@cache
def _upsert(dialect: str) -> Any:
    statement = maker(dialect)(t.METRIC)
    return statement.on_conflict_do_update(
        index_elements=list(t.METRIC_KEY), set_={name: statement.excluded[name] for name in _NOT_KEY}
    )
