"""The YouTube adapter: the feed without a key, the Data API with one, and that both tell the same video."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
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
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.youtube import YOUTUBE
from monitor.platforms.youtube_answer import next_midnight
from monitor.wire import Aim, Page, Payload, Request
from tests.platforms.answers import RECEIVED, account, answer, fixture
from tests.platforms.case_youtube import API, CASE

CHANNEL = "UCpracticeKZmfa000000000"
OTHER = "UCanotherChannel00000000"
UPLOADS = "UUpracticeKZmfa000000000"
SITE = "https://www.youtube.com"
FEED = f"{SITE}/feeds/videos.xml?channel_id={CHANNEL}"
KEYED = Aim(keyed=True)
STAND_IN = "http://127.0.0.1:8800/www.googleapis.com/youtube/v3"


def listed(handle: str = "@practice_ministry", **fields: Any) -> Account:
    return account("youtube", **({"handle": handle, "url": f"{SITE}/{handle}"} | fields))


def cursor(native_id: str | None = None, road: str | None = None) -> Cursor:
    return Cursor("kz-mfa-youtube", RECEIVED, native_id=native_id, road=road)


def feed(body: str | bytes, url: str = FEED, *, whose: Account | None = None, **given: Any) -> Page:
    return read(YOUTUBE, whose or listed(), answer(body, url=url, **given))


def api(body: Any, step: str, url: str | None = None, *, whose: Account | None = None, **given: Any) -> Page:
    text = body if isinstance(body, str | bytes) else json.dumps(body)
    return read(YOUTUBE, whose or listed(), answer(text, step=step, url=url or CASE.urls[step], **given))


def loaded(name: str) -> Any:
    return json.loads(fixture(f"youtube/{name}"))


def videos(*items: dict[str, Any]) -> dict[str, Any]:
    return {
        "kind": "youtube#videoListResponse",
        "items": list(items),
        "pageInfo": {"totalResults": len(items)},
    }


def video(**snippet: Any) -> dict[str, Any]:
    one = loaded("videos.json")["items"][0]
    return one | {"snippet": one["snippet"] | snippet}


def refusal(reason: str, code: int = 403, message: str = "No.", **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, "errors": [{"reason": reason}], **more}}


@pytest.mark.parametrize(
    ("handle", "url", "asked", "step"),
    [
        (CHANNEL, f"{SITE}/channel/{CHANNEL}", FEED, "timeline"),
        ("ministry", f"{SITE}/channel/{CHANNEL}/", FEED, "timeline"),
        ("practice", f"{SITE}/user/practice", f"{SITE}/feeds/videos.xml?user=practice", "timeline"),
        ("@practice", f"{SITE}/@practice", f"{SITE}/@practice", "lookup"),
        ("practice", f"{SITE}/@practice/videos", f"{SITE}/@practice", "lookup"),
        ("@ministry", "http://127.0.0.1:8800/www.youtube.com/@ministry", f"{SITE}/@ministry", "lookup"),
        ("x", f"{SITE}/@%D0%BC%D0%B8%D0%B4", f"{SITE}/@%D0%BC%D0%B8%D0%B4", "lookup"),
        ("@мид", "", f"{SITE}/@%D0%BC%D0%B8%D0%B4", "lookup"),
        ("practice", f"{SITE}/c/practice", f"{SITE}/c/practice", "lookup"),
        ("practice", f"{SITE}/practice", f"{SITE}/practice", "lookup"),
    ],
)
def test_without_a_key_the_feed_is_asked_by_id_or_old_name_and_a_handle_by_its_page(
    handle: str, url: str, asked: str, step: str
) -> None:
    """The page of a handle is made for people, so robots.txt is obeyed; nothing of it costs units."""
    for aim in (Aim(), Aim(profile=True), Aim(back=True)):
        request = YOUTUBE.first(listed(handle, url=url), cursor(), aim)
        assert (request.url, request.step, request.obey_robots) == (asked, step, step == "lookup")
        assert request.units == 0


def test_an_id_that_is_known_wins_over_every_name() -> None:
    """The cursor's id first, then the account list's own."""
    for aim in (Aim(), Aim(profile=True), Aim(back=True)):
        assert YOUTUBE.first(listed(), cursor(CHANNEL), aim).url == FEED
    by_list = listed(native_id=CHANNEL)
    assert YOUTUBE.first(by_list, cursor(), Aim()).url == FEED
    assert YOUTUBE.first(by_list, cursor(OTHER), Aim()).url.endswith(OTHER)


@pytest.mark.parametrize(
    ("handle", "url", "native_id", "which"),
    [
        ("@practice", f"{SITE}/@practice", None, "forHandle=%40practice"),
        ("practice", f"{SITE}/user/practice", None, "forUsername=practice"),
        (CHANNEL, "", None, f"id={CHANNEL}"),
        ("practice", f"{SITE}/c/practice", CHANNEL, f"id={CHANNEL}"),
    ],
)
def test_with_the_key_the_profile_comes_first(
    handle: str, url: str, native_id: str | None, which: str
) -> None:
    """It names the uploads playlist, so it is asked while that is unknown, due or not; it costs a unit."""
    for aim in (KEYED, replace(KEYED, profile=True), replace(KEYED, back=True)):
        request = YOUTUBE.first(listed(handle, url=url), cursor(native_id), aim)
        assert request == Request(
            f"{API}/channels?part=snippet,statistics,contentDetails&{which}", "profile", units=1
        )


def test_a_custom_address_is_looked_up_on_its_page_even_with_the_key() -> None:
    """The API knows no custom addresses, and a handle of the same spelling may be somebody else's."""
    assert YOUTUBE.first(listed("practice", url=f"{SITE}/c/practice"), cursor(), KEYED).step == "lookup"


def test_with_the_key_and_a_known_playlist_the_uploads_come_first_unless_the_profile_is_due() -> None:
    """Fifty ids for a unit, and a backfill goes the same way."""
    known = cursor(CHANNEL, UPLOADS)
    url = f"{API}/playlistItems?part=contentDetails&playlistId={UPLOADS}&maxResults=50"
    for aim in (KEYED, replace(KEYED, back=True)):
        assert YOUTUBE.first(listed(), known, aim) == Request(url, "uploads", units=1)
    assert YOUTUBE.first(listed(), known, replace(KEYED, profile=True)).step == "profile"
    assert YOUTUBE.first(listed(), known, Aim()).url == FEED


def test_one_video_is_asked_for_again_only_with_the_key() -> None:
    """A known uploads playlist tells that there is a key; the feed has no word on a single video."""
    assert YOUTUBE.recheck is not None
    assert YOUTUBE.recheck(listed(), cursor(CHANNEL), "kkVideo0001") is None
    request = YOUTUBE.recheck(listed(), cursor(CHANNEL, UPLOADS), "kkVideo0001")
    assert request is not None
    assert (request.step, request.item, request.units) == ("post", "kkVideo0001", 1)
    assert request.url.startswith(f"{API}/videos?part=snippet,statistics,")
    assert request.url.endswith("&id=kkVideo0001")


def test_the_page_of_a_handle_gives_the_id_and_the_feed() -> None:
    """Two links name the channel; ids elsewhere in the page (a featured channel) have no say."""
    page = api(fixture("youtube/page.html"), "lookup")
    assert page.identity is not None
    assert page.identity.native_id == CHANNEL
    assert page.next == Request(FEED, "timeline")
    assert (page.posts, page.audience, page.end) == ((), (), False)


@pytest.mark.parametrize(
    ("page", "kind", "status"),
    [
        (fixture("youtube/page_consent.html"), ParseError, 200),
        ("", ParseError, 200),
        (f'<link rel="canonical" href="/channel/{CHANNEL}"><link rel="canonical" href="/channel/{OTHER}">',
         ParseError, 200),
        (f'<link rel="canonical" href="/channel/{CHANNEL}x">', ParseError, 200),
        (f'<a rel="canonical" href="/channel/{CHANNEL}">', ParseError, 200),
        ("<title>404 Not Found</title>", NotFound, 404),
    ],
)  # fmt: skip
def test_a_page_that_does_not_name_one_channel_is_refused(
    page: str | bytes, kind: type[PlatformError], status: int
) -> None:
    """A consent page, two channels, an id that is too long: no guess is made."""
    with pytest.raises(PlatformError) as caught:
        api(page, "lookup", status=status)
    assert type(caught.value) is kind


def test_a_feed_gives_videos_with_views_and_likes() -> None:
    """Text, title, links, tags and counts; strangers, twins and bad entries are told, each once."""
    page = feed(fixture("youtube/feed.xml"))
    posts = {post.native_id: post for post in page.posts}
    assert list(posts) == [
        "kkVideo0001", "uzVideo0003", "kyVideo0004", "premiere007", "noDate00008", "ruShort0002",
    ]  # fmt: skip
    first = posts["kkVideo0001"]
    assert first.title == "Министр А. Үлгіұлы Өзенкентте «Достық» форумын ашты"
    assert first.text.startswith("Форумға бес елдің өкілдері қатысты & 12 келісімге қол қойылды.\nТолығырақ:")
    assert first.text.endswith("\n00:00 Кіріспе\n02:15 Сұрақтар")
    assert first.published_at == datetime(2026, 3, 2, 9, 30, 5, tzinfo=UTC)
    assert first.published_raw == "2026-03-02T09:30:05+00:00"
    assert (first.kind, first.language, first.source, first.flags) == ("original", None, None, ())
    assert first.url == f"{SITE}/watch?v=kkVideo0001"
    assert first.media == (Media("video", first.url),)
    assert first.links == ("https://mfa.example/kk/news/101",)
    assert first.hashtags == ("астана", "ынтымақтастық")
    assert first.mentions == ("practice_embassy",)
    assert posts["ruShort0002"].text.endswith("Исправлено.")
    assert posts["ruShort0002"].url == f"{SITE}/watch?v=ruShort0002"
    assert [(skip.path, skip.reason) for skip in page.skipped] == [
        ("entry[5]", "ValueError: views is 'many', not a whole number")
    ]
    assert [(gone.path, gone.reason.partition(";")[0]) for gone in page.ignored] == [
        ("entry[4]", "uploaded by another channel"),
        ("entry[1]", "id ruShort0002 stands twice"),
    ]
    assert page.reached == datetime(2026, 2, 23, 6, tzinfo=UTC)
    assert (page.window, page.end, page.next, page.more, page.road) == (True, False, None, (), None)


def test_the_feeds_updated_is_no_edit() -> None:
    """It moves with every like, so it says nothing of the text."""
    assert b"<updated>2026-03-02T11:45:00+00:00</updated>" in fixture("youtube/feed.xml")
    assert {post.edited_at for post in feed(fixture("youtube/feed.xml")).posts} == {None}


def test_the_feeds_counts_are_views_and_likes_and_never_comments() -> None:
    """No likes and hidden likes are both written as 0 and stay None; views of 0 are 0; no counts, no look."""
    seen = {one.native_id: one for one in feed(fixture("youtube/feed.xml")).engagement}
    assert {key: (one.likes, one.views) for key, one in seen.items()} == {
        "kkVideo0001": (12, 340), "ruShort0002": (8, 5300), "uzVideo0003": (None, 59), "premiere007": (26, 0),
        "noDate00008": (2, None),
    }  # fmt: skip
    assert {(one.comments, one.shares, one.quotes, one.precision) for one in seen.values()} == {
        (None, None, None, "exact")
    }
    assert {one.seen_at for one in seen.values()} == {RECEIVED}


def test_the_feed_says_whose_it_is() -> None:
    """The id comes from the channel's address, since the feed's own lost its "UC"; also birth and name."""
    page = feed(fixture("youtube/feed.xml"))
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.name) == (CHANNEL, "Practice Ministry")
    assert page.identity.created_at == datetime(2013, 7, 9, 20, 17, 20, tzinfo=UTC)
    by_user = feed(fixture("youtube/feed_user.xml"), f"{SITE}/feeds/videos.xml?user=practice")
    assert by_user.identity is not None
    assert by_user.identity.native_id == CHANNEL
    bare = fixture("youtube/feed_empty.xml").decode().replace(f"/channel/{CHANNEL}", "/x")
    told = feed(bare).identity
    assert told is not None
    assert told.native_id == CHANNEL


def test_the_feed_of_another_channel_is_refused() -> None:
    """Even before an id is known to the house."""
    with pytest.raises(ParseError, match=f"asked for {OTHER}, got the feed of {CHANNEL}"):
        feed(fixture("youtube/feed.xml"), f"{SITE}/feeds/videos.xml?channel_id={OTHER}")


def test_a_feed_without_videos_is_a_page_without_posts() -> None:
    """A channel may be empty; the feed does not prove that it always was."""
    page = feed(fixture("youtube/feed_empty.xml"))
    assert (page.posts, page.reached, page.window, page.end) == ((), None, True, False)


@pytest.mark.parametrize(
    ("published", "flags", "dated"),
    [
        ("soon", ("date_unparsable",), False),
        ("", ("date_missing",), False),
        ("2026-03-02T09:30:05", ("zone_assumed",), True),
        ("2026-03-05T09:30:05+00:00", ("date_future",), True),
    ],
)
def test_odd_dates_are_flagged(published: str, flags: tuple[str, ...], dated: bool) -> None:
    """A time that cannot be read is None; one in the future does not say how far the listing reaches."""
    body = fixture("youtube/feed.xml").decode().replace("2026-03-02T09:30:05+00:00", published)
    post = feed(body).posts[0]
    assert (post.flags, post.published_at is not None, post.published_raw) == (
        flags,
        dated,
        published or None,
    )
    alone = api(videos(video(publishedAt=published)), "videos")
    assert alone.posts[0].flags == flags
    assert (alone.reached is None) == (not dated or "date_future" in flags)


@pytest.mark.parametrize("status", [404, 410])
def test_a_404_of_a_feed_is_trouble_and_never_a_missing_channel(status: int) -> None:
    """Living channels were answered so for days."""
    with pytest.raises(ServerTrouble, match=f"HTTP {status} of a feed"):
        feed(fixture("youtube/error_feed_404.html"), status=status)


@pytest.mark.parametrize(
    ("status", "kind"), [(500, ServerTrouble), (503, ServerTrouble), (403, AccessDenied), (400, ParseError)]
)
def test_other_statuses_of_a_feed_mean_what_they_mean_everywhere(
    status: int, kind: type[PlatformError]
) -> None:
    """As for every platform."""
    with pytest.raises(PlatformError) as caught:
        feed("<html></html>", status=status)
    assert type(caught.value) is kind


def test_too_many_questions_for_feeds_are_told_with_their_pause() -> None:
    """Retry-After is taken from the answer."""
    with pytest.raises(RateLimited) as caught:
        feed("", status=429, headers={"retry-after": "900"})
    assert caught.value.retry_at == RECEIVED + timedelta(seconds=900)


DECLARED = '<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "b">]><feed xmlns="http://www.w3.org/2005/Atom"/>'


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("", ParseError, "an empty body"),
        (" \n", ParseError, "an empty body"),
        ("<!DOCTYPE html><html><body>Before you continue</body></html>", ParseError, "an HTML page"),
        ('{"error": {}}', ParseError, "no markup"),
        (DECLARED, ParseError, "entities are refused"),
        ("<rss version='2.0'><channel/></rss>", ParseError, "root element 'rss'"),
        ("<feed/>", ParseError, "root element 'feed'"),
        ("<feed>" + "<a/>" * 300_001 + "</feed>", ParseError, "more than 300000 XML tags"),
        (fixture("youtube/feed.xml")[:3000], NotWellFormed, "not well-formed, or cut off"),
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"><entry/><entry/></feed>', ParseError,
            "none of the 2 items could be read",
        ),
    ],
)  # fmt: skip
def test_what_is_no_feed_is_refused_with_its_own_reason(
    body: str | bytes, kind: type[ParseError], reason: str
) -> None:
    """Under status 200 too; none of these is an empty feed."""
    with pytest.raises(ParseError, match=reason) as caught:
        feed(body)
    assert type(caught.value) is kind


def test_entities_of_a_feed_are_never_looked_up() -> None:
    """An entity that nobody declared is a fault of the document, not a question to the disk."""
    body = fixture("youtube/feed.xml").decode().replace("Коротко о визах.", "&file;")
    with pytest.raises(NotWellFormed):
        feed(body)


def test_a_channel_gives_its_audience_who_it_is_and_the_way_on() -> None:
    """Subscribers rounded from a thousand on, the number of videos, the uploads playlist as road and next."""
    page = api(fixture("youtube/channel.json"), "profile", f"{STAND_IN}/channels?id={CHANNEL}")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total) == (12300, None, 53)
    assert (size.precision, size.seen_at) == ("rounded", RECEIVED)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == (CHANNEL, "@practice_ministry")
    assert (page.identity.name, page.identity.created_at) == (
        "Practice Ministry",
        datetime(2013, 7, 9, 20, 17, 20, tzinfo=UTC),
    )
    assert page.road == UPLOADS
    assert page.next == YOUTUBE.first(listed(), cursor(CHANNEL, UPLOADS), KEYED)


@pytest.mark.parametrize(
    ("told", "followers", "precision"),
    [
        ({"subscriberCount": "999"}, 999, "exact"),
        ({"subscriberCount": "1000"}, 1000, "rounded"),
        ({"subscriberCount": "0"}, 0, "exact"),
        ({}, None, "exact"),
        ({"subscriberCount": "0", "hiddenSubscriberCount": True}, None, "exact"),
    ],
)
def test_hidden_and_missing_subscribers_are_none(
    told: dict[str, Any], followers: int | None, precision: str
) -> None:
    """Hidden ones are written as 0; a channel with none is 0."""
    body = loaded("channel.json")
    body["items"][0]["statistics"] = told
    (size,) = api(body, "profile").audience
    assert (size.followers, size.precision, size.posts_total) == (followers, precision, None)


def test_an_unknown_channel_is_a_200_without_items() -> None:
    """That is how channels.list says it; a body without the word on how many there are says nothing."""
    with pytest.raises(NotFound, match="no such channel"):
        api(fixture("youtube/error_channel_unknown.json"), "profile")
    with pytest.raises(ParseError, match="without items"):
        api({"kind": "youtube#channelListResponse"}, "profile")


def test_another_channel_than_the_one_asked_for_is_refused() -> None:
    """And so are two, and one without a playlist to go on with."""
    body = loaded("channel.json")
    with pytest.raises(ParseError, match=f"asked for {OTHER}, got {CHANNEL}"):
        api(body, "profile", f"{API}/channels?id={OTHER}")
    with pytest.raises(ParseError, match="asked for one channel"):
        api(body | {"items": body["items"] * 2}, "profile")
    del body["items"][0]["contentDetails"]
    with pytest.raises(ParseError, match=r"uploads playlist at items\[0\]\.contentDetails"):
        api(body, "profile")


def test_a_page_of_uploads_is_ids_to_look_up() -> None:
    """Pointers are ignored as posts, asked for together in `more`, and the next page is ours to build."""
    url = f"{STAND_IN}/playlistItems?part=contentDetails&playlistId={UPLOADS}&maxResults=50"
    page = api(fixture("youtube/uploads_p1.json"), "uploads", url)
    assert (page.posts, page.engagement, page.reached, page.end) == ((), (), None, False)
    assert [(one.path, one.reason) for one in page.ignored] == [
        (f"items[{place}]", "looked up by videos.list") for place in (0, 1, 3)
    ]
    assert [one.path for one in page.skipped] == ["items[2]"]
    (more,) = page.more
    assert (more.step, more.units, more.item) == ("videos", 1, None)
    assert more.url == (
        f"{API}/videos?part=snippet,statistics,contentDetails,liveStreamingDetails"
        "&id=kkVideo0001,private0010,uzVideo0003"
    )
    assert page.next == Request(
        f"{API}/playlistItems?part=contentDetails&playlistId={UPLOADS}&maxResults=50&pageToken=EAAaB1BUOkNESQ",
        "uploads",
        units=1,
    )


def test_the_last_page_of_uploads_is_the_end() -> None:
    """No token, nothing older; a page without a single item too."""
    page = api(fixture("youtube/uploads_p2.json"), "uploads")
    assert (page.next, page.end, len(page.more)) == (None, True, 1)
    empty = {"kind": "youtube#playlistItemListResponse", "items": [], "pageInfo": {"totalResults": 0}}
    page = api(empty, "uploads")
    assert (page.more, page.next, page.end) == ((), None, True)


def test_more_than_fifty_ids_are_asked_for_fifty_at_a_time() -> None:
    """The API takes no more; an id that stands twice is asked for once."""
    pointers = [{"contentDetails": {"videoId": f"video{n:06d}"}} for n in (*range(51), 0)]
    page = api({"kind": "youtube#playlistItemListResponse", "items": pointers}, "uploads")
    assert [len(one.url.rpartition("id=")[2].split(",")) for one in page.more] == [50, 1]
    assert len(page.ignored) == 52


def test_a_channel_without_uploads_has_no_playlist_and_that_is_an_end() -> None:
    """Only for the first page; a playlist that vanishes in mid-walk is an error."""
    body = fixture("youtube/error_playlist_404.json")
    page = api(body, "uploads", status=404)
    assert (page.posts, page.more, page.next, page.end) == ((), (), None, True)
    with pytest.raises(NotFound, match="playlistNotFound"):
        api(body, "uploads", f"{CASE.urls['uploads']}&pageToken=EAAaB1BUOkNESQ", status=404)
    with pytest.raises(NotFound, match="channelNotFound"):
        api(refusal("channelNotFound", 404), "uploads", status=404)


def test_videos_give_posts_with_likes_comments_and_views() -> None:
    """What a video does not show of its counts is None, 0 is 0; strangers and bad items are told."""
    page = api(fixture("youtube/videos.json"), "videos")
    assert [post.native_id for post in page.posts] == [
        "kkVideo0001", "ruShort0002", "liveNow0011", "premiere007", "kyVideo0004",
    ]  # fmt: skip
    assert {(post.source, post.language, post.edited_at) for post in page.posts} == {("api", None, None)}
    assert {one.native_id: (one.likes, one.comments, one.views) for one in page.engagement} == {
        "kkVideo0001": (12, 0, 341), "ruShort0002": (None, None, 5210), "liveNow0011": (0, 2, 15),
        "premiere007": (26, 1, 0),
    }  # fmt: skip
    assert [(one.path, one.reason) for one in page.ignored] == [("items[5]", "uploaded by another channel")]
    assert [(one.path, one.reason) for one in page.skipped] == [
        ("items[6]", "ValueError: viewCount is '31', not a whole number")
    ]
    assert page.identity is not None
    assert page.identity.native_id == CHANNEL
    assert page.reached == datetime(2026, 2, 23, 6, tzinfo=UTC)
    assert (page.next, page.end, page.gone) == (None, False, ())
    assert page.hints == {"live": "liveNow0011", "upcoming": "premiere007"}


def test_search_words_are_no_hashtags() -> None:
    """`tags` are keywords that no viewer sees; only a # in title or text makes a hashtag."""
    page = api(videos(video(tags=["keyword"], title="Брифинг #Астана", description="#МИД")), "videos")
    assert page.posts[0].hashtags == ("астана", "мид")


def test_the_same_video_from_both_roads_is_the_same_content() -> None:
    """Adding a key, or taking it away, must not look like an edit of every video."""
    by_feed = {post.native_id: post for post in feed(fixture("youtube/feed.xml")).posts}
    by_api = {post.native_id: post for post in api(fixture("youtube/videos.json"), "videos").posts}
    for native_id in ("kkVideo0001", "premiere007", "kyVideo0004"):
        ours, theirs = by_feed[native_id], by_api[native_id]
        assert ours.content_hash == theirs.content_hash
        assert ours.published_at == theirs.published_at
        assert replace(theirs, source=None, published_raw=ours.published_raw) == ours
    edited = by_api["ruShort0002"]
    assert by_feed["ruShort0002"].content_hash != edited.content_hash  # its text was corrected in between


def test_the_account_lists_id_tells_strangers_apart() -> None:
    """With a known id no video of another channel becomes a post, wherever it stands."""
    strangers = videos(video(channelId=OTHER), video())
    strangers["items"][0]["id"] = "stranger005"
    ours = api(strangers, "videos", whose=listed(CHANNEL))
    assert [post.native_id for post in ours.posts] == ["kkVideo0001"]
    theirs = api(strangers, "videos")  # nobody told whose: the house compares this identity with the cursor's
    assert theirs.identity is not None
    assert theirs.identity.native_id == OTHER
    alone = api(videos(video(channelId=OTHER)), "videos", whose=listed(CHANNEL))
    assert (alone.posts, alone.identity, len(alone.ignored)) == ((), None, 1)


def test_ids_that_were_not_answered_are_named_and_not_gone() -> None:
    """In a list of many a missing one is looked at again by itself before it counts as gone."""
    page = api(videos(video()), "videos", f"{API}/videos?id=kkVideo0001,private0010")
    assert (page.gone, page.hints) == ((), {"unanswered": "private0010"})


def test_one_video_that_is_not_answered_is_gone() -> None:
    """Private or deleted: the API says no more."""
    url = f"{API}/videos?id=kkVideo0001"
    page = api(fixture("youtube/videos_none.json"), "post", url, item="kkVideo0001")
    assert (page.gone, page.posts) == (("kkVideo0001",), ())
    page = api(videos(video()), "post", url, item="kkVideo0001")
    assert ([post.native_id for post in page.posts], page.gone, page.reached) == (["kkVideo0001"], (), None)
    with pytest.raises(ParseError, match="asked for private0010, got another video"):
        api(videos(video()), "post", f"{API}/videos?id=private0010", item="private0010")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"id": 7}, "id is int"), ({"id": ""}, "no id of a video"), ({"id": "a b"}, "no id of a video"),
        ({"statistics": {"likeCount": "-1"}}, "likeCount"), ({"statistics": {"viewCount": "x"}}, "viewCount"),
        ({"statistics": {"commentCount": "9" * 19}}, "commentCount"), ({"snippet": None}, "TypeError"),
        ({"statistics": []}, "AttributeError"),
    ],
)  # fmt: skip
def test_one_bad_video_is_skipped_with_its_reason(change: dict[str, Any], reason: str) -> None:
    """The others go on."""
    page = api(videos(video() | change, video() | {"id": "kyVideo0004"}), "videos")
    assert [post.native_id for post in page.posts] == ["kyVideo0004"]
    assert reason in page.skipped[0].reason


def test_long_texts_are_cut_and_flagged() -> None:
    """The limit holds for a description as for every text."""
    post = api(videos(video(description="я" * 100_001)), "videos").posts[0]
    assert (len(post.text), post.flags) == (100_000, ("truncated",))


@pytest.mark.parametrize(
    ("reason", "status", "kind"),
    [
        ("keyInvalid", 400, AccessDenied),
        ("forbidden", 403, AccessDenied),
        ("accessNotConfigured", 403, AccessDenied),
        ("quotaExceeded", 403, RateLimited),
        ("dailyLimitExceeded", 403, RateLimited),
        ("rateLimitExceeded", 403, RateLimited),
        ("userRateLimitExceeded", 403, RateLimited),
        ("channelNotFound", 404, NotFound),
        ("videoNotFound", 404, NotFound),
        ("backendError", 503, ServerTrouble),
        ("newlyInvented", 403, AccessDenied),
        ("newlyInvented", 400, ParseError),
        ("newlyInvented", 500, ServerTrouble),
    ],
)
@pytest.mark.parametrize("step", ["profile", "videos"])
def test_a_refusal_is_known_by_its_reason_under_every_status(
    step: str, reason: str, status: int, kind: type[PlatformError]
) -> None:
    """The API's own status and a 200 mean the same; a reason that we do not know is read by its code."""
    for under in (status, 200):
        with pytest.raises(PlatformError, match=f"{reason}: No\\.") as caught:
            api(refusal(reason, status), step, status=under)
        assert type(caught.value) is kind


def test_details_of_a_refusal_count_as_reasons() -> None:
    """The newer form of a wrong key says badRequest, and what it means only in its details or its message."""
    blocked = fixture("youtube/error_key_blocked.json")
    with pytest.raises(AccessDenied, match="forbidden, API_KEY_SERVICE_BLOCKED: Requests to this API"):
        api(blocked, "videos", status=403)
    details = [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}]
    for body in (
        refusal("badRequest", 400, details=details),
        refusal("badRequest", 400, "API key not valid. Please pass a valid API key."),
    ):
        with pytest.raises(AccessDenied, match="badRequest, API_KEY_INVALID"):
            api(body, "profile", status=400)


@pytest.mark.parametrize(
    ("received", "until"),
    [
        (datetime(2026, 3, 2, 12, tzinfo=UTC), datetime(2026, 3, 3, 8, tzinfo=UTC)),
        (datetime(2026, 3, 2, 7, 59, tzinfo=UTC), datetime(2026, 3, 2, 8, tzinfo=UTC)),
        (datetime(2026, 3, 8, 8, tzinfo=UTC), datetime(2026, 3, 9, 7, tzinfo=UTC)),
        (datetime(2026, 11, 1, 7, 30, tzinfo=UTC), datetime(2026, 11, 2, 8, tzinfo=UTC)),
    ],
)
def test_a_spent_quota_comes_back_at_midnight_in_california(received: datetime, until: datetime) -> None:
    """With the clock changes of March and November; other limits say themselves when they end."""
    assert next_midnight(received) == until
    payload = replace(
        answer(fixture("youtube/error_quota.json"), step="videos", url=API, status=403), received_at=received
    )
    with pytest.raises(RateLimited, match="you have exceeded your quota") as caught:
        read(YOUTUBE, listed(), payload)
    assert caught.value.retry_at == until
    with pytest.raises(RateLimited) as caught:
        api(refusal("rateLimitExceeded"), "videos", status=403, headers={"retry-after": "30"})
    assert caught.value.retry_at == RECEIVED + timedelta(seconds=30)


@pytest.mark.parametrize(
    "message",
    [
        "Permission denied: Consumer 'api_key:CANARYCANARY' has been suspended.",
        "Bad request: https://www.googleapis.com/youtube/v3/videos?key=CANARYCANARY&part=id",
        "AIzaCANARYCANARYCANARYCANARYCANARYCANARY is not a key",
    ],
)
def test_a_message_that_repeats_the_key_is_told_without_it(message: str) -> None:
    """Google names the key of a suspended project; an error text never holds a secret."""
    with pytest.raises(AccessDenied, match=r"\[key\]") as caught:
        api(refusal("forbidden", message=message), "videos", status=403)
    assert "CANARY" not in str(caught.value)


def test_a_refusals_words_are_shown_in_one_line_without_markup() -> None:
    """A stranger's text: cut, control characters escaped, words that are no reasons left out."""
    with pytest.raises(AccessDenied) as caught:
        api(refusal("no reason\n", message="<b>One</b><br>two" + "!" * 500), "profile", status=403)
    assert r"error: One\ntwo!!" in str(caught.value)
    assert len(caught.value.reason) < 260
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("body", "status", "kind", "reason"),
    [
        ("", 200, ParseError, "an empty body"),
        ("<html>Sorry</html>", 200, ParseError, "markup in place of JSON"),
        ("<html>Sorry</html>", 503, ServerTrouble, "HTTP 503"),
        ("<html>Sorry</html>", 429, RateLimited, "HTTP 429"),
        ('{"kind": "youtube#vid', 200, NotWellFormed, "not JSON, or cut off"),
        ("[" * 100, 200, ParseError, "nested deeper"),
        ("[]", 200, ParseError, "list in place of"),
        ("{}", 200, ParseError, "None in place of"),
        ('{"kind": "youtube#searchListResponse"}', 200, ParseError, "youtube#searchListResponse in place of"),
        ('{"error": "no"}', 200, ParseError, "error: no"),
        ('{"error": {"code": 17}}', 200, ParseError, "under status 200"),
        ("{}", 500, ServerTrouble, "HTTP 500"),
    ],
)
@pytest.mark.parametrize("step", ["profile", "uploads", "videos"])
def test_what_is_no_answer_of_the_api_is_refused_with_its_own_reason(
    step: str, body: str, status: int, kind: type[PlatformError], reason: str
) -> None:
    """None of these is a list without items."""
    with pytest.raises(PlatformError, match=reason) as caught:
        api(body, step, status=status)
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("body", "step"),
    [
        (fixture("youtube/feed.xml"), "timeline"),
        (b"\xef\xbb\xbf" + fixture("youtube/feed_empty.xml"), "timeline"),
        (fixture("youtube/error_feed_404.html"), "timeline"),
        (fixture("youtube/page.html"), "lookup"),
        (fixture("youtube/channel.json"), "profile"),
        (fixture("youtube/uploads_p1.json"), "uploads"),
        (fixture("youtube/videos.json"), "videos"),
        (fixture("youtube/error_quota.json"), "profile"),
        (b'{"kind": {}}', "profile"),
        (b"[]", "profile"),
        (b'{"kind": \xff', "profile"),
        (b"", "timeline"),
        (b"\x00\xff", "timeline"),
    ],
)
def test_the_step_of_a_saved_body_is_guessed_by_its_shape(body: bytes, step: str) -> None:
    """Every step but "post", which looks like "videos"."""
    assert YOUTUBE.guess(body, {}) == step


def test_the_platform_tells_what_it_is() -> None:
    """The key is optional and goes to Google's API host only; a day of units begins in California."""
    assert (YOUTUBE.basis, YOUTUBE.basis_with_key) == ("public feed", "official API")
    assert (YOUTUBE.interactions, YOUTUBE.has_counts) == (("likes", "comments"), True)
    assert YOUTUBE.key is not None
    assert (YOUTUBE.key.variable, YOUTUBE.key.host, YOUTUBE.key.needed) == (
        "YOUTUBE_API_KEY", "www.googleapis.com", False,
    )  # fmt: skip
    assert YOUTUBE.quota is not None
    assert (YOUTUBE.quota.units, YOUTUBE.quota.zone) == (10_000, "America/Los_Angeles")
    assert YOUTUBE.listings == ("timeline", "uploads")
    assert YOUTUBE.terms_on == date(2026, 11, 22)


def recorded(wire: Path, name: str, step: str, url: str, status: int = 200) -> Payload:
    return answer((wire / "youtube" / name).read_bytes(), step=step, url=url, status=status)


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("name", "whose", "likes", "views"),
    [
        ("feed_google_2015.xml", "UCK8sQmJBp8GCxrOtXWBpyEA", 3546, 251497),
        ("feed_kurzgesagt_2026.xml", "UCsXVk37bltHxD1rDPwtNM8Q", 58314, 1086938),
    ],
)
def test_recorded_feeds_of_both_ages_are_read(
    wire: Path, name: str, whose: str, likes: int, views: int
) -> None:
    """Fifteen videos each, with counts, times and the channel's id, which the new form writes without UC."""
    page = read(YOUTUBE, listed(), recorded(wire, name, "timeline", f"{SITE}/feeds/videos.xml?user=name"))
    assert len(page.posts) == len(page.engagement) == 15
    assert page.identity is not None
    assert page.identity.native_id == whose
    assert (page.engagement[0].likes, page.engagement[0].views) == (likes, views)
    assert all(post.published_at and post.text and not post.flags for post in page.posts)


@pytest.mark.recorded
def test_the_recorded_channel_is_found_among_two(wire: Path) -> None:
    """By the id that was asked for."""
    url = f"{API}/channels?id=UC_x5XG1OV2P6uZZ5FSM9Ttw"
    page = read(YOUTUBE, listed(), recorded(wire, "api_channels_by_ids.json", "profile", url))
    assert (page.audience[0].followers, page.audience[0].posts_total) == (2_260_000, 5652)
    assert (page.audience[0].precision, page.road) == ("rounded", "UU_x5XG1OV2P6uZZ5FSM9Ttw")


@pytest.mark.recorded
def test_the_recorded_pages_of_a_playlist_lead_to_each_other(wire: Path) -> None:
    """Ten ids and a token, then three and the end."""
    first, second = (
        read(
            YOUTUBE,
            listed(),
            recorded(wire, f"api_playlist_items_p{n}.json", "uploads", CASE.urls["uploads"]),
        )
        for n in (1, 2)
    )
    assert [len(page.ignored) for page in (first, second)] == [10, 3]
    assert first.next is not None
    assert first.next.url.endswith("&pageToken=CAoQAA")
    assert first.more[0].url.rpartition("id=")[2].split(",")[0] == "CvTApw9X8aA"
    assert (second.next, second.end) == (None, True)
