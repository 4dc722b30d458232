"""Moy Mir's API, server to server (api.mail.ru/docs; the shapes are those that clients of it read).

Likes are likes, comments comments; there are no shares. Steps: profile, timeline. Users and groups are known
by their numeric ids alone. Nothing was found that says whether this API still answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.field_values import count_in, number_id, said_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.mymir_answer import NAME, response_of, unreadable
from monitor.platforms.mymir_ask import ask, ask_profile, ask_stream, asked_of
from monitor.platforms.mymir_events import stream_page
from monitor.platforms.platform import PLAIN, Key, Platform, Told
from monitor.platforms.statuses import shown
from monitor.wire import Aim, Identity, Page, Payload, Request

_STEPS = ("profile", "timeline", "probe")


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile when it is due, else the newest page; a backfill asks nothing else.

    Raises NotFound where nobody has told the numeric id: there is no documented question for a name's id.
    """
    uid = cursor.native_id or _told_id(account)
    if uid is None:
        reason = f"{account.id}: Moy Mir knows accounts by number: put it in place of the handle"
        raise NotFound(f"{reason} {shown(account.handle)!r}", platform=NAME)
    return ask_profile(uid) if aim.profile or cursor.native_id is None else ask_stream(uid)


def _told_id(account: Account) -> str | None:
    return account.native_id or (account.handle if re.fullmatch("[0-9]{1,20}", account.handle) else None)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means; Moy Mir's own error counts for more than the status it came with."""
    return _READERS[payload.step](account, payload, response_of(account, payload))


def _profile(account: Account, payload: Payload, found: list[Any]) -> Page:
    """Audience and identity. A group has subscribers; of a person no name is kept.

    `friends_count` stands in where no subscribers are told: who is a friend reads along as they do.
    """
    if not found:
        raise NotFound(f"{account.id}: no such account", platform=NAME, path=payload.step)
    if len(found) != 1 or not isinstance(found[0], dict):
        raise unreadable(account, payload, "no list of one account")
    whom = found[0]
    uid, asked = number_id(whom["uid"]), asked_of(payload).get("uids")
    if asked not in (None, uid):
        raise unreadable(account, payload, f"asked for {shown(asked or '')}, got {uid}")
    told = whom.get("group_info")
    group: Mapping[str, Any] = told if isinstance(told, dict) else {}
    words = (whom.get("status_text"), group.get("short_description"), group.get("full_description"))
    followers = count_in(whom, "subscribers_count")
    size = AudienceSnapshot(
        account.id, payload.received_at,
        followers=count_in(whom, "friends_count") if followers is None else followers,
        posts_total=count_in(group, "posts_cnt"), avatar=_flag(whom.get("has_pic")), bio=says(*words),
        link=names_address(*words),
    )  # fmt: skip
    name = said_in(whom, "nick") if group else ""
    hints = {"verified": "true"} if whom.get("is_verified") in (1, True) else {}
    return Page(
        audience=(size,), identity=Identity(uid, name=name or None), next=ask_stream(uid), hints=hints
    )


def _flag(told: object) -> bool | None:
    return bool(told) if isinstance(told, int) else None


def _probe(account: Account, payload: Payload, found: list[Any]) -> Page:
    """Whoever holds the session: the key was accepted."""
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if answer is None:
        return "timeline"
    if not isinstance(answer, list):
        return "profile"
    person = bool(answer) and isinstance(answer[0], dict) and "uid" in answer[0]
    return "profile" if person else "timeline"


_READERS = {"profile": _profile, "timeline": stream_page, "probe": _probe}

MYMIR = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://help.mail.ru/legal/terms/common/ua",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments"),
    steps=_STEPS,
    first=first,
    parse=parse,
    guess=guess,
    asleep="No sign was found that this API still answers: its newest client is of 2020.",
    probe=ask("probe", "users.getInfo"),
    told=Told(
        collects="Events of the account that are posts; likes, comments; subscribers; whether the profile "
        "has picture, words, address.",
        limits="An application and a session are needed; Moy Mir names no limits, so questions keep the "
        "pace of one host.",
        reach="To the first event that the account's stream still shows.",
        never="Shares, views, languages, times of edits, deletions; accounts whose numeric id nobody knows.",
    ),
    key=Key(
        variable="MYMIR_SECRET_KEY",
        others={"MYMIR_APP_ID": r"[0-9]{3,12}", "MYMIR_SESSION_KEY": PLAIN},
        host="www.appsmail.ru",
        needed=True,
        where="Register a site at api.mail.ru/sites/my, copy its number and its secret key, and take the "
        "session key of an authorisation (OAuth at connect.mail.ru).",
        steps=_STEPS,
    ),
)
