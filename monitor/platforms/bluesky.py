"""Bluesky, read from its public AppView without a key (docs.bsky.app, atproto.com; lexicons of 2025).

Likes are likes, comments replies, shares reposts, quotes quotes. There are no views. An account is its DID:
a new handle changes nothing. Steps: lookup (handle to DID), profile, timeline, post, record (one repost).
A walk to the start takes another road, lookup-back and then the steps of bluesky_records.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from urllib.parse import urlencode

from monitor.errors import NotFound
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.bluesky_answer import (
    API,
    NAME,
    Reading,
    author_of,
    body_of,
    collected,
    fault_in,
    identity_in,
    identity_of,
    is_no_record,
    list_of,
    own_post,
    owner_in,
    query_of,
    reason_of,
)
from monitor.platforms.bluesky_post import POSTS, count, handle_of, parts_of, repost_of
from monitor.platforms.bluesky_records import document, home, lookup, posts, record_page, reposted
from monitor.platforms.furniture import names_address, says
from monitor.platforms.limits import load_json
from monitor.platforms.platform import Platform, Told
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

_PAGE_LIMIT = 50  # the API's own default
_FEED_ENDS = 1500
"""From here on a feed without a cursor proves nothing: it was seen to end near 1,950 items (atproto#2134),
and those of them that are hidden are not counted here."""


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """Look the handle up while the DID is unknown; for a walk to the start ask where the records lie; else
    the profile when it is due; else the newest page."""
    handle = account.handle.strip().lstrip("@")
    did = cursor.native_id or (handle if handle.startswith("did:") else None)
    if did is None:
        step = "lookup-back" if aim.back else "lookup"
        return _ask("com.atproto.identity.resolveHandle", step, handle=handle.lower())
    if aim.back:
        return document(did)
    return _ask("app.bsky.actor.getProfile", "profile", actor=did) if aim.profile else _feed(did)


def recheck(account: Account, cursor: Cursor, native_id: str) -> Request | None:
    """One post: its counts, or an answer without it, which proves that it is shown no more (deleted and
    taken down look alike). A repost by its record; None where its address was never told."""
    if not native_id.startswith("at://"):
        return None
    did, collection, key = parts_of(native_id)
    if collection == POSTS:
        return lookup([native_id], "post", item=native_id)
    asked = _ask("com.atproto.repo.getRecord", "record", repo=did, collection=collection, rkey=key)
    return replace(asked, item=native_id)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means. `posts + skipped + ignored` are all its items; of an answer to "posts" and
    "reposted" the items are the posts that were asked for, since those not shown are left out in silence."""
    if payload.step == "record" and is_no_record(payload):
        return Page(gone=(_asked_record(payload),))
    return _READERS[payload.step](account, payload, body_of(account, payload))


def _ask(method: str, step: str, **parameters: str | int) -> Request:
    return Request(f"{API}{method}?{urlencode(parameters, safe=':')}", step)


def _feed(did: str, cursor: str | None = None, limit: int = _PAGE_LIMIT, listed: int = 0) -> Request:
    """A page of the author feed. Pins are not asked for: each of them stands in its own place too.
    `listed` is how many items came before, carried along in `item`."""
    more = {"cursor": cursor} if cursor else {}
    asked = _ask(
        "app.bsky.feed.getAuthorFeed", "timeline", actor=did, limit=limit, filter="posts_with_replies", **more
    )
    return replace(asked, item=str(listed) if listed else None)


def _looked_up(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    did = body.get("did")
    if not isinstance(did, str) or not did.startswith("did:"):
        raise fault_in(account, payload, "an answer without a DID")
    profile = _ask("app.bsky.actor.getProfile", "profile", actor=did)
    following = document(did) if payload.step == "lookup-back" else profile
    return Page(identity=Identity(native_id=did), next=following)


def _profile(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """Audience, furniture and identity. A detailed profile leaves out what the account has not filled in."""
    whom = _wanted(account, payload, body) if "profiles" in body else body
    if not all(isinstance(whom.get(name), str) and whom[name] for name in ("did", "handle")):
        raise fault_in(account, payload, "an object without did and handle in place of the profile")
    size = AudienceSnapshot(
        account.id,
        payload.received_at,
        followers=count(whom, "followersCount"),
        following=count(whom, "followsCount"),
        posts_total=count(whom, "postsCount"),
        avatar=bool(says(whom.get("avatar"))),
        bio=bool(says(whom.get("description"))),
        link=bool(names_address(whom.get("description"), whom.get("website"))),
    )
    return Page(audience=(size,), identity=identity_of(whom), next=_feed(whom["did"]), hints=_hints(whom))


def _wanted(account: Account, payload: Payload, body: dict[str, Any]) -> dict[str, Any]:
    """The profile that was asked for, out of an answer to several."""
    found = list_of(account, payload, body, "profiles")
    query = query_of(payload)
    asked = {*query.get("actors", ()), *query.get("actor", ()), account.handle.lstrip("@").lower()}
    for whom in found:
        if isinstance(whom, dict) and asked & {whom.get("did"), handle_of(whom)}:
            return whom
    raise NotFound(f"{account.id}: not among the profiles", platform=NAME, path=payload.step)


def _hints(whom: dict[str, Any]) -> dict[str, str]:
    """Labels are moderators' opinions or the account's wishes (`!no-unauthenticated`): told, not judged."""
    labels = whom.get("labels")
    given = labels if isinstance(labels, list) else []
    words = ", ".join(sorted({str(one.get("val")) for one in given if isinstance(one, dict)}))
    return ({"labels": words} if words else {}) | ({} if handle_of(whom) else {"handle": "invalid"})


def _listing(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """A page of the author feed. Its order is by the earlier of claimed and seen time, as our times are."""
    feed = list_of(account, payload, body, "feed")
    own = owner_in(account, payload, feed)
    page = collected(account, payload, "feed", feed, partial(_feed_item, account, payload, own))
    pins = {
        str(item["post"].get("uri")) for item in feed if reason_of(item) == "reasonPin" and author_of(item)
    }
    pinned = tuple(post.native_id for post in page.posts if post.native_id in pins)
    listed = int(payload.request.item or 0) + len(feed)
    following = _older(payload, body, own, listed)
    times = (post.published_at for post in page.posts if post.native_id not in pins)
    return replace(
        page,
        identity=identity_in(feed, own),
        pinned=pinned,
        next=following,
        reached=min((at for at in times if at), default=None),
        end=following is None and listed < _FEED_ENDS,
    )


def _older(payload: Payload, body: dict[str, Any], own: str | None, listed: int) -> Request | None:
    """The page after this one. An empty page may have one: what a page hides is left out, not made up for."""
    cursor, asked = body.get("cursor"), query_of(payload)
    if not isinstance(cursor, str) or not cursor or own is None:
        return None
    limit = asked.get("limit", [""])[0]
    return _feed(own, cursor, int(limit) if limit.isdecimal() else _PAGE_LIMIT, listed)


def _feed_item(account: Account, payload: Payload, own: str | None, item: dict[str, Any]) -> Reading | str:
    if reason_of(item) == "reasonRepost":
        why = item["reason"]
        if why["by"]["did"] != own:
            return f"reposted by another account ({str(why['by']['did'])[:64]})"
        return repost_of(account, payload, item["post"], why.get("uri"), why["indexedAt"]), None
    return own_post(account, payload, own, item["post"])


def _one_post(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    views = list_of(account, payload, body, "posts")
    wanted = next(iter(query_of(payload).get("uris", ())), payload.request.item)
    if not views and wanted:
        return Page(gone=(wanted,))
    page = posts(account, payload, body)
    if wanted and any(post.native_id != wanted for post in page.posts):
        raise fault_in(account, payload, f"asked for {wanted}, got another post")
    return page


def _record(account: Account, payload: Payload, body: dict[str, Any]) -> Page:
    """The record of a repost that stands. It has neither words nor counts of its own."""
    if body.get("uri") != _asked_record(payload):
        raise fault_in(account, payload, f"asked for {_asked_record(payload)}, got another record")
    return Page(ignored=(Skipped("uri", "the record of a repost, which still stands"),))


def _asked_record(payload: Payload) -> str:
    query = query_of(payload)
    words = [query.get(name, [""])[0] for name in ("repo", "collection", "rkey")]
    return "at://" + "/".join(words) if all(words) else payload.request.item or ""


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error object fits every step, so it gets "profile"."""
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "timeline"
    if not isinstance(answer, dict):
        return "timeline"
    for step, key in _TELLING:
        if key in answer:
            return step
    return "lookup" if set(answer) == {"did"} else "profile"


_TELLING = (
    ("timeline", "feed"), ("posts", "posts"), ("records", "records"), ("record", "value"),
    ("did", "alsoKnownAs"), ("did", "service"),
)  # fmt: skip
_READERS: Mapping[str, Callable[[Account, Payload, dict[str, Any]], Page]] = {
    "lookup": _looked_up,
    "lookup-back": _looked_up,
    "profile": _profile,
    "timeline": _listing,
    "post": _one_post,
    "record": _record,
    "did": home,
    "records": record_page,
    "posts": posts,
    "reposted": reposted,
}

BLUESKY = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://docs.bsky.app/docs/support/developer-guidelines",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    interactions=("likes", "comments", "shares", "quotes"),
    steps=tuple(_READERS),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, replies, reposts and quotes; likes, comments, shares, quotes; followers; "
        "whether the profile has picture, words, address.",
        limits="No figure is given for the public host; an account's own server allows 3,000 in 5 minutes.",
        reach="To the first record that the account's own server still holds.",
        never="Views; what moderation hides or blocks; when a post was edited.",
    ),
    listings=("timeline", "records"),
    recheck=recheck,
)
