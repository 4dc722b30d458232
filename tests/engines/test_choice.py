"""One setting chooses the engine; what is missing is said in words."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor import engine
from monitor.collect.engines import asking, folder_of
from monitor.errors import ConfigError
from monitor.settings import MetricsSettings, Settings
from monitor.store import Store
from tests.engines.loading import stored
from tests.metrics.world import World

COUNT = "SELECT count(*) FROM post"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """One post."""
    world = World()
    world.account()
    world.post()
    with stored(world, tmp_path / "monitor.db") as opened:
        yield opened


def test_the_store_computes_by_default(store: Store, tmp_path: Path) -> None:
    """Nothing is exported."""
    with asking(store, Settings(data_dir=tmp_path)) as (run, dialect):
        assert (run(COUNT), dialect) == ([(1,)], "sqlite")
    assert not folder_of(Settings(data_dir=tmp_path)).exists()


def test_another_engine_asks_an_export_of_this_moment(store: Store, tmp_path: Path) -> None:
    """The export comes first, into the data folder or where the setting says."""
    settings = Settings(data_dir=tmp_path, metrics=MetricsSettings(engine="duckdb"))
    with asking(store, settings) as (run, dialect):
        assert (run(COUNT), dialect) == ([(1,)], "duckdb")
    assert (tmp_path / "parquet" / "manifest.json").is_file()
    assert folder_of(Settings(metrics=MetricsSettings(export_dir="/srv/x"))) == Path("/srv/x")


@pytest.mark.parametrize(
    ("name", "package"), [("duckdb", "duckdb"), ("spark", "pyspark.sql"), ("clickhouse", "chdb.session")]
)
def test_a_missing_package_names_its_extra(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, package: str
) -> None:
    """The operator is told what to install."""
    engine.export(store, tmp_path / "parquet")
    monkeypatch.setitem(sys.modules, package, None)
    with (
        pytest.raises(ConfigError, match=rf"mfa-monitor\[{name}\]"),
        engine.open_engine(name, tmp_path / "parquet"),
    ):
        pass


def test_an_unknown_engine_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    """Both are the operator's to mend."""
    for name, said in (("oracle", "duckdb, spark, clickhouse"), ("duckdb", "no export")):
        with pytest.raises(ConfigError, match=said), engine.open_engine(name, tmp_path):
            pass
