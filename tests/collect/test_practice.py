"""The practice run: the real collector on a simulated day, compared with the truth."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from monitor.collect.practice import START, Practice, for_practice, practise
from monitor.model import instant_ms
from monitor.sandbox import KEYS
from monitor.settings import PlatformSettings, Settings
from monitor.store import Store


def test_a_day_is_followed_to_its_end(tmp_path: Path) -> None:
    """Every account is asked, the day's report is written, and what is stored is what was published."""
    days: list[float] = []
    practice = asyncio.run(practise(Settings(), tmp_path, 1, 3, days.append))
    assert days == sorted(days)
    assert days[-1] == 1.0
    assert [written.on for written in practice.reports] == [date(2026, 3, 1)]
    assert practice.reports[0].page.is_relative_to(tmp_path)
    assert [folder.name for folder in (tmp_path / "reports").iterdir()] == ["2026-03-01"]
    assert 0 <= practice.failed < practice.polls
    asked = {answer.account_id for answer in practice.ledger.served}
    assert asked >= set(practice.ledger.world.members)
    compare(practice, tmp_path)


def compare(practice: Practice, out: Path) -> None:
    """No post is invented, and those of the day that a paged platform still shows are there."""
    world = practice.ledger.world
    true = {(account, post.native_id) for account in world.members for post in world.posts[account]}
    with Store.open(for_practice(Settings(), out, world.base_url).store, read_only=True) as store:
        stored = {(row.post.account_id, row.post.native_id) for row in store.posts()}
        assert store.check() == []
    assert practice.posts == len(stored)
    odd = {pair for pair in stored - true if world.members[pair[0]].platform == "mastodon"}
    assert odd == set()
    kz = "kz-mfa-mastodon"
    today = {
        (kz, post.native_id)
        for post in world.posts[kz]
        if instant_ms(START) <= instant_ms(post.published_at) and post.stands(instant_ms(world.end))
    }
    assert today
    assert today <= stored


def test_a_practice_run_takes_nothing_of_the_operators(tmp_path: Path) -> None:
    """Its own folder, store and keys, no switched-off platform, no host but the practice world."""
    mine = Settings(
        secrets={"MASTODON_TOKEN_EXAMPLE_ORG": "x"}, platforms={"feed": PlatformSettings(enabled=False)}
    )
    practice = for_practice(mine, tmp_path, "http://127.0.0.1:8801")
    assert (practice.secrets, practice.data_dir) == (KEYS, tmp_path)
    assert practice.platforms == dict.fromkeys(("telegram", "weibo"), PlatformSettings(accept_terms=True))
    assert set(practice.fetch.base_urls.values()) == {
        f"http://127.0.0.1:8801/{host}" for host in practice.fetch.base_urls
    }
    assert practice.fetch.allow_hosts == ("127.0.0.1:8801",)
    assert practice.store.url == f"sqlite:///{tmp_path}/monitor.db"
    assert for_practice(mine, tmp_path, "http://h", "postgresql://x/y").store.url == "postgresql://x/y"
