"""countries.csv, platform_users.csv, reference_figures.csv: loaders, schemas, and what is shipped."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from monitor import registry
from monitor.errors import RegistryError
from monitor.model import NETWORKS
from monitor.registry.countries import COUNTRY_COLUMNS, load_countries
from monitor.registry.reference import (
    REFERENCE_COLUMNS,
    USER_COLUMNS,
    PlatformUsers,
    load_platform_users,
    load_reference_figures,
    newest_users,
)

CONFIG = Path(__file__).resolve().parents[1] / "config"
COUNTRIES, USERS, FIGURES = (
    CONFIG / f"{name}.csv" for name in ("countries", "platform_users", "reference_figures")
)
KZ = 'KZ,Kazakhstan,18513930,2019,kk;ru,"Kazakhstan;Казахстан",somewhere'


def _write(folder: Path, columns: tuple[str, ...], *rows: str) -> Path:
    path = folder / "table.csv"
    path.write_text("\n".join([",".join(columns), *rows, ""]), encoding="utf-8")
    return path


def test_a_country_row_becomes_a_country(tmp_path: Path) -> None:
    """Lists are parted at semicolons, numbers are numbers, an empty population is None."""
    table = load_countries(_write(tmp_path, COUNTRY_COLUMNS, KZ, "EU,European Union,,,en; fr,EU,somewhere"))
    assert list(table) == ["KZ", "EU"]
    assert (table["KZ"].names, table["KZ"].languages) == (("Kazakhstan", "Казахстан"), ("kk", "ru"))
    assert (table["KZ"].population, table["KZ"].population_year) == (18513930, 2019)
    assert (table["EU"].population, table["EU"].languages) == (None, ("en", "fr"))


@pytest.mark.parametrize(
    ("row", "line", "column", "words"),
    [
        (KZ.replace("KZ,", "kz,"), 3, "code", "ISO 3166"),
        (KZ.replace("18513930", "18,5"), 3, None, "8 cells instead of 7"),
        (KZ.replace("18513930", "0"), 3, "population", "whole number above 0"),
        (KZ.replace("2019", ""), 3, "population_year", "stands with a population"),
        (KZ.replace("2019", "19"), 3, "population_year", "no year"),
        (KZ.replace("kk;ru", "kazakh"), 3, "languages", "ISO 639"),
        (KZ.replace("kk;ru", "kk;"), 3, "languages", "empty entry"),
        (KZ.replace("Казахстан", "kazakhstan"), 3, "names", "stands there twice"),
        (KZ.replace("Kazakhstan,", ","), 3, "name", "is empty"),
        (KZ.replace("somewhere", ""), 3, "source", "is empty"),
        (KZ.replace("somewhere", "a\u202eb"), 3, "source", "U+202E"),
        ("UZ,Uzbekistan,1,2019,uz,Uzbekistan,somewhere", 3, "code", "stands already in line 2"),
    ],
)
def test_a_fault_of_a_country_is_named(
    tmp_path: Path, row: str, line: int, column: str | None, words: str
) -> None:
    """File, line and column of the first fault."""
    path = _write(tmp_path, COUNTRY_COLUMNS, "UZ,Uzbekistan,1,2019,uz,Uzbekistan,somewhere", row)
    with pytest.raises(RegistryError) as caught:
        load_countries(path)
    assert (caught.value.file, caught.value.line, caught.value.column) == (str(path), line, column)
    assert words in caught.value.reason


@pytest.mark.parametrize(("body", "words"), [
    (b"", "no header line"), (b"code,nam\n", "column is missing"), (b"\xff", "not UTF-8"),
    (b"code,code,name,population,population_year,languages,names,source\n", "column occurs twice"),
    (b"code,name,population,population_year,languages,names,source,x\n", "unknown column 'x'"),
])  # fmt: skip
def test_a_table_that_is_none(tmp_path: Path, body: bytes, words: str) -> None:
    """Encoding and header are told in the first line."""
    path = tmp_path / "countries.csv"
    path.write_bytes(body)
    with pytest.raises(RegistryError, match=words) as caught:
        load_countries(path)
    assert caught.value.line == 1


def test_no_file_is_an_empty_table(tmp_path: Path) -> None:
    """A config folder from before these tables works on; figures that need them say so themselves."""
    nowhere = tmp_path / "none.csv"
    assert load_countries(nowhere) == {}
    assert load_platform_users(nowhere) == load_reference_figures(nowhere) == ()


def test_users_of_the_newest_year_count(tmp_path: Path) -> None:
    """Two years of one platform: the later one."""
    path = _write(tmp_path, USER_COLUMNS, "KZ,vk,2018,20,a,", "KZ,vk,2017,10,a,n", "UZ,vk,2017,5,a,")
    newest = newest_users(load_platform_users(path))
    assert newest["KZ", "vk"] == PlatformUsers("KZ", "vk", 2018, 20, "a")
    assert newest["UZ", "vk"].users == 5


@pytest.mark.parametrize(("row", "column"), [
    ("KZ,vkontakte,2017,1,a,", "platform"), ("KZ,vk,,1,a,", "year"), ("KZ,vk,2017,,a,", "users"),
    ("KZ,vk,2017,1,,", "source"), ("KZ,vk,2017,\u0661,a,", "users"),
])  # fmt: skip
def test_a_fault_of_a_platforms_users_is_named(tmp_path: Path, row: str, column: str) -> None:
    """Every column but the note is needed."""
    with pytest.raises(RegistryError) as caught:
        load_platform_users(_write(tmp_path, USER_COLUMNS, row))
    assert (caught.value.line, caught.value.column) == (2, column)


def test_a_reference_figure_is_kept_verbatim(tmp_path: Path) -> None:
    """Decimal comma and words stay; the world has no country; a bad name is refused."""
    good = _write(tmp_path, REFERENCE_COLUMNS, 'KZ,2016,users,"55,8 %",share,a,', ",,users,>40 %,,a,b")
    first, second = load_reference_figures(good)
    assert (first.value, first.year) == ("55,8 %", 2016)
    assert (second.country, second.year, second.note) == (None, None, "b")
    with pytest.raises(RegistryError) as caught:
        load_reference_figures(_write(tmp_path, REFERENCE_COLUMNS, "KZ,2016,Users,1,,a,"))
    assert caught.value.column == "name"


def test_every_country_that_is_named_is_in_the_table() -> None:
    """The accounts' countries and hosts, the members of the United Nations, and nothing else."""
    table = load_countries(COUNTRIES)
    accounts = registry.load(CONFIG / "accounts.csv")
    named = {one.country for one in accounts} | {one.host_country for one in accounts if one.host_country}
    assert named <= set(table) <= registry.COUNTRIES
    assert len(table) == 193 + len({"VA", "PS", "EU", "XK", "TW"})
    assert [code for code, one in table.items() if one.population is None] == ["EU", "TW", "VA"]
    assert {"kk", "ru"} == set(table["KZ"].languages)
    assert {"Kazakhstan", "Казахстан", "Қазақстан", "Қозоғистон", "哈萨克斯坦"} <= set(table["KZ"].names)


def test_no_name_stands_for_two_countries() -> None:
    """A text that names one does not name the other."""
    seen: dict[str, str] = {}
    for code, one in load_countries(COUNTRIES).items():
        for name in one.names:
            assert seen.setdefault(name.casefold(), code) == code


def test_the_shipped_figures_are_those_of_the_sources() -> None:
    """Spot checks, the nine inconsistencies beside the data, and no year in which two ranks differ."""
    figures = load_reference_figures(FIGURES)
    ranks = {(one.country, one.year): one.value for one in figures if one.name.endswith("review_rank")}
    assert [ranks[code, 2017] for code in ("KZ", "UZ", "KG")] == ["44", "133", "137"]
    assert [ranks[code, 2016] for code in ("KZ", "UZ", "KG")] == ["38", "124", "on the 96th"]
    notes = " ".join(one.note for one in figures)
    assert [number for number in range(1, 10) if f"Inconsistency {number}" not in notes] == []
    assert all(one.source for one in figures)
    users = newest_users(load_platform_users(USERS))
    assert {place: one.users for place, one in users.items()} == {
        ("KZ", "vk"): 1_945_000, ("KZ", "instagram"): 1_336_000, ("KZ", "facebook"): 125_800,
    }  # fmt: skip
    assert {one.year for one in users.values()} == {2017}
    assert {platform for _, platform in users} <= set(NETWORKS)


@pytest.mark.parametrize(
    ("path", "columns"), [(COUNTRIES, COUNTRY_COLUMNS), (USERS, USER_COLUMNS), (FIGURES, REFERENCE_COLUMNS)]
)
def test_schema_and_loader_say_the_same(path: Path, columns: tuple[str, ...]) -> None:
    """The same columns in the same order, each described."""
    schema = json.loads(path.with_suffix(".schema.json").read_text("utf-8"))
    assert tuple(entry["name"] for entry in schema["fields"]) == columns
    assert all(len(entry["description"]) > 10 for entry in schema["fields"])
    assert path.read_text("utf-8").splitlines()[0] == ",".join(columns)


def test_the_tables_are_valid_for_other_programs(tmp_path: Path) -> None:
    """`frictionless validate` accepts what is shipped, and refuses a country that stands there twice."""
    lines = COUNTRIES.read_text("utf-8").splitlines(keepends=True)
    twice = tmp_path / "twice.csv"
    twice.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    pairs = [(path, path.with_suffix(".schema.json")) for path in (COUNTRIES, USERS, FIGURES)]
    pairs.append((twice, COUNTRIES.with_suffix(".schema.json")))
    checked = subprocess.run(
        [sys.executable, "-c", _VALIDATE, *(str(one) for pair in pairs for one in pair)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(checked.stdout) == [[], [], [], ["primary-key", "unique-error"]]


_VALIDATE = """
import json, sys
from frictionless import Resource, Schema, system
reports = []
with system.use_context(trusted=True):
    for path, schema in zip(sys.argv[1::2], sys.argv[2::2]):
        reports.append(Resource(path=path, schema=Schema.from_descriptor(schema)).validate())
print(json.dumps([sorted({error.type for task in r.tasks for error in task.errors}) for r in reports]))
"""
