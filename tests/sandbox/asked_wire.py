"""A wire of the practice world, asked as its site asks it, for tests of one platform."""

from __future__ import annotations

from monitor.sandbox import SimClock, World
from monitor.sandbox.served import Served
from monitor.sandbox.wire import Ask, Draft, Wire


class AskedWire:
    """`served` are the ledger's lines in order of asking."""

    def __init__(self, world: World, clock: SimClock, wire: Wire) -> None:
        self.world, self.clock, self.wire = world, clock, wire
        self.served: list[Served] = []

    def draft(self, ask: Ask) -> Draft:
        member, step = self.wire.whose(ask)
        draft = self.wire.draft(ask, Served(ask.at, member.id if member else None, ask.target, 200, step))
        self.served.append(draft.served)
        return draft
