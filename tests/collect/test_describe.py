"""What is told from posts on their way in, and from those that were stored before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.collect import nightly
from monitor.collect.describe import AT_ONCE, catch_up, country_names
from monitor.collect.writer import Writer
from monitor.errors import MonitorError
from monitor.model import Account
from monitor.store import Turn
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON
from tests.store.facts import poll, post

HOUR = timedelta(hours=1)
TABLE = (
    "code,name,population,population_year,languages,names,source\n"
    "KZ,Kazakhstan,,,kk;ru,Kazakhstan;Казахстан;Қазақстан,x\n"
    "UZ,Uzbekistan,,,uz,Uzbekistan;Узбекистан;Oʻzbekiston,x\n"
)


class Measured(Exception):
    """The figures were about to be computed."""


@pytest.fixture
def server() -> Toots:
    return Toots()


@pytest.fixture
def one(tmp_path: Path, make_account: Callable[..., Account], server: Toots) -> Iterator[Lab]:
    """A Mastodon account in a house that knows the names of two countries."""
    (tmp_path / "countries.csv").write_text(TABLE, encoding="utf-8")
    account = make_account(id="kz-mfa-mastodon", platform="mastodon", handle="mfa", url=f"{BASE}/@mfa")
    with lab(tmp_path, account, server) as made:
        made.house.countries = country_names(tmp_path)
        yield made


def rows(made: Lab, sql: str) -> list[tuple[Any, ...]]:
    return made.store.query(sql)


def caught_up(made: Lab) -> int:
    async def run() -> int:
        made.house.writer = Writer(made.store)
        try:
            return await catch_up(made.house)
        finally:
            await made.house.writer.aclose()

    return asyncio.run(run())


CONTENT = "SELECT format, asks, detected_language FROM post ORDER BY native_id"
CITED = "SELECT how, target FROM citation ORDER BY how, target"
NAMED = "SELECT country FROM country_mention ORDER BY country"


def test_a_new_post_is_described_when_it_comes_in(one: Lab, server: Toots) -> None:
    """Form, question, language, whom it cites and which countries it names."""
    words = "<p>Қашан Өзбекстан министрі келеді? Қазақстанның елшісі Oʻzbekiston туралы айтты.</p>"
    mention = [{"acct": "uzmfa@social.example", "id": "9"}]
    server.add(1, NOON - HOUR, content=words, mentions=mention)
    assert one.poll().outcome == "ok"
    assert rows(one, CONTENT) == [("text", 1, "kk")]
    assert rows(one, CITED) == [("mention", "uzmfa@social.example")]
    assert rows(one, NAMED) == [("KZ",), ("UZ",)]


def test_an_edit_is_described_anew(one: Lab, server: Toots) -> None:
    """What the older words cited and named is gone."""
    server.add(1, NOON - HOUR, content="<p>Казахстан</p>", mentions=[{"acct": "b", "id": "9"}])
    one.poll()
    one.wait(hours=1)
    server.add(1, NOON - HOUR, content="<p>Узбекистан?</p>", edited_at="2026-03-02T12:30:00Z")
    one.poll()
    assert (rows(one, CITED), rows(one, NAMED)) == ([], [("UZ",)])
    assert rows(one, CONTENT) == [("text", 1, None)]


def test_a_reply_that_names_only_its_parent_cites_the_first_mentioned(one: Lab, server: Toots) -> None:
    """So Mastodon tells it."""
    server.add(
        1, NOON - HOUR, in_reply_to_id="77", in_reply_to_account_id="9",
        mentions=[{"acct": "uzmfa@social.example", "id": "9"}, {"acct": "c@social.example", "id": "8"}],
    )  # fmt: skip
    one.poll()
    assert rows(one, CITED) == [
        ("mention", "c@social.example"), ("mention", "uzmfa@social.example"),
        ("reply", "uzmfa@social.example"),
    ]  # fmt: skip


def test_posts_of_an_older_store_are_described_once(one: Lab, server: Toots) -> None:
    """In batches; those that were described on their way in are left alone."""
    server.add(1, NOON - HOUR, content="<p>Казахстан</p>")
    one.poll()
    old = tuple(
        post(f"p{n:04}", one.account.id, text="Узбекистан", mentions=("b",)) for n in range(AT_ONCE + 3)
    )
    one.store.save([Turn(poll("older", one.account.id), new=old)])
    assert caught_up(one) == AT_ONCE + 3
    assert rows(one, "SELECT count(*) FROM post WHERE described_by IS NULL") == [(0,)]
    assert rows(one, "SELECT count(*) FROM citation") == [(AT_ONCE + 3,)]
    assert rows(one, "SELECT country, count(*) FROM country_mention GROUP BY country ORDER BY country") == [
        ("KZ", 1), ("UZ", AT_ONCE + 3),
    ]  # fmt: skip
    assert caught_up(one) == 0


def test_the_nightly_job_begins_with_it(one: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the night's figures know of them."""
    one.poll()
    one.store.save([Turn(poll("older", one.account.id), new=(post("old", one.account.id),))])

    def measured(*_: object, **__: object) -> None:
        assert one.store.undescribed() == []
        raise Measured

    async def run() -> None:
        one.house.writer = Writer(one.store)
        try:
            await nightly.run_if_due(one.house)
        finally:
            await one.house.writer.aclose()

    monkeypatch.setattr(nightly, "write", measured)
    with pytest.raises(Measured):
        asyncio.run(run())


def test_without_a_table_no_country_is_named(tmp_path: Path) -> None:
    """A table that cannot be read is the operator's to mend, and said at once."""
    assert country_names(tmp_path)("Казахстан") == ()
    (tmp_path / "countries.csv").write_text("code;name\n", encoding="utf-8")
    with pytest.raises(MonitorError, match=r"countries\.csv"):
        country_names(tmp_path)
