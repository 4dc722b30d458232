"""`coverage`: what was and was not observed, and why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import (
    CountryOption,
    SinceOption,
    UntilOption,
    WindowOption,
    chosen,
    open_store,
    posting,
    settings_of,
    window_of,
)
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.model import Account, Window

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Store

COLUMNS = ("account", "observed", "starts_at", "ends_at", "hours", "cause", "closed_at")
TABLE = Layout(
    {"account": "account", "starts_at": "from", "ends_at": "to", "hours": "hours", "what": "what"},
    spare=("hours",), flexible="what",
)  # fmt: skip
EMPTY = {False: "nothing was observed in this window", True: "no hole in this window"}


def coverage(
    context: typer.Context,
    accounts: Annotated[list[str] | None, typer.Argument(help="Account ids; none: all.")] = None,
    country: CountryOption = None,
    window: WindowOption = "30d",
    since: SinceOption = None,
    until: UntilOption = None,
    gaps: Annotated[bool, typer.Option("--gaps", help="Only the holes.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Show observed spans and holes with their causes; a closed hole was listed afterwards.

    An account that is not collected stands there with the reason and without times: no key, say, or terms
    that are not accepted. Networks without an adapter and what is switched off are told only when named.
    """
    span = window_of(window, since, until, datetime.now(UTC))
    settings, named = settings_of(context), accounts or ()
    with open_store(settings, read_only=True) as store:
        wanted = posting(chosen(store.accounts(), named, country), named)
        rows = []
        for account in wanted:
            rows += _rows(store, account.id, span, gaps)
            rows += _not_collected(account, settings, named=account.id in named)
    emit(rows, COLUMNS, form, layout=TABLE, empty=EMPTY[gaps])


def _rows(store: Store, account_id: str, span: Window, only_gaps: bool) -> list[dict[str, object]]:
    seen = () if only_gaps else store.coverage(account_id, since=span.start, until=span.end)
    holes = store.gaps(account_id, since=span.start, until=span.end)
    observed = [_row(account_id, one.covers_from, one.covers_to, "observed") for one in seen]
    missing = [
        _row(account_id, one.starts_at, one.ends_at, one.cause + (", listed later" if one.closed_at else ""))
        | {"observed": False, "cause": one.cause, "closed_at": one.closed_at}
        for one in holes
    ]
    return sorted(observed + missing, key=lambda row: str(row["starts_at"]))


def _not_collected(account: Account, settings: Settings, *, named: bool) -> list[dict[str, object]]:
    """Why nothing is asked of the account now; nothing where it is collected. That networks have no adapter
    and what the operator has switched off need not be told each time."""
    from monitor.collect.switches import why_off
    from monitor.platforms import PLATFORMS

    platform = PLATFORMS.get(account.platform)
    state = "no adapter yet" if platform is None else why_off(platform, settings)
    if not account.enabled:
        state = "off"
    if not state or (state in ("no adapter yet", "off") and not named):
        return []
    return [{"account": account.id, "observed": False, "cause": state, "what": f"not collected: {state}"}]


def _row(account_id: str, start: datetime, end: datetime, what: str) -> dict[str, object]:
    return {
        "account": account_id, "observed": True, "starts_at": start, "ends_at": end,
        "hours": (end - start).total_seconds() / 3600, "what": what,
    }  # fmt: skip
