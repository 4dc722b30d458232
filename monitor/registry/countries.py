"""`config/countries.csv` -> Countries: how a country is called, what it speaks, how many live there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from monitor.registry.reading import _country, _shown
from monitor.registry.sheet import Cells, Row, needed, or_none, rows, whole, year

COUNTRY_COLUMNS = ("code", "name", "population", "population_year", "languages", "names", "source")
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")
"""ISO 639-1 where there is one, else ISO 639-3 or 639-2."""


@dataclass(frozen=True, slots=True)
class Country:
    """What is known about one country, apart from its accounts.

    `names` are what texts call it, in several languages and scripts; `name` is the English one of tables.
    `languages` are its official ones. `population` and its year are None where no source was found.
    """

    code: str
    name: str
    names: tuple[str, ...]
    population: int | None
    population_year: int | None
    languages: tuple[str, ...]
    source: str


def load_countries(path: Path) -> Mapping[str, Country]:
    """Countries by code, in the order of the table; without a file there are none.

    Raises the first fault as RegistryError.
    """
    found = rows(path, _CELLS, key=("code",), check=_dated)
    return MappingProxyType({row["code"]: Country(**row) for row in found})


def _dated(row: Row) -> tuple[str, str] | None:
    if (row["population"] is None) != (row["population_year"] is None):
        return "population_year", "stands with a population and only with one"
    return None


def _listed(text: str) -> tuple[str, ...]:
    parts = tuple(" ".join(part.split()) for part in text.split(";"))
    if not all(parts):
        raise ValueError("has an empty entry; entries are parted by one semicolon")
    folded = [part.casefold() for part in parts]
    for place, part in enumerate(folded):
        if part in folded[:place]:
            raise ValueError(f"{_shown(parts[place])} stands there twice")
    return parts


def _languages(text: str) -> tuple[str, ...]:
    for code in (codes := _listed(text)):
        if not LANGUAGE_CODE.fullmatch(code):
            raise ValueError(f"{_shown(code)} is no ISO 639 code, such as kk or ru")
    return codes


_CELLS: Cells = {
    "code": _country,
    "name": needed,
    "population": or_none(whole),
    "population_year": or_none(year),
    "languages": _languages,
    "names": _listed,
    "source": needed,
}
