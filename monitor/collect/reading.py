"""A process that reads answers, and both ends of the pipes to it.

Started as `python -m monitor.collect.reading`, the module is that process. Frames on both pipes: four bytes
of length, big-endian, then a pickle: (platform, account, payload) one way, the page or the error the other;
before them a word that tells it is ready.
Both ends are this program, and the pipes have no names: nobody else can write into them.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import pickle
import resource
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from monitor.errors import PlatformError
from monitor.model import Account
from monitor.platforms import PLATFORMS, read
from monitor.platforms.pipe import LENGTH, answer_all, limit_cpu, lower, own_stdout
from monitor.wire import Page, Payload

SECONDS, CPU_SECONDS = 30.0, 5
"""For one body, on the clock and of work; what it waits for others does not count."""
START_SECONDS, END_SECONDS = 20.0, 1.0
MEMORY_BYTES = 1 << 30
_READY = b"ready"


class Ended(Exception):
    """The process ended while it read this body."""


class Hung(Ended):
    """It had to be ended: the body took too long."""


class NotReached(Exception):
    """Another body ended the process before this one's turn."""


class Reader:
    """One such process. It reads one body at a time, in the order they are handed in."""

    def __init__(self, process: asyncio.subprocess.Process, seconds: float) -> None:
        self.ended = False
        self._process, self._seconds = process, seconds
        self._asked: deque[asyncio.Future[bytes]] = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def start(cls, seconds: float = SECONDS) -> Reader:
        """Start the process and wait until it is ready. Raises OSError when it does not come to that."""
        words = (sys.executable, "-P", "-m", "monitor.collect.reading")  # -P: nothing from the current folder
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe)
        assert process.stdout is not None
        try:
            async with asyncio.timeout(START_SECONDS):
                await process.stdout.readexactly(len(_READY))
        except (asyncio.IncompleteReadError, TimeoutError) as fault:
            raise OSError(f"the reading process ended with {await _status(process)} at its start") from fault
        except asyncio.CancelledError:
            _kill(process)
            await process.wait()
            raise
        return cls(process, seconds)

    async def read(self, platform: str, account: Account, payload: Payload) -> Page:
        """What the answer means. Raises PlatformError kinds, Ended, Hung or NotReached."""
        bare = replace(payload, headers=dict(payload.headers))  # a read-only view does not travel
        answer = await self._ask(pickle.dumps((platform, account, bare), 5))
        found: Page | Exception = pickle.loads(answer)  # noqa: S301  from our own child, see above
        if isinstance(found, Exception):
            raise found
        return found

    async def aclose(self) -> None:
        """End the process and wait for its end."""
        self._end(NotReached())
        await asyncio.gather(self._listening, return_exceptions=True)

    async def _ask(self, question: bytes) -> bytes:
        if self.ended or self._process.stdin is None:
            raise NotReached
        waiting: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._asked.append(waiting)
        if len(self._asked) == 1:
            self._wind()
        self._process.stdin.writelines((LENGTH.pack(len(question)), question))
        return await waiting

    async def _listen(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while True:
                (length,) = LENGTH.unpack(await stream.readexactly(LENGTH.size))
                answer = await stream.readexactly(length)
                asked = self._asked.popleft()
                self._wind()
                if not asked.done():  # whoever asked may be gone
                    asked.set_result(answer)
        finally:  # it has ended, or it cannot be understood
            out_of_time = await _status(self._process) == -signal.SIGXCPU
            self._end(Hung() if out_of_time else Ended())

    def _wind(self) -> None:
        """The time of the body that is being read begins."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._asked:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, self._end, Hung())

    def _end(self, why: Exception) -> None:
        """The body that is being read bears the blame, those behind it do not."""
        if self.ended:
            return
        self.ended = True
        _kill(self._process)
        if self._process.stdin is not None:
            self._process.stdin.close()
        for asked in self._asked:
            if not asked.done():
                asked.set_exception(why)
            why = NotReached()
        self._asked.clear()
        self._wind()


async def _status(process: asyncio.subprocess.Process) -> int:
    """How it ended. Killing it before asyncio saw its end would lose that (CPython issue 87744)."""
    try:
        async with asyncio.timeout(END_SECONDS):
            return await process.wait()
    except TimeoutError:
        _kill(process)
        return await process.wait()


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()


def serve(source: BinaryIO, sink: BinaryIO, limit: Callable[[], None]) -> None:
    """The process's loop: an answer in, its page out, until the pipe is closed. `limit` runs before each."""
    sink.write(_READY)
    sink.flush()
    answer_all(source, sink, limit, _page)


def _page(question: bytes) -> bytes:
    return pickle.dumps(_answer(*pickle.loads(question)), 5)  # noqa: S301  from our own parent


def _answer(platform: str, account: Account, payload: Payload) -> Page | Exception:
    try:
        page = read(PLATFORMS[platform], account, payload)
    except PlatformError as fault:
        return fault
    except MemoryError:
        raise  # ends the process: nobody knows what is left of it
    except Exception:  # a bug of ours; it is raised where the poll runs
        return RuntimeError(f"{account.id} ({platform}), {payload.step}:\n{traceback.format_exc()}")
    return replace(page, hints=dict(page.hints))


def main() -> None:
    """The process: bounded memory and time, no say in Ctrl-C, and no life after the collector's."""
    gc.set_threshold(50_000, 20, 20)  # as in the collector: many small objects that live for one page
    for ours in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ours, signal.SIG_IGN)
    lower(resource.RLIMIT_AS, MEMORY_BYTES)
    with own_stdout() as sink:  # the limit holds also when the collector is gone meanwhile
        serve(sys.stdin.buffer, sink, partial(limit_cpu, CPU_SECONDS))


if __name__ == "__main__":
    main()
