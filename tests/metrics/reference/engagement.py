"""What posts got at an age: counts per post, shares, ratios. Followers, views and shapes are elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import Figure, median, middle_mean
from tests.metrics.reference.gates import Row, settle, unsupported

NAMES = (
    "interactions_median", "interactions_iqmean", "interactions_total", "interactions_mean", "applause",
    "conversation", "amplification", "applause_share", "conversation_share", "amplification_share",
    "weighted_interactions", "conversation_ratio", "reaction_polarity", "top_share",
)  # fmt: skip
PARTS = {"applause": ("likes",), "conversation": ("comments",), "amplification": ("shares", "quotes")}
Value = Callable[[list[Any]], float | None]


def mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def engagement(account: Account) -> dict[str, Figure]:
    found = {name: unsupported(account) for name in NAMES}
    if not account.set:
        return found
    rows, unknown = known(account, account.set)
    simple: dict[str, tuple[Value, int, str]] = {
        "interactions_median": (median, 3, "order"), "interactions_iqmean": (middle_mean, 8, "boot"),
        "interactions_total": (sum, 3, ""), "interactions_mean": (mean, 3, "boot"),
    }  # fmt: skip
    for name, (value, least, how) in simple.items():
        found[name] = settle(account, rows, value, least=least, unknown=unknown, interval_by=how)
    for name, wanted in PARTS.items():
        if parts := tuple(part for part in wanted if part in account.set):
            mine, lacking = known(account, parts)
            found[name] = settle(account, mine, mean, unknown=lacking, interval_by="boot")
            found[f"{name}_share"] = settle(account, mine, _touched, unknown=lacking, interval_by="boot")
    found["weighted_interactions"] = _weighted(account)
    found["conversation_ratio"] = _ratio(account)
    found["reaction_polarity"] = _polarity(account)
    found["top_share"] = settle(account, rows, _top_share, least=10, unknown=unknown, interval_by="boot")
    return found


def known(account: Account, parts: tuple[str, ...]) -> tuple[list[Row], list[dict[str, Any]]]:
    """The eligible posts whose counts are known at the age, and the others."""
    rows, unknown = [], []
    for post in account.old:
        answer = account.counted(post, parts)
        if answer is None:
            unknown.append(post)
        else:
            rows.append(Row(post, answer[0], (answer,)))
    return rows, unknown


def _touched(values: list[float]) -> float | None:
    return sum(value >= 1 for value in values) / len(values)


def _weighted(account: Account) -> Figure:
    """Points per post: each part of the platform's set by its weight."""
    rows, unknown = known(account, account.set)
    likes, comments, shares = getattr(account.asked, "weights", (1, 1, 1))
    weight = {"likes": likes, "comments": comments, "shares": shares, "quotes": shares}
    for row in rows:
        row.value = sum(weight[part] * account.counted(row.post, (part,))[0] for part in account.set)
    marks = {f"weights:{getattr(account.asked, 'weights_name', 'flat')}"}
    return settle(account, rows, mean, unknown=unknown, marks=marks, interval_by="boot")


def _ratio(account: Account) -> Figure:
    """Comments of all interactions; nothing of nothing is not 0."""
    if "comments" not in account.set:
        return unsupported(account)
    rows, unknown = known(account, account.set)
    for row in rows:
        row.value = (account.counted(row.post, ("comments",))[0], row.value)
    return settle(account, rows, over, unknown=unknown, interval_by="boot")


def over(values: list[tuple[float, float]]) -> float | None:
    """The sum of the first ones over the sum of the second ones."""
    below = sum(value[1] for value in values)
    return sum(value[0] for value in values) / below if below else None


def _polarity(account: Account) -> Figure:
    """(good - bad) / (good + bad) of the reactions that mean something; fewer than ten tell nothing."""
    moods = getattr(account.asked, "moods", {})
    rows, unknown = [], []
    for post in account.old:
        answers = [account.answer(post, f"mood {sign}", _counter(account, moods, sign)) for sign in (1, -1)]
        if None in answers:
            unknown.append(post)
        else:
            rows.append(Row(post, (answers[0][0], answers[1][0]), tuple(answers)))

    def reason(values: list[tuple[float, float]]) -> str | None:
        return "insufficient" if sum(good + bad for good, bad in values) < 10 else None

    return settle(account, rows, _balance, unknown=unknown, reason=reason, interval_by="boot")


def _counter(account: Account, moods: Any, sign: int) -> Callable[[dict[str, Any]], float | None]:
    def count(run: dict[str, Any]) -> float | None:
        if run["reactions"] is None:
            return None
        named = account.named[run["post_id"], run["first_seen_at"]]
        return sum(number for name, number in named.items() if moods.get(name) == sign)

    return count


def _balance(values: list[tuple[float, float]]) -> float | None:
    good, bad = sum(value[0] for value in values), sum(value[1] for value in values)
    return (good - bad) / (good + bad) if good + bad else None


def _top_share(values: list[float]) -> float | None:
    """What the best tenth of the posts, rounded up, got of everything."""
    best = sorted(values, reverse=True)[: ceil(len(values) / 10)]
    return sum(best) / sum(values) if sum(values) else None
