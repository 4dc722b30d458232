"""`status`: is it well?"""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import open_store, settings_of
from monitor.cli.output import Format, FormatOption, emit

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Status

SHORT = ("account", "state", "last_success_at", "last_new_post_at", "next_poll_at", "failures", "reason")
LONG = (*SHORT[:2], "institution", "country", "platform", "last_attempt_at", *SHORT[2:], "failing_since")
PARSE_WARNING = 3
"""Failures in a row from which on an unreadable answer means that somebody has to look."""


def status(
    context: typer.Context,
    failing: Annotated[bool, typer.Option("--failing", help="Only accounts that need a look.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Show for each account its state, last success, last new post, next poll, failures and why."""
    settings = settings_of(context)
    with open_store(settings, read_only=True) as store:
        rows = [_row(one, settings) for one in store.status()]
    shown = (
        [row for row in rows if row["state"] not in ("well", "no adapter yet", "off")] if failing else rows
    )
    emit(
        shown,
        SHORT if form is Format.table else LONG,
        form,
        empty="all is well" if failing else "no accounts yet",
    )


def _row(one: Status, settings: Settings) -> dict[str, object]:
    given = asdict(one)
    return {
        "account": one.account_id,
        "state": _state(one, settings),
        "reason": one.disabled_reason or (one.error if one.outcome == "failed" else None),
    } | {field.name: given[field.name] for field in fields(one) if field.name in LONG}


def _state(one: Status, settings: Settings) -> str:
    from monitor.collect.house import pollable
    from monitor.platforms import PLATFORMS

    if not one.enabled or one.platform not in pollable(settings):
        return "no adapter yet" if one.platform not in PLATFORMS else "off"
    if one.disabled_reason:
        return "stopped"
    if one.outcome is None:
        return "not asked yet"
    if one.outcome != "failed":
        return "well"
    unreadable = one.error_kind in ("parse", "not-well-formed") and one.failures >= PARSE_WARNING
    return "unreadable" if unreadable else "failing"
