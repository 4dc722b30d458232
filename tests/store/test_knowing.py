"""What is known of posts, and when they are due for a look at a standard age."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis
from hypothesis import strategies as st

from monitor.model import STANDARD_AGES_HOURS, Account, EngagementSnapshot, Post
from monitor.settings import StoreSettings
from monitor.store import Known, Store, knowing
from tests.store.facts import HOUR, at, look, post, span, turn


def test_known_tells_the_newest_run(store: Store) -> None:
    """`counts` equals the snapshot's own, so that "unchanged" is one comparison; strangers are absent."""
    newest = look("p1", 2, likes=7, reactions={"b": 1, "a": 2}, precision="rounded")
    store.save(
        [turn(new=(post("p1"), post("p2")), counted=(look("p1", 0, likes=5), newest), sha256="e" * 64)]
    )
    known = store.known("a", ["p1", "p2", "p3"])
    assert known["p1"].counts == newest.counts
    assert (known["p1"].run_from, known["p1"].run_to) == (at(2), at(2))
    assert known["p1"].content_hash == post("p1").content_hash
    assert known["p2"] == Known(
        known["p2"].post_id, "p2", post("p2").content_hash, at(-1), None, first_seen_at=at(0)
    )
    assert set(known) == {"p1", "p2"}
    assert store.known("b", ["p1"]) == {}
    assert store.known("a", []) == {}


def test_a_long_list_of_ids_is_one_question(store: Store) -> None:
    """As many ids as a poll may carry, odd characters among them."""
    names = [f"id {n} \"'%?:x" for n in range(5000)]
    store.save([turn(new=tuple(post(name) for name in names[:3]))])
    assert set(store.known("a", names)) == set(names[:3])


def test_listed_between_leaves_out_gone_undated_and_others(store: Store) -> None:
    """The window is half open."""
    store.save([turn(
        new=(
            post("start", published_at=at(0)), post("end", published_at=at(5)),
            post("gone", published_at=at(1)), post("undated", published_at=None),
            post("in", published_at=at(2)),
        ),
        gone=("gone",),
    )])  # fmt: skip
    assert set(store.listed_between("a", span(0, 5))) == {"start", "in"}


def _due(posts: list[tuple[Post, datetime | None]], now: datetime) -> datetime | None:
    """The oracle: the definition of the seam in plain Python."""
    found = []
    for hours in STANDARD_AGES_HOURS:
        band = [
            post.published_at
            for post, seen in posts
            if post.kind != "repost" and post.published_at is not None
            if post.published_at <= now - 0.95 * hours * HOUR
            and post.published_at > now - 2 * hours * HOUR
            and (seen is None or seen < post.published_at + 0.95 * hours * HOUR)
        ]
        found += [oldest for oldest in (min(band, default=None),) if oldest and oldest <= now - hours * HOUR]
    return min(found, default=None)


def _next(posts: list[tuple[Post, datetime | None]], now: datetime) -> datetime | None:
    moments = [
        post.published_at + 1.03 * hours * HOUR
        for post, _ in posts
        if post.kind != "repost" and post.published_at is not None
        for hours in STANDARD_AGES_HOURS
        if post.published_at > now - 0.95 * hours * HOUR
    ]
    return min(moments, default=None)


_CASES = count()
_ages = st.floats(0, 1600).map(lambda h: timedelta(minutes=round(h * 60)))
_post = st.tuples(_ages, st.none() | st.floats(0, 1), st.sampled_from(["original", "repost", "reply"]))


@hypothesis(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(drawn=st.lists(_post, max_size=5))
def test_looks_agree_with_the_definition(store: Store, drawn: list[tuple[timedelta, Any, str]]) -> None:
    """look_due and next_look equal the plain definition, whatever was seen when."""
    case = next(_CASES)
    name = f"case-{case}"
    store.sync_accounts([Account(name, "Ministry", "KZ", "mfa", "feed", name, "https://x.org/")], at(0))
    posts = []
    for number, (age, seen_share, kind) in enumerate(drawn):
        published = at(0) - age
        seen = (
            None
            if seen_share is None
            else published + timedelta(minutes=round(age.seconds / 60 * seen_share))
        )
        posts.append((post(str(number), name, published_at=published, kind=kind), seen))
    looks = tuple(EngagementSnapshot(name, p.native_id, seen, likes=1) for p, seen in posts if seen)
    store.save([turn(f"poll-{case}", name, new=tuple(p for p, _ in posts), counted=looks)])
    assert store.standing(name, at(0)).look_due == _due(posts, at(0))
    assert store.standing(name, at(0)).next_look == _next(posts, at(0))


@pytest.mark.parametrize(("seen", "due"), [(0.9, True), (0.95, False), (1.5, False)])
def test_a_look_counts_from_95_percent_of_the_age(store: Store, seen: float, due: bool) -> None:
    """A post seen at 0.95 h has had its look at 1 h."""
    store.save([turn(new=(post(published_at=at(0)),), counted=(look("p1", seen, likes=1),))])
    assert (store.standing("a", at(1.6)).look_due is not None) is due


def test_gone_posts_and_reposts_are_never_due(store: Store) -> None:
    """A repost has no counts of its own; a post that is gone cannot be looked at."""
    store.save([turn(new=(post("r", kind="repost"), post("g"), post("u", published_at=None)), gone=("g",))])
    assert store.standing("a", at(0)).look_due is None
    assert store.standing("a", at(0)).next_look is None


_SCANS = ("SCAN post", "SCAN engagement", "SCAN newest")


def test_look_questions_use_the_index(file_settings: StoreSettings) -> None:
    """No step of either plan scans a table of posts or counts."""
    with Store.open(file_settings) as store:
        sql = knowing._statements("sqlite")
        for prepared in (sql.known, sql.listed, sql.look_due, sql.next_look):
            values = ", ".join("?" for _ in range(prepared.sql.count("?")))
            with store._reading("plan") as connection:
                plan = connection.exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {prepared.sql}", tuple([1] * len(values.split(",")))
                ).fetchall()
            steps = [row[3] for row in plan]
            assert not [
                step for step in steps if step.startswith(("SCAN post", "SCAN engagement", "SCAN newest"))
            ]
            assert any("SEARCH post USING" in step for step in steps)
