"""What the commands share: settings, the store, times and account choices from flags."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.errors import ConfigError
from monitor.model import ASSETS, Account, Window

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Store

CountryOption = Annotated[str | None, typer.Option(help="ISO 3166-1 code, such as KZ.")]
WindowOption = Annotated[str, typer.Option(help="Whole days before today, such as 30d.")]
SinceOption = Annotated[str | None, typer.Option(help="From this date on, UTC.")]
UntilOption = Annotated[str | None, typer.Option(help="Before this date, UTC.")]


@dataclass(frozen=True, slots=True)
class Flags:
    """The options before the command."""

    config_dir: Path | None = None
    data_dir: str | None = None
    database_url: str | None = None


def log_to_stderr(verbose: bool) -> None:
    """Plain lines for people on stderr."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("monitor").setLevel(logging.INFO if verbose else logging.WARNING)


def settings_of(context: typer.Context) -> Settings:
    """The settings of this run; the flags before the command win."""
    from monitor.settings import load

    flags: Flags = context.obj
    given = {"data_dir": flags.data_dir, "database_url": flags.database_url}
    settings = load(
        config_dir=flags.config_dir, flags={name: value for name, value in given.items() if value}
    )
    _hide(settings.secrets.values())
    return settings


def _hide(secrets: Collection[str]) -> None:
    """No log line shows a secret. Without any there is nothing to hide, and HTTP need not be imported."""
    if secrets:
        from monitor.fetch import RedactingFilter

        for handler in logging.getLogger().handlers:
            handler.addFilter(RedactingFilter(secrets))


@contextmanager
def open_store(settings: Settings, *, read_only: bool = False) -> Iterator[Store]:
    """The store of these settings, closed afterwards."""
    from monitor.store import Store

    if not read_only:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = Store.open(settings.store, read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def registered(settings: Settings) -> list[Account]:
    """The account list; raises RegistryError on its first fault."""
    from monitor.registry import load

    return load(settings.config_dir / "accounts.csv")


def chosen(
    accounts: Sequence[Account],
    ids: Sequence[str] = (),
    country: str | None = None,
    platform: str | None = None,
) -> list[Account]:
    """The accounts that the flags name; an unknown id is an error that names the nearest known one."""
    known = {account.id: account for account in accounts}
    for wanted in ids:
        if wanted not in known:
            raise ConfigError(f"unknown account {wanted}{nearest(wanted, known, 'accounts list')}")
    country = country.upper() if country else None
    _one_of("country", country, {account.country for account in accounts})
    _one_of("platform", platform, {account.platform for account in accounts})
    picked = [known[wanted] for wanted in ids] if ids else list(accounts)
    return [
        account
        for account in picked
        if country in (None, account.country) and platform in (None, account.platform)
    ]


def posting(accounts: Iterable[Account], named: Collection[str]) -> list[Account]:
    """The accounts that can have posts. An asset (a website, say) is left out; one that was named is an
    error."""
    found = list(accounts)
    for one in found:
        if one.id in named and one.platform in ASSETS:
            raise ConfigError(
                f"{one.id}: {one.platform} is looked at once a day and has no posts; `mfa-monitor report` "
                "tells what was found"
            )
    return [one for one in found if one.platform not in ASSETS]


def _one_of(what: str, wanted: str | None, known: Collection[str]) -> None:
    if wanted is not None and known and wanted not in known:
        raise ConfigError(f"no account has the {what} {wanted}; there are: {', '.join(sorted(known))}")


def nearest(wanted: str, known: Iterable[str], listing: str) -> str:
    """The end of an error message: the nearest known word, or the command that lists them."""
    import difflib

    close = difflib.get_close_matches(wanted, list(known), n=1)
    return f"; did you mean {close[0]}?" if close else f"; `mfa-monitor {listing}` shows them"


def day(text: str | None, flag: str) -> datetime | None:
    """The start of an ISO date in UTC."""
    if text is None:
        return None
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC)
    except ValueError as error:
        raise ConfigError(f"{flag} {text}: not an ISO date such as 2026-03-01") from error


def window_of(span: str, since: str | None, until: str | None, now: datetime) -> Window:
    """`--since` inclusive, `--until` exclusive; else the last whole days before today, such as `30d`."""
    end = day(until, "--until") or now.replace(hour=0, minute=0, second=0, microsecond=0)
    start = day(since, "--since") or end - timedelta(days=days_of(span))
    if start >= end:
        raise ConfigError(f"the window is empty: {start:%Y-%m-%d} to {end:%Y-%m-%d}")
    return Window(start, end)


def days_of(span: str) -> int:
    """`30d` -> 30."""
    if not re.fullmatch(r"0*[1-9][0-9]{0,3}d", span, re.ASCII):
        raise ConfigError(f"--window {span}: write a number of days such as 7d or 30d, at most 9999d")
    return int(span[:-1])
