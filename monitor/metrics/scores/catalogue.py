"""What each figure of a country means: stages, scores, and the counterparts of the Digital Diplomacy Index.

The stages follow the idea of a pyramid of five; their parts, weights and bands are this house's own and no
reconstruction of anybody's ranking.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from monitor.metrics.literature import INDEX, OWN, REVIEW


@dataclass(frozen=True, slots=True)
class Score:
    """One figure of a country: what it means and what it is made of."""

    name: str
    unit: str
    formula: str
    source: str
    inputs: tuple[str, ...]
    version: int = 1
    edge_cases: tuple[str, ...] = ()


_PART = "a part that nothing is known about: mean of the rest, flag missing:PART; no part: null"
_WHO = (
    "accounts that take part: enabled, active in the window; "
    "a figure is used if at least half of its window was observed"
)
_INTERVAL = (
    "95 % interval from 6 accounts on: accounts are resampled, percentile ranks and presence held fixed"
)
_SCORE_EDGES = (
    "fewer than 3 stages: null, flag insufficient",
    "the weights of the stages that exist are made to add up to 1; they are printed in the flag weights:",
    _INTERVAL,
)
_STAGE_INPUTS = (
    "stage_presence", "stage_customization", "stage_uptodateness", "stage_engagement", "stage_diplomacy",
)  # fmt: skip
_INDEX = f"our reading of an indicator of the {INDEX}"
_PER = f"{OWN}, beside the raw figure"
_GROSS = "a gross sum, audiences overlap: flag gross"
_MISSIONS = "missions: institutions of kind embassy, consulate or mission, with an account or not"
_ONE_PLATFORM = "accounts with a figure on several platforms: null, flag several_platforms"
_NO_PEOPLE = "no population in countries.csv: null, flag no_reference"

_FIGURES = (
    Score(
        name="stage_presence", unit="points",
        formula="100 * mean(tracked places where the ministry has an account / tracked places; "
        "missions with an account on a network / missions)",
        source=OWN, inputs=("accounts.csv", "[score] tracked", "asset_look"),
        edge_cases=(_WHO, "a website or an app counts unless its newest look says that it does not answer",
                    f"{_MISSIONS}; those whose rows are disabled or only name a website are missions too",
                    "no row of the ministry at all: the first part is missing; no mission: the second", _PART,
                    "no interval: the registry is no sample"),
    ),
    Score(
        name="stage_customization", unit="points",
        formula="100 * mean(share of accounts with picture, description and web address; "
        "mean over missions' accounts of min(host_language_share / 0.5, 1); "
        "language_evenness of all the country's posts)",
        source=OWN, inputs=("audience_snapshot", "host_language_share", "language_evenness"),
        edge_cases=(_WHO, "accounts whose platform does not tell all three leave the first part", _PART,
                    "the third part alone: n is 0", _INTERVAL),
    ),
    Score(
        name="stage_uptodateness", unit="points",
        formula="100 * mean(share of accounts with status active "
        "and of websites and apps that changed within 30 days; "
        "median active_week_share over the 13 weeks that end with the window)",
        source=OWN, inputs=("status", "active_week_share", "asset_look"),
        edge_cases=(_WHO, "a website or an app that answers and does not tell its last change is left out, "
                    "one that does not answer counts as not active", _PART, _INTERVAL),
    ),
    Score(
        name="stage_engagement", unit="points",
        formula="median over accounts of the mean percentile rank "
        "of er_post_followers_median, conversation_per_1000 and amplification_per_1000 at 168 h "
        "within platform and band of followers",
        source=OWN,
        inputs=("er_post_followers_median", "conversation_per_1000", "amplification_per_1000", "followers"),
        edge_cases=(_WHO,
                    "bands: below 1 000, below 10 000, up to 100 000, more; "
                    "a band with fewer than 5 accounts that have the figure joins the next higher one, "
                    "what is left at the top the one below",
                    "percentile rank: 100 * (accounts below + half of the others that tie) / (accounts - 1); "
                    "one account alone has none",
                    "an account without followers has no band and no rank",
                    "no account with a rank: null, flag missing:engagement", _INTERVAL),
    ),
    Score(
        name="stage_diplomacy", unit="points",
        formula="median over accounts of the mean percentile rank "
        "of dialogue_share, peer_in_degree and reciprocity within the platform",
        source=OWN, inputs=("dialogue_share", "peer_in_degree", "reciprocity"),
        edge_cases=(_WHO, "percentile ranks as in stage_engagement, without bands",
                    "no account with a rank: null, flag missing:diplomacy", _INTERVAL),
    ),
    Score(
        name="score_overall", unit="points", formula="weighted mean of the stages", source=OWN,
        inputs=(*_STAGE_INPUTS, "[score] weights"), edge_cases=_SCORE_EDGES,
    ),
    Score(
        name="score_geometric", unit="points", formula="weighted geometric mean of the stages", source=OWN,
        inputs=(*_STAGE_INPUTS, "[score] weights"),
        edge_cases=("a stage of 0 points gives 0, unless it has no weight", *_SCORE_EDGES),
    ),
    Score(
        name="stage_reached", unit="stage",
        formula="highest k with stages 1 to k "
        "(presence, customization, up-to-dateness, engagement, diplomacy) all at 50 points or more",
        source=f"{OWN}, after the pyramid of the {REVIEW}", inputs=_STAGE_INPUTS,
        edge_cases=("0 to 5; a stage that is null ends the climb", "no stage at all: null, flag insufficient",
                    _INTERVAL),
    ),
    Score(
        name="reach", unit="accounts", formula="sum of followers", source=_INDEX, inputs=("followers",),
        edge_cases=(_WHO, _GROSS, "no account with a count: null, flag no_followers"),
    ),
    Score(
        name="reach_per_capita", unit="accounts/person", formula="reach / population", source=_PER,
        inputs=("followers", "countries.csv"), edge_cases=(_GROSS, _NO_PEOPLE),
    ),
    Score(
        name="reach_per_mission", unit="accounts/mission", formula="reach / missions", source=_PER,
        inputs=("followers", "accounts.csv"),
        edge_cases=(_GROSS, _MISSIONS, "no mission: null, flag no_reference"),
    ),
    Score(
        name="vocality", unit="posts", formula="sum of posts_published", source=_INDEX,
        inputs=("posts_published",), edge_cases=(_WHO, "no account with a figure: null, flag uncovered"),
    ),
    Score(
        name="vocality_per_mission", unit="posts/mission", formula="vocality / missions", source=_PER,
        inputs=("posts_published", "accounts.csv"),
        edge_cases=(_MISSIONS, "no mission: null, flag no_reference"),
    ),
    Score(
        name="vocality_per_capita", unit="posts/million people", formula="vocality / population * 1 000 000",
        source=_PER, inputs=("posts_published", "countries.csv"), edge_cases=(_NO_PEOPLE,),
    ),
    Score(
        name="leader_traction", unit="share",
        formula="interactions_total of the accounts of kind leader and minister / "
        "that of all accounts of the country, at 168 h, on one platform",
        source=_INDEX, inputs=("interactions_total",),
        edge_cases=(_WHO, _ONE_PLATFORM,
                    "no leader's account with a figure, or no interactions at all: null, flag insufficient"),
    ),
)  # fmt: skip

SCORES: Mapping[str, Score] = MappingProxyType({one.name: one for one in _FIGURES})
"""Figures that only countries have and that are made of accounts' figures and the registry, in the order of
reports. The other counterparts (weight, visibility, centrality, message efficiency, momentum, evenness) are
defined with the metrics."""

SCORE_FLAGS = MappingProxyType({
    "missing:PART": "this part of a score is not known; the score is made of the rest",
    "no_reference": "the reference table (population, users, official languages, missions) lacks it",
    "weights:W": "the weights of the five stages, in their order",
})  # fmt: skip
"""What the flags say that only these figures have."""
