"""Definitions -> SQL -> rows. One query per relation, compiled once, asked again for every question.

The SQL of SQLite and PostgreSQL lies beside the definitions (sql/, generated, tested to be current), so a
nightly report never imports ibis, which costs two seconds. Any other dialect is compiled on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from monitor.metrics import aligned, relations
from monitor.metrics.catalogue import BASES, METRICS
from monitor.metrics.metric import Expression
from monitor.metrics.relations import Table

Run = Callable[[str], list[tuple[Any, ...]]]
Row = Mapping[str, Any]
SHIPPED = ("sqlite", "postgres")
ACCOUNTS = "SELECT id, country, platform, active_from, active_until FROM account ORDER BY id"

RELATIONS = {
    "activity": relations.activity,
    "audience": relations.audience,
    "engagement": aligned.engagement,
}
QUERIES = (*RELATIONS, "standing")
"""What SQL is made of: the figures of each relation by account, and posts one by one."""


def columns(relation: str) -> dict[str, Expression]:
    """The aggregates of a relation's query by name, in the order of its columns."""
    named = dict(BASES[relation])
    for metric in METRICS.values():
        if metric.relation == relation:
            named |= metric.columns
    return named


def compile_sql(relation: str, dialect: str) -> str:
    """One of QUERIES as SQL of a dialect that ibis knows; `subject` is left open."""
    import ibis

    asked = aligned.standing() if relation == "standing" else _figures(relation)
    return str(ibis.to_sql(asked, dialect=dialect))


def _figures(relation: str) -> Table:
    rows = RELATIONS[relation]()
    made = {name: make(rows) for name, make in columns(relation).items()}
    return rows.group_by("account_id").aggregate(**made)


@cache
def sql(relation: str, dialect: str) -> str:
    """Shipped SQL where there is some, else compiled once per process."""
    if dialect in SHIPPED:
        return (files("monitor.metrics") / "sql" / f"{relation}.{dialect}.sql").read_text("utf-8")
    return compile_sql(relation, dialect)


def ask(run: Run, relation: str, dialect: str, subject: str) -> dict[str, Row]:
    """Rows of a relation's query by account; `subject` is the common table expression of the question."""
    names = tuple(columns(relation))
    return {
        row[0]: dict(zip(names, row[1:], strict=True))
        for row in run(_spliced(sql(relation, dialect), subject))
    }


def ask_standing(run: Run, dialect: str, subject: str, limit: int) -> list[Row]:
    """The first `limit` posts of each account, in no order."""
    rows = run(_spliced(sql("standing", dialect), f"{subject}, most (places) AS (VALUES ({limit:d}))"))
    return [dict(zip(aligned.STANDING, row, strict=True)) for row in rows]


def _spliced(query: str, subject: str) -> str:
    """`query` may have common tables of its own; the question's goes before them."""
    head, rest = query[:4], query[4:]
    return f"WITH {subject},{rest}" if head == "WITH" else f"WITH {subject} {query}"
