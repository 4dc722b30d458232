"""What Meta's Graph API says the same way on every network: errors, limits, cursors, order of a listing."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
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
from monitor.model import Account, Post
from monitor.platforms.graph import (
    after_in,
    answer_of,
    count,
    is_missing,
    listed,
    own_answer_of,
    published,
    wants_less,
)
from monitor.wire import Page, Payload, Request

RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
ACCOUNT = Account("kz-mfa", "MFA", "KZ", "mfa", "facebook", "mfa", "https://www.facebook.com/mfa")


def payload(body: Any, status: int = 200, **headers: str) -> Payload:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    url = "https://graph.facebook.com/v26.0/1/posts"
    return Payload(Request(url, "timeline"), url, status, named, raw, RECEIVED)


def error(code: Any, message: Any = "Words of the API", **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": "OAuthException", "code": code, **more}}


def refused(body: Any, status: int = 400, **headers: str) -> PlatformError:
    with pytest.raises(PlatformError) as caught:
        answer_of(ACCOUNT, payload(body, status, **headers), "facebook")
    return caught.value


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (1, ServerTrouble), (2, ServerTrouble), (-1, ServerTrouble),
        (4, RateLimited), (17, RateLimited), (32, RateLimited), (341, RateLimited), (613, RateLimited),
        (80000, RateLimited), (80001, RateLimited), (80002, RateLimited), (80014, RateLimited),
        (3, AccessDenied), (10, AccessDenied), (101, AccessDenied), (102, AccessDenied), (104, AccessDenied),
        (190, AccessDenied), (200, AccessDenied), (299, AccessDenied), (368, AccessDenied),
        (21, NotFound), (24, NotFound), (110, NotFound), (803, NotFound),
        (100, ParseError), (300, ParseError), (4242, ParseError),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 400])
def test_each_code_is_ours(code: int, kind: type[PlatformError], status: int) -> None:
    """The code decides; the text names account, platform, code and step."""
    caught = refused(error(code), status)
    assert type(caught) is kind
    assert str(caught).startswith("facebook: kz-mfa: ")
    assert str(caught).endswith(f"Graph error {code}: Words of the API at timeline")


@pytest.mark.parametrize("status", [200, 401, 403, 500, 503])
def test_a_known_code_counts_for_more_than_the_status(status: int) -> None:
    """An app's limit comes under 403, a wrong token under 401, a removed parameter under 500."""
    assert type(refused(error(4), status)) is RateLimited
    assert type(refused(error(190), status)) is AccessDenied
    assert type(refused(error(100, "The ids query parameter is deprecated in v26.0+."), status)) is ParseError


@pytest.mark.parametrize(
    ("status", "more", "kind"),
    [
        (500, {}, ServerTrouble), (404, {}, NotFound), (403, {}, AccessDenied), (429, {}, RateLimited),
        (400, {"is_transient": True}, ServerTrouble), (200, {"is_transient": True}, ServerTrouble),
        (400, {"is_transient": False}, ParseError), (200, {"is_transient": 1}, ParseError),
    ],
)  # fmt: skip
def test_of_an_unknown_code_its_mark_and_the_status_tell(
    status: int, more: dict[str, Any], kind: type[PlatformError]
) -> None:
    """`is_transient` first, then what the status means everywhere."""
    assert type(refused(error(4242, **more), status)) is kind


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("(#100) Pages Public Content Access requires either app secret proof or an app token", AccessDenied),
        ("Invalid appsecret_proof provided in the API argument", AccessDenied),
        ("API calls from the server require an appsecret_proof argument", AccessDenied),
        ("(#100) Object does not exist, cannot be loaded due to missing permission or reviewable feature",
         AccessDenied),
        ("(#100) No node specified", NotFound),
        ("(#100) Tried accessing nonexisting field (likez)", ParseError),
        ("(#100) Param limit must be an integer", ParseError),
        (None, ParseError),
    ],
)  # fmt: skip
def test_code_100_is_told_by_its_message(message: str | None, kind: type[PlatformError]) -> None:
    """A missing feature or proof, a missing object, a bad parameter."""
    assert type(refused(error(100, message))) is kind


def test_code_2500_is_a_token_or_a_path() -> None:
    """Of the same code only the message tells."""
    assert type(refused(error(2500, "An active access token must be used to query"))) is AccessDenied
    assert type(refused(error(2500, "Unknown path components: /x"))) is ParseError


def test_an_object_that_is_not_there() -> None:
    """Code 100 with subcode 33, whatever its message says of permissions; of one's own object it is a matter
    of the key."""
    told = payload(error(100, "does not exist, missing permissions", error_subcode=33), 400)
    assert is_missing(told)
    with pytest.raises(NotFound):
        answer_of(ACCOUNT, told, "facebook")
    with pytest.raises(AccessDenied):
        own_answer_of(ACCOUNT, told, "instagram")
    with pytest.raises(NotFound):
        own_answer_of(ACCOUNT, payload(error(110, error_subcode=2207013), 400), "instagram")
    for other in (b"", b"{", b"[]", error(100), error(33), {"id": "1"}):
        assert not is_missing(payload(other))


USAGE = {"17": [{"type": "pages", "call_count": 100, "estimated_time_to_regain_access": 30}],
         "18": [{"type": "pages", "estimated_time_to_regain_access": 45}]}  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, timedelta(hours=1)),
        ({"x_business_use_case_usage": json.dumps(USAGE)}, timedelta(minutes=45)),
        ({"x_business_use_case_usage": json.dumps(USAGE), "retry_after": "7200"}, timedelta(hours=2)),
        ({"retry_after": "60"}, timedelta(minutes=1)),
        ({"x_business_use_case_usage": "not JSON"}, timedelta(hours=1)),
        ({"x_business_use_case_usage": '{"1":[7,{"estimated_time_to_regain_access":0}],"2":9}'},
         timedelta(hours=1)),
        ({"x_business_use_case_usage": '{"1":[{"estimated_time_to_regain_access":99999999}]}'},
         timedelta(hours=1)),
    ],
)  # fmt: skip
def test_a_limit_says_when_to_come_back(headers: dict[str, str], wait: timedelta) -> None:
    """The minutes of the usage header, or Retry-After where that is longer; an hour where neither tells."""
    caught = refused(error(80001), 400, **headers)
    assert isinstance(caught, RateLimited)
    assert caught.retry_at == RECEIVED + wait


def test_no_error_text_repeats_a_token_or_a_users_text() -> None:
    """Long words are cut, and what is written in the token holder's language is not read."""
    more = {"error_user_title": "Tittel", "error_user_msg": "Finner ikke brukeren", "fbtrace_id": "Atrace"}
    caught = refused(error(190, f"Malformed access token {'EAAB1x' * 20}\n\x1b[31m" + "x " * 300, **more))
    assert "EAAB1xEAAB1x" not in str(caught)
    assert not {"Tittel", "Finner", "Atrace"} & set(str(caught).split())
    assert "\x1b" not in str(caught)
    assert "\\n" in str(caught)
    assert len(str(caught)) < 300


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (b"", 200, ParseError), (b"<html>", 200, ParseError), (b"{", 200, NotWellFormed),
        (b"[]", 200, ParseError), (b"17", 200, ParseError), (b"null", 200, ParseError),
        (b"<html>", 502, ServerTrouble), (b"", 404, NotFound), (b"", 429, RateLimited),
        (b'{"id":"1"}', 500, ServerTrouble), (b'{"error":"odd"}', 200, ParseError),
        (b'{"error":{}}', 400, ParseError), (b'{"error":{"code":"190"}}', 400, ParseError),
        (b'{"error":{"code":true}}', 200, ParseError), (b"[" * 70 + b"]" * 70, 200, ParseError),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused(body: bytes, status: int, kind: type[PlatformError]) -> None:
    """Empty bodies, pages for people, cut and other JSON are never an answer."""
    assert type(refused(body, status)) is kind


def test_an_answer_too_large_to_give() -> None:
    """The API's wish to be asked for less is told apart from its other troubles."""
    message = "Please reduce the amount of data you're asking for, then retry your request"
    assert wants_less(payload(error(1, message), 500))
    for other in (error(1), error(4, message), {"data": []}, b"<html>"):
        assert not wants_less(payload(other, 500))


@pytest.mark.parametrize(
    ("paging", "after"),
    [
        ({"cursors": {"after": "a"}}, "a"), ({"cursors": {"before": "b"}}, None), ({"cursors": {}}, None),
        ({"cursors": {"after": ""}}, None), ({"cursors": {"after": 7}}, None), ({"cursors": "after"}, None),
        ({"next": "https://graph.facebook.com/?access_token=x&after=y"}, None), (None, None), ([], None),
    ],
)  # fmt: skip
def test_the_cursor_is_taken_from_its_own_place(paging: object, after: str | None) -> None:
    """Never out of `next`, whose address holds the token."""
    assert after_in(paging) == after


@pytest.mark.parametrize(("value", "found"), [(None, None), (0, 0), (7, 7)])
def test_counts(value: object, found: int | None) -> None:
    """0 is a value, an absent count is None."""
    assert count(value) == found


@pytest.mark.parametrize("value", [True, "7", 7.0, [], -1, 10**18])
def test_what_is_no_count(value: object) -> None:
    """Nothing is made into a number."""
    with pytest.raises((TypeError, ValueError)):
        count(value)


@pytest.mark.parametrize(
    ("written", "at", "flags"),
    [
        ("2021-07-09T19:09:52+0000", datetime(2021, 7, 9, 19, 9, 52, tzinfo=UTC), ()),
        ("2026-03-03T12:00:01+0000", datetime(2026, 3, 3, 12, 0, 1, tzinfo=UTC), ("date_future",)),
        (None, None, ("date_missing",)), ("soon", None, ("date_unparsable",)),
        (1_772_445_600, None, ("date_unparsable",)), ("2021-07-09T19:09:52", None, ("date_unparsable",)),
    ],
)  # fmt: skip
def test_times(written: object, at: datetime | None, flags: tuple[str, ...]) -> None:
    """A time without a zone is none; one that is more than a day ahead is flagged."""
    assert published(written, RECEIVED) == (at, flags)


def page_of(*days: int | None) -> Page:
    """A listing of posts by the day of March 2026 they were published on; None is a post without a date."""

    def read(day: int | None) -> tuple[Post, None]:
        at = None if day is None else datetime(2026, 3, day, tzinfo=UTC)
        return Post("kz-mfa", str(day), "original", "", at), None

    return listed(ACCOUNT, payload({}), "facebook", days, read)


@pytest.mark.parametrize(
    ("days", "pinned", "reached"),
    [
        ((5, 4, 3), (), 3), ((1, 2, 9, 8, 7), ("1", "2"), 7), ((9, 2, 8, 7), ("2",), 7),
        ((1, None, 9), ("1",), 9), ((4,), (), 4), ((), (), None), ((None,), (), None), ((5, 5), (), 5),
    ],
)  # fmt: skip
def test_a_post_older_than_one_behind_it_stands_out_of_order(
    days: tuple[int | None, ...], pinned: tuple[str, ...], reached: int | None
) -> None:
    """Pinned posts come first in some listings; they say nothing of how far the page reaches."""
    page = page_of(*days)
    assert page.pinned == pinned
    assert page.reached == (None if reached is None else datetime(2026, 3, reached, tzinfo=UTC))


def test_a_listing_accounts_for_every_item() -> None:
    """Read, skipped with the reason, or ignored because it stands twice; of none at all it is no listing."""

    def read(item: Any) -> tuple[Post, None]:
        return Post("kz-mfa", item["id"], "original", "", None), None

    page = listed(ACCOUNT, payload({}), "facebook", [{"id": "1"}, {}, {"id": "1"}, 7], read)
    assert [post.native_id for post in page.posts] == ["1"]
    assert [one.path for one in page.skipped] == ["[1]", "[3]"]
    assert [one.path for one in page.ignored] == ["[0]"]
    with pytest.raises(ParseError, match="none of the 2 posts"):
        listed(ACCOUNT, payload({}), "facebook", [{}, 7], read)
    many = listed(ACCOUNT, payload({}), "facebook", [{"id": str(n)} for n in range(1001)], read)
    assert (len(many.posts), [one.path for one in many.skipped]) == (1000, ["[1000]"])
