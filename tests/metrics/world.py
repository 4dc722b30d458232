"""A database with the tables that docs/architecture.md opens to metrics, and short words to fill it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from json import dumps
from typing import Any

from monitor.metrics import Question, compute
from monitor.model import MetricValue, Window, instant_ms

START = datetime(2026, 3, 1, tzinfo=UTC)
HOUR = 3_600_000
DAY = 24 * HOUR
T0 = instant_ms(START)
COLUMNS = {
    "account": {"id": "TEXT", "country": "TEXT", "platform": "TEXT", "active_from": "TEXT",
                "active_until": "TEXT", "institution": "TEXT", "kind": "TEXT", "handle": "TEXT",
                "native_id": "TEXT", "host_country": "TEXT", "enabled": "BOOLEAN"},
    "post": {"id": "BIGINT", "account_id": "TEXT", "kind": "TEXT", "published_at": "BIGINT",
             "reply_to_own": "BOOLEAN", "flags": "TEXT", "first_seen_at": "BIGINT", "gone_at": "BIGINT",
             "format": "TEXT", "asks": "BOOLEAN", "letters": "BIGINT", "detected_language": "TEXT",
             "language_confidence": "DOUBLE PRECISION", "described_by": "TEXT"},
    "engagement_snapshot": {"post_id": "BIGINT", "first_seen_at": "BIGINT", "last_seen_at": "BIGINT",
                            "likes": "BIGINT", "comments": "BIGINT", "shares": "BIGINT",
                            "quotes": "BIGINT", "precision": "TEXT", "raw_sha256": "TEXT",
                            "views": "BIGINT", "reactions": "TEXT"},
    "counted": {"account_id": "TEXT", "age": "BIGINT", "published_at": "BIGINT", "post_id": "BIGINT",
                **dict.fromkeys(("likes_at_age", "comments_at_age", "shares_at_age", "quotes_at_age",
                                 "views_at_age", "share", "half_life"), "DOUBLE PRECISION"),
                **dict.fromkeys(("interpolated", "rounded", "pick", "b_at", "a_at", "b_told", "a_told"),
                                "BIGINT")},
    "reaction": {"post_id": "BIGINT", "first_seen_at": "BIGINT", "name": "TEXT", "count": "BIGINT"},
    "citation": {"post_id": "BIGINT", "how": "TEXT", "target": "TEXT"},
    "country_mention": {"post_id": "BIGINT", "country": "TEXT"},
    "audience_snapshot": {"account_id": "TEXT", "seen_at": "BIGINT", "followers": "BIGINT",
                          "posts_total": "BIGINT", "precision": "TEXT", "avatar": "BOOLEAN",
                          "bio": "BOOLEAN", "link": "BOOLEAN"},
    "asset_look": {"account_id": "TEXT", "seen_at": "BIGINT", "answers": "BOOLEAN", "changed_at": "BIGINT",
                   "version": "TEXT", "raw_sha256": "TEXT"},
    "coverage": {"id": "BIGINT", "account_id": "TEXT", "covers_from": "BIGINT", "covers_to": "BIGINT"},
}  # fmt: skip
KEYS = {"engagement_snapshot": "post_id, first_seen_at", "audience_snapshot": "account_id, seen_at",
        "reaction": "post_id, first_seen_at, name", "citation": "post_id, how, target",
        "counted": "account_id, age, published_at, post_id", "country_mention": "post_id, country",
        "asset_look": "account_id, seen_at"}  # fmt: skip
SETS = {"mastodon": ("likes", "comments", "shares"), "bluesky": ("likes", "comments", "shares", "quotes"),
        "telegram": ("likes",), "youtube": ("likes", "comments"), "feed": ()}  # fmt: skip
VIEWED = ("telegram", "youtube")
MOODS = {"heart": 1, "thumb": 1, "anger": -1}
HOSTS = {"KZ": ("kk", "ru"), "UZ": ("uz",), "DE": ("de",)}
USERS = {("KZ", "mastodon"): 20_000, ("DE", "mastodon"): 400_000, ("UZ", "telegram"): 9_000_000}


class World:
    """Rows by table, as plain dictionaries; times in milliseconds since 1970."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = {name: [] for name in COLUMNS}

    def add(self, table: str, **fields: Any) -> dict[str, Any]:
        row = dict.fromkeys(COLUMNS[table]) | fields
        self.rows[table].append(row)
        return row

    def account(self, name: str = "kz-mfa", platform: str = "mastodon", country: str = "KZ",
                covered: bool = True, **more: Any) -> str:  # fmt: skip
        given = {"institution": name, "kind": "mfa", "handle": name, "enabled": True} | more
        self.add("account", id=name, country=country, platform=platform, **given)
        if covered:
            self.cover(name, -10, 400)
        return name

    def cover(self, name: str, since: float, until: float) -> None:
        """A span of coverage, in days since START."""
        number = len(self.rows["coverage"]) + 1
        self.add("coverage", id=number, account_id=name, covers_from=T0 + round(since * DAY),
                 covers_to=T0 + round(until * DAY))  # fmt: skip

    def post(self, name: str = "kz-mfa", day: float | None = 1.0, kind: str = "original", **more: Any) -> int:
        """A post published `day` days after START; its id."""
        number = len(self.rows["post"]) + 1
        at = None if day is None else T0 + round(day * DAY)
        given = {"flags": "[]", "first_seen_at": T0 if at is None else at, "published_at": at}
        self.add("post", id=number, account_id=name, kind=kind, **(given | more))
        return number

    def look(self, post: int, first: float, last: float | None = None, precision: str = "exact",
             named: Mapping[str, int] | None = None, **counts: int | str | None) -> None:  # fmt: skip
        """A run of equal counts, from age `first` to age `last` in hours; `named` are its reactions."""
        at = self.rows["post"][post - 1]["published_at"]
        ends = {"first_seen_at": at + round(first * HOUR),
                "last_seen_at": at + round((first if last is None else last) * HOUR)}  # fmt: skip
        if named is not None:
            counts["reactions"] = dumps(dict(named))
            for name, count in named.items():
                begun = ends["first_seen_at"]
                self.add("reaction", post_id=post, first_seen_at=begun, name=name, count=count)
        self.add("engagement_snapshot", post_id=post, precision=precision, **ends, **counts)

    def liked(self, likes: Sequence[int], name: str = "kz-mfa", age: float = 24) -> None:
        """Posts an hour apart with that many likes, no comments and no shares at the age."""
        for place, count in enumerate(likes):
            self.look(self.post(name, 1 + place / 24), age, likes=count, comments=0, shares=0)

    def told(self, *posts: int, format: str | None = "text", asks: bool = False, letters: int = 80,
             language: str | None = "ru", names: Sequence[str] = ()) -> None:  # fmt: skip
        """Describe posts: their format, a question, their language, the countries that they name."""
        for post in posts:
            self.rows["post"][post - 1] |= {
                "format": format, "asks": asks, "letters": letters, "detected_language": language,
                "language_confidence": language and 0.9, "described_by": "by hand"}  # fmt: skip
            for country in names:
                self.add("country_mention", post_id=post, country=country)

    def cites(self, post: int, target: str, how: str = "mention") -> None:
        self.add("citation", post_id=post, how=how, target=target)

    def audience(self, day: float, followers: int | None, name: str = "kz-mfa", **more: Any) -> None:
        given = {"precision": "exact"} | more
        self.add(
            "audience_snapshot", account_id=name, seen_at=T0 + round(day * DAY), followers=followers, **given
        )


def question(days: float = 30, age: float | None = 24, as_of: float | None = None, **more: Any) -> Question:
    """A window of `days` from START, asked ten days after its end unless `as_of` says on which day."""
    end = START + timedelta(days=days)
    asked = end + timedelta(days=10) if as_of is None else START + timedelta(days=as_of)
    return Question(**({"window": Window(START, end), "as_of": asked, "age_hours": age,
                        "interactions": SETS, "viewed": VIEWED, "moods": MOODS, "hosts": HOSTS,
                        "users": USERS, "resamples": 60} | more))  # fmt: skip


def schema(table: str) -> str:
    fields = [f"{name} {kind}" for name, kind in COLUMNS[table].items()]
    keys = [f"PRIMARY KEY ({KEYS.get(table, 'id')})"]
    return f"CREATE TABLE {table} ({', '.join(fields + keys)})"


def sqlite(world: World) -> Callable[[str], list[tuple[Any, ...]]]:
    """A reader of a fresh SQLite database that holds the world."""
    from pysqlite3 import dbapi2

    connection = dbapi2.connect(":memory:", check_same_thread=False)
    for table, columns in COLUMNS.items():
        connection.execute(schema(table))
        marks = ", ".join("?" for _ in columns)
        connection.executemany(
            f"INSERT INTO {table} VALUES ({marks})", [tuple(row.values()) for row in world.rows[table]]
        )
    connection.execute("CREATE INDEX post_by_time ON post (account_id, published_at)")
    return lambda sql: connection.execute(sql).fetchall()


def ask(world: World, asked: Question | None = None) -> dict[tuple[str, str], MetricValue]:
    """All figures by (subject, name)."""
    values = compute(sqlite(world), "sqlite", asked or question())
    return {(value.subject, value.name): value for value in values}


def one(world: World, name: str, asked: Question | None = None, subject: str = "kz-mfa") -> MetricValue:
    return ask(world, asked or question(names=(name,)))[subject, name]
