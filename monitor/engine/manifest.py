"""Which files of the folder count. It is replaced last and at once, so a kill at any moment leaves either
the older state or the newer one, each with all of its files."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from monitor.engine.shape import SHAPES, version

_NAME, _LOCK = "manifest.json", ".lock"


@dataclass(frozen=True, slots=True)
class Month:
    """The store's mark of the month when it was written, and by which export."""

    mark: str
    export: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`export` numbers the exports; file names hold it, so no file is ever written over."""

    store: str
    export: int = 0
    months: dict[str, Month] = field(default_factory=dict)

    def files(self, folder: Path) -> dict[str, list[Path]]:
        """The files of each table; at least one each."""
        return {
            name: [path_of(folder, name, month, entry.export) for month, entry in sorted(self.months.items())]
            if shape.by_month
            else [path_of(folder, name, None, self.export)]
            for name, shape in SHAPES.items()
        }


def path_of(folder: Path, table: str, month: str | None, number: int) -> Path:
    """Where a part of a table lies; the folders follow the custom that Spark and others know."""
    place = folder / table if month is None else folder / table / f"month={month}"
    return place / f"{number}.parquet"


def read(folder: Path) -> Manifest | None:
    """What the folder holds; None when that is nothing, of another shape, or not whole."""
    try:
        told = json.loads((folder / _NAME).read_text("utf-8"))
        if told["version"] != version():
            return None
        months = {name: Month(*entry) for name, entry in told["months"].items()}
        found = Manifest(told["store"], told["export"], months)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return found if all(p.is_file() for paths in found.files(folder).values() for p in paths) else None


def replace(folder: Path, manifest: Manifest) -> None:
    """From now on these files count."""
    told = {
        "version": version(), "store": manifest.store, "export": manifest.export,
        "months": {name: [entry.mark, entry.export] for name, entry in sorted(manifest.months.items())},
    }  # fmt: skip
    beside = folder / f"{_NAME}.new"
    with beside.open("w", encoding="utf-8") as file:
        json.dump(told, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / _NAME)


def highest(folder: Path) -> int:
    """The highest number any file has, so that a new one never meets an old name."""
    numbers = [int(path.stem) for path in folder.glob("*/**/*.parquet") if path.stem.isdigit()]
    return max(numbers, default=0)


def sweep(folder: Path, manifest: Manifest | None) -> None:
    """Take away what does not count: superseded files, and what a killed export left."""
    counts = {path for paths in manifest.files(folder).values() for path in paths} if manifest else set()
    for name in SHAPES:
        for path in [*(folder / name).glob("**/*.parquet"), *(folder / name).glob("**/*.new")]:
            if path not in counts:
                path.unlink()


@contextmanager
def locked(folder: Path, *, alone: bool) -> Iterator[None]:
    """Exports exclude everybody, questions only exports: no file vanishes under a question that runs."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield
