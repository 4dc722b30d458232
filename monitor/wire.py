"""What crosses between platforms, fetch and collect: a question, its answer, and what the answer means."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from monitor.model import AudienceSnapshot, EngagementSnapshot, Post


@dataclass(frozen=True)
class Request:
    """What an adapter wants to ask. Holds no secret: fetch adds credentials per exact origin.

    `step` names the kind of question ("timeline", "profile", "lookup", "post"); it travels into the
    payload so that `parse` never has to guess. `item` is the native id when one post is asked for.
    `etag` and `last_modified` are sent back byte for byte. `obey_robots` is set by adapters that read
    pages made for people.
    """

    url: str
    step: str
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    item: str | None = None
    obey_robots: bool = False

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
    """

    posts: tuple[Post, ...] = ()
    engagement: tuple[EngagementSnapshot, ...] = ()
    audience: tuple[AudienceSnapshot, ...] = ()
    identity: Identity | None = None
    next: Request | None = None
    skipped: tuple[Skipped, ...] = ()
    ignored: tuple[Skipped, ...] = ()
    reached: datetime | None = None
    end: bool = False
    gone: tuple[str, ...] = ()
    pinned: tuple[str, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
