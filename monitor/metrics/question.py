"""What is asked: which figures, over which span, of which accounts, at which age of a post.

The answer to "which accounts" is a relation, `subject`: one row per account with everything that varies
between two questions, as integers. It is spliced in front of SQL that was compiled once, so that another
window, age or interaction set never means compiling again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType

from monitor.model import Window, instant_ms

PARTS = ("likes", "comments", "shares", "quotes")
"""The counts an interaction set may be made of; all of them are columns of `engagement_snapshot`."""

SUBJECT = (
    "account_id", "window_start", "window_end", "seen_until", "eligible_until", "as_of", "age",
    *(f"needs_{part}" for part in PARTS),
)  # fmt: skip
"""Columns of the relation `subject`. Instants and `age` are milliseconds, `needs_*` is 0 or 1."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which metrics (`names`, empty: all), over which window, as known at `as_of`.

    `age_hours` is the post age of engagement; it is required as soon as one asked metric needs it.
    `interactions` gives each platform's interaction set; a platform without one has no engagement figures.
    `accounts`, `countries` and `platforms` narrow the accounts; None does not.
    """

    window: Window
    as_of: datetime
    names: tuple[str, ...] = ()
    age_hours: float | None = None
    interactions: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    accounts: tuple[str, ...] | None = None
    countries: tuple[str, ...] | None = None
    platforms: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        for platform, parts in self.interactions.items():
            if unknown := set(parts) - set(PARTS):
                raise ValueError(f"{platform}: no such count {sorted(unknown)}; known are {PARTS}")
        if self.age_hours is not None and self.age_hours <= 0:
            raise ValueError(f"age_hours has to be positive, not {self.age_hours}")


@dataclass(frozen=True, slots=True)
class Subject:
    """One account as the question sees it: its own part of the window, and what its platform counts."""

    account_id: str
    country: str
    platform: str
    start: int
    end: int
    interactions: tuple[str, ...]

    @property
    def length(self) -> int:
        return max(self.end - self.start, 0)


def subjects(rows: list[tuple[str, str, str, str | None, str | None]], question: Question) -> list[Subject]:
    """The accounts that the question names, each with the window cut to `active_from`..`active_until`.

    Both dates are whole UTC days that belong to the account.
    """
    found = []
    for account_id, country, platform, since, until in rows:
        if _asked(question, account_id, country, platform):
            start, end = _own_window(question.window, since, until)
            parts = tuple(question.interactions.get(platform, ()))
            found.append(Subject(account_id, country, platform, start, end, parts))
    return found


def _asked(question: Question, account_id: str, country: str, platform: str) -> bool:
    pairs = ((question.accounts, account_id), (question.countries, country), (question.platforms, platform))
    return all(allowed is None or value in allowed for allowed, value in pairs)


def _own_window(window: Window, since: str | None, until: str | None) -> tuple[int, int]:
    start, end = instant_ms(window.start), instant_ms(window.end)
    if since:
        start = max(start, _midnight(date.fromisoformat(since)))
    if until:
        end = min(end, _midnight(date.fromisoformat(until) + timedelta(days=1)))
    return start, max(start, end)


def _midnight(day: date) -> int:
    return instant_ms(datetime.combine(day, time(), UTC))


def relation(found: list[Subject], question: Question) -> str:
    """The rows of `subject` as a common table expression, without the word WITH."""
    as_of, age = instant_ms(question.as_of), round((question.age_hours or 0) * 3_600_000)
    rows = []
    for one in found:
        numbers = (one.start, one.end, min(one.end, as_of), min(one.end, as_of - age), as_of, age)
        needs = (int(part in one.interactions) for part in PARTS)
        rows.append(f"({', '.join([_text(one.account_id), *map(str, numbers), *map(str, needs)])})")
    return f"subject ({', '.join(SUBJECT)}) AS (VALUES {', '.join(rows)})"


def _text(value: str) -> str:
    """A string literal that every engine reads alike: a backslash is an escape in some and not in others."""
    if "\\" in value or not value.isprintable():
        raise ValueError(f"account id {value!r} cannot stand in a query")
    return "'" + value.replace("'", "''") + "'"
