"""Posts against the account's earlier ones, and how fast reactions come."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from monitor.sandbox.truth import TruePost
from tests.acceptance.ledger_seen import DAY, HOUR, Aged, Seen, interactions
from tests.acceptance.ledger_statistics import Estimate, Figure, Value, bare, iqmean, mean, with_interval
from tests.acceptance.wires import form

NEWEST, LEAST = 100, 10
"""How many earlier posts a post is measured by, and how many it needs."""
A_YEAR = 365 * DAY
WHOLE_LIFE = 168 * HOUR
FAR = 3.5
"""From here on a post breaks out."""


@dataclass(frozen=True)
class Judged:
    """The interactions of a post, and those of earlier ones: of its format if they are enough, and of all."""

    total: float
    alike: list[float]
    every: list[float]

    @property
    def usual(self) -> float:
        return iqmean(self.alike)


def _judged(seen: Seen) -> list[Judged]:
    found = []
    for one in seen.engaged:
        before = [old for old in seen.aged if old.at < one.at and one.at - old.at <= A_YEAR]
        alike = [old for old in before if _form(seen, old) == _form(seen, one)]
        if len(before) >= LEAST:
            chosen = alike if len(alike) >= LEAST else before
            found.append(Judged(one.total, _newest(chosen), _newest(before)))
    return found


def _form(seen: Seen, one: Aged) -> str:
    return form(seen.member.platform, one.post)


def _newest(posts: list[Aged]) -> list[float]:
    return [one.total for one in posts[-NEWEST:]]


def _log2(seen: Seen) -> Value:
    return mean([math.log2((one.total + 1) / (one.usual + 1)) for one in _judged(seen)])


def _ct(seen: Seen) -> Estimate:
    return with_interval([_score(one.total, one.usual) for one in _judged(seen)])


def _score(actual: float, usual: float) -> float:
    """CrowdTangle's, with its least benchmark of 10."""
    if usual < 10:
        return actual / 10
    if actual >= usual:
        return actual / usual
    return -usual / actual if actual else -2 * usual


def _breakout(seen: Seen) -> Value:
    judged = _judged(seen)
    return float(sum(map(_breaks_out, judged))) if judged else None


def _breaks_out(one: Judged) -> bool:
    logs = [math.log1p(total) for total in one.every]
    middle = median(logs)
    spread = median(abs(log - middle) for log in logs)
    if not spread:
        return one.total >= 10 and one.total >= 5 * median(one.every)
    return (math.log1p(one.total) - middle) / (1.4826 * spread) >= FAR


def _half_life(seen: Seen) -> Estimate:
    lives = [_half(seen, at, post) for at, post in seen.eligible(WHOLE_LIFE)]
    return with_interval([life for life in lives if life is not None])


def _half(seen: Seen, at: datetime, post: TruePost) -> float | None:
    """The age in hours at which half of a week's interactions had come. What is told are the ends of runs of
    equal counts; three are needed, one of them young."""
    whole = seen.at_age(at, post, WHOLE_LIFE, interactions)
    looks = [(end - at, known) for end in seen.ends(post) if end - at <= WHOLE_LIFE * 1.05
             and (known := seen.read(post, end, interactions))]  # fmt: skip
    if not whole or not sum(whole.values()) or len(looks) < 3 or looks[0][0] > HOUR:
        return None
    half = sum(whole.values()) / 2
    counts = [(age, sum(known.values())) for age, known in looks]
    return _reached(counts, half)


def _reached(counts: list[tuple[timedelta, float]], half: float) -> float | None:
    if counts[0][1] >= half:
        return counts[0][0] / HOUR
    for (age, count), (later, more) in pairwise(counts):
        if more >= half:
            return (age + (later - age) * ((half - count) / (more - count))) / HOUR
    return None


FIGURES: dict[str, Figure] = {
    "half_life_h": _half_life,
    "overperf_log2": bare(_log2),
    "overperf_ct": _ct,
    "breakout": bare(_breakout),
}
