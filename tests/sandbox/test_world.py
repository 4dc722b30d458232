"""The practice world: the same from a seed, and true to its own plan."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from monitor import registry
from monitor.model import instant_ms
from monitor.sandbox import SimClock, Trouble, World
from monitor.sandbox.cast import CAST
from monitor.sandbox.dice import dice
from monitor.sandbox.truth import Counts, TruePost, arrived
from monitor.sandbox.words import LANGUAGES, corrected, say
from tests.sandbox.conftest import BASE, START, at_day


def test_same_seed_same_world() -> None:
    """Two worlds of one seed are equal in every text, instant and count."""
    one, two = World(5, START, 10, BASE), World(5, START, 10, BASE)
    later = instant_ms(START) + 5 * 86_400_000
    for account in one.posts:
        facts = [
            [
                (p.native_id, p.url, p.versions, p.deleted_ms, p.kind, p.counts(later))
                for p in w.posts[account]
            ]
            for w in (one, two)
        ]
        assert facts[0] == facts[1]


def test_other_seed_other_world() -> None:
    """Another seed tells another story."""
    one, two = World(5, START, 10, BASE), World(6, START, 10, BASE)
    assert [p.published_ms for p in one.posts["uz-mfa-feed"]] != [
        p.published_ms for p in two.posts["uz-mfa-feed"]
    ]


def test_global_generator_is_left_alone() -> None:
    """Building a world neither reads nor moves the global generator."""
    import random

    random.seed(1)
    before = random.getstate()
    assert World(5, START, 3, BASE).posts
    assert random.getstate() == before


def test_one_account_does_not_move_another() -> None:
    """Leaving accounts out changes nothing about a feed that stays."""
    few = World(7, START, 10, BASE, cast=[m for m in CAST if m.id == "kg-mfa-feed"])
    assert [p.native_id for p in few.posts["kg-mfa-feed"]] == [
        p.native_id for p in World(7, START, 10, BASE).posts["kg-mfa-feed"]
    ]


def test_cast_is_as_wide_as_promised(world: World) -> None:
    """35 accounts and 7 assets of three countries, all four formats, five languages, hosts named."""
    accounts = world.accounts()
    assert len(accounts) == 42
    assert len({a.id for a in accounts}) == len({a.url for a in accounts}) == 42
    assert Counter(a.platform for a in accounts) == {
        "feed": 11, "mastodon": 13, "telegram": 3, "bluesky": 2, "wordpress": 2, "youtube": 1, "vk": 1,
        "weibo": 1,
        "sitemap": 1, "website": 4, "newsletter": 1, "appstore": 2,
    }  # fmt: skip
    assert {a.country for a in accounts} == {"KZ", "UZ", "KG"}
    assert {m.format for m in CAST if m.platform == "feed"} == {"rss20", "rss10", "atom", "json"}
    assert {language for m in CAST for language in m.languages} == set(LANGUAGES)
    assert all((a.kind == "embassy") == (a.host_country is not None) for a in accounts)
    assert all(name.endswith("(practice)") for name in world.institutions)
    assert len(world.by_number) == 13


def test_history_reaches_back_and_ends(world: World) -> None:
    """Posts exist up to 45 days before the start, and none after the end."""
    first = min(p.published_at for posts in world.posts.values() for p in posts)
    last = max(p.published_at for posts in world.posts.values() for p in posts)
    assert timedelta(days=44) < START - first <= timedelta(days=45)
    assert last < world.end


def test_habits_show(world: World) -> None:
    """Volumes differ, one account is dormant, one abandoned, one moves on, one pins an old post."""
    posts = world.posts
    assert len(posts["kz-mfa-feed"]) > 500
    assert 0 < len(posts["kz-embassy-fr-mastodon"]) < 10
    assert posts["uz-embassy-in-feed"]
    assert posts["uz-embassy-in-feed"][-1].published_at < START - timedelta(days=33)
    assert posts["kg-spokesperson-mastodon"][-1].published_at < at_day(12)
    assert posts["kg-spokesperson-new-mastodon"][0].published_at >= at_day(12)
    pinned = [p for p in posts["kg-embassy-be-mastodon"] if p.pinned]
    assert len(pinned) == 1
    assert pinned[0].published_at < START - timedelta(days=30)


def test_weekends_are_quiet(world: World) -> None:
    """A weekday of the busy feed brings more than twice what a weekend day brings."""
    days = Counter(p.published_at.weekday() >= 5 for p in world.posts["kz-mfa-feed"])
    assert days[False] / 5 > 2 * days[True] / 2


def test_all_kinds_of_posts_happen(world: World) -> None:
    """Boosts, quotes, threads, replies to others, polls, pictures, edits and deletions all occur."""
    masto = list(world.statuses.values())
    assert {p.kind for p in masto} == {"original", "reply", "repost", "quote"}
    assert {p.reply_to_own for p in masto} == {None, True, False}
    assert any(p.poll for p in masto)
    assert any(p.deleted_ms for p in masto)
    assert any(len(p.versions) == 3 for p in masto)
    assert any(p.pictures for p in masto)
    for post in masto:
        if post.kind in ("repost", "quote"):
            assert post.about is not None
            assert post.about.published_ms < post.published_ms


def test_feed_items_never_appear_behind_older_ones(world: World) -> None:
    """In a feed the order of appearance is the order of the list, and nothing appears before its date."""
    for member in CAST:
        if member.platform == "feed":
            visible = [p.visible_ms for p in world.posts[member.id]]
            assert visible == sorted(set(visible))
            assert all(p.visible_ms >= p.published_ms for p in world.posts[member.id])


def test_counts_fall_only_where_planned(world: World) -> None:
    """Counts never fall over time, but for the planned drops of likes."""
    fell = set()
    for post in list(world.statuses.values())[:600]:
        series = [post.counts(post.published_ms + hour * 3_600_000) for hour in range(0, 240, 3)]
        for before, after in pairwise(series):
            assert all(a >= b for a, b in zip(after[1:], before[1:], strict=True))
            if after.likes < before.likes:
                fell.add(post.native_id)
                assert post.drops
    assert fell


def test_counts_begin_at_nothing_and_end_at_the_total(make_post: TruePost) -> None:
    """At publication all counts are 0, at the half-life half has come, late all."""
    post = make_post
    assert post.counts(post.published_ms) == Counts(0, 0, 0, 0)
    assert post.counts(post.published_ms - 5) == Counts(0, 0, 0, 0)
    assert post.counts(post.published_ms + 3_600_000) == Counts(50, 5, 10, 2)
    assert post.counts(post.published_ms + 3_600_000 * 24 * 365) == Counts(100, 10, 20, 3)


def test_a_drop_takes_likes_back(make_post: TruePost) -> None:
    """A drop lowers likes from its instant on, and never below 0."""
    at = make_post.published_ms + 3_600_000
    fewer = replace(make_post, drops=((at, 3),))
    assert (fewer.counts(at - 1).likes, fewer.counts(at).likes) == (50, 47)
    assert replace(make_post, drops=((at, 900),)).counts(at).likes == 0


def test_arrival_is_rising() -> None:
    """The share that has arrived rises from 0 towards 1."""
    shares = [arrived(age, 1000.0) for age in (-1, 0, 1, 10, 1000, 10**5, 10**8)]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == pytest.approx(1.0)


def test_poll_votes_stop_when_it_closes(world: World) -> None:
    """Votes grow until the poll closes and stay then; a post without a poll has none."""
    post = next(p for p in world.statuses.values() if p.poll)
    assert post.poll is not None
    assert sum(post.votes(post.poll.closes_ms)) > 0
    assert post.votes(post.poll.closes_ms) == post.votes(post.poll.closes_ms + 10**9)
    assert next(p for p in world.statuses.values() if not p.poll).votes(post.poll.closes_ms) == ()


def test_versions_follow_in_time(world: World) -> None:
    """Each version begins after the one before, differs from it, and holds until the next."""
    for posts in world.posts.values():
        for post in posts:
            starts = [v.from_ms for v in post.versions]
            assert starts == sorted(set(starts))
            assert len({v.words.text for v in post.versions}) == len(post.versions)
            assert [post.version(at) for at in starts] == list(post.versions)
            assert post.version(0) is post.versions[0]
            assert [v.edited_at is None for v in post.versions] == [True] + [False] * (len(starts) - 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_speaks(language: str) -> None:
    """Each language makes many different texts without a hole in the template; an edit changes the text."""
    texts = {say(dice(1, n), language).text for n in range(50)}
    assert len(texts) > 30
    assert not any("{" in text for text in texts)
    words = say(dice(1), language, link="https://news.example/1", mentions=("citizen42@social.example",))
    assert "https://news.example/1 @citizen42" in words.text
    assert corrected(words, language, 1).text != words.text


def test_followers_grow_and_waver(world: World) -> None:
    """An audience grows over the month and falls on some day."""
    series = [world.followers("uz-embassy-kr-mastodon", world.start_ms + d * 86_400_000) for d in range(30)]
    assert series[-1] > series[0]
    assert any(b < a for a, b in pairwise(series))


def test_addresses_are_settled_once() -> None:
    """Without an address nothing can be asked; a second one is refused."""
    world = World(1, START, 2)
    with pytest.raises(ValueError, match="no base_url"):
        world.posts  # noqa: B018 - the access is the test
    world.at(BASE)
    assert world.posts
    with pytest.raises(ValueError, match="already lives"):
        world.at("http://127.0.0.1:2")


def test_naive_start_is_refused() -> None:
    """A start without a zone is refused."""
    with pytest.raises(ValueError, match="naive"):
        World(1, datetime(2026, 3, 2))  # noqa: DTZ001 - the naive time is the test


def test_registry_file_has_a_row_for_each_account(world: World) -> None:
    """The CSV has the registry's columns and one row per account, empty where nothing is known."""
    import csv
    import io

    rows = list(csv.DictReader(io.StringIO(world.accounts_csv())))
    assert [row["id"] for row in rows] == [a.id for a in world.accounts()]
    assert rows[0]["active_from"] == ""
    assert rows[0]["enabled"] == "true"
    assert rows[3]["host_country"] == "DE"


def test_registry_reads_the_file_back(world: World, tmp_path: Path) -> None:
    """The project's own registry accepts the file and finds the very same accounts."""
    path = tmp_path / "accounts.csv"
    path.write_text(world.accounts_csv(), encoding="utf-8")
    assert registry.load(path) == world.accounts()


def test_plan_can_be_listed_and_added_to() -> None:
    """Entries have stable, unique names; what begins after the end is left out; extra ones come first."""
    world = World(1, START, 30, BASE)
    assert len({t.name for t in world.plan}) == len(world.plan) >= 15
    assert len(World(1, START, 5, BASE).plan) < len(world.plan)
    more = Trouble("drip", "kz-mfa-feed", world.plan[0].window)
    assert World(1, START, 30, BASE, extra=[more]).plan[0] is more
    assert World(1, START, 30, BASE, plan=()).plan == ()


def test_share_hits_some_minutes_always_the_same() -> None:
    """A trouble with a share strikes about that part of its minutes, the same ones each time."""
    window = World(1, START, 30, BASE).plan[0].window
    trouble = Trouble(
        "server_error", None, replace(window, end=window.start + timedelta(hours=10)), share=0.3
    )
    minutes = [window.start + timedelta(minutes=n) for n in range(600)]
    hits = [trouble.hits("any", at) for at in minutes]
    assert hits == [trouble.hits("any", at) for at in minutes]
    assert 120 < sum(hits) < 240


def test_clock_stands_until_advanced() -> None:
    """Simulated time moves only when advanced, sleep does not move it, and it never goes back."""
    clock = SimClock(START)
    asyncio.run(clock.sleep(3600))
    assert clock.now() == START
    assert clock.advance(90) == START + timedelta(seconds=90)
    assert clock.monotonic() == 90.0
    assert clock.advance_to(at_day(1)) == at_day(1)
    for backwards in (lambda: clock.advance(-1), lambda: clock.advance_to(START)):
        with pytest.raises(ValueError, match="cannot go back"):
            backwards()
    with pytest.raises(ValueError, match="naive"):
        clock.advance_to(datetime(2027, 1, 1))  # noqa: DTZ001 - the naive time is the test
    assert clock.now().tzinfo is UTC
