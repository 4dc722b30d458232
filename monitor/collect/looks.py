"""Counts of known posts at the standard ages, asked for by id, where a listing tells only what is new.

Each look costs, so they are taken as the budget allows: after new posts and profiles have what they are
likely to need, evenly over the day, and of what is due the youngest posts first. A look that is due and not
paid for is noted; unless it is taken while it still counts, reports say that it was not observed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from monitor.collect import cover
from monitor.collect.house import House
from monitor.collect.pages import Job, ask_once, walk
from monitor.collect.poll import attempt, failure
from monitor.collect.quota import FIRST, limits_of, today_of
from monitor.collect.switches import why_off
from monitor.errors import FetchError, Paused, PlatformError
from monitor.model import Cursor, PollReason
from monitor.platforms import PLATFORMS, Platform
from monitor.store import Look, Turn

T = TypeVar("T")
EVERY = timedelta(minutes=1)
"""A look at the age of an hour counts for a few minutes."""
AT_ONCE = 2000
"""Looks that one round takes at most."""
BURST = 1 / 24
"""Part of the day's spare units that may be spent ahead of the clock."""
log = logging.getLogger(__name__)


def by_id(house: House) -> list[Platform]:
    """The platforms that are followed and whose counts are asked for by id."""
    return [one for one in PLATFORMS.values() if one.looks_by_id and not why_off(one, house.settings)]


async def take(house: House) -> None:
    """Take the looks that are due now, as far as the budget allows, and note the others."""
    for platform in by_id(house):
        now, store = house.clock.now(), house.writer.store
        due = await house.writer.read(store.looks_due, platform.name, now, AT_ONCE)
        if not due:
            continue
        wanted = due[: await affordable(house, platform, len(due))]
        taken = await _taken(house, platform, wanted)
        missed = [one for one in due if one not in taken]
        await house.writer.write(store.note_looks, sorted(taken, key=_key), missed, now)


async def affordable(house: House, platform: Platform, wanted: int) -> int:
    """How many of so many looks the budget allows just now."""
    quota = platform.quota
    if quota is None:
        return wanted
    limits = limits_of(platform, house.settings)
    today = await today_of(house, platform, quota, limits)
    dearest = max(quota.prices.values(), default=0)
    free = [wanted]
    for limit, cost, reserve, what in (
        (limits.units, 1, today.kept[0], "units"), (limits.micros, dearest, today.kept[1], "micros"),
    ):  # fmt: skip
        if limit is not None and cost:
            first = sum(getattr(one, what) for one in today.spent if one.purpose in FIRST)
            others = sum(getattr(one, what) for one in today.spent if one.purpose not in FIRST)
            free.append((_due_by_now(limit - first - reserve, today.left) - others) // cost)
    return max(0, min(free))


def _due_by_now(spare: int, left: float) -> int:
    """What looks may have cost until now, of what they may cost in the whole day."""
    return int(min(spare, spare * (1 - left + BURST)))


async def _taken(house: House, platform: Platform, looks: Sequence[Look]) -> set[Look]:
    """Ask, account by account; what could not be asked is left for the next round."""
    found: set[Look] = set()
    accounts: dict[str, list[Look]] = {}
    for one in looks:
        accounts.setdefault(one.account_id, []).append(one)
    for account_id, some in accounts.items():
        for piece in pieces(some, platform.refresh_many):
            if house.stop.is_set():
                return found
            ended = await ask_again(house, platform, account_id, [one.native_id for one in piece], "refresh")
            if ended is None:
                found.update(piece)
            elif isinstance(ended, Paused):
                return found
    return found


async def ask_again(
    house: House, platform: Platform, account_id: str, ids: Sequence[str], reason: PollReason
) -> FetchError | PlatformError | None:
    """Ask for these posts by id, many at once, and store what came; one that is missing is noted as absent.
    None, or what went wrong, which the poll log has too."""
    account = house.accounts.get(account_id)
    if account is None or platform.refresh is None:
        return None
    now = house.clock.now()
    poll = attempt(account_id, reason, now)
    job = Job(house, account, platform, Cursor(account_id, now), poll, cover.Walk(now, now))
    await house.writer.save(Turn(poll))
    try:
        turns = await walk(job, platform.refresh(account, tuple(ids)), ask_once, lambda: None)
    except (FetchError, PlatformError) as error:
        await house.writer.save(replace(failure(job, error), cursor=None))
        return error
    ended = replace(job.poll, finished_at=house.clock.now(), outcome="ok")
    missed = tuple(one for one in ids if one not in job.told)
    turns[-1] = replace(turns[-1], poll=ended, missed=missed)
    for turn in turns:
        await house.writer.save(turn)
    return None


def pieces(items: Sequence[T], size: int) -> Iterable[Sequence[T]]:
    """The items in their order, at most `size` at once."""
    return (items[start : start + size] for start in range(0, len(items), size))


async def next_due(house: House, now: datetime) -> datetime | None:
    """When the next look is due on any platform."""
    store = house.writer.store
    dates = [await house.writer.read(store.next_look_due, one.name, now) for one in by_id(house)]
    return min(filter(None, dates), default=None)


def _key(look: Look) -> tuple[int, int]:
    return look.post_id, look.age_hours
