"""Ours: `mfa-monitor poll` with a config folder of its own and otherwise the shipped defaults."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

from bench.measure import Run, run
from monitor.registry import COLUMNS


def prepare(folder: Path, port: int, feeds: int) -> None:
    """Write the account list and the one setting that lets loopback be asked."""
    config = folder / "config"
    config.mkdir()
    (config / "monitor.toml").write_text(f'[fetch]\nallow_hosts = ["127.0.0.1:{port}"]\n')
    with (config / "accounts.csv").open("w", newline="") as file:
        rows = csv.DictWriter(file, COLUMNS, restval="")
        rows.writeheader()
        rows.writerows(_row(number, port) for number in range(feeds))


def _row(number: int, port: int) -> dict[str, str]:
    return {
        "id": f"bench-{number}", "institution": f"Bench {number}", "country": "KZ", "kind": "mfa",
        "platform": "feed", "url": f"http://127.0.0.1:{port}/feed/{number}.xml", "confidence": "high",
        "enabled": "true",
    }  # fmt: skip


def poll(folder: Path) -> Run:
    """Poll all accounts once in a process of its own."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MONITOR_")}
    given = {"MONITOR_CONFIG_DIR": str(folder / "config"), "MONITOR_DATA_DIR": str(folder / "data")}
    return run([sys.executable, "-m", "monitor", "poll"], clean | given)
