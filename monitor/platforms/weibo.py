"""Weibo's mobile site (m.weibo.cn) through the JSON that its own pages ask for, with a browser's cookie.

It is undocumented and made for people, so the platform stays off until its operator accepts the terms.
Likes are attitudes, comments comments, shares reposts. Steps: profile, timeline, long (a post that the
listing cuts), post. The official API (step official) serves an account's own user, or by contract: only saved
answers of it are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.field_values import said_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.platform import Key, Platform, Told
from monitor.platforms.weibo_answer import NAME, data_of, id_in, unreadable
from monitor.platforms.weibo_ask import ask_post, ask_profile, ask_timeline, asked_uid, uid_of
from monitor.platforms.weibo_post import count_of
from monitor.platforms.weibo_timeline import official_page, one_post, timeline_page, whole_post
from monitor.text import plain
from monitor.wire import Aim, Identity, Page, Payload, Request

_NO_PICTURE = "default_avatar"
_ORGANISATIONS = range(1, 10)
"""Kinds of verified accounts that are no persons: authorities, companies, media and so on."""
_WELL_KNOWN = "1743951792"
"""The United States' embassy in China: what is asked for to see whether the cookie is accepted."""


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile when it is due, else the newest posts; the same way leads back."""
    uid = uid_of(account, cursor)
    return ask_profile(uid) if aim.profile else ask_timeline(uid)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post by its id: its counts, or the word that there is none."""
    return ask_post(native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _profile(account: Account, payload: Payload) -> Page:
    """Audience and identity. From 10,000 on the profile abbreviates its followers."""
    user = data_of(account, payload).get("userInfo")
    if not isinstance(user, dict):
        raise unreadable(account, payload, "no userInfo")
    uid, wanted = id_in(user), asked_uid(payload)
    if wanted and uid != wanted:
        raise unreadable(account, payload, f"asked for {wanted}, got {uid}")
    followers, following = count_of(user.get("followers_count")), count_of(user.get("follow_count"))
    words, picture = user.get("description"), said_in(user, "profile_image_url")
    size = AudienceSnapshot(
        account.id, payload.received_at, followers.value, following.value,
        count_of(user.get("statuses_count")).value, followers.precision,
        avatar=_NO_PICTURE not in picture if picture else None, bio=says(words), link=names_address(words),
    )  # fmt: skip
    kind = user.get("verified_type")
    organisation = type(kind) is int and kind in _ORGANISATIONS
    name = plain(said_in(user, "screen_name")[:200]) if organisation else ""
    hints = {"verified_type": str(kind)} if type(kind) is int and kind >= 0 else {}
    return Page(
        audience=(size,),
        identity=Identity(native_id=uid, name=name or None),
        next=ask_timeline(uid),
        hints=hints,
    )


def _probe(account: Account, payload: Payload) -> Page:
    """Whatever the answer tells of the account that was asked for: the cookie was accepted."""
    try:
        data_of(account, payload)
    except NotFound as error:
        return Page(hints={"said": error.reason})
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. A refusal fits every step, so it gets "timeline"."""
    answer = saved_json(body)
    if not isinstance(answer, dict):
        return "timeline"
    if "statuses" in answer:
        return "official"
    data: Any = answer.get("data")
    found = data if isinstance(data, dict) else {}
    if "userInfo" in found:
        return "profile"
    if "longTextContent" in found:
        return "long"
    return "post" if "error_code" in answer or ("mid" in found and "text" in found) else "timeline"


_READERS = {
    "profile": _profile, "timeline": timeline_page, "long": whole_post, "post": one_post,
    "official": official_page, "probe": _probe,
}  # fmt: skip

WEIBO = Platform(
    name=NAME,
    basis="HTML preview",
    terms_url="https://weibo.com/signup/v5/protocol",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    steps=("profile", "timeline", "long", "post", "official", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, reposts and quotes; likes, comments, shares; followers, whether the profile has "
        "picture, words, address.",
        limits="A cookie that may be refused after minutes; pages of 10 posts, and one question more for "
        "each post of over 140 characters; large counts are abbreviated.",
        reach="As far as the site shows an account's posts to this cookie.",
        never="Views, languages, why an account shows nothing, posts for followers only, exact numbers of "
        "followers from 10,000 on.",
    ),
    recheck=recheck,
    key=Key(
        variable="WEIBO_COOKIE",
        host="m.weibo.cn",
        needed=True,
        where="The whole cookie that a browser sends to m.weibo.cn (developer tools, network, headers).",
        steps=("profile", "timeline", "long", "post", "probe"),
        shape=r"(?:[ -~]*;\s?)?SUB=[^;\s]{6,}(?:;[ -~]*)?",
    ),
    why_off="No terms of Weibo allow reading by programs, and its site answers only to the cookie of a "
    "browser's session.",
    probe=ask_profile(_WELL_KNOWN, "probe"),
)
