"""One daemon per data folder. The lock dies with the process, so a crash leaves nothing behind."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.errors import LockHeld


@contextmanager
def only_one(data_dir: Path) -> Iterator[None]:
    """Hold `monitor.lock` in this folder. Raises LockHeld with the other's process id.

    Backfills and reports need no lock: the store takes every fact once. Does not work across machines.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / "monitor.lock"
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise LockHeld(str(path), holder(path)) from error
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        try:
            yield
        finally:
            file.truncate(0)


def holder(path: Path) -> int | None:
    """The process id written into a lock file, if any."""
    text = path.read_text().strip() if path.exists() else ""
    return int(text) if text.isdigit() else None
