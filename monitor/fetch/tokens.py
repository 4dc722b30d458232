"""Access tokens that have to be bought with a key and a secret (OAuth 2.0 client credentials, RFC 6749 4.4).

TikTok's research API alone wants this. The token lives in memory, is never stored, and is bought again a
minute before it ends or when the platform has refused it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from urllib.parse import urlencode

from monitor.clock import Clock
from monitor.errors import BadAnswer, Refused
from monitor.fetch.credentials import BOUGHT, Credentials
from monitor.fetch.guard import Target
from monitor.fetch.pool import Answer

KEY, SECRET = "TIKTOK_CLIENT_KEY", "TIKTOK_CLIENT_SECRET"
HOST, PATH, ROAD = "open.tiktokapis.com", "/v2/research/", "/v2/oauth/token/"
_EARLY = timedelta(minutes=1)
Buy = Callable[[str, bytes], Awaitable[Answer]]
"""Posts a form to an address and brings the answer."""


class Tokens:
    """The bought token of a process, if its questions need one."""

    def __init__(
        self, credentials: Credentials, clock: Clock, buy: Buy, learned: Callable[[str], None]
    ) -> None:
        self._credentials, self._clock, self._buy, self._learned = credentials, clock, buy, learned
        self._until: datetime | None = None
        self._buying = asyncio.Lock()

    def wanted(self, target: Target) -> bool:
        """Does this question need one, and can one be bought?"""
        if self._credentials.value(KEY) is None or self._credentials.value(SECRET) is None:
            return False
        place = self._credentials.place(target)
        return place.public == f"https://{HOST}" and place.path.startswith(PATH)

    async def ready(self, target: Target) -> None:
        """Have a token that lives. Raises FetchError kinds: Refused (access) when key or secret are wrong."""
        async with self._buying:
            if self._until is not None and self._clock.now() < self._until:
                return
            place = self._credentials.place(target)
            base = target.url.removesuffix(place.path)
            key, secret = self._credentials.value(KEY), self._credentials.value(SECRET)
            form = {"client_key": key, "client_secret": secret, "grant_type": "client_credentials"}
            token, seconds = _sold(await self._buy(base + ROAD, urlencode(form).encode()))
            self._learned(token)
            self._credentials.learn(BOUGHT, token)
            self._until = self._clock.now() + timedelta(seconds=seconds) - _EARLY

    def refused(self) -> None:
        """The platform did not take it: the next question buys another."""
        self._until = None
        self._credentials.learn(BOUGHT, None)


def _sold(answer: Answer) -> tuple[str, int]:
    """The token and how many seconds it lives. Errors come under any status, with a word for the kind."""
    try:
        told = json.loads(answer.body)
        word = told.get("error")
    except (ValueError, AttributeError):
        raise BadAnswer(f"HTTP {answer.status} in place of an access token", kind="token") from None
    if word or answer.status != 200:
        shown = word if isinstance(word, str) and word.replace("_", "").isalnum() else "no reason"
        if answer.status >= 500:
            raise BadAnswer(f"HTTP {answer.status} in place of an access token ({shown})", kind="token")
        raise Refused(f"{KEY} and {SECRET} were not accepted ({shown})", kind="access")
    token, seconds = told.get("access_token"), told.get("expires_in")
    if not isinstance(token, str) or not token or type(seconds) is not int:
        raise BadAnswer("an answer without access_token and expires_in", kind="token")
    return token, seconds
