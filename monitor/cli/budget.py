"""`budget`: what was spent of each platform's quota and in money, what for, and what was left out for it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli.context import open_store, settings_of
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.errors import ConfigError
from monitor.model import Window

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Expense, Store

PURPOSES = ("new", "profile", "again", "backfill", "comply", "earlier")
"""New posts, profiles, looks at known posts, backfills, checks that terms oblige to; of before there was a
purpose."""
COLUMNS = ("platform", "on_date", *PURPOSES, "units", "limit", "dollars", "dollar_limit")
TABLE = Layout(
    {
        "platform": "platform", "on_date": "day", "new": "new", "profile": "profile", "again": "again",
        "backfill": "backfill", "comply": "comply", "units": "units", "limit": "limit", "dollars": "dollars",
    },
    spare=("comply", "backfill", "profile"),
)  # fmt: skip
LOST_DAYS = 30


def budget(
    context: typer.Context,
    platform: Annotated[str | None, typer.Option(help="Only this platform.")] = None,
    days: Annotated[int, typer.Option(min=1, help="How many days back.")] = 7,
    form: FormatOption = Format.table,
) -> None:
    """Show the ledger of quotas and money: by platform, day and purpose.

    `again` are looks at known posts, `earlier` what was spent before purposes were noted. A day is the
    platform's own. Limits: `daily_units` and `daily_dollars` under [platforms.<name>] in monitor.toml.
    """
    from monitor.platforms import PLATFORMS

    settings = settings_of(context)
    if platform is not None and (platform not in PLATFORMS or PLATFORMS[platform].quota is None):
        known = ", ".join(sorted(name for name, one in PLATFORMS.items() if one.quota))
        raise ConfigError(f"no quota for {platform}; there are: {known}")
    now = datetime.now(UTC)
    with open_store(settings, read_only=True) as store:
        expenses = store.expenses(platform, now.date() - timedelta(days=days - 1))
        emit(rows_of(expenses, settings), COLUMNS, form, layout=TABLE, empty="nothing was spent")
        if form is Format.table:
            _say_lost(store, now, platform)


def rows_of(expenses: list[Expense], settings: Settings) -> list[dict[str, Any]]:
    """One row per platform and day, the purposes side by side."""
    from monitor.collect.quota import micros_a_day, units_a_day
    from monitor.platforms import PLATFORMS

    found: dict[tuple[str, date], dict[str, Any]] = {}
    for one in expenses:
        row = found.setdefault(
            (one.platform, one.on_date), {"platform": one.platform, "on_date": one.on_date}
        )
        row[one.purpose] = one.units
        row["units"] = row.get("units", 0) + one.units
        row["dollars"] = row.get("dollars", 0.0) + one.micros / 1e6
    for row in found.values():
        known = PLATFORMS.get(row["platform"])
        priced = known is not None and known.quota is not None and known.quota.prices
        row["limit"] = units_a_day(known, settings) if known else None
        micros = micros_a_day(known, settings) if known else None
        row["dollar_limit"] = None if micros is None else micros / 1e6
        row["dollars"] = round(row["dollars"], 4) if priced else None
    return list(found.values())


def _say_lost(store: Store, now: datetime, platform: str | None) -> None:
    """Which ages were not observed because nothing was left."""
    window = Window(now - timedelta(days=LOST_DAYS), now)
    networks = {account.id: account.platform for account in store.accounts()}
    sums: dict[tuple[str, int], list[int]] = {}
    for one in store.refused_looks(window, now):
        network = networks.get(one.account_id, "")
        if platform in (None, network):
            counted = sums.setdefault((network, one.age_hours), [0, 0])
            counted[0], counted[1] = counted[0] + one.refused, counted[1] + one.posts
    for (network, hours), (refused, posts) in sorted(sums.items()):
        print(f"{network}: {refused} of {posts} posts were not observed at {hours} h for lack of budget")
