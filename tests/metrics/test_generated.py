"""What is generated from the definitions is current, and asking needs no compiler."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import monitor.metrics
from monitor.metrics import FLAGS, METRICS, describe
from monitor.metrics.__main__ import write
from monitor.metrics.describe import page
from monitor.metrics.engine import TEXTS

PACKAGE = Path(monitor.metrics.__file__).parent
AGAIN = "is not current: run python -m monitor.metrics"


def test_shipped_sql_and_page_are_current(tmp_path: Path) -> None:
    """Writing them again changes nothing."""
    package = tmp_path / "monitor" / "metrics"
    (package / "sql").mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    write(package)
    for relation, dialect in TEXTS:
        name = f"{relation}.{dialect}.sql"
        assert (package / "sql" / name).read_text() == (PACKAGE / "sql" / name).read_text(), f"{name} {AGAIN}"
    assert {file.name for file in (PACKAGE / "sql").iterdir()} == {f"{r}.{d}.sql" for r, d in TEXTS}
    assert (tmp_path / "docs" / "metrics.md").read_text() == page()


def test_the_page_in_docs_is_current() -> None:
    """docs/metrics.md says what the definitions say."""
    assert (PACKAGE.parents[1] / "docs" / "metrics.md").read_text("utf-8") == page(), (
        f"docs/metrics.md {AGAIN}"
    )


def test_asking_the_shipped_engines_imports_no_ibis() -> None:
    """A nightly report does not pay for a compiler it does not use."""
    program = (
        "import sys; from tests.metrics.world import World, ask;"
        "w = World(); w.account(); w.liked([1, 2, 3]);"
        "assert ask(w)['kz-mfa', 'interactions_total'].value == 6; assert 'ibis' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=PACKAGE.parents[1], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", METRICS)
def test_description(name: str) -> None:
    """Every metric says what it is, where it comes from and what happens at its edges."""
    words = describe(name)
    assert words["name"] == name
    assert all((words["unit"], words["formula"], words["source"], words["inputs"], words["edge_cases"]))
    account = [] if words["country"] == "only" else ["account"]
    assert words["scope"] == account + (["country"] if words["country"] else [])


def test_unknown_metric_has_no_description() -> None:
    """A wrong name is a KeyError, not an empty answer."""
    with pytest.raises(KeyError):
        describe("er")


def test_flags_are_words_with_a_meaning() -> None:
    """The page explains each flag."""
    assert all(f"| `{flag}` | {meaning} |" in page() for flag, meaning in FLAGS.items())
