"""Counts that no later look can change, written down once: what long spans are counted from.

A post's count at an age rests on looks of up to twice the age. What is older than that, and an hour for
writers that are late, is copied into the table `counted`; every figure is the same with it and without.
"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.metrics.definitions.lives import halves
from monitor.metrics.question import Question
from monitor.metrics.relations import aligned
from monitor.metrics.relations.tables import Table
from monitor.model import instant_ms

FIELDS = ("account_id", "age", "published_at", "post_id", *aligned.AT, "half_life")
LATE = 3_600_000
RULES = 1
"""Raised when counts at an age come out otherwise: what was settled is then settled anew."""


def settling() -> Table:
    """Rows of `counted` for the own posts of the window that are not settled yet."""
    import ibis

    return aligned.live(_fresh()).mutate(half_life=ibis.null("float64"))


def settling_week() -> Table:
    """The same at 168 h, with the age in ms at which a post had half of its interactions."""
    posts = _fresh()
    rows, lives = aligned.live(posts), halves(posts).select("post_id", "life").rename(life_post="post_id")
    both = rows.left_join(lives, rows.post_id == lives.life_post)
    return both.mutate(half_life=both.life)


def _fresh() -> Table:
    posts = aligned.own_posts().filter(
        lambda row: (row.published_at >= row.window_start) & (row.published_at < row.window_end)
    )
    both, here = aligned.settled(posts.select(*aligned.POST))
    return both.filter(here == 0).select(*aligned.POST)


def rules(question: Question) -> str:
    """What settled rows depend on besides looks: half-lives are of a platform's interaction set."""
    sets = ";".join(f"{name}:{','.join(parts)}" for name, parts in sorted(question.interactions.items()))
    return f"{RULES}|{sets}"


def until(question: Question) -> int:
    """Posts published before this instant (ms) can be settled at the question's age."""
    return instant_ms(question.as_of) - 2 * question.age - LATE


def spans_of(months: Sequence[tuple[int, int]], before: int, now: int) -> list[tuple[int, int]]:
    """What to look through: changed months up to where it was settled, and all from there on. Disjoint.

    >>> spans_of([(0, 10), (20, 30)], 25, 40)
    [(0, 10), (20, 25), (25, 40)]
    """
    old = [(start, min(end, before)) for start, end in months if start < before]
    return [*old, *([(before, now)] if before < now else [])]
