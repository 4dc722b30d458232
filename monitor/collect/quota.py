"""What questions cost: set aside before they are asked, and not asked when the day's limit is reached.

New posts and profiles come first. What serves older posts (looks again, backfills, checks) leaves them what
they are likely to need until the day ends (`kept_back`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.collect.house import House
from monitor.errors import Paused
from monitor.model import PollReason
from monitor.platforms import Platform, Quota
from monitor.settings import PlatformSettings, Settings
from monitor.store import Expense, Limits
from monitor.wire import Page, Payload, Request

FIRST = ("new", "profile")
"""Purposes that come before all others."""
_BY_REASON = {"refresh": "again", "backfill": "backfill", "comply": "comply"}
PAST_DAYS = 7
"""Days of the ledger from which the need of a day is told; with none of them half of the day's units."""
COMPLY_SHARE = 0.25
"""Of what new posts and profiles leave, checks of stored posts may take so much where each one costs; the
result of the platform's own compliance job costs nothing (`mfa-monitor comply --from FILE`)."""
MORE = 1.25
"""A busier day than the busiest of those is provided for."""


def day_of(quota: Quota, now: datetime) -> tuple[date, datetime]:
    """The quota's day that it is, and the instant at which the next one begins."""
    zone = ZoneInfo(quota.zone)
    today = now.astimezone(zone).date()
    return today, datetime.combine(today + timedelta(days=1), time(), zone)


def units_a_day(platform: Platform, settings: Settings) -> int:
    """The operator's own limit where there is one, else the platform's; 0 without a quota."""
    chosen = settings.platforms.get(platform.name, PlatformSettings())
    return chosen.daily_units or (platform.quota.units if platform.quota else 0)


def micros_a_day(platform: Platform, settings: Settings) -> int | None:
    """The operator's limit in millionths of a dollar; None without one."""
    chosen = settings.platforms.get(platform.name, PlatformSettings())
    return round(chosen.daily_dollars * 1e6) or None


def purpose_of(reason: PollReason, request: Request) -> str:
    """What a question is for, in the ledger's words."""
    if reason in _BY_REASON:
        return _BY_REASON[reason]
    return {"lookup": "profile", "profile": "profile", "post": "again"}.get(request.step, "new")


def cost_of(quota: Quota, request: Request, units: int) -> tuple[int, int]:
    """Units, and millionths of a dollar."""
    return units, units * quota.prices.get(request.step, 0)


async def pay(house: House, platform: Platform, request: Request, purpose: str) -> None:
    """Set aside what this question may cost. Raises Paused (kind quota) until the next day when it is too
    much."""
    quota = platform.quota
    if quota is None or not request.units:
        return
    today, tomorrow = day_of(quota, house.clock.now())
    limits = limits_of(platform, house.settings)
    if purpose not in FIRST and quota.prices:
        limits = await _spare(house, platform, quota, limits, purpose)
    cost, store = cost_of(quota, request, request.units), house.writer.store
    if not await house.writer.write(store.spend, platform.name, today, purpose, cost, limits):
        raise Paused(_refusal(platform, limits, purpose), kind="quota", until=tomorrow, url=request.url)


def _refusal(platform: Platform, limits: Limits, purpose: str) -> str:
    money = "" if limits.micros is None else f" or {limits.micros / 1e6:.2f} dollars"
    left = "" if purpose in FIRST else f" that {purpose} may take beside new posts"
    return f"{platform.name}: the day's {limits.units} units{money}{left} are spent"


async def settle(
    house: House, platform: Platform, request: Request, payload: Payload, page: Page | None, purpose: str
) -> None:
    """After the answer: failed attempts cost as much where questions are counted; where objects are, what was
    set aside and not delivered is given back. `page` None: the answer could not be read, or is a refusal."""
    quota = platform.quota
    if quota is None or not request.units:
        return
    if quota.by_object:
        refused = payload.status >= 400
        units = 0 if refused else request.units if page is None or page.units is None else page.units
        more = units - request.units
    else:
        more = request.units * (payload.requests - 1)
    if more:
        today, _ = day_of(quota, house.clock.now())
        cost, store = cost_of(quota, request, more), house.writer.store
        await house.writer.write(store.spend, platform.name, today, purpose, cost, Limits())


async def _spare(house: House, platform: Platform, quota: Quota, limits: Limits, purpose: str) -> Limits:
    """The limits less what new posts and profiles are likely to need until the day ends. Checks of stored
    posts leave looks at the newest ones their part of the rest."""
    today = await today_of(house, platform, quota, limits)
    found = [
        None if limit is None else _left_of(limit - reserve, today.spent, what, purpose)
        for limit, reserve, what in zip(
            (limits.units, limits.micros), today.kept, ("units", "micros"), strict=True
        )
    ]
    return Limits(*found)


@dataclass(frozen=True, slots=True)
class Today:
    """The ledger's lines of the day, what is kept back for new posts and profiles (units, money), and the
    part of the day that is left."""

    spent: list[Expense]
    kept: tuple[int, int]
    left: float


async def today_of(house: House, platform: Platform, quota: Quota, limits: Limits) -> Today:
    """How the platform's day stands."""
    now = house.clock.now()
    today, tomorrow = day_of(quota, now)
    since, left = today - timedelta(days=PAST_DAYS), (tomorrow - now) / timedelta(days=1)
    past = await house.writer.read(house.writer.store.expenses, platform.name, since)
    spent = [one for one in past if one.on_date == today]
    return Today(spent, kept_back(past, today, left, limits), left)


def limits_of(platform: Platform, settings: Settings) -> Limits:
    """What a day of the platform may cost in all."""
    return Limits(units_a_day(platform, settings), micros_a_day(platform, settings))


def _left_of(limit: int, spent: Sequence[Expense], what: str, purpose: str) -> int:
    """What all purposes together may have cost after this question."""
    if purpose != "comply":
        return limit
    told = {"comply": 0, "first": 0, "others": 0}
    for one in spent:
        word = "first" if one.purpose in FIRST else one.purpose if one.purpose == "comply" else "others"
        told[word] += getattr(one, what)
    share = int(COMPLY_SHARE * (limit - told["first"]))
    return min(limit, sum(told.values()) - told["comply"] + share)


def kept_back(past: list[Expense], today: date, left: float, limits: Limits) -> tuple[int, int]:
    """Units and money to leave for new posts and profiles in the `left` part of the day: a quarter more
    than the busiest whole day of the ledger took; without one, half of the limits."""
    days: dict[date, list[int]] = {}
    for one in past:
        if one.purpose in FIRST and one.on_date < today:
            sums = days.setdefault(one.on_date, [0, 0])
            sums[0], sums[1] = sums[0] + one.units, sums[1] + one.micros
    if not days:
        return round((limits.units or 0) / 2 * left), round((limits.micros or 0) / 2 * left)
    units, micros = (max(sums[place] for sums in days.values()) for place in (0, 1))
    return round(MORE * units * left), round(MORE * micros * left)
