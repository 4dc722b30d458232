"""The country table as rows for the command line: exact for programs, in words for people."""

from __future__ import annotations

from monitor.report import say
from monitor.report.figures import Figures
from monitor.report.tables import COUNTRY_COLUMNS, Cell, Table, countries, coverage_of, networks


def country_table(figures: Figures) -> list[dict[str, object]]:
    """One row per country with exact values; None: not known. Shares are 0-1."""
    return [_country_row(figures, code) for code in figures.countries]


def _country_row(figures: Figures, code: str) -> dict[str, object]:
    row: dict[str, object] = {
        "country": code,
        "name": say.country(code),
        "accounts": sum(a.country == code for a in figures.followed),
    }
    for column in COUNTRY_COLUMNS:
        value = figures.value("country", code, column.name)
        row[column.name] = value.value if value else None
    median = figures.value("country", code, "interactions_median")
    row["interactions_ci_low"] = median.ci_low if median else None
    row["interactions_ci_high"] = median.ci_high if median else None
    for platform in sorted(figures.by_network):
        alone = figures.on_network(platform, code, "interactions_median")
        row[f"interactions_median_{platform}"] = alone.value if alone else None
    return row | {"coverage": coverage_of(figures, "country", code)}


def country_text(figures: Figures) -> list[dict[str, str]]:
    """The country table as it is printed: the headings as keys, a dash for what is not known."""
    tables = [countries(figures)] + ([networks(figures)] if figures.by_network else [])
    parts = [[_printed(table, row) for row in table.rows] for table in tables]
    return [parts[0][i] | (parts[1][i] if figures.by_network else {}) for i in range(len(parts[0]))]


def _printed(table: Table, row: tuple[Cell, ...]) -> dict[str, str]:
    told = zip(table.heads, row, strict=True)
    return {h.text: say.visible(f"{cell.text} {cell.detail}".strip()) for h, cell in told}
