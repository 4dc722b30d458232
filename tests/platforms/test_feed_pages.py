"""How a feed leads to its older items, and when that proves that there are none (RFC 5005, WordPress)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from monitor.errors import NotFound, NotWellFormed, PlatformError, RateLimited, ServerTrouble
from monitor.platforms import PLATFORMS, read
from monitor.platforms.feed_pages import with_older
from monitor.platforms.feed_posts import read_feed
from monitor.wire import Page, Request
from tests.platforms.answers import FEED_URL, account, answer, feed, fixture

PAGED = f"{FEED_URL}?page=2"
WORDPRESS = "<generator>https://wordpress.org/?v=6.8</generator>"
HOME_FEED = "https://mfa.example/feed/"


def rss(*links: str, head: str = "", items: str = "<item><guid>1</guid></item>") -> str:
    atom = 'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"'
    return f'<rss version="2.0" {atom}><channel>{"".join(links)}{head}{items}</channel></rss>'


def link(relation: str, address: str) -> str:
    return f'<atom:link rel="{relation}" href="{address}"/>'


def test_an_archive_is_followed_before_a_paged_feed() -> None:
    """prev-archive wins over next: its documents stand still; the last post read goes along."""
    page = feed(fixture("feed/atom_archive_ky.xml"))
    assert page.next is not None
    assert (page.next.url, page.next.step) == ("https://mfa.example/feeds/2026-01.atom", "timeline")
    assert page.next.item == "tag:mfa.example,2026:1"
    assert (page.end, page.window) == (False, False)


def test_an_archive_without_an_older_one_is_the_end() -> None:
    """The first archive document of a feed holds its first entries."""
    body = fixture("feed/atom_archive_ky.xml").replace(b"prev-archive", b"other").replace(b'"next"', b'"x"')
    page = feed(body)
    assert (page.next, page.end, page.window) == (None, True, False)


def test_a_paged_feed_goes_on_and_ends_with_its_last_page() -> None:
    """A page that an earlier one led to, and that leads to none, is the last; the first page alone is not."""
    first = feed(rss(link("next", "?page=2")))
    assert first.next is not None
    assert (first.next.url, first.next.item, first.end, first.window) == (PAGED, "1", False, False)
    items = "<item><guid>0</guid></item>"
    last = feed(rss(items=items), url=first.next.url, item=first.next.item)
    assert (last.next, last.end, last.window) == (None, True, False)
    alone = feed(rss(items=items))
    assert (alone.next, alone.end, alone.window) == (None, False, True)


def test_the_link_header_and_next_url_lead_on_as_well() -> None:
    """HTTP's Link header (RFC 8288) and JSON Feed's next_url say the same as atom:link."""
    by_header = feed(rss(), headers={"link": f'<{PAGED}>; rel="next"'})
    by_json = feed('{"items": [{"id": "1"}], "next_url": "/feeds/news.xml?page=2"}')
    for page in (by_header, by_json):
        assert page.next is not None
        assert page.next.url == PAGED


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/feeds/news.xml?page=2",
        "http://elsewhere.example/feeds/news.xml?page=2",
        "https://mfa.example.evil.example/2",
        FEED_URL,
        "",
    ],
)
def test_a_feed_sends_us_neither_elsewhere_nor_in_circles(address: str) -> None:
    """Only another address of the same origin is asked; what is not followed proves no end either."""
    page = feed(rss(link("next", address or FEED_URL)), item="7")
    assert page.next is None
    assert not page.end
    assert page.window


def test_plain_http_behind_https_is_a_slip() -> None:
    """A site behind a proxy writes http:// addresses of itself; they are asked by HTTPS."""
    page = feed(rss(link("next", "http://mfa.example/feeds/news.xml?page=2")))
    assert page.next is not None
    assert page.next.url == PAGED


def test_a_complete_feed_has_no_older_items() -> None:
    """fh:complete is the end, whatever the links say."""
    page = feed(rss(link("next", "?page=2"), head="<fh:complete/>"))
    assert (page.next, page.end, page.window) == (None, True, False)


@pytest.mark.parametrize(
    ("asked", "following"),
    [
        ("https://mfa.example/feed/", "https://mfa.example/feed/?paged=2"),
        ("https://mfa.example/feed/?paged=2", "https://mfa.example/feed/?paged=3"),
        ("https://mfa.example/?feed=rss2&paged=9#x", "https://mfa.example/?feed=rss2&paged=10"),
        ("https://mfa.example/feed/?paged=abc", "https://mfa.example/feed/?paged=2"),
    ],
)
def test_wordpress_pages_every_feed_of_its_own(asked: str, following: str) -> None:
    """A WordPress feed says nothing of its older pages; they stand under ?paged=N of its own address."""
    page = feed(fixture("feed/rss20_wordpress_uz.xml"), url=asked)
    assert page.next is not None
    assert page.next.url == following
    assert not page.window
    assert page.hints["generator"] == "https://wordpress.org/?v=6.8.2"


def guessed() -> Request:
    """What is asked after the newest page of a WordPress feed."""
    request = feed(rss(head=WORDPRESS), url=HOME_FEED).next
    assert request is not None
    return request


def at_guess(body: bytes | str, status: int = 200, **given: Any) -> Page:
    """What an answer at the guessed address of the second page means."""
    request = guessed()
    return feed(body, url=request.url, item=request.item, status=status, **given)


def test_a_wordpress_feed_ends_with_an_empty_feed_of_its_own() -> None:
    """Beyond its last page WordPress answers 404 (or, behind some caches, 200) with no items: the end."""
    for status in (404, 200):
        page = at_guess(rss(head=WORDPRESS, items=""), status)
        assert (page.posts, page.end, page.next, page.window) == ((), True, None, False)


@pytest.mark.parametrize("url", [HOME_FEED, f"{HOME_FEED}?paged=3"])
def test_the_page_that_is_followed_does_not_end_by_404(url: str) -> None:
    """An account's own address is no older page: 404 there is an error, also with an empty feed."""
    for body in ("", rss(head=WORDPRESS, items="")):
        with pytest.raises(NotFound):
            feed(body, url=url, status=404)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("<html><body>Not found</body></html>", 404),
        ("", 404),
        (rss(items=""), 404),
        (rss(head=WORDPRESS), 404),
        ("<html><body>Checking your browser</body></html>", 200),
        ("", 200),
        ("{}", 200),
        (rss(items=""), 200),
        ("Forbidden", 403),
        ("", 400),
        ("", 405),
        ("", 410),
        (rss(head=WORDPRESS, items=""), 451),
    ],
)
def test_what_is_no_answer_of_wordpress_at_a_guess_proves_nothing(body: str, status: int) -> None:
    """A firewall's refusal, a page for people or a 404 of a static site is neither an end nor an error: the
    feed is one window then."""
    page = at_guess(body, status)
    assert (page.posts, page.end, page.next, page.window) == ((), False, None, True)


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ("", 503, ServerTrouble),
        ("", 429, RateLimited),
        ("", 408, ServerTrouble),
        (rss(head=WORDPRESS)[:-9], 200, NotWellFormed),
    ],
)
def test_trouble_that_passes_is_an_error_at_a_guess_too(
    body: str, status: int, kind: type[PlatformError]
) -> None:
    """What is over at the next attempt is asked again, and says nothing of the feed's length."""
    with pytest.raises(PlatformError) as caught:
        at_guess(body, status)
    assert type(caught.value) is kind


def test_a_guess_that_holds_is_followed_by_the_next_guess() -> None:
    """The second page leads to the third by a guess as well; its refusal proves as little."""
    second = at_guess(rss(head=WORDPRESS, items="<item><guid>0</guid></item>"))
    assert second.next is not None
    assert second.next.url == f"{HOME_FEED}?paged=3"
    third = feed("<html>", url=second.next.url, item=second.next.item, status=404)
    assert (third.end, third.window) == (False, True)


def test_a_feed_of_somebody_else_at_a_guess_is_no_end() -> None:
    """Items without WordPress's name may be of any feed that the address led to."""
    page = at_guess(rss(items="<item><guid>0</guid></item>"))
    assert (len(page.posts), page.end, page.window) == (1, False, True)


def test_an_address_that_the_feed_names_is_no_guess() -> None:
    """Refused where the feed itself led us, a page is missing: an error, unless WordPress says that it ended;
    its last page is the end without a guess."""
    first = feed(rss(link("next", "?paged=2"), head=WORDPRESS), url=HOME_FEED)
    assert first.next is not None
    asked = {"url": first.next.url, "item": first.next.item}
    assert first.next.url == f"{HOME_FEED}?paged=2"
    with pytest.raises(NotFound):
        feed("<html>", status=404, **asked)
    assert feed(rss(head=WORDPRESS, items=""), status=404, **asked).end
    last = feed(rss(head=WORDPRESS, items="<item><guid>0</guid></item>"), **asked)
    assert (last.next, last.end) == (None, True)


def test_an_empty_wordpress_feed_is_no_end() -> None:
    """A first page without items leads nowhere and proves nothing."""
    page = feed(rss(head=WORDPRESS, items=""), url="https://mfa.example/feed/")
    assert (page.next, page.end, page.window) == (None, False, True)


def test_the_same_page_again_is_not_walked_on() -> None:
    """A cache that ignores ?paged=N gives the first page for ever: no next, and no end claimed."""
    first = feed(fixture("feed/rss20_wordpress_uz.xml"), url="https://mfa.example/feed/")
    assert first.next is not None
    again = feed(fixture("feed/rss20_wordpress_uz.xml"), url=first.next.url, item=first.next.item)
    assert (again.next, again.end) == (None, False)
    assert len(again.posts) == 2


def test_a_hub_is_only_a_hint() -> None:
    """WebSub needs an address that the hub can call: the hub is told, and nothing is asked of it."""
    page = feed(fixture("feed/rss20_wordpress_uz.xml"))
    assert page.hints["hub"] == "https://hub.example/"
    assert page.next is not None
    assert "hub.example" not in page.next.url
    assert page.more == ()


def test_the_shared_reader_does_not_page() -> None:
    """Other adapters read a feed without being led on: `read_feed` leaves next to them."""
    payload = answer(rss(link("next", "?page=2")), url=FEED_URL)
    page = read_feed(account("feed"), payload, platform="feed", source="archive")
    assert (page.next, page.window, page.posts[0].source) == (None, True, "archive")
    assert with_older(page, payload).next is not None


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("name", "address", "following"),
    [
        ("rss20_paged_links.xml", "http://example.org/index.atom?page=3", "http://example.org/index.atom?page=4"),
        (
            "rss20_websub_hub.xml",
            "https://raywoodcockslatest.wordpress.com/feed/",
            "https://raywoodcockslatest.wordpress.com/feed/?paged=2",
        ),
        (
            "atom_blogger_paged_hub.xml",
            "http://www.blogger.com/feeds/7815614485808579332/posts/default",
            "http://www.blogger.com/feeds/7815614485808579332/posts/default/-/adwords_api/-/adwords_api"
            "?start-index=26&max-results=25",
        ),
    ],
)  # fmt: skip
def test_recorded_feeds_lead_on(wire: Path, name: str, address: str, following: str) -> None:
    """Asked at their own address, the genuine paged feeds name the page that follows."""
    payload = answer((wire / "feeds" / name).read_bytes(), url=address)
    page = read(PLATFORMS["feed"], account("feed"), payload)
    assert page.next is not None
    assert page.next.url == following
