"""Posts in the shape of X's API 1.1, of which archives are full (tweet_mode=extended or not).

`id` is rounded by whoever reads it as a float, so `id_str` counts.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from monitor.errors import ParseError
from monitor.model import Account, EngagementSnapshot, Post, PostKind
from monitor.platforms.json_answer import json_of
from monitor.platforms.limits import MEDIA, TEXT_CHARACTERS
from monitor.platforms.statuses import check_status
from monitor.platforms.x_answer import NAME, Object, count, object_in, objects_in, said_in, unreadable
from monitor.platforms.x_ids import checked, published_of
from monitor.platforms.x_items import Items
from monitor.platforms.x_media import media_of
from monitor.platforms.x_post import FUTURE, address_of, language_of
from monitor.platforms.x_text import Words, read_text
from monitor.wire import Page, Payload


def read_v11(account: Account, payload: Payload) -> Page:
    """A list of posts, such as statuses/user_timeline gave."""
    try:
        body = json_of(account, payload, NAME)
    except ParseError:
        check_status(account, payload, NAME)
        raise
    check_status(account, payload, NAME)
    if not isinstance(body, list):
        raise unreadable(account, payload, f"{type(body).__name__} in place of a list")
    items = Items()
    for place, item in enumerate(body):
        take_v11(items, account, payload.received_at, item, f"[{place}]")
    return items.page(account, payload)


def take_v11(items: Items, account: Account, seen_at: datetime, item: Any, path: str) -> None:
    """Put one post of version 1.1 where it belongs."""
    thing = item if isinstance(item, dict) else {}
    version = str(thing.get("id_str"))
    user = thing.get("user")
    author = user.get("id_str") if isinstance(user, dict) else None
    items.read(path, author, version, lambda: post_of_v11(account, seen_at, thing))


def post_of_v11(account: Account, seen_at: datetime, item: Object) -> tuple[Post, EngagementSnapshot | None]:
    """The post and its counts, read as those of version 2 are. Views, and answers where the list is of the
    standard kind, are not told. Raises KeyError, TypeError or ValueError."""
    native_id, original = checked(item["id_str"]), object_in(item, "retweeted_status")
    quoted, parent = object_in(item, "quoted_status"), said_in(item, "in_reply_to_status_id_str") or None
    kind: PostKind = "repost" if original else "reply" if parent else "original"
    if kind == "original" and item.get("is_quote_status") is True:
        kind = "quote"
    shown = original or item
    words, author = _words(shown), _author(item)
    about = _author(original) if original else _author(quoted)
    flags: tuple[str, ...] = ("truncated",) if len(words.text) > TEXT_CHARACTERS or _cut(shown) else ()
    published = published_of(native_id, _instant(item.get("created_at")))
    if published is None:
        flags = ("date_missing" if item.get("created_at") is None else "date_unparsable", *flags)
    elif published > seen_at + FUTURE:
        flags = ("date_future", *flags)
    whom = said_in(item, "in_reply_to_user_id_str")
    post = Post(
        account_id=account.id,
        native_id=native_id,
        kind=kind,
        text=words.text[:TEXT_CHARACTERS],
        published_at=published,
        published_raw=said_in(item, "created_at")[:200] or None,
        language=language_of(shown),
        url=address_of(account, native_id),
        media=tuple(one for thing in _attached(shown) if (one := media_of(thing)))[:MEDIA],
        links=words.links,
        hashtags=words.hashtags,
        mentions=words.mentions,
        in_reply_to=parent if kind == "reply" else None,
        reply_to_own=whom == author if kind == "reply" and whom and author else None,
        about_account=about,
        flags=flags,
    )
    return post, None if kind == "repost" else _counts(account, seen_at, native_id, item)


def _words(shown: Object) -> Words:
    """The whole text, wherever the mode has put it. Media are named in entities of their own."""
    whole = object_in(shown, "extended_tweet") or shown
    quoted = said_in(shown, "quoted_status_id_str") or None
    return read_text(said_in(whole, "full_text", "text"), object_in(whole, "entities"), quoted)


def _cut(shown: Object) -> bool:
    return shown.get("truncated") is True and "extended_tweet" not in shown


def _attached(shown: Object) -> list[Object]:
    whole = object_in(shown, "extended_tweet") or shown
    return objects_in(object_in(whole, "extended_entities"), "media") or objects_in(
        object_in(whole, "entities"), "media"
    )


def _author(item: Object) -> str | None:
    return said_in(object_in(item, "user"), "id_str") or None


def _instant(written: object) -> datetime | None:
    """Times like "Tue Apr 07 22:41:21 +0000 2020".

    >>> _instant("Tue Apr 07 22:41:21 +0000 2020").isoformat()
    '2020-04-07T22:41:21+00:00'
    """
    if not isinstance(written, str):
        return None
    try:
        return datetime.strptime(written, "%a %b %d %H:%M:%S %z %Y").astimezone(UTC)
    except ValueError:
        return None


def _counts(account: Account, seen_at: datetime, native_id: str, item: Object) -> EngagementSnapshot | None:
    seen = EngagementSnapshot(
        account.id,
        native_id,
        seen_at,
        likes=count(item, "favorite_count"),
        comments=count(item, "reply_count"),
        shares=count(item, "retweet_count"),
        quotes=count(item, "quote_count"),
    )
    return seen if any(one is not None for one in seen.counts[:4]) else None
