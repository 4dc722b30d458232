"""The sitemap adapter: how a sitemap is found, what its files say, and what is refused for which reason."""

from __future__ import annotations

import contextlib
import gzip
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.errors import (
    AccessDenied,
    Gone,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Cursor, Media
from monitor.platforms import read
from monitor.platforms.limits import SITEMAP_ENTRIES
from monitor.platforms.sitemap import FILES, SITEMAP
from monitor.platforms.sitemap_road import NAMED
from monitor.wire import Aim, Page, Payload, Request
from tests.platforms.answers import RECEIVED, account, answer, fixture

SITE = "https://mfa.example"
FILE = f"{SITE}/sitemap.xml"
CURSOR = Cursor("kz-mfa-sitemap", RECEIVED)


def sitemap(body: bytes | str, *, url: str = FILE, home: str = FILE, handle: str = "", **given: Any) -> Page:
    """What the adapter makes of an answer; `home` and `handle` are the account's."""
    return read(SITEMAP, account("sitemap", url=home, handle=handle), answer(body, url=url, **given))


def urlset(*entries: str) -> str:
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(entries)}</urlset>'


def page(path: str, more: str = "") -> str:
    return f"<url><loc>{path if '://' in path else SITE + path}</loc>{more}</url>"


def index(*files: str) -> str:
    entries = "".join(f"<sitemap><loc>{file}</loc></sitemap>" for file in files)
    return f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</sitemapindex>'


def ids(found: Page) -> list[str]:
    return [post.native_id.removeprefix(SITE) for post in found.posts]


def reasons(found: Page) -> Counter[str]:
    return Counter(one.reason for one in found.ignored)


# what the files say


def test_a_news_sitemap_tells_title_language_and_time_and_is_a_window() -> None:
    """Two days of news: titles as read, times in UTC with the raw form, no claim to be all there is."""
    found = sitemap(fixture("sitemap/news_uz.xml"))
    newest, second, third, bare = found.posts
    assert newest.title == "Vazir Shimolobodga keldi & uchrashuv oʻtkazdi #diplomatiya"
    assert newest.published_at == datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    assert newest.published_raw == "2026-03-02T14:05:00+05:00"
    assert (newest.language, newest.hashtags, newest.text) == ("uz", ("diplomatiya",), "")
    assert (second.published_at, second.flags) == (datetime(2026, 3, 1, tzinfo=UTC), ("zone_assumed",))
    assert (third.published_at, third.published_raw, third.flags) == (None, "kecha", ("date_unparsable",))
    assert (bare.title, bare.published_at, bare.published_raw, bare.flags) == (
        None, None, None, ("date_missing",),
    )  # fmt: skip
    assert (found.window, found.end) == (True, False)
    assert found.reached == datetime(2026, 3, 1, tzinfo=UTC)
    assert {post.kind for post in found.posts} == {"original"}


def test_lastmod_orders_and_is_stored_nowhere() -> None:
    """A plain urlset lists all there is, newest lastmod first; a page has neither time nor edit out of it."""
    found = sitemap(
        urlset(
            page("/a"),
            page("/b", "<lastmod>2026-02-01</lastmod>"),
            page("/c", "<lastmod>2026-03-01</lastmod>"),
        )
    )
    assert ids(found) == ["/c", "/b", "/a"]
    assert {(p.published_at, p.edited_at, p.flags) for p in found.posts} == {(None, None, ("date_missing",))}
    assert (found.end, found.window, found.reached, found.next) == (True, False, None, None)


def test_pictures_videos_and_the_own_language_are_read() -> None:
    """Image and video extensions become media; alternates are no posts, but tell a page's own language."""
    found = sitemap(fixture("sitemap/urlset_kk.xml"))
    russian, kazakh, other = found.posts
    assert kazakh.media == (
        Media("image", f"{SITE}/media/101-a.jpg", "Келіссөз & қол қою рәсімі"),
        Media("image", f"{SITE}/media/101-b.jpg", None),
    )
    assert russian.media == (
        Media("video", "https://video.example/embed/7", "Брифинг официального представителя"),
    )
    assert [post.language for post in found.posts] == ["ru", "kk", None]
    assert other.native_id == other.url == f"{SITE}/kk/press/news/102?lang=kk&id=7"


def test_a_video_itself_comes_before_its_player_and_the_news_language_before_alternates() -> None:
    """Whatever the order in which they stand."""
    video = "<v:video><v:{0}_loc>{1}/{0}</v:{0}_loc><v:{2}_loc>{1}/{2}</v:{2}_loc></v:video>"
    news = "<n:news><n:publication><n:language>ky</n:language></n:publication></n:news>"
    own = f'<x:link rel="alternate" hreflang="ru" href="{SITE}/1"/>'
    for pair in (("content", "player"), ("player", "content")):
        for told in (news + own, own + news):
            (post,) = sitemap(urlset(page("/1", video.format(pair[0], SITE, pair[1]) + told))).posts
            assert post.media == (Media("video", f"{SITE}/content"),)
            assert post.language == "ky"


def test_every_entry_is_accounted_for() -> None:
    """Home page, other host, double and entry without address: each has its reason; the rest are posts."""
    found = sitemap(fixture("sitemap/urlset_kk.xml"))
    assert reasons(found) == {
        "the section's own page": 1, "on another host": 1, "stands twice; the first one counts": 1,
    }  # fmt: skip
    assert [(one.path, one.reason) for one in found.skipped] == [("urlset[6]", "no address")]
    assert len(found.posts) == 3


def test_namespaces_may_be_wrong_or_missing() -> None:
    """Another namespace, an undeclared prefix and none at all read the same."""
    news = "<n:news><n:publication_date>2026-03-01T10:00Z</n:publication_date><n:title>T</n:title></n:news>"
    for text in (
        f'<urlset xmlns="http://www.google.com/schemas/sitemap/0.84">{page("/1", news)}</urlset>',
        f"<urlset>{page('/1', news)}</urlset>",
        f'<s:urlset xmlns:s="urn:x"><s:url><s:loc>{SITE}/1</s:loc>{news}</s:url></s:urlset>',
    ):
        found = sitemap(text)
        assert [(p.native_id, p.title) for p in found.posts] == [(f"{SITE}/1", "T")]
        assert found.posts[0].published_at == datetime(2026, 3, 1, 10, tzinfo=UTC)


def test_a_plain_list_is_read_line_by_line() -> None:
    """Byte order mark, Windows line ends and blank lines do no harm; a line that is no address is noted."""
    found = sitemap("\ufeffhttps://mfa.example/1\r\n\r\n https://mfa.example/2 \r\n".encode())
    assert ids(found) == ["/1", "/2"]
    assert (found.end, found.window) == (True, False)
    listed = sitemap(fixture("sitemap/list.txt"))
    assert ids(listed) == ["/press/1", "/press/2", "/press/3?a=1&b=2"]
    assert [(one.path, one.reason) for one in listed.skipped] == [("list[3]", "no address")]


@pytest.mark.parametrize("name", ["urlset_kk.xml", "index.xml", "list.txt"])
def test_a_gzip_file_says_the_same_as_its_content(name: str) -> None:
    """A packed body gives the very page, also when it was packed in two pieces."""
    body = fixture(f"sitemap/{name}")
    half = len(body) // 2
    packed = gzip.compress(body[:half], mtime=0) + gzip.compress(body[half:], mtime=0)
    assert sitemap(gzip.compress(body, mtime=0)) == sitemap(packed) == sitemap(body)


@pytest.mark.parametrize(
    ("body", "error", "reason"),
    [
        (
            gzip.compress(b"https://mfa.example/1\n" * 90, mtime=0)[:-9],
            NotWellFormed,
            "ends before its end mark",
        ),
        (b"\x1f\x8b" + b"\xff" * 40, NotWellFormed, "not gzip"),
        (gzip.compress(b" " * (17 * 2**20), mtime=0), ParseError, "unpacked more than"),
        (gzip.compress(b" " * (3 * 2**20), mtime=0), ParseError, "unpacked more than"),  # 1000 times its size
    ],
)
def test_gzip_that_is_broken_or_a_bomb_is_refused(body: bytes, error: type[ParseError], reason: str) -> None:
    """Cut off, garbage, more than 16 MiB, or far more than its size: an error of ours, quickly."""
    with pytest.raises(error, match=reason) as caught:
        sitemap(body)
    assert type(caught.value) is error


# the index


def test_an_index_asks_for_its_files_news_first_then_newest_first() -> None:
    """The parts are questions of this page; what is no list of pages, elsewhere or double is not asked."""
    found = sitemap(fixture("sitemap/index.xml"))
    assert [(one.url.rpartition("/")[2], one.step) for one in found.more] == [
        ("news-sitemap.xml", "part"), ("sitemap-2026-03.xml.gz", "part"), ("sitemap-2026-02.xml", "part"),
        ("sitemap-2026-01.xml", "part"), ("sitemap-undated.xml", "part"),
    ]  # fmt: skip
    assert reasons(found) == {
        "read as a part": 5, "a list of tags, categories or authors": 2, "on another host": 1,
        "stands twice; the first one counts": 1,
    }  # fmt: skip
    assert [one.reason for one in found.skipped] == ["no address"]
    assert (found.posts, found.end) == ((), False)  # an entry was unreadable: more may exist


def test_an_index_that_is_read_whole_proves_the_start_and_a_cut_one_does_not() -> None:
    """Up to 20 files are all there is; of more, the rest is named, and the listing is a window."""
    whole = sitemap(index(*(f"{SITE}/{n}.xml" for n in range(FILES))))
    assert (len(whole.more), whole.end, whole.window) == (FILES, True, False)
    cut = sitemap(index(*(f"{SITE}/{n}.xml" for n in range(FILES + 5))))
    assert (len(cut.more), cut.end, cut.window) == (FILES, False, True)
    assert reasons(cut) == {"read as a part": FILES, f"older than the newest {FILES} files": 5}
    assert [one.url for one in cut.more][:: FILES - 1] == [f"{SITE}/0.xml", f"{SITE}/{FILES + 4}.xml"]


def test_what_may_tell_titles_is_asked_before_all_else() -> None:
    """A page is first seen with its title, also when another file changed later."""
    files = ((f"{SITE}/a.xml", "2026-03-01"), (f"{SITE}/news-sitemap.xml", "2026-02-01"))
    text = "".join(f"<sitemap><loc>{url}</loc><lastmod>{at}</lastmod></sitemap>" for url, at in files)
    found = sitemap(f"<sitemapindex>{text}</sitemapindex>")
    assert [one.url for one in found.more] == [f"{SITE}/news-sitemap.xml", f"{SITE}/a.xml"]


def test_of_many_files_called_news_the_newest_are_read() -> None:
    """Their own dates decide among them; one without a date stays in."""
    dated = [f"<sitemap><loc>{SITE}/news-{n}.xml</loc><lastmod>{2000 + n}-01-01</lastmod></sitemap>"
             for n in range(FILES + 2)]  # fmt: skip
    undated = f"<sitemap><loc>{SITE}/news.xml</loc></sitemap>"
    found = sitemap(f"<sitemapindex>{''.join(dated)}{undated}</sitemapindex>")
    asked = [one.url.rpartition("/")[2] for one in found.more]
    assert asked[:3] == ["news.xml", f"news-{FILES + 1}.xml", f"news-{FILES}.xml"]
    assert reasons(found)[f"older than the newest {FILES} files"] == 3


def test_an_index_of_news_files_alone_does_not_prove_the_start() -> None:
    """By their names they may hold two days only."""
    assert not sitemap(index(f"{SITE}/news-sitemap.xml")).end


def test_an_address_without_loc_is_read() -> None:
    """Some indexes write the address right into <sitemap>."""
    text = f"<sitemapindex><sitemap>\n{SITE}/a.xml\n</sitemap></sitemapindex>"
    assert [one.url for one in sitemap(text).more] == [f"{SITE}/a.xml"]


def test_an_index_inside_an_index_is_not_read() -> None:
    """A part asks for nothing more, so reading an index comes to an end."""
    found = sitemap(index(f"{SITE}/a.xml", f"{SITE}/b.xml"), step="part")
    assert (found.more, found.end) == ((), False)
    assert reasons(found) == {"an index inside an index is not read": 2}


def test_a_part_never_claims_to_be_all() -> None:
    """The posts of a part count, the end is the index's to tell."""
    found = sitemap(urlset(page("/1")), step="part", url=f"{SITE}/part.xml")
    assert (ids(found), found.end) == (["/1"], False)


@pytest.mark.parametrize("step", ["part", "file"])
def test_a_part_that_is_not_there_is_noted_and_other_troubles_are_errors(step: str) -> None:
    """One stale line of an index must not silence the site; a server in trouble must."""
    for status in (404, 410):
        found = sitemap("", step=step, status=status)
        assert [(one.path, one.reason) for one in found.skipped] == [(FILE, f"HTTP {status}")]
    for status, error in ((503, ServerTrouble), (403, AccessDenied), (429, RateLimited)):
        with pytest.raises(error):
            sitemap("", step=step, status=status)
    with pytest.raises(ParseError, match="HTML page"):
        sitemap("<html><body>Maintenance</body></html>", step=step)


# finding it


def test_first_asks_a_sitemap_at_its_own_address_conditionally() -> None:
    """Validators go out only when a body was read and saved; a trusted move is followed, whatever the aim."""
    known = account("sitemap", url=FILE)
    assert SITEMAP.first(known, CURSOR, Aim()) == Request(FILE, "timeline")
    cursor = Cursor(
        "x", RECEIVED, etag='W/"1"', last_modified="Mon", body_sha256="00", fetch_url=f"{SITE}/s.xml"
    )
    expected = Request(f"{SITE}/s.xml", "timeline", etag='W/"1"', last_modified="Mon")
    assert SITEMAP.first(known, cursor, Aim()) == expected
    for aim in (Aim(profile=True), Aim(back=True), Aim(keyed=True)):
        assert SITEMAP.first(known, cursor, aim) == expected
    unread = Cursor("x", RECEIVED, etag='"1"', last_modified="Mon")
    assert not SITEMAP.first(known, unread, Aim()).conditional


def test_first_asks_a_home_for_its_robots_txt_until_a_road_is_known() -> None:
    """The road of last time is asked at once; when it fails, the robots.txt is asked anew."""
    home = account("sitemap", url=SITE)
    assert SITEMAP.first(home, CURSOR, Aim()) == Request(f"{SITE}/robots.txt", "robots")
    found = Cursor("x", RECEIVED, road=f"{SITE}/sitemap_index.xml", etag='"1"', body_sha256="00")
    assert SITEMAP.first(home, found, Aim()) == Request(f"{SITE}/sitemap_index.xml", "timeline", etag='"1"')
    failing = Cursor("x", RECEIVED, road=f"{SITE}/sitemap_index.xml", failures=1)
    assert SITEMAP.first(home, failing, Aim()).step == "robots"


@pytest.mark.parametrize(
    ("url", "first"),
    [
        ("https://mfa.example/vienna", "https://mfa.example/vienna/robots.txt"),
        ("https://mfa.example/en/index.html", "https://mfa.example/en/robots.txt"),
        ("https://mfa.example/map?view=sitemap", "https://mfa.example/map?view=sitemap"),
        ("https://mfa.example/pages.xml.gz", "https://mfa.example/pages.xml.gz"),
    ],
)
def test_homes_and_sitemaps_are_told_apart_by_their_addresses(url: str, first: str) -> None:
    """What ends like a file of addresses, or says sitemap, is one; everything else is a home."""
    assert SITEMAP.first(account("sitemap", url=url), CURSOR, Aim()).url == first


def test_one_line_of_a_robots_txt_is_the_road() -> None:
    """The sitemap that it names is asked next and kept; it may lie on another host."""
    text = "User-agent: *\r\nSitemap: https://cdn.example/mfa/sitemap.xml\r\n"
    found = sitemap(text, step="robots", url=f"{SITE}/robots.txt", home=SITE)
    assert found.next == Request("https://cdn.example/mfa/sitemap.xml", "timeline", item=NAMED)
    assert found.road == "https://cdn.example/mfa/sitemap.xml"
    assert reasons(found) == {"asked next": 1}


def test_a_named_sitemap_is_no_usual_place_whatever_its_end() -> None:
    """Not there, it leads to the first usual one, and not to the one after the one that it resembles."""
    asked = Request(f"{SITE}/en/sitemap.xml", "timeline", item=NAMED)
    missing = Payload(asked, asked.url, 404, {}, b"", RECEIVED)
    found = read(SITEMAP, account("sitemap", url=f"{SITE}/", handle=""), missing)
    assert found.next == Request(f"{SITE}/sitemap.xml", "timeline")


def test_several_lines_make_the_robots_txt_itself_the_index() -> None:
    """It is asked once more as the listing; each file that it names is read, and may be an index again."""
    body = fixture("sitemap/robots.txt")
    found = sitemap(body, step="robots", url=f"{SITE}/robots.txt", home=SITE)
    assert found.next == Request(f"{SITE}/robots.txt", "timeline")
    assert found.road == f"{SITE}/robots.txt"
    assert [one.reason for one in found.skipped] == ["no address"]
    listing = sitemap(body, url=f"{SITE}/robots.txt", home=SITE)
    assert [(one.url, one.step) for one in listing.more] == [
        (f"{SITE}/news-sitemap.xml", "file"), (FILE, "file"),
    ]  # fmt: skip
    foreign = f"Sitemap: https://cdn.example/a.xml\nSitemap: {FILE}"
    assert len(sitemap(foreign, url=f"{SITE}/robots.txt", home=SITE).more) == 2
    below = sitemap(index(f"{SITE}/a.xml"), step="file", home=SITE)
    assert [(one.url, one.step) for one in below.more] == [(f"{SITE}/a.xml", "part")]


def chain(home: str, status: int = 404, body: str = "") -> list[str]:
    """The places that are asked one after the other when each answers the same; the error stands last."""
    request: Request | None = SITEMAP.first(account("sitemap", url=home), CURSOR, Aim())
    asked: list[str] = []
    while request is not None:
        asked.append(request.url)
        assert len(asked) < 20
        try:
            request = sitemap(body, step=request.step, url=request.url, home=home, status=status).next
        except PlatformError as error:
            asked.append(type(error).__name__)
            break
    return asked


def test_the_usual_places_are_tried_one_after_the_other() -> None:
    """robots.txt, then three names, beside the home and at the root of the host; at last: not found."""
    assert chain(SITE) == [
        f"{SITE}/{name}" for name in ("robots.txt", "sitemap.xml", "sitemap_index.xml", "wp-sitemap.xml")
    ] + ["NotFound"]
    section = chain(f"{SITE}/vienna")
    assert section[:2] == [f"{SITE}/vienna/robots.txt", f"{SITE}/robots.txt"]
    assert len(section) == 9
    assert section[-1] == "NotFound"


def test_a_page_for_people_at_a_usual_place_is_not_the_sitemap() -> None:
    """Sites that answer everything with one page under 200 are asked on; the last place tells the reason."""
    asked = chain(SITE, 200, "<!DOCTYPE html><html><body>app</body></html>")
    assert len(asked) == 5
    assert asked[-1] == "ParseError"


def test_a_sitemap_at_a_usual_place_becomes_the_road() -> None:
    """What was found is asked at once next time; a sitemap in the account list needs no road."""
    found = sitemap(urlset(page("/1")), url=f"{SITE}/wp-sitemap.xml", home=SITE)
    assert found.road == f"{SITE}/wp-sitemap.xml"
    assert sitemap(urlset(page("/1"))).road is None


def test_a_named_sitemap_that_is_not_there_leads_to_the_usual_places() -> None:
    """A stale line of a robots.txt is no dead end, and never leads back to the robots.txt."""
    found = sitemap("", url="https://old.example/map.xml", home=SITE, status=404)
    assert found.next == Request(f"{SITE}/sitemap.xml", "timeline")


def test_a_stand_in_with_a_prefix_is_asked_on_at_the_public_address() -> None:
    """Where the operator put another base in the place of the host, the next place is the public one."""
    found = sitemap("", url="http://127.0.0.1:8800/mfa.example/sitemap.xml", home=SITE, status=404)
    assert found.next == Request(f"{SITE}/sitemap_index.xml", "timeline")


def test_refused_robots_txt_is_as_good_as_none_and_trouble_is_not() -> None:
    """RFC 9309: 4xx means that there is none; 5xx and 429 mean: not now."""
    url = f"{SITE}/robots.txt"
    assert sitemap("", step="robots", url=url, home=SITE, status=403).next == Request(FILE, "timeline")
    for status, error in ((500, ServerTrouble), (429, RateLimited)):
        with pytest.raises(error):
            sitemap("", step="robots", url=url, home=SITE, status=status)


# whose pages


def test_a_handle_that_is_a_path_keeps_only_what_begins_with_it() -> None:
    """Other pages are named as outside, the section's own page too; letters may be percent-encoded."""
    text = urlset(page("/press/news/"), page("/press/news/1"), page("/press/newsletter"), page("/about"))
    found = sitemap(text, handle="/press/news/")
    assert ids(found) == ["/press/news/1"]
    assert reasons(found) == {"outside /press/news/": 2, "the section's own page": 1}
    assert ids(sitemap(urlset(page("/"), page("/?p=12")))) == ["/?p=12"]  # a page by its number
    encoded = sitemap(urlset(page("/%D0%B6%D0%B0%D2%A3%D0%B0/1"), page("/en/1")), handle="/жаңа/")
    assert ids(encoded) == ["/%D0%B6%D0%B0%D2%A3%D0%B0/1"]
    assert len(sitemap(text, handle="mfa_kz").posts) == 4  # a mere name says nothing about addresses


def test_a_home_below_the_root_keeps_only_what_lies_below_it() -> None:
    """An embassy's section of the ministry's site does not take the ministry's pages."""
    text = urlset(page("/vienna"), page("/vienna/news/1"), page("/berlin/news/1"))
    found = sitemap(text, home=f"{SITE}/vienna")
    assert ids(found) == ["/vienna/news/1"]


def test_a_page_keeps_its_id_when_scheme_host_or_fragment_change() -> None:
    """http, www., a port and a fragment make no other page; the address stays as it was written."""
    for address in ("http://www.mfa.example/a?b=1", "https://MFA.example:443/a?b=1#c"):
        (post,) = sitemap(urlset(page(address))).posts
        assert (post.native_id, post.url) == (f"{SITE}/a?b=1", address)


def test_a_site_that_moved_is_followed_where_the_redirect_led() -> None:
    """Pages on the host that answered are the account's, under the ids that they had."""
    found = sitemap(urlset(page("https://mfa-new.example/1")), url="https://mfa-new.example/sitemap.xml")
    assert ids(found) == ["/1"]
    assert reasons(sitemap(urlset(page("https://mfa-new.example/1")))) == {"on another host": 1}


def test_relative_addresses_stand_on_the_accounts_site() -> None:
    """They break the protocol and mean one thing only."""
    assert ids(sitemap("<urlset><url><loc>/press/1</loc></url></urlset>")) == ["/press/1"]


def test_an_address_too_long_for_an_id_becomes_a_digest() -> None:
    """Ids have 1024 bytes at most, two long addresses stay two posts, and each keeps its address."""
    long = [f"/{'a' * 1100}/{n}" for n in (1, 2)]
    found = sitemap(urlset(*(page(path) for path in long)))
    assert [post.native_id[:7] for post in found.posts] == ["sha256:", "sha256:"]
    assert len({post.native_id for post in found.posts}) == 2
    assert found.posts[0].url == SITE + long[0]


# many


def test_of_more_than_10000_pages_the_newest_are_kept_and_each_other_one_is_named() -> None:
    """Then it is a window that pushes others out, and no proof of a start."""
    days = [f"20{year:02d}-06-01" for year in range(10, 26)]
    entries = [page(f"/{n}", f"<lastmod>{days[n % 16]}</lastmod>") for n in range(16_000)]
    found = sitemap(urlset(*entries))
    assert len(found.posts) == SITEMAP_ENTRIES
    assert {int(i[1:]) % 16 for i in ids(found)[:100]} == {15}
    assert {int(i[1:]) % 16 for i in ids(found)} == set(range(6, 16))
    assert reasons(found) == {f"not among the newest {SITEMAP_ENTRIES} of 16000 pages": 6000}
    assert (found.end, found.window) == (False, True)


@pytest.mark.parametrize("told", ["", "<lastmod>2026-03-01</lastmod>"])
def test_of_many_pages_without_a_telling_date_both_ends_are_kept(told: str) -> None:
    """Without dates, or with one for all, new pages stand at the head or at the tail."""
    found = sitemap(urlset(*(page(f"/{n}", told) for n in range(20_000))))
    assert ids(found) == [f"/{n}" for n in (*range(5000), *range(15_000, 20_000))]


def test_fifty_thousand_addresses_are_read_and_more_are_refused() -> None:
    """The protocol's own limit holds for XML and for lists."""
    entries = [f"<url><loc>{SITE}/{n}</loc><lastmod>2026-01-01</lastmod></url>" for n in range(50_000)]
    found = sitemap(urlset(*entries))
    assert len(found.posts) + len(found.ignored) == 50_000
    for body in (urlset(*entries, page("/more")), "\n".join(f"{SITE}/{n}" for n in range(50_001))):
        with pytest.raises(ParseError, match="more than 50000 addresses"):
            sitemap(body)


# what is refused


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "an empty body"),
        (" \n", "an empty body"),
        ("<html><head></head><body>Not here</body></html>", "HTML page"),
        ("<!doctype html>\n<title>x</title>", "HTML page"),
        ('<rss version="2.0"><channel/></rss>', "a feed is listed under its own platform"),
        ("<report/>", "root element 'report'"),
        ("User-agent: *\nDisallow: /", "plain text"),
        ('{"error": "nothing here"}', "plain text"),
    ],
)
def test_what_is_no_sitemap_is_refused_for_its_reason(body: str, reason: str) -> None:
    """Pages for people, feeds, text and JSON are never "no pages"."""
    with pytest.raises(ParseError, match=f"not a sitemap: .*{reason}"):
        sitemap(body)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (f"<urlset>{page('/1', '<a>' * 70 + '</a>' * 70)}</urlset>", "deeper than 64"),
        (
            "<urlset><url " + " ".join(f'a{n}="1"' for n in range(70)) + "/></urlset>",
            "more than 64 attributes",
        ),
        ('<!DOCTYPE urlset [<!ENTITY a "b">]><urlset/>', "entity declarations are refused"),
        (f"<urlset>{'<a/>' * 500_001}</urlset>", "more than 500000 XML elements"),
        ("<urlset><url></url><url><loc>mailto:x@mfa.example</loc></url></urlset>", "none of the 2 entries"),
        ("<sitemapindex><sitemap><loc> </loc></sitemap></sitemapindex>", "none of the 1 entries"),
    ],
)
def test_passed_limits_and_files_without_any_address_are_refused(body: str, reason: str) -> None:
    """Depth, attributes, entities, elements; and a file of which nothing could be read."""
    with pytest.raises(ParseError, match=reason):
        sitemap(body)


@pytest.mark.parametrize(
    "body",
    [
        "<urlset>" + "<![CDATA[" * 300_000,
        "<urlset>&" + " &" * 1_000_000,
        "sitemap: x" + " " * 3_000_000 + "y",
        "<urlset><url>" + "<image>" * 200_000,
    ],
)
def test_bodies_made_to_burn_time_end_soon(body: str) -> None:
    """Whatever they are read as, it takes no longer than their length allows."""
    began = time.monotonic()
    with contextlib.suppress(PlatformError):
        sitemap(body)
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("cut", [30, 90, 160])
def test_a_file_that_ends_too_early_is_not_used(cut: int) -> None:
    """Half a list would pass for a whole one."""
    text = urlset(*(page(f"/{n}") for n in range(4)))
    with pytest.raises(NotWellFormed, match="ends before its root element is closed"):
        sitemap(text[:cut])


def test_bare_ampersands_are_mended_and_nothing_else() -> None:
    """The commonest fault keeps the address as it was meant, entities and CDATA as they are."""
    text = urlset(page("/1?a=1&b=2&amp;c=3"), page(f"<![CDATA[{SITE}/x?a=1&b=2]]>"))
    assert ids(sitemap(text)) == ["/1?a=1&b=2&c=3", "/x?a=1&b=2"]
    with pytest.raises(NotWellFormed, match="mismatched tag"):
        sitemap("<urlset><url><loc>https://mfa.example/1</url></urlset>")


@pytest.mark.parametrize(
    ("status", "error"),
    [(404, NotFound), (410, Gone), (403, AccessDenied), (500, ServerTrouble), (418, ParseError)],
)
def test_statuses_of_a_sitemap_in_the_account_list_are_errors(
    status: int, error: type[PlatformError]
) -> None:
    """There is no other place to look at."""
    with pytest.raises(error) as caught:
        sitemap(fixture("sitemap/urlset_kk.xml"), status=status)
    assert type(caught.value) is error


def test_a_date_in_the_future_is_marked_and_proves_nothing() -> None:
    """More than a day ahead is flagged, and does not tell how far the listing reaches."""
    news = "<news><publication_date>{}</publication_date></news>"
    found = sitemap(
        urlset(page("/1", news.format("2026-03-09T00:00Z")), page("/2", news.format("2026-03-03T11:00Z")))
    )
    assert [post.flags for post in found.posts] == [("date_future",), ()]
    assert found.reached == datetime(2026, 3, 3, 11, tzinfo=UTC)
    assert sitemap(urlset(page("/1", news.format("2026-03-09T00:00Z")))).reached is None


def test_addresses_that_cannot_be_read_cost_only_themselves() -> None:
    """A broken host among good ones is noted."""
    found = sitemap(urlset(page("http://[::1/x"), page("https://exa\u2100mple.example/x"), page("/1")))
    assert [one.reason for one in found.skipped] == ["no address", "no address"]
    assert ids(found) == ["/1"]


def test_an_empty_urlset_is_a_sitemap_without_pages() -> None:
    """The format itself says that there is nothing."""
    found = sitemap(urlset())
    assert (found.posts, found.skipped, found.ignored, found.end) == ((), (), (), True)


@pytest.mark.parametrize(
    ("name", "step"), [("robots.txt", "robots"), ("index.xml", "timeline"), ("list.txt", "timeline")]
)
def test_the_step_of_a_saved_body_is_guessed(name: str, step: str) -> None:
    """A robots.txt is known by its lines; every other body is a sitemap."""
    assert SITEMAP.guess(fixture(f"sitemap/{name}"), {}) == step
    assert SITEMAP.guess(b"\x1f\x8b\x00", {}) == "timeline"


def test_nothing_is_counted_and_no_page_is_asked_for_again() -> None:
    """A page's absence can be proven on its HTML only, which is made for people."""
    assert (SITEMAP.has_counts, SITEMAP.interactions, SITEMAP.recheck) == (False, (), None)


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("name", "url", "posts", "parts"),
    [
        ("news_wordpress_com.xml", "https://shinpaideshou.wordpress.com/news-sitemap.xml", 3, 0),
        ("index.xml", "https://example.com/sitemap.jss", 0, 15),
        ("urlset_trafilatura.xml", "https://www.sitemaps.org/sitemap.xml", 83, 0),
        ("hreflang.xml", "http://www.example.com/sitemap.xml", 4, 0),
        ("bad_namespace.xml", "http://www.example.com/sitemap.xml", 2, 0),
        ("plain_list.txt", "http://www.domain.com/sitemap.txt", 2, 0),
    ],
)
def test_recorded_sitemaps_are_read_on_their_own_sites(
    wire: Path, name: str, url: str, posts: int, parts: int
) -> None:
    """Every page of each recording is found, none is skipped, and titles and times are there where told."""
    found = sitemap((wire / "sitemap" / name).read_bytes(), url=url, home=url)
    assert (len(found.posts), len(found.more), found.skipped) == (posts, parts, ())
    assert all(bool(post.title) == bool(post.published_at) == name.startswith("news") for post in found.posts)
