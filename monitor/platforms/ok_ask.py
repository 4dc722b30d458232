"""Questions to Odnoklassniki's API, and what a question asked for. Key and signature are added by fetch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.wire import Payload, Request

_API = "https://api.ok.ru/fb.do"
PAGE, AT_ONCE = 100, 100
"""Entries of a page of the stream, and topics by id, that clients ask for at most."""
PATTERNS = "POST,CONTENT"
DIRECTION = "FORWARD"
"""From the newest on to older ones, as OK's own application asks; the other word is BACKWARD."""
# no names of users: only the group's own topics are kept
_FIELDS = "media_topic.*,group_photo.*,video.*,poll.*"
PINNED = "pinned"


def ask(step: str, method: str, item: str | None = None, **parameters: str) -> Request:
    """A question to one method of the API."""
    query = urlencode({"method": method, "format": "json", **parameters})
    return Request(f"{_API}?{query}", step, item=item)


def ask_address(name: str, step: str = "lookup") -> Request:
    """What stands at ok.ru/NAME."""
    return ask(step, "url.getInfo", url=f"https://ok.ru/{name}")


def ask_profile(group: str) -> Request:
    """The group itself."""
    fields = "uid,name,shortname,description,members_count,pic_avatar,private,created_ms"
    return ask("profile", "group.getInfo", uids=group, fields=fields)


def ask_stream(group: str, anchor: str | None = None, before: int | None = None) -> Request:
    """A page of the group's stream. `before`: when the oldest topic of the page before was created (ms).

    stream.get and mediatopic.getTopics are used by clients and documented by nobody. For the other one only
    this function changes (gid, count, anchor, fields): its answer, a bare `media_topics`, is read as well.
    """
    place = {} if anchor is None else {"anchor": anchor}
    return ask(
        "timeline", "stream.get", None if before is None else str(before),
        gid=group, patterns=PATTERNS, direction=DIRECTION, count=str(PAGE), fields=f"feed.*,{_FIELDS}",
        **place,
    )  # fmt: skip


def ask_topics(ids: Sequence[str], group: str | None, *, pinned: bool = False) -> Request:
    """Several topics by id. `group`: whose they are; `pinned`: they stand out of the stream's order."""
    item = f"{group}:{PINNED}" if pinned else group
    return ask("topics", "mediatopic.getByIds", item, topic_ids=",".join(ids), fields=_FIELDS)


def ask_topic(native_id: str) -> Request:
    """One topic: its counts, or the proof that it is gone."""
    return ask("post", "mediatopic.getByIds", native_id, topic_ids=native_id, fields=_FIELDS)


def ask_discussion(native_id: str) -> Request:
    """The counts of one topic alone, for applications that may not ask for topics by id."""
    return ask(
        "discussion", "discussions.get", native_id, discussionId=native_id, discussionType="GROUP_TOPIC",
        fields="discussion.*",
    )  # fmt: skip


def asked_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def asked_group(payload: Payload) -> str | None:
    """Whose topics were asked for, where the question tells."""
    if payload.step == "topics" and payload.request.item:
        named = payload.request.item.partition(":")[0]
    else:
        named = asked_of(payload).get("gid", "")
    return named if re.fullmatch("[0-9]{1,20}", named) else None


def asked_before(payload: Payload) -> int | None:
    """When the oldest topic of the page before was created, in milliseconds since 1970."""
    told = payload.request.item or ""
    return int(told) if payload.step == "timeline" and re.fullmatch("[0-9]{1,15}", told) else None


def asked_pinned(payload: Payload) -> bool:
    """Are these topics that stand out of the stream's order?"""
    return (payload.request.item or "").endswith(f":{PINNED}")
