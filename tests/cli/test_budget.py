"""`budget` and the price of a backfill."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from monitor.model import Account, AudienceSnapshot, Poll, Post, Window
from monitor.settings import StoreSettings
from monitor.store import Limits, Store, Turn
from tests.cli.conftest import Desk

NOW = datetime.now(UTC).replace(microsecond=0)
HOUR = timedelta(hours=1)


def opened(desk: Desk) -> Store:
    return Store.open(StoreSettings(url=f"sqlite:///{desk.data / 'monitor.db'}", ballast_bytes=0))


@pytest.fixture
def paid(desk: Desk, make_account: Callable[..., Account]) -> Desk:
    """An X account with ten posts of the last five days, all of them observed, of 1,000 that it has."""
    x = make_account(id="kz-x", platform="x", handle="mfa", url="https://x.com/mfa")
    desk.toml("[platforms.x]\ndaily_units = 400\ndaily_dollars = 1.0\n[store]\nballast_bytes = 0\n")
    desk.accounts(x, make_account())
    desk.patch.setenv("X_BEARER_TOKEN", "practice-token-of-x")
    posts = tuple(Post("kz-x", str(n), "original", "words", NOW - (12 * n + 1) * HOUR) for n in range(10))
    poll = Poll("a", "kz-x", "tick", NOW, NOW, "ok")
    with opened(desk) as store:
        store.sync_accounts([x, make_account()], NOW)
        covered = Window(NOW - 120 * HOUR, NOW)
        shot = AudienceSnapshot("kz-x", NOW, followers=5, posts_total=1000)
        store.save([Turn(poll, new=posts, audience=(shot,), covered=covered, seen_at=NOW)])
        for purpose, units, price in (("new", 12, 5_000), ("profile", 1, 10_000), ("again", 30, 5_000)):
            store.spend("x", NOW.date(), purpose, (units, units * price), Limits())
        looks = store.looks_due("x", NOW - 11 * HOUR, 9)
        store.note_looks([], looks, NOW)
    return desk


def test_the_ledger_stands_purpose_by_purpose(paid: Desk) -> None:
    """One row for a platform's day, with limits in units and in dollars."""
    (row,) = paid("budget", "--format", "json").rows
    told = {
        "platform": "x", "new": 12, "profile": 1, "again": 30, "backfill": None, "units": 43, "limit": 400,
    }  # fmt: skip
    assert {name: row[name] for name in told} == told
    assert (row["dollars"], row["dollar_limit"]) == (0.22, 1.0)


def test_people_are_told_what_was_not_observed(paid: Desk) -> None:
    """Below the ledger, by network and age."""
    told = paid("budget")
    assert told.status == 0
    lost = [line for line in told.lines if "for lack of budget" in line]
    assert all(line.startswith("x: ") and " posts were not observed at " in line for line in lost)
    assert all(len(line) <= 80 for line in told.lines)


def test_a_platform_without_a_quota_is_named(paid: Desk) -> None:
    """With those that have one."""
    told = paid("budget", "--platform", "mastodon")
    assert (told.status, "no quota for mastodon; there are: " in told.err) == (2, True)
    assert " x" in told.err


def test_a_backfill_is_priced_before_it_begins(paid: Desk) -> None:
    """Of all posts that are not stored, and of a month at the account's pace; nothing is asked."""
    told = paid("backfill", "kz-x", "--dry-run")
    assert told.lines == [
        "kz-x: about 990 posts that are not stored",
        "price: about $4.95 ($0.005 a post)",
        "limit: 400 posts and profiles a day, 357 are left today",
        "time: 5 days of the whole limit",
    ]
    since = (NOW - timedelta(days=30)).date().isoformat()
    told = paid("backfill", "kz-x", "--dry-run", "--since", since)
    assert (told.status, told.lines[0].split(",")[1:]) == (0, [" at most 990"])
    assert 45 <= int(told.lines[0].split()[2]) <= 55


def test_what_is_not_known_is_said(paid: Desk) -> None:
    """An account whose profile never told a number of posts, and no pace: no price is invented."""
    told = paid("backfill", "kz-mfa-feed", "--dry-run")
    assert told.status == 0
    assert "is not known yet" in told.out
