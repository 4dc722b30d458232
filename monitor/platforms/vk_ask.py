"""Questions to VK's API, and what a question asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.wire import Payload, Request

_API = "https://api.vk.com/method/"
_VERSION = "5.199"
PAGE = 100
"""wall.get gives no more."""


def ask(step: str, method: str, item: str | None = None, **parameters: str) -> Request:
    """A question to one method of the API."""
    return Request(f"{_API}{method}?{urlencode(parameters | {'v': _VERSION})}", step, item=item)


def ask_profile(owner: str) -> Request:
    """Only communities tell members to a service key; persons have followers, friends not among them."""
    if not owner.startswith("-"):
        fields = "followers_count,screen_name,verified,has_photo,about,status,site"
        return ask("profile", "users.get", user_ids=owner, fields=fields)
    fields = "members_count,description,verified,site,screen_name,has_photo,status"
    return ask("profile", "groups.getById", group_ids=owner[1:], fields=fields)


def ask_wall(owner: str, offset: int, after: int | None = None) -> Request:
    """A page of the wall. `after` is the number of the last post of the page before, which has to be met."""
    item = None if after is None else f"{owner}_{after}"
    bounds = {"count": str(PAGE), "offset": str(offset)}
    asked = ask("timeline", "wall.get", item, owner_id=owner, filter="owner", **bounds)
    return replace(asked, units=1)


def asked_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def asked_owner(payload: Payload) -> str | None:
    """Whose profile was asked for."""
    query = asked_of(payload)
    if "user_ids" in query:
        return query["user_ids"]
    return f"-{query['group_ids']}" if "group_ids" in query else None


def asked_offset(payload: Payload) -> int:
    """How many posts of the wall were to be passed over."""
    asked = asked_of(payload).get("offset", "")
    return int(asked) if re.fullmatch("[0-9]{1,12}", asked) else 0


def asked_after(payload: Payload, owner: int) -> int | None:
    """The number of the post that this page has to meet, where it is one of this wall."""
    wall, _, number = (payload.request.item or "").rpartition("_")
    return int(number) if wall == str(owner) and re.fullmatch("[0-9]{1,19}", number) else None
