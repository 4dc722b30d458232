"""What was told from posts after the demo: form, length, language, citations, named reactions."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import pytest

from monitor.model import from_ms, instant_ms
from monitor.sandbox import Ledger, natives
from monitor.sandbox.truth import TruePost
from monitor.store import Store
from tests.acceptance.conftest import Tell
from tests.acceptance.wires import form, said

pytestmark = pytest.mark.slow
Key = tuple[str, str]
STRANGER, STRANGERS_DID = "citizen42@social.example", "did:plc:citizen42citizen42citizen"
SHORTEST = 20
"""Fewer letters tell no language."""


@pytest.fixture(scope="module")
def last_seen(ledger: Ledger) -> dict[Key, datetime]:
    """When each post was last listed."""
    return {
        (account, native_id): answer.at
        for account in ledger.world.members
        for answer in ledger.answers(account)
        for native_id in answer.ids
        if answer.step not in ("post", "record")
    }


def rows(store: Store, columns: str) -> list[tuple[object, ...]]:
    return store.query(f"SELECT account_id, native_id, {columns} FROM post ORDER BY id")


def true(ledger: Ledger, account: object, native_id: object) -> TruePost:
    return ledger.world.by_id[str(account), str(native_id)]


def test_every_post_is_described(store: Store, tell: Tell) -> None:
    """In the same transaction as it was stored: none waits for the nightly job."""
    assert store.undescribed() == []
    (((count,)),) = store.query("SELECT count(*) FROM post WHERE described_by IS NOT NULL")
    tell("posts described", count)


def test_forms_are_what_the_truth_implies(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Poll before picture before link before text; a repost has the form of what it shows."""
    found: dict[object, int] = defaultdict(int)
    wrong = []
    for account, native_id, told in rows(store, "format"):
        network = ledger.world.members[str(account)].platform
        expected = form(network, true(ledger, account, native_id))
        found[told] += 1
        if told != expected:
            wrong.append((account, native_id, told, expected))
    tell("forms", dict(found))
    assert wrong[:5] == []
    assert set(found) == {"text", "link", "image", "video", "poll"}


def test_letters_are_those_of_the_words(
    ledger: Ledger, store: Store, last_seen: dict[Key, datetime], tell: Tell
) -> None:
    """Title and paragraphs as they last stood, without the line of links, names and hashtags. None asks."""
    compared = 0
    for account, native_id, letters, asks in rows(store, "letters, asks"):
        post = true(ledger, account, native_id)
        parts = said(ledger, post, last_seen[str(account), str(native_id)])
        expected = sum(letter.isalpha() for part in parts for letter in part)
        assert (letters, bool(asks)) == (expected, False), (account, native_id)
        compared += 1
    tell("posts measured", compared)


def test_a_language_that_is_told_is_the_true_one(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Where one is told at all: never below 20 letters, mostly above."""
    told = right = long = 0
    for account, native_id, letters, code in rows(store, "letters, detected_language"):
        assert isinstance(letters, int)
        assert code is None or letters >= SHORTEST
        long += letters >= SHORTEST
        told += code is not None
        right += code is not None and code == true(ledger, account, native_id).shown.language
    tell("languages told", f"{told} of {long}, {right} of them right")
    assert told >= 0.9 * long
    assert right >= 0.99 * told


def test_citations_are_those_of_the_truth(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Whom each post reposts, quotes, answers and names, as far as its wire tells; nobody else."""
    found: dict[Key, set[tuple[str, str]]] = defaultdict(set)
    for account, native_id, how, target in store.query(
        "SELECT account_id, native_id, how, target FROM post JOIN citation ON post_id = id"
    ):
        found[account, native_id].add((how, _whom(ledger, account, target)))
    for account, native_id, _ in rows(store, "id"):
        post = true(ledger, account, native_id)
        assert found.pop((str(account), str(native_id)), set()) == _cited(ledger, post), (account, native_id)
    assert not found
    tell("citations", store.query("SELECT how, count(*) FROM citation GROUP BY how ORDER BY how"))


def _cited(ledger: Ledger, post: TruePost) -> set[tuple[str, str]]:
    network = ledger.world.members[post.account_id].platform
    if post.about:
        return {(post.kind, post.about.account_id)}
    if post.kind == "reply" and not post.reply_to_own:
        name = STRANGER if network == "mastodon" else STRANGER.split("@")[0]
        return {("reply", STRANGERS_DID if network == "bluesky" else name), ("mention", name)}
    return set()


def _whom(ledger: Ledger, citing: str, target: str) -> str:
    """The account of the same network that goes by that name; a stranger is called as he was told."""
    network = ledger.world.members[citing].platform
    name = target.split("@")[0]
    for member in ledger.world.cast:
        if member.platform == network:
            number = natives.account_id(member).lower()
            if name in (member.handle.lower().lstrip("@"), number, f"club{number.lstrip('-')}"):
                return member.id
    return target


def test_no_country_is_read_into_the_words(store: Store) -> None:
    """The places of the practice world are invented; its institutions are named in no post."""
    assert store.query("SELECT count(*) FROM country_mention") == [(0,)]


def test_named_reactions_are_those_that_were_shown(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Each run of a Telegram or Facebook post has a row for each reaction, with the true counts of its first
    look; runs of other networks have none."""
    found: dict[tuple[str, str, int], dict[str, int]] = defaultdict(dict)
    query = (
        "SELECT account_id, native_id, r.first_seen_at, name, count FROM reaction r JOIN post ON post_id = id"
    )
    for account, native_id, at, name, count in store.query(query):
        found[account, native_id, at][name] = count
    tell("runs with named reactions", len(found))
    assert {ledger.world.members[account].platform for account, _, _ in found} == {
        "facebook",
        "telegram",
    }
    for (account, native_id, at), counted in found.items():
        shown = ledger.counts(account, native_id, from_ms(at))
        assert shown is not None
        assert tuple(sorted(counted.items())) == shown.reactions, (account, native_id, at)
    named = {
        (account, str(native_id), instant_ms(run.first_seen_at))
        for account, native_id, _ in rows(store, "id")
        for run in store.snapshots(str(account), str(native_id))
        if run.snapshot.reactions
    }
    assert set(found) == named


def test_months_with_posts_are_counted(store: Store) -> None:
    """Whatever was written of a month is a change of it, so an export knows what to write anew."""
    changes = dict(store.query("SELECT month, changes FROM month_change"))
    dated = {f"{one.post.published_at:%Y-%m}" for one in store.posts() if one.post.published_at}
    undated = {"undated" for one in store.posts() if one.post.published_at is None}
    assert set(changes) >= dated | undated
    assert all(count > 0 for count in changes.values())
