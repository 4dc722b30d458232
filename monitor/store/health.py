"""Whether the database is whole, and what it runs on."""

from __future__ import annotations

from sqlalchemy import Connection, text

from monitor.store import schema
from monitor.store.connect import DRIVER, Home, library_fixed
from monitor.store.facts import Info

_MOST = 20
_SIDE_FILES = ("", "-wal", "-journal")


def check(connection: Connection, home: Home) -> list[str]:
    """Every fault found, in words; an empty list is a whole database. Reads all of a SQLite file.

    PostgreSQL checks its constraints itself; there only the schema is looked at.
    """
    revision = _revision(connection, home)
    faults = [] if revision == schema.HEAD else [f"schema is {revision}, this program needs {schema.HEAD}"]
    if not home.sqlite:
        return faults
    for (word,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})"):
        if word != "ok":
            faults.append(f"integrity_check: {word}")
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_MOST):
        faults.append(f"foreign_key_check: {table} row {row} has no {parent}")
    return faults


def info(connection: Connection, home: Home) -> Info:
    """Library, journal, schema and size, for `doctor`."""
    if home.sqlite:
        mode = str(connection.exec_driver_sql("PRAGMA journal_mode").scalar()).upper()
        library, safe = f"SQLite {DRIVER.sqlite_version}", library_fixed(DRIVER.sqlite_version_info)
        size = _file_bytes(home)
    else:
        mode, safe = None, None
        library = f"PostgreSQL {connection.execute(text('SHOW server_version')).scalar()}"
        size = int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar() or 0)
    kind = "sqlite" if home.sqlite else "postgresql"
    return Info(kind, library, mode, safe, _revision(connection, home) or "none", size, home.name)


def _revision(connection: Connection, home: Home) -> str | None:
    if not home.sqlite:
        return schema.revision_of(connection)
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def _file_bytes(home: Home) -> int:
    if home.path is None:
        return 0
    files = (home.path.with_name(home.path.name + end) for end in _SIDE_FILES)
    return sum(file.stat().st_size for file in files if file.exists())
