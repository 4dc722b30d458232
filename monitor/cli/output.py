"""Tables for people, JSON and CSV for programs."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any

import typer


class Format(StrEnum):
    """How a table is printed."""

    table = "table"
    json = "json"
    csv = "csv"


SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
FormatOption = Annotated[Format, typer.Option("--format", help="table for people, json or csv for programs.")]
Row = Mapping[str, Any]


def emit(
    rows: Iterable[Row], columns: Sequence[str], form: Format, *, empty: str = "nothing to show"
) -> None:
    """Print rows. JSON is a list of objects with exactly these keys; a missing value is null, never 0."""
    listed = [{column: _plain(row.get(column)) for column in columns} for row in rows]
    try:
        _EMIT[form](listed, columns) if listed or form is not Format.table else print(empty)
        sys.stdout.flush()
    except BrokenPipeError as closed:  # whoever read us has seen enough: `| head` is no error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit from closed


def emit_text(rows: Sequence[Mapping[str, str]]) -> None:
    """Print rows that are words already."""
    _table(rows, tuple(rows[0]) if rows else ())


def _json(rows: Sequence[Row], columns: Sequence[str]) -> None:
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


def _table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for number, column in enumerate(columns):
        numeric = all(isinstance(row[column], int | float | None) for row in rows)
        table.add_column(
            column.replace("_", " "),
            justify="right" if numeric else "left",
            overflow="fold",
            no_wrap=number == 0,
        )
    for row in rows:
        table.add_row(*(Text(_shown(row[column])) for column in columns))
    Console(soft_wrap=False).print(table)


def _shown(value: Any) -> str:
    """A value for people: an en dash for what is not known, four significant digits for a fraction."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    text = str(value)
    if len(text) >= 20 and text[10:11] == "T" and text.endswith("Z"):
        return text[:16].replace("T", " ")
    return "".join(
        letter if letter.isprintable() or letter in SPACES else "\N{REPLACEMENT CHARACTER}" for letter in text
    )


_EMIT = {Format.table: _table, Format.json: _json, Format.csv: _csv}
