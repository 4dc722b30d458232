"""What one collecting process holds: handed down, never global."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from datetime import date

from monitor.clock import Clock
from monitor.collect.parsing import Parsers
from monitor.collect.writer import Writer
from monitor.content import Finder
from monitor.fetch import Fetcher
from monitor.model import Account
from monitor.settings import Settings


@dataclass
class House:
    """Settings, clock and the three doors to the outside: network, store, parsers."""

    settings: Settings
    clock: Clock
    fetcher: Fetcher
    writer: Writer
    stop: asyncio.Event
    accounts: dict[str, Account] = field(default_factory=dict)
    dice: random.Random = field(default_factory=random.Random)
    reported_on: date | None = None
    parsers: Parsers = field(default_factory=Parsers)
    countries: Finder = lambda text: ()
    """Finds the countries that a text names."""

    async def refresh_accounts(self) -> None:
        """Take the account list from the store."""
        rows = await self.writer.read(self.writer.store.accounts)
        self.accounts = {account.id: account for account in rows}

    async def aclose(self) -> None:
        """Close the network and the threads; the store belongs to who opened it."""
        await self.fetcher.aclose()
        await self.writer.aclose()
        await self.parsers.aclose()
