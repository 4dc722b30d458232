"""Tables for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any

import typer

from monitor.cli.layout import Layout, print_table


class Format(StrEnum):
    """How a table is printed."""

    table = "table"
    json = "json"
    csv = "csv"


FormatOption = Annotated[Format, typer.Option("--format", help="table for people, json or csv for programs.")]
Row = Mapping[str, Any]


def emit(
    rows: Iterable[Row],
    columns: Sequence[str],
    form: Format,
    *,
    layout: Layout | None = None,
    empty: str = "nothing to show",
) -> None:
    """Print rows. JSON is a list of objects with exactly these keys; a missing value is null, never 0.

    A table shows what `layout` picks and has no promise to keep: programs read JSON or CSV.
    """
    if form is Format.table:
        listed = list(rows)
        shown = layout or Layout({column: column.replace("_", " ") for column in columns})
        print_table(listed, shown) if listed else print(empty)
        return
    plain = [{column: _plain(row.get(column)) for column in columns} for row in rows]
    _json(plain) if form is Format.json else _csv(plain, columns)


def emit_fields(row: Row, columns: Sequence[str], form: Format) -> None:
    """Print one thing: for people a field per line, and of several sentences one per line."""
    if form is Format.table:
        lines = [
            {"field": name if number == 0 else "", "value": line}
            for name in columns for number, line in enumerate(_lines(row.get(name)))
        ]  # fmt: skip
        print_table(lines, FIELDS)
    else:
        emit([row], columns, form)


def _lines(value: Any) -> list[Any]:
    if isinstance(value, tuple | list) and any(" " in str(item) for item in value):
        return [f"- {item}" for item in value]
    return [value]


FIELDS = Layout({"field": "field", "value": "value"}, flexible="value")


def _json(rows: Sequence[Row]) -> None:
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)
    print()


def _csv(rows: Sequence[Row], columns: Sequence[str]) -> None:
    writer = csv.DictWriter(sys.stdout, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list | set | frozenset):
        return [_plain(item) for item in value]
    return value


def _cell(value: Any) -> Any:
    """Spreadsheets run text that looks like a formula; an apostrophe in front makes it text again."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
