"""ClickHouse: in this process, over the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from monitor.engine.extras import require
from monitor.engine.rows import Columns, by_first, plain
from monitor.engine.shape import SHAPES, Kind
from monitor.engine.steps import steps

_KINDS: Mapping[Kind, str] = {
    "int": "Nullable(Int64)", "float": "Nullable(Float64)", "text": "Nullable(String)",
    "bool": "Nullable(Bool)",
}  # fmt: skip
_SETTINGS = {
    "join_use_nulls": 1,  # a row that a left join does not find is NULL here too, not 0
    "output_format_arrow_string_as_string": 1,
    "session_timezone": "'UTC'",
}


@contextmanager
def over(files: Mapping[str, list[Path]], _: str) -> Iterator[ClickHouse]:
    """Views with the tables' names; nothing is copied. ClickHouse allows one session per process."""
    sessions, pa = require("chdb.session", "clickhouse"), require("pyarrow", "clickhouse")
    with TemporaryDirectory(prefix="clickhouse-") as folder:
        session = sessions.Session(folder)
        try:
            for name, value in _SETTINGS.items():
                session.query(f"SET {name} = {value}")
            for name, paths in files.items():
                session.query(_view(name, paths))
            yield ClickHouse(session, pa)
        finally:
            session.close()


class ClickHouse:
    """Questions to an open session."""

    def __init__(self, session: Any, pa: Any) -> None:
        self._session, self._pa, self._kept = session, pa, 0

    def __call__(self, sql: str) -> list[tuple[Any, ...]]:
        table = self._table(sql)
        return plain(zip(*(column.to_pylist() for column in table.columns), strict=True))

    def keep(self, columns: Sequence[str], rows: Sequence[tuple[str | int, ...]]) -> str:
        """The name of a table with these rows, for as long as the session lasts."""
        self._kept += 1
        name = f"kept_{self._kept}"
        kinds = (f"{column} {'String' if isinstance(value, str) else 'Int64'}"
                 for column, value in zip(columns, rows[0], strict=True))  # fmt: skip
        self._session.query(f"CREATE TABLE {name} ({', '.join(kinds)}) ENGINE = Memory")
        given = (", ".join(_quoted(v) if isinstance(v, str) else str(v) for v in row) for row in rows)
        self._session.query(f"INSERT INTO {name} VALUES ({'), ('.join(given)})")  # noqa: S608
        return name

    def columns(self, sql: str, _: Sequence[str]) -> dict[str, Columns]:
        """Rows as numpy columns by the first field."""
        return by_first(self._table(sql))

    def _table(self, sql: str) -> Any:
        """Common tables that are read more than once are worked out first: ClickHouse would otherwise think
        about each reading anew, which takes minutes where tables stand on tables."""
        first, question = steps(sql)
        made: list[str] = []
        try:
            for name, query in first:
                self._session.query(f'CREATE TABLE "{name}" ENGINE = Memory AS {query}')
                made.append(name)
            answer = self._session.query(question, "Arrow").bytes()
        finally:
            for name in made:
                self._session.query(f'DROP TABLE "{name}"')
        return self._pa.ipc.open_file(self._pa.py_buffer(answer)).read_all()


def _view(name: str, paths: list[Path]) -> str:
    columns = ", ".join(f"{column} {_KINDS[kind]}" for column, kind in SHAPES[name].columns.items())
    parts = (f"SELECT * FROM file({_quoted(str(p))}, Parquet, {_quoted(columns)})" for p in paths)  # noqa: S608
    return f"CREATE VIEW {name} AS {' UNION ALL '.join(parts)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
