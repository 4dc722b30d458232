"""What is shipped in config/: the account list, its schema, the documented defaults, the example .env."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from monitor import registry, settings
from monitor.model import NETWORKS
from monitor.platforms import PLATFORMS
from monitor.settings.shape import TABLES
from monitor.settings.variables import KEYS

ROOT = Path(__file__).resolve().parents[1]
ACCOUNTS, SCHEMA = ROOT / "config" / "accounts.csv", ROOT / "config" / "accounts.schema.json"
SHARED = ROOT.parent / "shared" / "registry" / "accounts.csv"
STUDY = {"KZ", "UZ", "KG"}


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """The fields of the schema by name."""
    return {entry["name"]: entry for entry in json.loads(SCHEMA.read_text("utf-8"))["fields"]}


@pytest.fixture
def shared() -> list[dict[str, str]]:
    """The list of candidates beside the checkout; the test is skipped, saying so, where it does not exist."""
    if not SHARED.is_file():
        pytest.skip(f"no list of candidates at {SHARED}")
    with SHARED.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_list_has_no_fault() -> None:
    """What is shipped passes its own check."""
    assert registry.check(ACCOUNTS) == []
    assert {account.country for account in registry.load(ACCOUNTS)} >= STUDY


def test_low_confidence_is_listed_and_not_polled() -> None:
    """Nothing that was merely guessed is asked before somebody looked at it."""
    accounts = registry.load(ACCOUNTS)
    assert [a.id for a in accounts if a.confidence == "low" and a.enabled] == []
    assert [
        a.id for a in accounts if not a.enabled and a.confidence != "low" and a.active_until is None
    ] == []


def test_every_account_has_a_source() -> None:
    """Each id stands in SOURCES.md exactly once, and each address of evidence in a row that has one."""
    listed = [
        name.strip()
        for line in (ROOT / "config" / "SOURCES.md").read_text("utf-8").splitlines()
        if line.startswith("| ")
        for name in line.rstrip("| ").rpartition("|")[2].split(",")
    ]
    accounts = registry.load(ACCOUNTS)
    assert sorted(name for name in listed if name != "ids") == sorted(account.id for account in accounts)
    assert sum(bool(account.evidence_url) for account in accounts) > len(accounts) / 2


def test_one_institution_bears_one_name() -> None:
    """A mission has the same name on every network."""
    names: dict[tuple[str, str, str | None], set[str]] = {}
    for account in registry.load(ACCOUNTS):
        if account.kind == "embassy":
            names.setdefault((account.country, account.kind, account.host_country), set()).add(
                account.institution
            )
    assert [found for found in names.values() if len(found) > 1] == []


@pytest.mark.recorded
def test_no_candidate_of_the_study_is_left_out(shared: list[dict[str, str]]) -> None:
    """Every row about Kazakhstan, Uzbekistan and Kyrgyzstan is in the list, with its facts unchanged."""
    assert _facts(shared, lambda row: row["country_iso2"] in STUDY) - _listed() == set()


@pytest.mark.recorded
def test_no_foreign_ministry_is_left_out_and_none_is_invented(shared: list[dict[str, str]]) -> None:
    """The world's ministries are all there, and nothing stands in the list that no source names."""
    assert _facts(shared, lambda row: row["entity_kind"] == "mfa") - _listed() == set()
    assert _listed() - _facts(shared, lambda row: True) == set()


def _facts(rows: list[dict[str, str]], wanted: Any) -> set[tuple[str, ...]]:
    kinds, networks = {"president": "leader"}, {"rss": "feed"}
    return {
        (
            row["country_iso2"],
            kinds.get(row["entity_kind"], row["entity_kind"]),
            row["host_iso2"],
            networks.get(row["platform"], row["platform"]),
            row["handle_or_url"],
            row["confidence"],
        )
        for row in rows
        if wanted(row)
    }


def _listed() -> set[tuple[str, ...]]:
    return {
        (a.country, a.kind, a.host_country or "", a.platform, a.handle or a.url, a.confidence)
        for a in registry.load(ACCOUNTS)
    }


def test_schema_and_registry_say_the_same(schema: dict[str, Any]) -> None:
    """Columns, known words and patterns of the schema are those that the program checks."""
    rules = {name: entry.get("constraints", {}) for name, entry in schema.items()}
    assert tuple(schema) == registry.COLUMNS
    assert rules["country"]["enum"] == rules["host_country"]["enum"] == sorted(registry.COUNTRIES)
    assert rules["kind"]["enum"] == list(registry.KINDS)
    assert rules["platform"]["enum"] == list(NETWORKS)
    assert rules["confidence"]["enum"] == list(registry.CONFIDENCE)
    assert rules["id"]["pattern"] == registry.SLUG.pattern
    assert rules["language"]["pattern"] == registry.LANGUAGE.pattern.replace("a-z", "A-Za-z")
    assert all(len(entry["description"]) > 10 for entry in schema.values())


def test_the_list_is_valid_for_other_programs(tmp_path: Path) -> None:
    """`frictionless validate` accepts the shipped list, and refuses it once an id stands there twice."""
    twice = tmp_path / "accounts.csv"
    first, *others = ACCOUNTS.read_text("utf-8").splitlines(keepends=True)
    twice.write_text("".join([first, *others, others[0]]), encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-c", _VALIDATE, str(SCHEMA), str(ACCOUNTS), str(twice)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(checked.stdout) == [[], ["primary-key", "unique-error"]]


_VALIDATE = """
import json, sys
from frictionless import Resource, Schema, system
schema = Schema.from_descriptor(sys.argv[1])
with system.use_context(trusted=True):
    reports = [Resource(path=path, schema=schema).validate() for path in sys.argv[2:]]
print(json.dumps([sorted({error.type for task in r.tasks for error in task.errors}) for r in reports]))
"""


def test_the_documented_defaults_are_the_defaults(tmp_path: Path) -> None:
    """Taking the # away from every line of monitor.toml changes nothing, and no key is left out."""
    shipped = (ROOT / "config" / "monitor.toml").read_text("utf-8")
    opened = re.sub(r"^# (\w+ = .*)$", r"\1", shipped.partition("# [platforms.")[0], flags=re.M)
    (tmp_path / "monitor.toml").write_text(opened, encoding="utf-8")
    found = settings.load(config_dir=tmp_path, environ={}, cwd=tmp_path)
    for name, cls in TABLES.items():
        assert getattr(found, name) == cls()
        assert all(f"\n{entry.name} = " in opened for entry in fields(cls))


def test_the_shipped_file_as_it_is_means_defaults() -> None:
    """All lines are comments."""
    found = settings.load(config_dir=ROOT / "config", environ={}, cwd=ROOT / "tests")
    assert found.fetch == settings.FetchSettings()


def test_the_example_env_names_every_variable(tmp_path: Path) -> None:
    """Each line is accepted when its # is taken away; every variable is there, and its form as a file."""
    text = (ROOT / ".env.example").read_text("utf-8")
    names = set(re.findall(r"^# ([A-Z_]+)=", text, flags=re.M))
    keys = {"MASTODON_TOKEN_SOCIAL_EXAMPLE", *KEYS}
    assert keys.issuperset(name for p in PLATFORMS.values() if p.key for name in p.key.shapes)
    assert names == {
        "MONITOR_CONTACT", "MONITOR_CONFIG_DIR", "MONITOR_DATA_DIR", "MONITOR_DATABASE_URL",
        "MONITOR_DATABASE_URL_FILE", *keys, *(f"{key}_FILE" for key in keys),
    }  # fmt: skip
    opened = re.sub(r"^# ([A-Z_]+=)", r"\1", text, flags=re.M)
    (tmp_path / "config").mkdir()
    (tmp_path / ".env").write_text("\n".join(_without_files(opened)), encoding="utf-8")
    (tmp_path / ".env").chmod(0o600)
    assert settings.load(environ={}, cwd=tmp_path).fetch.contact == "observatory@example.org"


def test_the_example_env_tells_where_each_key_goes() -> None:
    """In the words before a variable stand the only host that it is sent to, and what it costs."""
    told = (ROOT / ".env.example").read_text("utf-8").partition("# Keys of platforms.")[2].split("\n\n")
    for platform in (one for one in PLATFORMS.values() if one.key):
        assert platform.key is not None
        (paragraph,) = (part for part in told if f"# {platform.key.variable}=" in part)
        assert platform.key.host in paragraph, platform.name
        assert "Cost:" in paragraph, platform.name
        assert all(f"# {name}_FILE=" in paragraph for name in platform.key.shapes), platform.name


def _without_files(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if "_FILE=" not in line)
