"""`python -m monitor.metrics`: writes again what is generated from the definitions (SQL and docs/metrics.md).

For a checkout; an installed package has no docs folder and gets no page.
"""

from __future__ import annotations

from pathlib import Path

from monitor.metrics.describe import page
from monitor.metrics.engine import TEXTS, compile_sql


def write(package: Path) -> None:
    """Generated files of the package in this folder, and the page if there is a docs folder beside it."""
    for relation, dialect in TEXTS:
        text = compile_sql(relation, dialect) + "\n"
        (package / "sql" / f"{relation}.{dialect}.sql").write_text(text, "utf-8")
    if (docs := package.parents[1] / "docs").is_dir():
        (docs / "metrics.md").write_text(page(), "utf-8")


if __name__ == "__main__":
    write(Path(__file__).parent)
