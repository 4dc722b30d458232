"""VK's API 5.199 with the service key of an application (dev.vk.com; VKCOM/vk-api-schema).

Likes are likes, comments comments, shares reposts, views views. Steps: lookup (name to id), profile,
timeline, post. Every answer, an error too, comes under status 200. Accounts are known by VK's owner ids:
communities have negative ones, persons positive ones. Names of persons are not kept, and not asked for
(`extended` stays off).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.platform import Key, Platform, Quota, Told
from monitor.platforms.statuses import shown
from monitor.platforms.vk_answer import NAME, number_in, response_of, unreadable
from monitor.platforms.vk_ask import ask, ask_profile, ask_wall, asked_owner
from monitor.platforms.vk_post import address_of
from monitor.platforms.vk_wall import one_post, wall_page
from monitor.text import folded
from monitor.wire import Aim, Identity, Page, Payload, Request

_PLAIN_HANDLE = re.compile(r"(?:(id|club|public|event)|(-?))([1-9][0-9]{0,18})")


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the name up while the id is unknown; else the profile when it is due; else the newest page.

    Names like club1, id1 and bare owner ids say the id themselves. By offset a walk gets to the first post,
    so a backfill asks nothing else.
    """
    owner = cursor.native_id or _told_by(account.handle)
    if owner is None:
        return ask("lookup", "utils.resolveScreenName", screen_name=account.handle.lstrip("@"))
    if cursor.native_id is None or aim.profile:
        return ask_profile(owner)
    return ask_wall(owner, 0)


def called(account: Account) -> tuple[str, ...]:
    """Its name in addresses, and what marks in texts say: `club1` or `id1`."""
    owner = account.native_id or _told_by(account.handle)
    named = (folded(account.handle), address_of(int(owner)) if owner else None)
    return tuple(dict.fromkeys(name for name in named if name))


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post by its id: its counts, or an empty answer, which proves it gone."""
    return ask("post", "wall.getById", native_id, posts=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means; VK's own error counts for more than the status it came with."""
    return _READERS[payload.step](account, payload, response_of(account, payload))


def _told_by(handle: str) -> str | None:
    found = _PLAIN_HANDLE.fullmatch(handle.lstrip("@"))
    if not found:
        return None
    community = found[2] == "-" or found[1] not in (None, "id")
    return f"-{found[3]}" if community else found[3]


def _lookup(account: Account, payload: Payload, response: Any) -> Page:
    """A name's owner id, and its profile as the next question. An unknown name is an empty list."""
    if response in ([], {}):
        raise NotFound(f"{account.id}: no such name", platform=NAME, path=payload.step)
    if not isinstance(response, dict) or not isinstance(response.get("type"), str):
        raise unreadable(account, payload, "no type and object_id")
    number, kind = number_in(account, payload, response, "object_id"), response["type"]
    if kind not in ("user", "group", "page", "event"):
        reason = f"{account.id}: the name is that of something without a wall ({shown(kind)})"
        raise NotFound(reason, platform=NAME, path=payload.step)
    owner = str(number) if kind == "user" else f"-{number}"
    return Page(identity=Identity(native_id=owner), next=ask_profile(owner))


def _profile(account: Account, payload: Payload, response: Any) -> Page:
    """Audience and identity. A closed community keeps both, marked as locked; its wall refuses for itself."""
    whom = _whom(account, payload, response)
    person = "first_name" in whom
    owner = str(number_in(account, payload, whom, "id") * (1 if person else -1))
    if (asked := asked_owner(payload)) not in (None, owner):
        raise unreadable(account, payload, f"asked for {asked}, got {owner}")
    key = "followers_count" if person else "members_count"
    followers = None if whom.get(key) is None else number_in(account, payload, whom, key)
    words = (whom.get("description"), whom.get("about"), whom.get("status"))
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=followers,
        avatar=_has_picture(whom), bio=says(*words), link=_address(whom.get("site"), words),
    )  # fmt: skip
    hints = {"verified": "true"} if whom.get("verified") in (1, True) else {}
    identity = _identity(whom, owner, person)
    return Page(audience=(size,), identity=identity, next=ask_wall(owner, 0), hints=hints)


def _has_picture(whom: Mapping[str, Any]) -> bool | None:
    has = whom.get("has_photo")
    return bool(has) if isinstance(has, int) else None


def _address(site: object, words: tuple[object, ...]) -> bool | None:
    """The field for it takes any words; what an account writes there is meant as an address."""
    return True if says(site) or names_address(*words) else says(site)


def _whom(account: Account, payload: Payload, response: Any) -> Mapping[str, Any]:
    """The one account of groups.getById (a list before 5.199, then an object with `groups`) or users.get."""
    found = response.get("groups") if isinstance(response, dict) else response
    if found == []:
        raise NotFound(f"{account.id}: no such account", platform=NAME, path=payload.step)
    if not isinstance(found, list) or not isinstance(found[0], dict):
        raise unreadable(account, payload, "no list of communities or users")
    if found[0].get("deactivated"):
        reason = f"{account.id}: the account is {shown(str(found[0]['deactivated']))}"
        raise NotFound(reason, platform=NAME, path=payload.step)
    return found[0]


def _identity(whom: Mapping[str, Any], owner: str, person: bool) -> Identity:
    """Of a person no name: who holds the account is in the account list."""
    name, handle, closed = whom.get("name"), whom.get("screen_name"), whom.get("is_closed")
    return Identity(
        native_id=owner,
        handle=folded(handle) if isinstance(handle, str) and handle else None,
        name=name if isinstance(name, str) and name and not person else None,
        locked=bool(closed) if isinstance(closed, int) else None,
    )


def _probe(account: Account, payload: Payload, response: Any) -> Page:
    """Whatever the name turns out to be: the key was accepted."""
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if answer is None:
        return "timeline"
    response = answer.get("response") if isinstance(answer, dict) else None
    if isinstance(response, dict):
        if "items" in response:
            return "timeline" if "count" in response else "post"
        return "profile" if "groups" in response else "lookup"
    if isinstance(response, list):
        if not response:
            return "lookup"
        return "post" if isinstance(response[0], dict) and "owner_id" in response[0] else "profile"
    return "profile"


_READERS = {"lookup": _lookup, "profile": _profile, "timeline": wall_page, "post": one_post, "probe": _probe}

VK = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://vk.com/dev/rules",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    has_views=True,
    called=called,
    steps=("lookup", "profile", "timeline", "post", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts of the wall's owner, reposts and quotes; likes, comments, shares, views; members; "
        "whether the profile has picture, words, address.",
        limits="A service key is needed; 3 requests a second, and some 5,000 pages of walls a day.",
        reach="To the first post of the wall.",
        never="Closed communities, posts for paying subscribers, languages; the views of small posts.",
    ),
    recheck=recheck,
    key=Key(
        variable="VK_SERVICE_TOKEN",
        host="api.vk.com",
        needed=True,
        where="Make an application at id.vk.com (dev.vk.com) and copy the service key from its settings.",
        steps=("lookup", "profile", "timeline", "post", "probe"),
    ),
    # of wall.get alone; client projects name the figure, VK does not, nor when its day begins
    quota=Quota(5_000, "Europe/Moscow"),
    probe=ask("probe", "utils.resolveScreenName", screen_name="vk"),
)
