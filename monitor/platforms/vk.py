"""VK's API 5.199 with the service key of an application (dev.vk.com; VKCOM/vk-api-schema).

Likes are likes, comments comments, shares reposts, views views. Steps: lookup (name to id), profile,
timeline, post. Every answer, an error too, comes under status 200. Accounts are known by VK's owner ids:
communities have negative ones, persons positive ones. Names of persons are not kept, and not asked for
(`extended` stays off).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.errors import (
    AccessDenied,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, AudienceSnapshot, Cursor, EngagementSnapshot, Post
from monitor.platforms.limits import TooMuch, load_json
from monitor.platforms.platform import Key, Platform, Quota, Told
from monitor.platforms.statuses import check_status, retry_at, shown
from monitor.platforms.vk_post import id_of, post_of, whole
from monitor.text import folded
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

_NAME = "vk"
_API = "https://api.vk.com/method/"
_VERSION = "5.199"
_PAGE = 100
"""wall.get gives no more."""
_OVERLAP = 10
"""So many posts may be deleted between two pages before one could be missed, and that would be noticed."""
_BACK = 40
"""How far to step back then. Two or three of these are no whole page, so the address is a new one."""
_PLAIN_HANDLE = re.compile(r"(?:(id|club|public|event)|(-?))([1-9][0-9]{0,18})")
_BAD_ITEM = (KeyError, TypeError, ValueError, IndexError, AttributeError, RecursionError, OverflowError)


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the name up while the id is unknown; else the profile when it is due; else the newest page.

    Names like club1, id1 and bare owner ids say the id themselves. By offset a walk gets to the first post,
    so a backfill asks nothing else.
    """
    owner = cursor.native_id or _told_by(account.handle)
    if owner is None:
        return _asking("lookup", "utils.resolveScreenName", screen_name=account.handle.lstrip("@"))
    if cursor.native_id is None or aim.profile:
        return _profile_of(owner)
    return _wall(owner, 0)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request:
    """One post by its id: its counts, or an empty answer, which proves it gone."""
    return _asking("post", "wall.getById", native_id, posts=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means; VK's own error counts for more than the status it came with."""
    try:
        body = _json(account, payload)
    except ParseError:
        check_status(account, payload, _NAME)
        raise
    if (fault := _fault(body)) is not None:
        raise _error(account, payload, fault)
    check_status(account, payload, _NAME)
    if not isinstance(body, dict) or body.get("response") is None:
        raise _unreadable(account, payload, "neither a response nor an error")
    return _READERS[payload.step](account, payload, body["response"])


def _told_by(handle: str) -> str | None:
    found = _PLAIN_HANDLE.fullmatch(handle.lstrip("@"))
    if not found:
        return None
    community = found[2] == "-" or found[1] not in (None, "id")
    return f"-{found[3]}" if community else found[3]


def _asking(step: str, method: str, item: str | None = None, **parameters: str) -> Request:
    return Request(f"{_API}{method}?{urlencode(parameters | {'v': _VERSION})}", step, item=item)


def _profile_of(owner: str) -> Request:
    """Only communities tell members to a service key; persons have followers, friends not among them."""
    if not owner.startswith("-"):
        return _asking("profile", "users.get", user_ids=owner, fields="followers_count,screen_name,verified")
    fields = "members_count,description,verified,site,screen_name"
    return _asking("profile", "groups.getById", group_ids=owner[1:], fields=fields)


def _wall(owner: str, offset: int, after: int | None = None) -> Request:
    """A page of the wall. `after` is the number of the last post of the page before, which has to be met."""
    item = None if after is None else f"{owner}_{after}"
    bounds = {"count": str(_PAGE), "offset": str(offset)}
    asked = _asking("timeline", "wall.get", item, owner_id=owner, filter="owner", **bounds)
    return replace(asked, units=1)


def _json(account: Account, payload: Payload) -> Any:
    if not payload.body.strip():
        raise _unreadable(account, payload, "an empty body")
    if payload.body.lstrip()[:1] == b"<":
        raise _unreadable(account, payload, "an HTML page in place of JSON")
    try:
        return load_json(payload.body.decode("utf-8-sig"))
    except TooMuch as fault:
        raise _unreadable(account, payload, str(fault)) from fault
    except ValueError as fault:
        reason = f"{account.id}: not JSON, or cut off ({fault})"
        raise NotWellFormed(reason, platform=_NAME, path=payload.step) from fault


def _unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    return ParseError(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


_DAY = timedelta(days=1)
_WAITS = {6: timedelta(seconds=1), 9: _DAY, 29: _DAY}
"""After too many in a second a second; flood and a spent daily allowance mean: not today. VK does not say
when its day begins, so a whole one passes."""
_KINDS: Mapping[int, type[PlatformError]] = {
    **dict.fromkeys((1, 10, 36, 43), ServerTrouble),
    # the key or the application (27, 28 are keys of the wrong kind), a captcha or a check by a person, a
    # closed community or page
    **dict.fromkeys((2, 4, 5, 27, 28, 38, 42, 1114, 1116, 1117, 1118, 3609), AccessDenied),
    **dict.fromkeys((7, 14, 15, 16, 17, 20, 21, 24, 25, 30, 200, 203, 210, 3300), AccessDenied),
    # deleted, banned and blocked are one answer here, and a ban is lifted: not Gone, which ends it for good
    **dict.fromkeys((18, 19, 37, 39, 40, 104, 113, 125, 1260), NotFound),
}
_ABOUT_THE_ACCOUNT = re.compile(r"\b(?:(?:group|user|owner)_ids?|screen_name|domain)\b")
_LONG_WORD = re.compile(r"[\w.\-]{32,}")


def _fault(body: Any) -> Mapping[str, Any] | None:
    """The error object; of `execute` the first of its errors."""
    if not isinstance(body, dict):
        return None
    fault, several = body.get("error"), body.get("execute_errors")
    if fault is None and isinstance(several, list) and several:
        fault = several[0]
    if fault is None:
        return None
    return fault if isinstance(fault, dict) else {"error_msg": fault}


def _error(account: Account, payload: Payload, fault: Mapping[str, Any]) -> PlatformError:
    """Our error for VK's. Its `request_params` may repeat the key and take no part in the text."""
    code, said = fault.get("error_code"), fault.get("error_msg")
    code = code if type(code) is int else 0
    said = _LONG_WORD.sub("…", said[:1000]) if isinstance(said, str) else ""
    reason = f"{account.id}: VK error {code or 'without a code'}: {shown(said)}"
    if code in _WAITS:
        until = payload.received_at + _WAITS[code]
        told = retry_at(payload)
        return RateLimited(reason, platform=_NAME, path=payload.step, retry_at=max(until, told or until))
    kind = _KINDS.get(code, ParseError)
    if code == 100 and _ABOUT_THE_ACCOUNT.search(said) and payload.step != "post":
        kind = NotFound
    return kind(reason, platform=_NAME, path=payload.step)


def _lookup(account: Account, payload: Payload, response: Any) -> Page:
    """A name's owner id, and its profile as the next question. An unknown name is an empty list."""
    if response in ([], {}):
        raise NotFound(f"{account.id}: no such name", platform=_NAME, path=payload.step)
    if not isinstance(response, dict) or not isinstance(response.get("type"), str):
        raise _unreadable(account, payload, "no type and object_id")
    number, kind = _number(account, payload, response, "object_id"), response["type"]
    if kind not in ("user", "group", "page", "event"):
        reason = f"{account.id}: the name is that of something without a wall ({shown(kind)})"
        raise NotFound(reason, platform=_NAME, path=payload.step)
    owner = str(number) if kind == "user" else f"-{number}"
    return Page(identity=Identity(native_id=owner), next=_profile_of(owner))


def _profile(account: Account, payload: Payload, response: Any) -> Page:
    """Audience and identity. A closed community keeps both, marked as locked; its wall refuses for itself."""
    whom = _whom(account, payload, response)
    person = "first_name" in whom
    owner = str(_number(account, payload, whom, "id") * (1 if person else -1))
    if (asked := _asked_for(payload)) not in (None, owner):
        raise _unreadable(account, payload, f"asked for {asked}, got {owner}")
    key = "followers_count" if person else "members_count"
    followers = None if whom.get(key) is None else _number(account, payload, whom, key)
    size = AudienceSnapshot(account.id, payload.received_at, followers=followers)
    hints = {"verified": "true"} if whom.get("verified") in (1, True) else {}
    identity = _identity(whom, owner, person)
    return Page(audience=(size,), identity=identity, next=_wall(owner, 0), hints=hints)


def _whom(account: Account, payload: Payload, response: Any) -> Mapping[str, Any]:
    """The one account of groups.getById (a list before 5.199, then an object with `groups`) or users.get."""
    found = response.get("groups") if isinstance(response, dict) else response
    if found == []:
        raise NotFound(f"{account.id}: no such account", platform=_NAME, path=payload.step)
    if not isinstance(found, list) or not isinstance(found[0], dict):
        raise _unreadable(account, payload, "no list of communities or users")
    if found[0].get("deactivated"):
        reason = f"{account.id}: the account is {shown(str(found[0]['deactivated']))}"
        raise NotFound(reason, platform=_NAME, path=payload.step)
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


def _number(account: Account, payload: Payload, holder: Mapping[str, Any], key: str) -> int:
    """A number that the answer has to have; refused by its name where it is none, or below 0."""
    try:
        value = whole(holder.get(key))
    except (TypeError, ValueError) as fault:
        raise _unreadable(account, payload, f"{key}: {fault}") from fault
    if value < 0:
        raise _unreadable(account, payload, f"{key} is {value}")
    return value


def _asked_for(payload: Payload) -> str | None:
    query = _query(payload)
    if "user_ids" in query:
        return query["user_ids"]
    return f"-{query['group_ids']}" if "group_ids" in query else None


def _query(payload: Payload) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(payload.request.url).query))


@dataclass
class _Listed:
    """What a page of a wall held. `order`: the numbers of its posts as they follow, pinned ones left out."""

    found: dict[str, tuple[str, Post, EngagementSnapshot | None]] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    ignored: list[Skipped] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    pinned: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    ads: list[str] = field(default_factory=list)
    of_owner: bool = False


def _timeline(account: Account, payload: Payload, response: Any) -> Page:
    if not isinstance(response, dict) or not isinstance(response.get("items"), list):
        raise _unreadable(account, payload, "no list of posts")
    items, total = response["items"], _number(account, payload, response, "count")
    owner = _owner(payload, items)
    listed = _Listed()
    for place, item in enumerate(items):
        _take(account, payload, item, owner, f"[{place}]", listed)
    if items and len(listed.skipped) == len(items):
        reason = f"none of the {len(items)} posts could be read ({listed.skipped[0].reason})"
        raise _unreadable(account, payload, reason)
    if items and owner is not None and not listed.of_owner:
        raise _unreadable(account, payload, f"not one post stands on the wall of {owner}")
    step = _onward(account, payload, owner, len(items), total, listed.order)
    return _filled(listed, owner, step)


def _owner(payload: Payload, items: Sequence[Any]) -> int | None:
    """Whose wall this is: the one that was asked, else (a saved body) the one that all posts stand on."""
    asked = _query(payload).get("owner_id", "")
    if re.fullmatch("-?[0-9]{1,19}", asked):
        return int(asked)
    owners = {
        item["owner_id"] for item in items if isinstance(item, dict) and type(item.get("owner_id")) is int
    }
    return owners.pop() if len(owners) == 1 else None


def _take(
    account: Account, payload: Payload, item: Any, owner: int | None, path: str, listed: _Listed
) -> None:
    """Put one item where it belongs: read, ignored with the reason, or skipped."""
    try:
        native_id, reason = id_of(item), _not_ours(item, owner)
        here, out_of_order = whole(item["owner_id"]) == owner, item.get("is_pinned") in (1, True)
        listed.of_owner = listed.of_owner or here
        if here and not out_of_order:
            listed.order.append(whole(item["id"]))
        if reason:
            listed.ignored.append(Skipped(path, reason))
            if here and item.get("is_deleted") is True:
                listed.gone.append(native_id)
            return
        post, seen = post_of(account, payload, item)
    except _BAD_ITEM as fault:
        listed.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
        return
    if before := listed.found.pop(native_id, None):
        listed.ignored.append(Skipped(before[0], f"id {native_id} stands twice; the last one counts"))
    listed.found[native_id] = (path, post, seen)
    if out_of_order:
        listed.pinned.append(native_id)
    if item.get("marked_as_ads") in (1, True):
        listed.ads.append(native_id)


_UNPUBLISHED = ("postpone", "suggest")


def _not_ours(item: Mapping[str, Any], owner: int | None) -> str:
    """Why an item is no post of this account for everybody to read; nothing where it is one."""
    if owner is None:
        return "one of several walls, and none of them was asked for"
    if whole(item["owner_id"]) != owner:
        return "on another wall"
    if item.get("is_deleted") is True:
        return "deleted"
    if whole(item["from_id"]) != owner:
        return "written by a visitor of the wall"
    if item.get("post_type") in _UNPUBLISHED:
        return f"not published ({item['post_type']})"
    if item.get("post_type") == "reply":
        return "a comment"
    donut = item.get("donut")
    if isinstance(donut, dict) and donut.get("is_donut") is True:
        return "for paying subscribers only"
    return "for friends only" if item.get("friends_only") in (1, True) else ""


@dataclass(frozen=True, slots=True)
class _Step:
    """Where to go on. `torn`: posts may lie unseen between the page before and this one."""

    next: Request | None = None
    torn: bool = False


def _onward(
    account: Account, payload: Payload, owner: int | None, listed: int, total: int, order: Sequence[int]
) -> _Step:
    """The next page by offset, so that posts which come or go meanwhile lose nothing.

    New posts push the list down, and a page repeats some. Deleted ones pull it up, so each page overlaps the
    one before and has to show a post at least as new as that one's last (numbers rise with time); where none
    is, more were deleted than the overlap, and the walk steps back. A page with nothing older than the one
    before shows that VK counts posts that it hides: its whole stretch is passed over. Offsets only rise but
    for the steps back, which end at 0. `end` is where offset and items reach VK's count.
    """
    offset = _offset(payload)
    if owner is None:
        return _Step()
    if listed == 0 and total > offset == 0:
        raise _unreadable(account, payload, f"a wall of {total} posts without one of them")
    after = _after(payload, owner)
    if after is not None and offset > 0 and not any(number >= after for number in order):
        return _Step(_wall(str(owner), max(0, offset - _BACK), after), torn=True)
    if offset + listed >= total:
        return _Step()
    older = [number for number in order if after is None or number < after]
    if older:
        return _Step(_wall(str(owner), offset + max(listed - _OVERLAP, listed // 2, 1), order[-1]))
    if offset + _PAGE >= total:
        return _Step()
    return _Step(_wall(str(owner), offset + _PAGE - _OVERLAP))


def _offset(payload: Payload) -> int:
    asked = _query(payload).get("offset", "")
    return int(asked) if re.fullmatch("[0-9]{1,12}", asked) else 0


def _after(payload: Payload, owner: int) -> int | None:
    """The number of the post that this page has to meet, where it is one of this wall."""
    wall, _, number = (payload.request.item or "").rpartition("_")
    return int(number) if wall == str(owner) and re.fullmatch("[0-9]{1,19}", number) else None


def _filled(listed: _Listed, owner: int | None, step: _Step) -> Page:
    """The page. On a torn one all posts stand out of order: they prove nothing of the time before them."""
    posts = tuple(post for _, post, _ in listed.found.values())
    pinned = tuple(post.native_id for post in posts) if step.torn else tuple(dict.fromkeys(listed.pinned))
    dated = (post.published_at for post in posts if post.native_id not in pinned)
    return Page(
        posts=posts,
        engagement=tuple(seen for _, _, seen in listed.found.values() if seen),
        identity=Identity(native_id=str(owner)) if listed.of_owner else None,
        next=step.next,
        skipped=tuple(listed.skipped),
        ignored=tuple(listed.ignored),
        reached=min((at for at in dated if at), default=None),
        end=owner is not None and step.next is None,
        gone=tuple(listed.gone),
        pinned=pinned,
        hints={"marked_as_ads": " ".join(listed.ads)} if listed.ads else {},
    )


def _post(account: Account, payload: Payload, response: Any) -> Page:
    """wall.getById: `items` since 5.199, a bare list before. Nothing for the asked id proves it gone."""
    items = response.get("items") if isinstance(response, dict) else response
    wanted = payload.request.item
    if not isinstance(items, list) or len(items) > 1 or (not items and not wanted):
        raise _unreadable(account, payload, "not one post, nor the lack of it")
    if not items:
        return Page(gone=(wanted,) if wanted else ())
    (item,) = items
    native_id, owner = id_of(item), whole(item["owner_id"])
    if wanted and native_id != wanted:
        raise _unreadable(account, payload, f"asked for {wanted}, got another post")
    identity = Identity(native_id=str(owner))
    if item.get("is_deleted") is True:
        return Page(gone=(native_id,), identity=identity, ignored=(Skipped("[0]", "deleted"),))
    if reason := _not_ours(item, owner):
        return Page(identity=identity, ignored=(Skipped("[0]", reason),))
    post, counts = post_of(account, payload, item)
    return Page(posts=(post,), engagement=(counts,) if counts else (), identity=identity)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
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


_READERS = {"lookup": _lookup, "profile": _profile, "timeline": _timeline, "post": _post}

VK = Platform(
    name=_NAME,
    basis="official API",
    terms_url="https://vk.com/dev/rules",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares"),
    steps=("lookup", "profile", "timeline", "post"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts of the wall's owner, reposts and quotes; likes, comments, shares, views; members.",
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
        steps=("lookup", "profile", "timeline", "post"),
    ),
    # of wall.get alone; client projects name the figure, VK does not, nor when its day begins
    quota=Quota(5_000, "Europe/Moscow"),
)
