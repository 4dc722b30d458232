"""Questions to X's API v2, and what a question asked for.

Fields are asked by the names of the documentation (tweet.fields); the schema calls them post.fields since
August 2026, and answers are read under both names. Users are not asked for beside posts: they cost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from monitor.model import from_ms, instant_ms
from monitor.platforms.x_ids import last_before_next
from monitor.wire import Payload, Request

API = "https://api.x.com/2"
POLL_PAGE, BACK_PAGE = 10, 100
"""Posts of a page: few where two or three new ones are likely, for each one costs."""
AT_ONCE = 80
"""Ids of one question: X takes 100, an address of ours has 2,083 characters."""
LATER = "later versions"
_FIRST_POST = datetime(2006, 3, 21, tzinfo=UTC)
"""Without a start the archive goes back 30 days."""
_FIELDS = {
    "tweet.fields": "attachments,author_id,created_at,edit_history_tweet_ids,entities,in_reply_to_user_id,"
    "lang,note_tweet,public_metrics,referenced_tweets",
    "expansions": "referenced_tweets.id,attachments.media_keys,attachments.poll_ids",
    "media.fields": "alt_text,type,url,variants",
    "poll.fields": "options",
}
_USER_FIELDS = {
    "user.fields": "created_at,description,entities,pinned_tweet_id,profile_image_url,protected,"
    "public_metrics,url",
}
_OWNER = re.compile(r"/users/([1-9][0-9]{0,18})/tweets")


@dataclass(frozen=True, slots=True)
class Way:
    """How a walk goes through an account's posts, and how far it has come: it travels in `Request.item`.

    `back`: by the archive, in large pages. `since`: only what is later is asked for, so a listing that ends
    has shown all from then on. `listed` posts so far, of `total` in the account where a profile told it;
    `owner` is the account's id.
    """

    back: bool = False
    since: datetime | None = None
    listed: int = 0
    total: int | None = None
    owner: str | None = None

    def written(self) -> str:
        """As one line of words."""
        words: dict[str, object] = {"listed": self.listed}
        words |= {"back": 1} if self.back else {}
        words |= {"since": instant_ms(self.since)} if self.since else {}
        words |= {} if self.total is None else {"total": self.total}
        words |= {"owner": self.owner} if self.owner else {}
        return urlencode(words)


def way_of(payload: Payload) -> Way:
    """The way that the question was on; an empty one for a saved body."""
    words = dict(parse_qsl(payload.request.item or ""))
    since, total = words.get("since"), words.get("total")
    return Way(
        "back" in words,
        from_ms(int(since)) if since else None,
        int(words.get("listed", "0")),
        int(total) if total else None,
        words.get("owner"),
    )


def ask_name(handle: str, way: Way) -> Request:
    """Whose name it is, and the profile at once."""
    return _asked("users/by", "lookup", 1, way, usernames=handle, **_USER_FIELDS)


def ask_profile(native_id: str, way: Way) -> Request:
    """The profile of a known id."""
    return _asked("users", "profile", 1, way, ids=native_id, **_USER_FIELDS)


def ask_posts(handle: str, way: Way) -> Request:
    """The first page of the way: of the archive, or of the timeline."""
    return ask_archive(handle, way) if way.back else ask_timeline(way)


def ask_timeline(way: Way) -> Request:
    """The newest posts of the way's owner. A poll names the newest post it knows; a backfill names a date."""
    size, bound = BACK_PAGE if way.back else POLL_PAGE, {}
    if way.since:
        bound = {"start_time": _written(way.since)} if way.back else {"since_id": last_before_next(way.since)}
    query = {"max_results": str(size), **bound, **_FIELDS}
    return _asked(f"users/{way.owner}/tweets", "timeline", size, way, **query)


def ask_archive(handle: str, way: Way) -> Request:
    """The newest page of the archive of all posts."""
    start = _written(way.since or _FIRST_POST)
    query = {"query": f"from:{handle}", "start_time": start, "max_results": str(BACK_PAGE), **_FIELDS}
    return _asked("tweets/search/all", "search", BACK_PAGE, way, **query)


def ask_onward(payload: Payload, token: str, way: Way) -> Request:
    """The same question's next page: everything else about it stays, its bounds above all. It is put to X's
    own address, for a stand-in shows in the question that came back."""
    archive = payload.step == "search"
    path = "tweets/search/all" if archive else f"users/{owner_of(payload)}/tweets"
    query = query_of(payload) | {"next_token" if archive else "pagination_token": token}
    return replace(payload.request, url=f"{API}/{path}?{_encoded(query)}", item=way.written())


def ask_looks(ids: Sequence[str]) -> Request:
    """Up to 80 posts by their ids."""
    return _asked("tweets", "looks", len(ids), None, ids=",".join(ids), **_FIELDS)


def ask_later(ids: Sequence[str]) -> Request:
    """The newest versions of posts of which an earlier one came. Their answer asks for no further ones."""
    return replace(ask_looks(ids), item=LATER)


def ask_post(native_id: str) -> Request:
    """One post by its id: what it counts now, or the proof that it is gone."""
    return replace(ask_looks((native_id,)), step="post", item=native_id)


PROBE = Request(f"{API}/usage/tweets", "probe")
"""What the project has used so far; costs nothing."""


def _asked(path: str, step: str, units: int, way: Way | None, **query: str) -> Request:
    item = way.written() if way else None
    return Request(f"{API}/{path}?{_encoded(query)}", step, units=units, item=item)


def _encoded(query: dict[str, str]) -> str:
    return urlencode(query, safe=",:")


def _written(at: datetime) -> str:
    """As X takes instants, cut down to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def query_of(payload: Payload) -> dict[str, str]:
    """The parameters of the question."""
    return dict(parse_qsl(urlsplit(payload.request.url).query))


def owner_of(payload: Payload) -> str | None:
    """The id of the account whose posts were asked for, where the question tells it."""
    found = _OWNER.search(urlsplit(payload.request.url).path)
    return found[1] if found else way_of(payload).owner
