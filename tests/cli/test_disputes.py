"""`disputes`: who of two countries answered whom, with both texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from monitor.cli import disputes
from monitor.model import Account, Described
from monitor.platforms import PLATFORMS
from monitor.settings import StoreSettings
from monitor.store import Content, Store
from tests.cli.conftest import Desk
from tests.store.facts import at, post, turn

SPAN = ("--since", "2026-03-01", "--until", "2026-03-05")
FORM = Described("text", False, 20, "ru", 0.9, "test/1")


@pytest.fixture
def quarrel(desk: Desk, make_account: Callable[..., Account]) -> Desk:
    """Kazakhstan quotes Uzbekistan, which replies 5 h later; Kyrgyzstan is only quoted."""
    kz, uz, kg = (
        make_account(
            id=f"{code}-mfa", country=code.upper(), platform="mastodon", handle=f"{code}@soc.example",
            url=f"https://soc.example/@{code}",
        )
        for code in ("kz", "uz", "kg")
    )  # fmt: skip
    desk.accounts(kz, uz, kg)
    desk.data.mkdir()
    store = Store.open(StoreSettings(url=f"sqlite:///{desk.data / 'monitor.db'}", ballast_bytes=0))
    store.sync_accounts([kz, uz, kg], at(0))

    def says(name: str, account: Account, how: str, other: Account, hours: float) -> None:
        said = post(name, account.id, kind=how, text=f"words\nof {name}", published_at=at(hours))
        cited = Content(FORM, ((how, *PLATFORMS["mastodon"].called(other)[:1]),))
        store.save([turn(name, account.id, new=(said,), described={name: cited})])

    says("first", kz, "quote", uz, 0)
    says("answer", uz, "reply", kz, 5)
    says("alone", kz, "quote", kg, 1)
    store.close()
    return desk


def test_both_sides_of_an_exchange(quarrel: Desk) -> None:
    """Who, when, in which words; two lines for people, a row for programs."""
    table = quarrel("disputes", *SPAN)
    assert table.status == 0, table.err
    assert [" ".join(line.split()) for line in table.lines[2:] if line.strip()] == [
        "2026-03-02 12:00 kz-mfa words of first", "5.0 h later uz-mfa words of answer",
    ]  # fmt: skip
    (row,) = quarrel("disputes", *SPAN, "--format", "json").rows
    assert tuple(row) == disputes.COLUMNS
    assert (row["account"], row["kind"], row["text"]) == ("kz-mfa", "quote", "words\nof first")
    assert (row["other"], row["answer_kind"], row["hours"]) == ("uz-mfa", "reply", 5.0)


@pytest.mark.parametrize(("words", "found"), [
    (("kz-mfa",), True), (("uz-mfa",), True), (("kg-mfa",), False), (("--country", "KG"), False),
])  # fmt: skip
def test_either_side_may_be_asked_about(quarrel: Desk, words: tuple[str, ...], found: bool) -> None:
    """The account that spoke first or the one that answered; nobody else has any part in it."""
    told = quarrel("disputes", *words, *SPAN)
    assert (told.status, "5.0 h later" in told.out) == (0, found)
    assert ("answered each other in this window" in told.out) is not found
