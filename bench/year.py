"""A year of a large observatory, written straight into a store's file: no network, no parsing.

Accounts on five networks, three runs of counts for each post, followers once a day, everything covered. The
numbers come from the post's own number, so the same call gives the same file.

python -m bench.year FILE POSTS ACCOUNTS
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pysqlite3 import dbapi2

from monitor.settings import StoreSettings
from monitor.store import Store

DAY = 86_400_000
START = datetime(2025, 1, 1, tzinfo=UTC)
T0 = round(START.timestamp() * 1000)
NETWORKS = ("mastodon", "bluesky", "telegram", "vk", "youtube")
COUNTRIES = ("KZ", "UZ", "KG", "FR", "DE", "US", "GB", "TR", "RU", "CN")
AGES = ((1, 3), (24, 8), (168, 10))
"""Hours of each run, and how much of a post's end it has by then, in tenths."""
WORDS = "The minister met the ambassador and spoke of trade, water and transit. "


def write(file: Path, posts: int, accounts: int, days: int = 365) -> None:
    """A new store in this file. Journals are off while it is written: a broken run leaves a broken file."""
    Store.open(StoreSettings(url=f"sqlite:///{file}", ballast_bytes=0)).close()
    with closing(dbapi2.connect(str(file))) as to:
        for pragma in ("journal_mode=off", "synchronous=off", "foreign_keys=off", "cache_size=-400000"):
            to.execute(f"PRAGMA {pragma}")
        _accounts(to, accounts, days)
        add_posts(to, 1, posts, accounts, T0, days * DAY // posts)
        to.execute("ANALYZE")
        to.commit()
        to.execute("PRAGMA journal_mode=wal")


def add_day(file: Path, first: int, posts: int, accounts: int, day: int) -> None:
    """One more day's posts, numbered from `first`, in a store that is there; day 0 is the year's first."""
    with closing(dbapi2.connect(str(file))) as to:
        to.execute("PRAGMA foreign_keys=off")
        add_posts(to, first, posts, accounts, T0 + day * DAY, DAY // posts)


def _accounts(to: dbapi2.Connection, accounts: int, days: int) -> None:
    names = [f"a-{i:05}" for i in range(accounts)]
    to.executemany(
        "INSERT INTO account (id, institution, country, kind, platform, handle, url, evidence_url, "
        "confidence, enabled, first_seen_at)"
        " VALUES (?, ?, ?, 'mfa', ?, ?, 'https://example.org', '', 'high', 1, ?)",
        (
            (name, f"Ministry {i // 5}", COUNTRIES[i // 5 % 10], NETWORKS[i % 5], f"h{i}", T0)
            for i, name in enumerate(names)
        ),
    )
    to.executemany(
        "INSERT INTO audience_snapshot (account_id, seen_at, followers, following, precision)"
        " VALUES (?, ?, ?, 100, 'exact')",
        (
            (name, T0 + day * DAY + 3_600_000, 1000 + i * 17 + day * (i % 11))
            for i, name in enumerate(names)
            for day in range(days)
        ),
    )
    to.executemany(
        "INSERT INTO coverage (account_id, covers_from, covers_to) VALUES (?, ?, ?)",
        ((name, T0, T0 + (days + 30) * DAY) for name in names),
    )


def add_posts(to: dbapi2.Connection, first: int, posts: int, accounts: int, since: int, step: int) -> None:
    """Posts numbered from `first`, one each `step` ms after `since`, with all that hangs on them."""
    last = first + posts - 1
    here = f"id BETWEEN {first} AND {last}"
    to.execute(f"""
        INSERT INTO post (id, account_id, native_id, kind, text, published_at, media, links, hashtags,
            mentions, flags, content_hash, first_seen_at, format, asks, letters, detected_language,
            language_confidence, described_by)
        WITH RECURSIVE n (i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})
        SELECT i, printf('a-%05d', (i * 2654435761 >> 7) % {accounts}), CAST(i AS TEXT),
            CASE (i * 40503 >> 3) % 10 WHEN 0 THEN 'reply' WHEN 1 THEN 'repost' WHEN 2 THEN 'quote'
                ELSE 'original' END,
            substr('{WORDS * 3}', 1, 60 + i % 90), {since} + (i - {first}) * {step},
            '[]', '[]', '[]', '[]', '[]', printf('%032x', i), {since} + (i - {first}) * {step} + 600000,
            CASE (i * 2654435761 >> 11) % 6 WHEN 0 THEN 'text' WHEN 1 THEN 'link' WHEN 2 THEN 'video'
                ELSE 'image' END,
            (i * 40503) % 9 = 0, 20 + i % 90,
            CASE (i * 69069 >> 3) % 4 WHEN 0 THEN 'ru' WHEN 1 THEN 'en' WHEN 2 THEN 'kk' ELSE 'uz' END,
            0.97, 'bench'
        FROM n""")
    for hours, tenths in AGES:
        to.execute(f"""
            INSERT INTO engagement_snapshot (post_id, first_seen_at, last_seen_at, likes, comments, shares,
                quotes, views, reactions, precision)
            SELECT id, seen, seen, (id * 2654435761 % 997) * {tenths} / 20,
                (id * 40503 % 97) * {tenths} / 20, (id * 69069 % 53) * {tenths} / 20, id * 69069 % 7,
                (1000 + id * 2654435761 % 9973) * {tenths}, '{{}}', 'exact'
            FROM (SELECT id, published_at + CAST({hours} * 3600000
                * (0.97 + (id * 2654435761 % 1000) / 20000.0) AS INTEGER) AS seen
                FROM post WHERE {here} ORDER BY id)""")
    to.execute(f"""
        INSERT INTO citation (post_id, how, target)
        SELECT id, 'mention', 'h' || (id * 2654435761 >> 9) % {accounts} FROM post
        WHERE {here} AND id % 5 = 0""")
    to.execute(f"""
        INSERT INTO country_mention (post_id, country)
        SELECT id, CASE (id >> 3) % 4 WHEN 0 THEN 'KZ' WHEN 1 THEN 'UZ' WHEN 2 THEN 'KG' ELSE 'FR' END
        FROM post WHERE {here} AND id % 5 = 1""")
    to.execute(f"""
        INSERT INTO month_change (month, changes)
        SELECT strftime('%Y-%m', published_at / 1000, 'unixepoch'), 1 FROM post WHERE {here} GROUP BY 1
        ON CONFLICT (month) DO UPDATE SET changes = changes + 1""")
    to.commit()


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
