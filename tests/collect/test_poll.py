"""One look at one account, from the question to the row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import NoAnswer
from monitor.model import Account
from monitor.wire import Request
from tests.collect.world import BASE, Lab, Toots, lab, rss
from tests.conftest import NOON

HOUR = timedelta(hours=1)


@pytest.fixture
def feed(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[Lab]:
    with lab(tmp_path, make_account(), rss(("a", NOON - HOUR), ("b", NOON - 5 * HOUR))) as made:
        yield made


@pytest.fixture
def toots(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[tuple[Lab, Toots]]:
    account = make_account(id="kz-mfa-mastodon", platform="mastodon", handle="mfa", url=f"{BASE}/@mfa")
    server = Toots(page=10)
    for number in range(1, 61):
        server.add(number, NOON - (61 - number) * 12 * HOUR, likes=number)
    with lab(tmp_path, account, server) as made:
        yield made, server


def test_a_first_poll_stores_posts_coverage_cursor_and_raw_answer(feed: Lab) -> None:
    """Everything that a figure needs to be traced back is there after one poll."""
    poll = feed.poll()
    assert (poll.outcome, poll.posts_new, poll.pages, poll.requests) == ("ok", 2, 1, 1)
    assert feed.ids() == {"a", "b"}
    (span,) = feed.store.coverage()
    assert (span.covers_from, span.covers_to) == (NOON - 5 * HOUR, NOON)
    (answer,) = feed.store.answers(poll.id)
    assert b"<guid" in feed.store.raw(answer.sha256)
    cursor = feed.store.cursors()[feed.account.id]
    assert cursor.complete_at == NOON
    assert cursor.next_poll_at > NOON


def test_the_same_body_again_is_unchanged_and_extends_coverage(feed: Lab) -> None:
    """A body of the same hash is not parsed; having looked is a fact all the same."""
    feed.poll()
    feed.wait(hours=1)
    poll = feed.poll()
    assert (poll.outcome, poll.posts_new, poll.pages) == ("unchanged", 0, 0)
    assert feed.store.coverage()[0].covers_to == NOON + HOUR


def test_304_is_a_success_and_only_answers_a_conditional_question(feed: Lab) -> None:
    """Validators are sent back byte for byte; a 304 that nobody asked for is a failure."""
    first = rss(("a", NOON))
    feed.poll(lambda request: (200, {"etag": 'W/"π"', "last-modified": "yesterday"}, first(request)[2]))
    feed.wait(hours=1)
    assert feed.poll(lambda request: (304, {}, b"")).outcome == "unchanged"
    assert (feed.net.asked[-1].etag, feed.net.asked[-1].last_modified) == ('W/"π"', "yesterday")
    feed.wait(hours=13)
    poll = feed.poll(lambda request: (304, {}, b""))
    assert not feed.net.asked[-1].conditional
    assert (poll.outcome, poll.error_kind) == ("failed", "parse")


def test_a_failed_poll_is_a_row_and_keeps_what_came(feed: Lab) -> None:
    """An HTML page in place of a feed: the body is archived, the error names platform and account's place."""
    feed.poll()
    feed.wait(hours=1)
    poll = feed.poll(
        lambda request: (200, {"content-type": "text/html"}, b"<!DOCTYPE html><html><p>Wait</p></html>")
    )
    assert poll.outcome == "failed"
    assert poll.error
    (answer,) = feed.store.answers(poll.id)
    assert b"Wait" in feed.store.raw(answer.sha256)
    cursor = feed.store.cursors()[feed.account.id]
    assert (cursor.failures, cursor.complete_at) == (1, NOON)


def test_no_answer_is_a_row_without_an_answer(feed: Lab) -> None:
    """Time-outs count against the account and leave the cursor where it was."""

    def silent(request: Request) -> tuple[int, dict[str, str], bytes]:
        raise NoAnswer("nothing within 60 s", kind="deadline", url=request.url)

    poll = feed.poll(silent)
    assert (poll.outcome, poll.error_kind) == ("failed", "deadline")
    assert feed.store.coverage() == []


def test_items_that_left_the_feed_unseen_are_a_gap(feed: Lab) -> None:
    """Nothing of the last poll is left in the feed: the hours between are declared, not guessed."""
    feed.poll()
    feed.wait(hours=10)
    feed.poll(rss(("x", NOON + 9 * HOUR), ("y", NOON + 8 * HOUR)))
    (gap,) = feed.store.open_gaps()
    assert (gap.starts_at, gap.ends_at) == (NOON, NOON + 8 * HOUR)
    assert [c.covers_from for c in feed.store.coverage()] == [NOON - 5 * HOUR, NOON + 8 * HOUR]


@pytest.mark.parametrize(
    "fixed", [NOON - 900 * HOUR, NOON + 900 * HOUR, None], ids=["old", "in the future", "undated"]
)
@pytest.mark.parametrize(("missing", "new", "gaps"), [(4, 3, 1), (4, 2, 0), (4, 0, 0), (2, 3, 0)])
def test_a_fixed_item_does_not_prove_that_nothing_was_pushed_out(
    feed: Lab, fixed: datetime | None, missing: int, new: int, gaps: int
) -> None:
    """An announcement stays in a feed while new items push out all others: a gap. Few new ones, or one or two
    missing: those were deleted. It makes no difference how long it has been there."""
    always = ("fixed", fixed)
    known = [(f"known {n}", NOON - n * HOUR) for n in range(13, 0, -1)]
    for last in (4, 7, 10, 13):
        feed.poll(rss(always, *known[last - 4 : last]))
        feed.wait(hours=1)
    feed.wait(hours=10)
    coming = [(f"new {n}", NOON + (4 + n) * HOUR) for n in range(1, new + 1)]
    feed.poll(rss(always, *known[-4:-missing], *coming))
    found = feed.store.open_gaps()
    assert [(gap.starts_at, gap.ends_at) for gap in found] == [(NOON + 3 * HOUR, NOON + 5 * HOUR)] * gaps


def test_an_outage_is_on_record_although_every_post_was_found_later(feed: Lab) -> None:
    """Failing polls leave a closed gap when the listing still connects."""
    feed.poll()
    feed.wait(hours=1)
    feed.poll(lambda request: (503, {}, b""))
    feed.wait(hours=6)
    feed.poll(rss(("c", NOON + HOUR), ("a", NOON - HOUR)))
    (gap,) = feed.store.gaps()
    assert (gap.cause, gap.closed_at) == ("source failing", NOON + 7 * HOUR)
    assert feed.store.open_gaps() == []


def test_a_feed_that_lists_nothing_for_a_while_leaves_no_trace_in_coverage(feed: Lab) -> None:
    """Neither covered nor a gap; asked twice it is not "unchanged"; the next full listing connects."""
    feed.poll()
    span = feed.store.coverage()
    for _ in range(2):
        feed.wait(hours=1)
        assert feed.poll(rss()).outcome == "ok"
        assert feed.store.coverage() == span
        assert feed.store.cursors()[feed.account.id].complete_at == NOON
    feed.wait(hours=1)
    feed.poll(rss(("c", NOON + 2 * HOUR), ("a", NOON - HOUR)))
    assert feed.store.coverage()[0].covers_to == NOON + 3 * HOUR
    assert not feed.store.gaps()


def test_an_edit_keeps_the_older_text_and_the_first_date(feed: Lab) -> None:
    """The new title is the post's, the old one is a revision, the age still counts from the first date."""
    feed.poll()
    feed.wait(hours=1)
    poll = feed.poll(rss(("a", NOON), ("b", NOON - 5 * HOUR), title="Түзетілді"))
    assert (poll.posts_new, poll.posts_changed) == (0, 2)
    stored = {row.post.native_id: row for row in feed.store.posts()}
    assert stored["a"].post.title == "Түзетілді a"
    assert stored["a"].post.published_at == NOON - HOUR
    (revision,) = feed.store.revisions(feed.account.id, "a")
    assert revision.title == "Жаңалықтар a"


def test_a_walk_reaches_back_thirty_days_and_no_further(toots: tuple[Lab, Toots]) -> None:
    """60 posts in 30 days, ten a page: every one of them, and the profile's audience."""
    made, _ = toots
    poll = made.poll()
    assert poll.posts_new == 60
    assert len(made.ids()) == 60
    (audience,) = made.store.audience(made.account.id)
    assert (audience.followers, audience.posts_total) == (1200, 60)
    assert made.store.coverage()[0].covers_from < NOON - timedelta(
        days=100
    )  # the listing's start was reached


def test_a_quiet_hour_costs_one_page(toots: tuple[Lab, Toots]) -> None:
    """Nothing new and nothing due for a look: one listing, no walk."""
    made, _ = toots
    made.poll()
    made.wait(minutes=30)
    made.net.asked.clear()
    made.poll()
    assert len(made.net.asked) == 1


def test_the_audience_is_counted_in_time_however_often_posts_are_looked_at(
    toots: tuple[Lab, Toots],
) -> None:
    """A listing tells whose it is, but not how many follow: it never puts the profile off."""
    made, _ = toots
    for _ in range(13):
        made.poll()
        made.wait(hours=1)
    seen = [shot.seen_at for shot in made.store.audience(made.account.id)]
    assert seen == [NOON, NOON + 6 * HOUR, NOON + 12 * HOUR]


def test_counts_that_moved_begin_a_run_and_equal_ones_extend_it(toots: tuple[Lab, Toots]) -> None:
    """ "Unchanged" and "not looked at" stay apart."""
    made, server = toots
    made.poll()
    made.wait(minutes=30)
    server.posts[60]["favourites_count"] = 77
    made.poll()
    runs = made.store.snapshots(made.account.id, "60")
    assert [run.snapshot.likes for run in runs] == [60, 77]
    unmoved = made.store.snapshots(made.account.id, "55")
    assert unmoved[-1].last_seen_at == NOON + timedelta(minutes=30)


def test_a_long_outage_is_walked_back_completely(toots: tuple[Lab, Toots]) -> None:
    """35 new posts on pages of ten, after two days of silence: all are found, no gap is left."""
    made, server = toots
    made.poll()
    for number in range(61, 96):
        server.add(number, NOON + (number - 60) * HOUR)
    made.wait(hours=48)
    assert made.poll().posts_new == 35
    assert made.store.open_gaps() == []


def test_a_walk_that_breaks_off_is_walked_again(toots: tuple[Lab, Toots]) -> None:
    """Page 2 fails: page 1 is kept, the cursor stays, and the next poll finds what lay below."""
    made, server = toots
    made.poll()
    for number in range(61, 96):
        server.add(number, NOON + (number - 60) * HOUR)
    made.wait(hours=48)
    server.failing["max_id="] = 500
    broken = made.poll()
    assert (broken.outcome, broken.posts_new) == ("failed", 10)
    assert made.store.cursors()[made.account.id].complete_at == NOON
    server.failing.clear()
    made.wait(hours=1)
    assert made.poll().posts_new == 25
    assert len(made.ids()) == 95


def test_the_page_limit_leaves_a_declared_gap(tmp_path: Path, make_account: Callable[..., Account]) -> None:
    """What lies between the last page and known territory is a row."""
    account = make_account(id="kz-mfa-mastodon", platform="mastodon", handle="mfa", url=f"{BASE}/@mfa")
    server = Toots(page=10)
    server.add(1, NOON - HOUR)
    with lab(tmp_path, account, server, pages_per_poll=2) as made:
        made.poll()
        for number in range(2, 60):
            server.add(number, NOON + number * HOUR)
        made.wait(hours=60)
        made.poll()
        (gap,) = made.store.open_gaps()
        assert (gap.cause, gap.starts_at) == ("page limit", NOON)
        assert gap.ends_at == NOON + 50 * HOUR


def test_a_deleted_post_needs_two_proofs_of_its_own(toots: tuple[Lab, Toots]) -> None:
    """Missing from the listing and 404 on its own address, twice: only then is it gone."""
    made, server = toots
    made.poll()
    del server.posts[58]
    made.wait(hours=1)
    made.poll()
    first = made.store.known(made.account.id, ["58"])["58"]
    assert first.missing_since == NOON + HOUR
    assert first.gone_at is None
    made.wait(hours=1)
    made.poll()
    assert made.store.known(made.account.id, ["58"])["58"].gone_at == NOON + HOUR


def test_missing_from_a_page_alone_is_not_deleted(toots: tuple[Lab, Toots]) -> None:
    """The listing hides a post whose own address still answers: it stays."""
    made, server = toots
    made.poll()
    hidden = server.posts.pop(58)
    listing = server
    made.wait(hours=1)

    def answer(request: Request) -> tuple[int, dict[str, str], bytes]:
        return listing._json(200, hidden) if request.url.endswith("/statuses/58") else listing(request)

    made.poll(answer)
    assert made.store.known(made.account.id, ["58"])["58"].missing_since is None


def test_another_account_under_the_same_handle_is_not_taken(toots: tuple[Lab, Toots]) -> None:
    """A re-registered handle has another id: the account is stopped, none of its posts is stored."""
    made, server = toots
    made.poll()
    server.id = "666"
    server.add(61, NOON)
    made.wait(hours=7)
    poll = made.poll()
    assert (poll.outcome, poll.error_kind) == ("failed", "identity-changed")
    assert made.store.cursors()[made.account.id].disabled_reason == "identity changed"
    assert "61" not in made.ids()


def test_a_pinned_post_from_last_year_does_not_end_the_walk(toots: tuple[Lab, Toots]) -> None:
    """An old post on top of the listing changes nothing about how far the walk goes."""
    made, server = toots
    server.add(100, NOON - timedelta(days=400), pinned=True)
    made.poll()
    assert len(made.ids()) >= 60


def test_the_next_poll_comes_when_a_post_reaches_a_standard_age(toots: tuple[Lab, Toots]) -> None:
    """A post of 11:40 is due for its look at 12:41:48, sooner than the hourly interval."""
    made, server = toots
    server.add(61, NOON - timedelta(minutes=20))
    made.poll()
    assert made.store.cursors()[made.account.id].next_poll_at == NOON + timedelta(minutes=41, seconds=48)


def test_a_stop_in_mid_walk_keeps_the_page_and_comes_back_at_once(toots: tuple[Lab, Toots]) -> None:
    """SIGTERM between two pages: what came is stored, the cursor did not move."""
    made, _ = toots

    def answer(request: Request) -> tuple[int, dict[str, str], bytes]:
        if "/statuses" in request.url:
            made.house.stop.set()
        return toots[1](request)

    poll = made.poll(answer)
    assert (poll.outcome, poll.error_kind, poll.posts_new) == ("failed", "stopped", 10)
    cursor = made.store.cursors()[made.account.id]
    assert (cursor.complete_at, cursor.next_poll_at, cursor.failures) == (None, NOON, 0)
