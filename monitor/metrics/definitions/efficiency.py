"""Likes and shares per post of a country, as the Digital Diplomacy Index counts."""

from __future__ import annotations

from monitor.metrics.literature import INDEX, OWN
from monitor.metrics.metric import Metric

_INPUTS = ("post", "engagement_snapshot", "coverage")
_EDGES = (
    "own posts published in [start, min(end, as_of - age)) whose interactions are known at the age; "
    "n counts posts; n < 3: null, flag insufficient",
    "likes and shares as far as the platform's interaction set has them; quotes are no shares here",
    "the country's posts on one platform; on several: null, flag several_platforms",
    "coverage: the mean of the accounts'; below 0.9 flag partial, below 0.5 null, flag uncovered",
)

EFFICIENCY = (
    Metric(
        name="message_efficiency", unit="interactions/post",
        formula="sum of likes and shares at the age / posts, over all accounts of the country",
        source=f"{INDEX}, message efficiency: likes and retweets per tweet of the last 30 days",
        inputs=_INPUTS, relation="sample", least=3, across="only", edge_cases=_EDGES,
    ),
    Metric(
        name="message_efficiency_median", unit="interactions/post",
        formula="median over all posts of the country of likes and shares of a post at the age",
        source=f"{OWN}: the robust twin of message_efficiency", inputs=_INPUTS, relation="sample",
        least=3, across="only", edge_cases=_EDGES,
    ),
)  # fmt: skip
