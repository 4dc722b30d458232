"""Posts with the most interactions, by hand; and countries' figures out of accounts' figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.metrics import METRICS, TopRow, compute, country_values, top_posts
from tests.metrics.random_world import random_world
from tests.metrics.world import SETS, World, question, sqlite


def world_of(*likes: int) -> World:
    """Posts 1, 2, 3 … of one account, an hour apart, each with that many likes at 24 h."""
    world = World()
    world.account()
    for place, count in enumerate(likes):
        post = world.post(day=1 + place / 24)
        world.look(post, 24, likes=count, comments=0, shares=0, raw_sha256=f"answer-{post}")
    return world


def found(world: World, limit: int = 5, **more: object) -> list[int]:
    return [row.post_id for row in top_posts(sqlite(world), "sqlite", question(**more), limit)]  # type: ignore[arg-type]


def test_most_interactions_first_and_no_more_than_asked_for() -> None:
    """Three of five posts, by count."""
    assert found(world_of(3, 9, 1, 7, 5), limit=3) == [2, 4, 5]


def test_of_two_equal_posts_the_earlier_stands_first() -> None:
    """Not the one that was stored first."""
    world = world_of(4, 4)
    world.rows["post"][0]["published_at"] += 7_200_000
    world.rows["engagement_snapshot"][0]["first_seen_at"] += 7_200_000
    world.rows["engagement_snapshot"][0]["last_seen_at"] += 7_200_000
    assert found(world) == [2, 1]
    assert found(world, limit=1) == [2]


def test_a_deleted_post_is_out_from_its_deletion_on() -> None:
    """Asked before it was known to be gone, the post is there."""
    world = world_of(3, 9)
    world.rows["post"][1]["gone_at"] = world.rows["post"][1]["published_at"] + 5 * 86_400_000
    assert found(world) == [1]
    assert found(world, as_of=5) == [2, 1]


def test_young_unknown_and_reposted_posts_are_out() -> None:
    """No guess: a post counts at the age or not at all, and a hidden count makes it unknown."""
    world = world_of(3)
    world.look(world.post(day=1.5, kind="repost"), 24, likes=90, comments=0, shares=0)
    world.look(world.post(day=2), 24, likes=90, comments=None, shares=0)
    world.look(world.post(day=2), 60, likes=90, comments=0, shares=0)
    world.look(world.post(day=29.5), 2, likes=90, comments=0, shares=0)
    assert found(world, as_of=30) == [1]


def test_each_network_has_its_own_list() -> None:
    """Ten likes here do not push out one like there; a network without counts has no list."""
    world = world_of(10, 20)
    world.account("kz-mfa-telegram", "telegram")
    world.account("kz-mfa-feed", "feed")
    world.look(world.post("kz-mfa-telegram", 3), 24, likes=1)
    world.look(world.post("kz-mfa-feed", 3), 24, likes=99)
    rows = top_posts(sqlite(world), "sqlite", question(), 1)
    assert [(row.account_id, row.interactions) for row in rows] == [("kz-mfa", 20), ("kz-mfa-telegram", 1)]
    assert found(world, accounts=("kz-mfa-feed",)) == []


def test_a_count_leads_to_the_answers_it_was_read_from() -> None:
    """One for a look at the age, two in order of time for a count between two looks, none if none is kept."""
    world = World()
    world.account()
    exact, between, bare = (world.post(day=day) for day in (1, 2, 3))
    world.look(exact, 24, likes=200, comments=0, shares=0, raw_sha256="exact")
    world.look(between, 20, likes=90, comments=0, shares=0, raw_sha256="before")
    world.look(between, 28, likes=98, comments=0, shares=0, raw_sha256="after")
    world.look(bare, 24, likes=1, comments=0, shares=0)
    rows = top_posts(sqlite(world), "sqlite", question())
    assert rows == [
        TopRow("kz-mfa", exact, 200.0, ("exact",)),
        TopRow("kz-mfa", between, 94.0, ("before", "after")),
        TopRow("kz-mfa", bare, 1.0, ()),
    ]


def test_a_run_over_the_age_leads_to_the_answer_that_began_it() -> None:
    """Equal counts from 20 h to 30 h are one run with one answer."""
    world = World()
    world.account()
    world.look(world.post(), 20, 30, likes=5, comments=0, shares=0, raw_sha256="run")
    assert top_posts(sqlite(world), "sqlite", question())[0].answers == ("run",)


@pytest.mark.parametrize(("age", "limit"), [(None, 5), (24, 0)])
def test_no_age_or_no_place_is_refused(age: float | None, limit: int) -> None:
    """There is no such list."""
    with pytest.raises(ValueError, match="top posts need"):
        top_posts(sqlite(World()), "sqlite", question(age=age), limit)


JOINED = ("sum", "median", "mean")
"""Ways in which accounts' own values make the country's."""


@pytest.mark.parametrize("seed", [1, 2])
def test_countries_of_one_network_without_asking_again(seed: int) -> None:
    """The same figures, in the same order, as a question about that network alone."""
    world, asked = random_world(seed), question()
    run = sqlite(world)
    values = compute(run, "sqlite", asked)
    for network in SETS:
        homes = {
            row["id"]: (row["country"], row["platform"])
            for row in world.rows["account"]
            if row["platform"] == network
        }
        alone = compute(run, "sqlite", replace(asked, platforms=(network,)))
        joined = [v for v in alone if v.scope == "country" and METRICS[v.name].across in JOINED]
        assert country_values(values, homes) == joined
    assert {value.name for value in country_values(values, homes)} == {
        m.name for m in METRICS.values() if m.across in JOINED
    }
