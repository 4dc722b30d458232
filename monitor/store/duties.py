"""What the duties towards platforms ask of the store: which posts were not looked at for too long, which are
gone and still here, who holds an id."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select

from monitor.store import tables as t

_P, _E = t.POST.c, t.ENGAGEMENT.c
_AT_ONCE = 500
_OF = t.POST.join(t.ACCOUNT, t.ACCOUNT.c.id == _P.account_id)
_COUNTED = select(func.max(_E.last_seen_at)).where(_E.post_id == _P.id).scalar_subquery()
_SEEN = func.coalesce(_COUNTED, _P.first_seen_at, type_=t.Instant)


def unseen(connection: Connection, platform: str, before: datetime) -> list[tuple[str, str]]:
    """(account, native id) of a platform's posts that were not looked at since `before`, the longest unseen
    first; those that are gone are left out. Accounts that are followed no more are among them."""
    query = _unseen(platform, before, _P.account_id, _P.native_id).order_by(_SEEN, _P.id)
    return [(row[0], row[1]) for row in connection.execute(query)]


def unseen_since(connection: Connection, platform: str, before: datetime) -> tuple[int, datetime | None]:
    """How many those are, and when the first of them was last looked at."""
    number, since = connection.execute(
        _unseen(platform, before, func.count(), func.min(_SEEN, type_=t.Instant))
    ).one()
    return int(number), since


def still_here(connection: Connection, platform: str) -> dict[str, list[str]]:
    """Posts by account that are gone and whose words are stored yet."""
    query = select(_P.account_id, _P.native_id).select_from(_OF).where(
        t.ACCOUNT.c.platform == platform, _P.gone_at.is_not(None), _P.content_hash != ""
    )  # fmt: skip
    return _by_account((row[0], row[1]) for row in connection.execute(query.order_by(_P.id)))


def holders(connection: Connection, platform: str, native_ids: Collection[str]) -> dict[str, list[str]]:
    """Those of these ids that accounts of the platform have posts of, by account."""
    listed, found = sorted(native_ids), []
    for start in range(0, len(listed), _AT_ONCE):
        query = select(_P.account_id, _P.native_id).select_from(_OF).where(
            t.ACCOUNT.c.platform == platform, _P.native_id.in_(listed[start : start + _AT_ONCE])
        )  # fmt: skip
        found += [(row[0], row[1]) for row in connection.execute(query)]
    return _by_account(found)


def at_address(connection: Connection, url: str) -> list[tuple[str, str]]:
    """(account, native id) of the posts with that address."""
    query = select(_P.account_id, _P.native_id).where(_P.url == url).order_by(_P.id)
    return [(row[0], row[1]) for row in connection.execute(query)]


def _unseen(platform: str, before: datetime, *columns: Any) -> Select[Any]:
    return (
        select(*columns)
        .select_from(_OF)
        .where(t.ACCOUNT.c.platform == platform, _P.gone_at.is_(None), _P.content_hash != "")
        .where(literal(before, t.Instant) > _SEEN)
    )


def _by_account(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for account_id, native_id in pairs:
        found.setdefault(account_id, []).append(native_id)
    return found
