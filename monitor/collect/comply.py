"""Duties: posts are looked at again as often as their platform's terms want; what is gone there goes here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor import platforms
from monitor.collect import cover
from monitor.collect.house import House
from monitor.collect.looks import pieces
from monitor.collect.pages import Job, ask_once, walk
from monitor.collect.poll import attempt, failure
from monitor.collect.switches import pollable
from monitor.errors import FetchError, Paused, PlatformError
from monitor.model import Account, Cursor, EngagementSnapshot
from monitor.platforms import PLATFORMS, Platform, question
from monitor.settings import Settings
from monitor.store import Turn
from monitor.wire import Page, Payload, Request

AHEAD = timedelta(hours=2)
"""A round begins so long before the first post is unseen for too long; it takes along all that are unseen
for half of that time, so that there are one or two rounds in it."""
SLICE = 2000
"""So many of the longest unseen posts are asked for, account by account, before the next ones."""
COMPLIANCE = "compliance"
"""The step of an adapter that reads the result of a platform's own compliance job."""
GONE = "gone"
"""The reason where a platform tells none."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Complied:
    """What a round did on one platform: posts asked for, removed, and absent for the first time; questions
    that failed; posts that are unseen for too long all the same, since when, and what stopped the round."""

    platform: str
    asked: int = 0
    removed: int = 0
    absent: int = 0
    failed: int = 0
    unchecked: int = 0
    since: datetime | None = None
    stopped: str | None = None


def obliged(settings: Settings) -> list[Platform]:
    """The platforms that want stored posts checked, of those that are on and have their key."""
    names = pollable(settings)
    return [one for one in PLATFORMS.values() if one.recheck_days and one.refresh and one.name in names]


async def keep(house: House) -> None:
    """A round on every platform that is obliged and has posts that are due."""
    for platform in obliged(house.settings):
        done = await check(house, platform, await waiting(house, platform))
        if done.removed or done.stopped:
            log.info("%s", done)


async def waiting(house: House, platform: Platform) -> list[tuple[str, str]]:
    """(account, native id) of the posts to ask for now, the longest unseen first; none before one is due."""
    span, now, store = timedelta(days=platform.recheck_days), house.clock.now(), house.writer.store
    due, _ = await house.writer.read(store.unseen_since, platform.name, now - span + AHEAD)
    return await house.writer.read(store.unseen, platform.name, now - span / 2) if due else []


async def check(
    house: House,
    platform: Platform,
    posts: Sequence[tuple[str, str]],
    on_asked: Callable[[int], None] = lambda asked: None,
) -> Complied:
    """Ask for these posts, many at once, and remove what the platform says is gone, or what a second answer
    in a row does not hold. Stops when the budget is spent or the platform wants a pause; what was learnt
    until then is kept. Also removes what polls found gone since the last round."""
    done = Complied(platform.name)
    try:
        for account_id, ids in _in_order(posts):
            for some in pieces(ids, platform.refresh_many):
                if house.stop.is_set():
                    break
                done = await _look(house, platform, account_id, some, done)
                on_asked(done.asked)
    except Paused as pause:
        done = replace(done, stopped=house.fetcher.redact(str(pause)))
    store = house.writer.store
    for account_id, ids in (await house.writer.read(store.still_here, platform.name)).items():
        removed = await _remove(house, account_id, dict.fromkeys(ids, GONE))
        done = replace(done, removed=done.removed + removed)
    before = house.clock.now() - timedelta(days=platform.recheck_days)
    unchecked, since = await house.writer.read(store.unseen_since, platform.name, before)
    return replace(done, unchecked=unchecked, since=since)


async def apply(house: House, platform: Platform, body: bytes, address: str) -> Complied:
    """Remove what the result of a platform's compliance job names, whichever account holds it. Raises
    ParseError when it cannot be read."""
    now, store = house.clock.now(), house.writer.store
    payload = Payload(Request(address, COMPLIANCE), address, 200, {}, body, now)
    nobody = Account(COMPLIANCE, "", "", "", platform.name, "", address)
    page = await asyncio.to_thread(platforms.read, platform, nobody, payload)
    removed = 0
    for account_id, ids in (await house.writer.read(store.holders, platform.name, page.gone)).items():
        removed += await _remove(house, account_id, {one: page.reasons.get(one, GONE) for one in ids})
    return Complied(platform.name, asked=len(page.gone), removed=removed)


async def _look(
    house: House, platform: Platform, account_id: str, ids: Sequence[str], done: Complied
) -> Complied:
    """One question about some posts of an account, as a poll of its own. Raises Paused after noting it."""
    now = house.clock.now()
    poll = attempt(account_id, "comply", now)
    job = Job(
        house, house.accounts[account_id], platform, Cursor(account_id, now), poll, cover.Walk(now, now)
    )
    await house.writer.save(Turn(poll))
    reasons: dict[str, str] = {}

    async def asking(job: Job, request: Request) -> tuple[Payload, Page]:
        payload, page = await ask_once(job, request)
        reasons.update({one: page.reasons.get(one, GONE) for one in page.gone if one in ids})
        return payload, _seen(platform, payload, page)

    try:
        first = question(platform, job.account, lambda: _first(platform, job.account, ids))
        turns = await walk(job, first, asking, lambda: None)
    except (FetchError, PlatformError) as error:
        await house.writer.save(replace(failure(job, error), cursor=None))
        if isinstance(error, Paused):
            raise
        return replace(done, asked=done.asked + len(ids), failed=done.failed + 1)
    missed = await _missing(job, ids, reasons)
    turns[-1] = replace(
        turns[-1],
        poll=replace(job.poll, finished_at=house.clock.now(), outcome="ok"),
        missed=missed,
        gone=tuple(reasons),
    )
    for turn in turns:
        await house.writer.save(turn)
    return replace(
        done,
        asked=done.asked + len(ids),
        absent=done.absent + len(missed),
        removed=done.removed + await _remove(house, account_id, reasons),
    )


def _first(platform: Platform, account: Account, ids: Sequence[str]) -> Request:
    assert platform.refresh is not None
    return platform.refresh(account, tuple(ids))


def _seen(platform: Platform, payload: Payload, page: Page) -> Page:
    """The page with a look, without counts, at each post that never has any: so it counts as seen."""
    counted = {one.native_id for one in page.engagement}
    looks = (
        EngagementSnapshot(post.account_id, post.native_id, payload.received_at)
        for post in page.posts
        if post.native_id not in counted and (post.kind == "repost" or not platform.has_counts)
    )
    return replace(page, engagement=(*page.engagement, *looks))


async def _missing(job: Job, ids: Sequence[str], reasons: dict[str, str]) -> tuple[str, ...]:
    """Posts that the answer does not hold for the first time; those absent twice in a row join `reasons`. An
    answer of which a part could not be read proves nothing."""
    if job.poll.skipped:
        return ()
    absent = [one for one in ids if one not in job.told and one not in reasons]
    store = job.house.writer.store
    known = await job.house.writer.read(store.known, job.account.id, absent) if absent else {}
    reasons.update({one: GONE for one in absent if one in known and known[one].missing_since})
    return tuple(one for one in absent if one not in reasons)


async def _remove(house: House, account_id: str, reasons: Mapping[str, str]) -> int:
    if not reasons:
        return 0
    store = house.writer.store
    return (await house.writer.write(store.remove, account_id, reasons, house.clock.now())).posts


def _in_order(posts: Sequence[tuple[str, str]]) -> Iterable[tuple[str, list[str]]]:
    """Slice by slice, the ids of each account together."""
    for start in range(0, len(posts), SLICE):
        found: dict[str, list[str]] = {}
        for account_id, native_id in posts[start : start + SLICE]:
            found.setdefault(account_id, []).append(native_id)
        yield from found.items()
