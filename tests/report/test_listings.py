"""The parts of the page that can grow long: gaps and top posts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Gap
from monitor.report import RefusedLooks, TopPost, build
from tests.report.made import AS_OF, WINDOW, account, rich, small
from tests.report.test_page import rich_tree, tree, words


def test_gaps_that_are_open_stand_apart_from_those_filled_since() -> None:
    """Three of the four are open; where every gap was filled, the page says that none is open."""
    page = rich_tree()
    assert len(page.xpath("//table[@id='gaps']/tbody/tr")) == 3
    assert len(page.xpath("//details/div/table[@id='filled']/tbody/tr")) == 1
    filled = [replace(gap, closed_at=AS_OF) for gap in rich().gaps]
    page = tree(replace(rich(), gaps=tuple(filled)))
    assert not page.xpath("//table[@id='gaps']")
    assert "No gap is open in this window." in words(page)
    assert "4 interruptions whose posts" in words(page)


def test_a_long_list_of_gaps_shows_the_longest_and_says_so() -> None:
    """150 gaps, each a minute longer than the one before: the last 100 stand on the page, all in the file."""
    start = WINDOW.start
    gaps = tuple(
        Gap("kz-mfa-mastodon", at, at + timedelta(minutes=i + 1), "down", start)
        for i, at in enumerate(start + timedelta(hours=i) for i in range(150))
    )
    page = tree(small(gaps=gaps))
    rows = page.xpath("//table[@id='gaps']/tbody/tr")
    assert len(rows) == 100
    assert words(rows[0][3]) == "51 min"
    assert "the 100 longest of 150" in words(page.xpath("//table[@id='gaps']/caption")[0])
    assert build(small(gaps=gaps))["gaps.csv"].count(b"\r\n") == 151


def test_top_posts_stand_by_network_and_lead_to_their_answers() -> None:
    """One list per network with what counts there; a count between two looks names both answers."""
    digest, other = "0a5201e32801" + "0" * 52, "3c2fe5098018" + "0" * 52
    figures = small(
        accounts=(account(), account("kz-mfa-telegram", platform="telegram")),
        interactions={"mastodon": ("likes", "comments"), "telegram": ("likes",)},
        top_posts=(
            TopPost("kz-mfa-mastodon", None, "x", AS_OF, 1204.0, (digest,)),
            TopPost("kz-mfa-mastodon", None, "y", AS_OF, 93.5, (digest, other)),
            TopPost("kz-mfa-telegram", None, "z", AS_OF, 7.0),
        ),
    )
    section = tree(figures).xpath("//section[@aria-labelledby='top']")[0]
    assert [words(h) for h in section.xpath("h3")] == ["mastodon likes + comments", "telegram likes"]
    first, second, third = (words(li) for li in section.xpath("ol/li"))
    assert first.startswith("1 204 interactions · Ministry")
    assert first.endswith("x count: mfa-monitor raw show 0a5201e32801")
    assert second.startswith("about 94 interactions")
    assert section.xpath("ol/li/p/strong/data/@value") == ["1204", "93.5", "7"]
    assert second.endswith(
        "between two looks: mfa-monitor raw show 0a5201e32801 and mfa-monitor raw show 3c2fe5098018"
    )
    assert "raw show" not in third


def test_ages_that_nobody_paid_for_are_told_by_network() -> None:
    """Sums on the page, each account in the file, and no table where every look was taken."""
    assert not tree(rich()).xpath("//table[@id='unobserved-ages']")
    first, second = rich().accounts[:2]
    network = first.platform
    refused = (
        RefusedLooks(first.id, 24, 3, 20), RefusedLooks(first.id, 168, 1, 9),
        RefusedLooks(second.id, 24, 2, 11),
    )  # fmt: skip
    accounts = (first, replace(second, platform=network), *rich().accounts[2:])
    page = tree(replace(rich(), accounts=accounts, refused=refused))
    rows = page.xpath("//table[@id='unobserved-ages']/tbody/tr")
    assert [[words(cell) for cell in row] for row in rows] == [
        [network, "24 h", "5", "31", "2"], [network, "168 h", "1", "9", "1"],
    ]  # fmt: skip
    file = build(replace(rich(), refused=refused))["unobserved_ages.csv"].decode("utf-8-sig").splitlines()
    assert file[0] == "account,institution,network,age_hours,not_observed,posts"
    assert file[1].startswith(f"{first.id},")
    assert file[1].endswith(",24,3,20")
    assert len(file) == 4
