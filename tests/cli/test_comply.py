"""`comply` and `forget`: what goes, what is said, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from monitor.model import Account
from monitor.platforms import PLATFORMS
from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.wire import Page, Payload
from tests.cli.conftest import Desk
from tests.store.facts import post, turn

ID = "1890000000000000001"
WORDS = "The minister opened the new consulate this morning"


def parse(account: Account, payload: Payload) -> Page:
    if payload.step == "compliance":
        rows = [json.loads(line) for line in payload.body.splitlines()]
        return Page(gone=tuple(one["id"] for one in rows), reasons={one["id"]: one["why"] for one in rows})
    return PLATFORMS["mastodon"].parse(account, payload)


@pytest.fixture
def ready(desk: Desk, make_account: Callable[..., Account], monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A network that wants its posts checked, one account with two posts of long ago, and one beside it."""
    mastodon = PLATFORMS["mastodon"]
    duty = replace(
        mastodon, recheck_days=1, refresh=lambda account, ids: mastodon.recheck and mastodon.recheck(
            account, None, ids[0]  # type: ignore[arg-type]
        ), steps=(*mastodon.steps, "compliance"), parse=parse,
    )  # fmt: skip
    world = dict(PLATFORMS) | {"mastodon": duty}
    for place in ("collect.comply", "collect.switches", "platforms"):
        monkeypatch.setattr(f"monitor.{place}.PLATFORMS", world)
    desk.toml("[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n[fetch]\nretries = 0\n")
    account = make_account(id="kz", platform="mastodon", handle="a@127.0.0.1", url="http://127.0.0.1:9/@a")
    desk.accounts(account, make_account(id="uz", country="UZ"))
    desk.data.mkdir()
    with opened(desk) as store:
        store.sync_accounts([account, make_account(id="uz", country="UZ")], datetime.now().astimezone())
        store.save([turn(account_id="kz", new=(
            post(ID, "kz", text=WORDS, url="https://a.example/1"), post("18900000002", "kz", text="Other"),
        ))])  # fmt: skip
    return desk


def opened(desk: Desk) -> Store:
    settings = StoreSettings(url=f"sqlite:///{desk.data}/monitor.db", free_floor_bytes=0, ballast_bytes=0)
    return Store.open(settings)


def texts(desk: Desk) -> set[str]:
    with opened(desk) as store:
        return {one.post.text for one in store.posts()}


def test_a_compliance_result_is_carried_out(ready: Desk, tmp_path: Path) -> None:
    """It names posts that are gone, and why; ids of nobody are passed over."""
    result = tmp_path / "result.ndjson"
    result.write_text(f'{{"id": "{ID}", "why": "deleted"}}\n{{"id": "7", "why": "suspended"}}\n')
    told = ready("comply", "--from", str(result), "--platform", "mastodon", "--format", "json")
    assert (told.status, [(row["asked"], row["removed"]) for row in told.rows]) == (0, [(2, 1)])
    assert texts(ready) == {"", "Other"}


def test_what_cannot_be_checked_is_said(ready: Desk) -> None:
    """The server does not answer: status 3, and how many posts are unchecked since when."""
    told = ready("comply", "--platform", "mastodon", "--format", "json")
    assert told.status == 3
    assert [(row["failed"] + bool(row["stopped"]) > 0, row["unchecked"]) for row in told.rows] == [(True, 2)]
    assert "mastodon: 2 posts remain unchecked, the first since 2026-03-02 12:00 UTC" in told.err


@pytest.mark.parametrize(("words", "said"), [
    (("--platform", "feed"), "feed does not want its posts checked; these do: mastodon, tiktok, x, youtube"),
    (("--platform", "youtube"), "youtube"),
    (("--from", "none.ndjson", "--platform", "x"), "No such file"),
    (("--from", "none.ndjson"), "name the platform"),
    (("--from", "none.ndjson", "--platform", "feed"), "there are: mastodon"),
])  # fmt: skip
def test_a_wrong_word_is_explained(ready: Desk, words: tuple[str, ...], said: str) -> None:
    """Status 2; nothing was asked."""
    told = ready("comply", *words)
    assert (told.status, said in told.err) == (2, True), told.err


def test_with_no_duty_there_is_nothing_to_do(desk: Desk, make_account: Callable[..., Account]) -> None:
    """One line, status 0."""
    desk.toml("[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n")
    desk.accounts(make_account())
    told = desk("comply")
    assert (told.status, told.out) == (0, "no platform that is on wants its posts checked\n")


@pytest.mark.parametrize("name", [f"kz:{ID}", "https://a.example/1"])
def test_a_post_is_forgotten(ready: Desk, name: str) -> None:
    """By id or address; the reason is kept, other posts stay, and what was not touched is named."""
    told = ready("forget", name, "--yes", "--reason", "a letter")
    assert (told.status, told.lines[0].startswith(f"kz:{ID}: forgotten")) == (0, True), told.err
    assert told.lines[-1].startswith("not touched: backups and copies of the store")
    assert texts(ready) == {"", "Other"}
    with opened(ready) as store:
        assert [one.reason for one in store.tombstones("kz")] == ["forgotten: a letter"]


def test_an_account_is_forgotten(ready: Desk) -> None:
    """Its posts are gone, status says so, and it is asked no more although the list names it."""
    assert ready("forget", "kz", "--yes").status == 0
    assert texts(ready) == set()
    rows = {row["account"]: row["state"] for row in ready("status", "--format", "json").rows}
    assert rows["kz"] == "forgotten"
    told = ready("poll", "kz")
    assert (told.status, "0 polled" in told.err, "was forgotten" in told.err) == (0, True, True)
    assert "was forgotten" in ready("backfill", "kz").err
    rows = {row["account"]: row["state"] for row in ready("status", "--format", "json").rows}
    assert rows["kz"] == "forgotten"


def test_nothing_goes_without_a_yes(ready: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It shows what would go and asks; anything but yes leaves all as it is."""
    asked: list[str] = []
    monkeypatch.setattr("typer.confirm", lambda text: asked.append(text) or False)
    assert ready("forget", "kz").status == 2
    assert ready("forget", f"kz:{ID}").status == 2
    assert "2 posts" in asked[0]
    assert texts(ready) == {WORDS, "Other"}
    monkeypatch.setattr("typer.confirm", lambda text: True)
    assert ready("forget", f"kz:{ID}").status == 0
    assert texts(ready) == {"", "Other"}


@pytest.mark.parametrize("name", ["kx", "kz:77", "https://a.example/none"])
def test_what_is_not_there_cannot_be_forgotten(ready: Desk, name: str) -> None:
    """Status 2, and nothing is removed."""
    assert ready("forget", name, "--yes").status == 2
    assert texts(ready) == {WORDS, "Other"}
