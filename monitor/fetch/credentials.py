"""Which secret goes to which origin. The only place that turns a variable name into a header.

A secret belongs to one exact origin (scheme, host, port). It never follows a redirect to another one and
never travels over plain http, the operator's own hosts excepted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from monitor.fetch.guard import Origin, Target


@dataclass(frozen=True, slots=True)
class Credential:
    """What is added to one request. `query` is for platforms that know no header (VK, YouTube)."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of secret: the variables that may hold it for an origin, the paths it is for, how it is
    shown."""

    variables: Callable[[Origin], tuple[str, ...]]
    path: str
    show: Callable[[str], Credential]


def _bearer(secret: str) -> Credential:
    return Credential(headers=(("Authorization", f"Bearer {secret}"),))


def _mastodon(origin: Origin) -> tuple[str, ...]:
    """MASTODON_TOKEN_SOCIAL_EXAMPLE for social.example; a name with the port wins at an odd port."""
    return tuple(dict.fromkeys(f"MASTODON_TOKEN_{_shout(name)}" for name in (origin.netloc, origin.host)))


def _shout(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "_", name.upper())


RULES: tuple[Rule, ...] = (Rule(_mastodon, "/api/", _bearer),)

NONE = Credential()


class Credentials:
    """The secrets of one process, each bound to the first origin that a question of ours asks with it.

    Binding matters because names are not reversible: a-b.example and a.b.example both spell A_B_EXAMPLE. Only
    an adapter's own question binds; a redirect may find a bound origin, never bind one.
    """

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = {name: value for name, value in secrets.items() if value}
        self._owner: dict[str, Origin] = {}

    def of(self, target: Target, *, redirected: bool) -> Credential:
        if not self._secrets or (target.origin.scheme != "https" and not target.origin.own):
            return NONE
        for rule in RULES:
            if not target.path.startswith(rule.path):
                continue
            for variable in rule.variables(target.origin):
                if variable in self._secrets and self._owns(variable, target.origin, redirected):
                    return rule.show(self._secrets[variable])
        return NONE

    def _owns(self, variable: str, origin: Origin, redirected: bool) -> bool:
        if not redirected:
            self._owner.setdefault(variable, origin)
        return self._owner.get(variable) == origin
