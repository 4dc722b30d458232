"""How the practice Mastodon server answers: lookup, profile, timeline, single posts, errors, limits."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.sandbox.answers import JSON_TYPE, Answer, json_error
from monitor.sandbox.cast import Member
from monitor.sandbox.mastodon import Mastodon, iso_ms
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

RATE_LIMIT, RATE_SECONDS = 300, 300
_BAD_STATUS = b'{"id":null,"created_at":17,"content":null}'
_ERRORS = {
    410: "Gone", 429: "Too many requests", 500: "Something went wrong on our end",
    503: "This service is not available at the moment",
}  # fmt: skip
Headers = tuple[tuple[str, str], ...]


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the API shows; a boost's counts are the original's."""
    if post.kind == "repost":
        return None
    likes, comments, shares, quotes, _ = post.counts(ms)
    return Shown(likes, comments, shares, quotes)


class MastodonWire:
    """The API under /api/v1. Its limit counts in the headers, but only the plan of troubles refuses."""

    def __init__(self, world: World) -> None:
        self._world, self._mastodon = world, Mastodon(world)
        self._asked: Counter[int] = Counter()

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        if ask.path == "/api/v1/accounts/lookup":
            return self._world.by_handle.get(ask.query.get("acct", "").lstrip("@")), "lookup"
        if ask.path.startswith("/api/v1/accounts/"):
            number, _, rest = ask.path[17:].partition("/")
            pinned = ask.query.get("pinned") in ("true", "1")
            step = {"": "profile", "statuses": "pinned" if pinned else "timeline"}.get(rest, "other")
            return self._world.by_number.get(number), step
        post = self._world.statuses.get(ask.path.removeprefix("/api/v1/statuses/"))
        return self._world.members[post.account_id] if post else None, "post"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; 404 for all that is unknown, deleted or private."""
        if served.account_id is None or served.step == "other":
            return _missing(served)
        if served.step == "post":
            return self._post(ask, served)
        return (self._timeline if served.step in ("timeline", "pinned") else self._profile)(ask, served)

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """An error object; 429 tells when the limit is set back."""
        answer = json_error(trouble.status, _ERRORS[trouble.status])
        if trouble.status != 429:
            return answer
        until = ask.at + timedelta(seconds=trouble.retry_after_seconds or RATE_SECONDS)
        spent = (*self._rate(ask, spent=True)[:2], ("X-RateLimit-Reset", iso_ms(until)))
        return replace(answer, headers=answer.headers + spent)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A bad status in front, an empty list, or an error under status 200."""
        if kind == "bad_item":
            comma = b"" if answer.body == b"[]" else b","
            return replace(answer, body=b"[" + _BAD_STATUS + comma + answer.body[1:])
        if kind == "empty":
            return replace(answer, body=b"[]")
        return json_error(200, "Something went wrong") if kind == "json_error" else answer

    def _profile(self, ask: Ask, served: Served) -> Draft:
        member = self._world.members[served.account_id or ""]
        followers = self._world.followers(member.id, ask.ms)
        served = replace(served, complete=True, followers=followers)
        return self._api(ask, served, self._mastodon.account(member, ask.ms))

    def _timeline(self, ask: Ask, served: Served) -> Draft:
        try:
            page = self._mastodon.page(self._world.members[served.account_id or ""], ask.query, ask.ms)
        except ValueError:
            return Draft(json_error(400, "A paging bound is not a number"), replace(served, status=400))
        ids = tuple(post.native_id for post in page.posts)
        counts = tuple(shown(post, ask.ms) for post in page.posts)
        served = replace(served, complete=True, ids=ids, counts=counts)
        link = (("Link", page.link),) if page.link else ()
        return self._api(ask, served, self._mastodon.statuses(page, ask.ms), link)

    def _post(self, ask: Ask, served: Served) -> Draft:
        post = self._world.statuses[ask.path.removeprefix("/api/v1/statuses/")]
        if not post.stands(ask.ms):
            return _missing(served)
        served = replace(served, complete=True, ids=(post.native_id,), counts=(shown(post, ask.ms),))
        return self._api(ask, served, self._mastodon.status(post, ask.ms))

    def _api(self, ask: Ask, served: Served, text: str, more: Headers = ()) -> Draft:
        body = text.encode()
        etag = f'W/"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'
        cache = "max-age=15, public, stale-while-revalidate=30, stale-if-error=86400"
        headers = (*self._rate(ask), *more, ("ETag", etag), ("Cache-Control", cache))
        return Draft(Answer(200, (("Content-Type", JSON_TYPE), *headers), body), served)

    def _rate(self, ask: Ask, *, spent: bool = False) -> Headers:
        window = ask.ms // (RATE_SECONDS * 1000)
        self._asked[window] += 1
        reset = datetime.fromtimestamp((window + 1) * RATE_SECONDS, UTC)
        left = 0 if spent else max(0, RATE_LIMIT - self._asked[window])
        return (
            ("X-RateLimit-Limit", str(RATE_LIMIT)), ("X-RateLimit-Remaining", str(left)),
            ("X-RateLimit-Reset", iso_ms(reset).replace("Z", "000Z")),
        )  # fmt: skip


def _missing(served: Served) -> Draft:
    return Draft(json_error(404, "Record not found"), replace(served, status=404))
