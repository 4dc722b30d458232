"""`poll` and `run`, against a server on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

from monitor.collect.lock import holder, only_one
from monitor.model import Account
from tests.cli.conftest import Desk
from tests.cli.served import Served, feed, serving

KEYS = ["account", "outcome", "pages", "posts_new", "posts_changed", "skipped", "error_kind", "error"]


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as server:
        yield server


@pytest.fixture
def ready(desk: Desk, served: Served, make_account: Callable[..., Account]) -> Desk:
    """Two accounts that answer, one whose page is missing, one without an adapter, one switched off."""
    served.bodies = {"/kz": feed("visit", "=SUM(A1)"), "/uz": feed("note")}
    desk.toml(
        f'[fetch]\nallow_hosts = ["{served.host}"]\nretries = 0\n'
        "[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n"
    )
    desk.accounts(
        make_account(id="kz-mfa-feed", url=served.url("/kz")),
        make_account(id="uz-mfa-feed", country="UZ", url=served.url("/uz")),
        make_account(id="kg-mfa-feed", country="KG", url=served.url("/none")),
        make_account(
            id="kz-mfa-linkedin",
            platform="linkedin",
            handle="mfa",
            url="https://www.linkedin.com/company/mfa",
        ),
        make_account(id="kz-off-feed", url=served.url("/off"), enabled=False),
    )
    return desk


def test_a_dry_run_asks_nothing(ready: Desk, served: Served) -> None:
    """It names what would be asked: enabled accounts with an adapter. No store is made."""
    told = ready("poll", "--dry-run", "--format", "json")
    assert [row["account"] for row in told.rows] == ["kz-mfa-feed", "uz-mfa-feed", "kg-mfa-feed"]
    assert [list(row) for row in told.rows] == [["account", "platform", "url"]] * 3
    assert (told.status, served.asked, ready.data.exists()) == (0, [], False)
    assert served.host in ready("poll", "--dry-run").out


def test_a_poll_stores_and_says_what_is_new(ready: Desk, served: Served) -> None:
    """One row per account, stable keys, status 0; a second time there is nothing new."""
    told = ready("poll", "kz-mfa-feed", "uz-mfa-feed", "--format", "json")
    assert told.status == 0
    assert [list(row) for row in told.rows] == [KEYS] * 2
    assert {(r["account"], r["outcome"], r["posts_new"]) for r in told.rows} == {
        ("kz-mfa-feed", "ok", 2), ("uz-mfa-feed", "ok", 1),
    }  # fmt: skip
    assert told.err == "2 polled, 0 failed, 3 new posts\n"
    again = ready("poll", "kz-mfa-feed")
    assert (again.status, again.out) == (0, "nothing new\n")
    assert served.asked == ["/kz", "/uz", "/kz"] or served.asked == ["/uz", "/kz", "/kz"]


def test_a_failed_account_is_status_3_and_harms_no_other(ready: Desk) -> None:
    """The failure is told with its reason; the others are stored."""
    told = ready("poll")
    assert told.status == 3
    (failed,) = (line for line in told.lines if line.startswith("kg-mfa-feed"))
    assert "failed" in failed
    assert "3 polled, 1 failed, 3 new posts" in told.err
    assert max(map(len, told.lines)) <= 80
    status = ready("status", "--failing", "--format", "json")
    assert [(r["account"], r["state"], r["failures"]) for r in status.rows] == [("kg-mfa-feed", "failing", 1)]
    shown = ready("status", "--failing")
    assert "kg-mfa-feed (1 in a row): feed: " in shown.out
    assert "more without" not in shown.err
    whole = ready("status")
    assert "2 more without an adapter or switched off" in whole.err
    assert "kz-mfa-linkedin" not in whole.out
    states = {row["account"]: row["state"] for row in ready("status", "--format", "json").rows}
    assert states == {
        "kz-mfa-feed": "well", "uz-mfa-feed": "well", "kg-mfa-feed": "failing",
        "kz-mfa-linkedin": "no adapter yet", "kz-off-feed": "off",
    }  # fmt: skip


def test_an_unreadable_answer_three_times_is_told_apart(ready: Desk, served: Served) -> None:
    """A platform that changed its shape needs a person, not patience."""
    served.bodies["/kz"] = b"<html>welcome</html>"
    for _ in range(3):
        assert ready("poll", "kz-mfa-feed").status == 3
    (row,) = ready("status", "--failing", "--format", "json").rows
    assert (row["state"], row["failures"]) == ("unreadable", 3)


def test_an_account_that_is_gone_is_stopped(ready: Desk, served: Served) -> None:
    """410 means for good: it is told so, and not asked again by itself."""
    served.bodies["/kz"] = b"gone"
    assert ready("poll", "kz-mfa-feed").status == 3
    (row,) = ready("status", "--failing", "--format", "json").rows
    assert (row["account"], row["state"], row["reason"]) == ("kz-mfa-feed", "stopped", "gone")
    assert "kz-mfa-feed (1 in a row): gone" in ready("status", "--failing").out
    assert "2 polled" in ready("poll", "--due").err


def test_only_what_is_due(ready: Desk, served: Served) -> None:
    """--due asks each account once and then has nothing to do."""
    assert "3 polled" in ready("poll", "--due").err
    asked = len(served.asked)
    told = ready("poll", "--due")
    assert (told.status, told.err, told.out) == (0, "0 polled, 0 failed, 0 new posts\n", "nothing new\n")
    assert len(served.asked) == asked


def test_faults_name_the_account(ready: Desk) -> None:
    """A mistyped id is told the nearest one; an account without an adapter is told so."""
    told = ready("poll", "kz-mfa-fed")
    assert (told.status, told.out) == (2, "")
    assert told.err == "mfa-monitor: unknown account kz-mfa-fed; did you mean kz-mfa-feed?\n"
    assert "`mfa-monitor accounts list` shows them" in ready("poll", "zzz").err
    told = ready("poll", "kz-mfa-linkedin")
    assert told.status == 2
    assert "kz-mfa-linkedin: the platform linkedin has no adapter yet" in told.err


def test_formulas_of_strangers_are_disarmed(ready: Desk) -> None:
    """A title that begins with = is text in every spreadsheet; JSON keeps it as it is."""
    ready("poll", "kz-mfa-feed")
    titles = {row["title"] for row in ready("posts", "--format", "csv").records}
    assert titles == {"visit", "'=SUM(A1)"}
    assert {row["title"] for row in ready("posts", "--format", "json").rows} == {"visit", "=SUM(A1)"}


def test_a_second_daemon_is_status_4(ready: Desk) -> None:
    """At once, naming the process that collects here; a poll beside it works."""
    with only_one(ready.data):
        told = ready("run")
        assert told.status == 4
        assert f"process {os.getpid()}" in told.err
        assert ready("poll", "kz-mfa-feed").status == 0


def test_run_opens_the_house_and_closes_it(ready: Desk) -> None:
    """`run` hands the configured house to the daemon, and gives the lock back afterwards."""
    seen, lock = [], ready.data / "monitor.lock"

    async def short_life(house: object) -> None:
        seen.append(sorted(house.accounts))  # type: ignore[attr-defined]
        assert holder(lock) == os.getpid()

    ready.patch.setattr("monitor.daemon.run", short_life)
    assert ready("run").status == 0
    assert seen == [["kg-mfa-feed", "kz-mfa-feed", "kz-mfa-linkedin", "kz-off-feed", "uz-mfa-feed"]]
    assert holder(lock) is None
