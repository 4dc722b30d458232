"""A small reference table in CSV -> typed rows. Every fault is reported with file, line and column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from monitor.errors import RegistryError
from monitor.registry.reading import (
    _INVISIBLE,
    _breaks,
    _closest,
    _records,
    _shown,
    _Unreadable,
    decoded,
)

Cells = Mapping[str, Callable[[str], Any]]
Row = dict[str, Any]
Check = Callable[[Row], "tuple[str, str] | None"]
"""What one row says against itself: column and reason."""


def rows(path: Path, cells: Cells, key: tuple[str, ...], check: Check = lambda row: None) -> list[Row]:
    """The rows of a table whose columns are those of `cells`, in any order; `key` stands there only once.

    No such file means an empty table. Raises the first fault as RegistryError.
    """
    try:
        text = decoded(path.read_bytes())
        return _rows(text, path, cells, key, check)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise RegistryError(f"cannot be read: {error.strerror}", file=str(path), line=1) from None
    except _Unreadable as error:
        raise RegistryError(str(error), file=str(path), line=error.line) from None


def _rows(text: str, path: Path, cells: Cells, key: tuple[str, ...], check: Check) -> list[Row]:
    header: list[str] | None = None
    seen: dict[tuple[Any, ...], int] = {}
    found = []
    for line, record in _records(text):
        if header is None:
            header = record
            _check_header(header, cells, path, line)
            continue
        if len(record) != len(header):
            reason = f"{len(record)} cells instead of {len(header)}"
            raise RegistryError(reason, file=str(path), line=line)
        row = _row(dict(zip(header, record, strict=True)), cells, path, line)
        identity = tuple(row[name] for name in key)
        if identity in seen:
            reason = f"{_shown(' '.join(map(str, identity)))} stands already in line {seen[identity]}"
            raise RegistryError(reason, file=str(path), line=line, column=key[-1])
        seen[identity] = line
        if against := check(row):
            raise RegistryError(against[1], file=str(path), line=line, column=against[0])
        found.append(row)
    if header is None:
        raise RegistryError("no header line", file=str(path), line=1)
    return found


def _check_header(header: list[str], cells: Cells, path: Path, line: int) -> None:
    faults = [("column is missing", name) for name in cells if name not in header]
    for place, name in enumerate(header):
        if name not in cells:
            faults.append((f"unknown column {_shown(name)}{_closest(name, cells)}", _shown(name)))
        elif name in header[:place]:
            faults.append(("column occurs twice", name))
    for reason, column in faults:
        raise RegistryError(reason, file=str(path), line=line, column=column)


def _row(record: Mapping[str, str], cells: Cells, path: Path, line: int) -> Row:
    values = {}
    for column, cell in record.items():
        text = cell.strip(" ")
        try:
            if found := _INVISIBLE.search(text):
                raise ValueError(f"control character U+{ord(found[0]):04X}")
            values[column] = cells[column](text)
        except ValueError as error:
            raise RegistryError(str(error), file=str(path), line=line, column=column) from None
        line += _breaks(cell)
    return values


def needed(text: str) -> str:
    """The cell's own words."""
    if not text:
        raise ValueError("is empty")
    return text


def whole(text: str) -> int:
    """A count written in digits, above 0."""
    if not (text.isascii() and text.isdecimal() and int(text[:15]) > 0 and len(text) <= 12):
        raise ValueError(f"{_shown(text)} is no whole number above 0")
    return int(text)


def year(text: str) -> int:
    """A year of four digits."""
    if not (text.isascii() and text.isdecimal() and len(text) == 4 and text > "1899"):
        raise ValueError(f"{_shown(text)} is no year of the form 2017")
    return int(text)


def or_none(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """An empty cell says that nothing is known."""
    return lambda text: read(text) if text else None
