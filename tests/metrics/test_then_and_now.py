"""Published figures beside one's own."""

from __future__ import annotations

from monitor.metrics.scores.then_and_now import then_and_now
from monitor.registry.reference import ReferenceFigure
from tests.metrics.states import States


def _figure(name: str, value: str, country: str | None = "KZ", note: str = "") -> ReferenceFigure:
    return ReferenceFigure(country, 2016, name, value, "some", "a paper", note)


def test_published_counts_stand_beside_the_registry() -> None:
    """Embassies by institution, with how many were seen active; the ministry's places by name."""
    world = States()
    for host, status in (("GB", "active"), ("FR", "dormant")):
        world.account(f"kz-{host}", kind="embassy", host=host, status=status)
    world.account("kz-de", kind="embassy", host="DE")
    world.account("kz-off", kind="embassy", host="IT", enabled=False)
    world.account("kz-mfa", platform="telegram")
    reference = [_figure("embassies_on_twitter", "20"), _figure("ministry_on", "Facebook, Twitter")]
    embassies, ministry = then_and_now(reference, world.figures, world.accounts)
    assert (embassies.then, embassies.now) == ("20", "3")
    assert embassies.now_unit == "embassies in the list, 1 of 2 that were observed are active"
    assert (ministry.then, ministry.now) == ("Facebook, Twitter", "telegram")
    (unlisted,) = then_and_now([_figure("embassies_on_facebook", "28")], world.figures, world.accounts)
    assert (unlisted.then, unlisted.now) == ("28", None)


def test_a_rank_stands_beside_a_score_and_says_so() -> None:
    """The note tells that the two measure different things; an unknown score is None."""
    world = States()
    rank = _figure("digital_diplomacy_review_rank", "38", note="Inconsistency 1.")
    (bare,) = then_and_now([rank], [], world.accounts)
    assert (bare.own, bare.now) == ("score_overall", None)
    world.figure("KZ", "score_overall", 61.26, scope="country")
    (row,) = then_and_now([rank], world.figures, world.accounts)
    assert (row.now, row.now_unit) == ("61.3", "points")
    assert row.note.startswith("Inconsistency 1. another measure")


def test_a_figure_without_a_counterpart_stands_alone() -> None:
    """Every published row is there, verbatim and in its order."""
    reference = [_figure("internet_users_share", "55,8 %"), _figure("tweet_length", "280", country=None)]
    rows = then_and_now(reference, [], [])
    assert [(one.then, one.own, one.now) for one in rows] == [("55,8 %", None, None), ("280", None, None)]
