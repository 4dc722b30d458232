"""What is asked: which figures, over which span, of which accounts, at which age of a post.

The answer to "which accounts" is a relation, `subject`: one row per account with everything that varies
between two questions, as integers. It is spliced in front of SQL that was compiled once, so that another
window, age or interaction set never means compiling again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import Any

from monitor.model import ASSETS, Window, instant_ms

PARTS = ("likes", "comments", "shares", "quotes")
"""The counts an interaction set may be made of; all of them are columns of `engagement_snapshot`."""
COUNTS = (*PARTS, "views")
DAY, YEAR = 86_400_000, 365
FINAL_AGE = 30 * DAY
"""Counts of posts older than that are final."""

SUBJECT = (
    "account_id", "platform", "window_start", "window_end", "seen_until", "eligible_until", "as_of", "age",
    "earlier_from",
    *(f"needs_{count}" for count in COUNTS), "current",
)  # fmt: skip
"""Columns of the relation `subject`: two texts, then integers. Instants and `age` are milliseconds, `needs_*`
and `current` (today's followers may be used) are 0 or 1."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which metrics (`names`, empty: all), over which window, as known at `as_of`.

    `age_hours` is the post age of engagement; it is required as soon as one asked metric needs it.
    `interactions` gives each platform's interaction set; a platform without one has no engagement figures.
    `accounts`, `countries` and `platforms` narrow the accounts; None does not.
    `final` asks for the counts of posts of 30 days and more instead of those at an age; `current_followers`
    lets it use today's followers. `viewed` are the platforms that show views, `weights` those of likes,
    comments and shares under `weights_name`, `moods` the sign of a named reaction. `hosts` gives a country's
    official languages, `called` the words that citations call an account by, where they are not its handle
    and native id alone; `users` how many people of a country use a platform. `resamples` is the number of
    resamples of an interval; 0: no such intervals.
    """

    window: Window
    as_of: datetime
    names: tuple[str, ...] = ()
    age_hours: float | None = None
    interactions: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    accounts: tuple[str, ...] | None = None
    countries: tuple[str, ...] | None = None
    platforms: tuple[str, ...] | None = None
    final: bool = False
    current_followers: bool = False
    viewed: tuple[str, ...] = ()
    weights: tuple[float, float, float] = (1.0, 1.0, 1.0)
    weights_name: str = "flat"
    moods: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    hosts: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    called: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    users: Mapping[tuple[str, str], int] = field(default_factory=lambda: MappingProxyType({}))
    resamples: int = 1000

    def __post_init__(self) -> None:
        for platform, parts in self.interactions.items():
            if unknown := set(parts) - set(PARTS):
                raise ValueError(f"{platform}: no such count {sorted(unknown)}; known are {PARTS}")
        if self.age_hours is not None and self.age_hours <= 0:
            raise ValueError(f"age_hours has to be positive, not {self.age_hours}")

    @property
    def age(self) -> int:
        """The age of counts in milliseconds; 0 if none was given."""
        return FINAL_AGE if self.final else round((self.age_hours or 0) * 3_600_000)


Keep = Callable[[Sequence[str], Sequence[tuple[str | int, ...]]], str]
"""Puts rows down as a table of the engine: the names of its columns and its rows in, its name out."""


@dataclass(frozen=True, slots=True)
class Subject:
    """One account as the question sees it: its own part of the window, and what its platform counts.

    `host` is the country where a mission sits. `names` are the words that a citation calls the account by.
    """

    account_id: str
    country: str
    platform: str
    start: int
    end: int
    interactions: tuple[str, ...]
    host: str | None = None
    enabled: bool = True
    names: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        return max(self.end - self.start, 0)


def subjects(rows: list[tuple[Any, ...]], question: Question) -> list[Subject]:
    """The accounts that the question names, each with the window cut to `active_from`..`active_until`.

    Both dates are whole UTC days that belong to the account. Assets have no figures and are left out.
    """
    return [one for one in _network_accounts(rows, question)
            if _asked(question, one.account_id, one.country, one.platform)]  # fmt: skip


def everyone(rows: list[tuple[Any, ...]], question: Question) -> list[Subject]:
    """All accounts that are collected, whatever the question names: those who may cite and be cited."""
    return [one for one in _network_accounts(rows, question) if one.enabled]


def nodes(rows: list[tuple[Any, ...]]) -> set[str]:
    """The countries of the registry, those that only have assets too."""
    return {row[1] for row in rows if row[-1]}


def _network_accounts(rows: list[tuple[Any, ...]], question: Question) -> list[Subject]:
    found = []
    for account_id, country, platform, since, until, host, handle, native_id, enabled in rows:
        if platform not in ASSETS:
            start, end = _own_window(question.window, since, until)
            parts = tuple(question.interactions.get(platform, ()))
            names = question.called.get(account_id) or _names(handle, native_id)
            found.append(
                Subject(account_id, country, platform, start, end, parts, host, bool(enabled), names)
            )
    return found


def _names(handle: str | None, native_id: str | None) -> tuple[str, ...]:
    """A citation is stored folded; a platform's own id may be told apart by capitals."""
    given = ((handle or "").lower().removeprefix("@"), native_id or "", (native_id or "").lower())
    return tuple(dict.fromkeys(name for name in given if name))


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


def relation(
    found: Iterable[Subject],
    question: Question,
    days: Mapping[str, int] | None = None,
    keep: Keep | None = None,
) -> str:
    """The rows of `subject` as a common table expression, without the word WITH.

    `days` is how far before the window an account's earlier posts are wanted; a year if it is not in it.
    `keep` is for an engine that would rather not read the rows again with every query.
    """
    days = days or {}
    as_of, age = instant_ms(question.as_of), question.age
    young = as_of - age + (1 if question.final else 0)  # a post is final from 30 days on, not only after
    rows: list[tuple[str | int, ...]] = []
    for one in found:
        numbers = (one.start, one.end, min(one.end, as_of), min(one.end, young), as_of, age,
                   one.start - days.get(one.account_id, YEAR) * DAY)  # fmt: skip
        shown = one.interactions + (("views",) if one.platform in question.viewed else ())
        marks = (*(int(count in shown) for count in COUNTS), int(question.current_followers))
        rows.append((one.account_id, one.platform, *numbers, *marks))
    return f"{_given(rows, keep)}, {_SUBJECT}, {_moods(question)}, {_PLACES}"


def _given(rows: Sequence[tuple[str | int, ...]], keep: Keep | None) -> str:
    if keep:
        return f"given AS (SELECT * FROM {keep(SUBJECT, rows)})"  # noqa: S608
    listed = (", ".join(_text(one) if isinstance(one, str) else str(one) for one in row) for row in rows)
    return f"given ({', '.join(SUBJECT)}) AS (VALUES {', '.join(f'({row})' for row in listed)})"


# ClickHouse takes a number for the smallest unsigned type that holds it, which mixes with no signed one
_SUBJECT = "subject AS (SELECT {} FROM given)".format(  # noqa: S608
    ", ".join(n if n in ("account_id", "platform") else f"CAST({n} AS BIGINT) AS {n}" for n in SUBJECT)
)
_PLACES = "place (place) AS (VALUES (1), (2), (3), (4))"


def _moods(question: Question) -> str:
    """The rows of `mood`; without any, one that no reaction has. Emoji may have invisible parts."""
    told = [(name, sign) for name, sign in question.moods.items() if "\\" not in name] or [("", 0)]
    rows = [f"({_literal(name)}, {sign:d})" for name, sign in told]
    return f"mood (name, sign) AS (VALUES {', '.join(rows)})"


def _literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def graph(found: list[Subject], question: Question, keep: Keep | None = None) -> str | None:
    """The relations `subject` and `named` (what a citation calls which account, after the platform's name),
    or None if there is nobody to call."""
    rows = [
        f"({_text(one.account_id)}, {_text(f'{one.platform}/{name}')})"
        for one in found for name in one.names if "\\" not in name and name.isprintable()
    ]  # fmt: skip
    if not rows:
        return None
    return f"{relation(found, question, keep=keep)}, named (account_id, name) AS (VALUES {', '.join(rows)})"


def _text(value: str) -> str:
    """A string literal that every engine reads alike: a backslash is an escape in some and not in others."""
    if "\\" in value or not value.isprintable():
        raise ValueError(f"account id {value!r} cannot stand in a query")
    return _literal(value)
