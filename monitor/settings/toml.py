"""monitor.toml: every key known, every value of its type and within its bounds."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from pathlib import Path
from typing import Any

from monitor.errors import SettingsError
from monitor.model import NETWORKS
from monitor.settings.faults import place_of, unknown
from monitor.settings.limits import bounded
from monitor.settings.score import weights
from monitor.settings.shape import TABLES, PlatformSettings


def read(path: Path) -> dict[str, Any]:
    """The tables of monitor.toml, every key and type checked."""
    try:
        text = path.read_text("utf-8-sig")
        tables = tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: not TOML: {error}") from None
    known = [*TABLES, "platforms", "data_dir"]
    for name, table in tables.items():
        place = place_of(path, text, "", name)
        if name not in known:
            unknown("key", name, known, place)
        if name == "data_dir":
            _typed("data_dir", table, "str", place)
        elif not isinstance(table, dict):
            raise SettingsError(f"{place}: {name} has to be a table, [{name}]")
        elif name == "platforms":
            tables[name] = {key: _platform(path, text, key, value) for key, value in table.items()}
        else:
            tables[name] = _table(path, text, name, table, fields(TABLES[name]))
    return tables


def _platform(path: Path, text: str, name: str, table: object) -> dict[str, Any]:
    place = place_of(path, text, "platforms", name)
    if name not in NETWORKS:
        unknown("platform", name, NETWORKS, place)
    if not isinstance(table, dict):
        raise SettingsError(f"{place}: platforms.{name} has to be a table, [platforms.{name}]")
    return _table(path, text, f"platforms.{name}", table, fields(PlatformSettings))


def _table(
    path: Path, text: str, table: str, given: Mapping[str, object], known: tuple[Field[Any], ...]
) -> dict[str, Any]:
    types = {entry.name: str(entry.type) for entry in known}
    checked = {}
    for key, value in given.items():
        place = place_of(path, text, table, key)
        if key not in types:
            unknown("key", f"{table}.{key}", [f"{table}.{name}" for name in types], place)
        checked[key] = _typed(f"{table}.{key}", value, types[key], place)
        bounded(f"{table}.{key}", value, place)
    return checked


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_TYPES: Mapping[str, tuple[str, Callable[[Any], bool], Callable[[Any], Any]]] = {
    "str": ("a text", lambda v: isinstance(v, str), str),
    "bool": ("true or false", lambda v: isinstance(v, bool), bool),
    "bool | None": ("true or false", lambda v: isinstance(v, bool), bool),
    "int": ("a whole number", _is_whole, int),
    "int | None": ("a whole number", _is_whole, int),
    "float": ("a number", _is_number, float),
    "tuple[str, ...]": (
        "a list of texts",
        lambda v: isinstance(v, list) and all(isinstance(x, str) for x in v),
        tuple,
    ),
    "dict[str, str]": (
        "a table of texts",
        lambda v: isinstance(v, dict) and all(isinstance(x, str) for x in v.values()),
        dict,
    ),
    "tuple[int, ...]": (
        "a list of whole numbers",
        lambda v: isinstance(v, list) and all(map(_is_whole, v)),
        tuple,
    ),
}


def _typed(key: str, value: object, type_name: str, place: str) -> Any:
    if type_name == "StageWeights":
        return weights(key, value, place)
    wanted, fits, convert = _TYPES[type_name]
    if not fits(value):
        found = "" if key == "store.url" else f", not {value!r}"  # an address may hold a password
        raise SettingsError(f"{place}: {key} has to be {wanted}{found}")
    return convert(value)
