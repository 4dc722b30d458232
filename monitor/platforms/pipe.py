"""What the children that read other people's bodies share: frames on their pipes, and limits of their own.

A frame is four bytes of length, big-endian, and then so many bytes.
"""

from __future__ import annotations

import resource
import struct
import sys
import time
from collections.abc import Callable
from typing import IO, BinaryIO

LENGTH = struct.Struct(">I")


def write(sink: IO[bytes], body: bytes) -> None:
    """One frame, sent at once."""
    sink.write(LENGTH.pack(len(body)) + body)
    sink.flush()


def answer_all(
    source: IO[bytes], sink: IO[bytes], limit: Callable[[], None], answer: Callable[[bytes], bytes]
) -> None:
    """A child's loop: a frame in, its answer out, until the pipe is closed. `limit` runs before each."""
    while len(head := source.read(LENGTH.size)) == LENGTH.size:
        body = source.read(*LENGTH.unpack(head))
        limit()
        write(sink, answer(body))


def own_stdout() -> BinaryIO:
    """The process's own. With PYTHONUNBUFFERED, sys.stdout.buffer may write a part only."""
    return open(sys.stdout.fileno(), "wb", closefd=False)


def lower(what: int, most: int) -> None:
    """Lower a limit of this process (RLIMIT_*); where the system allows still less, to that."""
    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def limit_cpu(seconds: int) -> None:
    """So much work from now on; then the system ends the process (SIGXCPU)."""
    lower(resource.RLIMIT_CPU, int(time.process_time()) + seconds + 1)
