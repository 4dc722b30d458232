"""What a finished walk proves, and what it leaves open: pure decisions about coverage and gaps.

The rule (docs/metrics.md): a poll covers back to the previous complete poll only if its listing reached
what was known then; otherwise to its oldest item, and the hole between is a recorded gap.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from monitor.model import Cursor, Gap, GapCause, Window
from monitor.store import Known
from monitor.wire import Page

_EVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Walk:
    """The walk so far: what the pages of one poll have shown. Filled page by page by `collect.pages`.

    `until_known`: no post has to be met again for its counts, so a page with a known post is far enough;
    `to_end`: nothing but the listing's end is, for it stands in no order (an archive). `newest_before` is the
    newest post that polls had brought: what a backfill or a broken walk stored since then was not met.
    `proven`: all that is newer than the target was asked for and listed, though it be nothing.
    `window`: the listing is one window of newest items and no more; `shifting`: its pages are counted.
    """

    started_at: datetime
    target: datetime
    until_known: bool = False
    to_end: bool = False
    newest_before: datetime | None = None
    window: bool = False
    shifting: bool = False
    reached: datetime | None = None
    met_known: bool = False
    newest_known: datetime | None = None
    ended: bool = False
    proven: bool = False
    arrived: bool = False
    created_at: datetime | None = None
    seen: set[str] = field(default_factory=set)


def walk_target(cursor: Cursor, look_due: datetime | None, now: datetime, first_days: float) -> datetime:
    """How far back this poll has to list: to the last complete poll, to the oldest post whose counts are due
    for a look, and on the first poll `first_days` back."""
    if cursor.complete_at is None:
        return now - timedelta(days=first_days)
    return min(cursor.complete_at, look_due) if look_due else cursor.complete_at


def take(walk: Walk, page: Page, known: Mapping[str, Known], covered_from: datetime | None) -> None:
    """Add one page of the listing to the walk."""
    ordered = {key: post for key, post in known.items() if key not in page.pinned}
    met = [post for key, post in ordered.items() if _by_a_poll(walk, key, post)]
    walk.met_known = walk.met_known or bool(met)
    walk.seen.update(post.native_id for post in page.posts)
    dated = (post.published_at for post in met)
    past = [at for at in (*dated, walk.newest_known) if at is not None and at <= walk.started_at]
    walk.newest_known = max(past, default=None)
    walk.ended, walk.window = walk.ended or page.end, walk.window or page.window
    walk.shifting = walk.shifting or page.shifting
    if page.reached is not None:
        walk.reached = min(page.reached, walk.reached or page.reached)
    if page.complete_since is not None:
        walk.reached = min(page.complete_since, walk.reached or page.complete_since)
        walk.proven = walk.reached <= walk.target
    walk.arrived = (
        walk.ended or walk.proven or (not walk.to_end and _far_enough(walk, page, known, covered_from))
    )


def _by_a_poll(walk: Walk, native_id: str, post: Known) -> bool:
    """Did an earlier poll bring it? Not an earlier page of this very walk, nor a backfill meanwhile."""
    if native_id in walk.seen:
        return False
    newest, at = walk.newest_before, post.published_at
    return newest is None or at is None or at <= newest or at > walk.started_at


def _far_enough(walk: Walk, page: Page, known: Mapping[str, Known], covered_from: datetime | None) -> bool:
    newest = walk.newest_before
    if walk.until_known and walk.met_known and (newest is None or (walk.newest_known or _EVER) >= newest):
        return True
    return _all_settled(walk.target, page, known, covered_from)


def passed_over(cursor: Cursor, walk: Walk) -> Window | None:
    """The span in which known posts lie that are newer than all that the listing shows again; None for none.

    A fixed item stays in a feed for ever, without a date or with one in the future too, and proves nothing.
    """
    newest = cursor.newest_published_at
    shown = walk.newest_known or _EVER
    return Window(shown, newest + timedelta(milliseconds=1)) if newest and shown < newest else None


def _all_settled(
    target: datetime, page: Page, known: Mapping[str, Known], covered_from: datetime | None
) -> bool:
    """Every post of the page is known (or older than all we cover) and not newer than the target.

    Pinned posts stand out of order and have no say, so an old pinned post never ends a walk.
    """
    ordered = [post for post in page.posts if post.native_id not in page.pinned]
    return bool(ordered) and all(
        (post.published_at is None or post.published_at <= target)
        and (post.native_id in known or _older(post.published_at, covered_from or target))
        for post in ordered
    )


def _older(published: datetime | None, than: datetime) -> bool:
    return published is not None and published < than


@dataclass(frozen=True, slots=True)
class Proof:
    """What a successful poll adds to coverage, and the gap it found or closed.

    `settled` is False when the answer says nothing about what was published: the cursor stays where it was.
    """

    covered: Window | None
    gaps: tuple[Gap, ...] = ()
    closed: Window | None = None
    settled: bool = True


def unchanged(cursor: Cursor, started_at: datetime) -> Proof:
    """The listing is the one we know: it covers from the last complete poll to now."""
    if cursor.complete_at is None or cursor.complete_at > started_at:
        return Proof(None)
    return Proof(Window(cursor.complete_at, started_at), _repaired(cursor, started_at))


def prove(cursor: Cursor, walk: Walk, *, single_page: bool, late_after: timedelta) -> Proof:
    """What a finished walk proves. `single_page`: the platform shows one window of items and no more.

    A listing without a single item, of an account that has posted, proves nothing: neither that all posts
    are gone nor that none came. The next one that lists something tells.
    """
    if cursor.complete_at is None:
        return Proof(Window(_first_from(walk), walk.started_at))
    if not walk.seen and not walk.proven and not _nothing_ever(cursor):
        return Proof(None, settled=False)
    if _connected(cursor, walk, single_page):
        start = min(cursor.complete_at, walk.started_at)
        closed = (
            Window(walk.reached, walk.started_at) if walk.reached and walk.reached < walk.started_at else None
        )
        return Proof(
            Window(start, walk.started_at),
            _repaired(cursor, walk.started_at),
            closed if walk.arrived and not single_page else None,
        )
    reached = _oldest_by_date(cursor.complete_at, walk)
    hole = Gap(
        cursor.account_id, cursor.complete_at, reached,
        _cause(cursor, walk, single_page, late_after), opened_at=walk.started_at,
    )  # fmt: skip
    return Proof(Window(reached, walk.started_at), (hole,))


def _first_from(walk: Walk) -> datetime:
    """The first poll covers back to its oldest item; if it saw the whole account, to the account's birth."""
    reached = walk.reached or walk.started_at
    if walk.ended and walk.created_at:
        reached = min(reached, walk.created_at)
    return min(reached, walk.started_at)


def _oldest_by_date(known_until: datetime, walk: Walk) -> datetime:
    """Where what was listed begins. An unknown item dated before the last look was not there then: in such
    a listing dates do not tell when items appeared, and anything since that look may be missing."""
    if walk.reached is None or walk.reached <= known_until:
        return walk.started_at
    return min(walk.reached, walk.started_at)


def _connected(cursor: Cursor, walk: Walk, single_page: bool) -> bool:
    """In one window of items only a known item proves that nothing was pushed out unseen, for items may
    appear later than their date (`passed_over` tells one that does not count); a walk proves it by its dates
    too."""
    if walk.ended:
        return True
    if single_page:
        return walk.met_known or _nothing_ever(cursor)
    return walk.arrived or _reaches(walk.reached, cursor.complete_at)


def _nothing_ever(cursor: Cursor) -> bool:
    return cursor.newest_published_at is None and cursor.last_new_post_at is None


def _reaches(reached: datetime | None, known_until: datetime | None) -> bool:
    return reached is not None and known_until is not None and reached <= known_until


def _cause(cursor: Cursor, walk: Walk, single_page: bool, late_after: timedelta) -> GapCause:
    if not single_page:
        return "page limit"
    if cursor.failures:
        return "source failing"
    last = cursor.last_attempt_at or cursor.complete_at
    return "down" if last and walk.started_at - last > late_after else "window too short"


def _repaired(cursor: Cursor, now: datetime) -> tuple[Gap, ...]:
    """An outage whose posts were all listed afterwards: it stays on record, closed."""
    if not cursor.failures or cursor.complete_at is None or cursor.complete_at >= now:
        return ()
    return (Gap(cursor.account_id, cursor.complete_at, now, "source failing", opened_at=now, closed_at=now),)
