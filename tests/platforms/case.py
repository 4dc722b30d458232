"""What the contract test has to know of one platform; each `case_<name>.py` fills one in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from monitor.errors import PlatformError


@dataclass(frozen=True)
class Case:
    """`folder` holds the genuine recordings (under shared/wire; empty where there are none),
    `tests/fixtures/<platform>` our own bodies.

    `items` counts the items of a body without any of the code under test, given file name and body.
    `urls` gives the address that a body of this step answers, where no `.meta.json` tells it.
    `errors` names the recordings and fixtures that must end in exactly this error. `left_out` names those
    that no step of the adapter asks for, with the reason. `changed` are fixtures whose nodes the mutation
    test deletes and replaces, with their step; JSON or markup. `recorded`: so many genuine bodies there are,
    or more.
    """

    platform: str
    folder: str
    items: Callable[[str, bytes], int]
    urls: Mapping[str, str]
    errors: Mapping[str, type[PlatformError]] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, str] = field(default_factory=dict)
    account: Mapping[str, str] = field(default_factory=dict)
    recorded: int = 3
