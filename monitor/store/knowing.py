"""What is known of posts, and when they are due for a look at a standard age."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, type_coerce, union_all

from monitor.model import EARLY_LOOK, LATE_LOOK, STANDARD_AGES_HOURS, Window
from monitor.store import tables as t
from monitor.store.facts import Known, Standing
from monitor.store.prepared import Prepared, one_of

_HOUR_MS = 3_600_000
_TOO_LATE = 2.0
"""A look at age H is due from EARLY_LOOK * H on, and of use until 2 H."""


def known(connection: Connection, account_id: str, native_ids: Collection[str]) -> dict[str, Known]:
    """What the store knows of these posts; unknown ones are absent."""
    if not native_ids:
        return {}
    rows = _sql(connection).known.rows(connection, {"a": account_id, "n": list(native_ids)})
    return {row[1]: _known(row) for row in rows}


def listed_between(connection: Connection, account_id: str, window: Window) -> set[str]:
    """Native ids of known posts published in the window that are not gone."""
    asked = {"a": account_id, "starts": window.start, "ends": window.end}
    return {row[0] for row in _sql(connection).listed.rows(connection, asked)}


def missing(connection: Connection, account_id: str) -> set[str]:
    """Native ids of the posts whose absence was proven once."""
    return {row[0] for row in _sql(connection).missing.rows(connection, {"a": account_id})}


def standing(connection: Connection, account_id: str, now: datetime) -> Standing:
    """Where the account stands before a poll.

    The next look is as late as it still counts (5 %, with room for a late tick), so that one poll serves
    many posts.
    """
    sql = _sql(connection)
    due: dict[str, Any] = {"a": account_id}
    ahead: dict[str, Any] = {"a": account_id}
    for hours in STANDARD_AGES_HOURS:
        due[f"old_{hours}"] = ahead[f"young_{hours}"] = _before(now, EARLY_LOOK * hours)
        due[f"young_{hours}"] = _before(now, _TOO_LATE * hours)
        due[f"ripe_{hours}"] = _before(now, hours)
    found = (
        sql.covered_from.rows(connection, {"a": account_id}),
        sql.look_due.rows(connection, due),
        sql.next_look.rows(connection, ahead),
    )
    return Standing(*(_instant(rows[0][0]) for rows in found))


def _before(now: datetime, hours: float) -> Any:
    return now - timedelta(hours=hours)


def _known(row: Any) -> Known:
    (post_id, native, digest, published, edited, seen, missing, gone, run_from, run_to,
     likes, comments, shares, quotes, views, reactions, precision) = row  # fmt: skip
    named = None if reactions is None else tuple(sorted(json.loads(reactions).items()))
    counts = None if precision is None else (likes, comments, shares, quotes, views, named, precision)
    return Known(
        post_id, native, digest, _instant(published), _instant(edited), t.to_instant(seen),
        _instant(missing), _instant(gone), counts, _instant(run_from), _instant(run_to),
    )  # fmt: skip


def _instant(ms: int | None) -> datetime | None:
    return None if ms is None else t.to_instant(ms)


_RUN = t.ENGAGEMENT.alias("newest")
_NEWEST = select(func.max(_RUN.c.first_seen_at)).where(_RUN.c.post_id == t.POST.c.id).scalar_subquery()
_E = t.ENGAGEMENT.c
_P = t.POST.c
_FACTS = (
    select(
        _P.id, _P.native_id, _P.content_hash, _P.published_at, _P.edited_at, _P.first_seen_at,
        _P.missing_since, _P.gone_at, _E.first_seen_at, _E.last_seen_at, _E.likes, _E.comments, _E.shares,
        _E.quotes, _E.views, _E.reactions, _E.precision,
    )
    .select_from(t.POST.outerjoin(
        t.ENGAGEMENT, (_E.post_id == _P.id) & (_E.first_seen_at == _NEWEST)
    ))
    .where(_P.account_id == bindparam("a"))
)  # fmt: skip
_LISTED = select(_P.native_id).where(
    _P.account_id == bindparam("a"), _P.gone_at.is_(None),
    _P.published_at >= bindparam("starts"), _P.published_at < bindparam("ends"),
)  # fmt: skip
_MISSING = select(_P.native_id).where(
    _P.account_id == bindparam("a"), _P.gone_at.is_(None), _P.missing_since.is_not(None)
)
_OF_INTEREST = (_P.account_id == bindparam("a"), _P.gone_at.is_(None), _P.kind != "repost")


def _due_at(hours: int) -> Any:
    """The oldest post in the age band of H without a look since it was 0.95 H old, once it is H old.

    One ripe post draws the walk back, and all that are nearly ripe are looked at with it: so an account with
    many posts is walked back to H once in 0.05 H, not for every post.
    """
    seen = select(func.max(_RUN.c.last_seen_at)).where(_RUN.c.post_id == _P.id).scalar_subquery()
    early = int(EARLY_LOOK * hours * _HOUR_MS)
    oldest = func.min(_P.published_at)
    return (
        select(oldest.label("at"))
        .where(
            *_OF_INTEREST,
            _P.published_at <= bindparam(f"old_{hours}"),
            _P.published_at > bindparam(f"young_{hours}"),
            func.coalesce(seen, bindparam(None, 0, type_=t.BIG)) < _ms(_P.published_at) + early,
        )
        .having(oldest <= bindparam(f"ripe_{hours}", type_=t.Instant))
    )


def _ms(column: Any) -> Any:
    """The instant as the number it is stored as."""
    return type_coerce(column, t.BIG)


def _next_at(hours: int) -> Any:
    late = int(LATE_LOOK * hours * _HOUR_MS)
    return select((_ms(func.min(_P.published_at)) + late).label("at")).where(
        *_OF_INTEREST, _P.published_at > bindparam(f"young_{hours}")
    )


_DUE_AGES = union_all(*(_due_at(hours) for hours in STANDARD_AGES_HOURS)).subquery()
_LOOK_DUE = select(func.min(_DUE_AGES.c.at, type_=t.Instant))
_NEXT_AGES = union_all(*(_next_at(hours) for hours in STANDARD_AGES_HOURS)).subquery()
_NEXT_LOOK = select(func.min(_NEXT_AGES.c.at, type_=t.Instant))
_COVERED_FROM = select(func.min(t.COVERAGE.c.covers_from, type_=t.Instant)).where(
    t.COVERAGE.c.account_id == bindparam("a")
)


class _Statements:
    """The statements of this file for one dialect."""

    def __init__(self, dialect: str) -> None:
        self.known = Prepared(_FACTS.where(one_of(_P.native_id, "n", dialect)), dialect)
        self.listed, self.missing, self.look_due, self.next_look, self.covered_from = (
            Prepared(statement, dialect)
            for statement in (_LISTED, _MISSING, _LOOK_DUE, _NEXT_LOOK, _COVERED_FROM)
        )


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)


def _sql(connection: Connection) -> _Statements:
    return _statements(connection.dialect.name)
