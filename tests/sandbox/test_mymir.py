"""Moy Mir's API on the wire: signatures checked for real, events without loss, counts as in the world."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.fetch.credentials import Credentials
from monitor.fetch.guard import Guard
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.mymir import MYMIR
from monitor.platforms.mymir_ask import PAGE, ask_stream
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.mymir import APP, SECRET, SESSION, MyMir, shown, signature
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.sandbox.wires import settings_toml
from monitor.settings import FetchSettings
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.asked_wire import AskedWire
from tests.sandbox.conftest import BASE, START, at_day

MFA = "kg-mfa-mymir"
CAST = (Member(MFA, "mfa", "mymir", ("ru",), 3.0, reach=9, followers=310, lacks=("link",)),)
RIGHT = {"MYMIR_APP_ID": APP, "MYMIR_SECRET_KEY": SECRET, "MYMIR_SESSION_KEY": SESSION}


@pytest.fixture(scope="module")
def world() -> World:
    """One community for a month."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(world, clock)


class Api(AskedWire):
    """The wire, asked as the practice site asks it. Adapters' questions get key and signature from fetch."""

    def __init__(self, world: World, clock: SimClock, secrets: dict[str, str] | None = None) -> None:
        super().__init__(world, clock, MyMir(world))
        self.credentials = Credentials(RIGHT if secrets is None else secrets)
        (self.account,) = world.accounts()
        self.uid = natives.account_id(world.cast[0])

    def ask(self, query: dict[str, str], path: str = "/platform/api") -> Ask:
        now = self.clock.now()
        target = f"/www.appsmail.ru{path}?{urlencode(query)}"
        return Ask("www.appsmail.ru", path, target, query, {}, now, instant_ms(now))

    def get(self, method: str, **query: Any) -> Any:
        """The body of a question that is signed as it should be."""
        words = {"method": method, "app_id": APP, "session_key": SESSION, "secure": "1"}
        words |= {key: str(value) for key, value in query.items()}
        return json.loads(self.draft(self.ask(words | {"sig": signature(words, SECRET)})).answer.body)

    def answer(self, request: Request) -> Answer:
        """What comes back on an adapter's question, to which fetch has added what it adds."""
        target = Guard(FetchSettings()).target(request.url)
        added = self.credentials.of(target, redirected=False).query
        return self.draft(self.ask(dict([*parse_qsl(urlsplit(request.url).query), *added]))).answer

    def read(self, request: Request, account: Account | None = None) -> Page:
        answer = self.answer(request)
        payload = Payload(request, request.url, answer.status, {}, answer.body, self.clock.now())
        return read(MYMIR, account or self.account, payload)

    def walk(self) -> Iterator[Page]:
        """A first poll: profile, and the stream to its end."""
        request: Request | None = MYMIR.first(self.account, Cursor(MFA, START), Aim(profile=True, back=True))
        for _ in range(40):
            page = self.read(request)
            yield page
            request = page.next
            if request is None:
                return
        raise AssertionError("the walk has no end")

    def standing(self) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[MFA] if post.stands(ms)]


def test_the_adapter_reads_the_whole_account_as_it_was(api: Api) -> None:
    """Profile and stream over the wire, signed by fetch, give every standing post with its words, time and
    counts; pages overlap by the event they go on from."""
    pages = list(api.walk())
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing()
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 2 * PAGE
    for post in truth:
        read_one, words = found[post.native_id], post.version(ms).words
        assert read_one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at, read_one.url) == (
            "original",
            post.published_at,
            post.url,
        )
        assert [one.url for one in read_one.media] == [picture.url for picture in post.pictures]
        assert set(read_one.hashtags) == {tag.casefold() for tag in words.hashtags}
        assert seen[post.native_id].counts == tuple(shown(post, ms) or ())
    (size,) = pages[0].audience
    assert (size.followers, size.posts_total) == (api.world.followers(MFA, ms), len(truth))
    assert (size.avatar, size.bio, size.link) == (True, True, False)
    assert pages[0].identity is not None
    assert pages[0].identity.native_id == api.uid == api.account.handle
    assert [page.end for page in pages] == [False] * (len(pages) - 1) + [True]
    assert sum(len(page.posts) for page in pages) == len(truth) + len(pages) - 2
    assert not any(page.skipped or page.ignored for page in pages)


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids and counts of a listing stand beside each other as served; a profile notes the audience."""
    events = api.get("stream.getByAuthor", uid=api.uid, limit=100)
    served = api.served[-1]
    assert (served.complete, served.step, served.account_id) == (True, "timeline", MFA)
    assert list(served.ids) == [event["id"] for event in events]
    assert served.counts is not None
    assert [one and one.likes for one in served.counts] == [event["likes_count"] for event in events]
    api.get("users.getInfo", uids=api.uid)
    assert api.served[-1].followers == api.world.followers(MFA, instant_ms(api.clock.now()))


@pytest.mark.parametrize("limit", [2, 7, 100])
def test_paging_covers_the_stream_exactly_once(api: Api, limit: int) -> None:
    """From the last event of a page on every standing event comes once, the newest first."""
    found: list[str] = []
    while True:
        place = {"skip": found[-1]} if found else {}
        page = [event["id"] for event in api.get("stream.getByAuthor", uid=api.uid, limit=limit, **place)]
        new = [native_id for native_id in page if native_id not in found]
        if not new:
            break
        assert page == new or page[0] == found[-1]
        found += new
    assert found == [post.native_id for post in reversed(api.standing())]


def test_a_page_goes_on_behind_an_event_that_was_deleted_meanwhile(api: Api) -> None:
    """The event from which a page goes on may be gone: the older ones come all the same."""
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    later = Api(api.world, SimClock(post.deleted_at))
    page = later.read(ask_stream(later.uid, post.native_id))
    older = [one.native_id for one in reversed(later.standing()) if one.published_ms < post.published_ms]
    assert [one.native_id for one in page.posts] == older[:PAGE]
    assert page.gone == ()


def test_bounds_and_unknown_accounts(api: Api) -> None:
    """10 events without a limit, 100 at most; an unknown account has no profile and its stream is closed."""
    assert len(api.get("stream.getByAuthor", uid=api.uid)) == 10
    for bad in ({"limit": 101}, {"limit": 0}, {"limit": "x"}, {"skip": "nothing"}):
        assert api.get("stream.getByAuthor", uid=api.uid, **bad)["error"]["error_code"] == 100
        assert not api.served[-1].complete
    assert api.get("users.getInfo", uids="12") == []
    stranger = replace(api.account, handle="12")
    with pytest.raises(NotFound):
        api.read(MYMIR.first(stranger, Cursor(MFA, START), Aim()), stranger)
    with pytest.raises(AccessDenied, match="202"):
        api.read(ask_stream("12"), stranger)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"MYMIR_SECRET_KEY": "another-secret"}, 104), ({"MYMIR_SESSION_KEY": "another-session"}, 102),
        ({"MYMIR_APP_ID": "1"}, 103), ({"MYMIR_SECRET_KEY": ""}, 103),
    ],
    ids=lambda one: str(one)[:40],
)  # fmt: skip
def test_a_wrong_key_or_signature_is_a_matter_of_access(api: Api, changed: dict[str, str], code: int) -> None:
    """The wire computes the signature itself: a wrong secret is error 104, a wrong session 102, a wrong or
    missing application 103. The adapter calls all of them a matter of access, for the probe too."""
    wrong = Api(api.world, api.clock, RIGHT | changed)
    assert MYMIR.probe is not None
    for request in (MYMIR.first(api.account, Cursor(MFA, START), Aim()), MYMIR.probe):
        with pytest.raises(AccessDenied, match=f"Moy Mir error {code}"):
            wrong.read(request)
    assert api.read(MYMIR.probe) == Page()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"sig": "0" * 32}, 104), ({"uid": "1"}, 104), ({"secure": "0"}, 104), ({"session_key": ""}, 102),
        ({"app_id": "1"}, 103), ({"method": "stream.post"}, 2),
    ],
    ids=str,
)  # fmt: skip
def test_refusals_in_moy_mirs_form(api: Api, changed: dict[str, str], code: int) -> None:
    """A question that was changed after it was signed is not answered but by an error object."""
    words = {"method": "stream.getByAuthor", "uid": api.uid, "app_id": APP, "session_key": SESSION}
    words |= {"secure": "1"}
    words |= {"sig": signature(words, SECRET)}
    assert len(json.loads(api.draft(api.ask(words)).answer.body)) == 10
    draft = api.draft(api.ask(words | changed))
    assert (draft.served.complete, draft.served.ids) == (False, ())
    assert json.loads(draft.answer.body)["error"]["error_code"] == code


def understood(api: Api, answer: Answer) -> Page:
    request = ask_stream(api.uid)
    payload = Payload(request, request.url, answer.status, {}, answer.body, api.clock.now())
    return read(MYMIR, api.account, payload)


@pytest.mark.parametrize(
    ("kind", "ours"),
    [
        ("rate_limited", RateLimited), ("server_error", ServerTrouble), ("outage", ServerTrouble),
        ("gone", AccessDenied),
    ],
)  # fmt: skip
def test_failures_as_moy_mir_says_them(api: Api, kind: Kind, ours: type[PlatformError]) -> None:
    """Trouble and closed accounts are error objects, too many questions a status; the adapter knows both."""
    trouble = Trouble(kind, MFA, Window(START, at_day(30)))
    with pytest.raises(ours):
        understood(api, api.wire.failure(api.ask({}), trouble))


def test_spoiled_answers(api: Api) -> None:
    """One unreadable event among good ones, none at all, an error, a cut body; other kinds leave the answer
    alone."""
    member, ms = api.world.cast[0], instant_ms(api.clock.now())
    good = api.answer(ask_stream(api.uid))
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


@pytest.mark.parametrize("path", ["", "/", "/platform/api", "/platform/mail/name"])
@pytest.mark.parametrize("query", [{}, {"method": "stream.getByAuthor", "uid": "а"}, {"limit": ","}])
def test_odd_questions_are_answered(api: Api, path: str, query: dict[str, str]) -> None:
    """No question makes the wire fail: an error in Moy Mir's form comes back, even for signed nonsense."""
    words = {"app_id": APP, "session_key": SESSION, "secure": "1"} | query
    words |= {"sig": signature(words, SECRET)}
    assert json.loads(api.draft(api.ask(words, path)).answer.body)["error"]["error_code"]


def test_the_practice_world_wakes_it() -> None:
    """The settings of the practice world enable what sleeps otherwise."""
    told = tomllib.loads(settings_toml(BASE))
    assert told["platforms"]["mymir"] == {"enabled": True}
    assert told["fetch"]["base_urls"]["www.appsmail.ru"] == f"{BASE}/www.appsmail.ru"


@pytest.mark.recorded
def test_the_wire_speaks_and_signs_as_recorded(wire: Path, api: Api) -> None:
    """The shape of an error, and the signature of the official guide's vector from server to server."""
    folder = wire / "mymir"
    fault = json.loads((folder / "error_202_access_denied.json").read_bytes())
    assert api.get("stream.getByAuthor", uid="12") == fault
    vectors = json.loads((folder / "signing_vectors.json").read_bytes())
    (one,) = [vector for vector in vectors if "secret_key" in vector]
    assert signature(one["params"], one["secret_key"]) == one["sig"]
