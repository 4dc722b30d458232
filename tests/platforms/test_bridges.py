"""Feeds written by a bridge: marked as such, known by the platform's ids, no failure taken for a post."""

from __future__ import annotations

import json

import pytest

from monitor.errors import ServerTrouble
from monitor.platforms.bridges import id_in_link, is_bridge, tells_failure
from tests.platforms.answers import feed, fixture


@pytest.mark.parametrize(
    ("address", "native_id"),
    [
        ("https://x.com/mfa_kz/status/1896000000000000002", "1896000000000000002"),
        ("https://twitter.com/mfa_kz/status/17?s=20", "17"),
        ("https://mobile.twitter.com/i/web/status/18", "18"),
        ("https://nitter.example/mfa_kz/status/19#m", "19"),
        ("https://t.me/mfa_kz/77", "77"),
        ("https://t.me/s/mfa_kz/77?single", "77"),
        ("https://telegram.me/mfa_kz/78", "78"),
        ("https://bsky.app/profile/mfa.example/post/3kabcdefghi2z", "3kabcdefghi2z"),
        ("https://social.example/@mfa/109000000000000001", "109000000000000001"),
        ("https://social.example/users/mfa/statuses/109000000000000002", "109000000000000002"),
        ("https://vk.com/wall-100_25", "-100_25"),
        ("https://m.vk.com/wall1_2?reply=3", "1_2"),
        ("https://vk.com/club100?w=wall-100_26%2Fall", "-100_26"),
        ("https://www.instagram.com/p/C4aB-_x9/", "C4aB-_x9"),
        ("https://www.instagram.com/mfa_kz/reel/D1/", "D1"),
        ("https://www.threads.net/@mfa_kz/post/C5x_Y", "C5x_Y"),
        ("https://www.youtube.com/watch?v=kkVideo0001&t=3", "kkVideo0001"),
        ("https://m.youtube.com/watch?app=desktop&v=kkVideo0001", "kkVideo0001"),
        ("https://www.youtube.com/shorts/kkVideo0002", "kkVideo0002"),
        ("https://youtu.be/kkVideo0003?si=x", "kkVideo0003"),
        ("https://www.facebook.com/mfa.kz/posts/123456789", "123456789"),
        ("https://www.facebook.com/mfa.kz/posts/pfbid02AbC?__tn__=R", "pfbid02AbC"),
        ("https://www.facebook.com/permalink.php?story_fbid=55&id=9", "55"),
        ("https://www.facebook.com/permalink.php?id=9&story_fbid=56", "56"),
        ("https://weibo.com/1234567890/OabCDeF12", "OabCDeF12"),
        ("https://m.weibo.cn/status/5000000000000001", "5000000000000001"),
        ("https://www.tiktok.com/@mfa_kz/video/7300000000000000001", "7300000000000000001"),
    ],
)
def test_the_platforms_own_id_stands_in_the_link(address: str, native_id: str) -> None:
    """Each platform's public address of a post gives the id that its own adapter or API gives."""
    assert id_in_link(address) == native_id


@pytest.mark.parametrize(
    "address",
    [
        "https://mfa.example/news/12",
        "https://x.com/mfa_kz",
        "https://x.com/mfa_kz/status/",
        "https://notx.com/mfa_kz/status/12x",
        "https://t.me/mfa_kz",
        "https://t.me/c/1234567/5",
        "https://vk.com/wall-100",
        "https://www.youtube.com/@mfa/videos",
        "https://www.youtube.com/watch?v=short",
        "https://social.example/@mfa",
        "https://x.com.evil.example/mfa/status/1",
        "ftp://t.me/mfa_kz/5",
        "http://[",
        "",
    ],
)
def test_other_addresses_hold_no_id(address: str) -> None:
    """What is not surely a post of a known platform gives nothing."""
    assert id_in_link(address) is None


def test_rsshub_gives_the_platforms_ids() -> None:
    """Telegram by RSSHub: the ids of the messages; an item that links elsewhere keeps the bridge's guid."""
    page = feed(fixture("feed/rsshub_telegram_ru.xml"))
    assert [post.native_id for post in page.posts] == ["502", "501", "bridge-guid-1"]
    assert {post.source for post in page.posts} == {"bridge"}
    assert page.engagement == ()
    assert page.window


def test_rss_bridge_gives_the_platforms_ids() -> None:
    """X by RSS-Bridge as JSON: `_rssbridge` gives it away; ids of the posts, not the bridge's digests."""
    page = feed(fixture("feed/rssbridge_x_kk.json"))
    assert [post.native_id for post in page.posts] == ["1896000000000000002", "1896000000000000001"]
    assert {post.source for post in page.posts} == {"bridge"}


def test_a_bridge_is_known_by_its_name_or_its_address() -> None:
    """By the generator, the Atom author, a word in RSSHub's JSON, or RSS-Bridge's own kind of address."""
    assert is_bridge("RSSHub")
    assert is_bridge("RSS-Bridge 2026-01")
    assert is_bridge("", "http://bridge.example/?action=display&bridge=Vk&u=mfa&format=Mrss")
    assert not is_bridge(
        "WordPress", "https://mfa.example/feed/?action=display", "https://mfa.example/?bridge=1"
    )
    told = {
        "items": [{"id": "g", "url": "https://t.me/mfa_kz/7"}],
        "description": "x - Made with love by RSSHub(u)",
    }
    assert [(p.native_id, p.source) for p in feed(json.dumps(told)).posts] == [("7", "bridge")]
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>RSS-Bridge</name></author><entry>'
        '<id>urn:sha1:1</id><link href="https://t.me/mfa_kz/8"/></entry></feed>'
    )
    assert [(p.native_id, p.source) for p in feed(atom).posts] == [("8", "bridge")]


def test_an_ordinary_feed_keeps_its_guids() -> None:
    """A newspaper that links to X is no bridge: its items keep their own ids, and no source."""
    body = (
        "<rss><channel><generator>Newsroom</generator><item><guid>a</guid>"
        "<link>https://x.com/mfa/status/1</link></item></channel></rss>"
    )
    (post,) = feed(body).posts
    assert (post.native_id, post.source) == ("a", None)


def test_a_bridge_that_failed_says_so_in_an_item() -> None:
    """RSS-Bridge may tell its failure as a feed item: that is trouble, no post and no empty account."""
    with pytest.raises(ServerTrouble, match=r"Bridge returned error 403"):
        feed(fixture("feed/rssbridge_failed.xml"))
    assert tells_failure("Bridge returned error 0! (19876)")
    assert not tells_failure("The bridge was opened")
