"""What the chart templates draw: coordinates and words, already decided."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.report.tables import Cell


@dataclass(frozen=True, slots=True)
class Mark:
    """A labelled place on an axis."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    kind: str  # "whole", "part" (some accounts not observed) or "hole" (none observed)
    text: str


@dataclass(frozen=True, slots=True)
class Bars:
    name: str
    text: str
    bars: tuple[Bar, ...]
    y_marks: tuple[Mark, ...]
    x_marks: tuple[Mark, ...]
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    label: str
    text: str
    y: float
    x: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Dots:
    name: str
    text: str
    height: float
    dots: tuple[Dot, ...]
    marks: tuple[Mark, ...]
    aside: str


@dataclass(frozen=True, slots=True)
class Curve:
    name: str
    text: str
    lines: tuple[str, ...]
    points: tuple[tuple[float, float], ...]
    y_marks: tuple[Mark, ...]
    x_marks: tuple[Mark, ...]
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    x: float
    width: float
    kind: str  # "seen" or "failing"


@dataclass(frozen=True, slots=True)
class Strip:
    name: str
    text: str
    spans: tuple[Span, ...]
    share: Cell
