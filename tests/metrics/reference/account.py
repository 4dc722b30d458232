"""One account as a question sees it: its window, its posts, what was looked at, its followers."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

from tests.metrics.reference.basics import DAY, HOUR, Tables, figure, ms
from tests.metrics.reference.bootstrap import Resamples
from tests.metrics.reference.looks import Answer, Count, at_age, at_last, looks_of


class Facts:
    """The tables, by what belongs to what."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.posts = _by(tables["post"], "account_id")
        self.faces = _by(tables["audience_snapshot"], "account_id")
        self.spans = _by(tables["coverage"], "account_id")
        self.runs = _by(tables["engagement_snapshot"], "post_id")
        self.named: dict[tuple[int, int], dict[str, int]] = defaultdict(dict)
        for row in tables.get("reaction", []):
            self.named[row["post_id"], row["first_seen_at"]][row["name"]] = row["count"]


def _by(rows: list[dict[str, Any]], column: str) -> dict[Any, list[dict[str, Any]]]:
    found: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return found


class Account:
    def __init__(self, facts: Facts, row: dict[str, Any], asked: Any) -> None:
        self.row, self.id, self.asked = row, row["id"], asked
        self.country, self.platform = row["country"], row["platform"]
        self.final = getattr(asked, "final", False)
        self.as_of = ms(asked.as_of)
        self.age = 30 * DAY if self.final else round((asked.age_hours or 0) * HOUR)
        self.set = tuple(asked.interactions.get(self.platform, ()))
        self.viewed = self.platform in getattr(asked, "viewed", ())
        self.start, self.end = self.window(row)
        self.active = self.start < self.end
        self.posts = [post | {"future": "date_future" in json.loads(post["flags"])}
                      for post in facts.posts[self.id] if post["first_seen_at"] <= self.as_of]  # fmt: skip
        self.faces = sorted((face for face in facts.faces[self.id] if face["seen_at"] <= self.as_of),
                            key=lambda face: face["seen_at"])  # fmt: skip
        self.spans = [(span["covers_from"], span["covers_to"]) for span in facts.spans[self.id]]
        self.named = facts.named
        self.looks = {
            post["id"]: looks_of(
                post, [r for r in facts.runs[post["id"]] if r["first_seen_at"] <= self.as_of], self.as_of
            )
            for post in self.posts
            if post["published_at"] is not None
        }
        self.inside = [post for post in self.posts if post["published_at"] is not None
                       and self.start <= post["published_at"] < self.end]  # fmt: skip
        self.undated = [post for post in self.posts if post["published_at"] is None
                        and self.start <= post["first_seen_at"] < self.end]  # fmt: skip
        self.dated = [post for post in self.inside if not post["future"]]
        self.own = [post for post in self.inside if post["kind"] != "repost"]
        self.aged = [post for post in self.own if not post["future"]]
        self.old = [post for post in self.aged if self.is_old(post)]
        self.own_undated = sum(post["kind"] != "repost" for post in self.undated)
        self.own_future = len(self.own) - len(self.aged)
        self.covered = self.covered_until(self.end)
        self.share = self.covered / (self.end - self.start) if self.active else None
        self.partial = {"partial"} if self.share is not None and self.share < 0.9 else set()
        self._answers: dict[tuple[int, Any, int], Answer | None] = {}
        self._draws: dict[str, Resamples] = {}

    def window(self, row: dict[str, Any]) -> tuple[int, int]:
        start, end = ms(self.asked.window.start), ms(self.asked.window.end)
        if row["active_from"]:
            day = date.fromisoformat(row["active_from"])
            start = max(start, ms(datetime(day.year, day.month, day.day, tzinfo=UTC)))
        if row["active_until"]:
            day = date.fromisoformat(row["active_until"]) + timedelta(days=1)
            end = min(end, ms(datetime(day.year, day.month, day.day, tzinfo=UTC)))
        return start, max(start, end)

    def is_old(self, post: dict[str, Any]) -> bool:
        """Old enough for the age that was asked; 30 days are enough for the final series."""
        since = self.as_of - self.age
        return bool(post["published_at"] <= since if self.final else post["published_at"] < since)

    def covered_until(self, until: int) -> int:
        """Length of the union of the spans up to an instant."""
        return self.covered_in(self.start, until)

    def covered_in(self, since: int, until: int) -> int:
        """Length of the union of the spans between two instants, by cutting at every border."""
        limit = min(until, self.end, self.as_of)
        clipped = [(max(a, self.start, since), min(b, limit)) for a, b in self.spans]
        clipped = [(a, b) for a, b in clipped if a < b]
        cuts = sorted({edge for span in clipped for edge in span})
        return sum(right - left for left, right in pairwise(cuts)
                   if any(a <= left and right <= b for a, b in clipped))  # fmt: skip

    def answer(self, post: dict[str, Any], name: Any, count: Count, age: int | None = None) -> Answer | None:
        """A count of a post at the age asked, or at another; kept under its name."""
        key = (post["id"], name, age or self.age)
        if key not in self._answers:
            looks = self.looks[post["id"]]
            final = self.final and age is None
            self._answers[key] = at_last(looks, count) if final else at_age(looks, age or self.age, count)
        return self._answers[key]

    def counted(self, post: dict[str, Any], parts: tuple[str, ...], age: int | None = None) -> Answer | None:
        """The sum of those counts; unknown if one of them is."""
        return self.answer(post, parts, lambda run: total(run, parts), age)

    def gone(self, post: dict[str, Any]) -> bool:
        return post["gone_at"] is not None and post["gone_at"] <= self.as_of

    def resamples(self, family: str) -> Resamples:
        if family not in self._draws:
            posts, age = (self.dated, 0) if family == "posts" else (self.old, self.age)
            name = f"{self.id}|{self.start}|{self.end}|{family}|{age}"
            self._draws[family] = Resamples(posts, getattr(self.asked, "resamples", 1000), name)
        return self._draws[family]

    def current_followers(self) -> int | None:
        """The newest count known at the asking."""
        known = [face["followers"] for face in self.faces if face["followers"] is not None]
        return known[-1] if known and getattr(self.asked, "current_followers", False) else None

    def followers_at(self, at: int) -> tuple[int | None, bool]:
        """The newest count of the seven days up to then, else the first of the seven after; was it after?"""
        if self.final:
            return self.current_followers(), False
        faces = [face for face in self.faces if face["followers"] is not None]
        before = [face for face in faces if at - 7 * DAY <= face["seen_at"] <= at]
        after = [face for face in faces if at < face["seen_at"] <= at + 7 * DAY]
        if before:
            return before[-1]["followers"], False
        return (after[0]["followers"], True) if after else (None, False)

    def mean_followers(self) -> float | None:
        """Time-weighted over the window, by trapezoids between neighbouring counts."""
        if self.final:
            return self.current_followers()
        seen = [(face["seen_at"], face["followers"]) for face in self.faces
                if face["followers"] is not None and self.start <= face["seen_at"] < self.end]  # fmt: skip
        if not seen:
            return None
        if len(seen) == 1:
            return seen[0][1]
        area = sum((b - a) * (one + other) / 2 for (a, one), (b, other) in pairwise(seen))
        return area / (seen[-1][0] - seen[0][0])

    def judged(self, value: float | None, n: int, future: int) -> dict[str, Any]:
        """A figure of activity: a silence is a real zero only where somebody looked."""
        flags = ({"undated"} if self.undated else set()) | ({"date_future"} if future else set())
        missing = len(self.undated) + future
        if not self.inside:
            if (self.share or 0) < 0.9:
                return figure(None, flags | {"uncovered"}, n=n, n_missing=missing)
            if self.undated:
                return figure(None, flags, n=n, n_missing=missing)
            return figure(value, flags | {"no_posts"}, n=n, n_missing=missing)
        return figure(value, flags | self.partial, n=n, n_missing=missing)


def total(run: dict[str, Any], parts: tuple[str, ...]) -> int | None:
    counts = [run[part] for part in parts]
    return None if None in counts else sum(counts)
