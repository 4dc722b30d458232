"""`accounts`: the list of what is followed."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import CountryOption, chosen, nearest, open_store, registered, settings_of
from monitor.cli.exits import FAILED, USAGE
from monitor.cli.layout import Layout, shown
from monitor.cli.output import Format, FormatOption, emit, emit_fields
from monitor.cli.progress import bar
from monitor.errors import ConfigError, RegistryError, StoreError
from monitor.model import Account

if TYPE_CHECKING:
    from monitor.collect.discovery import Discovered
    from monitor.collect.live import Checked
    from monitor.settings import Settings

app = typer.Typer(help="The accounts that are followed.", no_args_is_help=True)
COLUMNS = (*(field.name for field in fields(Account)), "collected")
TABLE = Layout(
    {"id": "account", "platform": "platform", "handle": "handle", "collected": "collected"},
    flexible="handle",
    cut=True,
)
FAULTS = Layout({"line": "line", "column": "column", "fault": "fault"}, flexible="fault")
LIVE = ("account", "platform", "verdict", "handle", "native_id", "followers", "note")
LIVE_TABLE = Layout(
    {
        "account": "account", "platform": "platform", "verdict": "verdict", "handle": "handle told",
        "native_id": "native id", "followers": "followers",
    },
    spare=("native_id", "platform"), flexible="handle", cut=True,
)  # fmt: skip
FOUND = (
    "id", "institution", "country", "kind", "host_country", "platform", "handle", "url", "language",
    "active_from", "active_until", "evidence_url", "confidence", "enabled", "how", "listed",
)  # fmt: skip
FOUND_TABLE = Layout(
    {"platform": "platform", "handle": "handle", "how": "how", "listed": "listed as", "url": "address"},
    spare=("listed",), flexible="url",
)  # fmt: skip


@app.command()
def check(
    context: typer.Context,
    accounts: Annotated[
        list[str] | None, typer.Argument(help="With --live: account ids; none: all that are enabled.")
    ] = None,
    live: Annotated[bool, typer.Option("--live", help="Ask each account once; store nothing.")] = False,
    platform: Annotated[str | None, typer.Option(help="With --live: only this network.")] = None,
    write: Annotated[
        bool, typer.Option("--write", help="With --live: write ids of verified accounts into native_id.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Report every fault of accounts.csv with file, line and column, and what has no adapter yet.

    With --live each account is asked once, and a verdict says whether it is there and the one that is
    followed: verified, renamed, moved, closed, gone, unknown, stranger (another id answers), no answer; or
    why it was not asked: off, no key, no adapter. Exit status 3 when one that was asked is not verified.
    What a network charges for it (X: $0.010 an account) is not noted in the ledger of `budget`.
    """
    from monitor import registry

    if not live and (accounts or platform or write):
        raise ConfigError("accounts check: names, --platform and --write go with --live")
    settings = settings_of(context)
    path = settings.config_dir / "accounts.csv"
    faults = registry.check(path)
    if faults:
        _print_faults(path, faults, form)
        raise typer.Exit(USAGE)
    if live:
        _check_live(settings, path, accounts or (), platform, write, form)
    else:
        _print_counts(path, registry.load(path), form)


def _print_faults(path: Path, faults: Sequence[RegistryError], form: Format) -> None:
    rows = [{"file": f.file, "line": f.line, "column": f.column, "fault": f.reason} for f in faults]
    emit(rows, ("file", "line", "column", "fault"), form, layout=FAULTS)
    typer.echo(f"{path}: {len(rows)} {'fault' if len(rows) == 1 else 'faults'}", err=True)


def _print_counts(path: Path, accounts: Sequence[Account], form: Format) -> None:
    from monitor.platforms import PLATFORMS

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


def _check_live(
    settings: Settings, path: Path, ids: Sequence[str], platform: str | None, write: bool, form: Format
) -> None:
    from monitor import registry
    from monitor.collect.live import NOT_ASKED, learnt

    as_read = path.read_bytes()
    wanted = [one for one in chosen(registered(settings), ids, platform=platform) if ids or one.enabled]
    checked = _asked(settings, wanted)
    if form is Format.table:
        # a list is mostly of networks without an adapter; who names an account wants to hear of it
        _print_verdicts([one for one in checked if ids or one.verdict != "no adapter"])
    else:
        emit(map(_verdict, checked), LIVE, form)
    told = Counter(one.verdict for one in checked)
    typer.echo(", ".join(f"{number} {verdict}" for verdict, number in told.most_common()), err=True)
    if write:
        found = learnt(checked)
        if found:
            registry.write_native_ids(path, found, as_read=as_read)
        typer.echo(f"{path}: {len(found)} native ids written", err=True)
    if any(one.verdict not in ("verified", *NOT_ASKED) for one in checked):
        raise typer.Exit(FAILED)


def _print_verdicts(checked: Sequence[Checked]) -> None:
    """For people: the reasons stand below the table; why a network was not asked is told once."""
    from monitor.collect.live import NOT_ASKED

    emit(map(_verdict, checked), LIVE, Format.table, layout=LIVE_TABLE)
    notes = (
        one.note if one.verdict in NOT_ASKED else f"{one.account.id}: {one.note}"
        for one in checked
        if one.note
    )
    for note in dict.fromkeys(notes):
        print(shown(note))


def _asked(settings: Settings, accounts: Sequence[Account]) -> list[Checked]:
    from monitor.clock import SystemClock
    from monitor.collect.live import check

    known = _known_ids(settings)
    with bar("asking", len(accounts)) as advance:
        return asyncio.run(
            check(settings, SystemClock(), accounts, known, lambda one: advance(one.account.id))
        )


def _known_ids(settings: Settings) -> dict[str, str]:
    """What earlier polls learnt. Without a store, nothing."""
    try:
        with open_store(settings, read_only=True) as store:
            cursors = store.cursors()
    except StoreError as error:
        typer.echo(f"ids that earlier polls may have learnt are not compared: {error}", err=True)
        return {}
    return {name: cursor.native_id for name, cursor in cursors.items() if cursor.native_id}


def _verdict(one: Checked) -> dict[str, object]:
    told = {name: getattr(one, name) for name in ("verdict", "handle", "native_id", "followers")}
    return {"account": one.account.id, "platform": one.account.platform, **told, "note": one.note or None}


@app.command()
def discover(
    context: typer.Context,
    url: Annotated[str, typer.Argument(help="A home page, such as https://mfa.example.org.")],
    country: Annotated[str | None, typer.Option(help="Of the institution: ISO 3166-1, such as KZ.")] = None,
    institution: Annotated[str | None, typer.Option(help="Its English name.")] = None,
    kind: Annotated[str | None, typer.Option(help="Such as mfa or embassy.")] = None,
    host_country: Annotated[str | None, typer.Option(help="Where a mission stands, such as GB.")] = None,
    write_to: Annotated[
        Path | None, typer.Option(help="Add the rows to this list, or begin one; accounts.csv too.")
    ] = None,
    form: FormatOption = Format.csv,
) -> None:
    """Propose rows for accounts.csv: feeds, the site's own API and sitemap, and accounts that it links to.

    Asks for the page, its robots.txt, and once for /sitemap.xml and /feed/ where these name none. The rows
    are what the page says; look at each before it is used. As csv they have the columns of your
    accounts.csv, and what stands there already is left out.
    """
    settings = settings_of(context)
    if not settings.fetch.contact:
        raise ConfigError("set MONITOR_CONTACT first: pages made for people are not read without it")
    path = settings.config_dir / "accounts.csv"
    listed = registered(settings) if path.exists() else []
    rows, looked = _proposed(settings, url, listed, _about(country, institution, kind, host_country))
    new = [row for row in rows if not row["listed"]]
    if form is Format.csv:
        emit(new, _csv_columns(path), form)
    else:
        emit(map(_told, rows), FOUND, form, layout=FOUND_TABLE, empty="nothing found")
    asked = ", ".join(f"{address} ({outcome})" for address, outcome in looked.asked)
    typer.echo(f"asked {asked}", err=True)
    typer.echo(f"{len(rows)} found, {len(rows) - len(new)} of them listed already", err=True)
    if write_to and new:
        _add(write_to, new)


def _proposed(
    settings: Settings, url: str, listed: Sequence[Account], about: dict[str, str]
) -> tuple[list[dict[str, str]], Discovered]:
    from monitor.clock import SystemClock
    from monitor.collect import discovery

    address = url if "://" in url else f"https://{url}"
    looked = asyncio.run(discovery.discover(settings, SystemClock(), address))
    return discovery.proposals(looked.found, listed, about), looked


def _about(
    country: str | None, institution: str | None, kind: str | None, host_country: str | None
) -> dict[str, str]:
    from monitor import registry

    given = {
        "country": country and country.upper(), "institution": institution, "kind": kind,
        "host_country": host_country and host_country.upper(),
    }  # fmt: skip
    known = {"country": registry.COUNTRIES, "kind": registry.KINDS, "host_country": registry.COUNTRIES}
    about = {name: value for name, value in given.items() if value}
    for name, value in about.items():
        if value not in known.get(name, (value,)):
            _refuse(name, value, known[name])
    return about


def _refuse(name: str, value: str, known: Iterable[str]) -> None:
    flag = f"--{name.replace('_', '-')}"
    if "country" in name:
        raise ConfigError(f"{flag} {value}: no ISO 3166-1 alpha-2 code (nor EU or XK)")
    raise ConfigError(f"{flag} {value}: none of {', '.join(known)}{nearest(value, known, 'accounts list')}")


def _told(row: dict[str, str]) -> dict[str, object]:
    return {name: value or None for name, value in row.items()} | {"enabled": row["enabled"] == "true"}


def _csv_columns(path: Path) -> tuple[str, ...]:
    """Those of the operator's own list, so that the rows fit to its end."""
    from monitor import registry

    return registry.header(path) if path.exists() else FOUND[: -len(("how", "listed"))]


def _add(path: Path, rows: Sequence[dict[str, str]]) -> None:
    from monitor import registry

    registry.append(path, rows, as_read=path.read_bytes() if path.exists() else None)
    typer.echo(f"{path}: {len(rows)} rows added", err=True)


@app.command("list")
def list_accounts(
    context: typer.Context,
    country: CountryOption = None,
    platform: Annotated[str | None, typer.Option(help="Such as feed or mastodon.")] = None,
    form: FormatOption = Format.table,
) -> None:
    """List the accounts of the registry."""
    settings = settings_of(context)
    rows = (_row(one, settings) for one in chosen(registered(settings), (), country, platform))
    emit(rows, COLUMNS, form, layout=TABLE)


@app.command()
def show(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="Account id.")],
    form: FormatOption = Format.table,
) -> None:
    """Show everything the registry says of one account."""
    settings = settings_of(context)
    (found,) = chosen(registered(settings), (account,))
    emit_fields(_row(found, settings), COLUMNS, form)


def _row(account: Account, settings: Settings) -> dict[str, object]:
    from monitor.collect.switches import why_off
    from monitor.platforms import PLATFORMS

    platform = PLATFORMS.get(account.platform)
    collected = "no adapter yet" if platform is None else why_off(platform, settings) or "yes"
    return asdict(account) | {"collected": collected if account.enabled else "switched off"}
