"""Coverage and gaps of a batch of turns: read what is stored once, decide purely, write by executemany."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update

from monitor.model import Gap, Window
from monitor.store import tables as t
from monitor.store.facts import Turn
from monitor.store.prepared import Prepared, one_of
from monitor.store.spans import Span, join, overlap, rest

_GROW = (
    update(t.COVERAGE)
    .where(t.COVERAGE.c.id == bindparam("row"))
    .values(covers_from=bindparam("starts"), covers_to=bindparam("ends"), poll_id=bindparam("poll"))
)
_DROP = delete(t.COVERAGE).where(t.COVERAGE.c.id == bindparam("row"))
_DROP_GAP = delete(t.GAP).where(t.GAP.c.id == bindparam("row"))
_SPAN_FIELDS = ("account_id", "covers_from", "covers_to", "poll_id")
_GAP_FIELDS = ("account_id", "starts_at", "ends_at", "cause", "opened_at", "closed_at", "poll_id")
_FAR = datetime(9999, 1, 1, tzinfo=UTC)
Stored = list[tuple[int | None, Gap]]


def save_coverage(connection: Connection, turns: Sequence[Turn]) -> None:
    """Lay every `covered` span over the account's own: overlapping or touching spans become one row."""
    laid = [(turn, turn.covered) for turn in turns if turn.covered is not None]
    if not laid:
        return
    before = _stored_spans(connection, laid)
    after = {account: list(spans) for account, spans in before.items()}
    for turn, window in laid:
        account = turn.poll.account_id
        after[account] = join(after.get(account, []), window, turn.poll.id)
    _write_spans(connection, before, after)


def _stored_spans(connection: Connection, laid: Sequence[tuple[Turn, Window]]) -> dict[str, list[Span]]:
    rows = _sql(connection).spans.rows(connection, {
        "accounts": sorted({turn.poll.account_id for turn, _ in laid}),
        "starts": min(window.start for _, window in laid),
        "ends": max(window.end for _, window in laid),
    })  # fmt: skip
    spans: dict[str, list[Span]] = {}
    for row, account, starts, ends, poll_id in rows:
        spans.setdefault(account, []).append(Span(row, t.to_instant(starts), t.to_instant(ends), poll_id))
    return spans


def _write_spans(connection: Connection, before: dict[str, list[Span]], after: dict[str, list[Span]]) -> None:
    old = {span.id: span for spans in before.values() for span in spans}
    new = [(account, span) for account, spans in after.items() for span in spans]
    kept = {span.id for _, span in new}
    grown = [span for _, span in new if span.id is not None and span != old[span.id]]
    sql = _sql(connection)
    sql.drop.many(connection, [{"row": row} for row in old if row not in kept])
    sql.grow.many(connection, [
        {"row": s.id, "starts": s.starts, "ends": s.ends, "poll": s.poll_id} for s in grown
    ])  # fmt: skip
    sql.lay.many(connection, [
        {"account_id": account, "covers_from": s.starts, "covers_to": s.ends, "poll_id": s.poll_id}
        for account, s in new if s.id is None
    ])  # fmt: skip


def save_gaps(connection: Connection, turns: Sequence[Turn]) -> None:
    """Open the gaps of the turns, then close what `closed` covers.

    A gap that is covered in part is split: the covered part becomes a closed row, the rest stays open, so
    the rows of one gap always add up to what was once reported. That is also how a gap that was reported
    before is recognised.
    """
    concerned = [turn for turn in turns if turn.gaps or turn.closed is not None]
    if not concerned:
        return
    before = _stored_gaps(connection, concerned)
    after = {account: list(rows) for account, rows in before.items()}
    for turn in concerned:
        account = turn.poll.account_id
        for gap in turn.gaps:
            after[account] = _opened(after.get(account, []), gap)
        if turn.closed is not None:
            closed_at = turn.poll.finished_at or turn.at
            after[account] = _closed(after.get(account, []), turn.closed, closed_at)
    _write_gaps(connection, before, after)


def _stored_gaps(connection: Connection, turns: Sequence[Turn]) -> dict[str, Stored]:
    opened = [gap.opened_at for turn in turns for gap in turn.gaps]
    rows = _sql(connection).gaps.rows(connection, {
        "accounts": sorted({turn.poll.account_id for turn in turns}),
        # closed ones are read only to recognise a gap that was reported before
        "since": min(opened) if opened else _FAR,
    })  # fmt: skip
    gaps: dict[str, Stored] = {}
    for row, account, starts, ends, cause, opened_at, closed, poll_id in rows:
        gaps.setdefault(account, []).append((row, Gap(
            account, t.to_instant(starts), t.to_instant(ends), cause, t.to_instant(opened_at),
            None if closed is None else t.to_instant(closed), poll_id,
        )))  # fmt: skip
    return gaps


def gap_of(row: Any) -> Gap:
    """The fact that a row of the gap table holds."""
    return Gap(
        account_id=row.account_id, starts_at=row.starts_at, ends_at=row.ends_at, cause=row.cause,
        opened_at=row.opened_at, closed_at=row.closed_at, poll_id=row.poll_id,
    )  # fmt: skip


def _opened(stored: Stored, gap: Gap) -> Stored:
    same = [g for _, g in stored if _report(g) == _report(gap)]
    holes = [Window(g.starts_at, g.ends_at) for g in same]
    whole = Window(gap.starts_at, gap.ends_at)
    fresh = [] if whole in holes else rest(whole, holes)
    if whole.start == whole.end and whole not in holes:
        fresh = [whole]
    return stored + [(None, replace(gap, starts_at=w.start, ends_at=w.end)) for w in fresh]


def _report(gap: Gap) -> tuple[object, ...]:
    """What the rows of one reported gap share."""
    return (gap.cause, t.to_ms(gap.opened_at), gap.poll_id)


def _closed(stored: Stored, window: Window, closed_at: datetime) -> Stored:
    result: Stored = []
    for row, gap in stored:
        span = Window(gap.starts_at, gap.ends_at)
        part = overlap(span, window)
        if gap.closed_at is not None or (part is None and not _inside(span, window)):
            result.append((row, gap))
            continue
        done = part or span
        result.append((row, replace(gap, starts_at=done.start, ends_at=done.end, closed_at=closed_at)))
        left = rest(span, [done])
        result += [(None, replace(gap, starts_at=w.start, ends_at=w.end)) for w in left]
    return result


def _inside(span: Window, window: Window) -> bool:
    return window.start <= span.start and span.end <= window.end


def _write_gaps(connection: Connection, before: dict[str, Stored], after: dict[str, Stored]) -> None:
    old = {row: gap for rows in before.values() for row, gap in rows}
    now = [pair for rows in after.values() for pair in rows]
    changed = [(row, gap) for row, gap in now if row is None or old[row] != gap]
    sql = _sql(connection)
    sql.drop_gap.many(connection, [{"row": row} for row, _ in changed if row is not None])
    sql.open.many(connection, [{name: getattr(gap, name) for name in _GAP_FIELDS} for _, gap in changed])


class _Statements:
    """The statements of this file for one dialect."""

    def __init__(self, dialect: str) -> None:
        coverage, gap = t.COVERAGE.c, t.GAP.c
        self.spans = Prepared(
            select(coverage.id, *(coverage[name] for name in _SPAN_FIELDS)).where(
                one_of(coverage.account_id, "accounts", dialect),
                coverage.covers_to >= bindparam("starts"),
                coverage.covers_from <= bindparam("ends"),
            ),
            dialect,
        )
        self.gaps = Prepared(
            select(gap.id, *(gap[name] for name in _GAP_FIELDS)).where(
                one_of(gap.account_id, "accounts", dialect),
                or_(gap.closed_at.is_(None), gap.opened_at >= bindparam("since")),
            ),
            dialect,
        )
        self.grow, self.drop, self.drop_gap = (Prepared(s, dialect) for s in (_GROW, _DROP, _DROP_GAP))
        self.lay = Prepared(insert(t.COVERAGE), dialect, _SPAN_FIELDS)
        self.open = Prepared(insert(t.GAP), dialect, _GAP_FIELDS)


@cache
def _statements(dialect: str) -> _Statements:
    return _Statements(dialect)


def _sql(connection: Connection) -> _Statements:
    return _statements(connection.dialect.name)
