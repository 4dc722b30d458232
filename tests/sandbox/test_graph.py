"""The practice Graph API: who may ask what, which network answers, what limits and troubles look like."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError, RateLimited, ServerTrouble
from monitor.model import Window, instant_ms
from monitor.platforms import PLATFORMS, Platform
from monitor.platforms.facebook import FACEBOOK
from monitor.platforms.instagram import INSTAGRAM
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.cast import Member
from monitor.sandbox.graph import FB_SECRET, FB_TOKEN, IG_TOKEN, IG_USER_ID, REGAIN_MINUTES
from monitor.sandbox.graph_parts import Refusal, fields_of
from monitor.sandbox.site import Site
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.wires import KEYS, stand_ins
from monitor.wire import Request
from tests.sandbox.conftest import BASE, START, at_day
from tests.sandbox.graph_api import Api, with_graph_keys

PAGE, SECOND, GRAM = "uz-mfa-facebook", "kg-mfa-facebook", "kz-mfa-instagram"
CAST = (
    Member(PAGE, "mfa", "facebook", ("uz", "ru"), 6.0, reach=120, followers=64_000),
    Member(SECOND, "mfa", "facebook", ("ky",), 2.0, reach=35),
    Member(GRAM, "mfa", "instagram", ("kk", "ru"), 3.0, reach=210, followers=52_300),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Two pages and an Instagram account for a month."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def api_of(world: World, clock: SimClock) -> Callable[[Platform], Api]:
    clock.advance_to(at_day(20))
    return lambda platform: Api(platform, world, clock)


Make = Callable[[Platform], Api]


def question(api: Api) -> Request:
    return api.first(PAGE if api.platform is FACEBOOK else GRAM)


def test_the_keys_of_the_world_have_the_documented_shapes() -> None:
    """What `.env` is to hold for the practice world passes the check of each key's form."""
    for name in ("facebook", "instagram"):
        key = PLATFORMS[name].key
        assert key is not None
        assert all(re.fullmatch(shape, KEYS[variable]) for variable, shape in key.shapes.items())
    assert (KEYS["FB_APP_SECRET"], KEYS["IG_USER_ID"]) == (FB_SECRET, IG_USER_ID)


def test_one_host_answers_for_both_networks(world: World, clock: SimClock) -> None:
    """Over the practice site: the operator's own number leads to Instagram, all else to Facebook."""
    site = Site(world, clock)
    assert stand_ins(BASE)["graph.facebook.com"] == f"{BASE}/graph.facebook.com"
    for platform, name in ((FACEBOOK, PAGE), (INSTAGRAM, GRAM)):
        request = Api(platform, world, clock).first(name)
        target = with_graph_keys(request.url).removeprefix("https:/")
        assert site.get(target).status == 200
        served = site.ledger.served[-1]
        assert (served.account_id, served.complete) == (name, True)
        assert served.followers == world.followers(name, instant_ms(clock.now()))


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM], ids=lambda one: one.name)
def test_the_probe_is_answered_to_the_right_key_alone(api_of: Make, platform: Platform) -> None:
    """An empty page, or access denied."""
    api, probe = api_of(platform), platform.probe
    assert probe is not None
    assert api.read(probe).posts == ()
    assert api.served[-1].step == "probe"
    answer = api.draft(api.ask(f"{probe.url}&access_token=wrong".replace("IG_USER_ID", IG_USER_ID))).answer
    with pytest.raises(AccessDenied):
        api.understood(answer, probe)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({}, 104), ({"access_token": ""}, 104), ({"access_token": "wrong"}, 190),
        ({"access_token": IG_TOKEN}, 190), ({"access_token": FB_TOKEN}, 100),
        ({"access_token": FB_TOKEN, "appsecret_proof": "0" * 64}, 100),
        ({"access_token": FB_TOKEN, "appsecret_proof": "ы"}, 100),
    ],
)  # fmt: skip
def test_facebook_wants_token_and_proof(api_of: Make, query: dict[str, str], code: int) -> None:
    """Without the token, with another one, without the proof or with a wrong one there is no answer; each
    refusal is one of access."""
    api = api_of(FACEBOOK)
    path = f"/v26.0/{natives.account_id(CAST[0])}"
    assert api.get(path, keys=False, **query)["error"]["code"] == code
    assert not api.served[-1].complete
    given = "&".join(f"{name}={value}" for name, value in query.items())
    answer = api.draft(api.ask(f"https://graph.facebook.com{path}?{given}")).answer
    with pytest.raises(AccessDenied):
        api.understood(answer, question(api))


@pytest.mark.parametrize(("token", "code"), [("", 104), ("wrong", 190), (FB_TOKEN, 190)])
def test_instagram_wants_its_own_token(api_of: Make, token: str, code: int) -> None:
    """Facebook's opens nothing here; a question without the number is Instagram's all the same."""
    api = api_of(INSTAGRAM)
    for own in (IG_USER_ID, "IG_USER_ID"):
        assert api.get(f"/v26.0/{own}", keys=False, access_token=token)["error"]["code"] == code
    right = api.get(f"/v26.0/{IG_USER_ID}", keys=False, access_token=IG_TOKEN)
    assert right == {"id": IG_USER_ID}


def test_the_token_may_travel_as_a_header(api_of: Make) -> None:
    """Authorization: Bearer opens as the parameter does."""
    api = api_of(INSTAGRAM)
    url = f"https://graph.facebook.com/v26.0/{IG_USER_ID}?fields=id"
    for bearer, opens in ((IG_TOKEN, True), ("wrong", False)):
        draft = api.draft(api.ask(url, {"authorization": f"Bearer {bearer}"}))
        assert draft.served.complete is opens


@pytest.mark.parametrize(
    ("path", "query", "status", "code"),
    [
        ("/v26.0/", {"ids": "1,2"}, 500, 100), ("/v26.0/12/posts", {"ids": "1"}, 500, 100),
        ("/v25.0/me", {}, 400, 2500), ("/me", {}, 400, 2500), ("/v26.0/", {}, 400, 2500),
        ("/v26.0/12/likes", {}, 400, 2500), ("/v26.0/me/posts", {}, 400, 803), ("/v26.0/12", {}, 400, 100),
        ("/v26.0/nobody", {}, 400, 803), ("/v26.0/nobody/posts", {}, 400, 803),
        ("/v26.0/12_7", {}, 400, 100), ("/v26.0/uz.mfa", {"fields": "likez"}, 400, 100),
        ("/v26.0/uz.mfa/posts", {"fields": "likez"}, 400, 100),
        ("/v26.0/uz.mfa/posts", {"fields": "reactions.type(MEH).as(meh)"}, 400, 100),
        ("/v26.0/uz.mfa", {"fields": "id{"}, 400, 2500), ("/v26.0/uz.mfa", {"fields": "ID"}, 400, 2500),
        ("/v26.0/uz.mfa/posts", {"limit": "101"}, 400, 100),
        ("/v26.0/uz.mfa/posts", {"limit": "x"}, 400, 100),
        ("/v26.0/uz.mfa/posts", {"after": "ы"}, 400, 100),
        ("/v26.0/uz.mfa/posts", {"after": "QQ"}, 400, 100),
    ],
)  # fmt: skip
def test_refusals_in_the_apis_form(
    api_of: Make, path: str, query: dict[str, str], status: int, code: int
) -> None:
    """An error object with a code, under a status; the ledger has no complete answer."""
    api = api_of(FACEBOOK)
    assert api.get(path, **query)["error"]["code"] == code
    served = api.served[-1]
    assert (served.status, served.complete, served.ids) == (status, False, ())


def test_a_missing_object_is_told_by_its_subcode(api_of: Make) -> None:
    """An unknown number and a post that is not there: 100 with 33; an unknown name: 803."""
    api = api_of(FACEBOOK)
    for path in ("/v26.0/12", "/v26.0/12_7"):
        error = api.get(path)["error"]
        assert (error["error_subcode"], error["type"]) == (33, "GraphMethodException")
    stranger = replace(api.account(PAGE), handle="nobody")
    request = Request(question(api).url.replace("uz.mfa", stranger.handle), "profile")
    with pytest.raises(NotFound):
        api.read(request)


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM], ids=lambda one: one.name)
def test_every_answer_tells_how_much_is_used(api_of: Make, platform: Platform) -> None:
    """In both headers, low; when all is used every question is refused, and it is said for how long."""
    api = api_of(platform)
    headers = dict(api.answer(question(api)).headers)
    assert json.loads(headers["X-App-Usage"])["call_count"] < 80
    api.wire.usage = 100
    answer = api.answer(question(api))
    ((case,),) = json.loads(dict(answer.headers)["X-Business-Use-Case-Usage"]).values()
    assert (case["call_count"], case["estimated_time_to_regain_access"]) == (100, REGAIN_MINUTES)
    with pytest.raises(RateLimited) as caught:
        api.understood(answer, question(api))
    assert caught.value.retry_at == api.clock.now() + timedelta(minutes=REGAIN_MINUTES)


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM], ids=lambda one: one.name)
@pytest.mark.parametrize(
    ("kind", "status", "code", "ours"),
    [
        ("rate_limited", 403, 4, RateLimited), ("server_error", 500, 2, ServerTrouble),
        ("outage", 503, 2, ServerTrouble),
    ],
)  # fmt: skip
def test_failures_as_the_api_says_them(
    api_of: Make, platform: Platform, kind: Kind, status: int, code: int, ours: type[PlatformError]
) -> None:
    """The app's limit comes under 403; the adapter knows both."""
    api = api_of(platform)
    trouble = Trouble(kind, None, Window(START, at_day(30)))
    answer = api.wire.failure(api.ask(question(api).url), trouble)
    assert (answer.status, json.loads(answer.body)["error"]["code"]) == (status, code)
    with pytest.raises(ours):
        api.understood(answer, question(api))


def test_a_page_that_is_gone(api_of: Make) -> None:
    """A deleted page looks like one that never was."""
    api = api_of(FACEBOOK)
    answer = api.wire.failure(api.ask(question(api).url), Trouble("gone", PAGE, Window(START, at_day(30))))
    with pytest.raises(NotFound):
        api.understood(answer, question(api))


@pytest.mark.parametrize(("platform", "name"), [(FACEBOOK, PAGE), (INSTAGRAM, GRAM)], ids=["fb", "ig"])
def test_spoiled_answers(api_of: Make, platform: Platform, name: str) -> None:
    """One unreadable post among good ones, a listing of none, an error; other kinds and answers that list
    nothing are left alone."""
    api = api_of(platform)
    member, ms = api.world.members[name], instant_ms(api.clock.now())
    request: Request | None = api.first(name)
    if platform is FACEBOOK:
        request = api.read(api.first(name)).next
    assert request is not None
    good = api.answer(request)
    before = api.understood(good, request)
    after = api.understood(api.wire.spoiled("bad_item", good, member, ms), request)
    assert [one.path for one in after.skipped] == ["[0]"]
    assert (after.posts, after.engagement) == (before.posts, before.engagement)
    empty = api.understood(api.wire.spoiled("empty", good, member, ms), request)
    assert (empty.posts, empty.audience, empty.end) == ((), (), True)
    with pytest.raises(ServerTrouble):
        api.understood(api.wire.spoiled("json_error", good, member, ms), request)
    assert api.wire.spoiled("duplicate_items", good, member, ms) is good
    probe = api.answer(platform.probe or request)
    assert api.wire.spoiled("bad_item", probe, member, ms) is probe
    with pytest.raises(ParseError):
        api.understood(replace(good, body=good.body[: len(good.body) * 2 // 3]), request)


@pytest.mark.parametrize("path", ["", "/", "/v26.0", "/v26.0//posts", "/v26.0/_", f"/v26.0/{IG_USER_ID}/x"])
@pytest.mark.parametrize("query", [{}, {"fields": ",,"}, {"fields": "("}, {"ids": ","}, {"after": "="}])
def test_odd_questions_are_answered(api_of: Make, path: str, query: dict[str, str]) -> None:
    """No question makes the wire fail: an error in the API's form comes back."""
    api = api_of(FACEBOOK)
    assert set(api.get(path, **query)) == {"error"}


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("id", [("id", {}, "")]), ("id,name", [("id", {}, ""), ("name", {}, "")]),
        ("a.limit(2).as(b){c{d,e},f},g", [("a", {"limit": "2", "as": "b"}, "c{d,e},f"), ("g", {}, "")]),
        ("x.after(QVF-_=){id}", [("x", {"after": "QVF-_="}, "id")]),
    ],
)  # fmt: skip
def test_field_expressions(written: str, found: list[Any]) -> None:
    """Fields, what they are given, and what stands inside them."""
    assert [tuple(field) for field in fields_of(written)] == found


@pytest.mark.parametrize("written", ["a{", "a}", "a(", "a.b", "a b", "a{b}c", "A"])
def test_what_is_no_field_expression(written: str) -> None:
    """Is refused."""
    with pytest.raises(Refusal):
        fields_of(written)
