"""What the engine said about one account, and the words every family of figures is finished with. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from monitor.metrics.question import Subject
from monitor.metrics.rows import Columns

PARTIAL_BELOW = 0.9
USABLE_FROM = 0.5
INTERVAL_FROM = 6
DAY = 86_400_000.0
Row = Mapping[str, Any]
Figure = dict[str, Any]
"""The fields of a MetricValue that a family decides; `flags` is a set here."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the engine said about one account: its row of each relation that has one row per account, and
    its rows, as columns, of the others. A relation that was not asked, or has nothing of it, is empty.
    `memo` keeps what several figures of the account are made of."""

    subject: Subject
    rows: Mapping[str, Row]
    columns: Mapping[str, Columns] = field(default_factory=dict)
    memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def row(self, relation: str) -> Row:
        return self.rows.get(relation, {})

    def lists(self, relation: str) -> Columns:
        return self.columns.get(relation, {})

    @property
    def coverage(self) -> float | None:
        """Share of the account's own window that was observed; None if it was never active in it."""
        length = self.subject.length
        return float(self.row("activity")["covered"]) / length if length else None

    @property
    def well_covered(self) -> bool:
        return (self.coverage or 0.0) >= PARTIAL_BELOW


def doubts(**counted: int) -> set[str]:
    """The names of what occurred at all."""
    return {name for name, count in counted.items() if count}


def number(value: Any) -> float | None:
    return None if value is None else float(value)
