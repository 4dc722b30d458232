"""What was told from posts, as rows: their own columns, whom they cite, which countries they name.

A citation stands beside the very text it was read from: every statement asks for the text's hash, so what was
told of a version that lost, or of one that came late, is not written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, Text, and_, bindparam, delete, exists, select, update

from monitor.model import Post
from monitor.store import tables as t
from monitor.store.facts import Content, Turn, Undescribed
from monitor.store.months import count_changes, month_of
from monitor.store.prepared import Prepared, maker
from monitor.store.reading import post_of

Row = dict[str, Any]
FIELDS = ("format", "asks", "letters", "detected_language", "language_confidence", "described_by")


def columns(told: Content | None) -> Row:
    """The post's own columns; all empty for a post that was not described."""
    if told is None:
        return _NOTHING
    one = told.described
    return {
        "format": one.format, "asks": one.asks, "letters": one.letters, "detected_language": one.language,
        "language_confidence": one.confidence, "described_by": one.by,
    }  # fmt: skip


def save_content(connection: Connection, turns: Sequence[Turn]) -> None:
    """Write what the turns' new posts cite and name, and replace what their edited posts did."""
    if not any(turn.new or turn.edited for turn in turns):
        return
    sql = _statements(connection.dialect.name)
    edited = [
        {"p": known.post_id, "hash": post.content_hash} for turn in turns for known, post in turn.edited
    ]
    sql.uncite.many(connection, edited)
    sql.unname.many(connection, edited)
    told = [
        (_place(post), turn.described[post.native_id])
        for turn in turns if turn.described
        for post in (*turn.new, *(post for _, post in turn.edited)) if post.native_id in turn.described
    ]  # fmt: skip
    sql.cite.many(connection, [place | row for place, one in told for row in _citations(one)])
    sql.name.many(connection, [place | {"country": code} for place, one in told for code in one.countries])


def undescribed(connection: Connection, after: int, limit: int) -> list[Undescribed]:
    """Posts of which nothing was told yet, by id, from the one after `after`; expired ones have no words."""
    sql = _statements(connection.dialect.name)
    ids = [row[0] for row in sql.undescribed.rows(connection, {"after": after, "limit": limit})]
    rows = connection.execute(select(t.POST).where(t.POST.c.id.in_(ids)).order_by(t.POST.c.id)) if ids else ()
    return [Undescribed(row.id, row.content_hash, post_of(row)) for row in rows]


def describe(connection: Connection, told: Sequence[tuple[Undescribed, Content]]) -> None:
    """Write what was told later from posts that are still the same."""
    sql = _statements(connection.dialect.name)
    sql.describe.many(connection, [
        {"p": one.post_id, "hash": one.content_hash}
        | {f"new_{name}": value for name, value in columns(content).items()}
        for one, content in told
    ])  # fmt: skip
    placed = [
        ({"a": one.post.account_id, "n": one.post.native_id, "hash": one.content_hash}, content)
        for one, content in told
    ]
    sql.cite.many(connection, [place | row for place, content in placed for row in _citations(content)])
    sql.name.many(connection, [
        place | {"country": code} for place, content in placed for code in content.countries
    ])  # fmt: skip
    count_changes(connection, {month_of(one.post.published_at) for one, _ in told})


def _place(post: Post) -> Row:
    return {"a": post.account_id, "n": post.native_id, "hash": post.content_hash}


def _citations(told: Content) -> Iterable[Row]:
    return ({"how": how, "target": t.storable(target)} for how, target in told.citations)


_NOTHING: Row = dict.fromkeys(FIELDS)
_P = t.POST.c
_SAME = and_(_P.id == bindparam("p"), _P.content_hash == bindparam("hash"))
_THIS = and_(
    _P.account_id == bindparam("a"), _P.native_id == bindparam("n"), _P.content_hash == bindparam("hash")
)
_DESCRIBE = (
    update(t.POST)
    .where(_SAME, _P.described_by.is_(None))
    .values({name: bindparam(f"new_{name}") for name in FIELDS})
)
_UNDESCRIBED = (
    select(_P.id)
    .where(_P.described_by.is_(None), _P.id > bindparam("after"), _P.content_hash != "")
    .order_by(_P.id)
    .limit(bindparam("limit"))
)


def _forget(table: Table) -> Any:
    """Of a post that was edited; an edit that lost leaves another text's hash."""
    return delete(table).where(table.c.post_id == bindparam("p"), exists().where(_SAME))


def _add(make: Any, table: Table, *names: str) -> Any:
    given = (bindparam(name, type_=Text()).label(name) for name in names)
    return (
        make(table)
        .from_select(["post_id", *names], select(_P.id, *given).where(_THIS))
        .on_conflict_do_nothing(index_elements=["post_id", *names])
    )


class _Statements:
    """The statements of this file for one dialect."""

    def __init__(self, dialect: str) -> None:
        make = maker(dialect)
        self.uncite, self.unname = (
            Prepared(_forget(table), dialect) for table in (t.CITATION, t.COUNTRY_MENTION)
        )
        self.cite = Prepared(_add(make, t.CITATION, "how", "target"), dialect)
        self.name = Prepared(_add(make, t.COUNTRY_MENTION, "country"), dialect)
        self.describe, self.undescribed = (Prepared(one, dialect) for one in (_DESCRIBE, _UNDESCRIBED))


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)
