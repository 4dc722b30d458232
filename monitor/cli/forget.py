"""`forget`: what somebody asked not to be kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import nearest, open_store, settings_of
from monitor.errors import ConfigError
from monitor.model import FORGOTTEN

if TYPE_CHECKING:
    from monitor.settings import Settings
    from monitor.store import Store


def forget(
    context: typer.Context,
    what: Annotated[
        str,
        typer.Argument(metavar="ACCOUNT|POST", help="Account id, ACCOUNT:NATIVE_ID, or a post's address."),
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    reason: Annotated[str | None, typer.Option(help="Why; kept with the tombstone.")] = None,
) -> None:
    """Remove a post, or an account with all it has, for good: later polls do not bring it back.

    Words, counts and raw bodies go. Of a post, id and times stay, and figures count it as deleted; of an
    account, its row in accounts.csv may stay: it is not asked again. Nothing undoes this.
    """
    settings = settings_of(context)
    told = f"{FORGOTTEN}: {reason}" if reason else FORGOTTEN
    with open_store(settings) as store:
        posts = _posts(store, what)
        if posts:
            listed = ", ".join(f"{account}:{native}" for account, native in posts)
            _ask(f"{listed}: words, counts and raw bodies of {_number(len(posts), 'post')} go for good", yes)
            for account, native in posts:
                removed = store.remove(account, {native: told}, datetime.now(UTC))
                print(
                    f"{account}:{native}: forgotten; {_number(removed.counts, 'look')} at counts gone, "
                    f"{_number(removed.rewritten, 'body', 'bodies')} rewritten, {removed.dropped} dropped"
                )
        else:
            weight = ", ".join(f"{number:,} {name}" for name, number in store.weigh(what).items())
            _ask(f"{what}: {weight} go for good", yes)
            gone = store.forget_account(what, told, datetime.now(UTC))
            print(f"{what}: forgotten; {gone.posts:,} posts, {gone.counts:,} looks at counts and "
                  f"{gone.dropped:,} bodies gone")  # fmt: skip
        print(f"not touched: {_elsewhere(settings)}")


def _posts(store: Store, what: str) -> list[tuple[str, str]]:
    """The posts that are meant; none when it is an account."""
    accounts = [one.id for one in store.accounts()]
    if what in accounts:
        return []
    account, _, native = what.partition(":")
    if account in accounts and native:
        if not store.known(account, [native]):
            raise ConfigError(f"{account} has no post {native}")
        return [(account, native)]
    if "://" in what:
        found = store.at_address(what)
        if not found:
            raise ConfigError(f"no post has the address {what}; ACCOUNT:NATIVE_ID names one too")
        return found
    raise ConfigError(f"unknown account {account}{nearest(account, accounts, 'accounts list')}")


def _ask(question: str, yes: bool) -> None:
    """Raises ConfigError unless the answer is yes."""
    if yes:
        return
    try:
        agreed = typer.confirm(question + "?")
    except typer.Abort:
        agreed = False
    if not agreed:
        raise ConfigError("nothing was removed; --yes does not ask")


def _number(number: int, one: str, many: str = "") -> str:
    return f"1 {one}" if number == 1 else f"{number:,} {many or one + 's'}"


def _elsewhere(settings: Settings) -> str:
    """Copies that this program made, or may have been asked for, outside of the store."""
    from monitor.collect.engines import folder_of

    made = {settings.data_dir / "reports": "reports", folder_of(settings): "Parquet, until the next export"}
    copies = sorted(settings.data_dir.glob("*.before-*"))
    return "; ".join((
        "backups and copies of the store", "what was exported by hand",
        *(f"{folder} ({what})" for folder, what in made.items() if folder.is_dir()),
        *(f"{path} (as it was before a migration)" for path in copies),
    ))  # fmt: skip
