"""What countries' scores are read from: accounts, their figures, their profiles and looks, indexed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from statistics import fmean

from monitor.metrics.finish.figure import USABLE_FROM
from monitor.model import ASSETS, Account, AssetLook, AudienceSnapshot, MetricValue, Window
from monitor.settings import ScoreSettings

MISSIONS = ("embassy", "consulate", "mission")
LEADERS = ("leader", "minister")
SCORE_AGE_HOURS = 168
SCORE_WEEKS = 13
RATES = ("er_post_followers_median", "conversation_per_1000", "amplification_per_1000")
"""Ranked among accounts of the same platform with an audience of the same size."""
DIALOGUE = ("dialogue_share", "peer_in_degree", "reciprocity")
"""Ranked among accounts of the same platform."""
NEEDED = (
    *RATES, *DIALOGUE, "followers", "status", "host_language_share", "posts_published", "interactions_total",
)  # fmt: skip
"""The figures of accounts that scores are made of; beside them `active_week_share` over SCORE_WEEKS weeks."""
NEEDED_OF_COUNTRIES = ("language_evenness",)
AT_AGE = frozenset((*RATES, "interactions_total"))
"""Those that are taken at a post age of SCORE_AGE_HOURS."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The facts of one window. `followed` are the accounts that take part: enabled, and active in the window.

    A figure is used if at least half of its window was observed and it has a value.
    """

    accounts: tuple[Account, ...]
    followed: tuple[Account, ...]
    figures: Mapping[tuple[str, str], MetricValue]
    of_countries: Mapping[tuple[str, str], MetricValue]
    weeks: Mapping[str, float]
    coverage: Mapping[str, float]
    looks: Mapping[str, AssetLook]
    profiles: Mapping[str, AudienceSnapshot]
    settings: ScoreSettings
    window: Window
    as_of: datetime

    @property
    def countries(self) -> list[str]:
        return sorted({account.country for account in self.accounts})

    def registered(self, country: str) -> list[Account]:
        return [account for account in self.accounts if account.country == country]

    def following(self, country: str) -> list[Account]:
        return [account for account in self.followed if account.country == country]

    def figure(self, account: Account, name: str) -> float | None:
        found = self.figures.get((account.id, name))
        return found.value if found else None

    def known(self, accounts: Iterable[Account], name: str) -> dict[str, float]:
        """The figure of that name by account, of those that have it."""
        pairs = ((account.id, self.figure(account, name)) for account in accounts)
        return {account_id: value for account_id, value in pairs if value is not None}

    def mean_coverage(self, account_ids: Iterable[str]) -> float | None:
        found = [self.coverage[one] for one in sorted(account_ids) if one in self.coverage]
        return fmean(found) if found else None


def gather(
    values: Iterable[MetricValue],
    accounts: Sequence[Account],
    looks: Mapping[str, AssetLook],
    profiles: Mapping[str, AudienceSnapshot],
    weeks: Iterable[MetricValue],
    settings: ScoreSettings,
    window: Window,
    as_of: datetime,
) -> Evidence:
    """`values` may hold anything: what is not needed, of another age, or of the final series is passed over.
    `looks` and `profiles` are the newest known at `as_of`."""
    figures, of_countries, coverage = {}, {}, {}
    places = {account.id for account in accounts if is_asset(account)}
    for value in values:
        if value.scope == "country":
            of_countries[value.subject, value.name] = value
            continue
        if value.coverage is not None and value.subject not in places:
            coverage[value.subject] = value.coverage
        if value.name in NEEDED and _usable(value) and _aged(value):
            figures[value.subject, value.name] = value
    ordered = tuple(sorted(accounts, key=lambda account: account.id))
    followed = tuple(account for account in ordered if account.enabled and _active(account, window))
    shares = {one.subject: one.value for one in weeks if one.value is not None and _usable(one)}
    return Evidence(
        ordered, followed, figures, of_countries, shares, coverage, looks, profiles, settings, window, as_of
    )


def is_asset(account: Account) -> bool:
    return account.platform in ASSETS


def _usable(value: MetricValue) -> bool:
    known = value.value is not None or value.label is not None
    return known and value.coverage is not None and value.coverage >= USABLE_FROM


def _aged(value: MetricValue) -> bool:
    if "final" in value.flags:
        return False
    return value.name not in AT_AGE or value.age_hours == SCORE_AGE_HOURS


def _active(account: Account, window: Window) -> bool:
    since, until = window.start, window.end
    if account.active_from:
        since = max(since, datetime.combine(account.active_from, time(), UTC))
    if account.active_until:
        until = min(until, datetime.combine(account.active_until + timedelta(days=1), time(), UTC))
    return since < until
