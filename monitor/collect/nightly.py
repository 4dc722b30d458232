"""The nightly job: figures of the window that ended yesterday, kept in the store and written as a report.

Keyed by date: `nightly` rows tell which reports exist, so a late start makes up for the missing one exactly
once, and a rebuild from the same store gives the same bytes.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from monitor.collect import measure
from monitor.collect.describe import catch_up
from monitor.collect.house import House
from monitor.collect.settling import settle
from monitor.errors import ConfigError
from monitor.model import Window
from monitor.report import Figures, build, dump, load
from monitor.settings import ReportSettings, Settings
from monitor.store import Store

ZONE = "UTC"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Written:
    """A report on disk, and the figures it shows."""

    on: date
    page: Path
    figures: Figures


def date_due(now: datetime, settings: ReportSettings) -> date:
    """The newest date whose report may be written: yesterday, once it is `nightly_at` o'clock UTC."""
    hour, minute = (int(part) for part in settings.nightly_at.split(":"))
    return (now - timedelta(days=1, hours=hour, minutes=minute)).date()


async def run_if_due(house: House, *, practice: bool = False) -> Written | None:
    """Write the report that is due and not there yet, after posts without a description got theirs
    and old counts were settled. Does nothing when it is there."""
    on = date_due(house.clock.now(), house.settings.report)
    if on == house.reported_on:
        return None
    if await house.writer.read(house.writer.store.nightly_done, on, ZONE):
        house.reported_on = on
        return None
    if described := await catch_up(house):
        log.info("described %d posts that were stored before", described)
    as_of = house.clock.now()
    if not practice:  # a month of a few accounts is counted faster than it is copied
        settled = await asyncio.to_thread(settle, house.writer.store, house.settings, as_of)
        log.info("settled %d counts", settled)
    written = await asyncio.to_thread(
        write,
        house.settings,
        house.writer.store,
        on,
        as_of,
        house.settings.report.window_days,
        practice=practice,
    )
    await house.writer.write(house.writer.store.save_metrics, written.figures.values)
    kept = await asyncio.to_thread(dump, written.figures)
    await house.writer.write(house.writer.store.mark_nightly, on, ZONE, as_of, str(written.page), kept)
    log.info("report of %s: %s", on, written.page)
    return written


def write(
    settings: Settings,
    store: Store,
    on: date,
    as_of: datetime,
    days: int,
    out: Path | None = None,
    *,
    practice: bool = False,
) -> Written:
    """Measure the `days` days that end with `on` and write the report's files. Returns the page's path."""
    end = datetime.combine(on + timedelta(days=1), time(), UTC)
    window = Window(end - timedelta(days=days), end)
    figures = measure.figures(settings, store, window, as_of, practice=practice)
    return _written(settings, on, figures, out)


def rebuild(settings: Settings, store: Store, on: date, out: Path | None = None) -> Written:
    """Write the files of a nightly report once more from what was kept that night: byte for byte, whatever
    was learnt since. ConfigError if nothing was kept of that date."""
    kept = store.nightly_figures(on, ZONE)
    if kept is None:
        raise ConfigError(f"no nightly report of {on} was kept; `mfa-monitor report --on {on}` measures anew")
    return _written(settings, on, load(kept), out)


def _written(settings: Settings, on: date, figures: Figures, out: Path | None) -> Written:
    folder = (out or settings.data_dir / "reports") / on.isoformat()
    _put(folder, files := build(figures))
    page = next(name for name in files if name.endswith(".html"))
    return Written(on, folder / page, figures)


def _put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Each file appears whole or not at all: written beside and renamed."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        beside = folder / f".{name}.{os.getpid()}"
        beside.write_bytes(content)
        beside.replace(folder / name)
