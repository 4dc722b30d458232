"""What one collecting process holds: handed down, never global."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from datetime import date

from monitor.clock import Clock
from monitor.collect.parsing import Parsers
from monitor.collect.writer import Writer
from monitor.fetch import Fetcher
from monitor.model import Account
from monitor.platforms import PLATFORMS, Platform
from monitor.settings import PlatformSettings, Settings


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

    async def refresh_accounts(self) -> None:
        """Take the account list from the store."""
        rows = await self.writer.read(self.writer.store.accounts)
        self.accounts = {account.id: account for account in rows}

    async def aclose(self) -> None:
        """Close the network and the threads; the store belongs to who opened it."""
        await self.fetcher.aclose()
        await self.writer.aclose()
        await self.parsers.aclose()


def pollable(settings: Settings) -> frozenset[str]:
    """Names of the platforms that have an adapter, are switched on, and have the key that they need."""
    return frozenset(name for name, platform in PLATFORMS.items() if not why_off(platform, settings))


def why_off(platform: Platform, settings: Settings) -> str:
    """Why a platform is not polled, in a word or two; nothing when it is."""
    chosen = settings.platforms.get(platform.name, PlatformSettings())
    if not chosen.enabled:
        return "off"
    if platform.why_off and not chosen.accept_terms:
        return "terms not accepted"
    return "no key" if platform.key and platform.key.needed and not keyed(platform, settings) else ""


def reason_off(name: str, settings: Settings) -> str:
    """The same in a sentence that tells what to do."""
    platform = PLATFORMS.get(name)
    if platform is None:
        return f"the platform {name} has no adapter yet"
    word = why_off(platform, settings)
    if word == "no key" and platform.key:
        return f"{name} needs a key: set {platform.key.variable} ({platform.key.where})"
    if word == "terms not accepted":
        return (
            f"{name} is off: {platform.why_off} Set accept_terms = true under [platforms.{name}] to read it."
        )
    return f"{name} is switched off ([platforms.{name}] enabled)"


def keyed(platform: Platform, settings: Settings) -> bool:
    """Has the operator given this platform's key?"""
    return platform.key is not None and bool(settings.secrets.get(platform.key.variable))
