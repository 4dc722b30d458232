"""A question taken apart into tables that are read more than once, and the rest."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from monitor.engine.steps import steps
from monitor.metrics.engine import QUERIES, spliced, sql


def test_what_is_read_twice_is_worked_out_first() -> None:
    """Each step brings the tables it needs that stay; those with columns or without quotes stay."""
    given = (
        "WITH given (a, b) AS (VALUES (1, ')'), (2, 'it''s \"\\\\')), \"once\" AS (SELECT a FROM given), "
        '"t1" AS (\n  SELECT a FROM "once"\n), "t11" AS (SELECT (a) FROM "t1")\n'
        'SELECT * FROM "t1" AS "t2" INNER JOIN "t11" AS "t3" ON "t2"."a" = "t3"."a"'
    )
    values = "given (a, b) AS (VALUES (1, ')'), (2, 'it''s \"\\\\'))"
    first, last = steps(given)
    assert first == [("t1", f'WITH {values}, "once" AS (SELECT a FROM given) SELECT a FROM "once"')]
    assert last == (
        f'WITH {values}, "once" AS (SELECT a FROM given), "t11" AS (SELECT (a) FROM "t1") '
        'SELECT * FROM "t1" AS "t2" INNER JOIN "t11" AS "t3" ON "t2"."a" = "t3"."a"'
    )


def test_a_question_without_common_tables_stays() -> None:
    """Nothing to do; a WITH that never ends is an error, not half a question."""
    assert steps("SELECT (1)") == ([], "SELECT (1)")
    with pytest.raises(ValueError, match="without its end"):
        steps("WITH a AS (SELECT 1")


def test_steps_give_the_same_answer() -> None:
    """One after the other in SQLite: as the whole question."""
    whole = (
        'WITH given (a) AS (VALUES (1), (2), (3)), "odd" AS (SELECT a FROM given WHERE a % 2 = 1), '
        '"pair" AS (SELECT x.a AS a, y.a AS b FROM "odd" AS x CROSS JOIN "odd" AS y) '
        'SELECT COUNT(*), SUM(a + b), (SELECT MAX(b) FROM "pair") FROM "pair"'
    )
    first, last = steps(whole)
    assert [name for name, _ in first] == ["odd", "pair"]
    with closing(sqlite3.connect(":memory:")) as connection:
        expected = connection.execute(whole).fetchall()
        for name, query in first:
            connection.execute(f'CREATE TABLE "{name}" AS {query}')
        assert connection.execute(last).fetchall() == expected == [(4, 16, 3)]


@pytest.mark.parametrize("relation", QUERIES)
def test_shipped_questions_read_no_table_twice_afterwards(relation: str) -> None:
    """What is left names each generated common table at most once."""
    query = spliced(sql(relation, "clickhouse"), "given AS (SELECT * FROM kept_1)")
    first, last = steps(query)
    left = {name for step in (*(q for _, q in first), last) for name, _ in steps(step)[0]}
    assert left == set()
