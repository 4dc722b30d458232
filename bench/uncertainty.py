"""Intervals, ranks and benchmarks of many accounts: our numpy against the same rules in plain Python.

One thread, no disk. Both sides work on the same posts: 200 of each account over 90 days, lognormal counts;
the draws are part of the work. Plain Python is measured on fewer accounts, since its time grows with them.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import numpy as np

from monitor.metrics.statistics.benchmark import scores
from monitor.metrics.statistics.ranks import ranks
from monitor.metrics.statistics.resampling import DAY, Floats, interval, resample

POSTS, DAYS = 200, 90

Account = tuple[list[int], list[float]]


@dataclass(frozen=True, slots=True)
class Row:
    """Accounts per second, medians; `seconds` is what ours takes for all accounts."""

    what: str
    ours: float
    plain: float
    seconds: float
    wanted: float

    @property
    def ratio(self) -> float:
        return self.ours / self.plain

    @property
    def met(self) -> bool:
        """Ours does at least `wanted` times as many accounts a second."""
        return self.ratio >= self.wanted


def compare(accounts: int, repeat: int, resamples: int = 1000) -> list[Row]:
    """One row per kind of work; raises RuntimeError where both sides do not find the same."""
    given = [_account(number) for number in range(accounts)]
    few = given[:3]
    _same_findings(few[0])
    table = {f"a{i}": _chances(i, resamples) for i in range(accounts)}
    few_rows = dict(list(table.items())[:50])
    return [
        _row("median interval", 10, given, few, repeat, lambda a: _median(a, resamples),
             lambda a: _plain_interval(a, median, resamples)),
        _row("iq mean interval", 10, given, few, repeat, lambda a: _iqmean(a, resamples),
             lambda a: _plain_interval(a, _plain_iqmean, resamples)),
        _row("overperformance", 3, given, few, repeat, _scores, _plain_benchmarks),
        Row("ranks", *_speeds(lambda: _ranks(table), len(table), lambda: _plain_ranks(few_rows),
                              len(few_rows), repeat), wanted=2),
    ]  # fmt: skip


def table(rows: list[Row]) -> str:
    head = f"{'':<18}{'ours/s':>10}{'plain/s':>10}{'ratio':>8}{'all':>9}"
    lines = [
        f"{row.what:<18}{row.ours:>10.0f}{row.plain:>10.1f}{row.ratio:>7.0f}x{row.seconds:>8.2f}s"
        + ("" if row.met else "  MISSED")
        for row in rows
    ]
    return "\n".join([head, *lines])


def _row(
    what: str, wanted: float, given: list[Account], few: list[Account], repeat: int,
    ours: Callable[[Account], object], plain: Callable[[Account], object],
) -> Row:  # fmt: skip
    return Row(what, *_speeds(lambda: [ours(one) for one in given], len(given),
                              lambda: [plain(one) for one in few], len(few), repeat), wanted)  # fmt: skip


def _speeds(
    ours: Callable[[], object], size: int, plain: Callable[[], object], fewer: int, repeat: int
) -> tuple[float, float, float]:
    seconds, slow = (median(_seconds(run) for _ in range(repeat)) for run in (ours, plain))
    return size / seconds, fewer / slow, seconds


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _account(number: int) -> Account:
    chance = random.Random(number)
    times = sorted(chance.randrange(DAYS * DAY) for _ in range(POSTS))
    return times, [float(int(chance.lognormvariate(4, 1.3))) for _ in times]


def _chances(number: int, resamples: int) -> list[float]:
    chance = random.Random(number)
    return [chance.gauss(number / 100, 1) for _ in range(resamples)]


def _median(account: Account, resamples: int) -> tuple[float, float] | None:
    times, x = account
    return interval(resample(times, range(POSTS), times[0], resamples).median(x))


def _iqmean(account: Account, resamples: int) -> tuple[float, float] | None:
    times, x = account
    return interval(resample(times, range(POSTS), times[0], resamples).interquartile_mean(x))


def _plain_interval(
    account: Account, statistic: Callable[[list[float]], float], resamples: int
) -> tuple[float, float]:
    times, x = account
    days: dict[int, list[float]] = {}
    for at, count in zip(times, x, strict=True):
        days.setdefault(at // DAY, []).append(count)
    units, chance = list(days.values()), random.Random(times[0])
    found = sorted(
        statistic([count for day in chance.choices(units, k=len(units)) for count in day])
        for _ in range(resamples)
    )
    return found[round(0.025 * (resamples - 1))], found[round(0.975 * (resamples - 1))]


def _plain_iqmean(x: list[float]) -> float:
    x, g = sorted(x), len(x) // 4
    return sum(x[g : len(x) - g]) / (len(x) - 2 * g)


def _scores(account: Account) -> Floats:
    times, x = account
    return scores(times, np.arange(POSTS) % 3, x, np.ones(POSTS, bool)).benchmark


def _plain_benchmarks(account: Account) -> list[float]:
    times, x = account
    found, broke, logs = [], [], [math.log1p(count) for count in x]
    for place in range(10, len(times)):
        earlier, same = range(max(0, place - 100), place), range(place % 3, place, 3)[-100:]
        found.append(_plain_iqmean([x[i] for i in (same if len(same) >= 10 else earlier)]))
        middle = median(logs[i] for i in earlier)
        spread = median(abs(logs[i] - middle) for i in earlier)
        broke.append(logs[place] - middle >= 3.5 * 1.4826 * spread)
    return found


def _ranks(table: dict[str, list[float]]) -> object:
    return ranks(table, {account: sum(row) for account, row in table.items()})


def _plain_ranks(table: dict[str, list[float]]) -> dict[str, list[int]]:
    """Without a care for ties: of the two, the easier work."""
    places: dict[str, list[int]] = {account: [] for account in table}
    for column in zip(*table.values(), strict=True):
        order = sorted(zip(column, table, strict=True), reverse=True)
        for place, (_, account) in enumerate(order, 1):
            places[account].append(place)
    return {account: sorted(row) for account, row in places.items()}


def _same_findings(account: Account) -> None:
    """Benchmarks agree exactly, intervals of two different draws nearly."""
    if not np.allclose(_scores(account)[10:], _plain_benchmarks(account)):
        raise RuntimeError("the benchmarks of a post differ")
    ours, plain = _iqmean(account, 4000), _plain_interval(account, _plain_iqmean, 4000)
    if ours is None or not np.allclose(ours, plain, rtol=0.1):
        raise RuntimeError(f"the intervals differ: {ours} and {plain}")
