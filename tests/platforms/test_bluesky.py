"""The Bluesky adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

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
from monitor.model import Account, Cursor, Media, Post
from monitor.platforms import read
from monitor.platforms.bluesky import BLUESKY
from monitor.platforms.bluesky_post import key_time
from monitor.wire import Aim, Page, Payload, Request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "bluesky"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
API = "https://public.api.bsky.app/xrpc/"
SERVER = "https://pds.practice.example"
OWN = "did:plc:qzmfapracticekz234567abc"
PRESS = "did:plc:presspracticeuz23456abcd"
STRANGER = "did:plc:strangerpractice2345abcd"
FEED = f"{API}app.bsky.feed.getAuthorFeed?actor={OWN}&limit=50&filter=posts_with_replies"
FIRST = f"at://{OWN}/app.bsky.feed.post/3mg2z2222222z"
REPOST = f"at://{OWN}/app.bsky.feed.repost/3mg2rrrrrrrr2"
RECORD = f"{API}com.atproto.repo.getRecord?repo={OWN}&collection=app.bsky.feed.repost&rkey=3mg2rrrrrrrr2"
ACCOUNT = Account(
    "kz-mfa-bluesky", "MFA", "KZ", "mfa", "bluesky", "mfa-kz.practice.example",
    "https://bsky.app/profile/mfa-kz.practice.example",
)  # fmt: skip


def fixture(name: str) -> Any:
    return json.loads((FIXTURES / name).read_bytes())


def bluesky(
    body: Any, step: str, url: str = FEED, *, status: int = 200, item: str | None = None, **headers: str
) -> Page:
    raw = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    payload = Payload(Request(url, step, item=item), url, status, told, raw, RECEIVED)
    return read(BLUESKY, ACCOUNT, payload)


def timeline() -> Page:
    return bluesky(fixture("timeline.json"), "timeline")


def by_text(page: Page) -> dict[str, Post]:
    return {post.text: post for post in page.posts if post.kind != "repost"}


def item(**record: Any) -> dict[str, Any]:
    """The first item of the timeline, with other fields in its record."""
    found: dict[str, Any] = fixture("timeline.json")["feed"][0]
    found["post"]["record"] |= record
    return found


def only(found: dict[str, Any]) -> Post:
    (post,) = bluesky({"feed": [found]}, "timeline").posts
    return post


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor(ACCOUNT.id, RECEIVED, native_id=native_id)


@pytest.mark.parametrize("handle", ["mfa-kz.practice.example", "@MFA-kz.practice.example"])
def test_an_unknown_did_is_looked_up_by_the_handle(handle: str) -> None:
    """The step remembers whether the walk to the start is wanted, for its answer goes on differently."""
    account = replace(ACCOUNT, handle=handle)
    asked = BLUESKY.first(account, cursor(), Aim(profile=True))
    url = f"{API}com.atproto.identity.resolveHandle?handle=mfa-kz.practice.example"
    assert (asked.url, asked.step) == (url, "lookup")
    assert BLUESKY.first(account, cursor(), Aim(back=True)) == replace(asked, step="lookup-back")


def test_a_known_did_is_asked_for_its_profile_or_its_posts() -> None:
    """By DID and never by handle, so a new handle changes nothing; a DID in the registry needs no lookup."""
    assert BLUESKY.first(ACCOUNT, cursor(OWN), Aim()) == Request(FEED, "timeline")
    profile = Request(f"{API}app.bsky.actor.getProfile?actor={OWN}", "profile")
    assert BLUESKY.first(ACCOUNT, cursor(OWN), Aim(profile=True)) == profile
    assert BLUESKY.first(replace(ACCOUNT, handle=OWN), cursor(), Aim(profile=True)) == profile


@pytest.mark.parametrize(
    ("did", "url"),
    [
        (OWN, f"https://plc.directory/{OWN}"),
        ("did:web:mfa.practice.example", "https://mfa.practice.example/.well-known/did.json"),
    ],
)
def test_a_walk_to_the_start_asks_where_the_records_lie(did: str, url: str) -> None:
    """A did:plc is in the directory, a did:web on the host that it names."""
    assert BLUESKY.first(ACCOUNT, cursor(did), Aim(profile=True, back=True)) == Request(url, "did")


def test_one_post_is_asked_for_by_its_address() -> None:
    """A post by its address, a repost by its record; one whose address was never told cannot be asked for."""
    assert BLUESKY.recheck is not None
    again = BLUESKY.recheck(ACCOUNT, cursor(OWN), FIRST)
    assert again == Request(f"{API}app.bsky.feed.getPosts?uris={FIRST}", "post", item=FIRST)
    assert BLUESKY.recheck(ACCOUNT, cursor(OWN), REPOST) == Request(RECORD, "record", item=REPOST)
    assert BLUESKY.recheck(ACCOUNT, cursor(OWN), f"repost:{FIRST}") is None


def test_a_lookup_gives_the_did_and_the_way_on() -> None:
    """To the profile, or to the document that names the server."""
    page = bluesky(fixture("lookup.json"), "lookup")
    assert page.identity is not None
    assert page.identity.native_id == OWN
    assert page.next == Request(f"{API}app.bsky.actor.getProfile?actor={OWN}", "profile")
    back = bluesky(fixture("lookup.json"), "lookup-back")
    assert back.next == Request(f"https://plc.directory/{OWN}", "did")


@pytest.mark.parametrize("name", ["profile.json", "profiles.json"])
def test_a_profile_gives_audience_identity_and_the_newest_page(name: str) -> None:
    """One profile, or the right one out of several; zero posts are a value."""
    page = bluesky(fixture(name), "profile", f"{API}app.bsky.actor.getProfile?actor={OWN}")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total, size.precision) == (1200, 30, 0, "exact")
    assert size.seen_at == RECEIVED
    identity = page.identity
    assert identity is not None
    assert (identity.native_id, identity.handle) == (OWN, "mfa-kz.practice.example")
    assert identity.name == "Сыртқы істер министрлігі (оқу)"
    assert identity.created_at == datetime(2024, 11, 5, 6, tzinfo=UTC)
    assert page.next == Request(FEED, "timeline")
    assert page.hints == {"labels": "!no-unauthenticated"}


def test_a_renamed_account_tells_its_new_handle() -> None:
    """The DID is the account; a handle that leads nowhere is no handle."""
    renamed = fixture("profile.json") | {"handle": "New-Name.practice.example"}
    told = bluesky(renamed, "profile").identity
    assert told is not None
    assert (told.native_id, told.handle) == (OWN, "new-name.practice.example")
    page = bluesky(renamed | {"handle": "handle.invalid", "labels": []}, "profile")
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == (OWN, None)
    assert page.hints == {"handle": "invalid"}


def test_missing_audience_counts_stay_none() -> None:
    """An absent count is None."""
    (size,) = bluesky({"did": OWN, "handle": "a.example", "followsCount": 0}, "profile").audience
    assert (size.followers, size.following, size.posts_total) == (None, 0, None)


def test_an_account_that_several_profiles_leave_out_is_not_found() -> None:
    """getProfiles drops who is gone without a word."""
    with pytest.raises(NotFound, match="not among the profiles"):
        bluesky({"profiles": []}, "profile")


def test_a_timeline_tells_all_kinds_apart() -> None:
    """Originals, threads, replies, quotes, reposts; strangers are ignored, a broken item is skipped."""
    page = timeline()
    kinds = [post.kind for post in page.posts]
    assert [kinds.count(kind) for kind in ("original", "reply", "quote", "repost")] == [9, 2, 2, 3]
    assert [(gone.path, gone.reason.split()[0]) for gone in page.ignored] == [("feed[13]", "written")]
    assert [(skip.path, skip.reason.split(":")[0]) for skip in page.skipped] == [
        ("feed[14]", "AttributeError")
    ]
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == (OWN, "mfa-kz.practice.example")
    assert page.identity.created_at == datetime(2024, 11, 5, 6, tzinfo=UTC)
    assert page.reached == datetime(2026, 3, 2, 1, tzinfo=UTC)
    assert (page.end, page.window, page.pinned) == (False, False, ())


def test_a_post_has_the_words_and_marks_of_its_record() -> None:
    """Offsets count bytes: links by their target, mentions by the name in the text, tags folded, pictures
    with their description. The address holds the DID, which outlives every handle."""
    post = timeline().posts[0]
    assert post.native_id == FIRST
    assert post.url == f"https://bsky.app/profile/{OWN}/post/3mg2z2222222z"
    assert post.text.startswith("Министр елшімен кездесті. Толығырақ: practice.example/news/1… @press-uz")
    assert post.links == ("https://practice.example/news/1?from=bsky",)
    assert post.mentions == ("press-uz.practice.example", STRANGER)
    assert post.hashtags == ("консул", "астана", "дипломатия")
    assert post.language == "kk"
    assert post.media == (
        Media("image", "https://cdn.bsky.example/1.jpg", "Кездесу"),
        Media("image", "https://cdn.bsky.example/2.jpg", None),
    )
    assert (post.published_at, post.published_raw) == (
        datetime(2026, 3, 2, 11, tzinfo=UTC), "2026-03-02T11:00:00.000Z",
    )  # fmt: skip
    assert (post.flags, post.edited_at, post.in_reply_to, post.reply_to_own) == ((), None, None, None)


def test_replies_know_whether_they_continue_the_accounts_own_words() -> None:
    """The parent's DID decides; a parent that is gone still makes a reply."""
    posts = by_text(timeline())
    own, other = posts["Жалғасы"], posts["@reader.example рақмет!"]
    assert (own.kind, own.in_reply_to, own.reply_to_own) == ("reply", FIRST, True)
    parent = f"at://{STRANGER}/app.bsky.feed.post/3mg1ssssssss2"
    assert (other.kind, other.in_reply_to, other.reply_to_own) == ("reply", parent, False)
    assert other.mentions == ("reader.example",)


def test_a_quote_names_whom_it_quotes() -> None:
    """By handle when the quoted post is shown, by the DID in its address when it is gone; beside media too. A
    feed or list that is embedded makes no quote."""
    posts = by_text(timeline())
    shown, gone = posts["Маңызды хабар"], posts["Тағы да"]
    assert (shown.kind, shown.about_account, shown.media) == ("quote", PRESS, ())
    assert (gone.kind, gone.about_account) == ("quote", STRANGER)
    assert gone.media == (Media("image", "https://cdn.bsky.example/3.jpg", "Хат"),)
    assert (posts["Тізім"].kind, posts["Тізім"].media, posts["Тізім"].about_account) == ("original", (), None)


def test_a_repost_has_its_own_time_and_address_and_the_originals_words() -> None:
    """And no counts: they are the original's, whose address stands in where the listing tells none."""
    page = timeline()
    reposts = {post.native_id: post for post in page.posts if post.kind == "repost"}
    stranger = f"at://{STRANGER}/app.bsky.feed.post/3mg1qqqqqqqq2"
    own = f"at://{OWN}/app.bsky.feed.repost/3mg2ssssssss2"
    assert set(reposts) == {REPOST, f"repost:{stranger}", own}
    first = reposts[REPOST]
    assert first.text == "Elchi Shimolobodga keldi. #diplomatiya"
    assert (first.language, first.hashtags) == ("uz", ("diplomatiya",))
    assert (first.about_account, first.in_reply_to) == (PRESS, None)
    assert first.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert first.published_raw == "2026-03-02T10:00:00.000Z"
    assert first.url == f"https://bsky.app/profile/{PRESS}/post/3mg1pppppppp2"
    assert reposts[f"repost:{stranger}"].about_account == STRANGER
    assert reposts[own].about_account == OWN
    assert {seen.native_id for seen in page.engagement}.isdisjoint(reposts)


def test_somebody_elses_repost_is_not_the_accounts() -> None:
    """An item reposted by another account is ignored with its reason."""
    found = fixture("timeline.json")["feed"][1]
    found["reason"]["by"]["did"] = PRESS
    page = bluesky({"feed": [found]}, "timeline")
    assert page.posts == ()
    assert page.ignored[0].reason == f"reposted by another account ({PRESS})"


def test_media_of_every_kind() -> None:
    """Video, gallery (also under its draft's name), card, moving picture, and an embed of a kind to come."""
    posts = by_text(timeline())
    assert posts["Бейне"].media == (Media("video", "https://video.bsky.example/1/playlist.m3u8", "Сөз"),)
    pictures = tuple(Media("image", f"https://cdn.bsky.example/g{n}.jpg", f"Сурет {n}") for n in (1, 2))
    assert posts["Галерея"].media == pictures
    assert posts["Ссылка"].media == (Media("link", "https://practice.example/card", "Карта"),)
    assert (posts["Ссылка"].links, posts["Ссылка"].language) == (("https://practice.example/card",), "ru-KZ")
    found = item()
    shown = {"fullsize": "https://cdn.bsky.example/1.jpg", "alt": ""}
    found["post"]["embed"] = {"$type": "app.bsky.embed.gallery#view", "media": [shown]}
    assert only(found).media == (Media("image", "https://cdn.bsky.example/1.jpg"),)
    found["post"]["embed"] = {"$type": "app.bsky.embed.video#view", "presentation": "gif", "playlist": ""}
    assert only(found).media == (Media("gif"),)
    found["post"]["embed"] = {"$type": "app.bsky.embed.hologram#view"}
    assert only(found).media == (Media("file"),)


def test_counts_are_kept_as_given() -> None:
    """Likes, replies, reposts, quotes; zero is a value, what is absent is None; there are no views."""
    page = timeline()
    counts = {seen.native_id: seen for seen in page.engagement}
    posts = by_text(page)
    full, zero, bare = (counts[posts[text].native_id] for text in (posts_first(page), "Жалғасы", "Санақсыз"))
    assert (full.likes, full.comments, full.shares, full.quotes, full.views) == (5, 2, 3, 1, None)
    assert (zero.likes, zero.comments, zero.shares, zero.quotes) == (0, 0, 0, 0)
    assert (bare.likes, bare.comments, bare.shares, bare.quotes) == (None, None, None, None)
    assert len(counts) == len(posts)


def posts_first(page: Page) -> str:
    return page.posts[0].text


@pytest.mark.parametrize(
    ("created", "indexed", "published", "flags"),
    [
        ("2026-03-02T10:00:00Z", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00+00:00", ()),
        ("2020-01-01T05:00:00+05:00", "2026-03-02T09:00:00Z", "2020-01-01T00:00:00+00:00", ()),
        (None, "2026-03-02T09:00:00Z", "2026-03-02T09:00:00+00:00", ("date_fallback",)),
        ("soon", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00+00:00", ("date_fallback",)),
        ("2026-03-02T10:00:00", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00+00:00", ("date_fallback",)),
        ("2026-03-02T10:00:00Z", None, "2026-03-02T10:00:00+00:00", ()),
        ("2026-03-09T10:00:00Z", None, "2026-03-09T10:00:00+00:00", ("date_future",)),
        (None, None, None, ("date_missing",)),
        ("soon", "later", None, ("date_unparsable",)),
    ],
)
def test_a_post_is_as_old_as_the_earlier_of_claimed_and_seen_time(
    created: str | None, indexed: str | None, published: str | None, flags: tuple[str, ...]
) -> None:
    """The author's program may lie; what it wrote is kept beside it."""
    found = item(createdAt=created)
    found["post"]["indexedAt"] = indexed
    post = only(found)
    assert (post.published_at.isoformat() if post.published_at else None) == published
    assert (post.flags, post.published_raw) == (flags, created)


def test_an_edit_shows_as_another_content_hash() -> None:
    """The network tells no time of an edit: a record put in place of another has another text, and counts,
    times and a new handle make no difference."""
    before = only(item())
    assert only(item(text="Түзетілді")).content_hash != before.content_hash
    later = item(createdAt="2026-03-01T00:00:00Z")
    later["post"]["likeCount"], later["post"]["author"]["handle"] = 77, "new-name.example"
    assert only(later).content_hash == before.content_hash


@pytest.mark.parametrize(
    "facets",
    [
        [{"index": {"byteStart": 4, "byteEnd": 1}, "features": [{"$type": "x#tag", "tag": "иә"}]}],
        [17, None, {"index": None}, {"index": {"byteStart": 0, "byteEnd": 1}, "features": [7]},
         {"index": {"byteStart": -5, "byteEnd": 10**15}, "features": [{"$type": "x#tag", "tag": "иә"}]},
         {"index": {"byteStart": 0, "byteEnd": 1}, "features": [{"$type": "x#link", "uri": 7}]}],
    ],
)  # fmt: skip
def test_a_facet_of_the_wrong_shape_costs_no_post(facets: list[Any]) -> None:
    """Programs write them; what can be read of them is read."""
    assert only(item(facets=facets, tags=[])).hashtags == ("иә",)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda post: post.update(likeCount="5"), "likeCount"),
        (lambda post: post.update(replyCount=True), "replyCount"),
        (lambda post: post.update(uri="at://nobody"), "no record's address"),
        (lambda post: post.update(uri=f"at://{OWN}/app.bsky.feed.like/3mg2z2222222z"), "in place of a post"),
        (lambda post: post["record"].update(text=7), "text"),
        (lambda post: post["record"].update(reply={"root": {}}), "parent"),
        (lambda post: post["record"].update(embed={"$type": "app.bsky.embed.record"}), "record"),
        (lambda post: post.pop("author"), "author"),
        (lambda post: post.pop("record"), "record"),
    ],
)
def test_one_bad_post_is_skipped_with_its_reason(spoil: Callable[[Any], Any], reason: str) -> None:
    """A post of the wrong shape is told, and the others go on."""
    bad, good = item(), fixture("timeline.json")["feed"][2]
    spoil(bad["post"])
    page = bluesky({"feed": [bad, good]}, "timeline")
    assert [post.text for post in page.posts] == ["Жалғасы"]
    assert page.skipped[0].path == "feed[0]"
    assert reason in page.skipped[0].reason


def test_a_post_that_stands_twice_counts_once() -> None:
    """The last one counts, and the other is told."""
    page = bluesky({"feed": [item(), item()]}, "timeline")
    assert [post.native_id for post in page.posts] == [FIRST]
    assert "stands twice" in page.ignored[0].reason


def test_a_long_text_is_cut_and_says_so() -> None:
    """No record may be so long; a stranger's server may still send one."""
    post = only(item(text="а" * 100_001, facets=[]))
    assert (len(post.text), post.flags) == (100_000, ("truncated",))


def test_the_next_page_is_asked_by_the_answers_cursor() -> None:
    """With the same question, at the public address, wherever the answer came from; `item` counts along."""
    stand_in = FEED.replace("https://", "http://127.0.0.1:8800/").replace("limit=50", "limit=7")
    page = bluesky({"feed": [item()], "cursor": "2026::x y"}, "timeline", stand_in, item="1499")
    assert page.next is not None
    assert page.next.url == FEED.replace("limit=50", "limit=7") + "&cursor=2026::x+y"
    assert (page.next.step, page.next.item) == ("timeline", "1500")
    assert not page.end


def test_an_empty_page_with_a_cursor_is_not_the_end() -> None:
    """A page whose posts are all hidden goes on; one without a cursor ends."""
    page = bluesky({"feed": [], "cursor": "c"}, "timeline")
    assert page.next is not None
    assert (page.posts, page.reached, page.end) == ((), None, False)
    page = bluesky(fixture("timeline_empty.json"), "timeline")
    assert (page.posts, page.next, page.end, page.identity) == ((), None, True, None)


@pytest.mark.parametrize(("listed", "end"), [(None, True), ("1498", True), ("1499", False), ("1949", False)])
def test_a_feed_that_stops_where_feeds_stop_proves_no_start(listed: str | None, end: bool) -> None:
    """Near 1,950 items, some of them hidden, the cursor is missing although older posts exist."""
    page = bluesky({"feed": [item()]}, "timeline", item=listed)
    assert (page.next, page.end) == (None, end)


def test_a_pinned_post_has_no_say_in_how_far_a_page_reaches() -> None:
    """It stands on top out of order."""
    body = fixture("timeline_last.json")
    body["feed"][0]["post"]["record"]["createdAt"] = "2020-01-01T00:00:00Z"
    page = bluesky(body, "timeline")
    assert page.pinned == (f"at://{OWN}/app.bsky.feed.post/3mg1zzzzzzzz2",)
    assert [post.text for post in page.posts] == ["Бекітілген", "Ең алғашқы"]
    assert (page.reached, page.end) == (datetime(2026, 2, 28, 1, tzinfo=UTC), True)


@pytest.mark.parametrize("actor", ["mfa-kz.practice.example", "MFA-KZ.practice.example", None])
def test_a_saved_listing_belongs_to_the_handle_that_was_asked_for(actor: str | None) -> None:
    """A body may come with a handle in its question, or without a question: then by the account's handle."""
    url = f"{API}app.bsky.feed.getAuthorFeed?actor={actor}" if actor else "file.json"
    page = bluesky(fixture("timeline.json"), "timeline", url)
    assert len(page.posts) == 16
    assert page.next is not None
    assert f"actor={OWN}&" in page.next.url


def test_a_listing_of_somebody_else_gives_no_posts() -> None:
    """An answer to another question is never stored as this account's."""
    page = bluesky(fixture("timeline.json"), "timeline", FEED.replace(OWN, "did:plc:nobody"))
    assert (page.posts, page.identity) == ((), None)
    assert len(page.ignored) + len(page.skipped) == 18


def test_one_post_again_gives_its_counts() -> None:
    """The second look at one post."""
    body = {"posts": fixture("posts.json")["posts"][:1]}
    page = bluesky(body, "post", f"{API}app.bsky.feed.getPosts?uris={FIRST}", item=FIRST)
    assert [post.native_id for post in page.posts] == [FIRST]
    assert page.engagement[0].likes == 5
    assert page.gone == ()


def test_an_answer_without_the_post_proves_it_gone() -> None:
    """Deleted and taken down posts are left out in silence, under status 200; nothing less is a proof."""
    url = f"{API}app.bsky.feed.getPosts?uris={FIRST}"
    assert bluesky({"posts": []}, "post", url).gone == (FIRST,)
    for body in ("{}", '{"posts": null}', '{"posts": {}}', "<html>", ""):
        with pytest.raises(ParseError):
            bluesky(body, "post", url)
    with pytest.raises(ServerTrouble):
        bluesky({"posts": []}, "post", url, status=502)


def test_another_post_than_the_one_asked_for_is_refused() -> None:
    """Mixed-up answers must not move counts to another post."""
    url = f"{API}app.bsky.feed.getPosts?uris={FIRST}x"
    with pytest.raises(ParseError, match="got another post"):
        bluesky({"posts": fixture("posts.json")["posts"][:1]}, "post", url)


def test_a_reposts_record_stands_or_is_gone() -> None:
    """It has no words and no counts; only the API's own word for "no such record" proves it gone."""
    page = bluesky(fixture("record.json"), "record", RECORD, item=REPOST)
    assert (page.posts, page.engagement, page.gone, len(page.ignored)) == ((), (), (), 1)
    assert bluesky(fixture("error_no_record.json"), "record", RECORD, status=400).gone == (REPOST,)
    older = {"error": "InvalidRequest", "message": f"Could not locate record: {REPOST}"}
    assert bluesky(older, "record", RECORD, status=400).gone == (REPOST,)
    with pytest.raises(NotFound):
        bluesky(
            {"error": "InvalidRequest", "message": "Could not find repo: x"}, "record", RECORD, status=400
        )
    with pytest.raises(ParseError, match="got another record"):
        bluesky(fixture("record.json"), "record", RECORD + "x")


def test_the_did_document_names_the_server() -> None:
    """Its address is the road, and its records the next question."""
    page = bluesky(fixture("did.json"), "did", f"https://plc.directory/{OWN}")
    assert page.identity is not None
    assert (page.identity.native_id, page.road) == (OWN, SERVER)
    assert page.next is not None
    assert (page.next.url, page.next.step, page.next.item) == (records_url(), "records", None)


def records_url(collection: str = "app.bsky.feed.post", cursor: str = "", server: str = SERVER) -> str:
    asked = f"repo={OWN}&collection={collection}&limit=100" + (f"&cursor={cursor}" if cursor else "")
    return f"{server}/xrpc/com.atproto.repo.listRecords?{asked}"


@pytest.mark.parametrize(
    ("services", "kind"),
    [([], NotFound), (None, NotFound), ([{"id": "#atproto_pds"}], NotFound),
     ([{"id": "#atproto_pds", "serviceEndpoint": "ftp://x"}], NotFound), ([7], NotFound)],
)  # fmt: skip
def test_a_did_without_a_server_has_no_records_now(services: Any, kind: type[PlatformError]) -> None:
    """An account between two servers may come back."""
    with pytest.raises(kind, match="names no server"):
        bluesky(fixture("did.json") | {"service": services}, "did")


def test_a_did_that_was_given_up_is_gone() -> None:
    """The directory's 404 and 410."""
    with pytest.raises(NotFound, match="DID not registered"):
        bluesky({"message": f"DID not registered: {OWN}"}, "did", status=404)
    with pytest.raises(Gone, match="DID not available"):
        bluesky({"message": f"DID not available: {OWN}"}, "did", status=410)


def test_records_are_pointers_to_be_looked_up() -> None:
    """Each is named with its call, at most 25 to a question, and nothing is a post yet."""
    page = bluesky(fixture("records.json"), "records", records_url())
    assert (page.posts, page.end, page.reached) == ((), False, None)
    assert [gone.reason for gone in page.ignored] == ["looked up by app.bsky.feed.getPosts"] * 3
    assert [skip.path for skip in page.skipped] == ["records[3]"]
    (question,) = page.more
    assert (question.step, question.item) == ("posts", None)
    uris = parse_qs(urlsplit(question.url).query)["uris"]
    assert uris == [one["uri"] for one in fixture("records.json")["records"][:3]]
    assert question.url.startswith(f"{API}app.bsky.feed.getPosts?uris=at://")


def keys(count: int) -> list[str]:
    return [f"3mg2{chr(122 - n // 20)}222222{'zyxwvutsrqponmlkjihgfedcba'[n % 20]}2" for n in range(count)]


def test_the_posts_of_a_page_are_looked_up_in_bundles() -> None:
    """100 records make four questions, each no longer than an address may be; long DIDs make smaller ones."""
    page = bluesky({"records": [pointer(key) for key in keys(100)], "cursor": "c"}, "records", records_url())
    asked = [parse_qs(urlsplit(one.url).query)["uris"] for one in page.more]
    assert [len(one) for one in asked] == [25] * 4
    assert len({uri for one in asked for uri in one}) == 100
    long = "did:web:" + "a" * 200 + ".example"
    records = [pointer(key) | {"uri": f"at://{long}/app.bsky.feed.post/{key}"} for key in keys(100)]
    page = bluesky({"records": records}, "records", records_url())
    assert all(len(one.url) < 2000 for one in (*page.more,))
    assert sum(one.url.count("uris=") for one in page.more) == 100


def pointer(key: str) -> dict[str, Any]:
    return {"uri": f"at://{OWN}/app.bsky.feed.post/{key}", "cid": "c", "value": {"text": ""}}


def reposting(key: str, **record: Any) -> dict[str, Any]:
    value = {"createdAt": "2026-03-02T10:00:00Z", "subject": {"uri": FIRST}} | record
    return {"uri": f"at://{OWN}/app.bsky.feed.repost/{key}", "cid": "c", "value": value}


NEW, MIDDLE, OLD = "3mg2z22222222", "3mg2m22222222", "3mg2222222222"
POSTS, REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"


@pytest.mark.parametrize(
    ("collection", "after", "there", "going_on", "reached", "end"),
    [
        (POSTS, MIDDLE, None, (REPOSTS, "", MIDDLE), None, False),
        (POSTS, None, None, (REPOSTS, "", "*"), None, False),
        (REPOSTS, NEW, MIDDLE, (REPOSTS, NEW, MIDDLE), NEW, False),
        (REPOSTS, OLD, MIDDLE, (POSTS, MIDDLE, OLD), MIDDLE, False),
        (REPOSTS, None, MIDDLE, (POSTS, MIDDLE, "*"), MIDDLE, False),
        (REPOSTS, MIDDLE, "*", (REPOSTS, MIDDLE, "*"), MIDDLE, False),
        (POSTS, None, OLD, (REPOSTS, OLD, "*"), OLD, False),
        (POSTS, None, "*", None, None, True),
        (POSTS, "odd", "*", (POSTS, "odd", "*"), None, False),
    ],
)
def test_two_listings_are_walked_side_by_side(
    collection: str,
    after: str | None,
    there: str | None,
    going_on: tuple[str, str, str] | None,
    reached: str | None,
    end: bool,
) -> None:
    """The one that is less far back goes on; what is reached holds for both, and the end is both ends. A key
    that tells no time reaches nothing."""
    make = pointer if collection == POSTS else reposting
    body = {"records": [make(NEW)]} | ({"cursor": after} if after else {})
    page = bluesky(body, "records", records_url(collection, "x"), item=there)
    expected = Request(records_url(*going_on[:2]), "records", item=going_on[2]) if going_on else None
    assert page.next == expected
    assert page.reached == (key_time(reached) if reached else None)
    assert page.end is end


def test_records_ahead_of_the_other_listing_cannot_end_a_walk() -> None:
    """They lie beyond what both listings are known to, so they stand out of order; all of them do while the
    other listing has not begun."""
    body = {"records": [reposting(NEW), reposting(OLD, subject={"uri": FIRST + "x"})], "cursor": OLD}
    page = bluesky(body, "records", records_url(REPOSTS), item=MIDDLE)
    assert page.pinned == (f"at://{OWN}/app.bsky.feed.repost/{OLD}",)
    page = bluesky(body, "records", records_url(REPOSTS))
    assert len(page.pinned) == 2
    page = bluesky(body, "records", records_url(REPOSTS), item="*")
    assert page.pinned == ()


def test_the_next_records_are_asked_of_the_server_that_answered() -> None:
    """An operator's stand-in for that server stays in place."""
    url = records_url(server="http://127.0.0.1:8800/pds")
    page = bluesky(fixture("records.json"), "records", url, item="*")
    assert page.next is not None
    assert page.next.url.startswith("http://127.0.0.1:8800/pds/xrpc/com.atproto.repo.listRecords?")


def test_an_empty_last_page_of_records_is_done_whatever_its_cursor() -> None:
    """Some servers go on giving the cursor that they were given."""
    page = bluesky({"records": [], "cursor": OLD}, "records", records_url(), item="*")
    assert (page.next, page.end) == (None, True)


def test_a_post_reads_the_same_on_both_roads() -> None:
    """Feed and lookup give equal posts and counts, so nothing is an edit that is none."""
    listed = {post.native_id: post for post in timeline().posts}
    body = fixture("posts.json")
    asked = "&".join(f"uris={view['uri']}" for view in body["posts"])
    page = bluesky(body, "posts", f"{API}app.bsky.feed.getPosts?{asked}")
    assert len(page.posts) == 3
    assert all(listed[post.native_id] == post for post in page.posts)
    assert len(page.engagement) == 3
    assert page.identity is not None
    assert page.identity.native_id == OWN


def test_a_record_that_is_not_shown_is_skipped_with_its_address() -> None:
    """The server holds it and the AppView hides it: that is told, and is no proof of a deletion."""
    page = bluesky(fixture("posts.json"), "posts", f"{API}app.bsky.feed.getPosts?uris={FIRST}&uris={FIRST}x")
    assert page.gone == ()
    assert [skip.path for skip in page.skipped] == ["uris[1]"]
    assert page.skipped[0].reason.startswith(f"{FIRST}x is not shown")


def test_reposts_are_looked_up_with_what_their_records_tell() -> None:
    """The answer's posts become the account's reposts, the same as the feed shows them."""
    page = bluesky(fixture("records_reposts.json"), "records", records_url(REPOSTS))
    reasons = [gone.reason for gone in page.ignored]
    looked_up = "looked up by app.bsky.feed.getPosts"
    assert reasons == [looked_up, looked_up, "a repost of something that is no post"]
    (question,) = page.more
    assert question.step == "reposted"
    found = bluesky(fixture("posts_reposted.json"), "reposted", question.url, item=question.item)
    first, second = found.posts
    (listed,) = (post for post in timeline().posts if post.native_id == REPOST)
    assert first == listed
    assert second.native_id == f"at://{OWN}/app.bsky.feed.repost/3mg2qqqqqqqq2"
    assert second.published_at == datetime(2026, 3, 2, 3, tzinfo=UTC)
    assert (found.engagement, found.skipped, found.ignored) == ((), (), ())


def test_reposts_of_posts_that_are_gone_are_told() -> None:
    """What was reposted and is not shown any more is skipped by its address; an answer without its question
    is nobody's repost."""
    page = bluesky(fixture("records_reposts.json"), "records", records_url(REPOSTS))
    body = {"posts": fixture("posts_reposted.json")["posts"][:1]}
    found = bluesky(body, "reposted", page.more[0].url, item=page.more[0].item)
    assert len(found.posts) == 1
    assert "3mg1qqqqqqqq2 is not shown" in found.skipped[0].reason
    saved = bluesky(fixture("posts_reposted.json"), "reposted", "file.json")
    assert (saved.posts, len(saved.ignored)) == ((), 2)


def test_a_post_that_was_reposted_twice_is_two_reposts() -> None:
    """Each is asked for by itself, so that every post of an answer is one repost."""
    body = {"records": [reposting(NEW), reposting(OLD)]}
    page = bluesky(body, "records", records_url(REPOSTS))
    view = {"posts": fixture("posts.json")["posts"][:1]}
    found = [bluesky(view, "reposted", one.url, item=one.item).posts for one in page.more]
    assert [[post.native_id[-13:] for post in posts] for posts in found] == [[NEW], [OLD]]


@pytest.mark.parametrize("made", [None, 7, "soon", "two\nlines \u2028 here"])
def test_a_repost_without_a_readable_time_has_none(made: Any) -> None:
    """Its record is all that tells of it; a text that breaks lines does not break the question."""
    body = {"records": [reposting(NEW, createdAt=made)]}
    (question,) = bluesky(body, "records", records_url(REPOSTS)).more
    view = {"posts": fixture("posts.json")["posts"][:1]}
    (post,) = bluesky(view, "reposted", question.url, item=question.item).posts
    written = isinstance(made, str)
    assert (post.published_at, post.flags) == (None, ("date_unparsable" if written else "date_missing",))
    assert post.published_raw == (" ".join(made.split()) if written else None)


@pytest.mark.parametrize(
    ("error", "message", "kind"),
    [
        ("InvalidRequest", "Profile not found", NotFound),
        ("InvalidRequest", "Unable to resolve handle", NotFound),
        ("InvalidRequest", f"Could not find repo: {OWN}", NotFound),
        ("AccountTakedown", "Account has been suspended", NotFound),
        ("AccountDeactivated", "Account is deactivated", NotFound),
        ("RepoNotFound", "", NotFound),
        ("AuthenticationRequired", "Invalid identifier or password", AccessDenied),
        ("AuthMissing", "Authentication Required", AccessDenied),
        ("ExpiredToken", "Token has expired", AccessDenied),
        ("BlockedActor", "Requester has blocked actor", AccessDenied),
        ("BlockedByActor", "Requester is blocked by actor", AccessDenied),
        ("RateLimitExceeded", "Rate Limit Exceeded", RateLimited),
        ("UpstreamFailure", "Upstream Failure", ServerTrouble),
        ("InternalServerError", "Internal Server Error", ServerTrouble),
        ("InvalidRequest", "Error: limit can not be greater than 100", ParseError),
        ("SomethingNew", "of tomorrow", ParseError),
    ],
)
@pytest.mark.parametrize("status", [400, 200])
def test_the_platforms_own_word_decides(
    error: str, message: str, kind: type[PlatformError], status: int
) -> None:
    """Under status 400 as under 200, and the word is told."""
    with pytest.raises(PlatformError, match=error) as caught:
        bluesky({"error": error, "message": message}, "timeline", status=status)
    assert type(caught.value) is kind
    assert message[:20] in str(caught.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, ParseError), (401, AccessDenied), (403, AccessDenied), (404, NotFound), (410, Gone),
     (429, RateLimited), (500, ServerTrouble), (502, ServerTrouble), (503, ServerTrouble)],
)  # fmt: skip
def test_a_status_without_a_word_decides_by_itself(status: int, kind: type[PlatformError]) -> None:
    """A front end answers with a page for people, or with nothing."""
    for body in ("<html>Bad Gateway</html>", ""):
        with pytest.raises(PlatformError) as caught:
            bluesky(body, "timeline", status=status)
        assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        ({"ratelimit_reset": "1772452800"}, datetime(2026, 3, 2, 12, tzinfo=UTC)),
        ({"ratelimit_reset": "1772452800", "retry_after": "60"}, RECEIVED + timedelta(seconds=60)),
        ({"ratelimit_reset": "soon"}, None),
        ({"ratelimit_reset": "9" * 40}, None),
        ({}, None),
    ],
)
def test_too_many_requests_tells_until_when(headers: dict[str, str], until: datetime | None) -> None:
    """RateLimit-Reset is in seconds since 1970; Retry-After comes first."""
    with pytest.raises(RateLimited) as caught:
        bluesky(fixture("error_rate_limit.json"), "timeline", status=429, **headers)
    assert caught.value.retry_at == until


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("", ParseError, "an empty body"),
        (" \n<!DOCTYPE html><html>", ParseError, "an HTML page in place of JSON"),
        ("[]", ParseError, "list in place of an object"),
        ("{}", ParseError, "without the list 'feed'"),
        ('{"feed": {}}', ParseError, "without the list 'feed'"),
        ('{"feed": [{"post": {', NotWellFormed, "not JSON, or cut off"),
        (b'{"feed": ["\xff"]}', NotWellFormed, "not JSON"),
        ('{"feed": ' + "[" * 100 + "]" * 100 + "}", ParseError, "nested deeper than 64"),
        ('{"feed": [{"post": 1}, 2]}', ParseError, "none of the 2 items could be read"),
    ],
)
def test_what_is_no_timeline_is_refused_with_its_own_reason(
    body: str | bytes, kind: type[ParseError], reason: str
) -> None:
    """Under status 200 a page, a fragment or another object is a failure that says what it is."""
    with pytest.raises(ParseError, match=reason) as caught:
        bluesky(body, "timeline")
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("step", "body", "reason"),
    [
        ("lookup", {"did": "mfa-kz.practice.example"}, "without a DID"),
        ("profile", {"did": OWN}, "without did and handle"),
        ("did", {"id": 7}, "not a DID document"),
        ("records", {"records": [1, {}]}, "none of the 2 records could be read"),
        ("posts", {"feed": []}, "without the list 'posts'"),
        ("elsewhere", {}, "KeyError"),
    ],
)
def test_answers_of_the_wrong_kind_are_refused(step: str, body: Any, reason: str) -> None:
    """Each step knows what it needs."""
    with pytest.raises(ParseError, match=reason):
        bluesky(body, step)


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("timeline.json", "timeline"), ("timeline_empty.json", "timeline"), ("posts.json", "posts"),
        ("profile.json", "profile"), ("profiles.json", "profile"), ("lookup.json", "lookup"),
        ("did.json", "did"), ("records.json", "records"), ("record.json", "record"),
        ("error_takedown.json", "profile"),
    ],
)  # fmt: skip
def test_the_step_of_a_saved_body_is_guessed_by_its_shape(name: str, step: str) -> None:
    """Every kind of answer is told apart by its keys."""
    assert BLUESKY.guess((FIXTURES / name).read_bytes(), {}) == step


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b"7", b"[" * 100])
def test_guessing_never_fails(body: bytes) -> None:
    """What cannot be told is taken for a timeline, which will say what is wrong."""
    assert BLUESKY.guess(body, {}) == "timeline"


def test_the_walk_knows_which_steps_list() -> None:
    """Every reader is a declared step, and both listings are among them."""
    assert set(BLUESKY.listings) == {"timeline", "records"} < set(BLUESKY.steps)


@pytest.mark.parametrize("key", ["self", "3mg2", "zzzzzzzzzzzzz", "3MG2222222222", ""])
def test_a_key_of_another_kind_tells_no_time(key: str) -> None:
    """Only keys made of a clock do."""
    assert key_time(key) is None


@pytest.mark.recorded
def test_the_recorded_feed_reads_as_it_was_described(wire: Path) -> None:
    """50 items: 24 replies, 7 reposts; every repost has a time of its own and no counts."""
    body = (wire / "bluesky" / "get_author_feed_2025.json").read_bytes()
    account = replace(ACCOUNT, handle="chriskenny.bsky.social")
    url = "https://bsky.social/xrpc/app.bsky.feed.getAuthorFeed?actor=chriskenny.bsky.social"
    page = read(BLUESKY, account, Payload(Request(url, "timeline"), url, 200, {}, body, RECEIVED))
    kinds = [post.kind for post in page.posts]
    assert (len(kinds), kinds.count("reply"), kinds.count("repost")) == (50, 24, 7)
    assert len(page.engagement) == 43
    times = [post.published_at for post in page.posts if post.published_at]
    assert times == sorted(times, reverse=True)
    assert page.reached == times[-1]
    assert page.next is not None
    assert page.next.url.endswith("&limit=50&filter=posts_with_replies&cursor=2024-03-21T23:36:16.378Z")
    (silent,) = (post for post in page.posts if post.language is None)
    assert silent.native_id.endswith("3ku7fkat3gc2s")


@pytest.mark.recorded
def test_recorded_keys_tell_when_their_posts_were_made(wire: Path) -> None:
    """The clock in a record's key and the claimed time lie seconds apart."""
    records = json.loads((wire / "bluesky" / "post_records_atproto_com.json").read_bytes())["records"]
    for one in records:
        told = key_time(one["uri"].rpartition("/")[2])
        assert told is not None
        claimed = datetime.fromisoformat(one["value"]["createdAt"])
        assert abs(told - claimed) < timedelta(seconds=5)


def test_an_odd_address_costs_its_own_item_alone() -> None:
    """Even on a pinned item, where addresses are compared before the items are read."""
    good, odd = item(text="Жақсы"), item(text="Оғаш")
    odd["post"]["uri"], odd["reason"] = ["not", "a", "text"], {"$type": "app.bsky.feed.defs#reasonPin"}
    page = bluesky({"feed": [odd, good]}, "timeline")
    assert (len(page.posts), len(page.skipped)) == (1, 1)
