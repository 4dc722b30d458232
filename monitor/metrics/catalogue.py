"""Every metric by name: the one map that a new metric has to enter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from monitor.metrics.definitions.activity import ACTIVITY, ACTIVITY_BASE
from monitor.metrics.definitions.audience import AUDIENCE, AUDIENCE_BASE
from monitor.metrics.definitions.bases import ENGAGEMENT_BASE
from monitor.metrics.definitions.content import CONTENT
from monitor.metrics.definitions.earlier import AGAINST_EARLIER
from monitor.metrics.definitions.efficiency import EFFICIENCY
from monitor.metrics.definitions.engagement import ENGAGEMENT
from monitor.metrics.definitions.engagement_rates import RATES
from monitor.metrics.definitions.lives import LIVES, LIVES_BASE
from monitor.metrics.definitions.network import PEERS
from monitor.metrics.metric import Expression, Metric

BASES: Mapping[str, Mapping[str, Expression]] = MappingProxyType({
    "activity": ACTIVITY_BASE, "audience": AUDIENCE_BASE, "engagement": ENGAGEMENT_BASE,
    "lives": LIVES_BASE,
})  # fmt: skip
"""Columns of a relation's query that belong to no single metric."""

METRICS: Mapping[str, Metric] = MappingProxyType({
    one.name: one
    for one in (*ACTIVITY, *AUDIENCE, *ENGAGEMENT, *RATES, *LIVES, *AGAINST_EARLIER, *CONTENT, *PEERS,
                *EFFICIENCY)
})  # fmt: skip
"""Every metric by name, in the order of reports."""
