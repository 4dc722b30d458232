"""Run a benchmark, print its table, and keep the figures as JSON in bench/results/."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

RESULTS = Path(__file__).parent / "results"
PACKAGES = ("reader", "feedparser", "lxml", "duckdb", "pyarrow", "numpy", "pandas")


def main() -> int:
    """0 when every wanted ratio is met, 1 when one is missed."""
    flags = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    flags.add_argument(
        "which", nargs="?", default="poll", choices=("poll", "parse", "uncertainty", "metrics")
    )
    flags.add_argument("--feeds", type=int, default=2000)
    flags.add_argument("--repeat", type=int, default=3)
    flags.add_argument(
        "--workers", type=int, default=1, help="threads that reader fetches with (its default: 1)"
    )
    flags.add_argument(
        "--posts", type=int, default=5_000_000, help="of the year that metrics are computed of"
    )
    flags.add_argument("--accounts", type=int, default=2_000)
    given = flags.parse_args()
    if given.which == "poll":
        from bench.poll import compare, table

        rows = compare(given.feeds, given.repeat, given.workers)
        print(table(rows))
        _keep("poll", vars(given), [asdict(row) for row in rows])
        return 0 if all(row.met for row in rows) else 1
    if given.which == "uncertainty":
        from bench import uncertainty

        figures_of = uncertainty.compare(given.feeds, given.repeat)
        print(uncertainty.table(figures_of))
        _keep("uncertainty", vars(given), [asdict(row) for row in figures_of])
        return 0 if all(row.met for row in figures_of) else 1
    if given.which == "metrics":
        from bench import metrics

        runs = metrics.compare(given.posts, given.accounts)
        said = metrics.verdicts(runs)
        print(metrics.table(runs, said))
        _keep("metrics", vars(given), [asdict(one) for one in runs] + [asdict(one) for one in said])
        return 0 if all(one.met for one in said) else 1
    from bench.parse import compare as compare_parsers

    figures = compare_parsers(given.feeds, given.repeat)
    for name, per_second in figures.items():
        print(f"{name:<12}{per_second:>10.1f} feeds/s")
    _keep("parse", vars(given), figures)
    return 0


def _keep(name: str, given: dict[str, object], figures: object) -> None:
    RESULTS.mkdir(exist_ok=True)
    about = {"python": platform.python_version(), "machine": platform.machine(), "cpus": os.cpu_count()}
    packages = {package: _version(package) for package in PACKAGES}
    everything = {"given": given, "about": about | packages, "figures": figures}
    (RESULTS / f"{name}.json").write_text(json.dumps(everything, indent=2) + "\n")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:  # pandas and reader are of the group `bench` alone
        return None


if __name__ == "__main__":
    sys.exit(main())
