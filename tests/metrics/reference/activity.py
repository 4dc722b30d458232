"""How much and how steadily an account writes."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from statistics import fmean, pstdev
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import DAY, HOUR, Figure, figure, interval, median

NAMES = (
    "posts_published", "posts_published_original", "posts_published_reply", "posts_published_repost",
    "posts_published_quote", "posts_per_day", "active_day_share", "active_week_share",
    "days_since_last_post", "status", "longest_gap_d", "burstiness", "originality", "reply_ratio",
    "repost_share", "deletion_rate", "deletion_hours_median", "coverage",
)  # fmt: skip


def activity(account: Account) -> dict[str, Figure]:
    n, future = len(account.inside), len(account.inside) - len(account.dated)
    found = {name: account.judged(value, n, 0) for name, value in _by_kind(account).items()}
    by_day = _by_day(account)
    found |= {name: account.judged(value, len(account.dated), future) for name, value in by_day.items()}
    rows = {post["id"]: post for post in account.dated}
    for name, ratio in RATIOS.items():
        found[name] = drawn(account, account.judged(ratio(account.inside), n, 0), rows, ratio)
    found["status"] = _status(account, found["days_since_last_post"], by_day["days_since_last_post"])
    found["burstiness"] = _burstiness(account, future)
    found |= _deletions(account, future)
    found["coverage"] = figure(account.share, account.partial, n=n)
    return found


def drawn(account: Account, one: Figure, rows: dict[int, Any], value: Any, family: str = "posts") -> Figure:
    """The figure with an interval, if it has a value of six or more."""
    if one["value"] is None or one["n"] < 6:
        return one
    resamples = account.resamples(family)
    low, high = resamples.interval(rows, value)
    marks = {"posts_resampled"} if low is not None and not resamples.by_day else set()
    return one | {"ci_low": low, "ci_high": high, "flags": one["flags"] | marks}


def at_least(account: Account, one: Figure, least: int) -> Figure:
    """The figure, or none for too few; a silent account keeps its own reason."""
    if not account.inside or one["n"] >= least:
        return one
    return one | {"value": None, "flags": one["flags"] | {"insufficient"}}


def share_of(posts: list[Any], test: Any) -> float | None:
    return sum(test(post) for post in posts) / len(posts) if posts else None


def _reply_ratio(posts: list[Any]) -> float | None:
    originals = sum(post["kind"] == "original" for post in posts)
    replies = sum(post["kind"] == "reply" and post["reply_to_own"] is False for post in posts)
    return replies / originals if originals else None


RATIOS = {
    "originality": lambda posts: share_of(posts, lambda post: post["kind"] != "repost"),
    "repost_share": lambda posts: share_of(posts, lambda post: post["kind"] == "repost"),
    "reply_ratio": _reply_ratio,
}


def _by_kind(account: Account) -> dict[str, float | None]:
    kinds = ("original", "reply", "repost", "quote")
    counts = {f"posts_published_{kind}": sum(post["kind"] == kind for post in account.inside)
              for kind in kinds}  # fmt: skip
    return {"posts_published": len(account.inside)} | counts


def _by_day(account: Account) -> dict[str, float | None]:
    limit, days = min(account.end, account.as_of), account.covered / DAY
    active = {post["published_at"] // DAY for post in account.aged}
    weeks = {datetime.fromtimestamp(post["published_at"] // 1000, UTC).isocalendar()[:2]
             for post in account.aged}  # fmt: skip
    dates = [post["published_at"] for post in account.posts if not post["future"]]
    ever = [at for at in dates if at is not None and at < limit]
    marks = [account.start, *sorted(post["published_at"] for post in account.dated)]
    gaps = [b - a for a, b in pairwise(marks)] + [limit - marks[-1]]
    return {
        "posts_per_day": len(account.dated) / days if days else None,
        "active_day_share": min(1.0, len(active) / days) if days else None,
        "active_week_share": min(1.0, len(weeks) / (days / 7)) if days else None,
        "days_since_last_post": (limit - max(ever)) // DAY if ever else None,
        "longest_gap_d": max(gaps) / DAY,
    }


def _status(account: Account, one: Figure, since: float | None) -> Figure:
    word = ("never" if since is None else "active" if since <= 30 else "dormant" if since <= 180
            else "abandoned")  # fmt: skip
    unknown = bool(account.undated) and not account.inside
    known = not unknown and "uncovered" not in one["flags"]
    return one | {"value": None, "label": word if known else None}


def _burstiness(account: Account, future: int) -> Figure:
    """(spread - mean) / (spread + mean) of the whole seconds between neighbours."""
    times = sorted(post["published_at"] for post in account.dated)
    gaps = [(b - a) // 1000 for a, b in pairwise(times)]
    value = None
    if gaps and any(gaps):
        spread, mean = pstdev(gaps), fmean(gaps)
        value = (spread - mean) / (spread + mean)
    return at_least(account, account.judged(value, len(times), future), 10)


def _deletions(account: Account, future: int) -> dict[str, Figure]:
    """Among posts that were seen within a day of their publication."""
    seen = [post for post in account.dated if post["first_seen_at"] - post["published_at"] < DAY]
    gone = [post for post in seen if account.gone(post)]
    hours = [(post["gone_at"] - post["published_at"]) / HOUR for post in gone]

    def rate(posts: list[Any]) -> float | None:
        return share_of(posts, account.gone)

    share = at_least(account, account.judged(rate(seen), len(seen), future), 3)
    middle = account.judged(median(hours) if hours else None, len(gone), future)
    middle = at_least(account, middle, 3)
    if middle["value"] is not None:
        middle["ci_low"], middle["ci_high"] = interval(hours)
    rows = {post["id"]: post for post in seen}
    return {"deletion_rate": drawn(account, share, rows, rate), "deletion_hours_median": middle}
