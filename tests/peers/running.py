"""Processes of a test run: started on free loopback ports, ended in all cases."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

CACHE = Path(
    os.environ.get("MONITOR_PEERS_CACHE")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mfa-monitor-peers"
)
"""Where install.sh puts what comes from npm."""
FIRST_PORT, LAST_PORT = 20_000, 32_000
"""Below the ephemeral ones, which the system gives to anybody."""
END_SECONDS = 20


class PeerFailed(RuntimeError):
    """A peer did not start or did not answer; the message holds the end of its log."""


def free_ports(count: int) -> list[int]:
    """So many free loopback ports. Nobody else takes from this span in a hurry; they are not held."""
    found: list[int] = []
    start = FIRST_PORT + os.getpid() % 1_000 * 10
    for port in (*range(start, LAST_PORT), *range(FIRST_PORT, start)):
        with suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            found.append(port)
        if len(found) == count:
            return found
    raise PeerFailed(f"fewer than {count} free ports in {FIRST_PORT}-{LAST_PORT}")


@contextmanager
def running(
    command: list[str],
    log: Path,
    ready: Callable[[], bool],
    seconds: float,
    *,
    stop: signal.Signals = signal.SIGTERM,
    user: str | None = None,
) -> Iterator[None]:
    """Run it until the block ends; the kernel sends `stop` when we are killed. Waits for `ready` first."""
    with log.open("ab") as out:
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", stop.name.removeprefix("SIG"), *as_user(user), *command],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
        )  # fmt: skip
    try:
        _wait(ready, seconds, process, log)
        yield
    finally:
        end(process, stop)


def as_user(user: str | None) -> list[str]:
    """Options of setpriv: some servers refuse to run as root."""
    if user is None or os.geteuid() != 0:
        return []
    return [f"--reuid={user}", f"--regid={user}", "--clear-groups"]


def _wait(ready: Callable[[], bool], seconds: float, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + seconds
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            state = "ended" if process.poll() is not None else f"did not answer within {seconds} s"
            raise PeerFailed(f"{process.args!r} {state}:\n{log.read_text('utf-8', 'replace')[-3000:]}")
        time.sleep(0.1)


def end(process: subprocess.Popen[bytes], stop: signal.Signals = signal.SIGTERM) -> None:
    """Its whole group: politely first."""
    for by in (stop, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, by)
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        return


def answers(url: str) -> bool:
    """Is there an HTTP server that answers, whatever it says?"""
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def connects(port: int) -> bool:
    """Does something listen there?"""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
