"""Commands that read a store: what they promise to people and to programs."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from monitor.cli import accounts, coverage, doctor, metrics, posts, raw, status
from monitor.cli.context import days_of, window_of
from monitor.errors import ConfigError
from monitor.metrics import METRICS
from monitor.metrics.scores.catalogue import SCORES
from monitor.model import ASSETS
from monitor.platforms import PLATFORMS
from tests.cli.conftest import SINCE, UNTIL, Desk

COUNTED = (
    "bluesky", "facebook", "instagram", "mastodon", "mymir", "ok", "telegram", "tiktok", "vk", "weibo", "x",
    "youtube",
)  # fmt: skip

SPAN = ("--since", SINCE, "--until", UNTIL)
TABLES: list[tuple[tuple[str, ...], tuple[str, ...]]] = [
    (("posts",), posts.COLUMNS),
    (("coverage", *SPAN), coverage.COLUMNS),
    (("status",), status.COLUMNS),
    (
        ("metrics", "compute", *SPAN, "--name", "posts_per_day", "--name", "interactions_median"),
        metrics.VALUE_COLUMNS,
    ),
    (("metrics", *SPAN, "--name", "followers"), metrics.VALUE_COLUMNS),
    (("raw", "list", "kz-mfa-feed"), raw.COLUMNS),
    (("accounts", "list"), accounts.COLUMNS),
    (("accounts", "show", "kz-mfa-feed"), accounts.COLUMNS),
    (("accounts", "check"), ("platform", "accounts", "enabled", "adapter")),
    (("doctor",), doctor.FINDINGS),
    (("doctor", "--limits"), doctor.LIMIT_COLUMNS),
    (("metrics", "list"), ("name", "version", "unit", "formula")),
    (("metrics", "show", "posts_per_day"), ("name", "version", "unit", "formula")),
]


@pytest.mark.parametrize(("words", "keys"), TABLES, ids=lambda given: " ".join(given[:2]))
def test_three_formats(filled: Desk, words: tuple[str, ...], keys: tuple[str, ...]) -> None:
    """A table of at most 80 columns with whole headings, JSON with stable keys, CSV with the same rows."""
    table, told, listed = (filled(*words, "--format", form) for form in ("table", "json", "csv"))
    assert (table.status, told.status, listed.status) == (0, 0, 0)
    assert max(map(len, table.lines)) <= 80
    assert set(table.lines[1]) == {"─"}
    assert [tuple(row)[: len(keys)] for row in told.rows] == [keys] * len(told.rows)
    assert [list(row) for row in listed.records] == [list(row) for row in told.rows]
    assert told.rows


def test_posts_by_account_country_platform_and_time(filled: Desk) -> None:
    """Filters narrow, --since is inclusive, --until exclusive, newest first."""
    every = filled("posts", "--format", "json").rows
    times = [datetime.fromisoformat(row["published_at"]) for row in every if row["published_at"]]
    assert times == sorted(times, reverse=True)
    some = filled("posts", "kz-mfa-feed", "kz-mfa-mastodon", "--format", "json").rows
    assert {row["account"] for row in some} == {"kz-mfa-feed", "kz-mfa-mastodon"}
    kazakh = filled("posts", "--country", "kz", "--platform", "mastodon", "--format", "json").rows
    assert kazakh == [r for r in every if r["account"].startswith("kz-") and "mastodon" in r["account"]]
    edge = times[len(times) // 2].date().isoformat()
    after = filled("posts", "--since", edge, "--format", "json").rows
    before = filled("posts", "--until", edge, "--format", "json").rows
    assert (
        min(row["published_at"] for row in after)
        >= edge
        > max(r["published_at"] for r in before if r["published_at"])
    )
    assert len(after) + len(before) == len(times)
    assert len(filled("posts", "--limit", "3", "--format", "csv").records) == 3
    assert filled("posts", "--since", "2030-01-01").out == "nothing to show\n"


def test_counts_are_null_where_a_platform_shows_none(filled: Desk) -> None:
    """A feed has no likes: null, an empty cell, a dash; never 0."""
    row = filled("posts", "kz-mfa-feed", "--limit", "1", "--format", "json").rows[0]
    assert {row[name] for name in (*posts.COUNTS, "counted_at")} == {None}
    assert filled("posts", "kz-mfa-feed", "--limit", "1", "--format", "csv").records[0]["likes"] == ""
    counted = filled("posts", "kz-mfa-mastodon", "--limit", "1", "--format", "json").rows[0]
    assert isinstance(counted["likes"], int)
    assert counted["counted_at"]


def test_a_number_leads_back_to_the_stored_answer(filled: Desk) -> None:
    """posts -> raw_sha256 -> raw show: the very bytes that hold the post; raw list knows their address."""
    row = filled("posts", "kz-mfa-mastodon", "--limit", "1", "--format", "json").rows[0]
    body = filled("raw", "show", row["raw_sha256"])
    assert body.status == 0
    assert f'"{row["native_id"]}"' in body.out
    answers = filled("raw", "list", "kz-mfa-mastodon", "--polls", "500", "--format", "json").rows
    (answer,) = [one for one in answers if one["sha256"] == row["raw_sha256"]][:1]
    assert (answer["status"], answer["step"]) == (200, "timeline")
    assert "/statuses" in answer["url"]
    assert any(
        answer["sha256"] in line for line in filled("raw", "list", "kz-mfa-mastodon", "--polls", "500").lines
    )


def test_coverage_and_holes(filled: Desk) -> None:
    """Spans in order of time; a hole has a cause; --gaps shows only holes."""
    rows = filled("coverage", *SPAN, "--format", "json").rows
    assert {row["account"] for row in rows} == {
        row["id"] for row in filled("accounts", "list", "--format", "json").rows
        if row["platform"] not in ASSETS
    }  # fmt: skip
    assert all(row["hours"] > 0 for row in rows if row["observed"])
    holes = filled("coverage", *SPAN, "--gaps", "--format", "json").rows
    assert holes == [row for row in rows if not row["observed"]]
    assert all(row["cause"] for row in holes)
    assert {
        r["account"][:2] for r in filled("coverage", "--country", "UZ", *SPAN, "--format", "json").rows
    } == {"uz"}
    later = ("kz-mfa-feed", "--since", "2031-01-01", "--until", "2031-02-01")
    assert filled("coverage", *later).out == EMPTY[0]
    assert filled("coverage", "--gaps", *later).out == EMPTY[1]


EMPTY = ("nothing was observed in this window\n", "no hole in this window\n")


def test_figures_of_a_window(filled: Desk) -> None:
    """Without a name: every metric of every account and country; the age is that of the flag, but for the one
    figure that has its own."""
    whole = filled("metrics", "kz-mfa-mastodon", *SPAN, "--age", "24h", "--format", "json").rows
    assert {row["name"] for row in whole} == set(METRICS)
    assert {row["subject"] for row in whole} == {"kz-mfa-mastodon", "KZ"}
    assert {row["age_hours"] for row in whole if row["name"] != "half_life_h"} == {None, 24.0}
    assert {row["age_hours"] for row in whole if row["name"] == "half_life_h"} == {168.0}
    assert {(row["window_start"], row["window_end"]) for row in whole} == {
        (f"{SINCE}T00:00:00Z", f"{UNTIL}T00:00:00Z")
    }
    (state,) = (row for row in whole if row["name"] == "status" and row["scope"] == "account")
    assert (state["value"], state["label"], state["unit"]) == ("active", "active", "label")
    table = filled("metrics", "kz-mfa-mastodon", *SPAN, "--name", "interactions_total", "--age", "1h")
    assert table.lines[2].strip() == "kz-mfa-mastodon"
    assert table.lines[3].startswith("  interactions_total ")
    assert filled("metrics", "--platform", "feed", "--country", "UZ", *SPAN, "--name", "coverage").status == 0


def test_metric_definitions(filled: Desk) -> None:
    """Everything about one metric, for people a field per line."""
    told = filled("metrics", "show", "posts_per_day")
    assert "posts / covered days" in told.out
    aged = filled("metrics", "show", "er_day_followers")
    cases = [line for line in aged.lines if line[12:14] == "- "]
    assert cases[0].startswith("edge_cases  - own posts published")
    assert len(cases) > 5
    assert {row["name"] for row in filled("metrics", "list", "--format", "json").rows} == {*METRICS, *SCORES}


FAULTS = [
    (("posts", "kz-mfa-fed"), "unknown account kz-mfa-fed; did you mean kz-mfa-feed?"),
    (("raw", "list", "kz-mfa-fed"), "unknown account kz-mfa-fed; did you mean kz-mfa-feed?"),
    (("accounts", "show", "zzz"), "unknown account zzz; `mfa-monitor accounts list` shows them"),
    (("coverage", "nobody-here"), "unknown account nobody-here"),
    (("posts", "--since", "2026-13-01"), "--since 2026-13-01: not an ISO date such as 2026-03-01"),
    (("posts", "--until", "soon"), "--until soon: not an ISO date"),
    (("coverage", "--since", UNTIL, "--until", SINCE), "the window is empty: 2026-03-03 to 2026-03-01"),
    (("metrics", "--window", "30"), "--window 30: write a number of days such as 7d or 30d"),
    (("metrics", "--window", "0d"), "--window 0d:"),
    (("report", "--window", "²d"), "--window ²d:"),
    (("report", "--on", "yesterday"), "--on yesterday: not an ISO date"),
    (("report", "--on", "2999-01-01"), "--on 2999-01-01: that day has not begun"),
    (("metrics", "--name", "posts_per_dya"), "no metric posts_per_dya; did you mean posts_per_day?"),
    (("metrics", "show", "nix"), "no metric nix; `mfa-monitor metrics list` shows them"),
    (("posts", "--platform", "fedd"), "no account has the platform fedd; there are: appstore, bluesky, "),
    (("metrics", "--country", "ZZ"), "no account has the country ZZ; there are: KG, KZ, UZ"),
    (("metrics", "--age", "25h"), "25h"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "fault"), FAULTS, ids=lambda given: " ".join(given) if given[0] != given else ""
)
def test_faults_name_the_thing(filled: Desk, words: tuple[str, ...], fault: str) -> None:
    """Exit status 2, one line that names what is wrong and what would be right; nothing on stdout."""
    told = filled(*words)
    assert (told.status, told.out) == (2, "")
    assert fault in told.err


def test_windows() -> None:
    """The last whole days before today, or what --since and --until say."""
    now = datetime(2026, 3, 31, 15, tzinfo=UTC)
    window = window_of("30d", None, None, now)
    assert (window.start, window.end) == (datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 31, tzinfo=UTC))
    assert window_of("7d", None, "2026-03-10", now).start == datetime(2026, 3, 3, tzinfo=UTC)
    assert window_of("7d", "2026-03-09", None, now).seconds == timedelta(days=22).total_seconds()
    assert days_of("007d") == 7
    for wrong in ("d", "-1d", "1.5d", "99999d", "7 d", "٣d"):
        with pytest.raises(ConfigError, match="write a number of days"):
            days_of(wrong)


def test_a_damaged_account_list_is_told_in_full(filled: Desk) -> None:
    """`accounts check` lists every fault with its line; other commands stop at the first one."""
    path = filled.config / "accounts.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text(
        "\n".join([*lines, lines[1], lines[2].replace(",KZ,", ",KAZ,").replace(",KG,", ",KAZ,")]) + "\n"
    )
    told = filled("accounts", "check", "--format", "json")
    assert told.status == 2
    assert {row["line"] for row in told.rows} >= {len(lines) + 1, len(lines) + 2}
    assert [*told.rows[0]] == ["file", "line", "column", "fault"]
    assert f"{len(told.rows)} faults" in told.err
    assert max(map(len, filled("accounts", "check").lines)) <= 80
    first = filled("poll", "--dry-run")
    assert first.status == 2
    assert f"accounts.csv:{len(lines) + 1}" in first.err
    assert (
        "accounts.csv"
        in {row["what"]: row["finding"] for row in filled("doctor", "--format", "json").rows}["registry"]
    )


def test_the_doctor_finds_what_is_missing(desk: Desk) -> None:
    """Without store, list and contact: findings with advice, and still status 0."""
    told = desk("doctor", "--format", "json")
    assert told.status == 0
    found = {row["what"]: row for row in told.rows}
    keyed = sorted(f"key of {name}" for name, platform in PLATFORMS.items() if platform.key)
    assert list(found) == ["version", "store", "registry", "contact", "keys", *keyed]
    assert "monitor.db" in found["store"]["finding"]
    assert "mfa-monitor poll" in found["store"]["advice"]
    assert "MONITOR_CONTACT" in found["contact"]["advice"]
    assert "contact: set MONITOR_CONTACT" in desk("doctor").out


def test_the_doctor_warns_of_an_unsafe_sqlite(filled: Desk) -> None:
    """A library that can lose rows is named."""
    from monitor.store import Info, Store

    info = Info("sqlite", "SQLite 3.40.1", "DELETE", False, "0001", 1, "monitor.db")
    filled.patch.setattr(Store, "info", lambda self: info)
    assert "may lose rows" in filled("doctor").out


def test_limits_show_value_default_and_cap(desk: Desk) -> None:
    """A changed limit is told beside its default."""
    desk.toml("[fetch]\nretries = 1\n")
    row: dict[str, Any] = next(
        r for r in desk("doctor", "--limits", "--format", "json").rows if r["name"] == "fetch.retries"
    )
    assert (row["value"], row["default"], row["cap"]) == (1, 2, 5)


def test_the_store_is_checked_and_migrated(filled: Desk) -> None:
    """Whole is one word; a fault is a line and status 3."""
    from monitor.store import Store

    assert filled("db", "check").out == "whole\n"
    assert filled("db", "migrate").out.startswith("schema 0")
    filled.patch.setattr(Store, "check", lambda self: ["post 7: no account"])
    told = filled("db", "check")
    assert (told.status, told.out) == (3, "post 7: no account\n")


def test_prune_keeps_posts(filled: Desk) -> None:
    """Old bodies and polls go, as many as it says; posts stay."""
    before = filled("posts", "--format", "json").rows
    told = filled("raw", "prune")
    assert told.out.startswith("dropped: ")
    assert int(told.out.split()[1]) > 0
    assert filled("posts", "--format", "json").rows == before
    gone = filled("raw", "show", before[0]["raw_sha256"])
    assert (gone.status, gone.out) == (3, "")
    assert before[0]["raw_sha256"] in gone.err
    assert filled("raw", "list", "kz-mfa-feed").out == "no answer is kept\n"
    assert {row["state"] for row in filled("status", "--format", "json").rows} <= {
        "well", "failing", "asleep", "no key", "no contact", "terms not accepted"
    }  # fmt: skip


def test_status_of_an_empty_store(desk: Desk) -> None:
    """A store without accounts says so."""
    assert desk("db", "migrate").status == 0
    assert desk("status").out == "no accounts yet\n"
    assert desk("status", "--failing").out == "all is well\n"


def test_a_report_by_hand(filled: Desk) -> None:
    """Both country tables within 80 columns, then the page's path; the files are there."""
    told = filled("report", "--on", "2026-03-02", "--window", "2d", "--out", "reports")
    assert told.status == 0
    assert max(map(len, told.lines)) <= 80
    assert told.lines[0].split() == [
        "country", "accounts", "posts", "per", "day", "active", "followers", "observed",
    ]  # fmt: skip
    assert f"too few accounts by country: {', '.join(COUNTED)}" in " ".join(told.out.split())
    page = filled.folder / told.lines[-1].removeprefix("Report: ")
    assert page.name == "report-2026-03-02.html"
    assert {path.name for path in page.parent.iterdir()} >= {"figures.csv", "figures.json", "gaps.csv"}


def test_a_report_without_accounts(desk: Desk) -> None:
    """Nothing followed is said, not an empty table."""
    desk("db", "migrate")
    told = desk("report")
    assert told.status == 0
    assert told.lines[0] == "no account was followed"


def test_the_doctor_tells_what_was_spent_of_a_quota(filled: Desk) -> None:
    """Units of the newest day, and how many there are."""
    found = {row["what"]: row["finding"] for row in filled("doctor", "--format", "json").rows}
    assert re.fullmatch(r"\d+ of 10,000 units on 2026-03-0\d", found["quota of youtube"])
    assert re.fullmatch(r"\d+ of 5,000 units on 2026-03-0\d", found["quota of vk"])
