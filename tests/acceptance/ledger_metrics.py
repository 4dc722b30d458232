"""The figures of metrics.md c.2 to c.8 in plain Python, computed from the ledger alone.

Written from the specification, apart from `monitor.metrics` and from the store: the answers that the
practice world served are the log of what could be seen and when, its true counts are what was seen.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median

from monitor.model import Window
from monitor.sandbox import Ledger
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served
from monitor.sandbox.truth import TruePost
from tests.acceptance.wires import COUNTED, INTERACTIONS, PAGED, WITHOUT_TOTAL, date, shows, total

DAY = timedelta(days=1)
PAGE = 40
"""Statuses on a full page of the Mastodon API: a shorter one is the last."""
Value = float | str | None
Parts = dict[str, float]
"""The counts of a post's interaction set."""
Estimate = tuple[Value, float | None, float | None]
"""A figure and its interval."""


@dataclass(frozen=True)
class Look:
    """One poll that went through: every post it listed, and whether it listed the whole account."""

    at: datetime
    ids: tuple[str, ...]
    whole: bool


@dataclass(frozen=True)
class Seen:
    """What could be known of one account at `as_of`, asked for one window and one age."""

    ledger: Ledger
    account: str
    window: Window
    as_of: datetime
    age: timedelta

    @property
    def member(self) -> Member:
        return self.ledger.world.members[self.account]

    @property
    def until(self) -> datetime:
        return min(self.window.end, self.as_of)

    @cached_property
    def looks(self) -> list[Look]:
        answers = [a for a in self.ledger.answers(self.account, complete=False) if a.at <= self.as_of]
        polls = (list(poll) for _, poll in groupby(answers, key=lambda answer: answer.at))
        return [look for poll in polls if (look := self._look(poll))]

    def _look(self, poll: Sequence[Served]) -> Look | None:
        """None if anything that was asked stayed without a good answer; a retry replaces what it repeats."""
        last = {answer.path: answer for answer in poll if answer.step != "post"}
        pages = [answer for answer in last.values() if shows(self.member, answer)]
        if not pages or not all(answer.complete for answer in last.values()):
            return None
        ids = tuple(native_id for page in pages for native_id in page.ids)
        return Look(pages[0].at, ids, self.member.platform in COUNTED and len(pages[-1].ids) < PAGE)

    @cached_property
    def posts(self) -> list[TruePost]:
        """Every post that was listed, whole poll or not."""
        ids = {
            native_id for answer in self.ledger.answers(self.account)
            if answer.at <= self.as_of and shows(self.member, answer) for native_id in answer.ids
        }  # fmt: skip
        return [post for post in self.ledger.world.posts[self.account] if post.native_id in ids]

    def date(self, post: TruePost) -> datetime | None:
        return date(self.ledger, post)

    @cached_property
    def dated(self) -> list[tuple[datetime, TruePost]]:
        """The posts whose date lies in the window, by date."""
        pairs = [(at, post) for post in self.posts if (at := self.date(post))]
        inside = [(at, post) for at, post in pairs if self.window.start <= at < self.window.end]
        return sorted(inside, key=lambda pair: pair[0])

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
            if not look.ids and known:
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
        world = self.ledger.world
        dates = [self.date(world.by_id[self.account, native_id]) for native_id in look.ids]
        return min((date for date in dates if date), default=look.at)

    def _meets(self, look: Look, known: set[str]) -> bool:
        return self.member.platform in PAGED or bool(known & set(look.ids)) or not known

    @cached_property
    def covered(self) -> timedelta:
        parts = (
            min(end, self.until) - max(start, self.window.start)
            for start, end in self.spans
            if min(end, self.until) > max(start, self.window.start)
        )
        return sum(parts, timedelta())

    @property
    def coverage(self) -> float:
        return self.covered / (self.window.end - self.window.start)

    # audience and counts

    @cached_property
    def audience(self) -> list[tuple[datetime, int]]:
        answers = (a for a in self.ledger.answers(self.account) if a.followers is not None)
        return [(a.at, a.followers) for a in answers if a.at <= self.as_of and a.followers is not None]

    @property
    def audience_inside(self) -> list[tuple[datetime, int]]:
        return [(at, size) for at, size in self.audience if self.window.start <= at < self.window.end]

    @cached_property
    def instants(self) -> dict[str, list[datetime]]:
        """By post: when its counts were shown."""
        found: dict[str, list[datetime]] = {}
        for answer in self.ledger.answers(self.account):
            if shows(self.member, answer) and answer.at <= self.as_of and answer.counts is not None:
                for native_id in answer.ids:
                    found.setdefault(native_id, []).append(answer.at)
        return found

    @cached_property
    def eligible(self) -> list[tuple[datetime, TruePost]]:
        """Own posts of the window that had reached the age."""
        last = min(self.window.end, self.as_of - self.age)
        return [(at, post) for at, post in self.dated if post.kind != "repost" and at < last]

    def at_age(self, published: datetime, post: TruePost) -> Parts | None:
        """The interaction set's counts at the age (c.3): the nearest look within 5 %, else between two. None
        too when one of them is not shown."""
        looks = [(at - published, at) for at in self.instants.get(post.native_id, ())]
        near = [(abs(age - self.age), age, at) for age, at in looks if abs(age - self.age) * 20 <= self.age]
        if near:
            return self._shown(post, min(near)[2])
        before = max((look for look in looks if timedelta() < look[0] < self.age), default=None)
        after = min((look for look in looks if look[0] > self.age), default=None)
        if before is None or after is None or after[0] > 2 * before[0]:
            return None
        part = (self.age - before[0]) / (after[0] - before[0])
        first, last = self._shown(post, before[1]), self._shown(post, after[1])
        if first is None or last is None:
            return None
        return {name: first[name] + (last[name] - first[name]) * part for name in first}

    def _shown(self, post: TruePost, at: datetime) -> Parts | None:
        counts = self.ledger.counts(self.account, post.native_id, at)
        if counts is None:
            return None
        told = {name: getattr(counts, name) for name in INTERACTIONS[self.member.platform]}
        return None if None in told.values() else {name: float(count) for name, count in told.items()}

    @cached_property
    def engaged(self) -> list[tuple[datetime, Parts]]:
        found = [(at, self.at_age(at, post)) for at, post in self.eligible]
        return [(at, counts) for at, counts in found if counts is not None]

    def face(self, published: datetime) -> int | None:
        """The audience at publication: the newest count up to it, else the first after it, within 7 days."""
        before = [size for at, size in self.audience if timedelta() <= published - at <= 7 * DAY]
        after = [size for at, size in self.audience if timedelta() < at - published <= 7 * DAY]
        return before[-1] if before else after[0] if after else None


# activity: a figure of no posts needs coverage, and dates


def _activity(figure: Callable[[Seen], Value]) -> Callable[[Seen], Estimate]:
    def guarded(seen: Seen) -> Estimate:
        none = seen.coverage >= 0.9 and not seen.undated
        return (figure(seen) if seen.dated or none else None), None, None

    return guarded


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _of_kind(seen: Seen, *kinds: str) -> int:
    return sum(post.kind in kinds for _, post in seen.dated)


def _own_days(seen: Seen) -> int:
    return len({at.date() for at, post in seen.dated if post.kind != "repost"})


def _active_day_share(seen: Seen) -> Value:
    share = _ratio(_own_days(seen), seen.covered / DAY)
    return None if share is None else min(share, 1.0)


def _days_since(seen: Seen) -> float | None:
    dates = [at for post in seen.posts if (at := seen.date(post)) and at < seen.until]
    return float((seen.until - max(dates)) // DAY) if dates else None


def _status(seen: Seen) -> str:
    days = _days_since(seen)
    if days is None:
        return "never"
    return "active" if days <= 30 else "dormant" if days <= 180 else "abandoned"


def _longest_gap(seen: Seen) -> float:
    marks = [seen.window.start, *(at for at, _ in seen.dated)]
    gaps = [later - at for at, later in pairwise(marks)]
    return max(*gaps, seen.until - marks[-1], timedelta()) / DAY


def _to_others(seen: Seen) -> int:
    return sum(post.kind == "reply" and post.reply_to_own is False for _, post in seen.dated)


# audience


def _followers(seen: Seen) -> Value:
    return float(seen.audience_inside[-1][1]) if seen.audience_inside else None


def _net_growth(seen: Seen) -> Value:
    inside = seen.audience_inside
    return float(inside[-1][1] - inside[0][1]) if len(inside) > 1 else None


def _growth_weekly(seen: Seen) -> Value:
    inside = seen.audience_inside
    days = (inside[-1][0] - inside[0][0]) / DAY if inside else 0.0
    if days < 6 or not inside[0][1] or _within_rounding(seen):
        return None
    return float((inside[-1][1] / inside[0][1]) ** (7 / days) - 1)


def _within_rounding(seen: Seen) -> bool:
    """Is the change smaller than two steps of the rounding? YouTube tells three digits from 1000 on."""
    sizes = [size for _, size in seen.audience_inside]
    rounded = [size for size in sizes if seen.member.platform == "youtube" and size >= 1000]
    step = max((10**n for n in range(9) if all(size % 10**n == 0 for size in rounded)), default=0)
    return bool(rounded) and abs(sizes[-1] - sizes[0]) < 2 * step


def _completeness(seen: Seen) -> Value:
    if len(seen.audience_inside) < 2 or seen.member.platform in WITHOUT_TOTAL:
        return None
    first, last = seen.audience_inside[0][0], seen.audience_inside[-1][0]
    totals = [total(seen.ledger, seen.account, at) for at in (first, last)]
    collected = sum(1 for post in seen.posts if (at := seen.date(post)) and first < at <= last)
    return collected / (totals[1] - totals[0]) if totals[1] > totals[0] else None


# engagement


def _enough(values: Sequence[float], least: int = 3) -> bool:
    return len(values) >= least


def _with_interval(values: Sequence[float]) -> Estimate:
    """The median with its order-statistic interval (c.8)."""
    if not _enough(values):
        return None, None, None
    ranked, n = sorted(values), len(values)
    inside = [k for k in range(1, n // 2 + 1)
              if 2 * sum(math.comb(n, j) for j in range(k)) <= 0.05 * 2**n]  # fmt: skip
    k = max(inside, default=0)
    if n < 6 or not k:
        return median(ranked), None, None
    return median(ranked), ranked[k - 1], ranked[n - k]


def _sums(seen: Seen) -> list[float]:
    return [sum(counts.values()) for _, counts in seen.engaged]


def _rates(seen: Seen) -> list[float]:
    faces = [(sum(counts.values()), seen.face(at)) for at, counts in seen.engaged]
    return [total / face for total, face in faces if face]


def _iqmean(seen: Seen) -> Value:
    ranked, cut = sorted(_sums(seen)), len(seen.engaged) // 4
    middle = ranked[cut : len(ranked) - cut]
    return sum(middle) / len(middle) if _enough(ranked, 8) else None


def _total(seen: Seen) -> Value:
    return sum(_sums(seen)) if _enough(_sums(seen)) else None


def _mean_of(*parts: str) -> Callable[[Seen], Value]:
    def mean(seen: Seen) -> Value:
        values = [sum(counts[one] for one in parts if one in counts) for _, counts in seen.engaged
                  if set(parts) & set(counts)]  # fmt: skip
        return sum(values) / len(values) if _enough(values) else None

    return mean


def _bare(figure: Callable[[Seen], Value]) -> Callable[[Seen], Estimate]:
    return lambda seen: (figure(seen), None, None)


FIGURES: dict[str, Callable[[Seen], Estimate]] = {
    "posts_published": _activity(lambda seen: float(len(seen.dated))),
    "posts_published_original": _activity(lambda seen: float(_of_kind(seen, "original"))),
    "posts_published_reply": _activity(lambda seen: float(_of_kind(seen, "reply"))),
    "posts_published_repost": _activity(lambda seen: float(_of_kind(seen, "repost"))),
    "posts_published_quote": _activity(lambda seen: float(_of_kind(seen, "quote"))),
    "posts_per_day": _activity(lambda seen: _ratio(len(seen.dated), seen.covered / DAY)),
    "active_day_share": _activity(_active_day_share),
    "days_since_last_post": _activity(_days_since),
    "status": _activity(_status),
    "longest_gap_d": _activity(_longest_gap),
    "originality": _activity(lambda s: _ratio(_of_kind(s, "original", "reply", "quote"), len(s.dated))),
    "reply_ratio": _activity(lambda seen: _ratio(_to_others(seen), _of_kind(seen, "original"))),
    "repost_share": _activity(lambda seen: _ratio(_of_kind(seen, "repost"), len(seen.dated))),
    "coverage": _bare(lambda seen: seen.coverage),
    "followers": _bare(_followers),
    "net_growth": _bare(_net_growth),
    "growth_weekly": _bare(_growth_weekly),
    "completeness": _bare(_completeness),
    "interactions_median": lambda seen: _with_interval(_sums(seen)),
    "interactions_iqmean": _bare(_iqmean),
    "interactions_total": _bare(_total),
    "er_post_followers_median": lambda seen: _with_interval(_rates(seen)),
    "applause": _bare(_mean_of("likes")),
    "conversation": _bare(_mean_of("comments")),
    "amplification": _bare(_mean_of("shares", "quotes")),
}
"""Every figure by name, of one account."""
