"""`doctor`: is this installation fit, and which limits are in force?"""

from __future__ import annotations

import platform as machine
from typing import TYPE_CHECKING, Annotated

import typer

from monitor import __version__
from monitor.cli.context import open_store, registered, settings_of
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.errors import MonitorError

if TYPE_CHECKING:
    from monitor.settings import Settings

LIMIT_COLUMNS = ("name", "value", "default", "cap", "note")
LIMITS = Layout({name: name for name in LIMIT_COLUMNS}, spare=("note",), flexible="note")
FINDINGS = ("what", "finding", "advice")
TABLE = Layout({"what": "what", "finding": "finding"}, flexible="finding")


def doctor(
    context: typer.Context,
    limits: Annotated[
        bool, typer.Option("--limits", help="Every limit, its default and its hard cap.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Check the installation: SQLite build, store, registry, contact. No secret is printed."""
    settings = settings_of(context)
    if limits:
        from monitor.settings import limits as table

        emit((limit._asdict() for limit in table(settings)), LIMIT_COLUMNS, form, layout=LIMITS)
        return
    findings = _findings(settings)
    emit(findings, FINDINGS, form, layout=TABLE)
    if form is Format.table:
        for one in findings:
            if one["advice"]:
                print(f"{one['what']}: {one['advice']}")


def _findings(settings: Settings) -> list[dict[str, object]]:
    rows = [_finding("version", f"mfa-monitor {__version__}, Python {machine.python_version()}")]
    rows.append(_store(settings))
    try:
        rows.append(_finding("registry", f"{len(registered(settings))} accounts"))
    except MonitorError as error:
        rows.append(_finding("registry", str(error), "mfa-monitor accounts check"))
    contact = settings.fetch.contact
    missing = "" if contact else "set MONITOR_CONTACT so that the people you ask can reach you"
    rows.append(_finding("contact", contact or "none", missing))
    rows.append(_finding("keys", ", ".join(sorted(settings.secrets)) or "none"))
    return rows + _quotas(settings)


def _quotas(settings: Settings) -> list[dict[str, object]]:
    """What was spent of each key's quota on its newest day, and of how much."""
    from monitor.collect.quota import units_a_day
    from monitor.platforms import PLATFORMS

    try:
        with open_store(settings, read_only=True) as store:
            expenses = store.expenses()
    except MonitorError:
        return []  # the store's own row says why
    days = {one.platform: one.on_date for one in reversed(expenses)}
    newest = {
        name: (on, sum(one.units for one in expenses if (one.platform, one.on_date) == (name, on)))
        for name, on in days.items()
    }
    return [
        _finding(f"quota of {name}", f"{units:,} of {units_a_day(PLATFORMS[name], settings):,} units on {on}")
        for name, (on, units) in sorted(newest.items())
        if name in PLATFORMS
    ]


def _store(settings: Settings) -> dict[str, object]:
    try:
        with open_store(settings, read_only=True) as store:
            info = store.info()
    except MonitorError as error:
        return _finding("store", str(error), "`mfa-monitor poll` makes a new one")
    affected = info.wal_safe is False
    advice = "this SQLite may lose rows in WAL mode; DELETE journal is used" if affected else ""
    made = f"{info.library}, journal {info.journal_mode}"
    words = f"{made}, schema {info.schema}, {info.bytes / 2**20:.1f} MiB"
    return _finding("store", words, advice)


def _finding(what: str, finding: str, advice: str = "") -> dict[str, object]:
    return {"what": what, "finding": finding, "advice": advice}
