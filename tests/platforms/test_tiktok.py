"""The TikTok adapter: windows and cursors, what videos and refusals mean."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

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
from monitor.model import Account, AudienceSnapshot, Cursor, Media
from monitor.platforms import read
from monitor.platforms.tiktok import TIKTOK
from monitor.platforms.tiktok_ask import LAUNCH, Place, ask_listing, ask_videos
from monitor.wire import Aim, Identity, Page, Payload, Request
from tests.platforms.answers import RECEIVED, fixture

API = "https://open.tiktokapis.com/v2/research"
TODAY = date(2026, 3, 2)
OK = {"code": "ok", "message": "", "log_id": "1"}
POLL = ask_listing("user_01", Place(TODAY, TODAY - timedelta(days=30)))


def account(handle: str = "user_01") -> Account:
    return Account("kz-mfa-tiktok", "MFA", "KZ", "mfa", "tiktok", handle, f"https://www.tiktok.com/@{handle}")


def cursor(**known: Any) -> Cursor:
    return Cursor("kz-mfa-tiktok", RECEIVED, **known)


def answered(body: Any, request: Request = POLL, *, status: int = 200, **headers: str) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(TIKTOK, account(), Payload(request, request.url, status, named, raw, RECEIVED))


def video(number: int = 1, **fields: Any) -> dict[str, Any]:
    at = 1_772_400_000 + number
    plain = {"id": at << 32, "create_time": at, "username": "user_01", "like_count": number}
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def listing(*videos: Any, more: bool = False, **data: Any) -> dict[str, Any]:
    told = {"videos": list(videos), "has_more": more, "cursor": 100, "search_id": "77"} | data
    return {"data": told, "error": OK}


def fault(code: Any, message: Any = "words") -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "log_id": "1"}}


def body(request: Request | None) -> dict[str, Any]:
    assert request is not None
    assert request.body is not None
    return json.loads(request.body)


def days(request: Request | None) -> tuple[str, str]:
    return body(request)["start_date"], body(request)["end_date"]


# questions


def test_a_poll_asks_for_the_last_thirty_days() -> None:
    """A POST, a unit of the day, windows in UTC days; `now` tells which day it is."""
    request = TIKTOK.first(account("@user_01"), cursor(), Aim(now=datetime(2026, 3, 5, 1, tzinfo=UTC)))
    assert request.url.startswith(f"{API}/video/query/?fields=id,create_time,username,")
    assert (request.step, request.units) == ("timeline", 1)
    assert body(request) == {
        "query": {"and": [{"operation": "EQ", "field_name": "username", "field_values": ["user_01"]}]},
        "start_date": "20260203", "end_date": "20260305", "max_count": 100,
    }  # fmt: skip
    assert days(TIKTOK.first(account(), cursor(), Aim())) == ("20260131", "20260302")


def test_the_profile_comes_first_when_it_is_due() -> None:
    """Its answer goes on to the very listing that would have been asked."""
    asked = TIKTOK.first(account(), cursor(), Aim(profile=True))
    assert (asked.step, body(asked), asked.units) == ("profile", {"username": "user_01"}, 1)
    page = answered(fixture("tiktok/profile.json"), asked)
    assert page.next == TIKTOK.first(account(), cursor(), Aim())
    assert page.audience == (
        AudienceSnapshot(
            "kz-mfa-tiktok", RECEIVED, followers=15100, following=0, posts_total=44, bio=True, link=True
        ),
    )
    assert page.identity == Identity(name="Ministry of Foreign Affairs (practice)")
    assert page.hints == {"verified": "true"}


def test_a_backfill_without_an_end_asks_how_many_videos_there_are() -> None:
    """Down to TikTok's first day; with `since` the profile is not needed."""
    asked = TIKTOK.first(account(), cursor(), Aim(back=True))
    assert asked.step == "profile"
    assert days(answered(fixture("tiktok/profile.json"), asked).next) == ("20260131", "20260302")
    since = TIKTOK.first(account(), cursor(), Aim(back=True, since=RECEIVED - timedelta(days=3)))
    assert (since.step, days(since)) == ("timeline", ("20260227", "20260302"))


def test_a_backfill_ends_in_an_empty_window_when_all_are_listed() -> None:
    """An empty window alone is a pause, all listed alone may be a miscount; both together are the end, and so
    is TikTok's first day."""
    full = answered(listing(video()), ask_listing("user_01", Place(TODAY, LAUNCH, left=1)))
    assert days(full.next) == ("20251231", "20260130")
    assert answered(listing(), full.next).end
    pause = answered(listing(), ask_listing("user_01", Place(TODAY, LAUNCH, left=1)))
    assert (pause.end, days(pause.next)) == (False, ("20251231", "20260130"))
    last = answered(listing(), ask_listing("user_01", Place(LAUNCH + timedelta(days=3), LAUNCH, left=1)))
    assert (last.end, last.reached) == (True, datetime(2016, 9, 1, tzinfo=UTC))


def test_one_video_is_asked_in_the_days_that_are_over() -> None:
    """From its id's day to the last complete poll, 30 days at most; never a day that may lie ahead. A video
    may be published on the day after its id was made."""
    assert TIKTOK.recheck is not None
    made = str(int(datetime(2026, 2, 20, 23, 59, 50, tzinfo=UTC).timestamp()) << 32)
    for complete, end in (
        (None, "20260220"),
        (RECEIVED, "20260302"),
        (RECEIVED.replace(year=2027), "20260322"),
    ):
        request = TIKTOK.recheck(account(), cursor(complete_at=complete), made)
        assert (request.step, request.item, days(request)) == ("post", made, ("20260220", end))
        assert body(request)["query"]["and"][0] == {
            "operation": "IN", "field_name": "video_id", "field_values": [made],
        }  # fmt: skip


def test_videos_by_id_share_a_window_where_they_can() -> None:
    """The others come with the next question, and none is lost or asked twice."""
    ids = [str(int((RECEIVED - timedelta(days=age)).timestamp()) << 32) for age in (0, 10, 45, 30, 90)]
    request: Request | None = ask_videos(ids)
    asked: list[list[str]] = []
    while request is not None:
        start, end = (datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC) for day in days(request))
        assert end - start <= timedelta(days=30)
        asked.append(body(request)["query"]["and"][0]["field_values"])
        request = answered(listing(), request).next
    assert asked == [[ids[4]], [ids[2], ids[3]], [ids[1], ids[0]]]


def test_keys_go_to_tiktok_alone() -> None:
    """No question holds one; both parts are needed; the probe is one question."""
    assert TIKTOK.key is not None
    assert TIKTOK.probe is not None
    assert set(TIKTOK.key.shapes) == {"TIKTOK_CLIENT_KEY", "TIKTOK_CLIENT_SECRET"}
    assert (TIKTOK.key.host, TIKTOK.probe.step, TIKTOK.probe.units) == ("open.tiktokapis.com", "probe", 1)
    assert answered({"data": {}, "error": OK}, TIKTOK.probe) == Page()
    assert answered(fixture("tiktok/error_user.json"), TIKTOK.probe) == Page()
    with pytest.raises(AccessDenied):
        answered(fixture("tiktok/error_scope.json"), TIKTOK.probe)


# videos


def test_a_page_of_videos() -> None:
    """Ids as text, words, tags, told counts; strangers and the unreadable are accounted for."""
    page = answered(fixture("tiktok/videos_page.json"))
    first, second, *_ = page.posts
    assert first.native_id == str((1772445600 - 30 << 32) + 1)
    assert first.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert (first.published_raw, first.kind, first.language) == ("1772445600", "original", None)
    assert "\x00" not in first.text
    assert (first.hashtags, first.mentions) == (("астана", "press"), ("embassy_practice",))
    assert first.links == ("https://mfa.example/live",)
    assert first.url == f"https://www.tiktok.com/@user_01/video/{first.native_id}"
    assert first.media == (Media("video", first.url),)
    seen = {one.native_id: one.counts for one in page.engagement}
    assert seen[first.native_id] == (0, 0, 0, None, 1000, None, "exact")
    assert seen[second.native_id] == (10, 1, None, None, None, None, "exact")
    assert {post.flags for post in page.posts} == {(), ("date_unparsable",)}
    assert [one.path for one in page.ignored] == ["data.videos[2]", "data.videos[5]"]
    assert [one.path for one in page.skipped] == ["data.videos[6]"]
    assert "somebody_else" not in repr(page)


def test_a_page_goes_on_with_its_own_cursor() -> None:
    """has_more alone tells, however few rows there are; nothing is proven before the window's last page."""
    page = answered(listing(more=True))
    assert body(page.next) == body(POLL) | {"cursor": 100, "search_id": "77"}
    assert (page.end, page.reached) == (False, None)
    last = answered(listing(video()), page.next)
    assert (last.next, last.end, last.reached) == (None, True, datetime(2026, 1, 31, tzinfo=UTC))
    for broken in ({"cursor": None}, {"cursor": "100"}, {"search_id": None}):
        with pytest.raises(ParseError, match="no cursor and search_id"):
            answered(listing(more=True, **broken))


def test_negative_counts_are_none() -> None:
    """0 is a value, less is not told; a video without any count has no snapshot."""
    page = answered(listing(video(like_count=-1, view_count=0)))
    assert (page.engagement[0].likes, page.engagement[0].views) == (None, 0)
    assert answered(listing(video(like_count=...))).engagement == ()


@pytest.mark.parametrize("native_id", [None, True, 1.5, 0, -3, 2**63, "x", ""])
def test_a_video_without_a_right_id_is_skipped(native_id: Any) -> None:
    """The others are kept."""
    page = answered(listing(video(id=native_id), video()))
    assert (len(page.skipped), len(page.posts)) == (1, 1)


@pytest.mark.parametrize(
    "answer", [{"error": OK}, {"data": [], "error": OK}, {"data": {}, "error": OK}, [], listing(17),
               listing(video(username="other")), {"data": {"videos": None}, "error": OK}],
)  # fmt: skip
def test_a_listing_of_another_shape_is_refused(answer: Any) -> None:
    """No list, nothing of the account that was asked for, or nothing readable: an error, not an end."""
    with pytest.raises(ParseError, match="kz-mfa-tiktok"):
        answered(answer)


def test_a_video_is_gone_only_by_a_whole_answer_without_it() -> None:
    """Not where more is to come, nor where the account has another name now, nor from another's answer."""
    wanted = str(video()["id"])
    assert TIKTOK.recheck is not None
    request = TIKTOK.recheck(account(), cursor(), wanted)
    assert answered(listing(), request).gone == (wanted,)
    assert answered(listing(more=True), request).gone == ()
    renamed = answered(listing(video(username="new_name")), request)
    assert (renamed.gone, renamed.posts, len(renamed.ignored)) == ((), (), 1)
    assert [post.native_id for post in answered(listing(video()), request).posts] == [wanted]
    with pytest.raises(ParseError, match="got another video"):
        answered(listing(video(2)), request)


# errors


@pytest.mark.parametrize(
    ("code", "message", "ours"),
    [
        ("access_token_invalid", "", AccessDenied), ("scope_not_authorized", "", AccessDenied),
        ("rate_limit_exceeded", "", RateLimited), ("daily_quota_limit_exceeded", "", RateLimited),
        ("internal_error", "", ServerTrouble), ("timeout", "", ServerTrouble),
        ("invalid_params", "Invalid count or cursor", ParseError), ("user_not_found", "", NotFound),
        ("invalid_params", "The user is not found", NotFound), ("something_new", "", ParseError),
        (None, None, ParseError), (7, 7, ParseError),
    ],
)  # fmt: skip
@pytest.mark.parametrize("step", ["timeline", "profile", "videos", "post"])
def test_errors_by_their_code(code: Any, message: Any, ours: type[PlatformError], step: str) -> None:
    """The code tells what is wrong."""
    with pytest.raises(PlatformError) as caught:
        answered(fault(code, message), replace(POLL, step=step))
    assert type(caught.value) is ours


@pytest.mark.parametrize(
    ("status", "ours"), [(401, AccessDenied), (404, NotFound), (429, RateLimited), (504, ServerTrouble)]
)
def test_statuses_without_an_error_object(status: int, ours: type[PlatformError]) -> None:
    """A gateway's page means what its status says; so does an unknown code."""
    for raw in (b"<html>504</html>", b"", json.dumps(fault("new")).encode()):
        with pytest.raises(ours):
            answered(raw, status=status)


@pytest.mark.parametrize(
    ("answer", "headers", "until"),
    [
        (fault("daily_quota_limit_exceeded"), {}, datetime(2026, 3, 3, tzinfo=UTC)),
        (fault("rate_limit_exceeded", "daily limit"), {}, datetime(2026, 3, 3, tzinfo=UTC)),
        (fault("rate_limit_exceeded"), {"retry_after": "60"}, RECEIVED + timedelta(minutes=1)),
        (fault("rate_limit_exceeded"), {}, None),
    ],
)
def test_when_to_ask_again(answer: Any, headers: dict[str, str], until: datetime | None) -> None:
    """At midnight UTC when the day is spent, else as the answer says, else the house decides."""
    with pytest.raises(RateLimited) as caught:
        answered(answer, status=429, **headers)
    assert caught.value.retry_at == until


def test_a_refused_first_question_is_an_error() -> None:
    """Only a cursor of TikTok's own is gone around."""
    with pytest.raises(ParseError):
        answered(fault("invalid_params", "Invalid count or cursor"), status=400)


def test_a_cursor_refused_on_the_newest_day_cannot_be_gone_around() -> None:
    """A window that would be no narrower is not asked again."""
    page = answered(listing(video(), more=True))
    with pytest.raises(ParseError, match="Invalid count or cursor"):
        answered(fault("invalid_params", "Invalid count or cursor"), page.next, status=400)


def test_no_token_and_no_control_character_is_repeated() -> None:
    """Long words are left out, and the text is harmless to print."""
    token = "clt." + "secret0" * 8
    with pytest.raises(AccessDenied) as caught:
        answered(fault("access_token_invalid", f"bad token {token}\x1b[31m"))
    assert token not in str(caught.value)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("raw", [b"{", b'{"data": {"id": 12345678901234567890123}}x'])
def test_what_is_no_json_is_refused(raw: bytes) -> None:
    """A cut body is a fault of the format."""
    with pytest.raises(ParseError) as caught:
        answered(raw)
    assert isinstance(caught.value, NotWellFormed) or "digits" in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "step"),
    [
        (b"", "timeline"), (b"[]", "profile"), (fixture("tiktok/profile.json"), "profile"),
        (fixture("tiktok/videos_none.json"), "timeline"), (fixture("tiktok/error_token.json"), "profile"),
    ],
)  # fmt: skip
def test_the_step_of_a_saved_body_is_guessed(raw: bytes, step: str) -> None:
    """By its shape, and without ever failing."""
    assert TIKTOK.guess(raw, {}) == step


def test_a_saved_body_without_its_question() -> None:
    """Is read, proves what it lists, and asks nothing more."""
    page = answered(fixture("tiktok/videos_page.json"), Request(f"{API}/video/query/", "timeline"))
    assert (page.next, page.end) == (None, False)
    assert page.reached == min(post.published_at for post in page.posts if post.published_at)
