"""A worked example by hand for every metric of engagement that is no median, and the edges of each."""

from __future__ import annotations

from math import log2
from pathlib import Path

import pytest

from monitor.metrics import METRICS
from monitor.model import MetricValue
from tests.metrics.world import World, ask, one, question


def _four() -> World:
    """Likes 4 8 0 12, comments 1 0 3 0, shares 5 0 1 0, views 100 100 50 0; 100 then 300 followers.

    I = 10 8 4 12. The first two posts had 100 followers, the others 300.
    """
    world = World()
    world.account()
    world.audience(0, 100)
    world.audience(4, 300)
    rows = ((4, 1, 5, 100), (8, 0, 0, 100), (0, 3, 1, 50), (12, 0, 0, 0))
    for day, (likes, comments, shares, views) in zip((1, 2, 5, 6), rows, strict=True):
        world.look(world.post(day=day), 24, likes=likes, comments=comments, shares=shares, views=views)
    return world


MEAN = 200.0
"""From day 0 to day 4 the count went from 100 to 300."""
QUESTION = question(viewed=("mastodon",))


@pytest.mark.parametrize(("name", "value"), [
    ("interactions_mean", 34 / 4),
    ("er_post_followers_mean", (10 / 100 + 8 / 100 + 4 / 300 + 12 / 300) / 4),
    ("er_account_followers", 34 / 4 / MEAN), ("interactions_per_1000", 34 / 4 / MEAN * 1000),
    ("er_day_followers", (10 / 100 + 8 / 100 + 4 / 300 + 12 / 300) / 30),
    ("er_view_pooled", (10 + 8 + 4) / 250), ("er_view_median", 8 / 100),
    ("view_rate_followers", (50 / 300 + 1) / 2),
    ("view_rate_followers_mean", (1 + 1 + 50 / 300 + 0) / 4),
    ("applause_per_1000", 24 / 4 / MEAN * 1000), ("conversation_per_1000", 4 / 4 / MEAN * 1000),
    ("amplification_per_1000", 6 / 4 / MEAN * 1000),
    ("applause_share", 3 / 4), ("conversation_share", 2 / 4), ("amplification_share", 2 / 4),
    ("weighted_interactions", 34 / 4), ("conversation_ratio", 4 / 34),
])  # fmt: skip
def test_four_posts(name: str, value: float) -> None:
    """Each figure from the numbers above; the post without a view leaves the figures per view."""
    figure = ask(_four(), QUESTION)["kz-mfa", name]
    assert figure.value == pytest.approx(value)
    assert (figure.n, figure.n_missing) == ((3, 1) if name.startswith("er_view") else (4, 0))
    extra = {"er_view": ("views_inconsistent",), "weighted": ("weights:flat",)}
    assert figure.flags == next((flags for start, flags in extra.items() if name.startswith(start)), ())


def test_weights_are_of_likes_comments_and_shares() -> None:
    """1/4/16: (24 + 4 x 4 + 16 x 6) / 4, and the name of the scheme stands on it."""
    figure = one(
        _four(), "weighted_interactions", question(weights=(1.0, 4.0, 16.0), weights_name="sotrender")
    )
    assert (figure.value, figure.flags) == ((24 + 16 + 96) / 4, ("weights:sotrender",))


def test_the_mean_of_followers_is_weighted_by_time() -> None:
    """100 for a moment, 300 a day later, 300 still nine days after: (1 x 200 + 9 x 300) / 10."""
    world = World()
    world.account()
    world.liked([3, 3, 3])
    for day, count in ((0, 100), (1, 300), (10, 300), (31, 9000)):
        world.audience(day, count)
    assert one(world, "er_account_followers").value == pytest.approx(3 / 290)


@pytest.mark.parametrize(("followers", "value", "flags"), [
    ((), None, ("no_followers",)), ((0,), None, ("no_followers",)), ((60,), 0.05, ("tiny_audience",)),
    ((600,), 0.005, ()),
])  # fmt: skip
def test_rates_by_the_mean_need_followers(
    followers: tuple[int, ...], value: float | None, flags: tuple[str, ...]
) -> None:
    """One count is the mean; none, or 0, is no mean."""
    world = World()
    world.account()
    world.liked([3, 3, 3])
    for count in followers:
        world.audience(9, count)
    figure = one(world, "er_account_followers")
    assert (figure.value, figure.flags, figure.n) == (value and pytest.approx(value), flags, 3)


def test_a_week_by_days() -> None:
    """The week of Fanpage Karma's page: 20 of 3500, 37 of 3700, 100 of 3750, 2 of 3783 make 0.0061 a day."""
    world = World()
    world.account()
    for day, followers in enumerate((3500, 3590, 3700, 3750, 3755, 3780, 3783)):
        world.audience(day + 0.9, followers)
    for day, likes in ((0, 20), (2, 37), (3, 100), (6, 2)):
        world.look(world.post(day=day + 0.5), 24, likes=likes, comments=0, shares=0)
    figure = one(world, "er_day_followers", question(days=7))
    assert figure.value == pytest.approx(0.006130, abs=5e-7)
    assert figure.n == 4


def test_a_day_without_followers_is_no_day_without_interactions() -> None:
    """Its posts are missing, and it is no covered day: 3 posts of 5 with 100 followers over 29 days."""
    world = World()
    world.account()
    world.audience(20, 100)
    for day in (1, 1.1, 19, 20, 21):
        world.look(world.post(day=day), 24, likes=10, comments=0, shares=0)
    figure = one(world, "er_day_followers")
    assert figure.value == pytest.approx(0.3 / 29)
    assert (figure.n, figure.n_missing, figure.flags) == (3, 2, ("followers_after",))


def test_days_without_any_follower_count() -> None:
    """No F on any day with posts."""
    world = World()
    world.account()
    world.liked([1, 2, 3])
    assert one(world, "er_day_followers").flags == ("no_followers",)


def test_views_are_unsupported_where_none_are_shown() -> None:
    """Not null for lack of counts: the platform has none."""
    figures = ask(_four(), question(viewed=()))
    for name in ("er_view_pooled", "er_view_median", "view_rate_followers", "view_rate_followers_mean"):
        assert figures["kz-mfa", name].flags == ("unsupported",)


def test_views_without_known_interactions() -> None:
    """A hidden like count hides I, not the views."""
    world = World()
    world.account()
    world.audience(0, 100)
    for views in (10, 20, 60):
        world.look(world.post(), 24, likes=None, comments=0, shares=0, views=views)
    figures = ask(world, QUESTION)
    assert figures["kz-mfa", "view_rate_followers"].value == pytest.approx(0.2)
    assert figures["kz-mfa", "er_view_pooled"].flags == ("insufficient",)


def _felt(*posts: dict[str, int] | None) -> World:
    world = World()
    world.account(platform="telegram")
    for named in posts:
        world.look(world.post(), 24, likes=1, named=named)
    return world


MOODS = {"👍": 1, "👎": -1}


def test_polarity() -> None:
    """(8 + 6 - 3 - 1) / 18; what has no mood takes no part."""
    figure = one(
        _felt({"👍": 8, "🤔": 90}, {"👍": 6, "👎": 3}, {"👎": 1}), "reaction_polarity", question(moods=MOODS)
    )
    assert figure.value == pytest.approx(10 / 18)
    assert (figure.n, figure.flags) == (3, ())


@pytest.mark.parametrize(("posts", "n"), [
    (({"👍": 5}, {"👎": 4}, {}), 3), (({"👍": 50}, {"👎": 4}, None), 2), (({"🤔": 50}, {"🤔": 4}, {}), 3),
])  # fmt: skip
def test_polarity_needs_ten_reactions_and_three_posts(
    posts: tuple[dict[str, int] | None, ...], n: int
) -> None:
    """Nine with a mood are too few; a post whose reactions are not told is unknown."""
    figure = one(_felt(*posts), "reaction_polarity", question(moods=MOODS))
    assert (figure.value, figure.n, figure.flags) == (None, n, ("insufficient",))


def test_polarity_without_moods() -> None:
    """A question without moods has no polarity, and its queries still run."""
    assert one(_felt({"👍": 50}, {}, {}), "reaction_polarity", question(moods={})).flags == ("insufficient",)


def test_top_share_of_eleven() -> None:
    """The best two of eleven: (20 + 11) / (31 + 1 + ... + 9)."""
    world = World()
    world.account()
    world.liked([*range(1, 10), 11, 20])
    assert one(world, "top_share").value == pytest.approx(31 / 76)


@pytest.mark.parametrize(("likes", "flags"), [([5] * 9, ("insufficient",)), ([0] * 10, ("posts_resampled",))])
def test_no_top_share(likes: list[int], flags: tuple[str, ...]) -> None:
    """Fewer than ten posts, or nothing to share out."""
    world = World()
    world.account()
    world.liked(likes)
    figure = one(world, "top_share")
    assert (figure.value, figure.ci_low) == (None, None)
    assert figure.flags in (flags, ())


def _living(looks: dict[float, int]) -> MetricValue:
    world = World()
    world.account()
    for place in range(3):
        post = world.post(day=1 + place / 24)
        for age, likes in looks.items():
            world.look(post, age, likes=likes, comments=0, shares=0)
    return one(world, "half_life_h", question(age=24))


@pytest.mark.parametrize(("looks", "value"), [
    ({1: 10, 5: 50, 24: 80, 168: 100}, 5.0), ({1: 10, 5: 30, 9: 70, 168: 100}, 7.0),
    ({0.5: 60, 24: 80, 168: 100}, 0.5), ({1: 0, 100: 60, 168: 100, 176.4: 100}, 1 + 99 * 50 / 60),
    ({1.01: 60, 24: 80, 168: 100}, None), ({1: 60, 168: 100}, None), ({1: 0, 24: 0, 168: 0}, None),
    ({1: 10, 5: 30, 9: 70}, None), ({1: 10, 5: 60, 9: 40, 20: 70, 168: 100}, 1 + 4 * 40 / 50),
])  # fmt: skip
def test_half_life(looks: dict[float, int], value: float | None) -> None:
    """Half of 100 between two looks, at a look, or at the first; three looks, one of the first hour."""
    figure = _living(looks)
    assert figure.value == (None if value is None else pytest.approx(value))
    assert (figure.age_hours, figure.n, figure.n_missing) == (
        168,
        0 if value is None else 3,
        3 if value is None else 0,
    )


def test_half_life_waits_for_a_week() -> None:
    """A post of five days is pending, whatever the question's age."""
    world = World()
    world.account()
    world.look(world.post(day=5), 1, likes=1, comments=0, shares=0)
    figure = one(world, "half_life_h", question(as_of=10))
    assert (figure.n_pending, figure.n, figure.n_missing) == (1, 0, 0)


def _against(earlier: list[int], *likes: int, form: str | None = None, now: str | None = None) -> World:
    """Posts before the window with the first counts, and posts within it with the others."""
    world = World()
    world.account()
    for place, count in enumerate(earlier):
        world.look(world.post(day=-5 + place / 24, format=form), 24, likes=count, comments=0, shares=0)
    for place, count in enumerate(likes):
        world.look(world.post(day=1 + place, format=now), 24, likes=count, comments=0, shares=0)
    return world


def test_overperformance_by_hand() -> None:
    """Ten posts with 50 each, so B is 50: 100 is 2 times that, 25 is -2, 0 is -100."""
    world = _against([50] * 10, 100, 25, 0)
    figures = ask(world)
    assert figures["kz-mfa", "overperf_log2"].value == pytest.approx(
        (log2(101 / 51) + log2(26 / 51) + log2(1 / 51)) / 3
    )
    assert figures["kz-mfa", "overperf_ct"].value == pytest.approx(-2)
    assert figures["kz-mfa", "overperf_log2"].flags == ("benchmark_all_types",)
    assert [figures["kz-mfa", name].n for name in ("overperf_log2", "overperf_ct", "breakout")] == [3, 3, 3]


def test_a_post_is_measured_by_its_own_format() -> None:
    """Ten texts before: the texts are judged by them alone, though the images between got more."""
    world = _against([50] * 10, 50, 50, 50, form="text", now="text")
    for place in range(10):
        world.look(world.post(day=-2 + place / 24, format="image"), 24, likes=900, comments=0, shares=0)
    figure = one(world, "overperf_log2")
    assert (figure.value, figure.flags) == (0.0, ())


@pytest.mark.parametrize(("before", "n"), [(9, 2), (10, 3), (6, 0)])
def test_ten_earlier_posts_are_needed(before: int, n: int) -> None:
    """Those of the window count as earlier ones too."""
    world = _against([5] * before, 5, 5, 5)
    figure = one(world, "breakout")
    assert (figure.n, figure.n_missing, figure.value) == (n, 3 - n, 0 if n else None)


def test_earlier_means_within_a_year() -> None:
    """Ten posts of 370 days ago are too old."""
    world = World()
    world.account()
    for place in range(10):
        world.look(world.post(day=-369 + place / 24), 24, likes=5, comments=0, shares=0)
    for _ in range(3):
        world.look(world.post(), 24, likes=5, comments=0, shares=0)
    assert one(world, "overperf_ct").n == 0


@pytest.mark.parametrize(("likes", "out"), [(100, 0), (250, 1), (251, 1), (249, 0)])
def test_breakout_without_spread(likes: int, out: int) -> None:
    """Where all earlier posts got 50, five times as much breaks out."""
    assert one(_against([50] * 10, likes), "breakout").value == out


def test_breakout_by_the_robust_score() -> None:
    """ln(1+x) of 10 to 19: median 2.740, MAD 0.163; 36 lies 3.61 of it off, 35 lies 3.495 off."""
    earlier = list(range(10, 20))
    assert one(_against(earlier, 36), "breakout").value == 1
    assert one(_against(earlier, 35), "breakout").value == 0


AGAINST_EARLIER = ("overperf_log2", "overperf_ct", "breakout", "half_life_h")
FOLLOWED = ("er_post_followers_median", "er_post_followers_mean", "er_account_followers", "er_day_followers",
            "interactions_per_1000", "applause_per_1000")  # fmt: skip


def _old(first_seen: float = 0.0) -> World:
    """Three posts with 1, 2, 3 likes after a month and 10, 20, 30 in the end; 500 followers long after."""
    world = World()
    world.account()
    for likes in (1, 2, 3):
        post = world.post(day=likes)
        world.rows["post"][post - 1]["first_seen_at"] += round(first_seen * 3_600_000)
        world.look(post, 24 * 30, likes=likes, comments=0, shares=0)
        world.look(post, 24 * 40, likes=likes * 10, comments=0, shares=0)
    world.audience(60, 500)
    return world


def test_final_counts_are_those_of_the_last_look() -> None:
    """Whatever age that was, above 30 days; the age of the figure is none."""
    figures = ask(_old(), question(final=True, as_of=90))
    total = figures["kz-mfa", "interactions_total"]
    assert (total.value, total.age_hours, total.flags) == (60, None, ("final",))
    for name in FOLLOWED:
        assert figures["kz-mfa", name].value is None
        assert set(figures["kz-mfa", name].flags) == {"final", "no_followers"}
    assert {figures["kz-mfa", name].flags for name in AGAINST_EARLIER} == {("unsupported",)}


def test_final_rates_by_todays_followers() -> None:
    """Allowed on demand, and marked."""
    figures = ask(_old(), question(final=True, current_followers=True, as_of=90))
    for name in ("er_post_followers_median", "er_account_followers"):
        assert figures["kz-mfa", name].value == pytest.approx(20 / 500)
        assert figures["kz-mfa", name].flags == ("final", "followers_current")


@pytest.mark.parametrize(("as_of", "value", "pending"), [
    (32.5, None, 1), (33.5, None, 0), (41.5, None, 0), (43.5, 60, 0),
])  # fmt: skip
def test_a_look_at_thirty_days_is_not_final(as_of: float, value: float | None, pending: int) -> None:
    """The look has to come later than that."""
    figure = one(_old(), "interactions_total", question(final=True, as_of=as_of))
    assert (figure.value, figure.n_pending) == (value, pending)
    assert (figure.n or 0) + figure.n_missing == 3 - pending


@pytest.mark.parametrize(("hours", "flags"), [(24, ("final",)), (24.1, ("final", "survivors_only"))])
def test_posts_found_late_are_those_that_survived(hours: float, flags: tuple[str, ...]) -> None:
    """First seen more than a day after publication: what was deleted before was never seen."""
    assert one(_old(hours), "interactions_total", question(final=True, as_of=90)).flags == flags


def test_final_counts_need_no_age() -> None:
    """A question about them says none."""
    assert one(_old(), "interactions_total", question(final=True, age=None, as_of=90)).value == 60


def test_intervals_by_resampling() -> None:
    """From six posts on, around the value; of posts below 20 days with posts; none if not asked for."""
    world = World()
    world.account()
    world.liked([1, 2, 3, 4, 5])
    assert one(world, "interactions_mean").ci_low is None
    world.liked([6])
    mean = one(world, "interactions_mean")
    assert mean.ci_low is not None
    assert mean.ci_high is not None
    assert 1 <= mean.ci_low < 3.5 < mean.ci_high <= 6
    assert mean.flags == ("posts_resampled",)
    plain = one(world, "interactions_mean", question(resamples=0))
    assert (plain.value, plain.ci_low, plain.flags) == (mean.value, None, ())


def test_twenty_days_are_resampled_as_days() -> None:
    """Two posts a day, 1 and 3: every day has the mean 2, so the interval has no width."""
    world = World()
    world.account()
    for day in range(20):
        for likes in (1, 3):
            world.look(world.post(day=day + likes / 10), 24, likes=likes, comments=0, shares=0)
    mean = one(world, "interactions_mean")
    assert (mean.value, mean.ci_low, mean.ci_high, mean.flags) == (2, 2, 2, ())


def test_every_metric_of_engagement_is_tried_here_or_next_door() -> None:
    """No figure without an example."""
    here = Path(__file__)
    text = here.read_text("utf-8") + here.with_name("test_by_hand.py").read_text("utf-8")
    mine = [m.name for m in METRICS.values() if m.relation in ("engagement", "lives", "earlier")]
    assert [name for name in mine if f'"{name}"' not in text] == []
