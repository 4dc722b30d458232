"""Published figures to be shown beside one's own: `reference_figures.csv`, `platform_users.csv`.

Reference figures are never an input of a figure of this house; the users of a platform are one only of
`reach_host`, whose definition names them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from monitor.model import NETWORKS
from monitor.registry.reading import _country, _one_of
from monitor.registry.sheet import Cells, needed, or_none, rows, whole, year

USER_COLUMNS = ("country", "platform", "year", "users", "source", "note")
REFERENCE_COLUMNS = ("country", "year", "name", "value", "unit", "source", "note")


@dataclass(frozen=True, slots=True)
class PlatformUsers:
    """How many people of a country used a platform in a year."""

    country: str
    platform: str
    year: int
    users: int
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReferenceFigure:
    """One figure as somebody else published it: `value` is verbatim, words and decimal comma included.

    `country` None: of the world or of no country. `year` None: the publication does not say. `note` holds
    what speaks against taking it at its word.
    """

    country: str | None
    year: int | None
    name: str
    value: str
    unit: str
    source: str
    note: str = ""


def load_platform_users(path: Path) -> tuple[PlatformUsers, ...]:
    """The table in its order; without a file there is none. Raises the first fault as RegistryError."""
    found = rows(path, _USERS, key=("country", "platform", "year"))
    return tuple(PlatformUsers(**row) for row in found)


def load_reference_figures(path: Path) -> tuple[ReferenceFigure, ...]:
    """The table in its order; without a file there is none. Raises the first fault as RegistryError."""
    found = rows(path, _FIGURES, key=("country", "year", "name", "value"))
    return tuple(ReferenceFigure(**row) for row in found)


def newest_users(table: Iterable[PlatformUsers]) -> Mapping[tuple[str, str], PlatformUsers]:
    """The row of the latest year by (country, platform)."""
    newest = {(one.country, one.platform): one for one in sorted(table, key=lambda one: one.year)}
    return MappingProxyType(newest)


def _name(text: str) -> str:
    if not (text.isascii() and text.replace("_", "a").isalnum() and text == text.lower()):
        raise ValueError(f"{text!r} is no name of a figure: a-z, 0-9 and _")
    return text


_USERS: Cells = {
    "country": _country,
    "platform": _one_of(NETWORKS),
    "year": year,
    "users": whole,
    "source": needed,
    "note": str,
}
_FIGURES: Cells = {
    "country": or_none(_country),
    "year": or_none(year),
    "name": _name,
    "value": needed,
    "unit": str,
    "source": needed,
    "note": str,
}
