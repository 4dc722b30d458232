"""Every stage and score of a country, worked out by hand, and the edges of each."""

from __future__ import annotations

import random
from datetime import date

import pytest

from monitor.metrics.catalogue import METRICS
from monitor.metrics.describe import describe
from monitor.metrics.scores.catalogue import SCORES
from monitor.settings import STAGES, ScoreSettings
from tests.metrics.states import States


def _five_stages() -> States:
    """KZ: ministry on X and a website, embassies in GB (X) and FR (website only); UZ to compare with.

    Presence: 2/2 places, 1/2 missions = 75. Customization: profiles 1/2, host language 0.4/0.5, evenness 0.6
    = 63.33. Up-to-dateness: active 2 of 3 (one account, the website; not the dormant one), weeks median 0.5
    = 58.33. Engagement: ranks among four on X.
    """
    world = States()
    ours = {"er_post_followers_median": 0.03, "conversation_per_1000": 2.0, "followers": 500}
    world.account("kz-mfa", status="active", posts_published=10, dialogue_share=0.2, peer_in_degree=4, **ours)
    world.account("kz-web", platform="website")
    world.look("kz-web", days=5)
    world.account(
        "kz-gb", kind="embassy", host="GB", status="dormant", host_language_share=0.4, posts_published=2,
        er_post_followers_median=0.01, followers=2000, dialogue_share=0.1,
    )  # fmt: skip
    world.account("kz-fr-web", kind="embassy", host="FR", platform="website")
    world.profile("kz-mfa", True, True, True)
    world.profile("kz-gb", True, False, True)
    world.figure("KZ", "language_evenness", 0.6, scope="country")
    world.week("kz-mfa", 0.8)
    world.week("kz-gb", 0.2)
    world.account("uz-mfa", "UZ", er_post_followers_median=0.02, conversation_per_1000=1.0, followers=800,
                  dialogue_share=0.3, peer_in_degree=2)  # fmt: skip
    world.account("uz-gb", "UZ", "embassy", host="GB", er_post_followers_median=0.04, followers=90)
    return world


@pytest.mark.parametrize(("name", "value", "n", "flags"), [
    ("stage_presence", 75, 3, ()),
    ("stage_customization", 100 * (0.5 + 0.8 + 0.6) / 3, 2, ()),
    ("stage_uptodateness", 100 * (2 / 3 + 0.5) / 2, 3, ()),
    # rates 0.01 < 0.02 < 0.03 < 0.04: kz-gb 0, kz-mfa 66.67; comments: kz-mfa 100. Means 83.33 and 0.
    ("stage_engagement", (250 / 3 + 0) / 2, 2, ()),
    # dialogue 0.1 < 0.2 < 0.3: kz-gb 0, kz-mfa 50; cited by: kz-mfa 100. Means 75 and 0.
    ("stage_diplomacy", 37.5, 2, ()),
])  # fmt: skip
def test_a_stage_by_hand(name: str, value: float, n: int, flags: tuple[str, ...]) -> None:
    """The parts are averaged, and the accounts behind them counted."""
    figure = _five_stages().values()["KZ", name]
    assert figure.value == pytest.approx(value)
    assert (figure.scope, figure.unit, figure.n, figure.flags) == ("country", "points", n, flags)
    assert figure.coverage == 1


def test_the_scores_by_hand() -> None:
    """Mean, geometric mean and the climb of 75, 63.3, 58.3, 41.7, 37.5: the fourth stage is not reached."""
    found = _five_stages().values()
    points = [75, 190 / 3, 175 / 3, 125 / 3, 37.5]
    assert found["KZ", "score_overall"].value == pytest.approx(sum(points) / 5)
    product = 1.0
    for stage in points:
        product *= stage
    assert found["KZ", "score_geometric"].value == pytest.approx(product ** (1 / 5))
    assert found["KZ", "stage_reached"].value == 3
    assert found["KZ", "stage_reached"].unit == "stage"
    assert found["KZ", "score_overall"].flags == ("weights:1/1/1/1/1",)
    # both accounts on X and the ministry's website; the embassy's website told nothing
    assert (found["KZ", "score_overall"].n, found["KZ", "score_overall"].n_missing) == (3, 1)


def test_weights_are_taken_and_printed() -> None:
    """A weight of 0 takes a stage out of the mean; what is left is made to add up to 1."""
    world = _five_stages()
    world.settings = ScoreSettings(tracked=("x", "website"), weights=(3, 1, 0, 0, 0))
    found = world.values()
    assert found["KZ", "score_overall"].value == pytest.approx((3 * 75 + 190 / 3) / 4)
    assert found["KZ", "score_geometric"].value == pytest.approx((75**3 * 190 / 3) ** 0.25)
    assert found["KZ", "score_overall"].flags == ("weights:3/1/0/0/0",)


def test_a_missing_part_is_named_and_left_out() -> None:
    """Without profiles, hosts and languages the stage is null; with one part it is that part."""
    world = States()
    world.account("kz-mfa", status="active")
    found = world.values()
    bare = found["KZ", "stage_customization"]
    assert (bare.value, bare.n) == (None, 0)
    parts = {f"missing:customization.{part}" for part in ("profile", "host_language", "evenness")}
    assert set(bare.flags) == {"insufficient", *parts}
    fresh = found["KZ", "stage_uptodateness"]
    assert (fresh.value, fresh.flags) == (100, ("missing:uptodateness.weeks",))
    assert found["KZ", "stage_presence"].flags == ("missing:presence.missions",)


def test_fewer_than_three_stages_make_no_score() -> None:
    """Presence and up-to-dateness alone: null and insufficient, with the parts that are missing."""
    world = States()
    world.account("kz-mfa", status="active")
    found = world.values()
    for name in ("score_overall", "score_geometric"):
        score = found["KZ", name]
        assert score.value is None
        assert {"insufficient", "missing:engagement", "missing:diplomacy", "weights:1/1/1/1/1"} <= set(
            score.flags
        )
    assert found["KZ", "stage_reached"].value == 1  # customization is null and ends the climb


def test_a_stage_of_zero_makes_the_geometric_score_zero() -> None:
    """The arithmetic mean forgives, the geometric one does not, unless the stage has no weight."""
    world = _five_stages()
    world.figures = [one for one in world.figures if one.subject != "kz-mfa" or one.name == "status"]
    found = world.values()
    assert found["KZ", "stage_engagement"].value == found["KZ", "stage_diplomacy"].value == 0
    assert found["KZ", "score_geometric"].value == 0
    assert found["KZ", "score_overall"].value == pytest.approx((75 + 190 / 3 + 175 / 3) / 5)
    world.settings = ScoreSettings(tracked=("x", "website"), weights=(1, 1, 1, 0, 0))
    assert world.values()["KZ", "score_geometric"].value == pytest.approx((75 * 190 / 3 * 175 / 3) ** (1 / 3))


@pytest.mark.parametrize(("more", "places"), [
    ({}, 1.0), ({"enabled": False}, 0.5), ({"active_until": date(2026, 2, 28)}, 0.5),
    ({"active_until": date(2026, 3, 1)}, 1.0), ({"active_from": date(2026, 3, 31)}, 0.5),
])  # fmt: skip
def test_who_takes_part_in_presence(more: dict[str, object], places: float) -> None:
    """A ministry's account counts if it is enabled and was active on a day of the window."""
    world = States()
    world.account("kz-web", platform="website")
    world.account("kz-mfa", **more)
    assert world.values()["KZ", "stage_presence"].value == 100 * places


def test_a_website_that_does_not_answer_is_no_place() -> None:
    """Not looked at counts; looked at in vain does not."""
    world = States()
    world.account("kz-web", platform="website")
    assert world.values()["KZ", "stage_presence"].value == 50
    world.look("kz-web", answers=False)
    assert world.values()["KZ", "stage_presence"].value == 0


def test_a_mission_counts_once_however_many_accounts_it_has() -> None:
    """Two embassies, one with two accounts and one whose only account is disabled: half of them are there."""
    world = States()
    for platform in ("x", "telegram"):
        world.account(f"kz-gb-{platform}", kind="embassy", host="GB", platform=platform)
    world.account("kz-fr-x", kind="embassy", host="FR", enabled=False)
    presence = world.values()["KZ", "stage_presence"]
    assert (presence.value, presence.flags) == (50, ("missing:presence.places",))


@pytest.mark.parametrize(("answers", "days", "value"), [
    (True, 30, 100), (True, 30.01, 50), (False, 1, 50), (False, None, 50), (True, None, 100),
])  # fmt: skip
def test_what_makes_a_website_active(answers: bool, days: float | None, value: float) -> None:
    """It answers and changed within 30 days; one that does not tell when is left out."""
    world = States()
    world.account("kz-mfa", status="active")
    world.account("kz-web", platform="website")
    world.look("kz-web", answers, days)
    assert world.values()["KZ", "stage_uptodateness"].value == value


def test_figures_of_little_coverage_are_not_used() -> None:
    """Below half of the window a status or a share says nothing; half is enough."""
    world = States()
    world.account("a")
    world.account("b")
    world.figure("a", "status", "active", coverage=0.5)
    world.figure("b", "status", "dormant", coverage=0.49)
    world.week("b", 0.1, coverage=0.4)
    stage = world.values()["KZ", "stage_uptodateness"]
    assert (stage.value, stage.n, stage.n_missing, stage.coverage) == (100, 1, 1, 0.5)
    assert stage.flags == ("missing:uptodateness.weeks", "partial")


def test_other_ages_and_the_final_series_are_passed_over() -> None:
    """Engagement is compared at 168 h alone."""
    world = States()
    for name, rate in (("a", 1.0), ("b", 2.0)):
        world.account(name, followers=10)
        world.figure(name, "er_post_followers_median", rate, age_hours=24.0)
        world.figure(name, "dialogue_share", rate, flags=("final",))
    found = world.values()
    assert found["KZ", "stage_engagement"].value is None
    assert found["KZ", "stage_diplomacy"].value is None


def test_bands_of_five_are_compared_within_themselves() -> None:
    """Five small and five large accounts: the worst large one has 0, above or not."""
    world = States()
    for place in range(5):
        world.account(f"s{place}", "KZ", followers=100, er_post_followers_median=0.01 + place / 1000)
        world.account(f"l{place}", "UZ", followers=5000, er_post_followers_median=0.10 + place / 1000)
    found = world.values()
    assert found["KZ", "stage_engagement"].value == found["UZ", "stage_engagement"].value == 50
    world.accounts = [one for one in world.accounts if one.id != "s0"]
    merged = world.values()
    assert merged["KZ", "stage_engagement"].value == pytest.approx(100 * 1.5 / 8)
    assert merged["UZ", "stage_engagement"].value == pytest.approx(100 * 6 / 8)


def test_platforms_are_never_compared() -> None:
    """The same rates on two platforms: each account has its rank among its own."""
    world = States()
    for platform, factor in (("x", 1.0), ("vk", 100.0)):
        world.account(f"kz-{platform}", "KZ", platform=platform, dialogue_share=factor * 0.002)
        world.account(f"uz-{platform}", "UZ", platform=platform, dialogue_share=factor * 0.001)
    found = world.values()
    assert (found["KZ", "stage_diplomacy"].value, found["UZ", "stage_diplomacy"].value) == (100, 0)


def test_one_account_alone_has_no_stage_of_ranks() -> None:
    """Without anybody to compare with there is no rank, and the stage is missing."""
    world = States()
    world.account("kz-mfa", dialogue_share=0.5, followers=10, er_post_followers_median=0.1)
    found = world.values()
    assert "missing:diplomacy" in found["KZ", "stage_diplomacy"].flags
    assert found["KZ", "stage_engagement"].value is None


def test_an_account_without_followers_has_no_band() -> None:
    """It leaves the engagement of its country and is counted as missing."""
    world = States()
    world.account("a", followers=10, er_post_followers_median=0.1)
    world.account("b", followers=10, er_post_followers_median=0.2)
    world.account("c", conversation_per_1000=1.0)
    stage = world.values()["KZ", "stage_engagement"]
    assert (stage.value, stage.n, stage.n_missing) == (50, 2, 1)


def _many(size: int) -> States:
    world = States()
    for place in range(size):
        name = world.account(f"a{place}", "KZ", status="active" if place % 3 else "dormant",
                             dialogue_share=place / 10, institution="ministry")  # fmt: skip
        world.week(name, place / size)
        world.account(f"u{place}", "UZ", dialogue_share=place / 10)
    world.figure("KZ", "language_evenness", 0.5, scope="country")
    return world


def test_intervals_begin_with_six_accounts() -> None:
    """Five accounts: no interval. Six: one that holds the value; presence has none, it is no sample."""
    five, six = _many(5).values(), _many(6).values()
    for name in ("stage_uptodateness", "stage_diplomacy", "score_overall", "score_geometric"):
        assert five["KZ", name].ci_low is None
        figure = six["KZ", name]
        assert figure.value is not None
        assert figure.ci_low is not None
        assert figure.ci_high is not None
        assert figure.ci_low < figure.value < figure.ci_high
    assert six["KZ", "stage_presence"].ci_low is None
    reached = six["KZ", "stage_reached"]
    assert reached.ci_low in range(6)
    assert reached.ci_high in range(6)
    fixed = six["KZ", "stage_customization"]
    assert (fixed.value, fixed.n, fixed.ci_low) == (50, 0, None)


def test_the_order_of_what_comes_in_does_not_matter() -> None:
    """Shuffled accounts and figures give the same scores, intervals included, whoever else is there."""
    world = _many(8)
    found = world.values()
    for rows in (world.accounts, world.figures, world.weeks):
        random.Random(7).shuffle(rows)  # type: ignore[arg-type]
    assert world.values() == found
    world.accounts = [one for one in world.accounts if one.country == "KZ"]
    alone = world.values()
    assert alone["KZ", "stage_uptodateness"] == found["KZ", "stage_uptodateness"]


def test_no_registry_no_scores() -> None:
    """Nothing in, nothing out."""
    assert States().values() == {}


def test_counterparts_by_hand() -> None:
    """Sums over accounts of all platforms, by inhabitant and mission; the leaders' share on one platform."""
    world = States()
    world.account("mfa", followers=900, posts_published=30, interactions_total=60)
    world.account("president", kind="leader", followers=100, posts_published=10, interactions_total=40)
    world.account("gb", kind="embassy", host="GB")
    world.account("fr", kind="embassy", host="FR", enabled=False)
    world.people("KZ", 2_000_000)
    found = world.values()
    expected = {
        "reach": 1000, "reach_per_capita": 0.0005, "reach_per_mission": 500, "vocality": 40,
        "vocality_per_mission": 20, "vocality_per_capita": 20, "leader_traction": 0.4,
    }  # fmt: skip
    assert {name: found["KZ", name].value for name in expected} == pytest.approx(expected)
    assert (found["KZ", "reach"].n, found["KZ", "reach"].n_missing) == (2, 1)
    assert found["KZ", "reach"].flags == found["KZ", "reach_per_capita"].flags == ("gross",)
    assert found["KZ", "leader_traction"].flags == ("platform:x",)


def test_what_a_counterpart_lacks_is_said() -> None:
    """No population, no mission, no count, no leader, several platforms: null with the reason."""
    world = States()
    world.account("mfa", followers=900, interactions_total=60)
    found = world.values()
    assert (found["KZ", "reach_per_capita"].value, found["KZ", "reach_per_capita"].flags) == (
        None, ("no_reference",))  # fmt: skip
    assert found["KZ", "reach_per_mission"].flags == ("no_reference",)
    assert found["KZ", "vocality"].flags == found["KZ", "vocality_per_mission"].flags == ("uncovered",)
    assert found["KZ", "leader_traction"].flags == ("insufficient", "platform:x")
    world.account("leader", kind="leader", platform="vk", interactions_total=1)
    several = world.values()["KZ", "leader_traction"]
    assert (several.value, several.flags) == (None, ("platform:vk", "platform:x", "several_platforms"))


def test_a_counterpart_that_came_in_is_not_made_again() -> None:
    """One figure, one home."""
    world = States()
    world.account("mfa", posts_published=3)
    world.figure("KZ", "vocality", 5, scope="country")
    assert ("KZ", "vocality") not in world.values()


def test_every_figure_is_described_and_bears_a_name_of_its_own() -> None:
    """What is given is in SCORES with the same unit; nothing is called by the names of others' rankings."""
    for (_, name), figure in _five_stages().values().items():
        assert (figure.unit, figure.version) == (SCORES[name].unit, SCORES[name].version)
    assert [f"stage_{name}" for name in STAGES] == list(SCORES)[:5]
    assert not set(SCORES) & set(METRICS)
    for name in SCORES:
        words = describe(name)
        assert words["formula"]
        assert words["source"]
        assert words["scope"] == ["country"]
        assert not {"ddr", "ddi"} & set(name.split("_"))
        assert "DDR" not in str(words)
        assert "DDI" not in str(words)
