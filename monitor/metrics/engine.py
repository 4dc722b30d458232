"""Definitions -> SQL -> rows. One query per relation, compiled once, asked again for every question.

The SQL of every engine lies beside the definitions (sql/, generated, tested to be current), so a nightly
report never imports ibis, which costs two seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from monitor.metrics import settling
from monitor.metrics.catalogue import BASES, METRICS
from monitor.metrics.definitions import content, earlier, lives, network
from monitor.metrics.metric import Expression
from monitor.metrics.question import Keep, Question, subjects
from monitor.metrics.question import relation as asking
from monitor.metrics.relations import aligned, faces, placed, posted
from monitor.metrics.relations.tables import BY_INDEX, Table
from monitor.metrics.rows import Columns, by_account
from monitor.metrics.signed import signed

Run = Callable[[str], list[tuple[Any, ...]]]
Row = Mapping[str, Any]
SHIPPED = ("sqlite", "postgres", "duckdb", "clickhouse", "databricks")
"""Dialects as ibis calls them; "databricks" is the SQL of Spark."""
ACCOUNTS = (
    "SELECT id, country, platform, active_from, active_until, host_country, handle, native_id, enabled "
    "FROM account ORDER BY id"
)

RELATIONS = {
    "activity": posted.activity,
    "audience": faces.audience,
    "engagement": placed.engagement,
    "final": placed.final,
    "lives": lives.lives,
}
"""Relations whose figures are aggregates: one row per account."""

LISTS: Mapping[str, tuple[Callable[[], Table], tuple[str, ...]]] = {
    "faces": (faces.faces, faces.FACES),
    "kept": (posted.kept, posted.KEPT),
    "earlier": (earlier.earlier, earlier.EARLIER),
    "sample": (placed.sample, placed.SAMPLE),
    "final_sample": (placed.final_sample, placed.SAMPLE),
}
"""Relations that are wanted row by row, with their fields: the account's id, then numbers."""

GROUPS: Mapping[str, tuple[Callable[[], Table], tuple[str, ...]]] = {
    "chains": (network.chains, network.CHAINS),
    "network": (network.network, network.NETWORK),
    "tongues": (content.tongues, content.TONGUES),
}
"""Relations of few rows with words in them, with their fields."""

LIKE: Mapping[str, str] = {"final": "engagement", "final_sample": "sample"}
"""Relations with the columns of another one."""

SETTLING: Mapping[str, tuple[Callable[[], Table], tuple[str, ...]]] = {
    "settling": (settling.settling, settling.FIELDS),
    "settling_week": (settling.settling_week, settling.FIELDS),
}
"""Rows of `counted` that are to be written."""

STORES = ("sqlite", "postgres")
"""Dialects of the store's own engines: these have indexes, and fill the table `counted`."""

QUERIES = (*RELATIONS, *LISTS, *GROUPS, "standing")
"""What SQL is made of: the figures of each relation by account, rows, and posts one by one."""

TEXTS = (*((name, dialect) for name in QUERIES for dialect in SHIPPED),
         *((name, dialect) for name in SETTLING for dialect in STORES))  # fmt: skip
"""Every query with the dialects that it is shipped in."""


def columns(relation: str) -> dict[str, Expression]:
    """The aggregates of a relation's query by name, in the order of its columns."""
    relation = LIKE.get(relation, relation)
    named = dict(BASES[relation])
    for metric in METRICS.values():
        if metric.relation == relation:
            named |= metric.columns
    return named


def compile_sql(relation: str, dialect: str) -> str:
    """One of QUERIES as SQL of a dialect that ibis knows; `subject` is left open."""
    import ibis

    BY_INDEX.set(dialect in STORES)
    listed = {**LISTS, **GROUPS, **SETTLING}
    if relation in listed:
        make, fields = listed[relation]
        asked = make().select(*fields)
    else:
        asked = aligned.standing() if relation == "standing" else _figures(relation)
    query = str(ibis.to_sql(asked, dialect=dialect))
    return signed(query) if dialect == "clickhouse" else _kept(query, dialect)


def _kept(query: str, dialect: str) -> str:
    """Common tables that the definitions name are worked out once, where the engine lets one say so; SQLite
    would otherwise put their expressions into each other, and count them out again and again."""
    if dialect in ("sqlite", "postgres", "duckdb"):
        for name in ("bounded", "picked", "placed", "kept", "aged"):
            query = query.replace(f'"{name}" AS (', f'"{name}" AS MATERIALIZED (')
    return query


def _figures(relation: str) -> Table:
    rows = RELATIONS[relation]()
    made = {name: make(rows) for name, make in columns(relation).items()}
    return rows.group_by("account_id").aggregate(**made)


@cache
def sql(relation: str, dialect: str) -> str:
    """The shipped SQL."""
    return (files("monitor.metrics") / "sql" / f"{relation}.{dialect}.sql").read_text("utf-8")


def keeper(run: Run) -> Keep | None:
    """The engine's way to put rows down, if it has a method `keep`."""
    found: Keep | None = getattr(run, "keep", None)
    return found


def ask(run: Run, relation: str, dialect: str, subject: str) -> dict[str, Row]:
    """Rows of a relation's query by account; `subject` is the common table expression of the question."""
    names = tuple(columns(relation))
    return {
        row[0]: dict(zip(names, row[1:], strict=True))
        for row in run(spliced(sql(relation, dialect), subject))
    }


def ask_lists(run: Run, relation: str, dialect: str, subject: str) -> dict[str, Columns]:
    """Rows of a relation as columns by account, in no order; places of the columns belong together.

    An engine that can hand out columns has a method `columns(sql, fields)`; of others the rows are taken.
    """
    query, fields = spliced(sql(relation, dialect), subject), LISTS[relation][1]
    columns: Callable[..., dict[str, Columns]] | None = getattr(run, "columns", None)
    return columns(query, fields) if columns else by_account(run(query), fields)


def ask_groups(run: Run, relation: str, dialect: str, subject: str | None) -> list[tuple[Any, ...]]:
    """Rows of a relation as they come; none if there is nobody to ask about."""
    return run(spliced(sql(relation, dialect), subject)) if subject else []


def ask_standing(run: Run, dialect: str, subject: str, limit: int) -> list[Row]:
    """The first `limit` posts of each account, in no order."""
    rows = run(spliced(sql("standing", dialect), f"{subject}, most (places) AS (VALUES ({limit:d}))"))
    return [dict(zip(aligned.STANDING, row, strict=True)) for row in rows]


def settling_sql(
    accounts: list[tuple[Any, ...]], dialect: str, question: Question, spans: Iterable[tuple[int, int]]
) -> str | None:
    """The query of the rows that `counted` lacks of posts published in these spans (ms, half-open, apart from
    each other); None if there is nobody to ask about. `accounts` are the rows of ACCOUNTS."""
    everyone = [
        one for one in subjects(accounts, question) if one.interactions or one.platform in question.viewed
    ]
    found = [replace(one, start=start, end=end) for one in everyone for start, end in spans]
    name = "settling_week" if question.age == lives.WEEK else "settling"
    return spliced(sql(name, dialect), asking(found, question)) if found else None


def spliced(query: str, subject: str) -> str:
    """`query` may have common tables of its own; the question's goes before them."""
    head, rest = query[:4], query[4:]
    return f"WITH {subject},{rest}" if head == "WITH" else f"WITH {subject} {query}"
