"""The Moy Mir adapter: what to ask, and what the answers mean."""

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
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.mymir import MYMIR
from monitor.platforms.mymir_ask import ask_profile, ask_stream
from monitor.wire import Aim, Page, Payload, Request
from tests.platforms.answers import fixture

RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
UID, STRANGER = "1500000000000007001", "1200000000000000009"
AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def account(handle: str = UID, native_id: str | None = None) -> Account:
    where = "https://my.mail.ru/community/ucheb/"
    return Account("kg-mfa-mymir", "Practice", "KG", "mfa", "mymir", handle, where, native_id=native_id)


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kg-mfa-mymir", RECEIVED, native_id=native_id)


def answered(body: Any, request: Request, *, status: int = 200, **headers: str) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read(MYMIR, account(), Payload(request, request.url, status, headers, raw, RECEIVED))


def stream(body: Any, after: str | None = None, **more: Any) -> Page:
    return answered(body, ask_stream(UID, after), **more)


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def event(native_id: Any = "aa01", **fields: Any) -> dict[str, Any]:
    plain = {"id": native_id, "subtype": "event", "time": 1_772_445_600, "user_text": "Текст"}
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def single(**fields: Any) -> Any:
    """The one event of a stream that holds nothing else."""
    page = stream([event(**fields)])
    assert len(page.posts) == 1, page
    return page.posts[0]


# questions


def test_it_sleeps_until_somebody_wakes_it() -> None:
    """Off until it is enabled by name, for nobody knows whether it still answers."""
    assert MYMIR.asleep is not None
    assert MYMIR.asleep.endswith(".")
    assert MYMIR.recheck is None


def test_the_number_is_the_handle_or_is_known_already() -> None:
    """From the cursor, the column native_id or the handle; the profile first, then the stream."""
    assert MYMIR.first(account(), cursor(), Aim()) == ask_profile(UID)
    assert MYMIR.first(account("ucheb", UID), cursor(), Aim()) == ask_profile(UID)
    assert MYMIR.first(account("ucheb"), cursor(UID), Aim(profile=True)) == ask_profile(UID)
    for aim in (Aim(), Aim(back=True, keyed=True)):
        request = MYMIR.first(account("ucheb"), cursor(UID), aim)
        assert (request.step, request.item) == ("timeline", None)
        assert query(request) == {"method": "stream.getByAuthor", "uid": UID, "limit": "50"}


@pytest.mark.parametrize("handle", ["ucheb", "", "15x", "1" * 21])
def test_a_name_without_a_number_cannot_be_asked_for(handle: str) -> None:
    """There is no documented question for it: a clear error names the account."""
    with pytest.raises(NotFound, match="kg-mfa-mymir: Moy Mir knows accounts by number"):
        MYMIR.first(account(handle), cursor(), Aim())


def test_no_question_holds_a_key() -> None:
    """Application, session, mark of a server and signature are for fetch to add."""
    for request in (ask_profile(UID), ask_stream(UID), ask_stream(UID, "aa01"), MYMIR.probe):
        assert request is not None
        assert not {"app_id", "session_key", "secure", "sig"} & set(query(request))
        assert urlsplit(request.url)[:3] == ("https", "www.appsmail.ru", "/platform/api")
    assert MYMIR.key is not None
    assert set(MYMIR.key.shapes) == {"MYMIR_SECRET_KEY", "MYMIR_APP_ID", "MYMIR_SESSION_KEY"}


def test_the_probe_tells_whether_the_key_is_accepted() -> None:
    """Whoever holds the session, the page is empty; a refusal is raised."""
    assert MYMIR.probe is not None
    assert MYMIR.probe.step == "probe"
    assert answered(fixture("mymir/person.json"), MYMIR.probe) == Page()
    with pytest.raises(AccessDenied):
        answered(fixture("mymir/error_104.json"), MYMIR.probe)


# profile


def test_a_group_has_subscribers_and_a_name() -> None:
    """Subscribers, posts, picture, words and the address among them, the mark of a verified account."""
    page = answered(fixture("mymir/group.json"), ask_profile(UID))
    (size,) = page.audience
    assert (size.followers, size.posts_total) == (310, 41)
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.name) == (UID, "Учебное министерство")
    assert page.identity.handle is None
    assert page.hints == {"verified": "true"}
    assert page.next == ask_stream(UID)


def test_a_person_has_friends_and_no_name() -> None:
    """Where no subscribers are told, friends are who reads along; the name of a person is not kept."""
    page = answered(fixture("mymir/person.json"), ask_profile(UID))
    (size,) = page.audience
    assert (size.followers, size.posts_total, size.avatar, size.bio) == (57, None, False, True)
    assert page.identity is not None
    assert page.identity.name is None
    assert page.hints == {}
    assert not any(word in repr(page) for word in ("Примеров", "Пётр", "Министр", "1970"))


def test_an_absent_audience_is_none() -> None:
    """0 is a value; what is not told is None; the id may be a number."""
    none = answered([{"uid": int(UID)}], ask_profile(UID)).audience[0]
    assert (none.followers, none.avatar, none.bio, none.link) == (None, None, None, None)
    zero = answered([{"uid": UID, "subscribers_count": 0, "friends_count": 9}], ask_profile(UID))
    assert zero.audience[0].followers == 0


def test_a_profile_of_nobody_or_of_another() -> None:
    """An empty list: no such account. Another one's audience never becomes this account's."""
    with pytest.raises(NotFound, match="no such account"):
        answered([], ask_profile(UID))
    with pytest.raises(ParseError, match=f"asked for 12, got {UID}"):
        answered(fixture("mymir/group.json"), ask_profile("12"))
    for body in ({}, 17, "x", [17], [{}], [{"uid": "1"}, {"uid": "2"}], [{"uid": "x"}]):
        with pytest.raises(ParseError):
            answered(body, ask_profile(UID))


# events


def test_a_stream_tells_posts_from_what_happened() -> None:
    """Likes, comments, actions and what others wrote are left out; the names of all of them too."""
    page = stream(fixture("mymir/stream.json"))
    assert [post.native_id[-2:] for post in page.posts] == ["20", "19", "14"]
    assert [(one.path, one.reason) for one in page.ignored] == [
        ("[2]", "a like"),
        ("[3]", "a comment"),
        ("[4]", "no post (user_community_actions_enter)"),
        ("[5]", "written by another author"),
    ]
    assert page.skipped == ()
    assert page.identity is not None
    assert page.identity.native_id == UID
    assert not any(word in repr(page) for word in ("Пётр", "Петров", STRANGER, "Учебное"))


def test_words_and_attachments_of_an_event() -> None:
    """Links, tags, the larger picture, the event's own address; no language, no times of edits."""
    first, second, third = stream(fixture("mymir/stream.json")).posts
    assert first.text == "Министр принял посла.\nПодробно: https://mfa.example/live #диалог"
    assert (first.hashtags, first.mentions) == (("диалог",), ())
    assert first.links == ("https://mfa.example/live", "https://mfa.example/doc/3")
    assert first.media == (
        Media("image", "http://content.foto.my.mail.example/l.jpg", "Рукопожатие"),
        Media("link", "https://mfa.example/doc/3", "Заявление"),
    )
    assert (first.published_at, first.published_raw) == (AT, "1772445600")
    assert first.url == "http://my.mail.ru/community/ucheb/?post_id=5b00000000000020"
    assert (first.kind, first.language, first.edited_at) == ("original", None, None)
    assert second.media == (
        Media("video", "http://my.mail.ru/video/1", "Встреча"), Media("audio", None, "Оркестр — Гимн"),
        Media("file"),
    )  # fmt: skip
    assert third.url is None


def test_counts_absent_and_zero() -> None:
    """0 is a value; counts are absent where an event cannot be liked or commented."""
    page = stream(fixture("mymir/stream.json"))
    seen = {one.native_id[-2:]: one.counts for one in page.engagement}
    assert seen == {
        "20": (146, 3, None, None, None, None, "exact"),
        "19": (0, None, None, None, None, None, "exact"),
    }


@pytest.mark.parametrize(
    ("time", "flags", "at"),
    [
        (..., ("date_missing",), None), (0, ("date_unparsable",), None),
        ("вчера", ("date_unparsable",), None),
        (True, ("date_unparsable",), None), ("1772445600", (), AT), (1.5, ("date_unparsable",), None),
        (1_772_445_600 + 26 * 3600 + 1, ("date_future",), AT + timedelta(hours=26, seconds=1)),
    ],
)  # fmt: skip
def test_dates(time: Any, flags: tuple[str, ...], at: datetime | None) -> None:
    """Seconds, as number or text; a date that is none is said to be so, and never replaced by now."""
    found = single(time=time)
    assert (found.flags, found.published_at) == (flags, at)


def test_an_event_is_known_by_its_id_or_its_threads() -> None:
    """Ids are strings also where JSON has numbers; an event with neither is skipped."""
    assert single(native_id=17).native_id == "17"
    assert single(native_id=None, thread_id="CAFEaa01").native_id == "CAFEaa01"
    page = stream([event(), event(None), event("a b"), event(id=...)])
    assert [one.path for one in page.skipped] == ["[1]", "[2]", "[3]"]


def test_an_event_that_stands_twice_counts_once() -> None:
    """The last one counts."""
    page = stream([event(likes_count=1), event(likes_count=2)])
    assert (len(page.posts), page.engagement[0].likes, len(page.ignored)) == (1, 2, 1)


def test_another_kind_of_event_is_left_out() -> None:
    """What is neither event, like nor comment is nothing that we know."""
    page = stream([event(subtype="poke"), event("aa02", subtype=17), event("aa03", subtype=...)])
    assert [one.reason for one in page.ignored] == ["no event (poke)", "no event (17)"]
    assert [post.native_id for post in page.posts] == ["aa03"]


# the walk


def test_a_page_goes_on_from_its_last_event() -> None:
    """Also where that is none of our posts; the page reaches as far back as its posts."""
    page = stream(fixture("mymir/stream.json"))
    assert page.next == ask_stream(UID, "5b00000000000014")
    assert query(page.next)["skip"] == "5b00000000000014"
    assert (page.end, page.reached) == (False, AT - timedelta(seconds=9900))
    liked = stream([event(), {"id": "ff", "subtype": "like"}])
    assert query(liked.next)["skip"] == "ff"


def test_a_page_with_nothing_new_is_the_end() -> None:
    """Whether the event that the page goes on from comes again or not."""
    for body in ([], [event("aa01")]):
        page = stream(body, "aa01")
        assert (page.end, page.next) == (True, None)
    more = stream([event("aa01"), event("aa00")], "aa01")
    assert (more.end, query(more.next)["skip"]) == (False, "aa00")


def test_what_cannot_be_read_is_counted() -> None:
    """One spoilt event among good ones is skipped; when none can be read, or no list came, it is a fault."""
    page = stream([event(), 17, event("aa02", attachments=3)])
    assert [one.path for one in page.skipped] == ["[1]", "[2]"]
    with pytest.raises(ParseError, match="none of the 2 events"):
        stream([17, {}])
    for body in ({}, 17, "x", None):
        with pytest.raises(ParseError):
            stream(body)


# errors


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (1, ServerTrouble), (2, ServerTrouble), (100, ParseError), (102, AccessDenied), (103, AccessDenied),
        (104, AccessDenied), (202, AccessDenied), (999, ParseError), ("1", ParseError), (None, ParseError),
    ],
)  # fmt: skip
def test_errors_by_their_code(code: Any, kind: type[PlatformError]) -> None:
    """Each known code is one of ours, naming account and platform, under any status."""
    for status in (200, 401, 500):
        with pytest.raises(PlatformError, match="mymir: kg-mfa-mymir: Moy Mir error") as caught:
            stream({"error": {"error_code": code, "error_msg": "why"}}, status=status)
        assert type(caught.value) is kind


def test_an_error_repeats_no_secret_and_no_strangers_signs() -> None:
    """Words as long as a signature are cut out, control characters are escaped; an error may be a text."""
    with pytest.raises(AccessDenied) as caught:
        stream(fixture("mymir/error_104.json"))
    assert "0123456789abcdef" not in str(caught.value)
    with pytest.raises(ParseError, match="token expired") as refused:
        stream({"error": "token expired \x1b[31m"})
    assert "\x1b" not in str(refused.value)


def test_broken_answers() -> None:
    """A page, an empty body and a cut one are faults; a status without Moy Mir's own word counts."""
    with pytest.raises(ParseError, match="HTML"):
        stream(b"<html>")
    with pytest.raises(NotWellFormed):
        stream(fixture("mymir/stream.json")[:500])
    with pytest.raises(ServerTrouble):
        stream(b"<html>", status=502)
    with pytest.raises(NotFound):
        stream(b"", status=404)
    with pytest.raises(RateLimited):
        stream([], status=429)


@pytest.mark.parametrize(
    ("body", "step"),
    [
        (fixture("mymir/stream.json"), "timeline"), (fixture("mymir/group.json"), "profile"),
        (b"[]", "timeline"),
        (fixture("mymir/error_1.json"), "profile"), (b"<html>", "timeline"), (b"[" * 10_000, "timeline"),
    ],
    ids=lambda one: str(one)[:30],
)  # fmt: skip
def test_the_step_of_a_saved_body_is_guessed(body: bytes, step: str) -> None:
    """By its shape; never fails."""
    assert MYMIR.guess(body, {}) == step
