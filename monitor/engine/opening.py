"""One setting chooses who computes: a map from names to engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from monitor.engine import clickhouse, duckdb, manifest, spark
from monitor.errors import ConfigError

Run = Callable[[str], list[tuple[Any, ...]]]
Files = Mapping[str, list[Path]]

ENGINES: Mapping[str, Callable[[Files, str], AbstractContextManager[Run]]] = {
    "duckdb": duckdb.over,
    "spark": spark.over,
    "clickhouse": clickhouse.over,
}
DIALECTS: Mapping[str, str] = {"duckdb": "duckdb", "spark": "databricks", "clickhouse": "clickhouse"}
"""What metrics call the SQL of each engine; "databricks" is the SQL of Spark."""


@contextmanager
def open_engine(name: str, folder: Path, *, spark_master: str = "local[*]") -> Iterator[Run]:
    """`run(sql)` over the tables that lie in the folder; they stay as they are until the block ends.

    Raises ConfigError for an unknown engine, a missing package, or a folder that holds no export.
    """
    if name not in ENGINES:
        raise ConfigError(f"no such engine: {name}; known are {', '.join(ENGINES)}")
    with manifest.locked(folder, alone=False):
        found = manifest.read(folder)
        if found is None:
            raise ConfigError(f"{folder}: no export of this program's shape lies here")
        with ENGINES[name](found.files(folder), spark_master) as run:
            yield run
