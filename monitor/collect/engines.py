"""Who computes: the store's own engine, or another one over an export of the store."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor import engine
from monitor.metrics.rows import Columns, unpacked
from monitor.settings import Settings
from monitor.store import Store

log = logging.getLogger(__name__)
Run = Callable[[str], list[tuple[Any, ...]]]


class Readers:
    """The store's own engine, asked from two threads: it counts for one while the other's rows are taken."""

    at_once = 2

    def __init__(self, store: Store) -> None:
        self._store = store

    def __call__(self, sql: str) -> list[tuple[Any, ...]]:
        return self._store.query(sql)

    def columns(self, sql: str, fields: Sequence[str]) -> dict[str, Columns]:
        """Rows as numpy columns by the first field."""
        return unpacked(self._store.query_packed(sql, fields), fields)


@contextmanager
def asking(store: Store, settings: Settings) -> Iterator[tuple[Run, str]]:
    """`run` and its dialect, for `compute`. With another engine than the store's, the export is brought up
    to date first, and the figures are of that moment.

    Raises ConfigError when the engine's package is missing, StoreError when the store cannot be read.
    """
    name = settings.metrics.engine
    if name == "store":
        yield Readers(store), store.dialect
        return
    folder = folder_of(settings)
    done = engine.export(store, folder)
    log.info("%s: %d rows written, months %s", folder, done.rows, ", ".join(done.months) or "none")
    with engine.open_engine(name, folder, spark_master=settings.metrics.spark_master) as run:
        yield run, engine.DIALECTS[name]


def folder_of(settings: Settings) -> Path:
    """Where the Parquet files lie."""
    given = settings.metrics.export_dir
    return Path(given) if given else settings.data_dir / "parquet"
