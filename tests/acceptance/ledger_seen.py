"""What could be known of one account, told by the ledger alone: looks, posts, coverage, audience, counts.

Written from the specification, apart from `monitor.metrics` and from the store: the answers that
the practice world served are the log of what could be seen and when, its true counts are what was seen. No
post of the practice world is dated a day ahead of the look that finds it, so none leaves a figure for that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from itertools import groupby

from monitor.model import Window
from monitor.sandbox import Ledger
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.truth import TruePost
from tests.acceptance.wires import (
    FIRST_SPAN,
    INCREMENTAL,
    INTERACTIONS,
    PAGED,
    date,
    lists,
    posting,
    refusal_that_tells,
    shows,
    whole,
)

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
Parts = dict[str, float]
"""Counts of a post by name."""
Told = Mapping[str, int | None]
"""What a look shows of a post; None where it does not."""
Reading = Callable[[str, Shown], Told]
"""What is wanted of a look, by platform."""


@dataclass(frozen=True)
class Look:
    """One poll that went through: every post it listed, and whether it listed the whole account."""

    at: datetime
    ids: tuple[str, ...]
    whole: bool


@dataclass(frozen=True)
class Aged:
    """An own post with the counts of its interaction set at the age that is asked."""

    at: datetime
    post: TruePost
    counts: Parts

    @property
    def total(self) -> float:
        return sum(self.counts.values())


@dataclass(frozen=True)
class Seen:
    """What could be known of one account at `as_of`, asked for one window and one age."""

    ledger: Ledger
    account: str
    window: Window
    as_of: datetime
    age: timedelta

    @property
    def peers(self) -> list[Seen]:
        """Every account that has posts, this one too, asked for the same."""
        return [_seen(replace(self, account=account)) for account in posting(self.ledger)]

    @property
    def member(self) -> Member:
        return self.ledger.world.members[self.account]

    @property
    def until(self) -> datetime:
        return min(self.window.end, self.as_of)

    @cached_property
    def looks(self) -> list[Look]:
        """Every look of the run, later ones too: a look proves what was observed before it."""
        answers = self.ledger.answers(self.account, complete=False)
        polls = (list(poll) for _, poll in groupby(answers, key=lambda answer: answer.at))
        return [look for poll in polls if (look := self._look(poll))]

    def _look(self, poll: Sequence[Served]) -> Look | None:
        """None if anything that was asked stayed without a good answer; a retry replaces what it repeats."""
        told = (a for a in poll if a.step not in ("post", "looks") and not refusal_that_tells(a))
        last = {answer.path: answer for answer in told}
        pages = [answer for answer in last.values() if lists(self.member, answer)]
        if not pages or not all(answer.complete for answer in last.values()):
            return None
        ids = tuple(native_id for page in pages for native_id in page.ids)
        return Look(pages[0].at, ids, whole(self.ledger, self.member, pages))

    @cached_property
    def posts(self) -> list[TruePost]:
        """Every post that was listed, whole poll or not."""
        ids = {
            native_id for answer in self.ledger.answers(self.account)
            if answer.at <= self.as_of and shows(self.member, answer) for native_id in answer.ids
        }  # fmt: skip
        return [post for post in self.ledger.world.posts[self.account] if post.native_id in ids]

    @cached_property
    def sights(self) -> dict[str, tuple[datetime, datetime]]:
        """By post: its first and its last sight."""
        found: dict[str, tuple[datetime, datetime]] = {}
        for answer in self.ledger.answers(self.account):
            if answer.at <= self.as_of and answer.step not in ("post", "record"):
                for native_id in answer.ids:
                    found[native_id] = (found.get(native_id, (answer.at,))[0], answer.at)
        return found

    def date(self, post: TruePost) -> datetime | None:
        return date(self.ledger, post)

    @cached_property
    def dated(self) -> list[tuple[datetime, TruePost]]:
        """The posts whose date lies in the window, by date."""
        pairs = [(at, post) for post in self.posts if (at := self.date(post))]
        inside = [(at, post) for at, post in pairs if self.window.start <= at < self.window.end]
        return sorted(inside, key=lambda pair: pair[0])

    @property
    def own(self) -> list[tuple[datetime, TruePost]]:
        """Those of them that are no reposts."""
        return [(at, post) for at, post in self.dated if post.kind != "repost"]

    @cached_property
    def undated(self) -> list[TruePost]:
        """Posts without a date that were first listed in the window."""
        first = {native_id: look.at for look in reversed(self.looks) for native_id in look.ids}
        without = (post for post in self.posts if self.date(post) is None and post.native_id in first)
        return [post for post in without if self.window.start <= first[post.native_id] < self.window.end]

    # coverage

    @cached_property
    def spans(self) -> list[tuple[datetime, datetime]]:
        """Observed spans: a look reaches back to the one before if it met something known, else to its
        oldest item (nowhere if that is dated before the last look, and so came late); one that lists
        nothing where something was known tells nothing."""
        known: set[str] = set()
        spans: list[tuple[datetime, datetime]] = []
        for look in self.looks:
            if not look.ids and known and self.member.platform not in INCREMENTAL:
                continue
            before = spans[-1] if spans else None
            oldest = self._oldest(look)
            if before is None:
                birth = datetime.min.replace(tzinfo=look.at.tzinfo)
                spans.append((birth if look.whole else min(oldest, look.at), look.at))
            elif self._meets(look, known):
                spans[-1] = (before[0], look.at)
            else:
                spans.append((oldest if before[1] < oldest < look.at else look.at, look.at))
            known.update(look.ids)
        return spans

    def _oldest(self, look: Look) -> datetime:
        if self.member.platform in INCREMENTAL:  # the first look asks for what is newer than an instant
            return look.at - FIRST_SPAN
        world = self.ledger.world
        dates = [self.date(world.by_id[self.account, native_id]) for native_id in look.ids]
        return min((date for date in dates if date), default=look.at)

    def _meets(self, look: Look, known: set[str]) -> bool:
        return self.member.platform in PAGED or bool(known & set(look.ids)) or not known

    def covered_in(self, start: datetime, end: datetime) -> timedelta:
        """How much of this time was observed."""
        parts = (min(to, end) - max(since, start) for since, to in self.spans)
        return sum((part for part in parts if part > timedelta()), timedelta())

    @cached_property
    def covered(self) -> timedelta:
        return self.covered_in(self.window.start, self.until)

    @property
    def coverage(self) -> float:
        return self.covered / (self.window.end - self.window.start)

    # audience

    @cached_property
    def audience(self) -> list[tuple[datetime, int]]:
        answers = (a for a in self.ledger.answers(self.account) if a.followers is not None)
        return [(a.at, a.followers) for a in answers if a.at <= self.as_of and a.followers is not None]

    @property
    def audience_inside(self) -> list[tuple[datetime, int]]:
        return [(at, size) for at, size in self.audience if self.window.start <= at < self.window.end]

    def face(self, published: datetime) -> int | None:
        """The audience at publication: the newest count up to it, else the first after it, within 7 days."""
        before = [size for at, size in self.audience if timedelta() <= published - at <= 7 * DAY]
        after = [size for at, size in self.audience if timedelta() < at - published <= 7 * DAY]
        return before[-1] if before else after[0] if after else None

    # counts

    @cached_property
    def instants(self) -> dict[str, list[datetime]]:
        """By post: when its counts were shown. What a later look shows unchanged stood at `as_of` too."""
        found: dict[str, list[datetime]] = {}
        later: dict[str, Shown] = {}
        for answer in self.ledger.answers(self.account):
            if shows(self.member, answer) and answer.counts is not None:
                for native_id, shown in zip(answer.ids, answer.counts, strict=True):
                    if shown is not None and answer.at <= self.as_of:
                        found.setdefault(native_id, []).append(answer.at)
                    elif shown is not None:
                        later.setdefault(native_id, shown)
        for native_id, looks in found.items():
            if self.ledger.counts(self.account, native_id, looks[-1]) == later.get(native_id, ()):
                looks.append(self.as_of)
        return found

    def ends(self, post: TruePost) -> list[datetime]:
        """The first and the last look at each run of equal counts: between them nothing is told."""
        looks = self.instants.get(post.native_id, [])
        runs = [list(run) for _, run in groupby(looks, key=lambda at: self.counts(post, at))]
        return sorted({at for run in runs for at in (run[0], run[-1])})

    def counts(self, post: TruePost, at: datetime) -> Shown | None:
        return self.ledger.counts(self.account, post.native_id, at)

    def eligible(self, age: timedelta) -> list[tuple[datetime, TruePost]]:
        """Own posts of the window that had reached the age."""
        last = min(self.window.end, self.as_of - age)
        return [(at, post) for at, post in self.own if at < last]

    def at_age(self, at: datetime, post: TruePost, age: timedelta, read: Reading) -> Parts | None:
        """What is read of the counts of a post at an age: the nearest look within 5 %, else between two
        looks. None too when one of them does not show it."""
        looks = [(look - at, look) for look in self.instants.get(post.native_id, ())]
        near = [(abs(old - age), old, look) for old, look in looks if abs(old - age) * 20 <= age]
        if near:
            return self.read(post, min(near)[2], read)
        before = max((look for look in looks if timedelta() < look[0] < age), default=None)
        after = min((look for look in looks if look[0] > age), default=None)
        if before is None or after is None or after[0] > 2 * before[0]:
            return None
        part = (age - before[0]) / (after[0] - before[0])
        first, last = self.read(post, before[1], read), self.read(post, after[1], read)
        if first is None or last is None:
            return None
        return {name: first[name] + (last[name] - first[name]) * part for name in first}

    def read(self, post: TruePost, at: datetime, read: Reading) -> Parts | None:
        shown = self.counts(post, at)
        return None if shown is None else _whole(read(self.member.platform, shown))

    @cached_property
    def aged(self) -> list[Aged]:
        """Every own post whose interactions at the age are known, from before the window too, by date."""
        dated = [(at, post) for post in self.posts if (at := self.date(post)) and post.kind != "repost"]
        reached = sorted((one for one in dated if one[0] < self.as_of - self.age), key=lambda one: one[0])
        found = ((at, post, self.at_age(at, post, self.age, interactions)) for at, post in reached)
        return [Aged(at, post, counts) for at, post, counts in found if counts is not None]

    @cached_property
    def engaged(self) -> list[Aged]:
        """Those of the window."""
        return [one for one in self.aged if self.window.start <= one.at < self.window.end]


@lru_cache(maxsize=64)
def _seen(one: Seen) -> Seen:
    """The same for the same, so that each account is looked through once."""
    return one


def interactions(platform: str, shown: Shown) -> Told:
    """The counts of the platform's interaction set."""
    return {name: getattr(shown, name) for name in INTERACTIONS[platform]}


def views(platform: str, shown: Shown) -> Told:
    return {"views": shown.views}


def _whole(told: Told) -> Parts | None:
    known = {name: float(count) for name, count in told.items() if count is not None}
    return known if told and len(known) == len(told) else None
