"""Which reactions approve and which do not."""

from __future__ import annotations

import pytest

from monitor.metrics.moods import NEGATIVE, POSITIVE, moods


def test_shipped_names_of_telegram_and_facebook() -> None:
    """Emoji with and without the variation selector, words in either case; what is ambiguous has no sign."""
    found = moods()
    assert {found[name] for name in ("👍", "❤", "❤️", "❤‍🔥", "🔥", "like", "LOVE")} == {1}
    assert {found[name] for name in ("👎", "💩", "🤡", "angry", "ANGRY")} == {-1}
    assert not {"😢", "😱", "😁", "🤣", "sad", "wow", "haha", "paid", "custom:5"} & set(found)
    assert not POSITIVE & NEGATIVE


def test_a_list_of_ones_own_takes_the_place_of_the_shipped_one() -> None:
    """The other sign stays as shipped, without what was renamed."""
    found = moods(positive=["👎", "star"])
    assert {name for name, sign in found.items() if sign == 1} == {"👎", "star"}
    assert {name for name, sign in found.items() if sign == -1} == NEGATIVE - {"👎"}


def test_a_name_cannot_be_both() -> None:
    """Named on both sides: refused, with the name."""
    with pytest.raises(ValueError, match="x: named as positive and as negative"):
        moods(positive=["x"], negative=["x", "y"])
