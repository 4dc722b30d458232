"""How many follow an account, how that changes, and whether its posts are complete."""

from __future__ import annotations

import csv
import math
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from statistics import fmean, median

from tests.acceptance.ledger_seen import DAY, Seen
from tests.acceptance.ledger_statistics import Figure, Value, bare
from tests.acceptance.wires import WITHOUT_TOTAL, total

WEEK = 7 * DAY
USERS = Path(__file__).parents[2] / "config" / "platform_users.csv"
"""The shipped table that tells how many people of a country use a platform."""


def _followers(seen: Seen) -> float | None:
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


def _rounded(seen: Seen) -> list[int]:
    """YouTube tells three digits from 1000 on, Weibo ten thousands with one digit after the point."""
    least = {"youtube": 1000, "weibo": 10_000}.get(seen.member.platform, math.inf)
    return [size for _, size in seen.audience_inside if size >= least]


def _within_rounding(seen: Seen) -> bool:
    """Is the change smaller than two steps of the rounding?"""
    sizes, rounded = [size for _, size in seen.audience_inside], _rounded(seen)
    step = max((10**n for n in range(9) if all(size % 10**n == 0 for size in rounded)), default=0)
    return bool(rounded) and abs(sizes[-1] - sizes[0]) < 2 * step


def _completeness(seen: Seen) -> Value:
    if len(seen.audience_inside) < 2 or seen.member.platform in WITHOUT_TOTAL:
        return None
    first, last = seen.audience_inside[0][0], seen.audience_inside[-1][0]
    totals = [total(seen.ledger, seen.account, at) for at in (first, last)]
    collected = sum(1 for post in seen.posts if (at := seen.date(post)) and first < at <= last)
    return collected / (totals[1] - totals[0]) if totals[1] > totals[0] else None


def _momentum(seen: Seen) -> Value:
    """The slope of the least-squares line through ln F, over 30 days."""
    start = seen.until - 30 * DAY
    points = [((at - start) / WEEK, math.log(size)) for at, size in seen.audience
              if start <= at < seen.until and size > 0]  # fmt: skip
    if len(points) < 8:
        return None
    x, y = fmean(x for x, _ in points), fmean(y for _, y in points)
    return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)


def _anomalies(seen: Seen) -> Value:
    """Days whose change stands out from those of the 60 days before."""
    sizes = {at.date(): size for at, size in seen.audience}
    changes = {
        day: math.log(size / before) for day, size in sizes.items()
        if (before := sizes.get(day - timedelta(days=1))) and size
    }  # fmt: skip
    judged = {day: earlier for day in changes
              if _inside(seen, day) and len(earlier := _earlier(changes, day)) >= 14}  # fmt: skip
    if not judged or _rounded(seen):
        return None
    return float(sum(_stands_out(sizes, changes[day], earlier, day) for day, earlier in judged.items()))


def _inside(seen: Seen, day: date) -> bool:
    """Does the day begin in the window?"""
    first, midnight = seen.window.start, (0, 0, 0, 0)
    begins = (
        first.date() <= day
        if (first.hour, first.minute, first.second, first.microsecond) == midnight
        else first.date() < day
    )
    return begins and day <= (seen.window.end - timedelta(microseconds=1)).date()


def _earlier(changes: dict[date, float], day: date) -> list[float]:
    return [change for other, change in changes.items() if 0 < (day - other).days <= 60]


def _stands_out(sizes: dict[date, int], change: float, earlier: list[float], day: date) -> bool:
    middle = median(earlier)
    spread = 1.4826 * median(abs(one - middle) for one in earlier)
    before = sizes[day - timedelta(days=1)]
    large = abs(sizes[day] - before) >= max(50, before / 100)
    return large and (abs(change - middle) >= 6 * spread if spread else change != middle)


def _reach_host(seen: Seen) -> Value:
    users = _users().get((seen.member.host or seen.member.country, seen.member.platform))
    followers = _followers(seen)
    return followers / users if users and followers else None


@cache
def _users() -> dict[tuple[str, str], int]:
    """By country and platform, of the latest year."""
    with USERS.open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: int(row["year"]))
    return {(row["country"], row["platform"]): int(row["users"]) for row in rows}


FIGURES: dict[str, Figure] = {
    "followers": bare(_followers),
    "net_growth": bare(_net_growth),
    "growth_weekly": bare(_growth_weekly),
    "completeness": bare(_completeness),
    "momentum": bare(_momentum),
    "follower_anomaly": bare(_anomalies),
    "reach_host": bare(_reach_host),
}
