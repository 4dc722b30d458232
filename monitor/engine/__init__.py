"""Engines beyond the store's own: the tables as Parquet, and DuckDB, Spark or ClickHouse over them.

The only home of pyarrow, duckdb, pyspark and chdb; each is imported when it is first needed.
"""

from __future__ import annotations

from monitor.engine.export import Exported, export
from monitor.engine.figures import write_figures
from monitor.engine.opening import DIALECTS, open_engine

__all__ = ["DIALECTS", "Exported", "export", "open_engine", "write_figures"]
