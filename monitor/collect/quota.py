"""What questions cost: noted before they are asked, and not asked when the day's units are spent."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.collect.house import House
from monitor.errors import Paused
from monitor.platforms import Platform, Quota
from monitor.settings import PlatformSettings, Settings
from monitor.wire import Payload, Request


def day_of(quota: Quota, now: datetime) -> tuple[date, datetime]:
    """The quota's day that it is, and the instant at which the next one begins."""
    zone = ZoneInfo(quota.zone)
    today = now.astimezone(zone).date()
    return today, datetime.combine(today + timedelta(days=1), time(), zone)


def units_a_day(platform: Platform, settings: Settings) -> int:
    """The operator's own limit where there is one, else the platform's; 0 without a quota."""
    chosen = settings.platforms.get(platform.name, PlatformSettings())
    return chosen.daily_units or (platform.quota.units if platform.quota else 0)


async def pay(house: House, platform: Platform, request: Request) -> None:
    """Note what this question costs. Raises Paused (kind quota) until the next day when it is too much."""
    quota = platform.quota
    if quota is None or not request.units:
        return
    today, tomorrow = day_of(quota, house.clock.now())
    limit = units_a_day(platform, house.settings)
    if not await house.writer.write(house.writer.store.spend, platform.name, today, request.units, limit):
        reason = f"{platform.name}: the day's {limit} units are spent"
        raise Paused(reason, kind="quota", until=tomorrow, url=request.url)


async def pay_more(house: House, platform: Platform, payload: Payload) -> None:
    """Failed attempts cost as much: note those that the answer took."""
    more = payload.request.units * (payload.requests - 1)
    if platform.quota is not None and more > 0:
        today, _ = day_of(platform.quota, house.clock.now())
        await house.writer.write(house.writer.store.spend, platform.name, today, more, None)
