"""Dates as feeds write them, to aware UTC. Never "now" for a date that cannot be read.

RFC 822 and RFC 3339 first, then the odd forms seen in the wild: month names in the languages of this
study, `2020/1/10 14:33:00`, `10.01.2020`, Unix seconds. A date before 1990 is a placeholder, not a date.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

_RFC822 = re.compile(
    r"(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+"
    r"(?:([+-])(\d{2}):?(\d{2})|GMT|UTC|UT|Z|\+0000)"
)
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*"
    r"(?:(Z|z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?"
)
_NUMERIC = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})|(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})")
_TIME = re.compile(r"(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s*([AaPp]\.?[Mm])?")
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d{2})?(?!\d)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"(?<![\d:])\d{1,4}(?![\d:])")
_SECONDS = re.compile(r"[0-9]{9,10}")

_ENGLISH = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "May": 5, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Oct": 10,
    "Nov": 11, "Dec": 12,
}  # fmt: skip
_BEGINNINGS = (
    "jan ene янв яны yan қаң",
    "feb fev fév fvr фев fevr ақп",
    "mar mär mrz мар нау",
    "apr abr avr апр сәу",
    "may mai май мая мам",
    "jun juin июн iyun мау",
    "jul juil июл iyul шіл",
    "aug ago aoû aou авг avg там",
    "sep set сен қыр",
    "oct okt out окт қаз",
    "nov noy ноя қар",
    "dec dez dic déc dek дек жел",
)
_MONTHS = {start: number for number, starts in enumerate(_BEGINNINGS, 1) for start in starts.split()}
_ZONES = {
    "gmt": 0, "utc": 0, "ut": 0, "wet": 0, "bst": 1, "cet": 1, "met": 1, "cest": 2, "mest": 2, "eet": 2,
    "eest": 3, "msk": 3, "мск": 3, "trt": 3, "jst": 9, "kst": 9, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
    "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Hours east of Greenwich. Names that mean several zones (IST, ALMT after 2024) are left out."""
_FIRST_YEAR = 1990
_LONGEST = 100


@lru_cache(maxsize=16_384)
def read_date(raw: str) -> tuple[datetime | None, bool]:
    """The UTC instant, and whether its zone had to be assumed (UTC). (None, False) when it is not a date.

    >>> read_date("Mon, 02 Mar 2026 17:00:00 +0500")
    (datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.timezone.utc), False)
    >>> read_date("2020/1/10 14:33:00")
    (datetime.datetime(2020, 1, 10, 14, 33, tzinfo=datetime.timezone.utc), True)
    >>> read_date("soon")
    (None, False)
    """
    raw = raw.strip()
    if not raw or len(raw) > _LONGEST:
        return None, False
    try:
        at, assumed = _rfc822(raw) or _iso(raw) or _loose(raw)
        at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None, False
    return (at, assumed) if at.year >= _FIRST_YEAR else (None, False)


def instant(value: Any) -> datetime | None:
    """The instant of a JSON field; None when it is absent or not a date with a zone."""
    if not isinstance(value, str):
        return None
    at, assumed = read_date(value)
    return None if assumed and "T" in value else at


def _rfc822(raw: str) -> tuple[datetime, bool] | None:
    found = _RFC822.fullmatch(raw)
    if not found or found[2] not in _ENGLISH:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    zone = _zone(sign, hours, minutes) if sign else UTC
    return _made(int(year), _ENGLISH[month], int(day), int(hour), int(minute), int(second or 0), zone), False


def _iso(raw: str) -> tuple[datetime, bool] | None:
    found = _ISO.fullmatch(raw)
    if not found:
        return None
    year, month, day, hour, minute, second, part, utc, sign, hours, minutes = found.groups()
    zone = _zone(sign, hours, minutes or "00") if sign else UTC
    at = _made(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), zone)
    if part:
        at += timedelta(microseconds=int(part[:6].ljust(6, "0")))
    return at, not (utc or sign)


def _loose(raw: str) -> tuple[datetime, bool]:
    """Find date, time and zone wherever they stand. Raises ValueError when the date is not plain."""
    if _SECONDS.fullmatch(raw):
        return datetime.fromtimestamp(int(raw), UTC), False
    time = _TIME.search(raw)
    rest = raw[: time.start()] + " " + raw[time.end() :] if time else raw
    numeric = _NUMERIC.search(rest)
    year, month, day = (
        _numeric_date(numeric) if numeric else _named_date(raw[: time.start()] if time else raw, rest)
    )
    zone = _zone_in(raw[time.end() :]) if time else None
    hour, minute, second = _clock(time) if time else (0, 0, 0)
    return _made(year, month, day, hour, minute, second, zone or UTC), zone is None


def _numeric_date(found: re.Match[str]) -> tuple[int, int, int]:
    if found[1]:
        return int(found[1]), int(found[2]), int(found[3])
    one, mark, two, year = int(found[4]), found[5], int(found[6]), int(found[7])
    if mark == "/" and one <= 12 and two <= 12 and one != two:
        raise ValueError("day and month cannot be told apart")
    return (year, one, two) if mark == "/" and two > 12 else (year, two, one)


def _named_date(before_time: str, rest: str) -> tuple[int, int, int]:
    # the last word that fits: week days come first, and some begin like months (mar., сенбі)
    month = _last_month(before_time) or _last_month(rest)
    numbers = _NUMBER.findall(before_time) or _NUMBER.findall(rest)
    years = [n for n in numbers if len(n) == 4] or [n for n in _NUMBER.findall(rest) if len(n) == 4]
    days = [n for n in numbers if len(n) <= 2]
    if month is None or not days:
        raise ValueError("no day and month")
    if years:
        return int(years[0]), month, int(days[0])
    if len(days) < 2:
        raise ValueError("no year")
    return (2000 if int(days[1]) < 70 else 1900) + int(days[1]), month, int(days[0])


def _last_month(text: str) -> int | None:
    return next((m for word in reversed(_WORD.findall(text)) if (m := _month(word))), None)


def _month(word: str) -> int | None:
    word = word.casefold()
    return _MONTHS.get(word[:4]) or _MONTHS.get(word[:3])


def _clock(found: re.Match[str]) -> tuple[int, int, int]:
    hour, half = int(found[1]), (found[4] or "").lower().replace(".", "")
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _zone_in(tail: str) -> timezone | None:
    offset = _OFFSET.search(tail)
    if offset:
        return _zone(offset[1], offset[2], offset[3] or "00")
    if tail.strip() in ("Z", "z"):
        return UTC
    word = _WORD.search(tail)
    hours = _ZONES.get(word[0].casefold()) if word else None
    return None if hours is None else timezone(timedelta(hours=hours))


def _zone(sign: str, hours: str, minutes: str) -> timezone:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset)


def _made(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: timezone) -> datetime:
    if second == 60:  # a leap second
        second = 59
    if (hour, minute, second) == (24, 0, 0):
        return datetime(year, month, day, tzinfo=zone) + timedelta(days=1)
    return datetime(year, month, day, hour, minute, second, tzinfo=zone)
