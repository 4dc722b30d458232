"""What was spent of each platform's quota and in money, by the platform's own day and by purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, func, select

from monitor.store import tables as t
from monitor.store.prepared import maker

_X = t.EXPENSE.c


@dataclass(frozen=True, slots=True)
class Limits:
    """What a day may cost in all: units, and millionths of a dollar. None: no limit."""

    units: int | None = None
    micros: int | None = None


@dataclass(frozen=True, slots=True)
class Expense:
    """One line of the ledger."""

    platform: str
    on_date: date
    purpose: str
    units: int
    micros: int


def spend(
    connection: Connection, platform: str, on: date, purpose: str, cost: tuple[int, int], limits: Limits
) -> bool:
    """Add units and money to that day; False, and nothing is added, when they would pass a limit.

    `cost` may be negative: what was set aside for an answer and not used is given back.
    """
    spent = spent_on(connection, platform, on)
    for now, more, limit in zip(spent, cost, (limits.units, limits.micros), strict=True):
        if limit is not None and more > 0 and now + more > limit:
            return False
    statement = maker(connection.dialect.name)(t.EXPENSE)
    new = statement.excluded
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["platform", "on_date", "purpose"],
            set_={"units": _X.units + new.units, "micros": _X.micros + new.micros},
        ),
        [{"platform": platform, "on_date": on, "purpose": purpose, "units": cost[0], "micros": cost[1]}],
    )
    return True


def spent_on(connection: Connection, platform: str, on: date) -> tuple[int, int]:
    """Units and millionths of a dollar of one day, all purposes together."""
    query = select(func.sum(_X.units), func.sum(_X.micros)).where(_X.platform == platform, _X.on_date == on)
    units, micros = connection.execute(query).one()
    return int(units or 0), int(micros or 0)


def ledger(connection: Connection, platform: str | None = None, since: date | None = None) -> list[Expense]:
    """The whole ledger or a part of it, newest day first."""
    query = select(t.EXPENSE).order_by(_X.on_date.desc(), _X.platform, _X.purpose)
    if platform is not None:
        query = query.where(_X.platform == platform)
    if since is not None:
        query = query.where(_X.on_date >= since)
    return [
        Expense(row.platform, row.on_date, row.purpose, row.units, row.micros)
        for row in connection.execute(query)
    ]
