"""A report's numbers are the command line's, and its top posts lead to the answers they were counted in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from lxml import etree
from typer.testing import CliRunner

from monitor.cli import app
from monitor.collect.measure import DEFINITIONS, figures, measure
from monitor.collect.questions import interactions
from monitor.model import Account, Window
from monitor.report import Figures, build
from monitor.report.say import exact
from monitor.report.tables import ACCOUNT_COLUMNS, COUNTRY_COLUMNS
from monitor.settings import ReportSettings, Settings
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON

HOUR = timedelta(hours=1)
END = datetime(2026, 3, 5, tzinfo=UTC)
WINDOW = Window(END - timedelta(days=4), END)
LIKES = {1: 4, 2: 90, 3: 30, 4: 0, 5: 30, 6: 8, 7: 2}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """Seven posts of one account, an hour apart, looked at every hour for 30 hours; post 6 is deleted."""
    account = Account("kz-mfa-mastodon", "Ministry", "KZ", "mfa", "mastodon", "mfa", f"{BASE}/@mfa")
    server = Toots()
    for number, likes in LIKES.items():
        server.add(number, NOON - (8 - number) * HOUR, likes=likes)
    with lab(tmp_path_factory.mktemp("report"), account, server) as one:
        for hour in range(31):
            if hour == 28:
                del server.posts[6]
            one.poll()
            one.wait(hours=1)
        yield one


def shown(made: Lab, age_hours: int = 24) -> Figures:
    return figures(Settings(report=ReportSettings(age_hours=age_hours)), made.store, WINDOW, END)


def rows(page: etree._Element, table: str) -> list[list[str]]:
    """The exact numbers of a table, "" where a cell has none."""
    found = page.xpath(f"//table[@id='{table}']/tbody/tr")
    return [["".join(cell.xpath("data/@value")[:1]) for cell in row] for row in found]


def test_the_page_shows_the_numbers_that_the_command_line_computes(made: Lab, tmp_path: Path) -> None:
    """`metrics compute --format json` for the same window and age: each exact value stands in its cell."""
    url = f"sqlite:///{made.house.settings.data_dir / 'monitor.db'}"
    asked = ["metrics", "compute", "kz-mfa-mastodon", "--since", f"{WINDOW.start:%Y-%m-%d}", "--until",
             f"{WINDOW.end:%Y-%m-%d}", "--age", "24h", "--format", "json"]  # fmt: skip
    flags = ["--config-dir", str(tmp_path), "--database-url", url]
    done = CliRunner().invoke(app, [*flags, *asked], catch_exceptions=False)
    told = {(v["scope"], v["name"]): v["value"] for v in json.loads(done.stdout)}
    files = build(shown(made))
    page = etree.fromstring(next(body for name, body in files.items() if name.endswith(".html")))

    def printed(scope: str, names: list[str]) -> list[str]:
        values = [told[scope, name] for name in names]
        return ["" if value is None else exact(value) for value in values]

    names = [column.name for column in ACCOUNT_COLUMNS]
    assert rows(page, "accounts") == [["", "", "", *printed("account", [*names, "coverage"])]]
    names = [column.name for column in COUNTRY_COLUMNS[:-1]]
    assert rows(page, "countries") == [["", "1", *printed("country", [*names, "coverage"])]]
    assert told["account", "interactions_median"] == 8


def test_top_posts_lead_to_the_stored_answers_they_were_counted_in(made: Lab) -> None:
    """Most interactions first, of equals the earlier; the deleted one is out; the answers hold the counts."""
    top = shown(made).top_posts
    assert [(post.url, post.interactions) for post in top] == [
        (f"{BASE}/@mfa/{number}", LIKES[number]) for number in (2, 3, 5, 1, 7)
    ]
    for post in top:
        counted = [status for digest in post.answers for status in json.loads(made.store.raw(digest[:12]))]
        likes = {status["favourites_count"] for status in counted if status["url"] == post.url}
        assert likes == {post.interactions}
    assert shown(made, age_hours=168).top_posts == ()


def test_countries_by_network_equal_a_question_about_the_network(made: Lab) -> None:
    """Nothing is asked again for them, and nothing is different."""
    alone = measure(
        made.store, made.house.settings, WINDOW, END, 24, accounts=[made.account.id], platforms=["mastodon"]
    )
    engaged = {"interactions_median", "interactions_total", "er_post_followers_median"}
    expected = [v for v in alone if v.scope == "country" and v.name in engaged]
    assert set(shown(made).by_network) == set(interactions())
    assert list(shown(made).by_network["mastodon"]) == expected
    assert len(expected) == 3


def test_definitions_name_publications() -> None:
    """A reader of the report can look the measure up; a formula of ours says so."""
    sources = {one.name: one.source for one in DEFINITIONS}
    assert sources["posts_per_day"] == "Twiplomacy 2013, posts per day"
    assert sources["interactions_median"] == "own"
    assert all(sources.values())
