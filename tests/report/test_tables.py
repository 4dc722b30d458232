"""Tables: figures picked by name and age, reasons in words, rows for the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from monitor.report import country_table, country_text
from monitor.report.listings import everything
from monitor.report.reasons import doubts, why_missing
from monitor.report.tables import accounts, countries, coverage_of, networks
from tests.report.made import account, rich, small, value


def test_country_rows_for_programs_are_exact() -> None:
    """Keys are stable, values unrounded, unknown is None."""
    rows = country_table(rich())
    assert [r["country"] for r in rows] == ["KZ", "KG", "UZ"]
    assert rows[0] == {
        "country": "KZ", "name": "Kazakhstan", "accounts": 5, "posts_published": 439,
        "posts_per_day": 439 / 30, "active_day_share": 0.9666666666666667, "followers": 21600,
        "interactions_median": None, "interactions_ci_low": None, "interactions_ci_high": None,
        "interactions_median_mastodon": 61.0, "interactions_median_telegram": None,
        "coverage": 0.93,
    }  # fmt: skip
    assert rows[1]["followers"] is None
    assert rows[1]["interactions_median"] is None


def test_country_rows_for_people_are_words() -> None:
    """Same table as on the page: a dash for unknown, the interval beside the median."""
    rows = country_text(rich())
    assert rows[0]["Country"] == "Kazakhstan KZ"
    assert rows[0]["mastodon"] == "61 4 accounts"
    assert rows[1]["Followers"] == "–"
    assert rows[2]["telegram"] == "0 3 accounts"
    alone = value("KZ", "interactions_median", 9.0, "interactions/post", ci_low=7.0, ci_high=11.0)
    (row,) = country_text(small(values=(alone,)))
    assert row["Interactions per post"] == "9 [7 – 11]"


def test_country_without_figures_is_listed_with_none() -> None:
    """A country with an account and no figure is a row of unknowns, not of zeros."""
    (row,) = country_table(small())
    assert row["accounts"] == 1
    assert {v for k, v in row.items() if k not in ("country", "name", "accounts")} == {None}


def test_figure_of_the_reports_age_is_picked() -> None:
    """A median at 24 h does not stand in for one at 168 h; one without an age always fits."""
    at = {24.0: 5.0, 168.0: 9.0}
    values = tuple(value("kz-mfa-mastodon", "interactions_median", v, age_hours=h) for h, v in at.items())
    found = small(values=values).value("account", "kz-mfa-mastodon", "interactions_median")
    assert found is not None
    assert found.value == 9.0
    only_young = small(values=values[:1])
    assert only_young.value("account", "kz-mfa-mastodon", "interactions_median") is None


def test_coverage_is_the_metric_or_the_least_stated() -> None:
    """An own coverage figure wins, even an unknown one; else the lowest coverage of the account's figures."""
    stated = (value("a", "followers", 1, coverage=0.9), value("a", "posts_per_day", 1, coverage=0.7))
    assert coverage_of(small(values=stated), "account", "a") == 0.7
    own = (*stated, value("a", "coverage", 0.8, "share"))
    assert coverage_of(small(values=own), "account", "a") == 0.8
    assert coverage_of(small(), "account", "a") is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"flags": ("no_posts",)}, "no posts in the window"),
        ({"flags": ("uncovered",)}, "too little of the window"),
        ({"flags": ("no_followers",)}, "followers is not known"),
        ({"flags": ("insufficient",)}, "too few posts"),
        ({"flags": ("odd",)}, "odd"),
        ({"flags": (), "coverage": 0.0}, "not observed"),
        ({"flags": (), "n": 0, "n_pending": 4, "age_hours": 168.0}, "younger than 7 days"),
        ({"flags": (), "n": 0, "n_missing": 4}, "hidden"),
        ({"flags": (), "n": 2}, "too few posts"),
        ({"flags": ()}, "too little to compute"),
    ],
)
def test_reasons_in_plain_words(fields: dict[str, Any], words: str) -> None:
    """Each way of being unknown has its own sentence."""
    unknown = value("kz-mfa-mastodon", "interactions_median", None, **fields)
    assert words in why_missing(small(), "interactions_median", unknown, account())


def test_network_without_counts_is_named_as_the_reason() -> None:
    """A feed shows no likes: that is said, whatever else is missing; its posts are another matter."""
    figures = small(interactions={"feed": ()})
    feed = account(platform="feed")
    assert why_missing(figures, "interactions_median", None, feed) == "the network does not show this count"
    assert why_missing(figures, "posts_per_day", None, feed) == "not measured for this report"


def test_networks_are_never_put_together() -> None:
    """Interactions stand in one column per network; each dash there has its own reason."""
    table = networks(rich())
    assert "Interactions per post" not in [h.text for h in countries(rich()).heads]
    reasons = {(r[0].text, h.text): c.title for r in table.rows for h, c in zip(table.heads, r, strict=True)}
    assert reasons["Kyrgyzstan", "mastodon"] == "too few accounts with a figure (fewer than 3)"
    assert reasons["Kazakhstan", "telegram"] == "not measured for this report"
    elsewhere = replace(rich(), by_network={"bluesky": ()})
    assert networks(elsewhere).rows[1][1].title == "no account is followed on this network"


def test_flags_with_a_number_are_read() -> None:
    """`interpolated:3` is told like `interpolated`; a platform flag is not a doubt."""
    told = doubts(value("a", "followers", 1, flags=("interpolated:3", "platform:mastodon")))
    assert told == ["some counts were read between two looks"]


def test_status_stands_under_days_since_last_post() -> None:
    """The status is shown also where the days are unknown."""
    rows = {row[0].detail + row[2].text: row for row in accounts(rich()).rows}
    assert rows["@kz-mfamastodon"][5].detail == "active"
    silent = rows["@uz-embassy-bebluesky"][5]
    assert (silent.text, silent.detail, silent.title) == ("–", "dormant", "no posts in the window")


def test_flags_are_marked_beside_known_figures() -> None:
    """A figure from a partly observed window carries a mark that its note explains."""
    table = accounts(rich())
    notes = dict(table.notes)
    partial = next(row for row in table.rows if row[0].text == "Embassy of Kazakhstan in London")[3]
    assert "less than 90 %" in notes[partial.mark]


def test_home_before_abroad_and_countries_by_name() -> None:
    """Rows are in the order in which a reader looks for them."""
    names = [row[0].text for row in countries(rich()).rows]
    assert names == ["Kazakhstan", "Kyrgyzstan", "Uzbekistan"]
    kazakh = [row[1].detail for row in accounts(rich()).rows if row[1].text == "Kazakhstan"]
    assert kazakh == ["", "", "", "in United Kingdom", "in United States"]


def test_unknown_n_and_coverage_are_dashes_in_the_full_list() -> None:
    """The list of all figures prints a dash where n or coverage is unknown."""
    table = everything(small(values=(value("kz-mfa-mastodon", "followers", 5, n=None, coverage=None),)))
    assert [c.text for c in table.rows[0][5:10]] == ["–", "0", "0", "0", "–"]
