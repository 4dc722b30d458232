"""Numbers that do not deceive, and foreign text that cannot."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.report import say


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"), (7, "7"), (-3, "−3"), (1234567, "1\u202f234\u202f567"), (12.34, "12.3"), (3.2, "3.20"),
        (0.067, "0.067"), (0.5, "0.50"), (0.00123, "0.0012"), (0.0001, "< 0.0005"), (-0.0001, "> −0.0005"),
        (1234.5, "1\u202f234"),
    ],
)  # fmt: skip
def test_numbers_are_rounded_for_reading(number: float, text: str) -> None:
    """About three digits, a narrow space between thousands, a true minus."""
    assert say.number(number) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0"), (1, "100"), (0.923, "92.3"), (0.99951, "> 99.9"), (0.99999, "> 99.9"), (0.0004, "0.040"),
     (-0.0063, "−0.63"), (1.0, "100"), (2.5, "250"), (0.000001, "< 0.0005")],
)  # fmt: skip
def test_shares_are_per_cent(share: float, text: str) -> None:
    """Just below everything is not everything, and just above nothing is not nothing."""
    assert say.percent(share) == f"{text}\u202f%"


@given(st.floats(min_value=-1e12, max_value=1e12))
def test_only_zero_is_printed_as_zero(number: float) -> None:
    """Whatever is not 0 is not printed as 0, as a number or as a share."""
    assert (say.number(number).strip("−0.") == "") == (number == 0)
    assert (say.percent(number).removesuffix("\u202f%").strip("−0.") == "") == (number == 0)


@pytest.mark.parametrize(
    ("unit", "text"),
    [("share", "50.0\u202f%"), ("share/week", "50.0\u202f%"), ("shares", "0.50"), ("posts", "0.50")],
)
def test_units_decide_how_a_number_reads(unit: str, text: str) -> None:
    """A share is per cent; the count called shares is a number."""
    assert say.amount(0.5, unit) in (text, text.replace(".0", ""))


def test_visible_keeps_what_scripts_need() -> None:
    """Emoji families, Persian joiners and the flag of Scotland stay; Cyrillic and new lines too."""
    scotland = "🏴" + "".join(chr(0xE0000 + ord(c)) for c in "gbsct") + "\U000e007f"
    for text in ("👩\u200d👩\u200d👧", "می\u200cخواهم", scotland, "Қазақ\n\tстан"):
        assert say.visible(text) == text


def test_visible_spells_out_what_hides() -> None:
    """A joiner inside a Latin name or a tag without a flag is shown."""
    assert say.visible("K\u200dZ") == "K‹U+200D›Z"
    assert say.visible("a\U000e0041b") == "a‹U+E0041›b"
    assert say.visible("\r\x85") == "‹U+000D›‹U+0085›"


@given(st.text(alphabet=st.characters()))
def test_visible_text_can_always_be_stored(text: str) -> None:
    """No text breaks the encoding of the page, and making visible twice changes nothing."""
    shown = say.visible(text)
    shown.encode("utf-8")
    assert say.visible(shown) == shown


@given(st.text(), st.integers(min_value=2, max_value=50))
def test_shorten_keeps_to_the_limit(text: str, limit: int) -> None:
    """Never longer than asked; a cut ends in an ellipsis, a short text is whole."""
    short = say.shorten(text, limit)
    assert len(short) <= limit
    assert short.endswith("…") or short == " ".join(text.split())


def test_durations_and_ages_in_words() -> None:
    """Minutes, hours, days; an age of 24 hours stays in hours."""
    assert [say.duration(s) for s in (300, 7200, 8 * 86400)] == ["5 min", "2 h", "8 d"]
    assert [say.age(h) for h in (24.0, 168.0, None)] == ["24 hours", "7 days", "not fixed"]


def test_instants_for_machines_end_in_z() -> None:
    """ISO 8601, UTC."""
    assert say.instant(datetime(2026, 3, 1, tzinfo=UTC)) == "2026-03-01T00:00:00Z"


def test_unknown_country_is_its_code() -> None:
    """A code without a name is shown as it is."""
    assert (say.country("KZ"), say.country("ZZ")) == ("Kazakhstan", "ZZ")
