"""Rows as the store gives them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any


def plain(rows: Iterable[Iterable[Any]]) -> list[tuple[Any, ...]]:
    """Plain tuples; a decimal, which some engines make of a literal like 0.5, is a float."""
    return [tuple([float(value) if isinstance(value, Decimal) else value for value in row]) for row in rows]
