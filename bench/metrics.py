"""A month's figures of a year-sized store: SQLite against DuckDB over the export, and against pandas.

Each contender is a whole process, its start included, and runs once, in the order of CONTENDERS: counts are
settled first, as a nightly run does. pandas does far less: posts per day and the median of the latest
counts. What every contender found is checked, so that nobody wins by not working.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.measure import ROOT, run
from bench.metric_runs import CONTENDERS, ENGINES, Found, config_of
from bench.year import add_day

STORE_SECONDS, STORE_MB, NIGHT_SECONDS, TIMES_FASTER = 60.0, 1000.0, 10.0, 5.0
NIGHTS = {"night": 365, "night-full-month": 364}
"""Before these, one more day of posts: the first of a new month, whose file is small beside that of the month
before, whose last counts become final; or the last of a full month, which is written again as a whole."""
_TABLES = ("countries.csv", "platform_users.csv")


@dataclass(frozen=True, slots=True)
class Contender:
    """One process. Peak in 10^6 bytes; `found` tells what it did and how long the parts of it took."""

    name: str
    seconds: float
    cpu_seconds: float
    peak_mb: float
    found: Found


@dataclass(frozen=True, slots=True)
class Verdict:
    """A figure and what was wanted, if anything was: at least so many x, or less than so many s or MB."""

    what: str
    value: float
    unit: str
    wanted: float | None = None

    @property
    def met(self) -> bool:
        if self.wanted is None:
            return True
        return self.value >= self.wanted if self.unit == "x" else self.value < self.wanted


def compare(posts: int, accounts: int) -> list[Contender]:
    """All contenders on one store; without pandas, those of it are left out. Raises RuntimeError when one
    did not do its work."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        file = Path(name) / "year.db"
        _configure(file)
        command = [sys.executable, "-m", "bench.year", str(file), str(posts), str(accounts)]
        made = run(command)
        print(f"year written: {made.seconds:.0f} s, {file.stat().st_size / 1e6:.0f} MB", file=sys.stderr)
        done = {}
        for contender in _here():
            if contender in NIGHTS:
                first = posts + 1 + list(NIGHTS).index(contender) * _a_day(posts)
                add_day(file, first, _a_day(posts), accounts, NIGHTS[contender])
            done[contender] = _once(contender, file)
            print(f"{contender}: {done[contender].seconds:.1f} s", file=sys.stderr)
    check(done, posts, accounts)
    return list(done.values())


def _here() -> list[str]:
    pandas = importlib.util.find_spec("pandas") is not None
    if not pandas:
        print("pandas is not installed: left out", file=sys.stderr)
    return [name for name in CONTENDERS if pandas or not name.startswith("pandas")]


def _a_day(posts: int) -> int:
    return max(1, posts // 365)


def _configure(file: Path) -> None:
    """A config folder for each engine, with the reference tables of this checkout."""
    for engine in ENGINES:
        folder = config_of(file, engine)
        folder.mkdir()
        (folder / "monitor.toml").write_text(
            f'[store]\nballast_bytes = 0\n\n[metrics]\nengine = "{engine}"\n'
        )
        for table in _TABLES:
            shutil.copy(ROOT / "config" / table, folder)


def _once(name: str, file: Path) -> Contender:
    one = run([sys.executable, "-m", "bench.metric_runs", name, str(file)])
    found: Found = json.loads(file.with_name(f"{name}.json").read_text())
    return Contender(name, one.seconds, one.cpu_seconds, one.peak_mb, found)


def check(done: dict[str, Contender], posts: int, accounts: int) -> None:
    """Both engines gave the same figures, everything was exported, and pandas saw the same accounts."""
    by_store, by_duckdb = (done[engine].found for engine in ENGINES)
    for count in ("figures", "valued", "intervals"):
        if not by_store[count] == by_duckdb[count] > 0:
            raise RuntimeError(f"{count}: {by_store[count]} of the store, {by_duckdb[count]} of duckdb")
    if done["settle"].found["counts"] < posts or done["export"].found["rows"] < 4 * posts:
        raise RuntimeError(f"too little settled or exported: {done['settle'].found, done['export'].found}")
    pandas = [one.found for name, one in done.items() if name.startswith("pandas")]
    if any(found != pandas[0] or not 0 < found["medians"] <= accounts for found in pandas):
        raise RuntimeError(f"pandas found {pandas}")
    for name in NIGHTS:
        # the month that changed, and the one whose counts became final
        if not 1 <= done[name].found["months"] <= 2 or done[name].found["counts"] < 1:
            raise RuntimeError(f"{name}: {done[name].found}")


def verdicts(runs: list[Contender]) -> list[Verdict]:
    """Ratios of seconds, and the limits."""
    done = {one.name: one for one in runs}
    store, duckdb = (done[engine] for engine in ENGINES)
    summed, busy = (
        store.found[f"{how}_seconds"] / duckdb.found[f"{how}_seconds"] for how in ("summed", "busy")
    )
    return [
        Verdict("duckdb vs store, queries summed", summed, "x", TIMES_FASTER),
        Verdict("duckdb vs store, queries by the clock", busy, "x"),
        Verdict("duckdb vs store, whole processes", store.seconds / duckdb.seconds, "x"),
        *(
            Verdict(f"{engine} (whole set) vs {name}", done[name].seconds / done[engine].seconds, "x")
            for name in done if name.startswith("pandas") for engine in ENGINES
        ),
        Verdict("store, whole set", store.seconds, "s", STORE_SECONDS),
        Verdict("store, whole set, peak", store.peak_mb, "MB", STORE_MB),
        *(
            Verdict(f"{name}: settle and export", _increment(done[name].found), "s", NIGHT_SECONDS)
            for name in NIGHTS
        ),
    ]  # fmt: skip


def _increment(night: Found) -> float:
    return night["settle_seconds"] + night["export_seconds"]


def table(runs: list[Contender], said: list[Verdict]) -> str:
    """Both as text."""
    lines = [f"{'contender':<18}{'seconds':>9}{'cpu s':>9}{'peak MB':>9}  found"]
    lines += [
        f"{one.name:<18}{one.seconds:>9.1f}{one.cpu_seconds:>9.1f}{one.peak_mb:>9.0f}  "
        + ", ".join(f"{name} {_shown(value)}" for name, value in one.found.items())
        for one in runs
    ]
    lines += ["", f"{'':<42}{'figure':>10}{'wanted':>12}"]
    for one in said:
        wanted = "" if one.wanted is None else f"{'>=' if one.unit == 'x' else '<'} {one.wanted:g} {one.unit}"
        told = "" if one.wanted is None else "  ok" if one.met else "  MISSED"
        lines.append(f"{one.what:<42}{one.value:>8.2f}{one.unit:>3}{wanted:>11}{told}")
    return "\n".join(lines)


def _shown(value: float) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)
