"""What a metric is: its words for people and its expression for every engine.

An expression is an aggregate over one of the relations (relations.py, aligned.py), grouped by account. It
receives the relation and returns a value, so that all metrics of a relation are one query.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from monitor.metrics.relations import Table, when

Expression = Callable[[Table], Any]
Source = Literal["activity", "audience", "engagement"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure: what it means and how it is computed.

    `value`, `low`, `high` are in `unit`; `n` counts the observations behind the value, `deleted` those that
    are gone. `least` is the smallest `n` that is published. `across` says how a country's value comes out of
    its accounts' values; without it there is none.
    """

    name: str
    unit: str
    formula: str
    source: str
    inputs: tuple[str, ...]
    relation: Source
    value: Expression
    n: Expression
    version: int = 1
    low: Expression | None = None
    high: Expression | None = None
    deleted: Expression | None = None
    extra: Mapping[str, Expression] = field(default_factory=lambda: MappingProxyType({}))
    least: int = 0
    day: bool = False
    across: Literal["sum", "median", "mean"] | None = None
    part: tuple[str, ...] = ()
    edge_cases: tuple[str, ...] = ()

    @property
    def needs_age(self) -> bool:
        return self.relation == "engagement"

    @property
    def scope(self) -> tuple[str, ...]:
        return ("account", "country") if self.across else ("account",)

    @property
    def columns(self) -> dict[str, Expression]:
        """The aggregates this metric adds to its relation's query, by column name."""
        named = {"value": self.value, "n": self.n, "low": self.low, "high": self.high,
                 "deleted": self.deleted, **self.extra}  # fmt: skip
        return {f"{self.name}__{key}": make for key, make in named.items() if make is not None}


def ratio(above: Any, below: Any) -> Any:
    """Quotient as a float; null where the denominator is 0."""
    return above.cast("float64") / when(below != 0, below).cast("float64")
