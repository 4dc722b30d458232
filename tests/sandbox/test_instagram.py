"""Instagram on the wire: discovery of the true shape, paging without loss, counts as in the world."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import NotFound
from monitor.model import instant_ms
from monitor.platforms.instagram import INSTAGRAM
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.cast import Member
from monitor.sandbox.graph import IG_USER_ID
from monitor.sandbox.instagram import shown
from monitor.wire import Request
from tests.sandbox.conftest import BASE, START, at_day
from tests.sandbox.graph_api import Api

MFA, OTHER = "kz-mfa-instagram", "kg-mfa-instagram"
CAST = (
    Member(MFA, "mfa", "instagram", ("kk", "ru"), 3.0, reach=210, followers=52_300),
    Member(OTHER, "mfa", "instagram", ("ky",), 2.0, reach=60, lacks=("avatar", "bio", "link")),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two accounts for a month."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(INSTAGRAM, world, clock)


def discovered(api: Api, inner: str, name: str = "kz_mfa") -> Any:
    """What business discovery tells of an account, or the error."""
    fields = f"business_discovery.username({name}){{{inner}}}"
    body = api.get("/v26.0/IG_USER_ID", fields=fields)
    return body.get("business_discovery") or body["error"]


@pytest.mark.parametrize("account_id", [MFA, OTHER])
def test_the_adapter_reads_the_whole_account_as_it_was(api: Api, account_id: str) -> None:
    """Every standing medium with its caption, time and counts, and the audience with the first page."""
    pages = list(api.walk(account_id))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing(account_id)
    assert set(found) == set(seen) == {post.native_id for post in truth}
    assert len(truth) > 50
    for post in truth:
        read_one, words = found[post.native_id], post.version(ms).words
        assert read_one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at, read_one.url) == (
            "original", post.published_at, post.url,
        )  # fmt: skip
        assert [one.kind for one in read_one.media] == ["image" if post.pictures else "video"]
        assert set(read_one.hashtags) == {tag.casefold() for tag in words.hashtags}
        told = shown(post, ms)
        assert told is not None
        assert tuple(told) == seen[post.native_id].counts
    assert pages[0].identity is not None
    assert pages[0].identity.native_id == natives.account_id(api.world.members[account_id])
    (size,) = pages[0].audience
    assert (size.followers, size.posts_total) == (api.world.followers(account_id, ms), len(truth))
    assert [len(page.audience) for page in pages[1:]] == [0] * (len(pages) - 1)
    assert pages[-1].end
    assert len(pages) > 1
    assert not any(page.skipped or page.ignored or page.pinned for page in pages)


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """One answer has profile and media: ids and counts, and the audience on the first page alone."""
    pages = list(api.walk(MFA))
    assert [one.step for one in api.served] == ["timeline"] * len(pages)
    assert [list(one.ids) for one in api.served] == [
        [post.native_id for post in page.posts] for page in pages
    ]
    assert [one.followers is None for one in api.served] == [False] + [True] * (len(pages) - 1)
    assert api.served[0].counts is not None
    assert [tuple(one) for one in api.served[0].counts if one] == [one.counts for one in pages[0].engagement]


@pytest.mark.parametrize("limit", [1, 7, 100])
def test_paging_covers_the_account_exactly_once(api: Api, limit: int) -> None:
    """By cursor every standing medium comes once, from the newest on; the last page has no way on."""
    found, after = [], ""
    while True:
        media = discovered(api, f"media.limit({limit}){after}{{id}}")["media"]
        found += [item["id"] for item in media["data"]]
        cursors = media.get("paging", {}).get("cursors", {})
        if "after" not in cursors:
            break
        assert ("before" in cursors) == bool(after)
        after = f".after({cursors['after']})"
    assert found == [post.native_id for post in reversed(api.standing(MFA))]
    assert len(discovered(api, "media{id}")["media"]["data"]) == 25


def test_an_unknown_account_is_told_in_the_language_of_the_asker(api: Api) -> None:
    """Code 110, subcode 2207013; the adapter knows it without reading those words."""
    error = discovered(api, "id", "nobody")
    assert (error["code"], error["error_subcode"]) == (110, 2207013)
    assert "nobody" in error["error_user_msg"]
    request = Request(api.first(MFA).url.replace("kz_mfa", "nobody"), "timeline")
    with pytest.raises(NotFound):
        api.read(request)


@pytest.mark.parametrize(
    ("path", "query", "code"),
    [
        ("IG_USER_ID", {"fields": "name"}, 100), ("IG_USER_ID", {"fields": "business_discovery{id}"}, 100),
        ("IG_USER_ID/media", {}, 2500), ("IG_USER_ID", {"fields": "id{"}, 2500),
    ],
)  # fmt: skip
def test_refusals(api: Api, path: str, query: dict[str, str], code: int) -> None:
    """Fields that are not there, a question without a name, other edges."""
    assert api.get(f"/v26.0/{path}", **query)["error"]["code"] == code
    assert not api.served[-1].complete


@pytest.mark.parametrize(
    "inner", ["account_type", "media{media_url}", "media.limit(0){id}", "media.after(x){id}"]
)
def test_what_cannot_be_asked_of_an_account(api: Api, inner: str) -> None:
    """A field that this route has not, a size and a cursor that are none."""
    assert discovered(api, inner)["code"] == 100


def test_names_and_what_is_not_filled_in(api: Api) -> None:
    """Capitals make no other name; the API leaves out what a profile lacks."""
    assert discovered(api, "username", "KZ_MFA")["username"] == "kz_mfa"
    assert set(discovered(api, "biography,website,profile_picture_url", "kg_mfa")) == {"id"}
    assert api.get("/v26.0/IG_USER_ID") == {"id": IG_USER_ID}


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(wire: Path, api: Api) -> None:
    """A medium, the paging, a profile and an error have the keys of genuine ones."""
    folder = wire / "instagram"

    def recorded(name: str) -> Any:
        return json.loads((folder / name).read_bytes())

    real = recorded("business_discovery_media_p1.json")["business_discovery"]
    fields = "id,caption,comments_count,like_count,media_type,permalink,timestamp"
    ours = discovered(api, f"media.limit(2){{{fields}}}")
    assert set(ours) == set(real)
    assert ours["media"]["paging"].keys() == real["media"]["paging"].keys()
    assert set(ours["media"]["paging"]["cursors"]) == {"after"} == set(real["media"]["paging"]["cursors"])
    assert set(real["media"]["data"][0]) - {"media_url"} == set(ours["media"]["data"][0])
    user = recorded("business_discovery_user.json")["business_discovery"]
    asked = discovered(api, ",".join(user))
    assert set(asked) == set(user)
    fault = recorded("error_110_user_not_found.json")["error"]
    assert set(discovered(api, "id", "nobody")) == set(fault)
