"""The Facebook adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, ServerTrouble
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.facebook import FACEBOOK
from monitor.wire import Aim, Page, Payload, Request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "facebook"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
API = "https://graph.facebook.com/v26.0"
PAGE, OTHER = "100100100100101", "200200200200202"
POSTS = f"{API}/{PAGE}/posts?fields=id&limit=100"


def account(handle: str = "Uchebnoe.MID") -> Account:
    return Account("kz-mfa-fb", "Practice", "KZ", "mfa", "facebook", handle, "https://www.facebook.com/x")


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kz-mfa-fb", RECEIVED, native_id=native_id)


def answered(body: Any, request: Request, status: int = 200) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read(FACEBOOK, account(), Payload(request, request.url, status, {}, raw, RECEIVED))


def asked(body: Any, step: str = "timeline", url: str = POSTS, item: str | None = None, **more: Any) -> Page:
    return answered(body, Request(url, step, item=item), **more)


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def loaded(name: str) -> Any:
    return json.loads(fixture(name))


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def post(number: int = 5, **fields: Any) -> dict[str, Any]:
    plain = {"id": f"{PAGE}_{number}", "created_time": "2026-03-02T10:00:00+0000", "message": "Текст"}
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def single(**fields: Any) -> Any:
    """The one post of a listing that holds nothing else."""
    page = asked({"data": [post(**fields)]})
    assert len(page.posts) == 1, page
    return page.posts[0]


def by_number(name: str = "posts_p1.json") -> dict[str, Any]:
    return {one.native_id.partition("_")[2]: one for one in asked(fixture(name)).posts}


# questions


def test_an_unknown_page_is_asked_for_its_profile_by_name() -> None:
    """Its number is not known yet, and the next question needs it."""
    for aim in (Aim(), Aim(profile=True), Aim(back=True, keyed=True)):
        request = FACEBOOK.first(account("@Uchebnoe.MID"), cursor(), aim)
        assert (request.step, urlsplit(request.url).path) == ("profile", "/v26.0/Uchebnoe.MID")
    assert {"followers_count", "fan_count", "verification_status"} <= set(query(request)["fields"].split(","))


def test_a_known_page_is_asked_by_its_number() -> None:
    """The profile when it is due, else the newest hundred posts; a backfill asks the same."""
    profile = FACEBOOK.first(account(), cursor(PAGE), Aim(profile=True))
    assert (profile.step, urlsplit(profile.url).path) == ("profile", f"/v26.0/{PAGE}")
    for aim in (Aim(), Aim(back=True, keyed=True)):
        request = FACEBOOK.first(account(), cursor(PAGE), aim)
        assert (request.step, urlsplit(request.url).path) == ("timeline", f"/v26.0/{PAGE}/posts")
        assert (query(request)["limit"], request.item, "after" in query(request)) == ("100", None, False)
        assert not request.conditional  # If-None-Match is refused since v26.0


@pytest.mark.parametrize("handle", ["", "me/accounts", "IG_USER_ID", "a?b", "министерство"])
def test_what_is_no_name_of_a_page_is_not_asked(handle: str) -> None:
    """A handle that could be another question is refused before it becomes one."""
    with pytest.raises(NotFound, match="no name of a page"):
        FACEBOOK.first(account(handle), cursor(), Aim())


def test_the_fields_are_those_that_are_read() -> None:
    """Counts without the people behind them: each limit is 0, and one alias for each kind of reaction."""
    fields = query(FACEBOOK.first(account(), cursor(PAGE), Aim()))["fields"]
    for name in ("like", "love", "care", "haha", "wow", "sad", "angry", "thankful", "pride"):
        assert f"reactions.type({name.upper()}).limit(0).summary(total_count).as({name})" in fields
    assert "comments.filter(stream).summary(true).limit(0)" in fields
    assert fields.count(".limit(0)") == 11
    assert "from" not in fields.split(",")


def test_one_post_is_asked_for_by_its_id_and_many_one_by_one() -> None:
    """`?ids=` is gone since v26.0, so a refresh asks for one as a second look does."""
    assert FACEBOOK.recheck is not None
    assert FACEBOOK.refresh is not None
    request = FACEBOOK.recheck(account(), cursor(PAGE), f"{PAGE}_7")
    assert request is not None
    assert (request.step, request.item) == ("post", f"{PAGE}_7")
    assert urlsplit(request.url).path == f"/v26.0/{PAGE}_7"
    assert FACEBOOK.refresh_many == 1
    assert FACEBOOK.refresh(account(), (f"{PAGE}_7",)) == request


def test_no_question_holds_a_key() -> None:
    """Keys are added by fetch; the adapter names where they may go, and only the Graph host is named."""
    assert FACEBOOK.key is not None
    assert (FACEBOOK.key.variable, FACEBOOK.key.host, FACEBOOK.key.needed) == (
        "FB_ACCESS_TOKEN", "graph.facebook.com", True,
    )  # fmt: skip
    assert set(FACEBOOK.key.shapes) == {"FB_ACCESS_TOKEN", "FB_APP_SECRET"}
    following = asked(fixture("posts_p1.json")).next
    assert following is not None
    requests = [FACEBOOK.first(account(), cursor(i), Aim()) for i in (None, PAGE)] + [following]
    assert not any("token" in request.url or "proof" in request.url for request in requests)


def test_the_probe_asks_who_the_token_is() -> None:
    """An accepted key gives an empty page, any refusal its error: not to find oneself is one of access."""
    probe = FACEBOOK.probe
    assert probe is not None
    assert (probe.url, probe.step) == (f"{API}/me?fields=id", "probe")
    assert answered(fixture("probe.json"), probe) == Page()
    for name in ("error_190_expired.json", "error_100_proof.json", "error_100_missing.json"):
        with pytest.raises(AccessDenied):
            answered(fixture(name), probe, 400)


# profile


def test_a_page_tells_its_followers_and_who_it_is() -> None:
    """Followers before fans, name and handle, and the page's posts as the next question."""
    page = asked(fixture("page.json"), "profile", f"{API}/Uchebnoe.MID?fields=id")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total, size.precision) == (64120, None, None, "exact")
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == (PAGE, "uchebnoe.mid")
    assert page.identity.name == "Учебное министерство"
    assert page.hints == {"verified": "true"}
    assert page.next is not None
    assert urlsplit(page.next.url).path == f"/v26.0/{PAGE}/posts"


def test_a_page_without_followers_has_its_fans_and_says_so() -> None:
    """0 is a value; what is not filled in is left out by the API; the silhouette is no picture."""
    page = asked(fixture("page_fans.json"), "profile")
    (size,) = page.audience
    assert (size.followers, size.avatar, size.bio, size.link) == (0, False, False, False)
    assert page.hints == {"followers": "fan_count"}
    bare = asked({"id": PAGE}, "profile")
    assert (bare.audience[0].followers, bare.audience[0].avatar, bare.hints) == (None, None, {})


def test_what_is_no_page_is_refused() -> None:
    """A map of pages, a missing id and counts that are none."""
    for body in (
        {PAGE: loaded("page.json")},
        {"id": 7},
        {"id": "x"},
        {"id": PAGE, "followers_count": "many"},
    ):
        with pytest.raises(ParseError):
            asked(body, "profile")


# posts


def test_a_listing_tells_all_kinds_apart() -> None:
    """A parent on another page makes a repost or a quote; one's own album and a shared link do not."""
    kinds = {number: (one.kind, one.about_account) for number, one in by_number().items()}
    assert kinds == {
        "1020": ("original", None), "1019": ("original", None), "1018": ("repost", OTHER),
        "1017": ("quote", OTHER), "1016": ("original", None), "1015": ("original", None),
    }  # fmt: skip
    assert single(parent_id="77").kind == "original"


def test_words_tags_and_links_of_a_post() -> None:
    """The words as they stand, their tags and links, the pages that they name and no person."""
    first = by_number()["1020"]
    assert first.text == (
        "Министр принял посла. Подробно: https://mfa.example/news/20 #Астана #диалог\nФото: учебное агентство"
    )
    assert (first.hashtags, first.mentions) == (("астана", "диалог"), (OTHER,))
    assert first.links == ("https://mfa.example/news/20",)
    assert first.media == (Media("image", "https://scontent.example/a.jpg?oe=1"),)
    assert (first.url, first.edited_at) == (f"https://www.facebook.com/{PAGE}/posts/1020/", None)
    assert first.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert (first.published_raw, first.language, first.title) == ("2026-03-02T10:00:00+0000", None, None)
    assert "Частное" not in repr(first)
    assert single(permalink_url=...).url == f"https://www.facebook.com/{PAGE}_5"


def test_a_shared_link_is_told_by_its_true_address() -> None:
    """Not by the one through which Facebook sends its readers."""
    link = by_number()["1019"]
    assert link.links == ("https://mfa.example/doc/3",)
    assert link.media == (Media("link", "https://mfa.example/doc/3", "Practice declaration"),)
    shim = {"type": "share", "url": "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F1&h=x"}
    assert single(attachments={"data": [shim]}).links == ("https://a.example/1",)
    film = {"type": "video_share_youtube", "media_type": "video", "url": "https://youtu.be/kkVideo0001"}
    assert single(attachments={"data": [film]}).links == ("https://youtu.be/kkVideo0001",)
    odd = {"type": "share", "url": "http://["}
    assert single(attachments={"data": [odd]}).media == (Media("link"),)


def test_albums_videos_and_what_is_neither() -> None:
    """An album's parts one by one with their own words; a video by its page; a map is nothing to see."""
    assert by_number()["1016"].media == (
        Media("image", "https://scontent.example/d.jpg", "Handshake"),
        Media("video", "https://www.facebook.com/9/videos/9/"),
    )
    assert by_number()["1015"].media == (Media("video", "https://www.facebook.com/mfa/videos/1/", "Кездесу"),)
    gif = {"type": "animated_image_video", "media_type": "video", "url": "https://a.example/g"}
    others = [{"type": "map"}, {"type": "cover_photo", "media_type": "photo"}, {}, gif]
    assert single(attachments={"data": others}).media == (
        Media("image"), Media("gif", "https://a.example/g"),
    )  # fmt: skip


def test_a_repost_carries_the_originals_words_and_no_counts() -> None:
    """What is attached are the other page's words and pictures; its counts are never engagement of ours."""
    page = asked(fixture("posts_p1.json"))
    repost = next(one for one in page.posts if one.kind == "repost")
    assert (repost.text, repost.hashtags) == ("Открыта выставка. #культура", ("культура",))
    assert repost.media == (Media("image", "https://scontent.example/b.jpg?oe=2"),)
    assert repost.native_id not in {seen.native_id for seen in page.engagement}


def test_a_quote_has_its_own_words_and_nothing_of_the_other() -> None:
    """Its counts are its own; pictures and links of what it quotes are not."""
    page = asked(fixture("posts_p1.json"))
    quote = next(one for one in page.posts if one.kind == "quote")
    assert (quote.text, quote.media, quote.links) == ("Кош келиңиздер!", (), ())
    seen = next(one for one in page.engagement if one.native_id == quote.native_id)
    assert (seen.likes, seen.comments, seen.shares) == (11, 0, None)


def test_counts_absent_and_zero() -> None:
    """All reactions together are the likes; shares that are not told are None, and 0 is a value."""
    seen = {one.native_id.partition("_")[2]: one for one in asked(fixture("posts_p1.json")).engagement}
    first = seen["1020"]
    assert (first.likes, first.comments, first.shares, first.quotes, first.views) == (126, 13, 10, None, None)
    assert first.reactions == {
        "like": 119, "love": 6, "care": 0, "haha": 0, "wow": 0, "sad": 1, "angry": 0, "thankful": 0,
        "pride": 0,
    }  # fmt: skip
    assert (seen["1019"].shares, seen["1019"].reactions) == (None, {"like": 3, "love": 0})
    assert (seen["1016"].likes, seen["1016"].comments) == (0, 0)
    assert "1015" not in seen


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"id": ...}, "KeyError"), ({"id": 7}, "ValueError"), ({"id": "1_x"}, "ValueError"),
        ({"message": 7}, "message is int"), ({"shares": 7}, "shares is int"),
        ({"shares": {"count": -1}}, "a count of -1"), ({"reactions": []}, "reactions is list"),
        ({"comments": {"summary": 7}}, "comments.summary is int"), ({"parent_id": 7}, "parent_id is int"),
        ({"attachments": 7}, "no list of objects"), ({"attachments": {"data": [7]}}, "no list of objects"),
        ({"message_tags": {}}, "message_tags is dict"),
    ],
)  # fmt: skip
def test_why_a_post_is_skipped(fields: dict[str, Any], reason: str) -> None:
    """One post that cannot be read is kept with its place and reason; the others are read."""
    page = asked({"data": [post(4), post(**fields)]})
    assert len(page.posts) == 1
    (skipped,) = page.skipped
    assert skipped.path == "[1]"
    assert reason in skipped.reason


def test_a_long_text_is_cut_and_says_so() -> None:
    """100 000 characters are kept."""
    found = single(message="я" * 100_001)
    assert (len(found.text), found.flags) == (100_000, ("truncated",))
    assert single(created_time=...).flags == ("date_missing",)


# the walk


def test_the_walk_goes_on_by_cursor() -> None:
    """After the cursor, with the same size, and with the number of posts that were listed so far."""
    page = asked(fixture("posts_p1.json"))
    assert (page.end, page.window, page.pinned) == (False, False, ())
    assert page.reached == datetime(2026, 3, 1, 12, tzinfo=UTC)
    assert query(page.next)["after"] == "QVFIUpractice"
    assert query(page.next)["limit"] == "100"
    assert page.next is not None
    assert page.next.item == "6"
    assert page.next.url.startswith(f"{API}/{PAGE}/posts?")
    assert "access_token" not in page.next.url


def test_the_last_page_ends_the_listing() -> None:
    """It has no `next`, though a cursor; an account without posts is read too."""
    for name in ("posts_last.json", "posts_none.json"):
        page = asked(fixture(name))
        assert (page.next, page.end, page.window) == (None, True, False)


def test_a_page_without_a_cursor_is_no_end() -> None:
    """Where more is promised and the way there is not told, nothing is claimed."""
    page = asked({"data": [post()], "paging": {"next": "https://graph.facebook.com/v26.0/x?until=1"}})
    assert (page.next, page.end) == (None, False)


@pytest.mark.parametrize(("before", "proves"), [("498", True), ("499", False), ("5000", False)])
def test_a_long_listing_proves_nothing(before: str, proves: bool) -> None:
    """Of some 600 posts a year Facebook lists no more: from 500 on there is neither end nor coverage."""
    page = asked(fixture("posts_last.json"), item=before)
    assert (page.end, page.window) == (proves, not proves)
    onward = asked(fixture("posts_p1.json"), item=before).next
    assert onward is not None
    assert onward.item == str(int(before) + 6)


def test_an_answer_too_large_is_asked_for_again_in_parts() -> None:
    """Half as many from the same cursor, down to a dozen; then it is the server's trouble."""
    url, sizes = POSTS + "&after=QVFIUhere", []
    for _ in range(3):
        page = asked(fixture("error_1_less.json"), url=url, item="200", status=500)
        assert page.next is not None
        assert (page.posts, page.end, page.next.item) == ((), False, "200")
        assert query(page.next)["after"] == "QVFIUhere"
        sizes.append(query(page.next)["limit"])
        url = page.next.url
    assert sizes == ["50", "25", "12"]
    with pytest.raises(ServerTrouble):
        asked(fixture("error_1_less.json"), url=url, status=500)


@pytest.mark.parametrize("body", [{}, {"data": {}}, {"data": None}, {"id": PAGE}])
def test_a_listing_of_another_shape_is_refused(body: Any) -> None:
    """What is no list of posts is never a page without posts."""
    with pytest.raises(ParseError):
        asked(body)


# one post


def test_one_post_gives_its_counts() -> None:
    """The asked one and no other."""
    page = asked(fixture("post.json"), "post", item=f"{PAGE}_1020")
    assert [one.native_id for one in page.posts] == [f"{PAGE}_1020"]
    assert (page.engagement[0].likes, page.gone) == (126, ())
    with pytest.raises(ParseError, match="got another post"):
        asked(fixture("post.json"), "post", item=f"{PAGE}_7")


def test_a_post_that_is_not_there_is_gone() -> None:
    """Asked for alone by its id: code 100, subcode 33. Of a page or a listing that proves no deletion."""
    wanted = f"{PAGE}_7"
    page = asked(fixture("error_100_missing.json"), "post", item=wanted, status=400)
    assert (page.gone, page.reasons, page.posts) == ((wanted,), {wanted: "deleted or hidden"}, ())
    for step in ("profile", "timeline"):
        with pytest.raises(NotFound):
            asked(fixture("error_100_missing.json"), step, status=400)
    for name in ("error_190_expired.json", "error_10_permission.json", "error_100_proof.json"):
        with pytest.raises(AccessDenied):
            asked(fixture(name), "post", item=wanted, status=400)


# saved bodies


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("posts_p1.json", "timeline"), ("posts_last.json", "timeline"), ("posts_none.json", "timeline"),
        ("page.json", "profile"), ("post.json", "post"), ("probe.json", "probe"),
        ("error_190_expired.json", "profile"),
    ],
)  # fmt: skip
def test_the_step_of_a_saved_body(name: str, step: str) -> None:
    """The shape tells what was asked."""
    assert FACEBOOK.guess(fixture(name), {}) == step


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"17", b"{}", b"[" * 10_000])
def test_guessing_never_fails(body: bytes) -> None:
    """Noise gets a step as well."""
    assert FACEBOOK.guess(body, {}) in FACEBOOK.steps


@pytest.mark.recorded
def test_recorded_posts_read_as_recorded(wire: Path) -> None:
    """Two genuine pages of a listing: five posts each, counts as told, the second one the last."""
    url = f"{API}/19292868552/posts?fields=id&limit=5"
    first, last = (asked((wire / "facebook" / f"page_feed_p{n}.json").read_bytes(), url=url) for n in (1, 2))
    assert [len(page.posts) for page in (first, last)] == [5, 5]
    assert {post.kind for page in (first, last) for post in page.posts} == {"original"}
    seen = first.engagement[0]
    assert (seen.likes, seen.comments, seen.shares) == (125, 13, 10)
    assert seen.reactions == {"like": 119, "love": 6, "haha": 0, "wow": 0, "sad": 0, "angry": 0}
    assert first.posts[0].mentions == ("957138134486129", "602814669838217")
    assert first.posts[1].links[1].startswith("https://engineering.fb.com/2021/05/20/")
    assert (query(first.next)["after"], first.end) == ("after", False)
    assert (last.next, last.end, last.pinned) == (None, True, ())


@pytest.mark.recorded
def test_a_recorded_page_reads_as_a_profile(wire: Path) -> None:
    """A genuine page object, out of an answer of many, which is not asked for any more."""
    pages = json.loads((wire / "facebook" / "pages_by_ids.json").read_bytes())
    page = asked(pages["19292868552"], "profile")
    (size,) = page.audience
    assert (size.followers, size.avatar, size.bio, size.link) == (7966986, True, True, True)
    assert page.hints == {"verified": "true", "followers": "fan_count"}
    assert page.identity is not None
    assert page.identity.handle == "facebookfordevelopers"
