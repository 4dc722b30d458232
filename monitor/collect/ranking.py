"""Who stands where: accounts within their network by one figure, countries by their scores."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise, zip_longest
from math import floor

from monitor.collect import scores
from monitor.collect.engines import asking
from monitor.collect.questions import question
from monitor.metrics import METRICS
from monitor.metrics.ranking import opposed, place
from monitor.metrics.scores.catalogue import SCORES
from monitor.metrics.scores.countries import CountryRank
from monitor.metrics.scores.then_and_now import ThenAndNow, then_and_now
from monitor.metrics.statistics.ranks import SURE, Rank, above
from monitor.model import Account, MetricValue, Window
from monitor.registry import load_reference_figures
from monitor.report.say import country
from monitor.settings import Settings
from monitor.store import Store


@dataclass(frozen=True, slots=True)
class AccountPlace:
    """One account within its network. Without a rank, `why_not` says why in words; `above_next` is the
    probability that it is above the next one of its network."""

    account: Account
    value: MetricValue
    rank: Rank | None
    why_not: str | None
    above_next: float | None = None

    @property
    def surely_above(self) -> bool:
        """May a text say that it is above the next one?"""
        return self.above_next is not None and self.above_next >= SURE


@dataclass(frozen=True, slots=True)
class CountryPlace:
    """One country: its place and every figure of SCORES."""

    country: str
    name: str
    rank: CountryRank
    values: tuple[MetricValue, ...]


@dataclass(frozen=True, slots=True)
class CountryTable:
    """Places from the first to the last; `weights` of the stages in words; what was published before."""

    places: tuple[CountryPlace, ...]
    weights: str
    window: Window
    then: tuple[ThenAndNow, ...]


def accounts(
    store: Store, settings: Settings, wanted: Collection[Account], name: str, window: Window, as_of: datetime,
    age_hours: float | None,
) -> list[AccountPlace]:  # fmt: skip
    """The wanted accounts by network, ranked within it from the highest value on, then those without a rank.

    Raises ValueError for an unknown metric, StoreError when the store cannot be read.
    """
    who = {account.id: account for account in wanted}
    asked = question(store, settings, window, as_of, age_hours, names=(name,), accounts=tuple(who))
    found: list[AccountPlace] = []
    with asking(store, settings) as (run, dialect):
        networks = place(run, dialect, asked)
    for _, standing in sorted(networks.items()):
        ranked = [AccountPlace(who[row.account], standing.values[row.account], row, None)
                  for row in standing.ranks]  # fmt: skip
        nexts = [above(standing.replicates[one.account.id], standing.replicates[other.account.id])
                 for one, other in pairwise(ranked)]  # fmt: skip
        found += [AccountPlace(one.account, one.value, one.rank, None, p)
                  for one, p in zip_longest(ranked, nexts)]  # fmt: skip
        found += [AccountPlace(who[account], standing.values[account], None, why)
                  for account, why in sorted(standing.left_out.items())]  # fmt: skip
    return found


def countries(
    store: Store, settings: Settings, wanted: Sequence[str], window: Window, as_of: datetime
) -> CountryTable:
    """Every country of the registry ranked against all others; only the `wanted` are told, all if empty."""
    with asking(store, settings) as (run, dialect):
        facts = scores.gather(store, settings, run, dialect, window, as_of)
    values, places = facts.scored()
    ranks = [rank for rank in places if not wanted or rank.country in wanted]
    told = {rank.country for rank in ranks}
    reference = [one for one in load_reference_figures(settings.config_dir / "reference_figures.csv")
                 if one.country in told]  # fmt: skip
    return CountryTable(
        tuple(_country_place(rank, values, facts) for rank in ranks), _weights(settings), window,
        _then(then_and_now(reference, (*values, *facts.values), facts.evidence.accounts)),
    )  # fmt: skip


def _country_place(rank: CountryRank, values: Iterable[MetricValue], facts: scores.Facts) -> CountryPlace:
    mine = (value for value in values if (value.scope, value.subject) == ("country", rank.country))
    found = [value for value in mine if value.name in SCORES]
    known = facts.countries.get(rank.country)
    return CountryPlace(rank.country, known.name if known else country(rank.country), rank, tuple(found))


def _then(rows: Iterable[ThenAndNow]) -> tuple[ThenAndNow, ...]:
    """Those with an own figure beside them, the newest of each by country."""
    newest = {(row.name, row.country): row for row in sorted(rows, key=lambda row: row.year or 0)
              if row.own and row.name != "ministry_on"}  # fmt: skip
    return tuple(newest[key] for key in sorted(newest, key=str))


def _weights(settings: Settings) -> str:
    return " / ".join(f"{weight:g}" for weight in settings.score.weights)


@dataclass(frozen=True, slots=True)
class Pair:
    """One figure of two accounts. `above` is P(first > second), None where it cannot be said; `verdict` is
    what may be written."""

    first: MetricValue
    second: MetricValue
    above: float | None
    verdict: str


def pairs(
    store: Store, settings: Settings, first: Account, second: Account, names: Sequence[str], window: Window,
    as_of: datetime, age_hours: float | None,
) -> list[Pair]:  # fmt: skip
    """These figures of two accounts, side by side, in the order of the names.

    Raises ValueError for an unknown metric, StoreError when the store cannot be read.
    """
    asked = question(store, settings, window, as_of, age_hours, names=names, accounts=(first.id, second.id))
    with asking(store, settings) as (run, dialect):
        found = opposed(run, dialect, asked, (first.id, second.id))
    return [judged(first, second, *one) for one in found]


def judged(first: Account, second: Account, one: MetricValue, other: MetricValue, p: float | None) -> Pair:
    """What may be said of one figure of two accounts, where `p` is P(first > second)."""
    if METRICS[one.name].needs_age and first.platform != second.platform:
        return Pair(one, other, None, "two networks: not compared")
    if one.value is None or other.value is None:
        return Pair(one, other, None, "not known of both")
    if p is None:
        return Pair(one, other, None, "")
    if p >= SURE:
        return Pair(one, other, p, f"A above, P = {floor(p * 100) / 100:.2f}")
    if 1 - p >= SURE:
        return Pair(one, other, p, f"B above, P = {floor(100 - p * 100) / 100:.2f}")
    return Pair(one, other, p, f"not told apart, P = {floor(p * 100) / 100:.2f}")
