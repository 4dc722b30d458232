"""Worked examples by hand: citations, PageRank, disputes, and the Digital Diplomacy Index's efficiency."""

from __future__ import annotations

import pytest

from monitor.metrics import disputes
from monitor.metrics.statistics.pagerank import pagerank
from tests.metrics.world import World, ask, one, question, sqlite


def _world() -> World:
    """kz-mfa cites Uzbekistan twice, Kyrgyzstan once and kz-eu; uz-mfa cites kz-mfa in two ways at once."""
    world = World()
    for name, country in (("kz-mfa", "KZ"), ("kz-eu", "KZ"), ("uz-mfa", "UZ"), ("kg-mfa", "KG")):
        world.account(name, country=country, native_id=f"did:{name}")
    for target in ("uz-mfa", "did:uz-mfa", "kg-mfa", "kz-eu", "kz-mfa", "nobody"):
        world.cites(world.post("kz-mfa"), target)
    answer = world.post("uz-mfa")
    world.cites(answer, "kz-mfa", "reply")
    world.cites(answer, "did:kz-mfa", "mention")
    return world


@pytest.mark.parametrize(("subject", "name", "value", "n"), [
    ("kz-mfa", "peer_out_degree", 2, 3), ("kz-mfa", "peer_in_degree", 1, 1),
    ("kz-mfa", "reciprocity", 0.5, 3),
    ("kz-mfa", "citation_unique", 1, 1), ("kz-mfa", "citation_total", 1, 1),
    ("kz-eu", "citation_unique", 1, 1), ("kz-eu", "peer_in_degree", 0, 0), ("uz-mfa", "citation_total", 2, 2),
    ("UZ", "weight", 1, 2), ("KZ", "weight", 1, 1), ("KG", "weight", 1, 1),
])  # fmt: skip
def test_degrees(subject: str, name: str, value: float, n: int) -> None:
    """Oneself and strangers are no peers; handle and native id are one account; two ways are one citation."""
    figure = one(_world(), name, subject=subject)
    assert (figure.value, figure.n) == (value, n)


def test_the_graph_is_of_all_whatever_is_asked() -> None:
    """Asked about one account, the citations by others count; about nobody else there is a figure."""
    figures = ask(_world(), question(accounts=("uz-mfa",)))
    assert figures["uz-mfa", "peer_in_degree"].value == 1
    assert figures["UZ", "centrality"].value == ask(_world())["UZ", "centrality"].value
    assert {subject for subject, _ in figures} == {"uz-mfa", "UZ"}


def test_a_disabled_account_has_no_place_in_the_graph() -> None:
    """Neither its own figures nor its citations are there; an asset has no figure at all."""
    world = _world()
    world.rows["account"][2]["enabled"] = False
    world.account("kz-site", "website")
    figures = ask(world)
    assert figures["uz-mfa", "peer_in_degree"].flags == ("inactive",)
    assert figures["kz-mfa", "peer_in_degree"].value == 0
    assert not [key for key in figures if key[0] == "kz-site"]


def test_another_platform_is_another_name() -> None:
    """The same handle elsewhere is not cited, and who is alone on a platform has no peers."""
    world = _world()
    world.account("uz-tg", "telegram", "UZ", handle="uz-mfa")
    figure = one(world, "peer_in_degree", subject="uz-tg")
    assert (figure.value, figure.n, figure.flags, figure.coverage) == (None, 0, ("insufficient",), None)


def test_in_degree_rests_on_the_others() -> None:
    """kz-mfa is well observed, its peers are so for a fifth of the window: null; for 60 %: partial."""
    for days, value, flag in ((6, None, "uncovered"), (18, 1, "partial")):
        world = _world()
        world.rows["coverage"] = [row for row in world.rows["coverage"]
                                  if row["account_id"].startswith("kz")]  # fmt: skip
        for number, name in enumerate(("uz-mfa", "kg-mfa")):
            world.cover(name, 0, days)
            world.rows["coverage"][-1]["id"] = 90 + number
        figure = one(world, "peer_in_degree")
        assert (figure.value, figure.flags) == (value, (flag,))
        assert figure.coverage == pytest.approx(days / 30)


def test_silence_is_a_real_zero() -> None:
    """Observed, no post: nobody cited, flag no_posts; reciprocity has no denominator."""
    figures = ask(_world())
    assert (figures["kg-mfa", "peer_out_degree"].value, figures["kg-mfa", "peer_out_degree"].flags) == (
        0, ("no_posts",))  # fmt: skip
    assert figures["kg-mfa", "reciprocity"].value is None


def test_visibility_counts_others_posts_that_name_the_country() -> None:
    """Two of three; one's own naming is none; a post that nobody described is missing."""
    world = _world()
    world.rows["post"] = []
    world.rows["citation"] = []
    world.told(world.post("kz-mfa"), names=("UZ", "KZ"))
    world.told(world.post("kg-mfa"), names=("UZ",))
    world.told(world.post("kg-mfa"), world.post("uz-mfa"))
    world.post("kg-mfa")
    figure = one(world, "visibility", subject="UZ")
    assert (figure.value, figure.n, figure.n_missing) == (2, 3, 1)
    assert one(world, "visibility", subject="KZ").value == 0


def test_centrality_of_three_countries() -> None:
    """Adds up to 1, and who is cited by two is before who is cited by none."""
    figures = ask(_world())
    ranks = {country: figures[country, "centrality"].value for country in ("KZ", "UZ", "KG")}
    assert sum(ranks.values()) == pytest.approx(1)  # type: ignore[arg-type]
    assert ranks["KZ"] > ranks["UZ"] > ranks["KG"]  # type: ignore[operator]


def test_pagerank_of_two_that_cite_each_other_and_one_that_cites_one() -> None:
    """C gets 0.05 and hands it to A: a = 0.05 + 0.85 (b + 0.05), b = 0.05 + 0.85 a."""
    ranks = pagerank(["A", "B", "C"], {("A", "B"): 1.0, ("B", "A"): 2.0, ("C", "A"): 0.5})
    a = (0.05 + 0.85 * 0.05 + 0.85 * 0.05) / (1 - 0.85**2)
    assert ranks == {"A": pytest.approx(a), "B": pytest.approx(0.05 + 0.85 * a), "C": pytest.approx(0.05)}


def test_pagerank_without_an_edge_is_even() -> None:
    """Dangling mass is spread evenly; nobody at all has no rank."""
    assert pagerank(["A", "B"], {}) == {"A": pytest.approx(0.5), "B": pytest.approx(0.5)}
    assert pagerank([], {}) == {}


def test_a_country_alone_has_no_standing() -> None:
    """One country in the registry: no weight, no visibility, no centrality."""
    world = World()
    world.account()
    for name in ("weight", "visibility", "centrality"):
        assert one(world, name, subject="KZ").flags == ("insufficient",)


def test_disputes_within_three_days() -> None:
    """A quote and the reply to it 72 h later; no mention, no compatriot, no later answer."""
    world = _world()
    world.rows["post"], world.rows["citation"] = [], []
    said = world.post("kz-mfa", 1)
    world.cites(said, "uz-mfa", "quote")
    answer, late, mention, home = (
        world.post("uz-mfa", 4), world.post("uz-mfa", 4.01), world.post("uz-mfa", 2), world.post("kz-eu", 2)
    )  # fmt: skip
    for post, how in ((answer, "reply"), (late, "reply"), (mention, "mention"), (home, "reply")):
        world.cites(post, "kz-mfa", how)
    found = disputes(sqlite(world), "sqlite", question())
    assert [(one.account_id, one.post_id, one.other_id, one.answer_id, one.hours) for one in found] == [
        ("kz-mfa", said, "uz-mfa", answer, 72)
    ]


def test_message_efficiency_is_likes_and_shares_per_post() -> None:
    """Posts of two accounts with 3 + 1, 5 + 1, 10 + 0: mean 20 / 3, median 6; comments do not matter."""
    world = World()
    for name, posts in (("a", ((3, 1), (5, 1))), ("b", ((10, 0),))):
        world.account(name)
        for likes, shares in posts:
            world.look(world.post(name), 24, likes=likes, comments=99, shares=shares)
    figures = ask(world)
    mean, median = figures["KZ", "message_efficiency"], figures["KZ", "message_efficiency_median"]
    assert mean.value == pytest.approx(20 / 3)
    assert (mean.n, mean.flags) == (3, ("platform:mastodon",))
    assert median.value == 6


def test_message_efficiency_keeps_to_one_platform() -> None:
    """Likes here and likes there are not the same thing."""
    world = World()
    for name, platform in (("a", "mastodon"), ("b", "telegram")):
        world.account(name, platform)
        for _ in range(3):
            world.look(world.post(name), 24, likes=1, comments=0, shares=0)
    figure = one(world, "message_efficiency", subject="KZ")
    assert figure.value is None
    assert "several_platforms" in figure.flags
