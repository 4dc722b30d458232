"""Core statements of the hot road, compiled once, and run by the driver's own executemany.

Compiling and per-row parameter work are most of what a Core `execute` costs for small rows; what is left
here is the conversion of the three types that a driver does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, Connection, Dialect, Table, Text, bindparam, column, func, select

from monitor.store import tables as t

_TO_DRIVER: Mapping[type, Callable[[Any], Any]] = {
    t.Instant: t.to_ms,
    t.Json: t.to_json,
    t.Day: date.isoformat,
}
Row = Mapping[str, Any]


class Prepared:
    """One statement for one dialect. Values are handed in as aware datetimes, tuples and the like; what
    comes back from `rows` is as stored: milliseconds and JSON text."""

    def __init__(self, statement: Any, dialect: str, keys: Iterable[str] | None = None) -> None:
        names = None if keys is None else list(keys)
        compiled = statement.compile(dialect=_spoken(dialect)[1], column_keys=names)
        self.sql = str(compiled)
        self._places: list[tuple[str, Callable[[Any], Any] | None]] = [
            (name, _TO_DRIVER.get(type(compiled.binds[name].type))) for name in compiled.positiontup
        ]
        self._fixed = {
            n: b.value for n, b in compiled.binds.items() if not b.required and b.value is not None
        }

    def many(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Run it once for each row, in one executemany."""
        if rows:
            connection.exec_driver_sql(self.sql, [self._values(row) for row in rows]).close()

    def rows(self, connection: Connection, values: Row) -> list[tuple[Any, ...]]:
        """Run it and fetch everything, as stored."""
        cursor = connection.exec_driver_sql(self.sql, self._values(values))
        return cursor.fetchall()  # type: ignore[return-value]

    def _values(self, row: Row) -> tuple[Any, ...]:
        fixed = self._fixed
        return tuple([
            value
            if (value := row[name] if name in row else fixed.get(name)) is None or convert is None
            else convert(value)
            for name, convert in self._places
        ])  # fmt: skip


def maker(dialect: str) -> Any:
    """The INSERT of a dialect, which knows ON CONFLICT."""
    return _spoken(dialect)[0]


@cache
def _spoken(dialect: str) -> tuple[Any, Dialect]:
    """INSERT and compiler of a dialect; it is imported by who uses it."""
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert, psycopg

        return insert, psycopg.dialect(paramstyle="format")  # type: ignore[no-untyped-call]
    from sqlalchemy.dialects import sqlite

    return sqlite.insert, sqlite.dialect(paramstyle="qmark")


def writable(table: Table) -> list[str]:
    """Its columns without the number that the database gives."""
    return [column.name for column in table.columns if column.name != "id"]


def one_of(what: Any, name: str, dialect: str) -> Any:
    """`what` is one of the texts in the list parameter `name`, as one parameter whatever its length."""
    if dialect == "postgresql":
        return what == func.any(bindparam(name, type_=ARRAY(Text)))
    listed = func.json_each(bindparam(name, type_=t.Json)).table_valued(column("value", Text))
    return what.in_(select(listed.c.value))
