"""What may be said of two accounts: "above" only from a probability of 0.95 on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.collect.ranking import AccountPlace, judged
from monitor.model import Account, MetricValue, Window
from tests.conftest import NOON

FIRST, SECOND = (
    Account(name, "MFA", "KZ", "mfa", "mastodon", f"{name}@soc.example", f"https://soc.example/@{name}")
    for name in ("kz-one", "kz-two")
)
WINDOW = Window(NOON, NOON.replace(month=NOON.month + 1))


def _value(value: float | None, name: str = "interactions_median") -> MetricValue:
    return MetricValue("account", FIRST.id, name, 1, value, "interactions/post", WINDOW, WINDOW.end)


@pytest.mark.parametrize(("p", "verdict"), [
    (1.0, "A above, P = 1.00"), (0.95, "A above, P = 0.95"), (0.9499, "not told apart, P = 0.94"),
    (0.5, "not told apart, P = 0.50"), (0.0501, "not told apart, P = 0.05"), (0.05, "B above, P = 0.95"),
    (None, ""),
])  # fmt: skip
def test_above_is_said_from_95_percent_on(p: float | None, verdict: str) -> None:
    """On both sides; a probability is never rounded up to what would let more be said."""
    assert judged(FIRST, SECOND, _value(5), _value(3), p).verdict == verdict


@pytest.mark.parametrize(("p", "sure"), [(0.95, True), (0.9499, False), (None, False)])
def test_a_place_is_surely_above_the_next_from_95_percent_on(p: float | None, sure: bool) -> None:
    """The same border in a ranking."""
    assert AccountPlace(FIRST, _value(5), None, None, p).surely_above is sure


def test_what_is_not_compared() -> None:
    """Engagement of two networks; a figure that one of the two has not."""
    elsewhere = replace(SECOND, platform="vk")
    assert judged(FIRST, elsewhere, _value(5), _value(3), 1.0).verdict == "two networks: not compared"
    posts = [_value(number, "posts_published") for number in (5, 3)]
    assert judged(FIRST, elsewhere, *posts, 1.0).verdict == "A above, P = 1.00"
    told = judged(FIRST, SECOND, _value(5), _value(None), 1.0)
    assert (told.above, told.verdict) == (None, "not known of both")
