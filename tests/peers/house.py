"""The collector as an operator runs it, aimed at a peer: real fetch, real parsers, a SQLite store."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from monitor.clock import SystemClock
from monitor.collect.backfill import backfill
from monitor.collect.house import House
from monitor.collect.opening import open_house
from monitor.collect.rounds import Rounds
from monitor.model import Account, Poll
from monitor.settings import CollectSettings, FetchSettings, Settings, StoreSettings
from monitor.store import Store, StoredPost

T = TypeVar("T")


class Ahead(SystemClock):
    """The machine's time, put forward by what the test has waited."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def now(self) -> datetime:
        return super().now() + self.ahead


@dataclass
class Watch:
    """One account that is followed, from the outside only."""

    account: Account
    settings: Settings
    store: Store
    clock: Ahead = field(default_factory=Ahead)
    dice: random.Random = field(default_factory=lambda: random.Random(7))

    def poll(self, **wait: float) -> Poll:
        """Wait that long, then poll once by hand; the poll's row."""
        self.clock.ahead += timedelta(**wait)
        return self._run(self._poll)

    def backfill(self) -> Poll:
        """Walk back to the account's start."""
        return self._run(lambda house: backfill(house, self.account))

    @property
    def posts(self) -> dict[str, StoredPost]:
        """What is stored, by native id. Two rows for one id cannot be (the store's key)."""
        return {found.post.native_id: found for found in self.store.posts()}

    def standing(self) -> set[str]:
        """Native ids of what is not gone."""
        return {key for key, found in self.posts.items() if found.gone_at is None}

    def texts(self, native_id: str) -> list[str]:
        """All texts of a post, oldest first, the one that stands now last."""
        older = [revision.text for revision in self.store.revisions(self.account.id, native_id)]
        return [*older, self.posts[native_id].post.text]

    def revised(self) -> dict[str, list[str]]:
        """Every post that was ever held for edited, with its texts."""
        texts = {key: self.texts(key) for key in self.posts}
        return {key: found for key, found in texts.items() if len(found) > 1}

    async def _poll(self, house: House) -> Poll:
        polls: list[Poll] = []
        await Rounds(house, on_poll=polls.append).all_of([self.account])
        (poll,) = polls
        return poll

    def _run(self, work: Callable[[House], Awaitable[T]]) -> T:
        async def opened() -> T:
            house = await open_house(self.settings, self.clock, self.store, [self.account])
            house.dice = self.dice
            try:
                return await work(house)
            finally:
                await house.aclose()

        return asyncio.run(opened())


@contextmanager
def watching(
    folder: Path, account: Account, hosts: tuple[str, ...], base_urls: dict[str, str] | None = None
) -> Iterator[Watch]:
    """Follow the account with an empty store; `hosts` are the peers', all else is refused."""
    fetch = FetchSettings(contact="tests", allow_hosts=hosts, base_urls=base_urls or {})
    store = StoreSettings(
        url=f"sqlite:///{folder / 'monitor.db'}", durable=False, ballast_bytes=0, free_floor_bytes=0
    )
    collect = CollectSettings(profile_seconds=1)
    settings = Settings(data_dir=folder, fetch=fetch, store=store, collect=collect)
    with Store.open(store) as opened:
        yield Watch(account, settings, opened)
