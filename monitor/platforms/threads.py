"""The Threads API for profiles of others (developers.facebook.com/docs/threads, "Profiles").

Steps: profile (audience, and the totals of seven days), timeline, probe; post and insights are what the API
answers on posts of one's own, read for those who saved it. No post of another profile tells its counts, so
there are no interactions. Profiles are known by their names: the API gives no id of others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.model import Account, AudienceSnapshot, Cursor, PeriodTotals, Post
from monitor.platforms.field_values import count_in, object_in, text_in
from monitor.platforms.furniture import names_address, says
from monitor.platforms.json_answer import saved_json
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.platform import Key, Platform, Quota, Told
from monitor.platforms.statuses import shown
from monitor.platforms.threads_answer import NAME, answer_of, unreadable
from monitor.platforms.threads_post import post_of
from monitor.platforms.threads_token import REFRESH, refreshed
from monitor.text import folded
from monitor.wire import Aim, Identity, Page, Payload, Request, Skipped

__all__ = ["REFRESH", "THREADS", "refreshed"]

_API = "https://graph.threads.net/v1.0/"
PAGE = 100
"""profile_posts gives no more."""
_FIELDS = (
    "id", "media_type", "permalink", "owner", "username", "text", "timestamp", "shortcode", "is_quote_post",
    "quoted_post", "reposted_post", "has_replies", "poll_attachment", "topic_tag",
)  # fmt: skip
_TOTAL_DAYS = 7


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The profile when it is due, else the newest page of posts. By cursor a walk gets to the first post, so
    a backfill asks nothing else."""
    name = account.handle.lstrip("@")
    return _ask("profile", "profile_lookup", username=name) if aim.profile else _posts(name)


def _posts(name: str, after: str | None = None) -> Request:
    more = {"after": after} if after else {}
    fields = ",".join(_FIELDS)
    return _ask("timeline", "profile_posts", username=name, fields=fields, limit=str(PAGE), **more)


def _ask(step: str, call: str, **parameters: str) -> Request:
    return Request(f"{_API}{call}?{urlencode(parameters, safe=',')}", step, units=1)


def parse(account: Account, payload: Payload) -> Page:
    """What an answer means; Meta's own error counts for more than the status it came with."""
    return _READERS[payload.step](account, payload, answer_of(account, payload))


def _asked(payload: Payload) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def _profile(account: Account, payload: Payload, whom: Mapping[str, Any]) -> Page:
    """Audience, furniture and identity, and what all posts together got in the last seven days."""
    name, asked = text_in(whom, "username"), _asked(payload).get("username")
    if not name or (asked and folded(name) != folded(asked)):
        raise unreadable(account, payload, f"asked for {shown(asked or 'a profile')}, got {shown(name)!r}")
    words = whom.get("biography")
    size = AudienceSnapshot(
        account.id, payload.received_at, followers=count_in(whom, "follower_count"),
        avatar=says(whom.get("profile_picture_url")), bio=says(words), link=names_address(words),
    )  # fmt: skip
    totals = PeriodTotals(
        account.id, payload.received_at, _TOTAL_DAYS,
        likes=count_in(whom, "likes_count"), comments=count_in(whom, "replies_count"),
        shares=count_in(whom, "reposts_count"), quotes=count_in(whom, "quotes_count"),
        views=count_in(whom, "views_count"),
    )  # fmt: skip
    told = (totals.likes, totals.comments, totals.shares, totals.quotes, totals.views)
    return Page(
        audience=(size,),
        totals=(totals,) if any(count is not None for count in told) else (),
        identity=Identity(handle=folded(name), name=text_in(whom, "name") or None),
        next=_posts(asked or name),
        hints={"verified": "true"} if whom.get("is_verified") is True else {},
    )


def _timeline(account: Account, payload: Payload, body: Mapping[str, Any]) -> Page:
    """A page of posts, newest first. A page without posts, or without a cursor, is the last one."""
    items = body.get("data")
    if not isinstance(items, list):
        raise unreadable(account, payload, "no list of posts")
    whose = _whose(account, payload, items)
    posts: dict[str, Post] = {}
    owners: set[str] = set()
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    for place, item in enumerate(items):
        path = f"data[{place}]"
        try:
            post = post_of(account, item, payload.received_at)
            name = folded(text_in(item, "username"))
            owner = text_in(object_in(item, "owner"), "id")
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        if name not in ("", whose):
            ignored.append(Skipped(path, "by another profile"))
        elif post.native_id in posts:
            ignored.append(Skipped(path, f"id {shown(post.native_id)} stands twice; the first one counts"))
        else:
            posts[post.native_id] = post
            owners.add(owner)
    if items and len(skipped) == len(items):
        reason = f"none of the {len(items)} posts could be read ({skipped[0].reason})"
        raise unreadable(account, payload, reason)
    if ignored and not posts and "username" in _asked(payload):
        raise unreadable(account, payload, f"not one of {len(items)} posts is by {shown(whose)}")
    after = _onward(payload, body) if items else None
    dated = (post.published_at for post in posts.values())
    return Page(
        posts=tuple(posts.values()),
        identity=_identity(whose, owners) if posts else None,
        next=_posts(whose, after) if after else None,
        skipped=tuple(skipped),
        ignored=tuple(ignored),
        reached=min((at for at in dated if at), default=None),
        end=after is None,
    )


def _whose(account: Account, payload: Payload, items: Sequence[Any]) -> str:
    """Whose posts these are: the asked name; of a saved body the one that all of them name."""
    if asked := _asked(payload).get("username"):
        return folded(asked)
    names = {item.get("username") for item in items if isinstance(item, dict)} - {None}
    (name,) = names if len(names) == 1 else (None,)
    return folded(name if isinstance(name, str) else account.handle.lstrip("@"))


def _identity(whose: str, owners: set[str]) -> Identity:
    """The owner's id is told of posts of one's own alone, and has to be the same on all of them."""
    (owner,) = owners if len(owners) == 1 else ("",)
    return Identity(native_id=owner or None, handle=whose)


def _onward(payload: Payload, body: Mapping[str, Any]) -> str | None:
    """The cursor of the next page. The address in `paging.next` carries the token and is not followed."""
    after = text_in(object_in(object_in(body, "paging"), "cursors"), "after")
    return after if after and after != _asked(payload).get("after") else None


def _post(account: Account, payload: Payload, item: Mapping[str, Any]) -> Page:
    """One media object, as it is told to its owner."""
    return Page(posts=(post_of(account, item, payload.received_at),))


def _insights(account: Account, payload: Payload, body: Mapping[str, Any]) -> Page:
    """Counts of one post of one's own. The answer does not name the post, so they belong to none."""
    rows = body.get("data")
    if not isinstance(rows, list):
        raise unreadable(account, payload, "no list of insights")
    reason = "a count of an own post that the answer does not name"
    return Page(ignored=tuple(Skipped(f"data[{place}]", reason) for place in range(len(rows))))


def _probe(account: Account, payload: Payload, body: Mapping[str, Any]) -> Page:
    """The key is accepted: a refusal never gets here."""
    return Page()


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step that a saved body answers. An error fits every step, so it gets "profile"."""
    answer = saved_json(body)
    if not isinstance(answer, dict):
        return "timeline"
    if isinstance(rows := answer.get("data"), list):
        insights = bool(rows) and isinstance(rows[0], dict) and "period" in rows[0]
        return "insights" if insights else "timeline"
    if "error" in answer or "username" not in answer:
        return "post" if "id" in answer else "profile"
    return "post" if "media_type" in answer else "profile"


_READERS: Mapping[str, Callable[[Account, Payload, Mapping[str, Any]], Page]] = {
    "profile": _profile, "timeline": _timeline, "post": _post, "insights": _insights, "probe": _probe,
}  # fmt: skip

THREADS = Platform(
    name=NAME,
    basis="official API",
    terms_url="https://developers.facebook.com/terms/",
    terms_on=date(2026, 11, 22),
    has_counts=False,
    interactions=(),
    steps=("profile", "timeline", "post", "insights", "probe"),
    first=first,
    parse=parse,
    guess=guess,
    told=Told(
        collects="Posts, quotes and the fact of reposts; followers; what a profile's posts got together in "
        "seven days; whether the profile has picture, words, address.",
        limits="A reviewed app is needed, its token lasts 60 days; public profiles of adults with 1,000 "
        "followers or more; 1,000 questions a day for each call.",
        reach="To the profile's first post, July 2023 at the earliest.",
        never="Counts of single posts, whose post is reposted or quoted, replies, addresses of pictures; "
        "proof that a post is deleted, so deletions are not noticed.",
    ),
    key=Key(
        variable="THREADS_ACCESS_TOKEN",
        host="graph.threads.net",
        needed=True,
        where="An app with the Threads use case at developers.facebook.com, reviewed for "
        "threads_profile_discovery, and the long-lived token of a user of it.",
        steps=("profile", "timeline", "post", "insights"),
    ),
    # each call has 1,000 of its own in rolling 24 hours; one ledger counts both, and so stays below
    quota=Quota(1_000, "UTC"),
    probe=Request(f"{_API}me?fields=id", "probe"),
)
