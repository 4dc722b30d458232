"""Turns become rows, once, whole, and on both engines alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import StoreError
from monitor.model import AssetLook, AudienceSnapshot, Media
from monitor.store import Store
from monitor.wire import Skipped
from tests.conftest import NOON
from tests.store.facts import at, cursor, everything, look, poll, post, span, turn

FULL = post(
    "full", kind="quote", text="Қазақстан — Oʻzbekiston 🇰🇬", title="Title", language="kk", url="https://x.org/1",
    published_at=at(-2) + timedelta(milliseconds=7), published_raw="Mon, 2 Mar", edited_at=at(-1),
    media=(Media("image", "https://x.org/i.png", "a flag"), Media("video")), links=("https://y.org/",),
    hashtags=("қазақ", "b"), mentions=("@x",), in_reply_to="p0", reply_to_own=True, about_account="b",
    source="web", flags=("zone_assumed",),
)  # fmt: skip


def test_a_post_comes_back_as_it_went_in(store: Store) -> None:
    """Every field survives the store, on both engines; so does a bare post with nothing but its text."""
    bare = post("bare", published_at=None)
    store.save([turn(new=(FULL, bare))])
    assert [kept.post for kept in store.posts()] == [FULL, bare]


def test_saving_a_turn_twice_changes_nothing(store: Store) -> None:
    """D3: idempotent in every table."""
    store.save([turn(new=(post("p1"), post("p2"), post("p3")), counted=(look("p1", 0, likes=1),))])
    known = store.known("a", ["p1"])["p1"]
    again = turn(
        "poll-2", hours=1, new=(post("p4"),), edited=((known, post("p1", text="better")),),
        counted=(look("p2", 1, likes=0, reactions={"👍": 2}), look("p4", 1)),
        recounted=(look("p1", 1, likes=1),),
        audience=(AudienceSnapshot("a", at(1), followers=10),), assets=(AssetLook("a", at(1), True),),
        missed=("p2",), gone=("p3",),
        covered=span(0, 1), closed=span(-9, 1), skipped=(Skipped("$.items[3]", "no id"),), sha256="0" * 64,
        cursor=cursor(hours=2, native_id="n-7"),
    )  # fmt: skip
    store.save([again])
    before = everything(store)
    store.save([again])
    store.save([again, again])
    assert everything(store) == before
    assert store.skipped("poll-2") == [Skipped("$.items[3]", "no id")]
    assert store.audience("a") == [AudienceSnapshot("a", at(1), followers=10)]


def test_a_reused_id_never_overwrites_the_older_text(store: Store) -> None:
    """D4: what is new to collect but known to the store stays as it is."""
    store.save([turn(new=(post(text="first"),))])
    store.save([turn("poll-2", hours=1, new=(post(text="stranger"),))])
    assert [kept.post.text for kept in store.posts()] == ["first"]


def test_the_same_id_of_two_accounts_is_two_posts(store: Store) -> None:
    """Identity is account and native id; ids that look like numbers are not merged (S9)."""
    store.save([turn(new=(post("007"), post("7"), post("7.0"))), turn("q", "b", new=(post("7", "b"),))])
    assert sorted((k.post.account_id, k.post.native_id) for k in store.posts()) == [
        ("a", "007"), ("a", "7"), ("a", "7.0"), ("b", "7"),
    ]  # fmt: skip


def test_revisions_chain_without_a_hole(store: Store) -> None:
    """D5: A, B, A again: two revisions whose spans join; the post shows the newest text."""
    store.save([turn(new=(post(text="A"),))])
    for hour, text in ((1, "B"), (2, "A")):
        known = store.known("a", ["p1"])["p1"]
        store.save([turn(f"edit-{hour}", hours=hour, edited=((known, post(text=text, edited_at=at(hour))),))])
    chain = [(r.text, r.first_seen_at, r.last_seen_at) for r in store.revisions("a", "p1")]
    assert chain == [("A", at(0), at(1)), ("B", at(1), at(2))]
    assert [(k.post.text, k.post.edited_at) for k in store.posts()] == [("A", at(2))]


@pytest.mark.parametrize("late", [{"edited_at": at(1)}, {"edited_at": None}])
def test_an_older_version_that_arrives_late_loses(store: Store, late: dict[str, object]) -> None:
    """D5: by its own date of editing."""
    store.save([turn(new=(post(text="new", edited_at=at(3)),), hours=4)])
    known = store.known("a", ["p1"])["p1"]
    store.save([turn("poll-2", hours=5, edited=((known, post(text="old", **late)),))])
    assert [k.post.text for k in store.posts()] == ["new"]
    assert store.revisions("a", "p1") == []


def test_an_answer_that_is_read_late_does_not_undo_a_newer_edit(store: Store) -> None:
    """D5: by when we saw it, where the platform gives no date of editing."""
    store.save([turn(new=(post(text="A"),))])
    store.save([turn("edit", hours=5, edited=((store.known("a", ["p1"])["p1"], post(text="B")),))])
    known = store.known("a", ["p1"])["p1"]
    store.save([turn("reparse", hours=3, edited=((known, post(text="A")),))])
    assert [k.post.text for k in store.posts()] == ["B"]


def test_equal_counts_move_the_end_of_a_run_and_new_counts_start_one(store: Store) -> None:
    """Unchanged and not looked at stay apart; a fall is kept as a fall, unknown stays None (D7)."""
    store.save([turn(new=(post(),), counted=(look("p1", 0, likes=5, views=None),))])
    store.save([turn("q", hours=1, recounted=(look("p1", 1, likes=5),))])
    store.save([turn("r", hours=2, counted=(look("p1", 2, likes=3, comments=0),))])
    runs = store.snapshots("a", "p1")
    assert [(r.first_seen_at, r.last_seen_at) for r in runs] == [(at(0), at(1)), (at(2), at(2))]
    assert [(r.snapshot.likes, r.snapshot.comments, r.snapshot.views) for r in runs] == [
        (5, None, None),
        (3, 0, None),
    ]


def test_a_late_look_never_shortens_a_run(store: Store) -> None:
    """Moving `last_seen_at` only ever moves it forward."""
    store.save([turn(new=(post(),), counted=(look("p1", 0, likes=5),), recounted=(look("p1", 4, likes=5),))])
    store.save([turn("late", hours=2, recounted=(look("p1", 2, likes=5),))])
    assert [r.last_seen_at for r in store.snapshots("a", "p1")] == [at(4)]


def test_missing_gone_and_back(store: Store) -> None:
    """D6: first proof marks missing, second gone since the first, seeing it again clears both."""
    store.save([turn(new=(post(),))])
    store.save([turn("m", hours=1, missed=("p1",))])
    store.save([turn("m2", hours=2, missed=("p1",))])
    known = store.known("a", ["p1"])["p1"]
    assert (known.missing_since, known.gone_at) == (at(1), None)
    store.save([turn("g", hours=3, gone=("p1",))])
    assert store.known("a", ["p1"])["p1"].gone_at == at(1)
    store.save([turn("b", hours=4, back=("p1",))])
    known = store.known("a", ["p1"])["p1"]
    assert (known.missing_since, known.gone_at) == (None, None)


def test_the_cursor_never_moves_back(store: Store) -> None:
    """D1: newest_published_at and complete_at only grow; None does not wipe them; the rest is replaced."""
    store.save([turn(cursor=cursor(newest_published_at=at(0), complete_at=at(0), etag="x"))])
    store.save([turn("q", cursor=cursor(newest_published_at=at(-5), complete_at=None, failures=2))])
    kept = store.cursors()["a"]
    assert (kept.newest_published_at, kept.complete_at, kept.etag, kept.failures) == (at(0), at(0), None, 2)
    store.save([turn("r", cursor=cursor(newest_published_at=at(1), complete_at=at(2)))])
    kept = store.cursors()["a"]
    assert (kept.newest_published_at, kept.complete_at) == (at(1), at(2))


def test_the_platforms_id_of_an_account_reaches_its_row(store: Store) -> None:
    """`native_id` is learnt through the cursor and outlives the next reading of the registry."""
    store.save([turn(cursor=cursor(native_id="42"))])
    store.sync_accounts(store.accounts(), at(1))
    assert store.query("SELECT native_id FROM account WHERE id = 'a'") == [("42",)]


def test_pages_of_one_poll_in_one_batch_leave_its_last_state(store: Store) -> None:
    """Several turns of the same poll: the last poll row and cursor stand."""
    first = turn(new=(post("p1"),), cursor=cursor(etag="1"))
    second = replace(first, poll=poll(pages=2, posts_new=2), new=(post("p2"),), cursor=cursor(etag="2"))
    store.save([first, second])
    assert [(p.pages, p.posts_new) for p in store.polls()] == [(2, 2)]
    assert store.cursors()["a"].etag == "2"


@pytest.mark.parametrize(
    "bad",
    [
        {"counted": (look("p1", 0, likes=-1),), "new": (post(),)},
        {"counted": (look("p1", 0, likes=2**63),), "new": (post(),)},
        {"new": (post(kind="poem"),)},
        {"new": (post(published_at=NOON.replace(tzinfo=None)),)},
    ],
)
def test_one_bad_turn_harms_no_other_account(store: Store, bad: dict[str, object]) -> None:
    """D12: the good turns of the batch are kept, nothing of the bad one is, the error names its account."""
    good = [turn(f"poll-{who}", who, new=(post("x", who),)) for who in ("b", "c")]
    with pytest.raises(StoreError, match=r"save of a:"):
        store.save([good[0], turn(**bad), good[1]])
    assert sorted(k.post.account_id for k in store.posts()) == ["b", "c"]
    assert sorted(p.id for p in store.polls()) == ["poll-b", "poll-c"]


def test_an_unknown_account_is_an_error_that_names_it(store: Store) -> None:
    """Foreign keys are on: facts of nobody are refused."""
    with pytest.raises(StoreError, match="save of nobody"):
        store.save([turn(account_id="nobody", new=(post("x", "nobody"),))])


def test_text_no_database_can_hold_is_kept_as_far_as_possible(store: Store) -> None:
    """A NUL and half a surrogate pair lose only themselves, not the post (D12)."""
    store.save([turn(new=(post(text="a\0b\ud83dc", hashtags=("x\ud83d",)),))])
    kept = next(iter(store.posts())).post
    assert (kept.text, kept.hashtags) == ("a\ufffdb?c", ("x?",))


def test_nothing_to_save_is_nothing(store: Store) -> None:
    """An empty batch writes nothing."""
    store.save([])
    assert store.polls() == []
