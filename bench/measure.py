"""Whole processes: wall time from start to end, and the most memory they held."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Run:
    """One process. `peak_mb` is in units of 10^6 bytes, its own or that of its largest child."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Run:
    """Run to the end; raises RuntimeError with its last words when it failed.

    A child starts with the peak memory of whoever started it (Linux keeps it across exec), so the caller
    has to stay small.
    """
    started = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert child.stderr is not None
    with child.stderr:
        said = child.stderr.read()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}: {said[-2000:].decode()}")
    return Run(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)


class Server:
    """The feed server in a process of its own."""

    def __init__(self, port: int) -> None:
        self.port = port

    def switch(self, mode: str) -> dict[str, int]:
        """Set the mode; how many feeds went out since the last switch, by status."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", f"/mode/{mode}")
        given: dict[str, int] = json.loads(connection.getresponse().read())
        connection.close()
        return given


@contextmanager
def serving(feeds: int) -> Iterator[Server]:
    """A server of that many feeds, for as long as the block lasts."""
    command = [sys.executable, "-m", "bench.server", str(feeds)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        try:
            yield Server(int(child.stdout.readline()))
        finally:
            child.communicate(b"")
