"""Looks at standard ages that are taken by id: which are due, and which could not be paid for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, delete, func, literal, select, tuple_, type_coerce, union_all

from monitor.model import EARLY_LOOK, STANDARD_AGES_HOURS, Window
from monitor.store import tables as t
from monitor.store.prepared import maker

RIPE, LATEST = 0.98, 1.05
"""A look at age H is taken between these parts of H; after the latter it counts no more (docs/metrics.md)."""
_HOUR_MS = 3_600_000
_MOST = 500
"""Rows of one statement, far below every engine's limit of parameters."""
_P, _E = t.POST.c, t.ENGAGEMENT.c


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
    ages = union_all(*(_due_at(platform, hours, now) for hours in STANDARD_AGES_HOURS)).subquery()
    query = select(ages).order_by(ages.c.published_at.desc(), ages.c.id).limit(limit)
    return [
        Look(row.id, row.account_id, row.native_id, row.age, row.published_at)
        for row in connection.execute(query)
    ]


def next_due(connection: Connection, platform: str, now: datetime) -> datetime | None:
    """When the next post becomes due for a look; None when no young enough one is known."""
    found = []
    for hours in STANDARD_AGES_HOURS:
        ripe = timedelta(hours=hours * RIPE)
        query = select(func.min(_P.published_at, type_=t.Instant)).where(
            *_looked_at(platform), _P.published_at > literal(now - ripe, t.Instant)
        )
        if (oldest := connection.scalar(query)) is not None:
            found.append(oldest + ripe)
    return min(found, default=None)


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
        lost = func.count(spent.c.post_id)
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


def _looked_at(platform: str) -> tuple[Any, ...]:
    """Posts whose counts are of interest. A repost has none of its own."""
    whose = select(t.ACCOUNT.c.id).where(t.ACCOUNT.c.platform == platform, t.ACCOUNT.c.enabled)
    return (
        _P.account_id.in_(whose), _P.gone_at.is_(None), _P.missing_since.is_(None), _P.kind != "repost",
        _P.content_hash != "",
    )  # fmt: skip


def _due_at(platform: str, hours: int, now: datetime) -> Select[Any]:
    seen = select(func.max(_E.last_seen_at)).where(_E.post_id == _P.id).scalar_subquery()
    early = int(EARLY_LOOK * hours * _HOUR_MS)
    return select(
        _P.id, _P.account_id, _P.native_id, literal(hours, t.BIG).label("age"), _P.published_at
    ).where(
        *_looked_at(platform),
        _P.published_at <= literal(now - timedelta(hours=hours * RIPE), t.Instant),
        _P.published_at > literal(now - timedelta(hours=hours * LATEST), t.Instant),
        func.coalesce(type_coerce(seen, t.BIG), 0) < type_coerce(_P.published_at, t.BIG) + early,
    )
