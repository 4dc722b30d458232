"""Odnoklassniki's API for groups (apiok.ru; the shapes are those that clients of it read).

Likes are "klass", comments comments, shares reshares. Steps: lookup (name to id), profile, timeline (the
group's stream), topics (those that the stream does not tell whole), post, discussion. Errors come under
status 200. Ids are strings, also where JSON has numbers. Names of persons are not kept, and not asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor, from_ms
from monitor.platforms.field_values import count_in, number_id, said_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.ok_answer import NAME, response_of, unreadable
from monitor.platforms.ok_ask import (
    AT_ONCE,
    ask_address,
    ask_profile,
    ask_stream,
    ask_topic,
    ask_topics,
    asked_of,
)
from monitor.platforms.ok_stream import discussion, one_topic, stream_page, told_group, topics_page
from monitor.platforms.platform import PLAIN, Key, Platform, Told
from monitor.platforms.statuses import shown
from monitor.text import folded
from monitor.wire import Aim, Identity, Page, Payload, Request

_STEPS = ("lookup", "profile", "timeline", "topics", "post", "discussion", "probe")


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the name up while the id is unknown; else the profile when it is due; else the newest page.

    By anchor a walk gets to the first topic, so a backfill asks nothing else.
    """
    group = cursor.native_id or told_group(account)
    if group is None:
        return ask_address(account.handle.lstrip("@"))
    if cursor.native_id is None or aim.profile:
        return ask_profile(group)
    return ask_stream(group)


def called(account: Account) -> tuple[str, ...]:
    """Its name in addresses, and its id, which is what marks in texts say."""
    names = (folded(account.handle.removeprefix("@")), told_group(account))
    return tuple(dict.fromkeys(name for name in names if name))


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One topic by its id: its counts, or an empty answer, which proves it gone."""
    return ask_topic(native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means; OK's own error counts for more than the status it came with."""
    return _READERS[payload.step](account, payload, response_of(account, payload))


def _lookup(account: Account, payload: Payload, response: Any) -> Page:
    """The id of the group that stands at the address, and its profile as the next question."""
    if not isinstance(response, dict):
        raise unreadable(account, payload, "no object with type and objectId")
    kind = said_in(response, "type")
    if kind != "GROUP":
        what = f"no group ({shown(kind)})" if kind else "nothing"
        raise NotFound(f"{account.id}: {what} at this address", platform=NAME, path=payload.step)
    told = response.get("objectIdStr", response.get("objectId"))
    group = number_id(told)
    return Page(identity=Identity(native_id=group), next=ask_profile(group))


def _profile(account: Account, payload: Payload, response: Any) -> Page:
    """Members and identity: group.getInfo is a bare list of the groups that were asked for."""
    if response == []:
        raise NotFound(f"{account.id}: no such group", platform=NAME, path=payload.step)
    if not isinstance(response, list) or len(response) != 1 or not isinstance(response[0], dict):
        raise unreadable(account, payload, "no list of one group")
    whom = response[0]
    group, words = number_id(whom["uid"]), whom.get("description")
    if asked_of(payload).get("uids", group) != group:
        raise unreadable(account, payload, f"asked for {shown(asked_of(payload)['uids'])}, got {group}")
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=count_in(whom, "members_count"),
        avatar=says(whom.get("pic_avatar"), whom.get("picAvatar")), bio=says(words),
        link=names_address(words),
    )  # fmt: skip
    return Page(audience=(size,), identity=_identity(whom, group), next=ask_stream(group))


def _identity(whom: Mapping[str, Any], group: str) -> Identity:
    private, created = whom.get("private"), count_in(whom, "created_ms")
    return Identity(
        native_id=group,
        handle=folded(said_in(whom, "shortname")) or None,
        name=said_in(whom, "name") or None,
        locked=private if isinstance(private, bool) else None,
        created_at=from_ms(created) if created else None,
    )


def _probe(account: Account, payload: Payload, response: Any) -> Page:
    """Whatever it is that stands there: the key was accepted."""
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if answer is None:
        return "timeline"
    if not isinstance(answer, dict):
        return "profile"
    told = (("feeds", "timeline"), ("media_topics", "topics"), ("discussion", "discussion"))
    found = next((step for key, step in told if key in answer), None)
    return found or ("lookup" if "type" in answer or "objectId" in answer else "profile")


_READERS = {
    "lookup": _lookup, "profile": _profile, "timeline": stream_page, "topics": topics_page,
    "post": one_topic, "discussion": discussion, "probe": _probe,
}  # fmt: skip

OK = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://ok.ru/regulations",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    called=called,
    steps=_STEPS,
    first=first,
    parse=parse,
    guess=guess,
    recheck=recheck,
    refresh=lambda account, ids: ask_topics(ids, told_group(account)),
    refresh_many=AT_ONCE,
    probe=ask_address("ok", "probe"),
    told=Told(
        collects="Topics of the group itself, reposts and quotes; likes (klass), comments, shares; members; "
        "whether the group has picture, words, address.",
        limits="An application is needed that OK has given VALUABLE_ACCESS, and a token; OK names no limits, "
        "so questions keep the pace of one host.",
        reach="To the first topic that the group's stream still shows.",
        never="Profiles of persons, closed groups, what visitors write, views, languages, times of edits.",
    ),
    key=Key(
        variable="OK_ACCESS_TOKEN",
        others={"OK_APPLICATION_KEY": r"[A-Z0-9]{8,40}", "OK_APPLICATION_SECRET_KEY": r"[0-9A-Z]{24}"},
        shape=PLAIN,
        host="api.ok.ru",
        needed=True,
        where="Become a developer at ok.ru/devaccess, make an application with the OAuth platform, ask "
        "api-support@ok.ru for VALUABLE_ACCESS, and copy its keys and its everlasting token.",
        steps=_STEPS,
    ),
)
