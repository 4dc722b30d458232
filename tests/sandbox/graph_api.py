"""The practice Graph API, asked as fetch asks it: with the keys in their places."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from monitor.fetch.signing import facebook_proof
from monitor.model import Account, Cursor, instant_ms
from monitor.platforms import Platform, read
from monitor.sandbox import SimClock, World
from monitor.sandbox.answers import Answer
from monitor.sandbox.graph import Graph
from monitor.sandbox.served import Served
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.wires import KEYS
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START

HOST = "graph.facebook.com"


def with_graph_keys(url: str) -> str:
    """The question as it travels: Instagram's with the operator's number, Facebook's with the proof."""
    if "/IG_USER_ID" in url:
        url = url.replace("IG_USER_ID", KEYS["IG_USER_ID"], 1)
        return f"{url}&access_token={KEYS['IG_ACCESS_TOKEN']}"
    proof = facebook_proof(KEYS["FB_ACCESS_TOKEN"], KEYS["FB_APP_SECRET"])
    return f"{url}&access_token={KEYS['FB_ACCESS_TOKEN']}&appsecret_proof={proof}"


class Api:
    """The wire of one network's accounts, asked as the practice site asks it."""

    def __init__(self, platform: Platform, world: World, clock: SimClock) -> None:
        self.platform, self.world, self.clock, self.wire = platform, world, clock, Graph(world)
        self.served: list[Served] = []

    def ask(self, url: str, headers: dict[str, str] | None = None) -> Ask:
        parts, now = urlsplit(url), self.clock.now()
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        path = unquote(parts.path)
        return Ask(HOST, path, f"/{HOST}{path}?{parts.query}", query, headers or {}, now, instant_ms(now))

    def draft(self, ask: Ask) -> Draft:
        member, step = self.wire.whose(ask)
        served = Served(ask.at, member.id if member else None, ask.target, 200, step)
        draft = self.wire.draft(ask, served)
        self.served.append(draft.served)
        return draft

    def get(self, path: str, *, keys: bool = True, **query: Any) -> Any:
        """The body of a question with the right keys, or with those of the query alone."""
        url = f"https://{HOST}{path}?{urlencode(query)}"
        return json.loads(self.draft(self.ask(with_graph_keys(url) if keys else url)).answer.body)

    def answer(self, request: Request) -> Answer:
        return self.draft(self.ask(with_graph_keys(request.url))).answer

    def understood(self, answer: Answer, request: Request) -> Page:
        """What the adapter makes of an answer that came from the stand-in."""
        asked = replace(request, url=request.url.replace("https://", f"{BASE}/"))
        headers = {name.lower(): value for name, value in answer.headers}
        payload = Payload(asked, asked.url, answer.status, headers, answer.body, self.clock.now())
        return read(self.platform, self.account(), payload)

    def read(self, request: Request) -> Page:
        return self.understood(self.answer(request), request)

    def first(self, account_id: str | None = None) -> Request:
        account = self.account(account_id)
        return self.platform.first(account, Cursor(account.id, START), Aim(profile=True, back=True))

    def walk(self, account_id: str | None = None) -> Iterator[Page]:
        """A first poll: the profile, and the listing to its end."""
        request: Request | None = self.first(account_id)
        for _ in range(40):
            page = self.read(request)
            yield page
            request = page.next
            if request is None:
                return
        raise AssertionError("the walk has no end")

    def account(self, account_id: str | None = None) -> Account:
        accounts = self.world.accounts()
        return next(one for one in accounts if one.id == (account_id or accounts[0].id))

    def standing(self, account_id: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[account_id] if post.stands(ms)]
