"""PageRank of a small weighted graph. Pure numpy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

DAMPING = 0.85
_ITERATIONS = 100
_STILL = 1e-9


def pagerank(nodes: Sequence[str], weights: Mapping[tuple[str, str], float]) -> dict[str, float]:
    """The share of time that a reader spends at each node who follows an edge 85 times of 100, by weight, and
    else opens any node; where no edge leaves, any node. Adds up to 1."""
    size, place = len(nodes), {name: index for index, name in enumerate(nodes)}
    if not size:
        return {}
    flow = np.zeros((size, size))
    for (source, target), weight in weights.items():
        flow[place[target], place[source]] += weight
    out = flow.sum(axis=0)
    loose = out == 0
    flow = np.divide(flow, out, out=np.zeros_like(flow), where=~loose)
    rank = np.full(size, 1 / size)
    for _ in range(_ITERATIONS):
        after = (1 - DAMPING) / size + DAMPING * (flow @ rank + rank[loose].sum() / size)
        moved = np.abs(after - rank).sum()
        rank = after
        if moved < _STILL:
            break
    return {name: float(rank[index]) for name, index in place.items()}
