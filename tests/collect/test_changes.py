"""What a page changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.collect.changes import decide
from monitor.model import EngagementSnapshot, Post
from monitor.store import Known
from monitor.wire import Page
from tests.conftest import NOON

HOUR = timedelta(hours=1)
POST = Post("kz-mfa", "1", "original", "Бүгін кездесу өтті", NOON)


def look(hours: float, likes: int | None) -> EngagementSnapshot:
    return EngagementSnapshot("kz-mfa", "1", NOON + hours * HOUR, likes=likes, comments=0, shares=0)


def known(
    post: Post = POST, first: EngagementSnapshot | None = None, last: float = 0, **more: object
) -> Known:
    return Known(
        post_id=7, native_id=post.native_id, content_hash=post.content_hash, published_at=post.published_at,
        edited_at=post.edited_at, first_seen_at=NOON, missing_since=more.get("missing_since"), gone_at=None,
        counts=first.counts if first else None, run_from=first.seen_at if first else None,
        run_to=NOON + last * HOUR if first else None,
    )  # fmt: skip


def test_an_unknown_post_is_new_and_its_counts_begin_a_run() -> None:
    """First sight: the post and its counts are stored."""
    changes = decide(Page(posts=(POST,), engagement=(look(1, 5),)), {})
    assert (changes.new, changes.counted, changes.edited) == ((POST,), (look(1, 5),), ())


def test_the_same_post_again_changes_nothing() -> None:
    """A second run over the same page writes nothing but that it was looked at."""
    changes = decide(Page(posts=(POST,), engagement=(look(1.5, 5),)), {"1": known(first=look(1, 5), last=1)})
    assert (changes.new, changes.edited, changes.counted) == ((), (), ())
    assert changes.recounted == (look(1.5, 5),)


def test_changed_counts_begin_a_new_run_and_none_is_not_zero() -> None:
    """5 -> 6, 5 -> 4 and 0 -> unknown are all changes."""
    before = {"1": known(first=look(1, 5), last=1)}
    for likes in (6, 4, None):
        assert decide(Page(posts=(POST,), engagement=(look(2, likes),)), before).counted == (look(2, likes),)
    zero = {"1": known(first=look(1, 0), last=1)}
    assert decide(Page(posts=(POST,), engagement=(look(2, None),)), zero).counted


def test_a_run_ends_when_the_age_has_doubled() -> None:
    """Equal counts from 1 h to 2 h are one run; at 2.1 h a new one begins, so b/a never exceeds 2."""
    before = {"1": known(first=look(1, 5), last=1)}
    assert decide(Page(posts=(POST,), engagement=(look(2, 5),)), before).recounted
    assert decide(Page(posts=(POST,), engagement=(look(2.1, 5),)), before).counted


def test_a_late_look_at_the_past_is_left_out() -> None:
    """Counts that were seen before the newest known look cannot extend or begin a run."""
    changes = decide(Page(posts=(POST,), engagement=(look(1, 5),)), {"1": known(first=look(1, 5), last=3)})
    assert (changes.counted, changes.recounted) == ((), ())


def test_an_edit_is_an_edit_and_an_older_version_that_arrives_late_loses() -> None:
    """The newer text wins whatever the order of arrival."""
    edited = replace(POST, text="Бүгін екі кездесу өтті", edited_at=NOON + HOUR)
    changes = decide(Page(posts=(edited,)), {"1": known()})
    assert changes.edited == ((known(), edited),)
    assert decide(Page(posts=(POST,)), {"1": known(edited)}).edited == ()


def test_a_moved_date_alone_is_no_edit() -> None:
    """Some feeds stamp every item with the time of asking."""
    stamped = replace(POST, published_at=NOON + HOUR, published_raw="now")
    assert decide(Page(posts=(stamped,)), {"1": known()}).edited == ()


def test_a_post_seen_again_after_absence_is_back() -> None:
    """Absence is withdrawn as soon as the post is listed."""
    assert decide(Page(posts=(POST,)), {"1": known(missing_since=NOON)}).back == ("1",)


def test_a_bare_mention_of_a_post_is_no_edit() -> None:
    """A sitemap tells a page's title for two days, and its address for ever: the title stays."""
    bare = replace(POST, text="", title=None, media=())
    assert decide(Page(posts=(bare,)), {"1": known()}).edited == ()
    assert decide(Page(posts=(POST,)), {"1": known(bare)}).edited == ((known(bare), POST),)
