"""From the posts that a metric of engagement can use to the figure, or to the reason for none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.metrics.reference.account import Account
from tests.metrics.reference.activity import drawn
from tests.metrics.reference.basics import DAY, Figure, figure, interval
from tests.metrics.reference.looks import Answer


@dataclass
class Row:
    """A post that is used: its value in the metric, and the answers that it was made of."""

    post: dict[str, Any]
    value: Any
    answers: tuple[Answer, ...]


def unsupported(account: Account) -> Figure:
    return figure(None, {"unsupported"})


def base_flags(account: Account) -> set[str]:
    flags = {"undated"} if account.own_undated else set()
    flags |= {"date_future"} if account.own_future else set()
    return flags | ({"final"} if account.final else set())


def settle(
    account: Account,
    rows: list[Row],
    value: Callable[[list[Any]], float | None],
    *,
    least: int = 3,
    unknown: list[dict[str, Any]],
    marks: set[str] = frozenset(),
    reason: Callable[[list[Any]], str | None] = lambda values: None,
    faceless: bool = False,
    late_marks: set[str] = frozenset(),
    interval_by: str = "",
) -> Figure:
    """The gates in their order: no own post, too few, what the metric itself lacks (`reason`).

    `unknown` are the eligible posts without the count, of which the gone ones are n_deleted. `late_marks`
    stand only where there is an own post. `interval_by` is "order", "boot" or "".
    """
    n, old = len(rows), account.old
    flags = base_flags(account) | set(marks) | look_flags(account, rows)
    deleted = sum(account.gone(post) for post in unknown)
    counts = {"n": n, "n_deleted": deleted, "n_pending": len(account.aged) - len(old),
              "n_missing": len(old) - n - deleted + account.own_undated + account.own_future}  # fmt: skip
    if not account.own:
        why = "no_posts" if (account.share or 0) >= 0.9 else "uncovered"
        return figure(None, flags | {why}, **counts)
    flags |= account.partial | set(late_marks)
    if n < least:
        why = "no_followers" if faceless and not n else "insufficient"
        return figure(None, flags | {why}, **counts)
    values = [row.value for row in rows]
    if (lack := reason(values)) is not None:
        return figure(None, flags | ({lack} if lack else set()), **counts)
    found = figure(value(values), flags, **counts)
    if found["value"] is not None and interval_by == "order" and n >= 6:
        found["ci_low"], found["ci_high"] = interval(values)
    if interval_by == "boot":
        found = drawn(account, found, {row.post["id"]: row.value for row in rows}, value, "eligible")
    return found


def look_flags(account: Account, rows: list[Row]) -> set[str]:
    between = sum(any(answer[1] for answer in row.answers) for row in rows)
    flags = {f"interpolated:{between}"} if between else set()
    flags |= {"rounded"} if any(answer[2] for row in rows for answer in row.answers) else set()
    late = any(row.post["first_seen_at"] - row.post["published_at"] > DAY for row in rows)
    return flags | ({"survivors_only"} if account.final and late else set())
