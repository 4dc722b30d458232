"""Questions to Facebook's Graph API, and what a question asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from monitor.platforms.graph import API
from monitor.wire import Payload, Request

PAGE = 100
"""The listing gives no more at once (Graph API changelog, v2.4)."""
LEAST = 12
"""Fewer posts are not asked for where the API wants to be asked for less."""
REACTIONS = ("like", "love", "care", "haha", "wow", "sad", "angry", "thankful", "pride")
"""The names under which counts are asked for; thankful and pride are of earlier years."""
_COUNTS = ",".join((
    "shares", "comments.filter(stream).summary(true).limit(0)", "reactions.summary(total_count).limit(0)",
    *(f"reactions.type({name.upper()}).limit(0).summary(total_count).as({name})" for name in REACTIONS),
))  # fmt: skip
_ATTACHED = "description,media,media_type,subattachments,target,title,type,unshimmed_url,url"
_POST = (
    "id,message,message_tags,created_time,updated_time,status_type,parent_id,permalink_url,"
    f"attachments{{{_ATTACHED}}},{_COUNTS}"
)
_PROFILE = "id,name,username,fan_count,followers_count,verification_status,about,website,picture"
_IN_PATH = re.compile(r"/v[0-9.]+/([^/]+)/posts")


def ask_profile(page: str) -> Request:
    """A page by its id or its name."""
    return _ask("profile", quote(page, safe=""), fields=_PROFILE)


def ask_posts(page: str, after: str | None = None, listed: int = 0, limit: int = PAGE) -> Request:
    """A page of posts, newest first. `listed` says how many the walk has seen before it."""
    more = {"after": after} if after else {}
    asked = _ask("timeline", f"{quote(page, safe='')}/posts", fields=_POST, limit=str(limit), **more)
    return replace(asked, item=str(listed) if listed else None)


def ask_post(native_id: str) -> Request:
    """One post by its id. Many at once (`?ids=`) cannot be asked for since v26.0."""
    return replace(_ask("post", quote(native_id, safe=""), fields=_POST), item=native_id)


PROBE = Request(f"{API}/me?fields=id", "probe")


def asked_page(payload: Payload) -> str | None:
    """Whose posts were asked for."""
    found = _IN_PATH.search(urlsplit(payload.request.url).path)
    return unquote(found[1]) if found else None


def asked_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def asked_limit(payload: Payload) -> int:
    """How many posts were asked for."""
    limit = asked_of(payload).get("limit", "")
    return int(limit) if re.fullmatch("[0-9]{1,4}", limit) else PAGE


def listed_before(payload: Payload) -> int:
    """How many posts the walk had seen before this page."""
    item = payload.request.item or ""
    return int(item) if re.fullmatch("[0-9]{1,9}", item) else 0


def _ask(step: str, path: str, **parameters: str) -> Request:
    return Request(f"{API}/{path}?{urlencode(parameters, safe='(),')}", step)
