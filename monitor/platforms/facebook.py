"""Facebook pages with a reviewed app (Graph API v26.0, feature Page Public Content Access).

Likes are all reactions together, comments comments and their answers, shares shares. Steps: profile,
timeline, post, probe. A page is known by its number; its name may change hands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from monitor.errors import NotFound, ParseError
from monitor.model import Account, AudienceSnapshot, Cursor
from monitor.platforms.facebook_ask import (
    LEAST,
    PROBE,
    ask_post,
    ask_posts,
    ask_profile,
    asked_limit,
    asked_of,
    asked_page,
    listed_before,
)
from monitor.platforms.facebook_post import post_of
from monitor.platforms.furniture import names_address, says
from monitor.platforms.graph import (
    after_in,
    answer_of,
    count,
    is_missing,
    listed,
    own_answer_of,
    text_in,
    wants_less,
)
from monitor.platforms.json_answer import saved_json
from monitor.platforms.platform import Key, Platform, Told
from monitor.platforms.statuses import shown
from monitor.text import folded
from monitor.wire import Aim, Identity, Page, Payload, Request

NAME = "facebook"
RANKED = 500
"""Of about 600 posts a year the listing shows no more: from so many listed on, it proves nothing."""
_PAGE_NAME = re.compile(r"[A-Za-z0-9.\-]{1,120}")
_PAGE_ID = re.compile(r"[0-9]{1,25}")
_VERIFIED = ("blue_verified", "gray_verified")


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile while the number is unknown or the audience is due; else the newest page of posts. A walk
    goes back by itself, so a backfill asks nothing else."""
    if cursor.native_id and not aim.profile:
        return ask_posts(cursor.native_id)
    return ask_profile(cursor.native_id or _named(account))


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means, by its step."""
    return _READERS[payload.step](account, payload)


def _named(account: Account) -> str:
    name = account.handle.removeprefix("@")
    if not _PAGE_NAME.fullmatch(name):
        raise NotFound(f"{account.id}: {shown(account.handle)!r} is no name of a page", platform=NAME)
    return name


def _profile(account: Account, payload: Payload) -> Page:
    """Audience and identity. Followers are those who follow; a page that tells none has its fans."""
    page = answer_of(account, payload, NAME)
    native_id = page.get("id")
    if not isinstance(native_id, str) or not _PAGE_ID.fullmatch(native_id):
        raise ParseError(f"{account.id}: a page without an id", platform=NAME, path=payload.step)
    followers, fans = count(page.get("followers_count")), count(page.get("fan_count"))
    about, picture = page.get("about"), page.get("picture")
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=fans if followers is None else followers,
        avatar=_has_picture(picture), bio=says(about or ""),
        link=bool(says(page.get("website")) or names_address(about)),
    )  # fmt: skip
    hints = {"verified": "true"} if page.get("verification_status") in _VERIFIED else {}
    if followers is None and fans is not None:
        hints["followers"] = "fan_count"
    identity = Identity(
        native_id, handle=folded(text_in(page, "username")) or None, name=text_in(page, "name") or None
    )
    return Page(audience=(size,), identity=identity, next=ask_posts(native_id), hints=hints)


def _has_picture(picture: object) -> bool | None:
    data = picture.get("data") if isinstance(picture, dict) else None
    silhouette = data.get("is_silhouette") if isinstance(data, dict) else None
    return not silhouette if isinstance(silhouette, bool) else None


def _timeline(account: Account, payload: Payload) -> Page:
    """A page of posts. The end is told by the lack of `paging.next`, and believed while few were listed."""
    page_id, limit, before = asked_page(payload), asked_limit(payload), listed_before(payload)
    if page_id and wants_less(payload) and limit // 2 >= LEAST:
        after = asked_of(payload).get("after")
        return Page(next=ask_posts(page_id, after, before, limit // 2), hints={"limit": str(limit // 2)})
    body = answer_of(account, payload, NAME)
    items, paging = body.get("data"), body.get("paging")
    if not isinstance(items, list):
        raise ParseError(f"{account.id}: no list of posts", platform=NAME, path=payload.step)
    page = listed(account, payload, NAME, items, lambda item: post_of(account, payload, item))
    total = before + len(items)
    more = isinstance(paging, dict) and paging.get("next") is not None
    after = after_in(paging) if more else None
    return replace(
        page,
        next=ask_posts(page_id, after, total, limit) if page_id and after else None,
        end=not more and total < RANKED,
        window=total >= RANKED,
    )


def _post(account: Account, payload: Payload) -> Page:
    """One post by its id: its counts, or that it is not there any more."""
    wanted = payload.request.item
    if wanted and is_missing(payload):
        return Page(gone=(wanted,), reasons={wanted: "deleted or hidden"})
    post, seen = post_of(account, payload, answer_of(account, payload, NAME))
    if wanted and post.native_id != wanted:
        reason = f"{account.id}: asked for {wanted}, got another post"
        raise ParseError(reason, platform=NAME, path=payload.step)
    return Page(posts=(post,), engagement=(seen,) if seen else ())


def _probe(account: Account, payload: Payload) -> Page:
    own_answer_of(account, payload, NAME)
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if not isinstance(answer, dict):
        return "timeline"
    if isinstance(answer.get("data"), list):
        return "timeline"
    if "created_time" in answer:
        return "post"
    return "probe" if set(answer) == {"id"} else "profile"


_READERS = {"profile": _profile, "timeline": _timeline, "post": _post, "probe": _probe}

FACEBOOK = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://developers.facebook.com/terms",
    terms_on=date(2026, 11, 22),
    has_counts=True,
    # nobody tells the shares of a post without any: a sum with them would be known of shared posts alone
    interactions=("likes", "comments"),
    steps=("profile", "timeline", "post", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    recheck=lambda account, cursor, native_id: ask_post(native_id),
    refresh=lambda account, ids: ask_post(ids[0]),
    probe=PROBE,
    told=Told(
        collects="Posts, shared posts and quotes of pages; reactions by type, comments, shares; followers; "
        "whether the profile has picture, words, address.",
        limits="A reviewed app with Page Public Content Access is needed; limits of calls that Meta tells "
        "with each answer, and at 80 % of them the questions get slower.",
        reach="About 600 posts a year, chosen by Facebook: once 500 are listed nothing counts as complete.",
        never="Views, when a post was edited, languages, the origin of a shared post that was deleted; "
        "whether nobody shared a post or its shares are not told.",
    ),
    key=Key(
        variable="FB_ACCESS_TOKEN",
        others={"FB_APP_SECRET": r"[0-9a-f]{32}"},
        host="graph.facebook.com",
        needed=True,
        where="The token of a system user and the secret of an app with Page Public Content Access, "
        "at developers.facebook.com (App Review and business verification).",
        steps=("profile", "timeline", "post"),
    ),
)
