"""Sums over a country's accounts, raw, by inhabitant, by mission, to stand beside published indicators."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from monitor.metrics.finish.figure import PARTIAL_BELOW
from monitor.metrics.scores.catalogue import SCORES
from monitor.metrics.scores.evidence import LEADERS, MISSIONS, SCORE_AGE_HOURS, Evidence, is_asset
from monitor.model import MetricValue
from monitor.registry.countries import Country

_MILLION = 1_000_000


def counterparts(evidence: Evidence, countries: Mapping[str, Country]) -> Iterator[MetricValue]:
    """Raw figures and their variants, country by country; one that came in is not given again."""
    for code in evidence.countries:
        for made in _of_country(evidence, code, countries.get(code)):
            if (code, made.name) not in evidence.of_countries:
                yield made


def _of_country(evidence: Evidence, code: str, country: Country | None) -> Iterator[MetricValue]:
    networks = [one for one in evidence.following(code) if not is_asset(one)]
    missions = len({one.institution for one in evidence.registered(code) if one.kind in MISSIONS})
    people = country.population if country else None
    reach, posts = evidence.known(networks, "followers"), evidence.known(networks, "posts_published")
    expected = len(networks)
    sums = (
        ("reach", reach, ("gross",), "no_followers",
         (("per_capita", people, 1), ("per_mission", missions, 1))),
        ("vocality", posts, (), "uncovered",
         (("per_mission", missions, 1), ("per_capita", people, _MILLION))),
    )  # fmt: skip
    for name, known, flags, why_not, variants in sums:
        total = sum(known.values()) if known else None
        reason = () if known else (why_not,)
        yield _value(evidence, code, name, known, expected, value=total, flags=(*flags, *reason))
        for suffix, size, times in variants:
            value = total / size * times if total is not None and size else None
            lacking = reason if total is None else () if size else ("no_reference",)
            yield _value(
                evidence, code, f"{name}_{suffix}", known, expected, value=value, flags=(*flags, *lacking)
            )
    yield _leader_traction(evidence, code)


def _leader_traction(evidence: Evidence, code: str) -> MetricValue:
    networks = [one for one in evidence.following(code) if not is_asset(one)]
    known = evidence.known(networks, "interactions_total")
    platforms = sorted({one.platform for one in networks if one.id in known})
    leaders = [known[one.id] for one in networks if one.kind in LEADERS and one.id in known]
    total = sum(known.values())
    reason = "several_platforms" if len(platforms) > 1 else "" if leaders and total else "insufficient"
    flags = (*(f"platform:{name}" for name in platforms), *filter(None, (reason,)))
    value = None if reason else sum(leaders) / total
    return _value(
        evidence, code, "leader_traction", known, len(networks), value=value, flags=flags,
        age_hours=float(SCORE_AGE_HOURS),
    )  # fmt: skip


def _value(
    evidence: Evidence, code: str, name: str, known: Collection[str], expected: int, **more: Any
) -> MetricValue:
    coverage = evidence.mean_coverage(known)
    partial = {"partial"} if coverage is not None and coverage < PARTIAL_BELOW else set()
    marks = set(more.pop("flags")) - ({"gross"} if more["value"] is None else set())
    flags = tuple(sorted(partial | marks))
    return MetricValue(
        scope="country", subject=code, name=name, version=SCORES[name].version, unit=SCORES[name].unit,
        window=evidence.window, as_of=evidence.as_of, n=len(known), n_missing=expected - len(known),
        coverage=coverage, flags=flags, **more,
    )  # fmt: skip
