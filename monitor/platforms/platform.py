"""The type that every platform's adapter fills in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from monitor.model import Account, Cursor
from monitor.text import folded
from monitor.wire import Aim, Page, Payload, Request

Basis = Literal["official API", "public feed", "public page", "HTML preview"]


PLAIN = r"[!-~]{8,}"
"""What any secret looks like: printable, no blanks."""


@dataclass(frozen=True, slots=True)
class Key:
    """The secret that a platform knows. `host` is the only one that it is sent to (fetch/credentials.py)."""

    variable: str
    host: str
    needed: bool
    """False: without it less is collected, and not nothing."""
    where: str
    """Where to get it, in one sentence."""
    steps: tuple[str, ...] = ()
    """The steps whose answers come through it."""
    shape: str = PLAIN
    """What the whole value of the variable looks like (a regular expression)."""
    others: Mapping[str, str] = field(default_factory=dict)
    """Further variables that belong to it, and what their values look like: it takes all of them."""

    @property
    def shapes(self) -> Mapping[str, str]:
        """Every variable that it takes, with what its value looks like."""
        return {self.variable: self.shape, **self.others}


@dataclass(frozen=True, slots=True)
class Quota:
    """Units that a key may spend in a day, which begins at midnight of `zone`.

    `by_object`: the platform counts the objects of its answers and not the questions (`Page.units`), so a
    refused question costs nothing. `prices`: what one unit of a step costs, in millionths of a dollar.
    """

    units: int
    zone: str
    by_object: bool = False
    prices: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """What a researcher has to know of a platform: a row of docs/platforms.md. One sentence each."""

    collects: str
    limits: str
    reach: str
    """How far back a backfill gets."""
    never: str
    """What this wire never shows."""


def names_of(account: Account) -> tuple[str, ...]:
    """The handle, folded and without its "@", and the platform's own id."""
    handle, native_id = folded(account.handle.removeprefix("@")), account.native_id
    return tuple(dict.fromkeys(name for name in (handle, native_id) if name))


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform as data and functions. `parse` may raise anything; call it through `platforms.read`.

    - `terms_url`, `terms_on` (when they were read): None where each server has terms of its own.
    - `interactions`: the set that is summed into one post's interactions (docs/metrics.md).
    - `steps`: every kind of question; `listings` are those whose answers list posts from the newest on.
    - `first`: the opening question of a poll. `recheck`: one post by native id, its counts or proof that it
      is gone; None when it cannot be asked now. `refresh`: up to `refresh_many` posts at once.
    - `guess`: the step that a saved body answers, for people who kept the body and not the question. Never
      fails.
    - `lent_days`: what came through the key is refreshed in that time or removed; 0: no such duty.
    - `why_off`: the reason, in one sentence, for which the platform stays off until the operator has accepted
      its terms; None: it is on.
    - `probe`: the cheapest question that shows whether the key is accepted; its step is "probe".
    - `asleep`: the reason, in one sentence, for which the platform is off until `enabled = true` is written.
    - `profile_seconds`: how long the audience stands, where asking for it costs; None: the setting.
    - `looks_by_id`: a listing tells only what is new; counts are looked at by id (collect/looks.py).
    - `recheck_days`: the terms want every stored post checked so often; 0: no such duty.
    - `every_seconds`: an asset is looked at so often, and each look is kept though its answer be the same;
      None: as often as something new comes.
    - `has_views`: posts tell how often they were seen.
    - `called`: the words by which posts of the network cite the account, as adapters write them.
    - `holds`: the networks whose accounts' past an archive holds; it has no accounts of its own.
    """

    name: str
    basis: Basis
    terms_url: str | None
    terms_on: date | None
    has_counts: bool
    interactions: tuple[str, ...]
    steps: tuple[str, ...]
    first: Callable[[Account, Cursor, Aim], Request]
    parse: Callable[[Account, Payload], Page]
    told: Told
    guess: Callable[[bytes, Mapping[str, str]], str]
    listings: tuple[str, ...] = ("timeline",)
    recheck: Callable[[Account, Cursor, str], Request | None] | None = None
    refresh: Callable[[Account, tuple[str, ...]], Request] | None = None
    refresh_many: int = 1
    lent_days: int = 0
    key: Key | None = None
    quota: Quota | None = None
    basis_with_key: Basis | None = None
    why_off: str | None = None
    asleep: str | None = None
    probe: Request | None = None
    profile_seconds: float | None = None
    looks_by_id: bool = False
    recheck_days: int = 0
    every_seconds: float | None = None
    holds: tuple[str, ...] = ()
    has_views: bool = False
    called: Callable[[Account], tuple[str, ...]] = names_of

    @property
    def priced(self) -> bool:
        """Does each post that is read cost money?"""
        return self.quota is not None and bool(self.quota.prices)
