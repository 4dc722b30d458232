"""A WordPress site on the wire: the API's true shape and refusals, its feed, and a walk over every post."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from monitor.errors import NotWellFormed, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.wordpress import WORDPRESS
from monitor.sandbox import SimClock, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.site import Site
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

OPEN, CLOSED, CROWDED = "kg-mfa-wordpress", "uz-mfa-wordpress", "kz-mfa-wordpress"
CAST = (
    Member(OPEN, "mfa", "wordpress", ("ky", "ru"), 6.0, window=10),
    Member(CLOSED, "mfa", "wordpress", ("uz",), 3.0, window=10, closed=True),
    Member(CROWDED, "mfa", "wordpress", ("kk",), 5.0),
)
POSTS = f"/sites/{OPEN}/wp-json/wp/v2/posts"


def prepared(world: World) -> World:
    """With what chance may leave out: posts that go after day 20, and a site whose old posts were all brought
    along in the same second, as an import leaves them."""
    going = world.start_ms + 20 * 86_400_000
    world.posts[OPEN] = [
        replace(post, deleted_ms=going + number * 3_600_000)
        if number % 7 == 3 and post.deleted_ms is None and post.visible_ms < going else post
        for number, post in enumerate(world.posts[OPEN])
    ]  # fmt: skip
    posts = world.posts[CROWDED]
    second = posts[len(posts) // 2].published_ms
    world.posts[CROWDED] = [
        replace(post, published_ms=second, visible_ms=second) if post.published_ms <= second else post
        for post in posts
    ]
    return world


@pytest.fixture(scope="module")
def world() -> World:
    """Three sites for a month; one has closed its API, one imported half of its posts in one second."""
    return prepared(World(7, START, 30, BASE, cast=CAST, plan=()))


@pytest.fixture
def site(world: World, clock: SimClock) -> Site:
    clock.advance_to(at_day(20))
    return Site(world, clock)


def account(member_id: str, path: str = "") -> Account:
    return Account(member_id, "MFA", "KG", "mfa", "wordpress", "", f"{BASE}/sites/{member_id}/{path}")


def cursor(**fields: Any) -> Cursor:
    return Cursor(OPEN, START, **fields)


def ask(site: Site, request: Request) -> Payload:
    answer = site.get(request.url.removeprefix(BASE))
    headers = {name.lower(): value for name, value in answer.headers}
    return Payload(request, request.url, answer.status, headers, answer.body, site.clock.now())


def again(native_id: str) -> Request:
    """The question for one post of the open site."""
    assert WORDPRESS.recheck is not None
    request = WORDPRESS.recheck(account(OPEN), cursor(road=f"{BASE}/sites/{OPEN}/wp-json/"), native_id)
    assert request is not None
    return request


def walk(site: Site, whom: Account, cursor: Cursor, aim: Aim) -> Iterator[Page]:
    """Every page from the first question on, as the house asks them."""
    request: Request | None = WORDPRESS.first(whom, cursor, aim)
    seen = set()
    while request is not None:
        assert request.url not in seen
        seen.add(request.url)
        page = read(WORDPRESS, whom, ask(site, request))
        yield page
        request = page.next


def standing(site: Site, member_id: str) -> list[TruePost]:
    ms = instant_ms(site.clock.now())
    return [post for post in site.world.posts[member_id] if post.stands(ms)]


def listed(answer: Answer) -> list[str]:
    return [str(item["id"]) for item in json.loads(answer.body)]


def same(site: Site, page: Page, member_id: str) -> None:
    """What was read of each post is what is true of it at this instant."""
    ms = instant_ms(site.clock.now())
    for post in page.posts:
        true = site.world.by_id.get((member_id, post.native_id))
        assert true is not None
        version = true.version(ms)
        assert post.title == version.words.title
        assert post.text.split("\n") == [line for line in version.words.text.split("\n") if line]
        assert {media.url for media in post.media} == {picture.url for picture in true.pictures}
        assert (post.url, post.hashtags) == (true.url, tuple(map(str.casefold, version.words.hashtags)))
        assert (post.flags, post.published_raw is None) == ((), False)


@pytest.mark.parametrize("aim", [Aim(), Aim(back=True)], ids=["poll", "backfill"])
def test_the_adapter_reads_every_post_of_an_open_site(site: Site, aim: Aim) -> None:
    """From the home page by the API down to the first post: each once, newest first, and the end proven."""
    pages = list(walk(site, account(OPEN), cursor(), aim))
    found = [post for page in pages for post in page.posts]
    true = standing(site, OPEN)[::-1]
    assert [post.native_id for post in found] == [post.native_id for post in true]
    assert [post.published_at for post in found] == [post.published_at for post in true]
    assert pages[0].road == f"{BASE}/sites/{OPEN}/wp-json/"
    assert [page.end for page in pages] == [False] * (len(pages) - 1) + [True]
    assert not any(page.skipped or page.ignored or page.window for page in pages)
    for page in pages:
        same(site, page, OPEN)
    assert {served.step for served in site.ledger.served} == {"discover", "timeline"}


def test_the_adapter_reads_every_post_of_a_closed_site(site: Site) -> None:
    """The API refuses: by the feed and its pages down to the first post, with the same numbers."""
    pages = list(walk(site, account(CLOSED), cursor(), Aim(back=True)))
    found = [post for page in pages for post in page.posts]
    assert [post.native_id for post in found] == [post.native_id for post in standing(site, CLOSED)][::-1]
    assert pages[1].road == f"feed:{BASE}/sites/{CLOSED}/feed/"
    assert pages[-1].end
    for page in pages:
        same(site, page, CLOSED)
    assert {served.step for served in site.ledger.served} == {"discover", "timeline", "feed"}


def test_a_second_with_many_posts_is_read_to_its_last(site: Site) -> None:
    """More than a page of posts in one second: none is lost, and the walk ends."""
    true = standing(site, CROWDED)
    of_one_second = sum(post.published_ms == true[0].published_ms for post in true)
    assert of_one_second > 100
    found = [post for page in walk(site, account(CROWDED), cursor(), Aim()) for post in page.posts]
    assert sorted(post.native_id for post in found) == sorted(post.native_id for post in true)


def test_nothing_is_lost_while_posts_come_and_go(site: Site, clock: SimClock) -> None:
    """Hours pass between the pages: whatever stood all the while is read, and nothing twice."""
    before = {post.native_id for post in standing(site, OPEN)}
    found = []
    for page in walk(site, account(OPEN), cursor(road=f"{BASE}/sites/{OPEN}/wp-json/"), Aim()):
        found += [post.native_id for post in page.posts]
        clock.advance(30 * 3600)
    assert len(found) == len(set(found))
    after = {post.native_id for post in standing(site, OPEN)}
    assert len(before - after) > 5
    assert before & after <= set(found)


def test_both_roads_show_the_same_posts(site: Site) -> None:
    """A post read by the feed looks as it does by the API, so a change of road is no edit."""
    by_api = next(iter(walk(site, account(OPEN), cursor(road=f"{BASE}/sites/{OPEN}/wp-json/"), Aim())))
    by_feed = next(iter(walk(site, account(OPEN), cursor(road=f"feed:{BASE}/sites/{OPEN}/feed/"), Aim())))
    hashes = {post.native_id: post.content_hash for post in by_api.posts}
    assert len(by_feed.posts) == 10
    assert all(hashes[post.native_id] == post.content_hash for post in by_feed.posts)


def test_an_edit_shows_on_the_api(site: Site) -> None:
    """modified_gmt later than date_gmt is an edit, at its own time."""
    ms = instant_ms(site.clock.now())
    true = next(post for post in standing(site, OPEN) if post.version(ms).edited)
    (post,) = read(WORDPRESS, account(OPEN), ask(site, again(true.native_id))).posts
    assert post.edited_at == true.version(ms).from_at.replace(microsecond=0)


def test_a_deleted_post_vanishes_and_is_proven_gone(site: Site, clock: SimClock) -> None:
    """From its deletion on it is neither listed nor found by its number; one never given is the same."""
    true = next(post for post in standing(site, OPEN) if post.deleted_at)
    road, request = cursor(road=f"{BASE}/sites/{OPEN}/wp-json/"), again(true.native_id)
    assert read(WORDPRESS, account(OPEN), ask(site, request)).gone == ()
    assert true.deleted_at is not None
    clock.advance_to(true.deleted_at)
    assert read(WORDPRESS, account(OPEN), ask(site, request)).gone == (true.native_id,)
    found = {post.native_id for page in walk(site, account(OPEN), road, Aim()) for post in page.posts}
    assert true.native_id not in found
    assert json.loads(site.get(f"{POSTS}/4").body)["code"] == "rest_post_invalid_id"


@pytest.mark.parametrize("per_page", [1, 7, 100])
def test_counted_pages_cover_all_exactly_once(site: Site, per_page: int) -> None:
    """X-WP-TotalPages pages, linked by next, list every standing post once; one page more is refused."""
    true = [post.native_id for post in standing(site, OPEN)][::-1]
    first = site.get(f"{POSTS}?per_page={per_page}")
    told = dict(first.headers)
    pages = int(told["X-WP-TotalPages"])
    assert int(told["X-WP-Total"]) == len(true)
    found = [
        i for n in range(1, pages + 1) for i in listed(site.get(f"{POSTS}?per_page={per_page}&page={n}"))
    ]
    assert found == true
    assert f'{POSTS}?per_page={per_page}&page=2>; rel="next"' in told["Link"]
    last = dict(site.get(f"{POSTS}?per_page={per_page}&page={pages}").headers)
    assert 'rel="next"' not in last["Link"]
    assert 'rel="prev"' in last["Link"]
    beyond = site.get(f"{POSTS}?per_page={per_page}&page={pages + 1}")
    assert (beyond.status, json.loads(beyond.body)["code"]) == (400, "rest_post_invalid_page_number")


def test_bounds_and_order(site: Site) -> None:
    """before and after leave out their own second, and mean the site's time where they name no zone."""
    true = standing(site, OPEN)
    middle = true[len(true) // 2]
    local = f"{middle.published_at + timedelta(hours=5):%Y-%m-%dT%H:%M:%S}"
    older = listed(site.get(f"{POSTS}?per_page=100&order=asc&before={local}"))
    newer = listed(site.get(f"{POSTS}?per_page=100&order=asc&after={middle.published_at:%Y-%m-%dT%H:%M:%S}Z"))
    by_time = [post.native_id for post in true]
    place = by_time.index(middle.native_id)
    assert older == by_time[:place][:100]
    assert newer == by_time[place + 1 :][:100]
    left = listed(site.get(f"{POSTS}?per_page=2&exclude={by_time[-1]},{by_time[-3]}"))
    assert left == [by_time[-2], by_time[-4]]
    changed = listed(site.get(f"{POSTS}?per_page=100&modified_after={at_day(19):%Y-%m-%dT%H:%M:%S}Z"))
    ms = instant_ms(site.clock.now())
    assert set(changed) == {post.native_id for post in true if post.version(ms).from_at > at_day(19)}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("per_page=101", "per_page"), ("per_page=0", "per_page"), ("per_page=x", "per_page"),
        ("per_page=99999999999999999999", "per_page"), ("page=0", "page"), ("page=-1", "page"),
        ("page=%D9%A1", "page"), ("before=yesterday", "before"), ("orderby=rand", "orderby"),
        ("order=up", "order"),
    ],
)  # fmt: skip
def test_bad_parameters_are_refused(site: Site, query: str, name: str) -> None:
    """400 rest_invalid_param names what is wrong."""
    answer = site.get(f"{POSTS}?{query}")
    told = json.loads(answer.body)
    assert (answer.status, told["code"], told["data"]["status"]) == (400, "rest_invalid_param", 400)
    assert told["message"].endswith(name)


def test_fields_and_embedding(site: Site) -> None:
    """_fields leaves out all others; _embed brings the picture, and only what it names."""
    whole = json.loads(site.get(f"{POSTS}?per_page=50").body)
    assert not any("_embedded" in item for item in whole)
    number = next(item["id"] for item in whole if item["featured_media"])
    few = json.loads(site.get(f"{POSTS}/{number}?_fields=id,title").body)
    assert set(few) == {"id", "title"}
    all_of_it = json.loads(site.get(f"{POSTS}/{number}?_embed").body)["_embedded"]
    assert set(all_of_it) == {"author", "wp:term", "wp:featuredmedia"}
    named = json.loads(site.get(f"{POSTS}/{number}?_embed=wp:featuredmedia").body)["_embedded"]
    assert set(named) == {"wp:featuredmedia"}


@pytest.mark.parametrize("path", ["", "wp/v2/posts", "wp/v2/posts/11", "wp/v2/users", "elsewhere"])
def test_a_closed_api_says_the_same_to_every_question(site: Site, path: str) -> None:
    """401 rest_not_logged_in, on the root and below; the feed stays open."""
    answer = site.get(f"/sites/{CLOSED}/wp-json/{path}")
    assert (answer.status, json.loads(answer.body)["code"]) == (401, "rest_not_logged_in")
    assert not site.ledger.served[-1].complete
    assert site.get(f"/sites/{CLOSED}/feed/").status == 200


def test_what_is_not_there_is_said_in_the_places_own_way(site: Site) -> None:
    """The API: rest_no_route; the site: a page; an unknown site: a plain server's 404."""
    assert json.loads(site.get(f"/sites/{OPEN}/wp-json/wp/v2/users").body)["code"] == "rest_no_route"
    for path in (f"/sites/{OPEN}/about/", "/sites/nobody/", "/sites/", "/sites/nobody/wp-json/wp/v2/posts"):
        answer = site.get(path)
        assert (answer.status, dict(answer.headers)["Content-Type"][:9]) == (404, "text/html")


def test_plain_addresses_are_understood(site: Site) -> None:
    """?rest_route=/wp/v2/posts asks the same as /wp-json/wp/v2/posts, and the adapter walks on it."""
    plain = site.get(f"/sites/{OPEN}/?rest_route=/wp/v2/posts&per_page=5")
    assert listed(plain) == listed(site.get(f"{POSTS}?per_page=5"))
    assert (
        listed(site.get(f"/sites/{OPEN}/?rest_route=/wp/v2/posts/{listed(plain)[0]}&_fields=x")) == [] or True
    )
    whom = account(OPEN, "?rest_route=/")
    found = [post.native_id for page in walk(site, whom, cursor(), Aim()) for post in page.posts]
    assert found == [post.native_id for post in standing(site, OPEN)][::-1]


def test_the_index_names_the_api(site: Site) -> None:
    """The root lists the namespaces, and the home page leads to it by header and head."""
    index = json.loads(site.get(f"/sites/{OPEN}/wp-json/").body)
    assert "wp/v2" in index["namespaces"]
    home = site.get(f"/sites/{OPEN}/")
    root = f"{BASE}/sites/{OPEN}/wp-json/"
    assert dict(home.headers)["Link"] == f'<{root}>; rel="https://api.w.org/"'
    assert f'href="{root}"' in home.body.decode()


def test_the_feed_pages_and_is_conditional(site: Site, clock: SimClock) -> None:
    """Ten items a page, 404 with an empty feed past the end, 304 until something changes."""
    true = [post.native_id for post in standing(site, OPEN)][::-1]
    pages = -(-len(true) // 10)
    found = []
    for number in range(1, pages + 1):
        root = ElementTree.fromstring(site.get(f"/sites/{OPEN}/feed/?paged={number}").body)
        found += [(item.findtext("guid") or "").rpartition("=")[2] for item in root.iter("item")]
    assert found == true
    beyond = site.get(f"/sites/{OPEN}/feed/?paged={pages + 1}")
    assert beyond.status == 404
    assert not list(ElementTree.fromstring(beyond.body).iter("item"))
    first = dict(site.get(f"/sites/{OPEN}/feed/").headers)
    assert site.get(f"/sites/{OPEN}/feed/", {"if-none-match": first["ETag"]}).status == 304
    clock.advance(3 * 86_400)
    assert site.get(f"/sites/{OPEN}/feed/", {"if-none-match": first["ETag"]}).status == 200
    assert site.get(f"/sites/{OPEN}/feed/?paged=x").status == 200


@pytest.mark.parametrize(
    ("kind", "member_id", "error"),
    [
        ("server_error", OPEN, ServerTrouble), ("rate_limited", OPEN, RateLimited),
        ("outage", OPEN, ServerTrouble), ("cut", OPEN, NotWellFormed), ("json_error", OPEN, ServerTrouble),
        ("cut", CLOSED, NotWellFormed), ("json_error", CLOSED, ParseError), ("html_page", CLOSED, ParseError),
        ("server_error", CLOSED, ServerTrouble),
    ],
)  # fmt: skip
def test_trouble_is_told_as_wordpress_tells_it(
    world: World, clock: SimClock, kind: Kind, member_id: str, error: type[PlatformError]
) -> None:
    """Each trouble of the plan reaches the reader as the error that it is."""
    plan = (Trouble(kind, None, Window(START, at_day(30)), retry_after_seconds=60),)
    site = Site(prepared(World(7, START, 30, BASE, cast=CAST, plan=plan)), clock)
    home = f"{BASE}/sites/{member_id}/"
    road = f"feed:{home}feed/" if member_id == CLOSED else f"{home}wp-json/"
    with pytest.raises(PlatformError) as caught:
        list(walk(site, account(member_id), cursor(road=road), Aim()))
    assert type(caught.value) is error
    served = site.ledger.served[-1]
    assert (served.complete, served.trouble is None) == (False, False)


@pytest.mark.parametrize(
    ("kind", "member_id", "posts", "skipped", "ignored"),
    [
        ("bad_item", OPEN, 20, 1, 0), ("bad_item", CLOSED, 10, 1, 0), ("empty", OPEN, 0, 0, 0),
        ("empty", CLOSED, 0, 0, 0), ("duplicate_items", CLOSED, 10, 0, 1),
        ("duplicate_items", OPEN, 20, 0, 0), ("slow", OPEN, 20, 0, 0),
    ],
)  # fmt: skip
def test_spoiled_listings_are_accounted_for(
    world: World, clock: SimClock, kind: Kind, member_id: str, posts: int, skipped: int, ignored: int
) -> None:
    """A bad or doubled item is told apart from the good ones; an empty listing leads nowhere."""
    plan = (Trouble(kind, None, Window(START, at_day(30))),)
    site = Site(World(7, START, 30, BASE, cast=CAST, plan=plan), clock)
    home = f"{BASE}/sites/{member_id}/"
    road = f"feed:{home}feed/" if member_id == CLOSED else f"{home}wp-json/"
    page = next(iter(walk(site, account(member_id), cursor(road=road), Aim())))
    assert (len(page.posts), len(page.skipped), len(page.ignored)) == (posts, skipped, ignored)
    if kind == "empty":
        assert page.next is None


@pytest.mark.recorded
def test_posts_have_the_recorded_keys(wire: Path, site: Site) -> None:
    """A post has the keys of a genuine one; that one has a plug-in's more, and is older than `status`."""
    real = json.loads((wire / "wordpress" / "post_single.json").read_bytes())
    ours = json.loads(site.get(f"{POSTS}?per_page=100&_embed").body)
    assert set(real) - set(ours[0]) == {"custom_taxonomy"}
    assert set(ours[0]) - set(real) == {"status"}
    with_picture = next(item for item in ours if item["featured_media"])
    picture = with_picture["_embedded"]["wp:featuredmedia"][0]
    assert set(picture) <= set(real["_embedded"]["wp:featuredmedia"][0])
    assert set(with_picture["_links"]) <= set(real["_links"]) | {"wp:featuredmedia"}
    page = json.loads((wire / "wordpress" / "posts_page2.json.meta.json").read_bytes())["headers"]
    told = {name.lower() for name, _ in site.get(f"{POSTS}?page=2").headers}
    assert {"x-wp-total", "x-wp-totalpages", "link", "content-type", "allow", "x-robots-tag"} <= told & set(
        page
    )
