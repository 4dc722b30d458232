"""After the demo every figure of every account and country is what the ledger says, with its interval."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection

import pytest

from monitor.collect.measure import measure
from monitor.metrics import METRICS
from monitor.metrics.scores.catalogue import SCORES
from monitor.model import MetricValue, Window
from monitor.sandbox import Ledger
from monitor.settings import Settings
from monitor.store import Store
from tests.acceptance.conftest import Run, Tell
from tests.acceptance.ledger_countries import Nation
from tests.acceptance.ledger_metrics import FIGURES, LEFT_OUT, OF_COUNTRIES
from tests.acceptance.ledger_seen import DAY, HOUR, Seen
from tests.acceptance.ledger_statistics import Estimate, Value
from tests.acceptance.wires import posting

Wrong = tuple[str, str, Estimate, Estimate]
"""An account and its figure, as found and as expected."""


def test_every_figure_is_compared_or_named_as_left_out() -> None:
    """A new metric has to be written down here too, or its absence explained."""
    compared = {*FIGURES, *OF_COUNTRIES}
    assert compared.isdisjoint(LEFT_OUT)
    assert compared | set(LEFT_OUT) == {*METRICS, *SCORES}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("age_hours", "days", "ends", "ago"),
    [(24, 7, 0, 0), (24, 7, 3, 0), (168, 12, 0, 0), (168, 7, 3, 0), (1, 7, 0, 0), (72, 20, 0, 0),
     (72, 14, 2, 2.3)],
    ids=str,
)  # fmt: skip
def test_figures_equal_those_of_the_ledger(
    run: Run, ledger: Ledger, store: Store, tell: Tell, age_hours: int, days: int, ends: int, ago: float
) -> None:
    """Every figure of every account, from the store and from the ledger, with its interval.

    The windows last `days` days and end `ends` days before the world does. What was known `ago` days before
    the run's end is asked: in the last case in the midst of the window, of which later days told more.
    """
    asked = _asked(run, age_hours, days, ends, ago)
    ours = [value for value in _measured(store, asked[0]) if value.scope == "account"]
    seen = {one.account: one for one in asked}
    told = Counter(value.name for value in ours if _estimate(value)[0] is not None)
    tell("figures compared", len(ours))
    tell("of them with a value", told.total())
    tell("figures without a value", sorted(set(FIGURES) - set(told)))
    wrong: list[Wrong] = []
    for value in ours:
        found, one = _estimate(value), seen[value.subject]
        if not _same(found, expected := FIGURES[value.name](one)):
            wrong.append((value.subject, value.name, found, expected))
    assert wrong == []
    assert Counter(value.name for value in ours) == dict.fromkeys(FIGURES, len(seen))


@pytest.mark.slow
@pytest.mark.parametrize("platforms", [None, ["mastodon"]], ids=str)
@pytest.mark.parametrize(("age_hours", "days"), [(24, 7), (72, 20)], ids=str)
def test_figures_of_countries_equal_those_of_the_ledger(
    run: Run, ledger: Ledger, store: Store, tell: Tell, age_hours: int, days: int, platforms: list[str] | None
) -> None:
    """Every figure of every country, of all its accounts or of those of one network."""
    asked = _asked(run, age_hours, days, ends=0, ago=0)
    ours = [value for value in _measured(store, asked[0], platforms) if value.scope == "country"]
    accounts = defaultdict(list)
    for one in asked:
        if platforms is None or one.member.platform in platforms:
            accounts[one.member.country].append(one)
    nations = {code: Nation(code, tuple(seen)) for code, seen in accounts.items()}
    tell("figures compared", len(ours))
    tell("of them with a value", sum(value.value is not None for value in ours))
    pairs = [(value, OF_COUNTRIES[value.name](nations[value.subject])) for value in ours]
    wrong = [(value, expected) for value, expected in pairs if not _equal(value.value, expected)]
    assert wrong == []
    assert Counter(value.name for value in ours) == dict.fromkeys(OF_COUNTRIES, len(nations))


def _asked(run: Run, age_hours: int, days: int, ends: int, ago: float) -> list[Seen]:
    end = run.ledger.world.end - ends * DAY
    window, as_of = Window(end - days * DAY, end), run.end - ago * DAY
    first = Seen(run.ledger, posting(run.ledger)[0], window, as_of, age_hours * HOUR)
    return first.peers


def _measured(store: Store, asked: Seen, platforms: Collection[str] | None = None) -> list[MetricValue]:
    age_hours = asked.age / HOUR
    return measure(store, Settings(), asked.window, asked.as_of, age_hours, platforms=platforms, resamples=0)


def _estimate(value: MetricValue) -> Estimate:
    return value.label if value.name == "status" else value.value, value.ci_low, value.ci_high


def _same(found: Estimate, expected: Estimate) -> bool:
    return all(map(_equal, found, expected))


def _equal(one: Value, other: Value) -> bool:
    if isinstance(one, float | int) and isinstance(other, float | int):
        return abs(one - other) <= 1e-9 * max(1.0, abs(other))
    return one == other
