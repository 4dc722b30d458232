"""What every adapter promises over every body that we have."""

from __future__ import annotations

import ast
import io
import json
import random
import re
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree, html

import monitor.platforms
from monitor.errors import ParseError, PlatformError
from monitor.model import NETWORKS, EngagementSnapshot
from monitor.platforms import PLATFORMS, Platform, read
from monitor.wire import Page, Payload
from tests.platforms.answers import FEED_URL, FIXTURES, RECEIVED, account, answer, bodies, fixture, mastodon
from tests.platforms.case import Case

CASES = tuple(
    case
    for name in PLATFORMS
    for module in (import_module(f"tests.platforms.case_{name}"),)
    for case in getattr(module, "CASES", None) or (module.CASE,)
)


def check_page(page: Page, items: int) -> None:
    assert len(page.posts) + len(page.skipped) + len(page.ignored) == items
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
        dated = [p.published_at for p in page.posts if p.published_at and p.native_id not in page.pinned]
        assert page.reached >= min(dated)
    check_assets(page)


def check_assets(page: Page) -> None:
    """Looks bear the instant of the answer, and tell no change that is still to come."""
    for look in page.assets:
        assert look.seen_at == RECEIVED
        assert look.changed_at is None or (look.answers and look.changed_at.tzinfo is UTC)
        assert look.changed_at is None or look.changed_at <= RECEIVED
        assert look.version is None or (look.version and isinstance(look.version, str))


@pytest.mark.recorded
@pytest.mark.parametrize(
    "case", [case for case in CASES if case.folder], ids=lambda case: f"{case.platform}-{case.folder}"
)
def test_every_recorded_body_is_read_or_refused_for_its_known_reason(wire: Path, case: Case) -> None:
    """Each genuine body gives a page that accounts for all its items, or the one error it must give."""
    assert look_through(case, wire / case.folder) >= case.recorded


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.platform}-{case.folder}")
def test_every_fixture_is_read_or_refused_for_its_known_reason(case: Case) -> None:
    """Each body written for this project does the same."""
    assert look_through(case, FIXTURES / case.platform) >= 2


def look_through(case: Case, folder: Path) -> int:
    seen = 0
    for name, payload in bodies(case, folder):
        seen += 1
        known = account(case.platform, **case.account)
        if name in case.errors:
            with pytest.raises(PlatformError) as caught:
                read(PLATFORMS[case.platform], known, payload)
            assert type(caught.value) is case.errors[name], name
            continue
        page = read(PLATFORMS[case.platform], known, payload)
        try:
            check_page(page, case.items(name, payload.body))
        except AssertionError as fault:
            raise AssertionError(f"{name} as {payload.step}: {fault}") from fault
    return seen


def test_the_map_names_each_platform_by_its_own_name() -> None:
    """A platform is found under the name that a row of the registry carries; archives have no rows."""
    assert all(name == platform.name for name, platform in PLATFORMS.items())
    assert {name for name, platform in PLATFORMS.items() if not platform.holds} <= set(NETWORKS)


@pytest.mark.parametrize("platform", PLATFORMS.values(), ids=lambda platform: platform.name)
def test_no_adapter_knows_another_one_or_the_rooms_of_work(platform: Platform) -> None:
    """An adapter's files import no other adapter, and neither fetch nor store."""
    folder = Path(monitor.platforms.__file__).parent
    others = {name for name in PLATFORMS if name != platform.name}
    for file in folder.glob(f"{platform.name}*.py"):
        named = {
            node.module or ""
            for node in ast.walk(ast.parse(file.read_text()))
            if isinstance(node, ast.ImportFrom)
        }
        assert not named & {f"monitor.platforms.{other}" for other in others}, file.name
        assert not any(
            name.startswith(("monitor.fetch", "monitor.store", "monitor.collect")) for name in named
        )


def test_a_fault_of_the_adapter_becomes_a_parse_error_with_its_place() -> None:
    """An exception that no adapter foresaw leaves the room as ParseError naming account, platform, step."""
    with pytest.raises(ParseError, match=r"mastodon: kz-mfa-mastodon: unreadable .*KeyError.* at elsewhere"):
        mastodon("{}", step="elsewhere")


@pytest.mark.recorded
def test_well_formed_feeds_read_as_feedparser_reads_them(wire: Path) -> None:
    """Same number of ids, same links, same times as feedparser, wherever it gives them."""
    compared = 0
    feeds = next(case for case in CASES if case.folder == "feeds")
    for name, payload in bodies(feeds, wire / "feeds"):
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


CHANGED = [(case, name, step) for case in CASES for name, step in case.changed.items()]
JSON_FIXTURES = [one for one in CHANGED if one[1].endswith(".json")]
MARKUP_FIXTURES = [one for one in CHANGED if one[1].endswith((".xml", ".html"))]
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


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(JSON_FIXTURES), st.randoms(use_true_random=False), STRANGE, st.booleans())
def test_no_change_of_a_json_body_brings_out_a_foreign_error(
    which: tuple[Case, str, str], chance: random.Random, put: Any, delete: bool
) -> None:
    """Delete or replace any node: a page, or one of our errors."""
    case, name, step = which
    tree = json.loads(fixture(f"{case.platform}/{name}"))
    body = json.dumps(changed(tree, chance.choice(json_places(tree)), put, delete))
    check_changed(case, body, step)


def check_changed(case: Case, body: bytes | str, step: str) -> None:
    payload = answer(body, step=step, url=case.urls.get(step, FEED_URL))
    try:
        page = read(PLATFORMS[case.platform], account(case.platform, **case.account), payload)
    except PlatformError:
        return
    check_assets(page)
    assert all(isinstance(post.native_id, str) and post.native_id for post in page.posts)
    assert all(post.published_at is None or post.published_at.tzinfo for post in page.posts)
    for seen in page.engagement:
        assert isinstance(seen, EngagementSnapshot)
        counts = (seen.likes, seen.comments, seen.shares, seen.quotes, seen.views)
        assert all(type(n) is int for n in counts if n is not None)


ODD_WORDS = st.sampled_from(
    ["", "\u2028", "0", "-1", "javascript:x", "http://[", "9" * 400, "<![CDATA[<p", "31 feb 2026", "￿"]
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(MARKUP_FIXTURES), st.randoms(use_true_random=False), ODD_WORDS, st.sampled_from("dtra")
)
def test_no_change_of_a_marked_up_body_brings_out_a_foreign_error(
    which: tuple[Case, str, str], chance: random.Random, put: str, what: str
) -> None:
    """Delete an element, or change its text, name or attributes: a page, or one of our errors."""
    case, name, step = which
    source = fixture(f"{case.platform}/{name}")
    tree = html.fromstring(source) if name.endswith(".html") else etree.fromstring(source)
    child = chance.choice([node for node in tree.iter() if isinstance(node.tag, str) and node is not tree])
    if what == "d":
        child.getparent().remove(child)
    elif what == "t":
        child.text = put if put.isprintable() else ""
    elif what == "r":
        child.tag = re.sub(r"[\w-]+$", chance.choice(["item", "link", "guid", "entry", "div"]), child.tag)
    else:
        for attribute in (*child.attrib, "rel", "type", "href"):
            child.set(attribute, put if put.isprintable() else "")
    check_changed(case, etree.tostring(tree), step)


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
