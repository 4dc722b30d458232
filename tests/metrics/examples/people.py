"""How steadily an account writes and who follows it, by hand."""

from __future__ import annotations

from math import log

from tests.metrics.examples.example import counted, holds
from tests.metrics.world import HOUR, World


@holds("active_week_share", 2 / 4, asked={"days": 28})
def two_weeks_of_four() -> World:
    """1 March 2026 is a Sunday, the next two days are of another week; a repost in a third counts nothing."""
    world = World()
    world.account()
    for day in (0, 1, 2):
        world.post(day=day)
    world.post(day=12, kind="repost")
    return world


@holds("burstiness", -1, n=10)
def like_a_clock() -> World:
    """Equal gaps have no spread: (0 - m) / (0 + m)."""
    return counted([0] * 10)


@holds("burstiness", (2 - 2) / (2 + 2), n=11)
def as_uneven_as_chance() -> World:
    """Gaps of 0 h and of 4 h, five of each: mean and deviation are both 2 h."""
    world = World()
    world.account()
    for hours in (0, 0, 0, 0, 0, 0, 4, 8, 12, 16, 20):
        world.post(day=1 + hours / 24)
    return world


@holds("deletion_rate", 3 / 5, n=5)
@holds("deletion_hours_median", 2, n=3)
def deleted() -> World:
    """Of five posts seen at once three went after 1, 2 and 6 hours; what was found after 24 h or more, or
    went after the asking, tells nothing."""
    world = World()
    world.account()
    for hours in (1, 2, 6, 24 * 60, None):
        post = world.post()
        row = world.rows["post"][post - 1]
        row["gone_at"] = hours and row["published_at"] + hours * HOUR
    late = world.rows["post"][world.post() - 1]
    late["first_seen_at"] += 24 * HOUR
    late["gone_at"] = late["first_seen_at"] + HOUR
    return world


@holds("momentum", 7 / 12 * log(2), n=8, asked={"days": 20})
@holds("reach_host", 200 / 20_000, n=8, asked={"days": 20})
@holds("reach_host", None, "no_reference", n=8, asked={"days": 20, "users": {}})
def a_doubling_at_the_end() -> World:
    """Seven days of 100 and one of 200: the slope is 3.5 ln 2 / 42 a day, 7/12 ln 2 a week. A count of
    before the 30 days is out. Of 20 000 users in Kazakhstan 200 follow."""
    world = World()
    world.account()
    world.audience(-11, 90_000)
    for day in range(8):
        world.audience(10 + day, 200 if day == 7 else 100)
    return world


@holds("momentum", None, "insufficient", n=7)
@holds("follower_anomaly", None, "insufficient", n=0)
def seven_counts() -> World:
    """Seven counts have no slope."""
    world = World()
    world.account()
    for day in range(7):
        world.audience(10 + day, 1000 + day)
    return world


@holds("follower_anomaly", 1, "anomaly:2026-03-06", n=11)
def a_jump() -> World:
    """Counts of days -20 to 10, +900 on day 5, +49 on day 7: the first is far out, the second is small.

    Day 0 has 19 changes before it, so all eleven days of the window are judged.
    """
    world, count = World(), 1000
    world.account()
    for day in range(-20, 11):
        count += {5: 900, 7: 49}.get(day, 0)
        world.audience(day + 0.3, count - 7)
        world.audience(day + 0.5, count)
    return world


@holds("follower_anomaly", None, "rounded", n=0)
def a_rounded_jump() -> World:
    """Where counts are rounded every step is a jump."""
    world = World()
    world.account()
    for day in range(-20, 11):
        world.audience(day + 0.5, 1000 if day < 5 else 2000, precision="rounded")
    return world


@holds("reach_host", 0.0025, n=1)
def followers_at_the_host() -> World:
    """1000 of 400 000 users in Germany."""
    world = World()
    world.account(host_country="DE")
    world.audience(1, 1000)
    return world
