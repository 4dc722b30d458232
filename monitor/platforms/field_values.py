"""Fields of a JSON answer as the types that a platform documents, and its own words for an error text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from monitor.platforms.statuses import shown

_MOST, _MOST_COUNTED = 10**19, 2**63
_ID = re.compile(r"[0-9]{1,20}")
_LONG_WORD = re.compile(r"[\w.\-]{24,}")


def whole(value: object) -> int:
    """A whole number of JSON. Raises TypeError, or ValueError for one of more than 19 digits."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{type(value).__name__} in place of a whole number")
    if not -_MOST < value < _MOST:
        raise ValueError("a number of more than 19 digits")
    return value


def text_in(item: Mapping[str, Any], key: str) -> str:
    """The text under a key, empty where there is none. Raises TypeError for anything else."""
    value = item.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"{key} is {type(value).__name__}, not a text")
    return value


def count_in(item: Mapping[str, Any], key: str) -> int | None:
    """The count under a key; None where it is absent or below 0. Raises TypeError, ValueError."""
    value = item.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{key} is {type(value).__name__}, not a whole number")
    if value >= _MOST_COUNTED:
        raise ValueError(f"{key} is too large to count anything")
    return value if value >= 0 else None


def object_in(item: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The object under a key, empty where there is none. Raises TypeError for anything else."""
    value = item.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise TypeError(f"{key} is {type(value).__name__}, not an object")
    return value


def list_of(value: object) -> list[Any]:
    """A list, empty where there is none. Raises TypeError for anything else."""
    if value is not None and not isinstance(value, list):
        raise TypeError(f"{type(value).__name__} in place of a list")
    return value or []


def dicts_of(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; what is none is left out."""
    return [one for one in list_of(value) if isinstance(one, dict)]


def said_in(thing: Mapping[str, Any], key: str) -> str:
    """The text under a key; nothing where there is none."""
    value = thing.get(key)
    return value if isinstance(value, str) else ""


def number_id(value: object) -> str:
    """An id of digits, as text also where JSON has a number. Raises TypeError, ValueError.

    >>> number_id(62190641299501), number_id("62190641299501")
    ('62190641299501', '62190641299501')
    """
    written = value if isinstance(value, str) else str(whole(value))
    if not _ID.fullmatch(written):
        raise ValueError(f"{shown(written)!r} is no id of digits")
    return written


def words_of(said: object) -> str:
    """A platform's own words for an error text. Words that are as long as a key are cut out.

    >>> words_of("PARAM_SIGNATURE : 0123456789abcdef0123456789abcdef is wrong")
    'PARAM_SIGNATURE : … is wrong'
    """
    return shown(_LONG_WORD.sub("…", said[:1000])) if isinstance(said, str) else ""
