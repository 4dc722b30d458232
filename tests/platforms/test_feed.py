"""The feed adapter: what each format says, and what is refused for which reason."""

from __future__ import annotations

import html
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

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
from monitor.platforms import PLATFORMS
from monitor.wire import Aim
from tests.platforms.answers import FEED_URL, RECEIVED, account, feed, fixture


def rss(items: str, head: str = "") -> str:
    return f'<rss version="2.0"><channel><title>T</title>{head}{items}</channel></rss>'


def item(**fields: str) -> str:
    return "<item>" + "".join(f"<{name}>{text}</{name}>" for name, text in fields.items()) + "</item>"


def test_rss_20_gives_text_links_media_and_hints() -> None:
    """A Russian RSS 2.0 feed: full text before summary, addresses resolved, hashtags folded, scripts gone."""
    page = feed(fixture("feed/rss20_ru.xml"))
    first, second, third = page.posts
    assert first.native_id == "mfa-101"
    assert first.title == "Министр провёл переговоры с послом «дружественной» страны"
    assert first.text == "Стороны обсудили торговлю & транзит. #Дипломатия #ДИПЛОМАТИЯ\nПодробнее: документ"
    assert first.published_at == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert (first.url, first.language) == ("https://mfa.example/ru/news/101", "ru")
    assert first.links == ("https://mfa.example/ru/docs/7",)
    assert first.hashtags == ("дипломатия",)
    assert first.media == (
        Media("audio", "https://mfa.example/audio/1.mp3"),
        Media("image", "https://mfa.example/img/1.jpg", "Встреча"),
    )
    assert second.native_id == second.url == "https://mfa.example/ru/news/102"
    assert second.flags == ("zone_assumed",)
    assert [m.kind for m in second.media] == ["video", "image"]
    assert third.native_id.startswith("sha256:")
    assert third.flags == ("id_fallback", "date_unparsable")
    assert (third.published_at, third.published_raw) == (None, "скоро")
    assert [skip.path for skip in page.skipped] == ["item[3]"]
    assert page.hints["hub"] == "https://hub.example/"
    assert page.hints["self"] == "https://mfa.example/ru/feed.xml"
    assert page.reached == datetime(2026, 3, 1, 9, 5, tzinfo=UTC)
    assert (page.engagement, page.audience, page.end, page.next) == ((), (), False, None)


def test_atom_resolves_by_base_and_tells_a_complete_feed() -> None:
    """A Kazakh Atom feed: xml:base, XHTML content, plain titles kept literally, fh:complete means the end."""
    page = feed(fixture("feed/atom_kk.xml"))
    first, second = page.posts
    assert first.title == "Қазақстан мен Өзбекстан: ынтымақтастық <жаңа> кезеңде"
    assert first.text == "Министр елшімен кездесті.\n#Астана"
    assert first.url == "https://mfa.example/kk/news/1"
    assert first.media == (Media("image", "https://mfa.example/kk/img/1.jpg"),)
    assert first.edited_at == datetime(2026, 3, 2, 6, tzinfo=UTC)
    assert (second.title, second.text) == ("Үкімет & Парламент", "Қысқаша мазмұны")
    assert second.published_at == datetime(2026, 3, 1, 11, tzinfo=UTC)
    assert second.edited_at is None
    assert {post.language for post in page.posts} == {"kk"}
    assert page.end
    assert page.hints["prev-archive"] == "https://mfa.example/feeds/feed.atom?page=2"


def test_rss_10_takes_its_identity_from_rdf_about() -> None:
    """A Kyrgyz RSS 1.0 feed: items beside the channel, identity in rdf:about, dc:date, dc:language."""
    page = feed(fixture("feed/rdf10_ky.xml"))
    assert [post.native_id for post in page.posts] == ["https://mfa.example/ky/1", "https://mfa.example/ky/2"]
    assert page.posts[0].published_at == datetime(2026, 3, 2, 4, tzinfo=UTC)
    assert page.posts[0].language == "ky"
    assert page.posts[0].hashtags == ("бишкек",)


def test_json_feed_reads_both_kinds_of_content() -> None:
    """An Uzbek JSON Feed: HTML and plain content, numbers as ids, an item of the wrong type is skipped."""
    page = feed(fixture("feed/jsonfeed_uz.json"))
    first, second = page.posts
    assert (first.title, first.text) == (
        "Oʻzbekiston va Qirgʻiziston: yangi bosqich",
        "Vazir elchi bilan uchrashdi. #Toshkent",
    )
    assert first.media == (Media("video", "https://mfa.example/uz/1.mp4", "Video"),)
    assert second.native_id == "2"
    assert second.text == "Muzokaralar boʻlib oʻtdi.\nDavomi bor."
    assert second.published_at == datetime(2026, 3, 1, 10, tzinfo=UTC)
    assert [skip.path for skip in page.skipped] == ["item[2]"]


def listing(*days: int | None) -> str:
    """A feed whose items are so many days old, in this order; None: without a date."""
    dates = (None if one is None else RECEIVED - timedelta(days=one) for one in days)
    return rss(
        "".join(
            item(guid=str(n), **({} if at is None else {"pubDate": format_datetime(at)}))
            for n, at in enumerate(dates)
        )
    )


@pytest.mark.parametrize(
    ("days", "pinned", "reached"),
    [
        ((400, 1, 2, 3), ("0",), 3),
        ((400, 380, 390, 1, 2, 3, 4), ("0", "1", "2"), 4),
        ((1, 2, 400, 3, 4), ("2",), 4),
        ((400, None, 1, 2, 3), ("0",), 3),
        ((400, 1, 2, -3, 3), ("0",), 3),
        ((9, 1, 2, 3), ("0",), 3),
    ],
)
def test_what_stands_on_top_long_after_its_day_does_not_tell_how_far_a_feed_reaches(
    days: tuple[int | None, ...], pinned: tuple[str, ...], reached: int
) -> None:
    """An old announcement above new items is a post out of order: `reached` is the oldest of the others."""
    page = feed(listing(*days))
    assert (page.pinned, page.reached) == (pinned, RECEIVED - timedelta(days=reached))
    assert len(page.posts) == len(days)


@pytest.mark.parametrize(
    ("days", "oldest"),
    [
        ((1, 2, 300, 400), 400),
        ((7, 1, 2, 3), 7),
        ((2, 1, 4, 3), 4),
        ((30, 20, 10, 1), 30),
        ((60, 5, 4, 3, 2, 1), 60),
        ((400, 1, 1, 1), 400),
        ((400, 1), 400),
        ((400, 390, 1, 2), 400),
        ((400, 390, 380, 370, 1, 2, 3, 4, 5, 6), 400),
        ((90, 1, 200, 3, 40, 5, 80, 7, 60, 2), 200),
        ((400, None, -3), 400),
        ((), None),
    ],
)
def test_an_order_of_its_own_pins_nothing(days: tuple[int | None, ...], oldest: int | None) -> None:
    """Late items, a feed from old to new, one with no order or of one day: every item counts."""
    page = feed(listing(*days))
    assert page.pinned == ()
    assert page.reached == (None if oldest is None else RECEIVED - timedelta(days=oldest))


def test_one_guid_twice_is_an_edit_and_the_newer_counts() -> None:
    """Two items with one guid are one post in its newest state; the older is counted as ignored."""
    page = feed(fixture("feed/rss20_one_guid_twice.xml"))
    assert {post.native_id: post.title for post in page.posts} == {"7": "New words", "8": "Another"}
    assert [gone.path for gone in page.ignored] == ["item[0]"]


def test_a_guid_that_all_items_share_is_no_identity() -> None:
    """More than two items under one guid fall back to their links; odd zones are understood."""
    page = feed(fixture("feed/rss20_one_guid_for_all.xml"))
    assert [post.native_id for post in page.posts] == [f"https://mfa.example/{n}" for n in (1, 2, 3)]
    assert page.posts[0].published_at == datetime(2026, 3, 2, 13, tzinfo=UTC)
    assert page.posts[1].published_at == datetime(2026, 3, 2, 6, tzinfo=UTC)
    assert page.posts[2].flags == ("date_future",)
    assert page.reached == page.posts[1].published_at


def test_what_is_not_well_formed_gets_a_second_chance() -> None:
    """HTML entities without a DTD and bare ampersands: read by the child, every item kept."""
    page = feed(fixture("feed/rss20_odd_entities.xml"))
    assert [(p.native_id, p.title, p.text) for p in page.posts] == [
        ("a", "Bread and salt", "Tea & talks"),
        ("b", "Second", ""),
    ]
    assert page.posts[1].media == (Media("image", "https://mfa.example/b.jpg"),)
    assert page.posts[0].published_at == datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize("part", [0.3, 0.55, 0.8, 0.97])
@pytest.mark.parametrize("name", ["rss20_ru.xml", "atom_kk.xml", "rdf10_ky.xml", "jsonfeed_uz.json"])
def test_a_body_that_was_cut_off_gives_no_items_at_all(name: str, part: float) -> None:
    """D10: a truncated document is refused as a whole: no half item, no second chance."""
    body = fixture(f"feed/{name}")
    with pytest.raises(NotWellFormed, match=r"cut off|ends before"):
        feed(body[: int(len(body) * part)])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "not a feed: an empty body"),
        (" \r\n\t", "not a feed: an empty body"),
        ("<!DOCTYPE html><html><body>Just a moment...</body></html>", "not a feed: HTML page"),
        ("\ufeff<HTML lang='ru'><head></head>", "not a feed: HTML page"),
        ('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', "not a feed: HTML page"),
        ('{"error": "no\\nentry"}', r"not a feed: a JSON error object: no\\nentry"),
        ('{"items": null}', "not a feed: a JSON object without items"),
        ("[1]", "not a feed: a JSON list"),
        ("Service unavailable", "not a feed: plain text"),
        ("<urlset/>", "not a feed: root element 'urlset'"),
        ("<a><b>", "not well-formed"),
        (rss("") + "<!-- tail", "not well-formed, and no item could be read"),
        ('{"items": [' + "[" * 70 + "]" * 70 + "]}", "nested deeper than 64"),
        ('{"items": [{"id": ' + "9" * 20 + "}]}", "more than 19 digits"),
        ('{"items": [{"id": NaN}]}', "not JSON"),
        (rss("<item/>"), r"none of the 1 items could be read \(empty item\)"),
    ],
)
def test_what_is_no_feed_is_refused_with_its_own_reason(body: str, reason: str) -> None:
    """D9: under status 200, whatever is not a feed is a failure that says what it is."""
    with pytest.raises(ParseError, match=reason):
        feed(body)


@pytest.mark.parametrize(
    "body",
    [
        '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + rss(item(title="&b;")),
        '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rss(item(title="&x;")),
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>' + rss(item(title="x")),
        rss(item(title="<a>" * 100 + "</a>" * 100)),
        rss(item(title="<a>" * 3000 + "</a>" * 3000)),
        rss("<item " + " ".join(f'a{n}="1"' for n in range(100)) + "/>"),
        rss("".join(f'<x xmlns:n{n}="urn:{n}"/>' for n in range(100))),
        rss("<item>" + "<a/>" * 400_000 + "</item>"),
    ],
    ids=["entities", "file", "parameter", "deep", "deeper", "wide", "namespaces", "many"],
)
def test_bombs_are_refused_quickly(body: str) -> None:
    """N4: entity declarations, depth, attributes, namespaces and masses of elements never become posts."""
    start = time.process_time()
    with pytest.raises(ParseError, match=r"refused|deeper|more than"):
        feed(body)
    assert time.process_time() - start < 5


def test_a_document_type_without_declarations_is_harmless() -> None:
    """RSS 0.91 names a DTD; it is not loaded, and its entities are read as HTML's."""
    head = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">'
    page = feed(head + rss(item(title="Caf&eacute;", link="https://mfa.example/1")))
    assert page.posts[0].title == "Café"


@pytest.mark.parametrize("depth", [100, 20_000])
def test_html_bombs_inside_an_item_are_read_in_time(depth: int) -> None:
    """Deep or attribute-laden HTML in one item costs at most seconds and breaks nothing."""
    nest = html.escape("<div>" * depth + "core" + "</div>" * depth)
    flood = html.escape("<p " + " ".join(f"a{n}=1" for n in range(depth)) + ">kept</p>")
    start = time.process_time()
    page = feed(rss(item(guid="1", description=nest) + item(guid="2", description=flood)))
    assert time.process_time() - start < 5
    assert len(page.posts) == 2


def test_more_than_a_thousand_items_are_told_not_lost() -> None:
    """The items past the cap are skipped with a reason, one by one."""
    page = feed(rss("".join(item(guid=str(n)) for n in range(1003))))
    assert len(page.posts) == 1000
    assert {skip.reason for skip in page.skipped} == {"past the limit of 1000 items"}
    assert [skip.path for skip in page.skipped] == ["item[1000]", "item[1001]", "item[1002]"]


def test_long_things_are_cut_and_flagged() -> None:
    """Text over 100 000 characters, ids over 1024 bytes, tags over 200, media over 32."""
    tags = " ".join(f"#tag{n}" for n in range(300))
    pictures = html.escape("".join(f'<img src="/{n}.png">' for n in range(40)))
    body = rss(item(guid="ы" * 600, description="x" * 100_001) + item(guid="2", description=tags + pictures))
    long, tagged = feed(body).posts
    assert len(long.text) == 100_000
    assert "truncated" in long.flags
    assert len(long.native_id) == len("sha256:") + 64
    assert len(tagged.hashtags) == 200
    assert len(tagged.media) == 32


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/a", "https://mfa.example/a"),
        ("?id=1", "https://mfa.example/feeds/news.xml?id=1"),
        ("//other.example/x y", "https://other.example/x%20y"),
        ("javascript:alert(1)", None),
        ("http://[bad", None),
        ("https://x.example/" + "a" * 3000, None),
    ],
)
def test_links_are_made_whole_or_dropped(link: str, url: str | None) -> None:
    """Only absolute http and https addresses of bearable length become a post's address."""
    assert feed(rss(item(guid="1", link=link))).posts[0].url == url


@pytest.mark.parametrize(
    ("declared", "encoding", "mark", "content_type"),
    [
        ("", "utf-8", b"\xef\xbb\xbf", "text/xml; charset=windows-1251"),
        ("", "cp1251", b"", "text/xml; charset=windows-1251"),
        ("utf-8", "cp1251", b"", 'text/xml; charset="win-1251"'),
        ("windows-1251", "cp1251", b"", ""),
        ("koi8-r", "koi8-r", b"", "text/xml; charset=no-such-set"),
        ("windows-1251", "utf-8", b"", "text/xml; charset=iso-8859-1"),
        ("utf-16", "utf-8", b"", ""),
        ("", "cp1251", b"", ""),
        ("", "utf-16-le", b"\xff\xfe", ""),
        ("", "utf-16-be", b"", ""),
        ("utf-16", "utf-16-le", b"", "text/xml; charset=utf-16-le"),
    ],
)
def test_the_encoding_is_found_in_the_agreed_order(
    declared: str, encoding: str, mark: bytes, content_type: str
) -> None:
    """Byte order mark, HTTP charset, declaration, UTF-8, guess; leftovers of servers do not win."""
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    body = mark + (head + rss(item(guid="1", title="Переговоры министра в Астане"))).encode(encoding)
    page = feed(body, headers={"content-type": content_type})
    assert page.posts[0].title == "Переговоры министра в Астане"


def test_broken_bytes_never_stop_a_feed() -> None:
    """A declared set that does not fit, and stray bytes in UTF-8: the rest is still read."""
    body = (
        b'<?xml version="1.0" encoding="utf-8"?>'
        + rss(item(guid="1", title="Привет | мир, как дела")).encode()
    )
    page = feed(body.replace(b"|", b"\xff\xfe\x07"))
    assert "Привет" in (page.posts[0].title or "")
    western = b'<?xml version="1.0"?>' + rss(item(guid="1", title="Caf|s and more text")).encode()
    assert feed(western.replace(b"|", b"\xe9")).posts[0].title == "Cafés and more text"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (304, ParseError), (400, ParseError), (401, AccessDenied), (403, AccessDenied), (404, NotFound),
        (410, Gone), (451, AccessDenied), (500, ServerTrouble), (503, ServerTrouble), (522, ServerTrouble),
    ],
)  # fmt: skip
def test_each_status_means_one_error(status: int, kind: type[PlatformError]) -> None:
    """The status decides before the body is looked at."""
    with pytest.raises(PlatformError, match=f"kz-mfa-feed: HTTP {status}") as caught:
        feed(fixture("feed/atom_kk.xml"), status=status)
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("headers", "at"),
    [
        ({"retry-after": "90"}, RECEIVED + timedelta(seconds=90)),
        ({"retry-after": "Mon, 02 Mar 2026 12:05:00 GMT"}, RECEIVED + timedelta(minutes=5)),
        (
            {"x-ratelimit-reset": "2026-03-02T12:10:00.123Z"},
            RECEIVED + timedelta(minutes=10, milliseconds=123),
        ),
        ({"x-ratelimit-reset": str(int(RECEIVED.timestamp()) + 60)}, RECEIVED + timedelta(minutes=1)),
        ({"retry-after": "soon", "x-ratelimit-reset": "99999999999999"}, None),
        ({}, None),
    ],
)
def test_too_many_requests_says_until_when(headers: dict[str, str], at: datetime | None) -> None:
    """429 carries the time of Retry-After or of a reset header; nonsense there is no time."""
    with pytest.raises(RateLimited) as caught:
        feed("", status=429, headers=headers)
    assert caught.value.retry_at == at


def test_the_first_request_is_conditional_only_on_a_saved_body() -> None:
    """ETag and Last-Modified go out byte for byte, and only when the state they stand for was saved; a
    backfill wants the body in any case."""
    first = PLATFORMS["feed"].first
    cursor = Cursor("kz-mfa-feed", RECEIVED, etag='W/"1"', last_modified="yesterday", body_sha256="ab")
    asked = first(account("feed"), cursor, Aim(profile=True))
    assert (asked.url, asked.step, asked.etag, asked.last_modified) == (
        FEED_URL,
        "timeline",
        'W/"1"',
        "yesterday",
    )
    assert not first(account("feed"), cursor, Aim(back=True)).conditional
    moved = Cursor("kz-mfa-feed", RECEIVED, etag='W/"1"', fetch_url="https://new.example/feed")
    asked = first(account("feed"), moved, Aim())
    assert (asked.url, asked.conditional) == ("https://new.example/feed", False)


def test_bridges_and_http_links_are_told() -> None:
    """A feed written by a bridge is marked as such; hub links may come in the HTTP header."""
    page = feed(
        rss(item(guid="1"), head="<generator>RSS-Bridge</generator>"),
        headers={"link": '<https://hub.example/>; rel="hub", </self>; rel=self'},
    )
    assert page.posts[0].source == "bridge"
    assert page.hints["hub"] == "https://hub.example/"
    assert page.hints["self"] == "https://mfa.example/self"


def test_inline_markup_in_rss_is_kept_as_text() -> None:
    """A description with real child elements reads like an escaped one; odd spellings are understood."""
    body = (
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:yandex="http://news.yandex.ru"><channel><dc:language>ru</dc:language><item>'
        '<atom:link href="https://mfa.example/1"/><dc:title>T</dc:title>'
        "<description>A <em>b</em> &lt; c</description></item><item><guid>https://mfa.example/2</guid><yandex:full-text>Full</yandex:full-text>"
        "<description>Short</description></item></channel><item><title>outside</title></item></rss>"
    )
    first, second, third = feed(body).posts
    assert (first.native_id, first.title, first.text) == ("https://mfa.example/1", "T", "A b < c")
    assert (second.url, second.text, second.language) == ("https://mfa.example/2", "Full", "ru")
    assert third.title == "outside"


def test_atom_without_content_falls_to_the_summary() -> None:
    """Content that only points elsewhere is no text; plain text keeps its angle brackets."""
    body = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content src="https://x.example/v.mp4"/>'
        '<summary type="text">1 &lt; 2</summary><link href="javascript:x"/></entry></feed>'
    )
    (post,) = feed(body).posts
    assert (post.text, post.url, post.flags) == ("1 < 2", None, ("date_missing",))


def test_json_feed_hints_and_pictures() -> None:
    """next_url and hubs become hints; the item's image is its picture."""
    page = feed(
        '{"items": [{"id": "1", "image": "/i.png", "content_text": "a"}], "next_url": "/2",'
        ' "hubs": [{"type": "WebSub", "url": "https://hub.example/"}]}'
    )
    assert page.hints["next"] == "https://mfa.example/2"
    assert page.hints["hub"] == "https://hub.example/"
    assert page.posts[0].media == (Media("image", "https://mfa.example/i.png"),)


def test_a_picture_keeps_its_description_wherever_the_item_gives_it() -> None:
    """An enclosure has no words; the same picture in the text may have some. Shown once, with them."""
    image = "<description>&lt;img src='/i.png' alt='Встреча'&gt;</description>"
    (post,) = feed(rss(f"<item><enclosure url='/i.png' type='image/png'/>{image}</item>")).posts
    assert post.media == (Media("image", "https://mfa.example/i.png", "Встреча"),)


def test_json_escapes_that_no_store_takes_become_question_marks() -> None:
    """Lone surrogates, NUL and control characters in JSON never reach a post; real pairs do."""
    page = feed('{"items": [{"id": "a\\u0000", "content_text": "\\ud83d\\ude00 \\ud800x\\u0007"}]}')
    assert page.posts[0].text == "😀 �x�"
    assert page.posts[0].native_id == "a�"


def test_thirty_entries_are_read_many_times_faster_than_by_feedparser() -> None:
    """The quick road must stay quick: at least four times feedparser's speed on the same feed."""
    import feedparser

    text = html.escape('<p>The Minister met <a href="https://x.example/a">them</a> &amp; agreed.</p>' * 12)
    body = rss(
        "".join(
            item(guid=str(n), title=f"News {n}", description=text, pubDate="Mon, 02 Mar 2026 17:00:00 +0500")
            for n in range(30)
        )
    ).encode()
    assert len(feed(body).posts) == 30
    assert cpu(lambda: feed(body)) * 4 < cpu(lambda: feedparser.parse(body))


def cpu(work: object) -> float:
    spent = []
    for _ in range(5):
        start = time.process_time()
        work()  # type: ignore[operator]
        spent.append(time.process_time() - start)
    return min(spent)
