"""DuckDB: in this process, over the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor.engine.extras import require
from monitor.engine.rows import plain
from monitor.engine.shape import SHAPES


@contextmanager
def over(files: Mapping[str, list[Path]], _: str) -> Iterator[Callable[[str], list[tuple[Any, ...]]]]:
    """Views with the tables' names; nothing is copied."""
    duckdb = require("duckdb", "duckdb")
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for name, paths in files.items():
            listed = ", ".join(quoted(str(path)) for path in paths)
            columns = ", ".join(SHAPES[name].columns)
            source = f"read_parquet([{listed}], hive_partitioning = false)"
            connection.execute(f"CREATE VIEW {name} AS SELECT {columns} FROM {source}")  # noqa: S608
        yield lambda sql: plain(connection.execute(sql).fetchall())


def quoted(text: str) -> str:
    """A string literal."""
    return "'" + text.replace("'", "''") + "'"
