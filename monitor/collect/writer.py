"""The one thread that writes, and the one that reads.

Polls run side by side; their pages wait here and are committed together (group commit): a durable
commit costs a disk flush however many accounts it carries. What was handed in is on disk when the
awaited call returns. A bad turn is tried alone, so it harms nobody else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, Generic, ParamSpec, TypeVar

from monitor.errors import StoreError
from monitor.store import Store, Turn
from monitor.wire import Payload

P = ParamSpec("P")
T = TypeVar("T")
BATCH = 64
Answer = tuple[str, str, Payload]


class Writer:
    """Async face of a store. Does not own it: who opened the store closes it after `aclose`.

    `apart` False: no threads. For a practice, whose store is in memory or never flushed and whose clock
    stands still meanwhile: handing a call to a thread and back costs more than the call.
    """

    def __init__(self, store: Store, *, apart: bool = True) -> None:
        self.store = store
        self._write: Executor = ThreadPoolExecutor(1, "store-write") if apart else Here()
        self._read: Executor = ThreadPoolExecutor(1, "store-read") if apart else Here()
        self._turns: _Queue[Turn] = _Queue(store.save, self._write)
        self._answers: _Queue[Answer] = _Queue(store.keep, self._write)

    async def save(self, turn: Turn) -> None:
        """Write one page's intents; returns when they are durable."""
        await self._turns.put(turn)

    async def keep(self, poll_id: str, account_id: str, payload: Payload) -> None:
        """Put an answer into the raw archive; returns when it is durable."""
        await self._answers.put((poll_id, account_id, payload))

    async def read(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a reading method of the store beside the writer."""
        return await asyncio.get_running_loop().run_in_executor(self._read, lambda: call(*args, **kwargs))

    async def write(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run any other writing method of the store in the writer's thread."""
        return await asyncio.get_running_loop().run_in_executor(self._write, lambda: call(*args, **kwargs))

    async def aclose(self) -> None:
        """Wait for what is being written and end both threads."""
        await asyncio.to_thread(self._write.shutdown)
        await asyncio.to_thread(self._read.shutdown)


class Here(Executor):
    """Runs each call at once, in the thread that hands it in."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The call's future, done already."""
        done: Future[T] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except BaseException as error:
            done.set_exception(error)
        return done


class _Queue(Generic[T]):
    """Collects items while a flush runs and hands them over together."""

    def __init__(self, flush: Callable[[Sequence[T]], None], thread: Executor) -> None:
        self._flush, self._thread = flush, thread
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._running: asyncio.Task[None] | None = None

    async def put(self, item: T) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._drain())
        await done

    async def _drain(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
            try:
                await self._in_thread([item for item, _ in batch])
            except StoreError:
                await self._one_by_one(batch)
            except BaseException as error:  # a bug: whoever waits has to hear of it
                _fail(batch, error)
                raise
            else:
                _done(batch)

    async def _one_by_one(self, batch: Sequence[tuple[T, asyncio.Future[None]]]) -> None:
        for item, done in batch:
            try:
                await self._in_thread([item])
            except StoreError as error:
                _fail([(item, done)], error)
            else:
                _done([(item, done)])

    async def _in_thread(self, items: Sequence[T]) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._flush, items)


def _done(batch: Sequence[tuple[Any, asyncio.Future[None]]]) -> None:
    for _, waiting in batch:
        if not waiting.done():
            waiting.set_result(None)


def _fail(batch: Sequence[tuple[Any, asyncio.Future[None]]], error: BaseException) -> None:
    for _, waiting in batch:
        if not waiting.done():
            waiting.set_exception(error)
