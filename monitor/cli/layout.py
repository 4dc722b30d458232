"""How a table fits into a terminal: which columns are shown, and which one gives way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

LEAST = 16
"""Characters below which a flexible column is of no use; spare columns leave before that."""
BETWEEN = 2
SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns and their headings, in order.

    Where the terminal is too narrow, the `spare` columns are left out, the first one first. The `flexible`
    column takes what width remains: its text is wrapped, or with `cut` loses its end. Figures stand flush
    right, and so do the `right` columns.
    """

    heads: Mapping[str, str]
    spare: tuple[str, ...] = ()
    flexible: str = ""
    cut: bool = False
    right: tuple[str, ...] = ()


def print_table(rows: Sequence[Mapping[str, Any]], layout: Layout) -> None:
    """Print rows for people, as wide as the terminal (COLUMNS) at most if that is possible at all."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(soft_wrap=False)
    texts = {column: [shown(row.get(column)) for row in rows] for column in layout.heads}
    widths = fitted(layout, {c: _width([layout.heads[c], *texts[c]]) for c in texts}, console.width)
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for column, width in widths.items():
        gives_way = column == layout.flexible
        numeric = column in layout.right or _numeric(row.get(column) for row in rows)
        table.add_column(
            layout.heads[column],
            justify="right" if numeric else "left",
            overflow="ellipsis" if gives_way and layout.cut else "fold",
            no_wrap=not gives_way or layout.cut,
            width=width if sum(widths.values()) + BETWEEN * (len(widths) - 1) <= console.width else None,
        )
    for number in range(len(rows)):
        table.add_row(*(Text(texts[column][number]) for column in widths))
    console.print(table)


def fitted(layout: Layout, natural: Mapping[str, int], room: int) -> dict[str, int]:
    """Width by column, of the columns that are shown."""
    widths, spare = dict(natural), list(layout.spare)
    while _least(widths, layout) > room and spare:
        del widths[spare.pop(0)]
    if layout.flexible in widths:
        rest = room - _least(widths, layout) + min(LEAST, widths[layout.flexible])
        widths[layout.flexible] = max(min(rest, widths[layout.flexible]), 1)
    return widths


def _least(widths: Mapping[str, int], layout: Layout) -> int:
    """The narrowest that these columns can be."""
    needed = (min(LEAST, width) if column == layout.flexible else width for column, width in widths.items())
    return sum(needed) + BETWEEN * (len(widths) - 1)


def _width(texts: Iterable[str]) -> int:
    from rich.cells import cell_len

    return max(cell_len(text) for text in texts)


def _numeric(values: Iterable[Any]) -> bool:
    """Mostly figures: a word among them does not move them."""
    known = [value for value in values if value not in (None, "")]
    numbers = sum(isinstance(value, int | float) and not isinstance(value, bool) for value in known)
    return 2 * numbers >= len(known)


def shown(value: Any) -> str:
    """A value for people: an en dash for what is not known, minutes for an instant, four significant digits
    for a fraction. Control characters of strangers do not reach the terminal."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M}"
    if isinstance(value, tuple | list):
        return ", ".join(shown(item) for item in value)
    return "".join(
        letter if letter.isprintable() or letter in SPACES else "\N{REPLACEMENT CHARACTER}"
        for letter in str(value)
    )
