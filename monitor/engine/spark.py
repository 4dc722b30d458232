"""Spark: on this machine or on a cluster that sees the folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor.engine.extras import require
from monitor.engine.rows import plain
from monitor.engine.shape import SHAPES, Kind

_KINDS: Mapping[Kind, str] = {"int": "BIGINT", "float": "DOUBLE", "text": "STRING", "bool": "BOOLEAN"}
_CONFIG = {
    "spark.app.name": "mfa-monitor",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.ui.enabled": "false",
    # the code made of hundreds of aggregates at once is too large to compile; trying takes a minute
    "spark.sql.codegen.wholeStage": "false",
    "spark.ui.showConsoleProgress": "false",
}


@contextmanager
def over(files: Mapping[str, list[Path]], master: str) -> Iterator[Callable[[str], list[tuple[Any, ...]]]]:
    """Temporary views with the tables' names. Needs Java 17 or 21."""
    sql = require("pyspark.sql", "spark")
    os.environ.setdefault("SPARK_CONF_DIR", str(Path(__file__).parent / "spark_conf"))  # no log of its own
    builder = sql.SparkSession.builder.master(master)
    for name, value in _CONFIG.items():
        builder = builder.config(name, value)
    if master.startswith("local"):  # nothing of it is to be reached from elsewhere
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        builder = builder.config("spark.driver.host", "127.0.0.1")
        builder = builder.config("spark.driver.bindAddress", "127.0.0.1")
    session = builder.getOrCreate()
    try:
        for name, paths in files.items():
            columns = ", ".join(f"{column} {_KINDS[kind]}" for column, kind in SHAPES[name].columns.items())
            table = session.read.schema(columns).parquet(*(str(path.absolute()) for path in paths))
            table.createOrReplaceTempView(name)
        yield lambda text: plain(session.sql(text).collect())
    finally:
        session.stop()
