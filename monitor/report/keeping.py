"""A report's figures as bytes that a store can keep, and back: the same report can be built again for ever.

What was measured once is not measured again: coverage, gaps and deletions of old days still change as more is
learnt, so nobody could compute yesterday's report from today's store.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from monitor.report.figures import Figures

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LATER = ("refused",)
"""Fields that older bytes do not have."""
FORM = 1
"""Of the bytes; raised when an older one can no longer be read."""


def dump(figures: Figures) -> bytes:
    """The figures as JSON. Nothing is rounded: `load(dump(x)) == x`."""
    given = {field.name: getattr(figures, field.name) for field in fields(Figures) if field.init}
    given["daily"] = [(account, day, n) for (account, day), n in figures.daily.items()]
    return _adapter().dump_json(given | {"form": FORM})


def load(kept: bytes) -> Figures:
    """The figures again. ValueError when the bytes are of another form or not of this kind."""
    given = _adapter().validate_json(kept)
    if given.pop("form") != FORM:
        raise ValueError(f"kept figures of another form than {FORM}: this program cannot read them")
    daily: list[tuple[str, date, int | None]] = given.pop("daily")
    return Figures(**given, daily={(account, day): n for account, day, n in daily})


@cache
def _adapter() -> TypeAdapter[dict[str, Any]]:
    """The fields of Figures, with `daily` as rows: JSON has no pairs as keys."""
    from typing import NotRequired, get_type_hints

    from pydantic import TypeAdapter
    from typing_extensions import TypedDict

    hints = get_type_hints(Figures)
    kinds = {field.name: hints[field.name] for field in fields(Figures) if field.init}
    kinds |= {name: NotRequired[kinds[name]] for name in LATER}
    kinds |= {"daily": list[tuple[str, date, int | None]], "form": int}
    return TypeAdapter(TypedDict("Kept", kinds))  # type: ignore[operator]
