"""Times as Weibo writes them. Words and days are those of Beijing.

What only words tell is made exact by the post's own number where the two agree: since 2011 such a number
holds the second at which it was given (22 bits of a counter below it), which all recorded posts confirm.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))
_FULL = "%a %b %d %H:%M:%S %z %Y"
_NUMBER_EPOCH, _NUMBER_BITS = 515_483_463, 22
_SLACK, _FUTURE, _FIRST_YEAR = timedelta(seconds=2), timedelta(hours=24), 2009
_DAY, _LEAP = timedelta(days=1), 9
"""Years to go back for a day: 29 February may lie eight years off."""
_AGO = re.compile(r"([0-9]{1,5})\s*(秒|分钟|分鐘|小时|小時)前")
_UNITS: Mapping[str, timedelta] = {
    "秒": timedelta(seconds=1), "分钟": timedelta(minutes=1), "分鐘": timedelta(minutes=1),
    "小时": timedelta(hours=1), "小時": timedelta(hours=1),
}  # fmt: skip
_NAMED_DAY = re.compile(r"(今天|昨天|前天)\s*(?:([0-9]{1,2}):([0-9]{2}))?")
_DAYS_BACK = {"今天": 0, "昨天": 1, "前天": 2}
_DATE = re.compile(
    r"(?:([0-9]{4})[-年/])?([0-9]{1,2})[-月/]([0-9]{1,2})日?(?:\s+([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?)?"
)
Span = tuple[datetime, timedelta]
"""The first instant that the words allow, and how long the span is."""


def published(raw: object, number: str, received: datetime) -> tuple[datetime | None, tuple[str, ...]]:
    """When a post was published, in UTC, and what is doubtful about it.

    `date_fallback`: the second is the number's, or "5 minutes ago" was counted back from `received`;
    `zone_assumed`: a day or a minute without a zone, taken as Beijing's.
    """
    if not isinstance(raw, str) or not raw.strip():
        return None, ("date_missing",)
    try:
        at, flags = _read(raw.strip()[:100], number, received)
        at = at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None, ("date_unparsable",)
    if at.year < _FIRST_YEAR:
        return None, ("date_unparsable",)
    return at, (*flags, "date_future") if at > received + _FUTURE else flags


def instant(raw: object) -> datetime | None:
    """The instant of a field that has date, time and zone; None for all else.

    >>> instant("Wed Jun 16 10:51:10 +0800 2021").isoformat()
    '2021-06-16T02:51:10+00:00'
    """
    try:
        return datetime.strptime(raw, _FULL).astimezone(UTC) if isinstance(raw, str) else None
    except (ValueError, OverflowError):
        return None


def of_number(number: str) -> datetime:
    """The second that a post's number holds. Means nothing for numbers of before 2011.

    >>> of_number("4645748019299849").isoformat()
    '2021-06-08T01:35:04+00:00'
    """
    return datetime.fromtimestamp((int(number) >> _NUMBER_BITS) + _NUMBER_EPOCH, UTC)


def _read(raw: str, number: str, received: datetime) -> tuple[datetime, tuple[str, ...]]:
    if (exact := instant(raw)) is not None:
        return exact, ()
    for pattern, span_of, flag in _WORDS:
        if found := pattern.fullmatch(raw):
            start, length = span_of(found, received)
            own = of_number(number)
            near = start - _SLACK <= own <= min(start + length, received) + _SLACK
            return (own, ("date_fallback",)) if near else (start, (flag,))
    raise ValueError("not a time that Weibo writes")


def _just_now(found: re.Match[str], received: datetime) -> Span:
    return received - timedelta(minutes=1), timedelta(minutes=1)


def _ago(found: re.Match[str], received: datetime) -> Span:
    """A count is cut down: "2 hours ago" is less than three."""
    unit = _UNITS[found[2]]
    return received - (int(found[1]) + 1) * unit, unit


def _named_day(found: re.Match[str], received: datetime) -> Span:
    day = received.astimezone(BEIJING).date() - _DAYS_BACK[found[1]] * _DAY
    return _moment(datetime.combine(day, time(), BEIJING), found[2], found[3])


def _date(found: re.Match[str], received: datetime) -> Span:
    """Without a year the newest such day that is not after the answer."""
    month, day, today = int(found[2]), int(found[3]), received.astimezone(BEIJING)
    if found[1]:
        return _moment(datetime(int(found[1]), month, day, tzinfo=BEIJING), found[4], found[5])
    for year in range(today.year, today.year - _LEAP, -1):
        try:
            at = datetime(year, month, day, tzinfo=BEIJING)
        except ValueError:  # 29 February
            continue
        if at <= today:
            return _moment(at, found[4], found[5])
    raise ValueError("no such day")


def _moment(day: datetime, hour: str | None, minute: str | None) -> Span:
    if hour is None or minute is None:
        return day, _DAY
    return day.replace(hour=int(hour), minute=int(minute)), timedelta(minutes=1)


_WORDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], datetime], Span], str], ...] = (
    (re.compile("刚刚|剛剛"), _just_now, "date_fallback"),
    (_AGO, _ago, "date_fallback"),
    (_NAMED_DAY, _named_day, "zone_assumed"),
    (_DATE, _date, "zone_assumed"),
)
