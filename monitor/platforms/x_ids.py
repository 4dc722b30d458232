"""The ids of X: snowflakes, whose upper bits are the millisecond of the making."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from monitor.model import from_ms, instant_ms

_EPOCH_MS = 1_288_834_974_657
_FIRST = 1 << 35
"""Smaller ids are older than the scheme (November 2010), or none."""
_ID = re.compile(r"[1-9][0-9]{0,18}")
_SECOND = timedelta(seconds=1)


def checked(value: object) -> str:
    """An id. Raises ValueError for anything else."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError(f"{str(value)[:80]!r} is no id")
    return value


def made_at(native_id: str) -> datetime | None:
    """When an id was given out, to the millisecond; None for those that do not tell.

    >>> made_at("1400195521868931072")
    datetime.datetime(2021, 6, 2, 21, 0, 1, 445000, tzinfo=datetime.timezone.utc)
    >>> made_at("20")
    """
    number = int(native_id)
    return from_ms((number >> 22) + _EPOCH_MS) if number >= _FIRST else None


def last_before_next(at: datetime) -> str:
    """The highest id that can have been given out in this millisecond: `since_id` for all that is later."""
    return str(max((instant_ms(at.astimezone(UTC)) - _EPOCH_MS << 22) | (1 << 22) - 1, 1))


def published_of(native_id: str, written: datetime | None) -> datetime | None:
    """The date of a post: X writes whole seconds, and the id says the millisecond. Where the two do not
    belong together (an id of before 2010), the written one counts."""
    told = made_at(native_id)
    if told is None or (written is not None and not timedelta(0) <= told - written < _SECOND):
        return written
    return told
