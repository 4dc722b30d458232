"""Worked examples by hand: dialogue, formats, languages."""

from __future__ import annotations

from math import log

import pytest

from tests.metrics.world import World, ask, one


def _talk() -> World:
    """Six own posts: a question, a reply to others that asks too, a reply to oneself, a quote, two plain."""
    world = World()
    world.account()
    world.told(world.post(), asks=True)
    world.told(world.post(kind="reply", reply_to_own=False), asks=True)
    world.told(world.post(kind="reply", reply_to_own=True), world.post(kind="quote"))
    world.told(world.post(), world.post())
    return world


@pytest.mark.parametrize(("name", "value"), [
    ("dialogue_share", 3 / 6), ("reply_share", 1 / 6), ("quote_share", 1 / 6), ("question_share", 2 / 6),
])  # fmt: skip
def test_dialogue_and_its_three_parts(name: str, value: float) -> None:
    """A post in two of the parts counts once in the whole."""
    figure = one(_talk(), name)
    assert figure.value == pytest.approx(value)
    assert (figure.n, figure.n_missing) == (6, 0)
    assert (figure.ci_low is not None) == (name == "dialogue_share")


def test_what_is_not_described_is_missing() -> None:
    """A repost takes no part; an own post not described yet, undated or dated in the future is missing."""
    world = _talk()
    world.post()
    world.post(kind="repost")
    world.post(day=None)
    world.told(world.post(flags='["date_future"]'))
    figure = one(world, "dialogue_share")
    assert (figure.value, figure.n, figure.n_missing) == (0.5, 6, 3)
    assert set(figure.flags) == {"undated", "date_future", "posts_resampled"}


def test_formats_are_shares_of_posts_with_one() -> None:
    """Two images, one video, one link of four with a format; one has none."""
    world = World()
    world.account()
    for form in ("image", "image", "video", "link", None):
        world.told(world.post(), format=form)
    figures = ask(world)
    shares = {form: figures["kz-mfa", f"format_share_{form}"].value
              for form in ("text", "link", "image", "video", "poll", "live")}  # fmt: skip
    assert shares == {"text": 0, "link": 0.25, "image": 0.5, "video": 0.25, "poll": 0, "live": 0}
    even = figures["kz-mfa", "format_evenness"]
    assert even.value == pytest.approx((0.5 * log(2) + 0.5 * log(4)) / log(3))
    assert (even.n, even.n_missing) == (4, 1)


def test_a_rare_language_is_none_of_the_languages() -> None:
    """Of 41 posts, one is 2.4 %: two languages, 20 posts each, perfectly even."""
    world = World()
    world.account()
    for language, posts in (("ru", 20), ("kk", 20), ("en", 1)):
        world.told(*(world.post() for _ in range(posts)), language=language)
    figures = ask(world)
    assert figures["kz-mfa", "language_count"].value == 2
    assert figures["kz-mfa", "language_evenness"].value == pytest.approx(1)
    assert figures["kz-mfa", "language_count"].n == 41


def test_short_posts_have_no_language_and_are_not_missing() -> None:
    """19 letters are left out; a long post whose language nobody knows is missing."""
    world = World()
    world.account()
    world.told(*(world.post() for _ in range(3)))
    world.told(world.post(), letters=19, language=None)
    world.told(world.post(), language=None)
    figure = one(world, "language_evenness")
    assert (figure.value, figure.n, figure.n_missing) == (0, 3, 1)


@pytest.mark.parametrize(("host", "value", "flags"), [
    ("KZ", 3 / 4, ()), ("FR", None, ("no_reference",)), (None, None, ("unsupported",)),
])  # fmt: skip
def test_posts_in_a_language_of_the_host(
    host: str | None, value: float | None, flags: tuple[str, ...]
) -> None:
    """Two Kazakh, one Russian, one German post in a country where Kazakh and Russian are official."""
    world = World()
    world.account(host_country=host)
    for language in ("kk", "kk", "ru", "de"):
        world.told(world.post(), language=language)
    figure = one(world, "host_language_share")
    assert (figure.value, figure.flags) == (value, flags)


def test_a_country_pools_the_posts_of_its_accounts() -> None:
    """Each account keeps to one language and is uneven; together they are even. n counts posts."""
    world = World()
    for name, language in (("a", "ru"), ("b", "kk")):
        world.account(name)
        world.told(*(world.post(name) for _ in range(4)), language=language, format="text")
    figures = ask(world)
    assert (figures["a", "language_evenness"].value, figures["b", "language_evenness"].value) == (0, 0)
    assert (figures["KZ", "language_evenness"].value, figures["KZ", "language_evenness"].n) == (1, 8)
    assert figures["KZ", "format_evenness"].value == 0


def test_silence_and_ignorance() -> None:
    """Nothing posted: no_posts. Two posts: insufficient."""
    world = World()
    world.account()
    assert one(world, "dialogue_share").flags == ("no_posts",)
    world.told(world.post(), world.post())
    assert one(world, "dialogue_share").flags == ("insufficient",)
