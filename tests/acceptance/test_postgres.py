"""The same days followed with the store on PostgreSQL give the same figures and reports as on SQLite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from monitor.collect import nightly
from monitor.collect.measure import measure
from monitor.model import MetricValue, Window
from monitor.settings import Settings
from monitor.store import Store
from tests.acceptance.conftest import Manner, Run, follow

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
TWO_DAYS = Manner("two days", 2)
"""Before the first trouble: from there on it matters which account happens to ask first."""


@pytest.fixture(scope="module")
def runs(
    postgres: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[tuple[Run, Store], tuple[Run, Store]]]:
    """Two days followed twice, into PostgreSQL and into SQLite."""
    Store.migrate(postgres)
    folder = tmp_path_factory.mktemp("both")
    large = follow(folder / "large", TWO_DAYS, postgres)
    small = follow(folder / "small", TWO_DAYS)
    with large.open() as one, small.open() as other:
        yield (large, one), (small, other)


def figures(run: Run, store: Store, age_hours: float) -> list[MetricValue]:
    """Every figure of the nine days that end with the world, accounts and countries."""
    end = run.ledger.world.end
    return measure(store, Settings(), Window(end - timedelta(days=9), end), run.end, age_hours)


def test_both_runs_saw_the_same(runs: tuple[tuple[Run, Store], tuple[Run, Store]]) -> None:
    """Posts, counts, audience, coverage and gaps are equal, row by row."""
    (large, one), (small, other) = runs
    assert (one.dialect, other.dialect) == ("postgres", "sqlite")
    assert _facts(large, one) == _facts(small, other)


def _facts(run: Run, store: Store) -> list[str]:
    """Everything of the store as lines, without its own row numbers, digests and the server's port."""
    posts = list(store.posts())
    keys = [(found.post.account_id, found.post.native_id) for found in posts]
    accounts = [account.id for account in store.accounts()]
    rows = [
        *(replace(found, post_id=0, raw_sha256=None) for found in posts),
        *(replace(span, raw_sha256=None) for key in keys for span in store.snapshots(*key)),
        *(shot for account in accounts for shot in store.audience(account)),
        *(replace(span, poll_id=None) for span in store.coverage()),
        *(replace(gap, poll_id=None) for gap in store.gaps()),
    ]  # fmt: skip
    return sorted(repr(row).replace(_host(run), "practice") for row in rows)


def _host(run: Run) -> str:
    return urlsplit(run.ledger.world.base_url).netloc


@pytest.mark.parametrize("age_hours", [1, 24])
def test_figures_are_equal_on_both_engines(
    runs: tuple[tuple[Run, Store], tuple[Run, Store]], age_hours: int
) -> None:
    """Every figure with its interval, counts and flags."""
    ours, theirs = (
        {(value.scope, value.subject, value.name): value for value in figures(run, store, age_hours)}
        for run, store in runs
    )
    assert set(ours) == set(theirs)
    assert len(ours) > 500
    for key, value in ours.items():
        assert _rounded(value) == _rounded(theirs[key])
    assert sum(value.value is not None for value in ours.values()) > 200


def _rounded(value: MetricValue) -> MetricValue:
    """Engines add up in their own order: equal to nine digits."""
    numbers: dict[str, Any] = {
        name: None if (number := getattr(value, name)) is None else float(f"{number:.9g}")
        for name in ("value", "ci_low", "ci_high", "coverage")
    }
    return replace(value, **numbers)


def test_the_report_is_equal_on_both_engines(
    runs: tuple[tuple[Run, Store], tuple[Run, Store]], tmp_path: Path
) -> None:
    """The files of a night, but for the address of the practice server."""
    (large, one), (small, other) = runs
    night = (large.ledger.world.end - timedelta(days=1)).date()
    pages = [
        nightly.write(Settings(), store, night, large.end, 7, tmp_path / name, practice=True).page.parent
        for name, store in (("large", one), ("small", other))
    ]
    files = [{path.name: path for path in folder.iterdir()} for folder in pages]
    assert set(files[0]) == set(files[1])
    for name, path in files[0].items():
        assert _shown(large, path) == _shown(small, files[1][name]), name


def _shown(run: Run, path: Path) -> list[str]:
    """The file's lines without the server's port, and without digests of answers that name it."""
    text = path.read_text("utf-8").replace(_host(run), "practice")
    return re.sub(r"\b[0-9a-f]{12,64}\b", "digest", text).splitlines()
