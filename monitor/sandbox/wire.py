"""What every platform of the practice world fills in: its wire, as a class of one world."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Ask:
    """A request, taken apart. `host` is the prefix under which the wire is served, `path` what follows it."""

    host: str
    path: str
    target: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    at: datetime
    ms: int
    body: bytes = b""
    """What a POST brought; empty for a GET."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer together with what the ledger has to know of it."""

    answer: Answer
    served: Served


class Wire(Protocol):
    """One platform's wire. Answers are pure functions of the world and the instant, but for spent quotas."""

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        ...

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer of this instant, the platform's own refusals among them."""
        ...

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """How this platform says 410, 429 or 5xx (`trouble.status`)."""
        ...

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """The answer as a trouble under status 200 leaves it; the very same object where it has no bearing.

        Kinds that are the same on every wire (cut, slow, html_page, …) are not asked here.
        """
        ...
