"""Computed figures as one Parquet file, for notebooks."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from monitor.engine.extras import require
from monitor.errors import ConfigError
from monitor.model import MetricValue

_NUMBERS = ("value", "age_hours", "ci_low", "ci_high", "coverage")
_COUNTS = ("version", "n", "n_missing", "n_pending", "n_deleted")


def write_figures(values: Sequence[MetricValue], file: Path) -> None:
    """One row per figure; the columns are the fields of MetricValue, the window as its two ends.

    Missing stays null. The file appears whole or not at all. ConfigError without pyarrow, or when the file
    cannot be written.
    """
    pa, parquet = require("pyarrow", "duckdb"), require("pyarrow.parquet", "duckdb")
    at = pa.timestamp("ms", tz="UTC")
    kinds = dict.fromkeys(_NUMBERS, pa.float64()) | dict.fromkeys(_COUNTS, pa.int64())
    kinds |= {"as_of": at, "flags": pa.list_(pa.string())}
    table = {}
    for field in fields(MetricValue):
        if field.name == "window":
            table["window_start"] = pa.array([v.window.start for v in values], at)
            table["window_end"] = pa.array([v.window.end for v in values], at)
        else:
            column = [getattr(v, field.name) for v in values]
            table[field.name] = pa.array(column, kinds.get(field.name, pa.string()))
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        parquet.write_table(pa.table(table), beside)
        beside.replace(file)
    except OSError as fault:
        raise ConfigError(f"{file}: cannot be written: {fault.strerror or fault}") from None
    finally:
        beside.unlink(missing_ok=True)
