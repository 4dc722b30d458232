"""A site with a sitemap in the practice world: its files, what they tell, and what goes wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import NotFound, ParseError, PlatformError, ServerTrouble
from monitor.model import Account, Cursor, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.sitemap import SITEMAP
from monitor.sandbox import SimClock, World
from monitor.sandbox.cast import Member
from monitor.sandbox.site import Site
from monitor.sandbox.trouble import Kind, Trouble
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

WHO = "kg-mfa-sitemap"
CAST = (Member(WHO, "mfa", "sitemap", ("ky", "ru"), 8.0),)
HOME = f"{BASE}/sites/{WHO}/"


@pytest.fixture(scope="module")
def calm_world() -> World:
    """One busy site in which nothing goes wrong."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


def whose(site: Site, **fields: str) -> Account:
    return replace(next(one for one in site.world.accounts() if one.id == WHO), **fields)


def page_of(site: Site, account: Account, request: Request) -> Page:
    """What the adapter makes of the wire's answer."""
    answer = site.get(request.url.removeprefix(BASE))
    headers = {name.lower(): value for name, value in answer.headers}
    payload = Payload(request, request.url, answer.status, headers, answer.body, site.clock.now())
    return read(SITEMAP, account, payload)


def walk(site: Site, account: Account) -> Iterator[Page]:
    """Every page of a whole walk, parts before what comes next."""
    request: Request | None = SITEMAP.first(account, Cursor(account.id, START), Aim(back=True))
    while request is not None:
        page = page_of(site, account, request)
        yield page
        for part in page.more:
            yield page_of(site, account, part)
        request = page.next


def standing(site: Site) -> set[str]:
    ms = instant_ms(site.clock.now())
    return {post.native_id for post in site.world.posts[WHO] if post.stands(ms)}


@pytest.mark.parametrize("url", ["", HOME, f"{HOME}index.html"])
def test_a_walk_meets_every_standing_page_and_no_other(url: str, calm: Site, clock: SimClock) -> None:
    """By the sitemap's own address and by the home; nothing is skipped, and the index proves the end."""
    clock.advance_to(at_day(20))
    pages = list(walk(calm, whose(calm, url=url) if url else whose(calm)))
    assert {post.native_id for page in pages for post in page.posts} == standing(calm) != set()
    assert not [one for page in pages for one in page.skipped]
    assert [page.end for page in pages if page.more] == [True]
    assert all(post.url == post.native_id for page in pages for post in page.posts)


def test_titles_and_times_are_the_ledgers_for_two_days(calm: Site, clock: SimClock) -> None:
    """The news sitemap tells what the ledger holds of the newest pages; the others tell addresses only."""
    clock.advance_to(at_day(20))
    truth = {post.native_id: post for post in calm.world.posts[WHO]}
    ms = instant_ms(clock.now())
    told = [post for page in walk(calm, whose(calm)) for post in page.posts if post.title]
    assert told
    for post in told:
        true = truth[post.native_id]
        assert (post.title, post.language) == (true.version(ms).words.title, true.language)
        assert post.published_at == true.published_at > clock.now() - timedelta(days=2)
    assert len({post.native_id for post in told}) < len(standing(calm))


def test_a_deleted_page_vanishes_from_the_files_and_is_404(calm: Site, clock: SimClock) -> None:
    """From that millisecond on it is in no file, and its own address answers 404."""
    post = next(p for p in calm.world.posts[WHO] if p.deleted_at and p.deleted_at > START)
    assert post.deleted_at is not None
    clock.advance_to(max(START, post.published_at))
    assert post.native_id in {one.native_id for page in walk(calm, whose(calm)) for one in page.posts}
    assert calm.get(post.url.removeprefix(BASE)).status == 200
    clock.advance_to(post.deleted_at)
    assert post.native_id not in {one.native_id for page in walk(calm, whose(calm)) for one in page.posts}
    assert calm.get(post.url.removeprefix(BASE)).status == 404


def test_the_index_names_a_file_for_each_month_and_when_it_changed(calm: Site, clock: SimClock) -> None:
    """Each lastmod is the newest one inside the file."""
    clock.advance_to(at_day(10))
    body = calm.get(f"/sites/{WHO}/sitemap.xml").body.decode()
    files = re.findall(r"<loc>([^<]+)</loc><lastmod>([^<]+)</lastmod>", body)
    assert [name.removeprefix(HOME) for name, _ in files] == [
        f"sitemap-2026-0{month}.xml" for month in (1, 2, 3)
    ]
    for name, changed in files:
        inside = re.findall(r"<lastmod>([^<]+)</lastmod>", calm.get(name.removeprefix(BASE)).body.decode())
        assert max(inside) == changed


def test_the_ledger_knows_what_each_file_listed(calm: Site, clock: SimClock) -> None:
    """The parts of a walk together served all that stands, each as a complete answer of the account."""
    clock.advance_to(at_day(5))
    list(walk(calm, whose(calm)))
    answers = calm.ledger.answers(WHO)
    assert {served.step for served in answers} == {"timeline", "part"}
    assert {one for served in answers for one in served.ids} == standing(calm)


def test_files_carry_an_etag_that_holds_while_nothing_changes(calm: Site, clock: SimClock) -> None:
    """The same file under its ETag is 304, and 200 again when a page came."""
    path = f"/sites/{WHO}/sitemap.xml"
    etag = dict(calm.get(path).headers)["ETag"]
    assert calm.get(path, {"if-none-match": etag}).status == 304
    following = next(post for post in calm.world.posts[WHO] if post.published_at > START)
    clock.advance_to(following.published_at)
    assert calm.get(path, {"if-none-match": etag}).status == 200


@pytest.mark.parametrize(
    "path", ["/", "/nothing.xml", "/sitemap-1999-01.xml", "/press/news/99999", "/../robots.txt", ""]
)
def test_what_is_not_there_is_404(path: str, calm: Site) -> None:
    """Unknown files, months without pages and odd paths; also of a site that does not exist."""
    assert calm.get(f"/sites/{WHO}{path}").status == 404
    assert calm.get(f"/sites/nobody{path}").status == 404


def troubled(kind: Kind, clock: SimClock) -> Site:
    plan = (Trouble(kind, WHO, Window(START, at_day(1)), retry_after_seconds=60),)
    return Site(World(7, START, 30, BASE, cast=CAST, plan=plan), clock)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("server_error", ServerTrouble), ("html_page", ParseError), ("json_error", ParseError),
        ("cut", ParseError),
    ],
)  # fmt: skip
def test_troubles_are_read_as_what_they_are(kind: Kind, error: type[PlatformError], clock: SimClock) -> None:
    """Every spoiled file is refused by the adapter for a reason of its own."""
    site = troubled(kind, clock)
    with pytest.raises(error):
        next(walk(site, whose(site)))


def test_a_bad_and_a_double_entry_cost_nothing_else(clock: SimClock, calm: Site) -> None:
    """Index and files alike: the unreadable entry is skipped, the double one ignored, the others stay."""
    whole = {post.native_id for page in walk(calm, whose(calm)) for post in page.posts}
    bad = list(walk(troubled("bad_item", clock), whose(calm)))
    assert [[one.reason for one in page.skipped] for page in bad] == [["no address"]] * len(bad)
    double = list(walk(troubled("duplicate_items", clock), whose(calm)))
    reasons = [one.reason for page in double for one in page.ignored]
    assert reasons.count("stands twice; the first one counts") == len(double)
    for pages in (bad, double):
        assert {post.native_id for page in pages for post in page.posts} == whole


def test_an_empty_index_lists_nothing(clock: SimClock) -> None:
    """Well-formed, and without a single file."""
    site = troubled("empty", clock)
    (page,) = walk(site, whose(site))
    assert (page.posts, page.more, page.ignored) == ((), (), ())


def test_gone_is_told_with_the_status(clock: SimClock) -> None:
    """A home that is gone is looked for at the usual places, and not found."""
    site = troubled("gone", clock)
    with pytest.raises(NotFound):
        list(walk(site, whose(site, url=HOME)))
