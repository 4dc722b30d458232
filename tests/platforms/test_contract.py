"""What every adapter promises over every body that we have."""

from __future__ import annotations

import io
import json
import random
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.errors import AccessDenied, NotFound, ParseError, PlatformError
from monitor.model import EngagementSnapshot
from monitor.platforms import PLATFORMS, read
from monitor.wire import Page, Payload
from tests.platforms.answers import FIXTURES, account, answer, bodies, feed, fixture, items_in, mastodon

FOLDERS = (("feed", "feeds"), ("feed", "bridges"), ("mastodon", "mastodon"))
EXPECTED_ERRORS = {
    "error_401_token.json": AccessDenied,
    "lookup_404.json": NotFound,
    "poll.json": ParseError,
    "search_accounts.json": ParseError,
}


def check_page(page: Page, body: bytes) -> None:
    accounted = len(page.posts) + len(page.skipped) + len(page.ignored)
    assert accounted == (items_in(body) if not page.audience else 0)
    assert len({post.native_id for post in page.posts}) == len(page.posts)
    for post in page.posts:
        assert isinstance(post.native_id, str)
        assert 0 < len(post.native_id.encode()) <= 1024
        for at in (post.published_at, post.edited_at):
            assert at is None or at.utcoffset() == datetime.now(UTC).utcoffset()
        assert (post.published_at is None) == bool({"date_missing", "date_unparsable"} & set(post.flags))
        assert post.url is None or post.url.startswith(("http://", "https://"))
        assert all(link.startswith(("http://", "https://")) for link in post.links)
        assert "<p>" not in post.text
        json.dumps([post.text, post.title, post.native_id]).encode()
        hash(post.content_hash)
    ids = {post.native_id for post in page.posts}
    for seen in page.engagement:
        assert seen.native_id in ids
        for name in ("likes", "comments", "shares", "quotes", "views"):
            assert getattr(seen, name) is None or type(getattr(seen, name)) is int
    if page.reached:
        assert page.reached == min(post.published_at for post in page.posts if post.published_at)


@pytest.mark.recorded
@pytest.mark.parametrize(("platform", "folder"), FOLDERS)
def test_every_recorded_body_is_read_or_refused_for_its_known_reason(
    wire: Path, platform: str, folder: str
) -> None:
    """Each genuine body gives a page that accounts for all its items, or the one error it must give."""
    seen = 0
    for name, payload in bodies(wire / folder, platform):
        seen += 1
        known = account(platform, handle="schochastics")
        if name in EXPECTED_ERRORS:
            with pytest.raises(PlatformError) as caught:
                read(PLATFORMS[platform], known, payload)
            assert type(caught.value) is EXPECTED_ERRORS[name], name
            continue
        page = read(PLATFORMS[platform], known, payload)
        check_page(page, payload.body)
        assert page.posts or page.audience or items_in(payload.body) == 0, name
        assert not page.skipped, name
    assert seen >= 3


@pytest.mark.parametrize("platform", ["feed", "mastodon"])
def test_every_fixture_is_accounted_for(platform: str) -> None:
    """Each body written for this project gives a page that accounts for all its items."""
    for name, payload in bodies(FIXTURES / platform, platform):
        if name.startswith("error_"):
            continue
        check_page(read(PLATFORMS[platform], account(platform), payload), payload.body)


def test_the_map_names_each_platform_by_its_own_name() -> None:
    """A platform is found under the name that a row of the registry carries."""
    assert {name: platform.name for name, platform in PLATFORMS.items()} == {
        "feed": "feed",
        "mastodon": "mastodon",
    }
    assert {name: platform.has_counts for name, platform in PLATFORMS.items()} == {
        "feed": False,
        "mastodon": True,
    }


def test_a_fault_of_the_adapter_becomes_a_parse_error_with_its_place() -> None:
    """An exception that no adapter foresaw leaves the room as ParseError naming account, platform, step."""
    with pytest.raises(ParseError, match=r"mastodon: kz-mfa-mastodon: unreadable .*KeyError.* at elsewhere"):
        mastodon("{}", step="elsewhere")


@pytest.mark.recorded
def test_well_formed_feeds_read_as_feedparser_reads_them(wire: Path) -> None:
    """Same number of ids, same links, same times as feedparser, wherever it gives them."""
    compared = 0
    for name, payload in bodies(wire / "feeds", "feed"):
        if not name.endswith(".xml") or name in ("rss20_bad_namespace.xml", "rss20_zero_items.xml"):
            continue
        ours = read(PLATFORMS["feed"], account("feed"), payload)
        theirs = feedparser_entries(payload.body)
        assert len(theirs) == len(ours.posts) + len(ours.ignored), name
        assert len({e.get("id") or e.get("link") for e in theirs}) == len(ours.posts), name
        links = {e.get("link") for e in theirs}
        assert {post.url for post in ours.posts} == links, name
        times = {as_time(e.get("published_parsed") or e.get("updated_parsed")) for e in theirs} - {None}
        if "gb2312" in name:  # feedparser takes 2020/1/10 for the first of November
            times = set()
        # theirs cut fractions of a second
        missing = times - {p.published_at.replace(microsecond=0) for p in ours.posts if p.published_at}
        assert len(missing) <= len(ours.ignored), name
        compared += 1
    assert compared >= 12


def feedparser_entries(body: bytes) -> list[Any]:
    import feedparser

    return list(feedparser.parse(io.BytesIO(body)).entries)


def as_time(parts: Any) -> datetime | None:
    return datetime(*parts[:6], tzinfo=UTC) if parts else None


JSON_FIXTURES = (
    "mastodon/timeline.json",
    "mastodon/account_moved.json",
    "mastodon/status.json",
    "feed/jsonfeed_uz.json",
)
STRANGE = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.just([]), st.just({}),
    st.just([None]), st.just({"id": 1}), st.just("\ud800\x00"), st.just(10**30),
)  # fmt: skip


def json_places(node: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [way] * bool(way) + [place for key, child in inner for place in json_places(child, (*way, key))]


def changed(tree: Any, way: tuple[Any, ...], put: Any, delete: bool) -> Any:
    node = tree
    for key in way[:-1]:
        node = node[key]
    if delete:
        del node[way[-1]]
    else:
        node[way[-1]] = put
    return tree


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(JSON_FIXTURES), st.randoms(use_true_random=False), STRANGE, st.booleans())
def test_no_change_of_a_json_body_brings_out_a_foreign_error(
    name: str, chance: random.Random, put: Any, delete: bool
) -> None:
    """Delete or replace any node: a page, or one of our errors."""
    tree = json.loads(fixture(name))
    body = json.dumps(changed(tree, chance.choice(json_places(tree)), put, delete))
    step = {"timeline": "timeline", "account_moved": "profile", "status": "post"}.get(Path(name).stem)
    try:
        page = mastodon(body, step=step) if step else feed(body)
    except PlatformError:
        return
    assert all(isinstance(post.native_id, str) for post in page.posts)
    for seen in page.engagement:
        assert isinstance(seen, EngagementSnapshot)
        assert all(type(n) is int for n in (seen.likes, seen.comments, seen.shares) if n is not None)


XML_FIXTURES = ("feed/rss20_ru.xml", "feed/atom_kk.xml", "feed/rdf10_ky.xml", "feed/rss20_one_guid_twice.xml")
ODD_WORDS = st.sampled_from(
    ["", "\u2028", "0", "-1", "javascript:x", "http://[", "9" * 400, "<![CDATA[<p", "31 feb 2026", "￿"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(XML_FIXTURES), st.randoms(use_true_random=False), ODD_WORDS, st.sampled_from("dtra"))
def test_no_change_of_an_xml_body_brings_out_a_foreign_error(
    name: str, chance: random.Random, put: str, what: str
) -> None:
    """Delete an element, or change its text, name or attributes: a page, or one of our errors."""
    tree = ElementTree.fromstring(fixture(name))
    parents = [node for node in tree.iter() if len(node)]
    parent = chance.choice(parents)
    child = chance.choice(list(parent))
    if what == "d":
        parent.remove(child)
    elif what == "t":
        child.text = put
    elif what == "r":
        child.tag = re.sub(r"\w+$", chance.choice(["item", "link", "guid", "entry", "div"]), child.tag)
    else:
        child.attrib = dict.fromkeys((*child.attrib, "rel", "type", "href"), put)
    try:
        page = feed(ElementTree.tostring(tree))
    except PlatformError:
        return
    assert all(post.native_id for post in page.posts)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["", "text/xml; charset=utf-16", "a; charset=koi8-r"]))
def test_no_bytes_bring_out_a_foreign_error(body: bytes, content_type: str) -> None:
    """Noise is refused as a feed and as a Mastodon answer, and always by our own errors."""
    payload: Payload = answer(body, headers={"content-type": content_type})
    for platform in PLATFORMS.values():
        try:
            read(platform, account(platform.name), payload)
        except PlatformError:
            continue
