"""Group commit: together when they wait together, in order, each error with the one it belongs to."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from monitor.collect.writer import BATCH, Writer
from monitor.errors import StoreError
from monitor.store import Store, Turn


@dataclass
class Slow:
    """A store that remembers its batches, and that is held up until `go` is set."""

    batches: list[list[Any]] = field(default_factory=list)
    kept: list[list[Any]] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)
    threads: set[str] = field(default_factory=set)
    bug: bool = False

    def save(self, turns: Sequence[Any]) -> None:
        assert self.go.wait(5)
        self.threads.add(threading.current_thread().name)
        if self.bug:
            raise ZeroDivisionError
        if "bad" in turns:
            raise StoreError(f"bad among {len(turns)}")
        self.batches.append(list(turns))

    def keep(self, answers: Sequence[Any]) -> None:
        self.kept.append(list(answers))

    def name(self, greeting: str, *, to: str) -> str:
        return f"{greeting} {to} from {threading.current_thread().name.rsplit('_', 1)[0]}"


def together(slow: Slow, *turns: str) -> list[Any]:
    """Hand in these turns while the first one is being written."""

    async def run() -> list[Any]:
        writer = Writer(cast(Store, slow))
        try:
            waiting = [asyncio.create_task(writer.save(cast(Turn, turn))) for turn in turns]
            await asyncio.sleep(0.02)
            assert not any(task.done() for task in waiting)
            slow.go.set()
            return await asyncio.gather(*waiting, return_exceptions=True)
        finally:
            await writer.aclose()

    return asyncio.run(run())


def test_what_waits_together_is_committed_together() -> None:
    """In the order it came, in one thread, at most a batch at a time."""
    slow, turns = Slow(), [str(n) for n in range(2 * BATCH)]
    assert together(slow, *turns) == [None] * len(turns)
    assert [turn for batch in slow.batches for turn in batch] == turns
    assert len(slow.batches) <= 4
    assert max(map(len, slow.batches)) <= BATCH
    assert len(slow.threads) == 1


def test_an_error_reaches_only_its_own_waiter() -> None:
    """A bad turn is tried alone; its neighbours are stored."""
    slow = Slow()
    ended = together(slow, "first", "a", "bad", "b")
    assert [str(e) if e else None for e in ended] == [None, None, "bad among 1", None]
    assert [turn for batch in slow.batches for turn in batch] == ["first", "a", "b"]


def test_a_bug_reaches_whoever_waits() -> None:
    """Nobody waits for ever for a writer that died; what comes later is tried again."""
    slow = Slow(bug=True)
    slow.go.set()

    async def run() -> None:
        writer = Writer(cast(Store, slow))
        try:
            with pytest.raises(ZeroDivisionError):
                await writer.save(cast(Turn, "a"))
            await asyncio.sleep(0)
            assert isinstance(
                writer._turns._running and writer._turns._running.exception(), ZeroDivisionError
            )
            slow.bug = False
            await writer.save(cast(Turn, "b"))
        finally:
            await writer.aclose()

    asyncio.run(run())
    assert slow.batches == [["b"]]


def test_a_waiter_that_went_away_holds_up_nobody() -> None:
    """A cancelled poll's page is written all the same; the next one hears of its own."""
    slow = Slow()

    async def run() -> None:
        writer = Writer(cast(Store, slow))
        try:
            gone = asyncio.create_task(writer.save(cast(Turn, "gone")))
            await asyncio.sleep(0.01)
            gone.cancel()
            stays = asyncio.create_task(writer.save(cast(Turn, "bad")))
            slow.go.set()
            with pytest.raises(StoreError):
                await stays
            assert gone.cancelled()
        finally:
            await writer.aclose()

    asyncio.run(run())
    assert slow.batches == [["gone"]]


def test_reading_and_writing_have_a_thread_each() -> None:
    """Answers go to the archive with whom they belong to; other calls are handed through."""
    slow = Slow()
    slow.go.set()

    async def run() -> tuple[str, str]:
        writer = Writer(cast(Store, slow))
        try:
            await writer.keep("poll", "account", cast(Any, "payload"))
            return await writer.read(slow.name, "hi", to="you"), await writer.write(slow.name, "hi", to="me")
        finally:
            await writer.aclose()

    assert asyncio.run(run()) == ("hi you from store-read", "hi me from store-write")
    assert slow.kept == [[("poll", "account", "payload")]]
