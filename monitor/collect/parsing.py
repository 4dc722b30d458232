"""Reading answers beside the event loop: in a thread, and in a process of its own once there is much to read.

A body that hangs or kills its reader costs that process, not the collector (reliability.md N4). A short job
does not pay for starting one: bodies are capped, and the feed adapter has a child of its own for odd ones.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import resource
import signal
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace

from monitor.errors import ParseError
from monitor.model import Account
from monitor.platforms import PLATFORMS, Platform, read
from monitor.wire import Page, Payload

FEW = 150
"""Bodies read in threads before a process is started: about what its start costs."""
SECONDS = 30.0
MEMORY_BYTES = 1 << 30


class Parsers:
    """Reads answers for all polls of a house. `aclose` ends its threads and its process."""

    def __init__(self, few: int = FEW, seconds: float = SECONDS) -> None:
        self._few, self._seconds, self._count = few, seconds, 0
        self._threads = ThreadPoolExecutor(2, "parse")
        self._child: ProcessPoolExecutor | None = None

    async def read(self, platform: Platform, account: Account, payload: Payload) -> Page:
        """What the answer means. Raises PlatformError kinds only."""
        self._count += 1
        if self._count > self._few:
            return await self._in_child(platform.name, account, payload)
        return await asyncio.get_running_loop().run_in_executor(
            self._threads, read, platform, account, payload
        )

    async def _in_child(self, name: str, account: Account, payload: Payload) -> Page:
        """Once more when the process died: another body may have killed it."""
        bare = replace(payload, headers=dict(payload.headers))
        for _ in range(2):
            child = self._started()
            task = asyncio.get_running_loop().run_in_executor(child, _read, name, account, bare)
            try:
                return await asyncio.wait_for(task, self._seconds)
            except TimeoutError:
                self._kill(child)
                reason = f"{account.id}: not read within {self._seconds:.0f} s"
                raise ParseError(reason, platform=name, path=payload.step) from None
            except BrokenProcessPool:
                self._kill(child)
        raise ParseError(f"{account.id}: the body ends its reader", platform=name, path=payload.step)

    def _started(self) -> ProcessPoolExecutor:
        if self._child is None:
            self._child = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), _begin)
        return self._child

    def _kill(self, child: ProcessPoolExecutor) -> None:
        if self._child is child:
            self._child = None
            for process in multiprocessing.active_children():
                process.kill()
        child.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End threads and process; what they were reading is dropped."""
        self._threads.shutdown(cancel_futures=True)
        if self._child is not None:
            self._child.shutdown(cancel_futures=True)


def _begin() -> None:
    """In the child: bounded memory, no say in Ctrl-C, and no life after the collector's."""
    gc.set_threshold(50_000, 20, 20)  # as in the collector: many small objects that live for one page
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _read(name: str, account: Account, payload: Payload) -> Page:
    page = read(PLATFORMS[name], account, payload)
    return replace(page, hints=dict(page.hints))
