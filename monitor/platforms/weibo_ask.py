"""Questions to Weibo's mobile site, and what a question asked for. The fetch room adds the cookie."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.errors import NotFound
from monitor.model import Account, Cursor
from monitor.platforms.weibo_answer import NAME
from monitor.wire import Payload, Request

HOME = "https://m.weibo.cn"
_POSTS, _PROFILE = "107603", "100505"
"""What the id of a container begins with; the account's id follows."""
_HEADERS = (("X-Requested-With", "XMLHttpRequest"),)  # the data and not the page that shows it
_UID = re.compile(r"[1-9][0-9]{4,15}")
_IN_PATH = re.compile(r"/(?:u/|profile/)?([1-9][0-9]{4,15})/?")
_PINNED = " pinned"


def ask_timeline(uid: str, since_id: str = "", page: str = "") -> Request:
    """A page of posts: the newest, or those from `since_id` back; `page` is how the site counted before."""
    older = {"since_id": since_id} if since_id else {"page": page} if page else {}
    return _container("timeline", uid, _POSTS, **older)


def ask_profile(uid: str, step: str = "profile") -> Request:
    """What an account tells of itself."""
    return _container(step, uid, _PROFILE)


def ask_post(number: str) -> Request:
    """One post by its id, for its counts or a proof that it is gone."""
    return _show("post", number, number)


def ask_whole(number: str, *, pinned: bool) -> Request:
    """One post that a listing cuts, with all its text; whether it stood pinned there travels along."""
    return _show("long", number, number + _PINNED * pinned)


def uid_of(account: Account, cursor: Cursor) -> str:
    """The account's number: known from before, its handle, or in its address (weibo.com/u/1743951792). Names
    lead to no account here: Weibo's search for them wants a signed-in person."""
    in_path = _IN_PATH.search(urlsplit(account.url).path)
    told = (cursor.native_id or "", account.native_id or "", account.handle.lstrip("@"))
    uid = next((one for one in told if _UID.fullmatch(one)), in_path[1] if in_path else "")
    if not uid:
        reason = f"{account.id}: a Weibo account is listed by its number (handle or weibo.com/u/NUMBER)"
        raise NotFound(reason, platform=NAME)
    return uid


def asked_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def asked_uid(payload: Payload) -> str | None:
    """Whose posts or profile were asked for."""
    uid = asked_of(payload).get("value", "")
    return uid if _UID.fullmatch(uid) else None


def goes_back(payload: Payload) -> bool:
    """Was an older page asked for?"""
    return bool({"since_id", "page"} & asked_of(payload).keys())


def asked_post(payload: Payload) -> tuple[str | None, bool]:
    """The id of the post that was asked for, and whether it stood pinned in its listing."""
    item = payload.request.item
    if item is None:
        return asked_of(payload).get("id"), False
    return item.removesuffix(_PINNED), item.endswith(_PINNED)


def container_uid(container: object) -> str | None:
    """Whose container it is."""
    uid = container[len(_POSTS) :] if isinstance(container, str) else ""
    return uid if _UID.fullmatch(uid) else None


def _container(step: str, uid: str, kind: str, **older: str) -> Request:
    query = urlencode({"type": "uid", "value": uid, "containerid": kind + uid} | older)
    return Request(f"{HOME}/api/container/getIndex?{query}", step, _HEADERS, obey_robots=True)


def _show(step: str, number: str, item: str) -> Request:
    query = urlencode({"id": number})
    return Request(f"{HOME}/statuses/show?{query}", step, _HEADERS, item=item, obey_robots=True)
