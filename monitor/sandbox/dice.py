"""Chance that is the same on every machine: one generator per seed and purpose, never the global one."""

from __future__ import annotations

import random
from collections.abc import Sequence


def dice(seed: int, *purpose: object) -> random.Random:
    """A generator of its own for this purpose, so that one account's story never moves another's."""
    return random.Random(":".join(map(str, (seed, *purpose))))  # noqa: S311 - invents a world, guards nothing


def weighted(rng: random.Random, choices: Sequence[tuple[str, float]]) -> str:
    """One of the names, by weight."""
    return rng.choices([name for name, _ in choices], [weight for _, weight in choices])[0]
