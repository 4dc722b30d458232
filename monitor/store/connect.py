"""Engines for a database URL: SQLite with the settings that keep data safe, PostgreSQL through psycopg 3.

A store has one writer engine (one connection) and one reader engine whose connections cannot write.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool, StaticPool

from monitor.errors import StoreRefused

try:
    from pysqlite3 import dbapi2 as _driver
except ImportError:  # no wheel for this system: what Python itself links
    _driver = sqlite3
DRIVER: Any = _driver
_BOUND = {None: None, True: 1, False: 0}
for _kind in (type(None), bool):  # else the driver seeks an adapter for each, which costs more than the row
    DRIVER.register_adapter(_kind, _BOUND.__getitem__)
JOURNAL_LIMIT_BYTES = 64 * 2**20
AUTOCHECKPOINT_PAGES = 1000


@dataclass(frozen=True, slots=True)
class Home:
    """Where a store lives. `path` is None for PostgreSQL and for a database in memory."""

    url: URL
    path: Path | None
    sqlite: bool

    @property
    def name(self) -> str:
        """For people: the file, or the address without its password."""
        return str(self.path) if self.path else self.url.render_as_string(hide_password=True)


def home_of(url: str) -> Home:
    """The home that a URL names; refuses anything but SQLite and PostgreSQL."""
    try:
        parts = make_url(url)
    except ArgumentError as fault:
        raise StoreRefused(
            "the database URL cannot be read; expected sqlite:///path or postgresql://…"
        ) from fault
    if parts.drivername == "sqlite":
        memory = parts.database in (None, "", ":memory:")
        return Home(parts, None if memory else Path(str(parts.database)), sqlite=True)
    if parts.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return Home(parts.set(drivername="postgresql+psycopg"), None, sqlite=False)
    raise StoreRefused(f"{parts.drivername} is not a store we know; use sqlite:///path or postgresql://…")


def library_fixed(version: tuple[int, ...]) -> bool:
    """Whether that SQLite is free of the WAL-reset bug (sqlite.org/wal.html): 3.51.3, 3.50.7, 3.44.6 on."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def journal_mode(version: tuple[int, ...] | None = None) -> str:
    """WAL where it is safe with several writers, else the rollback journal."""
    return "WAL" if library_fixed(version or DRIVER.sqlite_version_info) else "DELETE"


def writer_engine(home: Home, busy_seconds: float, *, durable: bool = True) -> Engine:
    """One connection that writes. On SQLite each transaction begins IMMEDIATE: a deferred one that turns
    into a writer fails at once, whatever the busy timeout."""
    if not home.sqlite:
        return _postgres(home, f"-c timezone=UTC -c lock_timeout={int(busy_seconds * 1000)}", size=1)
    engine = _sqlite(home, busy_seconds, mode="rw", size=1, durable=durable)

    @event.listens_for(engine, "begin")
    def immediate(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def reader_engine(home: Home, busy_seconds: float) -> Engine:
    """Connections that cannot write, each statement a transaction of its own."""
    if home.sqlite:
        engine = _sqlite(home, busy_seconds, mode="ro", size=0)  # 0: as many as there are threads that read
    else:
        # compiling the many windows of a metric takes PostgreSQL's JIT longer than running them
        engine = _postgres(home, "-c timezone=UTC -c default_transaction_read_only=on -c jit=off", size=8)
    return engine.execution_options(isolation_level="AUTOCOMMIT")


def raw_connection(path: Path, mode: str, busy_seconds: float) -> Any:
    """A plain driver connection; `mode` is ro or rw, so a missing file is never created by accident."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return DRIVER.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False)


def pragmas(connection: Any, busy_seconds: float, *, read_only: bool, durable: bool) -> None:
    """The settings that belong to a connection, not to the file."""
    for pragma in (
        f"busy_timeout={int(busy_seconds * 1000)}",
        "foreign_keys=ON",
        f"synchronous={'FULL' if durable else 'OFF'}",
        f"wal_autocheckpoint={AUTOCHECKPOINT_PAGES}",
        f"journal_size_limit={JOURNAL_LIMIT_BYTES}",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
        "secure_delete=ON",  # what is removed is overwritten, not just unlinked
        *(("query_only=ON",) if read_only else ()),
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _sqlite(home: Home, busy_seconds: float, *, mode: str, size: int, durable: bool = True) -> Engine:
    def connect() -> Any:
        if home.path is None:
            made = DRIVER.connect(":memory:", isolation_level=None, check_same_thread=False)
        else:
            made = raw_connection(home.path, mode, busy_seconds)
        pragmas(made, busy_seconds, read_only=mode == "ro", durable=durable)
        return made

    options: dict[str, Any] = {"module": DRIVER, "creator": connect}
    if home.path is None:
        return create_engine("sqlite://", poolclass=StaticPool, **options)
    return create_engine("sqlite://", poolclass=QueuePool, pool_size=size, max_overflow=0, **options)


def _postgres(home: Home, options: str, *, size: int) -> Engine:
    given = home.url.query.get("options")
    settings = f"{given} {options}" if isinstance(given, str) else options
    url = home.url.difference_update_query(["options"])
    return create_engine(
        url, pool_size=size, max_overflow=0, pool_pre_ping=size > 1, connect_args={"options": settings}
    )
