"""YouTube on the wire: feeds, pages and the API of the true shape, paging without loss, true counts."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from lxml import etree

from monitor.errors import (
    AccessDenied,
    NotFound,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, Cursor, Post, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.youtube import YOUTUBE
from monitor.sandbox import Trouble, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Kind
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.youtube import API, KEY, SITE, UNITS_A_DAY, YouTube, rounded, shown, shown_feed
from monitor.text import plain
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

MFA = Member("kz-mfa-youtube", "mfa", "youtube", ("kk", "ru"), 4.0, reach=60, followers=12_345)
QUIET = Member("uz-embassy-kr-youtube", "embassy", "youtube", ("uz",), 0.3, "KR", followers=812)
LATER = Member("kg-mfa-youtube", "mfa", "youtube", ("ky",), 1.0, first_day=25)
CAST = (MFA, QUIET, LATER)
NOW = at_day(20)
V3 = f"https://{API}/youtube/v3"
STATISTICS = "part=id,statistics"


@pytest.fixture(scope="session")
def tube_world() -> World:
    """Three channels for a month, one of them without a video until late; nothing goes wrong."""
    return World(11, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def tube(tube_world: World) -> YouTube:
    """A wire with no unit spent."""
    return YouTube(tube_world)


def ask_of(url: str, at: datetime = NOW, key: str | None = KEY) -> Ask:
    parts = urlsplit(url)
    headers = {"x-goog-api-key": key} if key else {}
    return Ask(
        parts.netloc, parts.path, url, dict(parse_qsl(parts.query, keep_blank_values=True)), headers, at,
        instant_ms(at),
    )  # fmt: skip


def drafted(tube: YouTube, url: str, at: datetime = NOW, key: str | None = KEY) -> Draft:
    ask = ask_of(url, at, key)
    member, step = tube.whose(ask)
    return tube.draft(ask, Served(at, member.id if member else None, url, 200, step))


def called(tube: YouTube, call: str, at: datetime = NOW) -> Any:
    draft = drafted(tube, f"{V3}/{call}", at)
    assert draft.answer.status == draft.served.status == 200
    return json.loads(draft.answer.body)


def feed_url(member: Member) -> str:
    return f"https://{SITE}/feeds/videos.xml?channel_id={account_id(member)}"


def uploads(member: Member) -> str:
    return "UU" + account_id(member)[2:]


def standing(world: World, member: Member, at: datetime = NOW) -> list[str]:
    return [post.native_id for post in world.posts[member.id] if post.stands(instant_ms(at))]


def listed(world: World, member: Member) -> Account:
    return next(account for account in world.accounts() if account.id == member.id)


def payload_of(request: Request, answer: Answer, at: datetime = NOW) -> Payload:
    headers = {name.lower(): value for name, value in answer.headers}
    return Payload(request, request.url, answer.status, headers, answer.body, at)


def read_as(world: World, member: Member, request: Request, answer: Answer) -> Page:
    return read(YOUTUBE, listed(world, member), payload_of(request, answer))


def walked(tube: YouTube, world: World, member: Member, aim: Aim, native_id: str | None = None) -> list[Page]:
    """What the adapter makes of a whole walk: `more` before `next`, as the house does it."""
    cursor = Cursor(member.id, NOW, native_id=native_id)
    pages: list[Page] = []
    asked: list[Request] = [YOUTUBE.first(listed(world, member), cursor, aim)]
    while asked:
        request = asked.pop(0)
        key = KEY if urlsplit(request.url).netloc == API else None
        page = read_as(world, member, request, drafted(tube, request.url, key=key).answer)
        pages.append(page)
        asked = [*page.more, *([page.next] if page.next else []), *asked]
    return pages


def posts_of(pages: list[Page]) -> dict[str, Post]:
    found = [post for page in pages for post in page.posts]
    assert len({post.native_id for post in found}) == len(found)
    return {post.native_id: post for post in found}


def test_the_adapter_walks_a_whole_channel_with_the_key(tube: YouTube, tube_world: World) -> None:
    """From handle to first upload: every standing video once, its words, times and counts as they are."""
    pages = walked(tube, tube_world, MFA, Aim(profile=True, back=True, keyed=True))
    posts = posts_of(pages)
    assert sorted(posts) == sorted(standing(tube_world, MFA))
    assert len(posts) > 100
    ms = instant_ms(NOW)
    for native_id, post in posts.items():
        true = tube_world.by_id[MFA.id, native_id]
        words = true.version(ms).words
        assert (post.title, post.text) == (words.title, plain(words.text))
        assert (post.published_at, post.url) == (true.published_at, true.url)
        assert post.hashtags == tuple(tag.casefold() for tag in words.hashtags)
    seen = {one.native_id: one.counts for page in pages for one in page.engagement}
    assert seen == {native_id: shown(tube_world.by_id[MFA.id, native_id], ms) for native_id in posts}
    assert pages[0].road == uploads(MFA)
    assert [page.end for page in pages].count(True) == 1
    assert {page.identity.native_id for page in pages if page.identity} == {account_id(MFA)}
    assert not any(page.skipped for page in pages)


def test_the_adapter_reads_the_window_without_a_key(tube: YouTube, tube_world: World) -> None:
    """From handle to page to feed: the 15 newest, views and likes and no more."""
    pages = walked(tube, tube_world, MFA, Aim(profile=True, back=True))
    assert len(pages) == 2
    assert list(posts_of(pages)) == standing(tube_world, MFA)[:-16:-1]
    ms = instant_ms(NOW)
    for one in pages[1].engagement:
        assert one.counts == shown_feed(tube_world.by_id[MFA.id, one.native_id], ms)
    assert (pages[1].window, pages[1].end) == (True, False)
    assert {page.identity.native_id for page in pages if page.identity} == {account_id(MFA)}


def test_both_roads_tell_the_same_of_every_video(tube: YouTube, tube_world: World) -> None:
    """The content of a video does not depend on whether there is a key."""
    by_key = posts_of(walked(tube, tube_world, MFA, Aim(keyed=True), account_id(MFA)))
    by_feed = posts_of(walked(tube, tube_world, MFA, Aim(), account_id(MFA)))
    assert len(by_feed) == 15
    for native_id, post in by_feed.items():
        assert post.content_hash == by_key[native_id].content_hash
        assert post.published_at == by_key[native_id].published_at


@pytest.mark.parametrize("size", [1, 7, 50])
def test_paging_covers_all_uploads_exactly_once(size: int, tube: YouTube, tube_world: World) -> None:
    """Following nextPageToken meets every standing video once, newest first; tokens lead back too."""
    call = f"playlistItems?part=contentDetails&playlistId={uploads(QUIET)}&maxResults={size}"
    ids: list[str] = []
    token, pages = "", []
    while True:
        body = called(tube, f"{call}&pageToken={token}")
        pages.append(token)
        ids += [item["contentDetails"]["videoId"] for item in body["items"]]
        if len(pages) > 1:
            back = called(tube, f"{call}&pageToken={body['prevPageToken']}")
            assert back.get("nextPageToken") == token
        if "nextPageToken" not in body:
            break
        token = body["nextPageToken"]
    assert ids == standing(tube_world, QUIET)[::-1]
    assert len(ids) > 8
    assert body["pageInfo"] == {"totalResults": len(ids), "resultsPerPage": size}


def test_the_ledger_hears_what_was_listed(tube: YouTube, tube_world: World) -> None:
    """Ids and counts as each wire shows them, the window's cut, subscribers as they were told."""
    feed = drafted(tube, feed_url(MFA), key=None).served
    assert (feed.step, feed.complete, feed.window_cut, len(feed.ids)) == ("timeline", True, True, 15)
    ms = instant_ms(NOW)
    assert feed.counts == tuple(shown_feed(tube_world.by_id[MFA.id, one], ms) for one in feed.ids)
    assert not drafted(tube, feed_url(QUIET), at_day(-40)).served.window_cut
    page = drafted(tube, f"{V3}/playlistItems?part=id&playlistId={uploads(MFA)}").served
    assert (page.step, page.counts, len(page.ids)) == ("uploads", None, 5)
    some = drafted(tube, f"{V3}/videos?{STATISTICS}&id={','.join(page.ids)}").served
    assert (some.step, some.account_id, some.ids) == ("videos", MFA.id, page.ids)
    assert some.counts == tuple(shown(tube_world.by_id[MFA.id, one], ms) for one in page.ids)
    profile = drafted(tube, f"{V3}/channels?{STATISTICS}&id={account_id(MFA)}").served
    assert (profile.step, profile.complete) == ("profile", True)
    assert profile.followers == rounded(tube_world.followers(MFA.id, ms))


def test_subscribers_are_told_in_three_digits(tube: YouTube, tube_world: World) -> None:
    """From a thousand on; below they are exact, and the adapter says which."""
    for member, precision in ((MFA, "rounded"), (QUIET, "exact")):
        page = walked(tube, tube_world, member, Aim(profile=True, keyed=True))[0]
        true = tube_world.followers(member.id, instant_ms(NOW))
        (size,) = page.audience
        assert (size.followers, size.precision) == (rounded(true), precision)
        assert size.posts_total == len(standing(tube_world, member))
    assert rounded(true) == true
    assert [rounded(n) for n in (0, 999, 1009, 12_399, 1_239_999)] == [0, 999, 1000, 12_300, 1_230_000]


def test_deleted_videos_vanish_from_every_answer(tube: YouTube, tube_world: World) -> None:
    """From feed, playlist and videos.list; asked for alone, the adapter calls it gone."""
    post = next(p for p in tube_world.posts[MFA.id] if p.deleted_at and p.published_at > at_day(0))
    assert post.deleted_at is not None
    request = YOUTUBE.recheck and YOUTUBE.recheck(
        listed(tube_world, MFA), Cursor(MFA.id, NOW, road=uploads(MFA)), post.native_id
    )
    assert request is not None

    def everywhere(at: datetime) -> list[bool]:
        urls = (
            feed_url(MFA), f"{V3}/playlistItems?part=id&maxResults=50&playlistId={uploads(MFA)}", request.url,
        )  # fmt: skip
        return [post.native_id in drafted(tube, url, at).served.ids for url in urls]

    before, after = post.deleted_at - timedelta(seconds=1), post.deleted_at
    assert everywhere(post.published_at) == [True, True, True]
    assert everywhere(after) == [False, False, False]
    there = read_as(tube_world, MFA, request, drafted(tube, request.url, before).answer)
    assert ([one.native_id for one in there.posts], there.gone) == ([post.native_id], ())
    assert read_as(tube_world, MFA, request, drafted(tube, request.url, after).answer).gone == (
        post.native_id,
    )


def test_edits_show_and_updated_moves_without_them(tube: YouTube, tube_world: World) -> None:
    """The text is that of the instant; the feed's `updated` follows the likes as well."""
    post = next(p for p in tube_world.posts[QUIET.id] if len(p.versions) == 1 and p.totals.likes > 9)
    early, late = post.published_at + timedelta(minutes=1), post.published_at + timedelta(days=2)
    told = []
    for at in (early, late):
        root = etree.fromstring(drafted(tube, feed_url(QUIET), at, None).answer.body)
        atom = "{http://www.w3.org/2005/Atom}"
        entry = next(e for e in root.iter(f"{atom}entry") if post.native_id in e.findtext(f"{atom}id"))
        told.append((entry.findtext(f"{atom}title"), entry.findtext(f"{atom}updated")))
    assert told[0][0] == told[1][0] == post.versions[0].words.title
    assert told[0][1] == post.published_at.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    assert told[1][1] == late.strftime("%Y-%m-%dT%H:00:00+00:00")


@pytest.mark.parametrize(
    ("key", "status", "reason", "kind"),
    [
        (None, 403, "forbidden", AccessDenied),
        ("", 403, "forbidden", AccessDenied),
        ("another", 400, "keyInvalid", AccessDenied),
    ],
)
def test_a_wrong_or_missing_key_is_refused_as_google_refuses_it(
    key: str | None, status: int, reason: str, kind: type[PlatformError], tube: YouTube, tube_world: World
) -> None:
    """Without a key 403, with a wrong one 400; the adapter says that access is denied."""
    request = Request(f"{V3}/channels?{STATISTICS}&id={account_id(MFA)}", "profile")
    draft = drafted(tube, request.url, key=key)
    assert (draft.answer.status, draft.served.status, draft.served.complete) == (status, status, False)
    assert json.loads(draft.answer.body)["error"]["errors"][0]["reason"] == reason
    with pytest.raises(PlatformError) as caught:
        read_as(tube_world, MFA, request, draft.answer)
    assert type(caught.value) is kind


def test_the_key_is_taken_from_header_or_query_and_the_feed_wants_none(tube: YouTube) -> None:
    """Both ways that Google documents."""
    call = f"{V3}/channels?{STATISTICS}&id={account_id(MFA)}"
    assert drafted(tube, f"{call}&key={KEY}", key=None).answer.status == 200
    assert drafted(tube, call).answer.status == 200
    assert drafted(tube, feed_url(MFA), key=None).answer.status == 200


def test_units_are_counted_per_day_of_california(tube: YouTube, tube_world: World) -> None:
    """The call after the last unit is refused until midnight there, and the adapter knows until when."""
    request = Request(f"{V3}/channels?{STATISTICS}&id=UCnobody", "profile")
    start = datetime(2026, 3, 8, 9, tzinfo=UTC)  # the day on which the clocks go forward
    for _ in range(UNITS_A_DAY):
        assert drafted(tube, request.url, start).answer.status == 200
    refused = drafted(tube, request.url, start)
    assert (refused.answer.status, refused.served.status) == (403, 403)
    with pytest.raises(RateLimited, match="you have exceeded your quota") as caught:
        read(YOUTUBE, listed(tube_world, MFA), payload_of(request, refused.answer, start))
    until = caught.value.retry_at
    assert until == datetime(2026, 3, 9, 7, tzinfo=UTC)
    assert drafted(tube, request.url, until - timedelta(seconds=1)).answer.status == 403
    assert drafted(tube, request.url, until).answer.status == 200
    assert drafted(tube, request.url, until - timedelta(days=1)).answer.status == 200  # the day before


@pytest.mark.parametrize(
    ("call", "reason"),
    [
        (f"channels?id={account_id(MFA)}", "missingRequiredParameter"),
        ("channels?part=id", "missingRequiredParameter"),
        ("videos?part=id", "missingRequiredParameter"),
        (f"playlistItems?part=id&playlistId={uploads(MFA)}&maxResults=51", "invalidParameter"),
        (f"playlistItems?part=id&playlistId={uploads(MFA)}&maxResults=-1", "invalidParameter"),
        (f"playlistItems?part=id&playlistId={uploads(MFA)}&pageToken=x", "invalidPageToken"),
        (f"playlistItems?part=id&playlistId={uploads(MFA)}&pageToken=%C3%A9", "invalidPageToken"),
        (f"playlistItems?part=id&playlistId={uploads(MFA)}&pageToken=UFQ6eA", "invalidPageToken"),
        ("videos?part=id&id=" + ",".join(f"v{n}" for n in range(51)), "invalidFilters"),
    ],
)
def test_questions_past_the_apis_limits_are_refused(call: str, reason: str, tube: YouTube) -> None:
    """A page holds at most 50, a look-up at most 50 ids, and tokens are not made up."""
    draft = drafted(tube, f"{V3}/{call}")
    assert draft.answer.status == draft.served.status == 400
    assert json.loads(draft.answer.body)["error"]["errors"][0]["reason"] == reason
    assert not draft.served.complete


def test_unknown_channels_and_empty_ones_are_said_in_the_platforms_own_way(
    tube: YouTube, tube_world: World
) -> None:
    """A feed's 404 is trouble, a channel's absence a 200 without items, an empty channel has no playlist."""
    nobody = "UC" + "x" * 22
    account = listed(tube_world, MFA)
    asked: dict[str, type[PlatformError]] = {
        f"https://{SITE}/feeds/videos.xml?channel_id={nobody}": ServerTrouble,
        f"https://{SITE}/@nobody": NotFound,
        f"{V3}/channels?part=id,snippet&id={nobody}": NotFound,
        f"{V3}/search?part=id&q=x": NotFound,
    }
    steps = ("timeline", "lookup", "profile", "profile")
    for (url, kind), step in zip(asked.items(), steps, strict=True):
        draft = drafted(tube, url)
        assert (draft.served.account_id, draft.served.complete) == (None, "channels" in url)
        with pytest.raises(PlatformError) as caught:
            read(YOUTUBE, account, payload_of(Request(url, step), draft.answer))
        assert type(caught.value) is kind, url
    pages = walked(tube, tube_world, LATER, Aim(profile=True, keyed=True))
    assert [page.end for page in pages] == [False, True]
    assert posts_of(pages) == {}
    (page,) = walked(tube, tube_world, LATER, Aim(), account_id(LATER))
    assert (page.posts, page.window) == ((), True)


@pytest.mark.parametrize(
    "url",
    [
        f"https://{SITE}/", f"https://{SITE}", f"https://{SITE}/channel/", f"https://{SITE}/robots.txt",
        f"https://{SITE}/feeds/videos.xml", f"https://{API}/", f"{V3}/videos?part=id&id=,,",
        f"{V3}/videos?id=", f"{V3}/playlistItems?part=&playlistId=", f"{V3}/channels?part=id&forHandle=@",
    ],
)  # fmt: skip
def test_odd_questions_get_answers_too(url: str, tube: YouTube) -> None:
    """Nothing that is asked brings the wire down."""
    assert drafted(tube, url).answer.status in (200, 400, 404)


@pytest.mark.parametrize("path", ["/@KZ_MFA", "/kz_mfa", "/c/kz_mfa", "/user/kz_mfa", "/@kz_mfa"])
def test_a_page_is_found_under_each_of_its_names(path: str, tube: YouTube, tube_world: World) -> None:
    """Letters of either case; the page leads to the same channel."""
    request = Request(f"https://{SITE}{path}", "lookup")
    page = read_as(tube_world, MFA, request, drafted(tube, request.url, key=None).answer)
    assert page.identity is not None
    assert page.identity.native_id == account_id(MFA)
    by_id = drafted(tube, f"https://{SITE}/channel/{account_id(MFA)}", key=None)
    assert by_id.served.account_id == MFA.id


def test_a_name_older_than_handles_finds_feed_and_channel(tube: YouTube) -> None:
    """user= and forUsername= as well as channel_id=, id= and forHandle=."""
    same = drafted(tube, f"https://{SITE}/feeds/videos.xml?user=kz_mfa", key=None).answer
    assert same == drafted(tube, feed_url(MFA), key=None).answer
    told = [
        called(tube, f"channels?part=id&{which}")["items"]
        for which in (f"id={account_id(MFA)}", "forHandle=@kz_mfa", "forHandle=kz_mfa", "forUsername=kz_mfa")
    ]
    assert all(items == told[0] for items in told)


TROUBLED: list[tuple[Kind, str, int, type[PlatformError]]] = [
    ("outage", "feed", 503, ServerTrouble),
    ("server_error", "feed", 500, ServerTrouble),
    ("rate_limited", "feed", 429, RateLimited),
    ("gone", "feed", 410, ServerTrouble),
    ("outage", "uploads", 503, ServerTrouble),
    ("server_error", "uploads", 500, ServerTrouble),
    ("rate_limited", "uploads", 429, RateLimited),
]


@pytest.mark.parametrize(("kind", "what", "status", "error"), TROUBLED)
def test_failures_have_the_platforms_form(
    kind: Kind, what: str, status: int, error: type[PlatformError], tube: YouTube, tube_world: World
) -> None:
    """Pages of the site, error objects of the API; the adapter knows what each means."""
    request = _listing(what)
    trouble = Trouble(kind, MFA.id, Window(START, at_day(30)))
    answer = tube.failure(ask_of(request.url), trouble)
    assert answer.status == status
    assert answer.body.startswith(b"<!DOCTYPE" if what == "feed" else b"{")
    with pytest.raises(PlatformError) as caught:
        read_as(tube_world, MFA, request, answer)
    assert type(caught.value) is error


def _listing(what: str) -> Request:
    if what == "feed":
        return Request(feed_url(MFA), "timeline")
    return Request(
        f"{V3}/playlistItems?part=contentDetails&playlistId={uploads(MFA)}&maxResults=50", "uploads"
    )


@pytest.mark.parametrize("what", ["feed", "uploads"])
def test_spoiled_answers_are_seen_for_what_they_are(what: str, tube: YouTube, tube_world: World) -> None:
    """A bad item is skipped among good ones, an empty listing lists nothing, an error under 200 is one."""
    request = _listing(what)
    whole = drafted(tube, request.url).answer
    ms = instant_ms(NOW)
    right = read_as(tube_world, MFA, request, whole)
    bad = read_as(tube_world, MFA, request, tube.spoiled("bad_item", whole, MFA, ms))
    assert (len(bad.skipped), bad.skipped[0].path.rpartition("[")[2]) == (1, "0]")
    assert (bad.posts, bad.more, bad.next) == (right.posts, right.more, right.next)
    empty = read_as(tube_world, MFA, request, tube.spoiled("empty", whole, MFA, ms))
    assert (empty.posts, empty.more, empty.next, empty.skipped) == ((), (), None, ())
    wrong = tube.spoiled("json_error", whole, MFA, ms)
    assert wrong.status == 200
    with pytest.raises(ParseError if what == "feed" else ServerTrouble):
        read_as(tube_world, MFA, request, wrong)
    for kind in ("duplicate_items", "stale_etag"):
        assert tube.spoiled(kind, whole, MFA, ms) is whole


def test_a_page_for_people_and_an_empty_feed_cannot_be_spoiled_further(tube: YouTube) -> None:
    """The very same answer comes back where a trouble has no bearing."""
    page = drafted(tube, f"https://{SITE}/@kz_mfa", key=None).answer
    bare = drafted(tube, feed_url(LATER), key=None).answer
    for kind in ("bad_item", "empty"):
        assert tube.spoiled(kind, page, MFA, instant_ms(NOW)) is page
        assert tube.spoiled(kind, bare, LATER, instant_ms(NOW)) is bare


def test_the_same_instant_gives_the_same_bytes(tube: YouTube, tube_world: World) -> None:
    """Everything but the spent units is a function of world and time."""
    for url in (feed_url(MFA), f"{V3}/channels?{STATISTICS}&id={account_id(MFA)}"):
        assert drafted(tube, url) == drafted(YouTube(tube_world), url)


@pytest.mark.recorded
def test_shapes_are_the_recorded_ones(wire: Path, tube: YouTube, tube_world: World) -> None:
    """The keys of feed entries, channels, playlist items, videos and errors, as in genuine answers."""
    folder = wire / "youtube"

    def tags(body: bytes) -> list[str]:
        root = etree.fromstring(body)
        entry = root.find("{http://www.w3.org/2005/Atom}entry")
        head = [child.tag for child in root if child.tag != entry.tag]
        return (
            head
            + [node.tag for node in entry.iter()]
            + sorted({key for n in entry.iter() for key in n.attrib})
        )

    ours = drafted(tube, feed_url(MFA), key=None).answer
    assert tags(ours.body) == tags((folder / "feed_kurzgesagt_2026.xml").read_bytes())
    noted = json.loads((folder / "feed_kurzgesagt_2026.xml.meta.json").read_text())["headers"]
    assert dict(ours.headers) == {
        "Content-Type": noted["content-type"], "Cache-Control": noted["cache-control"],
    }  # fmt: skip

    def genuine(name: str) -> Any:
        return json.loads((folder / name).read_bytes())

    theirs = genuine("api_channels_by_ids.json")
    channel = called(tube, f"channels?part=snippet,contentDetails,statistics&id={account_id(MFA)}")
    assert set(channel) == set(theirs)
    for part in ("contentDetails", "statistics"):
        assert set(channel["items"][0][part]) == set(theirs["items"][0][part])
    assert set(channel["items"][0]["snippet"]) == set(theirs["items"][1]["snippet"])
    page = called(tube, f"playlistItems?part=snippet&playlistId={uploads(MFA)}")
    theirs = genuine("api_playlist_items_p1.json")
    assert set(page) == set(theirs)
    assert set(theirs["items"][0]["snippet"]) <= set(page["items"][0]["snippet"])
    ids = page["items"][0]["snippet"]["resourceId"]["videoId"]
    video = called(tube, f"videos?part=snippet,player&id={ids}")
    theirs = genuine("api_videos_by_ids.json")
    assert set(video) == set(theirs)
    assert set(video["items"][0]["snippet"]) == set(theirs["items"][1]["snippet"])
    refused = drafted(tube, f"{V3}/videos?part=id&id={ids}", key="wrong").answer.body
    assert json.loads(refused) == genuine("api_error_400_key_invalid.json")
    tube_full = YouTube(tube_world)
    tube_full._spent[NOW.date()] = tube_full._spent[(NOW - timedelta(days=1)).date()] = UNITS_A_DAY
    spent = json.loads(drafted(tube_full, f"{V3}/videos?part=id&id={ids}").answer.body)
    assert spent == genuine("api_error_403_quota.json")
    assert re.search(
        r"<title>Error 404", drafted(tube, f"https://{SITE}/feeds/videos.xml").answer.body.decode()
    )


def test_the_registry_rows_of_the_cast_name_the_channels(tube_world: World) -> None:
    """The adapter asks for the page of a handle at the public address, whatever stands in for it."""
    request = YOUTUBE.first(listed(tube_world, MFA), Cursor(MFA.id, NOW), Aim())
    assert request == Request(f"https://{SITE}/@kz_mfa", "lookup", obey_robots=True)
