"""Posts in which accounts of two countries answer or quote each other: a list for a human to judge."""

from __future__ import annotations

import sys
from bisect import bisect
from collections import defaultdict
from dataclasses import dataclass

from monitor.metrics import engine
from monitor.metrics import question as asking
from monitor.metrics.question import Question

HOUR = 3_600_000
WITHIN = 72 * HOUR


@dataclass(frozen=True, slots=True)
class Dispute:
    """`post_id` by `account_id`, and the other's `answer_id` after it, at most 72 hours apart.

    Each answers or quotes the other account; whether they quarrel or thank each other only a reader can tell.
    """

    account_id: str
    post_id: int
    other_id: str
    answer_id: int
    hours: float


def disputes(run: engine.Run, dialect: str, question: Question) -> list[Dispute]:
    """All such pairs between enabled accounts of different countries on one platform, whatever accounts the
    question names; by the first post's id. Of one instant, the post with the smaller id is the first."""
    accounts = asking.everyone(run(engine.ACCOUNTS), question)
    homes = {one.account_id: one.country for one in accounts}
    said: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    asked = asking.graph(accounts, question)
    for account_id, cited, post_id, published_at in engine.ask_groups(run, "chains", dialect, asked):
        if homes[account_id] != homes[cited]:
            said[account_id, cited].append((int(published_at), int(post_id)))
    found = []
    for (one, other), posts in said.items():
        answers = sorted(said.get((other, one), []))
        found += [pair for post in posts for pair in _answered(one, post, other, answers)]
    return sorted(found, key=lambda pair: (pair.post_id, pair.answer_id))


def _answered(one: str, post: tuple[int, int], other: str, answers: list[tuple[int, int]]) -> list[Dispute]:
    at, number = post
    soon = answers[bisect(answers, post) : bisect(answers, (at + WITHIN, sys.maxsize))]
    return [Dispute(one, number, other, answer, (when - at) / HOUR) for when, answer in soon]
