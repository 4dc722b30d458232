"""Questions that are sent (POST), tokens that are bought, and limits that are told in percent."""

from __future__ import annotations

import json
from datetime import timedelta
from urllib.parse import parse_qs

import pytest

from monitor.errors import BadAnswer, NoAnswer, Refused
from monitor.fetch.headers import asked_pause
from monitor.settings import FetchSettings
from monitor.wire import Request
from tests.fetch.servers import OK, JumpClock, Server, answer, fetcher, run, serve

KEY, SECRET = "canary-client-key", "canary-client-secret"
KEYS = {"TIKTOK_CLIENT_KEY": KEY, "TIKTOK_CLIENT_SECRET": SECRET}
URL = "https://open.tiktokapis.com/v2/research/video/query/?fields=id"
ASKED = Request(URL, "timeline", body='{"query":"ä"}')


def sold(token: str, seconds: int = 7200) -> bytes:
    told = {"access_token": token, "expires_in": seconds, "token_type": "Bearer"}
    return answer(200, json.dumps(told).encode())


def bases(server: Server) -> dict[str, str]:
    return {"open.tiktokapis.com": server.url}


def test_a_question_with_a_body_is_posted() -> None:
    """As JSON, whole, with its length in bytes; a question without one stays a GET."""

    async def scene() -> None:
        async with serve(OK) as server:
            door = fetcher(server)
            await door.get(Request(f"{server.url}/x", "timeline", body='{"a":"ä"}'))
            await door.get(Request(f"{server.url}/x", "timeline"))
            await door.aclose()
        assert [head.split(b" ")[0] for head in server.heads] == [b"POST", b"GET"]
        assert server.bodies == ['{"a":"ä"}'.encode(), b""]
        assert server.header("Content-Type", 0) == "application/json"
        assert server.header("Content-Type", 1) is None

    run(scene())


@pytest.mark.parametrize("status", [500, 502, 503])
def test_what_is_posted_is_never_asked_a_second_time(status: int) -> None:
    """Faults that a GET would be repeated for are the answer."""

    async def scene() -> None:
        async with serve(answer(status)) as server:
            door = fetcher(server)
            payload = await door.get(Request(f"{server.url}/x", "timeline", body="{}"))
            await door.aclose()
        assert (payload.status, payload.requests, len(server.heads)) == (status, 1, 1)

    run(scene())


def test_a_broken_connection_is_no_reason_to_post_again() -> None:
    """Nobody knows whether the question arrived."""

    async def scene() -> None:
        async def leave(_: bytes, writer: object) -> None:
            writer.close()  # type: ignore[attr-defined]

        async with serve(leave) as server:
            door = fetcher(server)
            with pytest.raises(NoAnswer):
                await door.get(Request(f"{server.url}/x", "timeline", body="{}"))
            await door.aclose()
        assert len(server.heads) == 1

    run(scene())


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_what_is_posted_follows_no_redirect(status: int) -> None:
    """It would be another question, or reach somebody else."""

    async def scene() -> None:
        async with serve(answer(status, b"", "Location: /y"), OK) as server:
            door = fetcher(server)
            with pytest.raises(BadAnswer, match="redirected a question that is sent") as caught:
                await door.get(Request(f"{server.url}/x", "timeline", body="{}"))
            await door.aclose()
        assert caught.value.kind == "redirects"
        assert len(server.heads) == 1

    run(scene())


def test_a_token_is_bought_once_and_shown_until_it_ends() -> None:
    """The first question buys it with a form, two use it, and a minute before its end another is bought."""

    async def scene() -> None:
        clock = JumpClock()
        echo = answer(200, b'{"you sent":"clt.canary-1"}')
        async with serve(sold("clt.canary-1", 600), echo, OK, sold("clt.canary-2"), OK) as server:
            door = fetcher(server, clock=clock, secrets=KEYS, base_urls=bases(server))
            payloads = [await door.get(ASKED), await door.get(ASKED)]
            clock.seconds = timedelta(minutes=9).total_seconds()
            payloads.append(await door.get(ASKED))
            await door.aclose()
        assert [path.partition("?")[0] for path in server.paths()] == [
            "/v2/oauth/token/", *["/v2/research/video/query/"] * 2, "/v2/oauth/token/",
            "/v2/research/video/query/",
        ]  # fmt: skip
        form = parse_qs(server.bodies[0].decode())
        assert form == {"client_key": [KEY], "client_secret": [SECRET], "grant_type": ["client_credentials"]}
        assert server.header("Content-Type", 0) == "application/x-www-form-urlencoded"
        shown = [server.header("Authorization", place) for place in (1, 2, 4)]
        assert shown == ["Bearer clt.canary-1", "Bearer clt.canary-1", "Bearer clt.canary-2"]
        assert server.bodies[1] == ASKED.body.encode()  # type: ignore[union-attr]
        assert "canary" not in repr(payloads)

    run(scene())


def test_a_token_that_is_refused_is_bought_anew() -> None:
    """401 is the answer of that question; the next one comes with another token."""

    async def scene() -> None:
        async with serve(sold("clt.canary-1"), answer(401, b"{}"), sold("clt.canary-2"), OK) as server:
            door = fetcher(server, secrets=KEYS, base_urls=bases(server))
            statuses = [(await door.get(ASKED)).status, (await door.get(ASKED)).status]
            await door.aclose()
        assert statuses == [401, 200]
        assert server.header("Authorization", 3) == "Bearer clt.canary-2"

    run(scene())


@pytest.mark.parametrize("status", [200, 400, 401])
def test_a_wrong_secret_is_one_clear_error(status: int) -> None:
    """The variables are named, nothing is asked again, and no part of a secret is told."""

    async def scene() -> None:
        refusal = answer(status, b'{"error":"invalid_client","error_description":"canary-client-secret"}')
        async with serve(refusal) as server:
            door = fetcher(server, secrets=KEYS, base_urls=bases(server))
            with pytest.raises(Refused, match="TIKTOK_CLIENT_SECRET were not accepted") as caught:
                await door.get(ASKED)
            await door.aclose()
        assert caught.value.kind == "access"
        assert "invalid_client" in str(caught.value)
        assert "canary" not in str(caught.value)
        assert len(server.heads) == 1

    run(scene())


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"access_token":"x"}', b'{"expires_in":5}'])
def test_an_answer_without_a_token_is_a_bad_answer(body: bytes) -> None:
    """A page, another shape, a part of what is needed: nobody is to blame for the key."""

    async def scene() -> None:
        async with serve(answer(200, body)) as server:
            door = fetcher(server, secrets=KEYS, base_urls=bases(server))
            with pytest.raises(BadAnswer) as caught:
                await door.get(ASKED)
            await door.aclose()
        assert caught.value.kind == "token"

    run(scene())


def test_without_key_and_secret_nothing_is_bought() -> None:
    """The question goes out bare, for the platform to refuse."""

    async def scene() -> None:
        async with serve(answer(401, b"{}")) as server:
            bare = {"TIKTOK_CLIENT_KEY": KEY}
            door = fetcher(server, secrets=bare, base_urls=bases(server))
            assert (await door.get(ASKED)).status == 401
            await door.aclose()
        assert server.paths() == ["/v2/research/video/query/?fields=id"]
        assert server.header("Authorization") is None

    run(scene())


APP, BUSINESS = "x-app-usage", "x-business-use-case-usage"


@pytest.mark.parametrize(
    ("name", "value", "seconds"),
    [
        (APP, {"call_count": 79, "total_time": 12, "total_cputime": 3}, None),
        (APP, {"call_count": 80, "total_time": 12, "total_cputime": 3}, 1.0),
        (APP, {"call_count": 12, "total_time": 90, "total_cputime": 3}, 300.0),
        (APP, {"call_count": 100}, 3600.0),
        (BUSINESS, {"1": [{"call_count": 95, "estimated_time_to_regain_access": 0}]}, 450.0),
        (BUSINESS, {"1": [{"call_count": 101, "estimated_time_to_regain_access": 19}]}, 1140.0),
        (BUSINESS, {"1": [{"call_count": 10}], "2": [{"total_time": 85}, {"call_count": 82}]}, 150.0),
        (APP, {"call_count": "90"}, None),
        (APP, [90], None),
    ],
)  # fmt: skip
def test_meta_is_asked_more_slowly_from_80_percent_on(
    name: str, value: object, seconds: float | None
) -> None:
    """The largest share of any limit decides; at 100 % the pause is what the answer tells, or an hour."""
    headers = {name: [json.dumps(value)]}
    assert asked_pause(200, headers, JumpClock().now(), FetchSettings()) == seconds


def test_usage_that_is_no_json_tells_nothing() -> None:
    """And does not hide what another header says."""
    headers = {APP: ["{"], "retry-after": ["120"]}
    assert asked_pause(429, headers, JumpClock().now(), FetchSettings()) == 120
