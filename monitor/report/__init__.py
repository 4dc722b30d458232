"""Figures in, file contents out: the report as one HTML page, CSV and JSON.

    >>> from monitor.report import build   # build(figures) -> {"report-2026-03-31.html": b"...", ...}

Pure: no clock, no environment, no random ids; equal figures give equal bytes. It writes no file.
"""

from __future__ import annotations

from monitor.report import data
from monitor.report.figures import Definition, FailingAccount, Figures, RefusedLooks, TopPost
from monitor.report.keeping import dump, load
from monitor.report.page import page
from monitor.report.terminal import country_table, country_text

__all__ = [
    "Definition",
    "FailingAccount",
    "Figures",
    "RefusedLooks",
    "TopPost",
    "build",
    "country_table",
    "country_text",
    "dump",
    "load",
]


def build(figures: Figures) -> dict[str, bytes]:
    """Every file of the report, by file name. Raises ValueError on a figure that is not a number (NaN)."""
    return {
        f"report-{figures.on.isoformat()}.html": page(figures),
        "accounts.csv": data.accounts_csv(figures),
        "assets.csv": data.assets_csv(figures),
        "countries.csv": data.countries_csv(figures),
        "figures.csv": data.figures_csv(figures),
        "figures.json": data.figures_json(figures),
        "gaps.csv": data.gaps_csv(figures),
        "unobserved_ages.csv": data.unobserved_ages_csv(figures),
    }
