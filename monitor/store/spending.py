"""What was spent of each platform's quota, by the platform's own day."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, select

from monitor.store import tables as t
from monitor.store.prepared import maker


def spend(connection: Connection, platform: str, on: date, units: int, limit: int | None) -> bool:
    """Add units to that day; False, and nothing is added, when they would pass `limit`."""
    spent = spent_on(connection, platform, on)
    if limit is not None and spent + units > limit:
        return False
    statement = maker(connection.dialect.name)(t.SPENDING)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["platform", "on_date"],
            set_={"units": t.SPENDING.c.units + statement.excluded.units},
        ),
        [{"platform": platform, "on_date": on, "units": units}],
    )
    return True


def spent_on(connection: Connection, platform: str, on: date) -> int:
    """Units of one day."""
    query = select(t.SPENDING.c.units).where(t.SPENDING.c.platform == platform, t.SPENDING.c.on_date == on)
    return int(connection.execute(query).scalar() or 0)


def days(connection: Connection) -> list[tuple[str, date, int]]:
    """The whole ledger: platform, day, units, newest day first."""
    query = select(t.SPENDING).order_by(t.SPENDING.c.on_date.desc(), t.SPENDING.c.platform)
    return [(row.platform, row.on_date, row.units) for row in connection.execute(query)]
