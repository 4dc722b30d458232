"""Dates as the wild writes them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.platforms.dates import instant, read_date

EARLY, LATE = datetime(1990, 1, 2), datetime(2100, 1, 1)  # noqa: DTZ001  hypothesis adds the zones
TEN = datetime(2026, 3, 5, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "assumed"),
    [
        ("Thu, 05 Mar 2026 10:30:00 GMT", False),
        ("Thu, 5 Mar 2026 15:30:00 +0500", False),
        ("05 Mar 2026 15:30:00 +05:00", False),
        ("5 Mar 26 10:30 UT", False),
        ("Thu, 05 Mar 2026 05:30:00 EST", False),
        ("Thu, 05 Mar 2026 13:30:00 MSK", False),
        ("Thu, 05 Mar 2026 10:30:00 Z", False),
        ("Thu, 05 Mar 2026 13:30:00 GMT+0300", False),
        ("Thu, 05 Mar 2026 13:30 UTC+3", False),
        ("2026-03-05T10:30:00Z", False),
        ("2026-03-05T15:30:00.000+05:00", False),
        ("2026-03-05T15:30:00+0500", False),
        ("2026-03-05 10:30 UTC", False),
        ("1772706600", False),
        ("2026-03-05T10:30:00", True),
        ("2026/3/5 10:30:00", True),
        ("05.03.2026 10:30", True),
        ("2026.03.05 10:30", True),
        ("Qui, 5 Mar 2026 10:30:00", True),
        ("Thu, 05 Mar 2026 10:30:00 XYZT", True),
        ("March 5, 2026 10:30 AM", True),
        ("5 марта 2026 г., 10:30", True),
        ("Donnerstag, 5. März 2026 10:30", True),
        ("5 наурыз 2026 ж. 10:30", True),
        ("2026 жылғы 5 наурыз, 10:30", True),
        ("5-март, 2026-жыл 10:30", True),
        ("2026-yil 5-mart 10:30", True),
        ("jeudi 5 mars 2026 10:30", True),
        ("3/25/2026 10:30", True),
    ],
)
def test_known_forms_give_the_instant(raw: str, assumed: bool) -> None:
    """Each form gives the same instant; only those without a zone say that it was assumed."""
    expected = TEN.replace(day=25) if raw.startswith("3/25") else TEN
    assert read_date(raw) == (expected, assumed)


@pytest.mark.parametrize(
    ("raw", "month"),
    [
        ("24 Set 2018", 9),
        ("24 Dez 2018", 12),
        ("24 ене 2018", None),
        ("24 жел 2018", 12),
        ("24 мамыр 2018", 5),
        ("24 маусым 2018", 6),
        ("24 июня 2018", 6),
        ("24 июля 2018", 7),
        ("24 iyul 2018", 7),
        ("24 мая 2018", 5),
        ("mar., 24 sept. 2018", 9),
        ("сенбі, 24 қараша 2018", 11),
        ("24 juin 2018", 6),
        ("24 juil 2018", 7),
    ],
)
def test_month_names_of_many_languages(raw: str, month: int | None) -> None:
    """Portuguese, German, Russian, Kazakh, Uzbek, French; week days that begin like months do not count."""
    expected = datetime(2018, month, 24, tzinfo=UTC) if month else None
    assert read_date(raw)[0] == expected


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "soon",
        "31 Feb 2026 10:00:00 GMT",
        "2026-13-01",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "5 March",
        "03/05/2026",
        "Thu, 05 Mar 2026 25:00:00 GMT",
        "9" * 200,
        "Thu, 05 Mar 2026 10:30:00 +9900",
        "12:30",
        "9999-12-31T23:59:59-1200",
        "5 March 10:00",
    ],
)
def test_what_is_no_date_gives_none(raw: str) -> None:
    """No guess, no "now", no placeholder: None."""
    assert read_date(raw) == (None, False)


def test_the_edges_of_a_day() -> None:
    """A leap second is the last second; 24:00 is the next day; fractions are kept to the microsecond."""
    assert read_date("2016-12-31T23:59:60Z")[0] == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert read_date("2026-03-05T24:00:00Z")[0] == datetime(2026, 3, 6, tzinfo=UTC)
    assert read_date("2026-03-05T00:00:00.123456789Z")[0] == datetime(2026, 3, 5, 0, 0, 0, 123456, tzinfo=UTC)
    assert read_date("5 Mar 2026 12:05 am")[0] == datetime(2026, 3, 5, 0, 5, tzinfo=UTC)


def test_an_instant_of_json_needs_its_zone() -> None:
    """An API's time without a zone is not taken for UTC; a date alone is."""
    assert instant("2026-03-05T10:30:00Z") == TEN
    assert instant("2026-03-05T10:30:00") is None
    assert instant("2026-03-05") == datetime(2026, 3, 5, tzinfo=UTC)
    assert instant(None) is None
    assert instant(5) is None


@settings(max_examples=30)
@given(st.datetimes(min_value=EARLY, max_value=LATE, timezones=st.timezones()))
def test_every_instant_survives_both_standards(at: datetime) -> None:
    """RFC 3339 with any zone is read exactly."""
    at = at.replace(second=0, microsecond=0)
    seconds = at.utcoffset().total_seconds() if at.utcoffset() else 0.5  # type: ignore[union-attr]
    if seconds % 60 == 0:
        assert read_date(at.isoformat()) == (at.astimezone(UTC), False)


@given(st.text(max_size=120))
def test_no_text_breaks_it(raw: str) -> None:
    """Any text is a date or none; a date is aware UTC."""
    at, _ = read_date(raw)
    assert at is None or at.tzinfo is UTC
