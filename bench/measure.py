"""Whole processes: wall time from start to end, and the most memory they held. Needs Linux (`/proc`)."""

from __future__ import annotations

import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)
_LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Run:
    """One process with its children. `peak_mb`, in units of 10^6 bytes, adds up the most that each of them
    ever held: at no moment did they hold more together."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run(command: Sequence[str], env: Mapping[str, str] | None = None) -> Run:
    """Run to the end, without the shell's own settings for Python; raises RuntimeError with its last words
    when it failed."""
    env = {k: v for k, v in (os.environ if env is None else env).items() if not k.startswith("PYTHON")}
    with tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        child = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=errors)
        peaks: dict[int, int] = {}
        ended = threading.Event()
        watch = threading.Thread(target=_watch, args=(child.pid, peaks, ended))
        watch.start()
        try:
            _, status, used = os.wait4(child.pid, 0)
            seconds = time.perf_counter() - started
        finally:
            ended.set()
            watch.join()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            errors.seek(max(0, errors.seek(0, os.SEEK_END) - 2000))
            said = errors.read().decode(errors="replace")
            raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}: {said}")
    return Run(seconds, used.ru_utime + used.ru_stime, sum(peaks.values()) / 1e6)


def _watch(pid: int, peaks: dict[int, int], ended: threading.Event) -> None:
    """Note the peak of the process and of each descendant, until the end."""
    while not ended.wait(_LOOK_SECONDS):
        for one in _family(pid):
            # a process that is just leaving has no memory left to tell of
            peaks[one] = max(peaks.get(one, 0), _peak_bytes(one))


def _family(pid: int) -> list[int]:
    try:
        named = [thread.read_text() for thread in Path(f"/proc/{pid}/task").glob("*/children")]
    except OSError:  # it has ended
        return []
    return [pid, *(one for children in named for child in children.split() for one in _family(int(child)))]


def _peak_bytes(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:  # it has ended
        return 0
    found = _PEAK.search(status)
    return int(found[1]) * 1024 if found else 0


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
