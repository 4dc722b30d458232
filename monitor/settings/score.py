"""`[score]`: the weights of the stages, as five numbers or by name, and the places that are tracked."""

from __future__ import annotations

import math
from typing import cast

from monitor.errors import SettingsError
from monitor.model import NETWORKS
from monitor.settings.faults import unknown
from monitor.settings.shape import STAGES, StageWeights


def weights(key: str, given: object, place: str) -> StageWeights:
    """Five numbers in the order of STAGES, or a table by stage in which a stage that is left out weighs 1."""
    numbers: list[object]
    if isinstance(given, dict):
        for name in given:
            if name not in STAGES:
                unknown("stage", f"{key}.{name}", [f"{key}.{stage}" for stage in STAGES], place)
        numbers = [given.get(stage, 1) for stage in STAGES]
    else:
        numbers = given if isinstance(given, list) else []
    if len(numbers) != len(STAGES) or not all(_is_weight(number) for number in numbers):
        wanted = f"{len(STAGES)} numbers of 0 or more ({', '.join(STAGES)}) or a table by stage"
        raise SettingsError(f"{place}: {key} has to be {wanted}, not {given!r}")
    if not any(numbers):
        raise SettingsError(f"{place}: {key} has to give weight to one stage at least")
    return cast(StageWeights, tuple(float(cast(float, number)) for number in numbers))


def _is_weight(value: object) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(cast(float, value)) and cast(float, value) >= 0


def check_tracked(tracked: tuple[str, ...], place: str) -> None:
    """Raises SettingsError for a place that nobody can be listed at, that is named twice, or for none."""
    if not tracked:
        raise SettingsError(f"{place}: score.tracked has to name one platform at least")
    for position, name in enumerate(tracked):
        if name not in NETWORKS:
            unknown("platform in score.tracked:", name, NETWORKS, place)
        if name in tracked[:position]:
            raise SettingsError(f"{place}: score.tracked names {name} twice")
