"""The Bluesky of the practice world: its three services, their limits, and the adapter on both roads."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

import pytest

from monitor.model import Account, Cursor, Post, Window, from_ms
from monitor.platforms import read
from monitor.platforms.bluesky import BLUESKY
from monitor.sandbox import World
from monitor.sandbox.answers import Answer
from monitor.sandbox.bluesky import FEED_ENDS, RATE_LIMIT, Bluesky, shown
from monitor.sandbox.cast import Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.wire import Aim, Page, Payload, Request

START = datetime(2026, 3, 2, tzinfo=UTC)
BASE = "http://127.0.0.1:8800"
MFA = Member("kz-mfa-bluesky", "mfa", "bluesky", ("kk", "ru", "en"), 9.0, reach=40, pins=True)
PRESS = Member("uz-spokesperson-bluesky", "spokesperson", "bluesky", ("uz", "en"), 4.0, reach=20)
BUSY = Member("kg-mfa-bluesky", "mfa", "bluesky", ("ky", "ru"), 70.0, reach=3)
QUIET = Member("kg-embassy-jp-bluesky", "embassy", "bluesky", ("ru",), 0.0, "JP")
DID, HANDLE = account_id(MFA), MFA.handle
POSTS, REPOSTS = "app.bsky.feed.post", "app.bsky.feed.repost"


class Practice:
    """The wire with a clock, asked by public address, as fetch asks it in the house."""

    def __init__(self, world: World, at: datetime) -> None:
        self.world, self.at, self.wire = world, at, Bluesky(world)
        self.served: Served | None = None

    @property
    def ms(self) -> int:
        return int(self.at.timestamp() * 1000)

    def ask(self, url: str) -> Ask:
        stand_in = url.replace("https://", f"{BASE}/", 1)
        parts = urlsplit(stand_in)
        host, _, rest = parts.path[1:].partition("/")
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return Ask(host, f"/{unquote(rest)}", stand_in.removeprefix(BASE), query, {}, self.at, self.ms)

    def get(self, url: str) -> Answer:
        ask = self.ask(url)
        member, step = self.wire.whose(ask)
        served = Served(ask.at, member.id if member else None, ask.target, 200, step)
        draft = self.wire.draft(ask, served)
        assert draft.served.status == draft.answer.status
        self.served = draft.served
        return draft.answer

    def body(self, url: str) -> Any:
        answer = self.get(url)
        assert answer.status == 200, answer.body
        return json.loads(answer.body)

    def refused(self, url: str) -> tuple[int, str, str]:
        answer = self.get(url)
        told = json.loads(answer.body)
        assert self.served is not None
        assert not self.served.complete
        return answer.status, told.get("error", ""), told["message"]

    def page(self, account: Account, request: Request) -> Page:
        answer = self.get(request.url)
        headers = {name.lower(): value for name, value in answer.headers}
        url = request.url.replace("https://", f"{BASE}/", 1)
        asked = replace(request, url=url)
        return read(BLUESKY, account, Payload(asked, url, answer.status, headers, answer.body, self.at))


def api(method: str, **parameters: Any) -> str:
    return f"https://public.api.bsky.app/xrpc/{method}?{urlencode(parameters, doseq=True)}"


def feed(**parameters: Any) -> str:
    return api("app.bsky.feed.getAuthorFeed", **({"actor": DID} | parameters))


def records(collection: str = POSTS, **parameters: Any) -> str:
    asked = urlencode({"repo": DID, "collection": collection} | parameters)
    return f"{BASE}/pds/xrpc/com.atproto.repo.listRecords?{asked}"


@pytest.fixture(scope="module")
def world() -> World:
    """Nothing in it changes, so all tests share it."""
    return World(7, START, 20, BASE, cast=(MFA, PRESS, BUSY, QUIET), plan=())


@pytest.fixture
def practice(world: World) -> Practice:
    return Practice(world, START + timedelta(days=15))


def standing(practice: Practice, member: Member = MFA) -> list[TruePost]:
    """Newest first."""
    return [post for post in reversed(practice.world.posts[member.id]) if post.stands(practice.ms)]


def listed(item: dict[str, Any]) -> str:
    return str(item["reason"]["uri"] if "reason" in item else item["post"]["uri"])


def test_a_handle_leads_to_a_did_and_its_document_to_the_server(practice: Practice) -> None:
    """As in the network: handle, DID, document, server; what is unknown is refused in each one's words."""
    did = practice.body(api("com.atproto.identity.resolveHandle", handle=HANDLE))["did"]
    assert did == DID
    document = practice.body(f"https://plc.directory/{did}")
    assert (document["id"], document["alsoKnownAs"]) == (DID, [f"at://{HANDLE}"])
    assert [one["serviceEndpoint"] for one in document["service"]] == [f"{BASE}/pds"]
    unknown = practice.refused(api("com.atproto.identity.resolveHandle", handle="nobody.example"))
    assert unknown == (400, "InvalidRequest", "Unable to resolve handle")
    assert practice.refused("https://plc.directory/did:plc:nobody") == (
        404, "", "DID not registered: did:plc:nobody",
    )  # fmt: skip


def test_a_profile_tells_the_audience(practice: Practice, world: World) -> None:
    """By DID and by handle, alone and among others; reposts are no posts."""
    whom = practice.body(api("app.bsky.actor.getProfile", actor=DID))
    assert practice.body(api("app.bsky.actor.getProfile", actor=HANDLE)) == whom
    assert whom["followersCount"] == world.followers(MFA.id, practice.ms)
    assert whom["postsCount"] == sum(post.kind != "repost" for post in standing(practice))
    assert practice.served is not None
    assert practice.served.followers == whom["followersCount"]
    assert practice.body(api("app.bsky.actor.getProfiles", actors=[DID, "did:plc:nobody"])) == {
        "profiles": [whom]
    }
    assert (
        practice.refused(api("app.bsky.actor.getProfile", actor="nobody.example"))[2] == "Profile not found"
    )


@pytest.mark.parametrize("limit", [1, 13, 100])
def test_paging_covers_all_exactly_once(practice: Practice, limit: int) -> None:
    """Following the cursor meets every post that stands once, newest first; the ledger is told the same."""
    url, ids = feed(limit=limit), []
    while True:
        body = practice.body(url)
        page = [listed(item) for item in body["feed"]]
        assert practice.served is not None
        assert list(practice.served.ids) == page
        assert len(page) <= limit
        ids += page
        if "cursor" not in body:
            break
        url = feed(limit=limit, cursor=body["cursor"])
    assert ids == [post.native_id for post in standing(practice)]


def test_the_feed_stops_where_the_real_one_stops(practice: Practice) -> None:
    """After 1,950 items there is no cursor, though the server of the records holds more."""
    url, ids = feed(actor=BUSY.handle, limit=100), []
    while url:
        body = practice.body(url)
        ids += [listed(item) for item in body["feed"]]
        cursor = body.get("cursor")
        url = feed(actor=BUSY.handle, limit=100, cursor=cursor) if cursor else ""
    assert len(ids) == FEED_ENDS < len(standing(practice, BUSY))


def test_pins_stand_on_top_when_they_are_asked_for(practice: Practice) -> None:
    """On the first page only, with their reason."""
    (pinned,) = (post for post in standing(practice) if post.pinned)
    first = practice.body(feed(includePins="true", limit=5))
    assert listed_pin(first["feed"][0]) == pinned.native_id
    assert len(first["feed"]) == 6
    assert not any("reasonPin" in str(item.get("reason")) for item in practice.body(feed(limit=5))["feed"])
    later = practice.body(feed(includePins="true", limit=5, cursor=first["cursor"]))
    assert not any("reasonPin" in str(item.get("reason")) for item in later["feed"])


def listed_pin(item: dict[str, Any]) -> str:
    assert item["reason"] == {"$type": "app.bsky.feed.defs#reasonPin"}
    return str(item["post"]["uri"])


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("posts_with_replies", lambda post: True),
        ("posts_no_replies", lambda post: post.kind != "reply"),
        ("posts_with_media", lambda post: bool(post.pictures)),
        ("posts_and_author_threads", lambda post: post.reply_to_own is not False),
        ("posts_with_video", lambda post: False),
    ],
)
def test_filters(practice: Practice, name: str, wanted: Callable[[TruePost], bool]) -> None:
    """Each leaves out what its name says."""
    ids = [listed(item) for item in practice.body(feed(filter=name, limit=100))["feed"]]
    assert ids == [post.native_id for post in standing(practice) if wanted(post)][:100]


def test_posts_are_looked_up_by_address(practice: Practice) -> None:
    """Up to 25; what is deleted, unknown or no post is left out without a word."""
    alive = [post for post in standing(practice) if post.kind != "repost"][:23]
    gone = next(
        post for post in practice.world.posts[MFA.id] if post.deleted_ms and post.deleted_ms < practice.ms
    )
    repost = next(post for post in standing(practice) if post.kind == "repost")
    uris = [gone.native_id, repost.native_id, *(post.native_id for post in alive)]
    found = practice.body(api("app.bsky.feed.getPosts", uris=uris))["posts"]
    assert [view["uri"] for view in found] == [post.native_id for post in alive]
    assert practice.served is not None
    assert (practice.served.step, practice.served.account_id) == ("posts", MFA.id)
    assert practice.served.counts == tuple(shown(post, practice.ms) for post in alive)
    assert practice.body(api("app.bsky.feed.getPosts", uris=[gone.native_id])) == {"posts": []}
    assert practice.served.step == "post"


def test_posts_of_several_accounts_are_nobodys(practice: Practice) -> None:
    """Of a bundle that one account's reposts ask for, the ledger notes no ids."""
    uris = [next(p.native_id for p in standing(practice, m) if p.kind == "original") for m in (MFA, PRESS)]
    assert len(practice.body(api("app.bsky.feed.getPosts", uris=uris))["posts"]) == 2
    assert practice.served is not None
    assert (practice.served.account_id, practice.served.ids) == (None, ())


@pytest.mark.parametrize("collection", [POSTS, REPOSTS])
def test_the_server_lists_its_records(practice: Practice, collection: str) -> None:
    """Newest key first, by the cursor, until a page is empty."""
    url, ids = records(collection, limit=40), []
    while True:
        body = practice.body(url)
        ids += [one["uri"] for one in body["records"]]
        if not body["records"]:
            assert "cursor" not in body
            break
        url = records(collection, limit=40, cursor=body["cursor"])
    kind = {POSTS: False, REPOSTS: True}[collection]
    assert ids == [post.native_id for post in standing(practice) if (post.kind == "repost") is kind]
    turned = practice.body(records(collection, limit=100, reverse="true"))["records"]
    assert [one["uri"] for one in turned] == ids[::-1][:100]


def test_a_record_is_the_one_in_the_feed(practice: Practice) -> None:
    """The same words under the same address on both services, and a repost points to its post."""
    view = next(item["post"] for item in practice.body(feed(limit=100))["feed"] if "reason" not in item)
    stored = {one["uri"]: one for one in practice.body(records(limit=100))["records"]}
    assert stored[view["uri"]] == {"uri": view["uri"], "cid": view["cid"], "value": view["record"]}
    repost = next(post for post in standing(practice) if post.kind == "repost")
    key = repost.native_id.rpartition("/")[2]
    one = api("com.atproto.repo.getRecord", repo=DID, collection=REPOSTS, rkey=key)
    assert repost.about is not None
    assert practice.body(one)["value"]["subject"]["uri"] == repost.about.native_id
    missing = practice.refused(one[:-1])
    assert missing[:2] == (400, "RecordNotFound")
    assert missing[2].startswith("Could not locate record: at://")


@pytest.mark.parametrize(
    ("url", "status", "name", "message"),
    [
        (feed(limit=101), 400, "InvalidRequest", "Error: limit can not be greater than 100"),
        (feed(limit=0), 400, "InvalidRequest", "Error: limit can not be less than 1"),
        (feed(limit="x"), 400, "InvalidRequest", "Error: limit must be an integer"),
        (feed(actor="did:plc:nobody"), 400, "InvalidRequest", "Profile not found"),
        (feed(actor=""), 400, "InvalidRequest", 'Error: Params must have the property "actor"'),
        (records(limit=101), 400, "InvalidRequest", "Error: limit can not be greater than 100"),
        (records(repo="nobody"), 400, "InvalidRequest", "Could not find repo: nobody"),
        (api("app.bsky.feed.getPosts"), 400, "InvalidRequest", 'Error: Params must have the property "uris"'),
        (api("app.bsky.feed.getPosts", uris=["x"]), 400, "InvalidRequest",
         "Error: uris/0 must be a valid at-uri"),
        (api("app.bsky.feed.getPosts", uris=[f"at://{DID}/{POSTS}/{n}" for n in range(26)]), 400,
         "InvalidRequest", "Error: uris must not have more than 25 elements"),
        (api("app.bsky.actor.getProfiles", actors=["a"] * 26), 400, "InvalidRequest",
         "Error: actors must not have more than 25 elements"),
        (api("com.atproto.repo.getRecord", repo="x"), 400, "InvalidRequest", "Could not find repo: x"),
        (api("app.bsky.feed.searchPosts", q="x"), 501, "MethodNotImplemented", "Method Not Implemented"),
        (records().replace(f"{BASE}/pds", "https://public.api.bsky.app"), 501, "MethodNotImplemented",
         "Method Not Implemented"),
    ],
)  # fmt: skip
def test_what_goes_beyond_the_wires_limits_is_refused(
    practice: Practice, url: str, status: int, name: str, message: str
) -> None:
    """In the API's own words."""
    assert practice.refused(url) == (status, name, message)


@pytest.mark.parametrize(
    "url",
    [feed(cursor="x"), feed(cursor="9999::"), feed(filter="?"), "https://public.api.bsky.app/",
     "https://plc.directory/", f"{BASE}/pds/", records("", cursor="%"), records(reverse="maybe"),
     api("com.atproto.identity.resolveHandle"), api("com.atproto.repo.getRecord", repo=DID),
     api("app.bsky.actor.getProfiles"), api("app.bsky.feed.getPosts", uris=["at://"])],
)  # fmt: skip
def test_odd_questions_get_an_answer(practice: Practice, url: str) -> None:
    """Never a crash: an empty list, a refusal, or 404."""
    assert practice.get(url).status in (200, 400, 404, 501)


def test_counts_are_those_of_that_millisecond(practice: Practice) -> None:
    """Likes, replies, reposts and quotes of every post; a repost shows the original's and has none itself."""
    practice.at += timedelta(milliseconds=12_345)
    posts = {post.native_id: post for post in standing(practice)}
    body = practice.body(feed(limit=100))
    assert practice.served is not None
    for item, counts in zip(body["feed"], practice.served.counts or (), strict=True):
        post, view = posts[listed(item)], item["post"]
        told = tuple(view[f"{name}Count"] for name in ("like", "reply", "repost", "quote"))
        assert told == post.shown.counts(practice.ms)[:4]
        assert counts == shown(post, practice.ms)
        assert (counts is None) == (post.kind == "repost")


def test_facets_mark_their_words_by_bytes(practice: Practice) -> None:
    """Cut out of the text's bytes, each facet is the very link, mention or tag."""
    seen = set()
    for member in (MFA, PRESS):
        for one in practice.body(feed(actor=member.handle, limit=100))["feed"]:
            raw = one["post"]["record"]["text"].encode()
            for facet in one["post"]["record"].get("facets", ()):
                (feature,) = facet["features"]
                kind = feature["$type"].rpartition("#")[2]
                shown_words = raw[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode()
                seen.add(kind)
                expected = {
                    "link": feature.get("uri"),
                    "tag": f"#{feature.get('tag')}",
                    "mention": "@citizen42",
                }
                assert shown_words == expected[kind]
    assert seen == {"link", "tag", "mention"}


def test_an_edit_is_another_record_under_the_same_address(practice: Practice) -> None:
    """Another cid and another text; no time of an edit is told."""
    edited = next(
        post for post in practice.world.posts[MFA.id]
        if len(post.versions) > 1 and post.versions[1].from_ms < practice.ms and post.stands(practice.ms)
    )  # fmt: skip
    after = practice.body(api("app.bsky.feed.getPosts", uris=[edited.native_id]))["posts"][0]
    practice.at = from_ms(edited.published_ms)
    before = practice.body(api("app.bsky.feed.getPosts", uris=[edited.native_id]))["posts"][0]
    assert before["uri"] == after["uri"]
    assert before["cid"] != after["cid"]
    assert before["record"]["text"] != after["record"]["text"]


def test_the_rate_headers_count_down(practice: Practice) -> None:
    """3,000 in five minutes, set back on the mark; the directory sends none."""
    first, second = (dict(practice.get(feed(limit=1)).headers) for _ in range(2))
    assert (first["RateLimit-Limit"], first["RateLimit-Policy"]) == ("3000", "3000;w=300")
    assert [int(one["RateLimit-Remaining"]) for one in (first, second)] == [RATE_LIMIT - 1, RATE_LIMIT - 2]
    assert int(first["RateLimit-Reset"]) == int(practice.at.timestamp()) + 300
    assert "RateLimit-Limit" not in dict(practice.get(f"https://plc.directory/{DID}").headers)


def trouble(kind: Kind, seconds: int | None = None) -> Trouble:
    return Trouble(kind, MFA.id, Window(START, START + timedelta(days=99)), retry_after_seconds=seconds)


@pytest.mark.parametrize(
    ("kind", "status", "name"),
    [("rate_limited", 429, "RateLimitExceeded"), ("server_error", 500, "InternalServerError"),
     ("outage", 503, "NotEnoughResources"), ("gone", 400, "AccountTakedown")],
)  # fmt: skip
def test_failures_are_told_as_the_platform_tells_them(
    practice: Practice, kind: Kind, status: int, name: str
) -> None:
    """An error object with a name; an account that is gone was taken down."""
    answer = practice.wire.failure(practice.ask(feed()), trouble(kind, 900))
    assert (answer.status, json.loads(answer.body)["error"]) == (status, name)
    reset = dict(answer.headers).get("RateLimit-Reset")
    assert reset == (str(int(practice.at.timestamp()) + 900) if status == 429 else None)
    directory = practice.wire.failure(practice.ask(f"https://plc.directory/{DID}"), trouble(kind))
    assert "message" in json.loads(directory.body)


@pytest.mark.parametrize(("url", "name"), [(feed(limit=3), "feed"), (records(limit=3), "records")])
def test_listings_are_spoiled_in_this_wires_form(practice: Practice, url: str, name: str) -> None:
    """A bad item in front, an empty list, an error under status 200; other kinds mean nothing here."""
    truth = practice.get(url)
    spoiled = {
        kind: practice.wire.spoiled(kind, truth, MFA, practice.ms)
        for kind in ("bad_item", "empty", "json_error", "duplicate_items", "stale_etag")
    }
    assert len(json.loads(spoiled["bad_item"].body)[name]) == 4
    assert json.loads(spoiled["empty"].body) == {name: []}
    assert (spoiled["json_error"].status, json.loads(spoiled["json_error"].body)["error"]) == (
        200, "InternalServerError",
    )  # fmt: skip
    assert spoiled["duplicate_items"] is spoiled["stale_etag"] is truth
    profile = practice.get(api("app.bsky.actor.getProfile", actor=DID))
    assert practice.wire.spoiled("empty", profile, MFA, practice.ms) is profile


def test_one_bad_item_is_skipped_by_the_adapter(practice: Practice) -> None:
    """On both listings the others are read."""
    for url, step in ((feed(limit=3), "timeline"), (records(limit=3), "records")):
        spoiled = practice.wire.spoiled("bad_item", practice.get(url), MFA, practice.ms)
        payload = Payload(Request(url, step), url, 200, {}, spoiled.body, practice.at)
        page = read(BLUESKY, account_of(practice, MFA), payload)
        assert len(page.skipped) == 1
        assert len(page.posts) + len(page.ignored) == 3


def account_of(practice: Practice, member: Member) -> Account:
    (account,) = (one for one in practice.world.accounts() if one.id == member.id)
    return account


def walk(practice: Practice, member: Member, aim: Aim) -> tuple[dict[str, Post], list[Page]]:
    """All pages from the first question to the last, the ones that belong to a page right after it."""
    account = account_of(practice, member)
    request: Request | None = BLUESKY.first(account, Cursor(account.id, practice.at), aim)
    pages: list[Page] = []
    posts: dict[str, Post] = {}
    while request is not None:
        page = practice.page(account, request)
        parts = [page, *(practice.page(account, one) for one in page.more)]
        assert all(not part.skipped for part in parts)
        found = [post for part in parts for post in part.posts]
        assert not posts.keys() & {post.native_id for post in found}
        posts |= {post.native_id: post for post in found}
        pages += parts
        request = page.next
    return posts, pages


def as_true(practice: Practice, post: TruePost) -> dict[str, Any]:
    words = post.shown.version(practice.ms).words
    about = account_id(practice.world.members[post.about.account_id]) if post.about else None
    owner = account_id(practice.world.members[post.shown.account_id])
    return {
        "kind": post.kind, "text": words.text.replace("\n\n", "\n"), "language": post.language,
        "published_at": post.published_at, "in_reply_to": post.in_reply_to, "about_account": about,
        "reply_to_own": post.reply_to_own if post.kind == "reply" else None,
        "hashtags": {tag.casefold() for tag in words.hashtags}, "links": (words.link,) if words.link else (),
        "mentions": tuple(name.split("@")[0] for name in words.mentions),
        "url": f"https://bsky.app/profile/{owner}/post/{post.shown.native_id.rpartition('/')[2]}",
        "pictures": [(one.url, one.description) for one in post.shown.pictures],
    }  # fmt: skip


def as_read(post: Post) -> dict[str, Any]:
    names = ("kind", "text", "language", "published_at", "in_reply_to", "about_account", "reply_to_own",
             "links", "mentions", "url")  # fmt: skip
    pictures = [(one.url, one.description) for one in post.media if one.kind == "image"]
    return {name: getattr(post, name) for name in names} | {
        "hashtags": set(post.hashtags), "pictures": pictures,
    }  # fmt: skip


@pytest.mark.parametrize("member", [MFA, PRESS, QUIET], ids=lambda member: member.id)
@pytest.mark.parametrize("aim", [Aim(profile=True), Aim(back=True)], ids=["feed", "records"])
def test_the_adapter_reads_the_whole_account_on_either_road(
    practice: Practice, member: Member, aim: Aim
) -> None:
    """From the handle to the start: every post that stands, word by word and count by count, and the end."""
    truth = {post.native_id: post for post in standing(practice, member)}
    posts, pages = walk(practice, member, aim)
    assert posts.keys() == truth.keys()
    for native_id, post in posts.items():
        assert as_read(post) == as_true(practice, truth[native_id]), native_id
    counts = {seen.native_id: seen.counts for page in pages for seen in page.engagement}
    expected = {key: shown(post, practice.ms) for key, post in truth.items() if post.kind != "repost"}
    assert counts == expected
    assert [page.end for page in pages].count(True) == 1


def test_both_roads_give_equal_posts(practice: Practice) -> None:
    """What a poll stored is no edit to a backfill, and the other way round."""
    by_feed, _ = walk(practice, MFA, Aim())
    by_records, _ = walk(practice, MFA, Aim(back=True))
    assert {key: post.content_hash for key, post in by_feed.items()} == {
        key: post.content_hash for key, post in by_records.items()
    }


def test_the_feed_of_a_busy_account_proves_no_start_and_its_records_do(practice: Practice) -> None:
    """Behind 1,950 items the feed is silent: the walk over the records has them all, and only it says so."""
    truth = {post.native_id for post in standing(practice, BUSY)}
    by_feed, pages = walk(practice, BUSY, Aim())
    assert len(by_feed) == FEED_ENDS
    assert not any(page.end for page in pages)
    by_records, pages = walk(practice, BUSY, Aim(back=True))
    assert by_records.keys() == truth
    assert any(page.end for page in pages)


def test_what_a_walk_over_records_claims_to_have_reached_is_true(practice: Practice) -> None:
    """At each step everything newer than what was reached has been brought already, of both collections, and
    nothing that stands in order lies beyond it."""
    truth = standing(practice)
    account, brought, claims = account_of(practice, MFA), set(), 0
    request: Request | None = BLUESKY.first(account, Cursor(account.id, practice.at), Aim(back=True))
    while request is not None:
        page = practice.page(account, request)
        found = [post for one in page.more for post in practice.page(account, one).posts]
        brought |= {post.native_id for post in found}
        if page.reached:
            claims += 1
            assert {post.native_id for post in truth if post.published_at > page.reached} <= brought
            ordered = [post for post in found if post.native_id not in page.pinned]
            slack = timedelta(seconds=1)  # a key's clock and the told time may differ a little
            assert all(post.published_at and post.published_at >= page.reached - slack for post in ordered)
        request = page.next
    assert claims >= 3


def test_a_deleted_post_is_proven_gone_on_the_second_look(practice: Practice) -> None:
    """The lookup without it is the proof; a repost's record is missing by name."""
    account = account_of(practice, MFA)
    posts = practice.world.posts[MFA.id]
    assert BLUESKY.recheck is not None
    for repost in (False, True):
        post = next(
            p for p in posts
            if p.deleted_ms and (p.kind == "repost") is repost and p.published_at > START
        )  # fmt: skip
        asked = BLUESKY.recheck(account, Cursor(account.id, START, native_id=DID), post.native_id)
        assert asked is not None
        practice.at = post.published_at
        assert practice.page(account, asked).gone == ()
        assert post.deleted_at is not None
        practice.at = post.deleted_at
        assert practice.page(account, asked).gone == (post.native_id,)


@pytest.mark.recorded
def test_entities_have_the_recorded_keys(wire: Path, practice: Practice) -> None:
    """A post, its author, record, embed and reason have the keys of genuine ones, but for what only a reader
    with an account sees and what is newer than the recording."""
    genuine = json.loads((wire / "bluesky" / "get_author_feed_2025.json").read_bytes())["feed"]
    ours = practice.body(feed(limit=100))["feed"]
    newer, signed_in = {"bookmarkCount"}, {"viewer", "associated"}

    def keys(items: list[Any], *way: str) -> set[str]:
        found: set[str] = set()
        for item in items:
            node = item
            for step in way:
                node = node.get(step, {}) if isinstance(node, dict) else {}
            found |= set(node)
        return found

    for way in (("post",), ("post", "author"), ("post", "record"), ("post", "embed"), ("reply",)):
        assert keys(ours, *way) - newer <= keys(genuine, *way), way
    for way in (("post",), ("post", "author")):
        assert keys(genuine, *way) - signed_in == keys(ours, *way) - newer, way
    assert keys(ours, "reason") - {"uri", "cid"} == keys(genuine, "reason")
    profile = json.loads((wire / "bluesky" / "get_profiles_2025.json").read_bytes())["profiles"][0]
    mine = practice.body(api("app.bsky.actor.getProfiles", actors=[DID]))["profiles"][0]
    assert set(mine) == set(profile) - {"viewer", "banner"}


@pytest.mark.recorded
def test_headers_have_the_recorded_form(wire: Path, practice: Practice) -> None:
    """The rate headers are those of the network."""
    note = json.loads((wire / "bluesky" / "get_author_feed_2025.json.meta.json").read_bytes())
    real, ours = note["headers"], dict(practice.get(feed()).headers)
    for name in ("RateLimit-Limit", "RateLimit-Policy", "Content-Type"):
        assert ours[name] == real[name.lower()]
    assert len(ours["RateLimit-Reset"]) == len(real["ratelimit-reset"])
