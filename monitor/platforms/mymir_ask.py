"""Questions to Moy Mir's API, and what a question asked for. Session and signature are added by fetch."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.wire import Payload, Request

_API = "https://www.appsmail.ru/platform/api"
PAGE = 50
"""Events of a page. 10 come without a word; how many may be asked for at most is not known."""


def ask(step: str, method: str, item: str | None = None, **parameters: str) -> Request:
    """A question to one method of the API."""
    return Request(f"{_API}?{urlencode({'method': method, **parameters})}", step, item=item)


def ask_profile(uid: str) -> Request:
    """The user or group itself."""
    return ask("profile", "users.getInfo", uids=uid)


def ask_stream(uid: str, after: str | None = None) -> Request:
    """A page of the account's own events, from the one with this id on."""
    place = {} if after is None else {"skip": after}
    return ask("timeline", "stream.getByAuthor", after, uid=uid, limit=str(PAGE), **place)


def asked_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))
