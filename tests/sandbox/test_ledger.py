"""The ledger: what was true and what was served, whole and serialisable."""

from __future__ import annotations

import json

import pytest

from monitor.sandbox import SimClock
from monitor.sandbox.natives import account_id as account_number
from monitor.sandbox.site import Site
from tests.sandbox.conftest import BASE, at_day

FEED, MASTO = "kz-mfa-feed", "kz-mfa-mastodon"


def test_posts_are_those_that_had_appeared(calm: Site) -> None:
    """Nothing of the future is told; what was deleted is still listed, with its deletion time."""
    told = calm.ledger.posts(MASTO, at_day(10))
    assert all(p.visible_at <= at_day(10) for p in told)
    assert len(told) < len(calm.world.posts[MASTO])
    assert any(p.deleted_at for p in told)


def test_feeds_have_no_counts_and_no_audience(calm: Site) -> None:
    """What a feed cannot say is None, never 0; an unknown post is an error."""
    post = calm.world.posts[FEED][0]
    assert calm.ledger.counts(FEED, post.native_id, at_day(1)) is None
    assert calm.ledger.followers(FEED, at_day(1)) is None
    with pytest.raises(KeyError):
        calm.ledger.counts(MASTO, "none", at_day(1))


def test_answers_are_kept_with_what_they_listed(calm: Site, clock: SimClock) -> None:
    """Each request is a row; a 304 is a complete look with the ids it stands for."""
    path = f"/feeds/{FEED}.xml"
    etag = dict(calm.get(path).headers)["ETag"]
    calm.get(path, {"if-none-match": etag})
    calm.get("/feeds/none.xml")
    full, unchanged, missing = calm.ledger.served
    assert (full.status, unchanged.status, missing.status) == (200, 304, 404)
    assert full.ids == unchanged.ids
    assert calm.ledger.answers(FEED) == [full, unchanged]
    assert calm.ledger.answers(FEED, complete=False) == [full, unchanged]
    assert calm.ledger.seen(FEED) == set(full.ids)
    assert full.at == clock.now()


def test_failed_looks_count_only_as_asked(world_site: Site) -> None:
    """A look that failed is a row, and no look for holes: the hole spans it."""
    rows = world_site.ledger.answers(FEED, complete=False)
    assert [row.complete for row in rows] == [True, False, True]
    (hole,) = world_site.ledger.holes(FEED)
    assert (hole.start, hole.end) == (rows[0].at, rows[2].at)


@pytest.fixture
def world_site(site: Site, clock: SimClock) -> Site:
    """The usual world, the busy feed asked before, in and after the long outage."""
    for day in (9.0, 9.4, 11.0):
        clock.advance_to(at_day(day))
        site.get(f"/feeds/{FEED}.xml")
    return site


def test_json_says_the_same(world_site: Site, clock: SimClock) -> None:
    """The JSON form holds plan, accounts, posts with versions and counts, answers and holes."""
    number = account_number(world_site.world.members[MASTO])
    world_site.get(f"/api/v1/accounts/{number}/statuses")
    told = json.loads(world_site.ledger.to_json(clock.now()))
    assert told["seed"] == 7
    assert len(told["plan"]) == len(world_site.world.plan)
    assert {a["id"]: a["dates"] for a in told["accounts"]}["uz-embassy-us-feed"] == "missing"
    assert {a: len(p) for a, p in told["posts"].items()} == {
        a: len(world_site.ledger.posts(a, clock.now())) for a in world_site.world.posts
    }
    post = next(p for p in told["posts"][MASTO] if p["about"])
    assert tuple(post["about"]) in world_site.world.by_id
    one = world_site.ledger.posts(MASTO, clock.now())[0]
    counts = world_site.ledger.counts(MASTO, one.native_id, clock.now())
    assert counts is not None
    assert told["posts"][MASTO][0]["counts"] == counts._asdict()
    assert told["posts"][MASTO][0]["url"].startswith(BASE)
    assert list(told["holes"]) == [FEED]
    assert [len(row["ids"]) for row in told["served"]] == [10, 0, 10, 20]
    assert told["served"][3]["counts"][0] == list(world_site.ledger.served[3].counts[0])  # type: ignore[index]
    assert told["followers"][FEED] is None


def test_json_tells_nothing_of_the_future(calm: Site) -> None:
    """Deletions and edits that have not happened yet are left out."""
    post = next(p for p in calm.world.posts[MASTO] if p.deleted_at and p.published_at > at_day(0))
    assert post.deleted_at is not None

    def told(at: object) -> object:
        rows = json.loads(calm.ledger.to_json(at))["posts"][MASTO]  # type: ignore[arg-type]
        return next(row for row in rows if row["native_id"] == post.native_id)["deleted_at"]

    assert told(post.published_at) is None
    assert told(post.deleted_at) == post.deleted_at.isoformat()
