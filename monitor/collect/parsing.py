"""Reading answers beside the event loop: in a thread, and in a process of its own once there is much to read.

A body that hangs or kills its reader costs that process, not the collector (reliability.md N4). A short job
does not pay for starting one: bodies are capped, and the feed adapter has a child of its own for odd ones.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from concurrent.futures import Executor, ThreadPoolExecutor

from monitor.collect.reading import CPU_SECONDS, SECONDS, Ended, Hung, NotReached, Reader
from monitor.errors import ParseError
from monitor.model import Account
from monitor.platforms import Platform, read
from monitor.wire import Page, Payload

FEW = 150
"""Bodies for which no process is started: about what its start costs."""
log = logging.getLogger(__name__)


class Parsers:
    """Reads answers for all polls of a house. `aclose` ends its threads and its process.

    `threads` may be another executor, `few` the number of bodies that are read in it.
    """

    def __init__(self, few: int = FEW, seconds: float = SECONDS, threads: Executor | None = None) -> None:
        self._few, self._seconds, self._count, self._closed = few, seconds, 0, False
        self._threads = threads or ThreadPoolExecutor(2, "parse")
        self._reader: Reader | None = None
        self._starting = asyncio.Lock()
        self._many = False
        self._early: asyncio.Task[None] | None = None

    def expect(self, answers: int) -> None:
        """So many are to come. If they are more than a few, the process is started with the first of them
        that has to be read; until it is ready, threads read."""
        self._many = answers > self._few

    async def _start_early(self) -> None:
        with contextlib.suppress(OSError):  # who reads a body tries again, and tells
            await self._running()

    async def read(self, platform: Platform, account: Account, payload: Payload) -> Page:
        """What the answer means. Raises PlatformError kinds only."""
        self._count += 1
        if self._many and self._early is None:
            self._early = asyncio.create_task(self._start_early())
        if self._reader is None and self._count <= self._few:
            return await self._in_thread(platform, account, payload)
        return await self._apart(platform, account, payload)

    async def _in_thread(self, platform: Platform, account: Account, payload: Payload) -> Page:
        """A thread cannot be ended: after one that hangs, bodies are read in the process."""
        loop = asyncio.get_running_loop()
        reading = loop.run_in_executor(self._threads, read, platform, account, payload)
        try:
            return await asyncio.wait_for(reading, self._seconds)
        except TimeoutError:
            self._few = 0
            raise self._too_long(platform, account, payload) from None

    async def _apart(self, platform: Platform, account: Account, payload: Payload) -> Page:
        """In the process; once more when it ended over this body: somebody else may have killed it."""
        ended = 0
        while ended < 2:
            try:
                reader = await self._running()
            except OSError as fault:  # out of processes, memory or files: slower, not dead
                log.warning("%s: read in a thread: %s", account.id, fault)
                return await self._in_thread(platform, account, payload)
            try:
                return await reader.read(platform.name, account, payload)
            except Hung:
                raise self._too_long(platform, account, payload) from None
            except Ended:
                ended += 1
            except NotReached:
                continue
        reason = f"{account.id}: the body ends its reader"
        raise ParseError(reason, platform=platform.name, path=payload.step)

    def _too_long(self, platform: Platform, account: Account, payload: Payload) -> ParseError:
        reason = f"{account.id}: reading it took more than {self._seconds:g} s, or {CPU_SECONDS} s of work"
        return ParseError(reason, platform=platform.name, path=payload.step)

    async def _running(self) -> Reader:
        async with self._starting:
            if self._closed:
                raise asyncio.CancelledError
            if self._reader is None or self._reader.ended:
                if self._reader is not None:
                    await self._reader.aclose()
                self._reader = await Reader.start(self._seconds)
            return self._reader

    async def aclose(self) -> None:
        """End threads and process; what they were reading is dropped."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._early is not None:
            self._early.cancel()
            await asyncio.wait((self._early,))
        async with self._starting:
            if self._reader is not None:
                await self._reader.aclose()
