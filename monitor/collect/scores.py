"""What scores of countries are made of, asked of the store: its window, and 13 weeks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.collect.engines import Run
from monitor.collect.questions import question
from monitor.metrics import compute
from monitor.metrics.scores.countries import CountryRank, country_scores, score_ranks
from monitor.metrics.scores.evidence import NEEDED, NEEDED_OF_COUNTRIES, SCORE_AGE_HOURS, SCORE_WEEKS
from monitor.model import Account, AssetLook, AudienceSnapshot, MetricValue, Window
from monitor.registry import Country, load_countries
from monitor.settings import Settings
from monitor.store import Store

PROFILE_DAYS = 7
"""A profile is described as it was last seen within so many days before the end of the window."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that scores of one window are computed from; figures of all accounts of the registry."""

    values: tuple[MetricValue, ...]
    weeks: tuple[MetricValue, ...]
    accounts: tuple[Account, ...]
    looks: dict[str, AssetLook]
    profiles: dict[str, AudienceSnapshot]
    countries: dict[str, Country]
    settings: Settings
    window: Window
    as_of: datetime

    def scores(self) -> list[MetricValue]:
        """Stages, scores and counterparts by country."""
        return country_scores(
            self.values, self.accounts, self.looks, self.profiles, self.weeks, self.settings.score,
            self.window, self.as_of, countries=self.countries,
        )  # fmt: skip

    def ranks(self) -> list[CountryRank]:
        """The countries' places by the overall score."""
        return score_ranks(
            self.values, self.accounts, self.looks, self.profiles, self.weeks, self.settings.score,
            self.window, self.as_of,
        )  # fmt: skip


def gather(
    store: Store, settings: Settings, run: Run, dialect: str, window: Window, as_of: datetime
) -> Facts:
    """Ask for the figures and read the looks. Intervals of the accounts' figures are not asked for: a score
    resamples accounts, not posts."""
    asked = question(store, settings, window, as_of, SCORE_AGE_HOURS, names=(*NEEDED, *NEEDED_OF_COUNTRIES)
    )  # fmt: skip
    long = Window(window.end - timedelta(weeks=SCORE_WEEKS), window.end)
    weeks = question(store, settings, long, as_of, None, names=("active_week_share",))
    seen_until = min(window.end, as_of)
    return Facts(
        tuple(compute(run, dialect, replace(asked, resamples=0))),
        tuple(compute(run, dialect, replace(weeks, resamples=0))), tuple(store.accounts()),
        {look.account_id: look for look in store.assets(until=seen_until)},
        {shot.account_id: shot
         for shot in store.audience(since=seen_until - timedelta(days=PROFILE_DAYS), until=seen_until)},
        dict(load_countries(settings.config_dir / "countries.csv")), settings, window, as_of,
    )  # fmt: skip
