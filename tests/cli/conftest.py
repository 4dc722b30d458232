"""A working folder with its own configuration, and a store that a short demo has filled."""

from __future__ import annotations

import contextlib
import csv
import fcntl
import io
import json
import logging
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import app
from monitor.cli.exits import guarded
from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Store

DAYS = 2
SINCE, UNTIL = "2026-03-01", "2026-03-03"


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """What `--format json` printed."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    @property
    def records(self) -> list[dict[str, str]]:
        """What `--format csv` printed."""
        return list(csv.DictReader(io.StringIO(self.out)))

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def write_accounts(path: Path, accounts: list[Account]) -> None:
    """An account list as an operator would write it."""
    rows = [
        asdict(account)
        | {"enabled": str(account.enabled).lower(), "confidence": account.confidence or "medium"}
        for account in accounts
    ]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows({key: "" if value is None else value for key, value in row.items()} for row in rows)


class Desk:
    """A folder in which commands are run: `config/`, `data/`, nothing of the environment."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self.folder, self._capsys, self.patch = folder, capsys, patch
        self.config, self.data = folder / "config", folder / "data"
        self.config.mkdir()

    def __call__(self, *words: str) -> Done:
        self.patch.setattr(sys, "argv", ["mfa-monitor", *words])
        self._capsys.readouterr()
        status = guarded(app)
        told = self._capsys.readouterr()
        return Done(status, told.out, told.err)

    def toml(self, text: str) -> None:
        (self.config / "monitor.toml").write_text(text, "utf-8")

    def accounts(self, *accounts: Account) -> None:
        write_accounts(self.config / "accounts.csv", list(accounts))


@contextlib.contextmanager
def _same_logging() -> Iterator[None]:
    """Commands set up logging for a process of their own; afterwards it is as it was."""
    root, ours = logging.getLogger(), logging.getLogger("monitor")
    before = root.handlers[:], root.level, ours.level
    try:
        yield
    finally:
        root.handlers[:], root.level, ours.level = before


@pytest.fixture(autouse=True)
def same_logging() -> Iterator[None]:
    """The next test finds logging as this one did."""
    with _same_logging():
        yield


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An empty working folder: no account, no store."""
    for name in ("MONITOR_DATABASE_URL", "MONITOR_CONFIG_DIR", "MONITOR_DATA_DIR", "MONITOR_CONTACT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)
    return Desk(tmp_path, capsys, monkeypatch)


@pytest.fixture(scope="session")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that `mfa-monitor demo --days 2` has filled; made once, also for several test processes."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if base.name.startswith("popen-") else base) / "practised"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "said").exists():
            (folder / "said").write_text(_demo(folder / "data"))
            store = Store.open(StoreSettings(url=f"sqlite:///{folder / 'data' / 'monitor.db'}"))
            write_accounts(folder / "accounts.csv", store.accounts())
            store.close()
    return folder


def _demo(out: Path) -> str:
    said, argv = io.StringIO(), sys.argv
    sys.argv = ["mfa-monitor", "demo", "--days", str(DAYS), "--out", str(out)]
    try:
        with (
            _same_logging(),  # this fixture begins before those of a single test
            pytest.MonkeyPatch.context() as patch,
            contextlib.redirect_stdout(said),
        ):
            patch.setenv("COLUMNS", "80")
            assert guarded(app) == 0
    finally:
        sys.argv = argv
    return said.getvalue()


@pytest.fixture
def filled(desk: Desk, practised: Path) -> Desk:
    """A desk with the practice world's accounts and a store of its own that holds two days of them."""
    shutil.copy(practised / "accounts.csv", desk.config)
    desk.data.mkdir()
    shutil.copy(practised / "data" / "monitor.db", desk.data)
    return desk
