"""X's API on the wire: posts of the true shape, paging without loss, edits, deletions, refusals, limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest

import monitor.sandbox.x as wire_of_x
from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.x import X as ADAPTER
from monitor.platforms.x_ask import ask_archive, way_of
from monitor.sandbox import SimClock, World, natives, x_bodies
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask
from monitor.sandbox.wires import KEYS
from monitor.sandbox.x import LIMITS, TOKEN, X, shown
from monitor.sandbox.x_bodies import versions_of
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.asked_wire import AskedWire
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY = "kz-mfa-x", "kg-embassy-be-x"
CAST = (
    Member(MFA, "mfa", "x", ("kk", "en", "ru"), 6.0, reach=40, followers=21_000),
    Member(EMBASSY, "embassy", "x", ("ky", "ru"), 3.0, "BE", reach=6, lacks=("avatar", "link")),
)
ALL = "attachments,author_id,created_at,entities,in_reply_to_user_id,lang,note_tweet,public_metrics"


@pytest.fixture(scope="module")
def world() -> World:
    """Two accounts for a month."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(world, clock)


class Api(AskedWire):
    """The wire, asked as the practice site asks it."""

    def __init__(self, world: World, clock: SimClock) -> None:
        super().__init__(world, clock, X(world))

    def ask(self, path: str, token: str | None = TOKEN, **query: Any) -> Ask:
        now = self.clock.now()
        words = {key.replace("_fields", ".fields"): str(value) for key, value in query.items()}
        headers = {"authorization": f"Bearer {token}"} if token else {}
        target = f"/api.x.com{path}?{urlencode(words)}"
        return Ask("api.x.com", path, target, words, headers, now, instant_ms(now))

    def get(self, path: str, **query: Any) -> Any:
        """The body of a question with the right token."""
        return json.loads(self.draft(self.ask(path, **query)).answer.body)

    def answer(self, request: Request) -> Answer:
        """What comes back on an adapter's question, to which fetch has added the token."""
        parts = urlsplit(request.url)
        return self.draft(self.ask(parts.path, **dict(parse_qsl(parts.query)))).answer

    def read(self, account: Account, request: Request) -> Page:
        return self.understood(account, request, self.answer(request))

    def understood(self, account: Account, request: Request, answer: Answer) -> Page:
        url = request.url.replace("https://", f"{BASE}/")
        headers = {name.lower(): value for name, value in answer.headers}
        asked = replace(request, url=url)
        return read(
            ADAPTER, account, Payload(asked, url, answer.status, headers, answer.body, self.clock.now())
        )

    def walk(self, account: Account, cursor: Cursor | None = None, **aim: Any) -> Iterator[Page]:
        """A poll or a backfill with all its pages."""
        waiting = [ADAPTER.first(account, cursor or Cursor(account.id, START), Aim(keyed=True, **aim))]
        for _ in range(80):
            page = self.read(account, waiting.pop(0))
            yield page
            waiting += [*page.more, *((page.next,) if page.next else ())]
            if not waiting:
                return
        raise AssertionError("the walk has no end")

    def account(self, account_id: str) -> Account:
        return next(one for one in self.world.accounts() if one.id == account_id)

    def owner(self, account_id: str) -> str:
        return natives.account_id(self.world.members[account_id])

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]

    def timeline(self, account_id: str, **query: Any) -> Any:
        return self.get(f"/2/users/{self.owner(account_id)}/tweets", **query)


def ids(body: Any) -> list[str]:
    return [one["id"] for one in body.get("data", [])]


def newest(posts: list[TruePost], ms: int) -> list[str]:
    """The ids of their newest versions, from the newest on."""
    return sorted((versions_of(post, ms)[-1] for post in posts), key=int, reverse=True)


@pytest.mark.parametrize("account_id", [MFA, EMBASSY])
@pytest.mark.parametrize("back", [True, False])
def test_the_adapter_reads_the_whole_account_as_it_was(api: Api, account_id: str, back: bool) -> None:
    """By the archive and by the timeline come every standing post with its words, time, kind and counts."""
    pages = list(api.walk(api.account(account_id), profile=True, back=back))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing(account_id)
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 100
    for post in truth:
        read_one, stood = found[post.native_id], post.shown.version(ms)
        assert read_one.text == "\n".join(line for line in stood.words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at, read_one.url, read_one.language) == (
            post.kind, post.published_at, post.url, post.shown.language,
        )  # fmt: skip
        assert read_one.edited_at == post.version(ms).edited_at
        assert [(one.url, one.description) for one in read_one.media if one.kind == "image"] == [
            (picture.url, picture.description) for picture in post.shown.pictures
        ]
        assert any(one.kind == "poll" for one in read_one.media) == bool(post.shown.poll)
        assert set(read_one.hashtags) == {tag.casefold() for tag in stood.words.hashtags}
        assert read_one.links == ((stood.words.link,) if stood.words.link else ())
        assert (read_one.in_reply_to, read_one.reply_to_own) == (post.in_reply_to, post.reply_to_own)
        told = shown(post, ms)
        assert (told is None) == (post.native_id not in seen)
        assert told is None or tuple(told) == seen[post.native_id].counts
        about = post.about and api.owner(post.about.account_id)
        assert read_one.about_account == about
    assert pages[0].identity is not None
    assert (pages[0].identity.native_id, pages[0].identity.handle) == (
        api.owner(account_id), api.world.members[account_id].handle,
    )  # fmt: skip
    (size,) = pages[0].audience
    assert (size.followers, size.posts_total) == (api.world.followers(account_id, ms), len(truth))
    lacks = api.world.members[account_id].lacks
    assert (size.avatar, size.bio, size.link) == tuple(
        part not in lacks for part in ("avatar", "bio", "link")
    )
    assert pages[-1].end
    assert not any(page.skipped or page.ignored for page in pages)
    assert {post.kind for post in truth} == {"original", "repost", "quote", "reply"}
    assert any(len(post.versions) > 1 for post in truth)


def test_a_poll_brings_what_is_later_than_the_newest_known_post(api: Api) -> None:
    """With the newest known post in the cursor only later ones come, that post is not paid for again, and the
    last page proves everything from that instant on."""
    posts = [post for post in api.standing(MFA) if len(post.versions) == 1]
    known = posts[-25]
    cursor = Cursor(
        MFA, START, native_id=api.owner(MFA), complete_at=known.published_at + timedelta(seconds=5),
        newest_published_at=known.published_at,
    )  # fmt: skip
    pages = list(api.walk(api.account(MFA), cursor))
    later = {post.native_id for post in api.standing(MFA) if post.published_at > known.published_at}
    assert {post.native_id for page in pages for post in page.posts} >= later
    assert known.native_id not in {post.native_id for page in pages for post in page.posts}
    assert len(pages) == len(later) // 10 + 1
    assert (pages[-1].reached, pages[-1].end) == (known.published_at, False)
    assert all(page.units is not None and page.units <= 20 for page in pages)


def test_a_poll_that_finds_nothing_new_proves_it(api: Api) -> None:
    """An empty answer to a question with since_id reaches back to that instant."""
    last = api.standing(MFA)[-1]
    cursor = Cursor(
        MFA,
        START,
        native_id=api.owner(MFA),
        complete_at=api.clock.now(),
        newest_published_at=last.published_at,
    )
    (page,) = api.walk(api.account(MFA), cursor)
    assert (page.posts, page.reached, page.end, page.units) == ((), last.published_at, False, 0)


def test_a_backfill_to_a_date_asks_for_nothing_older(api: Api) -> None:
    """The archive is asked from that instant on, and its end proves the time back to it, posts or none."""
    since = at_day(10) + timedelta(seconds=0.5)
    cursor = Cursor(MFA, START, native_id=api.owner(MFA))
    pages = list(api.walk(api.account(MFA), cursor, back=True, since=since))
    found = {post.native_id for page in pages for post in page.posts}
    assert found >= {post.native_id for post in api.standing(MFA) if post.published_at >= since}
    assert all(post.published_at and post.published_at >= at_day(10) for page in pages for post in page.posts)
    assert (pages[-1].reached, pages[-1].end) == (since, False)


@pytest.mark.parametrize("size", [5, 7, 100])
def test_paging_covers_the_account_exactly_once(api: Api, size: int) -> None:
    """By token every standing post comes once, from the newest version on."""
    found: list[str] = []
    token: dict[str, str] = {}
    for _ in range(100):
        body = api.timeline(MFA, max_results=size, **token)
        found += ids(body)
        assert body["meta"]["result_count"] == len(body["data"]) <= size
        if "next_token" not in body["meta"]:
            break
        token = {"pagination_token": body["meta"]["next_token"]}
    assert found == newest(api.standing(MFA), instant_ms(api.clock.now()))


def test_posts_that_come_meanwhile_lose_nothing(api: Api) -> None:
    """A token names the last post, so newer ones do not push the following pages."""
    before = newest(api.standing(MFA), instant_ms(api.clock.now()))
    first = api.timeline(MFA, max_results=100)
    api.clock.advance(2 * 86_400)
    second = api.timeline(MFA, max_results=100, pagination_token=first["meta"]["next_token"])
    found = ids(first) + ids(second)
    assert len(found) == len(set(found))
    assert set(found[:150]) >= set(before[:100])


def test_bounds_and_what_is_left_out(api: Api) -> None:
    """10 posts without a bound; what is out of bounds, or no instant, id or token, is an invalid request."""
    assert len(api.timeline(MFA)["data"]) == 10
    bad: list[dict[str, Any]] = [
        {"max_results": 4}, {"max_results": 101}, {"max_results": "x"}, {"since_id": "x"},
        {"start_time": "soon"}, {"start_time": "2036-01-01T00:00:00Z"}, {"pagination_token": "x"},
        {"exclude": "everything"},
    ]  # fmt: skip
    for query in bad:
        draft = api.draft(api.ask(f"/2/users/{api.owner(MFA)}/tweets", **query))
        assert (draft.answer.status, draft.served.complete) == (400, False)
        assert json.loads(draft.answer.body)["type"].endswith("/invalid-request")
    for size in (9, 501):
        assert (
            api.get("/2/tweets/search/all", query="from:kz_mfa", max_results=size)["title"]
            == "Invalid Request"
        )
    plain = api.timeline(MFA, max_results=100, exclude="retweets,replies", tweet_fields="referenced_tweets")
    kinds = {one["type"] for post in plain["data"] for one in post.get("referenced_tweets", ())}
    assert kinds == {"quoted"}


def test_only_what_is_asked_for_is_told(api: Api) -> None:
    """Without fields and expansions a post is id, text and history; an account id, name and user name."""
    assert {key for post in api.timeline(MFA)["data"] for key in post} == {
        "id",
        "text",
        "edit_history_tweet_ids",
    }
    assert "includes" not in api.timeline(MFA, max_results=100)
    (user,) = api.get("/2/users/by", usernames="KZ_mfa")["data"]
    assert set(user) == {"id", "name", "username"}
    assert api.served[-1].followers is None


def test_the_archive_goes_back_30_days_without_a_start(api: Api) -> None:
    """The whole past has to be asked for."""
    oldest = api.standing(MFA)[0].published_at
    assert api.clock.now() - oldest > timedelta(days=60)
    found: list[str] = []
    token: dict[str, str] = {}
    while True:
        body = api.get("/2/tweets/search/all", query="from:kz_mfa", max_results=500, **token)
        found += ids(body)
        if "next_token" not in body["meta"]:
            break
        token = {"next_token": body["meta"]["next_token"]}
    border = api.clock.now() - timedelta(days=30)
    assert len(found) == sum(post.published_at >= border for post in api.standing(MFA))


def test_a_timeline_ends_at_its_limit_without_a_word(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond it nothing comes, and the adapter does not take that for the account's beginning."""
    monkeypatch.setattr(wire_of_x, "REACH", 120)
    pages = list(api.walk(api.account(MFA), profile=True))
    assert sum(len(page.posts) for page in pages) == 120
    assert not pages[-1].end
    assert pages[-1].reached == min(post.published_at for page in pages for post in page.posts)


def test_a_long_post_is_a_note(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the limit the text has the beginning and the note the whole, which the adapter reads."""
    monkeypatch.setattr(x_bodies, "LONGEST", 120)
    ms = instant_ms(api.clock.now())
    cursor = Cursor(MFA, START, native_id=api.owner(MFA))
    found = {post.native_id: post for page in api.walk(api.account(MFA), cursor) for post in page.posts}
    long = [post for post in api.standing(MFA) if len(post.version(ms).words.text) > 140]
    assert len(long) > 20
    for post in long:
        assert found[post.native_id].text == post.version(ms).words.text.replace("\n\n", "\n")
    wanted = {"ids": ",".join(versions_of(post, ms)[-1] for post in long[:20])}
    for item in api.get("/2/tweets", **wanted, tweet_fields="note_tweet")["data"]:
        assert len(item["text"].partition("… ")[0]) <= 120 < len(item["note_tweet"]["text"])
    assert all("note_tweet" not in item for item in api.get("/2/tweets", **wanted)["data"])


def edited(api: Api) -> TruePost:
    """A post that stands with a second version."""
    ms = instant_ms(api.clock.now())
    return next(post for post in api.standing(MFA) if len(versions_of(post, ms)) == 2)


def test_an_edit_has_an_id_of_its_own_and_stays_one_post(api: Api) -> None:
    """Until the edit the first id is listed, afterwards the second, with both in the history; the adapter
    keeps the first. Edits come within half an hour."""
    post = edited(api)
    cursor = Cursor(MFA, START, native_id=api.owner(MFA))

    def asked(at: datetime) -> tuple[list[str], tuple[str, str, datetime | None]]:
        then = Api(api.world, SimClock(at))
        body = then.timeline(MFA)
        page = next(then.walk(then.account(MFA), cursor))
        (one,) = [one for one in page.posts if one.native_id == post.native_id]
        return body["data"][0]["edit_history_tweet_ids"], (one.native_id, one.text, one.edited_at)

    later = post.versions[1].from_at
    assert later - post.published_at <= timedelta(minutes=30)
    before, after = asked(later - timedelta(seconds=1)), asked(later)
    assert before[0] == [post.native_id]
    assert after[0] == list(versions_of(post, instant_ms(later)))
    assert (before[1][2], after[1][2]) == (None, later)
    assert (before[1][0], after[1][0]) == (post.native_id, post.native_id)
    assert before[1][1] != after[1][1]


def test_a_look_by_the_first_id_finds_the_newest_version(api: Api) -> None:
    """The first id brings the first version; the adapter asks for the newest one, whose counts it keeps."""
    post = edited(api)
    assert ADAPTER.refresh is not None
    page = api.read(api.account(MFA), ADAPTER.refresh(api.account(MFA), (post.native_id,)))
    assert (page.posts, [one.reason for one in page.ignored], page.gone) == ((), ["an earlier version"], ())
    (question,) = page.more
    (again,) = [api.read(api.account(MFA), question)]
    ms = instant_ms(api.clock.now())
    assert [one.native_id for one in again.posts] == [post.native_id]
    assert again.posts[0].edited_at == post.versions[1].from_at
    told = shown(post, ms)
    assert told is not None
    assert again.engagement[0].counts == tuple(told)
    assert again.more == ()


def test_many_posts_are_looked_at_at_once(api: Api) -> None:
    """80 by id in one question, each with its counts or the proof that it is gone."""
    account, ms = api.account(MFA), instant_ms(api.clock.now())
    dead = [post for post in api.world.posts[MFA] if post.deleted_ms and post.deleted_ms < ms]
    alive = [post for post in api.standing(MFA) if len(post.versions) == 1][
        : ADAPTER.refresh_many - len(dead)
    ]
    wanted = tuple(post.native_id for post in (*dead, *alive))
    assert len(wanted) == 80
    assert dead
    assert ADAPTER.refresh is not None
    question = ADAPTER.refresh(account, wanted)
    assert (question.units, len(question.url) < 2083) == (80, True)
    page = api.read(account, question)
    assert {post.native_id for post in page.posts} == {post.native_id for post in alive}
    assert page.gone == tuple(post.native_id for post in dead)
    assert set(page.reasons.values()) == {"deleted"}
    assert api.served[-1].ids == tuple(post.native_id for post in alive)


def test_a_deleted_post_is_proven_gone_by_the_adapter(api: Api) -> None:
    """The adapter's question for one post: its counts while it stands, the proof when it is deleted."""
    account = api.account(MFA)
    post = next(
        p for p in api.world.posts[MFA] if p.deleted_at and p.published_at > START and len(p.versions) == 1
    )
    assert post.deleted_at is not None
    assert ADAPTER.recheck is not None
    request = ADAPTER.recheck(account, Cursor(MFA, START), post.native_id)
    assert request is not None
    before = Api(api.world, SimClock(post.deleted_at - timedelta(seconds=1))).read(account, request)
    assert ([one.native_id for one in before.posts], before.gone) == ([post.native_id], ())
    after = Api(api.world, SimClock(post.deleted_at))
    assert after.read(account, request).gone == (post.native_id,)
    assert post.native_id not in ids(after.timeline(MFA, max_results=100))


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids and counts of a listing stand beside each other as served; a profile notes the audience."""
    api.timeline(MFA, max_results=50)
    served, ms = api.served[-1], instant_ms(api.clock.now())
    assert (served.complete, served.step, served.account_id, len(served.ids)) == (True, "timeline", MFA, 50)
    assert served.counts == tuple(shown(api.world.by_id[MFA, one], ms) for one in served.ids)
    api.get("/2/users", ids=api.owner(MFA), user_fields="public_metrics")
    assert (api.served[-1].step, api.served[-1].followers) == ("profile", api.world.followers(MFA, ms))


@pytest.mark.parametrize(
    ("path", "query"),
    [("/2/users/by", {"usernames": "nobody"}), ("/2/users", {"ids": "12"}), ("/2/users/12/tweets", {})],
)
def test_an_unknown_account_is_not_found(api: Api, path: str, query: dict[str, str]) -> None:
    """Under status 200 come errors and no data."""
    body = api.get(path, **query)
    assert list(body) == ["errors"]
    step = {"/2/users/by": "lookup", "/2/users": "profile"}.get(path, "timeline")
    with pytest.raises(NotFound, match=f"{MFA}: Not Found Error"):
        api.read(api.account(MFA), Request(f"https://api.x.com{path}?{urlencode(query)}", step))


def test_a_wrong_or_missing_token_is_refused(api: Api) -> None:
    """401 without rate limits, which the adapter takes for a matter of access; the right one is in KEYS."""
    assert KEYS["X_BEARER_TOKEN"] == TOKEN
    for token in (None, "wrong", f"{TOKEN}x"):
        for path in ("/2/usage/tweets", f"/2/users/{api.owner(MFA)}/tweets", "/2/tweets"):
            draft = api.draft(api.ask(path, token, ids="1"))
            assert (draft.answer.status, draft.served.complete) == (401, False)
            assert not any(name.startswith("x-rate") for name, _ in draft.answer.headers)
            with pytest.raises(AccessDenied):
                api.understood(api.account(MFA), Request(f"https://api.x.com{path}", "probe"), draft.answer)
    assert ADAPTER.probe is not None
    assert api.read(api.account(MFA), ADAPTER.probe) == Page()


def test_spent_credits_stop_all_reading(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every object counts, included ones too; then 402 until the credits are filled up, for all but usage."""
    monkeypatch.setattr(wire_of_x, "READS", 25)
    account, cursor = api.account(MFA), Cursor(MFA, START, native_id=api.owner(MFA))
    question = ADAPTER.first(account, cursor, Aim())
    paid = 0
    while paid < 25:
        paid += api.read(account, question).units or 0
    draft = api.draft(api.ask("/2/users/by", usernames="kz_mfa"))
    assert draft.answer.status == 402
    with pytest.raises(RateLimited, match="credits are spent") as caught:
        api.read(account, question)
    assert caught.value.retry_at == datetime(2026, 3, 23, tzinfo=UTC)
    assert api.get("/2/usage/tweets")["data"]["project_usage"] == str(paid)


def test_questions_are_counted_by_quarters_of_an_hour(api: Api) -> None:
    """Each answer tells what is left; then 429 until the reset that it names."""
    account = api.account(MFA)
    question = ADAPTER.first(account, Cursor(MFA, START), Aim())
    headers = dict(api.answer(question).headers)
    assert (headers["x-rate-limit-limit"], headers["x-rate-limit-remaining"]) == ("300", "299")
    for _ in range(LIMITS["lookup"] - 1):
        api.answer(question)
    with pytest.raises(RateLimited) as caught:
        api.read(account, question)
    assert caught.value.retry_at == at_day(20) + timedelta(seconds=900)
    api.clock.advance(900)
    assert api.read(account, question).identity


def test_a_wrong_path_is_a_page_for_people(api: Api) -> None:
    """404 in HTML, as on the real host."""
    for path in ("", "/", "/2", "/2/tweets/search/allall", "/1.1/statuses/user_timeline.json"):
        answer = api.draft(api.ask(path)).answer
        assert (answer.status, answer.body[:1]) == (404, b"<")


@pytest.mark.parametrize(
    ("kind", "status", "ours"),
    [
        ("rate_limited", 429, RateLimited), ("server_error", 500, ServerTrouble),
        ("outage", 503, ServerTrouble), ("gone", 200, NotFound),
    ],
)  # fmt: skip
def test_failures_as_x_says_them(api: Api, kind: Kind, status: int, ours: type[PlatformError]) -> None:
    """Limits and trouble are problems; a suspended account answers under status 200."""
    question = Request(f"https://api.x.com/2/users/{api.owner(MFA)}/tweets", "timeline")
    ask = api.ask(urlsplit(question.url).path)
    answer = api.wire.failure(ask, Trouble(kind, MFA, Window(START, at_day(30))))
    assert answer.status == status
    with pytest.raises(ours):
        api.understood(api.account(MFA), question, answer)


def test_spoiled_answers(api: Api) -> None:
    """One unreadable post among good ones, a listing of none, an error; other kinds change nothing."""
    account, member, ms = api.account(MFA), api.world.members[MFA], instant_ms(api.clock.now())
    question = ADAPTER.first(account, Cursor(MFA, START, native_id=api.owner(MFA)), Aim())
    good = api.answer(question)
    before = api.understood(account, question, good)
    after = api.understood(account, question, api.wire.spoiled("bad_item", good, member, ms))
    assert [one.path for one in after.skipped] == ["data[0]"]
    assert (after.posts, after.engagement) == (before.posts, before.engagement)
    empty = api.understood(account, question, api.wire.spoiled("empty", good, member, ms))
    assert (empty.posts, empty.end, empty.reached) == ((), False, None)
    with pytest.raises(ServerTrouble):
        api.understood(account, question, api.wire.spoiled("json_error", good, member, ms))
    assert api.wire.spoiled("duplicate_items", good, member, ms) is good
    cut = replace(good, body=good.body[: len(good.body) * 2 // 3])
    with pytest.raises(ParseError):
        api.understood(account, question, cut)
    profile = api.draft(api.ask("/2/users/by", usernames="kz_mfa")).answer
    assert api.wire.spoiled("bad_item", profile, member, ms) is profile


@pytest.mark.parametrize(
    "path", ["/2/tweets", "/2/users", "/2/users/by", "/2/tweets/search/all", "/2/users//tweets"]
)
@pytest.mark.parametrize("query", [{}, {"ids": ","}, {"ids": "а"}, {"usernames": "@"}, {"query": "to:x"}])
def test_odd_questions_are_answered(api: Api, path: str, query: dict[str, str]) -> None:
    """No question makes the wire fail: a refusal comes back."""
    assert api.draft(api.ask(path, **query)).answer.status in (200, 400, 404)


def test_a_plan_without_the_archive_leads_to_the_timeline(api: Api) -> None:
    """The refusal of the call costs nothing; the walk goes on by the timeline, in large pages."""
    account = api.account(MFA)
    page = next(api.walk(account, profile=True, back=True))
    question = page.next
    assert question is not None
    assert question.step == "search"
    body = json.dumps({"title": "Client Forbidden", "reason": "client-not-enrolled", "detail": "no",
                       "type": "https://api.x.com/2/problems/client-forbidden"})  # fmt: skip
    refused = api.understood(account, question, Answer(403, (), body.encode()))
    assert (refused.posts, refused.units, dict(refused.hints)) == ((), 0, {"search": "not in the plan"})
    assert refused.next is not None
    assert (refused.next.step, refused.next.units) == ("timeline", 100)
    assert api.read(account, refused.next).posts


def test_the_place_of_a_walk_travels_with_its_questions(api: Api) -> None:
    """What an answer brings back of its question is what was put into it."""
    way = way_of(
        Payload(ADAPTER.first(api.account(MFA), Cursor(MFA, START), Aim(back=True)), "", 200, {}, b"", START)
    )
    assert (way.back, way.since, way.listed, way.owner) == (True, None, 0, None)
    again = way_of(Payload(ask_archive("a", replace(way, owner="5", total=7)), "", 200, {}, b"", START))
    assert (again.owner, again.total, again.back) == ("5", 7, True)


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(wire: Path, api: Api) -> None:
    """Users, posts, pages and problems have no key that a genuine one lacks, but for later ones."""
    folder = wire / "x"

    def recorded(name: str) -> Any:
        return json.loads((folder / name).read_bytes())

    genuine = recorded("v2_user_tweets_natcomm.json")
    keys = {key for post in genuine["data"] for key in post}
    ours = api.timeline(MFA, max_results=100, tweet_fields=f"{ALL},referenced_tweets")
    new = {"edit_history_tweet_ids", "note_tweet", "attachments", "referenced_tweets", "in_reply_to_user_id"}
    for post in ours["data"]:
        assert set(post) - new <= keys
        assert {"author_id", "created_at", "id", "lang", "public_metrics", "text"} <= set(post)
    later = {"bookmark_count", "impression_count"}
    assert set(ours["data"][0]["public_metrics"]) - later == set(genuine["data"][0]["public_metrics"])
    assert set(ours["meta"]) - {"next_token"} == set(genuine["meta"])
    user = next(iter(genuine["includes"]["users"]))
    fields = "created_at,description,entities,profile_image_url,protected,public_metrics,url"
    (mine,) = api.get("/2/users/by", usernames="kz_mfa", user_fields=fields)["data"]
    assert set(mine) <= set(user)
    fault = recorded("v2_users_by_partial_errors.json")["errors"][0]
    assert set(api.get("/2/users/by", usernames="nobody")["errors"][0]) == set(fault)
    for name, problem in (
        ("v2_search_all_401.json", api.draft(api.ask("/2/tweets", None, ids="1")).answer),
        ("v2_search_all_400_time_window.json", api.draft(api.ask("/2/tweets", ids="")).answer),
    ):
        assert set(json.loads(problem.body)) == set(recorded(name))
