"""Looks at standard ages that are taken by id: which are due, and which could not be paid for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)

from monitor.model import EARLY_LOOK, STANDARD_AGES_HOURS, Window
from monitor.store import tables as t
from monitor.store.prepared import Prepared, maker

RIPE, LATEST = 0.98, 1.05
"""A look at age H is taken between these parts of H; after the latter it counts no more (docs/metrics.md)."""
_HOUR_MS = 3_600_000
_MOST = 500
"""Rows of one statement, far below every engine's limit of parameters."""
_P, _E = t.POST.c, t.ENGAGEMENT.c
_ENDS = (_E.first_seen_at, _E.last_seen_at)


@dataclass(frozen=True, slots=True)
class Look:
    """One post whose counts are due at one age."""

    post_id: int
    account_id: str
    native_id: str
    age_hours: int
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Refused:
    """Of an account's posts that have passed an age: how many were not looked at then for lack of budget."""

    account_id: str
    age_hours: int
    refused: int
    posts: int


def due(connection: Connection, platform: str, now: datetime, limit: int) -> list[Look]:
    """Posts of a platform that stand at a standard age now without a look at it, the youngest first."""
    asked: dict[str, Any] = {"platform": platform, "most": limit}
    for hours in STANDARD_AGES_HOURS:
        asked[f"ripe_{hours}"] = now - timedelta(hours=hours * RIPE)
        asked[f"late_{hours}"] = now - timedelta(hours=hours * LATEST)
    return [
        Look(post_id, account_id, native_id, age, t.to_instant(published))
        for post_id, account_id, native_id, age, published in _sql(connection).due.rows(connection, asked)
    ]


def next_due(connection: Connection, platform: str, now: datetime) -> datetime | None:
    """When the next post becomes due for a look; None when no young enough one is known."""
    asked: dict[str, Any] = {"platform": platform}
    asked |= {f"ripe_{hours}": now - timedelta(hours=hours * RIPE) for hours in STANDARD_AGES_HOURS}
    found = _sql(connection).next_due.rows(connection, asked)
    ages = [t.to_instant(ms) + timedelta(hours=hours * RIPE) for hours, ms in found if ms is not None]
    return min(ages, default=None)


def refuse(connection: Connection, looks: Sequence[Look], now: datetime) -> None:
    """Note looks that are due and not paid for. One that is taken after all is struck out by `take`."""
    statement = maker(connection.dialect.name)(t.REFUSED_LOOK).on_conflict_do_nothing(
        index_elements=["post_id", "age_hours"]
    )
    rows = [{"post_id": one.post_id, "age_hours": one.age_hours, "refused_at": now} for one in looks]
    if rows:
        connection.execute(statement, rows)


def take(connection: Connection, looks: Sequence[Look]) -> None:
    """Strike out those that were refused before and taken now."""
    key = tuple_(t.REFUSED_LOOK.c.post_id, t.REFUSED_LOOK.c.age_hours)
    for start in range(0, len(looks), _MOST):
        some = [(one.post_id, one.age_hours) for one in looks[start : start + _MOST]]
        connection.execute(delete(t.REFUSED_LOOK).where(key.in_(some)))


def refused(connection: Connection, window: Window, as_of: datetime) -> list[Refused]:
    """By account and age, of posts published in the window, where at least one look was refused and its time
    has passed."""
    found: list[Refused] = []
    for hours in STANDARD_AGES_HOURS:
        until = min(window.end, as_of - timedelta(hours=hours * LATEST))
        spent = t.REFUSED_LOOK
        early, late = (int(part * hours * _HOUR_MS) for part in (EARLY_LOOK, LATEST))
        age_ms = (type_coerce(at, t.BIG) - type_coerce(_P.published_at, t.BIG) for at in _ENDS)
        seen = exists().where(_E.post_id == _P.id, or_(*(one.between(early, late) for one in age_ms)))
        lost = func.count(case((~seen, spent.c.post_id)))
        query = (
            select(_P.account_id, lost, func.count())
            .select_from(
                t.POST.outerjoin(spent, (spent.c.post_id == _P.id) & (spent.c.age_hours == hours))
            )
            .where(
                _P.published_at >= literal(window.start, t.Instant),
                _P.published_at < literal(until, t.Instant), _P.kind != "repost",
            )
            .where(_P.account_id.in_(
                select(_P.account_id).join(spent, spent.c.post_id == _P.id).distinct()
            ))
            .group_by(_P.account_id)
            .having(lost > 0)
            .order_by(_P.account_id)
        )  # fmt: skip
        found += [Refused(row[0], hours, row[1], row[2]) for row in connection.execute(query)]
    return sorted(found, key=lambda one: (one.account_id, one.age_hours))


_WHOSE = select(t.ACCOUNT.c.id).where(t.ACCOUNT.c.platform == bindparam("platform"), t.ACCOUNT.c.enabled)
_LOOKED_AT = (
    _P.account_id.in_(_WHOSE), _P.gone_at.is_(None), _P.missing_since.is_(None), _P.kind != "repost",
    _P.content_hash != "",
)  # fmt: skip
"""Posts whose counts are of interest. A repost has none of its own."""


def _due_at(hours: int) -> Select[Any]:
    seen = select(func.max(_E.last_seen_at)).where(_E.post_id == _P.id).scalar_subquery()
    early = int(EARLY_LOOK * hours * _HOUR_MS)
    return select(
        _P.id, _P.account_id, _P.native_id, literal_column(str(hours), t.BIG).label("age"), _P.published_at
    ).where(
        *_LOOKED_AT,
        _P.published_at <= bindparam(f"ripe_{hours}", type_=t.Instant),
        _P.published_at > bindparam(f"late_{hours}", type_=t.Instant),
        func.coalesce(type_coerce(seen, t.BIG), 0) < type_coerce(_P.published_at, t.BIG) + early,
    )


def _next_at(hours: int) -> Any:
    return select(
        literal_column(str(hours), t.BIG).label("age"), func.min(_P.published_at, type_=t.Instant).label("at")
    ).where(*_LOOKED_AT, _P.published_at > bindparam(f"ripe_{hours}", type_=t.Instant))


_AGES = union_all(*map(_due_at, STANDARD_AGES_HOURS)).subquery()
_DUE = select(_AGES).order_by(_AGES.c.published_at.desc(), _AGES.c.id).limit(bindparam("most", type_=t.BIG))
_NEXT = union_all(*map(_next_at, STANDARD_AGES_HOURS))


class _Statements:
    """What a minute's round asks, for one dialect."""

    def __init__(self, dialect: str) -> None:
        self.due, self.next_due = Prepared(_DUE, dialect), Prepared(_NEXT, dialect)


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)


def _sql(connection: Connection) -> _Statements:
    return _statements(connection.dialect.name)
