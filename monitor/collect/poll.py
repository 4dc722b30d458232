"""One look at one account: ask, keep, read, decide, save. The pagination loop is written here, once.

A failed poll is a row, not an exception: `poll_account` returns the Poll and raises only what is a bug
or a store that cannot be written.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from monitor.collect import cover, schedule
from monitor.collect.changes import decide
from monitor.collect.house import House
from monitor.errors import FetchError, ParseError, PlatformError
from monitor.model import Account, Cursor, Poll, PollReason, Post, Window, instant_ms
from monitor.platforms import PLATFORMS, Platform
from monitor.settings import CollectSettings
from monitor.store import Known, Standing, Turn
from monitor.wire import Identity, Page, Payload, Request

RECHECKS_PER_POLL = 5
"""Posts asked for one by one because a complete listing no longer held them."""
DELETED_AT_ONCE = 2
"""So many of a feed's newest items may have been deleted between two polls; if more are missing, and more new
ones came, these pushed them out, and nobody knows what else."""
ERROR_CHARACTERS = 500
NOWHERE = Standing(None, None, None)
STOPPED = "stopped"
"""Our own stop; the fetch room uses the same word. Not a failure of the source."""


@dataclass
class _Job:
    """State of one poll while it runs."""

    house: House
    account: Account
    platform: Platform
    cursor: Cursor
    poll: Poll
    walk: cover.Walk
    standing: Standing
    fresh: list[Post] = field(default_factory=list)
    identity: Identity | None = None
    audience: bool = False
    last: Payload | None = None
    asked: set[str] = field(default_factory=set)

    @property
    def collect(self) -> CollectSettings:
        return self.house.settings.collect


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
        turn = await _walk(job)
    except (FetchError, PlatformError) as error:
        turn = _failure(job, error)
    await house.writer.save(turn)
    return turn.poll


async def _begin(house: House, account: Account, cursor: Cursor, poll: Poll) -> _Job:
    now, store, collect = house.clock.now(), house.writer.store, house.settings.collect
    platform, standing = PLATFORMS[account.platform], NOWHERE
    if platform.has_counts:
        standing = await house.writer.read(store.standing, account.id, now)
    target = cover.walk_target(cursor, standing.look_due, now, collect.first_window_days)
    walk = cover.Walk(now, target)
    return _Job(house, account, platform, cursor, replace(poll, started_at=now), walk, standing)


async def _walk(job: _Job) -> Turn:
    """The pagination loop: until the walk arrives, the listing ends, or a limit stops it."""
    collect, now = job.collect, job.poll.started_at
    asking = schedule.forget_validators(job.cursor, now, collect)
    due = schedule.profile_due(job.cursor, now, collect)
    request: Request | None = job.platform.first(job.account, asking, due)
    while request is not None:
        job.last = payload = await _ask(job, request)
        if _same_as_before(job, payload):
            return _success(job, Turn(job.poll), cover.unchanged(job.cursor, now), unchanged=True)
        page = await _read(job, payload)
        _same_account(job, page)
        turn, known = await _changes(job, payload, page)
        if payload.step == "timeline":
            cover.take(job.walk, page, known, job.standing.covered_from)
        request = _next_request(job, payload, page)
        if request is None:
            return await _finish(job, turn)
        await job.house.writer.save(turn)
    raise ParseError("the adapter asked for nothing", platform=job.platform.name)


async def _ask(job: _Job, request: Request) -> Payload:
    payload = await job.house.fetcher.get(request)
    job.asked.add(request.url)
    job.poll = replace(
        job.poll, requests=job.poll.requests + payload.requests, bytes=job.poll.bytes + payload.wire_bytes
    )
    return payload


async def _read(job: _Job, payload: Payload) -> Page:
    """Keep the answer, then read it: a body that cannot be read, or kills its reader, is there to look at."""
    await job.house.writer.keep(job.poll.id, job.account.id, payload)
    return await job.house.parsers.read(job.platform, job.account, payload)


def _same_as_before(job: _Job, payload: Payload) -> bool:
    """304, or the very body of last time on a platform whose posts carry no counts."""
    if payload.status == 304:
        if not payload.request.conditional:
            raise ParseError("answered 304 to an unconditional request", platform=job.platform.name)
        return True
    return payload.status == 200 and not job.platform.has_counts and payload.sha256 == job.cursor.body_sha256


def _same_account(job: _Job, page: Page) -> None:
    """Another account under the same handle is not the account we follow."""
    told = page.identity.native_id if page.identity else None
    known = job.cursor.native_id
    if told and known and told != known:
        raise IdentityChanged(
            f"the handle {job.account.handle} now belongs to id {told}, followed was {known}",
            platform=job.platform.name,
        )
    if page.identity:
        job.identity = page.identity
        job.walk.created_at = page.identity.created_at or job.walk.created_at


class IdentityChanged(PlatformError):
    """The handle belongs to another account now; nothing of it is taken."""

    kind = "identity-changed"


async def _changes(job: _Job, payload: Payload, page: Page) -> tuple[Turn, dict[str, Known]]:
    ids = [post.native_id for post in page.posts]
    job.audience = job.audience or bool(page.audience)
    store = job.house.writer.store
    # the posts of a single page are stored together with its success: before the first one there are none
    may_be_known = job.platform.has_counts or job.cursor.last_success_at is not None
    known = await job.house.writer.read(store.known, job.account.id, ids) if ids and may_be_known else {}
    changes = decide(page, known)
    job.fresh.extend(changes.new)
    job.poll = replace(
        job.poll,
        pages=job.poll.pages + 1,
        posts_seen=job.poll.posts_seen + len(page.posts),
        posts_new=job.poll.posts_new + len(changes.new),
        posts_changed=job.poll.posts_changed + len(changes.edited),
        skipped=job.poll.skipped + len(page.skipped),
    )
    turn = Turn(
        job.poll, new=changes.new, edited=changes.edited, counted=changes.counted,
        recounted=changes.recounted, audience=page.audience, back=changes.back, skipped=page.skipped,
        sha256=payload.sha256, seen_at=payload.received_at,
    )  # fmt: skip
    return turn, known


def _next_request(job: _Job, payload: Payload, page: Page) -> Request | None:
    """What to ask next, or None: arrived, nothing more, a loop, a limit, or a stop was asked for."""
    collect = job.collect
    if payload.step != "timeline":
        return page.next
    if job.walk.arrived or page.next is None or page.next.url in job.asked or job.house.stop.is_set():
        return None
    full = job.poll.pages >= collect.pages_per_poll or job.poll.posts_seen >= collect.posts_per_poll
    return None if full else page.next


async def _finish(job: _Job, turn: Turn) -> Turn:
    if job.house.stop.is_set() and not job.walk.arrived and job.platform.has_counts:
        return _interrupted(job, turn)
    late_after = timedelta(seconds=2 * (job.cursor.interval_seconds or job.collect.interval_seconds))
    single = not job.platform.has_counts
    if single and await _pushed_out(job):
        fresh = [post.published_at for post in job.fresh if post.published_at]
        job.walk.met_known, job.walk.reached = False, min(fresh, default=None)
    proof = cover.prove(job.cursor, job.walk, single_page=single, late_after=late_after + timedelta(hours=1))
    missed, gone, back = await _absent(job) if job.walk.arrived else ((), (), ())
    turn = replace(turn, missed=missed, gone=gone, back=turn.back + back)
    return _planned(job, _success(job, turn, proof, unchanged=False))


async def _pushed_out(job: _Job) -> bool:
    """Whether new items took the place of known ones that are newer than all that the listing shows again.

    One or two may have been deleted. When it was more, and as many new ones came, this may tell of a gap
    that was none; the other error would hide one.
    """
    span = cover.passed_over(job.cursor, job.walk)
    if span is None or job.poll.posts_new <= DELETED_AT_ONCE or not job.walk.met_known:
        return False
    newer = await job.house.writer.read(job.house.writer.store.listed_between, job.account.id, span)
    return len(newer - job.walk.seen) > DELETED_AT_ONCE


def _interrupted(job: _Job, turn: Turn) -> Turn:
    """A stop was asked for in mid-walk: keep the page, leave the cursor, be due again at once."""
    now = job.house.clock.now()
    poll = replace(
        job.poll, finished_at=now, outcome="failed", error_kind=STOPPED, error="stopped by the operator"
    )
    return replace(
        turn, poll=poll, cursor=replace(job.cursor, next_poll_at=now, lease_until=None, last_attempt_at=now)
    )


async def _absent(job: _Job) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Ask for posts that a complete listing no longer holds. Absence from a page alone proves nothing."""
    recheck, reached = job.platform.recheck, job.walk.reached
    if recheck is None or reached is None or reached >= job.walk.started_at:
        return (), (), ()
    window = Window(reached, job.walk.started_at)
    store = job.house.writer.store
    listed = await job.house.writer.read(store.listed_between, job.account.id, window)
    suspects = sorted(listed - job.walk.seen)[:RECHECKS_PER_POLL]
    if not suspects:
        return (), (), ()
    absent = (await job.house.writer.read(store.known, job.account.id, suspects)).values()
    missed: list[str] = []
    gone: list[str] = []
    back: list[str] = []
    for known in absent:
        answer = await _is_gone(
            job, recheck(job.account, _with_identity(job), known.native_id), known.native_id
        )
        if answer is None:
            break
        if answer:
            (gone if known.missing_since else missed).append(known.native_id)
        elif known.missing_since:
            back.append(known.native_id)
    return tuple(missed), tuple(gone), tuple(back)


async def _is_gone(job: _Job, request: Request, native_id: str) -> bool | None:
    """None: the answer tells nothing, and the listing that was read is worth keeping all the same."""
    try:
        page = await _read(job, await _ask(job, request))
    except (FetchError, PlatformError):
        return None
    return native_id in page.gone


def _with_identity(job: _Job) -> Cursor:
    told = job.identity.native_id if job.identity else None
    return replace(job.cursor, native_id=told) if told else job.cursor


def _success(job: _Job, turn: Turn, proof: cover.Proof, *, unchanged: bool) -> Turn:
    now, collect = job.house.clock.now(), job.collect
    assert job.last is not None
    interval = schedule.interval_after(job.cursor, job.poll.posts_new, job.platform.has_counts, collect)
    poll = replace(job.poll, finished_at=now, outcome="unchanged" if unchanged else "ok")
    due = schedule.after_success(
        now, interval, headers=job.last.headers, dice=job.house.dice.random(), settings=collect
    )
    cursor = replace(_remembered(job, proof), next_poll_at=due, interval_seconds=interval)
    return replace(
        turn, poll=poll, cursor=cursor, covered=proof.covered, gaps=proof.gaps, closed=proof.closed
    )


def _remembered(job: _Job, proof: cover.Proof) -> Cursor:
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
    if last.status != 304:
        known |= _validators(job, last)
    return replace(cursor, **known)


def _validators(job: _Job, last: Payload) -> dict[str, Any]:
    """Only from a 200 that was read and is being saved, byte for byte."""
    known = {} if last.request.conditional else {"unconditional_at": job.poll.started_at}
    if job.platform.has_counts:
        return known
    etag, modified = last.headers.get("etag"), last.headers.get("last-modified")
    return known | {"etag": etag, "last_modified": modified, "body_sha256": last.sha256}


def _planned(job: _Job, turn: Turn) -> Turn:
    """Remember the newest post, and come back when the next one reaches a standard age if that is sooner."""
    cursor, started = turn.cursor, job.poll.started_at
    assert cursor is not None
    dated = [post.published_at for post in job.fresh if post.published_at and post.published_at <= started]
    newest = max((*dated, *filter(None, (cursor.newest_published_at,))), default=None)
    due = cursor.next_poll_at
    if job.platform.has_counts:
        counted = (post.published_at for post in job.fresh if post.published_at and post.kind != "repost")
        looks = (schedule.next_age(published, started) for published in counted)
        look_at = min(filter(None, (job.standing.next_look, *looks)), default=None)
        due = schedule.earlier(due, look_at, started, job.collect)
    return replace(turn, cursor=replace(cursor, newest_published_at=newest, next_poll_at=due))


def _failure(job: _Job, error: FetchError | PlatformError) -> Turn:
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
