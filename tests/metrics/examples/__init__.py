"""Small worlds with figures worked out by hand; the engine and the reference are both held to them.

The arithmetic stands with each world. Resampling is off here: an interval by drawing is no work for hands.
"""

from __future__ import annotations

from tests.metrics.examples import engagement, people, shapes, words
from tests.metrics.examples.example import EXAMPLES, Example, counted

__all__ = ["EXAMPLES", "Example", "counted", "engagement", "people", "shapes", "words"]
