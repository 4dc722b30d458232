"""DuckDB: in this process, over the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor.engine.extras import require
from monitor.engine.rows import Columns, by_first, plain
from monitor.engine.shape import SHAPES


@contextmanager
def over(files: Mapping[str, list[Path]], _: str) -> Iterator[DuckDB]:
    """Views with the tables' names; nothing is copied."""
    duckdb = require("duckdb", "duckdb")
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name, paths in files.items():
            listed = ", ".join(quoted(str(path)) for path in paths)
            columns = ", ".join(SHAPES[name].columns)
            source = f"read_parquet([{listed}], hive_partitioning = false)"
            connection.execute(f"CREATE VIEW {name} AS SELECT {columns} FROM {source}")  # noqa: S608
        yield DuckDB(connection)


class DuckDB:
    """Questions to an open connection."""

    def __init__(self, connection: Any) -> None:
        self._connection, self._kept = connection, 0

    def __call__(self, sql: str) -> list[tuple[Any, ...]]:
        return plain(self._connection.execute(sql).fetchall())

    def keep(self, columns: Sequence[str], rows: Sequence[tuple[str | int, ...]]) -> str:
        """The name of a table with these rows, for as long as the connection lasts: thousands of literals
        take longer to read than most questions to answer."""
        import pyarrow as pa

        self._kept += 1
        name = f"kept_{self._kept}"
        given = pa.table(dict(zip(columns, map(list, zip(*rows, strict=True)), strict=True)))
        self._connection.register("given_now", given)
        self._connection.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM given_now")  # noqa: S608
        self._connection.unregister("given_now")
        return name

    def columns(self, sql: str, _: Sequence[str]) -> dict[str, Columns]:
        """Rows as numpy columns by the first field."""
        return by_first(self._connection.sql(sql).to_arrow_table())


def quoted(text: str) -> str:
    """A string literal."""
    return "'" + text.replace("'", "''") + "'"
