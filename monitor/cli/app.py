"""The tree of commands."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from monitor import __version__
from monitor.cli import (
    accounts,
    backfill,
    budget,
    compare,
    comply,
    coverage,
    db,
    demo,
    disputes,
    doctor,
    forget,
    metrics,
    parse,
    poll,
    posts,
    rank,
    raw,
    report,
    sandbox,
    status,
)
from monitor.cli.context import Flags, log_to_stderr


class ToPipes(TyperGroup):
    """Whoever read us has seen enough: `| head` is no error."""

    def invoke(self, ctx: Any) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except BrokenPipeError as closed:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit from closed


app = typer.Typer(
    name="mfa-monitor",
    cls=ToPipes,
    help="An open observatory of digital diplomacy: follow the public accounts of foreign ministries, "
    "embassies and officials; keep what was seen and when; compute activity and engagement.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        print(f"mfa-monitor {__version__}")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    config_dir: Annotated[Path | None, typer.Option(help="Folder of monitor.toml and accounts.csv.")] = None,
    data_dir: Annotated[str | None, typer.Option(help="Folder of the store, reports and locks.")] = None,
    database_url: Annotated[
        str | None, typer.Option(help="sqlite:///FILE or postgresql://HOST/NAME.")
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log every poll to stderr.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options that every command understands."""
    context.obj = Flags(config_dir, data_dir, database_url)
    log_to_stderr(verbose)


app.command("demo")(demo.demo)
app.command("run")(poll.run)
app.command("poll")(poll.poll)
app.command("backfill")(backfill.backfill)
app.add_typer(accounts.app, name="accounts")
app.command("posts")(posts.posts)
app.add_typer(metrics.app, name="metrics")
app.add_typer(rank.app, name="rank")
app.command("compare")(compare.compare)
app.command("disputes")(disputes.disputes)
app.command("coverage")(coverage.coverage)
app.command("budget")(budget.budget)
app.command("status")(status.status)
app.command("report")(report.report)
app.command("parse")(parse.parse)
app.command("comply")(comply.comply)
app.command("forget")(forget.forget)
app.add_typer(raw.app, name="raw")
app.add_typer(db.app, name="db")
app.command("doctor")(doctor.doctor)
app.add_typer(sandbox.app, name="sandbox")
