"""What a walk proves, and what stays a hole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.collect import cover
from monitor.model import Cursor, Post, Window
from monitor.store import Known
from monitor.wire import Page
from tests.conftest import NOON

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
CURSOR = Cursor(
    "kz-mfa-feed", next_poll_at=NOON, complete_at=NOON - DAY, newest_published_at=NOON - 2 * DAY,
    last_new_post_at=NOON - DAY, last_attempt_at=NOON - DAY,
)  # fmt: skip


def post(native_id: str, published_at: datetime | None) -> Post:
    return Post("kz-mfa-feed", native_id, "original", "text", published_at)


def known(native_id: str, published_at: datetime | None = None) -> Known:
    return Known(1, native_id, "hash", published_at, None, NOON, None, None, None, None, None)


def page(posts: Sequence[Post], *, end: bool = False, pinned: Sequence[str] = ()) -> Page:
    dated = [p.published_at for p in posts if p.published_at and p.native_id not in pinned]
    return Page(posts=tuple(posts), reached=min(dated, default=None), end=end, pinned=tuple(pinned))


def walked(target: datetime, *pages: Page, known_ids: Sequence[str] = ()) -> cover.Walk:
    walk = cover.Walk(NOON, target)
    for one in pages:
        met = {p.native_id: known(p.native_id) for p in one.posts if p.native_id in known_ids}
        cover.take(walk, one, met, covered_from=target - 30 * DAY)
    return walk


def prove(cursor: Cursor, walk: cover.Walk, *, single_page: bool) -> cover.Proof:
    return cover.prove(cursor, walk, single_page=single_page, late_after=3 * HOUR)


def test_the_walk_goes_back_to_the_last_complete_poll_or_the_oldest_look_that_is_due() -> None:
    """A look at 168 h draws the walk further back than news alone would; a first poll takes 30 days."""
    assert cover.walk_target(CURSOR, None, NOON, 30) == NOON - DAY
    assert cover.walk_target(CURSOR, NOON - 7 * DAY, NOON, 30) == NOON - 7 * DAY
    assert cover.walk_target(CURSOR, NOON - HOUR, NOON, 30) == NOON - DAY
    assert cover.walk_target(replace(CURSOR, complete_at=None), None, NOON, 30) == NOON - 30 * DAY


def test_an_old_pinned_post_does_not_end_the_walk() -> None:
    """The pinned post is old and known; the page below it is new, so the walk goes on."""
    listing = page([post("pin", NOON - 300 * DAY), post("b", NOON - HOUR)], pinned=["pin"])
    assert not walked(NOON - DAY, listing, known_ids=["pin"]).arrived


def test_the_walk_arrives_only_when_every_post_is_known_and_older() -> None:
    """One unknown post, or one newer than the target, keeps the walk going."""
    old = [post("a", NOON - 2 * DAY), post("b", NOON - 3 * DAY)]
    assert walked(NOON - DAY, page(old), known_ids=["a", "b"]).arrived
    assert not walked(NOON - DAY, page(old), known_ids=["a"]).arrived
    assert not walked(NOON - 2.5 * DAY, page(old), known_ids=["a", "b"]).arrived
    assert walked(NOON - 9 * DAY, page([post("a", NOON)]), page([], end=True)).arrived


def test_posts_older_than_all_we_cover_do_not_draw_the_walk_into_a_backfill() -> None:
    """Unknown posts from before the first covered day are a backfill's business."""
    ancient = page([post("x", NOON - 90 * DAY), post("y", NOON - 91 * DAY)])
    assert walked(NOON - DAY, ancient).arrived


def test_a_feed_that_still_shows_a_known_item_connects() -> None:
    """Coverage goes on from the last complete poll to now, without a gap."""
    walk = walked(NOON - DAY, page([post("new", NOON - HOUR), post("a", NOON - 2 * HOUR)]), known_ids=["a"])
    assert prove(CURSOR, walk, single_page=True) == cover.Proof(Window(NOON - DAY, NOON))


def test_a_feed_shorter_than_a_busy_day_shows_a_gap_instead_of_a_lie() -> None:
    """All items are new and none reaches back to the last complete poll."""
    walk = walked(NOON - DAY, page([post("new", NOON - HOUR), post("old", NOON - 5 * HOUR)]))
    proof = prove(replace(CURSOR, last_attempt_at=NOON - HOUR), walk, single_page=True)
    assert proof.covered == Window(NOON - 5 * HOUR, NOON)
    (gap,) = proof.gaps
    assert (gap.starts_at, gap.ends_at, gap.cause) == (NOON - DAY, NOON - 5 * HOUR, "window too short")
    assert gap.closed_at is None


def test_a_date_before_the_last_look_proves_nothing_if_the_item_was_not_there() -> None:
    """Items may appear later than their date; where all are unknown, others may have come and gone."""
    late = page([post("new", NOON - HOUR), post("late", NOON - DAY - HOUR)])
    proof = prove(CURSOR, walked(NOON - DAY, late), single_page=True)
    (gap,) = proof.gaps
    assert (gap.starts_at, gap.ends_at, proof.covered) == (NOON - DAY, NOON, Window(NOON, NOON))


def test_a_walk_that_stopped_beyond_the_last_complete_poll_leaves_no_gap() -> None:
    """The page limit may cut off looks at old counts; every new post was listed all the same."""
    walk = walked(NOON - 9 * DAY, page([post("new", NOON - HOUR), post("b", NOON - 2 * DAY)]))
    assert not walk.arrived
    assert prove(CURSOR, walk, single_page=False) == cover.Proof(Window(NOON - DAY, NOON))


def test_the_gap_names_its_cause() -> None:
    """Down when nobody polled for long, source failing when polls failed."""
    walk = walked(NOON - DAY, page([post("new", NOON - HOUR)]))
    assert prove(CURSOR, walk, single_page=True).gaps[0].cause == "down"
    failing = replace(CURSOR, failures=3, failing_since=NOON - HOUR)
    assert prove(failing, walk, single_page=True).gaps[0].cause == "source failing"
    assert prove(CURSOR, walk, single_page=False).gaps[0].cause == "page limit"


def test_an_outage_that_was_listed_afterwards_stays_on_record_closed() -> None:
    """The posts were all found, but the hours were not watched: looks at standard ages may be missing."""
    failing = replace(CURSOR, failures=2, failing_since=NOON - 6 * HOUR)
    walk = walked(NOON - DAY, page([post("a", NOON - 2 * DAY)]), known_ids=["a"])
    (gap,) = prove(failing, walk, single_page=False).gaps
    assert (gap.cause, gap.closed_at) == ("source failing", NOON)


def test_the_first_poll_covers_to_its_oldest_item_or_to_the_birth_of_the_account() -> None:
    """Nothing older than what was shown is claimed, unless the whole account was listed."""
    first = replace(CURSOR, complete_at=None)
    listing = page([post("a", NOON - HOUR), post("b", NOON - 9 * DAY)])
    assert prove(first, walked(NOON, listing), single_page=True).covered == Window(NOON - 9 * DAY, NOON)
    whole = walked(NOON, replace_end(listing))
    whole.created_at = NOON - 400 * DAY
    assert prove(first, whole, single_page=False).covered == Window(NOON - 400 * DAY, NOON)
    assert prove(first, walked(NOON, page([])), single_page=True).covered == Window(NOON, NOON)


def replace_end(listing: Page) -> Page:
    return replace(listing, end=True)


def test_undated_items_connect_by_their_ids_alone() -> None:
    """A feed without dates proves continuity with one known item, and nothing without."""
    undated = page([post("a", None), post("b", None)])
    assert not prove(CURSOR, walked(NOON, undated, known_ids=["b"]), single_page=True).gaps
    (gap,) = prove(CURSOR, walked(NOON, undated), single_page=True).gaps
    assert (gap.starts_at, gap.ends_at) == (NOON - DAY, NOON)


def test_unchanged_covers_from_the_last_complete_poll() -> None:
    """304 is an observation; before the first complete poll it proves nothing."""
    assert cover.unchanged(CURSOR, NOON).covered == Window(NOON - DAY, NOON)
    assert cover.unchanged(replace(CURSOR, complete_at=None), NOON).covered is None


def test_a_listing_without_items_proves_nothing_of_an_account_that_has_posted() -> None:
    """No coverage, no gap, and the cursor stays: whether a server fault or a clearing, nobody can tell."""
    for empty in (page([]), page([], end=True)):
        for single_page in (True, False):
            proof = prove(CURSOR, walked(NOON - DAY, empty), single_page=single_page)
            assert proof == cover.Proof(None, settled=False)
    fresh = replace(CURSOR, newest_published_at=None, last_new_post_at=None)
    proof = prove(fresh, walked(NOON - DAY, page([])), single_page=True)
    assert proof == cover.Proof(Window(NOON - DAY, NOON))


def test_an_empty_last_page_ends_a_walk_that_listed_something() -> None:
    """Paging may end with an empty page; what the pages before it showed is proof."""
    walk = walked(NOON - DAY, page([post("a", NOON - HOUR)]), page([], end=True))
    assert prove(CURSOR, walk, single_page=False).covered == Window(NOON - DAY, NOON)
