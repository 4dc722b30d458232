"""Rows of an engine as numpy columns by account: what resampling and rolling benchmarks work on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

Columns = Mapping[str, "np.ndarray[Any, Any]"]
_AT_ONCE = 50_000


def by_account(rows: Iterable[tuple[Any, ...]], fields: Sequence[str]) -> dict[str, Columns]:
    """Columns of each account, its rows in the order they came. The first field has to be the account's id.

    Every other field is a number or null: float64 with NaN for null, exact for whole numbers up to 2^53.
    """
    import numpy as np

    names: list[np.ndarray[Any, Any]] = []
    numbers: list[np.ndarray[Any, Any]] = []
    known: dict[str, int] = {}
    stream = iter(rows)
    while batch := list(islice(stream, _AT_ONCE)):
        names.append(np.array([known.setdefault(row[0], len(known)) for row in batch], dtype=np.int64))
        numbers.append(np.array([row[1:] for row in batch], dtype=np.float64))
    if not numbers:
        return {}
    whose, values = np.concatenate(names), np.concatenate(numbers)
    order = np.argsort(whose, kind="stable")
    ends = np.cumsum(np.bincount(whose, minlength=len(known)))
    parts = np.split(values[order], ends[:-1])
    return {
        name: {field: part[:, place] for place, field in enumerate(fields[1:])}
        for name, part in zip(known, parts, strict=True)
    }


def unpacked(rows: Iterable[tuple[str, ...]], fields: Sequence[str]) -> dict[str, Columns]:
    """The same of rows that are packed: the account's id, then each field's values as a JSON array."""
    import numpy as np

    return {
        name: {
            field: np.array(json.loads(text), np.float64)
            for field, text in zip(fields[1:], texts, strict=True)
        }
        for name, *texts in rows
    }
