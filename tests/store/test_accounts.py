"""Who is followed, and whose turn it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Store, accounts
from tests.conftest import NOON
from tests.store.conftest import LIGHT
from tests.store.facts import at, cursor, poll, span, turn

ALL = ("feed", "mastodon")


def _claimed(store: Store, hours: float = 0, limit: int = 10, platforms: tuple[str, ...] = ALL) -> list[str]:
    return [c.account_id for c in store.claim(at(hours), at(hours + 1), limit, platforms)]


def test_accounts_come_back_as_they_went_in(store: Store, make_account: Callable[..., Account]) -> None:
    """Every field, dates among them."""
    full = make_account(
        id="full", host_country="GB", language="kk", active_from=date(2020, 1, 2),
        active_until=date(2030, 1, 2),
        evidence_url="https://x.org/", confidence="high", enabled=False, native_id="UC1",
    )  # fmt: skip
    store.sync_accounts([full], NOON)
    assert [a for a in store.accounts() if a.id == "full"] == [full]


def test_accounts_left_out_are_disabled_never_deleted(
    store: Store, make_account: Callable[..., Account]
) -> None:
    """Their posts stay; listed again they go on where they stood."""
    store.save([turn(cursor=cursor(hours=-3, etag="kept"))])
    store.sync_accounts([make_account(id="b", platform="mastodon")], at(1))
    assert {a.id: a.enabled for a in store.accounts()} == {"a": False, "b": True, "c": False}
    assert _claimed(store, 2) == ["b"]
    store.sync_accounts([make_account(id="a", handle="renamed")], at(3))
    assert store.cursors()["a"].etag == "kept"
    assert _claimed(store, 4) == ["a"]
    store.sync_accounts([], at(5))
    assert [a.enabled for a in store.accounts()] == [False, False, False]


def test_a_new_account_is_due_at_once_and_a_disabled_one_has_no_turn(
    store: Store, make_account: Callable[..., Account]
) -> None:
    """The cursor row appears with the account; a switched-off account has none until it is switched on."""
    store.sync_accounts([make_account(id="new"), make_account(id="off", enabled=False)], at(7))
    assert store.cursors()["new"].next_poll_at == at(7)
    assert "off" not in store.cursors()


def test_the_registrys_native_id_is_the_one_that_is_followed(
    store: Store, make_account: Callable[..., Account]
) -> None:
    """A new cursor begins with it and an old one takes it over; what was learnt stays where it names none."""
    store.save(
        [turn(cursor=cursor("a", native_id="learnt")), turn("q", "b", cursor=cursor("b", native_id="x"))]
    )
    store.sync_accounts(
        [make_account(id="a"), make_account(id="b", native_id="told"), make_account(id="n", native_id="new")],
        at(1),
    )
    assert {c.account_id: c.native_id for c in store.cursors().values() if c.native_id} == {
        "a": "learnt", "b": "told", "n": "new",
    }  # fmt: skip
    assert {a.id: a.native_id for a in store.accounts()} == {
        "a": "learnt", "b": "told", "c": None, "n": "new",
    }  # fmt: skip
    assert store.claim(at(2), at(3), 1, ALL)[0].native_id in ("learnt", "told", "new")


def test_claim_takes_what_is_due_longest_overdue_first(store: Store) -> None:
    """Only due ones, at most `limit`, only of the platforms asked for."""
    store.save([turn("x", "a", cursor=cursor("a", -1)), turn("y", "b", cursor=cursor("b", -2))])
    store.save([turn("z", "c", cursor=cursor("c", 5))])
    assert _claimed(store, 0, platforms=("mastodon",)) == ["b"]
    assert _claimed(store, 0, limit=1) == ["a"]
    assert _claimed(store, 0) == []
    assert _claimed(store, 9, limit=2) == ["b", "a"]


def test_a_lease_ends_by_time_or_by_a_finished_poll(store: Store) -> None:
    """A crashed collector's accounts are free after the lease; an unfinished poll keeps it."""
    claimed = store.claim(at(0), at(1), 10, ALL)
    assert [c.lease_until for c in claimed] == [at(1)] * 3
    assert _claimed(store, 0.5) == []
    running = poll("p", finished_at=None, outcome="running")
    store.save([turn(poll=running, cursor=replace(claimed[0], next_poll_at=at(0)))])
    assert _claimed(store, 0.5) == []
    store.save(
        [turn(poll=replace(running, finished_at=at(0.2)), cursor=replace(claimed[0], next_poll_at=at(0)))]
    )
    assert _claimed(store, 0.5) == ["a"]
    assert _claimed(store, 1) == ["b", "c"]


def test_trouble_and_dates_keep_an_account_from_its_turn(
    store: Store, make_account: Callable[..., Account]
) -> None:
    """disabled_reason, not yet active, no longer active; the last active day still counts."""
    today = NOON.date()
    store.sync_accounts([
        make_account(id="a"), make_account(id="early", active_from=today + timedelta(days=1)),
        make_account(id="late", active_until=today - timedelta(days=1)),
        make_account(id="last-day", active_from=today, active_until=today),
    ], NOON)  # fmt: skip
    store.save([turn(cursor=cursor(hours=-1, disabled_reason="gone (410)"))])
    assert _claimed(store, 0) == ["last-day"]


@pytest.mark.postgres
def test_two_collectors_never_claim_the_same_account(
    new_database: Callable[[], str], make_account: Callable[..., Account]
) -> None:
    """SKIP LOCKED: while one transaction holds a row, another takes the next one without waiting."""
    url = new_database()
    Store.migrate(url)
    settings: StoreSettings = replace(LIGHT, url=url)
    with Store.open(settings) as one, Store.open(settings) as two:
        one.sync_accounts([make_account(id=name) for name in "abcd"], NOON)
        with one._writing("hold") as connection:
            held = accounts.claim(connection, at(0), at(1), 2, ALL)
            others = two.claim(at(0), at(1), 10, ALL)
        assert [c.account_id for c in held] == ["a", "b"]
        assert [c.account_id for c in others] == ["c", "d"]


def test_next_due_shift_and_recover(store: Store) -> None:
    """The next turn of a platform; a new clock moves all; a restart frees leases, ends polls."""
    store.save([turn("x", "a", cursor=cursor("a", 3)), turn("y", "c", cursor=cursor("c", 2))])
    assert store.next_due(["feed"]) == at(2)
    assert store.next_due(["nowhere"]) is None
    store.shift_due(3600)
    assert store.next_due(["feed"]) == at(3)
    assert len(store.claim(at(9), at(10), 10, ALL)) == 3
    store.save([turn(poll=poll("cut", hours=8, finished_at=None, outcome="running"))])
    assert store.recover(at(9)) == 1
    assert [p.outcome for p in store.polls("a", limit=1)] == ["failed"]
    assert len(store.claim(at(9), at(10), 10, ALL)) == 3


def test_coverage_begins_with_the_oldest_span(store: Store) -> None:
    """None before the first one."""
    assert store.standing("a", at(0)).covered_from is None
    store.save([turn(covered=span(3, 4)), turn("q", hours=1, covered=span(0, 1))])
    assert store.standing("a", at(0)).covered_from == at(0)
