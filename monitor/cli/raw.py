"""`raw`: the stored answers that every number leads back to."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from monitor.cli.context import chosen, open_store, settings_of
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit

app = typer.Typer(help="The archive of raw answers.", no_args_is_help=True)
COLUMNS = ("received_at", "account_id", "step", "status", "url", "sha256", "poll_id")
TABLE = Layout(
    {"received_at": "received", "step": "step", "status": "http", "sha256": "sha256", "url": "address"},
    spare=("url", "received_at"), flexible="url", cut=True,
)  # fmt: skip


@app.command("list")
def list_answers(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="Account id.")],
    polls: Annotated[int, typer.Option(min=1, help="Of how many polls back.")] = 20,
    form: FormatOption = Format.table,
) -> None:
    """List the answers of an account's newest polls."""
    with open_store(settings_of(context), read_only=True) as store:
        (asked,) = chosen(store.accounts(), (account,))
        answers = [one for poll in store.polls(asked.id, limit=polls) for one in store.answers(poll.id)]
    rows = ({name: getattr(one, name) for name in COLUMNS} for one in answers)
    emit(rows, COLUMNS, form, layout=TABLE, empty="no answer is kept")


@app.command()
def show(
    context: typer.Context,
    sha256: Annotated[
        str, typer.Argument(help="The name of a body, from `raw list` or `posts --format json`.")
    ],
) -> None:
    """Write one stored body to stdout, byte for byte. The first 8 digits of its SHA-256 are enough."""
    with open_store(settings_of(context), read_only=True) as store:
        sys.stdout.buffer.write(store.raw(sha256))


@app.command()
def prune(context: typer.Context) -> None:
    """Drop raw bodies and poll logs that have outlived their retention. Posts and counts stay."""
    from monitor.platforms import LENDERS

    with open_store(settings_of(context)) as store:
        gone = store.prune(datetime.now(UTC), LENDERS)
    print(f"dropped: {gone.raws} bodies, {gone.answers} answers, {gone.polls} polls, {gone.skipped} items")
