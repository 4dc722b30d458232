"""The WordPress adapter: discovery, the API's posts and walk, the feed where it is closed, one post again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.errors import (
    AccessDenied,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.wordpress import WORDPRESS
from monitor.wire import Aim, Page, Request
from tests.platforms.answers import RECEIVED, answer, fixture
from tests.platforms.answers import account as any_account

HOME = "https://mfa.example/"
ROOT = f"{HOME}wp-json/"
PLAIN_ROOT = f"{HOME}?rest_route=/"
POSTS = f"{ROOT}wp/v2/posts"
NEWEST = f"{POSTS}?per_page=20&orderby=date&order=desc"
FEED = f"{HOME}feed/"
FORBIDDEN = {
    "code": "rest_forbidden",
    "message": "Sorry, you are not allowed to do that.",
    "data": {"status": 401},
}
GONE = {"code": "rest_post_invalid_id", "message": "Invalid post ID.", "data": {"status": 404}}


def account(url: str = HOME) -> Account:
    return any_account("wordpress", url=url)


def cursor(**fields: Any) -> Cursor:
    return Cursor("kz-mfa-wordpress", RECEIVED, **fields)


def wordpress(
    body: Any, *, step: str = "timeline", url: str = NEWEST, home: str = HOME, **given: Any
) -> Page:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return read(WORDPRESS, account(home), answer(text, step=step, url=url, **given))


def asked(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}


def post(number: int, date: str = "2026-03-02T10:00:00", **fields: Any) -> dict[str, Any]:
    return {"id": number, "date": date, "date_gmt": date, "title": {"rendered": f"News {number}"}} | fields


def totals(pages: int, total: int = 500) -> dict[str, str]:
    return {"x-wp-totalpages": str(pages), "x-wp-total": str(total)}


class TestFirst:
    def test_an_unknown_site_is_asked_for_its_home_page(self) -> None:
        """Without a road and without the API in the address, the home page has to name it."""
        for aim in (Aim(), Aim(profile=True), Aim(back=True), Aim(keyed=True)):
            request = WORDPRESS.first(account(), cursor(), aim)
            assert (request.url, request.step, request.conditional) == (HOME, "discover", False)

    @pytest.mark.parametrize(
        ("url", "start"),
        [
            (ROOT, POSTS),
            (f"{HOME}wp-json", POSTS),
            (f"{HOME}en/wp-json/wp/v2/news", f"{HOME}en/wp-json/wp/v2/news"),
            (PLAIN_ROOT, f"{HOME}?rest_route=/wp/v2/posts"),
            (f"{HOME}index.php?rest_route=/wp/v2/news", f"{HOME}index.php?rest_route=/wp/v2/news"),
        ],
    )
    def test_an_address_under_the_api_is_asked_at_once(self, url: str, start: str) -> None:
        """The registry may name the API's root, or one collection of it."""
        request = WORDPRESS.first(account(url), cursor(), Aim())
        assert request.step == "timeline"
        assert request.url.startswith(start + ("&" if "?" in start else "?"))
        assert asked(request)["per_page"] == "20"

    def test_the_known_road_is_asked_newest_first(self) -> None:
        """20 posts in a poll, newest first, with the picture of each; a backfill takes 100 at once."""
        request = WORDPRESS.first(account(), cursor(road=ROOT), Aim(profile=True))
        query = asked(request)
        assert (request.step, request.url.partition("?")[0], request.conditional) == (
            "timeline",
            POSTS,
            False,
        )
        assert (query["per_page"], query["orderby"], query["order"]) == ("20", "date", "desc")
        assert query["_embed"] == "wp:featuredmedia"
        assert {"id", "date", "date_gmt", "content", "_links", "_embedded"} <= set(
            query["_fields"].split(",")
        )
        assert asked(WORDPRESS.first(account(), cursor(road=ROOT), Aim(back=True)))["per_page"] == "100"

    def test_the_feeds_road_is_kept_until_it_fails_or_a_backfill_wants_more(self) -> None:
        """A closed API is looked for again only when there is a reason; the feed is asked conditionally."""
        road = cursor(road=f"feed:{FEED}", etag='"1"', last_modified="", body_sha256="ab")
        request = WORDPRESS.first(account(), road, Aim())
        assert (request.url, request.step, request.etag, request.last_modified) == (FEED, "feed", '"1"', None)
        unsaved = cursor(road=f"feed:{FEED}", etag='"1"')
        assert not WORDPRESS.first(account(), unsaved, Aim()).conditional
        assert WORDPRESS.first(account(), road, Aim(back=True)).step == "discover"
        failed = cursor(road=f"feed:{FEED}", failures=1)
        assert WORDPRESS.first(account(), failed, Aim()).step == "discover"
        assert WORDPRESS.first(account(ROOT), failed, Aim()).step == "timeline"
        moved = cursor(road="https://mfa.example/elsewhere/wp-json/", failures=1)
        assert WORDPRESS.first(account(), moved, Aim()).step == "discover"


class TestDiscover:
    def test_the_head_of_the_home_page_names_the_api(self) -> None:
        """The root becomes the road, and its newest posts are asked next."""
        page = wordpress(fixture("wordpress/home.html"), step="discover", url=HOME)
        assert page.road == ROOT
        assert page.next is not None
        assert (page.next.step, page.next.url.partition("?")[0]) == ("timeline", POSTS)
        assert (page.posts, page.end) == ((), False)

    @pytest.mark.parametrize(
        ("link", "road"),
        [
            (f'<{ROOT}>; rel="https://api.w.org/"', ROOT),
            (f'<{HOME}other>; rel="x", <{PLAIN_ROOT}>; rel="https://api.w.org/"', PLAIN_ROOT),
            ('</en/wp-json>; rel="https://api.w.org/", </x>; rel=shortlink', f"{HOME}en/wp-json/"),
            (
                '<https://www.mfa.example/wp-json/>; rel="https://api.w.org/"',
                "https://www.mfa.example/wp-json/",
            ),
        ],
    )
    def test_the_link_header_names_the_api(self, link: str, road: str) -> None:
        """rel="https://api.w.org/" in the Link header goes before the page itself."""
        page = wordpress("<html></html>", step="discover", url=HOME, headers={"link": link})
        assert page.road == road
        assert page.next is not None
        assert page.next.url.startswith(road + "wp/v2/posts")

    def test_a_page_of_another_host_names_nothing(self) -> None:
        """A site names its own API; one elsewhere is not asked, and the feed is the road."""
        link = '<https://elsewhere.example/wp-json/>; rel="https://api.w.org/"'
        page = wordpress("<html></html>", step="discover", url=HOME, headers={"link": link})
        assert page.road == f"feed:{FEED}"

    def test_a_site_without_an_api_is_read_by_the_feed_that_it_names(self) -> None:
        """The first feed of the head, not that of the comments; without any, /feed/."""
        named = fixture("wordpress/home.html").replace(b"https://api.w.org/", b"x")
        named = named.replace(b"https://mfa.example/feed/", b"/ky/feed/?a=1&amp;b=2")
        page = wordpress(named, step="discover", url=HOME)
        assert page.road == f"feed:{HOME}ky/feed/?a=1&b=2"
        assert page.next == Request(f"{HOME}ky/feed/?a=1&b=2", "feed")
        assert page.hints["closed"] == "the home page names no API"
        bare = wordpress("<html></html>", step="discover", url=HOME)
        assert bare.next == Request(FEED, "feed")

    def test_trouble_with_the_home_page_is_an_error(self) -> None:
        """A home page that does not answer says nothing about the API."""
        with pytest.raises(ServerTrouble):
            wordpress("", step="discover", url=HOME, status=503)


class TestPosts:
    def test_fields(self) -> None:
        """Times by the GMT fields, entities and markup read, the picture above the post first."""
        page = wordpress(fixture("wordpress/posts.json"))
        first, second, third = page.posts
        assert (first.native_id, first.kind) == ("131", "original")
        assert first.title == "Министр элчи менен жолугушту — «жаңы баскыч»"
        assert first.text == "Тараптар соода & транзит жөнүндө сүйлөштү. #Бишкек\nДокумент"
        assert first.published_at == datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
        assert first.published_raw == "2026-03-02T11:30:00"
        assert first.edited_at == datetime(2026, 3, 2, 11, 45, 10, tzinfo=UTC)
        assert (first.url, first.language) == ("https://mfa.example/news/131/", "ky")
        assert first.links == ("https://mfa.example/docs/7.pdf",)
        assert first.hashtags == ("бишкек",)
        assert first.media == (
            Media("image", "https://mfa.example/img/cover.jpg", "Элчи"),
            Media("image", "https://mfa.example/img/131.jpg", "Жолугушуу"),
        )
        assert first.flags == ()
        assert (second.text, second.media, second.edited_at) == ("Qisqacha mazmuni …", (), None)
        assert (third.text, third.title) == ("", "Protected: Internal")
        assert (page.engagement, page.audience, page.pinned) == ((), (), ())
        assert page.reached == datetime(2026, 3, 1, 5, tzinfo=UTC)

    def test_what_is_not_published_is_no_post(self) -> None:
        """A private post that shows up is ignored, with the reason."""
        page = wordpress(fixture("wordpress/posts.json"))
        assert [(one.path, one.reason) for one in page.ignored] == [
            ("item[3]", "status private: not published")
        ]

    def test_a_custom_post_type_reads_the_same(self) -> None:
        """Many ministries keep their news in a collection of their own."""
        page = wordpress(fixture("wordpress/news_custom_type.json"), url=f"{ROOT}wp/v2/news")
        assert [post.native_id for post in page.posts] == ["44", "43"]

    @pytest.mark.parametrize(
        ("item", "reason"),
        [
            (17, "the item is int, not an object"),
            ({}, "KeyError: 'id'"),
            (post(0), "ValueError: id is not a whole number above 0"),
            (post(True), "ValueError: id is not"),
            ({"id": 3, "name": "admin"}, "no date: not a post"),
            (post(3, title={"rendered": 5}), "TypeError: rendered is int, not a text"),
        ],
    )
    def test_a_bad_item_is_skipped_and_the_others_go_on(self, item: Any, reason: str) -> None:
        """Each unreadable item is told with its place; when none can be read, the page is no listing."""
        page = wordpress([item, post(2)])
        assert [(one.path, one.reason[: len(reason)]) for one in page.skipped] == [("item[0]", reason)]
        assert [one.native_id for one in page.posts] == ["2"]
        with pytest.raises(ParseError, match="none of the 1 items could be read"):
            wordpress([item])

    def test_without_gmt_the_sites_own_time_is_taken_and_flagged(self) -> None:
        """No GMT field: the zone is not known, so it is assumed and said."""
        (one,) = wordpress([post(1, date_gmt=None)]).posts
        assert (one.published_at, one.flags) == (datetime(2026, 3, 2, 10, tzinfo=UTC), ("zone_assumed",))

    def test_odd_extras_of_plug_ins_do_not_lose_the_post(self) -> None:
        """A language object or a broken embedded picture is left out."""
        embedded = {"wp:featuredmedia": [{"source_url": "/i.png", "alt_text": 7}, 5]}
        (one,) = wordpress([post(1, lang={"code": "ky"}, _embedded=embedded, link=f"{HOME}1/")]).posts
        assert (one.language, one.media) == (None, (Media("file", f"{HOME}i.png"),))

    def test_one_number_twice_counts_once(self) -> None:
        """The newer of two items under one number is the post; the other is accounted for."""
        page = wordpress([post(1), post(1, modified_gmt="2026-03-02T11:00:00")])
        assert (len(page.posts), len(page.ignored)) == (1, 1)


class TestWalk:
    def test_the_next_page_is_asked_by_time(self) -> None:
        """Up to the oldest second of the page, without what was listed of that second, 100 at a time."""
        items = [
            post(9, "2026-03-02T12:00:00"),
            post(8, "2026-03-02T10:00:00"),
            post(7, "2026-03-02T10:00:00"),
        ]
        page = wordpress(items, headers=totals(25))
        query = asked(page.next)
        assert page.next is not None
        assert (page.next.step, page.next.item, page.end) == ("timeline", "7", False)
        assert (query["before"], query["exclude"], query["per_page"]) == ("2026-03-02T10:00:01", "8,7", "100")
        assert "page" not in query
        assert page.hints == {"total": "500"}

    def test_plain_addresses_keep_their_route(self) -> None:
        """With ?rest_route= the parameters join with &."""
        request = WORDPRESS.first(account(), cursor(road=PLAIN_ROOT), Aim())
        page = wordpress([post(1)], url=request.url, headers=totals(2))
        assert page.next is not None
        assert page.next.url.startswith(f"{HOME}?rest_route=/wp/v2/posts&")
        assert asked(page.next)["before"] == "2026-03-02T10:00:01"

    def test_a_second_with_more_posts_than_a_page_is_walked_through(self) -> None:
        """Within one second the posts listed before are left out; past 150 of them, pages are counted."""
        date = "2016-03-30T00:20:02"
        first = wordpress([post(n, date) for n in range(400, 380, -1)], headers=totals(20))
        second = wordpress(
            [post(n, date) for n in range(380, 280, -1)], url=asked_url(first), headers=totals(4), item="381"
        )
        left_out = asked(second.next)["exclude"].split(",")
        assert asked(second.next)["before"] == "2016-03-30T00:20:03"
        assert left_out == [str(n) for n in range(400, 280, -1)]
        third = wordpress(
            [post(n, date) for n in range(280, 180, -1)], url=asked_url(second), headers=totals(3), item="281"
        )
        query = asked(third.next)
        assert (query["page"], query["exclude"].split(",")) == ("2", left_out)
        fourth = wordpress(
            [post(180, date), post(5, "2016-03-29T00:00:00")],
            url=asked_url(third),
            headers=totals(3),
            item="181",
        )
        query = asked(fourth.next)
        assert (query["before"], query["exclude"], "page" in query) == ("2016-03-29T00:00:01", "5", False)

    @pytest.mark.parametrize("headers", [totals(1), totals(0, 0), {}])
    def test_the_last_page_is_the_end(self, headers: dict[str, str]) -> None:
        """One page by X-WP-TotalPages, or a short page where nothing is told, holds the first post."""
        page = wordpress([] if headers.get("x-wp-totalpages") == "0" else [post(1)], headers=headers)
        assert (page.next, page.end) == (None, True)

    def test_a_post_that_stands_out_of_order_does_not_tell_where_the_walk_is(self) -> None:
        """A plug-in puts an old announcement on top: the walk goes on from the oldest of the others."""
        items = [post(5, "2025-01-01T00:00:00"), *(post(n, f"2026-03-0{n - 5}T00:00:00") for n in (7, 6))]
        items.insert(1, post(8, "2026-03-02T10:00:00"))
        page = wordpress(items, headers=totals(5))
        assert (page.pinned, page.reached) == (("5",), datetime(2026, 3, 1, tzinfo=UTC))
        assert (asked(page.next)["before"], asked(page.next)["exclude"]) == ("2026-03-01T00:00:01", "6")

    def test_without_totals_the_link_header_or_a_full_page_leads_on(self) -> None:
        """Some hosts drop the X-WP headers."""
        link = {"link": f'<{POSTS}?page=2>; rel="next"'}
        assert wordpress([post(1)], headers=link).next is not None
        full = [post(n) for n in range(30, 10, -1)]
        assert wordpress(full).next is not None
        assert wordpress(full[1:]).end

    def test_a_page_of_hidden_posts_is_passed(self) -> None:
        """A page may be empty of posts for all, and older ones follow: by its number then."""
        page = wordpress([], headers=totals(3))
        assert (asked(page.next)["page"], page.end) == ("2", False)

    def test_the_same_posts_again_are_not_walked_on(self) -> None:
        """A cache that ignores what is asked for gives no next and proves no end."""
        page = wordpress([post(2), post(1)], headers=totals(5), item="1")
        assert (page.next, page.end, len(page.posts)) == (None, False, 2)

    def test_past_the_end_is_the_end(self) -> None:
        """400 rest_post_invalid_page_number: posts were deleted while we walked."""
        page = wordpress(fixture("wordpress/error_400_past_the_end.json"), status=400, item="1")
        assert (page.posts, page.end) == ((), True)

    @pytest.mark.recorded
    def test_recorded_pages_lead_on_and_end(self, wire: Path) -> None:
        """Genuine pages: ten posts of one second go on without loss, the only page is the end."""
        body = (wire / "wordpress" / "posts_page2.json").read_bytes()
        page = wordpress(
            body, url="http://localhost:8080/wp-json/wp/v2/posts?_embed=true&page=2", headers=totals(11)
        )
        query = asked(page.next)
        assert query["before"] == "2016-03-30T00:20:03"
        assert query["exclude"].split(",") == [one.native_id for one in page.posts]
        last = (wire / "wordpress" / "custom_post_type_last.json").read_bytes()
        assert wordpress(last, headers=totals(1)).end


def asked_url(page: Page) -> str:
    assert page.next is not None
    return page.next.url


class TestClosed:
    @pytest.mark.parametrize(
        ("body", "status", "reason"),
        [
            ("wordpress/error_401_closed.json", 401, "HTTP 401: rest_not_logged_in: You are not currently"),
            ("wordpress/error_404_no_route.json", 404, "HTTP 404: rest_no_route: No route was found"),
            ("wordpress/error_401_closed.json", 200, "HTTP 401: rest_not_logged_in"),
            ("wordpress/home.html", 200, "an HTML page in place of JSON"),
            ("wordpress/home.html", 403, "HTTP 403"),
        ],
    )
    def test_a_closed_api_leads_to_the_feed(self, body: str, status: int, reason: str) -> None:
        """Refused, unknown or covered by a page: no error, the site's feed is the road from now on."""
        page = wordpress(fixture(body), status=status)
        assert page.road == f"feed:{FEED}"
        assert page.next == Request(FEED, "feed")
        assert page.hints["closed"].startswith(reason)
        assert (page.posts, page.end) == ((), False)

    def test_the_feed_belongs_to_the_site_of_the_api(self) -> None:
        """Plain addresses have a plain feed; a sub-site has its own."""
        closed = fixture("wordpress/error_401_closed.json")
        plain = wordpress(closed, status=401, url=f"{PLAIN_ROOT}wp/v2/posts&per_page=20")
        assert plain.next == Request(f"{HOME}?feed=rss2", "feed")
        sub = wordpress(closed, status=401, url=f"{HOME}en/wp-json/wp/v2/posts?per_page=20")
        assert sub.next == Request(f"{HOME}en/feed/", "feed")
        elsewhere = wordpress(closed, status=401, url=f"{HOME}api/wp/v2/posts?per_page=20")
        assert elsewhere.next == Request(FEED, "feed")

    @pytest.mark.parametrize(
        ("body", "status", "kind"),
        [
            ("wordpress/error_401_closed.json", 401, AccessDenied),
            ("wordpress/error_401_closed.json", 200, AccessDenied),
            ("wordpress/home.html", 403, AccessDenied),
            ("wordpress/error_404_no_route.json", 404, AccessDenied),
            ("wordpress/home.html", 410, AccessDenied),
            ("wordpress/home.html", 200, ParseError),
        ],
    )
    @pytest.mark.parametrize(
        ("url", "known"),
        [(HOME, {"road": ROOT}), (ROOT, {"road": ROOT}), (ROOT, {"last_success_at": RECEIVED})],
    )
    def test_an_api_that_answered_before_refuses_first(
        self, url: str, known: dict[str, Any], body: str, status: int, kind: type[PlatformError]
    ) -> None:
        """A refusal on the known road fails the poll, and never says that the site is gone; the next poll
        asks afresh, and only then the closed API leads to the feed."""
        for aim in (Aim(), Aim(back=True)):
            request = WORDPRESS.first(account(url), cursor(**known), aim)
            with pytest.raises(PlatformError) as caught:
                wordpress(fixture(body), status=status, url=request.url, item=request.item, home=url)
            assert type(caught.value) is kind
        request = WORDPRESS.first(account(url), cursor(**known, failures=1), Aim())
        if url == HOME:
            assert request.step == "discover"
            found = wordpress(fixture("wordpress/home.html"), step="discover", url=request.url).next
            assert found is not None
            request = found
        page = wordpress(fixture(body), status=status, url=request.url, item=request.item, home=url)
        assert page.road == f"feed:{FEED}"

    def test_an_api_that_nobody_has_read_yet_leads_to_the_feed(self) -> None:
        """An account may name the API, and it may be closed from the start, or found closed by a backfill."""
        for known in ({}, {"road": f"feed:{FEED}", "last_success_at": RECEIVED}):
            request = WORDPRESS.first(account(ROOT), cursor(**known), Aim(back=True))
            closed = fixture("wordpress/error_401_closed.json")
            page = wordpress(closed, status=401, url=request.url, item=request.item, home=ROOT)
            assert page.next == Request(FEED, "feed")

    def test_the_known_road_is_walked_like_any(self) -> None:
        """What marks the first question does not stay on the older pages, nor end the walk."""
        request = WORDPRESS.first(account(), cursor(road=ROOT), Aim())
        page = wordpress([post(2), post(1)], headers=totals(5), url=request.url, item=request.item)
        assert page.next is not None
        assert page.next.item == "1"

    def test_an_older_page_that_is_refused_is_an_error(self) -> None:
        """In mid-walk a refusal is trouble of this walk; the API was open a moment ago."""
        with pytest.raises(AccessDenied):
            wordpress(fixture("wordpress/error_401_closed.json"), status=401, item="5")
        with pytest.raises(AccessDenied, match="HTTP 410"):
            wordpress("", status=410, item="5")
        with pytest.raises(ParseError, match="an HTML page"):
            wordpress("<html>", item="5")


class TestErrors:
    @pytest.mark.parametrize(
        ("body", "status", "kind", "reason"),
        [
            ("", 200, ParseError, "an empty body"),
            (" \n", 200, ParseError, "an empty body"),
            ("[1", 200, NotWellFormed, "not JSON, or cut off"),
            ("{}", 200, ParseError, "no list of posts: dict"),
            ('{"code": "odd", "message": "Odd."}', 200, ParseError, "no list of posts: odd: Odd."),
            ("[" * 70 + "]" * 70, 200, ParseError, "nested deeper"),
            ("wordpress/error_400_parameter.json", 400, ParseError, "rest_invalid_param: Invalid parameter"),
            ("wordpress/error_500_under_200.json", 200, ServerTrouble, "HTTP 500: internal_server_error"),
            ("<h1>Busy</h1>", 503, ServerTrouble, "HTTP 503"),
            ("{}", 429, RateLimited, "HTTP 429"),
            ("x", 418, ParseError, "HTTP 418"),
        ],
    )
    def test_each_refusal_has_its_error(
        self, body: str, status: int, kind: type[PlatformError], reason: str
    ) -> None:
        """Trouble that passes, and answers of no known shape, never become "no posts"."""
        raw = fixture(body) if body.startswith("wordpress/") else body
        with pytest.raises(PlatformError, match=reason) as caught:
            wordpress(raw, status=status)
        assert type(caught.value) is kind

    def test_too_many_requests_says_until_when(self) -> None:
        """429 with Retry-After is a pause, not a closed API."""
        with pytest.raises(RateLimited) as caught:
            wordpress("{}", status=429, headers={"retry-after": "60"})
        assert caught.value.retry_at == RECEIVED + timedelta(seconds=60)

    def test_what_a_theme_writes_before_the_answer_is_passed(self) -> None:
        """Blank lines and byte order marks of careless files do not spoil the JSON."""
        assert len(wordpress("\n\n\ufeff" + json.dumps([post(1)])).posts) == 1
        closed = b"\xef\xbb\xbf" + fixture("wordpress/error_401_closed.json")
        assert wordpress(closed, status=401).hints["closed"].startswith("HTTP 401: rest_not_logged_in")


class TestFeed:
    def feed(self, **given: Any) -> Page:
        return wordpress(fixture("wordpress/feed.xml"), step="feed", url=FEED, **given)

    def test_a_post_has_the_same_id_on_both_roads(self) -> None:
        """The number by the guid or a plug-in's element; a guid of another site stays as it is, flagged."""
        page = self.feed()
        assert [one.native_id for one in page.posts] == ["131", "129", "http://old.example/?p=9", "126"]
        assert [one.flags for one in page.posts] == [(), (), ("id_fallback",), ()]
        by_api = wordpress(fixture("wordpress/posts.json")).posts[0]
        assert (page.posts[0].native_id, page.posts[0].title) == (by_api.native_id, by_api.title)
        assert (page.posts[0].text, page.posts[0].published_at) == (by_api.text, by_api.published_at)

    def test_the_feeds_language_is_that_of_the_software(self) -> None:
        """en-US stands over posts of every language; the API tells none, so neither does the feed."""
        assert {one.language for one in self.feed().posts} == {None}

    @pytest.mark.parametrize(
        ("home", "ids"),
        [
            (f"{HOME}ky/", ["131", "129"]),
            ("https://www.mfa.example", ["131", "129"]),
            (ROOT, ["131", "129"]),
            ("https://other.example/", []),
        ],
    )
    def test_the_number_is_that_of_the_site_itself(self, home: str, ids: list[str]) -> None:
        """A guid under the site's own home holds its number; one of any other site does not."""
        page = self.feed(home=home)
        assert [one.native_id for one in page.posts if one.native_id in ("131", "129")] == ids

    def test_sub_sites_do_not_share_numbers(self) -> None:
        """A post that was copied from /ru/ to /ky/ carries the number that it had there."""
        body = fixture("wordpress/feed.xml").replace(b"mfa.example/?p=131", b"mfa.example/ru/?p=131")
        page = wordpress(body, step="feed", url=f"{HOME}ky/feed/", home=f"{HOME}ky/")
        assert page.posts[0].native_id == "https://mfa.example/ru/?p=131"

    def test_the_feed_pages_to_its_end(self) -> None:
        """?paged=2 next, by the step feed; a 404 with an empty feed beyond the last page is the end."""
        page = self.feed()
        assert page.next is not None
        assert (page.next.url, page.next.step) == (f"{FEED}?paged=2", "feed")
        assert not page.window
        empty = b"<rss><channel><generator>https://wordpress.org/?v=6.1</generator></channel></rss>"
        beyond = wordpress(empty, step="feed", url=page.next.url, status=404, item=page.next.item)
        assert (beyond.end, beyond.posts) == (True, ())

    @pytest.mark.parametrize("status", [404, 403, 200])
    def test_an_older_page_that_is_kept_from_us_proves_no_end(self, status: int) -> None:
        """Its address is our guess: a page for people there makes the feed a window, and no poll fail."""
        older = self.feed().next
        assert older is not None
        page = wordpress("<html>", step="feed", url=older.url, status=status, item=older.item)
        assert (page.end, page.window, page.posts) == (False, True, ())

    def test_a_feed_that_does_not_answer_is_an_error(self) -> None:
        """When the feed is closed too, nothing is left to read."""
        with pytest.raises(NotFound):
            wordpress("", step="feed", url=FEED, status=404)
        with pytest.raises(ParseError, match="not a feed: HTML page"):
            wordpress(fixture("wordpress/home.html"), step="feed", url=FEED)


class TestRecheck:
    def test_one_post_is_asked_by_its_number(self) -> None:
        """At the road, in the collection that is followed, with the fields of a listing."""
        assert WORDPRESS.recheck is not None
        request = WORDPRESS.recheck(account(), cursor(road=ROOT), "131")
        assert (request.url.partition("?")[0], request.step, request.item) == (f"{POSTS}/131", "post", "131")
        assert asked(request)["_embed"] == "wp:featuredmedia"
        news = WORDPRESS.recheck(account(f"{ROOT}wp/v2/news"), cursor(), "5")
        assert news.url.startswith(f"{ROOT}wp/v2/news/5?")

    @pytest.mark.parametrize(
        ("road", "native_id"),
        [(f"feed:{FEED}", "131"), (None, "131"), (ROOT, "http://old.example/?p=9"), (ROOT, "²")],
    )
    def test_without_the_api_or_a_number_there_is_no_question(self, road: str | None, native_id: str) -> None:
        """A feed cannot be asked for one post."""
        assert WORDPRESS.recheck is not None
        assert WORDPRESS.recheck(account(), cursor(road=road), native_id) is None

    def test_the_post_is_there(self) -> None:
        """The same facts as in the listing."""
        page = wordpress(fixture("wordpress/post.json"), step="post", url=f"{POSTS}/131", item="131")
        assert page.posts == wordpress(fixture("wordpress/posts.json")).posts[:1]
        assert (page.gone, page.next, page.end) == ((), None, False)

    @pytest.mark.parametrize("status", [404, 200])
    def test_an_invalid_id_proves_the_post_gone(self, status: int) -> None:
        """rest_post_invalid_id is the API's own word for a post that is not there."""
        page = wordpress(GONE, step="post", url=f"{POSTS}/131", item="131", status=status)
        assert (page.gone, page.posts) == (("131",), ())

    @pytest.mark.parametrize("status", [401, 403])
    def test_forbidden_proves_that_it_is_no_longer_public(self, status: int) -> None:
        """In the bin, private again or a draft; should it come back, the listing shows it."""
        page = wordpress(FORBIDDEN, step="post", url=f"{POSTS}/131", item="131", status=status)
        assert (page.gone, page.posts) == (("131",), ())

    def test_a_closed_api_proves_nothing(self) -> None:
        """It refuses every post with a code of its own."""
        closed = {"code": "rest_not_logged_in", "message": "No.", "data": {"status": 401}}
        with pytest.raises(AccessDenied, match="rest_not_logged_in"):
            wordpress(closed, step="post", url=f"{POSTS}/131", item="131", status=401)

    @pytest.mark.parametrize("body", ["wordpress/error_404_no_route.json", "wordpress/home.html"])
    def test_another_404_proves_nothing(self, body: str) -> None:
        """The API was closed, or a page stands before it: that is not about the post."""
        with pytest.raises(NotFound):
            wordpress(fixture(body), step="post", url=f"{POSTS}/131", item="131", status=404)

    def test_another_post_is_not_the_answer(self) -> None:
        """What was not asked for is not taken."""
        with pytest.raises(ParseError, match="asked for 7, got 131"):
            wordpress(fixture("wordpress/post.json"), step="post", url=f"{POSTS}/7", item="7")

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            (fixture("wordpress/media.json"), "an attachment, not a post"),
            (json.dumps(post(1, status="draft")), "status draft: not published"),
            ("[]", "none of the 1 items could be read"),
        ],
    )
    def test_what_is_no_post_is_refused(self, body: bytes | str, reason: str) -> None:
        """An attachment has a number like a post and is none."""
        with pytest.raises(ParseError, match=reason):
            wordpress(body, step="post", url=f"{POSTS}/1", item="1")


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("posts.json", "timeline"), ("posts_empty.json", "timeline"), ("post.json", "post"),
        ("media.json", "post"), ("home.html", "discover"), ("feed.xml", "feed"),
        ("error_401_closed.json", "timeline"),
    ],
)  # fmt: skip
def test_a_saved_body_tells_its_step(name: str, step: str) -> None:
    """Lists, single posts, pages and feeds can be told apart."""
    assert WORDPRESS.guess(fixture(f"wordpress/{name}"), {}) == step


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"null", b"17", b"{", b"<"])
def test_guessing_never_fails(body: bytes) -> None:
    """Noise gets some step; the adapter says what is wrong with it."""
    assert WORDPRESS.guess(body, {}) in WORDPRESS.steps


def test_listings_are_both_roads() -> None:
    """The walk's rules hold for the API's listing and for the feed's."""
    assert WORDPRESS.listings == ("timeline", "feed")
    assert not WORDPRESS.has_counts
