"""A store file that holds a world of the metric tests."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.store.connect import DRIVER
from tests.metrics.world import World

_FILLED = {"INTEGER": 0, "TEXT": "", "REAL": 0.0}


def stored(world: World, path: Path) -> Store:
    """The store of that world; what its tables need and the world does not say is filled in."""
    settings = StoreSettings(url=f"sqlite:///{path}", free_floor_bytes=0, ballast_bytes=0, durable=False)
    Store.open(settings).close()
    with closing(DRIVER.connect(str(path), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF").close()
        connection.execute("BEGIN").close()
        for table, rows in world.rows.items():
            put(connection, table, rows)
        connection.execute("COMMIT").close()
    return Store.open(settings)


def put(connection: Any, table: str, rows: list[dict[str, Any]]) -> None:
    """Rows into a table of the store, past its rules: worlds are made to be odd."""
    connection.execute("PRAGMA ignore_check_constraints=ON").close()
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    marks = ", ".join("?" for _ in columns)
    filled = [[_value(row, name, kind, needed) for _, name, kind, needed, *_ in columns] for row in rows]
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", filled).close()


def _value(row: dict[str, Any], name: str, kind: str, needed: int) -> Any:
    value = row.get(name)
    if value is None and needed:
        return str(row["id"]) if name == "native_id" else _FILLED[kind]
    return value
