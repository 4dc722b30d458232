"""The posts of a VK wall: a page of it, how the walk goes on by offset, and one post by its id."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from monitor.model import Account, EngagementSnapshot, Post
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.vk_answer import number_in, unreadable, whole
from monitor.platforms.vk_ask import PAGE, ask_wall, asked_after, asked_of, asked_offset
from monitor.platforms.vk_post import id_of, post_of
from monitor.wire import Identity, Page, Payload, Request, Skipped

_OVERLAP = 10
"""So many posts may be deleted between two pages before one could be missed, and that would be noticed."""
_BACK = 40
"""How far to step back then. Two or three of these are no whole page, so the address is a new one."""
_UNPUBLISHED = ("postpone", "suggest")


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


def wall_page(account: Account, payload: Payload, response: Any) -> Page:
    """wall.get: a page of the wall, and the next question where older posts may follow."""
    if not isinstance(response, dict) or not isinstance(response.get("items"), list):
        raise unreadable(account, payload, "no list of posts")
    items, total = response["items"], number_in(account, payload, response, "count")
    owner = _owner(payload, items)
    listed = _Listed()
    for place, item in enumerate(items):
        _take(account, payload, item, owner, f"[{place}]", listed)
    if items and len(listed.skipped) == len(items):
        reason = f"none of the {len(items)} posts could be read ({listed.skipped[0].reason})"
        raise unreadable(account, payload, reason)
    if items and owner is not None and not listed.of_owner:
        raise unreadable(account, payload, f"not one post stands on the wall of {owner}")
    step = _onward(account, payload, owner, len(items), total, listed.order)
    return _filled(listed, owner, step)


def _owner(payload: Payload, items: Sequence[Any]) -> int | None:
    """Whose wall this is: the one that was asked, else (a saved body) the one that all posts stand on."""
    asked = asked_of(payload).get("owner_id", "")
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
    except BAD_INPUT as fault:
        listed.skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
        return
    if before := listed.found.pop(native_id, None):
        listed.ignored.append(Skipped(before[0], f"id {native_id} stands twice; the last one counts"))
    listed.found[native_id] = (path, post, seen)
    if out_of_order:
        listed.pinned.append(native_id)
    if item.get("marked_as_ads") in (1, True):
        listed.ads.append(native_id)


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
    offset = asked_offset(payload)
    if owner is None:
        return _Step()
    if listed == 0 and total > offset == 0:
        raise unreadable(account, payload, f"a wall of {total} posts without one of them")
    after = asked_after(payload, owner)
    if after is not None and offset > 0 and not any(number >= after for number in order):
        return _Step(ask_wall(str(owner), max(0, offset - _BACK), after), torn=True)
    if offset + listed >= total:
        return _Step()
    older = [number for number in order if after is None or number < after]
    if older:
        return _Step(ask_wall(str(owner), offset + max(listed - _OVERLAP, listed // 2, 1), order[-1]))
    if offset + PAGE >= total:
        return _Step()
    return _Step(ask_wall(str(owner), offset + PAGE - _OVERLAP))


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


def one_post(account: Account, payload: Payload, response: Any) -> Page:
    """wall.getById: `items` since 5.199, a bare list before. Nothing for the asked id proves it gone."""
    items = response.get("items") if isinstance(response, dict) else response
    wanted = payload.request.item
    if not isinstance(items, list) or len(items) > 1 or (not items and not wanted):
        raise unreadable(account, payload, "not one post, nor the lack of it")
    if not items:
        return Page(gone=(wanted,) if wanted else ())
    (item,) = items
    native_id, owner = id_of(item), whole(item["owner_id"])
    if wanted and native_id != wanted:
        raise unreadable(account, payload, f"asked for {wanted}, got another post")
    identity = Identity(native_id=str(owner))
    if item.get("is_deleted") is True:
        return Page(gone=(native_id,), identity=identity, ignored=(Skipped("[0]", "deleted"),))
    if reason := _not_ours(item, owner):
        return Page(identity=identity, ignored=(Skipped("[0]", reason),))
    post, counts = post_of(account, payload, item)
    return Page(posts=(post,), engagement=(counts,) if counts else (), identity=identity)
