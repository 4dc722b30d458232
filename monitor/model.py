"""The facts this house keeps: accounts, posts, counts, and what was looked at when.

Frozen, standard library only. Every `*_at` is an aware UTC instant, every `*_on` a date, every
`*_seconds` a duration. A count that the source did not give is `None`; 0 is a value.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from operator import attrgetter
from typing import Any, Literal, TypeVar

T = TypeVar("T")
PostKind = Literal["original", "reply", "repost", "quote"]
Precision = Literal["exact", "rounded"]
PollReason = Literal["tick", "manual", "backfill", "refresh", "comply", "import"]
PollOutcome = Literal["running", "ok", "unchanged", "failed"]
GapCause = Literal[
    "down",  # nobody polled: we were not running
    "source failing",  # we polled, the source did not answer
    "window too short",  # the listing no longer reached what was known
    "page limit",  # we stopped walking before we reached what was known
    "interrupted",  # a walk was cut short; the next one takes it up
]
ASSETS = ("appstore", "newsletter", "website")
"""Places of an institution's own that are looked at, not followed: no posts, no audience."""
NETWORKS = (
    "appstore", "bluesky", "facebook", "feed", "instagram", "linkedin", "mastodon", "mymir", "newsletter",
    "ok", "sitemap", "telegram", "threads", "tiktok", "vk", "website", "weibo", "wordpress", "x", "youtube",
)  # fmt: skip
"""Where an account may be listed, whether or not an adapter reads that network yet."""
FORGOTTEN = "forgotten"
"""Why an account is off, or a post removed, that somebody asked to forget: nothing undoes it."""
_FIELD, _PART = "\x1f", "\x1e"
STANDARD_AGES_HOURS = (1, 6, 24, 72, 168, 720)
"""Post ages, in hours, at which counts are compared."""
EARLY_LOOK, LATE_LOOK = 0.95, 1.03
"""A look at age H is planned between these parts of H. It counts as taken at H within 5 % (docs/metrics.md);
the rest is room for a late tick."""


def _travels_light(kind: type[T]) -> type[T]:
    """Pickled as its values. These cross by the dozen from the process that reads them, and the way that
    dataclasses bring along takes twice as long."""
    values = attrgetter(*kind.__match_args__)  # type: ignore[attr-defined]

    def reduce(self: T) -> tuple[type[T], tuple[Any, ...]]:
        return kind, values(self)

    kind.__reduce__ = reduce  # type: ignore[assignment, method-assign]
    return kind


@dataclass(frozen=True, slots=True)
class Account:
    """One public account of one institution on one network: a row of the registry."""

    id: str
    institution: str
    country: str
    kind: str
    platform: str
    handle: str
    url: str
    host_country: str | None = None
    language: str | None = None
    active_from: date | None = None
    active_until: date | None = None
    evidence_url: str = ""
    confidence: str = ""
    enabled: bool = True
    native_id: str | None = None


@_travels_light
@dataclass(frozen=True, slots=True)
class Media:
    """Something shown with a post. `url` may be missing or may expire; it is never an identity."""

    kind: Literal["image", "video", "audio", "gif", "link", "poll", "file"]
    url: str | None = None
    description: str | None = None


@_travels_light
@dataclass(frozen=True, slots=True)
class Post:
    """What an account published, as last seen. Identity: `account_id` + `native_id`.

    `kind` reply means an answer to any post; `reply_to_own` tells a thread of one's own. A repost carries
    the time of the reposting and `about_account`, whose words they are. `flags` name what is doubtful:
    `id_fallback`, `zone_assumed`, `date_unparsable`, `date_missing`, `date_fallback` (the date is the
    platform's own, for the writer's cannot be read), `date_future`, `truncated`, `expired` (the words were
    lent and are gone).
    """

    account_id: str
    native_id: str
    kind: PostKind
    text: str
    published_at: datetime | None
    published_raw: str | None = None
    edited_at: datetime | None = None
    title: str | None = None
    language: str | None = None
    url: str | None = None
    media: tuple[Media, ...] = ()
    links: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    in_reply_to: str | None = None
    reply_to_own: bool | None = None
    about_account: str | None = None
    source: str | None = None
    flags: tuple[str, ...] = ()

    @property
    def content_hash(self) -> str:
        """32 hex digits over what a reader sees. Counts, flags and dates take no part: feeds that stamp
        every item with the time of asking would otherwise change for ever."""
        seen = (
            self.kind, self.title or "", self.text, self.url or "", self.language or "",
            self.in_reply_to or "", self.about_account or "",
            *(f"{media.kind}={media.description or ''}" for media in self.media), _PART,
            *self.links, _PART, *self.hashtags, _PART, *self.mentions,
        )  # fmt: skip
        words = _FIELD.join(seen).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(words, digest_size=16).hexdigest()


@_travels_light
@dataclass(frozen=True, slots=True)
class EngagementSnapshot:
    """The counts of one post as the platform showed them at `seen_at`."""

    account_id: str
    native_id: str
    seen_at: datetime
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    quotes: int | None = None
    views: int | None = None
    reactions: Mapping[str, int] | None = None
    precision: Precision = "exact"

    @property
    def counts(self) -> tuple[object, ...]:
        """What has to be equal for two looks to count as "unchanged"."""
        named = None if self.reactions is None else tuple(sorted(self.reactions.items()))
        return (self.likes, self.comments, self.shares, self.quotes, self.views, named, self.precision)


@dataclass(frozen=True, slots=True)
class AudienceSnapshot:
    """The size of an account's audience, and how its profile is furnished, as shown at `seen_at`.

    `avatar`: a picture of its own; `bio`: words about itself; `link`: a web address. None: the platform does
    not tell.
    """

    account_id: str
    seen_at: datetime
    followers: int | None = None
    following: int | None = None
    posts_total: int | None = None
    precision: Precision = "exact"
    avatar: bool | None = None
    bio: bool | None = None
    link: bool | None = None


@dataclass(frozen=True, slots=True)
class PeriodTotals:
    """What a platform itself sums up over an account's last `days` days, as shown at `seen_at` (Threads tells
    nothing of single posts). Never a post's count, and never added to such."""

    account_id: str
    seen_at: datetime
    days: int
    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    quotes: int | None = None
    views: int | None = None


@dataclass(frozen=True, slots=True)
class AssetLook:
    """What a website, an app or a newsletter showed at `seen_at`: whether it is there, and its last change.

    `changed_at` is what the place itself says (a header, a release date); `version` an app's own number.
    """

    account_id: str
    seen_at: datetime
    answers: bool
    changed_at: datetime | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Described:
    """What was told from a post's words and attachments, and by which rules (`by`).

    `letters`: without addresses, hashtags, mentions and emoji. `language` None: too few letters, or nothing
    certain; `confidence` is 0-1.
    """

    format: str
    asks: bool
    letters: int
    language: str | None
    confidence: float | None
    by: str


@dataclass(frozen=True, slots=True)
class Window:
    """Half-open span of time [start, end)."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a window cannot end ({self.end}) before it starts ({self.start})")

    @property
    def seconds(self) -> float:
        return (self.end - self.start).total_seconds()


@dataclass(frozen=True, slots=True)
class Gap:
    """A span of an account's time that was not observed, or was repaired later (`closed_at`)."""

    account_id: str
    starts_at: datetime
    ends_at: datetime
    cause: GapCause
    opened_at: datetime
    closed_at: datetime | None = None
    poll_id: str | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """One attempt to look at one account. A failed poll is a row too."""

    id: str
    account_id: str
    reason: PollReason
    started_at: datetime
    finished_at: datetime | None = None
    outcome: PollOutcome = "running"
    pages: int = 0
    requests: int = 0
    posts_seen: int = 0
    posts_new: int = 0
    posts_changed: int = 0
    skipped: int = 0
    bytes: int = 0
    error_kind: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the collection of one account stands: one row, changed only together with what it promises.

    `complete_at` is the start of the last poll whose walk reached known territory: everything listed up
    to then is stored. `native_id` is the platform's own id of the account, once known. The `moved_*` and
    `fetch_url` fields carry a permanent redirect until it is trusted (three identical answers in 24 h).
    `road` is an address that the platform's adapter found on the way to the account and asks next time.
    """

    account_id: str
    next_poll_at: datetime
    lease_until: datetime | None = None
    native_id: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    body_sha256: str | None = None
    unconditional_at: datetime | None = None
    complete_at: datetime | None = None
    newest_published_at: datetime | None = None
    profile_at: datetime | None = None
    last_attempt_at: datetime | None = None
    last_success_at: datetime | None = None
    last_new_post_at: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    interval_seconds: float | None = None
    fetch_url: str | None = None
    moved_to_url: str | None = None
    moved_since: datetime | None = None
    moved_count: int = 0
    disabled_reason: str | None = None
    road: str | None = None


@dataclass(frozen=True, slots=True)
class MetricValue:
    """One figure with everything that is needed to trust or doubt it (docs/metrics.md).

    `value` is in `unit`, shares as 0-1; `label` holds the value of the few metrics that are words.
    `subject` is an account id (scope "account") or an ISO 3166-1 code (scope "country").
    """

    scope: Literal["account", "country"]
    subject: str
    name: str
    version: int
    value: float | None
    unit: str
    window: Window
    as_of: datetime
    age_hours: float | None = None
    label: str | None = None
    n: int | None = None
    n_missing: int = 0
    n_pending: int = 0
    n_deleted: int = 0
    ci_low: float | None = None
    ci_high: float | None = None
    coverage: float | None = None
    flags: tuple[str, ...] = ()


def instant_ms(at: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00Z, cut down; refuses a naive time.

    >>> instant_ms(datetime(1970, 1, 1, 0, 0, 1, 999, tzinfo=UTC))
    1000
    """
    if at.tzinfo is None:
        raise ValueError(f"naive time {at.isoformat()}: every instant here is aware")
    delta = at - _EPOCH
    return delta.days * 86_400_000 + delta.seconds * 1000 + delta.microseconds // 1000


def from_ms(ms: int) -> datetime:
    """The aware UTC instant of a count of milliseconds since 1970."""
    return datetime.fromtimestamp(ms // 1000, UTC).replace(microsecond=ms % 1000 * 1000)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
