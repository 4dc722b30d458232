"""Fields of JSON objects, of the types that APIs document; what has another type is refused by its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MOST = 2**63


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
    if value >= _MOST:
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
