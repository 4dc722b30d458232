"""The raw archive: bodies by their SHA-256, stored once and compressed, and a row for each answer."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import zstandard
from sqlalchemy import Connection, bindparam, delete, exists, select

from monitor.errors import StoreError
from monitor.settings import StoreSettings
from monitor.store import tables as t
from monitor.store.facts import Answer, Pruned
from monitor.store.prepared import Prepared, maker, one_of, writable
from monitor.store.redact import harmless_headers, without_secrets
from monitor.wire import Payload

_LEVEL = 3
SHORTEST = 8
"""Hex digits of a digest that name a body, as long as no other one begins with them."""
Kept = tuple[str, str, Payload]


def compress(answers: Sequence[Kept], known: Collection[str]) -> list[dict[str, Any]]:
    """Rows for the bodies that are not stored yet, or must not be (all `known`)."""
    bodies = {payload.sha256: payload for _, _, payload in answers if payload.sha256 not in known}
    packer = zstandard.ZstdCompressor(level=_LEVEL)
    return [
        {"sha256": name, "body": packer.compress(p.body), "size": len(p.body), "first_seen_at": p.received_at}
        for name, p in bodies.items()
    ]


def stored(connection: Connection, answers: Sequence[Kept]) -> set[str]:
    """Which of these bodies are in the archive already."""
    sql = _statements(connection.dialect.name)
    return {row[0] for row in sql.stored.rows(connection, {"names": list({p.sha256 for _, _, p in answers})})}


def keep(
    connection: Connection,
    answers: Sequence[Kept],
    bodies: list[dict[str, Any]],
    redacted: Collection[str] = (),
) -> None:
    """Write the bodies, and one row per answer; `redacted` names bodies that are not what came."""
    sql = _statements(connection.dialect.name)
    sql.raw.many(connection, bodies)
    sql.answer.many(connection, [_row(*answer, redacted) for answer in answers])


def _row(poll_id: str, account_id: str, payload: Payload, redacted: Collection[str]) -> dict[str, Any]:
    return {
        "poll_id": poll_id, "account_id": account_id, "step": payload.step,
        "url": without_secrets(payload.url), "status": payload.status,
        "headers": harmless_headers(payload.headers), "received_at": payload.received_at,
        "sha256": payload.sha256,
        "asked": None if payload.request.body is None else without_secrets(payload.request.body),
        "redacted_at": payload.received_at if payload.sha256 in redacted else None,
    }  # fmt: skip


def raw(connection: Connection, sha256: str) -> bytes:
    """A stored body as it came, decompressed, by its digest or enough of its beginning."""
    rows = connection.execute(_BODY, {"name": sha256, "after": sha256 + "g"}).all()
    if not rows or len(sha256) < SHORTEST:
        raise StoreError(f"no stored answer {sha256}: it never came, its retention ended, or it was removed")
    if len(rows) > 1:
        raise StoreError(f"more than one stored answer begins with {sha256}: give more of its digits")
    row = rows[0]
    try:
        return zstandard.ZstdDecompressor().decompress(row.body, max_output_size=max(row.size, 1))
    except zstandard.ZstdError as fault:
        raise StoreError(f"stored answer {sha256} cannot be read back: {fault}") from fault


def answers(connection: Connection, poll_id: str) -> list[Answer]:
    """The answers of one poll in the order they came."""
    return [
        Answer(
            poll_id=row.poll_id, account_id=row.account_id, step=row.step, url=row.url, status=row.status,
            headers=row.headers, received_at=row.received_at, sha256=row.sha256,
        )
        for row in connection.execute(_ANSWERS, {"poll": poll_id})
    ]  # fmt: skip


def prune(
    connection: Connection, settings: StoreSettings, now: datetime, lenders: Collection[str] = ()
) -> Pruned:
    """Take away what the retention no longer keeps. Never posts, counts, coverage or gaps.

    What accounts of the `lenders` (platforms) were answered stays on record: it tells which facts are lent.

    A body goes when its last answer is older than `raw_days`; the poll log, with its answers and
    quarantined items, after `poll_days`.
    """
    old_raw = now - timedelta(days=settings.raw_days)
    old_poll = now - timedelta(days=settings.poll_days)
    return Pruned(
        raws=connection.execute(_OLD_RAW, {"before": old_raw}).rowcount,
        answers=connection.execute(_OLD_ANSWERS, {"before": old_poll, "lenders": list(lenders)}).rowcount,
        skipped=connection.execute(_OLD_SKIPPED, {"before": old_poll}).rowcount,
        polls=connection.execute(_OLD_POLLS, {"before": old_poll}).rowcount,
    )


_BEFORE = bindparam("before", type_=t.Instant)
_BODY = (
    select(t.RAW.c.body, t.RAW.c.size)
    .where(t.RAW.c.sha256 >= bindparam("name"), t.RAW.c.sha256 < bindparam("after"))
    .limit(2)
)
_ANSWERS = select(t.ANSWER).where(t.ANSWER.c.poll_id == bindparam("poll")).order_by(t.ANSWER.c.id)
_OLD_RAW = delete(t.RAW).where(
    t.RAW.c.first_seen_at < _BEFORE,
    ~exists().where(t.ANSWER.c.sha256 == t.RAW.c.sha256, t.ANSWER.c.received_at >= _BEFORE),
)
_OLD_ANSWERS = delete(t.ANSWER).where(
    t.ANSWER.c.received_at < _BEFORE,
    t.ANSWER.c.account_id.not_in(
        select(t.ACCOUNT.c.id).where(t.ACCOUNT.c.platform.in_(bindparam("lenders", expanding=True)))
    ),
)
_OLD_SKIPPED = delete(t.SKIPPED).where(
    t.SKIPPED.c.poll_id.in_(select(t.POLL.c.id).where(t.POLL.c.started_at < _BEFORE))
)
_OLD_POLLS = delete(t.POLL).where(t.POLL.c.started_at < _BEFORE)


class _Statements:
    """What a poll asks of the archive, for one dialect."""

    def __init__(self, dialect: str) -> None:
        make = maker(dialect)
        self.stored = Prepared(
            select(t.RAW.c.sha256).where(one_of(t.RAW.c.sha256, "names", dialect)), dialect
        )
        self.raw = Prepared(make(t.RAW).on_conflict_do_nothing(index_elements=["sha256"]), dialect)
        self.answer = Prepared(make(t.ANSWER), dialect, writable(t.ANSWER))


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)
