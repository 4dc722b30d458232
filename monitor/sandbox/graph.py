"""Meta's Graph API in the practice world (v26.0): graph.facebook.com, where Facebook and Instagram live.

A question for the operator's own Instagram account is Instagram's, any other one Facebook's. Facebook wants
the proof of the app's secret, both want their token. Every answer tells how much of the limits is used.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.facebook import Facebook
from monitor.sandbox.graph_parts import Object, Refusal, answer, missing
from monitor.sandbox.instagram import Instagram
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

VERSION = "/v26.0/"
FB_TOKEN = "practice-facebook-token"  # noqa: S105  these open nothing but this world
FB_SECRET = "0123456789abcdef0123456789abcdef"  # noqa: S105
IG_TOKEN = "practice-instagram-token"  # noqa: S105
IG_USER_ID = "17841400000000001"
REGAIN_MINUTES = 30
_TRANSIENT = "An unexpected error has occurred. Please retry your request later."
_BUSINESS = {"facebook": (80001, "this Page account"), "instagram": (80002, "this Instagram account")}


class Network(Protocol):
    """One of the networks behind the host. `path` is what follows the version."""

    name: str

    def whose(self, path: str, query: Mapping[str, str]) -> tuple[Member | None, str]: ...

    def answered(
        self, path: str, ask: Ask, member: Member | None, served: Served
    ) -> tuple[Object, Served]: ...

    def with_items(self, body: Object, bad: bool) -> Object | None:
        """The listing with one item more that cannot be read, or without any; None: it is no listing."""
        ...


class Graph:
    """The host. `usage` is how much of the limits is used, in percent: at 100 every question is refused."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._facebook, self._instagram = Facebook(world), Instagram(world)
        self.usage = 3

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        return self._network(ask).whose(ask.path.removeprefix(VERSION), ask.query)

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer, the API's own refusals among them."""
        network = self._network(ask)
        member = self._world.members[served.account_id] if served.account_id else None
        try:
            self._admit(ask, network)
            body, told = network.answered(ask.path.removeprefix(VERSION), ask, member, served)
        except Refusal as no:
            return Draft(self._measured(network, no.answer()), replace(served, status=no.status))
        return Draft(self._measured(network, answer(body)), replace(told, complete=True))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """The app's limit for 429, an object that is not there for 410, passing trouble for the rest."""
        if trouble.status == 429:
            return Refusal(4, "(#4) Application request limit reached", 403, is_transient=True).answer()
        if trouble.status == 410:
            return missing(ask.path.removeprefix(VERSION)).answer()
        return Refusal(2, _TRANSIENT, trouble.status, is_transient=True).answer()

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more post that cannot be read; a listing of none; an error under status 200."""
        if kind == "json_error":
            return replace(answer, body=Refusal(2, _TRANSIENT, is_transient=True).answer().body)
        if kind not in ("bad_item", "empty"):
            return answer
        network: Network = self._instagram if member.platform == "instagram" else self._facebook
        body = network.with_items(json.loads(answer.body), kind == "bad_item")
        return answer if body is None else replace(answer, body=json.dumps(body, ensure_ascii=False).encode())

    def _network(self, ask: Ask) -> Network:
        node = ask.path.removeprefix(VERSION).partition("/")[0]
        return self._instagram if node in (IG_USER_ID, "IG_USER_ID") else self._facebook

    def _admit(self, ask: Ask, network: Network) -> None:
        if not ask.path.startswith(VERSION):
            raise Refusal(2500, f"Unknown path components: {ask.path[:80]}")
        token = ask.query.get("access_token") or ask.headers.get("authorization", "").removeprefix("Bearer ")
        if not token:
            raise Refusal(104, "An access token is required to request this resource.")
        if token != (IG_TOKEN if network is self._instagram else FB_TOKEN):
            raise Refusal(190, "Invalid OAuth access token - Cannot parse access token", 401)
        if network is self._facebook:
            _check_proof(token, ask.query.get("appsecret_proof"))
        if "ids" in ask.query:
            raise Refusal(100, "The ids query parameter is deprecated in v26.0+.", 500)
        if self.usage >= 100:
            code, whose = _BUSINESS[network.name]
            raise Refusal(code, f"There have been too many calls to {whose}. Wait a bit and try again.")

    def _measured(self, network: Network, answer: Answer) -> Answer:
        """With the headers that tell how much of the limits is used."""
        used = {"call_count": self.usage, "total_cputime": self.usage // 2, "total_time": self.usage // 2}
        kind = {"facebook": "pages"}.get(network.name, network.name)
        case: dict[str, Any] = {"type": kind, **used, "estimated_time_to_regain_access": 0}
        if self.usage >= 100:
            case["estimated_time_to_regain_access"] = REGAIN_MINUTES
        told = (
            ("X-App-Usage", json.dumps(used)),
            ("X-Business-Use-Case-Usage", json.dumps({"122100000000000002": [case]})),
        )
        return replace(answer, headers=(*answer.headers, *told))


def _check_proof(token: str, given: str | None) -> None:
    """HMAC-SHA256 of the token with the app's secret (Graph API, "Secure requests")."""
    if given is None:
        message = "API calls from the server require an appsecret_proof argument"
        raise Refusal(100, message, type="GraphMethodException")
    right = hmac.new(FB_SECRET.encode(), token.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(given.encode(), right.encode()):
        message = "Invalid appsecret_proof provided in the API argument"
        raise Refusal(100, message, type="GraphMethodException")
