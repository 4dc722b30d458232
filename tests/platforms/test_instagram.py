"""The Instagram adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.instagram import INSTAGRAM
from monitor.wire import Aim, Page, Payload, Request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "instagram"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
OWN = "https://graph.facebook.com/v26.0/IG_USER_ID"


def account(handle: str = "uchebnoe.mid") -> Account:
    return Account("kz-mfa-ig", "Practice", "KZ", "mfa", "instagram", handle, "https://www.instagram.com/x/")


def first(handle: str = "uchebnoe.mid", native_id: str | None = None, aim: Aim | None = None) -> Request:
    return INSTAGRAM.first(account(handle), Cursor("kz-mfa-ig", RECEIVED, native_id=native_id), aim or Aim())


def answered(body: Any, request: Request | None = None, status: int = 200) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = request or first()
    return read(INSTAGRAM, account(), Payload(request, request.url, status, {}, raw, RECEIVED))


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def fields(request: Request | None) -> str:
    assert request is not None
    return parse_qs(urlsplit(request.url).query)["fields"][0]


def medium(number: int = 5, **more: Any) -> dict[str, Any]:
    plain = {"id": f"1790000000000000{number}", "timestamp": "2026-03-02T10:00:00+0000",
             "media_type": "IMAGE", "caption": "Текст", "like_count": 3, "comments_count": 0}  # fmt: skip
    return {key: value for key, value in (plain | more).items() if value is not ...}  # ... leaves it out


def discovery(*media: Any, **more: Any) -> dict[str, Any]:
    return {"business_discovery": {"media": {"data": list(media)}, "id": "17841400000000077"} | more}


# questions


@pytest.mark.parametrize("native_id", [None, "17841400000000077"])
@pytest.mark.parametrize("aim", [Aim(), Aim(profile=True), Aim(back=True, keyed=True)])
def test_one_question_asks_for_profile_and_media(native_id: str | None, aim: Aim) -> None:
    """By name, through the operator's own account, whose number the adapter does not know."""
    request = first("@uchebnoe.mid", native_id, aim)
    assert (request.step, request.url.partition("?")[0]) == ("timeline", OWN)
    asked = fields(request)
    assert asked.startswith("business_discovery.username(uchebnoe.mid){id,username,")
    assert "followers_count" in asked
    assert "media.limit(50){id,caption,comments_count,like_count,media_type," in asked
    assert "media_url" not in asked
    assert asked.count("{") == asked.count("}") == 2
    assert not request.conditional  # If-None-Match is refused since v26.0


@pytest.mark.parametrize("handle", ["", "a){id},x(", "a b", "мид", "a" * 31, "a/b", "a-b"])
def test_what_is_no_name_is_not_asked(handle: str) -> None:
    """A name enters an expression: what could change that is refused before."""
    with pytest.raises(NotFound, match="no name on Instagram"):
        first(handle)


def test_no_question_holds_a_key() -> None:
    """The words IG_USER_ID stand where fetch puts the number."""
    assert INSTAGRAM.key is not None
    assert set(INSTAGRAM.key.shapes) == {"IG_ACCESS_TOKEN", "IG_USER_ID"}
    assert (INSTAGRAM.key.host, INSTAGRAM.key.needed) == ("graph.facebook.com", True)
    onward = answered(fixture("discovery_p1.json")).next
    assert onward is not None
    for request in (first(), onward, INSTAGRAM.probe):
        assert request is not None
        assert request.url.startswith(f"{OWN}?fields=")
        assert "token" not in request.url


def test_single_media_cannot_be_asked_for() -> None:
    """So there is no second look, and no proof that one is gone."""
    assert (INSTAGRAM.recheck, INSTAGRAM.refresh) == (None, None)
    assert "proof that a post is gone" in INSTAGRAM.told.never


def test_the_probe_asks_for_the_operators_own_number() -> None:
    """An accepted key gives an empty page, any refusal its error."""
    probe = INSTAGRAM.probe
    assert probe is not None
    assert (probe.url, probe.step) == (f"{OWN}?fields=id", "probe")
    assert answered(fixture("probe.json"), probe) == Page()
    for name in ("error_190_token.json", "error_100_own.json"):
        with pytest.raises(AccessDenied):
            answered(fixture(name), probe, 400)


# answers


def test_the_profile_comes_with_the_first_page() -> None:
    """Followers, the number of media, who it is, and how the profile is furnished."""
    page = answered(fixture("discovery_p1.json"))
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total) == (52300, None, 5)
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == ("17841400000000077", "uchebnoe.mid")
    assert page.identity.name == "Учебное министерство"


def test_media_in_all_kinds() -> None:
    """Pictures, albums and videos, with captions, tags, names and links; a reel is told apart."""
    page = answered(fixture("discovery_p1.json"))
    found = {post.native_id[-1]: post for post in page.posts}
    assert {number: post.media for number, post in found.items()} == {
        "1": (Media("image"),), "5": (Media("image"),), "4": (Media("video"),), "3": (Media("image"),),
    }  # fmt: skip
    first_post = found["5"]
    assert first_post.text == "Астана қаласында кездесу.\n#Астана @mfa.example\nhttps://mfa.example/n/1"
    assert (first_post.hashtags, first_post.mentions) == (("астана",), ("mfa.example",))
    assert first_post.links == ("https://mfa.example/n/1",)
    assert (first_post.kind, first_post.url) == ("original", "https://www.instagram.com/p/C5/")
    assert first_post.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert (first_post.published_raw, first_post.edited_at) == ("2026-03-02T10:00:00+0000", None)
    assert found["4"].text == ""
    assert page.hints == {"reels": "17900000000000004"}


def test_counts_hidden_and_zero() -> None:
    """Likes that an account hides are absent, and None; 0 is a value; no counts, no snapshot."""
    seen = {one.native_id[-1]: one.counts for one in answered(fixture("discovery_p1.json")).engagement}
    assert seen["5"] == (186, 16, None, None, None, None, "exact")
    assert seen["4"] == (None, 2, None, None, None, None, "exact")
    assert seen["3"] == (0, 0, None, None, None, None, "exact")
    assert answered(discovery(medium(like_count=..., comments_count=...))).engagement == ()


def test_a_pinned_medium_ends_no_walk() -> None:
    """It stands first though it is old; the page reaches as far as the others do."""
    page = answered(fixture("discovery_p1.json"))
    assert page.pinned == ("17900000000000001",)
    assert page.reached == datetime(2026, 3, 1, 8, tzinfo=UTC)


def test_the_walk_goes_on_by_cursor() -> None:
    """Older media after the cursor, without the profile; where there is none, it is the end."""
    page = answered(fixture("discovery_p1.json"))
    asked = fields(page.next)
    assert asked.startswith(
        "business_discovery.username(uchebnoe.mid){media.limit(50).after(QVFIUpractice_-=){id,"
    )
    assert "followers_count" not in asked
    assert not page.end
    last = answered(fixture("discovery_p2.json"), page.next)
    assert (last.next, last.end, last.audience, len(last.posts)) == (None, True, (), 1)


def test_an_account_without_media() -> None:
    """Its listing is at its end; where media are counted and not shown, nothing is claimed."""
    page = answered(fixture("discovery_none.json"))
    assert (page.posts, page.end, page.audience[0].posts_total) == ((), True, 0)
    assert (page.audience[0].avatar, page.audience[0].bio) == (False, False)
    shy = answered({"business_discovery": {"id": "1", "media_count": 7}})
    assert (shy.posts, shy.end) == ((), False)
    behind = discovery()
    behind["business_discovery"]["media"]["paging"] = {"cursors": {"after": "QVF"}}
    assert (answered(behind).next, answered(behind).end) == (None, True)


def test_a_cursor_that_could_change_the_question_is_refused() -> None:
    """It enters an expression as the name does."""
    body = discovery(medium())
    body["business_discovery"]["media"]["paging"] = {"cursors": {"after": "x){id},y("}}
    with pytest.raises(ParseError, match="is no cursor"):
        answered(body)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"id": ...}, "KeyError"), ({"id": 7}, "ValueError"), ({"id": "x"}, "ValueError"),
        ({"caption": 7}, "caption is int"), ({"like_count": "3"}, "str in place of a count"),
        ({"comments_count": -1}, "a count of -1"), ({"media_type": 7}, "media_type is int"),
    ],
)  # fmt: skip
def test_why_a_medium_is_skipped(more: dict[str, Any], reason: str) -> None:
    """One that cannot be read is kept with its place and reason; the others are read."""
    page = answered(discovery(medium(4), medium(**more)))
    assert len(page.posts) == 1
    (skipped,) = page.skipped
    assert skipped.path == "[1]"
    assert reason in skipped.reason


def test_odd_media_are_still_posts() -> None:
    """An unknown kind shows nothing, a missing time is said so, an overlong caption is cut."""
    strange = medium(media_type="HOLOGRAM", timestamp=..., caption="я" * 100_001)
    (found,) = answered(discovery(strange)).posts
    assert (found.media, found.flags, len(found.text)) == ((), ("date_missing", "truncated"), 100_000)


@pytest.mark.parametrize(
    "body", [{}, {"id": "1"}, {"business_discovery": []}, discovery(media=7), discovery(media={"data": 7})]
)
def test_an_answer_of_another_shape_is_refused(body: Any) -> None:
    """What is no listing is never an account without media."""
    with pytest.raises(ParseError):
        answered(body)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("error_110_unknown.json", NotFound), ("error_100_own.json", AccessDenied),
        ("error_190_token.json", AccessDenied), ("error_80002_business.json", RateLimited),
        ("error_2_transient.json", ServerTrouble),
    ],
)  # fmt: skip
def test_errors(name: str, kind: type[PlatformError]) -> None:
    """An unknown or personal account is not found; that the asker is unknown is a matter of the key."""
    with pytest.raises(PlatformError, match="instagram: kz-mfa-ig: Graph error") as caught:
        answered(fixture(name), status=400)
    assert type(caught.value) is kind
    assert "Пользователь" not in str(caught.value)


def test_the_step_of_a_saved_body() -> None:
    """The shape tells what was asked; noise gets a step as well."""
    assert INSTAGRAM.guess(fixture("discovery_p1.json"), {}) == "timeline"
    assert INSTAGRAM.guess(fixture("probe.json"), {}) == "probe"
    for body in (b"", b"\xff", b"[]", b"17", b"[" * 10_000, b"{}"):
        assert INSTAGRAM.guess(body, {}) in INSTAGRAM.steps


@pytest.mark.recorded
def test_recorded_answers_read_as_recorded(wire: Path) -> None:
    """Two genuine pages of media and a genuine profile, of one account."""
    folder = wire / "instagram"
    pages = [answered((folder / f"business_discovery_media_p{n}.json").read_bytes()) for n in (1, 2)]
    assert [[one.counts[:2] for one in page.engagement] for page in pages] == [
        [(87, 11), (186, 16)], [(50, 3), (86, 5)],
    ]  # fmt: skip
    assert {page.identity.native_id for page in pages if page.identity} == {"17841407673135339"}
    assert all("after(after)" in fields(page.next) for page in pages)
    assert pages[1].posts[1].media == (Media("video"),)
    (size,) = answered((folder / "business_discovery_user.json").read_bytes()).audience
    assert (size.followers, size.posts_total, size.avatar, size.bio) == (64976, 436, True, True)
