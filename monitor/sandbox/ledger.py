"""The truth, for comparing: what was there, how often it was liked at any time, and what was served."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import datetime
from typing import NamedTuple

from monitor.model import instant_ms
from monitor.sandbox.assets import Furniture, TrueLook, furniture_of, look_of
from monitor.sandbox.cast import ASSETS, Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wires import SHOWN, WITHOUT_AUDIENCE
from monitor.sandbox.world import World


class Hole(NamedTuple):
    """Posts that came and were pushed out of a feed's window between two complete answers."""

    start: datetime
    end: datetime
    native_ids: tuple[str, ...]


class Ledger:
    """What tests compare an exported store with. `served` grows with every answered request."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.served: list[Served] = []

    def posts(self, account_id: str, at: datetime) -> list[TruePost]:
        """All posts that had appeared by then, deleted ones too, in order of appearance."""
        ms = instant_ms(at)
        return [post for post in self.world.posts[account_id] if post.visible_ms <= ms]

    def counts(self, account_id: str, native_id: str, at: datetime) -> Shown | None:
        """The true counts at that instant as the wire shows them; None where it shows none, KeyError for an
        unknown post."""
        post = self.world.by_id[account_id, native_id]
        return SHOWN[self.world.members[account_id].platform](post, instant_ms(at))

    def followers(self, account_id: str, at: datetime) -> int | None:
        """The true audience at that instant; None where there is none."""
        if self.world.members[account_id].platform in WITHOUT_AUDIENCE:
            return None
        return self.world.followers(account_id, instant_ms(at))

    def look(self, account_id: str, at: datetime) -> TrueLook | None:
        """What a look at an asset tells at that instant; None where the account is none."""
        member = self.world.members[account_id]
        return look_of(member, self.world.start_ms, instant_ms(at)) if member.platform in ASSETS else None

    def furniture(self, account_id: str) -> Furniture:
        """How the account's profile is furnished, as far as its network shows it; it never changes."""
        return furniture_of(self.world.members[account_id])

    def answers(self, account_id: str, *, complete: bool = True) -> list[Served]:
        """The requests answered for the account: only complete ones, or all."""
        return [s for s in self.served if s.account_id == account_id and (s.complete or not complete)]

    def seen(self, account_id: str) -> set[str]:
        """The native ids that any complete answer has listed."""
        return {native_id for answer in self.answers(account_id) for native_id in answer.ids}

    def holes(self, account_id: str) -> list[Hole]:
        """What no reader of the feed can know: spans whose posts came and left between two looks.

        A post deleted before the next look is no hole: the listing gives no sign of it. A 304 counts as a
        look, for it says that nothing came.
        """
        holes, before = [], None
        for answer in self._looks(account_id):
            if before is not None:
                lost = self._lost(account_id, before, answer)
                if lost:
                    holes.append(Hole(before.at, answer.at, lost))
            before = answer
        return holes

    def _looks(self, account_id: str) -> list[Served]:
        return [s for s in self.answers(account_id) if s.step == "timeline"]

    def _lost(self, account_id: str, before: Served, after: Served) -> tuple[str, ...]:
        start, end = instant_ms(before.at), instant_ms(after.at)
        listed = set(after.ids)
        return tuple(
            post.native_id
            for post in self.world.posts[account_id]
            if start < post.visible_ms <= end and post.stands(end) and post.native_id not in listed
        )

    def to_json(self, at: datetime) -> str:
        """Everything up to that instant as one JSON document; instants in ISO 8601."""
        return json.dumps(
            {
                "seed": self.world.seed,
                "start": self.world.start.isoformat(),
                "at": at.isoformat(),
                "plan": [_trouble(trouble) for trouble in self.world.plan],
                "accounts": [_member(member) for member in self.world.cast],
                "posts": {a: [self._post(p, at) for p in self.posts(a, at)] for a in self.world.posts},
                "looks": {a: _look(look) for a in self.world.posts if (look := self.look(a, at))},
                "furniture": {a: self.furniture(a)._asdict() for a in self.world.posts},
                "followers": {a: self.followers(a, at) for a in self.world.posts},
                "served": [_served(answer) for answer in self.served],
                "holes": {a: holes for a, holes in self._all_holes().items() if holes},
            },
            ensure_ascii=False,
        )

    def _all_holes(self) -> dict[str, list[list[object]]]:
        found: dict[str, list[list[object]]] = defaultdict(list)
        for member in self.world.cast:
            if member.platform == "feed":
                for hole in self.holes(member.id):
                    found[member.id].append(
                        [hole.start.isoformat(), hole.end.isoformat(), list(hole.native_ids)]
                    )
        return found

    def _post(self, post: TruePost, at: datetime) -> dict[str, object]:
        """A post as a reader sees it: a boost has the words, address and pictures of what it boosts."""
        counts = self.counts(post.account_id, post.native_id, at)
        ms = instant_ms(at)
        return {
            "native_id": post.native_id, "kind": post.kind, "url": post.address, "language": post.language,
            "published_at": post.published_at.isoformat(), "visible_at": post.visible_at.isoformat(),
            "deleted_at": _iso(post.deleted_at) if post.deleted_ms and post.deleted_ms <= ms else None,
            "in_reply_to": post.in_reply_to, "reply_to_own": post.reply_to_own, "pinned": post.pinned,
            "about": post.about and [post.about.account_id, post.about.native_id],
            "media": [picture.url for picture in post.shown.pictures],
            "versions": [
                {"from": v.from_at.isoformat(), "title": v.words.title, "text": v.words.text}
                for v in post.shown.versions if v.from_ms <= ms
            ],
            "counts": counts and counts._asdict(),
        }  # fmt: skip


def _member(member: Member) -> dict[str, object]:
    """What a reader of this account can know at all: `dates` and `ids` tell what its feed leaves out."""
    return {
        "id": member.id, "platform": member.platform, "format": member.format, "window": member.window,
        "dates": member.dates, "ids": member.ids, "moves_to": member.moves_to,
    }  # fmt: skip


def _look(look: TrueLook) -> dict[str, object]:
    return look._asdict() | {"changed_at": _iso(look.changed_at)}


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _trouble(trouble: Trouble) -> dict[str, object]:
    return {
        "name": trouble.name, "kind": trouble.kind, "account_id": trouble.account_id,
        "start": trouble.window.start.isoformat(), "end": trouble.window.end.isoformat(),
    }  # fmt: skip


def _served(answer: Served) -> dict[str, object]:
    return {
        "at": answer.at.isoformat(), "account_id": answer.account_id, "path": answer.path,
        "status": answer.status, "step": answer.step, "trouble": answer.trouble, "complete": answer.complete,
        "ids": list(answer.ids), "counts": answer.counts and [c and list(c) for c in answer.counts],
        "window_cut": answer.window_cut, "followers": answer.followers,
    }  # fmt: skip
