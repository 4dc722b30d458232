"""The Mastodon adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import (
    AccessDenied,
    Gone,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Cursor, Media
from monitor.platforms import PLATFORMS, read
from monitor.wire import Aim
from tests.platforms.answers import RECEIVED, SERVER, TIMELINE_URL, account, bodies, fixture, mastodon
from tests.platforms.case_mastodon import CASE

NEXT = f"{TIMELINE_URL}&max_id=101"
LINK = {"link": f'<{NEXT}>; rel="next", <{TIMELINE_URL}&min_id=110>; rel="prev"'}


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kz-mfa-mastodon", RECEIVED, native_id=native_id)


def status(**fields: Any) -> dict[str, Any]:
    return json.loads(fixture("mastodon/status.json")) | fields


@pytest.mark.parametrize("handle", ["mfa_kz", "@mfa_kz", "mfa_kz@social.example", "@mfa_kz@social.example"])
def test_an_unknown_id_is_looked_up_by_every_form_of_the_handle(handle: str) -> None:
    """The home server is asked for its local name."""
    asked = PLATFORMS["mastodon"].first(account("mastodon", handle=handle), cursor(), Aim(profile=True))
    assert (asked.url, asked.step) == (f"{SERVER}/api/v1/accounts/lookup?acct=mfa_kz", "lookup")


def test_a_known_id_is_asked_for_its_profile_or_its_posts() -> None:
    """The profile when it is due, else the newest forty; one post by id for a second look."""
    platform = PLATFORMS["mastodon"]
    known = account("mastodon")
    assert platform.first(known, cursor("1001"), Aim(profile=True)).url == f"{SERVER}/api/v1/accounts/1001"
    asked = platform.first(known, cursor("1001"), Aim())
    assert (asked.url, asked.step, asked.headers) == (TIMELINE_URL, "timeline", ())
    assert platform.recheck is not None
    again = platform.recheck(known, cursor("1001"), "110")
    assert (again.url, again.step, again.item) == (f"{SERVER}/api/v1/statuses/110", "post", "110")


@pytest.mark.parametrize("step", ["lookup", "profile"])
def test_a_profile_gives_audience_identity_and_the_way_on(step: str) -> None:
    """Counts of the audience, what the account says about itself, its move, and the timeline as next."""
    page = mastodon(fixture("mastodon/account_moved.json"), step=step, url=f"{SERVER}/api/v1/accounts/1001")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total) == (1200, 30, 0)
    assert size.seen_at == RECEIVED
    assert page.identity is not None
    assert page.identity.native_id == "1001"
    assert page.identity.handle == "mfa_kz@social.example"
    assert page.identity.moved_to == "https://new.example/@mfa"
    assert page.identity.locked is True
    assert page.identity.created_at == datetime(2022, 11, 7, tzinfo=UTC)
    assert page.next is not None
    assert page.next.url == TIMELINE_URL
    assert page.hints == {"noindex": "true"}


def test_missing_and_hidden_audience_counts_stay_none() -> None:
    """An absent count and a negative one are None; zero is a value."""
    page = mastodon({"id": "1", "acct": "a", "followers_count": -1, "following_count": 0}, step="profile")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total) == (None, 0, None)


def test_a_suspended_account_is_not_found_now() -> None:
    """A suspended profile is no audience of zero."""
    with pytest.raises(NotFound, match="suspended"):
        mastodon({"id": "1", "acct": "a", "suspended": True, "followers_count": 0}, step="profile")


def test_a_timeline_tells_all_kinds_apart() -> None:
    """Originals, boosts, threads, replies, quotes and polls; what is not ours or not public is told."""
    page = mastodon(fixture("mastodon/timeline.json"), headers=LINK)
    posts = {post.native_id: post for post in page.posts}
    kinds = {native_id: post.kind for native_id, post in posts.items()}
    assert kinds == {
        "110": "original", "109": "repost", "108": "reply", "107": "reply", "106": "quote", "105": "original",
        "103": "original", "101": "original",
    }  # fmt: skip
    first = posts["110"]
    assert first.text == "Министр принял посла.\nПодробности: https://mfa.example/news/1 #Астана"
    assert first.links == ("https://mfa.example/news/1",)
    assert first.hashtags == ("астана",)
    assert first.media == (
        Media("image", "https://files.example/1.jpg", "Встреча"),
        Media("file", "https://far.example/2.bin"),
    )
    boost = posts["109"]
    assert (boost.text, boost.language, boost.about_account) == (
        "Қазақстан жаңалықтары",
        "kk",
        "press@other.example",
    )
    assert boost.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert boost.url == "https://other.example/@press/900"
    thread = posts["108"]
    assert (thread.reply_to_own, thread.in_reply_to, thread.title) == (True, "107", "Давоми")
    assert thread.edited_at == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    reply = posts["107"]
    assert (reply.reply_to_own, reply.mentions, reply.links) == (False, ("press@other.example",), ())
    assert posts["106"].about_account == "press@other.example"
    assert posts["105"].media == (
        Media("poll", None, "Иә | Жоқ"),
        Media("link", "https://mfa.example/card", "Карта"),
    )
    assert posts["103"].text == "два"
    assert [(gone.path, gone.reason.split()[0]) for gone in page.ignored] == [
        ("[6]", "visibility"),
        ("[7]", "written"),
        ("[8]", "id"),
    ]
    assert [skip.path for skip in page.skipped] == ["[10]"]
    assert page.reached == datetime(2026, 3, 2, 1, tzinfo=UTC)
    assert page.identity is not None
    assert page.identity.native_id == "1001"


def test_counts_are_kept_as_given_and_boosts_have_none() -> None:
    """Favourites, replies, reblogs, quotes; what is absent is None; a boost gets no snapshot."""
    page = mastodon(fixture("mastodon/timeline.json"))
    counts = {seen.native_id: seen for seen in page.engagement}
    assert set(counts) == {post.native_id for post in page.posts} - {"109"}
    full, bare = counts["110"], counts["101"]
    assert (full.likes, full.comments, full.shares, full.quotes, full.views) == (5, 2, 3, 1, None)
    assert (bare.likes, bare.comments, bare.shares, bare.quotes) == (None, None, None, None)


@pytest.mark.parametrize(
    ("link", "url"),
    [
        (LINK["link"], NEXT),
        (f"<{NEXT}>;rel=next", NEXT),
        (f'<{TIMELINE_URL}&min_id=110>; rel="prev"', None),
        ('<https://elsewhere.example/api/v1/accounts/1001/statuses?max_id=1>; rel="next"', None),
        ("", None),
    ],
)
def test_the_next_page_is_the_servers_own_link(link: str, url: str | None) -> None:
    """rel=next is followed on the same origin; without it the listing has ended."""
    page = mastodon(fixture("mastodon/timeline.json"), headers={"link": link})
    assert (page.next.url if page.next else None) == url
    assert page.end == (url is None)


def test_an_empty_page_is_the_end_of_the_listing() -> None:
    """No statuses: nothing older, whatever the links say."""
    page = mastodon("[]", headers=LINK)
    assert (page.posts, page.next, page.end, page.identity) == ((), None, True, None)


def test_a_deleted_parent_still_makes_a_reply() -> None:
    """Only the answered account's id is left when the answered post was deleted."""
    (post,) = mastodon([status(in_reply_to_account_id="2002")]).posts
    assert (post.kind, post.in_reply_to, post.reply_to_own) == ("reply", None, False)


@pytest.mark.parametrize(
    ("quote", "about"),
    [
        ({"state": "revoked", "quoted_status": None}, None),
        ({"state": "accepted", "quoted_status_id": "9"}, None),
    ],
)
def test_a_quote_stays_a_quote_when_the_quoted_post_is_hidden(
    quote: dict[str, Any], about: str | None
) -> None:
    """The state of the quoted post does not change what the account did."""
    (post,) = mastodon([status(quote=quote)]).posts
    assert (post.kind, post.about_account) == ("quote", about)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"favourites_count": "5"}, "favourites_count"), ({"replies_count": True}, "replies_count"),
        ({"id": ""}, "id"), ({"id": "x" * 1025}, "id"), ({"content": 7}, "content"),
        ({"tags": [{"name": 1}]}, "name"), ({"mentions": [{}]}, "acct"), ({"poll": {}}, "options"),
    ],
)  # fmt: skip
def test_one_bad_status_is_skipped_with_its_reason(fields: dict[str, Any], reason: str) -> None:
    """D12: a status of the wrong shape is told, and the others go on."""
    page = mastodon([status(**fields), status(id="111")])
    assert [post.native_id for post in page.posts] == ["111"]
    assert reason in page.skipped[0].reason


def test_dates_that_are_none_are_flagged() -> None:
    """A status without a readable time keeps its raw form and gets no time."""
    page = mastodon([status(id="1", created_at="soon"), status(id="2", created_at=None)])
    assert [(p.published_at, p.published_raw, p.flags) for p in page.posts] == [
        (None, "soon", ("date_unparsable",)),
        (None, None, ("date_missing",)),
    ]


def test_one_post_is_read_with_its_counts() -> None:
    """A second look at one post gives its counts now."""
    page = mastodon(
        fixture("mastodon/status.json"), step="post", url=f"{SERVER}/api/v1/statuses/110", item="110"
    )
    assert [post.native_id for post in page.posts] == ["110"]
    assert page.engagement[0].likes == 5


@pytest.mark.parametrize("code", [404, 410])
def test_a_direct_404_of_the_api_proves_a_post_gone(code: int) -> None:
    """The API's own error object for that id, and nothing less."""
    body = {"error": "Record not found"}
    assert mastodon(body, step="post", status=code, item="110").gone == ("110",)
    with pytest.raises(NotFound if code == 404 else Gone):
        mastodon("<html>nginx</html>", step="post", status=code, item="110")
    with pytest.raises(NotFound if code == 404 else Gone):
        mastodon(body, step="timeline", status=code)


def test_another_post_than_the_one_asked_for_is_refused() -> None:
    """A front end that mixes up answers must not move counts to another post."""
    with pytest.raises(ParseError, match="asked for 111"):
        mastodon(fixture("mastodon/status.json"), step="post", item="111")


@pytest.mark.parametrize(
    ("status_code", "kind"),
    [
        (401, AccessDenied),
        (403, AccessDenied),
        (404, NotFound),
        (410, Gone),
        (422, ParseError),
        (503, ServerTrouble),
    ],
)
def test_the_servers_reason_is_told_in_one_line(status_code: int, kind: type[PlatformError]) -> None:
    """The error text goes into the reason, cut to 200 characters, control characters escaped."""
    said = "This API\n\u2028 requires" + "!" * 500
    with pytest.raises(PlatformError) as caught:
        mastodon({"error": said}, status=status_code)
    assert type(caught.value) is kind
    assert r"This API\n\u2028 requires!!" in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(caught.value.reason) < 250


def test_too_many_requests_carries_the_end_of_the_window() -> None:
    """X-RateLimit-Reset is an ISO time."""
    with pytest.raises(RateLimited, match="Too many requests") as caught:
        mastodon(
            fixture("mastodon/error_429.json"),
            status=429,
            headers={"x-ratelimit-reset": "2026-03-02T12:05:00.1Z"},
        )
    assert caught.value.retry_at == datetime(2026, 3, 2, 12, 5, 0, 100_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("", ParseError, "an empty body"),
        (" \n<!DOCTYPE html><html>", ParseError, "an HTML page in place of JSON"),
        ('{"error": "no"}', ParseError, "an error object under status 200: 'no'"),
        ('{"error": 7}', ParseError, "an error object under status 200"),
        ("{}", ParseError, "an object without"),
        ('"text"', ParseError, "str in place of"),
        ('[{"id": "1", "content": "<p>', NotWellFormed, "not JSON, or cut off"),
        (b'["\xff"]', NotWellFormed, "not JSON"),
        ("[" * 100 + "]" * 100, ParseError, "nested deeper than 64"),
        ('[{"id": ' + "1" * 20 + "}]", ParseError, "more than 19 digits"),
        ('[{"id": "1"}]', ParseError, "none of the 1 statuses"),
        ('[{"id": "1", "acct": "a"}]', ParseError, "accounts in place of statuses"),
    ],
)
def test_what_is_no_timeline_is_refused_with_its_own_reason(
    body: str | bytes, kind: type[ParseError], reason: str
) -> None:
    """D9: under status 200, an error object, a page or a fragment is a failure that says what it is."""
    with pytest.raises(ParseError, match=reason) as caught:
        mastodon(body)
    assert type(caught.value) is kind


def test_brackets_inside_texts_are_no_depth() -> None:
    """A post may be full of brackets, quotes and backslashes."""
    page = mastodon([status(content="[{" * 200 + '\\"[\\\\')])
    assert page.posts[0].text.endswith('[{\\"[\\\\')


def test_a_saved_listing_without_its_question_belongs_to_its_first_writer() -> None:
    """Bodies given to the command line come without an address that names the account."""
    page = mastodon(fixture("mastodon/timeline.json"), url="file.json")
    assert len(page.posts) == 8


@pytest.mark.parametrize(
    ("body", "step"),
    [
        ("[]", "timeline"),
        ('{"content": ""}', "post"),
        ('{"acct": ""}', "profile"),
        ('{"error": ""}', "profile"),
        ("{", "timeline"),
        ("7", "timeline"),
    ],
)
def test_the_step_of_a_saved_body_is_guessed_by_its_shape(body: str, step: str) -> None:
    """Lists are timelines, objects posts or profiles; a feed has one step only."""
    assert PLATFORMS["mastodon"].guess(body.encode(), {}) == step


@pytest.mark.recorded
def test_recorded_pages_lead_to_each_other(wire: Path) -> None:
    """The genuine listing: 20 posts a page, each page's next link is the next page's address."""
    pages = dict(bodies(CASE, wire / "mastodon"))
    who = account("mastodon", handle="schochastics", url="https://fosstodon.org/@schochastics")
    first, second, third = (
        read(PLATFORMS["mastodon"], who, pages[f"account_statuses_p{n}.json"]) for n in (1, 2, 3)
    )
    assert [len(page.posts) for page in (first, second, third)] == [20, 20, 20]
    assert first.next is not None
    assert first.next.url.endswith("&max_id=113191408914362368")
    assert first.reached is not None
    assert second.reached is not None
    assert first.reached > second.reached
    assert [post.kind for post in third.posts].count("repost") == 1
    assert len(third.engagement) == 19
    assert sum(post.edited_at is not None for post in first.posts) == 1
