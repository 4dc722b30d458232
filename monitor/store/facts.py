"""What goes into the store and comes out of it, as plain facts: the seam of this room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from monitor.model import (
    AssetLook,
    AudienceSnapshot,
    Cursor,
    Described,
    EngagementSnapshot,
    Gap,
    PeriodTotals,
    Poll,
    PollOutcome,
    Post,
    Window,
)  # fmt: skip
from monitor.wire import Skipped


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of one post. `counts` is `EngagementSnapshot.counts` of the newest run;
    `run_from` and `run_to` are that run's first and last look, None when it was never counted."""

    post_id: int
    native_id: str
    content_hash: str
    published_at: datetime | None
    edited_at: datetime | None
    first_seen_at: datetime
    missing_since: datetime | None = None
    gone_at: datetime | None = None
    counts: tuple[object, ...] | None = None
    run_from: datetime | None = None
    run_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One account before a poll. Reposts have no looks.

    `covered_from` is where its oldest observed span begins; `look_due` the oldest publication time of a post
    whose counts are due at a standard age, once one has reached that age; `next_look` by when to look again,
    so that no younger post misses its look.
    """

    covered_from: datetime | None
    look_due: datetime | None
    next_look: datetime | None


@dataclass(frozen=True, slots=True)
class Content:
    """What was told from a post: form and language, whom it cites (how, target), which countries it names."""

    described: Described
    citations: tuple[tuple[str, str], ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """One page's worth of intents, decided purely by collect; written in one transaction.

    `edited` pairs what was known with the post as it is now; the old text goes to `post_revision`.
    `described` tells of new and edited posts, by native id; one that is left out waits for
    `Store.undescribed`. `counted` starts a run, `recounted` moves the end of the newest one. `back`,
    `missed`, `gone` are native ids: seen again, first proof of absence, second proof in a row. `closed`
    closes what open gaps of the account lie inside it. `sha256` and `seen_at` name the answer these facts
    come from.
    """

    poll: Poll
    cursor: Cursor | None = None
    new: tuple[Post, ...] = ()
    edited: tuple[tuple[Known, Post], ...] = ()
    described: Mapping[str, Content] = field(default_factory=dict)
    counted: tuple[EngagementSnapshot, ...] = ()
    recounted: tuple[EngagementSnapshot, ...] = ()
    audience: tuple[AudienceSnapshot, ...] = ()
    assets: tuple[AssetLook, ...] = ()
    totals: tuple[PeriodTotals, ...] = ()
    back: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    covered: Window | None = None
    gaps: tuple[Gap, ...] = ()
    closed: Window | None = None
    skipped: tuple[Skipped, ...] = ()
    sha256: str | None = None
    seen_at: datetime | None = None

    @property
    def at(self) -> datetime:
        """When these facts were seen."""
        return self.seen_at or self.poll.started_at


@dataclass(frozen=True, slots=True)
class Coverage:
    """A span of an account's time of which everything listed is stored."""

    account_id: str
    covers_from: datetime
    covers_to: datetime
    poll_id: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """One stored answer; its body is `Store.raw(sha256)` as long as the retention keeps it."""

    poll_id: str
    account_id: str
    step: str
    url: str
    status: int
    headers: Mapping[str, str]
    received_at: datetime
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredPost:
    """A post with what the store adds. `engagement` is the newest run, `seen_at` being its last look."""

    post_id: int
    post: Post
    first_seen_at: datetime
    missing_since: datetime | None
    gone_at: datetime | None
    raw_sha256: str | None
    engagement: EngagementSnapshot | None


@dataclass(frozen=True, slots=True)
class Undescribed:
    """A post of which nothing was told yet. `content_hash` is the stored one: it names the text."""

    post_id: int
    content_hash: str
    post: Post


@dataclass(frozen=True, slots=True)
class Run:
    """One run of equal counts of a post: from its first look to its last."""

    first_seen_at: datetime
    last_seen_at: datetime
    snapshot: EngagementSnapshot
    raw_sha256: str | None


@dataclass(frozen=True, slots=True)
class Revision:
    """An older text of a post. `last_seen_at` is when the next text was first seen: its upper bound."""

    content_hash: str
    title: str | None
    text: str
    edited_at: datetime | None
    first_seen_at: datetime
    last_seen_at: datetime
    raw_sha256: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """How the collection of one account stands. `reason` is why it is off, or its newest poll's error."""

    account_id: str
    institution: str
    country: str
    platform: str
    enabled: bool
    last_attempt_at: datetime | None
    last_success_at: datetime | None
    last_new_post_at: datetime | None
    next_poll_at: datetime | None
    failures: int
    failing_since: datetime | None
    disabled_reason: str | None
    outcome: PollOutcome | None
    error_kind: str | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many rows the retention took away."""

    raws: int = 0
    answers: int = 0
    polls: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Info:
    """What `doctor` prints of a store. `wal_safe` is None where it does not apply."""

    engine: str
    library: str
    journal_mode: str | None
    wal_safe: bool | None
    schema: str
    bytes: int
    name: str
