"""The raw archive keeps each body once, and no secret."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import StoreError
from monitor.model import Account
from monitor.settings import StoreSettings
from monitor.store import Answer, Pruned, Store
from monitor.store.redact import without_secrets
from monitor.wire import Payload, Request, Skipped
from tests.conftest import NOON
from tests.store.facts import at, everything, look, poll, post, span, turn

CANARY = "c4n4ry-s3cr3t"


def _answer(body: bytes = b"<rss/>" * 500, hours: float = 0, **fields: object) -> Payload:
    given = {
        "request": Request("https://x.org/feed", "timeline"), "url": "https://x.org/feed", "status": 200,
        "headers": {"etag": '"1"', "content-type": "text/xml"}, "body": body, "received_at": at(hours),
    }  # fmt: skip
    return Payload(**(given | fields))  # type: ignore[arg-type]


def test_an_answer_comes_back_byte_for_byte(store: Store) -> None:
    """Body, status, headers and time; an empty and a binary body too."""
    bodies = [b"<rss/>" * 500, b"", bytes(range(256)) * 9]
    kept = [("poll-1", "a", _answer(body, hours=n, status=200 + n)) for n, body in enumerate(bodies)]
    store.keep(kept)
    assert [store.raw(payload.sha256) for _, _, payload in kept] == bodies
    first = kept[0][2]
    assert store.answers("poll-1")[0] == Answer(
        "poll-1", "a", "timeline", first.url, 200, first.headers, at(0), first.sha256
    )
    assert [a.status for a in store.answers("poll-1")] == [200, 201, 202]


def test_a_known_body_is_stored_once(store: Store) -> None:
    """Also within one call, and for another account; every answer has its own row."""
    same = _answer()
    store.keep([("poll-1", "a", same), ("poll-2", "b", same)])
    store.keep([("poll-3", "a", replace(same, received_at=at(1)))])
    store.keep([])
    assert store.query("SELECT count(*), min(size) FROM raw") == [(1, len(same.body))]
    assert store.query("SELECT count(*) FROM answer") == [(3,)]
    assert store.query("SELECT length(body) FROM raw")[0][0] < 100


def test_an_unknown_body_is_an_error_that_says_why(store: Store) -> None:
    """It never came, or its retention ended."""
    with pytest.raises(StoreError, match="retention"):
        store.raw("0" * 64)


def test_a_body_is_found_by_the_first_digits_of_its_digest(store: Store) -> None:
    """Eight or more, as long as they name one body only."""
    first, other = _answer(b"one"), _answer(b"other")
    store.keep([("poll-1", "a", first), ("poll-1", "a", other)])
    assert store.raw(first.sha256[:8]) == b"one"
    for digits in (first.sha256[:7], "", first.sha256[:8] + "z", first.sha256 + "0"):
        with pytest.raises(StoreError, match="no stored answer"):
            store.raw(digits)
    with store._writing("twin") as connection:
        connection.exec_driver_sql(
            f"UPDATE raw SET sha256 = '{first.sha256[:12]}{'0' * 52}' WHERE sha256 = '{other.sha256}'"
        )
    assert store.raw(first.sha256) == b"one"
    with pytest.raises(StoreError, match="more than one"):
        store.raw(first.sha256[:12])


def test_a_body_that_does_not_unpack_is_an_error(store: Store) -> None:
    """A damaged blob names its digest."""
    answer = _answer()
    store.keep([("poll-1", "a", answer)])
    blob = "x'00'" if store.info().engine == "sqlite" else "'\\x00'::bytea"
    with store._writing("spoil") as connection:
        connection.exec_driver_sql(f"UPDATE raw SET body = {blob}")
    with pytest.raises(StoreError, match=answer.sha256):
        store.raw(answer.sha256)


def test_no_secret_reaches_the_disk(store: Store) -> None:
    """I8: secrets in addresses, headers, error texts and reasons are struck out of every table."""
    url = f"https://me:{CANARY}@x.org/feed?page=2&access_token={CANARY}&key={CANARY}#x"
    headers = {
        "set-cookie": CANARY,
        "authorization": CANARY,
        "link": f"<https://x.org/?token={CANARY}>",
        "etag": "1",
    }
    store.keep([("poll-1", "a", _answer(url=url, headers=headers))])
    failed = poll(outcome="failed", error=f"401 at {url}, sent Authorization: Bearer {CANARY}")
    store.save([turn(poll=failed, skipped=(Skipped("$", f"?password={CANARY}"),))])
    assert CANARY not in repr(everything(store))
    kept = store.answers("poll-1")[0]
    assert kept.url == "https://***@x.org/feed?page=2&access_token=***&key=***#x"
    assert set(kept.headers) == {"link", "etag"}


def test_harmless_addresses_stay_as_they_are() -> None:
    """Ids and page marks are no secrets."""
    url = "https://x.org/api/v1/accounts/1/statuses?max_id=5&exclude_replies=true&monkey=2&since=3"
    assert without_secrets(url) == url


def test_retention_takes_bodies_and_logs_and_nothing_else(store: Store) -> None:
    """S10: raw after 30 days without an answer, the poll log after 180; facts stay for ever."""
    old, still = _answer(b"old"), _answer(b"still coming")
    store.keep([("poll-1", "a", old), ("poll-1", "a", still)])
    store.save([turn(
        new=(post(),), counted=(look("p1", 0, likes=1),), covered=span(0, 1), skipped=(Skipped("$", "bad"),),
    )])  # fmt: skip
    later = 24 * 31
    store.keep([("poll-2", "a", replace(still, received_at=at(later - 1)))])
    assert store.prune(at(later)) == Pruned(raws=1)
    assert store.raw(still.sha256) == b"still coming"
    before = {name: rows for name, rows in everything(store).items() if name in _FACTS}
    assert store.prune(NOON + timedelta(days=400)) == Pruned(raws=1, answers=3, polls=1, skipped=1)
    assert {name: rows for name, rows in everything(store).items() if name in _FACTS} == before


_FACTS = (
    "account",
    "post",
    "post_revision",
    "engagement_snapshot",
    "audience_snapshot",
    "coverage",
    "gap",
    "cursor",
)


def test_pruning_gives_room_back_to_the_disk(
    file_settings: StoreSettings, make_account: Callable[..., Account]
) -> None:
    """S10: the file shrinks by what the retention took away."""
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        store.keep([("poll-1", "a", _answer(os.urandom(2**20)))])
        pages = store.query("PRAGMA page_count")[0][0]
        store.prune(at(24 * 40))
        assert store.query("PRAGMA page_count")[0][0] < pages - 200
