"""The tables, private to this room; their names and columns are user interface (docs/architecture.md).

Instants are INTEGER milliseconds since 1970 UTC (BIGINT on PostgreSQL), dates ISO text, lists JSON text.
Types are the few that a STRICT table of SQLite knows. Rows are written by Core statements; the SQLModel
classes declare, they are never instantiated.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Double,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    text,
)  # fmt: skip
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import registry
from sqlalchemy.types import REAL, TypeDecorator, TypeEngine
from sqlmodel import Field, SQLModel

BIG = BigInteger().with_variant(Integer(), "sqlite")
FLOAT: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
BOOL = Boolean().with_variant(Integer(), "sqlite")


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, cut down to milliseconds; a naive time is refused."""

    impl = BIG
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_ms(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else to_instant(value)


class Day(TypeDecorator[date]):
    """A date as ISO text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Json(TypeDecorator[Any]):
    """A list or mapping as JSON text; what comes back are lists and dicts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else to_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else [] if value == "[]" else json.loads(value)


def to_ms(at: datetime) -> int:
    """As model.instant_ms, at a third of its cost: a turn converts hundreds. TypeError for a naive time."""
    return (at - _EPOCH) // _MS


def to_instant(ms: int) -> datetime:
    """As model.from_ms, at a third of its cost."""
    return _EPOCH + timedelta(milliseconds=ms)


def to_json(value: Any) -> str:
    """Compact JSON that any engine can store: no NUL, no lone surrogate."""
    return storable(_ENCODE(value)) if value else "{}" if isinstance(value, dict) else "[]"


def storable(words: str) -> str:
    """The same words without what a database refuses: NUL (PostgreSQL) and lone surrogates (both)."""
    if "\0" in words:
        words = words.replace("\0", "\ufffd")
    try:
        words.encode()
    except UnicodeEncodeError:
        words = words.encode("utf-8", "replace").decode()
    return words


def _key(**more: Any) -> Any:
    return Field(sa_type=Text, **more)


def _text(default: Any = None) -> Any:
    return Field(default=default, sa_type=Text)


def _at(**more: Any) -> Any:
    return Field(sa_type=Instant, **more)


def _number(**more: Any) -> Any:
    return Field(sa_type=BIG, **more)


def _flag(**more: Any) -> Any:
    return Field(sa_type=BOOL, **more)


def _list() -> Any:
    return Field(sa_type=Json)


def _account(**more: Any) -> Any:
    return Field(sa_type=Text, foreign_key="account.id", **more)


def _post(**more: Any) -> Any:
    return Field(sa_type=BIG, foreign_key="post.id", **more)


def _counts(*names: str) -> tuple[CheckConstraint, ...]:
    """A count is NULL (the source did not say) or at least 0."""
    return tuple(CheckConstraint(f"{name} >= 0", name=f"{name}_not_negative") for name in names)


_STRICT = {"sqlite_strict": True}
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(SQLModel, registry=registry(metadata=MetaData(naming_convention=_NAMES))):
    """The root of our tables, apart from any other SQLModel of the process."""


class AccountTable(Base, table=True):
    __tablename__ = "account"
    __table_args__ = (_STRICT,)
    id: str = _key(primary_key=True)
    institution: str = _key()
    country: str = _key()
    kind: str = _key()
    host_country: str | None = _text()
    platform: str = _key()
    handle: str = _key()
    url: str = _key()
    language: str | None = _text()
    active_from: date | None = Field(default=None, sa_type=Day)
    active_until: date | None = Field(default=None, sa_type=Day)
    evidence_url: str = _key()
    confidence: str = _key()
    enabled: bool = _flag()
    native_id: str | None = _text()
    first_seen_at: datetime = _at()


_WAITING = text("missing_since IS NOT NULL AND gone_at IS NULL")
"""Posts whose absence was proven once."""
_UNDESCRIBED = text("described_by IS NULL")


class PostTable(Base, table=True):
    __tablename__ = "post"
    __table_args__ = (
        UniqueConstraint("account_id", "native_id"),
        # what figures read of a post, so that they never read its words
        Index(
            "ix_post_measured",
            "account_id",
            "published_at",
            "id",
            "kind",
            "first_seen_at",
            "gone_at",
            "flags",
            "format",
            "reply_to_own",
            "asks",
            "letters",
            "detected_language",
            "described_by",
        ),
        Index("ix_post_missing", "account_id", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_post_undescribed", "id", sqlite_where=_UNDESCRIBED, postgresql_where=_UNDESCRIBED),
        CheckConstraint("kind in ('original', 'reply', 'repost', 'quote')", name="kind_known"),
        _STRICT,
    )
    id: int | None = _number(primary_key=True, default=None)
    account_id: str = _account()
    native_id: str = _key()
    kind: str = _key()
    text: str = _key()
    title: str | None = _text()
    language: str | None = _text()
    url: str | None = _text()
    published_at: datetime | None = _at(default=None)
    published_raw: str | None = _text()
    edited_at: datetime | None = _at(default=None)
    media: list[Any] = _list()
    links: list[Any] = _list()
    hashtags: list[Any] = _list()
    mentions: list[Any] = _list()
    in_reply_to: str | None = _text()
    reply_to_own: bool | None = _flag(default=None)
    about_account: str | None = _text()
    source: str | None = _text()
    flags: list[Any] = _list()
    content_hash: str = _key()
    raw_sha256: str | None = _text()
    first_seen_at: datetime = _at()
    missing_since: datetime | None = _at(default=None)
    gone_at: datetime | None = _at(default=None)
    format: str | None = _text()
    asks: bool | None = _flag(default=None)
    letters: int | None = _number(default=None)
    detected_language: str | None = _text()
    language_confidence: float | None = Field(default=None, sa_type=FLOAT)
    described_by: str | None = _text()


class CitationTable(Base, table=True):
    __tablename__ = "citation"
    __table_args__ = (
        CheckConstraint("how in ('mention', 'reply', 'quote', 'repost')", name="how_known"),
        _STRICT,
    )
    post_id: int = _post(primary_key=True)
    how: str = _key(primary_key=True)
    target: str = _key(primary_key=True)


class CountryMentionTable(Base, table=True):
    __tablename__ = "country_mention"
    __table_args__ = (_STRICT,)
    post_id: int = _post(primary_key=True)
    country: str = _key(primary_key=True)


class RevisionTable(Base, table=True):
    __tablename__ = "post_revision"
    __table_args__ = (_STRICT,)
    post_id: int = _post(primary_key=True)
    first_seen_at: datetime = _at(primary_key=True)
    last_seen_at: datetime = _at()
    content_hash: str = _key()
    title: str | None = _text()
    text: str = _key()
    edited_at: datetime | None = _at(default=None)
    raw_sha256: str | None = _text()


class EngagementTable(Base, table=True):
    __tablename__ = "engagement_snapshot"
    __table_args__ = (
        *_counts("likes", "comments", "shares", "quotes", "views"),
        CheckConstraint("last_seen_at >= first_seen_at", name="run_forward"),
        _STRICT,
    )
    post_id: int = _post(primary_key=True)
    first_seen_at: datetime = _at(primary_key=True)
    last_seen_at: datetime = _at()
    likes: int | None = _number(default=None)
    comments: int | None = _number(default=None)
    shares: int | None = _number(default=None)
    quotes: int | None = _number(default=None)
    views: int | None = _number(default=None)
    reactions: dict[str, int] | None = Field(default=None, sa_type=Json)
    precision: str = _key()
    raw_sha256: str | None = _text()


class CountedTable(Base, table=True):
    """Counts of posts at one age that no later look can change: a copy of what `engagement_snapshot` tells,
    laid out by account and time for figures over long spans. Taking it away loses nothing."""

    __tablename__ = "counted"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)
    account_id: str = _account(primary_key=True)
    age: int = _number(primary_key=True)
    published_at: datetime = _at(primary_key=True)
    post_id: int = _post(primary_key=True)
    likes_at_age: float | None = Field(default=None, sa_type=FLOAT)
    comments_at_age: float | None = Field(default=None, sa_type=FLOAT)
    shares_at_age: float | None = Field(default=None, sa_type=FLOAT)
    quotes_at_age: float | None = Field(default=None, sa_type=FLOAT)
    views_at_age: float | None = Field(default=None, sa_type=FLOAT)
    interpolated: int = _number()
    rounded: int = _number()
    pick: int = _number()
    share: float | None = Field(default=None, sa_type=FLOAT)
    b_at: datetime | None = _at(default=None)
    a_at: datetime | None = _at(default=None)
    b_told: int = _number()
    a_told: int = _number()
    half_life: float | None = Field(default=None, sa_type=FLOAT)


class SettledTable(Base, table=True):
    """How far `counted` goes: posts published before `until`, and the numbers of `month_change` as they were.
    `rules`: by which rules; other ones begin anew."""

    __tablename__ = "settled"
    __table_args__ = (_STRICT,)
    age: int = _number(primary_key=True)
    until: datetime = _at()
    months: dict[str, int] = Field(sa_type=Json)
    rules: str = _key()


class ReactionTable(Base, table=True):
    __tablename__ = "reaction"
    __table_args__ = (*_counts("count"), _STRICT)
    post_id: int = _post(primary_key=True)
    first_seen_at: datetime = _at(primary_key=True)
    name: str = _key(primary_key=True)
    count: int = _number()


class AudienceTable(Base, table=True):
    __tablename__ = "audience_snapshot"
    __table_args__ = (*_counts("followers", "following", "posts_total"), _STRICT)
    account_id: str = _account(primary_key=True)
    seen_at: datetime = _at(primary_key=True)
    followers: int | None = _number(default=None)
    following: int | None = _number(default=None)
    posts_total: int | None = _number(default=None)
    precision: str = _key()
    raw_sha256: str | None = _text()
    avatar: bool | None = _flag(default=None)
    bio: bool | None = _flag(default=None)
    link: bool | None = _flag(default=None)


class AssetTable(Base, table=True):
    __tablename__ = "asset_look"
    __table_args__ = (_STRICT,)
    account_id: str = _account(primary_key=True)
    seen_at: datetime = _at(primary_key=True)
    answers: bool = _flag()
    changed_at: datetime | None = _at(default=None)
    version: str | None = _text()
    raw_sha256: str | None = _text()


class MonthTable(Base, table=True):
    __tablename__ = "month_change"
    __table_args__ = (_STRICT,)
    month: str = _key(primary_key=True)
    changes: int = _number()


class CoverageTable(Base, table=True):
    __tablename__ = "coverage"
    __table_args__ = (
        Index(None, "account_id", "covers_to"),
        CheckConstraint("covers_to > covers_from", name="span_forward"),
        _STRICT,
    )
    id: int | None = _number(primary_key=True, default=None)
    account_id: str = _account()
    covers_from: datetime = _at()
    covers_to: datetime = _at()
    poll_id: str | None = _text()


class GapTable(Base, table=True):
    __tablename__ = "gap"
    __table_args__ = (
        Index(None, "account_id", "closed_at"),
        CheckConstraint("ends_at >= starts_at", name="span_forward"),
        _STRICT,
    )
    id: int | None = _number(primary_key=True, default=None)
    account_id: str = _account()
    starts_at: datetime = _at()
    ends_at: datetime = _at()
    cause: str = _key()
    opened_at: datetime = _at()
    closed_at: datetime | None = _at(default=None)
    poll_id: str | None = _text()


class PollTable(Base, table=True):
    __tablename__ = "poll"
    __table_args__ = (Index(None, "account_id", "started_at"), Index(None, "started_at"), _STRICT)
    id: str = _key(primary_key=True)
    account_id: str = _account()
    reason: str = _key()
    started_at: datetime = _at()
    finished_at: datetime | None = _at(default=None)
    outcome: str = _key()
    pages: int = _number()
    requests: int = _number()
    posts_seen: int = _number()
    posts_new: int = _number()
    posts_changed: int = _number()
    skipped: int = _number()
    bytes: int = _number()
    error_kind: str | None = _text()
    error: str | None = _text()


class AnswerTable(Base, table=True):
    __tablename__ = "answer"
    __table_args__ = (Index(None, "poll_id"), Index(None, "sha256", "received_at"), _STRICT)
    id: int | None = _number(primary_key=True, default=None)
    poll_id: str = _key()
    account_id: str = _account()
    step: str = _key()
    url: str = _key()
    status: int = _number()
    headers: dict[str, str] = Field(sa_type=Json)
    received_at: datetime = _at()
    sha256: str = _key()
    asked: str | None = _text()
    redacted_at: datetime | None = _at(default=None)


class RawTable(Base, table=True):
    __tablename__ = "raw"
    __table_args__ = (Index(None, "first_seen_at"), _STRICT)
    sha256: str = _key(primary_key=True)
    body: bytes = Field(sa_type=LargeBinary)
    size: int = _number()
    first_seen_at: datetime = _at()


class SkippedTable(Base, table=True):
    __tablename__ = "skipped_item"
    __table_args__ = (UniqueConstraint("poll_id", "sha256", "path", "reason"), _STRICT)
    id: int | None = _number(primary_key=True, default=None)
    poll_id: str = _key()
    account_id: str = _account()
    path: str = _key()
    reason: str = _key()
    sha256: str = _key()


class CursorTable(Base, table=True):
    __tablename__ = "cursor"
    __table_args__ = (Index(None, "next_poll_at"), _STRICT)
    account_id: str = _account(primary_key=True)
    next_poll_at: datetime = _at()
    lease_until: datetime | None = _at(default=None)
    native_id: str | None = _text()
    etag: str | None = _text()
    last_modified: str | None = _text()
    body_sha256: str | None = _text()
    unconditional_at: datetime | None = _at(default=None)
    complete_at: datetime | None = _at(default=None)
    newest_published_at: datetime | None = _at(default=None)
    profile_at: datetime | None = _at(default=None)
    last_attempt_at: datetime | None = _at(default=None)
    last_success_at: datetime | None = _at(default=None)
    last_new_post_at: datetime | None = _at(default=None)
    failures: int = _number()
    failing_since: datetime | None = _at(default=None)
    interval_seconds: float | None = Field(default=None, sa_type=FLOAT)
    fetch_url: str | None = _text()
    moved_to_url: str | None = _text()
    moved_since: datetime | None = _at(default=None)
    moved_count: int = _number()
    disabled_reason: str | None = _text()
    road: str | None = _text()


class ExpenseTable(Base, table=True):
    """What questions cost, by the platform's day and by purpose; `micros` are millionths of a dollar."""

    __tablename__ = "expense"
    __table_args__ = (_STRICT,)
    platform: str = _key(primary_key=True)
    on_date: date = Field(sa_type=Day, primary_key=True)
    purpose: str = _key(primary_key=True)
    units: int = _number()
    micros: int = _number()


class RefusedLookTable(Base, table=True):
    """A look at a standard age that was due and not paid for; one that was taken later has its count too."""

    __tablename__ = "refused_look"
    __table_args__ = (_STRICT,)
    post_id: int = _post(primary_key=True)
    age_hours: int = _number(primary_key=True)
    refused_at: datetime = _at()


class PeriodTotalsTable(Base, table=True):
    """What a platform itself sums up over an account's last days."""

    __tablename__ = "period_totals"
    __table_args__ = (*_counts("likes", "comments", "shares", "quotes", "views"), _STRICT)
    account_id: str = _account(primary_key=True)
    seen_at: datetime = _at(primary_key=True)
    days: int = _number(primary_key=True)
    likes: int | None = _number(default=None)
    comments: int | None = _number(default=None)
    shares: int | None = _number(default=None)
    quotes: int | None = _number(default=None)
    views: int | None = _number(default=None)
    raw_sha256: str | None = _text()


class TombstoneTable(Base, table=True):
    """What was removed here because it is gone there, or because somebody asked to forget it. An empty
    `native_id` is the account itself."""

    __tablename__ = "tombstone"
    __table_args__ = (_STRICT,)
    account_id: str = _account(primary_key=True)
    native_id: str = _key(primary_key=True)
    reason: str = _key()
    removed_at: datetime = _at()


class MetricTable(Base, table=True):
    __tablename__ = "metric_value"
    __table_args__ = (_STRICT,)
    id: int | None = _number(primary_key=True, default=None)
    scope: str = _key()
    subject: str = _key()
    name: str = _key()
    version: int = _number()
    window_start: datetime = _at()
    window_end: datetime = _at()
    age_hours: float | None = Field(default=None, sa_type=FLOAT)
    as_of: datetime = _at()
    value: float | None = Field(default=None, sa_type=FLOAT)
    label: str | None = _text()
    unit: str = _key()
    n: int | None = _number(default=None)
    n_missing: int = _number()
    n_pending: int = _number()
    n_deleted: int = _number()
    ci_low: float | None = Field(default=None, sa_type=FLOAT)
    ci_high: float | None = Field(default=None, sa_type=FLOAT)
    coverage: float | None = Field(default=None, sa_type=FLOAT)
    flags: list[Any] = _list()


class NightlyTable(Base, table=True):
    __tablename__ = "nightly"
    __table_args__ = (_STRICT,)
    on_date: date = Field(sa_type=Day, primary_key=True)
    zone: str = _key(primary_key=True)
    produced_at: datetime = _at()
    path: str = _key()
    figures: bytes | None = Field(default=None, sa_type=LargeBinary)


METADATA: MetaData = Base.metadata
ACCOUNT: Table = METADATA.tables["account"]
POST: Table = METADATA.tables["post"]
REVISION: Table = METADATA.tables["post_revision"]
CITATION: Table = METADATA.tables["citation"]
COUNTRY_MENTION: Table = METADATA.tables["country_mention"]
ENGAGEMENT: Table = METADATA.tables["engagement_snapshot"]
COUNTED: Table = METADATA.tables["counted"]
SETTLED: Table = METADATA.tables["settled"]
REACTION: Table = METADATA.tables["reaction"]
AUDIENCE: Table = METADATA.tables["audience_snapshot"]
ASSET: Table = METADATA.tables["asset_look"]
MONTH: Table = METADATA.tables["month_change"]
COVERAGE: Table = METADATA.tables["coverage"]
GAP: Table = METADATA.tables["gap"]
POLL: Table = METADATA.tables["poll"]
ANSWER: Table = METADATA.tables["answer"]
RAW: Table = METADATA.tables["raw"]
SKIPPED: Table = METADATA.tables["skipped_item"]
CURSOR: Table = METADATA.tables["cursor"]
EXPENSE: Table = METADATA.tables["expense"]
REFUSED_LOOK: Table = METADATA.tables["refused_look"]
PERIOD_TOTALS: Table = METADATA.tables["period_totals"]
TOMBSTONE: Table = METADATA.tables["tombstone"]
METRIC: Table = METADATA.tables["metric_value"]
NIGHTLY: Table = METADATA.tables["nightly"]
METRIC_KEY = (
    *(METRIC.c[name] for name in ("scope", "subject", "name", "version", "window_start", "window_end")),
    func.coalesce(METRIC.c.age_hours, text("-1")),  # NULL would never conflict with NULL
    METRIC.c.as_of,
)
Index("uq_metric_value", *METRIC_KEY, unique=True)
