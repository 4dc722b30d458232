"""The metric set once more, in plain Python from the words of metrics.md: slow, obvious, no SQL.

It shares no code with the definitions. `figures` gives (value, label, ci_low, ci_high, n, n_missing,
n_pending, n_deleted, coverage, flags) by (scope, subject, metric).
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from math import comb, isclose
from typing import Any

HOUR = 3_600_000
DAY = 24 * HOUR
ENGAGEMENT = ("interactions_median", "interactions_iqmean", "interactions_total", "er_post_followers_median",
              "applause", "conversation", "amplification")  # fmt: skip
SUMS = ("posts_published", "posts_published_original", "posts_published_reply", "posts_published_repost",
        "posts_published_quote", "posts_per_day", "followers", "interactions_total")  # fmt: skip
MEDIANS = ("active_day_share", "interactions_median", "er_post_followers_median")


def ms(at: datetime) -> int:
    return round((at - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(milliseconds=1))


def figures(
    tables: dict[str, list[dict[str, Any]]], asked: Any
) -> dict[tuple[str, str, str], dict[str, Any]]:
    accounts = sorted(tables["account"], key=lambda row: row["id"])
    result: dict[tuple[str, str, str], dict[str, Any]] = {}
    for account in accounts:
        for name, figure in _Account(tables, account, asked).all().items():
            result["account", account["id"], name] = figure
    for country in {row["country"] for row in accounts}:
        members = [row for row in accounts if row["country"] == country]
        for name in (*SUMS, *MEDIANS, "coverage"):
            result["country", country, name] = _country(name, members, result)
    return result


def figure(value: float | None, flags: set[str] = frozenset(), **more: Any) -> dict[str, Any]:  # type: ignore[assignment]
    empty = {"label": None, "ci_low": None, "ci_high": None, "n": None, "n_missing": 0, "n_pending": 0,
             "n_deleted": 0}  # fmt: skip
    return empty | {"value": value, "flags": set(flags)} | more


def median(values: list[float]) -> float:
    values = sorted(values)
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def interval(values: list[float]) -> tuple[float, float] | tuple[None, None]:
    values, n, k = sorted(values), len(values), 0
    while Fraction(2 * sum(comb(n, j) for j in range(k + 1)), 2**n) <= Fraction(5, 100):
        k += 1
    return (values[k - 1], values[n - k]) if k else (None, None)


class _Account:
    def __init__(self, tables: dict[str, list[dict[str, Any]]], account: dict[str, Any], asked: Any) -> None:
        self.as_of, self.age = ms(asked.as_of), round((asked.age_hours or 0) * HOUR)
        self.set = asked.interactions.get(account["platform"], ())
        self.start, self.end = ms(asked.window.start), ms(asked.window.end)
        if account["active_from"]:
            day = date.fromisoformat(account["active_from"])
            self.start = max(self.start, ms(datetime(day.year, day.month, day.day, tzinfo=UTC)))
        if account["active_until"]:
            day = date.fromisoformat(account["active_until"]) + timedelta(days=1)
            self.end = min(self.end, ms(datetime(day.year, day.month, day.day, tzinfo=UTC)))
        mine = account["id"]
        self.posts = [row | {"future": "date_future" in json.loads(row["flags"])} for row in tables["post"]
                      if row["account_id"] == mine and row["first_seen_at"] <= self.as_of]  # fmt: skip
        self.faces = sorted((row for row in tables["audience_snapshot"]
                             if row["account_id"] == mine and row["seen_at"] <= self.as_of),
                            key=lambda row: row["seen_at"])  # fmt: skip
        self.runs: dict[int, list[dict[str, Any]]] = {post["id"]: [] for post in self.posts}
        for run in tables["engagement_snapshot"]:
            if run["post_id"] in self.runs and run["first_seen_at"] <= self.as_of:
                self.runs[run["post_id"]].append(run)
        self.spans = [(row["covers_from"], row["covers_to"]) for row in tables["coverage"]
                      if row["account_id"] == mine]  # fmt: skip
        self.inside = [post for post in self.posts if post["published_at"] is not None
                       and self.start <= post["published_at"] < self.end]  # fmt: skip
        self.undated = [post for post in self.posts if post["published_at"] is None
                        and self.start <= post["first_seen_at"] < self.end]  # fmt: skip

    def all(self) -> dict[str, dict[str, Any]]:
        names = ("posts_published", *SUMS, *MEDIANS, *ENGAGEMENT, "days_since_last_post", "status",
                 "longest_gap_d", "originality", "reply_ratio", "repost_share", "coverage", "followers",
                 "net_growth", "growth_weekly", "completeness")  # fmt: skip
        if self.end <= self.start:
            return {name: figure(None, {"inactive"}, coverage=None) for name in names}
        covered = self.covered()
        self.share = covered / (self.end - self.start)
        found = self.activity(covered / DAY) | self.audience() | self.engagement()
        found["coverage"] = figure(self.share, {"partial"} if self.share < 0.9 else set(), n=len(self.inside))
        return {name: one | {"coverage": self.share} for name, one in found.items()}

    def covered(self) -> int:
        """Length of the union, by cutting at every border."""
        limit = min(self.end, self.as_of)
        clipped = [(max(a, self.start), min(b, limit)) for a, b in self.spans]
        clipped = [(a, b) for a, b in clipped if a < b]
        cuts = sorted({edge for span in clipped for edge in span})
        return sum(right - left for left, right in pairwise(cuts)
                   if any(a <= left and right <= b for a, b in clipped))  # fmt: skip

    def activity(self, days: float) -> dict[str, dict[str, Any]]:
        posts, n = self.inside, len(self.inside)
        dated = sorted(post["published_at"] for post in posts if not post["future"])
        kinds = {kind: sum(post["kind"] == kind for post in posts)
                 for kind in ("original", "reply", "repost", "quote")}  # fmt: skip
        values: dict[str, float | None] = {"posts_published": n} | {
            f"posts_published_{kind}": count for kind, count in kinds.items()
        }  # type: ignore[assignment]
        values["originality"] = (n - kinds["repost"]) / n if n else None
        values["repost_share"] = kinds["repost"] / n if n else None
        others = sum(post["kind"] == "reply" and post["reply_to_own"] is False for post in posts)
        values["reply_ratio"] = others / kinds["original"] if kinds["original"] else None
        day_values = self.by_day(dated, days)
        found = {name: self.judged(value, n, 0) for name, value in values.items()}
        found |= {name: self.judged(value, len(dated), n - len(dated)) for name, value in day_values.items()}
        since = day_values["days_since_last_post"]
        word = ("never" if since is None else "active" if since <= 30 else "dormant" if since <= 180
                else "abandoned")  # fmt: skip
        unknown = bool(self.undated) and not self.inside
        known = not unknown and "uncovered" not in found["days_since_last_post"]["flags"]
        found["status"] = found["days_since_last_post"] | {"value": None, "label": word if known else None}
        return found

    def by_day(self, dated: list[int], days: float) -> dict[str, float | None]:
        limit = min(self.end, self.as_of)
        active = {post["published_at"] // DAY for post in self.inside
                  if not post["future"] and post["kind"] != "repost"}  # fmt: skip
        dates = [post["published_at"] for post in self.posts if not post["future"]]
        ever = [at for at in dates if at is not None and at < limit]
        marks = [self.start, *dated]
        gaps = [b - a for a, b in pairwise(marks)] + [limit - marks[-1]]
        return {
            "posts_per_day": len(dated) / days if days else None,
            "active_day_share": min(1.0, len(active) / days) if days else None,
            "days_since_last_post": (limit - max(ever)) // DAY if ever else None,
            "longest_gap_d": max(gaps) / DAY,
        }

    def judged(self, value: float | None, n: int, future: int) -> dict[str, Any]:
        flags = ({"undated"} if self.undated else set()) | ({"date_future"} if future else set())
        missing = len(self.undated) + future
        if not self.inside:
            if self.share < 0.9:
                return figure(None, flags | {"uncovered"}, n=n, n_missing=missing)
            if self.undated:
                return figure(None, flags, n=n, n_missing=missing)
            return figure(value, flags | {"no_posts"}, n=n, n_missing=missing)
        return figure(value, flags | ({"partial"} if self.share < 0.9 else set()), n=n, n_missing=missing)

    def audience(self) -> dict[str, dict[str, Any]]:
        shown = [row for row in self.faces if self.start <= row["seen_at"] < self.end]
        faces = [row for row in shown if row["followers"] is not None]
        names = ("followers", "net_growth", "growth_weekly", "completeness")
        if not shown:
            return {
                name: figure(None, {"no_followers" if self.set else "unsupported"}, n=0) for name in names
            }
        rounded = [row["followers"] for row in faces if row["precision"] == "rounded"]
        flags = {"rounded"} if rounded else set()
        found = {name: figure(None, flags | {"no_followers"}, n=0) for name in names}
        if faces:
            first, last, n = faces[0]["followers"], faces[-1]["followers"], len(faces)
            small = {"no_followers"} if last == 0 else {"tiny_audience"} if last < 100 else set()
            found["followers"] = figure(last, flags | small, n=n)
            short = figure(None, flags | {"insufficient"}, n=n)
            found["net_growth"] = figure(last - first, flags | small, n=n) if n >= 2 else short
            found["growth_weekly"] = self.growth(faces, rounded, flags, small)
        found["completeness"] = self.completeness([r for r in shown if r["posts_total"] is not None], flags)
        return found

    def growth(
        self, faces: list[dict[str, Any]], rounded: list[int], flags: set[str], small: set[str]
    ) -> Any:
        n, (first, last) = len(faces), (faces[0], faces[-1])
        days = (last["seen_at"] - first["seen_at"]) / DAY
        if n < 2 or days < 6:
            return figure(None, flags | {"insufficient"}, n=n)
        if first["followers"] == 0:
            return figure(None, flags | {"no_followers"}, n=n)
        steps = [max(10**e for e in range(7) if count % 10**e == 0) for count in rounded]
        if steps and abs(last["followers"] - first["followers"]) < 2 * min(steps):
            return figure(None, flags, n=n)
        value = (last["followers"] / first["followers"]) ** (7 / days) - 1
        return figure(value, flags | small, n=n)

    def completeness(self, totals: list[dict[str, Any]], flags: set[str]) -> Any:
        stored = 0
        if totals:
            low, high = totals[0]["seen_at"], totals[-1]["seen_at"]
            stored = sum(not post["future"] and post["published_at"] is not None
                         and low < post["published_at"] <= high for post in self.posts)  # fmt: skip
        grown = totals[-1]["posts_total"] - totals[0]["posts_total"] if totals else 0
        if grown <= 0:
            return figure(None, {"insufficient"}, n=stored)
        value = stored / grown
        off = {"incomplete"} if value < 0.95 else {"overcomplete"} if value > 1.05 else set()
        return figure(value, off, n=stored)

    def engagement(self) -> dict[str, dict[str, Any]]:
        own = [post for post in self.inside if post["kind"] != "repost"]
        aged = [post for post in own if not post["future"]]
        old = [post for post in aged if post["published_at"] < self.as_of - self.age]
        unplaced = sum(p["kind"] != "repost" for p in self.undated)
        future = len(own) - len(aged)
        flags = ({"undated"} if unplaced else set()) | ({"date_future"} if future else set())
        parts = {name: set(self.set) for name in ENGAGEMENT} | {
            "applause": {"likes"} & set(self.set), "conversation": {"comments"} & set(self.set),
            "amplification": {"shares", "quotes"} & set(self.set)}  # fmt: skip
        found = {}
        for name in ENGAGEMENT:
            if not parts[name]:
                found[name] = figure(None, {"unsupported"})
                continue
            looks = {post["id"]: self.at_age(post, parts[name]) for post in old}
            used = [(post, looks[post["id"]]) for post in old if looks[post["id"]] is not None]
            deleted = sum(looks[p["id"]] is None and p["gone_at"] is not None and p["gone_at"] <= self.as_of
                          for p in old)  # fmt: skip
            counts = {"n_deleted": deleted, "n_pending": len(aged) - len(old)}
            found[name] = self.summed(name, own, old, used, counts, flags, unplaced + future)
        return found

    def summed(
        self, name: str, own: Any, old: Any, used: Any, counts: Any, flags: set[str], unplaced: int
    ) -> Any:
        marks, faceless = set(flags), False
        rows = [(look[0], look) for _, look in used]
        if name == "er_post_followers_median":
            rows, tiny, after = [], False, False
            for post, look in used:
                count, late = self.followers_of(post)
                if not count:
                    faceless = True
                    continue
                rows.append((look[0] / count, look))
                tiny, after = tiny or count < 100, after or late
            marks |= ({"tiny_audience"} if tiny else set()) | ({"followers_after"} if after else set())
        values = [value for value, _ in rows]
        n = len(values)
        between = sum(look[1] for _, look in rows)
        marks |= {f"interpolated:{between}"} if between else set()
        marks |= {"rounded"} if any(look[2] for _, look in rows) else set()
        counts = counts | {"n": n, "n_missing": len(old) - n - counts["n_deleted"] + unplaced}
        if not own:
            return figure(None, marks | {"no_posts" if self.share >= 0.9 else "uncovered"}, **counts)
        marks |= {"partial"} if self.share < 0.9 else set()
        if n < (8 if name == "interactions_iqmean" else 3):
            return figure(None, marks | {"no_followers" if faceless and not n else "insufficient"}, **counts)
        low, high = interval(values) if name.endswith("_median") and n >= 6 else (None, None)
        return figure(self.statistic(name, values), marks, ci_low=low, ci_high=high, **counts)

    @staticmethod
    def statistic(name: str, values: list[float]) -> float:
        values = sorted(values)
        quarter = len(values) // 4
        if name.endswith("_median"):
            return median(values)
        if name == "interactions_iqmean":
            middle = values[quarter : len(values) - quarter]
            return sum(middle) / len(middle)
        return sum(values) if name == "interactions_total" else sum(values) / len(values)

    def at_age(self, post: dict[str, Any], parts: set[str]) -> tuple[float, bool, bool] | None:
        """(sum of the parts at the age, was it interpolated, was a used look rounded), or None."""
        looks = []
        for run in self.runs[post["id"]]:
            counts = [run[part] for part in parts]
            total = None if None in counts else sum(counts)
            ends = {run["first_seen_at"], min(run["last_seen_at"], self.as_of)}
            looks += [(at - post["published_at"], total, run["precision"] == "rounded") for at in ends]
        near = [look for look in looks if abs(look[0] - self.age) * 20 <= self.age]
        if near:
            _, total, rounded = min(near, key=lambda look: (abs(look[0] - self.age), look[0]))
            return None if total is None else (total, False, rounded)
        before = max((look for look in looks if look[0] < self.age), default=None, key=lambda look: look[0])
        after = min((look for look in looks if look[0] > self.age), default=None, key=lambda look: look[0])
        if before is None or after is None or before[0] <= 0 or after[0] > 2 * before[0]:
            return None
        if before[1] is None or after[1] is None:
            return None
        step = (self.age - before[0]) / (after[0] - before[0])
        return before[1] + (after[1] - before[1]) * step, True, before[2] or after[2]

    def followers_of(self, post: dict[str, Any]) -> tuple[int | None, bool]:
        faces = [row for row in self.faces if row["followers"] is not None]
        at = post["published_at"]
        before = [row for row in faces if at - 7 * DAY <= row["seen_at"] <= at]
        after = [row for row in faces if at < row["seen_at"] <= at + 7 * DAY]
        if before:
            return before[-1]["followers"], False
        return (after[0]["followers"], True) if after else (None, False)


def _country(
    name: str, members: list[dict[str, Any]], result: dict[tuple[str, str, str], Any]
) -> dict[str, Any]:
    rows = [(row["platform"], result["account", row["id"], name]) for row in members]
    shares = [one["coverage"] for _, one in rows if one["coverage"] is not None]
    share = sum(shares) / len(shares) if shares else None
    known = [(platform, one["value"]) for platform, one in rows if one["value"] is not None]
    values = [value for _, value in known]
    platforms = {platform for platform, _ in known} if name in ENGAGEMENT else set()
    flags = {f"platform:{platform}" for platform in platforms}
    counts = {"n": len(values), "n_missing": len(rows) - len(values), "coverage": share,
              "n_pending": sum(one["n_pending"] for _, one in rows),
              "n_deleted": sum(one["n_deleted"] for _, one in rows)}  # fmt: skip
    partial = {"partial"} if (share or 0) < 0.9 and name != "followers" else set()
    if name == "coverage":
        if not shares:
            return figure(None, flags | {"inactive"} | partial, **counts)
        return figure(share, flags | partial, **counts)
    if share is None or share < 0.5:
        return figure(None, flags | {"uncovered"}, **counts)
    if len(platforms) > 1:
        return figure(None, flags | {"several_platforms"} | partial, **counts)
    if len(values) < (3 if name in MEDIANS else 1):
        return figure(None, flags | {"insufficient"} | partial, **counts)
    flags |= partial | ({"gross"} if name == "followers" else set())
    return figure(median(values) if name in MEDIANS else sum(values), flags, **counts)


def top(tables: dict[str, list[dict[str, Any]]], asked: Any, limit: int) -> list[tuple[str, int, float]]:
    """(account, post, interactions) of the first `limit` posts of each network, networks by name."""
    found: dict[str, list[tuple[float, int, int, str]]] = {}
    for row in tables["account"]:
        account = _Account(tables, row, asked)
        for post in account.inside:
            young = post["published_at"] >= account.as_of - account.age
            gone = post["gone_at"] is not None and post["gone_at"] <= account.as_of
            if young or gone or post["future"] or post["kind"] == "repost" or not account.set:
                continue
            look = account.at_age(post, set(account.set))
            if look is not None:
                place = (-look[0], post["published_at"], post["id"], row["id"])
                found.setdefault(row["platform"], []).append(place)
    return [(name, post, -count) for network in sorted(found)
            for count, _, post, name in sorted(found[network])[:limit]]  # fmt: skip


def differences(ours: list[Any], reference: dict[tuple[str, str, str], dict[str, Any]]) -> list[str]:
    """Every figure that is not the same in every field, in words."""
    seen, wrong = {}, []
    for value in ours:
        seen[value.scope, value.subject, value.name] = value
    wrong += [f"only in one: {key}" for key in set(seen) ^ set(reference)]
    for key in sorted(set(seen) & set(reference)):
        for field, expected in reference[key].items():
            got = getattr(seen[key], field)
            got = set(got) if field == "flags" else got
            same = (
                isclose(got, expected, rel_tol=1e-9, abs_tol=1e-9)
                if _numbers(got, expected)
                else got == expected
            )
            if not same:
                wrong.append(f"{key} {field}: {got} instead of {expected}")
    return wrong


def _numbers(*values: Any) -> bool:
    return all(isinstance(value, int | float) for value in values)
