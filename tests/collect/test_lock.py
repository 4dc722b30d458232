"""One daemon per data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.collect.lock import holder, only_one
from monitor.errors import LockHeld

HOLD = """
import sys
from pathlib import Path
from monitor.collect.lock import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_second_one_is_told_who_holds_it(tmp_path: Path) -> None:
    """The folder is made; the error names the process and the file; afterwards it is free again."""
    folder = tmp_path / "data"
    with only_one(folder), pytest.raises(LockHeld) as refused, only_one(folder):
        pytest.fail("two at once")
    assert refused.value.pid == os.getpid()
    assert str(folder / "monitor.lock") in str(refused.value)
    with only_one(folder):
        assert holder(folder / "monitor.lock") == os.getpid()
    assert holder(folder / "monitor.lock") is None


def test_an_error_inside_gives_it_back(tmp_path: Path) -> None:
    """A daemon that ends by an error leaves nothing behind."""
    with pytest.raises(ZeroDivisionError), only_one(tmp_path):
        raise ZeroDivisionError
    with only_one(tmp_path):
        pass


def test_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    """Killed without a chance to tidy up: the next start is not kept out by what it left."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(LockHeld) as refused, only_one(tmp_path):
            pytest.fail("two at once")
        assert refused.value.pid == process.pid
    finally:
        process.kill()
        process.communicate()
    assert holder(tmp_path / "monitor.lock") == process.pid
    with only_one(tmp_path):
        assert holder(tmp_path / "monitor.lock") == os.getpid()


def test_nobody_holds_what_is_not_there(tmp_path: Path) -> None:
    """A missing or scribbled file names nobody."""
    assert holder(tmp_path / "monitor.lock") is None
    (tmp_path / "monitor.lock").write_text("scribble")
    assert holder(tmp_path / "monitor.lock") is None
