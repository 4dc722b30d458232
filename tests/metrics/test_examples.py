"""The engine gives the figures that were worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.metrics import compute
from tests.metrics.examples import EXAMPLES, Example
from tests.metrics.reference import unlike
from tests.metrics.world import sqlite


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.title for example in EXAMPLES])
def test_example(example: Example) -> None:
    """Value, flags and counts are those that stand with the world."""
    asked = replace(example.asked, names=(example.name,))
    values = {value.subject: value for value in compute(sqlite(example.build()), "sqlite", asked)}
    assert unlike(values[example.subject], example.expected) == []
