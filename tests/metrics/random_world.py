"""A seeded world of some 40 accounts in which every edge case of the metric set occurs."""

from __future__ import annotations

from random import Random

from tests.metrics.world import DAY, HOUR, T0, World

PLATFORMS = ("mastodon", "mastodon", "mastodon", "bluesky", "telegram", "feed")


def random_world(seed: int, accounts: int = 40) -> World:
    rnd, world = Random(seed), World()
    for number in range(accounts):
        name = f"account-{number:02}"
        country = rnd.choice(["KZ", "UZ", "KG", "TJ", "TJ", "TM"])
        world.account(
            name, "mastodon" if country == "TJ" else rnd.choice(PLATFORMS), country, covered=False,
            active_from=rnd.choice([None, None, None, "2026-03-04", "2026-04-20"]),
            active_until=rnd.choice([None, None, None, None, "2026-03-25"]),
        )  # fmt: skip
        _spans(rnd, world, name)
        _faces(rnd, world, name)
        for _ in range(rnd.choice([0, 0, 1, 3, 6, 9, 12, 40, 90, 90])):
            _post(rnd, world, name)
    return world


def _spans(rnd: Random, world: World, name: str) -> None:
    if rnd.random() < 0.75:
        world.cover(name, -3, 60)
    for _ in range(rnd.choice([0, 1, 4])):
        start = rnd.uniform(-5, 30)
        world.cover(name, start, start + rnd.choice([0, 1, 2.5, 20]))


def _faces(rnd: Random, world: World, name: str) -> None:
    count, day = rnd.choice([0, 90, 150, 300, 5_000, 42_000, 1_000_000]), rnd.uniform(-9, 20)
    total, step = rnd.randrange(1000), rnd.choice([0.25, 1, 3, 9])
    rounded = rnd.random() < 0.3
    while day < rnd.choice([3, 25, 45]):
        total += rnd.randrange(4)
        count = max(0, count + rnd.choice([-1, 0, 1, 3, 40]) * (1000 if rounded else 1))
        shown = None if rnd.random() < 0.1 else count
        posts = None if rnd.random() < 0.2 else total
        world.audience(day, shown, name, posts_total=posts, precision="rounded" if rounded else "exact")
        day += step


def _post(rnd: Random, world: World, name: str) -> None:
    day = (
        None
        if rnd.random() < 0.03
        else rnd.choice([rnd.uniform(-20, 45), rnd.uniform(0, 30), rnd.uniform(0, 30)])
    )
    if day is not None and rnd.random() < 0.1:
        day = float(round(day))
    kind = rnd.choice(["original", "original", "original", "reply", "repost", "quote"])
    more = {} if kind != "reply" else {"reply_to_own": rnd.choice([True, False, None])}
    if rnd.random() < 0.04:
        more["flags"] = '["zone_assumed","date_future"]'
    if day is not None and rnd.random() < 0.1:
        more["gone_at"] = T0 + round((day + rnd.choice([0.1, 2, 30])) * DAY)
    if day is None:
        more["first_seen_at"] = T0 + rnd.randrange(-5, 45) * DAY
    elif rnd.random() < 0.1:
        more["first_seen_at"] = T0 + round((day + rnd.uniform(0, 30)) * DAY)
    post = world.post(name, day, kind, **more)
    if day is not None:
        _looks(rnd, world, post)


def _looks(rnd: Random, world: World, post: int) -> None:
    """Runs of counts: mostly dense, as a poller makes them, sometimes with holes or from before the post."""
    dense = rnd.random() < 0.7
    first = [0.4, 0.5, 0.9] if dense else [-0.5, 0.2, 5, 11, 12, 20, 22.8, 23.9, 24, 24.1, 25.2, 26, 50]
    age, counts = rnd.choice(first), dict.fromkeys(("likes", "comments", "shares", "quotes"), 0)
    for _ in range(14 if dense else rnd.randrange(9)):
        counts = {part: max(0, (n or 0) + rnd.randrange(-1, 9)) for part, n in counts.items()}
        if rnd.random() < 0.02:
            counts[rnd.choice(["likes", "comments", "shares", "quotes"])] = None
        last = age + abs(age) * rnd.choice([0, 0, 0.3, 1])
        precision = "rounded" if rnd.random() < 0.01 else "exact"
        world.look(post, age, last, precision, **counts)
        gap = abs(last) * rnd.choice([0.03, 0.3, 0.6, 0.9]) if dense else rnd.choice([0.1, 1, 1.2, 3, 9])
        age = last + gap + 1 / HOUR
