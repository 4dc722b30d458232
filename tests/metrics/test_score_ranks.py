"""Places of countries under random weights: seeded, free of order, and honest about ties."""

from __future__ import annotations

import random

import numpy as np
import pytest

from monitor.metrics.scores.countries import arithmetic, geometric, reached
from tests.metrics.states import States


def _three(gap: float = 1.0) -> States:
    """KZ above UZ above KG in two stages of three; in the last one, if `gap` is negative, the other way."""
    world = States()
    for place, country in enumerate(("KG", "UZ", "KZ")):
        for number in range(6):
            name = f"{country.lower()}-{number}"
            kind = {"kind": "mfa"} if number == 0 else {"kind": "embassy", "host": "GB", "institution": name}
            world.account(name, country, **kind, status="active" if number < 2 * place + 1 else "dormant",
                          dialogue_share=gap * place + number / 100)  # fmt: skip
    return world


def test_the_best_in_everything_is_first_whatever_the_weights() -> None:
    """It leads under nearly all weights and resamples, and the shares of the lead add up to 1."""
    found = _three().ranks()
    assert list(found) == ["KZ", "UZ", "KG"]
    assert [one.rank for one in found.values()] == [1, 2, 3]
    assert (found["KZ"].first or 0) > 0.9
    assert (found["KZ"].rank_low, found["KG"].rank_high) == (1, 3)
    assert sum(one.first or 0 for one in found.values()) == pytest.approx(1)
    assert found["KZ"].stages == 3


def test_weights_move_places_where_stages_disagree() -> None:
    """First in one stage and last in another: the interval spans places, and several lead now and then."""
    found = _three(gap=-1.0).ranks(1000)
    widths = [(one.rank_high or 0) - (one.rank_low or 0) for one in found.values()]
    assert max(widths) >= 1
    assert sum(bool(one.first) for one in found.values()) >= 2
    assert sum(one.first or 0 for one in found.values()) == pytest.approx(1)


def test_the_same_facts_give_the_same_places() -> None:
    """Seeded by the window; the order of accounts and figures does not matter."""
    world = _three(gap=-1.0)
    found = world.ranks()
    for rows in (world.accounts, world.figures):
        random.Random(3).shuffle(rows)  # type: ignore[arg-type]
    assert world.ranks() == found


def test_a_country_with_two_stages_has_no_place() -> None:
    """It stands at the end, with the reason."""
    world = _three()
    world.account("de-mfa", "DE", status="active")
    found = world.ranks()
    assert list(found)[-1] == "DE"
    assert (found["DE"].rank, found["DE"].first, found["DE"].stages) == (None, None, 2)
    assert found["DE"].reason == "fewer than three stages are known"


def test_equals_share_their_place() -> None:
    """Two countries with the same single account each: 1.5 both, and half of the lead."""
    world = States()
    for country in ("AA", "BB"):
        world.account(f"{country}-mfa", country, status="active", dialogue_share=0.5)
    found = world.ranks()
    assert {(one.rank, one.rank_low, one.rank_high, one.first) for one in found.values()} == {
        (1.5, 1.5, 1.5, 0.5)
    }


def test_nobody_to_rank() -> None:
    """An empty registry has no places."""
    assert States().ranks() == {}


def test_the_geometric_score_can_be_asked_for() -> None:
    """The value is that score's."""
    world = _three()
    values = world.values()
    assert world.ranks(by="score_geometric")["KZ"].value == values["KZ", "score_geometric"].value


def test_the_means_are_over_what_exists() -> None:
    """NaN is no stage; a stage of 0 without weight does no harm; no weight at all is no score."""
    stages = np.array([[50.0, 0.0, np.nan], [np.nan, 80.0, np.nan], [100.0, 20.0, np.nan]])
    even = np.ones((3, 1))
    np.testing.assert_allclose(arithmetic(stages, even), [75, 100 / 3, np.nan])
    np.testing.assert_allclose(geometric(stages, even), [50**0.5 * 10, 0, np.nan])
    np.testing.assert_allclose(geometric(stages, np.array([[0], [1], [1]])), [100, 40, np.nan])
    assert reached(np.array([[50.0, 49.9, 80.0], [70, 90, np.nan], [50, 90, 90]])).tolist() == [3, 0, 1]
