"""The X adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.collect.quota import cost_of
from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Media, Post
from monitor.platforms import read
from monitor.platforms.x import X
from monitor.platforms.x_ask import Way, ask_archive, ask_looks, ask_timeline, way_of
from monitor.platforms.x_ids import last_before_next, made_at, published_of
from monitor.platforms.x_text import read_text
from monitor.wire import Aim, Page, Payload, Request
from tests.platforms.case_x import API

FIXTURES = Path(__file__).parents[1] / "fixtures" / "x"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
OWNER = "1700000001"
KNOWN = datetime(2026, 3, 1, 8, 0, 0, 250_000, tzinfo=UTC)


def account(handle: str = "mfa_kz") -> Account:
    return Account("kz-mfa-x", "Practice ministry", "KZ", "mfa", "x", handle, f"https://x.com/{handle}")


def cursor(**known: Any) -> Cursor:
    return Cursor("kz-mfa-x", RECEIVED, **({"native_id": OWNER} | known))


def first(known: Cursor, **aim: Any) -> Request:
    return X.first(account(), known, Aim(keyed=True, **aim))


def answered(body: Any, request: Request, *, status: int = 200, **headers: str) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(X, account(), Payload(request, request.url, status, headers, raw, RECEIVED))


def asked(body: Any, step: str = "timeline", url: str = "", item: str | None = None, **more: Any) -> Page:
    return answered(body, Request(url or f"{API}/users/{OWNER}/tweets", step, item=item), **more)


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def way(request: Request) -> Way:
    return way_of(Payload(request, "", 200, {}, b"", RECEIVED))


def snowflake(at: datetime, low: int = 0) -> str:
    """An id of that millisecond, from the published formula."""
    return str(((int(at.timestamp() * 1000) - 1_288_834_974_657) << 22) + low)


def item(at: datetime = RECEIVED - timedelta(hours=1), **fields: Any) -> dict[str, Any]:
    plain = {
        "id": snowflake(at), "text": "Words.", "author_id": OWNER, "lang": "en",
        "created_at": f"{at:%Y-%m-%dT%H:%M:%S}.000Z",
        "public_metrics": {"retweet_count": 1, "reply_count": 2, "like_count": 3, "quote_count": 4},
    }  # fmt: skip
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def listing(*items: Any, token: str | None = None, **more: Any) -> dict[str, Any]:
    meta = {"result_count": len(items)} | ({"next_token": token} if token else {})
    return ({"data": list(items)} if items else {}) | {"meta": meta} | more


def single(**fields: Any) -> Post:
    """The one post of a page that holds nothing else."""
    page = asked(listing(item(**fields)))
    assert len(page.posts) == 1, page
    return page.posts[0]


def posts() -> dict[str, Post]:
    """The posts of the fixture, by the beginning of their text."""
    return {post.text.partition(" ")[0]: post for post in asked(fixture("timeline.json")).posts}


# questions


@pytest.mark.parametrize("handle", ["mfa_kz", "@mfa_kz"])
@pytest.mark.parametrize("aim", [Aim(), Aim(profile=True), Aim(back=True, since=KNOWN)])
def test_an_unknown_name_is_looked_up(handle: str, aim: Aim) -> None:
    """While the id is unknown the first question is whose name this is; it brings the profile along."""
    request = X.first(account(handle), cursor(native_id=None), aim)
    assert (request.step, request.units, urlsplit(request.url).path) == ("lookup", 1, "/2/users/by")
    assert query(request)["usernames"] == "mfa_kz"
    assert "public_metrics" in query(request)["user.fields"]


def test_a_due_profile_is_asked_by_id() -> None:
    """Names change hands; ids do not."""
    request = first(cursor(), profile=True)
    assert (request.step, query(request)["ids"]) == ("profile", OWNER)


def test_a_first_poll_asks_for_the_newest_posts() -> None:
    """Ten of them, without a bound, with the fields under their documented names and without users."""
    request = first(cursor())
    told = query(request)
    assert (request.step, request.units) == ("timeline", 10)
    assert urlsplit(request.url).path == f"/2/users/{OWNER}/tweets"
    assert (told["max_results"], "since_id" in told) == ("10", False)
    assert {"created_at", "in_reply_to_user_id", "note_tweet", "referenced_tweets"} <= set(
        told["tweet.fields"].split(",")
    )
    assert "author_id" not in told["expansions"]
    assert "user.fields" not in told


def test_a_poll_asks_for_what_is_later_than_the_newest_known_post() -> None:
    """since_id is the last id of that post's millisecond: the post itself, already paid for, stays out."""
    native_id = snowflake(KNOWN, low=99)
    request = first(cursor(complete_at=RECEIVED, newest_published_at=made_at(native_id)))
    bound = int(query(request)["since_id"])
    assert int(native_id) <= bound < int(snowflake(KNOWN + timedelta(milliseconds=1)))


def test_an_account_without_posts_is_asked_from_before_its_last_poll() -> None:
    """So an empty answer proves something; an hour of overlap costs nothing where nothing is."""
    request = first(cursor(complete_at=RECEIVED))
    assert made_at(query(request)["since_id"]) == RECEIVED - timedelta(hours=1)


def test_a_backfill_begins_with_the_profile_and_goes_by_the_archive() -> None:
    """The profile tells how many posts there are and since when; to a date the archive is asked at once.
    The archive needs a start, for without one it goes back 30 days."""
    whole = first(cursor(), back=True)
    assert whole.step == "profile"
    page = answered(fixture("user.json"), replace(whole, url=f"{API}/users?ids={OWNER}"))
    assert page.next is not None
    assert (page.next.step, page.next.units) == ("search", 100)
    assert query(page.next)["query"] == "from:MFA_KZ"
    assert query(page.next)["start_time"] == "2006-03-21T00:00:00Z"
    part = first(cursor(), back=True, since=KNOWN)
    assert (part.step, query(part)["start_time"]) == ("search", "2026-03-01T08:00:00Z")
    assert query(part)["max_results"] == "100"


def test_eighty_posts_fit_into_one_question() -> None:
    """With ids of 19 digits the address stays under its limit; each asked post may cost."""
    request = ask_looks([snowflake(RECEIVED, low) for low in range(X.refresh_many)])
    assert (request.step, request.units, X.refresh_many) == ("looks", 80, 80)
    assert len(request.url) <= 2083
    assert X.refresh is not None
    assert X.refresh(account(), ("1", "2")) == ask_looks(("1", "2"))


def test_one_post_is_asked_again_by_its_id() -> None:
    """Its counts, or the proof that it is gone."""
    assert X.recheck is not None
    request = X.recheck(account(), cursor(), "5")
    assert request is not None
    assert (request.step, request.item, query(request)["ids"], request.units) == ("post", "5", "5", 1)


def test_no_question_holds_a_secret_and_all_go_to_the_host_of_the_key() -> None:
    """The token is added elsewhere."""
    assert X.key is not None
    assert X.recheck is not None
    assert X.probe is not None
    questions = (
        first(cursor()), first(cursor(), profile=True), first(cursor(native_id=None)),
        first(cursor(), back=True, since=KNOWN), ask_looks(("1",)), X.recheck(account(), cursor(), "5"),
        X.probe,
    )  # fmt: skip
    for request in questions:
        assert request is not None
        assert urlsplit(request.url).netloc == X.key.host
        assert "token" not in request.url
        assert not request.headers


def test_objects_are_billed_by_the_step() -> None:
    """A post costs half a cent, an account one cent, the usage nothing."""
    assert X.quota is not None
    assert X.quota.by_object
    prices = {step: cost_of(X.quota, Request("", step), 1)[1] for step in X.steps}
    assert prices == {
        "lookup": 10_000, "profile": 10_000, "timeline": 5_000, "search": 5_000, "looks": 5_000,
        "post": 5_000, "probe": 0, "v11": 0, "twarc": 0, "compliance": 0,
    }  # fmt: skip
    assert X.probe is not None
    assert X.probe.units == 0


# walking


def test_pages_keep_their_bounds_and_count_on() -> None:
    """The next page has the same since_id and a token; how many posts were listed travels along."""
    request = first(cursor(complete_at=RECEIVED, newest_published_at=KNOWN))
    page = answered(listing(item(), item(RECEIVED - timedelta(hours=2)), token="abc"), request)
    assert page.next is not None
    assert query(page.next) == query(request) | {"pagination_token": "abc"}
    assert (page.next.step, page.next.units, page.end) == ("timeline", 10, False)
    assert page.reached == RECEIVED - timedelta(hours=2)
    assert (way(page.next).listed, way(page.next).since) == (2, KNOWN)
    again = answered(listing(token="def"), page.next)
    assert again.next is not None
    assert query(again.next)["pagination_token"] == "def"


def test_a_stand_in_is_asked_for_no_further_page() -> None:
    """The operator's address shows in the question that comes back; the next one is X's own again."""
    for request in (ask_timeline(Way(owner="2")), ask_archive("mfa_kz", Way(back=True, owner="2"))):
        there = replace(request, url=request.url.replace("https://", "http://127.0.0.1:8800/"))
        page = answered(listing(item(author_id="2"), token="abc"), there)
        assert page.next is not None
        assert urlsplit(page.next.url)[:3] == urlsplit(request.url)[:3]


@pytest.mark.parametrize("items", [(), (item(),)])
def test_the_last_page_since_a_known_post_proves_the_time_between(items: tuple[Any, ...]) -> None:
    """Posts or none: all that is later than the known post was listed. The account's start is not proven."""
    request = first(cursor(complete_at=RECEIVED, newest_published_at=KNOWN))
    page = answered(listing(*items), request)
    assert (page.reached, page.end, page.next, page.units) == (KNOWN, False, None, len(items))


def test_a_timeline_at_its_limit_proves_no_more_than_it_listed() -> None:
    """From 3,000 posts on the end may be the limit of 3,200: neither bound nor start is proven."""
    request = ask_timeline(Way(since=KNOWN, listed=2_999, owner=OWNER))
    assert answered(listing(item()), request).reached == RECEIVED - timedelta(hours=1)
    assert answered(listing(), request).reached == KNOWN


@pytest.mark.parametrize(
    ("total", "listed", "end"),
    [(None, 0, False), (2, 0, False), (1, 0, True), (31, 30, True), (32, 30, False)],
)
def test_a_timeline_shows_the_whole_account_only_where_the_count_says_so(
    total: int | None, listed: int, end: bool
) -> None:
    """X says nothing where a timeline ends at its limit; the profile's number of posts tells."""
    page = answered(listing(item()), ask_timeline(Way(listed=listed, total=total, owner=OWNER)))
    assert (page.end, page.next) == (end, None)


def test_the_end_of_the_archive() -> None:
    """From 2006 on it is the account's start; from a later instant it proves the time since."""
    whole = answered(listing(item()), ask_archive("mfa_kz", Way(back=True, owner=OWNER)))
    assert (whole.end, whole.reached) == (True, RECEIVED - timedelta(hours=1))
    part = answered(listing(), ask_archive("mfa_kz", Way(back=True, since=KNOWN, owner=OWNER)))
    assert (part.end, part.reached) == (False, KNOWN)
    more = answered(listing(item(), token="t"), ask_archive("mfa_kz", Way(back=True, owner=OWNER)))
    assert (more.end, query(more.next)["next_token"]) == (False, "t")


def test_an_archive_outside_the_plan_gives_way_to_the_timeline() -> None:
    """From the newest post on, in large pages and with the same bound; nothing was paid."""
    request = ask_archive("mfa_kz", Way(back=True, since=KNOWN, owner=OWNER))
    page = answered(fixture("not_enrolled.json"), request, status=403)
    assert (page.posts, page.units, page.hints) == ((), 0, {"search": "not in the plan"})
    assert page.next is not None
    assert (page.next.step, query(page.next)["max_results"]) == ("timeline", "100")
    assert query(page.next)["start_time"] == "2026-03-01T08:00:00Z"
    last = answered(listing(item()), page.next)
    assert (last.reached, last.end) == (KNOWN, False)


def test_without_posts_and_without_their_number_nothing_is_known() -> None:
    """An answer that does not say "none" is not an empty listing; nor are errors of what posts refer to."""
    for body in ({}, {"data": None}, {"errors": []}, {"includes": {}}):
        with pytest.raises(ParseError, match="neither posts nor their number"):
            asked(body)
    for body in ([], "x", {"data": 5, "meta": {}}, {"data": [], "includes": 5, "meta": {}}):
        with pytest.raises(ParseError):
            asked(body)


def test_a_page_of_which_nothing_can_be_read_is_an_error() -> None:
    """It says how many posts there were, and what was wrong with the first."""
    with pytest.raises(ParseError, match="none of the 2 posts could be read"):
        asked(listing({"id": None}, 5))


# profiles


def profile(name: str = "user.json", **known: Any) -> Page:
    request = first(cursor(**known), profile=True)
    return answered(fixture(name), request)


def test_a_profile() -> None:
    """Followers, followed accounts, posts; who it is; the posts as the next question, with their number."""
    page = profile(complete_at=RECEIVED, newest_published_at=KNOWN)
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total, size.precision) == (46012, 121, 8345, "exact")
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle, page.identity.name) == (
        OWNER, "mfa_kz", "Ministry (practice)",
    )  # fmt: skip
    assert (page.identity.locked, page.identity.created_at) == (False, datetime(2012, 5, 8, 7, tzinfo=UTC))
    assert page.next is not None
    assert (page.next.step, page.units) == ("timeline", 1)
    assert (way(page.next).total, way(page.next).since) == (8345, KNOWN)
    assert list(page.hints) == ["pinned"]


def test_a_protected_profile_of_new_names() -> None:
    """post_count for tweet_count; a grey figure is no picture, empty words are none; protected is locked."""
    page = profile("user_new_names.json")
    (size,) = page.audience
    assert (size.followers, size.posts_total, size.avatar, size.bio, size.link) == (0, 0, False, False, False)
    assert page.identity is not None
    assert page.identity.locked is True
    assert list(page.hints) == ["pinned"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"url": None, "description": None, "profile_image_url": None}, (None, None, None)),
        ({"url": "", "description": "mfa.example", "profile_image_url": ""}, (False, True, True)),
        ({"url": "", "description": "t.co", "entities": {"description": {"urls": [{}]}}}, (None, True, True)),
    ],
)
def test_how_a_profile_is_furnished(fields: dict[str, Any], told: tuple[bool | None, ...]) -> None:
    """What is not told is not known; addresses among the words count."""
    user = {"id": OWNER, "username": "mfa_kz", "public_metrics": {"followers_count": 1}} | fields
    (size,) = asked({"data": [user]}, "profile", f"{API}/users?ids={OWNER}").audience
    assert (size.avatar, size.bio, size.link) == told


def test_the_user_that_was_asked_for_is_taken() -> None:
    """Among several, by id or by name in any case; another one alone is refused."""
    users = [{"id": "5", "username": "other"}, {"id": OWNER, "username": "Mfa_KZ"}]
    for url in (
        f"{API}/users?ids={OWNER}",
        f"{API}/users/by?usernames=MFA_kz",
        f"{API}/users/by?usernames=a,b",
    ):
        page = asked({"data": users}, "lookup", url)
        assert page.identity is not None
        assert (page.identity.native_id, page.units, page.audience) == (OWNER, 2, ())
    for url in (f"{API}/users?ids={OWNER}", f"{API}/users/by?usernames=mfa_kz"):
        with pytest.raises(ParseError, match="1 users, and none of them was asked for"):
            asked({"data": users[:1]}, "lookup", url)


# posts


def test_a_post_with_links_media_and_names() -> None:
    """Short addresses are replaced, the picture's own is taken out, escapes are undone; links lead where the
    chain of redirects ends."""
    post = posts()["Talks"]
    assert post.text == "Talks in #Astana & Bishkek with @mfa_practice: https://news.example/a?x=1&copy=2"
    assert post.links == ("https://www.news.example/full?x=1&copy=2",)
    assert (post.hashtags, post.mentions) == (("astana",), ("mfa_practice",))
    assert post.media == (Media("image", "https://pbs.example/media/a.jpg", "Two flags"),)
    assert (post.kind, post.language, post.url) == (
        "original",
        "en",
        f"https://x.com/mfa_kz/status/{post.native_id}",
    )
    assert post.published_raw == "2026-03-02T09:00:00.000Z"
    assert post.published_at == datetime(2026, 3, 2, 9, 0, 0, 250_000, tzinfo=UTC)
    assert (post.edited_at, post.flags, post.title) == (None, (), None)


def test_a_retweet_has_the_whole_words_of_the_original_and_no_counts() -> None:
    """Text, tags and media come out of the included post; whose words they are is told by id."""
    page = asked(fixture("timeline.json"))
    post = posts()["A"]
    assert post.text.endswith("these are read whole elsewhere. #peace")
    assert (post.kind, post.about_account, post.hashtags) == ("repost", "1700000002", ("peace",))
    assert post.media == (Media("video", "https://video.example/large.mp4"),)
    assert post.published_at == datetime(2026, 3, 2, 8, 30, 0, 250_000, tzinfo=UTC)
    assert (post.links, post.flags) == ((), ())
    assert post.native_id not in {seen.native_id for seen in page.engagement}


def test_a_retweet_without_its_original_keeps_what_is_there() -> None:
    """The cut words, marked so, without the name before them, which is all that tells whose they are."""
    post = single(
        text="RT @MFA_Practice: The beginning of…", referenced_tweets=[{"type": "retweeted", "id": "5"}]
    )
    assert (post.kind, post.text, post.about_account, post.flags) == (
        "repost", "The beginning of…", "mfa_practice", ("truncated",),
    )  # fmt: skip


def test_a_quote_keeps_its_own_words() -> None:
    """The address of the quoted post is taken out, which X shows as a box; `und` is no language."""
    post = posts()["We"]
    assert (post.kind, post.text, post.about_account) == ("quote", "We agree.", "1700000002")
    assert (post.links, post.language) == ((), None)


def test_replies() -> None:
    """To oneself or to others; what is answered goes by the id of its first version."""
    found = posts()
    own, other = found["2/2"], found["@citizen42"]
    assert (own.kind, own.in_reply_to, own.reply_to_own) == ("reply", found["1/2"].native_id, True)
    assert own.language == "id"
    assert (other.kind, other.reply_to_own, other.mentions) == ("reply", False, ("citizen42",))
    unknown = single(referenced_tweets=[{"type": "replied_to", "id": "5"}])
    assert (unknown.in_reply_to, unknown.reply_to_own) == ("5", None)


def test_an_edited_post_is_one_post() -> None:
    """It goes by the id and date of its first version; the version before is ignored on the same page,
    whichever comes first."""
    for turned in (False, True):
        body = json.loads(fixture("timeline.json"))
        if turned:
            body["data"].reverse()
        page = asked(body)
        (post,) = [one for one in page.posts if one.text.startswith("1/2")]
        assert post.text == "1/2 The text as corrected."
        assert post.published_at == datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
        assert post.edited_at == datetime(2026, 3, 1, 12, 9, 0, 250_000, tzinfo=UTC)
        assert post.url == f"https://x.com/mfa_kz/status/{post.native_id}"
        assert made_at(post.native_id) == post.published_at
        assert [one.reason for one in page.ignored].count("an earlier version") == 1
        assert page.more == ()


def test_a_post_that_stands_twice_counts_once() -> None:
    """The last one counts, the other is accounted for."""
    page = asked(listing(item(text="one"), item(text="two")))
    assert ([post.text for post in page.posts], len(page.ignored), len(page.engagement)) == (["two"], 1, 1)


def test_a_long_post_is_read_whole() -> None:
    """The note's text and entities count; the cut text does not."""
    post = posts()["The"]
    assert (len(post.text), post.hashtags, post.flags) == (12 * 31 + 6, ("forum",), ())
    assert post.links == ()


def test_a_poll_is_told_by_its_choices() -> None:
    """Votes are no engagement; a poll that is not included is one all the same."""
    assert posts()["When"].media == (Media("poll", None, "Monday | Friday"),)
    assert single(attachments={"poll_ids": ["5"]}).media == (Media("poll"),)


@pytest.mark.parametrize(
    ("key", "kind"), [("3_5", "image"), ("7_5", "video"), ("13_5", "video"), ("16_5", "gif"), ("99_5", None)]
)
def test_media_that_are_not_included_are_known_by_their_key(key: str, kind: str | None) -> None:
    """Its number tells the kind; of an unknown number nothing is known."""
    assert [media.kind for media in single(attachments={"media_keys": [key]}).media] == (
        [kind] if kind else []
    )


def test_counts_of_both_names() -> None:
    """retweet_count and repost_count are shares; an absent count is unknown and 0 is a value."""
    page = asked(fixture("timeline.json"))
    seen = {one.native_id: one for one in page.engagement}
    found = posts()
    assert seen[found["Talks"].native_id].counts == (12, 3, 4, 1, 900, None, "exact")
    assert seen[found["The"].native_id].counts == (2, 0, 5, 0, None, None, "exact")
    assert seen[found["When"].native_id].counts == (0, 0, 0, 0, 0, None, "exact")
    assert asked(listing(item(public_metrics=...))).engagement == ()
    assert len(asked(listing(item(), item(KNOWN, public_metrics={"like_count": "5"}))).skipped) == 1


@pytest.mark.parametrize(("likes", "views", "told"), [(5, 0, None), (0, 0, 0), (5, 7, 7), (5, None, None)])
def test_views_that_were_not_counted_are_unknown(likes: int, views: int | None, told: int | None) -> None:
    """Of posts older than the count X says 0 where people have reacted."""
    metrics = {"like_count": likes, "impression_count": views}
    (seen,) = asked(listing(item(public_metrics=metrics))).engagement
    assert (seen.likes, seen.views) == (likes, told)


def test_an_edit_moves_a_post_up_the_list() -> None:
    """A page that ends with an edited post reaches back to the edit, not to the first version."""
    before, edit = snowflake(KNOWN), snowflake(KNOWN + timedelta(minutes=20))
    page = asked(listing(item(), item(id=edit, edit_history_tweet_ids=[before, edit]), token="t"))
    assert page.posts[1].published_at == KNOWN
    assert page.reached == KNOWN + timedelta(minutes=20)


def test_posts_of_the_new_names() -> None:
    """note_post, referenced_posts, reposted, edit_history_post_ids and includes.posts mean the same."""
    page = asked(fixture("timeline_new_names.json"), "search")
    named, repost, edit = page.posts
    assert (named.text, named.kind) == ("Named anew, and whole.", "original")
    assert (repost.kind, repost.text, repost.about_account) == ("repost", "The original words.", "1700000002")
    assert edit.edited_at == edit.published_at + timedelta(minutes=10) if edit.published_at else False
    assert edit.language is None
    assert [one.shares for one in page.engagement] == [6, 0]
    assert page.units == 4


def test_what_is_not_the_accounts_is_ignored() -> None:
    """By its author's id; the reason is told, and a post without an author is taken as asked."""
    page = asked(listing(item(), item(KNOWN, author_id="9"), item(KNOWN - timedelta(hours=1), author_id=...)))
    assert ([one.reason for one in page.ignored], len(page.posts)) == (["by another account"], 2)
    assert page.identity is not None
    assert page.identity.native_id == OWNER


@pytest.mark.parametrize(
    ("native_id", "written", "at", "flags"),
    [
        ("20", "2006-03-21T20:50:14.000Z", datetime(2006, 3, 21, 20, 50, 14, tzinfo=UTC), ()),
        ("20", ..., None, ("date_missing",)), ("20", "soon", None, ("date_unparsable",)),
        (snowflake(KNOWN), ..., KNOWN, ()),
        (snowflake(KNOWN), "2026-02-01T00:00:00.000Z", datetime(2026, 2, 1, tzinfo=UTC), ()),
        (snowflake(RECEIVED + timedelta(days=2)), ..., RECEIVED + timedelta(days=2), ("date_future",)),
    ],
)  # fmt: skip
def test_dates(native_id: str, written: Any, at: datetime | None, flags: tuple[str, ...]) -> None:
    """The id tells the millisecond where it agrees with the second that is written; old ids tell nothing."""
    post = single(id=native_id, created_at=written)
    assert (post.published_at, post.flags) == (at, flags)


@pytest.mark.parametrize("bad", [None, 5, "", "x", "0", "-5", "1" * 20, [], "5 "])
def test_what_has_no_id_is_skipped(bad: Any) -> None:
    """The page keeps the others."""
    page = asked(listing(item(), item(KNOWN, id=bad)))
    assert (len(page.posts), [one.path for one in page.skipped]) == (1, ["data[1]"])


def test_ids_and_instants() -> None:
    """A known post's id is not above the bound that its date gives, and the next millisecond's is."""
    native_id = "1400195521868931072"
    at = made_at(native_id)
    assert at is not None
    assert int(last_before_next(at)) >= int(native_id)
    assert made_at(last_before_next(at)) == at
    assert made_at(str(int(last_before_next(at)) + 1)) == at + timedelta(milliseconds=1)
    assert published_of(native_id, at.replace(microsecond=0)) == at
    assert last_before_next(datetime(2006, 1, 1, tzinfo=UTC)) == "1"


def test_only_the_signs_that_x_escapes_are_undone() -> None:
    """&amp; &lt; &gt;, once; other names of signs were written so."""
    assert read_text("a &lt;b&gt; &amp;amp; &quot; &copy=", {}).text == "a <b> &amp; &quot; &copy="


# posts by id


def test_looks_bring_counts_and_proofs() -> None:
    """What is there counts; every other id is gone for its reason; an earlier version leads to the newest."""
    page = asked(fixture("looks.json"), "looks", f"{API}/tweets")
    assert [post.text for post in page.posts] == ["Still there."]
    assert list(page.reasons.values()) == ["deleted", "suspended", "protected", "withheld", "unknown"]
    assert page.gone == tuple(page.reasons)
    assert [one.reason for one in page.ignored] == ["an earlier version"]
    (more,) = page.more
    (later,) = [one for one in json.loads(fixture("looks.json"))["data"] if one["text"] == "As it stood."]
    assert (more.step, query(more)["ids"]) == ("looks", later["edit_history_tweet_ids"][-1])
    assert (page.units, page.reached, page.end) == (2, None, False)


def test_the_answer_of_a_later_version_leads_no_further_and_proves_nothing_gone() -> None:
    """Else a strange answer would be asked for for ever; the first version tells whether the post is gone."""
    page = asked(fixture("looks.json"), "looks", f"{API}/tweets", item="later versions")
    assert (page.more, page.gone) == ((), ())


def test_only_what_was_asked_for_is_taken() -> None:
    """Another post, or a proof about another id, is left out; an id without an answer is named."""
    one, other = item(), item(KNOWN)
    error = json.loads(fixture("looks_gone.json"))["errors"][0]
    body = {"data": [one, other], "errors": [error]}
    page = asked(body, "looks", f"{API}/tweets?ids={one['id']},77")
    assert ([post.native_id for post in page.posts], page.gone) == ([one["id"]], ())
    assert [skipped.reason for skipped in page.ignored] == ["not asked for"]
    assert page.hints == {"unanswered": "77"}
    gone = asked(body, "post", f"{API}/tweets?ids={error['value']}", item=error["value"])
    assert (gone.posts, gone.gone, gone.reasons) == ((), (error["value"],), {error["value"]: "deleted"})


def test_errors_of_included_objects_prove_nothing() -> None:
    """A deleted post that is only referred to is not one of ours."""
    error = json.loads(fixture("timeline.json"))["errors"][0]
    page = asked({"data": [item()], "errors": [error]}, "looks", f"{API}/tweets?ids={item()['id']}")
    assert (len(page.posts), page.gone) == (1, ())


# refusals


@pytest.mark.parametrize(
    ("name", "status", "error", "said"),
    [
        ("user_unknown.json", 200, NotFound, "Could not find user"),
        ("user_suspended.json", 200, NotFound, "the account is suspended"),
        ("protected.json", 200, AccessDenied, "the account is protected"),
        ("bad_parameter.json", 400, ParseError, "not between 5 and 100"),
        ("unauthorized.json", 401, AccessDenied, "Unauthorized"),
        ("credits.json", 402, RateLimited, "the prepaid credits are spent"),
        ("credits_older.json", 200, RateLimited, "the prepaid credits are spent"),
        ("not_enrolled.json", 403, AccessDenied, "Client Forbidden"),
        ("limited.json", 429, RateLimited, "Too Many Requests"),
        ("capped.json", 403, RateLimited, "Usage cap exceeded"),
    ],
)
@pytest.mark.parametrize("step", ["lookup", "timeline", "looks", "probe"])
def test_refusals(name: str, status: int, error: type[PlatformError], said: str, step: str) -> None:
    """Each says which account it is about and why, whatever was asked; the type's host does not count."""
    for body in (fixture(name), fixture(name).replace(b"api.x.com", b"api.twitter.com")):
        if step == "probe" and status == 200 and b'"title": "C' not in body:
            continue  # errors of an account do not come on the question for the usage
        with pytest.raises(error, match=f"x: kz-mfa-x: .*{said}") as caught:
            asked(body, step, status=status)
        assert type(caught.value) is error


def test_spent_credits_wait_for_the_next_day_and_blame_no_token() -> None:
    """Billing days are of UTC."""
    with pytest.raises(RateLimited) as caught:
        asked(fixture("credits.json"), status=402, x_rate_limit_reset="1772450000")
    assert caught.value.retry_at == datetime(2026, 3, 3, tzinfo=UTC)
    assert "token" not in str(caught.value)


def test_a_limit_names_its_end() -> None:
    """x-rate-limit-reset in epoch seconds, or what the standard has for it, also under the old code 88."""
    told = datetime.fromtimestamp(1_772_450_000, UTC)
    old = {"errors": [{"code": 88, "message": "Rate limit exceeded"}]}
    cases: list[tuple[Any, int, dict[str, str], datetime | None]] = [
        (fixture("limited.json"), 429, {"x_rate_limit_reset": "1772450000"}, told),
        (old, 429, {"x_rate_limit_reset": "1772450000"}, told),
        (old, 200, {"x_rate_limit_reset": "soon"}, None),
        (fixture("limited.json"), 429, {"retry_after": "60"}, RECEIVED + timedelta(seconds=60)),
    ]
    for body, status, headers, until in cases:
        with pytest.raises(RateLimited) as caught:
            asked(body, status=status, **headers)
        assert caught.value.retry_at == until


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        (b"<html>", 404, NotFound), (b"<html>", 503, ServerTrouble), (b"<html>", 200, ParseError),
        (b"", 500, ServerTrouble),
        ({"title": "Service Unavailable", "type": "about:blank"}, 503, ServerTrouble),
        ({"title": "Strange"}, 200, ParseError), ([], 500, ServerTrouble), ({}, 410, PlatformError),
        ({"errors": [{"code": 131, "message": "Internal error"}]}, 200, ServerTrouble),
        ({"errors": [{"code": 32, "message": "Could not authenticate you"}]}, 401, AccessDenied),
        ({"title": "Forbidden", "type": "about:blank"}, 403, AccessDenied),
    ],
)  # fmt: skip
def test_other_trouble(body: Any, status: int, error: type[PlatformError]) -> None:
    """Statuses mean what they mean everywhere where the body does not know better."""
    with pytest.raises(error):
        asked(body, status=status)


def test_no_strangers_text_and_no_token_gets_into_an_error() -> None:
    """Control characters are escaped, long words cut out, the whole kept short."""
    token = "AAAAAAAAAAAAAAAAAAAAAMLheAAAAAAA0"
    detail = f"\x1b[31m bad {token} " + "word " * 200
    with pytest.raises(AccessDenied) as caught:
        asked({"title": "Unauthorized", "detail": detail, "type": "about:blank"}, status=401)
    assert token not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 400


# files


def test_posts_of_the_old_shape() -> None:
    """id_str, full_text, extended media, the old dates; answers and views are not told."""
    page = asked(fixture("v11.json"), "v11")
    repost, reply, quote = page.posts
    assert (repost.kind, repost.text) == ("repost", "The original words & all. https://news.example/b")
    assert (repost.about_account, repost.links) == ("1700000002", ("https://news.example/b",))
    assert (reply.kind, reply.reply_to_own, reply.in_reply_to) == ("reply", True, quote.native_id)
    assert (reply.text, reply.hashtags, reply.mentions) == (
        "The film. #Health",
        ("health",),
        ("mfa_practice",),
    )
    assert reply.media == (Media("video", "https://video.example/l.mp4"),)
    assert reply.published_at == datetime(2020, 4, 7, 22, 30, 0, 250_000, tzinfo=UTC)
    assert reply.published_raw == "Tue Apr 07 22:30:00 +0000 2020"
    assert (quote.kind, quote.text, quote.about_account) == ("quote", "Worth reading", "1700000002")
    assert [one.counts[:5] for one in page.engagement] == [(21, None, 7, None, None)] * 2
    assert ([one.path for one in page.skipped], page.identity and page.identity.native_id) == (["[3]"], OWNER)


def test_a_short_text_of_the_old_shape_is_marked() -> None:
    """Without tweet_mode=extended the text is cut, unless the whole comes along."""
    old = json.loads(fixture("v11.json"))[1] | {"full_text": ..., "text": "The fi…", "truncated": True}
    old = {key: value for key, value in old.items() if value is not ...}
    (cut,) = asked([old], "v11").posts
    assert (cut.text, cut.flags) == ("The fi…", ("truncated",))
    (whole,) = asked([old | {"extended_tweet": {"full_text": "The film."}}], "v11").posts
    assert (whole.text, whole.flags) == ("The film.", ())


def test_an_archive_of_twarc() -> None:
    """Pages, flattened posts and old posts, line by line; a broken line is counted. Counts stood so when the
    archive was made."""
    page = asked(fixture("twarc.jsonl"), "twarc")
    assert [(post.kind, post.text) for post in page.posts] == [
        ("original", "On a page."), ("repost", "The original words."), ("quote", "Worth reading"),
    ]  # fmt: skip
    flat = page.posts[1]
    assert (flat.about_account, flat.media) == ("1700000002", (Media("image", "https://pbs.example/c.jpg"),))
    assert [one.path for one in page.skipped] == ["line[3]"]
    assert page.engagement[0].seen_at == datetime(2026, 2, 25, 2, 30, 36, tzinfo=UTC)
    assert page.engagement[1].seen_at == RECEIVED
    for nothing in (b" \n", b'{"id": "19\n5\n{}'):
        with pytest.raises(ParseError):
            asked(nothing, "twarc")


def test_the_results_of_a_compliance_job() -> None:
    """Who has to go, and why; a verdict about places is accounted for, a broken line skipped."""
    page = asked(fixture("compliance.ndjson"), "compliance")
    assert list(page.reasons.values()) == ["deleted", "suspended", "unknown"]
    assert page.gone == tuple(page.reasons)
    assert (len(page.ignored), [one.path for one in page.skipped]) == (4, ["line[4]"])
    with pytest.raises(ParseError, match="no verdict in 1 lines"):
        asked(b"{}", "compliance")


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("timeline.json", "timeline"), ("empty.json", "timeline"), ("user.json", "profile"),
        ("user_unknown.json", "profile"), ("looks.json", "looks"), ("looks_gone.json", "looks"),
        ("v11.json", "v11"), ("twarc.jsonl", "twarc"), ("compliance.ndjson", "compliance"),
        ("usage.json", "probe"), ("limited.json", "profile"),
    ],
)  # fmt: skip
def test_a_saved_body_tells_its_step(name: str, step: str) -> None:
    """By its shape alone."""
    assert X.guess(fixture(name), {}) == step


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"<html>", b"5", b"[[[", b'{"data": 5}', b"[" * 100_000, b"\n" * 50]
)
def test_guessing_never_fails(body: bytes) -> None:
    """Any bytes get a step that exists."""
    assert X.guess(body, {}) in X.steps


def test_one_line_of_a_file_tells_it() -> None:
    """A flattened post, a verdict, a page with twarc's note."""
    lines = fixture("twarc.jsonl").splitlines()
    assert [X.guess(lines[place], {}) for place in (0, 1, 3)] == ["twarc"] * 3
    assert X.guess(fixture("compliance.ndjson").splitlines()[0], {}) == "compliance"


@pytest.mark.recorded
def test_genuine_bodies(wire: Path) -> None:
    """Genuine ids tell the very seconds that X wrote; genuine retweets are read whole; a ministry's post is
    read with its counts."""
    folder = wire / "x"

    def recorded(name: str, step: str, items: Callable[[Page], Any]) -> Any:
        return items(asked((folder / name).read_bytes(), step, f"{API}/tweets"))

    for name in ("v2_user_tweets_natcomm.json", "v2_user_tweets_icasecac_retweets_quotes.json"):
        for post in recorded(name, "timeline", lambda page: page.posts):
            assert f"{post.published_at:%Y-%m-%dT%H:%M:%S}.000Z" == post.published_raw
            assert made_at(post.native_id) == post.published_at
            assert "t.co" not in post.text
            assert post.kind != "repost" or not post.text.endswith("…")
    files = ("v2_post_objects_mfa_and_officials.json", "looks")
    mfa = recorded(*files, lambda page: {post.native_id: post for post in page.posts})["1390632182398529536"]
    assert mfa.text.startswith("Regrettably, the PA")
    counts = recorded(*files, lambda page: {seen.native_id: seen.counts for seen in page.engagement})
    assert counts["1390632182398529536"] == (243, 885, 121, 814, None, None, "exact")
