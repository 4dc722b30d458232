"""One life of a collecting daemon in a process of its own: `python -m tests.chaos.life DIR BASE_URL`.

The daemon is the real one. Its clock keeps the sandbox's date and runs at real speed, so that the posts it
meets carry the times that they have there.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import urllib.request
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from monitor import daemon, registry
from monitor.collect.lock import only_one
from monitor.collect.opening import open_house
from monitor.sandbox import KEYS, stand_ins
from monitor.settings import (
    CollectSettings,
    FetchSettings,
    PlatformSettings,
    ReportSettings,
    Settings,
    StoreSettings,
)
from monitor.store import Store


class ShiftedClock:
    """The machine's time, moved to another date."""

    def __init__(self, start: datetime) -> None:
        self._start, self._origin = start, time.monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return time.monotonic() - self._origin

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def settings_for(folder: Path, base_url: str) -> Settings:
    """Quick retries, no pause between requests to the loopback server, nightly reports far away."""
    return Settings(
        data_dir=folder,
        fetch=FetchSettings(
            allow_hosts=(urlsplit(base_url).netloc,),
            retries=0,
            contact="chaos",
            base_urls=stand_ins(base_url),
        ),
        platforms=dict.fromkeys(("telegram", "weibo"), PlatformSettings(accept_terms=True)),
        secrets=dict(KEYS),
        collect=CollectSettings(interval_max_seconds=6 * 3600.0),
        store=StoreSettings(url=f"sqlite:///{folder / 'monitor.db'}", ballast_bytes=0, free_floor_bytes=0),
        report=ReportSettings(window_days=7),
    )


def date_at(base_url: str) -> datetime:
    with urllib.request.urlopen(f"{base_url}/-/clock") as answer:
        return datetime.fromisoformat(json.load(answer)["now"])


async def live(folder: Path, base_url: str, clock: ShiftedClock) -> None:
    settings = settings_for(folder, base_url)
    with Store.open(settings.store) as store:
        house = await open_house(settings, clock, store, registry.load(folder / "accounts.csv"))
        try:
            await daemon.run(house)
        finally:
            await house.aclose()


if __name__ == "__main__":
    home = Path(sys.argv[1])
    with only_one(home):
        asyncio.run(live(home, sys.argv[2], ShiftedClock(date_at(sys.argv[2]))))
