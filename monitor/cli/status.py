"""`status`: is it well?"""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli.context import open_store, settings_of
from monitor.cli.layout import Layout, shown
from monitor.cli.output import Format, FormatOption, emit
from monitor.model import FORGOTTEN

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Status

COLUMNS = (
    "account", "state", "institution", "country", "platform", "last_attempt_at", "last_success_at",
    "last_new_post_at", "next_poll_at", "failures", "reason", "failing_since",
)  # fmt: skip
TABLE = Layout(
    {
        "account": "account", "state": "state", "last_success_at": "success", "last_new_post_at": "new post",
        "next_poll_at": "next poll",
    }
)  # fmt: skip
PARSE_WARNING = 3
"""Failures in a row from which on an unreadable answer means that somebody has to look."""
WELL = (
    "well", "not asked yet", "no adapter yet", "off", FORGOTTEN, "asleep", "no key", "no contact",
    "terms not accepted",
)  # fmt: skip


def status(
    context: typer.Context,
    failing: Annotated[bool, typer.Option("--failing", help="Only accounts that need a look.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Show for each account its state, last success, last new post, next poll, failures and why."""
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        rows = [_row(one, settings) for one in store.status()]
    listed = [row for row in rows if row["state"] not in WELL] if failing else rows
    if form is Format.table:
        _print(listed, "all is well" if failing else "no accounts yet")
    else:
        emit(listed, COLUMNS, form)


def _print(rows: list[dict[str, Any]], empty: str) -> None:
    """For people: how long ago instead of when, reasons below the table, and nothing of what is not asked."""
    now = datetime.now(UTC)
    asked = [row for row in rows if row["state"] not in ("no adapter yet", "off")]
    told = [row | {name: ago(row[name], now) for name in row if name.endswith("_at")} for row in asked]
    emit(told, COLUMNS, Format.table, layout=TABLE, empty=empty)
    for row in asked:
        if row["reason"]:
            print(f"{row['account']} ({row['failures']} in a row): {shown(row['reason'])}")
    if len(rows) > len(asked):
        typer.echo(f"{len(rows) - len(asked)} more without an adapter or switched off", err=True)


def ago(at: datetime | None, now: datetime) -> str | None:
    """`5 h ago`, `in 20 min`: the largest unit of which there are at least two."""
    if at is None:
        return None
    seconds = (now - at).total_seconds()
    size, unit = next((s, u) for s, u in _UNITS if abs(seconds) >= 2 * s or s == 1)
    words = f"{abs(seconds) / size:.0f} {unit}"
    return f"{words} ago" if seconds >= 0 else f"in {words}"


_UNITS = ((86_400, "d"), (3600, "h"), (60, "min"), (1, "s"))


def _row(one: Status, settings: Settings) -> dict[str, Any]:
    given = asdict(one)
    return {
        "account": one.account_id,
        "state": _state(one, settings),
        "reason": _reason(one),
    } | {field.name: given[field.name] for field in fields(one) if field.name in COLUMNS}


def _reason(one: Status) -> str | None:
    if one.disabled_reason == FORGOTTEN:  # the state says it
        return None
    return one.disabled_reason or (one.error if one.outcome == "failed" else None)


def _state(one: Status, settings: Settings) -> str:
    from monitor.collect.switches import why_off
    from monitor.platforms import PLATFORMS

    if one.disabled_reason == FORGOTTEN:
        return FORGOTTEN
    if one.platform not in PLATFORMS:
        return "no adapter yet"
    if off := "off" if not one.enabled else why_off(PLATFORMS[one.platform], settings):
        return off
    if one.disabled_reason:
        return "stopped"
    if one.last_attempt_at is None:
        return "not asked yet"
    if one.outcome != "failed" and not one.failures:  # outcome is None once the poll log has been pruned
        return "well"
    unreadable = one.error_kind in ("parse", "not-well-formed") and one.failures >= PARSE_WARNING
    return "unreadable" if unreadable else "failing"
