"""The five stages of a country's score, with what each would be in resamples of the country's accounts.

Resampled are accounts, assets and the accounts of missions together: a unit is a row of the registry that
takes part. Presence, the evenness of languages and every account's percentile ranks are held fixed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b

import numpy as np

from monitor.metrics.scores.evidence import DIALOGUE, MISSIONS, RATES, Evidence, is_asset
from monitor.metrics.statistics.percentiles import band, grouped, means, percentile_ranks
from monitor.metrics.statistics.resampling import Floats, Resamples, as_it_is, multiplicities
from monitor.model import Account, instant_ms
from monitor.settings import STAGES

ENOUGH_HOST_LANGUAGE = 0.5
FRESH = timedelta(days=30)


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """One stage of one country. `behind` are the accounts it rests on, `without` those that should have told
    something and did not; `missing` names the parts that nothing was known about."""

    name: str
    value: float | None
    replicates: Floats
    behind: frozenset[str]
    without: frozenset[str]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a stage, 0-1 or 0-100 (`scale`). `by_account` is averaged over its accounts by `join`;
    `fixed` is a part that does not vary with the accounts."""

    name: str
    by_account: Mapping[str, float]
    join: Callable[[Resamples, Floats], Floats] = Resamples.mean
    fixed: float | None = None
    scale: float = 100.0


def standings(evidence: Evidence, resamples: int) -> dict[str, tuple[Stage, ...]]:
    """The stages of every country of the registry, in the order of STAGES."""
    ranks = engagement_ranks(evidence), diplomacy_ranks(evidence)
    return {country: _stages(evidence, country, ranks, resamples) for country in evidence.countries}


def _stages(
    evidence: Evidence, country: str, ranks: tuple[dict[str, float], dict[str, float]], resamples: int
) -> tuple[Stage, ...]:
    followed = evidence.following(country)
    units = [account.id for account in followed]
    networks = frozenset(account.id for account in followed if not is_asset(account))
    weights = multiplicities(seed(evidence, country), len(units), resamples)
    draws = Resamples(np.arange(len(units), dtype=np.int64), weights, days=False)
    places, present = _presence(evidence, country)
    parts: tuple[tuple[tuple[_Part, ...], frozenset[str]], ...] = (
        (_customization(evidence, country), networks),
        (_uptodateness(evidence, followed), frozenset(units)),
        ((_median_part("engagement", ranks[0], networks),), networks),
        ((_median_part("diplomacy", ranks[1], networks),), networks),
    )
    return (
        _stage(STAGES[0], places, units, draws, present, frozenset()),
        *(
            _stage(name, made_of, units, draws, behind := _behind(made_of), expected - behind)
            for name, (made_of, expected) in zip(STAGES[1:], parts, strict=True)
        ),
    )


def _behind(parts: tuple[_Part, ...]) -> frozenset[str]:
    return frozenset(one for part in parts for one in part.by_account)


def seed(evidence: Evidence, *more: str) -> int:
    """Of the random numbers of this window; `more` tells the countries apart."""
    window = instant_ms(evidence.window.start), instant_ms(evidence.window.end)
    text = "|".join(("score", *map(str, window), *more))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def engagement_ranks(evidence: Evidence) -> dict[str, float]:
    """By account: the mean of its percentile ranks among the accounts of its platform and band."""
    found = []
    for members in _by_platform(evidence).values():
        followers = evidence.known(members, "followers")
        for name in RATES:
            rates = {one: rate for one, rate in evidence.known(members, name).items() if one in followers}
            bands = grouped({one: band(followers[one]) for one in rates})
            found += [percentile_ranks({one: rates[one] for one in group}) for group in bands]
    return means(found)


def diplomacy_ranks(evidence: Evidence) -> dict[str, float]:
    """By account: the mean of its percentile ranks among the accounts of its platform."""
    platforms = _by_platform(evidence).values()
    return means(
        percentile_ranks(evidence.known(members, name)) for members in platforms for name in DIALOGUE
    )


def _by_platform(evidence: Evidence) -> dict[str, list[Account]]:
    found: dict[str, list[Account]] = {}
    for account in evidence.followed:
        if not is_asset(account):
            found.setdefault(account.platform, []).append(account)
    return found


def _presence(evidence: Evidence, country: str) -> tuple[tuple[_Part, ...], frozenset[str]]:
    registered, followed = evidence.registered(country), evidence.following(country)
    tracked = evidence.settings.tracked
    ministry = [
        one for one in followed if one.kind == "mfa" and one.platform in tracked and _there(one, evidence)
    ]
    missions = {one.institution for one in registered if one.kind in MISSIONS}
    on_networks = [one for one in followed if one.kind in MISSIONS and not is_asset(one)]
    listed = any(one.kind == "mfa" for one in registered)
    reached = {one.institution for one in on_networks}
    places = len({one.platform for one in ministry}) / len(tracked) if listed else None
    parts = (
        _Part("presence.places", {}, fixed=places),
        _Part("presence.missions", {}, fixed=len(reached) / len(missions) if missions else None),
    )
    return parts, frozenset(one.id for one in (*ministry, *on_networks))


def _there(account: Account, evidence: Evidence) -> bool:
    look = evidence.looks.get(account.id)
    return not is_asset(account) or look is None or look.answers


def _customization(evidence: Evidence, country: str) -> tuple[_Part, ...]:
    followed = [one for one in evidence.following(country) if not is_asset(one)]
    furnished = {one.id: _furnished(one, evidence) for one in followed}
    missions = [one for one in followed if one.kind in MISSIONS]
    shares = evidence.known(missions, "host_language_share")
    evenness = evidence.of_countries.get((country, "language_evenness"))
    return (
        _Part("customization.profile", {one: has for one, has in furnished.items() if has is not None}),
        _Part("customization.host_language", {
            one: min(share / ENOUGH_HOST_LANGUAGE, 1.0) for one, share in shares.items()
        }),
        _Part("customization.evenness", {}, fixed=evenness.value if evenness else None),
    )  # fmt: skip


def _furnished(account: Account, evidence: Evidence) -> float | None:
    profile = evidence.profiles.get(account.id)
    told = (profile.avatar, profile.bio, profile.link) if profile else (None,)
    return None if None in told else float(all(told))


def _uptodateness(evidence: Evidence, followed: Iterable[Account]) -> tuple[_Part, ...]:
    active = {one.id: _fresh(one, evidence) if is_asset(one) else _posting(one, evidence) for one in followed}
    weeks = {
        one.id: evidence.weeks[one.id] for one in followed if not is_asset(one) and one.id in evidence.weeks
    }
    return (
        _Part("uptodateness.active", {one: is_so for one, is_so in active.items() if is_so is not None}),
        _Part("uptodateness.weeks", weeks, join=Resamples.median),
    )


def _posting(account: Account, evidence: Evidence) -> float | None:
    status = evidence.figures.get((account.id, "status"))
    return float(status.label == "active") if status and status.label else None


def _fresh(account: Account, evidence: Evidence) -> float | None:
    look = evidence.looks.get(account.id)
    if look is None or (look.answers and look.changed_at is None):
        return None
    changed = look.changed_at
    return float(look.answers and changed is not None and evidence.as_of - changed <= FRESH)


def _median_part(name: str, ranks: Mapping[str, float], networks: frozenset[str]) -> _Part:
    of_country = {one: rank for one, rank in ranks.items() if one in networks}
    return _Part(name, of_country, join=Resamples.median, scale=1.0)


def _stage(
    name: str, parts: tuple[_Part, ...], units: list[str], draws: Resamples, behind: frozenset[str],
    without: frozenset[str],
) -> Stage:  # fmt: skip
    plain = _mean_of_parts(parts, units, as_it_is(len(units)))[0]
    return Stage(
        name, None if np.isnan(plain) else float(plain), _mean_of_parts(parts, units, draws), behind, without,
        tuple(f"missing:{part.name}" for part in parts if part.fixed is None and not part.by_account),
    )  # fmt: skip


def _mean_of_parts(parts: tuple[_Part, ...], units: list[str], draws: Resamples) -> Floats:
    """The mean of the parts that exist, in each resample; NaN where none does."""
    table = np.stack([_part(part, units, draws) for part in parts])
    there = ~np.isnan(table)
    size, total = there.sum(axis=0), np.where(there, table, 0.0).sum(axis=0)
    found: Floats = np.divide(total, size, out=np.full(draws.resamples, np.nan), where=size > 0)
    return found


def _part(part: _Part, units: list[str], draws: Resamples) -> Floats:
    if part.fixed is not None:
        return np.full(draws.resamples, part.scale * part.fixed)
    if not part.by_account:
        return np.full(draws.resamples, np.nan)
    return part.scale * part.join(draws, np.array([part.by_account.get(one, np.nan) for one in units]))
