"""What posts got, by hand: counts, followers, views, moods."""

from __future__ import annotations

from tests.metrics.examples.example import counted, holds
from tests.metrics.world import World


@holds("interactions_mean", 19 / 3, n=3)
@holds("applause_share", 2 / 3, n=3)
@holds("conversation_share", 1 / 3)
@holds("amplification_share", 2 / 3)
@holds("conversation_ratio", 4 / 19)
@holds("weighted_interactions", 19 / 3, "weights:flat")
@holds("weighted_interactions", 29 / 3, "weights:fpk", asked={"weights": (1, 2, 3), "weights_name": "fpk"})
def three_posts() -> World:
    """L 9 0 3, C 0 4 0, S 2 1 0: I is 11, 5, 3, together 19.

    By 1/2/3: 9 + 6 = 15, 8 + 3 = 11, 3, together 29.
    """
    return counted([9, 0, 3], [0, 4, 0], [2, 1, 0])


@holds("conversation_ratio", None, n=10)
@holds("top_share", None, n=10)
@holds("interactions_mean", 0)
def ten_posts_without_an_echo() -> World:
    """0 of 0 is nothing; a mean of 0 is a value."""
    return counted([0] * 10)


@holds("er_account_followers", 100 / 7 / 1250, n=7)
@holds("interactions_per_1000", 100 / 7 / 1.25)
@holds("applause_per_1000", 100 / 7 / 1.25)
@holds("conversation_per_1000", 0)
@holds("amplification_per_1000", 0)
def followers_from_1000_to_1500() -> World:
    """Seven posts with 100 interactions; the line from 1000 to 1500 has the mean 1250."""
    world = counted([10, 10, 10, 10, 20, 20, 20])
    world.audience(1, 1000)
    world.audience(29, 1500)
    return world


@holds("er_account_followers", 2 / 1250)
def followers_that_stand_and_then_grow() -> World:
    """Ten days of 1000 and ten days from 1000 to 2000: (10 000 + 15 000) / 20 = 1250."""
    world = counted([1, 2, 3])
    for day, count in ((-1, 9), (2, 1000), (12, 1000), (15, None), (22, 2000), (30, 9)):
        world.audience(day, count)
    return world


@holds("er_account_followers", 0.04, "tiny_audience")
@holds("er_post_followers_mean", 0.04, "tiny_audience")
@holds("interactions_per_1000", 40, "tiny_audience")
def one_count_of_50_followers() -> World:
    """Two per post of 50, once counted."""
    world = counted([1, 2, 3])
    world.audience(1, 50)
    return world


@holds("er_account_followers", None, "no_followers", n=3)
@holds("interactions_per_1000", None, "no_followers")
@holds("er_day_followers", None, "no_followers", n=0, n_missing=3)
@holds("er_post_followers_mean", None, "no_followers", n=0, n_missing=3)
def nobody_follows() -> World:
    """A rate of nobody is none."""
    world = counted([1, 2, 3])
    world.audience(1, 0)
    return world


@holds("er_post_followers_mean", (0.0125 + 0.025 + 0.0375) / 3)
@holds("er_post_followers_median", 0.025)
def ten_of_800() -> World:
    """10/800 = 0.0125, 20/800 = 0.025, 30/800 = 0.0375."""
    world = counted([10, 20, 30])
    world.audience(1, 800)
    return world


@holds("er_day_followers", (20 / 3500 + 37 / 3700 + 100 / 3750 + 2 / 3783) / 7, n=4, asked={"days": 7})
def a_week_of_days() -> World:
    """Interactions and followers of seven days as printed by Fanpage Karma: 0.006130."""
    world, likes = World(), (20, 0, 37, 100, 0, 0, 2)
    world.account()
    for day, followers in enumerate((3500, 3590, 3700, 3750, 3755, 3780, 3783)):
        world.audience(day + 0.9, followers)
        if likes[day]:
            world.look(world.post(day=day + 0.5), 24, likes=likes[day], comments=0, shares=0)
    return world


@holds("er_day_followers", (3 / 100 + 5 / 200 + 4 / 200) / 8, "followers_after", "partial", n=3, n_missing=1,
       coverage=0.3)  # fmt: skip
def a_day_that_drops() -> World:
    """Nine days observed, of which one has a post whose counts are hidden and drops: eight are left.

    Day 1 has 100 followers, seen on day 2; day 5 has 200, and two posts.
    """
    world = World()
    world.account(covered=False)
    world.cover("kz-mfa", -2, 9)
    world.audience(2.5, 100)
    world.audience(5, 200)
    for day, likes in ((1, 3), (5.2, 5), (5.7, 4), (7, None)):
        world.look(world.post(day=day), 24, likes=likes, comments=0, shares=0)
    return world


@holds("er_day_followers", (3 / 100 + 5 / 100 + 4 / 100) / 4.5, "partial", n=3, n_missing=1, coverage=0.16)
def half_a_day_that_drops() -> World:
    """Observed were 0.3 of day 0 and the time from day 1 to day 5.5: 4.8 days. Day 0 drops, and takes what
    was observed of it with it: 4.5 are left."""
    world = World()
    world.account(covered=False)
    world.cover("kz-mfa", 0.2, 0.5)
    world.cover("kz-mfa", 0.4, 0.5)
    world.cover("kz-mfa", 1, 5.5)
    world.audience(0.1, 100)
    for day, likes in ((0.3, None), (1, 3), (3, 5), (4, 4)):
        world.look(world.post(day=day), 24, likes=likes, comments=0, shares=0)
    return world


@holds("er_view_pooled", 60 / 1200, "views_inconsistent", n=3, n_missing=2)
@holds("er_view_median", 0.1, "views_inconsistent", n=3, n_missing=2)
@holds("view_rate_followers", 0.1, n=5)
@holds("view_rate_followers_mean", 1200 / 1000 / 5)
def views() -> World:
    """10/100, 20/100 and 30/1000; without a view but with 5, and without anything.

    Followers 1000: views per follower are 0.1, 0.1, 1, 0 and 0.
    """
    world = World()
    world.account(platform="telegram")
    world.audience(0.5, 1000)
    for likes, seen in ((10, 100), (20, 100), (30, 1000), (5, 0), (0, 0)):
        world.look(world.post(), 24, likes=likes, views=seen)
    return world


@holds("er_view_pooled", None, "unsupported")
@holds("view_rate_followers", None, "unsupported")
def a_platform_without_views() -> World:
    """Mastodon shows none."""
    return counted([1, 2, 3])


@holds("reaction_polarity", 0.5, n=3, n_missing=1)
def moods() -> World:
    """9 good and 3 bad: 6 of 12. What is in no list does not count, an empty answer is known, none is not."""
    world = World()
    world.account(platform="telegram")
    for named in ({"heart": 5, "thumb": 1, "shrug": 50}, {"heart": 3, "anger": 3}, {}, None):
        world.look(world.post(), 24, likes=1, named=named)
    return world


@holds("reaction_polarity", None, "insufficient", n=3)
def nine_moods() -> World:
    """Nine reactions tell nothing."""
    world = World()
    world.account(platform="telegram")
    for hearts in (2, 3, 4):
        world.look(world.post(), 24, likes=1, named={"heart": hearts, "shrug": 9})
    return world


@holds("reaction_polarity", 1, "interpolated:3")
def moods_between_looks() -> World:
    """3 at 20 h and 5 at 28 h are 4 at 24 h, three times 4 are 12."""
    world = World()
    world.account(platform="telegram")
    for _ in range(3):
        post = world.post()
        world.look(post, 20, likes=1, named={"heart": 3})
        world.look(post, 28, likes=1, named={"heart": 5})
    return world
