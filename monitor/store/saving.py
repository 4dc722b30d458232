"""How a batch of turns becomes rows: grouped by table, each table written by one executemany.

Everything here runs inside one transaction that the store holds. Every statement is idempotent: the same
turn saved twice changes nothing but the count of changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import (
    Connection,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from monitor.model import AudienceSnapshot, Cursor, EngagementSnapshot, PeriodTotals, Post
from monitor.store import content, tombstones
from monitor.store import tables as t
from monitor.store.facts import Known, Turn
from monitor.store.months import count_changes, month_of
from monitor.store.prepared import Prepared, maker, one_of, writable
from monitor.store.redact import without_secrets
from monitor.store.timeline import save_coverage, save_gaps

Row = dict[str, Any]
Found = dict[tuple[str, str], tuple[int, int | None]]
"""Posts by account and native id: the store's number, and the time of publication as stored."""
_DAY_MS = 86_400_000
_FORWARD = ("newest_published_at", "complete_at")


def save_turns(connection: Connection, turns: Sequence[Turn]) -> None:
    """Write all turns. Raises what the driver raises; the caller holds the transaction."""
    sql = statements(connection.dialect.name)
    turns = tombstones.respected(connection, turns)
    sql.poll.many(connection, list({turn.poll.id: _poll(turn) for turn in turns}.values()))
    sql.post.many(connection, [_new(post, turn) for turn in turns for post in turn.new])
    edits = [_edit(known, post, turn) for turn in turns for known, post in turn.edited]
    sql.revise.many(connection, edits)
    sql.edit.many(connection, edits)
    sql.refill.many(connection, [row for row in edits if not row["old_hash"]])
    content.save_content(connection, turns)
    found = _found(connection, sql, turns)
    _save_counts(connection, sql, turns, found)
    sql.audience.many(connection, [_audience(shot, turn) for turn in turns for shot in turn.audience])
    sql.asset.many(connection, [
        {
            "account_id": look.account_id, "seen_at": look.seen_at, "answers": look.answers,
            "changed_at": look.changed_at, "version": look.version, "raw_sha256": turn.sha256,
        }
        for turn in turns for look in turn.assets
    ])  # fmt: skip
    sql.totals.many(connection, [
        {name: getattr(one, name) for name in _TOTALS_FIELDS} | {"raw_sha256": turn.sha256}
        for turn in turns for one in turn.totals
    ])  # fmt: skip
    for statement, name in ((sql.back, "back"), (sql.missed, "missed"), (sql.gone, "gone")):
        absent = [_absence(native, turn) for turn in turns for native in getattr(turn, name)]
        statement.many(connection, absent)
    save_coverage(connection, turns)
    save_gaps(connection, turns)
    sql.skipped.many(connection, [row for turn in turns for row in _skipped(turn)])
    sql.cursor.many(connection, list(_cursors(turns)))
    sql.identity.many(connection, [
        {"a": turn.cursor.account_id, "n": turn.cursor.native_id}
        for turn in turns if turn.cursor and turn.cursor.native_id
    ])  # fmt: skip
    count_changes(connection, _months(turns, found))


def _found(connection: Connection, sql: Statements, turns: Sequence[Turn]) -> Found:
    wanted: dict[str, set[str]] = {}
    for turn in turns:
        for shot in turn.counted + turn.recounted:
            wanted.setdefault(shot.account_id, set()).add(shot.native_id)
        if absent := turn.back + turn.missed + turn.gone:
            wanted.setdefault(turn.poll.account_id, set()).update(absent)
    return {
        (account_id, native): (post_id, published)
        for account_id, natives in wanted.items()
        for post_id, native, published in sql.ids.rows(connection, {"a": account_id, "n": list(natives)})
    }


def _months(turns: Sequence[Turn], found: Found) -> set[str]:
    """Months whose posts these turns wrote."""
    dates = [post.published_at for turn in turns for post in turn.new]
    for turn in turns:
        for known, post in turn.edited:
            dates += (known.published_at, post.published_at)
    days = {None if ms is None else ms // _DAY_MS for _, ms in found.values()}
    dates += (None if day is None else t.to_instant(day * _DAY_MS) for day in days)
    return set(map(month_of, dates))


def _save_counts(connection: Connection, sql: Statements, turns: Sequence[Turn], found: Found) -> None:
    ids = {key: post_id for key, (post_id, _) in found.items()}
    counted = [
        (ids[shot.account_id, shot.native_id], shot, turn.sha256)
        for turn in turns for shot in turn.counted if (shot.account_id, shot.native_id) in ids
    ]  # fmt: skip
    sql.engagement.many(connection, [
        {
            "post_id": post_id, "first_seen_at": shot.seen_at,
            "last_seen_at": shot.seen_at, "likes": shot.likes, "comments": shot.comments,
            "shares": shot.shares, "quotes": shot.quotes, "views": shot.views,
            "reactions": None if shot.reactions is None else dict(shot.reactions),
            "precision": shot.precision, "raw_sha256": sha256,
        }
        for post_id, shot, sha256 in counted
    ])  # fmt: skip
    sql.reaction.many(connection, [row for post_id, shot, _ in counted for row in _reactions(post_id, shot)])
    sql.recount.many(connection, [
        {"p": ids[shot.account_id, shot.native_id], "at": shot.seen_at}
        for turn in turns for shot in turn.recounted if (shot.account_id, shot.native_id) in ids
    ])  # fmt: skip


def _reactions(post_id: int, shot: EngagementSnapshot) -> Iterable[Row]:
    for name, count in (shot.reactions or {}).items():
        yield {"post_id": post_id, "first_seen_at": shot.seen_at, "name": t.storable(name), "count": count}


def _poll(turn: Turn) -> Row:
    poll = turn.poll
    row = {field: getattr(poll, field) for field in _POLL_FIELDS}
    row["error"] = None if poll.error is None else t.storable(without_secrets(poll.error))
    return row


def _new(post: Post, turn: Turn) -> Row:
    row = _content(post, turn)
    row["account_id"], row["native_id"], row["first_seen_at"] = post.account_id, post.native_id, turn.at
    return row


def _content(post: Post, turn: Turn) -> Row:
    return {
        "kind": post.kind, "text": t.storable(post.text),
        "title": None if post.title is None else t.storable(post.title), "language": post.language,
        "url": post.url, "published_at": post.published_at, "published_raw": post.published_raw,
        "edited_at": post.edited_at,
        "media": [[m.kind, m.url, m.description] for m in post.media] if post.media else (),
        "links": post.links, "hashtags": post.hashtags, "mentions": post.mentions,
        "in_reply_to": post.in_reply_to, "reply_to_own": post.reply_to_own,
        "about_account": post.about_account, "source": post.source, "flags": post.flags,
        "content_hash": post.content_hash, "raw_sha256": turn.sha256,
        **content.columns(turn.described.get(post.native_id)),
    }  # fmt: skip


def _edit(known: Known, post: Post, turn: Turn) -> Row:
    row = {f"new_{name}": value for name, value in _content(post, turn).items()}
    return row | {"p": known.post_id, "old_hash": known.content_hash, "at": turn.at}


def _audience(shot: AudienceSnapshot, turn: Turn) -> Row:
    row = {name: getattr(shot, name) for name in _AUDIENCE_FIELDS}
    return row | {"raw_sha256": turn.sha256}


def _absence(native_id: str, turn: Turn) -> Row:
    return {"a": turn.poll.account_id, "n": native_id, "at": turn.poll.started_at}


def _skipped(turn: Turn) -> Iterable[Row]:
    for item in turn.skipped:
        yield {
            "poll_id": turn.poll.id, "account_id": turn.poll.account_id, "path": item.path,
            "reason": t.storable(without_secrets(item.reason)), "sha256": turn.sha256 or "",
        }  # fmt: skip


def _cursors(turns: Sequence[Turn]) -> Iterable[Row]:
    """In the order of the turns, so that of several pages of one account the last one stands."""
    for turn in turns:
        if turn.cursor is not None:
            row = {name: getattr(turn.cursor, name) for name in CURSOR_FIELDS}
            if turn.poll.finished_at is not None:
                row["lease_until"] = None
            yield row


CURSOR_FIELDS = tuple(field.name for field in fields(Cursor))
_POLL_FIELDS = tuple(column.name for column in t.POLL.columns)
_AUDIENCE_FIELDS = tuple(field.name for field in fields(AudienceSnapshot))
_TOTALS_FIELDS = tuple(field.name for field in fields(PeriodTotals))
_CONTENT_FIELDS = (
    "kind", "text", "title", "language", "url", "published_at", "published_raw", "edited_at", "media",
    "links", "hashtags", "mentions", "in_reply_to", "reply_to_own", "about_account", "source", "flags",
    "content_hash", "raw_sha256", *content.FIELDS,
)  # fmt: skip

_NEW_FIELDS = (*_CONTENT_FIELDS, "account_id", "native_id", "first_seen_at")


def _upsert(make: Any, table: Table, key: tuple[str, ...], forward: tuple[str, ...] = ()) -> Any:
    """Insert, or overwrite every column; those named in `forward` only ever grow."""
    statement = make(table)
    new = statement.excluded
    values: dict[str, Any] = {c.name: new[c.name] for c in table.columns if c.name not in key}
    for name in forward:
        old = table.c[name]
        values[name] = case((new[name].is_(None), old), (old > new[name], old), else_=new[name])
    return statement.on_conflict_do_update(index_elements=list(key), set_=values)


_LATER = t.REVISION.alias("later")
_IS_NEWER = and_(
    t.POST.c.id == bindparam("p"),
    t.POST.c.content_hash == bindparam("old_hash"),
    t.POST.c.first_seen_at <= bindparam("at", type_=t.Instant),
    # an older version that arrives late loses, by its own date and by when we saw it
    or_(t.POST.c.edited_at.is_(None), t.POST.c.edited_at <= bindparam("new_edited_at", type_=t.Instant)),
    ~exists().where(
        _LATER.c.post_id == t.POST.c.id, _LATER.c.last_seen_at >= bindparam("at", type_=t.Instant)
    ),
)
_SINCE = select(func.max(_LATER.c.last_seen_at)).where(_LATER.c.post_id == t.POST.c.id).scalar_subquery()
_REVISE = insert(t.REVISION).from_select(
    ["post_id", "content_hash", "title", "text", "edited_at", "first_seen_at", "last_seen_at", "raw_sha256"],
    select(
        t.POST.c.id, t.POST.c.content_hash, t.POST.c.title, t.POST.c.text, t.POST.c.edited_at,
        func.coalesce(_SINCE, t.POST.c.first_seen_at), bindparam("at", type_=t.Instant), t.POST.c.raw_sha256,
    ).where(_IS_NEWER),
)  # fmt: skip
# the revision above is written first: its row then marks the edit as the one to carry out
_EDIT = (
    update(t.POST)
    .where(
        t.POST.c.id == bindparam("p"),
        t.POST.c.content_hash == bindparam("old_hash"),
        exists().where(
            _LATER.c.post_id == t.POST.c.id,
            _LATER.c.last_seen_at == bindparam("at", type_=t.Instant),
            _LATER.c.content_hash == bindparam("old_hash"),
        ),
    )
    .values({name: bindparam(f"new_{name}") for name in _CONTENT_FIELDS})
)
# a post whose words had expired has none to keep: what came back is no edit
_REFILL = delete(t.REVISION).where(t.REVISION.c.post_id == bindparam("p"), t.REVISION.c.content_hash == "")
_NEWEST = t.ENGAGEMENT.alias("newest")
_RECOUNT = (
    update(t.ENGAGEMENT)
    .where(
        t.ENGAGEMENT.c.post_id == bindparam("p"),
        t.ENGAGEMENT.c.first_seen_at
        == select(func.max(_NEWEST.c.first_seen_at))
        .where(_NEWEST.c.post_id == bindparam("p"), _NEWEST.c.first_seen_at <= bindparam("at"))
        .scalar_subquery(),
        t.ENGAGEMENT.c.last_seen_at < bindparam("at"),
    )
    .values(last_seen_at=bindparam("at"))
)
_THIS = and_(t.POST.c.account_id == bindparam("a"), t.POST.c.native_id == bindparam("n"))
_AT = bindparam("at", type_=t.Instant)
_BACK = (
    update(t.POST)
    .where(_THIS, or_(t.POST.c.missing_since.is_not(None), t.POST.c.gone_at.is_not(None)))
    .values(missing_since=None, gone_at=None)
)
_MISSED = update(t.POST).where(_THIS, t.POST.c.missing_since.is_(None)).values(missing_since=_AT)
_GONE = (
    update(t.POST)
    .where(_THIS, t.POST.c.gone_at.is_(None))
    .values(
        missing_since=func.coalesce(t.POST.c.missing_since, _AT),
        gone_at=func.coalesce(t.POST.c.missing_since, _AT),
    )
)
_IDENTITY = (
    update(t.ACCOUNT)
    .where(t.ACCOUNT.c.id == bindparam("a"), t.ACCOUNT.c.native_id.is_distinct_from(bindparam("n")))
    .values(native_id=bindparam("n"))
)


class Statements:
    """Every statement of a save, for one dialect."""

    def __init__(self, dialect: str) -> None:
        make = maker(dialect)
        at_once = {
            "post": make(t.POST).on_conflict_do_nothing(index_elements=["account_id", "native_id"]),
            "engagement": make(t.ENGAGEMENT).on_conflict_do_nothing(
                index_elements=["post_id", "first_seen_at"]
            ),
            "reaction": make(t.REACTION).on_conflict_do_nothing(
                index_elements=["post_id", "first_seen_at", "name"]
            ),
            "asset": make(t.ASSET).on_conflict_do_nothing(index_elements=["account_id", "seen_at"]),
            "audience": make(t.AUDIENCE).on_conflict_do_nothing(index_elements=["account_id", "seen_at"]),
            "totals": make(t.PERIOD_TOTALS).on_conflict_do_nothing(
                index_elements=["account_id", "seen_at", "days"]
            ),
            "skipped": make(t.SKIPPED).on_conflict_do_nothing(
                index_elements=["poll_id", "sha256", "path", "reason"]
            ),
        }
        self.poll = Prepared(_upsert(make, t.POLL, ("id",)), dialect, _POLL_FIELDS)
        self.post = Prepared(at_once["post"], dialect, _NEW_FIELDS)
        self.engagement = Prepared(at_once["engagement"], dialect, writable(t.ENGAGEMENT))
        self.reaction = Prepared(at_once["reaction"], dialect, writable(t.REACTION))
        self.asset = Prepared(at_once["asset"], dialect, writable(t.ASSET))
        self.audience = Prepared(at_once["audience"], dialect, writable(t.AUDIENCE))
        self.totals = Prepared(at_once["totals"], dialect, writable(t.PERIOD_TOTALS))
        self.skipped = Prepared(at_once["skipped"], dialect, writable(t.SKIPPED))
        self.cursor = Prepared(
            _upsert(make, t.CURSOR, ("account_id",), forward=_FORWARD), dialect, CURSOR_FIELDS
        )
        self.ids = Prepared(
            select(t.POST.c.id, t.POST.c.native_id, t.POST.c.published_at).where(
                t.POST.c.account_id == bindparam("a"), one_of(t.POST.c.native_id, "n", dialect)
            ),
            dialect,
        )
        self.revise, self.edit, self.recount = (Prepared(s, dialect) for s in (_REVISE, _EDIT, _RECOUNT))
        self.refill = Prepared(_REFILL, dialect)
        self.back, self.missed, self.gone = (Prepared(s, dialect) for s in (_BACK, _MISSED, _GONE))
        self.identity = Prepared(_IDENTITY, dialect)


@cache
def statements(dialect: str) -> Statements:
    """Compiled at first use."""
    return Statements(dialect)
