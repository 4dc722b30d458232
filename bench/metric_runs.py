"""One contender of `python -m bench metrics` in a process of its own.

python -m bench.metric_runs NAME FILE

What it did, and how long the parts of it took, lies afterwards in NAME.json beside the store's file.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bench.year import DAY, START, T0
from monitor.model import Window

AS_OF = START + timedelta(days=365)
AGE_HOURS = 24.0
DAYS = 30
ENGINES = ("store", "duckdb")
Found = dict[str, float]


def config_of(file: Path, engine: str) -> Path:
    """The config folder that a contender with this engine reads."""
    return file.parent / f"config-{engine}"


class Timed:
    """`run`, and when each query ran. Those of two threads overlap: `summed` counts both."""

    def __init__(self, run: Callable[[str], list[tuple[Any, ...]]]) -> None:
        self._run, self._spans = run, list[tuple[float, float]]()
        self.at_once = getattr(run, "at_once", 1)
        for more in ("columns", "keep"):
            if hasattr(run, more):
                setattr(self, more, self._timed(getattr(run, more)))

    def __call__(self, sql: str) -> list[tuple[Any, ...]]:
        return self._timed(self._run)(sql)

    def _timed(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*what: Any) -> Any:
            started = time.perf_counter()
            try:
                return ask(*what)
            finally:
                self._spans.append((started, time.perf_counter()))

        return asked

    @property
    def queries(self) -> int:
        return len(self._spans)

    @property
    def summed(self) -> float:
        return sum(end - start for start, end in self._spans)

    @property
    def busy(self) -> float:
        """Seconds in which at least one query ran."""
        seconds, until = 0.0, 0.0
        for start, end in sorted(self._spans):
            seconds += max(0.0, end - max(start, until))
            until = max(until, end)
        return seconds


@contextmanager
def _opened(file: Path, engine: str, *, read_only: bool) -> Iterator[tuple[Any, Any]]:
    """The store and the settings; nothing of this machine's own settings is read."""
    from monitor.settings import load
    from monitor.store import Store

    flags = {"database_url": f"sqlite:///{file}", "data_dir": str(file.parent)}
    settings = load(config_dir=config_of(file, engine), flags=flags, environ={}, cwd=file.parent)
    with closing(Store.open(settings.store, read_only=read_only)) as store:
        yield store, settings


def ours(file: Path, engine: str) -> Found:
    """The whole set, intervals and country figures included: what `measure` does, its queries timed."""
    from monitor.collect.engines import asking
    from monitor.collect.questions import question
    from monitor.metrics import compute

    span = Window(AS_OF - timedelta(days=DAYS), AS_OF)
    with _opened(file, engine, read_only=True) as (store, settings):
        started = time.perf_counter()
        with asking(store, settings) as (run, dialect):
            opening, timed = time.perf_counter() - started, Timed(run)
            values = compute(timed, dialect, question(store, settings, span, AS_OF, AGE_HOURS))
    return {
        "figures": len(values), "valued": sum(value.value is not None for value in values),
        "intervals": sum(value.ci_low is not None for value in values),
        "queries": timed.queries, "opening_seconds": opening,
        "summed_seconds": timed.summed, "busy_seconds": timed.busy,
    }  # fmt: skip


def settled(file: Path) -> Found:
    """Everything that is old enough, once."""
    from monitor.collect.settling import settle

    with _opened(file, "store", read_only=False) as (store, settings):
        return {"counts": settle(store, settings, AS_OF)}


def exported(file: Path) -> Found:
    """All months, into the folder where `duckdb` looks."""
    from monitor.collect.engines import folder_of
    from monitor.engine import export

    with _opened(file, "duckdb", read_only=True) as (store, settings):
        done = export(store, folder_of(settings))
    return {"rows": done.rows, "months": len(done.months)}


def night(file: Path, days: int) -> Found:
    """What a night costs before its report: settling and export, so many days after the year's end."""
    from monitor.collect.engines import folder_of
    from monitor.collect.settling import settle
    from monitor.engine import export

    with _opened(file, "duckdb", read_only=False) as (store, settings):
        started = time.perf_counter()
        counts = settle(store, settings, AS_OF + timedelta(days=days))
        between = time.perf_counter()
        done = export(store, folder_of(settings))
        ended = time.perf_counter()
    return {
        "counts": counts, "rows": done.rows, "months": len(done.months),
        "settle_seconds": between - started, "export_seconds": ended - between,
    }  # fmt: skip


def pandas(file: Path, whole: bool) -> Found:
    """What a researcher writes first: posts per day and the median of the latest counts, by account."""
    import sqlite3

    import pandas as pd

    end = T0 + 365 * DAY
    start = end - DAYS * DAY
    inside = f"published_at >= {start} AND published_at < {end}"
    wanted = "SELECT id, account_id, kind, published_at FROM post"
    looks = "SELECT post_id, r.first_seen_at, likes, comments, shares FROM engagement_snapshot AS r"
    known = f"r.first_seen_at < {end}"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        if whole:
            posts = pd.read_sql(wanted, connection)
            runs = pd.read_sql(f"{looks} WHERE {known}", connection)
            posts = posts[(posts.published_at >= start) & (posts.published_at < end)]
        else:
            posts = pd.read_sql(f"{wanted} WHERE {inside}", connection)
            joined = f"{looks} JOIN post ON post.id = post_id WHERE {inside} AND {known}"
            runs = pd.read_sql(joined, connection)
    per_day = posts.groupby("account_id").size() / DAYS
    latest = runs.sort_values("first_seen_at").groupby("post_id").last()
    counts = posts[posts.kind != "repost"].merge(latest, left_on="id", right_index=True)
    medians = (counts.likes + counts.comments + counts.shares).groupby(counts.account_id).median()
    return {"accounts": len(per_day), "medians": int(medians.notna().sum()), "sum": float(medians.sum())}


CONTENDERS: dict[str, Callable[[Path], Found]] = {
    "settle": settled,
    "store": lambda file: ours(file, "store"),
    "export": exported,
    "duckdb": lambda file: ours(file, "duckdb"),
    "pandas-all": lambda file: pandas(file, whole=True),
    "pandas-window": lambda file: pandas(file, whole=False),
    "night": lambda file: night(file, 1),
    "night-full-month": lambda file: night(file, 2),
}


if __name__ == "__main__":
    name, where = sys.argv[1], Path(sys.argv[2])
    where.with_name(f"{name}.json").write_text(json.dumps(CONTENDERS[name](where)))
