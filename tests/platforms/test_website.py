"""Websites and newsletters as assets: are they there, and since when have they not changed?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from monitor.errors import AccessDenied, PlatformError, RateLimited, ServerTrouble
from monitor.model import ASSETS, AssetLook, Cursor
from monitor.platforms import PLATFORMS, read
from monitor.platforms.website import NEWSLETTER, WEBSITE
from monitor.wire import Aim, Page, Request
from tests.platforms.answers import RECEIVED, account, answer, fixture

HOME = "https://mfa.example/"
HTML = {"content-type": "text/html"}


def look(body: bytes | str = "<html></html>", status: int = 200, **headers: str) -> Page:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    payload = answer(body, step="look", url=HOME, status=status, headers=HTML | named)
    return read(WEBSITE, account("website", url=HOME, handle=""), payload)


def changed(body: bytes | str = "", **headers: str) -> datetime | None:
    (found,) = look(f"<html>{body}</html>" if isinstance(body, str) else body, **headers).assets
    assert found.answers
    return found.changed_at


@pytest.mark.parametrize("platform", [WEBSITE, NEWSLETTER], ids=lambda one: one.name)
def test_the_address_is_asked_whole_and_by_robots_rules(platform: object) -> None:
    """No validators are sent, whatever is known of the last answer: a 304 tells nothing of a date."""
    known = Cursor("a", RECEIVED, etag='"x"', last_modified="x", body_sha256="0" * 64)
    asked = WEBSITE.first(account("website", url=HOME, handle=""), known, Aim())
    assert asked == Request(HOME, "look", obey_robots=True)
    assert not asked.conditional


def test_a_trusted_move_is_followed() -> None:
    """The address to which a permanent redirect led is asked once it is adopted."""
    known = Cursor("a", RECEIVED, fetch_url="https://www.mfa.example/")
    assert WEBSITE.first(account("website", url=HOME), known, Aim()).url == "https://www.mfa.example/"


def test_an_answer_is_one_look_and_no_posts() -> None:
    """There is nothing older to walk to; the look bears the instant of the answer."""
    page = look(fixture("website/home_silent.html"))
    assert page.assets == (AssetLook("kz-mfa-website", RECEIVED, answers=True),)
    assert (page.posts, page.audience, page.next, page.end, page.hints) == ((), (), None, True, {})


@pytest.mark.parametrize("status", [404, 410])
def test_a_site_that_is_not_there_is_a_fact(status: int) -> None:
    """Not found and gone are looks that say so; dates of the page that says it are nobody's."""
    page = look(fixture("website/gone_404.html"), status, last_modified="Sun, 01 Mar 2026 10:00:00 GMT")
    assert page.assets == (AssetLook("kz-mfa-website", RECEIVED, answers=False),)
    assert page.hints == {"said": f"HTTP {status}"}


@pytest.mark.parametrize(
    ("status", "kind"), [(403, AccessDenied), (429, RateLimited), (451, AccessDenied), (503, ServerTrouble)]
)
def test_a_refusal_and_a_fault_prove_nothing(status: int, kind: type[PlatformError]) -> None:
    """A ban and a broken server are no answer about the asset: the poll fails."""
    with pytest.raises(kind, match="website: kz-mfa-website: HTTP"):
        look(status=status)


def test_the_header_tells_the_last_change() -> None:
    """Last-Modified counts before whatever stands in the page."""
    page = fixture("website/home_kk.html")
    assert changed(page, last_modified="Mon, 23 Feb 2026 10:00:00 GMT") == datetime(
        2026, 2, 23, 10, tzinfo=UTC
    )


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(seconds=90), timedelta(hours=-3)])
def test_a_header_that_repeats_the_time_of_asking_tells_nothing(ago: timedelta) -> None:
    """Pages made anew for everybody are stamped with now, or with a clock that is ahead: the page tells."""
    stamp = f"{RECEIVED - ago:%a, %d %b %Y %H:%M:%S} GMT"
    assert changed(fixture("website/home_kk.html"), last_modified=stamp) == datetime(2026, 2, 26, tzinfo=UTC)
    assert changed(last_modified=stamp) is None


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        ('<meta property="og:updated_time" content="2026-02-20T00:00:00Z">', 20),
        ("<META CONTENT='2026-02-21' PROPERTY='article:modified_time'/>", 21),
        ('<meta itemprop="dateModified" content="2026-02-22T00:00:00Z">', 22),
        ('<time class="d" datetime="2026-02-23">yesterday</time>', 23),
        ('<script type="application/ld+json">[{"a":"<p>","dateModified" : "2026-02-24"}]</script>', 24),
        ('<time datetime="2026-02-23">a</time><time datetime="2026-02-25">b</time>', 25),
        ('<time datetime="2026-02-25">a</time><time datetime="2027-01-01">planned</time>', 25),
        ('<!-- <time datetime="2026-02-25">a</time> --><time datetime="2026-02-24">b</time>', 24),
    ],
)
def test_the_page_tells_the_newest_change_that_is_not_to_come(markup: str, day: int) -> None:
    """By its meta elements, its times and its linked data; comments are not the page."""
    assert changed(markup) == datetime(2026, 2, day, tzinfo=UTC)


@pytest.mark.parametrize(
    "markup",
    [
        "",
        "<p>Updated on 2026-02-20</p>",
        '<meta name="date" content="2026-02-20">',
        '<meta property="og:updated_time" content="soon">',
        '<script>{"dateModified":"2026-02-20"}</script>',
        '<time datetime="PT2H">two hours</time>',
        "<time>2026-02-20</time>",
        '<!-- <time datetime="2026-02-20">',
    ],
)
def test_nothing_told_is_none(markup: str) -> None:
    """A date in the words, a duration or an unknown element is no statement on the last change."""
    assert changed(markup) is None


@pytest.mark.parametrize(
    "part", ["<!--", "<meta ", "<time datetime=", '<script type="application/ld+json">', "<meta property"]
)
def test_a_hostile_page_costs_no_time(part: str) -> None:
    """Megabytes of beginnings without an end are passed over."""
    started = datetime.now(UTC)
    assert changed(part * (2_000_000 // len(part))) is None
    assert datetime.now(UTC) - started < timedelta(seconds=5)


def test_every_asset_has_its_adapter_and_is_looked_at_once_a_day() -> None:
    """And nothing else is: the rhythm is what tells an asset from a network."""
    assert {name for name, one in PLATFORMS.items() if one.every_seconds} == set(ASSETS)
    assert all(PLATFORMS[name].every_seconds == 86_400 for name in ASSETS)
    assert (WEBSITE.basis, WEBSITE.why_off, WEBSITE.has_counts) == ("public page", None, False)
