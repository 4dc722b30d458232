"""`db`: the store's schema and health."""

from __future__ import annotations

import typer

from monitor.cli.context import open_store, settings_of
from monitor.cli.exits import FAILED

app = typer.Typer(help="The store: its schema and its health.", no_args_is_help=True)


@app.command()
def migrate(context: typer.Context) -> None:
    """Bring the store to this program's schema. SQLite files are migrated on opening anyway."""
    from monitor.store import Store

    settings = settings_of(context)
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    print(f"schema {Store.migrate(settings.store.url, busy_seconds=settings.store.busy_seconds)}")


@app.command()
def check(context: typer.Context) -> None:
    """Check integrity, foreign keys and schema; exit status 3 with a line for every fault."""
    with open_store(settings_of(context), read_only=True) as store:
        faults = store.check()
    for fault in faults:
        print(fault)
    if faults:
        raise typer.Exit(FAILED)
    print("whole")
