"""`report`: one self-contained page, with the same figures as CSV and JSON."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.context import day, days_of, open_store, settings_of
from monitor.cli.output import emit_text


def report(
    context: typer.Context,
    on: Annotated[
        str | None, typer.Option("--on", help="The last day of the window; yesterday if left out.")
    ] = None,
    window: Annotated[str, typer.Option(help="Days that end with that day: 1d, 7d, 30d.")] = "30d",
    out: Annotated[Path | None, typer.Option(help="Folder; data/reports if left out.")] = None,
) -> None:
    """Write the report of the days that end with --on, and print the country table and the page's path.

    Figures count what was known when that day ended, or now if it is the running one.
    """
    from monitor.collect import nightly
    from monitor.report import country_text

    settings, now = settings_of(context), datetime.now(UTC)
    last = day(on, "--on")
    wanted: date = last.date() if last else nightly.date_due(now, settings.report)
    with open_store(settings, read_only=True) as store:
        written = nightly.write(settings, store, wanted, now, days_of(window), out)
    emit_text(country_text(written.figures))
    print(f"Report: {written.page}")
