"""From the store to Parquet files: only the months that changed since the last time."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Collection, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from monitor.engine import manifest
from monitor.engine.extras import require
from monitor.engine.manifest import Manifest, Month
from monitor.engine.shape import SHAPES, Kind, Shape

_AHEAD = 8  # blocks
_FILES_AHEAD = 2
Blocks = Iterable[tuple[str, ...]]


class Moment(Protocol):
    """The store as it is at one moment."""

    name: str

    def months(self) -> set[str]: ...
    def marks(self, months: Collection[str]) -> dict[str, str]: ...
    def posts(self, month: str) -> list[int]: ...
    def accounts(self) -> list[str]: ...
    def blocks(
        self, table: str, columns: Sequence[str], key: str, values: Sequence[Any], month: str | None
    ) -> Blocks: ...


class Source(Protocol):
    """What is exported: a store."""

    def moment(self) -> AbstractContextManager[Moment]: ...


@dataclass(frozen=True, slots=True)
class Exported:
    """`months` were written; all others had not changed."""

    months: tuple[str, ...]
    rows: int


def export(store: Source, folder: Path) -> Exported:
    """Bring the folder up to date with the store.

    A month is written again when its mark in the store differs from the manifest's; accounts,
    audiences, coverage and looks at assets are small and written each time. A folder of another store or
    another shape is written as a whole. A kill at any moment leaves the older state. Waits for questions
    that are asked of the folder meanwhile. Raises ConfigError without pyarrow, StoreError for the rest.
    """
    require("pyarrow", "duckdb")
    with manifest.locked(folder, alone=True), store.moment() as moment:
        before = manifest.read(folder)
        if before is not None and before.store != moment.name:
            before = None
        manifest.sweep(folder, before)
        number = manifest.highest(folder) + 1
        months, fresh = _months(moment, before, number)
        with _Writer(moment, folder, number) as writer:
            writer.whole()
            for month in fresh:
                writer.month(month)
            writer.finish()
        now = Manifest(moment.name, number, months)
        manifest.replace(folder, now)
        manifest.sweep(folder, now)
    return Exported(tuple(fresh), writer.rows)


def _months(moment: Moment, before: Manifest | None, number: int) -> tuple[dict[str, Month], list[str]]:
    """All months as they will stand, and which of them have to be written."""
    known = before.months if before else dict.fromkeys(moment.months())
    months, fresh = {}, []
    for name, mark in sorted(moment.marks(known).items()):
        kept = known.get(name)
        if kept is None or kept.mark != mark:
            fresh.append(name)
            kept = Month(mark, number)
        months[name] = kept
    return months, fresh


class _Writer:
    """Files of one export. Two threads turn blocks into columns and columns into files while the caller's
    reads on; how far it may run ahead is bounded, because what waits lies in memory."""

    def __init__(self, moment: Moment, folder: Path, number: int) -> None:
        self._moment, self._folder, self._number = moment, folder, number
        self._pool = ThreadPoolExecutor(2)
        self._files: deque[Future[int]] = deque()
        self.rows = 0

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def whole(self) -> None:
        """The tables that have one file."""
        keys = self._moment.accounts()
        for name, shape in SHAPES.items():
            if not shape.by_month:
                self._table(name, shape, keys, None)

    def month(self, month: str) -> None:
        """The files of a month."""
        posts, accounts = self._moment.posts(month), self._moment.accounts()
        for name, shape in SHAPES.items():
            if shape.by_month:
                self._table(name, shape, accounts if shape.key == "account_id" else posts, month)

    def finish(self) -> None:
        """All files lie on the disk."""
        while self._files:
            self.rows += self._files.popleft().result()

    def _table(self, name: str, shape: Shape, keys: Sequence[Any], month: str | None) -> None:
        path = manifest.path_of(self._folder, name, month, self._number)
        columns: list[Future[Any]] = []
        for block in self._moment.blocks(name, tuple(shape.columns), shape.key, keys, month):
            columns.append(self._pool.submit(_columns, block, shape))
            if len(columns) > _AHEAD:
                columns[-_AHEAD].result()
        self._files.append(self._pool.submit(_write, columns, shape, path))
        if len(self._files) > _FILES_AHEAD:
            self.rows += self._files.popleft().result()


def _columns(block: tuple[str, ...], shape: Shape) -> Any:
    import pyarrow as pa

    found = [_column(text, kind) for text, kind in zip(block, shape.columns.values(), strict=True)]
    return pa.record_batch(found, schema=_schema(shape))


def _write(columns: Sequence[Future[Any]], shape: Shape, path: Path) -> int:
    """One file, beside its place and then moved there; how many rows. It waits for columns that were handed
    in before it, so it never keeps the thread from them that they wait for."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_batches([one.result() for one in columns], schema=_schema(shape))
    numbers = [name for name, kind in shape.columns.items() if kind == "int"]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    with beside.open("wb") as file:
        pq.write_table(
            table, file, compression="zstd",
            use_dictionary=[name for name, kind in shape.columns.items() if kind in ("text", "float")],
            column_encoding=dict.fromkeys(numbers, "DELTA_BINARY_PACKED"),
        )  # fmt: skip
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    return int(table.num_rows)


def _schema(shape: Shape) -> Any:
    import pyarrow as pa

    return pa.schema([(column, _arrow(kind)) for column, kind in shape.columns.items()])


def _arrow(kind: Kind) -> Any:
    import pyarrow as pa

    return {"int": pa.int64(), "float": pa.float64(), "text": pa.string(), "bool": pa.bool_()}[kind]


def _column(text: str, kind: Kind) -> Any:
    """A JSON array without spaces as a column; numbers are read without a Python object for each."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if kind == "text" or text == "[]":
        return pa.array(json.loads(text), _arrow(kind))
    words = pc.split_pattern(pa.scalar(text[1:-1]), ",").values
    if "null" in text:
        words = pc.if_else(pc.equal(words, "null"), pa.scalar(None, pa.string()), words)
    return pc.cast(words, _arrow(kind))
