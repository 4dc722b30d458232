"""What a question has to say beside its window: weights, moods, reference tables."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from monitor.errors import ConfigError
from monitor.metrics import Question
from monitor.metrics.moods import moods
from monitor.metrics.scores.weights import weights
from monitor.model import Window
from monitor.platforms import PLATFORMS
from monitor.registry import load_countries, load_platform_users, newest_users
from monitor.settings import Settings
from monitor.store import Store


def question(
    store: Store,
    settings: Settings,
    window: Window,
    as_of: datetime,
    age_hours: float | None,
    *,
    names: Collection[str] = (),
    accounts: Collection[str] | None = None,
    platforms: Collection[str] | None = None,
    final: bool = False,
    current_followers: bool = False,
    resamples: int = 1000,
) -> Question:
    """A question with all that the settings and the reference tables have to say to it."""
    chosen, folder = settings.metrics, settings.config_dir
    try:
        weighted = weights(chosen.weights)
    except ValueError as fault:
        raise ConfigError(f"metrics.weights = {fault}") from None
    countries = load_countries(folder / "countries.csv")
    users = newest_users(load_platform_users(folder / "platform_users.csv"))
    return Question(
        window=window, as_of=as_of, names=tuple(names), age_hours=age_hours, interactions=interactions(),
        accounts=None if accounts is None else tuple(accounts),
        platforms=None if platforms is None else tuple(platforms), final=final,
        current_followers=current_followers, resamples=resamples,
        viewed=tuple(name for name, platform in PLATFORMS.items() if platform.has_views),
        weights=weighted, weights_name=chosen.weights, moods=moods(chosen.positive, chosen.negative),
        called={
            account.id: PLATFORMS[account.platform].called(account)
            for account in store.accounts() if account.platform in PLATFORMS
        },
        hosts={code: country.languages for code, country in countries.items()},
        users={place: row.users for place, row in users.items()},
    )  # fmt: skip


def interactions() -> dict[str, tuple[str, ...]]:
    """The interaction set of every platform that shows counts (docs/metrics.md)."""
    return {name: platform.interactions for name, platform in PLATFORMS.items() if platform.interactions}
