"""Engagement per follower and per view."""

from __future__ import annotations

from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.basics import DAY, Figure, median
from tests.metrics.reference.engagement import PARTS, known, mean, over
from tests.metrics.reference.gates import Row, settle, unsupported

NAMES = (
    "er_post_followers_median", "er_post_followers_mean", "er_account_followers", "er_day_followers",
    "er_view_pooled", "er_view_median", "view_rate_followers", "view_rate_followers_mean",
    "applause_per_1000", "conversation_per_1000", "amplification_per_1000", "interactions_per_1000",
)  # fmt: skip


def rates(account: Account) -> dict[str, Figure]:
    found = {name: unsupported(account) for name in NAMES}
    if account.set:
        rows, unknown = known(account, account.set)
        found |= _by_post("er_post_followers", account, rows, unknown)
        found["er_account_followers"] = _by_mean(account, account.set, 1)
        found["er_day_followers"] = _by_day(account)
        found["interactions_per_1000"] = _by_mean(account, account.set, 1000)
        for name, wanted in PARTS.items():
            if parts := tuple(part for part in wanted if part in account.set):
                found[f"{name}_per_1000"] = _by_mean(account, parts, 1000)
    if account.viewed:
        rows, unknown = known(account, ("views",))
        per_view = _by_post("view_rate_followers", account, rows, unknown)
        found["view_rate_followers"] = per_view["view_rate_followers_median"]
        found["view_rate_followers_mean"] = per_view["view_rate_followers_mean"]
        if account.set:
            found |= _by_view(account)
    return found


def _by_post(name: str, account: Account, rows: list[Row], unknown: list[Any]) -> dict[str, Figure]:
    """Each post by the followers of its time; posts without followers drop out."""
    rated, marks = [], set()
    for row in rows:
        followers, after = account.followers_at(row.post["published_at"])
        if followers:
            rated.append(Row(row.post, row.value / followers, row.answers))
            marks |= _face_marks(account, followers, after)
    faceless = len(rated) < len(rows)
    return {f"{name}_{how}": settle(account, rated, value, unknown=unknown, marks=marks, faceless=faceless,
                                    interval_by=by)
            for how, value, by in (("median", median, "order"), ("mean", mean, "boot"))}  # fmt: skip


def _face_marks(account: Account, followers: float, after: bool = False) -> set[str]:
    marks = ({"tiny_audience"} if followers < 100 else set()) | ({"followers_after"} if after else set())
    return marks | ({"followers_current"} if account.final else set())


def _by_mean(account: Account, parts: tuple[str, ...], scale: int) -> Figure:
    """Per post and per follower of the window's mean."""
    rows, unknown = known(account, parts)
    followers = account.mean_followers()

    def value(values: list[float]) -> float | None:
        return sum(values) / len(values) / followers * scale if followers else None

    marks = _face_marks(account, followers) if followers else set()
    return settle(account, rows, value, unknown=unknown, late_marks=marks, interval_by="boot",
                  reason=lambda values: None if followers else "no_followers")  # fmt: skip


def _by_day(account: Account) -> Figure:
    """Each day's interactions by the followers of its end, over the days that were observed."""
    posts: dict[int, list[dict[str, Any]]] = {}
    for post in account.old:
        posts.setdefault(post["published_at"] // DAY, []).append(post)
    rows, unknown = known(account, account.set)
    counted = {row.post["id"]: row for row in rows}
    kept: list[Row] = []
    dropped, faceless, marks, until = 0, 0, set(), account.as_of - account.age
    for day, written in posts.items():
        followers, after = account.followers_at((day + 1) * DAY - 1)
        used = [counted[post["id"]] for post in written if post["id"] in counted]
        faceless += not followers
        if not followers or not used:
            dropped += account.covered_in(day * DAY, min((day + 1) * DAY, until))
            continue
        kept += [Row(row.post, row.value / followers, row.answers) for row in used]
        marks |= _face_marks(account, followers, after)
    days = (account.covered_until(until) - dropped) / DAY
    return settle(
        account, kept, lambda values: sum(values) / days, unknown=unknown, marks=marks,
        faceless=faceless == len(posts) > 0, interval_by="boot",
        reason=lambda values: "insufficient" if days <= 0 else None,
    )  # fmt: skip


def _by_view(account: Account) -> dict[str, Figure]:
    """Interactions of views, where both are known; interactions without a view contradict themselves."""
    rows, unknown = known(account, account.set)
    pooled, single, marks = [], [], set()
    for row in rows:
        views = account.counted(row.post, ("views",))
        if views is not None and views[0] > 0:
            answers = (*row.answers, views)
            pooled.append(Row(row.post, (row.value, views[0]), answers))
            single.append(Row(row.post, row.value / views[0], answers))
        elif views is not None and row.value > 0:
            marks.add("views_inconsistent")
    return {
        "er_view_pooled": settle(account, pooled, over, unknown=unknown, marks=marks, interval_by="boot"),
        "er_view_median": settle(account, single, median, unknown=unknown, marks=marks, interval_by="order"),
    }
