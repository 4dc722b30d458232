"""The Threads API on the wire: posts without counts, paging without loss, totals of seven days, refusals."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.threads import REFRESH, THREADS, refreshed
from monitor.sandbox import SimClock, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.site import Site
from monitor.sandbox.threads import CALLS_PER_DAY, LIFETIME_SECONDS, RENEWED, TOKEN
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY, SMALL = "kz-mfa-threads", "kg-embassy-be-threads", "uz-embassy-in-threads"
CAST = (
    Member(MFA, "mfa", "threads", ("kk", "en"), 6.0, reach=40, followers=21_000),
    Member(EMBASSY, "embassy", "threads", ("ky", "ru"), 3.0, "BE", reach=6, lacks=("avatar", "bio")),
    Member(SMALL, "embassy", "threads", ("en",), 1.0, "IN", followers=400, followers_per_day=0),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two profiles for a month, and one that is too small to be told of."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(world, clock)


class Api:
    """The practice site, asked as fetch asks it."""

    def __init__(self, world: World, clock: SimClock) -> None:
        self.world, self.clock, self.site = world, clock, Site(world, clock)
        self.accounts = {account.id: account for account in world.accounts()}

    def answer(self, request: Request, token: str | None = TOKEN) -> Answer:
        parts = urlsplit(request.url)
        key = f"&access_token={token}" if token is not None else ""
        return self.site.get(f"/{parts.netloc}{parts.path}?{parts.query}{key}")

    def get(self, call: str, **query: Any) -> Any:
        """The body of a question with the right token."""
        return json.loads(self.answer(question(call, **query)).body)

    def page(self, account: Account, request: Request, answer: Answer | None = None) -> Page:
        answer = answer or self.answer(request)
        return read(THREADS, account, payload(request, answer, self.clock))

    def walk(self, account: Account) -> Iterator[Page]:
        """A first poll: the profile and the posts to the end."""
        request: Request | None = THREADS.first(account, Cursor(account.id, START), Aim(profile=True))
        for _ in range(20):
            page = self.page(account, request)
            yield page
            request = page.next
            if request is None:
                return
        raise AssertionError("the walk has no end")

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]


def question(call: str, **query: Any) -> Request:
    return Request(f"https://graph.threads.net/{call}?{urlencode(query)}", "timeline")


def payload(request: Request, answer: Answer, clock: SimClock) -> Payload:
    return Payload(request, request.url, answer.status, {}, answer.body, clock.now())


@pytest.mark.parametrize("account_id", [MFA, EMBASSY])
def test_the_adapter_reads_the_whole_account_as_it_was(api: Api, account_id: str) -> None:
    """Every standing post comes once with words, time and kind; a repost has no words, nothing has counts."""
    pages = list(api.walk(api.accounts[account_id]))
    posts = [post for page in pages for post in page.posts]
    found = {post.native_id: post for post in posts}
    truth, ms = api.standing(account_id), instant_ms(api.clock.now())
    assert len(posts) == len(found)
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 100
    for post in truth:
        one, words = found[post.native_id], post.version(ms).words
        assert (one.kind, one.published_at, one.url) == (post.kind, post.published_at, post.url)
        assert one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert set(one.hashtags) == {tag.casefold() for tag in words.hashtags}
        assert bool([media for media in one.media if media.kind == "image"]) == bool(post.pictures)
        assert bool([media for media in one.media if media.kind == "poll"]) == bool(post.poll)
        assert one.about_account is None
    assert {post.kind for post in truth} == {"original", "repost", "quote"}
    assert not any(page.skipped or page.ignored or page.engagement for page in pages)
    assert pages[-1].end


def test_a_profile_tells_its_audience_and_the_totals_of_seven_days(api: Api) -> None:
    """Followers as in the world; the totals are what the posts got since seven days ago."""
    ms = instant_ms(api.clock.now())
    page = next(api.walk(api.accounts[MFA]))
    (size,), (sums,) = page.audience, page.totals
    assert size.followers == api.world.followers(MFA, ms)
    assert sums.days == 7
    week = ms - 7 * 86_400_000
    own = [post for post in api.standing(MFA) if post.kind != "repost"]
    assert sums.views == sum(post.counts(ms).views - post.counts(week).views for post in own) > 0
    assert sums.comments == sum(post.counts(ms).comments - post.counts(week).comments for post in own) > 0
    (bare,) = next(api.walk(api.accounts[EMBASSY])).audience
    assert ((size.avatar, size.bio), (bare.avatar, bare.bio)) == ((True, True), (False, False))


@pytest.mark.parametrize("limit", [1, 30, 100])
def test_paging_covers_all_posts_exactly_once(api: Api, limit: int) -> None:
    """By cursor every standing post comes once, from the newest on; the page after the last one is empty."""
    found: list[str] = []
    after: dict[str, str] = {}
    while (page := api.get("v1.0/profile_posts", username="kg_embassy_be", limit=limit, **after))["data"]:
        found += [item["id"] for item in page["data"]]
        after = {"after": page["paging"]["cursors"]["after"]}
    assert found == [post.native_id for post in reversed(api.standing(EMBASSY))]
    assert "paging" not in page


def test_since_and_until_bound_the_listing(api: Api) -> None:
    """Epoch seconds, both within."""
    posts = api.standing(MFA)
    since, until = posts[5].published_ms // 1000, posts[9].published_ms // 1000
    page = api.get("v1.0/profile_posts", username="kz_mfa", limit=100, since=since, until=until)
    assert [item["id"] for item in page["data"]] == [post.native_id for post in reversed(posts[5:10])]


def test_a_deleted_post_is_listed_no_more(api: Api) -> None:
    """It leaves the listing, and nothing else tells of it: the adapter has no question for one post."""
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    for at, there in ((post.deleted_at - timedelta(seconds=1), True), (post.deleted_at, False)):
        pages = Api(api.world, SimClock(at)).walk(api.accounts[MFA])
        assert (post.native_id in {one.native_id for page in pages for one in page.posts}) is there
    assert THREADS.recheck is None


@pytest.mark.parametrize("token", [None, "", "wrong"])
@pytest.mark.parametrize("step", ["probe", "timeline", "profile", "refresh"])
def test_a_wrong_token_is_a_matter_of_access(api: Api, token: str | None, step: str) -> None:
    """Error 190 on every call, and AccessDenied to the adapter; the probe tells right from wrong."""
    first = {aim.profile: THREADS.first(api.accounts[MFA], Cursor(MFA, START), aim)
             for aim in (Aim(), Aim(profile=True))}  # fmt: skip
    assert THREADS.probe is not None
    request = {"probe": THREADS.probe, "timeline": first[False], "profile": first[True], "refresh": REFRESH}[
        step
    ]
    refusal = api.answer(request, token)
    understood = refreshed if step == "refresh" else partial(read, THREADS, api.accounts[MFA])
    with pytest.raises(AccessDenied):
        understood(payload(request, refusal, api.clock))
    assert api.page(api.accounts[MFA], THREADS.probe) == Page()


def test_a_token_is_exchanged_and_both_are_good(api: Api) -> None:
    """The exchange names the new token and its end; before it the new one is nothing."""
    assert THREADS.probe is not None
    with pytest.raises(AccessDenied):
        api.page(api.accounts[MFA], THREADS.probe, api.answer(THREADS.probe, RENEWED))
    renewed = refreshed(payload(REFRESH, api.answer(REFRESH), api.clock))
    assert (renewed.token, renewed.until) == (RENEWED, api.clock.now() + timedelta(seconds=LIFETIME_SECONDS))
    for token in (TOKEN, RENEWED):
        assert api.page(api.accounts[MFA], THREADS.probe, api.answer(THREADS.probe, token)) == Page()
    assert "error" in api.get("refresh_access_token", grant_type="other")


@pytest.mark.parametrize("call", ["v1.0/profile_posts", "v1.0/profile_lookup"])
@pytest.mark.parametrize("name", ["nobody", "", "uz_embassy_in"])
def test_unknown_and_small_profiles_are_missing(api: Api, call: str, name: str) -> None:
    """Unknown names and profiles below 1,000 followers get error 100/33, which is NotFound."""
    answer = api.answer(question(call, username=name))
    with pytest.raises(NotFound):
        api.page(api.accounts[SMALL], question(call, username=name), answer)
    assert not api.site.ledger.served[-1].complete


@pytest.mark.parametrize(
    "bad", [{"limit": 101}, {"limit": 0}, {"limit": "x"}, {"after": "%"}, {"after": "eA=="},
            {"fields": "id,like_count"}, {"since": "yesterday"}],
)  # fmt: skip
def test_a_bad_parameter_is_refused(api: Api, bad: dict[str, Any]) -> None:
    """A bound, cursor or field that the call does not know is error 100: our fault, no missing account."""
    request = question("v1.0/profile_posts", username="kz_mfa", **bad)
    with pytest.raises(ParseError):
        api.page(api.accounts[MFA], request)


def test_the_calls_of_a_day_are_counted(api: Api) -> None:
    """Each call has 1,000 a day; then error 613 until the next one. The other call goes on."""
    for _ in range(CALLS_PER_DAY):
        api.answer(question("v1.0/profile_posts", username="nobody"))
    request = THREADS.first(api.accounts[MFA], Cursor(MFA, START), Aim())
    with pytest.raises(RateLimited) as caught:
        api.page(api.accounts[MFA], request)
    assert caught.value.retry_at == api.clock.now() + timedelta(hours=1)
    assert "follower_count" in api.get("v1.0/profile_lookup", username="kz_mfa")
    api.clock.advance(86_400)
    assert api.page(api.accounts[MFA], request).posts


@pytest.mark.parametrize(
    ("kind", "ours"),
    [
        ("rate_limited", RateLimited),
        ("server_error", ServerTrouble),
        ("outage", ServerTrouble),
        ("gone", NotFound),
    ],
)
def test_failures_as_meta_says_them(
    world: World, clock: SimClock, kind: Kind, ours: type[PlatformError]
) -> None:
    """Limits, trouble and missing accounts come as error objects that the adapter knows."""
    plan = (Trouble(kind, MFA, Window(START, at_day(30))),)
    troubled = Api(World(7, START, 30, BASE, cast=CAST, plan=plan), clock)
    request = THREADS.first(troubled.accounts[MFA], Cursor(MFA, START), Aim())
    with pytest.raises(ours):
        troubled.page(troubled.accounts[MFA], request)


def test_spoiled_answers(api: Api) -> None:
    """One unreadable post among good ones, a page of none, an error, a cut body; others leave it alone."""
    account, wire = api.accounts[MFA], api.site._wires["threads"]
    request = THREADS.first(account, Cursor(MFA, START), Aim())
    good, member, ms = api.answer(request), api.world.members[MFA], instant_ms(api.clock.now())
    before = api.page(account, request, good)
    after = api.page(account, request, wire.spoiled("bad_item", good, member, ms))
    assert ([one.path for one in after.skipped], after.posts) == (["data[0]"], before.posts)
    empty = api.page(account, request, wire.spoiled("empty", good, member, ms))
    assert (empty.posts, empty.end, empty.next) == ((), True, None)
    with pytest.raises(ServerTrouble):
        api.page(account, request, wire.spoiled("json_error", good, member, ms))
    with pytest.raises(ParseError):
        api.page(account, request, replace(good, body=good.body[: len(good.body) * 2 // 3]))
    assert wire.spoiled("duplicate_items", good, member, ms) is good


def test_an_unknown_path_is_answered_in_metas_form(api: Api) -> None:
    """No question makes the wire fail."""
    for path in ("", "v1.0/", "v1.0/me/threads", "v1.0/18000000000000001"):
        assert api.get(path)["error"]["type"] == "THApiException"


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids of a listing without counts; a profile notes the audience."""
    page = api.get("v1.0/profile_posts", username="kz_mfa", limit=30)
    served = api.site.ledger.served[-1]
    assert (served.complete, served.step, served.account_id) == (True, "timeline", MFA)
    assert list(served.ids) == [item["id"] for item in page["data"]]
    assert served.counts == (None,) * 30
    api.get("v1.0/profile_lookup", username="kz_mfa")
    assert api.site.ledger.served[-1].followers == api.world.followers(MFA, instant_ms(api.clock.now()))
    assert parse_qs(urlsplit(served.path).query)["username"] == ["kz_mfa"]
