"""Each kind of trouble shows on the wire as it is named, and the ledger tells what it hid."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, get_args
from xml.etree import ElementTree

import pytest

from monitor.model import Window
from monitor.sandbox import SimClock, Trouble, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import SITES
from monitor.sandbox.natives import account_id as account_number
from monitor.sandbox.site import Site
from monitor.sandbox.trouble import Kind
from tests.sandbox.conftest import BASE, START, at_day

FEED, MASTO = "kz-embassy-de-feed", "kz-mfa-mastodon"
HOUR = Window(START, START + timedelta(hours=1))


@pytest.fixture
def troubled(calm_world: World, clock: SimClock) -> Any:
    """The calm world with one trouble in its first hour; what is asked is the account's listing."""
    worlds: list[Site] = []

    def make(kind: str, account_id: str | None, **fields: Any) -> Site:
        world = World(7, START, 30, BASE, plan=[Trouble(kind, account_id, HOUR, **fields)])  # type: ignore[arg-type]
        world.__dict__.update({k: v for k, v in calm_world.__dict__.items() if k in ("posts", "statuses")})
        worlds.append(Site(world, clock))
        return worlds[-1]

    return make


def ask(site: Site, account_id: str, headers: dict[str, str] | None = None) -> Answer:
    member = site.world.members[account_id]
    if member.platform == "feed":
        return site.get(f"/feeds/{account_id}.{member.extension}", headers)
    number = "" if member.platform in SITES else account_number(member)
    return site.get(LISTINGS[member.platform].format(number=number, member=member), headers)


LISTINGS = {
    "mastodon": "/api/v1/accounts/{number}/statuses?limit=40",
    "telegram": "/t.me/s/{member.handle}",
    "bluesky": "/public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor={number}",
    "youtube": "/www.youtube.com/feeds/videos.xml?channel_id={number}",
    "vk": "/api.vk.com/method/wall.get?owner_id={number}&count=20&v=5.199&access_token=practice-vk-token",
    "weibo": "/m.weibo.cn/api/container/getIndex?type=uid&value={number}&containerid=107603{number}",
    "wordpress": "/sites/{member.id}/wp-json/wp/v2/posts",
}
"""Where each network lists an account's posts."""


def test_the_plan_of_the_usual_world_shows_on_the_wire(world: World) -> None:
    """Every entry of the plan strikes: asked in its window, the answer is marked with its name."""
    clock = SimClock(START)
    site = Site(world, clock)
    struck = set()
    for entry in sorted(world.plan, key=lambda t: t.window.start):
        clock.advance_to(entry.window.start)
        for _ in range(30):
            ask(site, entry.account_id or MASTO)
            struck.add(site.ledger.served[-1].trouble)
            if entry.name in struck:
                break
            clock.advance(60)
    assert {t.name for t in world.plan} <= struck
    assert {t.kind for t in world.plan} == set(get_args(Kind)) - {"drip"}


def test_trouble_has_an_end_and_a_target(troubled: Any, clock: SimClock) -> None:
    """Only the named account is struck, and only within the window."""
    site = troubled("server_error", MASTO)
    assert ask(site, MASTO).status == 500
    assert ask(site, "uz-mfa-mastodon").status == 200
    clock.advance(3600)
    assert ask(site, MASTO).status == 200


@pytest.mark.parametrize("account", [FEED, MASTO])
@pytest.mark.parametrize(
    ("kind", "status"), [("outage", 503), ("server_error", 500), ("rate_limited", 429), ("gone", 410)]
)
def test_failing_statuses(kind: str, status: int, account: str, troubled: Any) -> None:
    """Failures carry their status, Retry-After when planned, JSON from the API and HTML from the site."""
    site = troubled(kind, None, retry_after_seconds=900)
    answer = ask(site, account)
    headers = dict(answer.headers)
    assert (answer.status, headers["Retry-After"]) == (status, "900")
    if account == MASTO:
        assert set(json.loads(answer.body)) == {"error"}
    else:
        assert headers["Content-Type"].startswith("text/html")
    served = site.ledger.served[-1]
    assert (served.status, served.complete, served.ids) == (status, False, ())


def test_rate_limit_tells_when_it_ends(troubled: Any) -> None:
    """A 429 of the API says 0 remaining and the instant of the reset, in agreement with Retry-After."""
    headers = dict(ask(troubled("rate_limited", MASTO, retry_after_seconds=900), MASTO).headers)
    assert headers["X-RateLimit-Remaining"] == "0"
    assert headers["X-RateLimit-Reset"] == "2026-03-02T00:15:00.000Z"
    assert "Retry-After" not in dict(ask(troubled("rate_limited", MASTO), MASTO).headers)


def test_dropped_outage_has_no_answer(troubled: Any) -> None:
    """An outage may close the connection without a word; the ledger notes it as status 0."""
    site = troubled("outage", None, drop=True)
    assert ask(site, FEED).drop
    assert site.ledger.served[-1].status == 0


@pytest.mark.parametrize("account", [FEED, MASTO])
@pytest.mark.parametrize("kind", ["slow", "drip"])
def test_slow_answers_are_complete(kind: str, account: str, troubled: Any) -> None:
    """A slow or dripping answer waits in real time and is otherwise the truth."""
    site = troubled(kind, account, seconds=0.01)
    answer = ask(site, account)
    assert (answer.status, answer.wait_seconds, answer.drip) == (200, 0.01, kind == "drip")
    assert site.ledger.served[-1].complete
    assert site.ledger.served[-1].ids


@pytest.mark.parametrize("account", [FEED, "kz-embassy-us-feed", MASTO])
def test_cut_body_is_not_well_formed(account: str, troubled: Any) -> None:
    """A cut body ends in the middle: neither XML nor JSON."""
    site = troubled("cut", account)
    answer = ask(site, account)
    assert answer.status == 200
    with pytest.raises((ElementTree.ParseError, json.JSONDecodeError)):
        (ElementTree.fromstring if account == FEED else json.loads)(answer.body)  # type: ignore[operator]
    assert not site.ledger.served[-1].complete


@pytest.mark.parametrize("account", [FEED, MASTO])
def test_a_page_for_people_under_status_200(account: str, troubled: Any) -> None:
    """An HTML page comes with status 200 in the listing's place."""
    answer = ask(troubled("html_page", account), account)
    assert answer.status == 200
    assert answer.body.startswith(b"<!DOCTYPE html>")


def test_error_object_under_status_200(troubled: Any) -> None:
    """An object with "error" comes where a list was due."""
    answer = ask(troubled("json_error", MASTO), MASTO)
    assert (answer.status, set(json.loads(answer.body))) == (200, {"error"})


def test_wrong_encoding_is_no_utf8(troubled: Any) -> None:
    """Declared UTF-8, sent as windows-1251."""
    answer = ask(troubled("wrong_encoding", "uz-embassy-ru-feed"), "uz-embassy-ru-feed")
    assert b'encoding="UTF-8"' in answer.body
    with pytest.raises(UnicodeDecodeError):
        answer.body.decode()
    assert b"?" not in answer.body[60:]  # Russian text survives: whoever guesses the set loses nothing


def test_empty_listing_is_well_formed(troubled: Any) -> None:
    """An empty feed is valid and lists nothing; the ledger does not call that a complete answer."""
    site = troubled("empty", None)
    assert not list(ElementTree.fromstring(ask(site, FEED).body).iter("{http://www.w3.org/2005/Atom}entry"))
    assert not site.ledger.served[-1].complete
    assert ask(site, MASTO).body == b"[]"


def test_stale_etag_hides_a_new_body(troubled: Any, clock: SimClock) -> None:
    """The body changes while the ETag stays, and the validator never brings a 304."""
    site = troubled("stale_etag", "kz-mfa-feed")
    entry = site.world.plan[0]
    site.world.plan = (
        Trouble("stale_etag", "kz-mfa-feed", Window(START, entry.window.end + timedelta(days=2))),
    )
    first = ask(site, "kz-mfa-feed")
    clock.advance(86_400)
    etag = dict(first.headers)["ETag"]
    second = ask(site, "kz-mfa-feed", {"if-none-match": etag})
    assert (second.status, dict(second.headers)["ETag"]) == (200, etag)
    assert second.body != first.body
    assert site.ledger.served[-1].complete
    assert ask(site, MASTO).status == 200


def test_duplicate_item_is_listed_twice(troubled: Any) -> None:
    """One id stands twice in the feed, once in the ledger; a timeline has no such trouble."""
    site = troubled("duplicate_items", None)
    root = ElementTree.fromstring(ask(site, "kz-mfa-feed").body)
    guids = [item.findtext("guid") for item in root.iter("item")]
    assert guids[0] == guids[-1]
    assert len(guids) == 11
    assert len(site.ledger.served[-1].ids) == 10
    assert ask(site, MASTO).status == 200


@pytest.mark.parametrize("account", ["kz-mfa-feed", "kg-mfa-feed", FEED, "kz-embassy-us-feed", MASTO])
def test_bad_item_stands_among_good_ones(account: str, troubled: Any) -> None:
    """One item more than the truth holds; the answer still counts as complete."""
    site = troubled("bad_item", account)
    body = ask(site, account).body
    if body.startswith(b"<"):
        names = ("item", "{http://purl.org/rss/1.0/}item", "{http://www.w3.org/2005/Atom}entry")
        found = sum(len(list(ElementTree.fromstring(body).iter(name))) for name in names)
    else:
        told = json.loads(body)
        found = len(told["items"] if isinstance(told, dict) else told)
    served = site.ledger.served[-1]
    assert (found, served.complete) == (len(served.ids) + 1, True)


def test_bad_item_in_an_empty_timeline(troubled: Any) -> None:
    """Even alone the bad item makes a valid list."""
    site = troubled("bad_item", "kg-spokesperson-new-mastodon")
    assert len(json.loads(ask(site, "kg-spokesperson-new-mastodon").body)) == 1


def test_listing_troubles_leave_profiles_and_404_alone(troubled: Any) -> None:
    """A trouble of the listing does not touch a profile; a 404 stays one."""
    site = troubled("empty", None)
    assert json.loads(site.get("/api/v1/accounts/lookup?acct=kz_mfa").body)["acct"] == "kz_mfa"
    assert troubled("cut", None).get("/api/v1/statuses/12").status == 404


def test_gone_feed_stays_gone(world: World) -> None:
    """From its day on the one feed is 410 for good."""
    clock = SimClock(START)
    site = Site(world, clock)
    assert ask(site, "kg-embassy-ae-feed").status == 200
    for day in (16, 21, 29):
        clock.advance_to(at_day(day))
        assert ask(site, "kg-embassy-ae-feed").status == 410
