"""What the command line, the report and a second look read. `since` is inclusive, `until` exclusive."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, func, literal, or_, select

from monitor.model import AssetLook, AudienceSnapshot, EngagementSnapshot, Gap, Media, Poll, Post
from monitor.store import tables as t
from monitor.store.facts import Coverage, Revision, Run, Status, StoredPost
from monitor.store.timeline import gap_of
from monitor.wire import Skipped

_POLL_FIELDS = tuple(field.name for field in fields(Poll))
_AUDIENCE_FIELDS = tuple(field.name for field in fields(AudienceSnapshot))
_PROFILE = ("avatar", "bio", "link")
_ASSET_FIELDS = tuple(field.name for field in fields(AssetLook))
_COUNTS = ("likes", "comments", "shares", "quotes", "views", "reactions", "precision")
_PLAIN = (
    "account_id", "native_id", "kind", "text", "published_at", "published_raw", "edited_at", "title",
    "language", "url", "in_reply_to", "about_account", "source",
)  # fmt: skip
_LISTS = ("links", "hashtags", "mentions", "flags")
_BATCH = 500


def posts(
    connection: Connection, accounts: Collection[str], country: str | None, platform: str | None,
    since: datetime | None, until: datetime | None, limit: int | None,
) -> Iterator[StoredPost]:  # fmt: skip
    """Newest first, undated ones last; read in batches, so that a long list needs little memory."""
    query = _POSTS
    if accounts:
        query = query.where(t.POST.c.account_id.in_(list(accounts)))
    if country is not None:
        query = query.where(t.ACCOUNT.c.country == country)
    if platform is not None:
        query = query.where(t.ACCOUNT.c.platform == platform)
    query = _between(query, t.POST.c.published_at, since, until).limit(limit)
    with closing(connection.execution_options(yield_per=_BATCH).execute(query)) as rows:
        for row in rows:
            yield _stored_post(row)


def posts_by_id(connection: Connection, ids: Collection[int]) -> dict[int, StoredPost]:
    """Posts by the store's own id; unknown ids are absent."""
    rows = connection.execute(_POSTS.where(t.POST.c.id.in_(list(ids)))) if ids else ()
    return {row.id: _stored_post(row) for row in rows}


def dump(connection: Connection) -> list[dict[str, Any]]:
    """Every post with all its runs as plain dicts, by account and native id."""
    found: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(select(t.ENGAGEMENT).order_by(_E.post_id, _E.first_seen_at)):
        run = dict(row._mapping)
        found.setdefault(run.pop("post_id"), []).append(run)
    whole = connection.execute(select(t.POST).order_by(t.POST.c.account_id, t.POST.c.native_id))
    return [dict(row._mapping) | {"runs": found.get(row.id, [])} for row in whole]


def polls(
    connection: Connection, account_id: str | None, since: datetime | None, until: datetime | None,
    failed: bool, limit: int | None,
) -> list[Poll]:  # fmt: skip
    """Newest first."""
    query = _of(select(t.POLL), t.POLL.c.account_id, account_id)
    query = _between(query, t.POLL.c.started_at, since, until)
    if failed:
        query = query.where(t.POLL.c.outcome == "failed")
    rows = connection.execute(query.order_by(t.POLL.c.started_at.desc(), t.POLL.c.id.desc()).limit(limit))
    return [Poll(**{name: getattr(row, name) for name in _POLL_FIELDS}) for row in rows]


def gaps(
    connection: Connection, account_id: str | None, since: datetime | None, until: datetime | None,
    only_open: bool,
) -> list[Gap]:  # fmt: skip
    """Gaps that meet the span, by account and time."""
    query = _of(select(t.GAP), t.GAP.c.account_id, account_id)
    if only_open:
        query = query.where(t.GAP.c.closed_at.is_(None))
    query = _meeting(query, t.GAP.c.starts_at, t.GAP.c.ends_at, since, until)
    rows = connection.execute(query.order_by(t.GAP.c.account_id, t.GAP.c.starts_at, t.GAP.c.id))
    return [gap_of(row) for row in rows]


def coverage(
    connection: Connection, account_id: str | None, since: datetime | None, until: datetime | None
) -> list[Coverage]:
    """Spans that meet the asked one, whole, by account and time."""
    query = _of(select(t.COVERAGE), t.COVERAGE.c.account_id, account_id)
    query = _meeting(query, t.COVERAGE.c.covers_from, t.COVERAGE.c.covers_to, since, until)
    rows = connection.execute(query.order_by(t.COVERAGE.c.account_id, t.COVERAGE.c.covers_from))
    return [Coverage(row.account_id, row.covers_from, row.covers_to, row.poll_id) for row in rows]


def skipped(connection: Connection, poll_id: str) -> list[Skipped]:
    query = select(t.SKIPPED).where(t.SKIPPED.c.poll_id == poll_id).order_by(t.SKIPPED.c.id)
    return [Skipped(row.path, row.reason) for row in connection.execute(query)]


def runs(connection: Connection, account_id: str, native_id: str) -> list[Run]:
    """All runs of one post, oldest first."""
    query = (
        select(t.ENGAGEMENT)
        .join(t.POST, t.POST.c.id == t.ENGAGEMENT.c.post_id)
        .where(t.POST.c.account_id == account_id, t.POST.c.native_id == native_id)
        .order_by(t.ENGAGEMENT.c.first_seen_at)
    )
    return [
        Run(
            row.first_seen_at,
            row.last_seen_at,
            _snapshot(row, account_id, native_id, row.first_seen_at),
            row.raw_sha256,
        )
        for row in connection.execute(query)
    ]


def revisions(connection: Connection, account_id: str, native_id: str) -> list[Revision]:
    """The older texts of one post, oldest first."""
    query = (
        select(t.REVISION)
        .join(t.POST, t.POST.c.id == t.REVISION.c.post_id)
        .where(t.POST.c.account_id == account_id, t.POST.c.native_id == native_id)
        .order_by(t.REVISION.c.first_seen_at)
    )
    names = [field.name for field in fields(Revision)]
    return [Revision(**{name: getattr(row, name) for name in names}) for row in connection.execute(query)]


def count_posts(connection: Connection, account_id: str, since: datetime | None) -> int:
    """Posts of an account, of all time or published since an instant."""
    query = select(func.count()).select_from(t.POST).where(t.POST.c.account_id == account_id)
    if since is not None:
        query = query.where(t.POST.c.published_at >= literal(since, t.Instant))
    return int(connection.execute(query).scalar_one())


def audience(
    connection: Connection, account_id: str | None, since: datetime | None, until: datetime | None
) -> list[AudienceSnapshot]:
    """Oldest first."""
    query = _of(select(t.AUDIENCE), t.AUDIENCE.c.account_id, account_id)
    query = _between(query, t.AUDIENCE.c.seen_at, since, until).order_by(
        t.AUDIENCE.c.seen_at, t.AUDIENCE.c.account_id
    )
    rows = connection.execute(query)
    return [AudienceSnapshot(**_plain(row, _AUDIENCE_FIELDS, _PROFILE)) for row in rows]


def assets(
    connection: Connection, account_id: str | None, since: datetime | None, until: datetime | None
) -> list[AssetLook]:
    """Oldest first."""
    query = _of(select(t.ASSET), t.ASSET.c.account_id, account_id)
    query = _between(query, t.ASSET.c.seen_at, since, until).order_by(t.ASSET.c.seen_at, t.ASSET.c.account_id)
    return [AssetLook(**_plain(row, _ASSET_FIELDS, ("answers",))) for row in connection.execute(query)]


def status(connection: Connection, accounts: Collection[str]) -> list[Status]:
    """One row per account, by id, with the newest poll's outcome."""
    query = _STATUS.where(t.ACCOUNT.c.id.in_(list(accounts))) if accounts else _STATUS
    return [
        Status(**dict(row._mapping) | {"enabled": bool(row.enabled), "failures": row.failures or 0})
        for row in connection.execute(query)
    ]


def _between(query: Any, column: Any, since: datetime | None, until: datetime | None) -> Any:
    if since is not None:
        query = query.where(column >= since)
    return query if until is None else query.where(column < until)


def _meeting(query: Any, starts: Any, ends: Any, since: datetime | None, until: datetime | None) -> Any:
    """An empty span at `since` still meets it."""
    if since is not None:
        query = query.where(or_(ends > since, and_(starts == ends, starts >= since)))
    return query if until is None else query.where(starts < until)


def _of(query: Select[Any], column: Any, account_id: str | None) -> Select[Any]:
    return query if account_id is None else query.where(column == account_id)


def _plain(row: Any, names: Collection[str], flags: Collection[str]) -> dict[str, Any]:
    """Fields of a row; SQLite stores a flag as a number."""
    given = {name: getattr(row, name) for name in names}
    return given | {name: None if given[name] is None else bool(given[name]) for name in flags}


def _stored_post(row: Any) -> StoredPost:
    seen = None if row.precision is None else _snapshot(row, row.account_id, row.native_id, row.run_to)
    return StoredPost(
        post_id=row.id, post=post_of(row), first_seen_at=row.first_seen_at, missing_since=row.missing_since,
        gone_at=row.gone_at, raw_sha256=row.raw_sha256, engagement=seen,
    )  # fmt: skip


def post_of(row: Any) -> Post:
    """The post of a row of its table."""
    given = {name: getattr(row, name) for name in _PLAIN}
    given |= {name: tuple(getattr(row, name)) for name in _LISTS}
    own = row.reply_to_own
    return Post(
        **given,
        media=tuple(Media(*item) for item in row.media),
        reply_to_own=None if own is None else bool(own),
    )


def _snapshot(row: Any, account_id: str, native_id: str, seen_at: datetime) -> EngagementSnapshot:
    counts = {name: getattr(row, name) for name in _COUNTS}
    return EngagementSnapshot(account_id=account_id, native_id=native_id, seen_at=seen_at, **counts)


_RUN = t.ENGAGEMENT.alias("newest")
_E = t.ENGAGEMENT.c
_NEWEST_RUN = select(func.max(_RUN.c.first_seen_at)).where(_RUN.c.post_id == t.POST.c.id).scalar_subquery()
_POSTS = (
    select(t.POST, _E.last_seen_at.label("run_to"), *(_E[name] for name in _COUNTS))
    .select_from(
        t.POST.join(t.ACCOUNT, t.ACCOUNT.c.id == t.POST.c.account_id).outerjoin(
            t.ENGAGEMENT, and_(_E.post_id == t.POST.c.id, _E.first_seen_at == _NEWEST_RUN)
        )
    )
    .order_by(t.POST.c.published_at.desc().nulls_last(), t.POST.c.id.desc())
)
_OTHER = t.POLL.alias("other")
_NEWEST_POLL = (
    select(_OTHER.c.id)
    .where(_OTHER.c.account_id == t.ACCOUNT.c.id, _OTHER.c.reason.not_in(("backfill", "refresh", "comply")))
    .order_by(_OTHER.c.started_at.desc(), _OTHER.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_STATUS = (
    select(
        t.ACCOUNT.c.id.label("account_id"), t.ACCOUNT.c.institution, t.ACCOUNT.c.country,
        t.ACCOUNT.c.platform, t.ACCOUNT.c.enabled, t.CURSOR.c.last_attempt_at, t.CURSOR.c.last_success_at,
        t.CURSOR.c.last_new_post_at, t.CURSOR.c.next_poll_at, t.CURSOR.c.failures, t.CURSOR.c.failing_since,
        t.CURSOR.c.disabled_reason, t.POLL.c.outcome, t.POLL.c.error_kind, t.POLL.c.error,
    )
    .select_from(
        t.ACCOUNT.outerjoin(t.CURSOR, t.CURSOR.c.account_id == t.ACCOUNT.c.id)
        .outerjoin(t.POLL, t.POLL.c.id == _NEWEST_POLL)
    )
    .order_by(t.ACCOUNT.c.id)
)  # fmt: skip
