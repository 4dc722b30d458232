"""`report`: one self-contained page, with the same figures as CSV and JSON."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.context import day, days_of, open_store, settings_of
from monitor.cli.country import print_countries
from monitor.errors import ConfigError


def report(
    context: typer.Context,
    on: Annotated[
        str | None, typer.Option("--on", help="The last day of the window; yesterday if left out.")
    ] = None,
    window: Annotated[str, typer.Option(help="Days that end with that day: 1d, 7d, 30d.")] = "30d",
    as_kept: Annotated[
        bool, typer.Option(help="Not measured anew: the nightly report of --on, byte for byte as it was.")
    ] = False,
    out: Annotated[Path | None, typer.Option(help="Folder; data/reports if left out.")] = None,
) -> None:
    """Write the report of the days that end with --on, and print the country table and the page's path.

    Figures count what is known now, so a report written later knows more of the same days; --as-kept writes
    what the nightly job knew.
    """
    from monitor.collect import nightly

    settings, now = settings_of(context), datetime.now(UTC)
    last = day(on, "--on")
    wanted: date = last.date() if last else nightly.date_due(now, settings.report)
    if wanted > now.date():
        raise ConfigError(f"--on {wanted}: that day has not begun")
    with open_store(settings, read_only=True) as store:
        if as_kept:
            written = nightly.rebuild(settings, store, wanted, out)
        else:
            written = nightly.write(settings, store, wanted, now, days_of(window), out)
    print_countries(written.figures)
    print(f"Report: {written.page}")
