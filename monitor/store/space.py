"""Room on the disk: a floor below which nothing is written, and a ballast to throw off."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from monitor.errors import StoreFull

_EVERY_SECONDS = 2.0


class Space:
    """Watches the free space beside a database file.

    SQLite needs room even to delete, so a full disk cannot heal itself: freeing the ballast gives it the
    room for one checkpoint (reliability.md S3).
    """

    def __init__(self, path: Path, floor_bytes: int, ballast_bytes: int) -> None:
        self._folder, self._floor, self._size = path.absolute().parent, floor_bytes, ballast_bytes
        self._ballast = path.with_name(path.name + ".ballast")
        self._looked = -_EVERY_SECONDS

    def lay_ballast(self) -> None:
        """Make the ballast file at its full size; does nothing when that would break the floor."""
        if self._size <= 0 or (self._ballast.exists() and self._ballast.stat().st_size >= self._size):
            return
        if shutil.disk_usage(self._folder).free < self._floor + self._size:
            return
        with self._ballast.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, self._size)

    def free_ballast(self) -> int:
        """Give the ballast's bytes back to the disk; how many they were."""
        size = self._ballast.stat().st_size if self._ballast.exists() else 0
        self._ballast.unlink(missing_ok=True)
        return size

    def require(self) -> None:
        """Raise StoreFull when less than the floor is free; while all is well it looks every two seconds."""
        if self._floor <= 0 or time.monotonic() - self._looked < _EVERY_SECONDS:
            return
        free = shutil.disk_usage(self._folder).free
        if free < self._floor:
            raise StoreFull(f"{self._folder}: {free:,} bytes free, the floor is {self._floor:,}")
        self._looked = time.monotonic()
