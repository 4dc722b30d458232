"""The Threads adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
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
from monitor.model import Account, AudienceSnapshot, Cursor, Media, PeriodTotals
from monitor.platforms import read
from monitor.platforms.threads import REFRESH, THREADS, refreshed
from monitor.wire import Aim, Identity, Page, Payload, Request
from tests.platforms.answers import RECEIVED, fixture

API = "https://graph.threads.net/v1.0"
NAME = "mfa_practice"
TOKEN = "THAA" + "secret0" * 8


def account(handle: str = NAME) -> Account:
    return Account(
        "kz-mfa-threads", "MFA", "KZ", "mfa", "threads", handle, f"https://www.threads.com/@{handle}"
    )


def asked(
    body: Any, step: str = "timeline", *, query: str = f"username={NAME}", status: int = 200, **headers: str
) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = Request(f"{API}/{step}?{query}", step)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(THREADS, account(), Payload(request, request.url, status, named, raw, RECEIVED))


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def item(number: int = 1, **fields: Any) -> dict[str, Any]:
    plain = {
        "id": str(number), "media_type": "TEXT_POST", "username": NAME, "text": "Текст",
        "timestamp": "2026-03-01T10:00:00+0000",
    }  # fmt: skip
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def listing(*items: Any, after: str | None = None) -> dict[str, Any]:
    return {"data": list(items)} | ({"paging": {"cursors": {"after": after}}} if after else {})


def single(**fields: Any) -> Any:
    (post,) = asked(listing(item(**fields))).posts
    return post


def fault(code: Any, message: Any = "words", **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": "THApiException", "code": code} | more}


# questions


@pytest.mark.parametrize("handle", [NAME, f"@{NAME}"])
def test_the_profile_when_it_is_due_else_the_posts(handle: str) -> None:
    """By name, a hundred posts at once, a unit of the day each; a backfill asks nothing else."""
    cursor = Cursor("kz-mfa-threads", RECEIVED)
    profile = THREADS.first(account(handle), cursor, Aim(profile=True))
    assert (profile.url, profile.step, profile.units) == (
        f"{API}/profile_lookup?username={NAME}", "profile", 1,
    )  # fmt: skip
    for aim in (Aim(), Aim(back=True, keyed=True, since=RECEIVED)):
        posts = THREADS.first(account(handle), cursor, aim)
        assert (posts.step, posts.units, query(posts)["username"], query(posts)["limit"]) == (
            "timeline", 1, NAME, "100",
        )  # fmt: skip
        assert {"text", "is_quote_post", "topic_tag"} <= set(query(posts)["fields"].split(","))


def test_no_question_holds_a_key_or_asks_for_one_post() -> None:
    """Tokens are added by fetch; there is no question that proves a post deleted."""
    assert THREADS.key is not None
    assert THREADS.probe is not None
    assert (THREADS.key.variable, THREADS.key.host) == ("THREADS_ACCESS_TOKEN", "graph.threads.net")
    assert "access_token=" not in REFRESH.url + THREADS.probe.url
    assert THREADS.recheck is None
    assert THREADS.refresh is None
    assert not THREADS.has_counts


# posts


def test_a_page_of_posts() -> None:
    """Kinds, words, tags and media of each; strangers and the unreadable are accounted for; no counts."""
    page = asked(fixture("threads/posts_page.json"))
    posts = {post.native_id[-2:]: post for post in page.posts}
    assert {key: post.kind for key, post in posts.items()} == {
        "19": "original", "18": "repost", "17": "quote", "16": "original", "15": "original",
        "14": "original", "13": "original", "12": "reply", "10": "original", "09": "original",
    }  # fmt: skip
    newest = posts["19"]
    assert newest.text == (
        "Министр принял посла @embassy_practice.\nПодробно: https://mfa.example/news/19. #Астана"
    )
    assert newest.hashtags == ("диалог", "астана")
    assert newest.mentions == ("embassy_practice",)
    assert newest.links == ("https://mfa.example/news/19",)
    assert newest.url == "https://www.threads.com/@mfa_practice/post/Code19"
    assert newest.published_at == datetime(2026, 3, 1, 19, 30, tzinfo=UTC)
    assert newest.published_raw == "2026-03-01T19:30:00+0000"
    assert (posts["18"].text, posts["18"].about_account) == ("", None)
    assert [posts[key].media for key in ("16", "15", "14")] == [
        (Media("image"),), (Media("image"),), (Media("video"),),
    ]  # fmt: skip
    assert posts["13"].media == (Media("poll", None, "Astana | Almaty"),)
    assert posts["12"].in_reply_to == "18000000000000001"
    assert (posts["10"].published_at, posts["10"].flags) == (None, ("date_unparsable",))
    assert posts["09"].links == ("https://mfa.example/report",)
    assert posts["09"].media == (Media("link", "https://mfa.example/report"),)
    assert [(one.path, one.reason) for one in page.ignored] == [("data[8]", "by another profile")]
    assert [one.path for one in page.skipped] == ["data[11]"]
    assert page.engagement == ()
    assert page.reached == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert page.identity == Identity(handle=NAME)
    assert "somebody_else" not in repr(page)


def test_paging_goes_by_the_cursor_alone() -> None:
    """The next page is asked by `after`; the address that Meta offers has the token: not followed."""
    body = listing(item(), after="CURSOR")
    body["paging"]["next"] = f"{API}/profile_posts?access_token={TOKEN}&after=OTHER"
    page = asked(body)
    assert (query(page.next)["after"], query(page.next)["username"], page.end) == ("CURSOR", NAME, False)
    assert TOKEN not in repr(page)


@pytest.mark.parametrize(
    ("body", "query"),
    [
        (listing(item()), f"username={NAME}"),
        (listing(after="CURSOR"), f"username={NAME}"),
        (listing(item(), after="SAME"), f"username={NAME}&after=SAME"),
    ],
)
def test_a_listing_ends(body: Any, query: str) -> None:
    """Without a cursor, without a post, or with the cursor that was asked: there is nothing older."""
    page = asked(body, query=query)
    assert (page.next, page.end) == (None, True)


def test_an_id_that_stands_twice_counts_once() -> None:
    """The first one counts, the other is accounted for."""
    page = asked(listing(item(1, text="a"), item(1, text="b")))
    assert [post.text for post in page.posts] == ["a"]
    assert len(page.ignored) == 1


def test_quoted_and_reposted_posts_where_they_are_told() -> None:
    """Of posts of one's own the API tells whose words they are."""
    assert (
        single(is_quote_post=True, quoted_post={"id": "9", "username": "Other_MFA"}).about_account
        == "other_mfa"
    )
    repost = single(media_type="REPOST_FACADE", text=..., reposted_post={"id": "9", "username": "other"})
    assert (repost.kind, repost.about_account) == ("repost", "other")


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://www.threads.net/@a/post/X", "https://www.threads.com/@a/post/X"),
        ("https://threads.com/@a/post/X", "https://www.threads.com/@a/post/X"),
        ("https://elsewhere.example/threads.net/", "https://elsewhere.example/threads.net/"),
        ("string", None), ("", None), ("javascript:x", None),
    ],
)  # fmt: skip
def test_both_hosts_are_one_address(written: str, url: str | None) -> None:
    """A post does not change when its permalink moves from one host to the other."""
    assert single(permalink=written).url == url


def test_dates() -> None:
    """None where there is none, marked when it lies ahead."""
    assert single(timestamp=...).flags == ("date_missing",)
    assert single(timestamp="2026-03-04T10:00:00+0000").flags == ("date_future",)


def test_owners_of_posts_of_ones_own() -> None:
    """Their id is kept where all posts have the same one."""
    mine = asked(listing(item(1, owner={"id": "20"}), item(2, owner={"id": "20"})))
    assert mine.identity == Identity(native_id="20", handle=NAME)
    mixed = asked(listing(item(1, owner={"id": "20"}), item(2)))
    assert mixed.identity == Identity(handle=NAME)


@pytest.mark.parametrize(
    "body", [[], {}, {"data": {}}, {"data": None}, listing(item(username="other")), listing({"id": 1}, 17)]
)
def test_a_listing_of_another_shape_is_refused(body: Any) -> None:
    """No list, no post of the profile that was asked for, or none that can be read: an error, not an end."""
    with pytest.raises(ParseError, match="kz-mfa-threads"):
        asked(body)


# profiles


def test_a_profile_and_its_totals() -> None:
    """Audience, furniture, and the sums of seven days, which are nobody's counts; the posts are next."""
    page = asked(fixture("threads/profile.json"), "profile")
    assert page.audience == (
        AudienceSnapshot("kz-mfa-threads", RECEIVED, followers=8811, avatar=True, bio=True, link=True),
    )
    assert page.totals == (PeriodTotals("kz-mfa-threads", RECEIVED, 7, 412, 57, 0, 3, 90210),)
    assert page.identity == Identity(handle=NAME, name="Ministry of Foreign Affairs (practice)")
    assert page.next is not None
    assert (page.next.step, query(page.next)["username"]) == ("timeline", NAME)
    assert page.hints == {"verified": "true"}


def test_a_profile_that_tells_little() -> None:
    """What is absent is None, and sums of nothing are not kept."""
    page = asked({"username": NAME}, "profile")
    (size,) = page.audience
    assert (size.followers, size.avatar, size.bio, size.link) == (None, None, None, None)
    assert page.totals == ()


@pytest.mark.parametrize("body", [{"username": "other"}, {}, {"username": NAME, "follower_count": "many"}])
def test_another_profile_is_refused(body: Any) -> None:
    """Nobody else's audience becomes this account's; a count that is none is refused."""
    with pytest.raises(ParseError):
        asked(body, "profile")


def test_insights_belong_to_no_post() -> None:
    """The answer does not name the post: each row is accounted for, none is kept."""
    page = asked(fixture("threads/insights.json"), "insights")
    assert len(page.ignored) == 6
    assert (page.posts, page.engagement) == ((), ())
    with pytest.raises(ParseError):
        asked({"data": 1}, "insights")


# errors


@pytest.mark.parametrize(
    ("body", "ours"),
    [
        (fault(190, error_subcode=463), AccessDenied), (fault(102), AccessDenied), (fault(10), AccessDenied),
        (fault(200), AccessDenied), (fault(299), AccessDenied), (fault(4, is_transient=True), RateLimited),
        (fault(17), RateLimited), (fault(32), RateLimited), (fault(613), RateLimited),
        (fault(100, error_subcode=33), NotFound), (fault(100), ParseError), (fault(1), ServerTrouble),
        (fault(2), ServerTrouble), (fault(9999, is_transient=True), ServerTrouble), (fault(9999), ParseError),
        ({"error": "words"}, ParseError), (fault(None, None), ParseError),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 400, 500])
@pytest.mark.parametrize("step", ["timeline", "profile", "probe", "post", "insights"])
def test_errors_by_their_code(body: Any, ours: type[PlatformError], status: int, step: str) -> None:
    """The code tells what is wrong, whatever the status."""
    with pytest.raises(PlatformError) as caught:
        asked(body, step, status=status)
    assert type(caught.value) is ours


@pytest.mark.parametrize(
    ("status", "ours"), [(401, AccessDenied), (404, NotFound), (429, RateLimited), (503, ServerTrouble)]
)
def test_statuses_without_an_error_object(status: int, ours: type[PlatformError]) -> None:
    """A page of a gateway means what its status says."""
    for body in (b"<html>", b"", b"{}"):
        with pytest.raises(ours):
            asked(body, status=status)


def test_no_token_and_no_control_character_is_repeated() -> None:
    """Meta repeats a malformed token; long words are left out, and the text is harmless to print."""
    with pytest.raises(AccessDenied) as caught:
        asked(fault(190, f"Malformed access token {TOKEN}\x1b[31m"))
    assert TOKEN not in str(caught.value)
    assert str(caught.value).isprintable()
    assert "kz-mfa-threads" in str(caught.value)


def test_when_to_ask_again() -> None:
    """As the answer says, else after an hour: the limits are rolling windows."""
    for headers, wait in (({"retry_after": "120"}, timedelta(minutes=2)), ({}, timedelta(hours=1))):
        with pytest.raises(RateLimited) as caught:
            asked(fault(4), **headers)
        assert caught.value.retry_at == RECEIVED + wait


@pytest.mark.parametrize("body", [b"{", b"nan", b"\xff\xfe"])
def test_what_is_no_json_is_not_well_formed(body: bytes) -> None:
    """A cut body is a fault of the format."""
    with pytest.raises(NotWellFormed):
        asked(body)


# tokens


def answered(body: Any, status: int = 200) -> Payload:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Payload(REFRESH, REFRESH.url, status, {}, raw, RECEIVED)


def test_a_renewed_token_and_its_end() -> None:
    """The token is read and shown by no repr; its end is counted from the answer."""
    renewed = refreshed(answered({"access_token": TOKEN, "token_type": "bearer", "expires_in": 5_184_000}))
    assert (renewed.token, renewed.until) == (TOKEN, RECEIVED + timedelta(days=60))
    assert TOKEN not in repr(renewed)


@pytest.mark.parametrize(
    ("body", "status", "ours"),
    [
        (fault(190), 400, AccessDenied), (fault(2), 500, ServerTrouble), (b"<html>", 502, ServerTrouble),
        ({"access_token": ""}, 200, ParseError), ({"access_token": TOKEN}, 200, ParseError),
        ([], 200, ParseError), (b"{", 200, ParseError),
        ({"access_token": TOKEN, "expires_in": 9}, 400, ParseError),
    ],
)  # fmt: skip
def test_an_exchange_that_failed(body: Any, status: int, ours: type[PlatformError]) -> None:
    """Meta's error, a gateway's page, or an answer without token and end; no text repeats the token."""
    with pytest.raises(PlatformError) as caught:
        refreshed(answered(body, status))
    assert type(caught.value) is ours
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "step"),
    [
        (b"", "timeline"), (b"[]", "timeline"), (b'{"data": []}', "timeline"), (b'{"error": {}}', "profile"),
        (fixture("threads/profile.json"), "profile"), (fixture("threads/posts_page.json"), "timeline"),
        (fixture("threads/insights.json"), "insights"), (fixture("threads/post.json"), "post"),
    ],
)  # fmt: skip
def test_the_step_of_a_saved_body_is_guessed(body: bytes, step: str) -> None:
    """By its shape, and without ever failing."""
    assert THREADS.guess(body, {}) == step
