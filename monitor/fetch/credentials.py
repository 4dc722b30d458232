"""Which secret goes to which origin. The only place that turns a variable name into a header.

A secret belongs to one exact origin (scheme, host, port). It never follows a redirect to another one and
never travels over plain http, the operator's own hosts excepted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import parse_qsl, quote

from monitor.fetch import signing
from monitor.fetch.guard import Origin, Target

NO_STAND_INS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Credential:
    """What is added to one request. `query` is for platforms that know no header, or want a signature; `swap`
    puts an id of the operator's own in the place of the variable's name in the path."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    swap: tuple[str, str] | None = None

    def on(self, path: str) -> str:
        """The path and query that travel. They are never noted anywhere: the question's own address is."""
        if self.swap:
            path = path.replace(*self.swap, 1)
        more = "&".join(f"{name}={quote(value, safe='')}" for name, value in self.query)
        return path if not more else path + ("&" if "?" in path else "?") + more


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question goes: its origin, and the public host, scheme and path that a stand-in stands for."""

    origin: Origin
    public: str
    path: str

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """The question's own parameters, decoded."""
        return parse_qsl(self.path.partition("?")[2], keep_blank_values=True)


Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of secret: the sets of variables of which one has to be there whole, the paths it is for, how
    it goes out. No set: the rule is not for this place."""

    variables: Callable[[Place], tuple[Names, ...]]
    path: str
    show: Callable[[Place, Sequence[str]], Credential]


def _bearer(place: Place, secrets: Sequence[str]) -> Credential:
    return Credential(headers=(("Authorization", f"Bearer {secrets[0]}"),))


def _facebook(place: Place, secrets: Sequence[str]) -> Credential:
    token, app_secret = secrets
    proof = signing.facebook_proof(token, app_secret)
    return Credential(query=(("access_token", token), ("appsecret_proof", proof)))


def _instagram(place: Place, secrets: Sequence[str]) -> Credential:
    token, own = secrets
    return Credential(query=(("access_token", token),), swap=("IG_USER_ID", quote(own, safe="")))


def _ok(place: Place, secrets: Sequence[str]) -> Credential:
    token, application, application_secret = secrets
    signed = [*place.parameters, ("application_key", application)]
    signature = signing.ok_signature(signed, signing.ok_session_secret(token, application_secret))
    return Credential(query=(("application_key", application), ("sig", signature), ("access_token", token)))


def _mymir(place: Place, secrets: Sequence[str]) -> Credential:
    application, secret, session = secrets
    added = (("app_id", application), ("session_key", session), ("secure", "1"))
    signature = signing.mymir_server_signature([*place.parameters, *added], secret)
    return Credential(query=(*added, ("sig", signature)))


def _mastodon(place: Place) -> tuple[Names, ...]:
    """MASTODON_TOKEN_SOCIAL_EXAMPLE for social.example; a name with the port wins at an odd port."""
    names = (place.origin.netloc, place.origin.host)
    return tuple(dict.fromkeys((f"MASTODON_TOKEN_{_shout(name)}",) for name in names))


def _only_for(host: str, *variables: str) -> Callable[[Place], tuple[Names, ...]]:
    return lambda place: (variables,) if place.public == f"https://{host}" else ()


def _shout(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "_", name.upper())


BOUGHT = "TIKTOK_ACCESS_TOKEN"
"""Not a variable: what key and secret are exchanged for (tokens.py)."""
RULES: tuple[Rule, ...] = (
    Rule(
        _only_for("www.googleapis.com", "YOUTUBE_API_KEY"),
        "/youtube/v3/",
        lambda place, secrets: Credential(headers=(("X-Goog-Api-Key", secrets[0]),)),
    ),
    Rule(
        _only_for("api.vk.com", "VK_SERVICE_TOKEN"),
        "/method/",
        lambda place, secrets: Credential(query=(("access_token", secrets[0]),)),
    ),
    Rule(_only_for("api.x.com", "X_BEARER_TOKEN"), "/2/", _bearer),
    # before Facebook's, whose paths hold this one
    Rule(_only_for("graph.facebook.com", "IG_ACCESS_TOKEN", "IG_USER_ID"), "/v26.0/IG_USER_ID", _instagram),
    Rule(_only_for("graph.facebook.com", "FB_ACCESS_TOKEN", "FB_APP_SECRET"), "/v26.0/", _facebook),
    Rule(
        _only_for("graph.threads.net", "THREADS_ACCESS_TOKEN"),
        "/",
        lambda place, secrets: Credential(query=(("access_token", secrets[0]),)),
    ),
    Rule(_only_for("open.tiktokapis.com", BOUGHT), "/v2/research/", _bearer),
    Rule(
        _only_for("api.ok.ru", "OK_ACCESS_TOKEN", "OK_APPLICATION_KEY", "OK_APPLICATION_SECRET_KEY"),
        "/fb.do",
        _ok,
    ),
    Rule(
        _only_for("m.weibo.cn", "WEIBO_COOKIE"),
        "/",
        lambda place, secrets: Credential(headers=(("Cookie", secrets[0]),)),
    ),
    Rule(
        _only_for("www.appsmail.ru", "MYMIR_APP_ID", "MYMIR_SECRET_KEY", "MYMIR_SESSION_KEY"),
        "/platform/api",
        _mymir,
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
        place = self.place(target)
        for rule in RULES:
            if not place.path.startswith(rule.path) or not (sets := rule.variables(place)):
                continue
            for names in sets:
                if self._all_here(names, target.origin, redirected):
                    return rule.show(place, [self._secrets[name] for name in names])
            return NONE  # a path belongs to one kind of secret: the next one in the list is another's
        return NONE

    def learn(self, variable: str, value: str | None) -> None:
        """Take up a secret that was exchanged for others, or drop it."""
        if value is None:
            self._secrets.pop(variable, None)
        else:
            self._secrets[variable] = value

    def value(self, variable: str) -> str | None:
        """A secret by its variable."""
        return self._secrets.get(variable)

    def place(self, target: Target) -> Place:
        """Where a question goes, and what its address stands for."""
        for base, host in self._stand_ins.items():
            if target.url.startswith(f"{base}/"):
                return Place(target.origin, f"https://{host}", target.url[len(base) :])
        return Place(target.origin, f"{target.origin.scheme}://{target.origin.netloc}", target.path)

    def _all_here(self, names: Names, origin: Origin, redirected: bool) -> bool:
        here = all(name in self._secrets for name in names)
        return here and all(self._owns(name, origin, redirected) for name in names)

    def _owns(self, variable: str, origin: Origin, redirected: bool) -> bool:
        if not redirected:
            self._owner.setdefault(variable, origin)
        return self._owner.get(variable) == origin
