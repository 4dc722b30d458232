"""A worked example by hand for every metric, and the edges of each."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.metrics import METRICS
from tests.metrics.world import START, World, ask, one, question

MIXED = ("original", "original", "original", "original", "reply", "reply", "repost", "quote")


def _mixed() -> World:
    """Eight posts on days 1 to 8: four originals, a reply to others, one to oneself, a repost, a quote."""
    world = World()
    world.account()
    for place, kind in enumerate(MIXED):
        own = {4: {"reply_to_own": False}, 5: {"reply_to_own": True}}.get(place, {})
        world.post(day=1 + place, kind=kind, **own)
    return world


@pytest.mark.parametrize(("name", "value"), [
    ("posts_published", 8), ("posts_published_original", 4), ("posts_published_reply", 2),
    ("posts_published_repost", 1), ("posts_published_quote", 1), ("posts_per_day", 8 / 30),
    ("active_day_share", 7 / 30), ("days_since_last_post", 22), ("longest_gap_d", 22),
    ("originality", 7 / 8), ("reply_ratio", 1 / 4), ("repost_share", 1 / 8), ("coverage", 1),
])  # fmt: skip
def test_activity_of_eight_posts_in_thirty_days(name: str, value: float) -> None:
    """Eight posts on eight days of thirty, the last on day 8 at midnight: 22 days before the end."""
    figure = one(_mixed(), name, question(names=(name,), resamples=0))
    assert figure.value == pytest.approx(value)
    assert (figure.n, figure.n_missing, figure.flags, figure.coverage) == (8, 0, (), 1)


@pytest.mark.parametrize(("day", "label"), [
    (29.9, "active"), (-0.9, "active"), (-1, "dormant"), (-150.9, "dormant"), (-151, "abandoned"),
    (None, "never"),
])  # fmt: skip
def test_status_by_the_age_of_the_last_post(day: float | None, label: str) -> None:
    """30 whole days are active, 31 to 180 dormant, more abandoned; no post at all is never."""
    world = World()
    world.account()
    if day is not None:
        world.post(day=day)
    status = one(world, "status")
    assert (status.value, status.label) == (None, label)


def test_half_covered_window_counts_covered_days() -> None:
    """Ten of thirty days observed in two overlapping spans: the rate is per covered day, flag partial."""
    world = World()
    world.account(covered=False)
    world.cover("kz-mfa", -5, 6)
    world.cover("kz-mfa", 4, 10)
    for day in range(5):
        world.post(day=day + 0.5)
    rate = one(world, "posts_per_day")
    assert rate.value == pytest.approx(0.5)
    assert rate.coverage == pytest.approx(1 / 3)
    assert rate.flags == ("partial",)


def test_no_post_and_no_coverage_is_unknown() -> None:
    """Nothing seen because nobody looked: null with flag uncovered, activity and engagement alike."""
    world = World()
    world.account(covered=False)
    figures = ask(world)
    for name in ("posts_published", "status", "longest_gap_d", "interactions_total"):
        figure = figures["kz-mfa", name]
        assert (figure.value, figure.label, figure.flags) == (None, None, ("uncovered",))
    assert figures["kz-mfa", "coverage"].value == 0


def test_active_from_and_until_cut_the_window() -> None:
    """An account of days 10 to 19 is measured over these ten days."""
    world = World()
    world.account(covered=False, active_from="2026-03-11", active_until="2026-03-20")
    world.cover("kz-mfa", 10, 15)
    world.post(day=9.9)
    world.post(day=10)
    world.post(day=20)
    figures = ask(world)
    assert figures["kz-mfa", "coverage"].value == pytest.approx(0.5)
    assert figures["kz-mfa", "posts_published"].value == 1
    assert figures["kz-mfa", "days_since_last_post"].value == 10


def test_an_account_outside_its_time_has_no_figures() -> None:
    """An account that began after the window is inactive in it, and no zero."""
    world = World()
    world.account(active_from="2027-01-01")
    assert {(f.value, f.flags, f.coverage) for f in ask(world).values() if f.scope == "account"} == {
        (None, ("inactive",), None)
    }


def test_undated_and_future_posts() -> None:
    """Without a date a post is missing; dated in the future it counts as a post, and not for a day."""
    world = _mixed()
    world.post(day=None, first_seen_at=world.rows["post"][0]["first_seen_at"])
    world.post(day=20, flags='["date_future"]')
    figures = ask(world)
    total, rate = figures["kz-mfa", "posts_published"], figures["kz-mfa", "posts_per_day"]
    assert (total.value, total.n_missing, total.flags) == (9, 1, ("undated",))
    assert (rate.value, rate.n_missing, rate.flags) == (pytest.approx(8 / 30), 2, ("date_future", "undated"))
    assert figures["kz-mfa", "longest_gap_d"].value == 22


def test_an_account_whose_posts_carry_no_dates_is_not_silent() -> None:
    """It posted, nobody can tell when: neither 0 posts nor an account that never posted."""
    world = World()
    world.account()
    world.post(day=None, first_seen_at=_mixed().rows["post"][0]["first_seen_at"])
    figures = ask(world)
    for name in ("posts_published", "posts_per_day", "days_since_last_post", "status"):
        figure = figures["kz-mfa", name]
        assert (figure.value, figure.label, figure.n_missing, figure.flags) == (None, None, 1, ("undated",))


def _counted() -> World:
    """Nine posts with likes 1..9, comments 2, shares 0, two of them with 4 shares; 200 then 400 followers."""
    world = World()
    world.account()
    world.audience(0, 200)
    world.audience(1.2, 400)
    for likes in range(1, 10):
        shares = 4 if likes > 7 else 0
        post = world.post(day=1 + likes / 24)
        world.look(post, 24, likes=likes, comments=2, shares=shares)
    return world


@pytest.mark.parametrize(("name", "value", "low", "high"), [
    ("interactions_median", 7, 4, 14), ("interactions_iqmean", (5 + 6 + 7 + 8 + 9) / 5, None, None),
    ("interactions_total", 45 + 18 + 8, None, None), ("applause", 5, None, None),
    ("conversation", 2, None, None), ("amplification", 8 / 9, None, None),
    ("er_post_followers_median", 9 / 400, 7 / 400, 14 / 400),
])  # fmt: skip
def test_engagement_of_nine_posts(name: str, value: float, low: float | None, high: float | None) -> None:
    """I = 3..9, 14, 15; k = 2 at n = 9. The first four posts had 200 followers, the others 400.

    So the rates, in 400ths and sorted, are 6 7 8 8 9 10 12 14 15.
    """
    figure = one(_counted(), name, question(names=(name,), resamples=0))
    assert figure.value == pytest.approx(value)
    assert (figure.ci_low, figure.ci_high) == (low and pytest.approx(low), high and pytest.approx(high))
    assert (figure.n, figure.n_missing, figure.n_pending, figure.n_deleted) == (9, 0, 0, 0)
    assert figure.flags == ()
    assert figure.age_hours == 24


def test_young_deleted_and_reposted() -> None:
    """A young post is pending, a deleted one without a look is deleted, a repost takes no part."""
    world = World()
    world.account()
    world.liked([1, 2, 3])
    gone = world.post(day=2)
    world.rows["post"][gone - 1]["gone_at"] = world.rows["post"][gone - 1]["published_at"] + 1000
    kept = world.post(day=2)
    world.rows["post"][kept - 1]["gone_at"] = world.rows["post"][kept - 1]["published_at"] + 10**8
    world.look(kept, 24, likes=4, comments=0, shares=0)
    world.look(world.post(day=2, kind="repost"), 24, likes=1000, comments=0, shares=0)
    world.look(world.post(day=9.5), 5, likes=1000, comments=0, shares=0)
    total = one(world, "interactions_total", question(as_of=10))
    assert (total.value, total.n, total.n_missing, total.n_pending, total.n_deleted) == (10, 4, 0, 1, 1)


def test_a_feed_has_no_engagement() -> None:
    """A platform without counts is unsupported, never 0."""
    world = World()
    world.account("kz-feed", "feed")
    world.post("kz-feed")
    figures = ask(world)
    assert {figures["kz-feed", m.name].flags for m in METRICS.values()
            if m.needs_age and "account" in m.scope} == {("unsupported",)}  # fmt: skip
    assert figures["kz-feed", "followers"].flags == ("unsupported",)
    assert figures["kz-feed", "posts_published"].value == 1


def test_parts_outside_the_set_are_unsupported() -> None:
    """Telegram shows reactions only: applause is there, conversation and amplification are not."""
    world = World()
    world.account(platform="telegram")
    for likes in (3, 5, 7):
        world.look(world.post(), 24, likes=likes)
    figures = ask(world)
    assert figures["kz-mfa", "applause"].value == 5
    assert figures["kz-mfa", "interactions_median"].value == 5
    assert figures["kz-mfa", "conversation"].flags == ("unsupported",)
    assert figures["kz-mfa", "amplification"].value is None


def test_a_run_over_the_age_holds_its_counts() -> None:
    """Equal counts at 16 h and 30 h are the counts at 24 h, and that is an interpolation."""
    world = World()
    world.account()
    for _ in range(3):
        world.look(world.post(), 16, 30, likes=7, comments=0, shares=0)
    figure = one(world, "interactions_median")
    assert (figure.value, figure.flags) == (7, ("interpolated:3",))


@pytest.mark.parametrize(("followers", "value", "flags"), [
    (0, None, ("no_followers",)), (None, None, ("no_followers",)), (99, 2 / 99, ("tiny_audience",)),
    (100, 0.02, ()),
])  # fmt: skip
def test_rates_need_followers(followers: int | None, value: float | None, flags: tuple[str, ...]) -> None:
    """No count or zero: null. Fewer than 100: shown with a flag."""
    world = World()
    world.account()
    world.liked([1, 2, 3])
    world.audience(0.5, followers)
    rate = one(world, "er_post_followers_median")
    assert (rate.value, rate.flags) == (value and pytest.approx(value), flags)
    assert rate.n_missing == (0 if value else 3)


@pytest.mark.parametrize(("day", "flags"), [
    (-5.9, ()), (-6.1, ("no_followers",)), (8, ("followers_after",)), (8.1, ("no_followers",)),
])  # fmt: skip
def test_followers_from_seven_days_around(day: float, flags: tuple[str, ...]) -> None:
    """A count up to seven days before serves, else one up to seven days after, with a flag."""
    world = World()
    world.account()
    for minutes in range(3):
        world.look(world.post(day=1 + minutes / 24 / 60), 24, likes=5, comments=0, shares=0)
    world.audience(day, 500)
    rate = one(world, "er_post_followers_median")
    assert rate.flags == flags
    assert rate.value == (None if "no_followers" in flags else pytest.approx(0.01))


def test_audience() -> None:
    """From 1000 on day 1 to 1210 on day 15: +210, and 10 % a week."""
    world = World()
    world.account()
    for day, count in ((-1, 900), (1, 1000), (8, None), (15, 1210), (31, 2000)):
        world.audience(day, count)
    figures = ask(world)
    assert figures["kz-mfa", "followers"].value == 1210
    assert figures["kz-mfa", "net_growth"].value == 210
    assert figures["kz-mfa", "growth_weekly"].value == pytest.approx(0.1)
    assert figures["kz-mfa", "growth_weekly"].n == 2


@pytest.mark.parametrize(("first", "last", "days", "value", "flags"), [
    (0, 100, 7, None, ("no_followers",)), (100, 200, 5.9, None, ("insufficient",)), (100, 200, 7, 1.0, ()),
    (100, 0, 7, -1.0, ("no_followers",)),
])  # fmt: skip
def test_growth_at_its_edges(
    first: int, last: int, days: float, value: float | None, flags: tuple[str, ...]
) -> None:
    """Nothing grows from 0, and less than six days are no week."""
    world = World()
    world.account()
    world.audience(1, first)
    world.audience(1 + days, last)
    growth = one(world, "growth_weekly")
    assert (growth.value, growth.flags) == (value, flags)


@pytest.mark.parametrize(("last", "value"), [(43_000, None), (44_000, 44 / 42 - 1)])
def test_growth_of_rounded_counts(last: int, value: float | None) -> None:
    """42K to 43K is within the rounding; 42K to 44K is two steps."""
    world = World()
    world.account()
    world.audience(1, 42_000, precision="rounded")
    world.audience(8, last, precision="rounded")
    growth = one(world, "growth_weekly")
    assert growth.value == (value and pytest.approx(value))
    assert growth.flags == ("rounded",)


@pytest.mark.parametrize(("grown", "value", "flags"), [
    (8, 1.0, ()), (10, 0.8, ("incomplete",)), (5, 1.6, ("overcomplete",)), (0, None, ("insufficient",)),
])  # fmt: skip
def test_completeness(grown: int, value: float | None, flags: tuple[str, ...]) -> None:
    """Eight posts stored while the platform's own number grew."""
    world = _mixed()
    world.audience(0.5, 500, posts_total=100)
    world.audience(20, 500, posts_total=100 + grown)
    figure = one(world, "completeness")
    assert (figure.value, figure.flags) == (value, flags)


def test_country_sums_and_medians() -> None:
    """Three Mastodon accounts and a feed: posts and followers add up, medians are of accounts."""
    world = World()
    for number in (1, 2, 3):
        name = f"kz-{number}"
        world.account(name)
        world.liked([number, 2 * number, 6 * number], name)
        world.audience(1, 1000 * number, name)
    world.account("kz-feed", "feed")
    world.post("kz-feed")
    figures = ask(world)
    assert figures["KZ", "posts_published"].value == 10
    assert figures["KZ", "interactions_total"].value == 54
    assert figures["KZ", "interactions_total"].flags == ("platform:mastodon",)
    assert (figures["KZ", "interactions_median"].value, figures["KZ", "interactions_median"].n) == (4, 3)
    assert figures["KZ", "interactions_median"].n_missing == 1
    assert (figures["KZ", "followers"].value, figures["KZ", "followers"].flags) == (6000, ("gross",))
    assert figures["KZ", "coverage"].value == 1
    assert ("KZ", "originality") not in figures


def test_country_on_two_platforms_has_no_engagement_of_its_own() -> None:
    """Counts of different platforms are never added; asking for one platform gives its own."""
    world = World()
    world.account("kz-mastodon")
    world.account("kz-telegram", "telegram")
    for name in ("kz-mastodon", "kz-telegram"):
        world.liked([1, 2, 3], name)
    both, alone = one(world, "interactions_total", subject="KZ"), question(platforms=("telegram",))
    assert (both.value, both.flags) == (None, ("platform:mastodon", "platform:telegram", "several_platforms"))
    assert one(world, "interactions_total", alone, "KZ").value == 6


def test_questions_narrow_by_account_and_country() -> None:
    """Only what was asked for is answered, in the order of the accounts."""
    world = World()
    for name, country in (("b", "KZ"), ("a", "KZ"), ("c", "UZ")):
        world.account(name, country=country)
    names = ("posts_published", "coverage")
    assert list(ask(world, question(names=names, countries=("KZ",)))) == [
        ("a", "posts_published"), ("a", "coverage"), ("b", "posts_published"), ("b", "coverage"),
        ("KZ", "posts_published"), ("KZ", "coverage"),
    ]  # fmt: skip
    assert {subject for subject, _ in ask(world, question(names=names, accounts=("c",)))} == {"c", "UZ"}
    assert ask(world, question(accounts=())) == {}


def test_a_question_that_makes_no_sense_is_refused() -> None:
    """Unknown names, unknown counts, a missing or senseless age, an id that cannot be quoted."""
    world = World()
    world.account()
    with pytest.raises(ValueError, match="no such metric: er"):
        ask(world, question(names=("er",)))
    with pytest.raises(ValueError, match="age_hours is missing"):
        ask(world, question(age=None))
    with pytest.raises(ValueError, match="positive"):
        question(age=0)
    with pytest.raises(ValueError, match="mastodon: no such count"):
        question(interactions={"mastodon": ("hearts",)})
    world.account("back\\slash")
    with pytest.raises(ValueError, match="cannot stand in a query"):
        ask(world)


def test_figures_carry_what_was_asked() -> None:
    """Window, as_of and version come back; an age only where one matters."""
    world = World()
    world.account("o'brien")
    figure = one(world, "posts_published", question(age=None, names=("posts_published",)), "o'brien")
    assert (figure.window.start, figure.window.end) == (START, START + timedelta(days=30))
    assert (figure.as_of, figure.age_hours, figure.version) == (START + timedelta(days=40), None, 1)
