"""What a backfill is likely to cost, told before it begins from what the store knows. Asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.collect.quota import day_of, micros_a_day, units_a_day
from monitor.model import Account
from monitor.platforms import PLATFORMS
from monitor.settings import Settings
from monitor.store import Store

PACE_DAYS = 30
"""Days of observed time from which an account's pace is told."""
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Estimate:
    """`likely` posts lie between `since` and now that are not stored, at most `most`; None: not known.

    Where the platform counts objects, each of them is a unit and costs `micros` millionths of a dollar. Of
    the day's units `left` are not spent yet.
    """

    likely: int | None
    most: int | None
    by_object: bool
    micros: int
    left: int
    a_day: int
    dollars_a_day: float | None

    @property
    def days(self) -> int | None:
        """Days of the whole limit that the likely number takes."""
        if self.likely is None or not self.by_object:
            return None
        limits = [self.a_day]
        if self.dollars_a_day and self.micros:
            limits.append(int(self.dollars_a_day * 1e6 / self.micros))
        a_day = min(filter(None, limits), default=0)
        return -(-self.likely // a_day) if a_day else None


def estimate(
    store: Store, settings: Settings, account: Account, since: datetime | None, now: datetime
) -> Estimate:
    """From the platform's own number of posts, what is stored, and the account's pace in observed time.

    Without `since` the likely number is all posts that are not stored. Deleted posts, reposts that count as
    posts and the platform's own limits make the true number smaller or larger; it is an estimate.
    """
    platform = PLATFORMS[account.platform]
    shots = [shot.posts_total for shot in store.audience(account.id) if shot.posts_total is not None]
    stored = store.count_posts(account.id, since)
    most = max(0, shots[-1] - store.count_posts(account.id, None)) if shots else None
    likely = most
    if since is not None:
        pace = _pace(store, account.id, now)
        expected = None if pace is None else max(0, round(pace * ((now - since) / DAY)) - stored)
        likely = most if expected is None else expected if most is None else min(expected, most)
    quota = platform.quota
    today: date = day_of(quota, now)[0] if quota else now.date()
    spent = sum(one.units for one in store.expenses(platform.name, today))
    a_day = units_a_day(platform, settings)
    micros = max((quota.prices.get(step, 0) for step in platform.listings), default=0) if quota else 0
    dollars = micros_a_day(platform, settings)
    return Estimate(
        likely, most, bool(quota and quota.by_object), micros, max(0, a_day - spent), a_day,
        None if dollars is None else dollars / 1e6,
    )  # fmt: skip


def _pace(store: Store, account_id: str, now: datetime) -> float | None:
    """Posts a day in the observed part of the last days; None when nothing was observed."""
    since = now - PACE_DAYS * DAY
    seconds = sum(
        (min(one.covers_to, now) - max(one.covers_from, since)).total_seconds()
        for one in store.coverage(account_id, since=since, until=now)
    )
    return store.count_posts(account_id, since) / (seconds / 86_400) if seconds > 0 else None
