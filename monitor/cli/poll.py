"""`poll` and `run`: collecting by hand, and the daemon."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import chosen, open_store, registered, settings_of
from monitor.cli.exits import FAILED
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.cli.progress import bar
from monitor.model import Account, Poll

if TYPE_CHECKING:
    from monitor.settings import Settings

TABLE_ROWS = 50
COLUMNS = ("account", "outcome", "pages", "posts_new", "posts_changed", "skipped", "error_kind", "error")
TABLE = Layout(
    {
        "account": "account", "outcome": "outcome", "posts_new": "new", "posts_changed": "edited",
        "skipped": "skipped", "pages": "pages", "error": "error",
    },
    spare=("pages", "skipped", "posts_changed"), flexible="error",
)  # fmt: skip
ASKED = Layout({"account": "account", "platform": "platform", "url": "address"}, flexible="url")


def poll(
    context: typer.Context,
    accounts: Annotated[
        list[str] | None, typer.Argument(help="Account ids; none: all that have an adapter.")
    ] = None,
    due: Annotated[bool, typer.Option("--due", help="Only what is due now.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be asked; ask nothing.")] = False,
    form: FormatOption = Format.table,
) -> None:
    """Poll accounts once. Exit status 3 when some of them failed."""
    settings = settings_of(context)
    listed = registered(settings)
    wanted = collected(settings, chosen(listed, accounts or ()), named=bool(accounts))
    if dry_run:
        emit(
            [{"account": a.id, "platform": a.platform, "url": a.url} for a in wanted],
            ("account", "platform", "url"),
            form,
            layout=ASKED,
        )
        return
    polls = asyncio.run(_poll(settings, listed, wanted, due))
    failed = [one for one in polls if one.outcome == "failed"]
    shown = _telling(polls) if form is Format.table else polls
    emit([row_of(one) for one in shown], COLUMNS, form, layout=TABLE, empty="nothing new")
    new = sum(one.posts_new for one in polls)
    typer.echo(f"{len(polls)} polled, {len(failed)} failed, {new} new posts", err=True)
    if failed:
        raise typer.Exit(FAILED)


def run(context: typer.Context) -> None:
    """Collect in the foreground until SIGTERM or Ctrl-C, and write the nightly reports."""
    from monitor import daemon
    from monitor.clock import SystemClock
    from monitor.collect.lock import only_one
    from monitor.collect.opening import open_house

    settings = settings_of(context)
    accounts = registered(settings)
    tell_left_out(settings, [account for account in accounts if account.enabled])

    async def main() -> None:
        with open_store(settings) as store:
            house = await open_house(settings, SystemClock(), store, accounts)
            try:
                await daemon.run(house)
            finally:
                await house.aclose()

    with only_one(settings.data_dir):
        asyncio.run(main())


async def _poll(settings: Settings, listed: list[Account], wanted: list[Account], due: bool) -> list[Poll]:
    from monitor.clock import SystemClock
    from monitor.collect.opening import open_house
    from monitor.collect.rounds import Rounds

    polls: list[Poll] = []

    def noted(one: Poll) -> None:
        polls.append(one)
        advance(one.account_id)

    with open_store(settings) as store, bar("polling", None if due else len(wanted)) as advance:
        house = await open_house(settings, SystemClock(), store, listed)
        rounds = Rounds(house, on_poll=noted)
        try:
            await (rounds.until_idle() if due else rounds.all_of(wanted))
        finally:
            await house.aclose()
    return polls


def collected(settings: Settings, accounts: list[Account], *, named: bool) -> list[Account]:
    """Those with an adapter that is switched on and has its key. An account named by hand that has none is an
    error; of the others, one line per platform tells why they are left out."""
    from monitor.collect.switches import pollable, reason_off
    from monitor.errors import ConfigError

    names = pollable(settings)
    left_out = [a for a in accounts if a.platform not in names and (named or a.enabled)]
    if named and left_out:
        raise ConfigError(f"{left_out[0].id}: {reason_off(left_out[0].platform, settings)}")
    tell_left_out(settings, left_out)
    return [a for a in accounts if a.platform in names and (named or a.enabled)]


def tell_left_out(settings: Settings, accounts: list[Account]) -> None:
    """One line for each platform that has an adapter and is not polled: how many accounts wait, and why."""
    from monitor.collect.switches import pollable, reason_off
    from monitor.platforms import PLATFORMS

    names = pollable(settings)
    for platform, number in sorted(Counter(account.platform for account in accounts).items()):
        if platform in PLATFORMS and platform not in names:
            whose = "1 account" if number == 1 else f"{number} accounts"
            typer.echo(f"{whose} left out: {reason_off(platform, settings)}", err=True)


def _telling(polls: list[Poll]) -> list[Poll]:
    """What a person wants to see: failures first, then where something is new, and not a thousand lines."""
    changed = [one for one in polls if one.outcome != "unchanged"]
    return sorted(changed, key=lambda one: (one.outcome != "failed", -one.posts_new))[:TABLE_ROWS]


def row_of(one: Poll) -> dict[str, object]:
    return {"account": one.account_id} | {column: getattr(one, column) for column in COLUMNS[1:]}
