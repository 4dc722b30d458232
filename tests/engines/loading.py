"""A store file that holds a world of the metric tests."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from monitor.metrics import Question, settling
from monitor.metrics.engine import ACCOUNTS, settling_sql
from monitor.model import from_ms
from monitor.settings import StoreSettings
from monitor.store import Settled, Store
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


def settle(store: Store, asked: Question, now: datetime) -> int:
    """Settle the counts at the question's age as known at `now`; how many."""
    known = replace(asked, as_of=now)
    until = settling.until(known)
    query = settling_sql(store.query(ACCOUNTS), store.dialect, known, [(0, until)])
    added = store.settle(query) if query else 0
    store.mark_settled(known.age, Settled(from_ms(until), {}, settling.rules(known)))
    return added


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
