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

_KINDS: Mapping[Kind, str] = {
    "int": "Nullable(Int64)", "float": "Nullable(Float64)", "text": "Nullable(String)",
    "bool": "Nullable(Bool)",
}  # fmt: skip
_SETTINGS = {
    "join_use_nulls": 1,  # a row that a left join does not find is NULL here too, not 0
    "output_format_arrow_string_as_string": 1,
    "session_timezone": "'UTC'",
    "query_plan_max_optimizations_to_apply": 1_000_000,  # each reading of a common table counts
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
        self._session, self._pa = session, pa

    def __call__(self, sql: str) -> list[tuple[Any, ...]]:
        table = self._table(sql)
        return plain(zip(*(column.to_pylist() for column in table.columns), strict=True))

    def columns(self, sql: str, _: Sequence[str]) -> dict[str, Columns]:
        """Rows as numpy columns by the first field."""
        return by_first(self._table(sql))

    def _table(self, sql: str) -> Any:
        answer = self._session.query(sql, "Arrow").bytes()
        return self._pa.ipc.open_file(self._pa.py_buffer(answer)).read_all()


def _view(name: str, paths: list[Path]) -> str:
    columns = ", ".join(f"{column} {_KINDS[kind]}" for column, kind in SHAPES[name].columns.items())
    parts = (f"SELECT * FROM file({_quoted(str(p))}, Parquet, {_quoted(columns)})" for p in paths)  # noqa: S608
    return f"CREATE VIEW {name} AS {' UNION ALL '.join(parts)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
