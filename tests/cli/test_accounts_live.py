"""`accounts check --live` and `accounts discover`, against a server on this machine."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from monitor import registry
from monitor.cli import accounts
from monitor.model import Account
from tests.cli.conftest import Desk
from tests.cli.served import Served, feed, serving

LOOKUP = "/api/v1/accounts/lookup?acct=mfa"


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as server:
        yield server


def toml(served: Served, contact: str = 'contact = "ops@example.org"') -> str:
    return (
        f'[fetch]\nallow_hosts = ["{served.host}"]\nretries = 0\n{contact}\n'
        "[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n"
    )


@pytest.fixture
def ready(desk: Desk, served: Served, make_account: Callable[..., Account]) -> Desk:
    """A feed and a Mastodon account that answer, a feed that does not, one of LinkedIn, one switched off."""
    served.bodies = {"/kz": feed("visit"), LOOKUP: someone(), "/off": feed("off")}
    desk.toml(toml(served))
    desk.accounts(
        make_account(id="kz-mfa-feed", url=served.url("/kz")),
        make_account(id="kz-mfa-mastodon", platform="mastodon", handle="mfa", url=served.url("/@mfa")),
        make_account(id="kg-mfa-feed", country="KG", url=served.url("/none")),
        make_account(
            id="kz-mfa-li", platform="linkedin", handle="mfa", url="https://www.linkedin.com/company/mfa"
        ),
        make_account(id="kz-off-feed", url=served.url("/off"), enabled=False),
    )
    return desk


def someone(**fields: Any) -> bytes:
    return json.dumps({"id": "4711", "acct": "mfa", "followers_count": 12, **fields}).encode()


def test_a_live_check_asks_each_once_and_stores_nothing(ready: Desk, served: Served) -> None:
    """One row per enabled account with stable keys; status 3, for one of them is not there; no store."""
    told = ready("accounts", "check", "--live", "--format", "json")
    assert told.status == 3
    assert [tuple(row) for row in told.rows] == [accounts.LIVE] * 4
    assert [(row["account"], row["verdict"]) for row in told.rows] == [
        ("kz-mfa-feed", "verified"), ("kz-mfa-mastodon", "verified"), ("kg-mfa-feed", "unknown"),
        ("kz-mfa-li", "no adapter"),
    ]  # fmt: skip
    row = told.rows[1]
    assert (row["native_id"], row["followers"], row["note"]) == ("4711", 12, None)
    assert told.rows[0]["followers"] is None
    assert "2 verified, 1 unknown, 1 no adapter" in told.err
    assert sorted(served.asked) == [LOOKUP, "/kz", "/none"]
    assert not (ready.data / "monitor.db").exists()


def test_a_live_check_for_people(ready: Desk) -> None:
    """The table fits the terminal; networks without an adapter are only counted, unless they are named."""
    told = ready("accounts", "check", "--live")
    assert max(map(len, told.lines)) <= 80
    assert "kg-mfa-feed" in told.out
    assert "kz-mfa-li" not in told.out
    assert "kz-mfa-li" in ready("accounts", "check", "kz-mfa-li", "--live").out


def test_accounts_and_networks_can_be_chosen(ready: Desk, served: Served) -> None:
    """Who is verified, or cannot be asked, is no failure; who is named is asked even when switched off."""
    told = ready("accounts", "check", "kz-off-feed", "kz-mfa-li", "--live", "--format", "json")
    assert (told.status, [row["verdict"] for row in told.rows]) == (0, ["verified", "no adapter"])
    assert served.asked == ["/off"]
    told = ready("accounts", "check", "--live", "--platform", "mastodon", "--format", "csv")
    assert (told.status, [row["account"] for row in told.records]) == (0, ["kz-mfa-mastodon"])


def test_ids_are_written_and_then_compared(ready: Desk, served: Served) -> None:
    """--write fills native_id of verified accounts, once; a stranger's id is not written."""
    path = ready.config / "accounts.csv"
    lines = path.read_text("utf-8").replace(",native_id", "")
    path.write_text("\n".join(line.removesuffix(",") for line in lines.splitlines()) + "\n", "utf-8")
    before = path.read_text("utf-8").splitlines()
    assert "1 native ids written" in ready("accounts", "check", "--live", "--write").err
    after = path.read_text("utf-8").splitlines()
    assert [line.rpartition(",")[0] for line in after] == before
    assert [line.rpartition(",")[2] for line in after] == ["native_id", "", "4711", "", "", ""]
    assert ready("accounts", "check").status == 0
    served.bodies[LOOKUP] = someone(id="9")
    told = ready("accounts", "check", "kz-mfa-mastodon", "--live", "--write", "--format", "json")
    assert (told.status, told.rows[0]["verdict"]) == (3, "stranger")
    assert told.rows[0]["note"] == "id 9 answers, 4711 is followed"
    assert path.read_text("utf-8").splitlines() == after


def test_ids_that_polls_learnt_are_compared(ready: Desk, served: Served) -> None:
    """What the store knows counts where the list says nothing."""
    served.bodies |= {"/api/v1/accounts/4711/statuses?limit=20": b"[]"}
    assert ready("poll", "kz-mfa-mastodon").status == 0
    assert ready("accounts", "check", "kz-mfa-mastodon", "--live").status == 0
    served.bodies[LOOKUP] = someone(id="9")
    told = ready("accounts", "check", "kz-mfa-mastodon", "--live", "--format", "json")
    assert (told.status, told.rows[0]["verdict"], told.err) == (3, "stranger", "1 stranger\n")


@pytest.mark.parametrize("words", [("kz-mfa-feed",), ("--platform", "feed"), ("--write",)])
def test_what_goes_with_live_is_refused_without(ready: Desk, served: Served, words: tuple[str, ...]) -> None:
    """Nobody believes to have asked when nothing was asked."""
    told = ready("accounts", "check", *words)
    assert (told.status, told.out, served.asked) == (2, "", [])
    assert "go with --live" in told.err


def test_faults_come_before_asking(ready: Desk, served: Served) -> None:
    """A list with a fault is not asked about; a mistyped id is told the nearest one."""
    assert "did you mean kz-mfa-feed?" in ready("accounts", "check", "kz-mfa-fed", "--live").err
    path = ready.config / "accounts.csv"
    path.write_text(path.read_text("utf-8").replace(",KG,", ",KGZ,"), "utf-8")
    assert ready("accounts", "check", "--live").status == 2
    assert served.asked == []


PAGE = b"""<html><head><link rel="alternate" type="application/rss+xml" href="/rss">
<link rel=me href="https://social.example/@press"></head>
<body><a href="https://t.me/example_mfa">Telegram</a> <a href="https://www.linkedin.com/company/mfa">In</a>
<a href="https://t.me/share/url?url=x">share</a></body></html>"""
ABOUT = ("--country", "kz", "--kind", "mfa", "--institution", "Ministry of Foreign Affairs of Kazakhstan")


@pytest.fixture
def home(ready: Desk, served: Served) -> Desk:
    served.bodies |= {"/": PAGE}
    return ready


def test_discover_proposes_rows(home: Desk, served: Served) -> None:
    """By default csv in the columns of the operator's list; what stands there already is left out; nothing is
    written."""
    before = (home.config / "accounts.csv").read_bytes()
    told = home("accounts", "discover", served.url("/"), *ABOUT)
    assert told.status == 0
    assert tuple(told.records[0]) == registry.header(home.config / "accounts.csv")
    assert [(row["id"], row["confidence"], row["enabled"]) for row in told.records] == [
        ("kz-mfa-mastodon-press", "medium", "true"), ("kz-mfa-feed-127-0-0-1", "medium", "true"),
        ("kz-mfa-telegram-example-mfa", "low", "false"),
    ]  # fmt: skip
    assert {row["evidence_url"] for row in told.records} == {served.url("/")}
    assert "4 found, 1 of them listed already" in told.err
    assert "/sitemap.xml (HTTP 404)" in told.err
    assert (home.config / "accounts.csv").read_bytes() == before
    assert not home.data.exists() or not list(home.data.glob("*.db"))


def test_discover_for_programs_and_people(home: Desk, served: Served) -> None:
    """JSON has all candidates, how each was found, as what it is listed; the country is not guessed."""
    rows = home("accounts", "discover", served.url("/"), "--format", "json").rows
    assert [tuple(row) for row in rows] == [accounts.FOUND] * 4
    assert [(row["platform"], row["how"], row["listed"], row["enabled"]) for row in rows] == [
        ("mastodon", "rel=me", None, True), ("feed", "rel=alternate", None, True),
        ("telegram", "link in page", None, False), ("linkedin", "link in page", "kz-mfa-li", False),
    ]  # fmt: skip
    assert {row["country"] for row in rows} == {None}
    told = home("accounts", "discover", served.url("/"), "--format", "table")
    assert max(map(len, told.lines)) <= 80
    assert "rel=me" in told.out
    served.bodies["/"] = b"<html></html>"
    assert home("accounts", "discover", served.url("/"), "--format", "table").out == "nothing found\n"


def test_rows_go_into_a_list_only_when_it_is_named(home: Desk, served: Served) -> None:
    """Complete rows into accounts.csv, where they are known at the next look; half ones into a file of their
    own."""
    path, other = home.config / "accounts.csv", home.folder / "found.csv"
    before = path.read_bytes()
    told = home("accounts", "discover", served.url("/"), "--write-to", str(path))
    assert (told.status, path.read_bytes()) == (2, before)
    assert "column institution: is empty" in told.err
    assert home("accounts", "discover", served.url("/"), "--write-to", str(other)).status == 0
    with other.open(newline="", encoding="utf-8") as lines:
        assert [row["country"] for row in csv.DictReader(lines)] == ["", "", ""]
    told = home("accounts", "discover", served.url("/"), *ABOUT, "--write-to", str(path))
    assert (told.status, f"{path}: 3 rows added" in told.err) == (0, True)
    assert path.read_bytes().startswith(before)
    assert home("accounts", "check").status == 0
    told = home("accounts", "discover", served.url("/"), *ABOUT, "--write-to", str(path))
    assert "4 found, 4 of them listed already" in told.err
    assert told.records == []


def test_without_a_list_the_rows_begin_one(home: Desk, served: Served) -> None:
    """The columns that every list needs, and no others."""
    (home.config / "accounts.csv").unlink()
    told = home("accounts", "discover", served.url("/"), *ABOUT)
    assert list(told.records[0]) == [name for name in registry.COLUMNS if name not in registry.OPTIONAL]
    assert len(told.records) == 4


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("--country", "Kazakhstan"), "--country KAZAKHSTAN: no ISO 3166-1"),
        (("--host-country", "XX"), "--host-country XX: no ISO 3166-1"),
        (("--kind", "embasy"), "did you mean embassy?"),
    ],
)
def test_faulty_options_are_named(home: Desk, served: Served, words: tuple[str, ...], fault: str) -> None:
    """Before anything is asked."""
    told = home("accounts", "discover", served.url("/"), *words)
    assert (told.status, served.asked) == (2, [])
    assert fault in told.err


def test_a_page_that_cannot_be_had(home: Desk, served: Served) -> None:
    """404 and no contact: one line, status 3 and 2; an address without a scheme means https."""
    told = home("accounts", "discover", served.url("/none"))
    assert (told.status, told.out) == (3, "")
    assert f"HTTP 404 at {served.url('/none')}" in told.err
    assert f"https://{served.host}" in home("accounts", "discover", served.host).err
    home.toml(toml(served, contact=""))
    told = home("accounts", "discover", served.url("/"))
    assert (told.status, "MONITOR_CONTACT" in told.err) == (2, True)
