"""`rank` and `compare`: places with their doubt, and what may be said of two."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from monitor.cli import compare, rank
from tests.cli.conftest import SINCE, UNTIL, Desk

HOME = Path(__file__).parents[2]
SPAN = ("--since", SINCE, "--until", UNTIL)
PAIR = ("kz-mfa-mastodon", "uz-mfa-mastodon")


@pytest.mark.parametrize(("words", "keys"), [
    (("rank", "accounts", *SPAN, "--age", "1h", "--by", "interactions_median"), rank.ACCOUNT_COLUMNS),
    (("rank", "countries", *SPAN), rank.COUNTRY_COLUMNS),
    (("compare", *PAIR, *SPAN, "--age", "1h"), compare.COLUMNS),
], ids=["accounts", "countries", "compare"])  # fmt: skip
def test_three_formats(filled: Desk, words: tuple[str, ...], keys: tuple[str, ...]) -> None:
    """80 columns for people, the same rows as JSON with stable keys and as CSV for programs."""
    table, told, listed = (filled(*words, "--format", form) for form in ("table", "json", "csv"))
    assert (table.status, told.status, listed.status) == (0, 0, 0), table.err
    assert max(map(len, table.lines)) <= 80
    assert told.rows
    assert {tuple(row) for row in told.rows} == {keys}
    assert len(listed.records) == len(told.rows)


def test_accounts_stand_within_their_network(filled: Desk) -> None:
    """A place is one among the accounts of the same network; who has none is told why."""
    rows = filled(
        "rank", "accounts", *SPAN, "--age", "1h", "--by", "interactions_median", "--format", "json"
    ).rows
    assert {row["platform"] for row in rows} >= {"mastodon", "telegram", "feed"}
    assert "website" not in {row["platform"] for row in rows}
    for row in rows:
        assert (row["rank"] is None) == (row["not_ranked"] is not None)
        if row["rank"] is not None:
            assert row["n"] >= 10
            assert row["rank_low"] <= row["rank"] + 1
    assert all(row["not_ranked"] == "unsupported" for row in rows if row["platform"] == "feed")


def test_missions_in_one_host_country(filled: Desk) -> None:
    """Embassies are ranked among those that address the same public; no mission there is an error."""
    rows = filled("rank", "accounts", *SPAN, "--age", "1h", "--host", "de", "--format", "json").rows
    assert {row["host_country"] for row in rows} == {"DE"}
    none = filled("rank", "accounts", *SPAN, "--host", "BR")
    assert none.status == 2
    assert "no account of a mission in BR" in none.err


def test_countries_print_stages_weights_and_what_was_published(filled: Desk) -> None:
    """One screen: places, five stages, coverage, weights, then and now; never under another's name."""
    for table in ("countries", "reference_figures", "platform_users"):
        shutil.copy(HOME / "config" / f"{table}.csv", filled.config)
    out = filled("rank", "countries", *SPAN).out
    for word in ("Kazakhstan", "Uzbekistan", "Kyrgyzstan", "presence", "overall", "Weights", "Then and now"):
        assert word in out
    assert "44 (rank of 209)" in out
    for place in ("Kazakhstan", "Kyrgyzstan", "Uzbekistan"):
        assert re.search(rf"{place}: stage \d of 5.*, \d+ accounts and assets, \d+\.\d % observed", out)
    assert len(out.splitlines()) <= 40
    only = filled("rank", "countries", *SPAN, "--country", "kg", "--format", "json").rows
    assert {row["country"] for row in only} == {"KG"}
    assert {"stage_presence", "score_overall", "score_geometric", "stage_reached", "reach_per_capita"} <= {
        row["name"] for row in only
    }


def test_two_accounts(filled: Desk) -> None:
    """Within a network a probability is told; across networks what posts received is not compared."""
    rows = {
        row["name"]: row for row in filled("compare", *PAIR, *SPAN, "--age", "1h", "--format", "json").rows
    }
    assert rows["posts_per_day"]["verdict"] == ""
    other = filled(
        "compare", "kz-mfa-mastodon", "kz-mfa-telegram", *SPAN, "--age", "1h", "--format", "json"
    ).rows
    told = {row["name"]: row["verdict"] for row in other}
    assert told["interactions_median"] == "two networks: not compared"
    same = filled("compare", "kz-mfa-mastodon", "kz-mfa-mastodon")
    assert (same.status, "name two accounts" in same.err) == (2, True)
    assert filled("compare", *PAIR, "--name", "nix").status == 2


def test_parquet_and_keeping(filled: Desk) -> None:
    """Figures as a Parquet file have the same rows as those printed; kept ones can be read from the store."""
    import pyarrow.parquet as parquet

    file = filled.folder / "figures.parquet"
    words = ("metrics", *SPAN, "--name", "posts_published", "--name", "status")
    assert filled(*words, "--parquet", str(file)).status == 0
    rows = parquet.read_table(file).to_pylist()
    printed = filled(*words, "--format", "json").rows
    assert [
        (r["subject"], r["name"], r["value"], r["n"]) for r in rows if r["name"] == "posts_published"
    ] == [(r["subject"], r["name"], r["value"], r["n"]) for r in printed if r["name"] == "posts_published"]
    assert {r["label"] for r in rows if r["name"] == "status"} >= {"active"}
    assert filled("metrics", "--current-followers").status == 2


def test_every_figure_is_told(filled: Desk) -> None:
    """Scores of countries stand in the list of figures, and can be shown."""
    names = {row["name"] for row in filled("metrics", "list", "--format", "json").rows}
    assert {"score_overall", "stage_engagement", "er_post_followers_median"} <= names
    shown = filled("metrics", "show", "score_overall").out
    assert "weighted mean of the stages" in shown
