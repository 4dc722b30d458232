"""The Wayback Machine of the practice world: its index as the real one's, captures as the feeds stood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import pytest

from monitor.model import Account, Cursor, instant_ms
from monitor.platforms import read
from monitor.platforms.wayback import WAYBACK
from monitor.sandbox import SimClock, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import Feeds
from monitor.sandbox.site import Site
from monitor.sandbox.wayback import CRAWL_MS
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

FEED, SITE, QUIET = "kz-mfa-feed", "kg-mfa-sitemap", "kz-embassy-fr-feed"
CAST = (
    Member(FEED, "mfa", "feed", ("ru", "kk"), 12.0, window=10),
    Member(SITE, "mfa", "sitemap", ("ky",), 4.0),
    Member(QUIET, "embassy", "feed", ("ru",), 0.2, "FR", "atom"),
)
HOST = "/web.archive.org"
ROW = re.compile(r"(\S+) (\d{14}) (\S+) (\S+) (\d{3}|-) (\S+) (\d+)")


@pytest.fixture(scope="module")
def calm_world() -> World:
    """Two feeds and a site in which nothing goes wrong."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


def whose(site: Site, account_id: str) -> Account:
    return next(one for one in site.world.accounts() if one.id == account_id)


def rows(site: Site, query: str) -> tuple[list[str], str]:
    """The rows of an answer and the key behind them."""
    answer = site.get(f"{HOST}/cdx/search/cdx?{query}")
    assert answer.status == 200
    assert dict(answer.headers)["Content-Type"] == "text/plain;charset=UTF-8"
    listed, _, key = answer.body.decode().partition("\n\n")
    return listed.splitlines(), key.strip()


def of_feed(account_id: str = FEED) -> str:
    return f"url={quote(f'{BASE}/feeds/{account_id}.xml', safe='')}"


def page_of(site: Site, account: Account, request: Request) -> Page:
    """What the adapter makes of the wire's answer, asked by the stand-in's address."""
    url = request.url.replace("https://web.archive.org", f"{BASE}{HOST}", 1)
    answer = site.get(url.removeprefix(BASE))
    headers = {name.lower(): value for name, value in answer.headers}
    asked = Request(url, request.step)
    return read(WAYBACK, account, Payload(asked, url, answer.status, headers, answer.body, site.clock.now()))


def walk(site: Site, account: Account, limit: int | None = None) -> Iterator[Page]:
    first = WAYBACK.first(account, Cursor(account.id, START), Aim(back=True))
    request: Request | None = first
    if limit:
        request = Request(re.sub(r"limit=\d+", f"limit={limit}", first.url), first.step)
    while request is not None:
        page = page_of(site, account, request)
        yield page
        for part in page.more:
            yield page_of(site, account, part)
        request = page.next


def crawled(site: Site) -> list[int]:
    first = instant_ms(START) - 45 * 86_400_000
    return list(range(first, instant_ms(site.clock.now()) + 1, CRAWL_MS))


@pytest.mark.parametrize("limit", [None, 1, 3])
def test_a_walk_over_a_feed_meets_all_that_its_captures_showed(
    limit: int | None, calm: Site, clock: SimClock
) -> None:
    """Over any page size: what stood in the feed at a crawl, with the ledger's times, and no more."""
    clock.advance_to(at_day(12))
    member, feeds = calm.world.members[FEED], Feeds(calm.world)
    shown = {one for ms in crawled(calm) for one in feeds.body(member, ms).ids}
    pages = list(walk(calm, whose(calm, FEED), limit))
    found = {post.native_id: post for page in pages for post in page.posts}
    assert set(found) == shown
    truth = {post.native_id: post for post in calm.world.posts[FEED]}
    assert all(post.published_at == truth[key].published_at for key, post in found.items())
    assert not [one for page in pages for one in page.skipped]
    assert len(shown) < len(truth)


def test_a_walk_over_a_site_meets_every_page_that_a_crawl_found(calm: Site, clock: SimClock) -> None:
    """Deleted ones too; those that came and went between two crawls are in no archive."""
    clock.advance_to(at_day(12))
    caught = {p.native_id for p in calm.world.posts[SITE] if any(map(p.stands, crawled(calm)))}
    for limit in (None, 7):
        pages = list(walk(calm, whose(calm, SITE), limit))
        assert {post.native_id for page in pages for post in page.posts} == caught
        assert pages[-1].end
    gone = {p.native_id for p in calm.world.posts[SITE] if not p.stands(instant_ms(clock.now()))}
    assert caught & gone


def test_rows_rise_and_stop_at_now(calm: Site, clock: SimClock) -> None:
    """By key and time, one crawl every three days, and nothing that is still to come."""
    clock.advance_to(at_day(4))
    listed, key = rows(calm, of_feed())
    assert all(ROW.fullmatch(one) for one in listed)
    assert listed == sorted(listed)
    stamps = [datetime.strptime(one.split(" ")[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC) for one in listed]
    assert max(stamps) <= clock.now()
    assert key == ""
    crawls = sorted({at.replace(second=0) for at in stamps})
    assert {b - a for a, b in pairwise(crawls)} == {timedelta(days=3)}


def test_a_crawl_that_found_nothing_new_is_a_revisit(calm: Site) -> None:
    """As recorded: type warc/revisit, status "-", the digest of the capture before."""
    listed, _ = rows(calm, of_feed(QUIET))
    fields = [one.split(" ") for one in listed if " 301 " not in one]
    revisits = [(before, now) for before, now in pairwise(fields) if now[4] == "-"]
    assert revisits
    assert all(now[3] == "warc/revisit" and now[5] == before[5] for before, now in revisits)
    kept, _ = rows(calm, f"{of_feed(QUIET)}&filter=statuscode:200&collapse=digest")
    digests = [one.split(" ")[5] for one in kept]
    assert len(digests) == len(set(digests)) < len(fields)


def test_limit_and_key_cut_the_index_without_loss(calm: Site) -> None:
    """Page by page the rows are those of the whole; a page that is full names where to go on."""
    whole, _ = rows(calm, of_feed())
    taken: list[str] = []
    listed, key = rows(calm, f"{of_feed()}&limit=4&showResumeKey=true")
    while True:
        assert len(listed) <= 4
        taken += listed
        if not key:
            break
        listed, key = rows(calm, f"{of_feed()}&limit=4&showResumeKey=true&resumeKey={quote(key, safe='')}")
    assert taken == whole


def test_filters_collapsing_and_bounds_work_as_documented(calm: Site) -> None:
    """Fields by pattern, neighbours by a part of a field, captures between two times."""
    whole, _ = rows(calm, of_feed())
    sent_away, _ = rows(calm, f"{of_feed()}&filter=statuscode:3..")
    assert 0 < len(sent_away) < len(whole)
    assert {one.split(" ")[4] for one in sent_away} == {"301"}
    months, _ = rows(calm, f"{of_feed()}&collapse=timestamp:6")
    assert [one.split(" ")[1][:6] for one in months] == ["202601", "202602", "202603"]
    february, _ = rows(calm, f"{of_feed()}&from=202602&to=202602")
    assert {one.split(" ")[1][:6] for one in february} == {"202602"}
    pages = f"url={quote(f'{BASE}/sites/{SITE}/', safe='')}&matchType=prefix"
    once, _ = rows(calm, f"{pages}&collapse=urlkey&filter=mimetype:text/html&filter=statuscode:200")
    assert len(once) == len({one.split(" ")[0] for one in once}) > 10
    assert rows(calm, f"{pages}&filter=mimetype:image/png")[0] == []


@pytest.mark.parametrize(
    ("query", "status"),
    [("", 400), ("url=", 400), ("url=x&filter=statuscode:(", 400), ("url=x&limit=-1&resumeKey=%25", 200)],
)
def test_odd_questions_are_answered(query: str, status: int, calm: Site) -> None:
    """Without an address or with a broken pattern: 400; an address that nobody captured: no rows."""
    answer = calm.get(f"{HOST}/cdx/search/cdx?{query}")
    assert answer.status == status
    assert status == 400 or answer.body == b""


def capture(site: Site, at: str, url: str) -> tuple[Answer, dict[str, str]]:
    answer = site.get(f"{HOST}/web/{at}id_/{url}")
    return answer, dict(answer.headers)


def test_a_capture_is_the_feed_as_it_stood(calm: Site, clock: SimClock) -> None:
    """The very bytes of that instant, under Memento-Datetime, and the ledger is told whose."""
    clock.advance_to(at_day(9))
    url, ms = f"{BASE}/feeds/{FEED}.xml", crawled(calm)[-2]
    at = datetime.fromtimestamp(ms / 1000, UTC)
    answer, headers = capture(calm, f"{at:%Y%m%d%H%M%S}", url)
    feed = Feeds(calm.world).body(calm.world.members[FEED], ms)
    assert (answer.status, answer.body) == (200, feed.body)
    assert headers["Memento-Datetime"] == f"{at:%a, %d %b %Y %H:%M:%S} GMT"
    served = calm.ledger.served[-1]
    assert (served.account_id, served.step, served.ids, served.complete) == (FEED, "capture", feed.ids, True)


def test_an_instant_without_a_crawl_leads_to_the_nearest(calm: Site) -> None:
    """As recorded: 302 with a reason, and no body; also for a time of fewer digits."""
    url = f"{BASE}/feeds/{FEED}.xml"
    nearest = f"{datetime.fromtimestamp(crawled(calm)[3] / 1000, UTC):%Y%m%d%H%M%S}"
    answer, headers = capture(calm, nearest[:8] + "235959", url)
    assert (answer.status, answer.body) == (302, b"")
    assert headers["Location"] == f"{BASE}{HOST}/web/{nearest}id_/{url}"
    assert headers["X-Archive-Redirect-Reason"] == f"found capture at {nearest}"
    followed, _ = capture(calm, nearest, url)
    assert followed.status == 200
    assert capture(calm, "2026", url)[0].status == 302


def test_what_was_never_captured_is_the_archives_own_404(calm: Site) -> None:
    """Without Memento-Datetime; odd paths do no harm."""
    for path in ("/web/2026id_/https://nowhere.example/", "/web/2026/x", "/web/", "/", "/cdx/search/"):
        answer = calm.get(f"{HOST}{path}")
        assert answer.status == 404
        assert "Memento-Datetime" not in dict(answer.headers)


def test_the_archive_outlives_the_troubles_of_the_account(world: World, clock: SimClock) -> None:
    """A feed that is gone for good answers 410, and its captures are still there."""
    site = Site(world, clock)
    clock.advance_to(at_day(20))
    assert site.get("/feeds/kg-embassy-ae-feed.xml").status == 410
    pages = list(walk(site, whose(site, "kg-embassy-ae-feed")))
    assert {post.native_id for page in pages for post in page.posts}


@pytest.mark.recorded
def test_rows_have_the_recorded_form(wire: Path, calm: Site) -> None:
    """Seven fields, a line end behind each, an empty line before the key, and the key a second later."""
    real = (wire / "wayback" / "cdx_dw_p1.txt").read_text()
    ours = calm.get(f"{HOST}/cdx/search/cdx?{of_feed()}&limit=2&showResumeKey=true").body.decode()
    for text in (real, ours):
        listed, _, key = text.partition("\n\n")
        assert all(ROW.fullmatch(one) for one in listed.split("\n"))
        last = listed.split("\n")[-1].split(" ")
        assert key == f"{quote(last[0], safe='')}+{int(last[1]) + 1}\n"
