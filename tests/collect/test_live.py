"""Is an account there, and the one that is followed: the verdict by facts alone, the asking on loopback."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from monitor.clock import SystemClock
from monitor.collect.discovery import discover, proposals
from monitor.collect.live import REQUESTS, Checked, Heard, check, heard, judge, learnt, not_asked
from monitor.errors import (
    AccessDenied,
    FetchError,
    Gone,
    NoAnswer,
    NotFound,
    ParseError,
    Paused,
    PlatformError,
    RateLimited,
    Refused,
    ServerTrouble,
)
from monitor.model import Account, AudienceSnapshot
from monitor.platforms import PLATFORMS
from monitor.platforms.discover import Candidate
from monitor.settings import FetchSettings, PlatformSettings, Settings
from monitor.wire import Identity, Page, Payload, Request
from tests.collect.world import Toots, lab, rss
from tests.conftest import NOON

Make = Callable[..., Account]
DID = "did:plc:" + "a2" * 12


@pytest.fixture
def account(make_account: Make) -> Account:
    return make_account(id="kz-mfa", platform="mastodon", handle="mfa", url="https://social.example/@mfa")


def told(**fields: Any) -> Heard:
    more = {name: fields.pop(name) for name in ("followers", "listed") if name in fields}
    return Heard(identity=Identity(**fields), **more)


ANSWERS: list[tuple[str | None, Heard, str, str]] = [
    (None, told(native_id="1", handle="mfa@social.example"), "verified", ""),
    ("1", told(native_id="1", handle="MFA"), "verified", ""),
    ("1", told(native_id="1"), "verified", ""),
    (None, told(listed=True), "verified", ""),
    (None, told(followers=0), "verified", ""),
    (None, told(name="Ministry"), "verified", ""),
    (None, told(), "unknown", "tells nothing"),
    ("1", told(listed=True, handle="mfa"), "unknown", "does not tell its id; 1 is followed"),
    ("1", told(native_id="2", handle="mfa"), "stranger", "id 2 answers, 1 is followed"),
    ("1", told(native_id="2", handle="other", moved_to="https://b.example/@x"), "stranger", "id 2"),
    ("1", told(native_id="1", handle="mfa_kz"), "renamed", "called mfa_kz now; the id is the same"),
    (None, told(native_id="1", handle="mfa_kz"), "renamed", "no id was known"),
    ("1", told(native_id="1", moved_to="https://b.example/@x"), "moved", "moved to https://b.example/@x"),
    ("1", Heard(Identity("1"), moved_to="https://b.example/"), "moved", "redirected to https://b.example/"),
    ("1", told(native_id="1", locked=True), "closed", "lets in"),
    ("1", told(native_id="1", locked=False), "verified", ""),
]  # fmt: skip


@pytest.mark.parametrize(("known", "answer", "verdict", "note"), ANSWERS, ids=range(len(ANSWERS)))
def test_the_verdict_on_an_answer(
    account: Account, known: str | None, answer: Heard, verdict: str, note: str
) -> None:
    """What was told and what was known give one verdict; a stranger is a stranger whatever else is said."""
    checked = judge(account, known, answer)
    assert (checked.verdict, checked.note == "") == (verdict, note == "")
    assert note in checked.note
    assert (checked.handle, checked.native_id) == (answer.identity.handle, answer.identity.native_id)
    assert checked.followers == answer.followers


ERRORS: list[tuple[FetchError | PlatformError, str]] = [
    (Gone("x", platform="p"), "gone"),
    (NotFound("x", platform="p"), "unknown"),
    (ParseError("x", platform="p"), "unknown"),
    (AccessDenied("x", platform="p"), "closed"),
    (RateLimited("x", platform="p"), "no answer"),
    (ServerTrouble("x", platform="p"), "no answer"),
    (NoAnswer("x", kind="time"), "no answer"),
    (Refused("x", kind="robots"), "no answer"),
    (Paused("x", kind="pause", until=NOON), "no answer"),
]


@pytest.mark.parametrize(("error", "verdict"), ERRORS, ids=lambda given: type(given).__name__)
def test_the_verdict_on_an_error(account: Account, error: FetchError | PlatformError, verdict: str) -> None:
    """Each kind of failure has its word, the reason stands beside it, and nothing counts as told."""
    assert judge(account, "1", error) == Checked(account, verdict, str(error))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("listed", "name", "native_id", "verdict"),
    [
        ("@MFA", "mfa", "1", "verified"),
        ("mfa@social.example", "mfa", "1", "verified"),
        ("club77", "mfa_kz", "-77", "verified"),
        ("UCabc", "@mfa", "UCabc", "verified"),
        (DID, "mfa.example", DID, "verified"),
        ("", "mfa", "1", "verified"),
        ("mfa", None, "1", "verified"),
        ("club77", "mfa_kz", "-78", "renamed"),
        ("mfa.example", "mfa.other.example", DID, "renamed"),
    ],
)
def test_two_ways_to_write_a_handle(
    make_account: Make, listed: str, name: str | None, native_id: str, verdict: str
) -> None:
    """Case, @, the home server and an id in the handle's place make no other account."""
    row = make_account(platform="vk", handle=listed, url="https://vk.com/x")
    assert judge(row, native_id, told(native_id=native_id, handle=name)).verdict == verdict


def answered(request: Request, moved_to: str | None = None) -> Payload:
    return Payload(request, request.url, 200, {}, b"", NOON, moved_to=moved_to)


def test_answers_are_taken_together() -> None:
    """A later answer adds what an earlier one left open, and takes nothing away."""
    lookup, listing = (
        Request("https://a.example/lookup", "lookup"),
        Request("https://a.example/x", "timeline"),
    )
    sizes = (AudienceSnapshot("a", NOON, followers=7), AudienceSnapshot("a", NOON, following=3))
    first = heard(
        Heard(), answered(lookup), Page(identity=Identity("1", name="M"), audience=sizes), ("timeline",)
    )
    assert first == Heard(Identity("1", name="M"), 7)
    assert not first.enough(None)
    assert first.enough("2")
    second = heard(
        first, answered(listing, "https://b.example/x"), Page(identity=Identity(handle="h")), ("timeline",)
    )
    assert second == Heard(Identity("1", "h", "M"), 7, "https://b.example/x", True)
    assert second.enough(None)


@pytest.mark.parametrize("to", ["https://www.a.example/feed/", "https://a.example/feed"])
def test_a_redirect_to_the_same_place_is_no_move(to: str) -> None:
    """https, www. and a closing slash are the same address."""
    request = Request("http://a.example/feed", "timeline")
    assert heard(Heard(), answered(request, to), Page(), ()).moved_to is None
    assert heard(Heard(), answered(request, to + "2"), Page(), ()).moved_to == to + "2"


def test_what_is_worth_writing(account: Account) -> None:
    """Only ids of verified accounts that the list does not have yet."""
    listed = replace(account, id="b", native_id="1")
    checked = [
        Checked(account, "verified", native_id="1"),
        Checked(listed, "verified", native_id="1"),
        Checked(replace(account, id="c"), "stranger", native_id="2"),
        Checked(replace(account, id="d"), "renamed", native_id="3"),
        Checked(replace(account, id="e"), "verified"),
    ]
    assert learnt(checked) == {"kz-mfa": "1"}


def test_what_cannot_be_asked_is_told_why(make_account: Make) -> None:
    """No adapter, switched off, terms not accepted, no key; each with what to do about it."""
    closed = Settings(platforms={"feed": PlatformSettings(enabled=False)})
    needing = next(
        (name for name, one in PLATFORMS.items() if one.key and one.key.needed and not one.asleep), None
    )
    preview = next((name for name, one in PLATFORMS.items() if one.why_off), None)
    cases = [
        ("linkedin", Settings(), "no adapter", "no adapter yet"),
        ("feed", closed, "off", "[platforms.feed]"),
    ]
    if preview:
        cases.append((preview, Settings(), "off", "accept_terms"))
    if needing:
        key = PLATFORMS[needing].key
        assert key
        cases.append((needing, Settings(), "no key", key.variable))
        with_key = Settings(
            secrets=dict.fromkeys(key.shapes, "s"), platforms={needing: PlatformSettings(accept_terms=True)}
        )
        assert not_asked(make_account(platform=needing), with_key) is None
    for platform, settings, verdict, note in cases:
        checked = not_asked(make_account(platform=platform), settings)
        assert checked is not None
        assert checked.verdict == verdict
        assert note in checked.note
    assert not_asked(make_account(), Settings()) is None


Answer = tuple[int, Mapping[str, str], bytes]


@dataclass
class Web:
    """A server on loopback that answers by path and query; what it does not know is a 404."""

    host: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def json(self, path: str, value: Any, status: int = 200) -> None:
        self.answers[path] = status, {"Content-Type": "application/json"}, json.dumps(value).encode()

    def html(self, path: str, body: str, **headers: str) -> None:
        self.answers[path] = 200, {"Content-Type": "text/html; charset=utf-8"} | headers, body.encode()


@pytest.fixture
def web() -> Iterator[Web]:
    made = Web()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append(unquote(self.path))
            status, headers, body = made.answers.get(unquote(self.path), (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.host = f"127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def settings(web: Web, tmp_path: Path) -> Settings:
    """Loopback may be asked, and stands for the networks of the tests."""
    stand_ins = {host: web.url(f"/{host}") for host in ("public.api.bsky.app", "api.vk.com")}
    fetch = FetchSettings(contact="ops@example.org", allow_hosts=(web.host,), retries=0, base_urls=stand_ins)
    return Settings(data_dir=tmp_path, fetch=fetch)


def checked_of(
    settings: Settings, *accounts: Account, known: Mapping[str, str] | None = None
) -> list[Checked]:
    heard_of: list[Checked] = []
    checked = asyncio.run(check(settings, SystemClock(), accounts, known or {}, heard_of.append))
    assert sorted(one.account.id for one in heard_of) == sorted(one.account.id for one in checked)
    return checked


def someone(web: Web, **fields: Any) -> dict[str, Any]:
    return {
        "id": "4711",
        "acct": "mfa",
        "url": web.url("/@mfa"),
        "followers_count": 12,
        "statuses_count": 0,
    } | fields


LOOKUP = "/api/v1/accounts/lookup?acct=mfa"


def test_an_account_is_asked_once(web: Web, settings: Settings, account: Account) -> None:
    """One question by the handle tells id, handle and followers; the known id decides."""
    web.json(LOOKUP, someone(web))
    row = replace(account, url=web.url("/@mfa"))
    (one,) = checked_of(settings, row)
    assert (one.verdict, one.native_id, one.followers, one.note) == ("verified", "4711", 12, "")
    assert one.handle is not None
    assert one.handle.startswith("mfa@")
    assert web.asked == [LOOKUP]
    assert checked_of(settings, row, known={row.id: "4711"})[0].verdict == "verified"
    assert checked_of(settings, row, known={row.id: "9"})[0].verdict == "stranger"
    listed = replace(row, native_id="4711")
    assert checked_of(settings, listed, known={row.id: "9"})[0].verdict == "verified"


def test_a_handle_that_is_nobodys_is_tried_by_its_id(web: Web, settings: Settings, account: Account) -> None:
    """An account that took another name answers by its id: renamed. Without a known id it is unknown."""
    web.json(LOOKUP, {"error": "Record not found"}, 404)
    web.json("/api/v1/accounts/4711", someone(web, acct="mfa_kz"))
    row = replace(account, url=web.url("/@mfa"))
    (one,) = checked_of(settings, row, known={row.id: "4711"})
    assert (one.verdict, one.native_id) == ("renamed", "4711")
    (one,) = checked_of(settings, row)
    assert (one.verdict, "404" in one.note) == ("unknown", True)


def test_the_road_from_a_name_to_a_profile(web: Web, settings: Settings, make_account: Make) -> None:
    """Where a name is looked up first, the profile is asked next, for handle and audience; no more."""
    bsky = "/public.api.bsky.app/xrpc"
    row = make_account(platform="bluesky", handle="mfa.example", url="https://bsky.app/profile/mfa.example")
    web.json(f"{bsky}/com.atproto.identity.resolveHandle?handle=mfa.example", {"did": DID})
    profile = {"did": DID, "handle": "mfa.example", "followersCount": 5, "followsCount": 0, "postsCount": 1}
    web.json(f"{bsky}/app.bsky.actor.getProfile?actor={DID}", profile)
    (one,) = checked_of(settings, row)
    assert (one.verdict, one.native_id, one.handle, one.followers) == ("verified", DID, "mfa.example", 5)
    assert [path.partition("?")[0] for path in web.asked] == [
        f"{bsky}/com.atproto.identity.resolveHandle", f"{bsky}/app.bsky.actor.getProfile",
    ]  # fmt: skip
    web.asked.clear()
    (one,) = checked_of(settings, row, known={row.id: "did:plc:other"})
    assert (one.verdict, len(web.asked)) == ("stranger", 1)


def test_many_accounts_in_the_order_of_the_list(web: Web, settings: Settings, make_account: Make) -> None:
    """Each account has its own verdict; who cannot be asked is not; one's failure harms no other."""
    feed = rss(("a", NOON))(Request("x", "timeline"))[2]
    web.answers |= {
        "/good": (200, {"Content-Type": "application/rss+xml"}, feed),
        "/old": (301, {"Location": web.url("/good")}, b""),
        "/gone": (410, {}, b""),
        "/closed": (403, {}, b""),
        "/page": (200, {"Content-Type": "text/html"}, b"<html><body>Welcome</body></html>"),
        "/down": (503, {}, b""),
    }
    rows = [
        make_account(id=f"kz-{name}", url=web.url(f"/{name}"))
        for name in ("good", "old", "gone", "closed", "page", "down", "none")
    ]
    rows += [make_account(id="kz-linkedin", platform="linkedin", url="https://www.linkedin.com/company/mfa")]
    rows += [make_account(id="kz-private", url="http://10.0.0.1/feed")]
    checked = checked_of(settings, *rows)
    assert [(one.account.id.removeprefix("kz-"), one.verdict) for one in checked] == [
        ("good", "verified"), ("old", "moved"), ("gone", "gone"), ("closed", "closed"), ("page", "unknown"),
        ("down", "no answer"), ("none", "unknown"), ("linkedin", "no adapter"), ("private", "no answer"),
    ]  # fmt: skip
    assert checked[1].note == f"permanently redirected to {web.url('/good')}"
    assert len(web.asked) == 8


def test_no_account_is_asked_for_ever(web: Web, settings: Settings, make_account: Make) -> None:
    """At most three questions, even where each answer leads to another one."""
    row = make_account(platform="wordpress", handle="", url=web.url("/"))
    web.html("/", "<html><head></head><body>nothing</body></html>")
    (one,) = checked_of(settings, row)
    assert len(web.asked) <= REQUESTS
    assert one.verdict in ("unknown", "verified", "no answer")


def test_the_listed_id_is_refused_from_the_first_poll(tmp_path: Path, make_account: Make) -> None:
    """A row that names an id takes nothing of an account that answers under another; a changed row does."""
    url = "http://127.0.0.1:8800/@mfa"
    row = make_account(platform="mastodon", handle="mfa", url=url, native_id="999")
    toots = Toots()
    toots.add(1, NOON - timedelta(hours=1))
    with lab(tmp_path, row, toots) as made:
        poll = made.poll()
        assert (poll.outcome, poll.error_kind) == ("failed", "identity-changed")
        assert made.ids() == set()
        assert made.store.cursors()[row.id].native_id == "999"
        made.store.sync_accounts([replace(row, native_id=toots.id)], NOON)
        assert made.poll().outcome == "ok"
        assert made.store.cursors()[row.id].disabled_reason is None


def test_a_home_page_and_three_more_questions(web: Web, settings: Settings) -> None:
    """The page, robots.txt, and once each for the sitemap and the feed that nothing named."""
    web.html("/kk/", "<a href='https://t.me/example_mfa'>Telegram</a>")
    web.answers["/"] = 302, {"Location": "/kk/"}, b""
    web.answers["/sitemap.xml"] = 200, {}, b"<urlset></urlset>"
    looked = asyncio.run(discover(settings, SystemClock(), web.url("/")))
    assert [(one.platform, one.how, one.evidence_url) for one in looked.found] == [
        ("telegram", "link in page", web.url("/kk/")), ("sitemap", "answers", web.url("/sitemap.xml")),
    ]  # fmt: skip
    assert [(address.removeprefix(f"http://{web.host}"), outcome) for address, outcome in looked.asked] == [
        ("/kk/", "HTTP 200"), ("/robots.txt", "HTTP 404"), ("/sitemap.xml", "HTTP 200"),
        ("/feed/", "HTTP 404"),
    ]  # fmt: skip


def test_robots_txt_is_obeyed(web: Web, settings: Settings) -> None:
    """A page that robots.txt closes is not read; a closed sitemap is not asked for, and that is told."""
    web.html("/", "<link rel=alternate type=application/rss+xml href=/rss>")
    web.answers["/robots.txt"] = 200, {}, b"User-agent: *\nDisallow: /sitemap.xml\nDisallow: /secret\n"
    looked = asyncio.run(discover(settings, SystemClock(), web.url("/")))
    assert "/sitemap.xml" not in web.asked
    assert any("robots.txt" in outcome for _, outcome in looked.asked)
    with pytest.raises(Refused, match="robots"):
        asyncio.run(discover(settings, SystemClock(), web.url("/secret")))


def test_a_page_that_does_not_answer_is_an_error(web: Web, settings: Settings) -> None:
    """Nothing else of the site is asked then."""
    with pytest.raises(PlatformError, match=r"HTTP 404 at http://127"):
        asyncio.run(discover(settings, SystemClock(), web.url("/none")))
    assert "/sitemap.xml" not in web.asked


def found(platform: str, handle: str, url: str, how: str = "link in page") -> Candidate:
    return Candidate(platform, handle, url, how, "https://mfa.example/")


def test_rows_that_are_proposed(make_account: Make) -> None:
    """Unique slugs of what is known, evidence, confidence; what nobody said stays empty; listed is named."""
    listed = [make_account(id="telegram-a-b", platform="telegram", handle="Known", url="https://t.me/known")]
    rows = proposals(
        [
            found("telegram", "known", "https://t.me/known"),
            found("telegram", "A_b", "https://t.me/A_b"),
            found("feed", "", "https://www.mfa.example/rss", "rel=alternate"),
            found("youtube", "МИД", "https://www.youtube.com/@x"),
            found("weibo", "x" * 90, "https://weibo.com/x"),
        ],
        listed,
        {"country": "KZ", "kind": "embassy", "host_country": "GB", "institution": "Embassy"},
    )
    assert [row["id"] for row in rows] == [
        "telegram-a-b", "kz-embassy-gb-telegram-a-b", "kz-embassy-gb-feed-mfa-example",
        "kz-embassy-gb-youtube", "kz-embassy-gb-weibo-" + "x" * 56,
    ]  # fmt: skip
    assert [row["listed"] for row in rows] == ["telegram-a-b", "", "", "", ""]
    assert [(row["confidence"], row["enabled"]) for row in rows[1:3]] == [
        ("low", "false"),
        ("medium", "true"),
    ]
    assert {row["institution"] for row in rows} == {"Embassy"}
    assert {row["evidence_url"] for row in rows} == {"https://mfa.example/"}
    bare = proposals([found("telegram", "A_b", "https://t.me/A_b")] * 2, listed, {})
    assert [row["id"] for row in bare] == ["telegram-a-b-2", "telegram-a-b-3"]
    assert (bare[0]["country"], bare[0]["language"]) == ("", "")
