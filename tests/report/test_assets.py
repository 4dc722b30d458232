"""Websites, newsletters and apps: one table of their own, and no place in a table of figures."""

from __future__ import annotations

from monitor.model import ASSETS
from monitor.report.listings import assets
from monitor.report.say import MISSING
from tests.report.made import rich, small
from tests.report.test_data import read
from tests.report.test_page import rich_tree, tree, words

OURS = {"kz-mfa-website", "kz-mfa-appstore", "uz-mfa-newsletter", "kg-embassy-ru-website", "kg-mfa-website"}


def test_assets_are_followed_apart() -> None:
    """Neither among the accounts with posts nor, while they are asked, among those that are not collected."""
    assert {one.id for one in rich().assets} == OURS
    assert not OURS & {one.id for one in rich().followed}
    assert not {one.platform for one in rich().followed} & set(ASSETS)


def test_each_asset_is_a_row_with_what_it_says_of_itself() -> None:
    """Unknown and untold are dashes with a reason; an asset that is not there says no."""
    rows = {(row[0].text, row[2].text): [cell.text for cell in row[3:]] for row in assets(rich()).rows}
    kazakh = "Ministry of Foreign Affairs of the Republic of Kazakhstan"
    assert rows[kazakh, "website"] == ["yes", "2026-03-30 02:24", MISSING, "2026-03-30 12:00"]
    assert rows[kazakh, "app"] == ["yes", "2025-12-31 00:00", "2.1.0", "2026-03-30 09:36"]
    assert rows["Embassy of the Kyrgyz Republic in Moscow", "website"][:2] == ["no", MISSING]
    assert rows["Тышкы иштер министрлиги", "website"][:2] == ["yes", MISSING]
    assert (
        rows["Ministry of Foreign Affairs of Uzbekistan", "newsletter"]
        == ["not looked at yet"] + [MISSING] * 3
    )
    dashes = {row[4].title for row in assets(rich()).rows if row[4].text == MISSING}
    assert dashes == {"it is not there", "it does not say when it changed", "not looked at yet"}


def test_the_page_has_one_table_of_assets_and_names_them_nowhere_else() -> None:
    """No table of figures, no chart and no list of curves knows them; without assets there is no table."""
    page = rich_tree()
    assert len(page.xpath("//table[@id='assets']/tbody/tr")) == len(OURS)
    elsewhere = page.xpath("//table[@id!='assets' and @id!='failures' and @id!='not-collected'] | //svg")
    for one in elsewhere:
        assert not any(f" {name} " in f" {words(one)} " for name in (*ASSETS, "app")), one.get("id")
    assert not tree(small()).xpath("//table[@id='assets']")


def test_the_file_of_assets_has_one_line_each() -> None:
    """Unknown is an empty cell, and so is what an asset does not tell."""
    rows = {row["account"]: row for row in read(rich(), "assets.csv")}
    assert set(rows) == OURS
    told = ("answers", "changed_at", "version", "seen_at")
    assert [rows["kz-mfa-appstore"][name] for name in told] == [
        "yes", "2025-12-31T00:00:00Z", "2.1.0", "2026-03-30T09:36:00Z",
    ]  # fmt: skip
    assert [rows["kg-embassy-ru-website"][name] for name in told[:3]] == ["no", "", ""]
    assert [rows["uz-mfa-newsletter"][name] for name in told] == [""] * 4
    assert not OURS & {row["account"] for row in read(rich(), "accounts.csv")}
