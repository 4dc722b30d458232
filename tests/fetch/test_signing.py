"""Signatures of the two Russian networks: what is signed, with which secret, and who gets to see it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from monitor.fetch.credentials import NONE, Credentials
from monitor.fetch.guard import Guard
from monitor.fetch.signing import (
    mymir_client_signature,
    mymir_server_signature,
    ok_session_secret,
    ok_signature,
)
from monitor.settings import FetchSettings
from monitor.wire import Request
from tests.fetch.servers import OK, answer, fetcher, run, serve

GUARD = Guard(FetchSettings(allow_ports=(80, 443, 8443)))
OK_KEYS = {
    "OK_ACCESS_TOKEN": "-s-canary-token-4711", "OK_APPLICATION_KEY": "CCANARYKEY",
    "OK_APPLICATION_SECRET_KEY": "ABCDEF0123456789CANARY00",
}  # fmt: skip
MYMIR_KEYS = {
    "MYMIR_APP_ID": "423004", "MYMIR_SECRET_KEY": "canary-mymir-secret",
    "MYMIR_SESSION_KEY": "canary-mymir-session",
}  # fmt: skip
OK_URL = "https://api.ok.ru/fb.do?method=stream.get&format=json&gid=53"
MYMIR_URL = "https://www.appsmail.ru/platform/api?method=stream.getByAuthor&uid=15"


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def vectors(wire: Path, platform: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((wire / platform / "signing_vectors.json").read_bytes())
    return found


# Odnoklassniki


def test_oks_pairs_are_sorted_and_joined_without_anything_between() -> None:
    """The pairs by name, then the secret, and MD5 of it in lower case."""
    pairs = [("method", "a.b"), ("format", "json"), ("application_key", "K")]
    expected = md5("application_key=Kformat=jsonmethod=a.bSECRET")
    assert ok_signature(pairs, "SECRET") == ok_signature(reversed(pairs), "SECRET") == expected
    assert ok_signature([], "SECRET") == md5("SECRET")


def test_the_values_are_signed_as_they_are_and_not_as_they_travel() -> None:
    """What is encoded in an address is signed decoded."""
    signed = ok_signature([("url", "https://ok.ru/МИД KG")], "s")
    assert signed == md5("url=https://ok.ru/МИД KGs")


@pytest.mark.parametrize("name", ["access_token", "session_key", "sig"])
def test_session_and_signature_take_no_part_in_oks_signature(name: str) -> None:
    """With them and without them the signature is the same."""
    pairs = [("application_key", "K"), ("method", "a.b")]
    assert ok_signature([*pairs, (name, "anything")], "s") == ok_signature(pairs, "s")


def test_both_ways_to_oks_secret() -> None:
    """A session of its own brings its secret along; an access token makes one with the application's."""
    assert ok_session_secret("token", "SECRET") == md5("tokenSECRET")
    pairs = [("application_key", "K")]
    by_token = ok_signature(pairs, ok_session_secret("token", "SECRET"))
    assert by_token == md5("application_key=K" + md5("tokenSECRET"))
    assert by_token != ok_signature(pairs, "SECRET")


@pytest.mark.recorded
def test_ok_signs_as_the_recorded_vectors(wire: Path) -> None:
    """Both ways to the secret, and the request that was recorded with its signature."""
    checked = 0
    for one in vectors(wire, "ok"):
        if "session_secret_key" in one:
            secret = one["session_secret_key"]
        else:
            secret = ok_session_secret(one["access_token"], one["application_secret_key"])
            assert secret == one.get("secret", secret)
        assert ok_signature(one["params"].items(), secret) == one["sig"], one["case"]
        checked += 1
    assert checked == 3


@pytest.mark.recorded
def test_a_question_that_was_recorded_on_its_way_carries_the_signature_we_compute(wire: Path) -> None:
    """The genuine address of a cassette, taken apart: its signature is that of its other parameters."""
    note = json.loads((wire / "ok" / "error_101_app_not_exist.json.meta.json").read_bytes())
    query = dict(parse_qsl(urlsplit(note["url"]).query))
    secret = ok_session_secret(query["access_token"], "client_secret")
    assert ok_signature(query.items(), secret) == query["sig"]


# Moy Mir


def test_moy_mir_server_to_server() -> None:
    """All parameters but the signature, session and secure=1 too, and the secret behind them."""
    pairs = [("method", "a.b"), ("app_id", "1"), ("secure", "1"), ("session_key", "s")]
    expected = md5("app_id=1method=a.bsecure=1session_key=sSECRET")
    assert mymir_server_signature(pairs, "SECRET") == expected
    assert mymir_server_signature([*pairs, ("sig", "old")], "SECRET") == expected


def test_moy_mir_client_to_server() -> None:
    """The user's id in front, the pairs, the private key behind."""
    pairs = [("method", "a.b"), ("app_id", "1"), ("session_key", "s")]
    expected = md5("77app_id=1method=a.bsession_key=sPRIVATE")
    assert mymir_client_signature(pairs, "77", "PRIVATE") == expected
    assert mymir_client_signature([*pairs, ("sig", "old")], "77", "PRIVATE") == expected


@pytest.mark.recorded
def test_moy_mir_signs_as_the_recorded_vectors(wire: Path) -> None:
    """The two vectors of the official guide."""
    client, server = vectors(wire, "mymir")
    signed = mymir_client_signature(client["params"].items(), client["uid"], client["private_key"])
    assert signed == client["sig"]
    assert mymir_server_signature(server["params"].items(), server["secret_key"]) == server["sig"]


# what is added to a question


def added(secrets: dict[str, str], url: str, *, redirected: bool = False) -> tuple[tuple[str, str], ...]:
    found = Credentials(secrets).of(GUARD.target(url), redirected=redirected)
    assert found.headers == ()
    return found.query


def test_what_oks_question_gets() -> None:
    """Application key, signature and token, and nothing else; the secret itself never travels."""
    secret = md5(OK_KEYS["OK_ACCESS_TOKEN"] + OK_KEYS["OK_APPLICATION_SECRET_KEY"])
    signed = md5(f"application_key=CCANARYKEYformat=jsongid=53method=stream.get{secret}")
    assert added(OK_KEYS, OK_URL) == (
        ("application_key", "CCANARYKEY"), ("sig", signed), ("access_token", OK_KEYS["OK_ACCESS_TOKEN"]),
    )  # fmt: skip
    encoded = added(OK_KEYS, "https://api.ok.ru/fb.do?method=url.getInfo&url=https%3A%2F%2Fok.ru%2Fmfa")
    plain = md5(f"application_key=CCANARYKEYmethod=url.getInfourl=https://ok.ru/mfa{secret}")
    assert dict(encoded)["sig"] == plain


def test_what_moy_mirs_question_gets() -> None:
    """Application, session, the mark of a server and the signature; the secret itself never travels."""
    signed = md5(
        "app_id=423004method=stream.getByAuthorsecure=1session_key=canary-mymir-sessionuid=15"
        "canary-mymir-secret"
    )
    assert added(MYMIR_KEYS, MYMIR_URL) == (
        ("app_id", "423004"), ("session_key", "canary-mymir-session"), ("secure", "1"), ("sig", signed),
    )  # fmt: skip


@pytest.mark.parametrize(("keys", "url"), [(OK_KEYS, OK_URL), (MYMIR_KEYS, MYMIR_URL)], ids=["ok", "mymir"])
def test_a_key_of_which_a_part_is_missing_is_not_used(keys: dict[str, str], url: str) -> None:
    """Half a key would send a token or a session with a signature that cannot be right."""
    for name in keys:
        assert added({**keys, name: ""}, url) == ()
    assert added(keys, url) != ()


@pytest.mark.parametrize(
    "url",
    [
        OK_URL.replace("https", "http"), OK_URL.replace("ok.ru", "ok.ru.evil.example"),
        OK_URL.replace("/fb.do", "/oauth/token.do"), OK_URL.replace("ok.ru", "ok.ru:8443"),
        "https://ok.ru/fb.do?method=stream.get", "https://evil.example/api.ok.ru/fb.do",
        MYMIR_URL.replace("https", "http"), MYMIR_URL.replace("www.", ""),
        MYMIR_URL.replace("/platform/api", "/platform/mail/name"),
    ],
)  # fmt: skip
def test_signatures_go_nowhere_else(url: str) -> None:
    """Plain http, another host, port or path: nothing is added."""
    assert Credentials(OK_KEYS | MYMIR_KEYS).of(GUARD.target(url), redirected=False) == NONE


@pytest.mark.parametrize(("keys", "url"), [(OK_KEYS, OK_URL), (MYMIR_KEYS, MYMIR_URL)], ids=["ok", "mymir"])
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_to_another_origin_gets_none(keys: dict[str, str], url: str, status: int) -> None:
    """The first question is signed; where it is sent on to another origin, nothing of it goes along, and
    nothing stands in what is kept."""
    host, path = urlsplit(url).netloc, url.split(urlsplit(url).netloc)[1]

    async def scene() -> tuple[list[bytes], list[bytes], str]:
        async with serve(OK) as stranger:
            away = answer(status, b"", f"Location: {stranger.url}{path}")
            async with serve(away) as home:
                door = fetcher(home, stranger, secrets=keys, base_urls={host: home.url})
                payload = await door.get(Request(url=url, step="timeline"))
                await door.aclose()
        return home.heads, stranger.heads, repr(payload)

    home, stranger, kept = run(scene())
    assert b"&sig=" in home[0]
    assert (len(home), len(stranger)) == (1, 1)
    assert b"sig=" not in stranger[0]
    assert "sig=" not in kept
    for name, value in keys.items():
        assert value.encode() not in stranger[0]
        assert value not in kept or name == "MYMIR_APP_ID"
