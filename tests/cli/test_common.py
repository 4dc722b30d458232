"""What every command keeps: exit statuses, one line per error, no secret, no harm from a closed pipe."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest
import typer

from monitor import cli
from monitor.cli import docs, exits
from monitor.cli.app import app
from monitor.errors import ConfigError, LockHeld, MonitorError, SettingsError, StoreError
from tests.cli.conftest import SINCE, UNTIL, Desk

CANARY = "s3cr3t-canary-9c41"
SPAN = ("--since", SINCE, "--until", UNTIL)


def paths(command: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    below = getattr(command, "commands", {})
    return [path] + [p for name, one in below.items() for p in paths(one, (*path, name))]


@pytest.mark.parametrize("path", paths(typer.main.get_command(app)), ids=" ".join)
def test_every_command_explains_itself(desk: Desk, path: tuple[str, ...]) -> None:
    """--help and -h work behind every word, within 80 columns, without a configuration."""
    told = desk(*path, "--help")
    assert told.status == 0
    assert "Usage" in told.out
    assert max(map(len, told.lines)) <= 80
    assert desk(*path, "-h").out == told.out


def test_version(desk: Desk) -> None:
    """--version is one line for programs."""
    assert desk("--version").lines == [f"mfa-monitor {__import__('monitor').__version__}"]


@pytest.mark.parametrize(
    "words", [("nonsense",), ("posts", "--format", "xml"), ("posts", "--limit", "0"), ("demo", "--days", "1")]
)
def test_a_wrong_word_is_a_usage_error(desk: Desk, words: tuple[str, ...]) -> None:
    """Exit status 2, the explanation on stderr, nothing on stdout."""
    told = desk(*words)
    assert (told.status, told.out) == (2, "")
    assert told.err


def test_statuses_by_error() -> None:
    """0 ok, 2 configuration, 3 the world outside, 4 a held lock."""
    told = [
        exits.status_of(e) for e in (ConfigError("x"), SettingsError("x"), StoreError("x"), LockHeld("p", 7))
    ]
    assert told == [2, 2, 3, 4]


def test_leaving(capsys: pytest.CaptureFixture[str]) -> None:
    """Our errors are one line; what is not ours is a bug and stays a traceback."""

    def raising(error: BaseException) -> int:
        def run() -> None:
            raise error

        return exits.guarded(run)

    assert raising(MonitorError("the disk is full")) == 3
    assert capsys.readouterr().err == "mfa-monitor: the disk is full\n"
    assert raising(SystemExit(2)) == 2
    assert raising(SystemExit()) == 0
    assert exits.guarded(lambda: None) == 0
    with pytest.raises(ZeroDivisionError):
        raising(ZeroDivisionError())


def test_ctrl_c_is_130(desk: Desk) -> None:
    """As shells expect it, without a traceback."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    desk.patch.setattr("monitor.cli.doctor._findings", interrupted)
    assert desk("doctor").status == 130


def test_main_leaves_with_the_status(desk: Desk) -> None:
    """What `mfa-monitor` and `python -m monitor` call."""
    desk.patch.setattr(sys, "argv", ["mfa-monitor", "--version"])
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 0


def test_a_missing_store_is_named(desk: Desk) -> None:
    """Reading never makes a store; exit status 3 and the file's name."""
    for words in (
        ("posts",),
        ("status",),
        ("coverage",),
        ("metrics",),
        ("db", "check"),
        ("raw", "list", "a"),
    ):
        told = desk(*words)
        assert (told.status, told.out) == (3, ""), words
        assert "monitor.db" in told.err
    assert not desk.data.exists()


def test_an_unknown_setting_is_named(desk: Desk) -> None:
    """Exit status 2 with file, line and the key."""
    desk.toml("[fetch]\nretriez = 1\n")
    told = desk("posts")
    assert told.status == 2
    assert "monitor.toml:2" in told.err
    assert "retriez" in told.err


def test_flags_before_the_command_win(filled: Desk) -> None:
    """--data-dir, --config-dir and --database-url beat the environment."""
    filled.patch.setenv("MONITOR_DATA_DIR", "elsewhere")
    assert filled("status").status == 3
    assert filled("--data-dir", "data", "status").status == 0
    assert filled("--database-url", f"sqlite:///{filled.data}/monitor.db", "status").status == 0
    told = filled("--config-dir", "nowhere", "status")
    assert told.status == 2
    assert "nowhere" in told.err


def test_no_secret_in_any_output(filled: Desk) -> None:
    """A key from the environment stays inside, whatever is printed and however loudly."""
    filled.patch.setenv("MASTODON_TOKEN_EXAMPLE_ORG", CANARY)
    filled.patch.setenv("MONITOR_CONTACT", "ops@example.org")
    for words in (
        ("doctor",), ("doctor", "--format", "json"), ("doctor", "--limits"), ("status",), ("posts",),
        ("accounts", "list"), ("poll", "kz-mfa-feed"), ("metrics", "list"), ("db", "check"), ("nonsense",),
    ):  # fmt: skip
        told = filled("--verbose", *words)
        assert CANARY not in told.out + told.err, words
    assert "MASTODON_TOKEN_EXAMPLE_ORG" in filled("doctor").out


def test_no_password_of_the_database_in_an_error(desk: Desk) -> None:
    """A database that does not answer is told without its password."""
    told = desk("--database-url", f"postgresql://me:{CANARY}@127.0.0.1:9/none", "status")
    assert told.status == 3
    assert CANARY not in told.out + told.err
    assert "127.0.0.1" in told.err


def test_a_reader_who_has_seen_enough_is_no_error(desk: Desk) -> None:
    """`mfa-monitor metrics list | head -1`: a closed pipe ends the command quietly."""
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w", encoding="utf-8") as closed:
        desk.patch.setattr(sys, "stdout", closed)
        assert desk("metrics", "list", "--format", "json").status == 0
        desk.patch.undo()


def test_head_in_a_shell(desk: Desk) -> None:
    """The same with real processes: nothing on stderr, status 0."""
    command = f"set -o pipefail; {sys.executable} -m monitor metrics list --format json | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "[", "")


def test_the_documentation_is_current(desk: Desk) -> None:
    """docs/cli.md is what `python -m monitor.cli.docs` writes; the README leads to it."""
    home = __import__("pathlib").Path(docs.__file__).parents[2]
    assert (home / "docs" / "cli.md").read_text("utf-8") == docs.markdown()
    assert "(docs/cli.md)" in (home / "README.md").read_text("utf-8")
    for path in paths(typer.main.get_command(app)):
        assert f"\n## {' '.join(('mfa-monitor', *path))}\n" in docs.markdown()
