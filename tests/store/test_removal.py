"""What is removed is gone from rows, bodies, reports and the file; everything else stays as it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import StoreError
from monitor.model import FORGOTTEN, Account, AudienceSnapshot
from monitor.settings import StoreSettings
from monitor.store import Store
from monitor.store.erasing import Eraser, Removed, letters
from monitor.wire import Payload, Request, Skipped
from tests.conftest import NOON
from tests.store.facts import at, cursor, everything, look, post, span, turn

SECRET = "The minister regrets every word of yesterday evening"
OTHER = "Consular hours change on Monday in all our missions"
ID, ELSE = "1890000000000000001", "1890000000000000002"


def status(native_id: str, text: str, **more: Any) -> dict[str, Any]:
    return {"id": native_id, "created_at": "2026-03-02T11:00:00Z", "content": f"<p>{text}</p>"} | more


def answer(body: object, hours: float = 0, step: str = "timeline") -> Payload:
    packed = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Payload(Request("https://a.example/x", step), "https://a.example/x", 200, {}, packed, at(hours))


def fill(store: Store, *bodies: Payload, account: str = "a") -> list[str]:
    """Two posts with counts, an older text and a citation's row, told by the first of these answers."""
    store.keep([("poll-1", account, body) for body in bodies])
    told = turn(
        account_id=account, new=(post(ID, account, text=SECRET, url="https://a.example/1"),
                                 post(ELSE, account, text=OTHER)),
        counted=(look(ID, 0, account, likes=5, reactions={"👍": 5}), look(ELSE, 0, account, likes=7)),
        audience=(AudienceSnapshot(account, at(0), followers=9),), covered=span(-9, 0),
        skipped=(Skipped("$[2]", "no id"), Skipped("$[3]", f"odd status {ID}")),
        sha256=bodies[0].sha256, cursor=cursor(account, body_sha256=bodies[0].sha256),
    )  # fmt: skip
    store.save([told])
    return [body.sha256 for body in bodies]


def bodies(store: Store) -> list[bytes]:
    return [store.raw(name) for (name,) in store.query("SELECT sha256 FROM raw")]


def test_a_removed_post_leaves_id_kind_and_times(store: Store) -> None:
    """Words and counts go, the other post keeps its own; the tombstone says why and when."""
    fill(store, answer([status(ID, SECRET), status(ELSE, OTHER)]))
    known = store.known("a", [ID])[ID]
    store.save([turn("q", hours=1, edited=((known, post(ID, text=f"{SECRET}!")),))])
    removed = store.remove("a", {ID: "deleted"}, at(2))
    assert (removed.posts, removed.counts, removed.rewritten, removed.dropped) == (1, 1, 1, 0)
    found = {one.post.native_id: one for one in store.posts()}
    gone, kept = found[ID], found[ELSE]
    assert (gone.post.text, gone.post.url, gone.post.flags, gone.engagement) == ("", None, ("removed",), None)
    assert (gone.post.kind, gone.post.published_at, gone.first_seen_at) == ("original", at(-1), at(0))
    assert gone.gone_at == at(2)
    assert (kept.post.text, kept.engagement.likes if kept.engagement else None) == (OTHER, 7)
    assert store.revisions("a", ID) == []
    assert store.query("SELECT count(*) FROM reaction") == [(0,)]
    assert [(s.native_id, s.reason, s.removed_at) for s in store.tombstones("a")] == [(ID, "deleted", at(2))]
    assert store.skipped("poll-1") == [Skipped("$[2]", "no id")]


def test_every_number_that_remains_leads_to_a_body_of_that_name(store: Store) -> None:
    """Old bodies are gone; answers, counts, audience, quarantine and cursor name the new one."""
    first, second = fill(
        store, answer([status(ID, SECRET), status(ELSE, OTHER)]), answer([status(ELSE, OTHER)], 1)
    )
    store.remove("a", {ID: "protected"}, at(2))
    with pytest.raises(StoreError, match="it was removed"):
        store.raw(first)
    kept = store.snapshots("a", ELSE)[0].raw_sha256
    assert kept is not None
    assert json.loads(store.raw(kept)) == [{"id": ID, "removed": "protected"}, status(ELSE, OTHER)]
    named = [
        store.query(f"SELECT {column} FROM {table}")
        for table, column in (("audience_snapshot", "raw_sha256"), ("skipped_item", "sha256"))
    ]
    assert named == [[(kept,)], [(kept,)]]
    assert store.cursors()["a"].body_sha256 == kept
    told = store.query("SELECT sha256, redacted_at FROM answer ORDER BY id")
    assert [name for name, _ in told] == [kept, second]
    assert [when is not None for _, when in told] == [True, False]


def test_copies_of_the_words_go_wherever_they_stand(store: Store) -> None:
    """A repost of it, a cut one, an answer to another account's question with the same bytes, a feed."""
    repost = status(ELSE, "", reblog=status(ID, SECRET))
    cut = status("1890000000000000003", f"RT @mfa: {SECRET[:30]}…")
    copy = status("1890000000000000004", "", card={"title": SECRET.upper()})
    feed = f"<rss><item><title>{SECRET}</title></item></rss>".encode()
    shared = answer([repost, cut, copy])
    fill(store, shared, answer(feed, 1))
    store.keep([("poll-b", "b", shared)])
    assert store.remove("a", {ID: "gone"}, at(2)).dropped == 1
    left = bodies(store)
    assert len(left) == 1
    assert b"regrets" not in left[0]
    assert json.loads(left[0])[0] == repost | {"reblog": {"id": ID, "removed": "gone"}}
    names = {row[0] for row in store.query("SELECT sha256 FROM answer WHERE account_id = 'b'")}
    assert [store.raw(name) for name in names] == left


def test_what_the_account_says_again_stays(store: Store) -> None:
    """A post that was put up once more with the same words is not erased with the first."""
    body = answer([status(ID, SECRET), status(ELSE, SECRET)])
    store.keep([("poll-1", "a", body)])
    store.save([turn(new=(post(ID, text=SECRET), post(ELSE, text=SECRET)), sha256=body.sha256)])
    store.remove("a", {ID: "deleted"}, at(1))
    assert json.loads(bodies(store)[0])[1] == status(ELSE, SECRET)


def test_a_platform_that_lists_a_post_again_brings_it_back(store: Store) -> None:
    """Not by an answer of before the removal: by a later one, with words and counts and no revision."""
    fill(store, answer([status(ID, SECRET)]))
    store.remove("a", {ID: "protected"}, at(2))

    def listed(name: str, hours: float) -> None:
        known = store.known("a", [ID])[ID]
        store.save([turn(
            name, hours=hours, edited=((known, post(ID, text=SECRET)),), back=(ID,),
            counted=(look(ID, hours, likes=6),),
        )])  # fmt: skip

    listed("early", 1.5)
    assert {one.post.native_id: one.post.text for one in store.posts()}[ID] == ""
    assert (len(store.tombstones("a")), store.snapshots("a", ID)) == (1, [])
    listed("late", 3)
    found = {one.post.native_id: one for one in store.posts()}[ID]
    assert (found.post.text, found.post.flags, found.gone_at, found.missing_since) == (SECRET, (), None, None)
    assert (store.revisions("a", ID), store.tombstones("a")) == ([], [])
    assert [run.snapshot.likes for run in store.snapshots("a", ID)] == [6]


def test_a_forgotten_post_stays_forgotten(store: Store) -> None:
    """Later answers that list it are stored without it, and what they tell of it is not written; the facts of
    the other post lead to the body that was stored."""
    fill(store, answer([status(ID, SECRET), status(ELSE, OTHER)]))
    store.remove("a", {ID: f"{FORGOTTEN}: asked for by letter"}, at(2))
    store.remove("a", {ID: "deleted"}, at(3))
    assert [one.reason for one in store.tombstones("a")] == [f"{FORGOTTEN}: asked for by letter"]
    came = answer([status(ID, SECRET), status(ELSE, OTHER, n=2)], 4)
    store.keep([("later", "a", came)])
    known = store.known("a", [ID])[ID]
    store.save([turn(
        "later", hours=4, edited=((known, post(ID, text=SECRET)),), back=(ID,), sha256=came.sha256,
        counted=(look(ID, 4, likes=6), look(ELSE, 4, likes=8)), new=(post(ID, text=SECRET),),
    )])  # fmt: skip
    assert b"regrets" not in b"".join(bodies(store))
    assert {one.post.text for one in store.posts()} == {"", OTHER}
    assert store.snapshots("a", ID) == []
    newest = store.snapshots("a", ELSE)[-1].raw_sha256
    assert newest is not None
    assert json.loads(store.raw(newest)) == [{"id": ID, "removed": FORGOTTEN}, status(ELSE, OTHER, n=2)]
    assert store.query("SELECT redacted_at FROM answer WHERE poll_id = 'later'") != [(None,)]


def test_a_feed_with_a_forgotten_post_is_not_kept(store: Store) -> None:
    """A body that cannot be cut is not stored; that it came stays on record."""
    fill(store, answer(f"<rss><guid>{ID}</guid>{SECRET}</rss>".encode()))
    store.remove("a", {ID: FORGOTTEN}, at(2))
    store.keep([("later", "a", answer(f"<rss><guid>{ID}</guid>{SECRET}</rss> ".encode(), 4))])
    assert bodies(store) == []
    assert len(store.answers("later")) == 1


def test_a_forgotten_account_is_empty_and_off(store: Store, make_account: Callable[..., Account]) -> None:
    """Its row stays, switched off, whatever the list says later; late turns and answers bring nothing."""
    fill(store, answer([status(ID, SECRET)]))
    store.save([turn("bad", hours=1)])
    weighed = store.weigh("a")
    assert (weighed["posts"], weighed["counts"], weighed["answers"], weighed["bodies"]) == (2, 2, 1, 1)
    fill(store, answer(["b"]), account="b")
    store.save([replace(turn("f", hours=2), poll=replace(turn("f", hours=2).poll, error="words"))])
    store.forget_account("a", FORGOTTEN, at(3))
    store.keep([("late", "a", answer([status(ID, SECRET)], 4))])
    store.save([turn("late", hours=4, new=(post("n"),), cursor=cursor(disabled_reason=None))])
    store.sync_accounts([make_account(id="a"), make_account(id="b"), make_account(id="c")], at(5))
    left = everything(store)
    for name in ("post", "engagement_snapshot", "audience_snapshot", "answer", "skipped_item", "reaction"):
        assert not [row for row in left[name] if "a" in row], name
    assert [one.post.account_id for one in store.posts()] == ["b", "b"]
    assert store.query("SELECT error FROM poll WHERE error IS NOT NULL") == []
    assert (store.cursors()["a"].disabled_reason, len(bodies(store))) == (FORGOTTEN, 1)
    enabled = {one.id: one.enabled for one in store.accounts()}
    assert enabled == {"a": False, "b": True, "c": True}
    assert "a" not in {one.account_id for one in store.claim(at(99), at(100), 9, ["feed", "mastodon"])}


def test_a_report_that_shows_it_cannot_be_built_again(store: Store) -> None:
    """What was kept of a night goes where it holds the words; other nights stay."""
    fill(store, answer([]))
    store.mark_nightly(NOON.date(), "UTC", NOON, "x", json.dumps({"top": [{"text": SECRET}]}).encode())
    other = NOON.date() - timedelta(days=1)
    store.mark_nightly(other, "UTC", NOON, "x", b'{"top":[]}')
    store.remove("a", {ID: "deleted"}, at(2))
    assert store.nightly_figures(NOON.date(), "UTC") is None
    assert store.nightly_figures(other, "UTC") == b'{"top":[]}'


def test_the_file_itself_holds_the_words_no_more(
    file_settings: StoreSettings, make_account: Callable[..., Account]
) -> None:
    """Neither pages in use nor free ones nor the journal: a search for the bytes finds nothing."""
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        fill(store, answer([status(ID, SECRET)]))
        files = [*Path(file_settings.url.removeprefix("sqlite:///")).parent.glob("monitor.db*")]
        assert any(SECRET.encode() in file.read_bytes() for file in files)
        store.remove("a", {ID: "deleted"}, at(2))
        assert not any(SECRET.encode() in file.read_bytes() for file in files)
        assert store.check() == []
    assert not any(SECRET.encode() in file.read_bytes() for file in files if file.exists())


_REMOVER = """
import sys
from tests.store.facts import at
from monitor.settings import StoreSettings
from monitor.store import Store
store = Store.open(StoreSettings(url=sys.argv[1], free_floor_bytes=0, ballast_bytes=0))
print("ready", flush=True)
store.remove("a", {f"189{n:016}": "deleted" for n in range(100)}, at(2))
"""


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.15])
def test_a_kill_leaves_all_or_nothing(
    file_settings: StoreSettings, make_account: Callable[..., Account], delay: float
) -> None:
    """C20: killed at any moment of a removal, either every post and body is as before, or none is."""
    ids = [f"189{n:016}" for n in range(100)]
    with Store.open(file_settings) as store:
        store.sync_accounts([make_account(id="a")], NOON)
        for hour in range(50):
            listed = [status(one, f"{SECRET} {one}", n=hour) for one in ids]
            store.keep([("poll-1", "a", answer(listed, hour))])
        store.save([turn(new=tuple(post(one, text=f"{SECRET} {one}") for one in ids))])
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", _REMOVER, file_settings.url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(delay)
        os.kill(child.pid, signal.SIGKILL)
    with Store.open(file_settings) as store:
        assert store.check() == []
        blank = sum(not one.post.text for one in store.posts())
        clean = sum(b"regrets" not in body for body in bodies(store))
        assert (blank, len(store.tombstones("a")), clean) in ((0, 0, 0), (100, 100, clean))
        if blank:
            assert clean == len(bodies(store))


_TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
_LEAF = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), _TEXT)
_JSON = st.recursive(_LEAF, lambda inner: st.lists(inner) | st.dictionaries(_TEXT, inner), max_leaves=12)
_WORDS = st.text(st.characters(categories=["L"]), min_size=40, max_size=80).filter(
    lambda words: len(letters(words)) >= 20
)


@given(_WORDS, st.lists(_JSON, max_size=4), st.booleans())
def test_any_body_loses_the_post_and_nothing_else(words: str, others: list[Any], escaped: bool) -> None:
    """Whatever stands around it: the words are gone, every other item is as it was."""
    body = json.dumps(
        {"items": [*others, status(ID, words), {"quoted": words}]}, ensure_ascii=escaped
    ).encode()
    eraser = Eraser([Removed(ID, "deleted", (words,))])
    assert eraser.may_hold(body)
    clean = eraser.without(body)
    assert clean is not None
    items = json.loads(clean)["items"]
    assert items == [*json.loads(body)["items"][:-2], {"id": ID, "removed": "deleted"}, {"quoted": ""}]
    assert eraser.without(clean) is clean


@given(_JSON)
def test_a_body_without_the_post_is_the_same_body(value: Any) -> None:
    """Not one byte is written anew."""
    body = json.dumps(value).encode()
    assert Eraser([Removed(ID, "deleted", (SECRET,))]).without(body) is body


@pytest.mark.parametrize(("native_id", "item"), [
    ("-7001_45", {"id": 45, "owner_id": -7001, "date": 1, "text": "x"}),
    ("45", {"id": 45, "date_gmt": "2026", "title": "x"}),
    ("abcdefghijk", {"id": "UUx", "contentDetails": {"videoId": "abcdefghijk"}}),
    ("abcdefghijk", {"snippet": {"resourceId": {"videoId": "abcdefghijk"}}}),
    ("at://did:plc:x/app.bsky.feed.post/3k", {"uri": "at://did:plc:x/app.bsky.feed.post/3k", "cid": "b"}),
    (ID, {"id": 5, "id_str": ID}),
    ("1234567890", {"id": "99_1234567890", "message": "x"}),
])  # fmt: skip
def test_a_post_is_known_by_every_form_of_its_id(native_id: str, item: dict[str, Any]) -> None:
    """As text or number, joined to its owner or without, beside or inside."""
    clean = Eraser([Removed(native_id, "deleted")]).without(json.dumps([item]).encode())
    assert clean is not None
    (left,) = json.loads(clean)
    assert left.keys() == {"id", "removed"}


@pytest.mark.parametrize("item", [
    {"id": 45, "name": "An author"},
    {"id": 45, "owner_id": -8, "title": "x"},
    {"in_reply_to_id": "45", "date": 1},
    {"id": True, "date": 1},
])  # fmt: skip
def test_other_things_with_that_number_stay(item: dict[str, Any]) -> None:
    """Authors, topics and answers are numbered too."""
    body = json.dumps([item]).encode()
    assert Eraser([Removed("45", "deleted")]).without(body) is body


def test_a_page_is_read_in_its_own_letters() -> None:
    """Windows-1251, entities and CDATA hide no words; a number in the text is no id."""
    eraser = Eraser([Removed("45", "gone", ("Министр встретился с послом Казахстана",))])
    words = "Министр встретился с <b>послом</b> Казахстана"
    page = f"<?xml version='1.0' encoding='windows-1251'?><d><![CDATA[{words}]]></d>"
    assert eraser.without(page.encode("windows-1251")) is None
    assert eraser.without(b"<a href='https://t.me/mfa/45'>x</a>") is None
    plain = b"<p>45 visas</p>"
    assert eraser.without(plain) is plain
