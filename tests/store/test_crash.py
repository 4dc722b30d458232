"""Killed while it saves, a store has the old state or the new one, never half of it (S2, D1)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.errors import StoreBusy, StoreError, StoreFull
from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.store.failures import guarded
from tests.conftest import NOON

_WRITER = """
import sys
from tests.store.facts import at, cursor, look, post, span, turn
from monitor.settings import StoreSettings
from monitor.store import Store
store = Store.open(StoreSettings(url=sys.argv[1], free_floor_bytes=0, ballast_bytes=0))
for n in range(100000):
    new = tuple(post(f"{n}-{i}", text="x" * 900) for i in range(20))
    store.save([turn(f"poll-{n}", new=new, counted=tuple(look(p.native_id, n, likes=1) for p in new),
                     covered=span(n, n + 1), cursor=cursor(hours=n, etag=str(n)))])
    print(n, flush=True)
"""


@pytest.mark.parametrize("delay", [0.0, 0.021])
def test_a_kill_leaves_whole_turns_only(
    file_settings: StoreSettings, make_account: Callable[..., Account], delay: float
) -> None:
    """Every acknowledged turn is there with posts, counts, coverage and cursor; integrity holds."""
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", _WRITER, file_settings.url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(5)]
        time.sleep(delay)
        os.kill(child.pid, signal.SIGKILL)
        said += child.stdout.readlines()
    acknowledged = max(int(line) for line in said if line.endswith("\n"))
    with Store.open(file_settings) as store:
        assert store.check() == []
        turns = store.query("SELECT count(*) FROM poll")[0][0]
        assert turns >= acknowledged + 1
        assert store.query("SELECT count(*) FROM post") == [(20 * turns,)]
        assert store.query("SELECT count(*) FROM engagement_snapshot") == [(20 * turns,)]
        assert store.cursors()["a"].etag == str(turns - 1)
        assert len(store.coverage("a")) == 1


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (OSError(28, "No space left on device"), StoreFull),
        (OSError(5, "Input/output error"), StoreError),
        (ValueError("odd"), StoreError),
        (StoreBusy("busy"), StoreBusy),
    ],
)
def test_faults_become_our_kinds(fault: Exception, kind: type[StoreError]) -> None:
    """S4: ENOSPC is "full", EIO a store error; ours pass unchanged."""
    with pytest.raises(StoreError) as caught, guarded("here"):
        raise fault
    assert type(caught.value) is kind


def test_bugs_are_not_hidden() -> None:
    """What is no fault of the database stays what it is."""
    with pytest.raises(KeyError), guarded("here"):
        raise KeyError("bug")
