"""The figures of the specification in plain Python, computed from the ledger alone.

Written from the specification, apart from `monitor.metrics` and from the store. The ledger tells every figure
of the catalogue of metrics, those of countries too. Users of a platform and official languages are those of
the shipped tables, and which language a text is in is told by the program's own reader.

Not compared: stage_presence, stage_customization, stage_uptodateness, stage_engagement, stage_diplomacy,
score_overall, score_geometric, stage_reached, reach, reach_per_capita, reach_per_mission, vocality,
vocality_per_mission, vocality_per_capita, leader_traction. They are put together from figures that are
compared here, from the registry and from looks at assets; the ledger knows nothing more of them. Nor are
intervals of resamples compared, for dice of another make would draw others; those of order statistics are.
"""

from __future__ import annotations

from tests.acceptance import (
    ledger_activity,
    ledger_audience,
    ledger_content,
    ledger_countries,
    ledger_earlier,
    ledger_engagement,
    ledger_network,
)
from tests.acceptance.ledger_statistics import Figure

FIGURES: dict[str, Figure] = {
    **ledger_activity.FIGURES,
    **ledger_audience.FIGURES,
    **ledger_engagement.FIGURES,
    **ledger_earlier.FIGURES,
    **ledger_content.FIGURES,
    **ledger_network.FIGURES,
}
"""Every figure by name, of one account."""
OF_COUNTRIES = ledger_countries.FIGURES
"""Every figure by name, of one country."""
_SCORES = (
    "stage_presence", "stage_customization", "stage_uptodateness", "stage_engagement", "stage_diplomacy",
    "score_overall", "score_geometric", "stage_reached", "reach", "reach_per_capita", "reach_per_mission",
    "vocality", "vocality_per_mission", "vocality_per_capita", "leader_traction",
)  # fmt: skip
LEFT_OUT = dict.fromkeys(_SCORES, "put together from figures that are compared, the registry and assets")
"""What is not compared, and why."""
