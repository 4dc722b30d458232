"""What was removed stays removed: forgotten for good, everything else until its platform shows it again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, bindparam, delete, select

from monitor.model import FORGOTTEN, Post
from monitor.store import tables as t
from monitor.store.archive import Kept
from monitor.store.erasing import SURE_ID, Eraser, Removed
from monitor.store.facts import Turn
from monitor.store.prepared import Prepared, maker, one_of

WHOLE = ""
"""The native id of an account that was forgotten as a whole."""
_T = t.TOMBSTONE.c


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of a removed post, or of an account (`native_id` empty)."""

    account_id: str
    native_id: str
    reason: str
    removed_at: datetime

    @property
    def forgotten(self) -> bool:
        """Words of the operator's may follow after a colon."""
        return self.reason.partition(":")[0] == FORGOTTEN


def of_accounts(connection: Connection, accounts: Collection[str]) -> dict[str, dict[str, Tombstone]]:
    """Tombstones by account and native id."""
    query = _of_accounts(connection.dialect.name)
    found: dict[str, dict[str, Tombstone]] = {}
    for account, native, reason, at in query.rows(connection, {"accounts": sorted(accounts)}):
        found.setdefault(account, {})[native] = Tombstone(account, native, reason, t.to_instant(at))
    return found


def put(connection: Connection, stones: Iterable[Tombstone]) -> None:
    """Write tombstones; one that says forgotten is not overwritten by a platform's reason."""
    make = maker(connection.dialect.name)(t.TOMBSTONE)
    new = make.excluded
    rows = [{name: getattr(one, name) for name in _FIELDS} for one in stones]
    if rows:
        connection.execute(make.on_conflict_do_update(
            index_elements=["account_id", "native_id"],
            set_={"reason": new.reason, "removed_at": new.removed_at},
            where=_T.reason.not_like(f"{FORGOTTEN}%"),
        ), rows)  # fmt: skip


def respected(connection: Connection, turns: Sequence[Turn]) -> list[Turn]:
    """The turns without what was removed. A post that its platform lists again is back: its tombstone goes,
    unless it was forgotten, or the listing is older than the removal."""
    stones = of_accounts(connection, {turn.poll.account_id for turn in turns})
    if not stones:
        return list(turns)
    kept = []
    for turn in turns:
        buried = stones.get(turn.poll.account_id, {})
        if WHOLE in buried:
            continue
        back = {one for one in _shown(turn) if one in buried and _returns(buried[one], turn)}
        if back:
            connection.execute(_RAISE, [{"a": turn.poll.account_id, "n": one} for one in sorted(back)])
        kept.append(_without(turn, buried.keys() - back))
    return kept


def kept_of(
    stones: Mapping[str, Mapping[str, Tombstone]], answers: Sequence[Kept]
) -> tuple[list[Kept], dict[str, str], set[str]]:
    """Answers before they are stored: none of forgotten accounts, and bodies without forgotten posts. Also
    the new names of bodies by those they had, and the names of bodies that must not be stored at all."""
    renamed: dict[str, str] = {}
    dropped: set[str] = set()
    kept: list[Kept] = []
    erasers = {account: _eraser(buried.values()) for account, buried in stones.items()}
    for poll, account, payload in answers:
        if WHOLE in stones.get(account, ()):
            continue
        eraser = erasers.get(account)
        body = eraser.without(payload.body) if eraser and eraser.may_hold(payload.body) else payload.body
        if body is None:
            dropped.add(payload.sha256)
        elif body is not payload.body:
            clean = replace(payload, body=body)
            renamed[payload.sha256] = clean.sha256
            payload = clean
        kept.append((poll, account, payload))
    return kept, renamed, dropped


def _eraser(stones: Iterable[Tombstone]) -> Eraser | None:
    forgotten = [Removed(one.native_id, FORGOTTEN) for one in stones if one.forgotten]
    return Eraser(forgotten) if forgotten else None


def _shown(turn: Turn) -> set[str]:
    """Posts that the turn's answer listed with their words."""
    return {post.native_id for post in (*turn.new, *(post for _, post in turn.edited))} | set(turn.back)


def _returns(stone: Tombstone, turn: Turn) -> bool:
    return not stone.forgotten and turn.at > stone.removed_at


def _without(turn: Turn, buried: Collection[str]) -> Turn:
    if not buried:
        return turn

    def stays(post: Post) -> bool:
        return post.native_id not in buried

    return replace(
        turn,
        new=tuple(filter(stays, turn.new)),
        edited=tuple((known, post) for known, post in turn.edited if stays(post)),
        counted=tuple(one for one in turn.counted if one.native_id not in buried),
        recounted=tuple(one for one in turn.recounted if one.native_id not in buried),
        back=tuple(one for one in turn.back if one not in buried),
        skipped=tuple(one for one in turn.skipped if not _names(one.reason, buried)),
    )


def _names(reason: str, buried: Collection[str]) -> bool:
    """Whether a reason for quarantine speaks of one of them; a short id is just a number."""
    return any(len(name) >= SURE_ID and name in reason for name in buried)


_FIELDS = ("account_id", "native_id", "reason", "removed_at")
_RAISE = delete(t.TOMBSTONE).where(_T.account_id == bindparam("a"), _T.native_id == bindparam("n"))


@cache
def _of_accounts(dialect: str) -> Prepared:
    query = select(*(_T[name] for name in _FIELDS)).where(one_of(_T.account_id, "accounts", dialect))
    return Prepared(query, dialect)
