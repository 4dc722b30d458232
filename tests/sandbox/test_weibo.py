"""Weibo's mobile site on the wire: pages without loss, cut posts whole by id, the cookie, refusals."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.weibo import WEIBO
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.weibo import COOKIE, LETTERS, PAGE, Weibo, rounded, shown
from monitor.sandbox.wire import Ask, Draft
from monitor.wire import Aim, Page, Payload, Request
from tests.acceptance.wires import written
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY = "kz-mfa-weibo", "kg-embassy-be-weibo"
CAST = (
    Member(MFA, "mfa", "weibo", ("kk", "ru"), 3.0, reach=4000, followers=21_000),
    Member(EMBASSY, "embassy", "weibo", ("ky", "en"), 1.5, "BE", reach=6, pins=True, lacks=("avatar",)),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two accounts for a month, one much liked, one with a pinned post."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def site(world: World, clock: SimClock) -> Asked:
    clock.advance_to(at_day(20))
    return Asked(world, clock)


class Asked:
    """The wire, asked as the practice site asks it."""

    def __init__(self, world: World, clock: SimClock, cookie: str = f"_T_WM=1; {COOKIE}") -> None:
        self.world, self.clock, self.wire, self.cookie = world, clock, Weibo(world), cookie
        self.served: list[Served] = []

    def draft(self, path: str, **query: Any) -> Draft:
        now = self.clock.now()
        words = {key: str(value) for key, value in query.items()}
        target = f"/m.weibo.cn{path}?{urlencode(words)}"
        ask = Ask("m.weibo.cn", path, target, words, {"cookie": self.cookie}, now, instant_ms(now))
        member, step = self.wire.whose(ask)
        draft = self.wire.draft(ask, Served(ask.at, member.id if member else None, target, 200, step))
        self.served.append(draft.served)
        return draft

    def timeline(self, account_id: str, **query: Any) -> Any:
        uid = self.uid(account_id)
        asked = {"type": "uid", "value": uid, "containerid": f"107603{uid}"} | query
        return json.loads(self.draft("/api/container/getIndex", **asked).answer.body)

    def answer(self, request: Request) -> Answer:
        parts = urlsplit(request.url)
        return self.draft(parts.path, **dict(parse_qsl(parts.query))).answer

    def read(self, account: Account, request: Request) -> Page:
        return self.understood(account, request, self.answer(request))

    def understood(self, account: Account, request: Request, answer: Answer) -> Page:
        url = request.url.replace("https://", f"{BASE}/")
        asked = replace(request, url=url)
        return read(WEIBO, account, Payload(asked, url, answer.status, {}, answer.body, self.clock.now()))

    def walk(self, account: Account) -> Iterator[Page]:
        """Profile, and every page with the questions that belong to it."""
        waiting = deque([WEIBO.first(account, Cursor(account.id, START), Aim(profile=True, back=True))])
        while waiting:
            page = self.read(account, waiting.popleft())
            yield page
            waiting.extendleft(reversed(page.more))
            waiting.extend([page.next] if page.next else [])

    def account(self, account_id: str) -> Account:
        return next(one for one in self.world.accounts() if one.id == account_id)

    def uid(self, account_id: str) -> str:
        return natives.account_id(self.world.members[account_id])

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]


@pytest.mark.parametrize("account_id", [MFA, EMBASSY])
def test_the_adapter_reads_the_whole_account_as_it_was(site: Asked, account_id: str) -> None:
    """Profile, pages and cut posts give every standing post with its words, time, kind and counts."""
    account = site.account(account_id)
    pages = list(site.walk(account))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(site.clock.now()), site.standing(account_id)
    assert set(found) == {post.native_id for post in truth}
    assert sum(len(page.posts) for page in pages) == len(found)
    assert len(truth) > 50
    for post in truth:
        ours, words = found[post.native_id], post.shown.version(ms).words
        assert ours.text == "\n".join(line for line in written("weibo", words.text).split("\n") if line)
        assert (ours.kind, ours.published_at, ours.url) == (post.kind, post.published_at, post.url)
        edited = post.version(ms).edited_at
        assert ours.edited_at == (edited and edited.replace(microsecond=0))
        assert [one.url for one in ours.media] == [picture.url for picture in post.shown.pictures]
        assert set(ours.hashtags) == {tag.casefold() for tag in words.hashtags}
        assert ours.links == ((words.link,) if words.link else ())
        assert ours.flags == ()
        told = shown(post, ms)
        assert (told is None) == (post.native_id not in seen)
        assert told is None or tuple(told) == seen[post.native_id].counts
        if post.about is not None:
            assert ours.about_account == site.uid(post.about.account_id)
    (size,) = pages[0].audience
    assert size.followers == rounded(site.world.followers(account_id, ms))
    assert size.precision == ("rounded" if account_id == MFA else "exact")
    assert size.posts_total == len(truth)
    assert size.avatar is (account_id == MFA)
    assert [page.end for page in pages].count(True) == 1
    assert not any(page.skipped for page in pages)
    assert {post.kind for post in truth} == {"original", "repost", "quote"}
    assert any(page.pinned for page in pages) == site.world.members[account_id].pins


def test_long_posts_are_cut_in_the_listing_alone(site: Asked) -> None:
    """The page leaves them to their own question; short ones need none."""
    page = site.read(site.account(EMBASSY), WEIBO.first(site.account(EMBASSY), Cursor(EMBASSY, START), Aim()))
    ms = instant_ms(site.clock.now())
    asked = {dict(parse_qsl(urlsplit(one.url).query))["id"] for one in page.more}
    assert asked
    assert page.posts
    listed = [site.world.by_id[EMBASSY, one] for one in (*asked, *(post.native_id for post in page.posts))]
    long = [post for post in listed if len(post.version(ms).words.text) > LETTERS]
    assert asked == {post.native_id for post in long if post.kind != "repost"}


def test_abbreviated_counts(site: Asked) -> None:
    """From 10,000 on the site tells ten thousands; the ledger tells the same number, as a rounded one."""
    ms = instant_ms(site.clock.now())
    (many,) = [p for p in site.standing(MFA) if p.kind == "original" and p.counts(ms).likes >= 10_000][:1]
    body = json.loads(site.draft("/statuses/show", id=many.native_id).answer.body)["data"]
    assert body["attitudes_count"].endswith("万")
    told = shown(many, ms)
    assert told is not None
    assert told.precision == "rounded"
    assert abs((told.likes or 0) - many.counts(ms).likes) <= 500
    (few,) = [p for p in site.standing(EMBASSY) if p.kind == "original"][:1]
    small = shown(few, ms)
    assert small is not None
    assert (small.precision, small.likes) == ("exact", few.counts(ms).likes)


def test_the_ledger_knows_what_was_listed(site: Asked) -> None:
    """Ids and counts as served; a profile notes the audience that it told."""
    cards = site.timeline(MFA)["data"]["cards"]
    served = site.served[-1]
    assert (served.complete, served.step, served.account_id) == (True, "timeline", MFA)
    assert list(served.ids) == [card["mblog"]["id"] for card in cards]
    assert served.counts is not None
    assert len(served.counts) == PAGE
    site.timeline(MFA, containerid=f"100505{site.uid(MFA)}")
    assert site.served[-1].followers == rounded(site.world.followers(MFA, instant_ms(site.clock.now())))


def test_pages_cover_the_account_exactly_once(site: Asked) -> None:
    """The pinned post first and nowhere else, then from the newest on; the last page names no older one."""
    found: list[str] = []
    since: dict[str, Any] = {}
    while True:
        data = site.timeline(EMBASSY, **since)["data"]
        found += [card["mblog"]["id"] for card in data["cards"]]
        if "since_id" not in data["cardlistInfo"]:
            break
        since = {"since_id": data["cardlistInfo"]["since_id"]}
    standing = list(reversed(site.standing(EMBASSY)))
    assert found == [p.native_id for p in standing if p.pinned] + [
        p.native_id for p in standing if not p.pinned
    ]
    assert sum(post.pinned for post in standing) == 1
    assert len(found) > 2 * PAGE
    assert site.timeline(EMBASSY, since_id=5)["ok"] == 0


def test_a_deleted_post_is_proven_gone(site: Asked) -> None:
    """Its counts while it stands, the plain word afterwards; it leaves the listing too."""
    post = next(p for p in site.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    assert WEIBO.recheck is not None
    account = site.account(MFA)
    request = WEIBO.recheck(account, Cursor(MFA, START), post.native_id)
    assert request is not None
    before = Asked(site.world, SimClock(post.deleted_at - timedelta(seconds=1)))
    page = before.read(account, request)
    assert ([one.native_id for one in page.posts], page.gone) == ([post.native_id], ())
    after = Asked(site.world, SimClock(post.deleted_at))
    assert after.read(account, request).gone == (post.native_id,)
    listed = {one.native_id for page in after.walk(account) for one in page.posts}
    assert post.native_id not in listed
    assert after.draft("/statuses/extend", id=post.native_id).answer.status == 200


@pytest.mark.parametrize("cookie", ["", "SUB=another", "XSUB=practice-weibo-cookie", COOKIE + "x", "_T_WM=1"])
def test_without_the_cookie_nothing_is_told(site: Asked, cookie: str) -> None:
    """HTTP 432 to every question; to the adapter it is a matter of access."""
    stranger = Asked(site.world, site.clock, cookie)
    account = site.account(MFA)
    assert WEIBO.probe is not None
    post = site.standing(MFA)[0].native_id
    questions = [
        WEIBO.probe,
        *(WEIBO.first(account, Cursor(MFA, START), Aim(profile=p)) for p in (True, False)),
    ]
    assert WEIBO.recheck is not None
    recheck = WEIBO.recheck(account, Cursor(MFA, START), post)
    assert recheck is not None
    for request in (*questions, recheck):
        with pytest.raises(AccessDenied, match="432"):
            stranger.read(account, request)
        assert (stranger.served[-1].status, stranger.served[-1].complete) == (432, False)
        site.read(account, request)


def test_unknown_accounts_and_odd_questions(site: Asked) -> None:
    """An unknown number gets the answer that hides much; other questions get a page."""
    nobody = replace(site.account(MFA), handle="4999999999", url="")
    for profile in (True, False):
        with pytest.raises(NotFound, match="这里还没有内容"):
            site.read(nobody, WEIBO.first(nobody, Cursor(MFA, START), Aim(profile=profile)))
    for path, query in (("/", {}), ("/api/container/getIndex", {}), ("/api/config", {}),
                        ("/api/container/getIndex", {"containerid": "231522x"})):  # fmt: skip
        assert site.draft(path, **query).answer.status == 404
    for since_id in ("x", "-1", "", "٣"):
        assert site.timeline(MFA, since_id=since_id)["ok"] == 1
    for number in ("", "x", "9" * 40):
        assert json.loads(site.draft("/statuses/show", id=number).answer.body)["error_code"] == 20101


@pytest.mark.parametrize(
    ("kind", "ours"),
    [
        ("rate_limited", RateLimited), ("server_error", ServerTrouble), ("outage", ServerTrouble),
        ("gone", NotFound),
    ],
)  # fmt: skip
def test_failures_as_the_site_says_them(site: Asked, kind: Kind, ours: type[PlatformError]) -> None:
    """Limits and hidden accounts are told in words, trouble by a page under its status."""
    account = site.account(MFA)
    request = WEIBO.first(account, Cursor(MFA, START), Aim())
    trouble = Trouble(kind, MFA, Window(START, at_day(30)))
    now = site.clock.now()
    answer = site.wire.failure(Ask("", "", "", {}, {}, now, instant_ms(now)), trouble)
    with pytest.raises(ours):
        site.understood(account, request, answer)


def test_spoiled_answers(site: Asked) -> None:
    """One unreadable card among good ones, a listing of nothing, the sign-in page; other kinds do nothing."""
    member, ms, account = site.world.members[MFA], instant_ms(site.clock.now()), site.account(MFA)
    request = WEIBO.first(account, Cursor(MFA, START), Aim())
    good = site.answer(request)
    before = site.understood(account, request, good)
    after = site.understood(account, request, site.wire.spoiled("bad_item", good, member, ms))
    assert [one.path for one in after.skipped] == ["cards[0]"]
    assert after.posts == before.posts
    for kind, error in (("empty", NotFound), ("json_error", AccessDenied)):
        with pytest.raises(error):
            site.understood(account, request, site.wire.spoiled(kind, good, member, ms))
    assert site.wire.spoiled("duplicate_items", good, member, ms) is good
    with pytest.raises(ParseError):
        site.understood(account, request, replace(good, body=good.body[: len(good.body) * 2 // 3]))


@pytest.mark.recorded
def test_objects_have_the_recorded_shape(wire: Path, site: Asked) -> None:
    """What ours tells, a genuine answer tells too, under the same names and as the same types."""
    real = json.loads((wire / "weibo" / "mobile_timeline_t0.json").read_bytes())
    ours = site.timeline(EMBASSY)
    assert set(ours["data"]) == set(real["data"])
    assert set(ours["data"]["cardlistInfo"]) == set(real["data"]["cardlistInfo"])
    cards = {key: value for card in real["data"]["cards"] for key, value in card["mblog"].items()}
    for card in ours["data"]["cards"]:
        assert set(card) == {"card_type", "itemid", "scheme", "mblog"}
        for key, value in card["mblog"].items():
            assert type(value) is type(cards[key]), key
        assert set(card["mblog"]["user"]) <= set(real["data"]["cards"][0]["mblog"]["user"])
    profile = json.loads((wire / "weibo" / "mobile_profile.json").read_bytes())["data"]
    mine = site.timeline(EMBASSY, containerid=f"100505{site.uid(EMBASSY)}")["data"]
    assert set(mine) == set(profile)
    assert set(mine["userInfo"]) <= set(profile["userInfo"])
    extended = json.loads((wire / "weibo" / "mobile_long_text.json").read_bytes())["data"]
    post = site.standing(EMBASSY)[0]
    told = json.loads(site.draft("/statuses/extend", id=post.native_id).answer.body)["data"]
    assert {key: type(value) for key, value in told.items()} == {
        key: type(value) for key, value in extended.items()
    }
