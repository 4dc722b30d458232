"""ClickHouse: in this process, over the files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from monitor.engine.extras import require
from monitor.engine.rows import plain
from monitor.engine.shape import SHAPES, Kind

_KINDS: Mapping[Kind, str] = {
    "int": "Nullable(Int64)", "text": "Nullable(String)", "bool": "Nullable(Bool)",
}  # fmt: skip
_SETTINGS = {
    "join_use_nulls": 1,  # a row that a left join does not find is NULL here too, not 0
    "output_format_arrow_string_as_string": 1,
    "session_timezone": "'UTC'",
}


@contextmanager
def over(files: Mapping[str, list[Path]], _: str) -> Iterator[Callable[[str], list[tuple[Any, ...]]]]:
    """Views with the tables' names; nothing is copied. ClickHouse allows one session per process."""
    sessions, pa = require("chdb.session", "clickhouse"), require("pyarrow", "clickhouse")
    with TemporaryDirectory(prefix="clickhouse-") as folder:
        session = sessions.Session(folder)
        try:
            for name, value in _SETTINGS.items():
                session.query(f"SET {name} = {value}")
            for name, paths in files.items():
                session.query(_view(name, paths))
            yield lambda sql: _rows(session.query(sql, "Arrow").bytes(), pa)
        finally:
            session.close()


def _view(name: str, paths: list[Path]) -> str:
    columns = ", ".join(f"{column} {_KINDS[kind]}" for column, kind in SHAPES[name].columns.items())
    parts = (f"SELECT * FROM file({_quoted(str(p))}, Parquet, {_quoted(columns)})" for p in paths)  # noqa: S608
    return f"CREATE VIEW {name} AS {' UNION ALL '.join(parts)}"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _rows(answer: bytes, pa: Any) -> list[tuple[Any, ...]]:
    table = pa.ipc.open_file(pa.py_buffer(answer)).read_all()
    return plain(zip(*(column.to_pylist() for column in table.columns), strict=True))
