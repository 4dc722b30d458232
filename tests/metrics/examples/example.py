"""What an example is, and how a world says what holds in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from monitor.metrics import Question
from tests.metrics.world import World, question

EXAMPLES: list[Example] = []


@dataclass(frozen=True)
class Example:
    """What one figure has to be; fields that are not named do not matter."""

    build: Callable[[], World]
    asked: Question
    name: str
    subject: str
    expected: dict[str, Any]

    @property
    def title(self) -> str:
        return f"{self.build.__name__}-{self.subject}-{self.name}"


def holds(
    name: str, value: float | None, *flags: str, subject: str = "kz-mfa",
    asked: dict[str, Any] | None = None, **fields: Any,
) -> Callable[[Callable[[], World]], Callable[[], World]]:  # fmt: skip
    """Decorates a world: there this figure has this value and these flags."""

    def add(build: Callable[[], World]) -> Callable[[], World]:
        expected = {"value": value, "flags": set(flags)} | fields
        EXAMPLES.append(Example(build, question(**{"resamples": 0} | (asked or {})), name, subject, expected))
        return build

    return add


def counted(likes: list[int], comments: list[int] | None = None, shares: list[int] | None = None) -> World:
    """Posts an hour apart from day 1 on, each with its counts at 24 h."""
    world = World()
    world.account()
    for place, count in enumerate(likes):
        other = {"comments": (comments or [0] * 99)[place], "shares": (shares or [0] * 99)[place]}
        world.look(world.post(day=1 + place / 24), 24, likes=count, **other)
    return world
