"""How many follow an account, and how that changes."""

from __future__ import annotations

from datetime import date
from math import inf, log
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import DAY, Figure, figure, median

NAMES = ("followers", "net_growth", "growth_weekly", "completeness", "momentum", "follower_anomaly",
         "reach_host")  # fmt: skip
Faces = list[dict[str, Any]]


def audience(account: Account) -> dict[str, Figure]:
    found = _sizes(account)
    found["reach_host"] = _reach(account, found["followers"])
    found["momentum"] = _momentum(account)
    found["follower_anomaly"] = _anomaly(account)
    return found


def _nothing(account: Account, faces: Faces) -> Figure | None:
    """Why there is no figure when no follower count was seen; None if one was."""
    if not faces:
        return figure(None, {"no_followers" if account.set else "unsupported"}, n=0)
    if all(face["followers"] is None for face in faces):
        return figure(None, _rounding(faces) | {"no_followers"}, n=0)
    return None


def _rounding(faces: Faces) -> set[str]:
    return (
        {"rounded"}
        if any(f["precision"] == "rounded" and f["followers"] is not None for f in faces)
        else set()
    )


def _small(last: int) -> set[str]:
    return {"no_followers"} if last == 0 else {"tiny_audience"} if last < 100 else set()


def _sizes(account: Account) -> dict[str, Figure]:
    shown = [face for face in account.faces if account.start <= face["seen_at"] < account.end]
    faces = [face for face in shown if face["followers"] is not None]
    flags, found = _rounding(shown), {}
    if (nothing := _nothing(account, shown)) is not None:
        found = {name: dict(nothing) for name in NAMES[:4]}
    else:
        first, last, n = faces[0]["followers"], faces[-1]["followers"], len(faces)
        short = figure(None, flags | {"insufficient"}, n=n)
        found["followers"] = figure(last, flags | _small(last), n=n)
        found["net_growth"] = figure(last - first, flags | _small(last), n=n) if n >= 2 else short
        found["growth_weekly"] = _growth(faces, flags)
    if shown:
        found["completeness"] = _completeness(account, shown)
    return found


def _growth(faces: Faces, flags: set[str]) -> Figure:
    n, first, last = len(faces), faces[0], faces[-1]
    days = (last["seen_at"] - first["seen_at"]) / DAY
    if n < 2 or days < 6:
        return figure(None, flags | {"insufficient"}, n=n)
    if first["followers"] == 0:
        return figure(None, flags | {"no_followers"}, n=n)
    rounded = [face["followers"] for face in faces if face["precision"] == "rounded"]
    steps = [max(10**e for e in range(7) if count % 10**e == 0) for count in rounded]
    if steps and abs(last["followers"] - first["followers"]) < 2 * min(steps):
        return figure(None, flags, n=n)
    value = (last["followers"] / first["followers"]) ** (7 / days) - 1
    return figure(value, flags | _small(last["followers"]), n=n)


def _completeness(account: Account, shown: Faces) -> Figure:
    totals, stored = [face for face in shown if face["posts_total"] is not None], 0
    if totals:
        low, high = totals[0]["seen_at"], totals[-1]["seen_at"]
        stored = sum(not post["future"] and post["published_at"] is not None
                     and low < post["published_at"] <= high for post in account.posts)  # fmt: skip
    grown = totals[-1]["posts_total"] - totals[0]["posts_total"] if totals else 0
    if grown <= 0:
        return figure(None, {"insufficient"}, n=stored)
    value = stored / grown
    off = {"incomplete"} if value < 0.95 else {"overcomplete"} if value > 1.05 else set()
    return figure(value, off, n=stored)


def _reach(account: Account, followers: Figure) -> Figure:
    """Followers among those who use the platform in the host's country, at home without a host."""
    if followers["value"] is None:
        return dict(followers)
    place = account.row.get("host_country") or account.country
    users = getattr(account.asked, "users", {}).get((place, account.platform))
    if users is None:
        return followers | {"value": None, "flags": followers["flags"] | {"no_reference"}}
    return followers | {"value": followers["value"] / users}


def _momentum(account: Account) -> Figure:
    """The slope of the line through ln F over weeks, in the 30 days before the end."""
    limit = min(account.end, account.as_of)
    shown = [face for face in account.faces if limit - 30 * DAY <= face["seen_at"] < limit]
    if (nothing := _nothing(account, shown)) is not None:
        return nothing
    used = [face for face in shown if face["followers"]]
    flags, n = _rounding(shown), len(used)
    if n < 8:
        return figure(None, flags | {"insufficient" if n else "no_followers"}, n=n)
    weeks = [(face["seen_at"] - used[0]["seen_at"]) / (7 * DAY) for face in used]
    logs = [log(face["followers"]) for face in used]
    week, level = sum(weeks) / n, sum(logs) / n
    spread = sum((x - week) ** 2 for x in weeks)
    slope = sum((x - week) * (y - level) for x, y in zip(weeks, logs, strict=True)) / spread
    return figure(slope, flags | _small(used[-1]["followers"]), n=n)


def _anomaly(account: Account) -> Figure:
    """Days whose change of followers is far outside of what the 60 days before showed."""
    days = [day for day in range(account.start // DAY, account.end // DAY + 1)
            if account.start <= day * DAY < account.end]  # fmt: skip
    if not days:
        return figure(None, {"insufficient"}, n=0)
    shown = [face for face in account.faces if days[0] - 61 <= face["seen_at"] // DAY <= days[-1]]
    if (nothing := _nothing(account, shown)) is not None:
        return nothing
    daily = {face["seen_at"] // DAY: face for face in shown if face["followers"] is not None}
    if any(face["precision"] == "rounded" for face in daily.values()):
        return figure(None, {"rounded"}, n=0)
    counts = {day: face["followers"] for day, face in daily.items()}
    changes = {day: log(counts[day] / counts[day - 1]) for day in counts
               if counts[day] and counts.get(day - 1)}  # fmt: skip
    judged, strange = 0, []
    for day in days:
        earlier = [changes[one] for one in range(day - 60, day) if one in changes]
        if day not in changes or len(earlier) < 14:
            continue
        judged += 1
        far = abs(counts[day] - counts[day - 1]) >= max(50, counts[day - 1] / 100)
        if far and abs(robust(changes[day], earlier)) >= 6:
            strange.append(day)
    if not judged:
        return figure(None, {"insufficient"}, n=0)
    marks = {f"anomaly:{date.fromordinal(date(1970, 1, 1).toordinal() + day)}" for day in strange}
    return figure(len(strange), marks, n=judged)


def robust(value: float, others: list[float]) -> float:
    """Distance from the median in robust deviations; without end if the others do not vary at all."""
    middle = median(others)
    spread = median([abs(one - middle) for one in others])
    if spread == 0:
        return 0.0 if value == middle else inf
    return (value - middle) / (1.4826 * spread)
