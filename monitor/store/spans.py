"""Spans of time on a line: joining what touches, cutting what is covered. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.model import Window


@dataclass(frozen=True, slots=True)
class Span:
    """A coverage row. `id` is None as long as it is not stored."""

    id: int | None
    starts: datetime
    ends: datetime
    poll_id: str | None


def join(spans: Sequence[Span], new: Window, poll_id: str) -> list[Span]:
    """One account's spans with `new` laid over them: what it overlaps or touches grows into one span.

    The grown span keeps a stored id and takes the poll's id, since that poll made it what it is. An empty
    window, or one that is covered already, changes nothing.
    """
    if new.start == new.end or any(s.starts <= new.start and new.end <= s.ends for s in spans):
        return list(spans)
    met = [s for s in spans if s.starts <= new.end and new.start <= s.ends]
    grown = Span(
        id=next((s.id for s in met if s.id is not None), None),
        starts=min([new.start, *(s.starts for s in met)]),
        ends=max([new.end, *(s.ends for s in met)]),
        poll_id=poll_id,
    )
    return [s for s in spans if s not in met] + [grown]


def rest(window: Window, holes: Sequence[Window]) -> list[Window]:
    """The parts of `window` that no hole covers, in order; empty parts are left out."""
    left, at = [], window.start
    for hole in sorted(holes, key=lambda h: h.start):
        if hole.start >= window.end:
            break
        if hole.start > at:
            left.append(Window(at, hole.start))
        at = max(at, hole.end)
    return left + [Window(at, window.end)] if at < window.end else left


def overlap(one: Window, other: Window) -> Window | None:
    """What two windows share; None when that is nothing."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Window(start, end) if start < end else None
