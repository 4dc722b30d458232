"""How a feed leads to its older items, and when that proves that there are none (RFC 5005, WordPress)."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import NotFound
from monitor.platforms import PLATFORMS, read
from monitor.platforms.feed_pages import with_older
from monitor.platforms.feed_posts import read_feed
from tests.platforms.answers import FEED_URL, account, answer, feed, fixture

PAGED = f"{FEED_URL}?page=2"
WORDPRESS = "<generator>https://wordpress.org/?v=6.8</generator>"


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


def test_a_wordpress_feed_ends_with_404_or_without_items() -> None:
    """Beyond its last page WordPress answers 404 (or, behind some caches, no items): that is the end."""
    beyond = "https://mfa.example/feed/?paged=3"
    page = feed(rss(head=WORDPRESS, items=""), url=beyond, status=404, item="1")
    assert (page.posts, page.end, page.next) == ((), True, None)
    page = feed(rss(head=WORDPRESS, items=""), url=beyond, item="1")
    assert (page.posts, page.end, page.next) == ((), True, None)
    with pytest.raises(NotFound):
        feed(rss(head=WORDPRESS, items=""), url="https://mfa.example/feed/", status=404)
    with pytest.raises(NotFound):
        feed("", url="https://mfa.example/feed/?paged=1", status=404)


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
