"""Accounts and their cursors: who is followed, and whose turn it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, func, or_, select, type_coerce, update

from monitor.model import Account, Cursor
from monitor.store import tables as t
from monitor.store.prepared import Prepared, maker, one_of

_ACCOUNT_FIELDS = tuple(field.name for field in fields(Account))
_CURSOR_FIELDS = tuple(field.name for field in fields(Cursor))
_KEPT = ("id", "native_id", "first_seen_at")
"""What the store learnt itself; the registry does not overwrite it, but for a native id that it names."""


def sync_accounts(connection: Connection, accounts: Iterable[Account], now: datetime) -> None:
    """Bring the account rows in line with the registry; rows left out are disabled, never deleted."""
    listed = list(accounts)
    make = maker(connection.dialect.name)
    known = set(connection.scalars(select(t.ACCOUNT.c.id)))
    left_out = sorted(known - {account.id for account in listed})
    if left_out:
        connection.execute(_DISABLE, [{"left_out": name} for name in left_out])
    if not listed:
        return
    _forget_old_ways(connection, listed)
    statement = make(t.ACCOUNT)
    new = {c.name: statement.excluded[c.name] for c in t.ACCOUNT.columns if c.name not in _KEPT}
    new["native_id"] = func.coalesce(statement.excluded["native_id"], t.ACCOUNT.c.native_id)
    connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=new), [
        {name: getattr(account, name) for name in _ACCOUNT_FIELDS} | {"first_seen_at": now}
        for account in listed
    ])  # fmt: skip
    due = [
        {"account_id": account.id, "next_poll_at": now, "failures": 0, "moved_count": 0}
        for account in listed if account.enabled
    ]  # fmt: skip
    if due:
        connection.execute(make(t.CURSOR).on_conflict_do_nothing(index_elements=["account_id"]), due)
    connection.execute(_FORGOTTEN)
    named = [{"a": account.id, "n": account.native_id} for account in listed if account.native_id]
    if named:
        connection.execute(_NAMED, named)


def _forget_old_ways(connection: Connection, listed: Sequence[Account]) -> None:
    """An account whose address was corrected is looked for anew: the ways to the old one are not its own."""
    before = {row.id: row.url for row in connection.execute(select(t.ACCOUNT.c.id, t.ACCOUNT.c.url))}
    moved = [one.id for one in listed if before.get(one.id, one.url) != one.url]
    if moved:
        connection.execute(update(t.CURSOR).where(t.CURSOR.c.account_id.in_(moved)).values(
            road=None, fetch_url=None, etag=None, last_modified=None, body_sha256=None
        ))  # fmt: skip


def accounts(connection: Connection) -> list[Account]:
    return [_account(row) for row in connection.execute(select(t.ACCOUNT).order_by(t.ACCOUNT.c.id))]


def cursors(connection: Connection) -> dict[str, Cursor]:
    return {row.account_id: _cursor(row) for row in connection.execute(select(t.CURSOR))}


def claim(
    connection: Connection, now: datetime, lease_until: datetime, limit: int, platforms: Collection[str]
) -> list[Cursor]:
    """Lease the accounts that are due, the longest overdue first."""
    sql = _statements(connection.dialect.name)
    asked = {"now": now, "today": now.date(), "platforms": list(platforms), "limit": limit}
    due = [_leased(row, lease_until) for row in sql.due.rows(connection, asked)]
    sql.lease.many(connection, [{"a": cursor.account_id, "until": lease_until} for cursor in due])
    return due


def next_due(connection: Connection, platforms: Collection[str]) -> datetime | None:
    """When the next account may be claimed; None when there is none."""
    sql = _statements(connection.dialect.name)
    ((due,),) = sql.next_due.rows(connection, {"platforms": list(platforms)})
    return None if due is None else t.to_instant(due)


def shift_due(connection: Connection, milliseconds: int) -> None:
    """Move all due times, after the machine's clock jumped, and take all leases away."""
    connection.execute(_SHIFT, {"by": milliseconds})


def recover(connection: Connection, now: datetime) -> int:
    """Drop all leases and close the polls that a crash cut off; how many those were."""
    connection.execute(_UNLEASE)
    return connection.execute(_CUT_OFF, {"now": now}).rowcount


def _leased(row: Sequence[Any], lease_until: datetime) -> Cursor:
    stored: dict[str, Any] = {
        name: value if value is None or convert is None else convert(value)
        for (name, convert), value in zip(_STORED_CURSOR, row, strict=True)
    }
    return Cursor(**stored | {"lease_until": lease_until})


def _account(row: Any) -> Account:
    given = {name: getattr(row, name) for name in _ACCOUNT_FIELDS}
    return Account(**given | {"enabled": bool(row.enabled)})


def _cursor(row: Any) -> Cursor:
    return Cursor(**{name: getattr(row, name) for name in _CURSOR_FIELDS})


_DISABLE = update(t.ACCOUNT).where(t.ACCOUNT.c.id == bindparam("left_out")).values(enabled=False)
_FORGOTTEN = (
    update(t.ACCOUNT)
    .where(t.ACCOUNT.c.id.in_(select(t.TOMBSTONE.c.account_id).where(t.TOMBSTONE.c.native_id == "")))
    .values(enabled=False)
)
"""An account that was forgotten stays off, whatever the registry says."""
_NAMED = (
    update(t.CURSOR)
    .where(t.CURSOR.c.account_id == bindparam("a"), t.CURSOR.c.native_id.is_distinct_from(bindparam("n")))
    .values(native_id=bindparam("n"))
)
"""The registry's word beats what a first poll believed: whoever else answers is refused from then on."""
_NOW = bindparam("now", type_=t.Instant)
_TODAY = bindparam("today", type_=t.Day)
_DUE = (
    select(t.CURSOR)
    .join(t.ACCOUNT, t.ACCOUNT.c.id == t.CURSOR.c.account_id)
    .where(
        t.CURSOR.c.next_poll_at <= _NOW,
        or_(t.CURSOR.c.lease_until.is_(None), t.CURSOR.c.lease_until <= _NOW),
        t.CURSOR.c.disabled_reason.is_(None),
        t.ACCOUNT.c.enabled == True,  # noqa: E712 an INTEGER on SQLite, which IS TRUE does not fit
        or_(t.ACCOUNT.c.active_from.is_(None), t.ACCOUNT.c.active_from <= _TODAY),
        or_(t.ACCOUNT.c.active_until.is_(None), t.ACCOUNT.c.active_until >= _TODAY),
    )
    .order_by(t.CURSOR.c.next_poll_at, t.CURSOR.c.account_id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, of=t.CURSOR)
)
_NEXT_DUE = (
    select(func.min(func.coalesce(t.CURSOR.c.lease_until, t.CURSOR.c.next_poll_at), type_=t.Instant))
    .join(t.ACCOUNT, t.ACCOUNT.c.id == t.CURSOR.c.account_id)
    .where(
        t.CURSOR.c.disabled_reason.is_(None),
        t.ACCOUNT.c.enabled == True,  # noqa: E712 as above
    )
)
_UNLEASE = update(t.CURSOR).where(t.CURSOR.c.lease_until.is_not(None)).values(lease_until=None)
_CUT_OFF = (
    update(t.POLL)
    .where(t.POLL.c.outcome == "running")
    .values(
        outcome="failed", error_kind="killed", error="the process ended before the poll did",
        finished_at=bindparam("now", type_=t.Instant),
    )
)  # fmt: skip
_SHIFT = update(t.CURSOR).values(
    next_poll_at=type_coerce(
        type_coerce(t.CURSOR.c.next_poll_at, t.BIG) + bindparam("by", type_=t.BIG), t.Instant
    ),
    lease_until=None,
)
_LEASE = (
    update(t.CURSOR).where(t.CURSOR.c.account_id == bindparam("a")).values(lease_until=bindparam("until"))
)
_STORED_CURSOR = tuple(
    (column.name, t.to_instant if isinstance(column.type, t.Instant) else None) for column in t.CURSOR.columns
)


class _Statements:
    """What every tick asks, for one dialect."""

    def __init__(self, dialect: str) -> None:
        followed = one_of(t.ACCOUNT.c.platform, "platforms", dialect)
        self.due, self.next_due = (Prepared(s.where(followed), dialect) for s in (_DUE, _NEXT_DUE))
        self.lease = Prepared(_LEASE, dialect)


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)
