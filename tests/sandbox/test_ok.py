"""Odnoklassniki's API on the wire: signatures checked for real, streams without loss, true counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.fetch.credentials import Credentials
from monitor.fetch.guard import Guard
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.ok import OK
from monitor.platforms.ok_ask import ask_discussion, ask_topics
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.ok import KEY, SECRET, TOKEN, Ok, shown, signature
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.settings import FetchSettings
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.asked_wire import AskedWire
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY = "kz-mfa-ok", "kg-embassy-be-ok"
CAST = (
    Member(MFA, "mfa", "ok", ("kk", "ru"), 6.0, reach=40, followers=21_000),
    Member(EMBASSY, "embassy", "ok", ("ky", "ru"), 3.0, "BE", reach=6, pins=True),
)
RIGHT = {"OK_ACCESS_TOKEN": TOKEN, "OK_APPLICATION_KEY": KEY, "OK_APPLICATION_SECRET_KEY": SECRET}


@pytest.fixture(scope="module")
def world() -> World:
    """Two groups for a month, one of them with a pinned topic."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(world, clock)


class Api(AskedWire):
    """The wire, asked as the practice site asks it. Adapters' questions get key and signature from fetch."""

    def __init__(self, world: World, clock: SimClock, secrets: dict[str, str] | None = None) -> None:
        super().__init__(world, clock, Ok(world))
        self.credentials = Credentials(RIGHT if secrets is None else secrets)

    def ask(self, query: dict[str, str], path: str = "/fb.do") -> Ask:
        now = self.clock.now()
        target = f"/api.ok.ru{path}?{urlencode(query)}"
        return Ask("api.ok.ru", path, target, query, {}, now, instant_ms(now))

    def get(self, method: str, **query: Any) -> Any:
        """The body of a question that is signed as it should be."""
        words = {"method": method, "format": "json", "application_key": KEY}
        words |= {key: str(value) for key, value in query.items()}
        words |= {"sig": signature(words, TOKEN, SECRET), "access_token": TOKEN}
        return json.loads(self.draft(self.ask(words)).answer.body)

    def answer(self, request: Request) -> Answer:
        """What comes back on an adapter's question, to which fetch has added what it adds."""
        target = Guard(FetchSettings()).target(request.url)
        added = self.credentials.of(target, redirected=False).query
        return self.draft(self.ask(dict([*parse_qsl(urlsplit(request.url).query), *added]))).answer

    def read(self, account: Account, request: Request) -> Page:
        answer = self.answer(request)
        headers = {name.lower(): value for name, value in answer.headers}
        url = request.url.replace("https://", f"{BASE}/")
        asked = replace(request, url=url)
        return read(OK, account, Payload(asked, url, answer.status, headers, answer.body, self.clock.now()))

    def walk(self, account: Account) -> Iterator[Page]:
        """A first poll: name, profile, and the stream to its end."""
        request: Request | None = OK.first(account, Cursor(account.id, START), Aim(profile=True, back=True))
        for _ in range(40):
            page = self.read(account, request)
            yield page
            request = page.next
            if request is None:
                return
        raise AssertionError("the walk has no end")

    def account(self, account_id: str) -> Account:
        return next(one for one in self.world.accounts() if one.id == account_id)

    def group(self, account_id: str) -> str:
        return natives.account_id(self.world.members[account_id])

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]

    def stream(self, account_id: str, **query: Any) -> Any:
        return self.get("stream.get", gid=self.group(account_id), **query)


def ids(body: Any) -> list[str]:
    return [one["target_refs"][0].removeprefix("media_topic:") for one in body["feeds"]]


@pytest.mark.parametrize("account_id", [MFA, EMBASSY])
def test_the_adapter_reads_the_whole_account_as_it_was(api: Api, account_id: str) -> None:
    """Name, profile and stream over the wire, signed by fetch, give every standing topic with its words,
    time, kind and counts."""
    pages = list(api.walk(api.account(account_id)))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing(account_id)
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 100
    for post in truth:
        read_one, words = found[post.native_id], post.shown.version(ms).words
        assert read_one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at) == (post.kind, post.published_at)
        assert (read_one.url, read_one.flags) == (post.url, ())
        assert [(one.url, one.description) for one in read_one.media if one.kind == "image"] == [
            (picture.url, picture.description) for picture in post.shown.pictures
        ]
        assert [one.kind for one in read_one.media].count("poll") == bool(post.shown.poll)
        assert set(read_one.hashtags) == {tag.casefold() for tag in words.hashtags}
        told = shown(post, ms)
        assert (told is None) == (post.native_id not in seen)
        assert told is None or tuple(told) == seen[post.native_id].counts
        assert read_one.about_account == (
            None if post.about is None else natives.account_id(api.world.members[post.about.account_id])
        )
    assert pages[0].identity is not None
    assert pages[0].identity.native_id == api.group(account_id)
    assert pages[1].audience[0].followers == api.world.followers(account_id, ms)
    assert pages[-1].end
    assert not any(page.skipped or page.ignored or page.more for page in pages)
    assert {post.kind for post in truth} == {"original", "repost", "quote"}
    assert any(page.pinned for page in pages) == api.world.members[account_id].pins


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids and counts of a listing stand beside each other as served; a profile notes the audience."""
    body = api.stream(MFA, count=100)
    served = api.served[-1]
    assert (served.complete, served.step, served.account_id) == (True, "timeline", MFA)
    assert list(served.ids) == ids(body)
    topics = {one["id"]: one for one in body["entities"]["media_topics"]}
    assert served.counts is not None
    for native_id, counts in zip(served.ids, served.counts, strict=True):
        assert counts is None or counts.likes == topics[native_id]["like_summary"]["count"]
    api.get("group.getInfo", uids=api.group(MFA), fields="uid,members_count")
    assert api.served[-1].followers == api.world.followers(MFA, instant_ms(api.clock.now()))


@pytest.mark.parametrize("count", [1, 7, 100])
def test_paging_covers_the_stream_exactly_once(api: Api, count: int) -> None:
    """By anchor every standing topic comes once: the pinned one first, then from the newest on."""
    found, place = list[str](), dict[str, str]()
    while True:
        body = api.stream(EMBASSY, count=count, **place)
        found += ids(body)
        if "anchor" not in body:
            break
        place = {"anchor": body["anchor"]}
    newest = [post.native_id for post in reversed(api.standing(EMBASSY)) if not post.pinned]
    pinned = [post.native_id for post in api.standing(EMBASSY) if post.pinned]
    assert found == pinned + newest
    assert len(pinned) == 1


@pytest.mark.parametrize(
    "bad",
    [{"count": 101}, {"count": 0}, {"count": "x"}, {"anchor": "mine"}, {"direction": "BACKWARD"}],
    ids=str,
)
def test_bounds_of_a_page(api: Api, bad: dict[str, Any]) -> None:
    """20 items without a count, 100 at most; what is out of bounds, or no anchor of ours, is error 100."""
    assert len(ids(api.stream(MFA))) == 20
    assert api.stream(MFA, **bad)["error_code"] == 100
    assert not api.served[-1].complete


def test_a_deleted_topic_is_proven_gone_by_the_adapter(api: Api) -> None:
    """The adapter's question for one topic: its counts while it stands, the proof when it is deleted. It
    leaves the stream too, which proves nothing."""
    account = api.account(MFA)
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    assert OK.recheck is not None
    request = OK.recheck(account, Cursor(MFA, START, native_id=api.group(MFA)), post.native_id)
    before = Api(api.world, SimClock(post.deleted_at - timedelta(seconds=1))).read(account, request)
    assert ([one.native_id for one in before.posts], before.gone) == ([post.native_id], ())
    later = Api(api.world, SimClock(post.deleted_at))
    assert later.read(account, request).gone == (post.native_id,)
    assert later.served[-1].step == "post"
    assert post.native_id not in {one.native_id for page in later.walk(account) for one in page.posts}


def test_several_topics_at_once(api: Api) -> None:
    """Those that stand come with their counts; those that do not are named in the hints, and not as gone."""
    account, ms = api.account(MFA), instant_ms(api.clock.now())
    posts = [post for post in api.standing(MFA) if post.kind == "original"][:3]
    wanted = [*(post.native_id for post in posts), "1"]
    page = api.read(account, ask_topics(wanted, api.group(MFA)))
    assert [one.native_id for one in page.posts] == wanted[:3]
    assert [one.counts for one in page.engagement] == [tuple(shown(post, ms) or ()) for post in posts]
    assert (page.hints, page.gone) == ({"unanswered": "1"}, ())


def test_the_counts_of_a_discussion(api: Api) -> None:
    """discussions.get tells the same counts; a topic that is not there is not found."""
    post = next(post for post in api.standing(MFA) if post.kind == "original")
    page = api.read(api.account(MFA), ask_discussion(post.native_id))
    assert page.engagement[0].counts == tuple(shown(post, instant_ms(api.clock.now())) or ())
    assert (page.posts[0].published_at, page.posts[0].text) == (post.published_at, "")
    with pytest.raises(NotFound):
        api.read(api.account(MFA), ask_discussion("1"))


def test_addresses_and_groups(api: Api) -> None:
    """A name and a number lead to the same group, an unknown one to nothing; a group tells the fields that
    are asked for."""
    handle, group = api.world.members[MFA].handle, api.group(MFA)
    for name in (handle, f"group/{group}"):
        found = api.get("url.getInfo", url=f"https://ok.ru/{name}")
        assert found == {"type": "GROUP", "objectId": int(group), "objectIdStr": group}
    assert api.get("url.getInfo", url="https://ok.ru/nobody") == {"type": "UNKNOWN"}
    assert api.get("group.getInfo", uids=group, fields="uid") == [{"uid": group}]
    assert api.get("group.getInfo", uids="12", fields="uid") == []
    assert api.get("stream.get", gid="12")["error_code"] == 160
    for wrong in ("nobody", "12345"):
        account = replace(api.account(MFA), handle=wrong)
        with pytest.raises(NotFound):
            list(api.walk(account))


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"OK_APPLICATION_SECRET_KEY": "F" * 24}, 104), ({"OK_ACCESS_TOKEN": "-s-another-token"}, 103),
        ({"OK_APPLICATION_KEY": "ANOTHERKEY00"}, 101), ({"OK_ACCESS_TOKEN": ""}, 101),
    ],
    ids=lambda one: str(one)[:40],
)  # fmt: skip
def test_a_wrong_key_or_signature_is_a_matter_of_access(api: Api, changed: dict[str, str], code: int) -> None:
    """The wire computes the signature itself: a wrong secret is error 104, a wrong token 103, a wrong or
    missing application key 101. The adapter calls all of them a matter of access, for the probe too."""
    wrong = Api(api.world, api.clock, RIGHT | changed)
    assert OK.probe is not None
    for request in (OK.first(api.account(MFA), Cursor(MFA, START), Aim()), OK.probe):
        with pytest.raises(AccessDenied, match=f"OK error {code}"):
            wrong.read(api.account(MFA), request)
    assert api.read(api.account(MFA), OK.probe) == Page()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"sig": "0" * 32}, 104), ({"sig": ""}, 104), ({"gid": "1"}, 104), ({"access_token": "x"}, 103),
        ({"application_key": "x"}, 101), ({"method": "stream.set"}, 3),
    ],
    ids=str,
)  # fmt: skip
def test_refusals_in_oks_form(api: Api, changed: dict[str, str], code: int) -> None:
    """Under status 200 comes a code, in a header too; a question that was changed after it was signed is
    not answered."""
    words = {"method": "stream.get", "application_key": KEY, "gid": api.group(MFA)}
    words |= {"sig": signature(words, TOKEN, SECRET), "access_token": TOKEN}
    assert "feeds" in json.loads(api.draft(api.ask(words)).answer.body)
    draft = api.draft(api.ask(words | changed))
    assert (draft.answer.status, draft.served.complete, draft.served.ids) == (200, False, ())
    assert ("Invocation-Error", str(code)) in draft.answer.headers
    assert json.loads(draft.answer.body)["error_code"] == code


@pytest.mark.parametrize("name", ["application_key", "access_token", "sig"])
def test_what_is_missing_is_told(api: Api, name: str) -> None:
    """Without application key, token or signature nothing is answered."""
    words = {"method": "stream.get", "application_key": KEY, "gid": api.group(MFA)}
    words |= {"sig": signature(words, TOKEN, SECRET), "access_token": TOKEN}
    del words[name]
    told = json.loads(api.draft(api.ask(words)).answer.body)["error_code"]
    assert told == {"application_key": 101, "access_token": 453, "sig": 104}[name]


def understood(api: Api, answer: Answer) -> Page:
    url = f"{BASE}/api.ok.ru/fb.do?method=stream.get&gid={api.group(MFA)}&count=100"
    headers = {name.lower(): value for name, value in answer.headers}
    payload = Payload(Request(url, "timeline"), url, answer.status, headers, answer.body, api.clock.now())
    return read(OK, api.account(MFA), payload)


@pytest.mark.parametrize(
    ("kind", "code", "ours"),
    [
        ("rate_limited", 11, RateLimited), ("server_error", 2, ServerTrouble), ("outage", 2, ServerTrouble),
        ("gone", 160, NotFound),
    ],
)  # fmt: skip
def test_failures_as_ok_says_them(api: Api, kind: Kind, code: int, ours: type[PlatformError]) -> None:
    """Limits, trouble and lost groups are errors under status 200, which the adapter knows."""
    trouble = Trouble(kind, MFA, Window(START, at_day(30)))
    answer = api.wire.failure(api.ask({"method": "stream.get"}), trouble)
    assert (answer.status, json.loads(answer.body)["error_code"]) == (200, code)
    with pytest.raises(ours):
        understood(api, answer)


def test_spoiled_answers(api: Api) -> None:
    """One unreadable item among good ones, a stream of none, an error, a cut body; other kinds leave the
    answer alone."""
    member, ms = api.world.members[MFA], instant_ms(api.clock.now())
    good = api.answer(OK.first(api.account(MFA), Cursor(MFA, START, native_id=api.group(MFA)), Aim()))
    before, after = understood(api, good), understood(api, api.wire.spoiled("bad_item", good, member, ms))
    assert [one.path for one in after.skipped] == ["[0]"]
    assert (after.posts, after.engagement, after.next) == (before.posts, before.engagement, before.next)
    empty = understood(api, api.wire.spoiled("empty", good, member, ms))
    assert (empty.posts, empty.end) == ((), True)
    with pytest.raises(ServerTrouble):
        understood(api, api.wire.spoiled("json_error", good, member, ms))
    with pytest.raises(ParseError):
        understood(api, replace(good, body=good.body[: len(good.body) * 2 // 3]))
    assert api.wire.spoiled("duplicate_items", good, member, ms) is good
    profile = api.answer(OK.first(api.account(MFA), Cursor(MFA, START, native_id=api.group(MFA)), Aim(True)))
    assert api.wire.spoiled("bad_item", profile, member, ms) is profile


@pytest.mark.parametrize("path", ["", "/", "/fb.do", "/api/stream/get"])
@pytest.mark.parametrize("query", [{}, {"method": "mediatopic.getByIds", "topic_ids": "а,"}, {"uids": ","}])
def test_odd_questions_are_answered(api: Api, path: str, query: dict[str, str]) -> None:
    """No question makes the wire fail: an error in OK's form comes back, even for signed nonsense."""
    words = {"application_key": KEY, "method": "stream.get"} | query
    words |= {"sig": signature(words, TOKEN, SECRET), "access_token": TOKEN}
    assert json.loads(api.draft(api.ask(words, path)).answer.body)["error_code"]


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(wire: Path, api: Api) -> None:
    """A group, a discussion and an error have the keys of genuine ones, but for what an adapter never
    asks for."""

    def recorded(name: str) -> Any:
        return json.loads((wire / "ok" / name).read_bytes())

    fields = "uid,name,shortname,description,members_count,pic_avatar"
    ours = api.get("group.getInfo", uids=api.group(MFA), fields=fields)
    rest = {"shop_visible_admin", "shop_visible_public", "picAvatar"}
    assert set(recorded("group_get_info.json")[0]) - rest <= set(ours[0])
    real = recorded("discussion_get_group_topic.json")["discussion"]
    post = next(post for post in api.standing(MFA) if post.kind == "original")
    mine = api.get("discussions.get", discussionId=post.native_id, discussionType="GROUP_TOPIC")["discussion"]
    assert set(mine) - set(real) == {"created_ms", "reshare_summary"}
    assert mine["ref_objects"][0].keys() == real["ref_objects"][0].keys()
    assert set(api.stream(MFA, count=0)) == set(recorded("error_101_no_key.json"))


@pytest.mark.recorded
def test_the_wire_signs_as_the_recorded_vectors(wire: Path) -> None:
    """The wire's own arithmetic gives the genuine signatures where the secret is made of a token."""
    vectors = json.loads((wire / "ok" / "signing_vectors.json").read_bytes())
    checked = [one for one in vectors if "access_token" in one]
    for one in checked:
        told = signature(one["params"], one["access_token"], one["application_secret_key"])
        assert told == one["sig"]
    assert len(checked) == 2
