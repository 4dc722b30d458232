"""Putting a house together."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from monitor.clock import Clock
from monitor.collect.describe import country_names
from monitor.collect.house import House
from monitor.collect.writer import Writer
from monitor.fetch import Fetcher
from monitor.model import Account
from monitor.settings import Settings
from monitor.store import Store


async def open_house(settings: Settings, clock: Clock, store: Store, accounts: Iterable[Account]) -> House:
    """A house on this store, with the account list brought up to date. Call `aclose` on it.

    Raises RegistryError when the table of countries cannot be read.
    """
    countries = country_names(settings.config_dir)
    stop = asyncio.Event()
    fetcher = Fetcher(
        settings.fetch, clock=clock, secrets=settings.secrets, stop=stop, pace_dir=settings.data_dir / "pace"
    )
    house = House(settings, clock, fetcher, Writer(store), stop, countries=countries)
    await house.writer.write(store.sync_accounts, list(accounts), clock.now())
    await house.refresh_accounts()
    return house
