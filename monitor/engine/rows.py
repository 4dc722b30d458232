"""Answers of an engine as the store gives them: plain rows, or columns by account."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

Columns = dict[str, "np.ndarray[Any, Any]"]


def plain(rows: Iterable[Iterable[Any]]) -> list[tuple[Any, ...]]:
    """Plain tuples; a decimal, which some engines make of a literal like 0.5, is a float."""
    return [tuple([float(value) if isinstance(value, Decimal) else value for value in row]) for row in rows]


def by_first(table: Any) -> dict[str, Columns]:
    """The columns of a pyarrow table by the values of its first one, the rows of each in their order.

    Every other column holds numbers or nulls: float64, NaN for null.
    """
    import numpy as np
    import pyarrow as pa

    if not table.num_rows:
        return {}
    first, *others = (column.combine_chunks() for column in table.columns)
    named = first.dictionary_encode()
    whose = named.indices.to_numpy(zero_copy_only=False)
    order = np.argsort(whose, kind="stable")
    ends = np.cumsum(np.bincount(whose, minlength=len(named.dictionary)))[:-1]
    numbers = [
        np.split(column.cast(pa.float64()).to_numpy(zero_copy_only=False)[order], ends) for column in others
    ]
    return {
        name: dict(zip(table.column_names[1:], parts, strict=True))
        for name, *parts in zip(named.dictionary.to_pylist(), *numbers, strict=True)
    }
