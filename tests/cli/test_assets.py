"""Websites, newsletters and apps on the command line: listed and looked at, and never taken for accounts with
posts."""

from __future__ import annotations

import csv

import pytest

from monitor.model import ASSETS
from monitor.settings import StoreSettings
from monitor.store import Store
from tests.cli.conftest import SINCE, UNTIL, Desk

SITE, APP = "kz-mfa-website", "kz-mfa-appstore"
SPAN = ("--since", SINCE, "--until", UNTIL)


@pytest.mark.parametrize(
    "words",
    [
        ("posts", SITE),
        ("coverage", SITE, *SPAN),
        ("metrics", SITE, *SPAN),
        ("compare", "kz-mfa-mastodon", APP, *SPAN),
        ("backfill", SITE),
        ("backfill", SITE, "--from", "wayback"),
        ("backfill", APP),
    ],
    ids=" ".join,
)
def test_what_needs_posts_refuses_a_named_asset(filled: Desk, words: tuple[str, ...]) -> None:
    """Exit status 2 and the asset's name: an empty table would be taken for silence."""
    told = filled(*words)
    assert (told.status, told.out) == (2, "")
    assert "is looked at once a day and has no posts" in told.err
    assert SITE in told.err or APP in told.err


def test_lists_of_all_leave_assets_out(filled: Desk) -> None:
    """Of posts, spans and figures; countries count the accounts with posts only."""
    for words in (("posts",), ("coverage", *SPAN), ("metrics", *SPAN, "--name", "posts_published")):
        rows = filled(*words, "--format", "json").rows
        named = {row.get("account") or row["subject"] for row in rows}
        assert named
        assert not any(name.endswith(ASSETS) for name in named), words


def test_status_tells_of_assets(filled: Desk) -> None:
    """Asked, well, and without a newest post."""
    filled.patch.setenv("MONITOR_CONTACT", "press@observatory.example")
    rows = {row["account"]: row for row in filled("status", "--format", "json").rows}
    assert rows[SITE]["state"] == rows[APP]["state"] == "well"
    assert rows[SITE]["last_success_at"]
    assert rows[SITE]["last_new_post_at"] is None


def test_accounts_list_says_whether_an_asset_is_looked_at(filled: Desk) -> None:
    """Pages need a contact, the App Store's interface does not."""
    rows = {row["id"]: row["collected"] for row in filled("accounts", "list", "--format", "json").rows}
    assert (rows[SITE], rows[APP]) == ("no contact", "yes")
    filled.patch.setenv("MONITOR_CONTACT", "press@observatory.example")
    rows = {row["id"]: row["collected"] for row in filled("accounts", "list", "--format", "json").rows}
    assert (rows[SITE], rows[APP]) == ("yes", "yes")


def test_the_report_of_the_demo_has_a_line_for_each_asset(filled: Desk, practised: object) -> None:
    """In a file of its own, as the store has it, and in no other."""
    filled.patch.setenv("MONITOR_CONTACT", "press@observatory.example")
    told = filled("report", "--on", "2026-03-02", "--out", "out")
    assert told.status == 0, told.err
    folder = filled.folder / "out" / "2026-03-02"
    with (folder / "assets.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["account"]: row for row in csv.DictReader(file)}
    with Store.open(StoreSettings(url=f"sqlite:///{filled.data / 'monitor.db'}"), read_only=True) as store:
        assert set(rows) == {one.id for one in store.accounts() if one.platform in ASSETS}
        looks = {look.account_id: look for look in store.assets()}
    assert {name: row["answers"] for name, row in rows.items()} == {
        name: "yes" if look.answers else "no" for name, look in looks.items()
    }
    assert rows[APP]["version"] == looks[APP].version
    for name in ("accounts.csv", "figures.csv", "gaps.csv"):
        assert SITE not in (folder / name).read_text("utf-8-sig")
