"""Feeds on the wire: well-formed in four formats, conditional, windowed, and true to the ledger."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from monitor.model import Cursor, instant_ms
from monitor.platforms import PLATFORMS, read
from monitor.sandbox import SimClock, World
from monitor.sandbox.cast import CAST, FeedFormat, Member
from monitor.sandbox.feeds import Feeds
from monitor.sandbox.site import Site
from monitor.wire import Aim, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

ATOM, RSS1 = "{http://www.w3.org/2005/Atom}", "{http://purl.org/rss/1.0/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
FEEDS = [member for member in CAST if member.platform == "feed"]


def path_of(member: Member) -> str:
    return f"/feeds/{member.id}.{member.extension}"


def ids_in(member: Member, body: bytes) -> list[str]:
    """What a reader takes for the items' identities, read by other code than that which wrote them."""
    if member.format == "json":
        return [item["id"] for item in json.loads(body)["items"]]
    root = ElementTree.fromstring(body)
    if member.format == "atom":
        return [entry.findtext(f"{ATOM}id", "") for entry in root.iter(f"{ATOM}entry")]
    if member.format == "rss10":
        return [item.attrib[f"{RDF}about"] for item in root.iter(f"{RSS1}item")]
    return [item.findtext("guid") or item.findtext("link", "") for item in root.iter("item")]


@pytest.mark.parametrize("member", FEEDS, ids=lambda m: m.id)
def test_feed_lists_what_the_ledger_says(member: Member, calm: Site, clock: SimClock) -> None:
    """Each format is well-formed and lists, newest first, the posts that stand, up to its window."""
    for days in (0, 3.5, 11.25, 29):
        clock.advance_to(calm.world.start) if days == 0 else clock.advance(86_400)
        answer = calm.get(path_of(member))
        standing = [
            p.native_id
            for p in calm.world.posts[member.id]
            if p.visible_at <= clock.now() and not (p.deleted_at and p.deleted_at <= clock.now())
        ]
        assert answer.status == 200
        assert ids_in(member, answer.body) == standing[-member.window :][::-1]
        served = calm.ledger.served[-1]
        assert (served.complete, list(served.ids)) == (True, ids_in(member, answer.body))
        assert served.window_cut == (len(standing) > member.window)


def test_items_carry_text_and_time(calm: Site) -> None:
    """The newest RSS item's date and text are the true ones."""
    item = next(ElementTree.fromstring(calm.get("/feeds/kz-mfa-feed.xml").body).iter("item"))
    post = next(p for p in calm.world.posts["kz-mfa-feed"] if p.native_id == item.findtext("guid"))
    assert parsedate_to_datetime(item.findtext("pubDate", "")) == post.published_at
    html = item.findtext(CONTENT, "")
    assert ElementTree.fromstring(f"<x>{html}</x>").findtext("p") == post.versions[0].words.paragraphs[0]
    assert item.findtext("title") == post.versions[0].words.title


def test_feed_without_ids_without_dates_without_zone(calm: Site) -> None:
    """One feed has no guid, one no date, and one writes dates without a zone."""
    bodies = {
        name: calm.get(f"/feeds/{name}.xml").body.decode()
        for name in ("kz-embassy-tr-feed", "uz-embassy-us-feed", "kg-embassy-cn-feed")
    }
    assert "<guid" not in bodies["kz-embassy-tr-feed"]
    assert "<pubDate>" not in bodies["uz-embassy-us-feed"]
    dates = [e.text or "" for e in ElementTree.fromstring(bodies["kg-embassy-cn-feed"]).iter("pubDate")]
    assert dates
    assert not any("+" in date or "GMT" in date for date in dates)


def test_edit_shows_in_the_feed(calm: Site, clock: SimClock) -> None:
    """After an edit the feed shows the new text, and Atom says when it was changed."""
    member = calm.world.members["uz-mfa-feed"]
    post = next(
        p for p in calm.world.posts[member.id]
        if len(p.versions) > 1 and p.visible_at > calm.world.start and p.deleted_ms is None
        and p.versions[1].from_ms - p.visible_ms < 86_400_000
    )  # fmt: skip
    clock.advance_to(post.versions[1].from_at)
    entry = next(
        e for e in ElementTree.fromstring(calm.get(path_of(member)).body).iter(f"{ATOM}entry")
        if e.findtext(f"{ATOM}id") == post.native_id
    )  # fmt: skip
    assert post.versions[1].words.paragraphs[-1] in entry.findtext(f"{ATOM}content", "")
    assert entry.findtext(f"{ATOM}updated") != entry.findtext(f"{ATOM}published")


@pytest.mark.parametrize("header", [("if-none-match", "ETag"), ("if-modified-since", "Last-Modified")])
def test_unchanged_feed_answers_304(header: tuple[str, str], calm: Site, clock: SimClock) -> None:
    """Either validator, sent back byte for byte, gives 304 without a body until something changes."""
    sent, named = header
    first = dict(calm.get("/feeds/kz-mfa-feed.xml").headers)
    again = calm.get("/feeds/kz-mfa-feed.xml", {sent: first[named]})
    assert (again.status, again.body) == (304, b"")
    assert dict(again.headers)["ETag"] == first["ETag"]
    assert calm.get("/feeds/kz-mfa-feed.xml", {sent: first[named] + " "}).status == 200
    clock.advance(86_400)
    assert calm.get("/feeds/kz-mfa-feed.xml", {sent: first[named]}).status == 200


def test_etag_decides_over_the_date(calm: Site) -> None:
    """With both validators the ETag decides (RFC 9110 section 13.2.2)."""
    first = dict(calm.get("/feeds/kz-mfa-feed.xml").headers)
    sent = {"if-none-match": '"other"', "if-modified-since": first["Last-Modified"]}
    assert calm.get("/feeds/kz-mfa-feed.xml", sent).status == 200


def test_some_feeds_are_packed(calm: Site) -> None:
    """A client that takes gzip gets it from some feeds and not from others; the content is the same."""
    import gzip

    packed = 0
    for member in FEEDS:
        plain, answer = calm.get(path_of(member)), calm.get(path_of(member), {"accept-encoding": "gzip"})
        if dict(answer.headers).get("Content-Encoding") == "gzip":
            packed += 1
            assert gzip.decompress(answer.body) == plain.body
        else:
            assert answer.body == plain.body
    assert 0 < packed < len(FEEDS)


def test_slow_polling_of_the_busy_feed_leaves_holes(calm: Site, clock: SimClock) -> None:
    """Polled once a day the busy feed loses posts, each named in the ledger; polled hourly it loses none."""
    for _ in range(7):
        calm.get("/feeds/kz-mfa-feed.xml")
        clock.advance(86_400)
    holes = calm.ledger.holes("kz-mfa-feed")
    assert holes
    lost = {native_id for hole in holes for native_id in hole.native_ids}
    assert not lost & calm.ledger.seen("kz-mfa-feed")
    for hole in holes:
        assert all(
            hole.start < calm.world.by_id["kz-mfa-feed", i].visible_at <= hole.end for i in hole.native_ids
        )
    begun = clock.now()
    hourly = Site(calm.world, clock)
    while (clock.now() - begun).days < 7:
        hourly.get("/feeds/kz-mfa-feed.xml")
        clock.advance(3600)
    assert hourly.ledger.holes("kz-mfa-feed") == []


def test_every_post_is_seen_or_lost_or_deleted(calm: Site, clock: SimClock) -> None:
    """The ledger accounts for every post between the first and the last look."""
    for _ in range(20):
        calm.get("/feeds/kz-mfa-feed.xml")
        last = clock.now()
        clock.advance(20 * 3600)
    lost = {i for hole in calm.ledger.holes("kz-mfa-feed") for i in hole.native_ids}
    for post in calm.ledger.posts("kz-mfa-feed", last):
        if post.visible_at > calm.world.start:
            gone = post.deleted_at is not None and post.deleted_at <= last
            assert post.native_id in lost | calm.ledger.seen("kz-mfa-feed") or gone


def test_unknown_feed_is_404(calm: Site) -> None:
    """An unknown feed and an unknown path are 404, and so is a Mastodon account asked as a feed."""
    for path in ("/feeds/none.xml", "/elsewhere", "/feeds/kz-mfa-mastodon.xml"):
        assert calm.get(path).status == 404
        assert not calm.ledger.served[-1].complete


@pytest.mark.recorded
@pytest.mark.parametrize(
    ("recorded", "member_id", "item"),
    [
        ("rss20_websub_hub.xml", "kz-mfa-feed", "item"),
        ("rdf10_deutsche_welle.xml", "uz-embassy-ru-feed", f"{RSS1}item"),
        ("atom_usgs_gov.xml", "uz-mfa-feed", f"{ATOM}entry"),
    ],
)
def test_shape_is_that_of_real_feeds(
    recorded: str, member_id: str, item: str, wire: Path, calm: Site
) -> None:
    """Root, and the elements that carry identity, title and link, are those of genuine feeds."""
    real = ElementTree.fromstring((wire / "feeds" / recorded).read_bytes())
    ours = ElementTree.fromstring(calm.get(f"/feeds/{member_id}.xml").body)
    assert ours.tag == real.tag
    theirs = {child.tag for child in next(real.iter(item))}
    carried = {"title", "link", "guid", "pubDate", f"{RSS1}title", f"{RSS1}link", f"{ATOM}id", f"{ATOM}title",
               f"{ATOM}updated", f"{ATOM}link"}  # fmt: skip
    assert theirs & carried <= {child.tag for child in next(ours.iter(item))}


@pytest.mark.recorded
def test_shape_is_that_of_a_real_json_feed(wire: Path, calm: Site) -> None:
    """A JSON Feed item has the keys that genuine items use for identity, text and time."""
    real = json.loads((wire / "feeds" / "jsonfeed_daringfireball.json").read_bytes())
    ours = json.loads(calm.get("/feeds/kz-embassy-us-feed.json").body)
    needed = {"id", "url", "title", "content_html", "date_published"}
    assert needed <= set(real["items"][0]) & set(ours["items"][0])
    assert {"version", "title", "home_page_url", "feed_url", "items"} <= set(real) & set(ours)


def test_states_are_rendered_once(world: World) -> None:
    """Two looks at one state give the very same bytes object."""
    feeds, member = Feeds(world), world.members["uz-mfa-feed"]
    ms = instant_ms(world.start)
    assert feeds.body(member, ms) is feeds.body(member, ms + 1)


_FORMATS: tuple[FeedFormat, ...] = ("rss20", "rss10", "atom", "json")
PAGED = tuple(
    Member(f"kz-{form}-feed", "mfa", "feed", ("ru",), 3.0, format=form, window=12, paged=True)
    for form in _FORMATS
)


@pytest.fixture(scope="module")
def paged_world() -> World:
    """Four feeds that link to their older pages, one in each format."""
    return World(7, START, 30, BASE, cast=PAGED, plan=())


@pytest.mark.parametrize("member", PAGED, ids=lambda m: m.format)
def test_the_adapter_walks_a_paged_feed_to_its_first_item(member: Member, paged_world: World) -> None:
    """rel=next (RFC 5005) or next_url leads through every standing post once; the last page is the end."""
    feeds, ms = Feeds(paged_world), instant_ms(at_day(20))
    known = next(account for account in paged_world.accounts() if account.id == member.id)
    request: Request | None = PLATFORMS["feed"].first(known, Cursor(known.id, START), Aim(back=True))
    found, ends = [], []
    while request is not None:
        number = int(request.url.partition("?page=")[2] or 1)
        body = feeds.page(member, ms, number)
        assert body is not None
        assert body.ids == tuple(ids_in(member, body.body))
        payload = Payload(request, request.url, 200, {}, body.body, at_day(20))
        page = read(PLATFORMS["feed"], known, payload)
        found += [post.native_id for post in page.posts]
        ends.append(page.end)
        request = page.next
    standing = [post.native_id for post in paged_world.posts[member.id] if post.stands(ms)]
    assert found == standing[::-1]
    assert len(ends) == -(-len(standing) // 12) > 3
    assert ends == [False] * (len(ends) - 1) + [True]


@pytest.mark.parametrize("member", PAGED, ids=lambda m: m.format)
def test_pages_end_where_the_posts_do(member: Member, paged_world: World) -> None:
    """There is no page before the first and none past the last; the first is the feed itself."""
    feeds, ms = Feeds(paged_world), instant_ms(at_day(20))
    pages = -(-sum(post.stands(ms) for post in paged_world.posts[member.id]) // 12)
    assert feeds.page(member, ms, 1) is feeds.body(member, ms)
    assert feeds.page(member, ms, pages) is not None
    assert [feeds.page(member, ms, number) for number in (pages + 1, 0, -1)] == [None] * 3


def test_a_feed_that_does_not_page_names_no_other_page(calm: Site) -> None:
    """Only a paged member's feed has a second page or a link to one."""
    member, ms = calm.world.members["kz-mfa-feed"], instant_ms(START)
    feeds = Feeds(calm.world)
    assert feeds.body(member, ms).cut
    assert feeds.page(member, ms, 2) is None
    assert b'rel="next"' not in feeds.body(member, ms).body
