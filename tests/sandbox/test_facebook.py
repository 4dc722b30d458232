"""Facebook on the wire: pages and posts of the true shape, paging without loss, counts as in the world."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.model import Cursor, instant_ms
from monitor.platforms.facebook import FACEBOOK
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.cast import Member
from monitor.sandbox.facebook import RANKED, shown
from tests.sandbox.conftest import BASE, START, at_day
from tests.sandbox.graph_api import Api

MFA, OTHER = "uz-mfa-facebook", "kg-mfa-facebook"
CAST = (
    Member(MFA, "mfa", "facebook", ("uz", "ru"), 6.0, reach=120, followers=64_000),
    Member(OTHER, "mfa", "facebook", ("ky", "ru"), 3.0, reach=3, lacks=("avatar", "bio", "link")),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two pages for a month, one of them with few readers."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(FACEBOOK, world, clock)


def posts(api: Api, **query: Any) -> Any:
    return api.get(f"/v26.0/{natives.account_id(CAST[0])}/posts", **query)


@pytest.mark.parametrize("account_id", [MFA, OTHER])
def test_the_adapter_reads_the_whole_page_as_it_was(api: Api, account_id: str) -> None:
    """Profile and listing over the wire give every standing post with its words, time, kind and counts."""
    pages = list(api.walk(account_id))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing(account_id)
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 100
    for post in truth:
        read_one, words = found[post.native_id], post.shown.version(ms).words
        assert read_one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at, read_one.url, read_one.edited_at) == (
            post.kind, post.published_at, post.url, None,
        )  # fmt: skip
        assert [one.url for one in read_one.media if one.kind == "image"] == [
            p.url for p in post.shown.pictures
        ]
        assert set(read_one.hashtags) == {tag.casefold() for tag in words.hashtags}
        told = shown(post, ms)
        assert (told is None) == (post.native_id not in seen)
        assert told is None or tuple(told) == seen[post.native_id].counts
        if post.about is not None:
            assert read_one.about_account == post.about.native_id.partition("_")[0]
    assert pages[0].identity is not None
    assert pages[0].identity.native_id == natives.account_id(api.world.members[account_id])
    assert pages[0].audience[0].followers == api.world.followers(account_id, ms)
    assert pages[-1].end
    assert not any(page.skipped or page.ignored or page.pinned for page in pages)
    assert {post.kind for post in truth} == {"original", "repost", "quote"}


def test_shares_appear_with_the_first_one(api: Api) -> None:
    """A post that nobody shared says nothing of shares, and so neither 0 nor a number is known."""
    ms = instant_ms(api.clock.now())
    told = {post.native_id: shown(post, ms) for post in api.standing(OTHER) if post.kind != "repost"}
    assert {None} < {one.shares for one in told.values() if one}
    seen = {one.native_id: one.shares for page in api.walk(OTHER) for one in page.engagement}
    assert seen == {native_id: one.shares for native_id, one in told.items() if one}


@pytest.mark.parametrize("limit", [1, 7, 100])
def test_paging_covers_the_page_exactly_once(api: Api, limit: int) -> None:
    """By cursor every standing post comes once, from the newest on."""
    found, after = [], {}
    while True:
        body = posts(api, limit=limit, fields="id", **after)
        found += [item["id"] for item in body["data"]]
        assert list(api.served[-1].ids) == [item["id"] for item in body["data"]]
        if "next" not in body["paging"]:
            break
        after = {"after": body["paging"]["cursors"]["after"]}
    assert found == [post.native_id for post in reversed(api.standing(MFA))]
    assert len(posts(api)["data"]) == 25


def test_a_cursor_holds_while_posts_come_and_go(api: Api) -> None:
    """The place behind a post stays where it is, though the post be deleted or newer ones appear."""
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    before = Api(FACEBOOK, api.world, SimClock(post.deleted_at - timedelta(seconds=1)))
    listed = [one.native_id for one in reversed(before.standing(MFA))]
    place = listed.index(post.native_id) + 1
    cursor = posts(before, limit=place, fields="id")["paging"]["cursors"]["after"]
    after = Api(FACEBOOK, api.world, SimClock(post.deleted_at))
    rest = posts(after, limit=5, fields="id", after=cursor)["data"]
    standing = {one.native_id for one in after.standing(MFA)}
    expected = [one for one in listed[place:] if one in standing]
    assert [item["id"] for item in rest] == expected[:5]


def test_next_holds_the_token_as_it_does_there_and_the_adapter_takes_the_cursor(api: Api) -> None:
    """So what the adapter asks next shows that it does not follow `next`."""
    assert "access_token=" in posts(api)["paging"]["next"]
    _, page, *_ = api.walk(MFA)
    assert page.next is not None
    assert page.next.url.startswith("https://graph.facebook.com/v26.0/")
    assert "access_token" not in page.next.url


def test_a_deleted_post_is_proven_gone_by_the_adapter(api: Api) -> None:
    """The adapter's question for one post: its counts while it stands, the proof when it is deleted."""
    post = next(
        p for p in api.world.posts[MFA]
        if p.deleted_ms and p.published_at > at_day(0) and p.kind != "repost"
    )  # fmt: skip
    assert post.deleted_at is not None
    assert FACEBOOK.recheck is not None
    request = FACEBOOK.recheck(api.account(MFA), Cursor(MFA, START), post.native_id)
    assert request is not None
    before = Api(FACEBOOK, api.world, SimClock(post.deleted_at - timedelta(seconds=1))).read(request)
    assert ([one.native_id for one in before.posts], before.gone) == ([post.native_id], ())
    told = shown(post, post.deleted_ms - 1000 if post.deleted_ms else 0)
    assert told is not None
    assert before.engagement[0].counts == tuple(told)
    later = Api(FACEBOOK, api.world, SimClock(post.deleted_at))
    assert later.read(request).gone == (post.native_id,)
    assert (later.served[-1].step, later.served[-1].ids, later.served[-1].status) == ("post", (), 400)


def test_names_and_numbers_lead_to_a_page(api: Api) -> None:
    """Capitals and dots make no other name; only what is asked for is told."""
    number = natives.account_id(CAST[0])
    for name in ("uz.mfa", "UZ.Mfa", "uzmfa", number):
        assert api.get(f"/v26.0/{name}", fields="id")["id"] == number
        assert api.served[-1].followers is None
    followers = api.get(f"/v26.0/{number}", fields="followers_count")["followers_count"]
    assert followers == api.world.followers(MFA, instant_ms(api.clock.now())) == api.served[-1].followers
    bare = api.get("/v26.0/kg.mfa", fields="about,website,picture")
    assert set(bare) == {"id", "picture"}
    assert bare["picture"]["data"]["is_silhouette"] is True


def test_the_listing_ends_after_600_posts(clock: SimClock) -> None:
    """Of a busy page the older posts are not listed, and the adapter claims no end."""
    busy = replace(CAST[0], per_day=40.0)
    clock.advance_to(at_day(10))
    api = Api(FACEBOOK, World(7, START, 30, BASE, cast=(busy,), plan=()), clock)
    assert len(api.standing(MFA)) > RANKED
    pages = list(api.walk(MFA))
    newest = [post.native_id for post in reversed(api.standing(MFA))][:RANKED]
    assert [post.native_id for page in pages for post in page.posts] == newest
    assert (pages[-1].end, pages[-1].window, pages[1].window) == (False, True, False)


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(wire: Path, api: Api) -> None:
    """A post and its parts, the paging and a page have the keys of genuine ones; so have errors."""
    folder = wire / "facebook"
    real = json.loads((folder / "page_feed_p1.json").read_bytes())
    fields = FACEBOOK.refresh(api.account(MFA), ("1_1",)).url if FACEBOOK.refresh else ""
    body = api.read(api.first(MFA)).next
    assert body is not None
    ours = json.loads(api.answer(body).body)
    assert set(ours["paging"]) == {"cursors", "next"} == set(real["paging"])
    left_out = {"full_picture", "icon", "picture", "message_tags"}  # not asked for, or of persons and pages
    real_keys = set().union(*map(set, real["data"])) - left_out
    assert real_keys <= set().union(*map(set, ours["data"]))
    assert "parent_id" in fields
    photo = next(
        item["attachments"]["data"][0] for item in real["data"] if item["status_type"] == "added_photos"
    )
    mine = next(
        item["attachments"]["data"][0] for item in ours["data"] if item["status_type"] == "added_photos"
    )
    assert set(photo) - {"description_tags"} <= set(mine)
    page = json.loads((folder / "pages_by_ids.json").read_bytes())["19292868552"]
    asked = api.get(
        "/v26.0/uz.mfa", fields="id,about,fan_count,name,picture,username,verification_status,website"
    )
    assert set(asked) <= set(page)
    fault = json.loads((folder / "error_4_app_rate_limit.json").read_bytes())["error"]
    assert set(api.get("/v26.0/nobody")["error"]) == set(fault) - {"is_transient"}
