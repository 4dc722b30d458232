"""A registry in miniature with figures about its accounts, for the scores of countries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.metrics.scores.countries import CountryRank, scored
from monitor.metrics.scores.evidence import AT_AGE, Evidence, gather
from monitor.model import Account, AssetLook, AudienceSnapshot, MetricValue, Window
from monitor.registry.countries import Country
from monitor.settings import ScoreSettings

WINDOW = Window(datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 31, tzinfo=UTC))
AS_OF = datetime(2026, 4, 10, tzinfo=UTC)
TWO_PLACES = ScoreSettings(tracked=("x", "website"))


class States:
    """Accounts, figures, looks and profiles; `values` and `ranks` ask for the scores."""

    def __init__(self, settings: ScoreSettings = TWO_PLACES) -> None:
        self.settings = settings
        self.accounts: list[Account] = []
        self.figures: list[MetricValue] = []
        self.weeks: list[MetricValue] = []
        self.looks: dict[str, AssetLook] = {}
        self.profiles: dict[str, AudienceSnapshot] = {}
        self.countries: dict[str, Country] = {}

    def account(self, name: str, country: str = "KZ", kind: str = "mfa", platform: str = "x",
                host: str | None = None, institution: str | None = None, **more: Any) -> str:  # fmt: skip
        """An account with these figures; keywords that are fields of Account go there."""
        fields = {key: more.pop(key) for key in ("enabled", "active_from", "active_until") if key in more}
        self.accounts.append(Account(
            id=name, institution=institution or f"{kind} {country} {host}", country=country, kind=kind,
            platform=platform, handle=name, url=f"https://{platform}.example/{name}", host_country=host,
            **fields,
        ))  # fmt: skip
        for metric, value in more.items():
            self.figure(name, metric, value)
        return name

    def figure(self, subject: str, name: str, value: float | str | None, **more: Any) -> None:
        worded = isinstance(value, str)
        given: dict[str, Any] = {
            "scope": "account", "version": 1, "unit": "", "coverage": 1.0, "window": WINDOW, "as_of": AS_OF,
            "age_hours": 168.0 if name in AT_AGE else None,
        }  # fmt: skip
        self.figures.append(
            MetricValue(subject=subject, name=name, value=None if worded else value,
                        label=value if worded else None, **(given | more))
        )  # fmt: skip

    def week(self, subject: str, value: float | None, coverage: float = 1.0) -> None:
        self.weeks.append(
            MetricValue("account", subject, "active_week_share", 1, value, "share", WINDOW, AS_OF,
                        coverage=coverage)
        )  # fmt: skip

    def look(self, subject: str, answers: bool = True, days: float | None = None) -> None:
        """A look at a website or an app that changed so many days before `as_of`."""
        changed = None if days is None else AS_OF - timedelta(days=days)
        self.looks[subject] = AssetLook(subject, AS_OF, answers, changed)

    def profile(self, subject: str, avatar: bool | None, bio: bool | None, link: bool | None) -> None:
        self.profiles[subject] = AudienceSnapshot(subject, AS_OF, avatar=avatar, bio=bio, link=link)

    def people(self, code: str, population: int | None) -> None:
        year = 2019 if population else None
        self.countries[code] = Country(code, code, (code,), population, year, ("xx",), "made up")

    def evidence(self) -> Evidence:
        return gather(
            self.figures, self.accounts, self.looks, self.profiles, self.weeks, self.settings, WINDOW, AS_OF
        )

    def values(self, resamples: int = 200) -> Mapping[tuple[str, str], MetricValue]:
        found, _ = scored(self.evidence(), resamples, self.countries)
        assert len({(one.subject, one.name) for one in found}) == len(found)
        return {(one.subject, one.name): one for one in found}

    def ranks(self, resamples: int = 200, **more: Any) -> dict[str, CountryRank]:
        _, found = scored(self.evidence(), resamples, **more)
        return {one.country: one for one in found}
