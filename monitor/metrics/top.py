"""The posts with the most interactions at one age, network by network."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from monitor.metrics import engine
from monitor.metrics import question as asking
from monitor.metrics.question import Question


@dataclass(frozen=True, slots=True)
class TopRow:
    """`post_id` is the store's; `answers` are the digests of the stored answers that the count comes from."""

    account_id: str
    post_id: int
    interactions: float
    answers: tuple[str, ...]


def top_posts(run: engine.Run, dialect: str, question: Question, limit: int = 5) -> list[TopRow]:
    """Up to `limit` posts of each network by name, the most interactions first, of equals the earlier post.

    Interactions are those at `question.age_hours`, under the rules of the metrics: own posts of the window
    that are old enough; one without a known count at that age is not there, nor one that is gone by `as_of`.
    `question.names` does not matter. Raises ValueError without an age or with a `limit` below 1. Interactions
    of two networks are not comparable.
    """
    if question.age_hours is None or limit < 1:
        raise ValueError(f"top posts need age_hours and a limit from 1, not {question.age_hours}, {limit}")
    counted = [one for one in asking.subjects(run(engine.ACCOUNTS), question) if one.interactions]
    if not counted:
        return []
    platforms = {one.account_id: one.platform for one in counted}
    found: dict[str, list[engine.Row]] = defaultdict(list)
    for row in engine.ask_standing(run, dialect, asking.relation(counted, question), limit):
        found[platforms[row["account_id"]]].append(row)
    return [_top(row) for _, rows in sorted(found.items()) for row in sorted(rows, key=_order)[:limit]]


def _order(row: engine.Row) -> tuple[float, int, int]:
    return -row["interactions"], row["published_at"], row["post_id"]


def _top(row: engine.Row) -> TopRow:
    answers: tuple[Any, ...] = (row["early_raw"], row["late_raw"])
    return TopRow(
        account_id=row["account_id"], post_id=row["post_id"], interactions=float(row["interactions"]),
        answers=tuple(dict.fromkeys(digest for digest in answers if digest)),
    )  # fmt: skip
