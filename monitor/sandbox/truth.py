"""What is true in the practice world: posts with their versions, and counts at any millisecond."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from monitor.model import PostKind, from_ms
from monitor.sandbox.words import Words

SPREAD = 1.5
"""Sigma of the log-normal arrival of reactions: a tenth within 0.15, nine tenths within 6.8 half-lives."""
_WIDTH = SPREAD * math.sqrt(2)


class Counts(NamedTuple):
    """Engagement of one post in the field's terms (a Mastodon server says favourites, replies, reblogs).

    No wire shows all of them; `Shown` is what one does."""

    likes: int
    comments: int
    shares: int
    quotes: int
    views: int = 0


NOTHING = Counts(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Version:
    """A text and since when it stood there; `edited` is false for the first one."""

    from_ms: int
    words: Words
    edited: bool

    @property
    def from_at(self) -> datetime:
        return from_ms(self.from_ms)

    @property
    def edited_at(self) -> datetime | None:
        return self.from_at if self.edited else None


@dataclass(frozen=True, slots=True)
class TruePoll:
    """A poll inside a post; votes arrive as reactions do, until it closes."""

    options: tuple[str, ...]
    totals: tuple[int, ...]
    closes_ms: int


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of a post."""

    url: str
    description: str


@dataclass(frozen=True, slots=True, eq=False)
class TruePost:
    """One post as it really was. `*_ms` are milliseconds since 1970 UTC.

    `visible_ms` is when a listing could first show it (a feed may bring an item later than its date).
    `totals` is what the counts grow to; `drops` are the rare moments at which likes were taken back.
    `about` is the post that is reposted or quoted; `own_page` is False for a repost
    that has no page of its own.
    """

    account_id: str
    native_id: str
    kind: PostKind
    url: str
    language: str
    published_ms: int
    visible_ms: int
    versions: tuple[Version, ...]
    totals: Counts = NOTHING
    half_life_ms: float = 1.0
    drops: tuple[tuple[int, int], ...] = ()
    deleted_ms: int | None = None
    in_reply_to: str | None = None
    in_reply_to_account: str | None = None
    reply_to_own: bool | None = None
    about: TruePost | None = None
    pictures: tuple[Picture, ...] = ()
    poll: TruePoll | None = None
    pinned: bool = False
    own_page: bool = True

    @property
    def address(self) -> str:
        """Where a reader is sent: a repost without a page of its own leads to the original."""
        return self.url if self.own_page else self.shown.url

    @property
    def shown(self) -> TruePost:
        """Whose words and pictures a reader sees: a repost shows the original."""
        return self.about if self.kind == "repost" and self.about is not None else self

    @property
    def published_at(self) -> datetime:
        return from_ms(self.published_ms)

    @property
    def visible_at(self) -> datetime:
        return from_ms(self.visible_ms)

    @property
    def deleted_at(self) -> datetime | None:
        return None if self.deleted_ms is None else from_ms(self.deleted_ms)

    def stands(self, ms: int) -> bool:
        """Is it there at that instant: shown already and not deleted yet?"""
        return self.visible_ms <= ms and (self.deleted_ms is None or ms < self.deleted_ms)

    def version(self, ms: int) -> Version:
        """The text that stood at that instant (the first one for any earlier instant)."""
        return self.versions[self.version_index(ms)]

    def version_index(self, ms: int) -> int:
        if len(self.versions) == 1:
            return 0
        return max(0, sum(version.from_ms <= ms for version in self.versions) - 1)

    def counts(self, ms: int) -> Counts:
        """The exact counts at that instant: never falling, but for the planned `drops` of likes."""
        share = arrived(ms - self.visible_ms, self.half_life_ms)
        likes, comments, shares, quotes, views = self.totals
        fewer = sum(less for at, less in self.drops if at <= ms) if self.drops else 0
        return Counts(
            max(0, int(likes * share + 0.5) - fewer), int(comments * share + 0.5), int(shares * share + 0.5),
            int(quotes * share + 0.5), int(views * share + 0.5),
        )  # fmt: skip

    def votes(self, ms: int) -> tuple[int, ...]:
        """The votes of its poll by option; empty without one."""
        if self.poll is None:
            return ()
        share = arrived(min(ms, self.poll.closes_ms) - self.visible_ms, self.half_life_ms)
        return tuple(int(total * share + 0.5) for total in self.poll.totals)


def arrived(age_ms: float, half_life_ms: float) -> float:
    """The share of all reactions that came within this age: a log-normal with median `half_life_ms`.

    >>> arrived(3_600_000, 3_600_000)
    0.5
    >>> arrived(0, 3_600_000)
    0.0
    """
    if age_ms <= 0:
        return 0.0
    return 0.5 * (1.0 + math.erf(math.log(age_ms / half_life_ms) / _WIDTH))
