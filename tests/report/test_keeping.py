"""A report's figures can be kept and built again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.report import Figures, build, dump, load
from tests.report.made import rich, small


def _floats(figures: Figures) -> Figures:
    """As they are measured: values are floats."""
    values = tuple(replace(v, value=None if v.value is None else float(v.value)) for v in figures.values)
    networks = {
        name: tuple(replace(v, value=None if v.value is None else float(v.value)) for v in found)
        for name, found in figures.by_network.items()
    }
    return replace(figures, values=values, by_network=networks)


@pytest.mark.parametrize("figures", [small(), rich()], ids=["small", "rich"])
def test_kept_figures_build_the_same_bytes(figures: Figures) -> None:
    """Every field comes back, and every file of the report is the same to the byte."""
    measured = _floats(figures)
    again = load(dump(measured))
    assert again == measured
    assert build(again) == build(measured)
    assert dump(again) == dump(measured)


def test_bytes_of_another_form_are_refused() -> None:
    """A program that cannot read them says so."""
    kept = dump(small()).replace(b'"form":1', b'"form":2')
    with pytest.raises(ValueError, match="another form"):
        load(kept)
