"""How engagement is spread, by hand: over posts, over time, against earlier posts, in the end."""

from __future__ import annotations

from math import log2

from tests.metrics.examples.example import counted, holds
from tests.metrics.world import HOUR, World


@holds("top_share", 100 / 145, n=10)
def one_hit_of_ten() -> World:
    """1 to 9 and 100: the best tenth of ten posts is one, 100 of 145."""
    return counted([*range(1, 10), 100])


@holds("top_share", None, "insufficient", n=9)
def nine_posts() -> World:
    """Nine posts have no tenth."""
    return counted([*range(1, 9), 100])


@holds("top_share", 90 / 190, n=11)
def eleven_posts() -> World:
    """The best tenth of eleven, rounded up, is two: 50 + 40 of 90 + 100."""
    return counted([50, 40, 30, 20, 10, 10, 10, 10, 10, 0, 0])


def _watched(*looks: tuple[tuple[float, int], ...]) -> World:
    world = World()
    world.account()
    for each in looks:
        post = world.post()
        for age, likes in each:
            world.look(post, age, likes=likes, comments=0, shares=0)
    return world


@holds("half_life_h", 3, n=3, n_missing=2, age_hours=168)
def half_of_a_week() -> World:
    """Half of 100 is reached between 40 at 2 h and 60 at 4 h: at 3 h. One had it at its first look, at 0.5 h;
    one, with half of 200, between 80 at 8 h and 160 at 16 h: at 10 h. Without a look in the first hour, or
    with nothing after a week, there is none."""
    return _watched(
        ((0.5, 10), (2, 40), (4, 60), (168, 100)), ((0.5, 70), (2, 80), (168, 100)),
        ((1, 0), (8, 80), (16, 160), (170, 200)), ((1.1, 10), (2, 40), (168, 100)),
        ((0.5, 0), (2, 0), (168, 0)),
    )  # fmt: skip


def _after_twelve(*likes: int, before: int = 50) -> World:
    """Twelve posts in the month before the window, then one a day."""
    world = World()
    world.account()
    for day in range(12):
        world.look(world.post(day=day - 20), 24, likes=before, comments=0, shares=0)
    for day, count in enumerate(likes):
        world.look(world.post(day=day + 1), 24, likes=count, comments=0, shares=0)
    return world


@holds("overperf_ct", 2, "benchmark_all_types", n=3)
@holds("overperf_log2", (log2(101 / 51) + log2(301 / 51) + log2(1 / 51)) / 3, "benchmark_all_types", n=3)
@holds("breakout", 1, n=3)
def against_fifty() -> World:
    """The middle of twelve fifties and whatever came since is 50: 100 is 2, 300 is 6, 0 is -100.

    The counts before do not vary, so only 300, five times 50 and more, breaks out.
    """
    return _after_twelve(100, 300, 0)


@holds("overperf_ct", 0.9, "benchmark_all_types", n=3)
def against_two() -> World:
    """Below a benchmark of 10 the score is I/10: 0.9, 0.2 and 3."""
    return _after_twelve(9, 2, 30, before=2)


@holds("overperf_ct", None, "benchmark_all_types", "insufficient", n=1, n_missing=9)
@holds("breakout", 0, n=1, n_missing=9)
def ten_posts_and_one() -> World:
    """The tenth post of the window has ten earlier ones, one of them of before; the ninth has nine."""
    world = World()
    world.account()
    for day in (-2, *range(1, 11)):
        world.look(world.post(day=day), 24, likes=20, comments=0, shares=0)
    return world


@holds("overperf_ct", 2, n=3)
@holds("breakout", 0, n=3)
def against_its_own_format() -> World:
    """Videos had 20, texts 80 (ten of each): a video with 40 is 2 times its kind.

    Of all: median of ln 21 and ln 81 is 3.7195, their distance from it 0.675, MAD 0.675; ln 41 = 3.71.
    """
    world = World()
    world.account()
    for day in range(20):
        post = world.post(day=day / 2 - 20)
        world.told(post, format="video" if day % 2 else "text")
        world.look(post, 24, likes=20 if day % 2 else 80, comments=0, shares=0)
    for day in (1, 2, 3):
        post = world.post(day=day)
        world.told(post, format="video")
        world.look(post, 24, likes=40, comments=0, shares=0)
    return world


@holds("interactions_mean", 6, "final", n=3, n_missing=1, n_pending=1, age_hours=None,
       asked={"age": None, "final": True, "as_of": 50})  # fmt: skip
@holds("er_post_followers_mean", None, "final", "no_followers", n=0, n_missing=4,
       asked={"age": None, "final": True, "as_of": 50})  # fmt: skip
@holds("er_account_followers", 0.006, "final", "followers_current",
       asked={"age": None, "final": True, "as_of": 50, "current_followers": True})  # fmt: skip
@holds("half_life_h", None, "unsupported", asked={"age": None, "final": True, "as_of": 50})
def in_the_end() -> World:
    """4, 6 and 8 when older than 30 days, whatever they had on the way; a fourth was not seen so late, a
    fifth is not so old. Today's followers are 1000."""
    world = World()
    world.account()
    for likes in (4, 6, 8):
        post = world.post()
        world.look(post, 24, likes=2, comments=0, shares=0)
        world.look(post, 721, 900, likes=likes, comments=0, shares=0)
    world.look(world.post(), 24, likes=99, comments=0, shares=0)
    world.look(world.post(day=25), 24, likes=99, comments=0, shares=0)
    world.audience(1, 500)
    world.audience(49, 1000)
    return world


@holds("applause", 5, "final", "survivors_only", asked={"age": None, "final": True, "as_of": 75})
def found_late() -> World:
    """One of three posts was first seen two days after it was published: who knows what was gone by then."""
    world = World()
    world.account()
    for _ in range(3):
        world.look(world.post(), 800, likes=5, comments=0, shares=0)
    world.rows["post"][1]["first_seen_at"] += 48 * HOUR
    return world
