"""What came through a key is lent: it is refreshed in time, or removed (each platform's own terms)."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta

from monitor.collect.house import House
from monitor.collect.looks import ask_again, pieces
from monitor.collect.switches import keyed
from monitor.platforms import PLATFORMS, Platform
from monitor.settings import PlatformSettings

AHEAD = timedelta(days=5)
"""So long before its last day a fact is asked for again: room for outages and spent quotas."""
AT_ONCE = 2000
"""Posts that one round refreshes at most; the next round takes the others."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a round did: posts asked for again, posts that lost their words, posts that wait all the same."""

    asked: int = 0
    expired: int = 0
    waiting: int = 0


async def keep(house: House) -> None:
    """Refresh what is about to expire on every platform that lends, then remove what did."""
    for platform in PLATFORMS.values():
        await keep_of(house, platform)


async def keep_of(house: House, platform: Platform) -> Kept:
    """The same for one platform; nothing where it lends nothing, or the operator may keep everything."""
    days = kept_days(platform, house)
    if platform.key is None or not days:
        return Kept()
    now, store, asked = house.clock.now(), house.writer.store, 0
    args = (platform.name, platform.key.steps, now - timedelta(days=days) + AHEAD, AT_ONCE)
    if platform.refresh and keyed(platform, house.settings):
        for account_id, ids in (await house.writer.read(store.stale, *args)).items():
            for some in pieces(ids, platform.refresh_many):
                await ask_again(house, platform, account_id, some, "refresh")
            asked += len(ids)
    gone = await house.writer.write(
        store.expire, platform.name, platform.key.steps, now - timedelta(days=days)
    )
    if gone.posts or gone.counts or gone.audience:
        log.info("%s: removed after %d days without refresh: %s", platform.name, days, gone)
    left = await house.writer.read(store.stale, *args)
    return Kept(asked, gone.posts, sum(map(len, left.values())))


def kept_days(platform: Platform, house: House) -> int:
    """How long facts of this platform may be kept without being seen again; 0: as long as one likes."""
    chosen = house.settings.platforms.get(platform.name, PlatformSettings()).api_data_days
    return platform.lent_days if chosen is None else chosen
