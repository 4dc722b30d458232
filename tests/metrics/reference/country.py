"""Figures of countries: out of their accounts' figures, or out of all their accounts' posts together."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import Figure, evenness, figure, median
from tests.metrics.reference.content import formatted, worded
from tests.metrics.reference.engagement import known

SUMS = ("posts_published", "posts_published_original", "posts_published_reply", "posts_published_repost",
        "posts_published_quote", "posts_per_day", "followers", "interactions_total")  # fmt: skip
MEDIANS = ("active_day_share", "interactions_median", "er_post_followers_median", "momentum")
OF_A_PLATFORM = ("interactions_total", "interactions_median", "er_post_followers_median")
POOLED = ("format_evenness", "language_evenness", "message_efficiency", "message_efficiency_median")


def country(name: str, members: list[str], result: dict[Any, Figure], platforms: dict[str, str]) -> Figure:
    rows = [(platforms[one], result["account", one, name]) for one in members]
    known_ones = [(platform, one["value"]) for platform, one in rows if one["value"] is not None]
    values = [value for _, value in known_ones]
    named = {platform for platform, _ in known_ones} if name in OF_A_PLATFORM else set()
    counts = _counts(rows) | {"n": len(values), "n_missing": len(rows) - len(values)}
    share, flags = counts["coverage"], {f"platform:{platform}" for platform in named}
    partial = {"partial"} if (share or 0) < 0.9 and name not in ("followers", "momentum") else set()
    if name == "coverage":
        if share is None:
            return figure(None, flags | {"inactive"} | partial, **counts)
        return figure(share, flags | partial, **counts)
    least = 3 if name in MEDIANS else 1
    if (none := _refused(share, named, len(values), least, flags, partial)) is not None:
        return figure(None, none, **counts)
    flags |= partial | ({"gross"} if name == "followers" else set())
    return figure(median(values) if name in MEDIANS else sum(values), flags, **counts)


def _counts(rows: list[tuple[str, Figure]]) -> dict[str, Any]:
    shares = [one["coverage"] for _, one in rows if one["coverage"] is not None]
    return {"coverage": sum(shares) / len(shares) if shares else None,
            "n_pending": sum(one["n_pending"] for _, one in rows),
            "n_deleted": sum(one["n_deleted"] for _, one in rows)}  # fmt: skip


def _refused(
    share: float | None, named: set[str], n: int, least: int, flags: set[str], partial: set[str]
) -> set[str] | None:
    """The flags of a country without the figure; None if it has one."""
    if share is None or share < 0.5:
        return flags | {"uncovered"}
    if len(named) > 1:
        return flags | {"several_platforms"} | partial
    return flags | {"insufficient"} | partial if n < least else None


def pooled(accounts: list[Account], result: dict[Any, Figure]) -> dict[str, Figure]:
    """All posts of a country's accounts together."""
    forms, tongues = Counter[str](), Counter[str]()
    for account in accounts:
        forms.update(post["format"] for post in formatted(account))
        tongues.update(post["detected_language"] for post in worded(account)[0])
    found = {}
    for name, counter in (("format_evenness", forms), ("language_evenness", tongues)):
        found[name] = _pool(name, accounts, result, sum(counter.values()), evenness(counter), set())
    return found | _efficiency(accounts, result)


def _efficiency(accounts: list[Account], result: dict[Any, Figure]) -> dict[str, Figure]:
    """Likes and shares per post, over the posts whose interactions are known."""
    approvals, named = [], set()
    for account in accounts:
        parts = tuple(part for part in ("likes", "shares") if part in account.set)
        for row in known(account, account.set)[0] if parts else []:
            approvals.append(account.counted(row.post, parts)[0])
            named.add(account.platform)
    n = len(approvals)
    values = {"message_efficiency": sum(approvals) / n if n else None,
              "message_efficiency_median": median(approvals) if n else None}  # fmt: skip
    return {name: _pool("interactions_mean", accounts, result, n, value, named)
            for name, value in values.items()}  # fmt: skip


def _pool(
    name: str, accounts: list[Account], result: dict[Any, Figure], n: int, value: float | None,
    named: set[str],
) -> Figure:  # fmt: skip
    """What is missing, pending or deleted is that of the accounts' own figure of the name."""
    rows = [(account.platform, result["account", account.id, name]) for account in accounts]
    counts = _counts(rows) | {"n": n, "n_missing": sum(one["n_missing"] for _, one in rows)}
    flags = {f"platform:{platform}" for platform in named}
    share = counts["coverage"]
    partial = {"partial"} if (share or 0) < 0.9 else set()
    if (none := _refused(share, named, n, 3, flags, partial)) is not None:
        return figure(None, none, **counts)
    return figure(value, flags | partial, **counts)
