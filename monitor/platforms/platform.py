"""The type that every platform's adapter fills in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from monitor.model import Account, Cursor
from monitor.wire import Page, Payload, Request


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform as data and functions. `parse` may raise anything; call it through `platforms.read`.

    `terms_url` and `terms_on` (when they were read) are None where each server has terms of its own.
    `interactions` is the set that is summed into one post's interactions (metrics.md c.2). `first` is given
    whether the profile is due; `recheck` asks for one post by native id: its counts, or
    proof that it is gone.
    """

    name: str
    basis: Literal["official API", "public feed", "HTML preview"]
    terms_url: str | None
    terms_on: date | None
    has_counts: bool
    interactions: tuple[str, ...]
    steps: tuple[str, ...]
    first: Callable[[Account, Cursor, bool], Request]
    parse: Callable[[Account, Payload], Page]
    recheck: Callable[[Account, Cursor, str], Request] | None = None
