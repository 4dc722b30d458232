"""What scores of countries are made of, asked of the store: its window, and 13 weeks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.collect.engines import Run
from monitor.collect.questions import question
from monitor.metrics import compute
from monitor.metrics.scores import evidence
from monitor.metrics.scores.countries import CountryRank, scored
from monitor.metrics.scores.evidence import (
    NEEDED,
    NEEDED_OF_COUNTRIES,
    SCORE_AGE_HOURS,
    SCORE_WEEKS,
    Evidence,
)
from monitor.model import MetricValue, Window
from monitor.registry import Country, load_countries
from monitor.settings import Settings
from monitor.store import Store

PROFILE_DAYS = 7
"""A profile is described as it was last seen within so many days before the end of the window."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What scores of one window are computed from; `values` are figures of all accounts of the registry."""

    values: tuple[MetricValue, ...]
    evidence: Evidence
    countries: dict[str, Country]

    def scored(self) -> tuple[list[MetricValue], list[CountryRank]]:
        """Stages, scores and counterparts by country, and the countries' places by the overall score."""
        return scored(self.evidence, countries=self.countries)


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
    values = tuple(compute(run, dialect, replace(asked, resamples=0)))
    looks = {look.account_id: look for look in store.assets(until=seen_until)}
    shots = store.audience(since=seen_until - timedelta(days=PROFILE_DAYS), until=seen_until)
    profiles = {shot.account_id: shot for shot in shots}
    found = evidence.gather(
        values, store.accounts(), looks, profiles, compute(run, dialect, replace(weeks, resamples=0)),
        settings.score, window, as_of,
    )  # fmt: skip
    return Facts(values, found, dict(load_countries(settings.config_dir / "countries.csv")))
