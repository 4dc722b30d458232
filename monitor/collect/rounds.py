"""Who is polled when: the due batch of a tick, or a list of accounts by hand; `poll_account` behind both."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from monitor.collect import looks
from monitor.collect.house import House
from monitor.collect.poll import attempt, poll_account
from monitor.collect.switches import pollable
from monitor.errors import StoreError
from monitor.model import FORGOTTEN, Account, Cursor, Poll, PollReason
from monitor.store import Turn

Begun = tuple[Account, Cursor, Poll]
LOOKS = "looks at known posts"
"""The task beside the polls that takes looks by id, and its name among them."""
LEASE = timedelta(minutes=15)
"""How long a claimed account is left alone by other workers; a killed worker's accounts return after it."""
log = logging.getLogger(__name__)


@dataclass
class Rounds:
    """Polls side by side, at most `collect.concurrency` at once, and counts what they ended with."""

    house: House
    running: dict[str, asyncio.Task[Poll | None]] = field(default_factory=dict)
    looked_at: datetime | None = None
    on_poll: Callable[[Poll], None] = lambda poll: None

    async def tick(self) -> int:
        """Claim what is due and start it; returns how many were started. Never waits for the polls."""
        free = self._free
        if free <= 0 or self.house.stop.is_set():
            return 0
        begun = await self.house.writer.write(self._claim, self.house.clock.now(), free)
        self._start(begun)
        self._look()
        return len(begun)

    def _look(self) -> None:
        """Once a minute, look at known posts whose counts are asked for by id."""
        now = self.house.clock.now()
        if self.looked_at is not None and now - self.looked_at < looks.EVERY:
            return
        if LOOKS in self.running or not looks.by_id(self.house):
            return
        self.looked_at = now
        task = asyncio.create_task(self._looks(), name=LOOKS)
        self.running[LOOKS] = task
        task.add_done_callback(partial(self._ended, LOOKS))

    async def _looks(self) -> None:
        try:
            await looks.take(self.house)
        except StoreError as error:
            log.error("%s: not stored: %s", LOOKS, error)

    @property
    def _free(self) -> int:
        return self.house.settings.collect.concurrency - len(self.running)

    async def until_idle(self) -> None:
        """Poll what is due now, until nothing runs any more."""
        more = True
        while more or self.running:
            if more:
                free = self._free
                more = await self.tick() >= free  # a full batch: there may be more
            if self.running:
                await asyncio.wait(self.running.values(), return_when=asyncio.FIRST_COMPLETED)

    async def all_of(self, accounts: Iterable[Account], reason: PollReason = "manual") -> None:
        """Poll these accounts once, due or not. Safe beside a daemon: the store takes every fact once."""
        now, limit = self.house.clock.now(), self.house.settings.collect.concurrency
        cursors = await self.house.writer.read(self.house.writer.store.cursors)
        waiting = [
            (account, cursors.get(account.id) or Cursor(account.id, now, native_id=account.native_id))
            for account in accounts
        ]
        for _, cursor in filter(_forgotten, waiting):
            log.warning("%s was forgotten and is not asked", cursor.account_id)
        waiting = [turn for turn in waiting if not _forgotten(turn)]
        self.house.parsers.expect(len(waiting))
        while waiting and not self.house.stop.is_set():
            free = limit - len(self.running)
            self._start(
                await self.house.writer.write(self._note, waiting[:free], reason, self.house.clock.now())
            )
            waiting = waiting[free:]
            if len(self.running) > limit // 2:
                await self._some_done(limit // 2)
        await self.drain()

    async def _some_done(self, leave: int) -> None:
        """Wait until at most `leave` run, so that the next ones begin in one transaction."""
        while len(self.running) > leave:
            await asyncio.wait(self.running.values(), return_when=asyncio.FIRST_COMPLETED)

    async def drain(self) -> None:
        """Wait for what runs."""
        while self.running:
            await asyncio.wait(self.running.values())

    def _claim(self, now: datetime, limit: int) -> list[Begun]:
        """In the writer's thread: lease what is due and note the attempts."""
        store = self.house.writer.store
        due = store.claim(now, now + LEASE, limit, pollable(self.house.settings))
        if any(cursor.account_id not in self.house.accounts for cursor in due):
            # another process took it into the store meanwhile
            self.house.accounts = {account.id: account for account in store.accounts()}
        return self._note([(self.house.accounts[cursor.account_id], cursor) for cursor in due], "tick", now)

    def _note(
        self, turns: Sequence[tuple[Account, Cursor]], reason: PollReason, now: datetime
    ) -> list[Begun]:
        """In the writer's thread: note all attempts in one transaction, before any of them begins."""
        begun = [(account, cursor, attempt(account.id, reason, now)) for account, cursor in turns]
        self.house.writer.store.save([Turn(poll) for *_, poll in begun])
        return begun

    def _start(self, begun: Sequence[Begun]) -> None:
        for account, cursor, poll in begun:
            task = asyncio.create_task(self._one(account, cursor, poll), name=account.id)
            self.running[account.id] = task
            task.add_done_callback(partial(self._ended, account.id))

    def _ended(self, account_id: str, task: asyncio.Task[Poll | None]) -> None:
        self.running.pop(account_id, None)

    async def _one(self, account: Account, cursor: Cursor, begun: Poll) -> Poll | None:
        try:
            poll = await poll_account(self.house, account, cursor, begun)
        except StoreError as error:
            log.error("%s (%s): not stored: %s", account.id, account.platform, error)
            return None
        if poll.outcome == "failed":
            log.warning("%s (%s): %s", account.id, account.platform, poll.error)
        self.on_poll(poll)
        return poll


def _forgotten(turn: tuple[Account, Cursor]) -> bool:
    return turn[1].disabled_reason == FORGOTTEN
