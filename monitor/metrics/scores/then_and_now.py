"""Published figures beside one's own, to be printed. Pure: rows in, rows out; nothing here is an input of a
figure, and no row says that the two are the same measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.model import Account, MetricValue
from monitor.registry.reference import ReferenceFigure

Now = tuple[str, str | None, str]
"""Name of the own figure, its value in words (None: not known), its unit."""
_OTHER_MEASURE = "another measure: own score of stages, not the published rank"


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """One published figure (`then`, verbatim) and the own one that comes nearest to it, if there is one."""

    country: str | None
    name: str
    year: int | None
    then: str
    then_unit: str
    source: str
    own: str | None
    now: str | None
    now_unit: str
    note: str


def then_and_now(
    reference: Sequence[ReferenceFigure], values: Iterable[MetricValue], accounts: Sequence[Account]
) -> list[ThenAndNow]:
    """A row for every published figure, in their order. `values` may hold any figures; `score_overall` and
    `status` are looked at. Embassies and ministries are counted by their accounts that are switched on; a
    list without any says nothing about the world, and is None."""
    known = {(one.subject, one.name): one for one in values if one.name in ("score_overall", "status")}
    rows = []
    for one in reference:
        find = _OWN.get(one.name)
        own, now, unit = find(one.country, known, accounts) if find and one.country else (None, None, "")
        note = " ".join(filter(None, (one.note, _OTHER_MEASURE if own == "score_overall" else "")))
        rows.append(
            ThenAndNow(one.country, one.name, one.year, one.value, one.unit, one.source, own, now, unit, note)
        )
    return rows


Known = Mapping[tuple[str, str], MetricValue]
Find = Callable[[str, Known, Sequence[Account]], Now]


def _score(country: str, known: Known, accounts: Sequence[Account]) -> Now:
    found = known.get((country, "score_overall"))
    value = None if found is None or found.value is None else f"{found.value:.1f}"
    return "score_overall", value, "points"


def _embassies_on(platform: str) -> Find:
    def count(country: str, known: Known, accounts: Sequence[Account]) -> Now:
        listed = [
            one
            for one in accounts
            if one.enabled and one.country == country and one.kind == "embassy" and one.platform == platform
        ]
        states = {
            (one.institution, state.label) for one in listed if (state := known.get((one.id, "status")))
        }
        observed = {institution for institution, label in states if label}
        active = {institution for institution, label in states if label == "active"}
        seen = f", {len(active)} of {len(observed)} that were observed are active" if observed else ""
        own = f"embassies in accounts.csv on {platform}"
        count = len({one.institution for one in listed})
        return own, str(count) if count else None, f"embassies in the list{seen}"

    return count


def _ministry_on(country: str, known: Known, accounts: Sequence[Account]) -> Now:
    found = sorted({
        one.platform for one in accounts if one.enabled and one.country == country and one.kind == "mfa"
    })  # fmt: skip
    return "ministry in accounts.csv on", ", ".join(found) or None, "networks and places"


_OWN: Mapping[str, Find] = {
    "digital_diplomacy_review_rank": _score,
    "embassies_on_twitter": _embassies_on("x"),
    "embassies_on_facebook": _embassies_on("facebook"),
    "ministry_on": _ministry_on,
}
"""Published figures that have a counterpart here; the others stand alone."""
