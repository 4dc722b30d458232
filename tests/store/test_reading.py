"""What the command line and the report read; the same on both engines."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from monitor.errors import StoreError
from monitor.model import AudienceSnapshot, MetricValue, Window
from monitor.settings import StoreSettings
from monitor.store import Store
from tests.conftest import NOON
from tests.store.facts import at, cursor, look, poll, post, span, turn


@pytest.fixture
def filled(store: Store) -> Store:
    """Posts of three accounts, counts, a failed poll."""
    store.save([
        turn("one", "a", new=(post("1", published_at=at(-1)), post("2", published_at=at(-2))),
             counted=(look("1", 0, likes=0), look("1", 1, likes=4, reactions={"x": 1})),
             cursor=cursor("a", last_attempt_at=at(0), last_success_at=at(0), last_new_post_at=at(-1))),
        turn("two", "b", new=(post("3", "b", published_at=at(-3)), post("4", "b", published_at=None))),
        turn("three", "c", new=(post("5", "c", published_at=at(-4)),)),
    ])  # fmt: skip
    failed = poll("four", hours=2, outcome="failed", error_kind="timeout", error="no answer")
    store.save([turn(poll=failed, cursor=cursor("a", failures=1, failing_since=at(2)))])
    return store


def test_packed_rows_are_the_rows(filled: Store) -> None:
    """One row for each value of the first field; numbers keep every digit, and null stays null."""
    fields = ("account_id", "id", "published_at", "third")
    sql = "SELECT account_id, id, published_at, CAST(id AS double precision) / 3 AS third FROM post"
    rows = filled.query(sql)
    assert len(rows) == 5
    packed = filled.query_packed(sql, fields)
    assert sorted(row[0] for row in packed) == ["a", "b", "c"]
    loose = [
        (name, *values) for name, *texts in packed for values in zip(*map(json.loads, texts), strict=True)
    ]
    assert sorted(loose, key=str) == sorted(rows, key=str)
    assert filled.query_packed(f"{sql} WHERE id < 0", fields) == []


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, "12354"), ({"accounts": ["a", "c"]}, "125"), ({"country": "UZ"}, "34"),
        ({"platform": "feed"}, "125"), ({"since": at(-3)}, "123"), ({"until": at(-2)}, "35"),
        ({"since": at(-3), "until": at(-1)}, "23"), ({"limit": 2}, "12"), ({"country": "XX"}, ""),
    ],
)  # fmt: skip
def test_posts_by_filter(filled: Store, asked: dict[str, object], found: str) -> None:
    """Newest first, undated last; since inclusive, until exclusive."""
    assert "".join(kept.post.native_id for kept in filled.posts(**asked)) == found  # type: ignore[arg-type]


def test_a_post_carries_its_newest_counts(filled: Store) -> None:
    """None where it was never counted."""
    first, second, *_ = filled.posts()
    assert first.engagement == look("1", 1, likes=4, reactions={"x": 1})
    assert second.engagement is None


def test_posts_by_id(filled: Store) -> None:
    """The same posts as in the list; a number that no post has is left out."""
    kept = {one.post_id: one for one in filled.posts()}
    assert filled.posts_by_id(list(kept)) == kept
    assert filled.posts_by_id([max(kept), max(kept) + 99]) == {max(kept): kept[max(kept)]}
    assert filled.posts_by_id([]) == {}


def test_a_list_of_posts_may_be_left_half_read(filled: Store) -> None:
    """The connection goes back; writing goes on meanwhile."""
    walking = filled.posts()
    next(walking)
    filled.save([turn("five", new=(post("6", published_at=at(3)),))])
    walking.close()  # type: ignore[attr-defined]
    assert len(list(filled.posts())) == 6


def test_the_dump_has_every_post_with_its_runs(filled: Store) -> None:
    """For comparison with a ledger: by account and native id."""
    dump = filled.dump_posts()
    assert [row["native_id"] for row in dump] == ["1", "2", "3", "4", "5"]
    assert [run["likes"] for run in dump[0]["runs"]] == [0, 4]
    assert dump[0]["published_at"] == at(-1)


def test_polls_by_filter(filled: Store) -> None:
    """Newest first."""
    assert [p.id for p in filled.polls("a")] == ["four", "one"]
    assert [p.id for p in filled.polls(failed=True)] == ["four"]
    assert [p.id for p in filled.polls(since=at(1))] == ["four"]
    assert len(filled.polls(until=at(1), limit=2)) == 2
    assert filled.polls("a")[0].error == "no answer"


def test_status_tells_how_each_account_stands(filled: Store) -> None:
    """One row per account, with its newest poll; an account that was never polled has one too."""
    first, second, third = filled.status()
    assert (first.account_id, first.outcome, first.error_kind, first.failures) == (
        "a",
        "failed",
        "timeout",
        1,
    )
    assert (first.failures, first.failing_since, first.enabled) == (1, at(2), True)
    assert (second.outcome, second.error, second.next_poll_at) == ("ok", None, NOON)
    assert third.country == "KG"
    assert [s.account_id for s in filled.status(["c"])] == ["c"]


def test_audience_over_time(store: Store) -> None:
    """Oldest first, None kept."""
    shots = tuple(
        AudienceSnapshot("a", at(h), followers=f, posts_total=0) for h, f in ((0, 10), (1, None), (2, 9))
    )
    store.save([turn(audience=shots)])
    assert store.audience("a") == list(shots)
    assert store.audience("a", since=at(1), until=at(2)) == [shots[1]]
    store.save([turn("other", "b", audience=(AudienceSnapshot("b", at(1), followers=3),))])
    assert [shot.account_id for shot in store.audience()] == ["a", "a", "b", "a"]
    assert [shot.account_id for shot in store.audience(since=at(2))] == ["a"]


def test_query_gives_plain_tuples_and_cannot_write(filled: Store) -> None:
    """Percent signs and colons are just text; a writing statement fails as our own error."""
    assert filled.query("SELECT count(*) FROM post WHERE native_id LIKE '%1%' OR native_id = ':x'") == [(1,)]
    with pytest.raises(StoreError):
        filled.query("DELETE FROM post")
    with pytest.raises(StoreError, match="no_such_table"):
        filled.query("SELECT * FROM no_such_table")
    assert len(list(filled.posts())) == 5


def _value(**fields: object) -> MetricValue:
    given = {
        "scope": "account", "subject": "a", "name": "posts_per_day", "version": 1, "value": 1.5,
        "unit": "posts",
        "window": Window(at(0), at(24)), "as_of": at(30),
    }  # fmt: skip
    return MetricValue(**(given | fields))  # type: ignore[arg-type]


def test_figures_are_overwritten_by_key_and_come_back(store: Store) -> None:
    """Same subject, name, version, window, age and as_of: overwritten; None is an age too."""
    aged = _value(age_hours=24.0, ci_low=0.5, ci_high=2.5, coverage=0.9, n=7, flags=("few",), label="x")
    store.save_metrics([_value(), aged, _value(scope="country", subject="KZ", value=None)])
    store.save_metrics([_value(value=2.0), aged])
    store.save_metrics([])
    assert store.metrics(scope="account") == [_value(value=2.0), aged]
    assert store.metrics(["posts_per_day"], subjects=["KZ"])[0].value is None
    assert store.metrics(window=span(0, 24), as_of=at(30), names=["other"]) == []
    store.save_metrics([replace(aged, as_of=at(31))])
    assert len(store.metrics(as_of=at(31))) == 1


def test_a_night_is_done_once_it_is_marked(store: Store) -> None:
    """K3: keyed by date and zone; marking again replaces the path."""
    on = date(2026, 3, 1)
    assert not store.nightly_done(on, "UTC")
    store.mark_nightly(on, "UTC", NOON, "out/1")
    store.mark_nightly(on, "UTC", NOON, "out/2")
    assert store.nightly_done(on, "UTC")
    assert not store.nightly_done(on, "Asia/Almaty")
    assert store.query("SELECT path FROM nightly") == [("out/2",)]


def test_check_finds_rows_without_their_parents(file_settings: StoreSettings) -> None:
    """foreign_key_check is part of it."""
    with Store.open(file_settings) as store:
        raw = store._writer.connection.dbapi_connection  # type: ignore[union-attr]
        raw.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        raw.execute("INSERT INTO coverage VALUES (1, 'nobody', 1, 2, NULL)")  # type: ignore[union-attr]
        assert store.check() == ["foreign_key_check: coverage row 1 has no account"]
