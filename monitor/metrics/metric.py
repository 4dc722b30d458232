"""What a metric is: its words for people and its expression for every engine.

An expression is an aggregate over one of the relations (relations/), grouped by account. It
receives the relation and returns a value, so that all metrics of a relation are one query.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

from monitor.metrics.relations.tables import Table, when

Expression = Callable[[Table], Any]
Family = Literal["posts", "eligible"]


@dataclass(frozen=True, slots=True)
class Spread:
    """How a statistic is computed again on a resample: its kind, and the columns of the rows behind it.

    "ratio" is sum(above) / sum(below), times `scale` where that is held fixed; the other kinds look at
    `above` alone. The names are those of spreads.py. `family` names the rows: every post of the window, or
    the own ones that are old enough.
    """

    kind: Literal["ratio", "median", "iqmean", "top_share"]
    above: str
    below: str = "one"
    family: Family = "eligible"
    scale: str = ""


AGED = frozenset(("engagement", "earlier", "sample"))
"""Relations over counts at the question's age."""


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure: what it means and how it is computed.

    `value`, `low`, `high` are in `unit`; `n` counts the observations behind the value, `deleted` those that
    are gone; without an expression the finishing makes them of counts. `least` is the smallest `n` that is
    published. `across` says how a country's value comes out of its accounts' values ("pooled": out of their
    posts together; "only": the country alone has one); without it there is none. `part` names the parts of
    the interaction set of which one is needed, `views` says that views are; `basis` (bases.py) names the
    posts that a figure of engagement rests on. `fixed_age` is the age in hours of a figure that has its own.
    """

    name: str
    unit: str
    formula: str
    source: str
    inputs: tuple[str, ...]
    relation: str
    value: Expression | None = None
    n: Expression | None = None
    version: int = 1
    low: Expression | None = None
    high: Expression | None = None
    deleted: Expression | None = None
    extra: Mapping[str, Expression] = field(default_factory=lambda: MappingProxyType({}))
    least: int = 0
    day: bool = False
    across: Literal["sum", "median", "mean", "pooled", "only"] | None = None
    part: tuple[str, ...] = ()
    basis: str = ""
    views: bool = False
    fixed_age: float | None = None
    spread: Spread | None = None
    ranked: bool = True
    edge_cases: tuple[str, ...] = ()

    @property
    def needs_age(self) -> bool:
        return self.relation in AGED

    @property
    def scope(self) -> tuple[str, ...]:
        if self.across == "only":
            return ("country",)
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
