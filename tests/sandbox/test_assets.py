"""Assets of the practice world and the furniture of its profiles: what is served is what the ledger says."""

from __future__ import annotations

import json
from datetime import timedelta
from urllib.parse import urlencode

import pytest

from monitor.errors import PlatformError, ServerTrouble
from monitor.model import ASSETS, Account, AssetLook, Cursor, Window
from monitor.platforms import PLATFORMS, read
from monitor.sandbox import SimClock, World
from monitor.sandbox.cast import ASSETS as PRACTISED
from monitor.sandbox.site import Site
from monitor.sandbox.trouble import Kind, Trouble
from monitor.sandbox.wires import KEYS, stand_ins
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day
from tests.sandbox.graph_api import with_graph_keys

VANISHING, APP, STALE = "kg-embassy-in-website", "kz-mfa-appstore", "kg-mfa-appstore"
SENT = {"x-goog-api-key": KEYS["YOUTUBE_API_KEY"], "cookie": KEYS["WEIBO_COOKIE"]}
HOSTS = {f"https://{host}": base for host, base in stand_ins(BASE).items()}


def account_of(site: Site, name: str) -> Account:
    return next(one for one in site.world.accounts() if one.id == name)


def asked(site: Site, account: Account, request: Request) -> Payload:
    """The wire's answer, with the stand-in in the place of a public host."""
    url = request.url
    for host, base in HOSTS.items():
        url = url.replace(host, base, 1)
    if request.url.startswith("https://api.vk.com"):
        url += f"&access_token={KEYS['VK_SERVICE_TOKEN']}"
    if request.url.startswith("https://graph.facebook.com"):
        url = with_graph_keys(url)
    if request.url.startswith("https://graph.threads.net"):
        url += f"&access_token={KEYS['THREADS_ACCESS_TOKEN']}"
    headers = dict(SENT)
    if request.body is not None:
        headers["authorization"] = f"Bearer {bought(site)}"
    answer = site.get(url.removeprefix(BASE), headers, (request.body or "").encode())
    headers = {name.lower(): value for name, value in answer.headers}
    return Payload(request, url, answer.status, headers, answer.body, site.clock.now())


def bought(site: Site) -> str:
    """An access token for TikTok's key and secret."""
    form = {
        "client_key": KEYS["TIKTOK_CLIENT_KEY"], "client_secret": KEYS["TIKTOK_CLIENT_SECRET"],
        "grant_type": "client_credentials",
    }  # fmt: skip
    answer = site.get("/open.tiktokapis.com/v2/oauth/token/", body=urlencode(form).encode())
    return str(json.loads(answer.body)["access_token"])


def look(site: Site, name: str) -> AssetLook:
    account = account_of(site, name)
    platform = PLATFORMS[account.platform]
    request = platform.first(account, Cursor(name, START), Aim())
    (found,) = read(platform, account, asked(site, account, request)).assets
    return found


def test_the_world_has_every_kind_of_asset_of_all_three_countries(calm_world: World) -> None:
    """They have an address, no posts and no audience."""
    assets = [one for one in calm_world.accounts() if one.platform in ASSETS]
    assert set(ASSETS) == set(PRACTISED) == {one.platform for one in assets}
    assert {one.country for one in assets} == {"KZ", "UZ", "KG"}
    assert all(calm_world.posts[one.id] == [] for one in assets)


@pytest.mark.parametrize("day", [0.0, 2.3, 11.4, 11.6, 13.9, 14.1, 29.9])
def test_a_look_tells_what_the_ledger_says(calm: Site, clock: SimClock, day: float) -> None:
    """Of every asset on any day: whether it answers, when it changed, its version."""
    clock.advance_to(at_day(day))
    for member in calm.world.cast:
        true = calm.ledger.look(member.id, clock.now())
        if true is None:
            assert member.platform not in ASSETS
            continue
        found = look(calm, member.id)
        assert (found.answers, found.changed_at, found.version) == true, member.id
        assert calm.ledger.served[-1].complete


def test_one_site_vanishes_and_one_app_is_updated_and_one_is_stale(calm: Site, clock: SimClock) -> None:
    """The stories that a reader of looks is to find."""
    first = {name: look(calm, name) for name in (VANISHING, APP, STALE)}
    clock.advance_to(at_day(20))
    last = {name: look(calm, name) for name in (VANISHING, APP, STALE)}
    assert [first[VANISHING].answers, last[VANISHING].answers] == [True, False]
    assert (first[APP].version, last[APP].version) == ("2.1.0", "2.2.0")
    assert last[APP].changed_at == at_day(11.5)
    assert first[STALE].version == last[STALE].version == "2.0.0"
    assert last[STALE].changed_at == START - timedelta(days=620)


def test_a_body_that_differs_is_no_change(calm: Site, clock: SimClock) -> None:
    """The counter of visits moves, the date of change stays."""
    account = account_of(calm, "uz-mfa-website")
    bodies, looks = [], []
    for day in (7, 8):
        clock.advance_to(at_day(day))
        bodies.append(asked(calm, account, Request(account.url, "look")).body)
        looks.append(look(calm, account.id).changed_at)
    assert bodies[0] != bodies[1]
    assert looks == [at_day(6.25)] * 2


def test_an_unknown_app_and_an_unknown_page_are_not_there(calm: Site) -> None:
    """No result under status 200 for the one, 404 for the other."""
    answer = calm.get("/itunes.apple.com/lookup?id=12345678")
    assert (answer.status, json.loads(answer.body)) == (200, {"resultCount": 0, "results": []})
    assert calm.get("/itunes.apple.com/search?term=mfa").status == 404
    assert calm.get("/sites/uz-mfa-website/news/1").status == 404


@pytest.mark.parametrize("name", [APP, "uz-mfa-website", "uz-mfa-newsletter"])
@pytest.mark.parametrize(("kind", "served"), [("server_error", 500), ("json_error", 200), ("html_page", 200)])
def test_troubles_strike_assets_too(name: str, kind: Kind, served: int, clock: SimClock) -> None:
    """A server's error fails the look; the ledger knows which answers did not show the truth."""
    plan = (Trouble(kind, name, Window(START, at_day(1))),)
    site = Site(World(7, START, 30, BASE, plan=plan), clock)
    if served == 500:
        with pytest.raises(ServerTrouble):
            look(site, name)
    else:
        try:
            look(site, name)
        except PlatformError:
            assert name == APP
    assert (site.ledger.served[-1].status, site.ledger.served[-1].complete) == (served, False)


def profile(site: Site, account: Account, keyed: bool) -> Page:
    """The answer to the profile's question, by way of the lookup where one is needed."""
    platform = PLATFORMS[account.platform]
    request: Request | None = platform.first(
        account, Cursor(account.id, START), Aim(profile=True, keyed=keyed)
    )
    while request is not None:
        page = read(platform, account, asked(site, account, request))
        if page.audience:
            return page
        request = page.next
    raise AssertionError(f"{account.id} has no profile")


@pytest.mark.parametrize(
    "network",
    [
        "mastodon", "bluesky", "telegram", "threads", "tiktok", "vk", "weibo", "youtube", "facebook",
        "instagram",
    ],
)  # fmt: skip
def test_profiles_are_furnished_as_the_ledger_says(calm: Site, network: str) -> None:
    """Picture, words and address of every account; the cast is not furnished all alike."""
    found = {}
    for account in calm.world.accounts():
        if account.platform == network:
            (size,) = profile(calm, account, keyed=True).audience
            found[account.id] = (size.avatar, size.bio, size.link)
            assert found[account.id] == calm.ledger.furniture(account.id), account.id
    alike = ("threads", "tiktok", "vk", "weibo", "youtube", "facebook", "instagram")
    assert len(set(found.values())) > 1 or network in alike
    assert (None in {part for parts in found.values() for part in parts}) == (
        network in ("tiktok", "youtube")
    )


def test_the_ledgers_json_tells_looks_and_furniture(calm: Site) -> None:
    """Of assets and of profiles; of what shows none it says null."""
    told = json.loads(calm.ledger.to_json(at_day(15)))
    assert told["looks"][VANISHING] == {"answers": False, "changed_at": None, "version": None}
    assert told["looks"][APP]["changed_at"] == at_day(11.5).isoformat()
    assert "kz-mfa-feed" not in told["looks"]
    assert told["furniture"]["kz-mfa-feed"] == {"avatar": None, "bio": None, "link": None}
    assert told["furniture"]["kg-embassy-jp-mastodon"] == {"avatar": False, "bio": False, "link": False}
