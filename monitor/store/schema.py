"""Which schema a database has, whether it is ours, and how it becomes the newest one.

A new SQLite store is laid out from the declared tables; Alembic is imported only when there is something
to migrate. A test holds both to the same statements.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.pool import StaticPool

from monitor.errors import StoreRefused
from monitor.store.connect import DRIVER, Home, raw_connection
from monitor.store.tables import METADATA

APPLICATION_ID = 0x4D464131  # "MFA1", in the header of every file of ours (sqlite.org/fileformat.html 1.3.12)
REVISIONS = ("0001", "0002", "0003", "0004")
"""Every schema this program knows, oldest first; the last is the one it works with."""
HEAD = REVISIONS[-1]
_CHECK_SECONDS = 0.25
_VERSION_TABLE = """
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
_MAGIC = b"SQLite format 3\0"


def prepare_file(home: Home, busy_seconds: float, *, read_only: bool) -> None:
    """Make the SQLite file ready: create it, or check that it is ours, whole and of a known schema, and
    bring it to HEAD. Refuses (StoreRefused) without having written a byte."""
    path = home.path
    if path is None:
        return
    if not path.exists() or path.stat().st_size == 0:
        if read_only:
            raise StoreRefused(f"{path}: there is no database yet")
        _create(path)
        return
    _refuse_foreign(path)
    revision = _inspect(path, busy_seconds)
    if revision != HEAD and read_only:
        raise StoreRefused(
            f"{path}: its schema {revision or 'none'} is older than {HEAD}; open it for writing once"
        )
    if revision != HEAD:
        _upgrade_file(path, revision, busy_seconds)


def revision_of(connection: Connection) -> str | None:
    """The schema revision of a PostgreSQL database; None when it was never migrated."""
    if connection.execute(text("SELECT to_regclass('alembic_version')")).scalar() is None:
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def require_head(connection: Connection, name: str) -> None:
    """Refuse a PostgreSQL database whose schema is not the one we work with."""
    revision = revision_of(connection)
    _refuse_newer(revision, name)
    if revision != HEAD:
        raise StoreRefused(
            f"{name}: schema {revision or 'missing'}, needed {HEAD}; run `mfa-monitor db migrate`"
        )


def migrate_server(connection: Connection, name: str) -> None:
    """Bring a PostgreSQL database to HEAD; two that try at once take turns."""
    connection.execute(text(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})"))
    _refuse_newer(revision_of(connection), name)
    migrate(connection)


def migrate(connection: Connection) -> None:
    """Bring the database behind `connection` to HEAD, inside the transaction that is open on it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_newer(revision: str | None, name: str) -> None:
    if revision is not None and revision not in REVISIONS:
        raise StoreRefused(f"{name}: its schema {revision} is newer than this program (which knows {HEAD})")


def _refuse_foreign(path: Path) -> None:
    with path.open("rb") as file:
        header = file.read(100)
    if header[:16] != _MAGIC:
        raise StoreRefused(f"{path}: not an SQLite database")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreRefused(f"{path}: an SQLite database of another program")


def _inspect(path: Path, busy_seconds: float) -> str | None:
    """The revision of a file of ours. A connection that cannot write leaves even a damaged file alone; only
    a rollback journal that a crash left behind has to be played back, which SQLite does for a writer."""
    mode = "rw" if _hot_journal(path) else "ro"
    with closing(raw_connection(path, mode, busy_seconds)) as connection:
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
        revision = None if row is None else str(row[0])
        _refuse_newer(revision, str(path))
        _quick_check(connection, path)
    return revision


def _hot_journal(path: Path) -> bool:
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def _quick_check(connection: Any, path: Path) -> None:
    """As much of quick_check as a quarter of a second allows; `Store.check` looks at everything."""
    deadline = time.monotonic() + _CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > deadline, 5000)
    try:
        faults = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
    except DRIVER.OperationalError as fault:
        if getattr(fault, "sqlite_errorname", "") == "SQLITE_INTERRUPT" or "interrupt" in str(fault):
            return
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if faults != ["ok"]:
        raise StoreRefused(f"{path}: the database file is damaged ({faults[0][:200]})")


def _create(path: Path) -> None:
    """Build a new file beside its place and link it in: at any moment there is a whole one or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    _clear_leftovers(path)
    made = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        _build(made)
        _put(made, path)
    finally:
        for leftover in (made, made.with_name(made.name + "-journal")):
            leftover.unlink(missing_ok=True)


def _build(made: Path) -> None:
    with closing(DRIVER.connect(str(made), isolation_level=None)) as connection:
        connection.execute("PRAGMA auto_vacuum=INCREMENTAL").close()
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}").close()
        with _transaction(connection) as wrapped:
            _lay_out(wrapped)


def _put(made: Path, path: Path) -> None:
    if path.exists() and path.stat().st_size == 0:
        os.replace(made, path)
        return
    try:
        os.link(made, path)
    except FileExistsError:  # somebody else was first, with the same file
        return
    except OSError:  # a file system without hard links
        os.replace(made, path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _clear_leftovers(path: Path) -> None:
    """Half-built files of processes that are no more."""
    for leftover in path.parent.glob(f"{path.name}.new-*"):
        pid = leftover.name.rpartition("-")[2]
        if pid.isdigit() and not Path(f"/proc/{pid}").exists():
            leftover.unlink(missing_ok=True)


def _upgrade_file(path: Path, revision: str | None, busy_seconds: float) -> None:
    """Copy the older file aside, then bring it up in one transaction."""
    with closing(raw_connection(path, "rw", busy_seconds)) as connection:
        copy = path.with_name(f"{path.name}.before-{HEAD}")
        with closing(DRIVER.connect(str(copy))) as target:
            connection.backup(target)
        _migrate_raw(connection)


def _migrate_raw(connection: Any) -> None:
    """Migrate through a plain connection in one transaction. Foreign keys are off meanwhile, because a
    table may have to be rebuilt; what came out is checked before it is kept."""
    connection.execute("PRAGMA foreign_keys=OFF").close()
    with _transaction(connection) as wrapped:
        migrate(wrapped)
        _refuse_dangling(connection)


@contextmanager
def _transaction(connection: Any) -> Iterator[Connection]:
    engine = create_engine("sqlite://", module=DRIVER, creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda opened: opened.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as wrapped:
        yield wrapped


def _lay_out(connection: Connection) -> None:
    """Make the tables of HEAD in an empty database, and note the revision as Alembic does."""
    METADATA.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(_VERSION_TABLE)
    connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def _refuse_dangling(connection: Any) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise StoreRefused("the migration would leave rows without their parents; nothing was changed")


def make_memory(engine: Engine) -> None:
    """Lay out a database in memory."""
    with engine.begin() as connection:
        _lay_out(connection)
