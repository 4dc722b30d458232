"""VK's API on the wire: walls of the true shape, paging without loss, counts as in the world, VK's errors."""

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
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.vk import VK
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.vk import TOKEN, WALL_CALLS_PER_DAY, Vk, shown
from monitor.sandbox.wire import Ask
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.asked_wire import AskedWire
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY = "kz-mfa-vk", "kg-embassy-be-vk"
CAST = (
    Member(MFA, "mfa", "vk", ("kk", "ru"), 6.0, reach=40, followers=21_000),
    Member(EMBASSY, "embassy", "vk", ("ky", "ru"), 3.0, "BE", reach=6, pins=True),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two communities for a month, one of them with a pinned post."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api(world: World, clock: SimClock) -> Api:
    clock.advance_to(at_day(20))
    return Api(world, clock)


class Api(AskedWire):
    """The wire, asked as the practice site asks it."""

    def __init__(self, world: World, clock: SimClock) -> None:
        super().__init__(world, clock, Vk(world))

    def ask(self, method: str, headers: dict[str, str] | None = None, **query: Any) -> Ask:
        now = self.clock.now()
        words = {key: str(value) for key, value in query.items() if value is not None}
        target = f"/api.vk.com/method/{method}?{urlencode(words)}"
        return Ask("api.vk.com", f"/method/{method}", target, words, headers or {}, now, instant_ms(now))

    def get(self, method: str, **query: Any) -> Any:
        """The body of a question with the right key and version."""
        return json.loads(
            self.draft(self.ask(method, **({"v": "5.199", "access_token": TOKEN} | query))).answer.body
        )

    def answer(self, request: Request) -> Answer:
        """What comes back on an adapter's question, to which fetch has added the key."""
        parts = urlsplit(request.url)
        ask = self.ask(
            parts.path.removeprefix("/method/"), **dict(parse_qsl(parts.query)), access_token=TOKEN
        )
        return self.draft(ask).answer

    def read(self, account: Account, request: Request) -> Page:
        answer = self.answer(request)
        url = request.url.replace("https://", f"{BASE}/")
        asked = replace(request, url=url)
        return read(VK, account, Payload(asked, url, answer.status, {}, answer.body, self.clock.now()))

    def walk(self, account: Account) -> Iterator[Page]:
        """A first poll: name, profile, and the wall to its end."""
        request: Request | None = VK.first(account, Cursor(account.id, START), Aim(profile=True, back=True))
        for _ in range(40):
            page = self.read(account, request)
            yield page
            request = page.next
            if request is None:
                return
        raise AssertionError("the walk has no end")

    def member(self, account_id: str) -> Member:
        return self.world.members[account_id]

    def owner(self, account_id: str) -> str:
        return natives.account_id(self.member(account_id))

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]

    def wall(self, account_id: str, **query: Any) -> Any:
        return self.get("wall.get", owner_id=self.owner(account_id), **query)["response"]


def ids(items: list[dict[str, Any]]) -> list[str]:
    return [f"{item['owner_id']}_{item['id']}" for item in items]


@pytest.mark.parametrize("account_id", [MFA, EMBASSY])
def test_the_adapter_reads_the_whole_account_as_it_was(api: Api, account_id: str) -> None:
    """Name, profile and wall over the wire give every standing post with its words, time, kind and counts."""
    account = next(one for one in api.world.accounts() if one.id == account_id)
    pages = list(api.walk(account))
    found = {post.native_id: post for page in pages for post in page.posts}
    seen = {one.native_id: one for page in pages for one in page.engagement}
    ms, truth = instant_ms(api.clock.now()), api.standing(account_id)
    assert set(found) == {post.native_id for post in truth}
    assert len(truth) > 100
    for post in truth:
        read_one, words = found[post.native_id], post.shown.version(ms).words
        assert read_one.text == "\n".join(line for line in words.text.split("\n") if line)
        assert (read_one.kind, read_one.published_at, read_one.url) == (
            post.kind,
            post.published_at,
            post.url,
        )
        assert read_one.edited_at == post.version(ms).edited_at
        assert [one.url for one in read_one.media if one.kind == "image"] == [
            p.url for p in post.shown.pictures
        ]
        assert set(read_one.hashtags) == {tag.casefold() for tag in words.hashtags}
        told = shown(post, ms)
        assert (told is None) == (post.native_id not in seen)
        assert told is None or tuple(told) == seen[post.native_id].counts
        if post.about is not None:
            assert read_one.about_account == f"club{post.about.native_id.partition('_')[0][1:]}"
    assert pages[0].identity is not None
    assert pages[0].identity.native_id == api.owner(account_id)
    assert pages[1].audience[0].followers == api.world.followers(account_id, ms)
    assert pages[-1].end
    assert not any(page.skipped or page.ignored for page in pages)
    assert {post.kind for post in truth} == {"original", "repost", "quote"}
    assert any(page.pinned for page in pages) == api.member(account_id).pins


def test_the_ledger_knows_what_was_listed(api: Api) -> None:
    """Ids and counts of a listing stand beside each other as served; a profile notes the audience."""
    wall = api.wall(MFA, count=100)
    served = api.served[-1]
    assert (served.complete, served.step, served.account_id, list(served.ids)) == (
        True, "timeline", MFA, ids(wall["items"]),
    )  # fmt: skip
    assert served.counts is not None
    assert [one and one.likes for one in served.counts] == [
        None if "copy_history" in item and not item["text"] else item["likes"]["count"]
        for item in wall["items"]
    ]
    api.get("groups.getById", group_ids=api.member(MFA).handle, fields="members_count")
    assert api.served[-1].followers == api.world.followers(MFA, instant_ms(api.clock.now()))


@pytest.mark.parametrize("count", [1, 7, 100])
def test_paging_covers_the_wall_exactly_once(api: Api, count: int) -> None:
    """By offset every standing post comes once: the pinned one first, then from the newest on."""
    found: list[str] = []
    while len(found) < (total := (page := api.wall(EMBASSY, count=count, offset=len(found)))["count"]):
        found += ids(page["items"])
    newest = [post.native_id for post in reversed(api.standing(EMBASSY)) if not post.pinned]
    pinned = [post.native_id for post in api.standing(EMBASSY) if post.pinned]
    assert found == pinned + newest
    assert total == len(found)
    assert len(pinned) == 1
    assert api.wall(EMBASSY, offset=total)["items"] == []


def test_bounds_of_a_page(api: Api) -> None:
    """20 posts without a count, none over 100; a bound that is no number, or too large, is error 100."""
    assert len(api.wall(MFA)["items"]) == 20
    for bad in (
        {"count": 101},
        {"count": "x"},
        {"offset": -1},
        {"filter": "everything"},
        {"count": "9" * 30},
    ):
        fault = api.get("wall.get", owner_id=api.owner(MFA), **bad)["error"]
        assert fault["error_code"] == 100
        assert not api.served[-1].complete
    assert api.wall(MFA, filter="others") == {"count": 0, "items": []}
    assert len(api.wall(MFA, filter="owner")["items"]) == 20


def test_posts_that_go_pull_the_list_up(api: Api) -> None:
    """A deleted post leaves the wall and its count, and its own question finds nothing."""
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    other = api.standing(MFA)[0].native_id

    def asked(clock: SimClock) -> tuple[bool, list[str]]:
        later = Api(api.world, clock)
        wall = [one for page in later.walk(account) for one in page.posts]
        single = later.get("wall.getById", posts=f"{post.native_id},{other},-1_1,junk")["response"]["items"]
        return post.native_id in {one.native_id for one in wall}, ids(single)

    account = next(one for one in api.world.accounts() if one.id == MFA)
    assert asked(SimClock(post.published_at)) == (True, [post.native_id, other])
    assert asked(SimClock(post.deleted_at)) == (False, [other])


def test_a_deleted_post_is_proven_gone_by_the_adapter(api: Api) -> None:
    """The adapter's question for one post: its counts while it stands, the proof when it is deleted."""
    account = next(one for one in api.world.accounts() if one.id == MFA)
    post = next(p for p in api.world.posts[MFA] if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    assert VK.recheck is not None
    request = VK.recheck(account, Cursor(MFA, START), post.native_id)
    before = Api(api.world, SimClock(post.deleted_at - timedelta(seconds=1))).read(account, request)
    assert ([one.native_id for one in before.posts], before.gone) == ([post.native_id], ())
    assert Api(api.world, SimClock(post.deleted_at)).read(account, request).gone == (post.native_id,)


def test_names_and_communities(api: Api) -> None:
    """Names are resolved, unknown ones are an empty list; a community tells the fields that are asked for."""
    handle, number = api.member(MFA).handle, -int(api.owner(MFA))
    for name in (handle, f"club{number}", f"public{number}"):
        found = api.get("utils.resolveScreenName", screen_name=name)["response"]
        assert found == {"type": "page", "object_id": number}
    assert api.get("utils.resolveScreenName", screen_name="nobody")["response"] == []
    (group,) = api.get("groups.getById", group_ids=number)["response"]["groups"]
    assert (group["screen_name"], "members_count" in group) == (handle, False)
    (group,) = api.get("groups.getById", group_id=handle, fields="members_count,site")["response"]["groups"]
    assert group["members_count"] == api.world.followers(MFA, instant_ms(api.clock.now()))
    assert api.get("groups.getById", group_ids="12")["response"] == {"groups": [], "profiles": []}
    assert api.get("users.get", user_ids="1")["response"] == []
    assert api.get("wall.get", domain=handle)["response"]["count"] == len(api.standing(MFA))


@pytest.mark.parametrize(
    ("method", "query", "code"),
    [
        ("wall.get", {"access_token": "wrong"}, 5), ("wall.get", {"access_token": None}, 5),
        ("groups.getById", {"access_token": ""}, 5), ("wall.get", {"v": None}, 8), ("wall.post", {}, 3),
        ("execute", {}, 3), ("wall.get", {"owner_id": "-12"}, 15), ("wall.get", {}, 15),
    ],
)  # fmt: skip
def test_refusals_in_vks_form(api: Api, method: str, query: dict[str, Any], code: int) -> None:
    """Under status 200 comes an error object; it repeats the question with the key masked."""
    given = {"v": "5.199", "access_token": TOKEN} | query
    draft = api.draft(api.ask(method, **given))
    assert (draft.answer.status, draft.served.complete, draft.served.ids) == (200, False, ())
    fault = json.loads(draft.answer.body)["error"]
    assert fault["error_code"] == code
    assert {"key": "method", "value": method} in fault["request_params"]
    key = given["access_token"]
    assert not key or key not in draft.answer.body.decode()


def test_the_key_may_travel_as_a_header(api: Api) -> None:
    """Authorization: Bearer opens as the parameter does; another one does not."""
    for bearer, opens in ((TOKEN, True), ("wrong", False)):
        ask = api.ask("wall.get", {"authorization": f"Bearer {bearer}"}, v="5.199", owner_id=api.owner(MFA))
        assert ("response" in json.loads(api.draft(ask).answer.body)) is opens


def test_a_days_walls_are_counted(api: Api) -> None:
    """5,000 walls a day are answered; then error 29 until the next day. Other methods go on."""
    for _ in range(WALL_CALLS_PER_DAY):
        api.draft(api.ask("wall.get", v="5.199", access_token=TOKEN, owner_id="-12"))
    assert api.get("wall.get", owner_id=api.owner(MFA))["error"]["error_code"] == 29
    assert "response" in api.get("groups.getById", group_ids="12")
    assert "response" in api.get("wall.getById", posts="-1_1")
    api.clock.advance(86_400)
    assert "response" in api.get("wall.get", owner_id=api.owner(MFA))


@pytest.mark.parametrize(
    ("kind", "code", "ours"),
    [
        ("rate_limited", 6, RateLimited), ("server_error", 10, ServerTrouble), ("outage", 10, ServerTrouble),
        ("gone", 18, NotFound),
    ],
)  # fmt: skip
def test_failures_as_vk_says_them(api: Api, kind: Kind, code: int, ours: type[PlatformError]) -> None:
    """Limits, trouble and bans are errors under status 200, which the adapter knows."""
    trouble = Trouble(kind, MFA, Window(START, at_day(30)))
    answer = api.wire.failure(api.ask("wall.get", owner_id=api.owner(MFA), access_token=TOKEN), trouble)
    assert (answer.status, json.loads(answer.body)["error"]["error_code"]) == (200, code)
    with pytest.raises(ours):
        understood(api, answer)


def understood(api: Api, answer: Answer) -> Page:
    url = f"{BASE}/api.vk.com/method/wall.get?owner_id={api.owner(MFA)}&count=100&offset=0&v=5.199"
    account = next(one for one in api.world.accounts() if one.id == MFA)
    payload = Payload(Request(url, "timeline"), url, answer.status, {}, answer.body, api.clock.now())
    return read(VK, account, payload)


def test_spoiled_answers(api: Api) -> None:
    """One unreadable post among good ones, a wall of none, an error; other kinds leave the answer alone."""
    member, ms = api.member(MFA), instant_ms(api.clock.now())
    good = api.answer(VK.first(api.world.accounts()[0], Cursor(MFA, START, native_id=api.owner(MFA)), Aim()))
    before, after = understood(api, good), understood(api, api.wire.spoiled("bad_item", good, member, ms))
    assert [one.path for one in after.skipped] == ["[0]"]
    assert (after.posts, after.engagement) == (before.posts, before.engagement)
    empty = understood(api, api.wire.spoiled("empty", good, member, ms))
    assert (empty.posts, empty.end) == ((), True)
    with pytest.raises(ServerTrouble):
        understood(api, api.wire.spoiled("json_error", good, member, ms))
    assert api.wire.spoiled("duplicate_items", good, member, ms) is good
    lookup = api.draft(api.ask("utils.resolveScreenName", v="1", access_token=TOKEN, screen_name="x")).answer
    assert api.wire.spoiled("bad_item", lookup, member, ms) is lookup


def test_a_wall_with_an_unreadable_post_is_walked_to_its_end(api: Api) -> None:
    """The post that cannot be read is counted by VK too, so the walk ends where it should."""
    member, ms = api.member(MFA), instant_ms(api.clock.now())
    account = next(one for one in api.world.accounts() if one.id == MFA)
    request: Request | None = VK.first(account, Cursor(MFA, START, native_id=api.owner(MFA)), Aim())
    found: set[str] = set()
    for _ in range(20):
        if request is None:
            break
        answer = api.wire.spoiled("bad_item", api.answer(request), member, ms)
        payload = Payload(request, request.url, 200, {}, answer.body, api.clock.now())
        page = read(VK, account, payload)
        found |= {post.native_id for post in page.posts}
        request = page.next
    assert found == {post.native_id for post in api.standing(MFA)}


@pytest.mark.parametrize(
    "path",
    ["", "/", "/method/", "/method/wall.get/x", "/authorize", "/method/wall.getById", "/method/users.get"],
)
@pytest.mark.parametrize(
    "query", [{}, {"posts": "-1_"}, {"owner_id": "-"}, {"posts": ","}, {"user_ids": "а"}]
)
def test_odd_questions_are_answered(api: Api, path: str, query: dict[str, str]) -> None:
    """No question makes the wire fail: an answer in VK's form comes back."""
    now = api.clock.now()
    ask = Ask(
        "api.vk.com", path, path, query | {"v": "5.199", "access_token": TOKEN}, {}, now, instant_ms(now)
    )
    assert {"response", "error"} & set(json.loads(api.draft(ask).answer.body))


def test_polls_reposts_and_quotes(api: Api) -> None:
    """A poll tells its votes; a repost has no words of its own and counts of its own; a quote has both."""
    ms = instant_ms(api.clock.now())
    posts = {post.native_id: post for post in api.standing(MFA)}
    items = {}
    for offset in range(0, len(posts), 100):
        page = api.wall(MFA, count=100, offset=offset)["items"]
        items |= dict(zip(ids(page), page, strict=True))
    repost = next(post for post in posts.values() if post.kind == "repost")
    item = items[repost.native_id]
    assert repost.about is not None
    assert (item["text"], ids(item["copy_history"])) == ("", [repost.about.native_id])
    assert item["likes"]["count"] == repost.counts(ms).likes
    assert "likes" not in item["copy_history"][0]
    quote = next(post for post in posts.values() if post.kind == "quote")
    assert items[quote.native_id]["text"]
    assert items[quote.native_id]["copy_history"]
    asked = next(post for post in posts.values() if post.poll)
    (poll,) = [a["poll"] for a in items[asked.native_id]["attachments"] if a["type"] == "poll"]
    assert [one["votes"] for one in poll["answers"]] == list(asked.votes(ms))


def test_views_appear_with_the_first_one(api: Api) -> None:
    """A post without views yet has no `views`, as on the real wall; later they are the world's."""
    post = api.standing(MFA)[-1]
    young = Api(api.world, SimClock(post.published_at))
    item = young.wall(MFA, count=1)["items"][0]
    assert ids([item]) == [post.native_id]
    assert "views" not in item
    assert shown(post, post.published_ms) == (0, 0, 0, None, None, None, "exact")
    old = Api(api.world, SimClock(post.published_at + timedelta(days=9)))
    told = shown(post, instant_ms(old.clock.now()))
    assert told is not None
    assert told.views == post.counts(instant_ms(old.clock.now())).views > 0


@pytest.mark.recorded
def test_objects_have_the_recorded_keys(wire: Path, api: Api) -> None:
    """A post and its parts have at least the keys of a genuine one; groups and errors have its very shape."""
    folder = wire / "vk"

    def recorded(name: str) -> Any:
        return json.loads((folder / name).read_bytes())

    real = recorded("wall_get_2020_p1.json")["response"]
    ours = api.wall(MFA, count=100)
    assert set(real) == set(ours)
    photo = next(a for item in ours["items"] for a in item["attachments"] if a["type"] == "photo")["photo"]
    for item in ours["items"]:
        assert set(real["items"][0]) - {"is_pinned", "views", "edited"} <= set(item)
        for part in ("likes", "comments", "reposts"):
            assert set(real["items"][0][part]) <= set(item[part])
    assert set(real["items"][0]["attachments"][0]["photo"]) <= set(photo)
    assert set(real["items"][0]["attachments"][0]["photo"]["sizes"][0]) == set(photo["sizes"][0])
    group = recorded("groups_getbyid_5199.json")["response"]
    mine = api.get("groups.getById", group_ids=api.member(MFA).handle, fields="description")["response"]
    assert (set(mine), set(mine["groups"][0])) == (set(group), set(group["groups"][0]))
    fault = recorded("error_5_auth.json")["error"]
    assert set(api.get("wall.get", access_token="x")["error"]) == set(fault)


def test_a_wrong_key_is_a_matter_of_access(api: Api) -> None:
    """What the adapter makes of error 5 and of an unknown wall; of a cut body too."""
    answer = api.draft(api.ask("wall.get", v="5.199", access_token="x")).answer
    with pytest.raises(AccessDenied):
        understood(api, answer)
    with pytest.raises(ParseError):
        understood(api, replace(answer, body=answer.body[: len(answer.body) * 2 // 3]))
