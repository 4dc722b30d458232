"""Every metric by name: the one map that a new metric has to enter."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from monitor.metrics.activity import ACTIVITY, ACTIVITY_BASE
from monitor.metrics.audience import AUDIENCE, AUDIENCE_BASE
from monitor.metrics.bases import ENGAGEMENT_BASE
from monitor.metrics.content import CONTENT
from monitor.metrics.earlier import AGAINST_EARLIER
from monitor.metrics.efficiency import EFFICIENCY
from monitor.metrics.engagement import ENGAGEMENT
from monitor.metrics.engagement_rates import RATES
from monitor.metrics.lives import LIVES, LIVES_BASE
from monitor.metrics.metric import Expression, Metric
from monitor.metrics.network import PEERS

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
