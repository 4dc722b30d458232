"""What was lent: facts that came through a platform's key, and may be kept only while they are refreshed.

Which facts those are tells the stored answer that each of them leads back to: its step is one of the key's.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Delete, Select, Subquery, delete, exists, func, literal, select, update

from monitor.store import content
from monitor.store import tables as t
from monitor.store.months import count_changes, month_of

EXPIRED = "expired"
"""The flag of a post whose words were taken away."""
_P, _E = t.POST.c, t.ENGAGEMENT.c


@dataclass(frozen=True, slots=True)
class Expired:
    """How much was taken away."""

    posts: int = 0
    counts: int = 0
    audience: int = 0
    raws: int = 0


def stale(
    connection: Connection, platform: str, steps: Collection[str], before: datetime, limit: int
) -> dict[str, list[str]]:
    """Native ids by account of the posts that came through the key and were not looked at since `before`,
    the longest unseen first; deleted and expired ones are left out."""
    lent, newest, counted = _lent(platform, steps), func.max(_E.last_seen_at), t.ENGAGEMENT.alias()
    digests = select(lent.c.sha256)
    through_key = _P.raw_sha256.in_(digests) | _P.id.in_(
        select(counted.c.post_id).where(counted.c.raw_sha256.in_(digests))
    )
    query = (
        select(_P.account_id, _P.native_id)
        .select_from(t.POST.join(t.ACCOUNT, t.ACCOUNT.c.id == _P.account_id).outerjoin(
            t.ENGAGEMENT, _E.post_id == _P.id
        ))
        .where(t.ACCOUNT.c.platform == platform, t.ACCOUNT.c.enabled, _P.gone_at.is_(None), through_key)
        .where(_P.content_hash != "")
        .group_by(_P.id, _P.account_id, _P.native_id, _P.first_seen_at)
        .having(func.coalesce(newest, _P.first_seen_at) < literal(before, t.Instant))
        .order_by(func.coalesce(newest, _P.first_seen_at), _P.id)
        .limit(limit)
    )  # fmt: skip
    found: dict[str, list[str]] = {}
    for account_id, native_id in connection.execute(query):
        found.setdefault(account_id, []).append(native_id)
    return found


def expire(connection: Connection, platform: str, steps: Collection[str], before: datetime) -> Expired:
    """Take away what came through the key and was not seen again since `before`: counts, audience, words and
    stored answers. A post leaves its id, its kind, its time and the flag `expired`."""
    lent = _lent(platform, steps)
    through_key = select(lent.c.sha256)
    unseen = _unseen(through_key, before)
    count_changes(connection, _months(connection, through_key, unseen, before))
    connection.execute(_old_reactions(through_key, before))
    less = select(_E.post_id).where(_E.raw_sha256.in_(through_key), _E.last_seen_at < before)
    connection.execute(delete(t.COUNTED).where(t.COUNTED.c.post_id.in_(less)))
    counts = connection.execute(
        delete(t.ENGAGEMENT).where(_E.raw_sha256.in_(through_key), _E.last_seen_at < before)
    ).rowcount
    audience = connection.execute(
        delete(t.AUDIENCE).where(
            t.AUDIENCE.c.raw_sha256.in_(through_key), t.AUDIENCE.c.seen_at < before
        )
    ).rowcount  # fmt: skip
    for table in (t.CITATION, t.COUNTRY_MENTION):
        connection.execute(delete(table).where(table.c.post_id.in_(unseen)))
    revisions = t.REVISION.c.raw_sha256.in_(through_key) & (t.REVISION.c.last_seen_at < before)
    connection.execute(delete(t.REVISION).where(revisions | t.REVISION.c.post_id.in_(unseen)))
    posts = connection.execute(update(t.POST).where(_P.id.in_(unseen)).values(_BLANK)).rowcount
    raws = connection.execute(
        delete(t.RAW).where(
            t.RAW.c.sha256.in_(through_key),
            t.RAW.c.first_seen_at < before,
            ~exists().where(t.ANSWER.c.sha256 == t.RAW.c.sha256, t.ANSWER.c.received_at >= before),
        )
    ).rowcount
    connection.execute(_old_answers(platform, steps, before))
    return Expired(posts, counts, audience, raws)


def _old_reactions(through_key: Select[tuple[str]], before: datetime) -> Delete:
    """The named reactions of the runs that go."""
    return delete(t.REACTION).where(
        exists().where(
            _E.post_id == t.REACTION.c.post_id, _E.first_seen_at == t.REACTION.c.first_seen_at,
            _E.raw_sha256.in_(through_key), _E.last_seen_at < before,
        )
    )  # fmt: skip


def _months(
    connection: Connection, through_key: Select[tuple[str]], unseen: Select[tuple[int]], before: datetime
) -> set[str]:
    """Months whose posts lose words or counts."""
    counted = select(_E.post_id).where(_E.raw_sha256.in_(through_key), _E.last_seen_at < before)
    query = select(_P.published_at).where(_P.id.in_(counted) | _P.id.in_(unseen)).distinct()
    return {month_of(at) for at in connection.scalars(query)}


def _old_answers(platform: str, steps: Collection[str], before: datetime) -> Delete:
    """Answers that lent something once and are led back to by nothing any more."""
    led_back = (
        select(table.c.raw_sha256).where(table.c.raw_sha256.is_not(None))
        for table in (t.POST, t.ENGAGEMENT, t.AUDIENCE, t.REVISION)
    )
    whose = select(t.ACCOUNT.c.id).where(t.ACCOUNT.c.platform == platform)
    return delete(t.ANSWER).where(
        t.ANSWER.c.account_id.in_(whose), t.ANSWER.c.step.in_(sorted(steps)), t.ANSWER.c.received_at < before,
        *(t.ANSWER.c.sha256.not_in(digests) for digests in led_back),
    )  # fmt: skip


_BLANK = {
    "text": "", "title": None, "language": None, "url": None, "media": (), "links": (), "hashtags": (),
    "mentions": (), "flags": (EXPIRED,), "content_hash": "", **content.columns(None),
}  # fmt: skip


def _lent(platform: str, steps: Collection[str]) -> Subquery:
    """Digests of the answers that came through the platform's key."""
    query = (
        select(t.ANSWER.c.sha256)
        .join(t.ACCOUNT, t.ACCOUNT.c.id == t.ANSWER.c.account_id)
        .where(t.ACCOUNT.c.platform == platform, t.ANSWER.c.step.in_(sorted(steps)))
        .distinct()
    )
    return query.subquery()


def _unseen(through_key: Select[tuple[str]], before: datetime) -> Select[tuple[int]]:
    """Posts whose words came through the key, without a look since."""
    return select(_P.id).where(
        _P.raw_sha256.in_(through_key),
        _P.first_seen_at < before,
        _P.content_hash != "",
        ~exists().where(_E.post_id == _P.id, _E.last_seen_at >= before),
    )
