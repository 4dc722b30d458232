"""Walk an account's past: the same pages as a poll, by the way that reaches furthest, with more patience.

A backfill moves no cursor: the daemon goes on beside it, and the store takes every fact once. What it walked
without a hole, from now back to where it stopped, becomes coverage.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.collect import cover, schedule
from monitor.collect.house import House
from monitor.collect.pages import Job, ask_once, walk
from monitor.collect.poll import STOPPED, attempt, failure
from monitor.errors import (
    ConfigError,
    FetchError,
    NoAnswer,
    ParseError,
    Paused,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import FORGOTTEN, Account, Cursor, Poll, Window
from monitor.platforms import PLATFORMS, Platform, question
from monitor.store import Turn
from monitor.wire import Page, Payload, Request

EVER = datetime(1970, 1, 1, tzinfo=UTC)
ATTEMPTS = 5
"""How often one page is asked for before the walk gives up; what was stored before stays."""
FIRST_WAIT, LONGEST_WAIT = 5.0, 3600.0
"""Seconds between two attempts: doubling from the first; a pause that lasts longer ends the walk."""
ROUNDS = 4
"""How often pages that are counted from the newest post are walked: until nothing unknown is met."""
PASSING = (NoAnswer, Paused, ServerTrouble, RateLimited, ParseError)
"""What may be over at the next attempt; a page for people in place of an answer is among it."""


async def backfill(
    house: House,
    account: Account,
    *,
    since: datetime = EVER,
    most_pages: int | None = None,
    source: Platform | None = None,
    on_page: Callable[[Job], None] = lambda job: None,
) -> Poll:
    """Walk back to `since` or the account's start, and store what came, page by page; the poll's row tells
    how it ended. `source` is another platform that holds this account's past (the Wayback Machine): its
    captures show what they happened to catch, so they prove no coverage.

    Safe to repeat and to stop: known posts are met again, never doubled. ConfigError for an account that was
    forgotten.
    """
    now, cursors = house.clock.now(), await house.writer.read(house.writer.store.cursors)
    cursor = cursors.get(account.id) or Cursor(account.id, now, native_id=account.native_id)
    if cursor.disabled_reason == FORGOTTEN:
        raise ConfigError(f"{account.id} was forgotten and is not asked")
    poll = attempt(account.id, "backfill", now)
    platform = source or PLATFORMS[account.platform]
    # `until_known` is a poll's way to save questions: here the known posts may be the newest ones alone
    begun = cover.Walk(now, since, to_end=source is not None)
    job = Job(house, account, platform, cursor, poll, begun, most_pages=most_pages)
    job.standing = replace(job.standing, covered_from=since)
    job.cursor = replace(cursor, etag=None, last_modified=None, body_sha256=None)  # nothing is "unchanged"
    if source is not None:
        job.cursor = replace(job.cursor, native_id=None, road=None)
    await house.writer.save(Turn(poll))
    try:
        turns = await _rounds(job, lambda: on_page(job))
    except (FetchError, PlatformError) as error:
        turns = [replace(failure(job, error), cursor=None)]
    else:
        turns[-1] = replace(turns[-1], poll=_ended(job))
    turns[-1] = replace(turns[-1], covered=None if source else _covered(job))
    for turn in turns:
        await house.writer.save(turn)
    return turns[-1].poll


async def _rounds(job: Job, page_done: Callable[[], None]) -> list[Turn]:
    """Walk, and walk again where posts may have slipped from one page to the one before while we read."""
    for _ in range(ROUNDS - 1):
        job.found, job.asked = 0, set()
        turns = await walk(job, _first(job), ask_patiently, page_done)
        whole = job.walk.ended or job.walk.arrived
        if not (whole and job.walk.shifting and job.found) or job.house.stop.is_set():
            return turns
        for turn in turns:
            await job.house.writer.save(turn)
        job.walk = replace(job.walk, reached=None, met_known=False, ended=False, arrived=False, seen=set())
    job.asked = set()
    return await walk(job, _first(job), ask_patiently, page_done)


def _first(job: Job) -> Request:
    since = None if job.walk.target == EVER else job.walk.target
    aim = replace(job.aim, back=True, since=since)
    return question(job.platform, job.account, lambda: job.platform.first(job.account, job.cursor, aim))


async def ask_patiently(job: Job, request: Request) -> tuple[Payload, Page]:
    """One question, again after a while when what went wrong may pass. Raises what the last attempt met."""
    wait = FIRST_WAIT
    for _ in range(ATTEMPTS - 1):
        try:
            return await ask_once(job, request)
        except PASSING as error:
            if schedule.error_kind(error) == STOPPED or not await _waited(job, error, wait):
                raise
        wait *= 2
    return await ask_once(job, request)


async def _waited(job: Job, error: FetchError | PlatformError, wait: float) -> bool:
    """Sleep as long as the other side wants, or `wait` seconds; False when that is too long or we stop."""
    now = job.house.clock.now()
    until = schedule.told_to_wait(error) or now
    seconds = max(wait, (until - now) / timedelta(seconds=1))
    if seconds > LONGEST_WAIT or job.house.stop.is_set():
        return False
    await job.house.clock.sleep(seconds)
    return not job.house.stop.is_set()


def _ended(job: Job) -> Poll:
    now = job.house.clock.now()
    if job.house.stop.is_set() and not job.walk.arrived:
        return replace(
            job.poll, finished_at=now, outcome="failed", error_kind=STOPPED, error="stopped by the operator"
        )
    return replace(job.poll, finished_at=now, outcome="ok")


def _covered(job: Job) -> Window | None:
    """From where the walk came to, to when it began; at the listing's end, from the account's birth. A window
    of items proves nothing of the time between them."""
    if job.walk.window or job.holed:
        return None
    reached = job.walk.reached
    if job.walk.ended and job.walk.created_at:
        reached = min(job.walk.created_at, reached or job.walk.started_at)
    if reached is None or (start := max(reached, job.walk.target)) >= job.walk.started_at:
        return None
    return Window(start, job.walk.started_at)
