"""What a home page names: accounts of every network, feeds, the site's own API; and what it does not name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import NETWORKS
from monitor.platforms.discover import CANDIDATES, Candidate, candidates, question
from monitor.platforms.discover_links import account_behind
from monitor.wire import Payload
from tests.platforms.answers import answer

HOME = "https://mfa.example/"
CHANNEL = "UC" + "a1B2-_" * 3 + "xyz9"

ACCOUNTS = [
    ("https://t.me/example_mfa", "telegram", "example_mfa", "https://t.me/example_mfa"),
    ("https://t.me/s/example_mfa?before=7", "telegram", "example_mfa", "https://t.me/example_mfa"),
    ("http://www.telegram.me/Example_MFA/", "telegram", "Example_MFA", "https://t.me/Example_MFA"),
    ("https://example-mfa.t.me", None, "", ""),
    ("https://examplemfa.t.me/", "telegram", "examplemfa", "https://t.me/examplemfa"),
    ("https://t.me/share/url?url=x", None, "", ""),
    ("https://t.me/share?url=x", None, "", ""),
    ("https://t.me/joinchat/AAAA", None, "", ""),
    ("https://t.me/+AbCdEfGhIj", None, "", ""),
    ("https://t.me/example_mfa/123", None, "", ""),
    ("https://t.me/c/12345/6", None, "", ""),
    ("https://t.me/", None, "", ""),
    (
        "https://apps.apple.com/KZ/app/mid/id1400000123?l=ru",
        "appstore",
        "1400000123",
        "https://apps.apple.com/kz/app/id1400000123",
    ),
    (
        "https://itunes.apple.com/app/id1400000123",
        "appstore",
        "1400000123",
        "https://apps.apple.com/app/id1400000123",
    ),
    ("https://apps.apple.com/kz/developer/mid/id1400000123", None, "", ""),
    ("https://apps.apple.com/kz/charts", None, "", ""),
    ("https://bsky.app/profile/mfa.example", "bluesky", "mfa.example", "https://bsky.app/profile/mfa.example"),
    ("https://bsky.app/profile/@mfa.example", "bluesky", "mfa.example", "https://bsky.app/profile/mfa.example"),
    (
        "https://bsky.app/profile/did:plc:abc234",
        "bluesky",
        "did:plc:abc234",
        "https://bsky.app/profile/did:plc:abc234",
    ),
    ("https://bsky.app/profile/mfa.example/post/3k", None, "", ""),
    ("https://bsky.app/intent/compose?text=x", None, "", ""),
    ("https://bsky.app/search?q=x", None, "", ""),
    (
        f"https://www.youtube.com/channel/{CHANNEL}/videos",
        "youtube",
        CHANNEL,
        f"https://www.youtube.com/channel/{CHANNEL}",
    ),
    ("https://youtube.com/@ExampleMFA", "youtube", "ExampleMFA", "https://www.youtube.com/@ExampleMFA"),
    ("https://m.youtube.com/user/exmfa", "youtube", "exmfa", "https://www.youtube.com/user/exmfa"),
    ("https://www.youtube.com/c/ExMFA?sub=1", "youtube", "ExMFA", "https://www.youtube.com/c/ExMFA"),
    (
        "https://www.youtube.com/@%D0%9C%D0%98%D0%94",
        "youtube",
        "МИД",
        "https://www.youtube.com/@%D0%9C%D0%98%D0%94",
    ),
    ("https://www.youtube.com/watch?v=abc", None, "", ""),
    ("https://www.youtube.com/playlist?list=PL1", None, "", ""),
    ("https://www.youtube.com/", None, "", ""),
    ("https://youtu.be/abc", None, "", ""),
    ("https://vk.com/example_mfa", "vk", "example_mfa", "https://vk.com/example_mfa"),
    ("https://m.vk.com/club123?w=wall-123_4", "vk", "club123", "https://vk.com/club123"),
    ("https://vk.ru/note7fans", "vk", "note7fans", "https://vk.com/note7fans"),
    ("https://vk.com/share.php?url=x", None, "", ""),
    ("https://vk.com/wall-123_4", None, "", ""),
    ("https://vk.com/video-1_2", None, "", ""),
    ("https://vk.com/app123", None, "", ""),
    ("https://vk.com/@example-article", None, "", ""),
    ("https://vk.com/video/@example", None, "", ""),
    ("https://vk.com/feed", None, "", ""),
    ("https://twitter.com/Example_MFA", "x", "Example_MFA", "https://x.com/Example_MFA"),
    ("https://x.com/@Example_MFA?lang=ru", "x", "Example_MFA", "https://x.com/Example_MFA"),
    ("https://mobile.twitter.com/Example_MFA/", "x", "Example_MFA", "https://x.com/Example_MFA"),
    ("https://twitter.com/#!/Example_MFA", "x", "Example_MFA", "https://x.com/Example_MFA"),
    ("https://twitter.com/intent/tweet?url=x", None, "", ""),
    ("https://twitter.com/share?url=x", None, "", ""),
    ("https://twitter.com/hashtag/diplomacy", None, "", ""),
    ("https://twitter.com/Other/status/1", None, "", ""),
    ("https://x.com/login", None, "", ""),
    ("https://x.com/home", None, "", ""),
    ("https://www.facebook.com/examplemfa/?ref=x", "facebook", "examplemfa", "https://www.facebook.com/examplemfa"),
    ("https://kk-kz.facebook.com/example.mfa", "facebook", "example.mfa", "https://www.facebook.com/example.mfa"),
    ("https://fb.com/examplemfa", "facebook", "examplemfa", "https://www.facebook.com/examplemfa"),
    ("https://www.facebook.com/pg/examplemfa", "facebook", "examplemfa", "https://www.facebook.com/examplemfa"),
    ("https://www.facebook.com/profile.php?id=100012345", "facebook", "100012345", "https://www.facebook.com/100012345"),
    ("https://www.facebook.com/pages/Some-MFA/12345678", "facebook", "12345678", "https://www.facebook.com/12345678"),
    ("https://www.facebook.com/p/Some-MFA-1000456/", "facebook", "1000456", "https://www.facebook.com/1000456"),
    ("https://www.facebook.com/sharer/sharer.php?u=x", None, "", ""),
    ("https://www.facebook.com/sharer.php?u=x", None, "", ""),
    ("https://www.facebook.com/dialog/share?app_id=1", None, "", ""),
    ("https://www.facebook.com/profile.php", None, "", ""),
    ("https://www.facebook.com/examplemfa/posts/1", None, "", ""),
    ("https://www.facebook.com/login", None, "", ""),
    ("https://www.facebook.com/hashtag/x", None, "", ""),
    ("https://www.instagram.com/example.mfa", "instagram", "example.mfa", "https://www.instagram.com/example.mfa/"),
    ("https://instagram.com/_u/example.mfa", "instagram", "example.mfa", "https://www.instagram.com/example.mfa/"),
    ("https://www.instagram.com/p/Cxyz/", None, "", ""),
    ("https://www.instagram.com/explore/tags/mfa/", None, "", ""),
    ("https://www.instagram.com/accounts", None, "", ""),
    ("https://www.threads.net/@example.mfa", "threads", "example.mfa", "https://www.threads.com/@example.mfa"),
    ("https://www.threads.net/intent/post?text=x", None, "", ""),
    ("https://www.tiktok.com/@example.mfa?lang=en", "tiktok", "example.mfa", "https://www.tiktok.com/@example.mfa"),
    ("https://www.tiktok.com/tag/mfa", None, "", ""),
    ("https://www.tiktok.com/@example.mfa/video/1", None, "", ""),
    ("https://ok.ru/group/57212027273260", "ok", "57212027273260", "https://ok.ru/group/57212027273260"),
    ("https://www.odnoklassniki.ru/examplemfa", "ok", "examplemfa", "https://ok.ru/examplemfa"),
    ("https://connect.ok.ru/offer?url=x", None, "", ""),
    ("https://ok.ru/video/123", None, "", ""),
    ("https://ok.ru/dk?st.cmd=x", None, "", ""),
    ("https://my.mail.ru/community/example-mfa/", "mymir", "example-mfa", "https://my.mail.ru/community/example-mfa"),
    ("https://my.mail.ru/share?url=x", None, "", ""),
    ("https://mail.ru/community/example-mfa", None, "", ""),
    ("https://weibo.com/u/1743951792", "weibo", "1743951792", "https://weibo.com/u/1743951792"),
    ("https://weibo.com/examplemfa", "weibo", "examplemfa", "https://weibo.com/examplemfa"),
    ("https://m.weibo.cn/profile/1743951792", "weibo", "1743951792", "https://weibo.com/u/1743951792"),
    ("https://weibo.com/n/外交部", "weibo", "外交部", "https://weibo.com/n/%E5%A4%96%E4%BA%A4%E9%83%A8"),
    ("https://service.weibo.com/share/share.php?url=x", None, "", ""),
    ("https://weibo.com/1743951792/KhC1", None, "", ""),
    ("https://kz.linkedin.com/company/ex-mfa/about/", "linkedin", "ex-mfa", "https://www.linkedin.com/company/ex-mfa"),
    ("https://www.linkedin.com/shareArticle?url=x", None, "", ""),
    ("https://www.linkedin.com/sharing/share-offsite/?url=x", None, "", ""),
    ("https://social.example/@mfa", "mastodon", "mfa", "https://social.example/@mfa"),
    ("http://127.0.0.1:8800/@mfa", "mastodon", "mfa", "http://127.0.0.1:8800/@mfa"),
    ("https://social.example/@mfa@home.example", "mastodon", "mfa", "https://home.example/@mfa"),
    ("https://social.example/@mfa/1103", None, "", ""),
    ("https://social.example/share?text=x", None, "", ""),
    ("https://medium.com/@mfa", None, "", ""),
    ("https://mfa.example/@press", None, "", ""),
    ("https://example.org/", None, "", ""),
    ("https://user:word@social.example/@mfa", None, "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("link", "network", "handle", "url"), ACCOUNTS, ids=lambda given: str(given)[:60])
def test_a_link_is_an_account_or_it_is_not(link: str, network: str | None, handle: str, url: str) -> None:
    """Each network's ways to write an account, and its links that are none: share, log in, one post."""
    found = account_behind(link, own=False, page=HOME)
    assert found == (None if network is None else (network, handle, url))


def test_every_network_of_the_list_can_be_found() -> None:
    """What the account list knows can be discovered, the site itself and its newsletter aside."""
    by_link = {network for _, network, _, _ in ACCOUNTS if network}
    by_page = {"feed", "wordpress", "sitemap"}
    assert by_link | by_page == set(NETWORKS) - {"newsletter", "website"}


@settings(max_examples=300)
@given(
    host=st.sampled_from(
        ["t.me", "vk.com", "www.facebook.com", "weibo.com", "youtube.com", "a.example", "["]
    ),
    rest=st.text(max_size=40),
)
def test_no_link_is_an_error(host: str, rest: str) -> None:
    """Whatever stands in an address: an account whose address is http, or none."""
    found = account_behind(f"https://{host}/{rest}", own=True, page=HOME)
    assert found is None or (found[0] in NETWORKS and found[2].startswith("https://") and " " not in found[2])


def page(body: str, **given: object) -> Payload:
    return answer(body, **({"step": "page", "url": HOME} | given))  # type: ignore[arg-type]


def brief(payload: Payload) -> list[tuple[str, str, str]]:
    return [(one.platform, one.handle or one.url, one.how) for one in candidates(payload)]


def test_a_page_tells_its_accounts_once_the_best_evidence_first() -> None:
    """The same account by two links counts once, by the stronger word; the evidence is the page."""
    found = candidates(
        page(
            "<a href='https://t.me/Example_mfa'>1</a><a href='https://t.me/s/example_mfa'>2</a>"
            "<a rel='me noopener' href='https://social.example/@mfa'>3</a>"
            "<a href='https://social.example/@mfa'>4</a><a href='https://other.example/@mfa'>5</a>"
        )
    )
    assert found == (
        Candidate("mastodon", "mfa", "https://social.example/@mfa", "rel=me", HOME),
        Candidate("telegram", "Example_mfa", "https://t.me/Example_mfa", "link in page", HOME),
        Candidate("mastodon", "mfa", "https://other.example/@mfa", "link in page", HOME),
    )
    assert [one.confidence for one in found] == ["medium", "low", "low"]


def test_a_page_may_vouch_for_an_account_on_its_own_host() -> None:
    """`/@name` on the same host is an account only when the page says that it is its own."""
    assert brief(page("<a href='/@mfa'>us</a>")) == []
    assert brief(page("<link rel=me href='/@mfa'>")) == [("mastodon", "mfa", "rel=me")]


def test_feeds_of_a_page() -> None:
    """RSS, Atom and JSON Feed by rel=alternate, resolved against <base>; visitors' comments are nobody's
    feed, and other alternates (translations, embeds, the API's own) are no feeds."""
    found = brief(
        page(
            "<base href='https://mfa.example/kk/'>"
            "<link rel='alternate' type='application/rss+xml; charset=utf-8' href='feed/'>"
            "<link rel='ALTERNATE' type='application/atom+xml' href='https://news.mfa.example/atom'>"
            "<link rel='alternate' type='application/feed+json' href='/feed.json'>"
            "<link rel='alternate' type='text/xml' href='/rss.php'>"
            "<link rel='alternate' type='application/rss+xml' href='/comments/feed/'>"
            "<link rel='alternate' type='text/xml+oembed' href='/oembed?format=xml'>"
            "<link rel='alternate' type='application/json' href='/wp-json/wp/v2/pages/2'>"
            "<link rel='alternate' type='text/html' hreflang='ru' href='/ru/feed'>"
            "<link rel='alternate' type='application/rss+xml' href='javascript:alert(1)'>"
            "<a href='/en/press/rss'>RSS</a><a href='/en/feedback'>Write to us</a>"
            "<a href='https://elsewhere.example/rss'>theirs</a>"
        )
    )
    assert found == [
        ("feed", "https://mfa.example/kk/feed/", "rel=alternate"),
        ("feed", "https://news.mfa.example/atom", "rel=alternate"),
        ("feed", "https://mfa.example/feed.json", "rel=alternate"),
        ("feed", "https://mfa.example/rss.php", "rel=alternate"),
        ("feed", "https://mfa.example/en/press/rss", "link in page"),
    ]


@pytest.mark.parametrize(
    ("head", "link", "found"),
    [
        ("", '<https://mfa.example/wp-json/>; rel="https://api.w.org/"',
         ("https://mfa.example/", "Link header")),
        ("", '<https://mfa.example/kk/index.php/wp-json/>; rel="https://api.w.org/"',
         ("https://mfa.example/kk/", "Link header")),
        ("<link rel='https://api.w.org/' href='https://mfa.example/?rest_route=/'>", "",
         ("https://mfa.example/", "API link")),
        ("<meta name='Generator' content='WordPress 6.7'>", "", ("https://mfa.example/", "generator")),
        ("<meta name='generator' content='Drupal 10'>", "", None),
        ("", '<https://mfa.example/wp-json/wp/v2/pages/2>; rel="alternate"; type="application/json"', None),
    ],
)  # fmt: skip
def test_a_wordpress_site_is_known(head: str, link: str, found: tuple[str, str] | None) -> None:
    """By the header, by the link, or at least by its generator; the row's address is the site."""
    told = brief(page(f"<html><head>{head}</head></html>", headers={"link": link}))
    assert told == ([("wordpress", *found)] if found else [])


def test_feeds_and_accounts_in_headers() -> None:
    """A Link header is read like the page's own links."""
    link = (
        "</rss.xml>; rel=alternate; type=application/rss+xml, "
        '<https://social.example/@mfa>; rel="me", <https://x.com/share>; rel="me"'
    )
    assert brief(page("", headers={"link": link})) == [
        ("mastodon", "mfa", "rel=me"),
        ("feed", "https://mfa.example/rss.xml", "rel=alternate"),
    ]


def test_robots_txt_names_sitemaps() -> None:
    """Each Sitemap line, wherever it stands, at most ten; the evidence is robots.txt."""
    lines = "User-agent: *\r\nDisallow: /\r\nsitemap : https://mfa.example/a.xml\r\nSitemap: /b.xml # x\n"
    many = "".join(f"Sitemap: https://mfa.example/{n}.xml\n" for n in range(20))
    robots = f"{HOME}robots.txt"
    found = candidates(answer(lines, step="robots", url=robots))
    assert [(one.url, one.how, one.evidence_url) for one in found] == [
        ("https://mfa.example/a.xml", "robots.txt", robots),
        ("https://mfa.example/b.xml", "robots.txt", robots),
    ]
    assert len(candidates(answer(many, step="robots", url=robots))) == 10


@pytest.mark.parametrize(
    ("step", "body", "known"),
    [
        ("sitemap", "<?xml version='1.0'?><urlset xmlns='x'>", True),
        ("sitemap", "<sitemapindex>", True),
        ("sitemap", b"\x1f\x8b\x08\x00", True),
        ("sitemap", "<html>not here</html>", False),
        ("feed", "<?xml version='1.0'?>\n<rss version='2.0'>", True),
        ("feed", '{"version": "https://jsonfeed.org/version/1.1"}', True),
        ("feed", "<html>not here</html>", False),
        ("page", "<feed xmlns='http://www.w3.org/2005/Atom'>", True),
    ],
)
def test_what_was_asked_for_is_looked_at(step: str, body: str | bytes, known: bool) -> None:
    """A sitemap or feed is one by its own first words, not because something came; a 404 is none."""
    url = f"{HOME}{step}"
    platform = "sitemap" if step == "sitemap" else "feed"
    told = [(one.platform, one.url, one.how) for one in candidates(answer(body, step=step, url=url))]
    assert told == ([(platform, url, "answers")] if known else [])
    assert candidates(answer(body, step=step, url=url, status=404)) == ()


def test_only_what_is_not_known_is_asked() -> None:
    """robots.txt always, the sitemap and the feed once where nothing names them; robots.txt is obeyed."""
    feed = Candidate("feed", "", f"{HOME}rss", "rel=alternate", HOME)
    first = question("page", f"{HOME}kk/index.html")
    assert first is not None
    assert (first.url, first.obey_robots) == (f"{HOME}kk/index.html", True)
    asked = [question(step, f"{HOME}kk/", [feed]) for step in ("robots", "sitemap", "feed")]
    assert [one and (one.url, one.obey_robots) for one in asked] == [
        (f"{HOME}robots.txt", False), (f"{HOME}sitemap.xml", True), None,
    ]  # fmt: skip


def test_a_directory_is_cut() -> None:
    """More accounts than one institution can have are cut off."""
    many = "".join(f"<a href='https://t.me/name_{n}'></a>" for n in range(CANDIDATES * 2))
    assert len(candidates(page(many))) == CANDIDATES


def test_pages_in_other_encodings() -> None:
    """Addresses with letters arrive whole from UTF-8, and nothing fails on a wrong charset."""
    body = "<a href='https://www.youtube.com/@МИД'>Ютуб</a>"
    kind = {"content-type": "text/html; charset=utf-8"}
    assert brief(page(body, headers=kind))[0][1] == "МИД"
    cyrillic = answer(
        body.encode("cp1251"),
        step="page",
        url=HOME,
        headers={"content-type": "text/html; charset=windows-1251"},
    )
    assert brief(cyrillic)[0][1] == "МИД"
    assert candidates(page(body, headers={"content-type": "text/html; charset=nonsense"}))


@pytest.mark.parametrize(
    "body",
    [
        "",
        " \n ",
        "<!-- nothing -->",
        "</p>",
        "\x00\x00",
        "{}",
        "<a href='https://[bad/'>x</a><a href='https://a:b/'>x</a>",
        "<link rel=alternate type=application/rss+xml>",
        "<a href>",
        "<base href='https://[bad/'><a href='x'>y</a>",
        "<link rel=alternate type=application/rss+xml href='https://me:word@mfa.example/rss'>",
        "<link rel=alternate type=application/rss+xml href='https://mfa.example:99999/rss'>",
        "<link rel=alternate type=application/rss+xml href='/rss\u202exml'>",
        "<a href='https://www.youtube.com/@%E2%80%AEfm'>x</a><a href='https://vk.com/a%0Ab'>y</a>",
    ],
)
def test_a_page_that_says_nothing(body: str) -> None:
    """No markup, broken addresses, nothing: no candidates and no error."""
    assert candidates(page(body)) == ()


HOSTILE = {
    "deep": "<div>" * 400_000,
    "attributes": "<a " + "x=1 " * 500_000 + ">",
    "links": "<a href=https://t.me/aaaa>" * 80_000,
    "relative links": "<a href=../../x>" * 120_000,
    "long link": f"<a href='https://t.me/{'a' * 2_000_000}'>",
    "long relations": f"<a rel='{'me ' * 6_000}' href='https://t.me/abcd'>" * 100,
    "open tags": "<" * 2_000_000,
    "entities": "&amp" * 500_000,
    "quotes": "<a href='" * 200_000,
    "blanks": " " * 2_000_000,
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_hostile_markup_stays_fast(body: str) -> None:
    """Two million characters of anything are read in a few seconds."""
    began = time.process_time()
    candidates(page(body))
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "link",
    ["<a>" + ";rel=me" * 9_000, "<a>; rel=" * 7_000, "<" * 64_000, '<a>;a="' * 9_000, "<a>" + " ;" * 30_000],
)
def test_hostile_headers_stay_fast(link: str) -> None:
    """64 KiB of a Link header, the most that fetch keeps, do not hang the reader."""
    began = time.process_time()
    candidates(page("", headers={"link": link}))
    candidates(answer(link + "sitemap " * 9_000, step="robots", url=HOME))
    assert time.process_time() - began < 2


@settings(max_examples=100)
@given(
    st.lists(
        st.sampled_from(["<a ", "href=", "'https://t.me/abcd'", ">", "<link ", "rel=me ", "rel=alternate ",
                         "type=application/rss+xml ", "<base ", "<meta name=generator content=WordPress>",
                         "\x00", "&#1114112;", "<![CDATA[", "</a>", "\ud800", " "]),
        max_size=30,
    )
)  # fmt: skip
def test_any_markup_gives_candidates_or_none(pieces: list[str]) -> None:
    """However the pieces fall: no error, and every candidate is one of the list's networks."""
    body = "".join(pieces).encode("utf-8", "surrogatepass")
    assert {one.platform for one in candidates(answer(body, step="page", url=HOME))} <= set(NETWORKS)
