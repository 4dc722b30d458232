"""How engagement is spread: over time, over posts, against the account's own earlier posts."""

from __future__ import annotations

from dataclasses import dataclass
from math import log, log2

from tests.metrics.reference.account import Account, total
from tests.metrics.reference.audience import robust
from tests.metrics.reference.basics import DAY, HOUR, Figure, median, middle_mean
from tests.metrics.reference.engagement import known, mean
from tests.metrics.reference.gates import Row, settle, unsupported
from tests.metrics.reference.looks import Look

NAMES = ("half_life_h", "overperf_log2", "overperf_ct", "breakout")
WEEK = 168 * HOUR


def shapes(account: Account) -> dict[str, Figure]:
    if account.final or not account.set:
        age = {"half_life_h": {"age_hours": None if account.final else 168}}
        return {name: unsupported(account) | age.get(name, {}) for name in NAMES}
    return {"half_life_h": _half_life(account)} | _against_earlier(account)


def _half_life(account: Account) -> Figure:
    """The median age at which posts had half of what they had after a week."""
    old = [post for post in account.aged if post["published_at"] < account.as_of - WEEK]
    rows = []
    for post in old:
        week = account.counted(post, account.set, WEEK)
        if week is None or week[0] <= 0:
            continue
        half = reached(account.looks[post["id"]], account.set, week[0] / 2)
        if half is not None:
            rows.append(Row(post, half / HOUR, (week,)))
    found = settle(account, rows, median, unknown=[], interval_by="order")
    found["n_pending"] = len(account.aged) - len(old)
    found["n_missing"] = len(old) - len(rows) + account.own_undated + account.own_future
    return found | {"age_hours": 168}


def reached(looks: list[Look], parts: tuple[str, ...], half: float) -> float | None:
    """The smallest age with that many, between neighbouring looks; needs three, one of the first hour."""
    seen = {age: total(run, parts) for age, run in looks if age > 0 and age * 20 <= WEEK * 21}
    points = sorted((age, count) for age, count in seen.items() if count is not None)
    if len(points) < 3 or points[0][0] > HOUR:
        return None
    for place, (age, count) in enumerate(points):
        if count >= half:
            if place == 0:
                return age
            before, less = points[place - 1]
            return before + (half - less) / (count - less) * (age - before)
    return None


@dataclass
class Judged:
    row: Row
    count: float
    benchmark: float
    all_types: bool
    everything: list[float]


def judge(account: Account) -> list[Judged]:
    """The eligible posts with at least ten earlier ones, each with its benchmark."""
    counted = []
    for post in account.posts:
        if post["kind"] != "repost" and post["published_at"] is not None and not post["future"]:
            answer = account.counted(post, account.set)
            if answer is not None:
                counted.append((post["published_at"], post["id"], post, answer[0]))
    counted.sort(key=lambda one: one[:2])
    found = []
    for row in known(account, account.set)[0]:
        at, number, form = row.post["published_at"], row.post["id"], row.post.get("format")
        earlier = [one for one in counted if at - 365 * DAY < one[0] and one[:2] < (at, number)]
        same = [one for one in earlier if form is not None and one[2]["format"] == form]
        if len(earlier) < 10:
            continue
        chosen = same if len(same) >= 10 else earlier
        benchmark = middle_mean([one[3] for one in chosen[-100:]])
        everything = [one[3] for one in earlier[-100:]]
        found.append(Judged(row, row.value, benchmark, len(same) < 10, everything))
    return found


def crowdtangle(count: float, benchmark: float) -> float:
    if benchmark < 10:
        return count / 10
    if count >= benchmark:
        return count / benchmark
    return -2 * benchmark if count == 0 else -benchmark / count


def doublings(count: float, benchmark: float) -> float:
    return log2((count + 1) / (benchmark + 1))


def breaks_out(count: float, others: list[float]) -> bool:
    logs = [log(1 + one) for one in others]
    middle = median(logs)
    if median([abs(one - middle) for one in logs]) == 0:
        return count >= 10 and count >= 5 * median(others)
    return robust(log(1 + count), logs) >= 3.5


def _against_earlier(account: Account) -> dict[str, Figure]:
    unknown = known(account, account.set)[1]
    judged = judge(account)
    marks = {"benchmark_all_types"} if any(one.all_types for one in judged) else set()
    found = {}
    for name, score, value, how in (
        ("overperf_log2", doublings, mean, "boot"),
        ("overperf_ct", crowdtangle, median, "order"),
    ):
        rows = [Row(one.row.post, score(one.count, one.benchmark), one.row.answers) for one in judged]
        found[name] = settle(account, rows, value, unknown=unknown, marks=marks, interval_by=how)
    out = [Row(one.row.post, breaks_out(one.count, one.everything), one.row.answers) for one in judged]
    found["breakout"] = settle(account, out, sum, least=1, unknown=unknown)
    return found
