"""Secrets reach their own origin and nobody else. Every secret is a canary that must not turn up anywhere."""

from __future__ import annotations

import pytest

from monitor.fetch.credentials import BOUGHT, NONE, RULES, Credentials
from monitor.fetch.guard import Guard, Target
from monitor.platforms import PLATFORMS
from monitor.settings import FetchSettings
from monitor.wire import Request
from tests.fetch.servers import OK, PUBLIC, Net, Server, answer, fetcher, run, serve

CANARY = "canary-7f3a9c"
SECRETS = {"MASTODON_TOKEN_SOCIAL_EXAMPLE": CANARY, "MASTODON_TOKEN_EMPTY_EXAMPLE": ""}
GUARD = Guard(FetchSettings(allow_hosts=("127.0.0.1:8800", "own.example")))


def target(url: str) -> Target:
    return GUARD.target(url)


def shown(credentials: Credentials, url: str, *, redirected: bool = False) -> bool:
    found = credentials.of(target(url), redirected=redirected)
    return found.headers == (("Authorization", f"Bearer {CANARY}"),)


def test_own_api_gets_its_token() -> None:
    """The API of the named host over https gets the bearer token."""
    credentials = Credentials(SECRETS)
    assert shown(credentials, "https://social.example/api/v1/accounts/1/statuses?limit=40")
    assert shown(credentials, "https://social.example:443/api/v2/x")


STRANGERS = [
    "http://social.example/api/v1/x",
    "https://other.example/api/v1/x",
    "https://social.example.evil.example/api/v1/x",
    "https://evil.example/social.example/api/v1",
    "https://social.example/@mfa.rss",
    "https://empty.example/api/v1/x",
    "https://sub.social.example/api/v1/x",
]


@pytest.mark.parametrize("url", STRANGERS)
def test_nobody_else_does(url: str) -> None:
    """Neither plain http nor another host, a longer name, another path or an empty variable gets one."""
    assert not shown(Credentials(SECRETS), url)


def test_names_that_spell_alike() -> None:
    """a-b.example spells like a.b.example: the first host that we ask ourselves owns the token."""
    credentials = Credentials({"MASTODON_TOKEN_A_B_EXAMPLE": CANARY})
    assert shown(credentials, "https://a.b.example/api/v1/x")
    assert not shown(credentials, "https://a-b.example/api/v1/x")


def test_redirect_binds_nothing() -> None:
    """A redirect may lead to an origin that owns a token, but cannot make one the owner."""
    credentials = Credentials({"MASTODON_TOKEN_A_B_EXAMPLE": CANARY})
    assert not shown(credentials, "https://a-b.example/api/v1/x", redirected=True)
    assert shown(credentials, "https://a.b.example/api/v1/x")
    assert not shown(credentials, "https://a-b.example/api/v1/x")
    assert shown(credentials, "https://a.b.example/api/v1/y", redirected=True)


def test_own_hosts_may_use_http_and_ports() -> None:
    """On the allow-list plain http is the operator's decision; a variable may name the port."""
    assert shown(Credentials({"MASTODON_TOKEN_OWN_EXAMPLE": CANARY}), "http://own.example/api/v1/x")
    for name in ("127_0_0_1", "127_0_0_1_8800"):
        credentials = Credentials({f"MASTODON_TOKEN_{name}": CANARY})
        assert shown(credentials, "http://127.0.0.1:8800/api/v1/x")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_canary_stays_home_over_redirects(status: int) -> None:
    """Over any redirect to another port, host or scheme the token is left behind, and back home it is shown
    again.
    """

    async def scene() -> None:
        home = Server()

        async def back(_: bytes, writer: object) -> None:
            writer.write(answer(302, b"", f"Location: {home.url}/api/v1/end"))  # type: ignore[attr-defined]

        async with serve(back) as stranger:
            away = answer(status, b"", f"Location: {stranger.url}/api/v1/x")
            async with serve(away, OK) as server:
                home.port = server.port
                secrets = {f"MASTODON_TOKEN_127_0_0_1_{server.port}": CANARY}
                door = fetcher(server, stranger, secrets=secrets)
                payload = await door.get(Request(url=server.url + "/api/v1/start", step="timeline"))
                await door.aclose()
        assert payload.status == 200
        assert len(stranger.heads) == 1
        assert CANARY.encode() not in stranger.heads[0]
        assert [CANARY.encode() in head for head in server.heads] == [True, True]

    run(scene())


def test_token_is_not_sent_to_public_http() -> None:
    """A public host asked over plain http does not get its token."""

    async def scene() -> None:
        async with serve(OK) as server:
            net = Net({"social.example": [[PUBLIC]]}, {(PUBLIC, 80): server.port})
            door = fetcher(net=net, secrets=SECRETS)
            await door.get(Request(url="http://social.example/api/v1/x", step="timeline"))
            await door.aclose()
        assert CANARY.encode() not in server.heads[0]

    run(scene())


def test_echoed_secret_is_masked() -> None:
    """A host that echoes our token in body, headers or address does not get it into the archive."""

    async def scene() -> None:
        echo = answer(200, f'{{"t":"{CANARY}"}}'.encode(), f"Link: <x?y={CANARY}>")
        async with serve(answer(301, b"", f"Location: /api/v1/y?z={CANARY}"), echo) as server:
            secrets = {f"MASTODON_TOKEN_127_0_0_1_{server.port}": CANARY}
            door = fetcher(server, secrets=secrets)
            payload = await door.get(Request(url=server.url + "/api/v1/x", step="timeline"))
            await door.aclose()
        assert CANARY not in repr(payload)
        assert payload.moved_to is None

    run(scene())


KEYS = {"VK_SERVICE_TOKEN": CANARY, "YOUTUBE_API_KEY": "canary-youtube"}
VK, YOUTUBE = (
    "https://api.vk.com/method/wall.get?v=5.199",
    "https://www.googleapis.com/youtube/v3/videos?id=x",
)


def test_a_platforms_key_goes_to_its_own_host_in_its_own_way() -> None:
    """VK's token travels in the query, YouTube's key in a header, and each to one origin alone."""
    credentials = Credentials(KEYS)
    assert credentials.of(target(VK), redirected=False).query == (("access_token", CANARY),)
    shown_key = credentials.of(target(YOUTUBE), redirected=False)
    assert shown_key.headers == (("X-Goog-Api-Key", "canary-youtube"),)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.vk.com/method/wall.get",
        "https://api.vk.com.evil.example/method/wall.get",
        "https://api.vk.com/authorize",
        "https://api.vk.com:8443/method/wall.get",
        "https://www.youtube.com/feeds/videos.xml",
        "https://evil.example/api.vk.com/method/wall.get",
    ],
)
def test_a_platforms_key_goes_nowhere_else(url: str) -> None:
    """Plain http, a longer name, another path, port or host: nothing is added."""
    guard = Guard(FetchSettings(allow_ports=(80, 443, 8443)))
    found = Credentials(KEYS).of(guard.target(url), redirected=False)
    assert (found.headers, found.query) == ((), ())


def test_a_stand_in_gets_the_key_of_the_host_that_it_stands_for() -> None:
    """A question for a public host goes to the operator's address with the path behind it, and its key too;
    the payload tells the address that was asked, without the key."""

    async def scene() -> None:
        async with serve(OK) as server:
            bases = {"api.vk.com": f"{server.url}/vk"}
            door = fetcher(server, secrets=KEYS, base_urls=bases)
            payload = await door.get(Request(url=VK, step="timeline"))
            other = await door.get(Request(url=f"{server.url}/method/wall.get", step="timeline"))
            await door.aclose()
        first = server.heads[0].split(b"\r\n")[0].decode()
        assert first == f"GET /vk/method/wall.get?v=5.199&access_token={CANARY} HTTP/1.1"
        assert payload.url == payload.request.url == f"{server.url}/vk/method/wall.get?v=5.199"
        assert CANARY not in repr(payload)
        assert other.status == 200
        assert CANARY.encode() not in server.heads[1]

    run(scene())


def test_every_platforms_key_has_its_rule() -> None:
    """Each key that an adapter declares is shown at one of the hosts that it is declared for."""
    for platform in PLATFORMS.values():
        if platform.key:
            credentials = Credentials(dict.fromkeys((*platform.key.shapes, BOUGHT), CANARY))
            paths = [f"https://{platform.key.host}{rule.path}x" for rule in RULES]
            assert any(credentials.of(target(url), redirected=False) != NONE for url in paths), platform.name
