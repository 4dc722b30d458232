"""A store opens when it is ours, whole and of a known schema; otherwise not one byte of it changes."""

from __future__ import annotations

import gc
import hashlib
import shutil
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from monitor.errors import StoreBusy, StoreError, StoreFull, StoreRefused
from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Store, schema
from monitor.store.connect import DRIVER, home_of, journal_mode, library_fixed, raw_connection
from monitor.store.tables import METADATA
from tests.conftest import NOON
from tests.store.conftest import LIGHT
from tests.store.facts import post, turn


def _path(settings: StoreSettings) -> Path:
    return Path(settings.url.removeprefix("sqlite:///"))


def _bytes(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _sql(path: Path, *statements: str) -> None:
    with closing(DRIVER.connect(str(path), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


_PRAGMAS = ("synchronous", "foreign_keys", "busy_timeout", "journal_size_limit", "application_id")


def test_a_new_file_has_the_settings_that_keep_data_safe(file_settings: StoreSettings) -> None:
    """S1, S2, S5, S9: journal by library, FULL, foreign keys, STRICT tables, application_id."""
    with Store.open(file_settings) as store:
        info = store.info()
        assert info.journal_mode == journal_mode()
        assert info.wal_safe is library_fixed(DRIVER.sqlite_version_info)
        assert (info.engine, info.schema, info.name) == ("sqlite", schema.HEAD, str(_path(file_settings)))
        assert info.bytes > 0
        with store._writing("look") as connection:
            values = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in (
                    "synchronous",
                    "foreign_keys",
                    "busy_timeout",
                    "journal_size_limit",
                    "application_id",
                )
            }
        assert values == {
            "synchronous": 2, "foreign_keys": 1, "busy_timeout": 200, "journal_size_limit": 64 * 2**20,
            "application_id": schema.APPLICATION_ID,
        }  # fmt: skip
        loose = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND type = 'table'"
        assert {name for (name,) in store.query(loose)} <= {
            "alembic_version",
            "sqlite_schema",
            "sqlite_sequence",
        }
        assert store.check() == []


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), "DELETE"), ((3, 44, 5), "DELETE"), ((3, 44, 6), "WAL"), ((3, 45, 0), "DELETE"),
        ((3, 50, 6), "DELETE"), ((3, 50, 7), "WAL"), ((3, 51, 2), "DELETE"), ((3, 51, 3), "WAL"),
        ((4, 0, 0), "WAL"),
    ],
)  # fmt: skip
def test_wal_only_where_the_library_is_fixed(version: tuple[int, ...], mode: str) -> None:
    """S1: the fixed versions and their backports."""
    assert journal_mode(version) == mode


def test_the_rollback_journal_works_too(
    file_settings: StoreSettings, monkeypatch: pytest.MonkeyPatch, make_account: Callable[..., Account]
) -> None:
    """S1: on an affected build the same store keeps and reads, without WAL; a WAL file is turned back."""
    Store.open(file_settings).close()
    monkeypatch.setattr("monitor.store.store.journal_mode", lambda: "DELETE")
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        store.save([turn(new=(post(),))])
        assert store.info().journal_mode == "DELETE"
        assert len(list(store.posts())) == 1


def _foreign(path: Path) -> None:
    _sql(path, "PRAGMA application_id=7", "CREATE TABLE x (y)")


def _newer(path: Path) -> None:
    Store.open(replace(LIGHT, url=f"sqlite:///{path}")).close()
    _sql(path, "PRAGMA journal_mode=DELETE", "UPDATE alembic_version SET version_num = '9999'")


def _text(path: Path) -> None:
    path.write_text("id,handle\n1,x\n" * 99)


def _broken(path: Path) -> None:
    Store.open(replace(LIGHT, url=f"sqlite:///{path}")).close()
    whole = bytearray(path.read_bytes())
    whole[3 * 4096 : 9 * 4096] = b"\xa5" * 6 * 4096
    path.write_bytes(bytes(whole))


def _cut(path: Path) -> None:
    Store.open(replace(LIGHT, url=f"sqlite:///{path}")).close()
    path.write_bytes(path.read_bytes()[: 6 * 4096])


@pytest.mark.parametrize("spoil", [_foreign, _newer, _text, _broken, _cut])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_file_that_is_not_ours_or_not_whole_is_refused_untouched(
    file_settings: StoreSettings, spoil: Callable[[Path], None], read_only: bool
) -> None:
    """S6: foreign, newer, no database at all, overwritten, cut: refused, and the bytes stay as they were."""
    path = _path(file_settings)
    spoil(path)
    before = _bytes(path)
    with pytest.raises(StoreRefused, match=path.name):
        Store.open(file_settings, read_only=read_only)
    assert _bytes(path) == before


@pytest.mark.parametrize("url", ["mysql://x/y", "not a url", "oracle://"])
def test_other_engines_are_refused(url: str) -> None:
    """The message says what is known."""
    with pytest.raises(StoreRefused, match="sqlite:///path"):
        Store.open(replace(LIGHT, url=url))


def test_a_password_never_shows(tmp_path: Path) -> None:
    """The name of a database for people has no password; neither has the error of a failed connection."""
    url = f"postgresql://me:hunter2@/x?host={tmp_path}"
    assert "hunter2" not in home_of(url).name
    with pytest.raises(StoreError) as caught:
        Store.open(replace(LIGHT, url=url))
    assert "hunter2" not in str(caught.value)


def test_a_missing_file_is_not_made_by_reading(file_settings: StoreSettings) -> None:
    """read_only creates nothing."""
    with pytest.raises(StoreRefused, match="no database yet"):
        Store.open(file_settings, read_only=True)
    assert not _path(file_settings).exists()


def test_read_only_cannot_write(file_settings: StoreSettings) -> None:
    """Neither through the methods nor through a query."""
    Store.open(file_settings).close()
    with Store.open(file_settings, read_only=True) as store:
        assert store.accounts() == []
        with pytest.raises(StoreError, match="read-only"):
            store.sync_accounts([], NOON)
        with pytest.raises(StoreError, match="readonly"):
            store.query("DELETE FROM post")


def _older(path: Path) -> None:
    create = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"
    _sql(path, f"PRAGMA application_id={schema.APPLICATION_ID}", create)


def test_an_older_file_is_brought_up_and_a_copy_kept(file_settings: StoreSettings) -> None:
    """S8: a file of ours without a schema becomes a current one; reading alone does not migrate it."""
    path = _path(file_settings)
    _sql(
        path,
        f"PRAGMA application_id={schema.APPLICATION_ID}",
        "CREATE TABLE alembic_version (version_num TEXT)",
    )
    with pytest.raises(StoreRefused, match="older than"):
        Store.open(file_settings, read_only=True)
    with Store.open(file_settings) as store:
        assert store.check() == []
    with closing(DRIVER.connect(str(path.with_name(f"{path.name}.before-{schema.HEAD}")))) as copy:
        assert copy.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_older_file(
    file_settings: StoreSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S8: one transaction: all of it or nothing; the next open brings it up."""
    path = _path(file_settings)
    _sql(
        path,
        f"PRAGMA application_id={schema.APPLICATION_ID}",
        "CREATE TABLE alembic_version (version_num TEXT)",
    )

    def fail(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(schema, "_refuse_dangling", fail)
    with pytest.raises(StoreError, match="Input/output"):
        Store.open(file_settings)
    with closing(DRIVER.connect(str(path))) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("alembic_version",)]
    monkeypatch.undo()
    Store.open(file_settings).close()


def test_an_empty_file_and_leftovers_of_the_dead_are_no_hindrance(file_settings: StoreSettings) -> None:
    """A file of no bytes is filled; half-built files of processes that are no more are cleared."""
    path = _path(file_settings)
    path.touch()
    leftover = path.with_name(f"{path.name}.new-999999999")
    leftover.write_bytes(b"half")
    with Store.open(file_settings) as store:
        assert store.check() == []
    assert [file.name for file in path.parent.glob("*.new-*")] == []


def test_who_comes_second_uses_the_file_of_the_first(file_settings: StoreSettings) -> None:
    """Two that create at once end with one whole file."""
    faults: list[Exception] = []

    def start() -> None:
        try:
            Store.open(replace(file_settings, busy_seconds=5)).close()
        except Exception as fault:
            faults.append(fault)

    command = [sys.executable, "-c", (
        "from monitor.store import Store; from monitor.settings import StoreSettings;"
        f"Store.open(StoreSettings(url={file_settings.url!r}, free_floor_bytes=0, ballast_bytes=0)).close()"
    )]  # fmt: skip
    other = subprocess.Popen(command)
    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert (faults, other.wait()) == ([], 0)
    with Store.open(file_settings) as store:
        assert store.check() == []


def test_threads_that_end_leave_no_reading_connection_behind(
    file_settings: StoreSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is given back by the next thread that reads, not when the collector of garbage comes by."""
    opened: list[Path] = []

    def counted(path: Path, *rest: Any) -> Any:
        opened.append(path)
        return raw_connection(path, *rest)

    with Store.open(file_settings) as store:
        monkeypatch.setattr("monitor.store.connect.raw_connection", counted)
        gc.disable()
        try:
            for _ in range(50):
                thread = threading.Thread(target=store.cursors)
                thread.start()
                thread.join()
        finally:
            gc.enable()
        store.cursors()
    assert len(opened) == 1


def test_as_many_threads_as_like_may_read_at_once(file_settings: StoreSettings) -> None:
    together = threading.Barrier(50, timeout=20)

    def look(_: int) -> list[Any]:
        found = store.polls()
        together.wait()
        return found

    with Store.open(file_settings) as store, ThreadPoolExecutor(50) as threads:
        assert list(threads.map(look, range(50))) == [[]] * 50


def test_none_and_truth_are_bound_without_a_search_for_an_adapter() -> None:
    """The driver would look for one each time, in vain; what arrives is what arrived without ours."""
    with closing(DRIVER.connect(":memory:")) as connection:
        found = connection.execute("SELECT ?, ?, ?, typeof(?)", (None, True, False, True)).fetchone()
    assert found == (None, 1, 0, "integer")
    assert all((kind, DRIVER.PrepareProtocol) in DRIVER.adapters for kind in (type(None), bool))


def test_a_locked_file_is_busy_soon(
    file_settings: StoreSettings, make_account: Callable[..., Account]
) -> None:
    """S5: after busy_seconds, as our own error; afterwards the store goes on."""
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        with closing(DRIVER.connect(str(_path(file_settings)), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreBusy, match="another writer"):
                store.save([turn(new=(post(),))])
            other.execute("ROLLBACK")
        store.save([turn(new=(post(),))])
        assert len(list(store.posts())) == 1


def test_a_full_disk_keeps_nothing_of_the_batch(
    file_settings: StoreSettings, make_account: Callable[..., Account]
) -> None:
    """S3: StoreFull, the old rows whole, no half batch; with room again it goes on by itself."""
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        store.save([turn(new=(post("kept"),))])
        with store._writing("limit") as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        big = turn("big", new=tuple(post(str(n), text="x" * 5000) for n in range(50)))
        with pytest.raises(StoreFull, match="no space"):
            store.save([big, turn("second")])
        assert [k.post.native_id for k in store.posts()] == ["kept"]
        assert [p.id for p in store.polls()] == ["poll-1"]
        with store._writing("limit") as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=100000")
        store.save([big])
        assert len(list(store.posts())) == 51
        assert store.check() == []


def test_below_the_floor_nothing_is_written(
    file_settings: StoreSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S3: the free-space floor and the ballast; reading goes on, writing resumes by itself."""
    usage = shutil.disk_usage(_path(file_settings).parent)
    free = {"bytes": usage.free}
    monkeypatch.setattr("monitor.store.space.shutil.disk_usage", lambda _: usage._replace(free=free["bytes"]))
    monkeypatch.setattr("monitor.store.space._EVERY_SECONDS", 0.0)
    ballast = _path(file_settings).with_name("monitor.db.ballast")
    with Store.open(replace(file_settings, free_floor_bytes=1000, ballast_bytes=4096)) as store:
        assert ballast.stat().st_size == 4096
        free["bytes"] = 999
        with pytest.raises(StoreFull, match="999 bytes free, the floor is 1,000"):
            store.sync_accounts([], NOON)
        assert store.accounts() == []
        assert store.free_ballast() == 4096
        assert store.free_ballast() == 0
        free["bytes"] = 1000
        store.sync_accounts([], NOON)
    free["bytes"] = 4096
    Store.open(replace(file_settings, free_floor_bytes=1000, ballast_bytes=4096)).close()
    assert not ballast.exists()


def test_a_store_in_memory(make_account: Callable[..., Account]) -> None:
    """`sqlite://` keeps nothing on disk, has no ballast, and its queries cannot write either."""
    with Store.open(replace(LIGHT, url="sqlite://")) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        store.save([turn(new=(post(),))])
        assert store.query("SELECT count(*) FROM post") == [(1,)]
        with pytest.raises(StoreError, match="readonly"):
            store.query("DELETE FROM post")
        store.save([turn("q", new=(post("p2"),))])
        assert (len(list(store.posts())), store.free_ballast(), store.info().bytes) == (2, 0, 0)
        assert store.prune(NOON).polls == 0


def test_a_closed_store_says_so(file_settings: StoreSettings) -> None:
    """Closing twice does no harm; using it afterwards is our own error."""
    store = Store.open(file_settings)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.accounts()
    with pytest.raises(StoreError, match="closed"):
        store.sync_accounts([], NOON)


def test_the_schema_is_checked_without_alembic(file_settings: StoreSettings) -> None:
    """Opening a current store imports no migration machinery."""
    Store.open(file_settings).close()
    code = (
        "import sys; from monitor.store import Store; from monitor.settings import StoreSettings;"
        f"Store.open(StoreSettings(url={file_settings.url!r}, free_floor_bytes=0, ballast_bytes=0)).close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-W", "error", "-c", code], check=False).returncode == 0


def test_the_program_knows_exactly_its_migrations() -> None:
    """REVISIONS is what the migrations folder holds, in order."""
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == schema.REVISIONS


def test_tables_and_migrations_agree(store: Store) -> None:
    """Autogenerate finds nothing to do, on either engine."""
    with store._reading("compare") as connection, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an index over an expression cannot be compared
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_a_new_store_is_what_the_migrations_make(file_settings: StoreSettings) -> None:
    """Statement by statement: checks, STRICT and expression indexes too, and the same revision."""
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    revision = "SELECT version_num FROM alembic_version"
    engine = create_engine("sqlite://", module=DRIVER)
    with engine.begin() as connection:
        schema.migrate(connection)
        migrated = {name: _words(text) for name, text in connection.exec_driver_sql(sql)}
        reached = connection.exec_driver_sql(revision).all()
    engine.dispose()
    with Store.open(file_settings) as store:
        assert {name: _words(text) for name, text in store.query(sql)} == migrated
        assert store.query(revision) == reached == [(schema.HEAD,)]


def _words(sql: str) -> list[str]:
    """Neither the order of constraints nor white space means anything."""
    return sorted(sql.replace(",", " ").split())


@pytest.mark.postgres
def test_postgresql_is_migrated_by_command_only(new_database: Callable[[], str]) -> None:
    """An unmigrated database is refused with the command to run; a newer one is refused for good."""
    url = new_database()
    settings = replace(LIGHT, url=url)
    with pytest.raises(StoreRefused, match="mfa-monitor db migrate"):
        Store.open(settings)
    assert Store.migrate(url) == schema.HEAD
    assert Store.migrate(url) == schema.HEAD
    with Store.open(settings) as store:
        info = store.info()
        assert (info.engine, info.journal_mode, info.wal_safe, store.check()) == (
            "postgresql",
            None,
            None,
            [],
        )
        assert info.library.startswith("PostgreSQL")
        with store._writing("spoil") as connection:
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        assert store.check() == [f"schema is 9999, this program needs {schema.HEAD}"]
    for attempt in (lambda: Store.open(settings), lambda: Store.migrate(url)):
        with pytest.raises(StoreRefused, match="newer"):
            attempt()


@pytest.mark.postgres
def test_postgresql_reads_without_compiling_its_plans(migrated: str) -> None:
    """The planner thinks a metric's query dear, and its JIT would take longer than the query."""
    with Store.open(replace(LIGHT, url=migrated), read_only=True) as store:
        assert store.query("SHOW jit") == [("off",)]
        assert store.query("SHOW default_transaction_read_only") == [("on",)]


def test_sqlite_can_be_migrated_by_command_too(file_settings: StoreSettings) -> None:
    """`Store.migrate` makes or brings up a file."""
    assert Store.migrate(file_settings.url) == schema.HEAD
    with Store.open(file_settings, read_only=True) as store:
        assert store.check() == []
