"""`doctor`: is this installation fit, and which limits are in force?"""

from __future__ import annotations

import asyncio
import platform as machine
from shutil import get_terminal_size
from textwrap import fill
from typing import TYPE_CHECKING, Annotated

import typer

from monitor import __version__
from monitor.cli.context import open_store, registered, settings_of
from monitor.cli.exits import FAILED
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.errors import MonitorError

if TYPE_CHECKING:
    from monitor.collect.keys import Tried
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
    live: Annotated[
        bool, typer.Option("--live", help="Ask every platform once whether it accepts its key.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Check the installation: SQLite build, store, registry, contact, keys. No secret is printed.

    With --live each platform whose key is complete is asked its cheapest question once; nothing is stored.
    It accepts the key, refuses it, or nothing is known (no answer, a limit). A platform that is switched off
    or whose terms are not accepted is not asked. One unit of YouTube's quota is spent and not noted. Exit
    status 3 when a key is refused.
    """
    settings = settings_of(context)
    if limits:
        from monitor.settings import limits as table

        emit((limit._asdict() for limit in table(settings)), LIMIT_COLUMNS, form, layout=LIMITS)
        return
    tried = _tried(settings) if live else []
    findings = [*_findings(settings), *(_finding(f"live key of {one.platform}", one.words) for one in tried)]
    emit(findings, FINDINGS, form, layout=TABLE)
    if form is Format.table:
        for one in findings:
            if one["advice"]:
                print(fill(f"{one['what']}: {one['advice']}", get_terminal_size().columns))
    if any(one.answer == "refused" for one in tried):
        raise typer.Exit(FAILED)


def _findings(settings: Settings) -> list[dict[str, object]]:
    rows = [_finding("version", f"mfa-monitor {__version__}, Python {machine.python_version()}")]
    rows.append(_store(settings))
    followed: set[str] = set()
    try:
        accounts = registered(settings)
        followed = {account.platform for account in accounts if account.enabled}
        rows.append(_finding("registry", f"{len(accounts)} accounts"))
    except MonitorError as error:
        rows.append(_finding("registry", str(error), "mfa-monitor accounts check"))
    contact = settings.fetch.contact
    missing = "" if contact else "set MONITOR_CONTACT so that the people you ask can reach you"
    rows.append(_finding("contact", contact or "none", missing))
    rows.append(_finding("keys", ", ".join(sorted(settings.secrets)) or "none"))
    return rows + _keys(settings, followed) + _quotas(settings)


def _keys(settings: Settings, followed: set[str]) -> list[dict[str, object]]:
    """What there is of each platform's key. How to get one is told where an account waits for it."""
    from monitor.collect.keys import all_held
    from monitor.platforms import PLATFORMS

    rows = []
    for one in all_held(settings):
        key, advice = PLATFORMS[one.platform].key, ""
        assert key is not None
        if one.malformed and not one.missing:
            advice = f"look whether {', '.join(one.malformed)} is whole; .env.example tells what it is"
        elif one.missing and one.platform in followed:
            advice = key.where + ("" if key.needed else " Without it less is collected.")
        rows.append(_finding(f"key of {one.platform}", one.words, advice))
    return rows


def _tried(settings: Settings) -> list[Tried]:
    from monitor.clock import SystemClock
    from monitor.collect.keys import try_all

    return asyncio.run(try_all(settings, SystemClock()))


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
