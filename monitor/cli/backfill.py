"""`backfill`: one account's past, as far as its platform (or an archive) still tells it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.context import chosen, open_store, posting, registered, settings_of
from monitor.cli.exits import FAILED
from monitor.cli.output import Format, FormatOption, emit
from monitor.cli.poll import COLUMNS, TABLE, collected, row_of
from monitor.cli.progress import bar
from monitor.errors import ConfigError
from monitor.model import Account, Poll

if TYPE_CHECKING:
    from monitor.collect.pages import Job
    from monitor.platforms import Platform
    from monitor.settings import Settings


def backfill(
    context: typer.Context,
    account: Annotated[str, typer.Argument(help="Account id.")],
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Walk back to this day (UTC); none: to the first post."),
    ] = None,
    max_pages: Annotated[int | None, typer.Option(min=1, help="Stop after so many pages.")] = None,
    source: Annotated[
        str | None, typer.Option("--from", help="Another place that holds the past: wayback.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what it is likely to cost; ask nothing.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Walk back through an account's posts and store them; safe to stop, to repeat, and beside the daemon.

    How far a platform tells its past stands in docs/platforms.md. Exit status 3 when the walk broke off;
    what it brought until then is kept.
    """
    settings = settings_of(context)
    listed = registered(settings)
    (wanted,) = posting(chosen(listed, [account]), [account])
    archive = _archive(source, wanted) if source else None
    if archive is None:
        collected(settings, [wanted], named=True)
    start = datetime.combine(since.date(), time(), UTC) if since else None
    if start and start > datetime.now(UTC):
        raise ConfigError(f"--since {start:%Y-%m-%d} has not come yet")
    if dry_run:
        _price(settings, wanted, start)
        return
    poll = asyncio.run(_backfill(settings, listed, wanted, start, max_pages, archive))
    emit([row_of(poll)], COLUMNS, form, layout=TABLE)
    if poll.outcome == "failed":
        raise typer.Exit(FAILED)


def _price(settings: Settings, account: Account, since: datetime | None) -> None:
    """What it would cost, in posts, units and money, and how long the limits would make it."""
    from monitor.collect.pricing import estimate

    with open_store(settings, read_only=True) as store:
        told = estimate(store, settings, account, since, datetime.now(UTC))
    if told.likely is None:
        print(f"{account.id}: how many posts there are is not known yet; poll it once, its profile tells")
        return
    most = "" if told.most in (None, told.likely) else f", at most {told.most:,}"
    print(f"{account.id}: about {told.likely:,} posts that are not stored{most}")
    if told.micros:
        print(f"price: about ${told.likely * told.micros / 1e6:,.2f} (${told.micros / 1e6:.3f} a post)")
    if told.a_day:
        what = "posts and profiles" if told.by_object else "questions"
        print(f"limit: {told.a_day:,} {what} a day, {told.left:,} are left today")
    if told.days:
        print(f"time: {told.days:,} {'day' if told.days == 1 else 'days'} of the whole limit")


def _archive(name: str, account: Account) -> Platform:
    from monitor.platforms import ARCHIVES

    archive = ARCHIVES.get(name)
    if archive is None:
        raise ConfigError(f"no archive {name}; there are: {', '.join(sorted(ARCHIVES))}")
    if account.platform not in archive.holds:
        raise ConfigError(f"{account.id}: {name} holds the past of {', '.join(archive.holds)} accounts only")
    return archive


async def _backfill(
    settings: Settings,
    listed: list[Account],
    account: Account,
    since: datetime | None,
    max_pages: int | None,
    archive: Platform | None,
) -> Poll:
    from monitor.clock import SystemClock
    from monitor.collect.backfill import EVER, backfill
    from monitor.collect.opening import open_house

    with open_store(settings) as store, bar(account.id, max_pages) as advance:

        def tell(job: Job) -> None:
            reached = f" back to {job.walk.reached:%Y-%m-%d}" if job.walk.reached else ""
            advance(f"{job.poll.posts_seen} posts, {job.poll.posts_new} new{reached}")

        house = await open_house(settings, SystemClock(), store, listed)
        try:
            return await backfill(
                house, account, since=since or EVER, most_pages=max_pages, source=archive, on_page=tell
            )
        finally:
            await house.aclose()
