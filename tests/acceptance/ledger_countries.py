"""The figures of a country: those of its accounts put together, and those of countries alone.

What is asked may be narrowed to one platform: engagement of several is never put together. Whom others cite
is told by all accounts of the registry. No country is named in the words of the practice world.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import fmean, median

from tests.acceptance import ledger_activity, ledger_audience, ledger_engagement
from tests.acceptance.ledger_content import forms, languages
from tests.acceptance.ledger_network import cited
from tests.acceptance.ledger_seen import Seen
from tests.acceptance.ledger_statistics import ENOUGH, Value, evenness

ACTIVITY = {**ledger_activity.FIGURES, **ledger_audience.FIGURES}
ENGAGEMENT = ledger_engagement.FIGURES
DAMPING, ROUNDS, STILL = 0.85, 100, 1e-9


@dataclass(frozen=True)
class Nation:
    """A country, and those of its accounts that are asked about."""

    code: str
    asked: tuple[Seen, ...]

    @property
    def everyone(self) -> list[Seen]:
        """All accounts of all countries."""
        return self.asked[0].peers

    @property
    def others(self) -> list[Seen]:
        return [seen for seen in self.everyone if _country(seen) != self.code]


Figure = Callable[[Nation], Value]


def _country(seen: Seen) -> str:
    return seen.member.country


def _mean_coverage(accounts: Sequence[Seen]) -> float:
    return fmean(seen.coverage for seen in accounts)


def _observed(
    figure: Figure, whose: Callable[[Nation], Sequence[Seen]] = lambda nation: nation.asked
) -> Figure:
    """Nothing is told of accounts that were observed less than half of the time."""
    return lambda nation: figure(nation) if _mean_coverage(whose(nation)) >= 0.5 else None


def _across(name: str, together: Callable[[list[float]], float], least: int = 1) -> Figure:
    """What the accounts' values come to; those of engagement only within one platform."""

    def figure(nation: Nation) -> Value:
        found = {seen: (ACTIVITY | ENGAGEMENT)[name](seen)[0] for seen in nation.asked}
        known = {seen: value for seen, value in found.items() if isinstance(value, float)}
        mixed = name in ENGAGEMENT and len({seen.member.platform for seen in known}) > 1
        return together(list(known.values())) if len(known) >= least and not mixed else None

    return _observed(figure)


def _pooled(things: Callable[[Seen], list[str]]) -> Figure:
    """Over the posts of all accounts."""
    return _observed(lambda nation: evenness(list(chain.from_iterable(map(things, nation.asked)))))


def _weight(nation: Nation) -> Value:
    citing = {_country(seen) for seen in nation.others if nation.code in _cited_countries(seen)}
    return float(len(citing))


def _cited_countries(seen: Seen) -> list[str]:
    """By citation the country whose account it is of."""
    return [seen.ledger.world.members[account].country for account in cited(seen)]


def _centrality(nation: Nation) -> Value:
    """PageRank; a country that cites nobody hands on to all alike."""
    nodes = sorted({member.country for member in nation.asked[0].ledger.world.cast})
    ties = {one: dict.fromkeys(nodes, 0) for one in nodes}
    for seen in nation.everyone:
        for country in _cited_countries(seen):
            ties[_country(seen)][country] += country != _country(seen)
    drawn = {one: {other: math.log1p(count) for other, count in row.items()} for one, row in ties.items()}
    ranks = dict.fromkeys(nodes, 1 / len(nodes))
    for _ in range(ROUNDS):
        before, ranks = ranks, {node: _handed_on(node, ranks, drawn) for node in nodes}
        if max(abs(ranks[node] - before[node]) for node in nodes) < STILL:
            break
    return ranks[nation.code]


def _handed_on(node: str, ranks: dict[str, float], drawn: dict[str, dict[str, float]]) -> float:
    n = len(ranks)
    parts = (rank * (row[node] / whole if (whole := sum(row.values())) else 1 / n)
             for row, rank in ((drawn[one], rank) for one, rank in ranks.items()))  # fmt: skip
    return (1 - DAMPING) / n + DAMPING * sum(parts)


def _efficiency(together: Callable[[list[float]], float]) -> Figure:
    """Likes and shares for each post."""

    def figure(nation: Nation) -> Value:
        posts = [one for seen in nation.asked for one in seen.engaged]
        platforms = {seen.member.platform for seen in nation.asked if seen.engaged}
        values = [one.counts.get("likes", 0) + one.counts.get("shares", 0) for one in posts]
        return together(values) if len(values) >= ENOUGH and len(platforms) == 1 else None

    return _observed(figure)


FIGURES: dict[str, Figure] = {
    **{
        name: _across(name, sum)
        for name in ("posts_published", "posts_published_original", "posts_published_reply",
                     "posts_published_repost", "posts_published_quote", "posts_per_day", "followers",
                     "interactions_total")
    },
    **{
        name: _across(name, median, 3)
        for name in ("active_day_share", "momentum", "interactions_median", "er_post_followers_median")
    },
    "coverage": lambda nation: _mean_coverage(nation.asked),
    "format_evenness": _pooled(forms),
    "language_evenness": _pooled(languages),
    "weight": _observed(_weight, lambda nation: nation.others),
    "visibility": _observed(lambda _: 0.0, lambda nation: nation.others),
    "centrality": _observed(_centrality, lambda nation: nation.everyone),
    "message_efficiency": _efficiency(fmean),
    "message_efficiency_median": _efficiency(median),
}  # fmt: skip
"""Every figure by name, of one country."""
