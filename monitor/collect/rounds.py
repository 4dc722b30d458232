"""Who is polled when: the due batch of a tick, or a list of accounts by hand; `poll_account` behind both."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from monitor.collect.house import House, pollable
from monitor.collect.poll import poll_account
from monitor.errors import StoreError
from monitor.model import Account, Cursor, Poll, PollReason

LEASE = timedelta(minutes=15)
"""How long a claimed account is left alone by other workers; a killed worker's accounts return after it."""
log = logging.getLogger(__name__)


@dataclass
class Rounds:
    """Polls side by side, at most `collect.concurrency` at once, and counts what they ended with."""

    house: House
    running: dict[str, asyncio.Task[Poll | None]] = field(default_factory=dict)
    on_poll: Callable[[Poll], None] = lambda poll: None

    async def tick(self) -> int:
        """Claim what is due and start it; returns how many were started. Never waits for the polls."""
        free = self.house.settings.collect.concurrency - len(self.running)
        if free <= 0 or self.house.stop.is_set():
            return 0
        now, store = self.house.clock.now(), self.house.writer.store
        due = await self.house.writer.write(
            store.claim, now, now + LEASE, free, pollable(self.house.settings)
        )
        for cursor in due:
            self._start(self.house.accounts[cursor.account_id], cursor, "tick")
        return len(due)

    async def until_idle(self) -> None:
        """Poll until nothing is due and nothing runs."""
        while await self.tick() or self.running:
            if self.running:
                await asyncio.wait(self.running.values(), return_when=asyncio.FIRST_COMPLETED)

    async def all_of(self, accounts: Iterable[Account], reason: PollReason = "manual") -> None:
        """Poll these accounts once, due or not. Safe beside a daemon: the store takes every fact once."""
        cursors = await self.house.writer.read(self.house.writer.store.cursors)
        for account in accounts:
            if self.house.stop.is_set():
                break
            while len(self.running) >= self.house.settings.collect.concurrency:
                await asyncio.wait(self.running.values(), return_when=asyncio.FIRST_COMPLETED)
            cursor = cursors.get(account.id) or Cursor(account.id, self.house.clock.now())
            self._start(account, cursor, reason)
        await self.drain()

    async def drain(self) -> None:
        """Wait for what runs."""
        while self.running:
            await asyncio.wait(self.running.values())

    def _start(self, account: Account, cursor: Cursor, reason: PollReason) -> None:
        task = asyncio.create_task(self._one(account, cursor, reason), name=account.id)
        self.running[account.id] = task
        task.add_done_callback(lambda _: self.running.pop(account.id, None))

    async def _one(self, account: Account, cursor: Cursor, reason: PollReason) -> Poll | None:
        try:
            poll = await poll_account(self.house, account, cursor, reason)
        except StoreError as error:
            log.error("%s (%s): not stored: %s", account.id, account.platform, error)
            return None
        if poll.outcome == "failed":
            log.warning("%s (%s): %s", account.id, account.platform, poll.error)
        self.on_poll(poll)
        return poll
