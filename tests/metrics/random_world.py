"""A seeded world in which every edge case of the metric set occurs, by chance or by casting."""

from __future__ import annotations

from random import Random

from tests.metrics.world import DAY, HOUR, MOODS, SETS, T0, VIEWED, World

PLATFORMS = ("mastodon", "mastodon", "mastodon", "bluesky", "telegram", "youtube", "feed")
COUNTRIES = ("KZ", "UZ", "KG", "TJ", "TJ", "TM")
ROLES = {0: "daily", 1: "chatter", 2: "archive", 3: "watched", 4: "rounded", 5: "screen", 6: "late",
         7: "silent", 8: "asset", 9: "disabled", 10: "flat", 11: "mute", 12: "shy"}  # fmt: skip
CAST = 20
"""Of so many accounts one has each role; the others have none."""
HOME = {"chatter": "telegram", "mute": "telegram", "shy": "telegram", "screen": "youtube", "asset": "website"}
FORMATS = ("text", "link", "image", "video", "poll", "live")
COUNTS = ("likes", "comments", "shares", "quotes")


def random_world(seed: int, accounts: int = 40) -> World:
    rnd, world = Random(seed), World()
    for number in range(accounts):
        role = ROLES.get(number % CAST, "")
        name = _account(rnd, world, number, role)
        if role == "asset":
            _asset(rnd, world, name)
            continue
        _spans(rnd, world, name, 0.95 if role else 0.75)
        if role in ("daily", "rounded", "flat"):
            _daily(rnd, world, name, role)
        else:
            _faces(rnd, world, name)
        main = rnd.choice(FORMATS)
        for day in _days(rnd, role):
            post = _post(rnd, world, name, day, role)
            _describe(rnd, world, post, main)
            if day is not None:
                _looks(rnd, world, post, role)
    _cite(rnd, world)
    return world


def _account(rnd: Random, world: World, number: int, role: str) -> str:
    name, country = f"account-{number:02}", rnd.choice(COUNTRIES)
    platform = HOME.get(role) or ("mastodon" if country == "TJ" or role else rnd.choice(PLATFORMS))
    if country == "TM" and not role and rnd.random() < 0.3:
        platform = "vk"
    given = {
        "active_from": None if role else rnd.choice([None, None, None, "2026-03-04", "2026-04-20"]),
        "active_until": None if role else rnd.choice([None, None, None, None, "2026-03-25"]),
        "handle": rnd.choice(["{}", "@{}@Example.org", "Account{}", "@{}"]).format(name),
        "native_id": rnd.choice([None, f"did:plc:{name}"]),
        "host_country": rnd.choice([None, "DE", "KZ", "FR"]),
        "kind": rnd.choice(["mfa", "embassy", "leader", "minister"]),
        "enabled": role != "disabled",
    }
    return world.account(name, platform, country, covered=False, **given)


def _asset(rnd: Random, world: World, name: str) -> None:
    for day in (1, 8, 15):
        changed = rnd.choice([None, T0 + (day - 3) * DAY])
        world.add("asset_look", account_id=name, seen_at=T0 + day * DAY, answers=rnd.random() < 0.8,
                  changed_at=changed)  # fmt: skip


def _spans(rnd: Random, world: World, name: str, full: float) -> None:
    if rnd.random() < full:
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


def _daily(rnd: Random, world: World, name: str, role: str) -> None:
    """A count every day since 75 days before the window, with jumps; "flat": nothing else ever changes."""
    count, jumps = rnd.choice([0, 500, 20_000]) if role == "daily" else 800, rnd.sample(range(2, 30), 3)
    for day in range(-75, 45):
        count = max(0, count + (0 if role == "flat" else rnd.choice([0, 1, 2, 3, 7])))
        if day in jumps:
            count += rnd.choice([30, 51, 900])
        if rnd.random() < 0.97:
            precision = "rounded" if role == "rounded" else "exact"
            world.audience(day + rnd.uniform(0, 0.4), count, name, precision=precision)
        if rnd.random() < 0.1:
            world.audience(day + rnd.uniform(0.5, 0.9), count + 1, name)


def _days(rnd: Random, role: str) -> list[float | None]:
    """Days of the posts, None for a post without a date."""
    if role == "archive":
        past = [rnd.uniform(-400, 0) for _ in range(rnd.choice([25, 60, 130]))]
        return [*past, *(rnd.uniform(0, 30) for _ in range(30)), 3.0, 3.0]
    if role in ("silent", "mute", "shy"):
        return {"silent": [5.5] * 12, "mute": [], "shy": [1.0, 2.0, 3.0, 4.0, 5.0]}[role]
    if role in ("chatter", "screen", "late", "watched"):
        return [rnd.uniform(0, 22) for _ in range(26)]
    found: list[float | None] = []
    for _ in range(rnd.choice([0, 0, 1, 3, 6, 9, 12, 40, 90, 90])):
        day = rnd.choice([rnd.uniform(-20, 45), rnd.uniform(0, 30), rnd.uniform(0, 30)])
        if rnd.random() < 0.1:
            day = float(round(day))
        found.append(None if rnd.random() < 0.03 else day)
    return found


def _post(rnd: Random, world: World, name: str, day: float | None, role: str) -> int:
    kind = rnd.choice(["original", "original", "original", "reply", "repost", "quote"])
    if role in ("silent", "shy"):
        kind = "original"
    more = {} if kind != "reply" else {"reply_to_own": rnd.choice([True, False, None])}
    if rnd.random() < 0.04 and not role:
        more["flags"] = '["zone_assumed","date_future"]'
    if day is not None and rnd.random() < 0.1:
        more["gone_at"] = T0 + round((day + rnd.choice([0.1, 2, 30])) * DAY)
    if day is None:
        more["first_seen_at"] = T0 + rnd.randrange(-5, 45) * DAY
    elif rnd.random() < (0.6 if role == "late" else 0.1):
        more["first_seen_at"] = T0 + round((day + rnd.uniform(0, 30)) * DAY)
    return world.post(name, day, kind, **more)


def _describe(rnd: Random, world: World, post: int, main: str) -> None:
    if rnd.random() < 0.1:
        return
    letters = rnd.choice([0, 19, 20, 60, 200, 200])
    tongue = rnd.choice([None, "kk", "ru", "ru", "ru", "de", "uz", "en"]) if letters >= 20 else None
    names = rnd.sample(["KZ", "UZ", "KG", "TJ", "DE"], rnd.choice([0, 0, 0, 1, 2]))
    form = main if rnd.random() < 0.7 else rnd.choice(FORMATS)
    world.told(post, format=form, asks=rnd.random() < 0.1, letters=letters, language=tongue, names=names)


def _ages(rnd: Random, role: str) -> list[tuple[float, float]]:
    """Runs of counts by their first and last age: mostly dense, as a poller makes them, sometimes with holes
    or from before the post."""
    if role == "watched":
        steps = [0.5, 1, 2, 5, 11, 24, 50, 100, rnd.choice([160, 168, 175, 180]), 250]
        return [(rnd.uniform(0.4, 1.1), 0.0), *((age, 0.0) for age in steps[rnd.choice([2, 2, 2, 3]) :])]
    dense = rnd.random() < 0.7
    first = [0.4, 0.5, 0.9] if dense else [-0.5, 0.2, 5, 11, 12, 20, 22.8, 23.9, 24, 24.1, 25.2, 26, 50]
    age, found = rnd.choice(first), []
    for _ in range(14 if dense else rnd.randrange(9)):
        last = age + abs(age) * rnd.choice([0, 0, 0.3, 1])
        found.append((age, last))
        gap = abs(last) * rnd.choice([0.03, 0.3, 0.6, 0.9]) if dense else rnd.choice([0.1, 1, 1.2, 3, 9])
        age = last + gap + 1 / HOUR
    late = rnd.uniform(715, 1200)
    if rnd.random() < (0.9 if role == "late" else 0.5) and (not found or found[-1][1] < late):
        found.append((late, late + rnd.choice([0, 40])))
    return found


def _looks(rnd: Random, world: World, post: int, role: str) -> None:
    name = world.rows["post"][post - 1]["account_id"]
    platform = next(row["platform"] for row in reversed(world.rows["account"]) if row["id"] == name)
    moody = platform == "telegram" or (platform in SETS and rnd.random() < 0.05)
    counts, views = dict.fromkeys(COUNTS, 0), rnd.choice([0, 0, 40, 4000])
    hit = rnd.choice([9] * 12 + [300])
    named = dict.fromkeys(["shrug"] if role == "shy" else rnd.sample([*MOODS, "shrug"], rnd.randrange(5)), 0)
    for first, last in _ages(rnd, role):
        if role != "silent":
            counts = {part: max(0, (n or 0) + rnd.randrange(-1, hit)) for part, n in counts.items()}
        if rnd.random() < 0.02:
            counts[rnd.choice(COUNTS)] = None
        views += rnd.randrange(60) if views else rnd.choice([0, 0, 0, 5])
        seen = views if platform in VIEWED and rnd.random() < 0.97 else None
        named = {word: count + rnd.randrange(3) for word, count in named.items()}
        last = max(first, last)
        precision = "rounded" if rnd.random() < 0.01 else "exact"
        shown = named if moody and rnd.random() < 0.97 else None
        world.look(post, first, last, precision, shown, views=seen, **counts)


def _cite(rnd: Random, world: World) -> None:
    """Posts that name accounts, by handle or native id: strangers, themselves, accounts of other networks."""
    accounts = {row["id"]: row for row in world.rows["account"]}
    for post in world.rows["post"]:
        for _ in range(rnd.choice([0, 0, 0, 0, 1, 2])):
            there = accounts[post["account_id"]]["platform"]
            near = [row for row in accounts.values() if row["platform"] == there]
            row = rnd.choice(near if rnd.random() < 0.8 else list(accounts.values()))
            key = row["native_id"] if row["native_id"] and rnd.random() < 0.3 else row["handle"].lower()
            how = rnd.choice(["mention", "mention", "reply", "quote", "repost"])
            target = rnd.choice([key.removeprefix("@")] * 9 + ["somebody"])
            row = {"post_id": post["id"], "how": how, "target": target}
            if row not in world.rows["citation"][-2:]:
                world.cites(post["id"], target, how)
