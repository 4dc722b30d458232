"""How often posts of a month changed: what was computed from a month holds as long as its number stands."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Connection

from monitor.store import tables as t
from monitor.store.prepared import Prepared, maker

UNDATED = "undated"
"""The month of posts without a date."""


def month_of(published_at: datetime | None) -> str:
    """The UTC month of a publication.

    >>> month_of(datetime(2026, 3, 2, tzinfo=UTC)), month_of(None)
    ('2026-03', 'undated')
    """
    if published_at is None:
        return UNDATED
    at = published_at.astimezone(UTC)
    return f"{at.year:04}-{at.month:02}"


def count_changes(connection: Connection, months: Collection[str]) -> None:
    """One more for each of these months: call it once in a transaction that wrote posts of theirs, or runs,
    reactions, citations."""
    if months:
        # in one order: two that write at once must not wait for each other
        _statement(connection.dialect.name).many(connection, [{"month": one} for one in sorted(months)])


@cache
def _statement(dialect: str) -> Prepared:
    statement = maker(dialect)(t.MONTH).values(changes=1)
    return Prepared(
        statement.on_conflict_do_update(
            index_elements=["month"], set_={"changes": t.MONTH.c.changes + 1}
        ),
        dialect,
        ("month", "changes"),
    )  # fmt: skip
