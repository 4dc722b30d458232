"""What posts are and whom they name, by hand; and figures of countries."""

from __future__ import annotations

from math import log

from tests.metrics.examples.example import counted, holds
from tests.metrics.world import World


@holds("dialogue_share", 3 / 5, n=5, n_missing=1)
@holds("reply_share", 1 / 5)
@holds("quote_share", 1 / 5)
@holds("question_share", 2 / 5)
@holds("format_share_text", 2 / 5, n=5, n_missing=1)
@holds("format_share_image", 2 / 5)
@holds("format_share_live", 0)
@holds("format_evenness", (0.8 * log(2.5) + 0.2 * log(5)) / log(3))
def five_described_posts() -> World:
    """A reply to others, one to oneself, a quote that asks, a question and a plain post; a repost takes no
    part, and one post is not described yet. Two texts, two images, a video."""
    world = World()
    world.account()
    posts = [world.post(kind="reply", reply_to_own=False), world.post(kind="reply", reply_to_own=True),
             world.post(kind="quote"), world.post(), world.post(), world.post(kind="repost")]  # fmt: skip
    for post, form in zip(posts, ("text", "text", "image", "image", "video", "poll"), strict=True):
        world.told(post, format=form, asks=post in posts[2:4])
    world.post()
    return world


@holds("language_count", 2, n=40, n_missing=2)
@holds("language_evenness", (37 / 39 * log(39 / 37) + 2 / 39 * log(39 / 2)) / log(2))
@holds("host_language_share", 2 / 40, n=40, n_missing=2)
def languages() -> World:
    """37 in Russian, 2 in German (5 %), 1 in Kazakh (2.5 %, left out of the evenness); short posts are left
    out, one in no language that is known and one not described are missing."""
    world = World()
    world.account(host_country="DE")
    for language, letters in [("ru", 80)] * 37 + [("de", 20)] * 2 + [("kk", 90), ("de", 19), (None, 80)]:
        world.told(world.post(), letters=letters, language=language)
    world.post()
    return world


@holds("host_language_share", None, "no_reference", n=3)
@holds("language_evenness", 0, n=3)
def a_host_without_a_list() -> World:
    """Nobody wrote down the languages of France; one language is not even at all."""
    world = World()
    world.account(host_country="FR")
    for _ in range(3):
        world.told(world.post())
    return world


@holds("peer_in_degree", 2, n=4)
@holds("peer_out_degree", 2, n=2)
@holds("reciprocity", 1 / 2, n=2)
@holds("citation_unique", 3, n=5)
@holds("citation_total", 5, n=5)
@holds("weight", 2, n=4, subject="KZ")
@holds("weight", 1, n=1, subject="UZ")
@holds("visibility", 2, n=3, n_missing=4, subject="KZ")
@holds("peer_in_degree", None, "insufficient", subject="kz-tg")
@holds("peer_out_degree", 0, "no_posts", n=0, subject="tj")
def neighbours() -> World:
    """kz-mfa is cited by kg three times, by uz once and by its own embassy once; it cites uz and tj, of
    which uz cites it. A mention and a reply of one post are one citation; itself, strangers, disabled
    accounts and other networks do not count. Three described posts of others are two that name Kazakhstan."""
    world = World()
    world.account(handle="KZ_MFA@Example.org", native_id="did:plc:kz")
    world.account("kz-emb")
    world.account("kz-tg", "telegram", handle="kg")
    for country in ("KG", "UZ", "TJ"):
        world.account(country.lower(), country=country, handle=f"@{country}")
    world.account("off", country="TM", enabled=False)
    for _ in range(2):
        world.cites(world.post("kg"), "kz_mfa@example.org")
    both = world.post("kg", kind="repost")
    world.cites(both, "kz_mfa@example.org")
    world.cites(both, "did:plc:kz", "repost")
    world.cites(world.post("uz"), "did:plc:kz", "reply")
    world.cites(world.post("kz-emb"), "kz_mfa@example.org")
    mine = world.post()
    for target in ("uz", "tj", "off", "stranger", "kz_mfa@example.org"):
        world.cites(mine, target)
    world.cites(world.post("off"), "kz_mfa@example.org")
    world.cites(world.post("uz", day=31), "kz_mfa@example.org")
    world.told(1, 2, names=("KZ", "UZ"))
    world.told(mine, names=("KZ",))
    world.told(world.post("uz"), names=("KG",))
    world.post("uz")
    world.post("kg")
    return world


@holds("centrality", 0.5 / 1.425, n=0, subject="KZ")
@holds("centrality", 0.925 / 1.425, n=1, subject="UZ")
@holds("reciprocity", 0, n=1)
def one_way() -> World:
    """Kazakhstan cites Uzbekistan, which cites nobody and so gives its rank to both:
    a = 0.075 + 0.425 (1 - a)."""
    world = World()
    world.account()
    world.account("uz", country="UZ")
    world.cites(world.post(), "uz")
    return world


@holds("message_efficiency", 24 / 4, "platform:mastodon", subject="KZ", n=4, n_missing=1)
@holds("message_efficiency_median", 5, "platform:mastodon", subject="KZ")
@holds("format_evenness", 1, subject="KZ", n=4, n_missing=1)
@holds("language_evenness", 0, subject="KZ", n=4)
def two_accounts_of_a_country() -> World:
    """Likes and shares of 2, 4, 6 and 12; comments take no part, and one post's likes are hidden.

    Neither account has three described posts of its own, both together have two texts and two images.
    """
    world = World()
    for name in ("kz-mfa", "kz-emb"):
        world.account(name)
    for place, (likes, shares) in enumerate(((2, 0), (1, 3), (5, 1), (6, 6))):
        post = world.post("kz-emb" if place % 2 else "kz-mfa")
        world.look(post, 24, likes=likes, comments=9, shares=shares)
        world.told(post, format="text" if place < 2 else "image")
    world.look(world.post(), 24, likes=None, comments=9, shares=9)
    return world


@holds(
    "message_efficiency",
    None,
    "platform:mastodon",
    "platform:telegram",
    "several_platforms",
    subject="KZ",
    n=6,
)
@holds("weight", None, "insufficient", subject="KZ")
@holds("centrality", None, "insufficient", subject="KZ")
def two_networks() -> World:
    """Likes here and reactions there make no sum; a country alone has no neighbours."""
    world = counted([1, 2, 3])
    world.account("kz-tg", "telegram")
    for likes in (1, 2, 3):
        world.look(world.post("kz-tg"), 24, likes=likes)
    return world
