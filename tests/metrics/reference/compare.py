"""Where the figures of the program and those of the reference differ, in words."""

from __future__ import annotations

from math import isclose
from typing import Any

from tests.metrics.reference.basics import Figure


def differences(ours: list[Any], reference: dict[tuple[str, str, str], Figure]) -> list[str]:
    """Every figure that is not the same in every field, in words."""
    seen, wrong = {}, []
    for value in ours:
        seen[value.scope, value.subject, value.name] = value
    wrong += [f"only in one: {key}" for key in sorted(set(seen) ^ set(reference))]
    for key in sorted(set(seen) & set(reference)):
        wrong += [f"{key} {words}" for words in unlike(seen[key], reference[key])]
    return wrong


def unlike(ours: Any, expected: Figure) -> list[str]:
    """The fields in which one figure is not as expected."""
    wrong = []
    for field, wanted in expected.items():
        got = getattr(ours, field)
        got, wanted = (set(got), set(wanted)) if field == "flags" else (got, wanted)
        if not (isclose(got, wanted, rel_tol=1e-9, abs_tol=1e-9) if _numbers(got, wanted) else got == wanted):
            wrong.append(f"{field}: {got} instead of {wanted}")
    return wrong


def _numbers(*values: Any) -> bool:
    return all(isinstance(value, int | float) for value in values)
