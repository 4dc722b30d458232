"""The table `counted`: which counts can no longer change, and how far that is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from monitor.store import tables as t
from monitor.store.prepared import maker

FIELDS = tuple(column.name for column in t.COUNTED.columns)


@dataclass(frozen=True, slots=True)
class Settled:
    """Posts published before `until` are settled at one age, by these `rules`, as long as `month_change` has
    the numbers of `months`."""

    until: datetime
    months: Mapping[str, int]
    rules: str


def settled(connection: Connection) -> dict[int, Settled]:
    """By age in ms."""
    rows = connection.execute(select(t.SETTLED))
    return {row.age: Settled(row.until, dict(row.months), row.rules) for row in rows}


def changes(connection: Connection) -> dict[str, int]:
    """The number of each month in `month_change`."""
    return {row.month: row.changes for row in connection.execute(select(t.MONTH))}


def settle(connection: Connection, query: str) -> int:
    """Add what the query says, in the order of FIELDS; a row that is there stays. How many were added."""
    columns = ", ".join(FIELDS)
    statement = f"INSERT INTO counted ({columns}) SELECT {columns} FROM ({query}) AS fresh WHERE true"  # noqa: S608
    found = connection.execution_options(no_parameters=True).exec_driver_sql(
        f"{statement} ON CONFLICT DO NOTHING"
    )
    return found.rowcount


def mark(connection: Connection, age: int, found: Settled) -> None:
    """Note how far it is settled."""
    told = {"until": found.until, "months": dict(found.months), "rules": found.rules}
    statement = maker(connection.dialect.name)(t.SETTLED).on_conflict_do_update(
        index_elements=["age"], set_=told
    )
    connection.execute(statement, [{"age": age} | told])


def unsettle(connection: Connection, age: int) -> None:
    """Begin anew at this age."""
    connection.execute(delete(t.COUNTED).where(t.COUNTED.c.age == age))
    connection.execute(delete(t.SETTLED).where(t.SETTLED.c.age == age))
