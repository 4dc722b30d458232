"""A profile on X: who it is, how many follow, how it is furnished, and the way on to the posts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from monitor.model import Account, AudienceSnapshot
from monitor.platforms.dates import instant
from monitor.platforms.furniture import names_address, says
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.x_answer import (
    Object,
    body_of,
    count,
    errors_of,
    object_in,
    objects_in,
    refusal,
    said_in,
    unreadable,
)
from monitor.platforms.x_ask import ask_posts, query_of, way_of
from monitor.platforms.x_ids import checked
from monitor.platforms.x_items import data_of
from monitor.text import folded
from monitor.wire import Identity, Page, Payload


def read_profile(account: Account, payload: Payload) -> Page:
    """GET /2/users/by and /2/users. A protected account keeps both, marked as locked; its posts are refused
    for themselves."""
    body = body_of(account, payload)
    users = data_of(account, payload, body)
    whom = _whom(account, payload, users or [])
    if whom is None:
        if errors := errors_of(body):
            raise refusal(account, payload, {"errors": _about(payload, errors)})
        raise unreadable(account, payload, f"{len(users or [])} users, and none of them was asked for")
    try:
        return _page(account, payload, whom, len(users or []))
    except BAD_INPUT as fault:
        raise unreadable(account, payload, f"{type(fault).__name__}: {str(fault)[:200]}") from fault


def _whom(account: Account, payload: Payload, users: list[Any]) -> Object | None:
    """The user that was asked for by id or name; the only one of a saved body."""
    query = query_of(payload)
    names = {folded(name) for name in query.get("usernames", "").split(",") if name}
    wanted = names if len(names) == 1 else {folded(account.handle.removeprefix("@"))}
    people = [one for one in users if isinstance(one, dict)]
    if ids := query.get("ids"):
        return next((one for one in people if one.get("id") == ids), None)
    found = next((one for one in people if folded(str(one.get("username"))) in wanted), None)
    return found or (people[0] if len(people) == 1 and not names else None)


def _about(payload: Payload, errors: list[Object]) -> list[Object]:
    """The errors, with that of the user who was asked for first."""
    query = query_of(payload)
    wanted = {folded(query.get(name, "")) for name in ("usernames", "ids")}
    return sorted(errors, key=lambda one: folded(str(one.get("value"))) not in wanted)


def _page(account: Account, payload: Payload, whom: Object, users: int) -> Page:
    native_id, name = checked(whom["id"]), said_in(whom, "username")
    told = object_in(whom, "public_metrics")
    total = count(told, "tweet_count", "post_count")
    way = replace(way_of(payload), owner=native_id, total=total)
    pinned = said_in(whom, "pinned_tweet_id", "pinned_post_id")
    protected = whom.get("protected")
    return Page(
        audience=(_audience(account, payload, whom, told),) if told else (),
        identity=Identity(
            native_id,
            handle=folded(name) or None,
            name=said_in(whom, "name") or None,
            locked=protected if isinstance(protected, bool) else None,
            created_at=instant(whom.get("created_at")),
        ),
        next=ask_posts(name or account.handle.removeprefix("@"), way),
        units=users,
        hints={"pinned": pinned} if pinned else {},
    )


def _audience(account: Account, payload: Payload, whom: Object, told: Object) -> AudienceSnapshot:
    words = whom.get("description")
    return AudienceSnapshot(
        account.id,
        payload.received_at,
        followers=count(told, "followers_count"),
        following=count(told, "following_count"),
        posts_total=count(told, "tweet_count", "post_count"),
        avatar=_has_picture(whom),
        bio=says(words),
        link=_has_link(whom, words),
    )


def _has_picture(whom: Object) -> bool | None:
    """The grey figure stands in for a picture."""
    address = whom.get("profile_image_url")
    return bool(address) and "default_profile" not in address if isinstance(address, str) else None


def _has_link(whom: Object, words: object) -> bool | None:
    """In the field for it, or among the words, where addresses are shortened and told as entities."""
    told = object_in(object_in(whom, "entities"), "description")
    if says(whom.get("url")) or objects_in(told, "urls") or names_address(words):
        return True
    return says(whom.get("url"))
