"""Accounts' figures and facts of the registry -> scores of countries, and their places. Pure.

Percentile ranks compare an account with all others of the registry: hand in the figures of all accounts,
whichever country is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import numpy as np

from monitor.metrics.finish.figure import INTERVAL_FROM, PARTIAL_BELOW
from monitor.metrics.scores.catalogue import SCORES
from monitor.metrics.scores.counterparts import counterparts
from monitor.metrics.scores.evidence import Evidence
from monitor.metrics.scores.stages import Stage, seed, standings
from monitor.metrics.statistics import ranks as places
from monitor.metrics.statistics.resampling import Floats, interval
from monitor.model import MetricValue
from monitor.registry.countries import Country

LEAST_STAGES = 3
PASSED = 50.0
"""Points from which on a stage counts as reached."""
_NOBODY: Mapping[str, Country] = MappingProxyType({})
ScoreName = Literal["score_overall", "score_geometric"]


@dataclass(frozen=True, slots=True)
class CountryRank:
    """A country's place under weights that nobody has to agree on.

    `rank` is by the score with the weights of the settings. `rank_low`..`rank_high` hold 90 % of its places
    over random weights (uniform over all that add up to 1) and resamples of its accounts; `first` is the
    share of these in which it leads, shared where several do. The interval need not hold `rank`: other
    weights may all but exclude it. A country without a score has no place.
    """

    country: str
    value: float | None
    rank: float | None
    rank_low: float | None
    rank_high: float | None
    first: float | None
    stages: int
    reason: str | None = None


def scored(
    evidence: Evidence,
    resamples: int = 1000,
    countries: Mapping[str, Country] = _NOBODY,
    by: ScoreName = "score_overall",
) -> tuple[list[MetricValue], list[CountryRank]]:
    """Stages, scores and counterparts of every country of the registry, by country, and their places.

    The evidence has figures of accounts (evidence.NEEDED, those of engagement at 168 h) and, where they are
    known, of countries (evidence.NEEDED_OF_COUNTRIES); `active_week_share` over the 13 weeks that end with
    the window; the newest looks and profiles.
    """
    found = standings(evidence, resamples)
    return _values(evidence, found, countries), _ranks(evidence, found, resamples, by)


def _values(
    evidence: Evidence, found: Mapping[str, tuple[Stage, ...]], countries: Mapping[str, Country]
) -> list[MetricValue]:
    values = list(counterparts(evidence, countries))
    for country, stages in found.items():
        values += _scores(evidence, country, stages)
    order = {name: place for place, name in enumerate(SCORES)}
    return sorted(values, key=lambda value: (value.subject, order[value.name]))


def _ranks(
    evidence: Evidence, found: Mapping[str, tuple[Stage, ...]], resamples: int, by: ScoreName
) -> list[CountryRank]:
    """The countries from the highest score to the lowest, then those without one by code.

    Replicate r pairs the r-th vector of weights with the r-th resample of every country.
    """
    scores = {country: _score(by, stages, evidence.settings.weights) for country, stages in found.items()}
    ranked = {country: score for country, score in scores.items() if score is not None}
    drawn = np.random.Generator(np.random.PCG64(seed(evidence))).dirichlet(np.ones(5), size=resamples)
    replicates = {one: _MEANS[by](_replicates(found[one]), drawn.T) for one in ranked}
    first = _leads(replicates)
    sizes = {country: sum(one.value is not None for one in stages) for country, stages in found.items()}
    return [
        *(
            CountryRank(
                one.account, one.value, one.rank, one.rank_low, one.rank_high, first[one.account],
                sizes[one.account],
            )
            for one in places.ranks(replicates, ranked)
        ),
        *(
            CountryRank(one, None, None, None, None, None, sizes[one], "fewer than three stages are known")
            for one in sorted(set(found) - set(ranked))
        ),
    ]  # fmt: skip


def arithmetic(stages: Floats, weights: Floats) -> Floats:
    """Weighted mean over the stages (rows) that exist; NaN where they have no weight together."""
    shares = np.where(np.isnan(stages), 0.0, weights)
    return _divided((shares * np.nan_to_num(stages)).sum(axis=0), shares.sum(axis=0))


def geometric(stages: Floats, weights: Floats) -> Floats:
    """Weighted geometric mean over the stages that exist: 0 if one that has weight is 0."""
    shares = np.where(np.isnan(stages), 0.0, weights)
    nothing = ((stages == 0) & (shares > 0)).any(axis=0)
    logs = np.log(np.where(stages > 0, stages, 1.0))
    mean = _divided((shares * logs).sum(axis=0), shares.sum(axis=0))
    found: Floats = np.where(nothing, 0.0, np.exp(mean))
    return found


def reached(stages: Floats) -> Floats:
    """How many stages from the first one on have 50 points or more, without a break."""
    found: Floats = np.cumprod(stages >= PASSED, axis=0).sum(axis=0).astype(np.float64)
    return found


_MEANS = {"score_overall": arithmetic, "score_geometric": geometric}


def _scores(evidence: Evidence, country: str, stages: tuple[Stage, ...]) -> Iterator[MetricValue]:
    for stage in stages:
        spread = None if stage.name == "presence" else stage.replicates
        none = ("insufficient",) if stage.value is None else ()
        yield _value(evidence, country, f"stage_{stage.name}", stage.value, (stage,), spread, none)
    weights = np.array(evidence.settings.weights)[:, None]
    told = f"weights:{'/'.join(f'{weight:g}' for weight in evidence.settings.weights)}"
    for name, mean in _MEANS.items():
        score = _score(name, stages, evidence.settings.weights)
        none = ("insufficient",) if score is None else ()
        yield _value(
            evidence, country, name, score, stages, mean(_replicates(stages), weights), (told, *none)
        )
    known = any(stage.value is not None for stage in stages)
    yield _value(
        evidence, country, "stage_reached", float(reached(_points(stages))[0]) if known else None, stages,
        reached(_replicates(stages)), () if known else ("insufficient",),
    )  # fmt: skip


def _score(name: str, stages: tuple[Stage, ...], weights: Sequence[float]) -> float | None:
    points = _points(stages)
    if np.count_nonzero(~np.isnan(points)) < LEAST_STAGES:
        return None
    score = _MEANS[name](points, np.array(weights)[:, None])[0]
    return None if np.isnan(score) else float(score)


def _points(stages: tuple[Stage, ...]) -> Floats:
    return np.array([[np.nan if stage.value is None else stage.value] for stage in stages])


def _replicates(stages: tuple[Stage, ...]) -> Floats:
    return np.stack([stage.replicates for stage in stages])


def _value(
    evidence: Evidence, country: str, name: str, value: float | None, stages: tuple[Stage, ...],
    spread: Floats | None, flags: tuple[str, ...],
) -> MetricValue:  # fmt: skip
    behind = frozenset[str]().union(*(stage.behind for stage in stages))
    without = frozenset[str]().union(*(stage.without for stage in stages)) - behind
    coverage = evidence.mean_coverage(behind)
    marks = {*flags, *(missing for stage in stages for missing in stage.missing)}
    if name != "stage_presence" and coverage is not None and coverage < PARTIAL_BELOW:
        marks.add("partial")
    return MetricValue(
        scope="country", subject=country, name=name, version=SCORES[name].version, unit=SCORES[name].unit,
        value=value, window=evidence.window, as_of=evidence.as_of, n=len(behind), n_missing=len(without),
        coverage=coverage, flags=tuple(sorted(marks)), **_interval(name, value, spread, len(behind)),
    )  # fmt: skip


def _interval(name: str, value: float | None, spread: Floats | None, n: int) -> dict[str, Any]:
    if value is None or spread is None or n < INTERVAL_FROM or not spread.size:
        return {}
    if name == "stage_reached":
        low, high = np.percentile(spread, (2.5, 97.5), method="inverted_cdf")  # between two stages is none
        return {"ci_low": float(low), "ci_high": float(high)}
    ends = interval(spread)
    return {"ci_low": ends[0], "ci_high": ends[1]} if ends else {}


def _leads(replicates: Mapping[str, Floats]) -> dict[str, float]:
    if not replicates:
        return {}
    table = np.stack(list(replicates.values()))
    there = np.where(np.isnan(table), -np.inf, table)
    leading = (there == there.max(axis=0)) & np.isfinite(there)
    shares = _divided(leading.astype(np.float64), np.broadcast_to(leading.sum(axis=0), leading.shape))
    return dict(zip(replicates, np.nan_to_num(shares).mean(axis=1).tolist(), strict=True))


def _divided(above: Floats, below: Floats) -> Floats:
    found: Floats = np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0)
    return found
