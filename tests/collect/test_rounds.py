"""Who is polled when: side by side within a bound, stopped cleanly, one account's trouble its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from monitor.collect.house import House
from monitor.collect.rounds import LEASE, Rounds
from monitor.collect.writer import Writer
from monitor.errors import StoreBusy
from monitor.fetch import Fetcher
from monitor.model import Account, Poll
from monitor.store import Store, Turn
from monitor.wire import Payload, Request
from tests.collect.world import BASE, Lab, lab, rss
from tests.conftest import NOON

COUNT, BOUND = 7, 3
ANSWER = rss(("a", NOON))


@dataclass
class Crowd:
    """Seven feeds; at most three may be asked at once. Counts how many are."""

    lab: Lab
    polls: list[Poll] = field(default_factory=list)
    asking: int = 0
    most: int = 0
    asked: list[str] = field(default_factory=list)
    on_ask: Callable[[str], None] = lambda url: None

    async def get(self, request: Request) -> Payload:
        self.asking += 1
        self.most = max(self.most, self.asking)
        self.asked.append(request.url)
        self.on_ask(request.url)
        await asyncio.sleep(0.005)
        self.asking -= 1
        status, headers, body = ANSWER(request)
        if "broken" in request.url:
            status = 404
        return Payload(request, request.url, status, headers, body, self.lab.clock.now(), len(body))

    def redact(self, text: str) -> str:
        return text

    @property
    def house(self) -> House:
        return self.lab.house

    def run(self, what: Callable[[Rounds], Awaitable[Any]]) -> Any:
        """Do something with rounds of this house, in a loop of its own."""
        return asyncio.run(self._run(what))

    async def _run(self, what: Callable[[Rounds], Awaitable[Any]]) -> Any:
        self.house.writer, self.house.stop = Writer(self.lab.store), asyncio.Event()
        rounds = Rounds(self.house, on_poll=self.polls.append)
        try:
            return await what(rounds)
        finally:
            await rounds.drain()
            await self.house.writer.aclose()


@pytest.fixture
def crowd(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[Crowd]:
    accounts = [make_account(id=f"kz-{n}-feed", url=f"{BASE}/{n}.xml") for n in range(COUNT)]
    with lab(tmp_path, accounts[0], ANSWER, concurrency=BOUND) as made:
        made.store.sync_accounts(accounts, NOON)
        made.house.accounts = {account.id: account for account in accounts}
        crowd = Crowd(made)
        made.house.fetcher = cast(Fetcher, crowd)
        yield crowd


def test_a_tick_starts_what_is_due_within_the_bound(crowd: Crowd) -> None:
    """It returns at once with how many it started; what is running takes up room."""

    async def ticks(rounds: Rounds) -> tuple[int, int, int]:
        return await rounds.tick(), len(rounds.running), await rounds.tick()

    assert crowd.run(ticks) == (BOUND, BOUND, 0)
    assert len(crowd.polls) == BOUND
    assert {poll.reason for poll in crowd.polls} == {"tick"}


def test_until_idle_asks_everyone_once(crowd: Crowd) -> None:
    """Never more than the bound at the same time; afterwards nothing is due."""
    crowd.run(Rounds.until_idle)
    assert len(crowd.asked) == len(set(crowd.asked)) == COUNT
    assert crowd.most == BOUND
    assert crowd.run(Rounds.tick) == 0
    crowd.lab.wait(days=2)
    assert crowd.run(Rounds.tick) == BOUND


def test_what_another_worker_claimed_is_left_alone(crowd: Crowd) -> None:
    """Until its lease ends; then whoever comes takes it over."""
    crowd.lab.store.claim(NOON, NOON + LEASE, COUNT, ["feed"])
    assert crowd.run(Rounds.tick) == 0
    crowd.lab.wait(seconds=LEASE.total_seconds() + 1)
    assert crowd.run(Rounds.tick) == BOUND


def test_an_account_that_somebody_else_added_is_polled_too(crowd: Crowd) -> None:
    """A poll by hand beside the daemon may bring a longer account list into the store."""
    crowd.house.accounts.popitem()
    crowd.run(Rounds.until_idle)
    assert len(crowd.asked) == COUNT


def test_by_hand_nothing_has_to_be_due(crowd: Crowd) -> None:
    """`all_of` asks each account once, within the bound, and waits for all."""
    accounts = list(crowd.house.accounts.values())
    crowd.run(Rounds.until_idle)
    crowd.run(lambda rounds: rounds.all_of(accounts, "import"))
    again = crowd.polls[COUNT:]
    assert sorted(poll.account_id for poll in again) == sorted(crowd.house.accounts)
    assert {(poll.reason, poll.outcome) for poll in again} == {("import", "unchanged")}
    assert crowd.most == BOUND


def test_a_stop_begins_nothing_more(crowd: Crowd) -> None:
    """Polls that run end; those that wait are left for the next start."""
    crowd.on_ask = lambda url: crowd.house.stop.set()
    crowd.run(lambda rounds: rounds.all_of(list(crowd.house.accounts.values())))
    assert 0 < len(crowd.asked) <= BOUND

    async def stopped(rounds: Rounds) -> int:
        crowd.house.stop.set()
        return await rounds.tick()

    assert crowd.run(stopped) == 0


def test_what_cannot_be_stored_harms_no_other(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One account's turns are refused by the store: one log line that names it, the others are stored."""
    save = Store.save

    def refusing(store: Store, turns: list[Turn]) -> None:
        if any(turn.poll.account_id == "kz-2-feed" and turn.poll.finished_at for turn in turns):
            raise StoreBusy("kz-2-feed is locked")
        save(store, turns)

    monkeypatch.setattr(Store, "save", refusing)
    with caplog.at_level(logging.WARNING, "monitor"):
        crowd.run(lambda rounds: rounds.all_of(list(crowd.house.accounts.values())))
    assert sorted(poll.account_id for poll in crowd.polls) == sorted(
        set(crowd.house.accounts) - {"kz-2-feed"}
    )
    assert {stored.post.account_id for stored in crowd.lab.store.posts()} == {
        p.account_id for p in crowd.polls
    }
    assert caplog.messages == ["kz-2-feed (feed): not stored: kz-2-feed is locked"]


def test_a_failed_poll_is_one_log_line(crowd: Crowd, caplog: pytest.LogCaptureFixture) -> None:
    """It names account, platform and reason, and the poll is counted like the others."""
    broken = crowd.house.accounts["kz-1-feed"]
    account = Account(
        **{name: getattr(broken, name) for name in broken.__slots__} | {"url": f"{BASE}/broken"}
    )
    crowd.house.accounts[account.id] = account
    with caplog.at_level(logging.WARNING, "monitor"):
        crowd.run(lambda rounds: rounds.all_of([account]))
    (line,) = caplog.messages
    assert line.startswith("kz-1-feed (feed): ")
    assert [poll.outcome for poll in crowd.polls] == ["failed"]
