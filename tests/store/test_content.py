"""What was told from posts, as rows: written with them, replaced with them, gone with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from monitor.model import AssetLook, AudienceSnapshot, Described, Post
from monitor.store import Content, Store
from monitor.wire import Payload, Request
from tests.store.facts import at, everything, look, post, turn

TOLD = Described("image", True, 44, "kk", 0.98, "pycld2 0.42/1")


def told(*targets: str, countries: tuple[str, ...] = (), **fields: Any) -> Content:
    return Content(replace(TOLD, **fields), tuple(("mention", one) for one in targets), countries)


def cited(store: Store) -> list[tuple[Any, ...]]:
    rows = store.query(
        "SELECT p.native_id, c.how, c.target FROM citation c JOIN post p ON p.id = c.post_id ORDER BY 1, 2, 3"
    )
    return [tuple(row) for row in rows]


def named(store: Store) -> list[tuple[Any, ...]]:
    sql = "SELECT p.native_id, m.country FROM country_mention m JOIN post p ON p.id = m.post_id ORDER BY 1, 2"
    return store.query(sql)


def described(store: Store) -> dict[str, tuple[Any, ...]]:
    sql = (
        "SELECT native_id, format, asks, letters, detected_language, language_confidence, described_by"
        " FROM post"
    )
    return {row[0]: tuple(row[1:]) for row in store.query(sql)}


def months(store: Store) -> dict[str, int]:
    return dict(store.query("SELECT month, changes FROM month_change"))


def save_edit(store: Store, hours: float, new: Post, content: Content | None) -> None:
    before = store.known("a", [new.native_id])[new.native_id]
    given = {} if content is None else {new.native_id: content}
    store.save([turn(f"edit-{hours}", hours=hours, edited=((before, new),), described=given)])


def test_a_description_is_written_with_its_post(store: Store) -> None:
    """Columns, citations and countries; a post that was not described has none of them."""
    content = Content(TOLD, (("mention", "b"), ("reply", "did:plc:x")), ("KZ", "UZ"))
    store.save([turn(new=(post("p1"), post("p2")), described={"p1": content})])
    assert described(store) == {
        "p1": ("image", 1, 44, "kk", 0.98, "pycld2 0.42/1"),
        "p2": (None,) * 6,
    }
    assert cited(store) == [("p1", "mention", "b"), ("p1", "reply", "did:plc:x")]
    assert named(store) == [("p1", "KZ"), ("p1", "UZ")]


def test_saving_twice_changes_nothing_but_the_count_of_changes(store: Store) -> None:
    """Also when another account has a post of the same native id."""
    both = [
        turn(new=(post("p1"),), described={"p1": told("b", countries=("KZ",))}),
        turn("q", "b", new=(post("p1", "b"),), described={"p1": told("c")}),
    ]
    store.save(both)
    before = everything(store)
    store.save(both)
    assert everything(store) == before
    assert cited(store) == [("p1", "mention", "b"), ("p1", "mention", "c")]


def test_an_edit_replaces_what_the_post_cites_and_names(store: Store) -> None:
    """The older version's citations are of no use: nobody reads them any more."""
    store.save([turn(new=(post("p1"),), described={"p1": told("b", "c", countries=("KZ",))})])
    save_edit(
        store, 1, post("p1", text="better"), told("c", "d", countries=("UZ",), asks=False, format="text")
    )
    assert cited(store) == [("p1", "mention", "c"), ("p1", "mention", "d")]
    assert named(store) == [("p1", "UZ")]
    assert described(store)["p1"][:2] == ("text", 0)


def test_an_edit_that_loses_cites_nothing(store: Store) -> None:
    """An older version that arrives late changes neither words nor citations; nor does a reused id."""
    first = post("p1", text="new", edited_at=at(3))
    store.save([turn(new=(first,), hours=4, described={"p1": told("b")})])
    save_edit(store, 5, post("p1", text="old", edited_at=at(1)), told("c"))
    store.save([turn("again", hours=6, new=(post("p1", text="stranger"),), described={"p1": told("d")})])
    assert cited(store) == [("p1", "mention", "b")]


def test_an_edit_without_a_description_waits_for_one(store: Store) -> None:
    """Nothing that was told of the older words stays."""
    store.save([turn(new=(post("p1"),), described={"p1": told("b", countries=("KZ",))})])
    save_edit(store, 1, post("p1", text="better"), None)
    assert (cited(store), named(store), described(store)["p1"]) == ([], [], (None,) * 6)
    assert [one.post.text for one in store.undescribed()] == ["better"]


def test_posts_without_a_description_are_handed_out_and_described(store: Store) -> None:
    """In order and in pieces; whoever was described is handed out no more."""
    store.save([turn(new=tuple(post(f"p{n}") for n in range(5)), described={"p3": told()})])
    first = store.undescribed(limit=2)
    assert [one.post.native_id for one in first] == ["p0", "p1"]
    rest = store.undescribed(first[-1].post_id)
    assert [one.post.native_id for one in rest] == ["p2", "p4"]
    store.describe([(one, told(one.post.native_id, countries=("KG",))) for one in first + rest])
    store.describe([])
    assert store.undescribed() == []
    assert [target for _, _, target in cited(store)] == ["p0", "p1", "p2", "p4"]
    assert {row[0] for row in store.query("SELECT country FROM country_mention")} == {"KG"}


def test_a_description_of_words_that_changed_meanwhile_is_not_written(store: Store) -> None:
    """The edit brought its own."""
    store.save([turn(new=(post("p1"),))])
    waiting = store.undescribed()
    save_edit(store, 1, post("p1", text="better"), told("new"))
    store.describe([(waiting[0], told("old", format="poll"))])
    assert cited(store) == [("p1", "mention", "new")]
    assert described(store)["p1"][0] == "image"


def test_named_reactions_of_a_new_run_are_rows(store: Store) -> None:
    """A run that goes on adds none; a run without reactions has none."""
    store.save([turn(new=(post(),), counted=(look("p1", 0, reactions={"👍": 2, "👎": 0}),))])
    store.save([turn("q", hours=1, recounted=(look("p1", 1, reactions={"👍": 2, "👎": 0}),))])
    store.save([turn("r", hours=2, counted=(look("p1", 2, likes=1),))])
    rows = store.query("SELECT first_seen_at, name, count FROM reaction ORDER BY name")
    assert sorted((name, count) for _, name, count in rows) == [("👍", 2), ("👎", 0)]
    assert len({row[0] for row in rows}) == 1


def test_a_profile_and_an_asset_come_back_as_they_went_in(store: Store) -> None:
    """What the platform does not tell stays unknown; the first look at an instant stands."""
    shots = (
        AudienceSnapshot("a", at(1), 10, avatar=True, bio=False, link=None),
        AudienceSnapshot("a", at(2), None, avatar=None, bio=True, link=True),
    )
    looks = (AssetLook("a", at(1), True, at(-9), "1.2"), AssetLook("a", at(2), False))
    store.save([turn(audience=shots, assets=looks, sha256="0" * 64)])
    store.save([turn("q", assets=(replace(looks[0], version="9"),))])
    assert tuple(store.audience("a")) == shots
    assert tuple(store.assets("a")) == looks
    assert tuple(store.assets(since=at(2))) == looks[1:]
    assert store.assets("b") == []
    assert store.query("SELECT count(*) FROM asset_look WHERE raw_sha256 IS NOT NULL") == [(2,)]


@pytest.mark.parametrize("asks", [True, False])
def test_a_question_is_a_flag_on_both_engines(store: Store, asks: bool) -> None:
    """As reply_to_own is: a number in SQLite, a boolean in PostgreSQL."""
    store.save([turn(new=(post(),), described={"p1": told(asks=asks)})])
    assert store.query("SELECT count(*) FROM post WHERE asks" if asks else "SELECT 1") == [(1,)]
    assert described(store)["p1"][1] == asks


def test_every_transaction_counts_once_for_each_month_that_it_wrote(store: Store) -> None:
    """New posts, edits, runs that begin and that go on, absences; undated posts have a month of theirs."""
    march, april = post("m", published_at=at(0)), post("n", published_at=at(31 * 24))
    store.save([turn(new=(march, post("m2", published_at=at(1)), april, post("u", published_at=None)))])
    assert months(store) == {"2026-03": 1, "2026-04": 1, "undated": 1}
    store.save([turn("p", hours=1), turn("s", "b", hours=1, audience=(AudienceSnapshot("b", at(1), 1),))])
    assert months(store) == {"2026-03": 1, "2026-04": 1, "undated": 1}
    store.save([turn("q", hours=1, counted=(look("m", 1, likes=1), look("u", 1, likes=1)))])
    store.save([turn("r", hours=2, recounted=(look("m", 2, likes=1),), missed=("n",))])
    save_edit(store, 3, replace(april, text="better"), None)
    assert months(store) == {"2026-03": 3, "2026-04": 3, "undated": 2}
    store.describe([(one, told("b")) for one in store.undescribed() if one.post.native_id != "u"])
    assert months(store) == {"2026-03": 4, "2026-04": 4, "undated": 2}


def test_a_post_that_gets_a_date_changes_both_months(store: Store) -> None:
    """It leaves those without one."""
    store.save([turn(new=(post("u", published_at=None),))])
    save_edit(store, 1, post("u", text="dated", published_at=at(0)), None)
    assert months(store) == {"2026-03": 1, "undated": 2}


def test_what_expires_takes_its_citations_reactions_and_description_along(store: Store) -> None:
    """Only what came through the key and was not seen since; the month counts the change, and an expired
    post waits for no description, but is described again when its words come back."""
    lent = Payload(Request("https://x.org/v", "videos"), "https://x.org/v", 200, {}, b"lent", at(0))
    open_ = replace(lent, request=Request("https://x.org/f", "feed"), body=b"open")
    store.keep([("poll-1", "a", lent), ("poll-2", "a", open_)])
    for name, payload, key in (("poll-1", lent, "lent"), ("poll-2", open_, "kept")):
        store.save([turn(
            name, new=(post(key, published_at=at(-1)),), described={key: told("b", countries=("KZ",))},
            counted=(look(key, 0, reactions={"👍": 1}),), sha256=payload.sha256,
        )])  # fmt: skip
    before = months(store)["2026-03"]
    gone = store.expire("feed", ["videos"], at(24))
    assert (gone.posts, gone.counts) == (1, 1)
    assert (cited(store), named(store)) == ([("kept", "mention", "b")], [("kept", "KZ")])
    assert store.query("SELECT p.native_id FROM reaction r JOIN post p ON p.id = r.post_id") == [("kept",)]
    assert described(store)["lent"] == (None,) * 6
    assert (months(store), store.undescribed()) == ({"2026-03": before + 1}, [])
    assert store.expire("feed", ["videos"], at(24)).posts == 0
    assert months(store) == {"2026-03": before + 1}
    save_edit(store, 30, post("lent", published_at=at(-1)), told("c"))
    assert ("lent", "mention", "c") in cited(store)
    assert described(store)["lent"][0] == "image"
