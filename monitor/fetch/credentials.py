"""Which secret goes to which origin. The only place that turns a variable name into a header.

A secret belongs to one exact origin (scheme, host, port). It never follows a redirect to another one and
never travels over plain http, the operator's own hosts excepted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote

from monitor.fetch.guard import Origin, Target

NO_STAND_INS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Credential:
    """What is added to one request. `query` is for platforms that know no header (VK)."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()

    def on(self, path: str) -> str:
        """The path and query that travel. They are never noted anywhere: the question's own address is."""
        more = "&".join(f"{name}={quote(value, safe='')}" for name, value in self.query)
        return path if not more else path + ("&" if "?" in path else "?") + more


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question goes: its origin, and the public host, scheme and path that a stand-in stands for."""

    origin: Origin
    public: str
    path: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of secret: which variables may hold it for a place, the paths it is for, how it goes out."""

    variables: Callable[[Place], tuple[str, ...]]
    path: str
    show: Callable[[str], Credential]


def _bearer(secret: str) -> Credential:
    return Credential(headers=(("Authorization", f"Bearer {secret}"),))


def _mastodon(place: Place) -> tuple[str, ...]:
    """MASTODON_TOKEN_SOCIAL_EXAMPLE for social.example; a name with the port wins at an odd port."""
    names = (place.origin.netloc, place.origin.host)
    return tuple(dict.fromkeys(f"MASTODON_TOKEN_{_shout(name)}" for name in names))


def _only_for(public: str, variable: str) -> Callable[[Place], tuple[str, ...]]:
    return lambda place: (variable,) if place.public == public else ()


def _shout(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "_", name.upper())


RULES: tuple[Rule, ...] = (
    Rule(
        _only_for("https://www.googleapis.com", "YOUTUBE_API_KEY"),
        "/youtube/v3/",
        lambda secret: Credential(headers=(("X-Goog-Api-Key", secret),)),
    ),
    Rule(
        _only_for("https://api.vk.com", "VK_SERVICE_TOKEN"),
        "/method/",
        lambda secret: Credential(query=(("access_token", secret),)),
    ),
    Rule(_mastodon, "/api/", _bearer),
)

NONE = Credential()


class Credentials:
    """The secrets of one process, each bound to the first origin that a question of ours asks with it.

    Binding matters because names are not reversible: a-b.example and a.b.example both spell A_B_EXAMPLE. Only
    an adapter's own question binds; a redirect may find a bound origin, never bind one. `stand_ins` are the
    operator's addresses in place of public hosts: a key of such a host goes to its stand-in and nowhere else.
    """

    def __init__(self, secrets: Mapping[str, str], stand_ins: Mapping[str, str] = NO_STAND_INS) -> None:
        self._secrets = {name: value for name, value in secrets.items() if value}
        self._stand_ins = {base.rstrip("/"): host for host, base in stand_ins.items()}
        self._owner: dict[str, Origin] = {}

    def of(self, target: Target, *, redirected: bool) -> Credential:
        if not self._secrets or (target.origin.scheme != "https" and not target.origin.own):
            return NONE
        place = self._place(target)
        for rule in RULES:
            if not place.path.startswith(rule.path):
                continue
            for variable in rule.variables(place):
                if variable in self._secrets and self._owns(variable, target.origin, redirected):
                    return rule.show(self._secrets[variable])
        return NONE

    def _place(self, target: Target) -> Place:
        for base, host in self._stand_ins.items():
            if target.url.startswith(f"{base}/"):
                return Place(target.origin, f"https://{host}", target.url[len(base) :])
        return Place(target.origin, f"{target.origin.scheme}://{target.origin.netloc}", target.path)

    def _owns(self, variable: str, origin: Origin, redirected: bool) -> bool:
        if not redirected:
            self._owner.setdefault(variable, origin)
        return self._owner.get(variable) == origin
