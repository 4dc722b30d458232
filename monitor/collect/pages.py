"""The pagination loop, written once: ask, keep, read, compare, go on. Polls and backfills walk with it."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from monitor.collect import cover
from monitor.collect.changes import decide
from monitor.collect.describe import told_of
from monitor.collect.house import House
from monitor.collect.quota import pay, purpose_of, settle
from monitor.collect.switches import keyed
from monitor.errors import (
    AccessDenied,
    BadAnswer,
    FetchError,
    Gone,
    NotFound,
    ParseError,
    PlatformError,
    ServerTrouble,
)
from monitor.model import Account, Cursor, Poll, Post
from monitor.platforms import Platform
from monitor.settings import CollectSettings
from monitor.store import Known, Standing, Turn
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

Asking = Callable[["Job", Request], Awaitable[tuple[Payload, Page]]]
NOWHERE = Standing(None, None, None)
REASON_CHARACTERS = 500
SPOILT = (ParseError, NotFound, Gone, AccessDenied, ServerTrouble, BadAnswer)
"""What one file of an index, or one capture of many, may be; what concerns the host itself ends the walk."""


@dataclass
class Job:
    """State of one walk while it runs. `most_pages` and `most_posts` None: as many as there are; `whole`: the
    first listing tells everything by itself, no other answer belongs to it. `told` are the posts that any
    answer told of, `holed`: an answer that belongs to a listing
    could not be read. `found` counts those that a backfill did not know and that were there when it began."""

    house: House
    account: Account
    platform: Platform
    cursor: Cursor
    poll: Poll
    walk: cover.Walk
    standing: Standing = NOWHERE
    most_pages: int | None = None
    most_posts: int | None = None
    fresh: list[Post] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    found: int = 0
    identity: Identity | None = None
    audience: bool = False
    road: str | None = None
    last: Payload | None = None
    listing: Payload | None = None
    whole: bool = True
    holed: bool = False
    asked: set[tuple[str, str | None]] = field(default_factory=set)

    @property
    def collect(self) -> CollectSettings:
        return self.house.settings.collect

    @property
    def aim(self) -> Aim:
        return Aim(keyed=keyed(self.platform, self.house.settings), now=self.poll.started_at)

    @property
    def backfill(self) -> bool:
        return self.poll.reason == "backfill"


class Unchanged(Exception):
    """The listing is the very one that we know."""


class IdentityChanged(PlatformError):
    """The handle belongs to another account now; nothing of it is taken."""

    kind = "identity-changed"


async def walk(
    job: Job, request: Request | None, asking: Asking, page_done: Callable[[], None]
) -> list[Turn]:
    """Until the walk arrives, the listing ends, or a limit stops it. Every page but the last is saved; the
    turns of the last one are handed back, to be saved together with what the walk proves.

    Raises Unchanged, FetchError and PlatformError kinds; the pages before are stored then.
    """
    while request is not None:
        payload, page = await asking(job, request)
        turns = await _taken(job, payload, page, asking)
        page_done()
        request = _next_request(job, payload, page)
        if request is None:
            return turns
        for turn in turns:
            await job.house.writer.save(turn)
    raise ParseError("the adapter asked for nothing", platform=job.platform.name)


async def ask_once(job: Job, request: Request) -> tuple[Payload, Page]:
    """One question and what its answer means. The body is kept before it is read: one that cannot be read,
    or kills its reader, is there to look at."""
    purpose = purpose_of(job.poll.reason, request)
    await pay(job.house, job.platform, request, purpose)
    job.last = payload = await job.house.fetcher.get(request)
    job.asked.add((request.url, request.body))
    job.poll = replace(
        job.poll, requests=job.poll.requests + payload.requests, bytes=job.poll.bytes + payload.wire_bytes
    )
    if _same_as_before(job, payload):
        raise Unchanged
    await job.house.writer.keep(job.poll.id, job.account.id, payload)
    page = None
    try:
        page = await job.house.parsers.read(job.platform, job.account, payload)
    finally:
        await settle(job.house, job.platform, request, payload, page, purpose)
    return payload, page


def _same_as_before(job: Job, payload: Payload) -> bool:
    """304, or the very body of last time on a platform whose posts carry no counts. The first listing of a
    poll tells; that an older page is the same as the newest once was says nothing. Of an asset each look is
    a fact of its own."""
    if payload.status == 304:
        if not payload.request.conditional:
            raise ParseError("answered 304 to an unconditional request", platform=job.platform.name)
        return True
    first = payload.step in job.platform.listings and job.listing is None and not job.platform.every_seconds
    return (
        first and payload.status == 200 and not job.platform.has_counts and not job.backfill
        and payload.sha256 == job.cursor.body_sha256
    )  # fmt: skip


async def _taken(job: Job, payload: Payload, page: Page, asking: Asking) -> list[Turn]:
    """The intents of a page and of the questions that belong to it, one turn for each answer."""
    if job.listing is None and payload.step in job.platform.listings and payload.status == 200:
        job.listing, job.whole = payload, not page.more
    parts, waiting = [(payload, page)], deque(page.more)
    while waiting:  # what belongs to a page may have pages of its own: an index of indexes
        request = waiting.popleft()
        try:
            parts.append(await asking(job, request))
        except SPOILT as error:
            if job.platform.has_counts:
                raise
            page = _holed(job, page, request, error)
            parts[0] = (payload, page)
        else:
            waiting.extend(parts[-1][1].more)
    turns: list[Turn] = []
    known: dict[str, Known] = {}
    told: set[str] = set()
    for answer, part in parts:
        _same_account(job, part)
        turn, before = await _changes(job, answer, _without(part, told))
        told.update(post.native_id for post in part.posts)
        turns.append(turn)
        known |= before
    job.poll = replace(job.poll, pages=job.poll.pages + 1)
    turns[-1] = replace(turns[-1], poll=job.poll)
    if payload.step in job.platform.listings:
        cover.take(job.walk, _whole([part for _, part in parts]), known, job.standing.covered_from)
    return turns


def _holed(job: Job, page: Page, request: Request, error: FetchError | PlatformError) -> Page:
    """One file of many is spoilt: the others are worth keeping, but together they prove nothing any more."""
    job.holed = True
    reason = job.house.fetcher.redact(str(error))[:REASON_CHARACTERS]
    return replace(page, end=False, skipped=(*page.skipped, Skipped(request.url[:REASON_CHARACTERS], reason)))


def _without(page: Page, told: set[str]) -> Page:
    """The page without posts that another answer of the same listing has told of: the first one counts."""
    if not any(post.native_id in told for post in page.posts):
        return page
    return replace(
        page,
        posts=tuple(post for post in page.posts if post.native_id not in told),
        engagement=tuple(one for one in page.engagement if one.native_id not in told),
    )


def _whole(parts: list[Page]) -> Page:
    """A listing and the pages that belong to it, as one."""
    if len(parts) == 1:
        return parts[0]
    return replace(
        parts[0],
        posts=tuple(post for part in parts for post in part.posts),
        pinned=tuple(one for part in parts for one in part.pinned),
        reached=min((part.reached for part in parts if part.reached), default=None),
    )


def _same_account(job: Job, page: Page) -> None:
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
    job.road = page.road or job.road


async def _changes(job: Job, payload: Payload, page: Page) -> tuple[Turn, dict[str, Known]]:
    ids = [post.native_id for post in page.posts]
    job.told.update(ids)
    job.audience = job.audience or bool(page.audience)
    store = job.house.writer.store
    # the posts of a single page are stored together with its success: before the first one there are none
    may_be_known = (
        job.platform.has_counts or job.cursor.last_success_at is not None or job.poll.pages or job.backfill
    )
    known = await job.house.writer.read(store.known, job.account.id, ids) if ids and may_be_known else {}
    changes = decide(page, known)
    if job.platform.holds:  # an archive's copy is older than what the account itself showed
        changes = replace(changes, edited=(), back=())
    if job.backfill:  # a whole past of posts is not kept in memory
        job.found += sum(
            one.published_at is None or one.published_at < job.poll.started_at for one in changes.new
        )
    else:
        job.fresh.extend(changes.new)
    job.poll = replace(
        job.poll,
        posts_seen=job.poll.posts_seen + len(page.posts),
        posts_new=job.poll.posts_new + len(changes.new),
        posts_changed=job.poll.posts_changed + sum(bool(known.content_hash) for known, _ in changes.edited),
        skipped=job.poll.skipped + len(page.skipped),
    )
    told = told_of((*changes.new, *(post for _, post in changes.edited)), job.house.countries)
    turn = Turn(
        job.poll, new=changes.new, edited=changes.edited, described=told, counted=changes.counted,
        recounted=changes.recounted, audience=page.audience, assets=page.assets,
        totals=page.totals, back=changes.back,
        skipped=page.skipped, sha256=payload.sha256, seen_at=payload.received_at,
    )  # fmt: skip
    return turn, known


def _next_request(job: Job, payload: Payload, page: Page) -> Request | None:
    """What to ask next, or None: arrived, nothing more, a loop, a limit, or a stop was asked for."""
    if payload.step not in job.platform.listings:
        return page.next
    if (
        job.walk.arrived
        or page.next is None
        or (page.next.url, page.next.body) in job.asked
        or job.house.stop.is_set()
    ):
        return None
    spent = job.most_pages is not None and job.poll.pages >= job.most_pages
    return (
        None if spent or (job.most_posts is not None and job.poll.posts_seen >= job.most_posts) else page.next
    )
