"""One look at one account: ask, keep, read, decide, save. What a poll makes of the walk in `pages`.

A failed poll is a row, not an exception: `poll_account` returns the Poll and raises only what is a bug
or a store that cannot be written.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.collect import cover, schedule
from monitor.collect.house import House
from monitor.collect.pages import IdentityChanged, Job, Unchanged, ask_once, walk
from monitor.errors import FetchError, PlatformError
from monitor.model import Account, Cursor, Poll, PollReason, Window, instant_ms
from monitor.platforms import PLATFORMS, question
from monitor.store import Known, Turn
from monitor.wire import Payload, Request

Rechecking = Callable[[Account, Cursor, str], Request | None]
RECHECKS_PER_POLL = 5
"""Posts asked for one by one because a complete listing no longer held them."""
DELETED_AT_ONCE = 2
"""So many of a feed's newest items may have been deleted between two polls; if more are missing, and more new
ones came, these pushed them out, and nobody knows what else."""
PRICED_DAYS = 1
"""How far a first poll walks back where every post costs; the past before is a backfill's, priced before."""
ERROR_CHARACTERS = 500
STOPPED = "stopped"
"""Our own stop; the fetch room uses the same word. Not a failure of the source."""


@dataclass(frozen=True, slots=True)
class Absence:
    """Native ids: absent for the first time, for the second time in a row, and not absent after all."""

    missed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()


def attempt(account_id: str, reason: PollReason, now: datetime) -> Poll:
    """The row of a poll about to begin. It is stored first: an attempt that kills us leaves a trace."""
    return Poll(f"{instant_ms(now):012x}{secrets.token_hex(5)}", account_id, reason, started_at=now)


async def poll_account(house: House, account: Account, cursor: Cursor, poll: Poll) -> Poll:
    """Poll one account once and store what came, page by page; `poll` is the attempt's row.

    Whatever goes wrong outside (network, platform, shape) ends as a Poll with outcome "failed", its kind and
    a redacted text. What pages before the failure brought is kept; the cursor then stays where it was, so
    the next poll walks again down to the last complete one.
    """
    job = await _begin(house, account, cursor, poll)
    try:
        turns = await _walk(job)
    except (FetchError, PlatformError) as error:
        turns = [failure(job, error)]
    for turn in turns:
        await house.writer.save(turn)
    return turns[-1].poll


async def _begin(house: House, account: Account, cursor: Cursor, poll: Poll) -> Job:
    now, store, collect = house.clock.now(), house.writer.store, house.settings.collect
    job = Job(
        house, account, PLATFORMS[account.platform], cursor, replace(poll, started_at=now),
        cover.Walk(now, now), most_pages=collect.pages_per_poll, most_posts=collect.posts_per_poll,
    )  # fmt: skip
    if job.platform.has_counts:
        job.standing = await house.writer.read(store.standing, account.id, now)
    if job.platform.looks_by_id:  # known posts are looked at by id: a walk need not go back to them
        job.standing = replace(job.standing, look_due=None, next_look=None)
    first_days = min(collect.first_window_days, PRICED_DAYS if job.platform.priced else math.inf)
    target = cover.walk_target(cursor, job.standing.look_due, now, first_days)
    # after a walk that broke off, known posts may be those that it saved: then the dates have to tell
    whole = cursor.last_attempt_at == cursor.complete_at
    job.walk = cover.Walk(
        now, target, until_known=whole and not job.platform.has_counts,
        newest_before=cursor.newest_published_at,
    )  # fmt: skip
    return job


async def _walk(job: Job) -> list[Turn]:
    collect, now = job.collect, job.poll.started_at
    asking = schedule.forget_validators(job.cursor, now, collect)
    seconds = job.platform.profile_seconds or collect.profile_seconds
    since = job.walk.target if job.platform.priced and job.cursor.complete_at is None else None
    profile = schedule.profile_due(job.cursor, now, seconds)
    aim = replace(job.aim, profile=profile, since=since)
    try:
        first = question(job.platform, job.account, lambda: job.platform.first(job.account, asking, aim))
        turns = await walk(job, first, ask_once, lambda: None)
    except Unchanged:
        absence = await _absent(job)  # whoever waits for a second proof needs no listing for it
        turn = Turn(job.poll, missed=absence.missed, gone=absence.gone, back=absence.back)
        return [_success(job, turn, cover.unchanged(job.cursor, now), unchanged=True)]
    return [*turns[:-1], await _finish(job, turns[-1])]


async def _finish(job: Job, turn: Turn) -> Turn:
    if job.house.stop.is_set() and not job.walk.arrived and not job.walk.window:
        return _interrupted(job, turn)
    late_after = timedelta(seconds=2 * (job.cursor.interval_seconds or job.collect.interval_seconds))
    single = job.walk.window
    if single and await _pushed_out(job):
        fresh = [post.published_at for post in job.fresh if post.published_at]
        job.walk.met_known, job.walk.reached = False, min(fresh, default=None)
    late_after += timedelta(hours=1)
    proof = cover.prove(job.cursor, job.walk, single_page=single, late_after=late_after)
    if job.holed:  # what the unread part listed nobody knows
        proof = cover.Proof(None, settled=False)
    elif job.platform.every_seconds:  # an asset lists nothing: a look says nothing of the time before it
        proof = cover.Proof(None)
    absence = await _absent(job) if job.walk.arrived else Absence()
    turn = replace(turn, missed=absence.missed, gone=absence.gone, back=turn.back + absence.back)
    return _planned(job, _success(job, turn, proof, unchanged=False))


async def _pushed_out(job: Job) -> bool:
    """Whether new items took the place of known ones that are newer than all that the listing shows again.

    One or two may have been deleted. When it was more, and as many new ones came, this may tell of a gap
    that was none; the other error would hide one.
    """
    span = cover.passed_over(job.cursor, job.walk)
    if span is None or job.poll.posts_new <= DELETED_AT_ONCE or not job.walk.met_known:
        return False
    newer = await job.house.writer.read(job.house.writer.store.listed_between, job.account.id, span)
    return len(newer - job.walk.seen) > DELETED_AT_ONCE


def _interrupted(job: Job, turn: Turn) -> Turn:
    """A stop was asked for in mid-walk: keep the page, leave the cursor, be due again at once."""
    now = job.house.clock.now()
    poll = replace(
        job.poll, finished_at=now, outcome="failed", error_kind=STOPPED, error="stopped by the operator"
    )
    return replace(
        turn, poll=poll, cursor=replace(job.cursor, next_poll_at=now, lease_until=None, last_attempt_at=now)
    )


async def _absent(job: Job) -> Absence:
    """Ask for posts that a complete listing no longer holds. Absence from a page alone proves nothing."""
    recheck = job.platform.recheck
    if recheck is None or job.platform.looks_by_id:  # such looks tell of deletions, and each one costs
        return Absence()
    missed: list[str] = []
    gone: list[str] = []
    back: list[str] = []
    for known in await _suspects(job):
        try:
            answer = await _is_gone(job, recheck, known.native_id)
        except FetchError:  # the listing that was read is worth keeping all the same
            break
        if answer:
            (gone if known.missing_since else missed).append(known.native_id)
        elif answer is not None and known.missing_since:
            back.append(known.native_id)
    return Absence(tuple(missed), tuple(gone), tuple(back))


async def _suspects(job: Job) -> list[Known]:
    """A few posts to ask for: those that wait for their second proof first, of the others any. Some stand
    for ever without being listed (a repost whose original is gone), and must not take every turn."""
    store, reached = job.house.writer.store, job.walk.reached
    complete = job.walk.arrived and reached is not None and reached < job.walk.started_at
    window = Window(reached, job.walk.started_at) if complete and reached else None
    waiting, listed = await job.house.writer.read(store.doubtful, job.account.id, window)
    waiting, unlisted = waiting - job.walk.seen, listed - job.walk.seen - waiting
    chosen = [*sorted(waiting), *job.house.dice.sample(sorted(unlisted), len(unlisted))][:RECHECKS_PER_POLL]
    found = await job.house.writer.read(store.known, job.account.id, chosen) if chosen else {}
    return [found[one] for one in chosen if one in found]


async def _is_gone(job: Job, recheck: Rechecking, native_id: str) -> bool | None:
    """None: it cannot be asked, or the answer tells nothing. Raises FetchError kinds."""
    listing = job.last  # what it says of freshness and moves is the account's; a single post's is not
    try:
        cursor = _with_identity(job)
        request = question(job.platform, job.account, lambda: recheck(job.account, cursor, native_id))
        if request is None:
            return None
        _, page = await ask_once(job, request)
    except PlatformError:
        return None
    finally:
        job.last = listing
    return native_id in page.gone


def _with_identity(job: Job) -> Cursor:
    told = job.identity.native_id if job.identity else None
    return replace(job.cursor, native_id=told or job.cursor.native_id, road=job.road or job.cursor.road)


def _success(job: Job, turn: Turn, proof: cover.Proof, *, unchanged: bool) -> Turn:
    now, collect = job.house.clock.now(), job.collect
    assert job.last is not None
    interval = job.platform.every_seconds or schedule.interval_after(
        job.cursor, job.poll.posts_new, job.platform.has_counts, collect
    )
    poll = replace(job.poll, finished_at=now, outcome="unchanged" if unchanged else "ok")
    due = schedule.after_success(
        now, interval, headers=job.last.headers, dice=job.house.dice.random(), settings=collect
    )
    cursor = replace(_remembered(job, proof), next_poll_at=due, interval_seconds=interval)
    return replace(
        turn, poll=poll, cursor=cursor, covered=proof.covered, gaps=proof.gaps, closed=proof.closed
    )


def _remembered(job: Job, proof: cover.Proof) -> Cursor:
    """The cursor after success: what was proven, the validators to send next time, the account's own id."""
    started, last = job.poll.started_at, job.last
    assert last is not None
    cursor = schedule.moved(job.cursor, last.moved_to, started)
    if not proof.settled:  # nor are its validators worth sending: they would make "unchanged" of nothing
        return replace(cursor, last_attempt_at=started, lease_until=None)
    known: dict[str, Any] = {
        "complete_at": started, "last_attempt_at": started, "last_success_at": started, "failures": 0,
        "failing_since": None, "disabled_reason": None, "lease_until": None,
    }  # fmt: skip
    if job.poll.posts_new:
        known["last_new_post_at"] = started
    if job.identity and job.identity.native_id:
        known["native_id"] = job.identity.native_id
    if job.audience:  # a listing tells whose it is, but not how many follow
        known["profile_at"] = started
    if job.road:
        known["road"] = job.road
    if last.status != 304:
        known |= _validators(job, job.listing or last)
    return replace(cursor, **known)


def _validators(job: Job, listing: Payload) -> dict[str, Any]:
    """Only from a 200 that was read and is being saved, byte for byte, and that tells everything itself: an
    index may stay the same while the files that it names change."""
    known = {} if listing.request.conditional else {"unconditional_at": job.poll.started_at}
    if job.platform.has_counts or not job.whole:
        return known
    etag, modified = listing.headers.get("etag"), listing.headers.get("last-modified")
    return known | {"etag": etag, "last_modified": modified, "body_sha256": listing.sha256}


def _planned(job: Job, turn: Turn) -> Turn:
    """Remember the newest post, and come back when the next one reaches a standard age if that is sooner."""
    cursor, started = turn.cursor, job.poll.started_at
    assert cursor is not None
    dated = [post.published_at for post in job.fresh if post.published_at and post.published_at <= started]
    newest = max((*dated, *filter(None, (cursor.newest_published_at,))), default=None)
    due = cursor.next_poll_at
    if job.platform.has_counts and not job.platform.looks_by_id:
        counted = (post.published_at for post in job.fresh if post.published_at and post.kind != "repost")
        looks = (schedule.next_age(published, started) for published in counted)
        look_at = min(filter(None, (job.standing.next_look, *looks)), default=None)
        due = schedule.earlier(due, look_at, started, job.collect)
    return replace(turn, cursor=replace(cursor, newest_published_at=newest, next_poll_at=due))


def failure(job: Job, error: FetchError | PlatformError) -> Turn:
    """How a poll ends that went wrong outside: its row with the reason, the cursor with a pause."""
    if schedule.error_kind(error) == STOPPED:
        return _interrupted(job, Turn(job.poll))
    asked = error.requests if isinstance(error, FetchError) else 0
    text = job.house.fetcher.redact(str(error))[:ERROR_CHARACTERS]
    now = job.house.clock.now()
    poll = replace(
        job.poll, finished_at=now, outcome="failed", requests=job.poll.requests + asked,
        error_kind=schedule.error_kind(error), error=text,
    )  # fmt: skip
    cursor = schedule.failed(job.cursor, error, now, dice=job.house.dice.random(), settings=job.collect)
    if isinstance(error, IdentityChanged):
        cursor = replace(cursor, disabled_reason="identity changed")
    return Turn(poll, cursor=replace(cursor, lease_until=None))
