"""What crosses between platforms, fetch and collect: a question, its answer, and what the answer means."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from monitor.model import AssetLook, AudienceSnapshot, EngagementSnapshot, PeriodTotals, Post


@dataclass(frozen=True, slots=True)
class Aim:
    """What a poll wants of its first question.

    `profile`: the audience is due. `back`: everything up to the account's start is wanted, by the way that
    reaches furthest, not just the newest; `since` is then the instant back to which, None for the account's
    start. `keyed`: the operator has the platform's key, so questions that need it may be asked. `now`: when
    the question is made, for platforms that list by dates; None: about when the account was due.
    """

    profile: bool = False
    back: bool = False
    keyed: bool = False
    since: datetime | None = None
    now: datetime | None = None


@dataclass(frozen=True)
class Request:
    """What an adapter wants to ask, at the platform's public address. Holds no secret: fetch adds
    credentials per exact origin, and puts the operator's stand-in in the place of a public host.

    `step` names the kind of question ("timeline", "profile", "lookup", "post"); it travels into the
    payload so that `parse` never has to guess. `item` is the native id that the question is about: of the
    one post that is asked for, or of the one after which an older page has to go on; an adapter may keep
    more of its place there, for the answer brings it back. `units` is what it costs of the platform's quota,
    or the most that it may cost where the platform counts the objects of its answers. With a `body` (JSON)
    the question is a POST, which is never asked a second time by itself.
    `etag` and `last_modified` are sent back byte for byte. `obey_robots` is set by adapters that read pages
    made for people.
    """

    url: str
    step: str
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    item: str | None = None
    obey_robots: bool = False
    units: int = 0
    body: str | None = None

    @property
    def conditional(self) -> bool:
        return self.etag is not None or self.last_modified is not None


@dataclass(frozen=True)
class Payload:
    """A complete answer, whatever its status. `headers` has lower-case names, chosen ones only.

    `body` is decoded from its content coding; `wire_bytes` is what travelled. `moved_to` is set when
    every redirect on the way was permanent (301, 308).
    """

    request: Request
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    received_at: datetime
    wire_bytes: int = 0
    requests: int = 1
    moved_to: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The name of the body in the raw archive, 64 hex digits."""
        return hashlib.sha256(self.body).hexdigest()

    @property
    def step(self) -> str:
        return self.request.step


@dataclass(frozen=True, slots=True)
class Skipped:
    """One item of a page that could not be read, and why. It is kept, counted and never silent."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What an answer says about the account itself."""

    native_id: str | None = None
    handle: str | None = None
    name: str | None = None
    moved_to: str | None = None
    locked: bool | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What one answer means.

    `posts` + `skipped` account for every item of the body (plus `ignored`: items that are known not to be
    posts of this account, with the reason). `reached` is the oldest publication time that the listing
    proves, pinned items left out. `end` says that the listing's start was reached: there is nothing older.
    `gone` lists native ids that the answer proves deleted. `pinned` lists those that stand out of order.

    `more` are questions that belong to this very page (the counts of its posts, the files of an index):
    they are asked before `next`, and what they bring counts as this page's. `window` says that the listing
    is one window of newest items that pushes others out unseen. `road` is an address that was found on the
    way and is worth keeping (an API root, the server that holds the records): the next cursor carries it.
    `shifting` says that pages are counted from the newest post on: a deletion between two pages hides a post.
    `reasons` tells why an id of `gone` is gone, where the platform says it (deleted, protected, suspended).
    `units` is how many objects the answer held, where the platform's quota counts these. `totals` are sums
    over days that the platform itself tells of an account.
    """

    posts: tuple[Post, ...] = ()
    engagement: tuple[EngagementSnapshot, ...] = ()
    audience: tuple[AudienceSnapshot, ...] = ()
    assets: tuple[AssetLook, ...] = ()
    totals: tuple[PeriodTotals, ...] = ()
    identity: Identity | None = None
    next: Request | None = None
    more: tuple[Request, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    ignored: tuple[Skipped, ...] = ()
    reached: datetime | None = None
    end: bool = False
    gone: tuple[str, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    pinned: tuple[str, ...] = ()
    window: bool = False
    shifting: bool = False
    road: str | None = None
    units: int | None = None
    hints: Mapping[str, str] = field(default_factory=dict)
