"""The posts of an answer: each one read, ignored or skipped, and of several versions of one the newest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.limits import BAD_INPUT, ITEMS_PER_PAGE
from monitor.platforms.x_answer import Object, unreadable
from monitor.platforms.x_ask import AT_ONCE, LATER, ask_later
from monitor.platforms.x_post import Beside, beside, post_of, versions_of
from monitor.wire import Identity, Page, Payload, Skipped

Reader = Callable[[], tuple[Post, EngagementSnapshot | None]]


@dataclass
class Items:
    """What the items of an answer came to. `owner`: whose posts were asked for; None: the answer tells.
    `wanted`: the ids that were asked for, where posts were."""

    owner: str | None = None
    wanted: frozenset[str] = frozenset()
    found: dict[str, tuple[str, int, Post, EngagementSnapshot | None]] = field(default_factory=dict)
    newest: dict[str, str] = field(default_factory=dict)
    authors: set[str] = field(default_factory=set)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)
    many: int = 0

    def take(self, account: Account, seen_at: datetime, item: Any, included: Beside, path: str) -> None:
        """Put one post object of version 2 where it belongs."""
        try:
            ids, author = versions_of(item), item.get("author_id")
            if self._strange(author, path) or self._unasked(ids, path):
                return
            if item["id"] != ids[-1]:
                self.many += 1
                self.newest[ids[0]] = ids[-1]
                self.ignored.append(Skipped(path, "an earlier version"))
                return
            self.put(path, ids[-1], post_of(account, seen_at, item, included))
        except BAD_INPUT as fault:
            self.skip(path, fault)

    def read(self, path: str, author: object, version: str, reader: Reader) -> None:
        """The same for a post of another shape."""
        try:
            if not self._strange(author, path):
                self.put(path, version, reader())
        except BAD_INPUT as fault:
            self.skip(path, fault)

    def put(self, path: str, version: str, read: tuple[Post, EngagementSnapshot | None]) -> None:
        """Keep a post that was read; of two that are one, the newer version."""
        native_id, number = read[0].native_id, int(version)
        self.many += 1
        before = self.found.get(native_id)
        if before is not None and before[1] > number:
            self.ignored.append(Skipped(path, "an earlier version"))
            return
        if before is not None:
            reason = (
                "an earlier version" if before[1] < number else f"id {version} stands twice; the last counts"
            )
            self.ignored.append(Skipped(before[0], reason))
        self.found[native_id] = (path, number, *read)

    def skip(self, path: str, fault: Exception) -> None:
        """Note an item that could not be read."""
        self.many += 1
        self.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))

    def _strange(self, author: object, path: str) -> bool:
        if self.owner is not None and author not in (None, self.owner):
            self.many += 1
            self.ignored.append(Skipped(path, "by another account"))
            return True
        if isinstance(author, str):
            self.authors.add(author)
        return False

    def _unasked(self, ids: tuple[str, ...], path: str) -> bool:
        if not self.wanted or self.wanted.intersection(ids):
            return False
        self.many += 1
        self.ignored.append(Skipped(path, "not asked for"))
        return True

    def page(self, account: Account, payload: Payload) -> Page:
        """The page, still without its place in a walk. Versions that X says are not the newest are asked for
        (`more`). Raises ParseError where there were posts and none could be read."""
        if self.many and len(self.skipped) == self.many:
            reason = f"none of the {self.many} posts could be read ({self.skipped[0].reason})"
            raise unreadable(account, payload, reason)
        posts = tuple(post for _, _, post, _ in self.found.values())
        later = [new for first, new in self.newest.items() if first not in self.found]
        if payload.request.item == LATER:
            later = []
        return Page(
            posts=posts,
            engagement=tuple(seen for _, _, _, seen in self.found.values() if seen),
            identity=Identity(native_id=next(iter(self.authors))) if len(self.authors) == 1 else None,
            more=tuple(ask_later(later[at : at + AT_ONCE]) for at in range(0, len(later), AT_ONCE)),
            skipped=tuple(self.skipped),
            ignored=tuple(self.ignored),
        )


def take_all(
    items: Items, account: Account, seen_at: datetime, data: list[Any], included: Beside, where: str = ""
) -> None:
    """Every item of a list, up to the limit of a page."""
    for place, item in enumerate(data):
        path = f"{where}data[{place}]"
        if place >= ITEMS_PER_PAGE:
            items.skip(path, ValueError(f"past the limit of {ITEMS_PER_PAGE} posts"))
        else:
            items.take(account, seen_at, item, included, path)


def data_of(account: Account, payload: Payload, body: Object) -> list[Any] | None:
    """The list of posts or users; one alone counts as a list of one. None where there is none."""
    data = body.get("data")
    if data is None or isinstance(data, list):
        return data
    if isinstance(data, dict):
        return [data]
    raise unreadable(account, payload, f"data is {type(data).__name__}")


def included_in(account: Account, payload: Payload, body: Object) -> Beside:
    """What an answer includes. Raises ParseError where that is no object of lists."""
    includes = body.get("includes") or {}
    try:
        return beside(includes)
    except BAD_INPUT as fault:
        raise unreadable(account, payload, f"includes: {fault}") from fault
