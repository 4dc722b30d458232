"""What a walk may conclude: of pages it broke off, of posts a backfill stored, of files it could not read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.collect.backfill import backfill
from monitor.collect.writer import Writer
from monitor.model import Account, Poll
from monitor.platforms import PLATFORMS
from monitor.wire import Request
from tests.collect.world import BASE, Answering, Lab, lab, rss
from tests.conftest import NOON

FEED = Account("kz-mfa-feed", "MFA", "KZ", "mfa", "feed", "", f"{BASE}/feed.xml")
SITE = "http://127.0.0.1:8800"
DAY = timedelta(days=1)


class Paged:
    """A feed of many items, `size` on a page, each page linking to the older one (RFC 5005)."""

    def __init__(self, size: int = 20) -> None:
        self.items: list[tuple[str, datetime]] = []
        self.size = size
        self.asked: list[str] = []

    def add(self, count: int, newest: datetime, step: timedelta) -> None:
        start = len(self.items)
        new = [(f"item-{start + n}", newest - step * n) for n in range(count)]
        self.items = sorted(self.items + new, key=lambda one: one[1], reverse=True)

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(request.url)
        number = int(request.url.partition("page=")[2] or 1)
        shown = self.items[(number - 1) * self.size : number * self.size]
        older = number * self.size < len(self.items)
        link = f'<atom:link rel="next" href="{BASE}/feed.xml?page={number + 1}"/>' if older else ""
        items = "".join(
            f"<item><guid isPermaLink='false'>{key}</guid><title>{key}</title>"
            f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            for key, at in shown
        )
        body = (
            "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>x</title>"
            f"{link}{items}</channel></rss>"
        )
        return 200, {"content-type": "application/rss+xml"}, body.encode()


def back(made: Lab, **given: Any) -> Poll:
    async def scene() -> Poll:
        made.house.writer = Writer(made.store)
        try:
            return await backfill(made.house, made.account, **given)
        finally:
            await made.house.writer.aclose()

    return asyncio.run(scene())


@pytest.fixture
def paged(tmp_path: Path) -> Iterator[tuple[Lab, Paged]]:
    """A paged feed that was polled once, when it had ten items."""
    feed = Paged()
    feed.add(10, NOON - DAY, timedelta(hours=1))
    with lab(tmp_path, FEED, feed) as made:
        made.poll()
        yield made, feed


def test_a_window_that_was_overrun_is_walked_back_through_its_pages(paged: tuple[Lab, Paged]) -> None:
    """55 new items in three days: the poll goes on to the page with a known one, and nothing is missing."""
    made, feed = paged
    made.wait(days=3)
    feed.add(55, made.clock.now() - timedelta(hours=1), timedelta(hours=1))
    done = made.poll()
    assert (done.posts_new, done.pages) == (55, 3)
    assert made.store.open_gaps(FEED.id) == []
    assert len(made.store.coverage(FEED.id)) == 1


def test_one_new_item_needs_one_page(paged: tuple[Lab, Paged]) -> None:
    """A known item on the first page is far enough."""
    made, feed = paged
    feed.add(30, NOON - 3 * DAY, timedelta(hours=1))
    made.wait(hours=2)
    feed.add(1, made.clock.now(), DAY)
    assert made.poll().pages == 1


def test_what_a_backfill_stored_meanwhile_was_not_met_by_a_poll(paged: tuple[Lab, Paged]) -> None:
    """A backfill of one page makes its items known; the next poll walks on to what polls had brought."""
    made, feed = paged
    made.wait(days=3)
    feed.add(55, made.clock.now() - timedelta(hours=1), timedelta(hours=1))
    back(made, most_pages=1)
    made.poll()
    assert len(made.ids()) == 65
    assert made.store.open_gaps(FEED.id) == []


def test_a_backfill_of_a_window_hides_no_gap(tmp_path: Path) -> None:
    """Ten new items pushed the known ones out: with or without a backfill before the poll, the gap stands,
    and the backfill itself claims no coverage."""
    window: Answering = rss(*((f"old-{n}", NOON - timedelta(hours=n)) for n in range(10)))
    with lab(tmp_path, FEED, window) as made:
        made.poll()
        made.wait(days=3)
        now = made.clock.now()
        made.net.answer = rss(*((f"new-{n}", now - timedelta(hours=n)) for n in range(1, 11)))
        spans = made.store.coverage(FEED.id)
        back(made)
        assert made.store.coverage(FEED.id) == spans
        made.poll()
        assert [gap.closed_at for gap in made.store.gaps(FEED.id)] == [None]


def test_after_a_walk_that_broke_off_the_next_goes_the_whole_way(paged: tuple[Lab, Paged]) -> None:
    """The pages that were saved are known, and prove nothing: the items behind them are fetched too."""
    made, feed = paged
    made.wait(days=3)
    feed.add(55, made.clock.now() - timedelta(hours=1), timedelta(hours=1))
    made.net.answer = lambda request: (503, {}, b"") if "page=3" in request.url else feed(request)
    assert made.poll().outcome == "failed"
    made.net.answer = feed
    made.wait(hours=1)
    made.poll()
    assert len(made.ids()) == 65


def test_a_stop_in_mid_walk_leaves_the_rest_for_later(paged: tuple[Lab, Paged]) -> None:
    """Nothing is claimed, and the next poll brings the items that the stop cut off."""
    made, feed = paged
    made.wait(days=3)
    feed.add(55, made.clock.now() - timedelta(hours=1), timedelta(hours=1))

    def stopping(request: Request) -> tuple[int, dict[str, str], bytes]:
        made.house.stop.set()
        return feed(request)

    made.net.answer = stopping
    assert (made.poll().outcome, made.store.open_gaps(FEED.id)) == ("failed", [])
    made.house.stop.clear()
    made.net.answer = feed
    made.wait(hours=1)
    made.poll()
    assert len(made.ids()) == 65


def test_a_day_that_has_not_come_proves_nothing(paged: tuple[Lab, Paged]) -> None:
    """No coverage, and no error that escapes."""
    made, _ = paged
    before = made.store.coverage(FEED.id)
    assert back(made, since=made.clock.now() + DAY).outcome == "ok"
    assert made.store.coverage(FEED.id) == before


def test_a_question_that_cannot_be_made_is_a_failed_poll(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever an adapter trips over in an account or a cursor: a row with its reason, another try later."""

    def trip(*_: object) -> Request:
        raise KeyError("no such name")

    odd = dict(PLATFORMS) | {"feed": replace(PLATFORMS["feed"], first=trip)}
    monkeypatch.setattr("monitor.collect.poll.PLATFORMS", odd)
    with lab(tmp_path, FEED, rss()) as made:
        done = made.poll()
        assert (done.outcome, done.error_kind) == ("failed", "parse")
        assert "no question can be made" in (done.error or "")


# a sitemap of several files

INDEX = Account("kz-mfa-sitemap", "MFA", "KZ", "mfa", "sitemap", "", f"{SITE}/sitemap.xml")
NAMED = "http://www.sitemaps.org/schemas/sitemap/0.9"


class Files:
    """An index of two files; `bad` is how the second one answers."""

    def __init__(self) -> None:
        self.pages = ["a", "b"]
        self.bad: tuple[int, bytes] | None = None

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        name = request.url.rpartition("/")[2]
        if name == "sitemap.xml":
            files = "".join(f"<sitemap><loc>{SITE}/{n}.xml</loc></sitemap>" for n in ("one", "two"))
            return 200, {}, f"<sitemapindex xmlns='{NAMED}'>{files}</sitemapindex>".encode()
        if name == "two.xml" and self.bad:
            return self.bad[0], {}, self.bad[1]
        own = self.pages[:1] if name == "one.xml" else self.pages[1:]
        urls = "".join(f"<url><loc>{SITE}/news/{n}</loc></url>" for n in own)
        return 200, {}, f"<urlset xmlns='{NAMED}'>{urls}</urlset>".encode()


@pytest.mark.parametrize("bad", [(500, b""), (200, b"<html><body>Wartung</body></html>"), (403, b"")])
def test_a_spoilt_file_costs_itself_and_the_proof(tmp_path: Path, bad: tuple[int, bytes]) -> None:
    """The other file is kept and the spoilt one told; coverage waits until all can be read again."""
    files = Files()
    with lab(tmp_path, INDEX, files) as made:
        made.poll()
        first = made.store.coverage(INDEX.id)
        files.bad, files.pages = bad, ["c", "a", "b"]
        made.wait(hours=2)
        done = made.poll()
        assert (done.outcome, done.skipped) == ("ok", 1)
        assert made.ids() >= {f"{SITE}/news/c"}
        assert made.store.coverage(INDEX.id) == first
        files.bad = None
        made.wait(hours=2)
        made.poll()
        assert [span.covers_to for span in made.store.coverage(INDEX.id)] == [made.clock.now()]


def test_a_page_keeps_the_title_that_a_sitemap_of_news_told(tmp_path: Path) -> None:
    """Listed later with its address and a picture alone, it is no edit."""
    news = (
        f"<urlset xmlns='{NAMED}' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url>"
        f"<loc>{SITE}/news/a</loc><news:news><news:publication><news:name>x</news:name><news:language>kk"
        "</news:language></news:publication><news:publication_date>2026-03-01T10:00:00Z"
        "</news:publication_date><news:title>Кездесу</news:title></news:news></url></urlset>"
    )
    bare = (
        f"<urlset xmlns='{NAMED}' xmlns:image='http://www.google.com/schemas/sitemap-image/1.1'><url>"
        f"<loc>{SITE}/news/a</loc><image:image><image:loc>{SITE}/a.png</image:loc></image:image></url></urlset>"
    )
    with lab(tmp_path, INDEX, lambda request: (200, {}, news.encode())) as made:
        made.poll()
        made.wait(hours=5)
        assert made.poll(lambda request: (200, {}, bare.encode())).posts_changed == 0
        assert [stored.post.title for stored in made.store.posts()] == ["Кездесу"]


# a site whose address was wrong

WRONG = Account("kz-mfa-wordpress", "MFA", "KZ", "mfa", "wordpress", "", f"{SITE}/old/")


def wordpress(request: Request) -> tuple[int, dict[str, str], bytes]:
    """Two sites, /old/ and /new/, each with its API."""
    root = "/old/" if "/old/" in request.url else "/new/"
    if "/wp-json/" not in request.url:
        return 200, {"link": f'<{SITE}{root}wp-json/>; rel="https://api.w.org/"'}, b"<html></html>"
    number = 1 if root == "/old/" else 2
    post = {
        "id": number, "date_gmt": "2026-03-01T10:00:00", "modified_gmt": "2026-03-01T10:00:00",
        "status": "publish", "type": "post", "link": f"{SITE}{root}{number}", "title": {"rendered": "T"},
        "content": {"rendered": "<p>x</p>", "protected": False}, "excerpt": {"rendered": ""},
    }  # fmt: skip
    return 200, {"content-type": "application/json"}, json.dumps([post]).encode()


def test_a_corrected_address_is_followed_to_the_right_site(tmp_path: Path) -> None:
    """The road to the wrong one is forgotten with its address."""
    with lab(tmp_path, WRONG, wordpress) as made:
        made.poll()
        assert made.store.cursors()[WRONG.id].road == f"{SITE}/old/wp-json/"
        right = replace(WRONG, url=f"{SITE}/new/")
        made.store.sync_accounts([right], made.clock.now())
        made.account = right
        made.wait(hours=2)
        made.poll()
        assert made.ids() == {"1", "2"}
        assert made.store.cursors()[WRONG.id].road == f"{SITE}/new/wp-json/"


def test_a_second_look_at_one_post_says_nothing_of_the_listing(tmp_path: Path) -> None:
    """The validators and the freshness that are remembered are the listing's, not those of a missing post."""
    listed = {"on": True}

    def site(request: Request) -> tuple[int, dict[str, str], bytes]:
        if request.url.endswith("/posts/1") or "/posts/1?" in request.url:
            gone = {"code": "rest_post_invalid_id", "message": "No.", "data": {"status": 404}}
            return 404, {"etag": '"gone"'}, json.dumps(gone).encode()
        status, headers, body = wordpress(request)
        return status, headers, body if listed["on"] or "/wp-json/" not in request.url else b"[]"

    with lab(tmp_path, WRONG, site) as made:
        made.poll()
        made.wait(hours=2)
        listed["on"] = False
        made.poll()
        assert made.store.cursors()[WRONG.id].etag is None


def test_the_status_of_an_account_is_that_of_its_polls(paged: tuple[Lab, Paged]) -> None:
    """A backfill that breaks off is its operator's matter."""
    made, _ = paged
    made.net.answer = lambda request: (404, {}, b"")
    assert back(made).outcome == "failed"
    (row,) = made.store.status([FEED.id])
    assert (row.outcome, row.failures) == ("ok", 0)


def test_old_posts_come_back_from_no_archive(tmp_path: Path) -> None:
    """What a capture shows is older than what was seen: no edit, and the daemon's cursor stays."""
    feed = rss(("a", NOON - DAY), title="Жаңа")
    with lab(tmp_path, FEED, feed) as made:
        made.poll()
        gone = made.store.known(FEED.id, ["a"])["a"]
        archive = replace(PLATFORMS["feed"], holds=("feed",))
        made.net.answer = rss(("a", NOON - DAY), title="Ескі")
        made.wait(days=1)
        done = back(made, source=archive)
        assert (done.posts_seen, done.posts_changed) == (1, 0)
        assert made.store.known(FEED.id, ["a"])["a"].content_hash == gone.content_hash
        assert made.store.cursors()[FEED.id].complete_at == datetime(2026, 3, 2, 12, tzinfo=UTC)
