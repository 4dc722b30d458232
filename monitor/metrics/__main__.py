"""`python -m monitor.metrics`: writes again what is generated from the definitions."""

from __future__ import annotations

from pathlib import Path

from monitor.metrics.engine import SHIPPED, compile_sql

if __name__ == "__main__":
    folder = Path(__file__).parent / "sql"
    folder.mkdir(exist_ok=True)
    for relation in ("activity", "audience", "engagement"):
        for dialect in SHIPPED:
            (folder / f"{relation}.{dialect}.sql").write_text(compile_sql(relation, dialect) + "\n", "utf-8")
