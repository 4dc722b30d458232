"""What a wire showed, as the ledger notes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple


class Shown(NamedTuple):
    """The counts of one post as its platform's wire shows them; None is what it never shows.

    Equal to `EngagementSnapshot.counts` of an honest reader: rounded where the wire abbreviates, reactions
    sorted by name.
    """

    likes: int | None = None
    comments: int | None = None
    shares: int | None = None
    quotes: int | None = None
    views: int | None = None
    reactions: tuple[tuple[str, int], ...] | None = None
    precision: Literal["exact", "rounded"] = "exact"


@dataclass(frozen=True, slots=True)
class Served:
    """One answered request. `complete` says that the body showed the truth of that instant.

    `ids` and `counts` are what a complete 200 listed (None where the wire shows no counts of a post); `step`
    is "timeline", "pinned", "profile", "lookup", "post" or a step of the wire's own; `window_cut` says that
    older posts existed beyond a feed's window; `followers` is what a profile told.
    """

    at: datetime
    account_id: str | None
    path: str
    status: int
    step: str
    trouble: str | None = None
    complete: bool = False
    ids: tuple[str, ...] = ()
    counts: tuple[Shown | None, ...] | None = None
    window_cut: bool = False
    followers: int | None = None
