"""CSV and JSON: exact, documented, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.report import Figures, build, data
from monitor.report.data import FIGURE_KEYS, GAP_KEYS, cell
from tests.report.made import account, rich, small, value

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "'=1")


def read(figures: Figures, name: str) -> list[dict[str, str]]:
    files = {"accounts.csv": data.accounts_csv, "countries.csv": data.countries_csv,
             "figures.csv": data.figures_csv, "gaps.csv": data.gaps_csv,
             "assets.csv": data.assets_csv}  # fmt: skip
    return list(csv.DictReader(io.StringIO(files[name](figures).decode("utf-8-sig"), newline="")))


def test_csv_has_a_byte_order_mark_and_network_line_ends() -> None:
    """Spreadsheets recognise UTF-8 by the mark; lines end in CR LF."""
    for name, body in build(rich()).items():
        if name.endswith(".csv"):
            assert body.startswith(b"\xef\xbb\xbf")
            assert body.endswith(b"\r\n")
            assert body.count(b"\n") == body.count(b"\r\n")


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_become_text_in_every_file(text: str) -> None:
    """A name that starts like a formula gets an apostrophe, in each CSV file that shows it."""
    figures = small(
        accounts=(account(institution=text, handle=text),),
        values=(value("kz-mfa-mastodon", "status", None, "label", label=text),),
    )
    assert read(figures, "accounts.csv")[0]["institution"] == "'" + text
    assert read(figures, "accounts.csv")[0]["status_label"] == "'" + text
    assert read(figures, "figures.csv")[0]["label"] == "'" + text


@given(st.text())
def test_text_cells_lead_back_to_the_text(text: str) -> None:
    """Taking one leading apostrophe off gives the text; no text cell starts like a formula."""
    shown = cell(text)
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert shown.removeprefix("'") == text.replace("\x00", "\ufffd")


@given(st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_stay_numbers_and_exact(number: float) -> None:
    """A negative number gets no apostrophe, and every number reads back as itself."""
    assert float(cell(number)) == float(number)


def test_unknown_is_an_empty_cell_with_its_reason() -> None:
    """An unknown count is empty, its neighbour says why, and 0 is 0."""
    figures = small(
        values=(
            value("kz-mfa-mastodon", "posts_published", 0.0),
            value("kz-mfa-mastodon", "interactions_median", None, "interactions", flags=("no_posts",)),
        )
    )
    (row,) = read(figures, "accounts.csv")
    assert row["posts_published"] == "0"
    assert row["posts_published_why_missing"] == ""
    assert row["interactions_median"] == ""
    assert row["interactions_median_why_missing"] == "no posts in the window"
    assert row["followers"] == ""
    assert row["followers_why_missing"] == "not measured for this report"
    assert "None" not in build(figures)["accounts.csv"].decode()


def test_long_form_holds_each_figure_once_with_all_its_doubts() -> None:
    """One line per figure, with unit, n, interval, coverage, flags, window and as_of."""
    figures = rich()
    rows = read(figures, "figures.csv")
    assert tuple(rows[0]) == FIGURE_KEYS
    assert len(rows) == len(figures.values) + 4
    (row, alone, other) = [r for r in rows if (r["subject"], r["metric"]) == ("UZ", "interactions_median")]
    wanted = {
        "value": "47.5", "unit": "interactions/post", "n": "30", "ci_low": "", "ci_high": "",
        "coverage": "0.93",
        "age_hours": "168", "window_start": "2026-03-01T00:00:00Z", "window_end": "2026-03-31T00:00:00Z",
        "as_of": "2026-03-31T03:00:00Z", "version": "1", "country": "UZ", "institution": "", "network": "",
    }  # fmt: skip
    assert {k: row[k] for k in wanted} == wanted
    assert (alone["network"], alone["n"], alone["flags"]) == ("mastodon", "3", "platform:mastodon partial")
    assert (other["network"], other["value"]) == ("telegram", "0")
    (account_row,) = [
        r for r in rows if r["metric"] == "interactions_median" and r["subject"] == "kg-mfa-mastodon"
    ]
    assert account_row["ci_low"] != ""


def test_json_is_the_exact_form() -> None:
    """A list of objects with the documented keys; numbers, nulls and flags come back as they went in."""
    awkward = 0.1 + 0.2
    figures = small(
        values=(
            value(
                "kz-mfa-mastodon", "er_post_followers_median", awkward, "share", flags=("partial", "rounded")
            ),
            value("kz-mfa-mastodon", "followers", None, "followers", n=None, coverage=None),
        )
    )
    listed: list[dict[str, Any]] = json.loads(build(figures)["figures.json"])
    assert [set(o) for o in listed] == [set(FIGURE_KEYS)] * 2
    assert listed[0]["value"] == awkward
    assert listed[0]["flags"] == ["partial", "rounded"]
    assert (listed[1]["value"], listed[1]["n"], listed[1]["coverage"]) == (None, None, None)


def test_wide_files_have_one_line_per_subject() -> None:
    """Followed accounts only (an uncollected one has no figures), countries by name."""
    assert len(read(rich(), "accounts.csv")) == 11
    assert [r["country"] for r in read(rich(), "countries.csv")] == ["KZ", "KG", "UZ"]
    assert [r["accounts"] for r in read(rich(), "countries.csv")] == ["5", "3", "3"]


def test_gaps_file_says_cause_and_repair() -> None:
    """Every gap is a line; an open one has no closing time."""
    rows = read(rich(), "gaps.csv")
    assert tuple(rows[0]) == GAP_KEYS
    assert {r["account"]: r["closed_at"] for r in rows}["uz-mfa-mastodon"] == ""
    assert {r["account"]: r["closed_at"] for r in rows}["kz-mfa-telegram"] == "2026-03-05T03:00:00Z"
    assert {r["cause"] for r in rows} == {"source failing", "down", "window too short", "interrupted"}


def test_a_lone_surrogate_does_not_stop_the_files() -> None:
    """Half a character pair, as some feeds send, is replaced."""
    (row,) = read(small(accounts=(account(institution="a\ud800b\x00c"),)), "accounts.csv")
    assert row["institution"] == "a?b\ufffdc"
