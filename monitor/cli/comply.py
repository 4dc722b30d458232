"""`comply`: what platforms want of those who keep their posts."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli.context import open_store, registered, settings_of
from monitor.cli.exits import FAILED
from monitor.cli.layout import Layout
from monitor.cli.output import Format, FormatOption, emit
from monitor.cli.progress import bar
from monitor.errors import ConfigError
from monitor.model import Account

if TYPE_CHECKING:
    from monitor.collect.comply import Complied
    from monitor.collect.house import House
    from monitor.platforms import Platform
    from monitor.settings import Settings
    from monitor.store import Store

COLUMNS = ("platform", "asked", "removed", "absent", "failed", "unchecked", "since", "stopped")
TABLE = Layout(
    {
        "platform": "platform", "asked": "asked", "removed": "removed", "absent": "absent",
        "failed": "failed", "unchecked": "unchecked", "since": "unseen since",
    }
)  # fmt: skip


def comply(
    context: typer.Context,
    platform: Annotated[str | None, typer.Option(help="Only this network.")] = None,
    source: Annotated[
        Path | None,
        typer.Option("--from", help="The result of a compliance job, as the platform hands it out."),
    ] = None,
    form: FormatOption = Format.table,
) -> None:
    """Check stored posts against their platforms, as the terms of these want, and remove what is gone there.

    Words, counts and raw bodies go; id, times and the reason stay. The daemon does the same by itself. Stops
    when the day's budget is spent and says how many posts are unchecked for too long, and since when. Exit
    status 3 when there are some, or questions failed.
    """
    settings = settings_of(context)
    listed = registered(settings)
    if source:
        reader = _reader(platform)
        done = asyncio.run(_apply(settings, listed, reader, _read(source), source.resolve().as_uri()))
    else:
        done = asyncio.run(_check(settings, listed, _chosen(settings, platform)))
    rows = [{name: asdict(one)[name] for name in COLUMNS} for one in done]
    emit(rows, COLUMNS, form, layout=TABLE, empty="no platform that is on wants its posts checked")
    for one in done:
        if one.stopped:
            typer.echo(f"{one.platform}: stopped: {one.stopped}", err=True)
        if one.unchecked:
            since = f", the first since {one.since:%Y-%m-%d %H:%M} UTC" if one.since else ""
            typer.echo(f"{one.platform}: {one.unchecked} posts remain unchecked{since}", err=True)
    if any(one.failed or one.unchecked for one in done):
        raise typer.Exit(FAILED)


def _chosen(settings: Settings, name: str | None) -> list[Platform]:
    from monitor.collect import comply
    from monitor.collect.switches import keyed, reason_off
    from monitor.platforms import LENDERS, PLATFORMS

    on = {one.name for one in comply.obliged(settings)}
    on |= {one for one in LENDERS if keyed(PLATFORMS[one], settings)}
    if name is None:
        return [PLATFORMS[one] for one in sorted(on)]
    duties = sorted({one.name for one in PLATFORMS.values() if one.recheck_days} | set(LENDERS))
    if name not in duties:
        raise ConfigError(f"{name} does not want its posts checked; these do: {', '.join(duties) or 'none'}")
    if name not in on:
        raise ConfigError(reason_off(name, settings))
    return [PLATFORMS[name]]


def _reader(name: str | None) -> Platform:
    """The platform whose compliance job wrote the file."""
    from monitor.collect.comply import COMPLIANCE
    from monitor.platforms import PLATFORMS

    able = {one.name: one for one in PLATFORMS.values() if COMPLIANCE in one.steps}
    if name is None and len(able) == 1:
        (name,) = able
    if name is None or name not in able:
        there = f"there are: {', '.join(sorted(able))}" if able else "no adapter reads one"
        raise ConfigError(f"--from: name the platform whose compliance result this is ({there})")
    return able[name]


async def _opened(settings: Settings, store: Store, listed: list[Account]) -> House:
    from monitor.clock import SystemClock
    from monitor.collect.opening import open_house

    return await open_house(settings, SystemClock(), store, listed)


def _read(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as fault:
        raise ConfigError(f"--from {source}: {fault.strerror}") from fault


async def _apply(
    settings: Settings, listed: list[Account], platform: Platform, body: bytes, address: str
) -> list[Complied]:
    from monitor.collect import comply

    with open_store(settings) as store:
        house = await _opened(settings, store, listed)
        try:
            return [await comply.apply(house, platform, body, address)]
        finally:
            await house.aclose()


async def _check(settings: Settings, listed: list[Account], chosen: list[Platform]) -> list[Complied]:
    from monitor.collect import comply

    with open_store(settings) as store:
        house = await _opened(settings, store, listed)
        try:
            waiting = {one.name: await comply.waiting(house, one) for one in chosen if one.recheck_days}
            with bar("checking", sum(map(len, waiting.values()))) as advance:
                before, done = 0, []
                for one in chosen:
                    start = before

                    def tell(asked: int, name: str = one.name, start: int = start) -> None:
                        advance(name, to=start + asked)

                    done.append(await _one(house, one, waiting.get(one.name), tell))
                    before += len(waiting.get(one.name, ()))
            return done
        finally:
            await house.aclose()


async def _one(house: House, platform: Platform, waiting: Any, tell: Any) -> Complied:
    """What was lent first: it is refreshed or goes. Then what has to be checked."""
    from monitor.collect import comply, terms

    kept = await terms.keep_of(house, platform)
    if waiting is None:
        return comply.Complied(platform.name, kept.asked, kept.expired, unchecked=kept.waiting)
    return await comply.check(house, platform, waiting, tell)
