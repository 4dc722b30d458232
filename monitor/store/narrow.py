"""The tables that metrics read, handed out in blocks of columns as they were at one moment.

A block is one row whose fields are JSON arrays, one for each column: the database packs thousands of values
into one text, which is several times faster than a Python object for each of them.
"""

from __future__ import annotations

import json
from calendar import monthrange
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Connection, Text, bindparam, cast, column, func, select, type_coerce

from monitor.store.months import UNDATED
from monitor.store.tables import ACCOUNT, BIG, METADATA, MONTH, POST, SETTLED, Json, to_ms

_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1)
_KEYS_PER_BLOCK = 4096
_ACCOUNTS_PER_BLOCK = 64
_CACHE = "PRAGMA cache_size=-{}"


class Snapshot:
    """The database at one moment. `name` tells one store from another and holds no password."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.name, self._connection = name, connection
        self._sqlite = connection.dialect.name == "sqlite"

    def marks(self, months: Collection[str]) -> dict[str, str]:
        """A text for each of these months and of all that ever changed, another one whenever any of the
        month's posts changed, what was seen of them, or how far and by which rules they are settled."""
        changes = {row.month: row.changes for row in self._connection.execute(select(MONTH))}
        settled = self._connection.execute(select(SETTLED).order_by(SETTLED.c.age)).all()
        found = {}
        for month in {*months, *changes}:
            start, end = _span(month) or (0, 0)
            upto = [f"{row.age} {min(max(to_ms(row.until), start), end)} {row.rules}" for row in settled]
            found[month] = "|".join([str(changes.get(month, 0)), *(upto if end else ())])
        return found

    def months(self) -> set[str]:
        """Every month with posts, UNDATED among them whether there are such posts or not."""
        day = (type_coerce(POST.c.published_at, BIG) // _DAY_MS).label("day")
        days = self._connection.scalars(select(day).where(POST.c.published_at.is_not(None)).distinct())
        # engines round a quotient towards zero: before 1970 that may be the day after
        near = {number - back for number in days for back in ((0, 1) if number <= 0 else (0,))}
        return {f"{_EPOCH + timedelta(days=number):%Y-%m}" for number in near} | {UNDATED}

    def posts(self, month: str) -> list[int]:
        """The posts of a month, by number."""
        inside = _within(POST.c.published_at, month)
        # the accounts are named because the index begins with them
        here = POST.c.account_id.in_(select(ACCOUNT.c.id))
        packed = self._connection.scalar(select(self._gathered(POST.c.id)).where(here, inside))
        return sorted(json.loads(packed or "[]"))

    def accounts(self) -> list[str]:
        """All accounts by id."""
        return list(self._connection.scalars(select(ACCOUNT.c.id).order_by(ACCOUNT.c.id)))

    def blocks(
        self, table: str, columns: Sequence[str], key: str, values: Sequence[Any], month: str | None = None
    ) -> Iterator[tuple[str, ...]]:
        """These columns of the rows whose `key` is among the values, as JSON arrays without spaces. Of
        accounts only those published in the month, if there is one: `counted` is laid out by it."""
        source = METADATA.tables[table]
        gathered = [self._gathered(source.c[name]) for name in columns]
        of_posts = isinstance(source.c[key].type, BigInteger)
        query = select(*gathered).where(self._among(source.c[key], BIG if of_posts else Text()))
        if month is not None and not of_posts:
            ages = source.c.age.in_(select(SETTLED.c.age))  # for the index, which has the age before the time
            query = query.where(ages, _within(source.c.published_at, month))
        size = _KEYS_PER_BLOCK if of_posts else _ACCOUNTS_PER_BLOCK
        for start in range(0, len(values), size):
            given = {"keys": values[start : start + size]}
            row = self._connection.execute(query, given).one()
            yield tuple(text or "[]" for text in row)

    def _gathered(self, what: Any) -> Any:
        if self._sqlite:
            return func.json_group_array(what, type_=Text)
        return cast(func.array_to_json(func.array_agg(what)), Text)

    def _among(self, what: Any, kind: Any) -> Any:
        """One parameter, however many keys there are."""
        if not self._sqlite:
            return what == func.any(bindparam("keys", type_=ARRAY(kind)))
        return what.in_(
            select(func.json_each(bindparam("keys", type_=Json)).table_valued(column("value", kind)).c.value)
        )


def _span(month: str) -> tuple[int, int] | None:
    """The UTC month in ms; None for UNDATED."""
    if month == UNDATED:
        return None
    start = datetime(int(month[:4]), int(month[5:]), 1, tzinfo=UTC)
    days = monthrange(start.year, start.month)[1]
    return to_ms(start), to_ms(start) + days * _DAY_MS


def _within(published: Any, month: str) -> Any:
    """What was published in the month, or without a date."""
    span = _span(month)
    at = type_coerce(published, BIG)
    return published.is_(None) if span is None else (at >= span[0]) & (at < span[1])


def packed(sql: str, fields: Sequence[str], dialect: str) -> str:
    """A reading statement with these fields, grouped by the first: see `Store.query_packed`."""
    gather = "json_group_array({})" if dialect == "sqlite" else "CAST(array_to_json(array_agg({})) AS TEXT)"
    first, *others = (f'"{name}"' for name in fields)
    listed = ", ".join([first, *(gather.format(name) for name in others)])
    return f"SELECT {listed} FROM ({sql}) AS told GROUP BY {first}"  # noqa: S608


@contextmanager
def moment(connection: Connection, name: str, cache_kib: int = 64 * 1024) -> Iterator[Snapshot]:
    """Everything read inside is of one moment. A SQLite file in WAL mode is written to meanwhile."""
    if connection.dialect.name != "sqlite":
        steady = connection.execution_options(isolation_level="REPEATABLE READ")
        with steady.begin():
            yield Snapshot(steady, name)
        return
    raw: Any = connection.connection.dbapi_connection
    if raw.in_transaction:  # a database in memory: its one connection is held by a lock
        yield Snapshot(connection, name)
        return
    kept = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(_CACHE.format(cache_kib)).close()
    connection.exec_driver_sql("BEGIN").close()
    try:
        yield Snapshot(connection, name)
    finally:
        connection.exec_driver_sql("ROLLBACK").close()
        connection.exec_driver_sql(f"PRAGMA cache_size={int(kept)}").close()
        connection.exec_driver_sql("PRAGMA shrink_memory").close()
