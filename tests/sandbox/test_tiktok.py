"""TikTok's Research API on the wire: tokens for key and secret, windows of days, cursors, refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.tiktok import TIKTOK
from monitor.sandbox import SimClock, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.site import Site
from monitor.sandbox.tiktok import CALLS_PER_DAY, CLIENT_KEY, CLIENT_SECRET, TOKEN_SECONDS, shown
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

MFA, QUIET = "kz-mfa-tiktok", "kg-embassy-be-tiktok"
CAST = (
    Member(MFA, "mfa", "tiktok", ("kk", "ru"), 6.0, reach=40, followers=21_000),
    # the last of its videos is older than the window of a poll
    Member(QUIET, "embassy", "tiktok", ("ky", "ru"), 1.0, "BE", reach=6, last_day=-15, lacks=("bio",)),
)
QUERY = "/v2/research/video/query/?fields=id,create_time"
USER = "/v2/research/user/info/?fields=follower_count,video_count"


@pytest.fixture(scope="module")
def world() -> World:
    """A busy account and one that fell silent, for a month."""
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
        self.token = self.buy()["access_token"]

    def buy(self, **other: str) -> Any:
        form = {"client_key": CLIENT_KEY, "client_secret": CLIENT_SECRET, "grant_type": "client_credentials"}
        body = urlencode(form | other).encode()
        return json.loads(self.site.get("/open.tiktokapis.com/v2/oauth/token/", body=body).body)

    def post(self, target: str, body: Any, token: str | None = None) -> Answer:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"authorization": f"Bearer {self.token if token is None else token}"}
        return self.site.get(f"/open.tiktokapis.com{target}", headers, raw)

    def answer(self, request: Request, token: str | None = None) -> Answer:
        parts = urlsplit(request.url)
        return self.post(f"{parts.path}?{parts.query}", (request.body or "").encode(), token)

    def page(self, account: str, request: Request, answer: Answer | None = None) -> Page:
        answer = answer or self.answer(request)
        payload = Payload(request, request.url, answer.status, {}, answer.body, self.clock.now())
        return read(TIKTOK, self.accounts[account], payload)

    def walk(self, account: str, aim: Aim, **known: Any) -> list[Page]:
        aim = replace(aim, now=self.clock.now())
        request: Request | None = TIKTOK.first(self.accounts[account], cursor(account, **known), aim)
        return self.follow(account, request)

    def follow(self, account: str, request: Request | None) -> list[Page]:
        pages: list[Page] = []
        while request is not None:
            assert len(pages) < 200, "the walk has no end"
            pages.append(self.page(account, request))
            request = pages[-1].next
        return pages

    def standing(self, account: str, since: datetime | None = None) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        posts = [post for post in self.world.posts[account] if post.stands(ms)]
        return [post for post in posts if since is None or post.published_at >= since]


def cursor(account: str, **known: Any) -> Cursor:
    return Cursor(account, START, **known)


def listed(pages: list[Page]) -> list[str]:
    return [post.native_id for page in pages for post in page.posts]


def asking(
    name: str = "kz_mfa", days: tuple[str, str] = ("20260301", "20260320"), **more: Any
) -> dict[str, Any]:
    condition = {"operation": "EQ", "field_name": "username", "field_values": [name]}
    return {"query": {"and": [condition]}, "start_date": days[0], "end_date": days[1], **more}


def test_a_backfill_reads_the_whole_account_as_it_was(api: Api) -> None:
    """Every standing video comes once with words, time and counts; the walk ends when all that the profile
    counts were listed, and not in 2016."""
    pages = api.walk(MFA, Aim(back=True))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    truth, ms = api.standing(MFA), instant_ms(api.clock.now())
    assert len(truth) > 200
    assert sorted(listed(pages)) == sorted(post.native_id for post in truth)
    for post in truth:
        one, words = found[post.native_id], post.version(ms).words
        assert (one.kind, one.published_at, one.url) == ("original", post.published_at, post.url)
        assert one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert set(one.hashtags) == {tag.casefold() for tag in words.hashtags}
        assert [media.kind for media in one.media] == ["video"]
        told = shown(post, ms)
        assert told is not None
        assert seen[post.native_id].counts == tuple(told)
    (size,) = pages[0].audience
    assert (size.followers, size.posts_total) == (api.world.followers(MFA, ms), len(truth))
    assert pages[-1].end
    assert len(pages) < 12
    assert not any(page.skipped or page.ignored for page in pages)


def test_a_backfill_to_an_instant_goes_no_further(api: Api) -> None:
    """With `since` its day is the last one, and the profile is not needed for it."""
    pages = api.walk(MFA, Aim(back=True, since=at_day(-20.5)))
    assert sorted(listed(pages)) == sorted(post.native_id for post in api.standing(MFA, at_day(-21)))
    assert (pages[-1].reached, pages[-1].end) == (at_day(-21), True)


def test_a_poll_lists_the_last_thirty_days(api: Api) -> None:
    """One window, however many pages: its counts are looked at so long; its first day is proven with the last
    page."""
    pages = api.walk(MFA, Aim())
    assert sorted(listed(pages)) == sorted(post.native_id for post in api.standing(MFA, at_day(-10)))
    assert len(pages) == 2
    assert [(page.reached, page.end) for page in pages] == [(None, False), (at_day(-10), True)]


def test_a_poll_after_a_long_pause_goes_back_to_the_last_complete_one(api: Api) -> None:
    """Windows follow each other without a hole down to the day of it."""
    pages = api.walk(MFA, Aim(), complete_at=at_day(-30.5))
    assert sorted(listed(pages)) == sorted(post.native_id for post in api.standing(MFA, at_day(-31)))
    assert pages[-1].reached == at_day(-31)


def test_a_silent_account_shows_a_sign_of_life(api: Api) -> None:
    """Where the window is empty the one that ends with the newest known video is asked too: an empty answer
    alone proves little."""
    newest = api.standing(QUIET)[-1]
    known = {"complete_at": at_day(19), "newest_published_at": newest.published_at}
    empty, alive = api.walk(QUIET, Aim(), **known)
    assert (empty.posts, empty.end, empty.reached) == ((), False, at_day(-10))
    assert newest.native_id in listed([alive])
    assert (alive.end, alive.reached) == (True, None)
    assert set(alive.pinned) == set(listed([alive]))
    (alone,) = api.walk(QUIET, Aim(), complete_at=at_day(19))
    assert alone.end


@pytest.mark.parametrize("count", [1, 7, 100])
def test_paging_covers_a_window_exactly_once(api: Api, count: int) -> None:
    """A page may hold fewer rows than asked for: what was deleted leaves its place empty. has_more tells."""
    found: list[int] = []
    sizes: list[int] = []
    more: dict[str, Any] = {}
    while True:
        body = asking(max_count=count, **more)
        data = json.loads(api.post(QUERY, body).body)["data"]
        found += [video["id"] for video in data["videos"]]
        sizes.append(len(data["videos"]))
        if not data["has_more"]:
            break
        more = {"cursor": data["cursor"], "search_id": data["search_id"]}
    days = (date(2026, 3, 1), date(2026, 3, 20))
    truth = [post for post in api.standing(MFA) if days[0] <= post.published_at.date() <= days[1]]
    assert found == [int(post.native_id) for post in reversed(truth)]
    assert min(sizes[:-1], default=0) < count


def test_many_videos_are_asked_by_id(api: Api) -> None:
    """One question where all fit into 30 days; ids that do not are asked in the next ones."""
    assert TIKTOK.refresh is not None
    truth = api.standing(MFA)
    wanted = [post.native_id for post in (*truth[:40], *truth[-40:])]
    pages = api.follow(MFA, TIKTOK.refresh(api.accounts[MFA], tuple(wanted)))
    assert sorted(listed(pages)) == sorted(wanted)
    assert len(pages) == 2
    near = tuple(post.native_id for post in truth[-5:])
    assert len(api.follow(MFA, TIKTOK.refresh(api.accounts[MFA], near))) == 1


def test_a_deleted_video_is_proven_gone(api: Api) -> None:
    """Its counts while it stands; asked alone and answered without it, it is gone."""
    assert TIKTOK.recheck is not None
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    request = TIKTOK.recheck(api.accounts[MFA], cursor(MFA, complete_at=post.deleted_at), post.native_id)
    for at, there in ((post.deleted_at - timedelta(seconds=1), True), (post.deleted_at, False)):
        page = Api(api.world, SimClock(at)).page(MFA, request)
        assert (listed([page]), page.gone) == (([post.native_id], ()) if there else ([], (post.native_id,)))


@pytest.mark.parametrize("wrong", [{"client_key": "x"}, {"client_secret": "x"}, {"client_secret": ""}])
def test_a_wrong_key_or_secret_buys_nothing(api: Api, wrong: dict[str, str]) -> None:
    """The word for it is invalid_client, under status 401; another kind of grant is not sold."""
    assert api.buy(**wrong)["error"] == "invalid_client"
    assert api.site.ledger.served[-1].status == 401
    assert api.buy(grant_type="password")["error"] == "unsupported_grant_type"


@pytest.mark.parametrize("token", ["", "wrong", "clt.practice-2"])
def test_only_bought_tokens_open(api: Api, token: str) -> None:
    """Any other one, and one that was never sold, is a matter of access; the probe tells."""
    assert TIKTOK.probe is not None
    for request in (TIKTOK.probe, TIKTOK.first(api.accounts[MFA], cursor(MFA), Aim())):
        with pytest.raises(AccessDenied):
            api.page(MFA, request, api.answer(request, token))
    assert api.page(MFA, TIKTOK.probe) == Page()


def test_a_token_ends_after_two_hours(api: Api) -> None:
    """From then on it is refused, and another one has to be bought."""
    assert TIKTOK.probe is not None
    api.clock.advance(TOKEN_SECONDS)
    with pytest.raises(AccessDenied):
        api.page(MFA, TIKTOK.probe)
    api.token = api.buy()["access_token"]
    assert api.page(MFA, TIKTOK.probe) == Page()


def test_an_unknown_account_is_not_found(api: Api) -> None:
    """Its profile is; a window of it is just empty."""
    stranger = replace(api.accounts[MFA], handle="nobody")
    request = TIKTOK.first(stranger, cursor(MFA), Aim(profile=True))
    with pytest.raises(NotFound):
        api.page(MFA, request)
    data = json.loads(api.post(QUERY, asking("nobody")).body)["data"]
    assert (data["videos"], data["has_more"]) == ([], False)


@pytest.mark.parametrize(
    "body",
    [b"[]", b"{", {}, asking(days=("20260101", "20260320")), asking(days=("20260320", "20260301")),
     asking(days=("2026-03-01", "20260320")), asking(max_count=101), asking(max_count=0), asking(cursor=-1),
     asking(cursor="1"), asking(cursor=5, search_id="1"), asking(cursor=5), asking(search_id="x"),
     asking() | {"query": {"and": [{"operation": "GT", "field_name": "username", "field_values": ["a"]}]}}],
)  # fmt: skip
def test_a_bad_question_is_refused(api: Api, body: Any) -> None:
    """More than 30 days, bounds, cursors of no search, an unknown condition: invalid_params."""
    answer = api.post(QUERY, body)
    assert (answer.status, json.loads(answer.body)["error"]["code"]) == (400, "invalid_params")
    assert not api.site.ledger.served[-1].complete


@pytest.mark.parametrize("target", ["/v2/research/video/query/", f"{QUERY},secret", "/v2/research/", "/"])
def test_unknown_fields_and_paths_are_refused(api: Api, target: str) -> None:
    """In TikTok's form."""
    assert json.loads(api.post(target, asking()).body)["error"]["code"] == "invalid_params"


def test_a_cursor_that_is_refused_is_gone_around_once(api: Api) -> None:
    """The rest is asked by a narrower window; everything is found, and the second refusal is an error."""
    broken = json.dumps(
        {"error": {"code": "invalid_params", "message": "Invalid count or cursor", "log_id": ""}}
    )
    first = TIKTOK.first(api.accounts[MFA], cursor(MFA), Aim(now=api.clock.now()))
    page = api.page(MFA, first)
    assert page.next is not None
    cut = api.page(MFA, page.next, Answer(400, (), broken.encode()))
    assert cut.posts == ()
    assert cut.next is not None
    rest = api.follow(MFA, cut.next)
    truth = {post.native_id for post in api.standing(MFA, at_day(-10))}
    assert {*listed([page]), *listed(rest)} == truth
    assert rest[-1].reached == at_day(-10)
    again = replace(cut.next, body=json.dumps(json.loads(cut.next.body or "") | {"cursor": 100}))
    with pytest.raises(ParseError, match=r"kz-mfa-tiktok: TikTok error invalid_params"):
        api.page(MFA, again, Answer(400, (), broken.encode()))


def test_the_questions_of_a_day_are_counted(api: Api) -> None:
    """Refused ones too; then no more until midnight UTC."""
    for _ in range(CALLS_PER_DAY):
        api.post(QUERY, {})
    request = TIKTOK.first(api.accounts[MFA], cursor(MFA), Aim(now=api.clock.now()))
    with pytest.raises(RateLimited) as caught:
        api.page(MFA, request)
    assert caught.value.retry_at == at_day(21)
    api.clock.advance_to(at_day(21))
    api.token = api.buy()["access_token"]
    assert api.page(MFA, request).posts


@pytest.mark.parametrize(
    ("kind", "ours"),
    [
        ("rate_limited", RateLimited),
        ("server_error", ServerTrouble),
        ("outage", ServerTrouble),
        ("gone", NotFound),
    ],
)
def test_failures_as_tiktok_says_them(
    world: World, clock: SimClock, kind: Kind, ours: type[PlatformError]
) -> None:
    """Limits, trouble and missing accounts come as error objects that the adapter knows."""
    plan = (Trouble(kind, MFA, Window(START, at_day(30))),)
    troubled = Api(World(7, START, 30, BASE, cast=CAST, plan=plan), clock)
    with pytest.raises(ours):
        troubled.walk(MFA, Aim())


def test_a_token_that_cannot_be_bought_is_noted(world: World, clock: SimClock) -> None:
    """In an outage of everything the ledger names the purchase that failed; it is no account's question."""
    plan = (Trouble("outage", None, Window(START, at_day(1)), drop=True),)
    site = Site(World(7, START, 30, BASE, cast=CAST, plan=plan), clock)
    assert site.get("/open.tiktokapis.com/v2/oauth/token/", body=b"client_key=x").drop
    served = site.ledger.served[-1]
    assert (served.step, served.account_id, served.complete) == ("token", None, False)


def test_spoiled_answers(api: Api) -> None:
    """One unreadable video among good ones, a window of none, an error, a cut body; others leave it alone."""
    wire, request = (
        api.site._wires["tiktok"],
        TIKTOK.first(api.accounts[MFA], cursor(MFA), Aim(now=at_day(20))),
    )
    good, member, ms = api.answer(request), api.world.members[MFA], instant_ms(api.clock.now())
    before = api.page(MFA, request, good)
    after = api.page(MFA, request, wire.spoiled("bad_item", good, member, ms))
    assert [one.path for one in after.skipped] == ["data.videos[0]"]
    assert (after.posts, after.engagement) == (before.posts, before.engagement)
    empty = api.page(MFA, request, wire.spoiled("empty", good, member, ms))
    assert (empty.posts, empty.end) == ((), True)
    with pytest.raises(ServerTrouble):
        api.page(MFA, request, wire.spoiled("json_error", good, member, ms))
    with pytest.raises(ParseError):
        api.page(MFA, request, replace(good, body=good.body[: len(good.body) * 2 // 3]))
    assert wire.spoiled("duplicate_items", good, member, ms) is good


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids and counts of a listing as served, with the whole question; a profile notes the audience."""
    data = json.loads(api.post(QUERY, asking(max_count=30)).body)["data"]
    served = api.site.ledger.served[-1]
    assert (served.complete, served.step, served.account_id) == (True, "timeline", MFA)
    assert list(served.ids) == [str(video["id"]) for video in data["videos"]]
    assert '"end_date": "20260320"' in served.path
    assert served.counts is not None
    assert len(served.counts) == len(served.ids)
    api.post(USER, {"username": "kz_mfa"})
    assert api.site.ledger.served[-1].followers == api.world.followers(MFA, instant_ms(api.clock.now()))


def test_an_id_tells_whose_video_it_is(api: Api) -> None:
    """A question by id is noted for the account, one id as a single post."""
    assert TIKTOK.recheck is not None
    api.answer(TIKTOK.recheck(api.accounts[QUIET], cursor(QUIET), api.standing(QUIET)[0].native_id))
    served = api.site.ledger.served[-1]
    assert (served.account_id, served.step, len(served.ids)) == (QUIET, "post", 1)


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(api: Api, wire: Any) -> None:
    """A page, its videos and its error object have the keys of genuine ones."""
    real = json.loads((wire / "tiktok" / "research_videos_page.json").read_bytes())
    fields = ",".join(sorted(set(real["data"]["videos"][0])))
    ours = json.loads(api.post(f"/v2/research/video/query/?fields={fields}", asking()).body)
    assert (set(ours), set(ours["data"]), set(ours["error"])) == (
        set(real),
        set(real["data"]),
        set(real["error"]),
    )
    assert set(ours["data"]["videos"][0]) == set(real["data"]["videos"][0])
    assert {type(value) for value in ours["data"]["videos"][0].values()} == {int, str, list}
