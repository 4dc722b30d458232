"""The Wayback adapter: rows of the index to questions or pages, captures to posts, the archive's refusals."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from monitor.errors import (
    AccessDenied,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, Cursor
from monitor.platforms import read
from monitor.platforms.limits import ITEMS_PER_PAGE
from monitor.platforms.wayback import WAYBACK
from monitor.wire import Aim, Page, Request
from tests.platforms.answers import RECEIVED, account, answer, fixture

FEED = "https://mfa.example/feeds/news.xml"
INDEX = "https://web.archive.org/cdx/search/cdx"
OF_FEED = (
    f"{INDEX}?url=https%3A%2F%2Fmfa.example%2Ffeeds%2Fnews.xml&collapse=digest&limit=20&showResumeKey=true"
)
OF_PAGES = f"{INDEX}?url=https%3A%2F%2Fmfa.example%2Fpress%2Fnews%2F&matchType=prefix&showResumeKey=true"
WEB = "https://web.archive.org/web/"
CAPTURE = f"{WEB}20250103041201id_/{FEED}"
ARCHIVED = {"memento-datetime": "Fri, 03 Jan 2025 04:12:01 GMT"}
CLOSED = "org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error"


def whose(platform: str = "feed", **fields: Any) -> Account:
    given = {"url": FEED, "handle": ""} | fields
    return replace(account("feed", **given), platform=platform)


def captures(body: bytes | str, *, url: str = OF_FEED, of: Account | None = None, **given: Any) -> Page:
    return read(WAYBACK, of or whose(), answer(body, step="captures", url=url, **given))


def capture(
    body: bytes | str, *, url: str = CAPTURE, led_to: str = "", of: Account | None = None, **given: Any
) -> Page:
    payload = answer(body, step="capture", url=url, **({"headers": ARCHIVED} | given))
    return read(WAYBACK, of or whose(), replace(payload, url=led_to or url))


def row(at: str = "20250103041201", original: str = FEED, mime: str = "text/xml", status: str = "200",
        digest: str = "A") -> str:  # fmt: skip
    return f"example,mfa)/ {at} {original} {mime} {status} {digest} 99\n"


def query(request: Request | None) -> list[tuple[str, str]]:
    assert request is not None
    assert request.url.startswith(f"{INDEX}?")
    return parse_qsl(urlsplit(request.url).query)


def reasons(found: Page) -> Counter[str]:
    return Counter(one.reason for one in found.ignored)


def first(of: Account) -> Request:
    return WAYBACK.first(of, Cursor(of.id, RECEIVED), Aim(back=True))


# the opening question


def test_of_a_feed_its_different_bodies_are_asked_for() -> None:
    """Exactly its address, one row for each body, twenty at a time, good answers only."""
    request = first(whose())
    assert request.step == "captures"
    assert query(request) == [
        ("url", FEED), ("collapse", "digest"), ("filter", "statuscode:200"), ("limit", "20"),
        ("showResumeKey", "true"),
    ]  # fmt: skip


def test_of_a_wordpress_site_the_feed_is_meant() -> None:
    """The list names the home; what was captured in a readable form is the feed."""
    for url in ("https://mfa.example", "https://mfa.example/wp-json/wp/v2/posts"):
        assert ("url", "https://mfa.example/feed/") in query(first(whose("wordpress", url=url)))


@pytest.mark.parametrize(
    ("platform", "url", "handle", "section"),
    [
        ("sitemap", "https://mfa.example/vienna/sitemap.xml", "", "https://mfa.example/vienna/"),
        ("sitemap", "https://mfa.example/sitemap.xml", "", "https://mfa.example/"),
        ("sitemap", "https://mfa.example/sitemap.xml", "/press/news/", "https://mfa.example/press/news/"),
        ("sitemap", "https://mfa.example/s.xml", "/жаңа/", "https://mfa.example/%D0%B6%D0%B0%D2%A3%D0%B0/"),
    ],
)
def test_of_a_site_each_page_of_its_section_is_asked_for_once(
    platform: str, url: str, handle: str, section: str
) -> None:
    """By prefix, one row for each address, HTML that answered 200."""
    assert query(first(whose(platform, url=url, handle=handle))) == [
        ("url", section), ("matchType", "prefix"), ("collapse", "urlkey"), ("filter", "statuscode:200"),
        ("filter", "mimetype:text/html"), ("limit", "1000"), ("showResumeKey", "true"),
    ]  # fmt: skip


def test_captures_from_before_the_account_are_not_asked_for() -> None:
    """The address may have been another's then; the aim makes no difference."""
    of = whose(active_from=date(2019, 5, 7))
    assert ("from", "20190507") in query(first(of))
    for aim in (Aim(), Aim(profile=True), Aim(keyed=True)):
        assert WAYBACK.first(of, Cursor(of.id, RECEIVED), aim) == first(of)


# rows


def test_each_body_of_a_feed_becomes_one_question() -> None:
    """Redirects, revisits, doubles and others are named; http, www. and the port make no other address."""
    found = captures(fixture("wayback/captures_feed.txt"))
    assert found.more == (
        Request(f"{WEB}20250103041201id_/{FEED}", "capture"),
        Request(f"{WEB}20250110080000id_/https://www.mfa.example:443/feeds/news.xml", "capture"),
    )
    assert reasons(found) == {
        "read as a capture": 2, "captured with HTTP 301": 1, "a revisit of an earlier capture": 1,
        "the same body as another capture": 1, "another address": 1,
    }  # fmt: skip
    assert [(one.path, one.reason[:9]) for one in found.skipped] == [("row[6]", "not a row")]
    assert (found.posts, found.reached, found.window) == ((), None, False)


def test_a_question_mark_and_what_follows_make_another_address() -> None:
    """The index takes some parameters for the same page; a feed in another language is another feed."""
    assert reasons(captures(row(original=f"{FEED}?lang=en"))) == {"another address": 1}


def test_the_resume_key_goes_back_encoded_once_more() -> None:
    """It comes encoded; the other parameters travel with it; without a key the index is at its end."""
    found = captures(fixture("wayback/captures_feed.txt"))
    assert "resumeKey=example%252Cmfa%2529%252Ffeeds%252Fnews.xml%2B20250131080001" in found.next.url  # type: ignore[union-attr]
    assert query(found.next)[:-1] == parse_qsl(urlsplit(OF_FEED).query)
    assert not found.end
    assert found.next is not None
    following = captures(row() + "\nnext%2Bkey\n", url=found.next.url).next
    assert [value for name, value in query(following) if name == "resumeKey"] == ["next%2Bkey"]
    last = captures(row())
    assert (last.next, last.end) == (None, True)


def test_a_key_without_rows_and_an_empty_index_are_answers() -> None:
    """A key may lead to nothing more, and an address may never have been captured."""
    only_key = captures("\nexample%2Cmfa%29+2025\n")
    assert (only_key.end, only_key.ignored, only_key.skipped) == (False, (), ())
    assert dict(query(only_key.next))["resumeKey"] == "example%2Cmfa%29+2025"
    assert captures("") == captures("\n") == Page(end=True)


def test_pages_of_a_site_are_posts_without_a_time() -> None:
    """The capture's time is not theirs; ids are those of the sitemap adapter; all else is named."""
    of = whose("sitemap", url="https://mfa.example/sitemap.xml", handle="/press/news/")
    found = captures(fixture("wayback/captures_pages.txt"), url=OF_PAGES, of=of)
    assert [(p.native_id, p.url) for p in found.posts] == [
        ("https://mfa.example/press/news/1", "http://www.mfa.example:80/press/news/1"),
        ("https://mfa.example/press/news/2?lang=kk", "https://mfa.example/press/news/2?lang=kk"),
    ]
    assert {(p.published_at, p.published_raw, p.flags, p.source, p.text) for p in found.posts} == {
        (None, None, ("date_missing",), "wayback", "")
    }
    assert reasons(found) == {
        "the section's own page": 1, "stands twice; the first one counts": 1, "not a page (image/jpeg)": 1,
        "captured with HTTP 404": 1, "outside /press/news/": 1,
    }  # fmt: skip
    assert (found.more, found.end, found.reached) == ((), True, None)


def test_the_operators_stand_in_is_asked_on_at_the_public_address() -> None:
    """Whatever base was asked, captures and the next page lie at the archive's own address."""
    found = captures(row() + "\nkey\n", url=OF_FEED.replace("https://", "http://127.0.0.1:8800/"))
    assert found.more[0].url == CAPTURE
    assert dict(query(found.next))["url"] == FEED


def test_rows_past_the_limit_are_named() -> None:
    """An index that ignores our limit does not get through with it."""
    text = "".join(row(digest=str(n)) for n in range(ITEMS_PER_PAGE + 3))
    found = captures(text)
    assert len(found.more) == ITEMS_PER_PAGE
    assert [one.reason for one in found.skipped] == ["past the limit of 1000 rows"] * 3


@pytest.mark.parametrize(
    ("body", "error", "reason"),
    [
        ("<html><body>Please wait</body></html>", ParseError, "not rows"),
        ('{"error": "no"}', ParseError, "not rows"),
        ('[["urlkey"]]', ParseError, "not rows"),
        ("a b c\nd e f\n", ParseError, "none of the 2 rows"),
        ("a\n" * 50_001, ParseError, "more than 50000 rows"),
        (row() + row()[:-5], NotWellFormed, "cut off"),
        (f"{CLOSED}\n", AccessDenied, "excluded"),
        ("org.archive.util.io.RuntimeIOException: too busy\n", ServerTrouble, "too busy"),
    ],
)
def test_what_are_no_rows_is_refused_for_its_reason(
    body: str, error: type[PlatformError], reason: str
) -> None:
    """Pages, objects, errors under 200 and half an answer are never "no captures"."""
    with pytest.raises(error, match=reason) as caught:
        captures(body)
    assert type(caught.value) is error


@pytest.mark.parametrize("step", ["captures", "capture"])
def test_a_blocked_site_is_excluded_and_other_refusals_are_mere_refusals(step: str) -> None:
    """The header tells a site that its owner had taken out from a door that is closed for us."""
    told = {"x-archive-wayback-runtime-error": CLOSED}
    payload = answer("", step=step, url=OF_FEED if step == "captures" else CAPTURE, status=403)
    with pytest.raises(AccessDenied, match="excluded from the archive"):
        read(WAYBACK, whose(), replace(payload, headers=told))
    with pytest.raises(AccessDenied, match="HTTP 403"):
        read(WAYBACK, whose(), payload)


@pytest.mark.parametrize("step", ["captures", "capture"])
def test_a_429_is_obeyed_for_an_hour_when_it_names_no_time(step: str) -> None:
    """Going on earns a lock; what the archive says about the time comes first."""
    payload = answer("", step=step, url=OF_FEED if step == "captures" else CAPTURE, status=429)
    for headers, wait in (({}, timedelta(hours=1)), ({"retry-after": "90"}, timedelta(seconds=90))):
        with pytest.raises(RateLimited) as caught:
            read(WAYBACK, whose(), replace(payload, headers=headers))
        assert caught.value.retry_at == RECEIVED + wait


@pytest.mark.parametrize("status", [500, 503, 504])
def test_the_archives_own_troubles_are_errors(status: int) -> None:
    """They end the walk, and the next one takes it up."""
    for ask in (captures, capture):
        with pytest.raises(ServerTrouble):
            ask("", status=status, headers={})


# captures


def test_a_capture_is_read_as_the_feed_that_it_was() -> None:
    """Times out of the feed and never the capture's; addresses on the site, not in the archive."""
    found = capture(fixture("wayback/capture_ky.xml"))
    dated, undated = found.posts
    assert (dated.native_id, dated.url) == ("https://mfa.example/?p=7", "https://mfa.example/news/7")
    assert dated.published_at == datetime(2025, 1, 2, 9, tzinfo=UTC)
    assert (dated.title, dated.language) == ("Элчи Б. Мисалова Көлжээкке келди", "ky")
    assert dated.hashtags == ("дипломатия",)
    assert (undated.published_at, undated.flags) == (None, ("date_missing",))
    assert {post.source for post in found.posts} == {"wayback"}
    assert [one.path for one in found.skipped] == ["item[2]"]


def test_a_capture_proves_nothing_about_what_came_before_and_after() -> None:
    """It is one window of one day, so it claims neither reach nor end nor to be the listing."""
    found = capture(fixture("wayback/capture_ky.xml"))
    assert (found.reached, found.end, found.window, found.next, found.more, found.road) == (
        None, False, False, None, (), None,
    )  # fmt: skip


def test_posts_of_a_wordpress_site_have_its_numbers() -> None:
    """They meet the posts of the API; one that tells no number would stand beside its own and is left out."""
    found = capture(
        fixture("wayback/capture_ky.xml"), of=whose("wordpress", url="https://mfa.example/"),
        url=f"{WEB}20250103041201id_/https://mfa.example/feed/",
    )  # fmt: skip
    assert [post.native_id for post in found.posts] == ["7"]
    assert reasons(found) == {"without a number of this site": 1}
    assert len(found.skipped) == 1


def test_a_missing_capture_is_noted_and_the_walk_goes_on() -> None:
    """404 without Memento-Datetime is the archive's; with it, it is the site's answer of that day."""
    missing = capture(fixture("wayback/capture_404.html"), status=404, headers={})
    assert [(one.path, one.reason) for one in missing.skipped] == [(CAPTURE, "no capture")]
    for status in (404, 429, 403, 500):
        found = capture("x", status=status)
        assert [one.reason for one in found.skipped] == [f"captured with HTTP {status}"]
        assert found.posts == ()


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<html><body>The portal is being renewed</body></html>", "not a feed: HTML page"),
        ("", "not a feed: an empty body"),
        ('<rss version="2.0"><channel><item><title>Half', "ends before"),
    ],
)
def test_a_capture_that_is_no_feed_is_noted_with_the_reason(body: str, reason: str) -> None:
    """Crawlers keep what they get; the same without Memento-Datetime is the archive's trouble."""
    (one,) = capture(body).skipped
    assert one.path == CAPTURE
    assert reason in one.reason
    with pytest.raises(ParseError, match=reason):
        capture(body, headers={})


def test_the_nearest_capture_counts_only_for_the_same_address() -> None:
    """A redirect to another time is fine, one to another page is not the feed."""
    body = fixture("wayback/capture_ky.xml")
    for near in (f"{WEB}20250110080000id_/{FEED}", f"{WEB}2025id_/http://www.mfa.example/feeds/news.xml"):
        assert len(capture(body, led_to=near).posts) == 2
    for other in (f"{WEB}20250103041201id_/https://mfa.example/", "https://archive.org/", FEED):
        found = capture(body, led_to=other)
        assert (found.posts, [one.reason for one in found.skipped]) == (
            (), ["the archive led to another address"],
        )  # fmt: skip


def test_a_redirect_that_nobody_followed_is_no_answer() -> None:
    """Fetch follows it; should it come this far, it is an error and not an empty page."""
    with pytest.raises(ParseError, match="HTTP 302"):
        capture("", status=302, headers={"x-archive-redirect-reason": "found capture at 20171124151315"})


@pytest.mark.parametrize(
    ("body", "headers", "step"),
    [
        (fixture("wayback/captures_feed.txt"), {}, "captures"),
        (b"", {}, "captures"),
        (fixture("wayback/error_403.txt"), {}, "captures"),
        (b"", {"x-archive-redirect-reason": "found"}, "capture"),
        (fixture("wayback/capture_ky.xml"), {}, "capture"),
        (fixture("wayback/capture_404.html"), {}, "capture"),
        (b"\xff\x00", {}, "capture"),
    ],
)
def test_the_step_of_a_saved_body_is_guessed(body: bytes, headers: dict[str, str], step: str) -> None:
    """Rows and the index's errors are known by their form; the rest was captured."""
    assert WAYBACK.guess(body, headers) == step


def test_it_is_an_archive_and_no_network() -> None:
    """It holds the past of four networks' accounts, counts nothing, and lists its captures."""
    assert WAYBACK.holds == ("feed", "wordpress", "sitemap")
    assert (WAYBACK.has_counts, WAYBACK.recheck, WAYBACK.listings) == (False, None, ("captures",))


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("name", "rows", "more", "key"),
    [
        ("cdx_dw_p1.txt", 1000, 0, "com%2Cdw%29%2F+20191218145126"),
        ("cdx_dw_p3_last.txt", 245, 0, None),
        ("cdx_one_day.txt", 15, 1, None),
        (
            "cdx_filter_404.txt", 10, 0,
            "gov%2Cnasa%29%2F.%25c2%25a0%25c2%25a0%25c2%25a0%25c2%25a0%25c2%25a0+20220119182337",
        ),
    ],
)  # fmt: skip
def test_recorded_rows_are_read_and_go_on_as_recorded(
    wire: Path, name: str, rows: int, more: int, key: str | None
) -> None:
    """Each row has its reason, and the key stands in the next question."""
    note = json.loads((wire / "wayback" / f"{name}.meta.json").read_bytes())
    found = captures((wire / "wayback" / name).read_bytes(), url=note["url"])
    assert (len(found.ignored), len(found.more), found.skipped) == (rows, more, ())
    assert found.end == (key is None)
    assert key is None or dict(query(found.next))["resumeKey"] == key


@pytest.mark.recorded
def test_the_key_is_sent_as_the_recorded_client_sent_it(wire: Path) -> None:
    """Encoded once more than it came."""
    first, last = (
        json.loads((wire / "wayback" / f"cdx_dw_{name}.txt.meta.json").read_bytes())["url"]
        for name in ("p1", "p3_last")
    )
    found = captures((wire / "wayback" / "cdx_dw_p1.txt").read_bytes(), url=first)
    assert found.next is not None
    assert found.next.url[:-14] == last[:-14]  # but for the time at its end


@pytest.mark.recorded
def test_recorded_refusals_have_their_reasons(wire: Path) -> None:
    """The blocked site and the address without a capture are told apart from everything else."""
    folder = wire / "wayback"
    note = json.loads((folder / "cdx_403_blocked.txt.meta.json").read_bytes())
    with pytest.raises(AccessDenied, match="excluded from the archive"):
        captures((folder / "cdx_403_blocked.txt").read_bytes(), status=403, headers=note["headers"])
    note = json.loads((folder / "memento_404.html.meta.json").read_bytes())
    body = (folder / "memento_404.html").read_bytes()
    found = capture(body, url=note["url"], status=404, headers=note["headers"])
    assert [one.reason for one in found.skipped] == ["no capture"]
