"""A poll of many feeds from loopback into the store: ours against reader, in the same run.

Three situations, one after the other on the same store: cold (everything is new), unchanged (everything
answers 200 with the body of before) and 304. What is timed is the whole process, its start included;
what is not: reader's adding of the feeds. Both sides keep their defaults, and what went over the wire
and what is in the stores afterwards is checked, so that nobody wins by not working.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import ours, theirs
from bench.feeds import ENTRIES
from bench.measure import Run, Server, serving

SITUATIONS = {
    "cold": ("honest", "200", 5.0),
    "unchanged": ("forgetful", "200", 10.0),
    "304": ("honest", "304", 1.5),
}
"""Name: the server's mode, the status that every feed must answer, how many times faster we want to be."""
PEAK_MB = 200.0


@dataclass(frozen=True, slots=True)
class Row:
    """Medians of one situation. Speeds in polls per second, peaks in 10^6 bytes."""

    situation: str
    theirs: float
    ours: float
    ratio: float
    wanted: float
    theirs_cpu_seconds: float
    ours_cpu_seconds: float
    theirs_peak_mb: float
    ours_peak_mb: float

    @property
    def met(self) -> bool:
        return self.ratio >= self.wanted and self.ours_peak_mb < PEAK_MB


def compare(feeds: int, repeat: int, workers: int) -> list[Row]:
    """The medians of `repeat` runs for each situation."""
    runs: dict[tuple[str, str], list[Run]] = {}
    with serving(feeds) as server:
        for turn in range(repeat):
            with tempfile.TemporaryDirectory(prefix="bench-") as name:
                _once(Path(name), server, feeds, workers, runs)
            print(f"run {turn + 1} of {repeat} done", file=sys.stderr)
    return [_row(situation, feeds, runs) for situation in SITUATIONS]


def _once(
    folder: Path, server: Server, feeds: int, workers: int, runs: dict[tuple[str, str], list[Run]]
) -> None:
    ours.prepare(folder, server.port, feeds)
    theirs.prepare(folder, server.port, feeds)
    for situation, (mode, status, _) in SITUATIONS.items():
        for side in ("theirs", "ours"):
            server.switch(mode)
            one = theirs.poll(folder, workers) if side == "theirs" else ours.poll(folder)
            given = server.switch(mode)
            if given != {status: feeds}:
                raise RuntimeError(f"{side}, {situation}: {feeds} answers {status} expected, given {given}")
            runs.setdefault((side, situation), []).append(one)
    _check(folder / "reader.db", "select count(*) from entries", feeds)
    _check(folder / "data" / "monitor.db", "select count(*) from post", feeds)


def _check(database: Path, question: str, feeds: int) -> None:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        (found,) = connection.execute(question).fetchone()
    if found != feeds * ENTRIES:
        raise RuntimeError(f"{database.name} holds {found} entries instead of {feeds * ENTRIES}")


def _row(situation: str, feeds: int, runs: dict[tuple[str, str], list[Run]]) -> Row:
    theirs_runs, ours_runs = runs["theirs", situation], runs["ours", situation]
    their_speed = feeds / median(one.seconds for one in theirs_runs)
    our_speed = feeds / median(one.seconds for one in ours_runs)
    return Row(
        situation=situation,
        theirs=their_speed,
        ours=our_speed,
        ratio=our_speed / their_speed,
        wanted=SITUATIONS[situation][2],
        theirs_cpu_seconds=median(one.cpu_seconds for one in theirs_runs),
        ours_cpu_seconds=median(one.cpu_seconds for one in ours_runs),
        theirs_peak_mb=max(one.peak_mb for one in theirs_runs),
        ours_peak_mb=max(one.peak_mb for one in ours_runs),
    )


def table(rows: list[Row]) -> str:
    """The medians as text."""
    lines = ["situation   reader/s    ours/s   ratio  wanted  reader MB  ours MB  reader cpu s  ours cpu s"]
    lines += [
        f"{r.situation:<10}{r.theirs:>10.1f}{r.ours:>10.1f}{r.ratio:>8.2f}{r.wanted:>8.1f}{r.theirs_peak_mb:>11.0f}"
        f"{r.ours_peak_mb:>9.0f}{r.theirs_cpu_seconds:>14.1f}{r.ours_cpu_seconds:>12.1f}"
        f"  {'ok' if r.met else 'MISSED'}"
        for r in rows
    ]
    return "\n".join(lines)
