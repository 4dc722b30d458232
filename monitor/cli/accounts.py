"""`accounts`: the list of what is followed."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Annotated

import typer

from monitor.cli.context import chosen, registered, settings_of
from monitor.cli.exits import USAGE
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit, emit_fields
from monitor.model import Account

app = typer.Typer(help="The accounts that are followed.", no_args_is_help=True)
COLUMNS = (*(field.name for field in fields(Account)), "collected")
TABLE = Layout(
    {"id": "account", "platform": "platform", "handle": "handle", "collected": "collected"},
    flexible="handle",
    cut=True,
)
FAULTS = Layout({"line": "line", "column": "column", "fault": "fault"}, flexible="fault")


@app.command()
def check(context: typer.Context, form: FormatOption = Format.table) -> None:
    """Report every fault of accounts.csv with file, line and column, and what has no adapter yet."""
    from monitor import registry
    from monitor.platforms import PLATFORMS

    path = settings_of(context).config_dir / "accounts.csv"
    faults = registry.check(path)
    if faults:
        rows = [{"file": f.file, "line": f.line, "column": f.column, "fault": f.reason} for f in faults]
        emit(rows, ("file", "line", "column", "fault"), form, layout=FAULTS)
        typer.echo(f"{path}: {len(rows)} {'fault' if len(rows) == 1 else 'faults'}", err=True)
        raise typer.Exit(USAGE)
    accounts = registry.load(path)
    counted = [
        {
            "platform": name,
            "accounts": sum(a.platform == name for a in accounts),
            "enabled": sum(a.platform == name and a.enabled for a in accounts),
            "adapter": "yes" if name in PLATFORMS else "not yet",
        }
        for name in sorted({account.platform for account in accounts})
    ]
    emit(counted, ("platform", "accounts", "enabled", "adapter"), form)
    typer.echo(f"{path}: {len(accounts)} accounts, no fault", err=True)


@app.command("list")
def list_accounts(
    context: typer.Context,
    country: Annotated[str | None, typer.Option(help="ISO 3166-1 code, such as KZ.")] = None,
    platform: Annotated[str | None, typer.Option(help="Such as feed or mastodon.")] = None,
    form: FormatOption = Format.table,
) -> None:
    """List the accounts of the registry."""
    rows = (_row(account) for account in chosen(registered(settings_of(context)), (), country, platform))
    emit(rows, COLUMNS, form, layout=TABLE)


@app.command()
def show(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="Account id.")],
    form: FormatOption = Format.table,
) -> None:
    """Show everything the registry says of one account."""
    (found,) = chosen(registered(settings_of(context)), (account,))
    emit_fields(_row(found), COLUMNS, form)


def _row(account: Account) -> dict[str, object]:
    from monitor.platforms import PLATFORMS

    collected = "yes" if account.platform in PLATFORMS else "no adapter yet"
    return asdict(account) | {"collected": collected if account.enabled else "switched off"}
