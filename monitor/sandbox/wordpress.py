"""The wire of a practice WordPress site: home page, REST API (wp/v2/posts), feed and its older pages.

Two sites' habits differ: a `closed` one refuses its API to those who are not logged in, and feeds go on.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from urllib.parse import urlencode

from monitor.model import from_ms
from monitor.sandbox.answers import HTML_TYPE, Answer, html_page, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import http_date
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.wordpress_bodies import dump, feed, home_page, index, record
from monitor.sandbox.wordpress_query import BadParameter, Headers, neighbours, paged, wanted_of
from monitor.sandbox.world import World

JSON, RSS = "application/json; charset=UTF-8", "application/rss+xml; charset=UTF-8"
_COLLECTION = "wp/v2/posts"
_MAINTENANCE = (
    b"<!DOCTYPE html><html><head><title>Maintenance</title></head>"
    b"<body><h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1></body></html>"
)


def shown(post: TruePost, ms: int) -> Shown | None:
    """WordPress shows no counts."""
    return None


class WordPress:
    """Sites under /sites/<account>/; plain addresses (`?rest_route=/wp/v2/posts`) are understood too."""

    def __init__(self, world: World) -> None:
        self._world = world

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose site it is, and which step of reading it."""
        member = self._world.members.get(ask.path.strip("/").partition("/")[0])
        if member is None or member.platform != "wordpress":
            return None, "other"
        route = _route(ask)
        if route is not None:
            single = route.startswith(_COLLECTION + "/")
            return member, "post" if single else "timeline" if route == _COLLECTION else "other"
        return member, {"": "discover", "feed": "feed"}.get(_rest(ask), "other")

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer; the API's own refusals and 404 among them."""
        if served.account_id is None:
            return Draft(not_found(), replace(served, status=404))
        member, route = self._world.members[served.account_id], _route(ask)
        if route is not None:
            return self._api(ask, served, member, route)
        if served.step == "discover":
            return self._home(ask, served, member)
        if served.step == "feed":
            return self._feed(ask, served, member)
        return Draft(html_page(404), replace(served, status=404))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """The API says it as an error object, the site with a page for people."""
        if _route(ask) is None or trouble.status == 503:
            return Answer(trouble.status, (("Content-Type", HTML_TYPE),), _MAINTENANCE)
        return _refused(trouble.status, *_FAILURES.get(trouble.status, ("unknown", "Something is wrong.")))

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A bad item in front, no items, a doubled item (feed), or an error object under status 200."""
        if kind == "json_error":
            return replace(_refused(500, *_FAILURES[500]), status=200)
        spoil = (_SPOILED_FEED if dict(answer.headers)["Content-Type"] == RSS else _SPOILED_LIST).get(kind)
        return answer if spoil is None else spoil(answer)

    def _at(self, member: Member) -> str:
        return f"{self._world.base_url}/sites/{member.id}/"

    def _standing(self, member: Member, ms: int) -> list[TruePost]:
        """Newest first; posts of one second in the order of their numbers."""
        return [post for post in reversed(self._world.posts[member.id]) if post.stands(ms)]

    def _home(self, ask: Ask, served: Served, member: Member) -> Draft:
        home = self._at(member)
        headers = (("Content-Type", HTML_TYPE), ("Link", f'<{home}wp-json/>; rel="https://api.w.org/"'))
        return Draft(Answer(200, headers, home_page(member, home)), replace(served, complete=True))

    def _api(self, ask: Ask, served: Served, member: Member, route: str) -> Draft:
        if member.closed:
            answer = _refused(401, "rest_not_logged_in", "You are not currently logged in.")
        elif route == "":
            answer = _told(index(member, self._at(member)))
        elif route == _COLLECTION:
            return self._listing(ask, served, member)
        elif served.step == "post":
            return self._post(ask, served, member, route.removeprefix(_COLLECTION + "/"))
        else:
            answer = _refused(404, "rest_no_route", "No route was found matching the URL and request method.")
        return Draft(answer, replace(served, status=answer.status, complete=answer.status == 200))

    def _post(self, ask: Ask, served: Served, member: Member, number: str) -> Draft:
        post = self._world.by_id.get((member.id, number))
        if post is None or not post.stands(ask.ms):
            answer = _refused(404, "rest_post_invalid_id", "Invalid post ID.")
            return Draft(answer, replace(served, status=404))
        answer = _told(record(post, ask.ms, self._at(member), ask.query))
        return Draft(answer, replace(served, complete=True, ids=(post.native_id,), counts=(None,)))

    def _listing(self, ask: Ask, served: Served, member: Member) -> Draft:
        try:
            wanted = wanted_of(ask.query)
        except BadParameter as fault:
            answer = _refused(400, "rest_invalid_param", f"Invalid parameter(s): {fault}")
            return Draft(answer, replace(served, status=400))
        found = [post for post in self._standing(member, ask.ms) if wanted.takes(post, ask.ms)]
        if wanted.ascending:
            found.reverse()
        pages = math.ceil(len(found) / wanted.per_page)
        if wanted.page > pages > 0:
            reason = "The page number requested is larger than the number of pages available."
            answer = _refused(400, "rest_post_invalid_page_number", reason)
            return Draft(answer, replace(served, status=400))
        start = (wanted.page - 1) * wanted.per_page
        posts = found[start : start + wanted.per_page]
        home = self._at(member)
        headers = (
            ("X-WP-Total", str(len(found))), ("X-WP-TotalPages", str(pages)),
            *neighbours(f"{home}wp-json/{_COLLECTION}", ask.query, wanted.page, pages), ("Allow", "GET"),
        )  # fmt: skip
        answer = _told([record(post, ask.ms, home, ask.query) for post in posts], headers)
        return Draft(answer, _listed(served, posts))

    def _feed(self, ask: Ask, served: Served, member: Member) -> Draft:
        """Beyond its last page the feed answers 404, with an empty feed in the body."""
        number, posts = paged(ask.query), self._standing(member, ask.ms)
        page = posts[(number - 1) * member.window : number * member.window]
        changed = self._changed(member, ask.ms)
        home = self._at(member)
        asked = f"{home}feed/" + (f"?{urlencode(ask.query)}" if ask.query else "")
        body = feed(member, home, asked, page, ask.ms, changed)
        if not page and number != 1:
            return Draft(Answer(404, (("Content-Type", RSS),), body), replace(served, status=404))
        etag = f'"{blake2b(http_date(changed).encode(), digest_size=16).hexdigest()}"'
        headers = (("Content-Type", RSS), ("ETag", etag), ("Last-Modified", http_date(changed)))
        return Draft(Answer(200, headers, body), _listed(served, page))

    def _changed(self, member: Member, ms: int) -> datetime:
        """When the site last changed: as WordPress does, one instant for all of its feeds."""
        moments = [self._world.start]
        for post in self._world.posts[member.id]:
            told = (post.visible_ms, post.deleted_ms, *(version.from_ms for version in post.versions[1:]))
            moments += [from_ms(at) for at in told if at is not None and at <= ms]
        return max(moments)


def _rest(ask: Ask) -> str:
    return ask.path.strip("/").partition("/")[2]


def _route(ask: Ask) -> str | None:
    """What is asked of the API, without slashes at the ends; None for what is not asked of it."""
    if "rest_route" in ask.query:
        return ask.query["rest_route"].strip("/")
    rest = _rest(ask)
    return rest.removeprefix("wp-json").strip("/") if rest.partition("/")[0] == "wp-json" else None


def _listed(served: Served, posts: Sequence[TruePost]) -> Served:
    ids = tuple(post.native_id for post in posts)
    return replace(served, complete=True, ids=ids, counts=(None,) * len(ids))


def _told(value: object, headers: Headers = ()) -> Answer:
    return Answer(200, (("Content-Type", JSON), ("X-Robots-Tag", "noindex"), *headers), dump(value))


def _refused(status: int, code: str, message: str) -> Answer:
    body = dump({"code": code, "message": message, "data": {"status": status}})
    return Answer(status, (("Content-Type", JSON),), body)


_FAILURES = {
    410: ("gone", "The site has been closed."),
    429: ("too_many_requests", "Too many requests."),
    500: ("internal_server_error", "<p>There has been a critical error on this website.</p>"),
}
_BAD_POST = b'{"id":null,"date":17,"title":null}'


def _bad_post(answer: Answer) -> Answer:
    comma = b"" if answer.body == b"[]" else b","
    return replace(answer, body=b"[" + _BAD_POST + comma + answer.body[1:])


def _no_posts(answer: Answer) -> Answer:
    kept = tuple(header for header in answer.headers if header[0] not in ("X-WP-Total", "X-WP-TotalPages"))
    headers = (*kept, ("X-WP-Total", "0"), ("X-WP-TotalPages", "0"))
    return replace(answer, headers=headers, body=b"[]")


def _first_item(body: bytes) -> bytes:
    start = body.find(b"<item>")
    return body[start : body.find(b"</item>", start) + len(b"</item>")] if start >= 0 else b""


def _before_items(answer: Answer, more: bytes) -> Answer:
    start = answer.body.find(b"<item>")
    end = start if start >= 0 else answer.body.find(b"</channel>")
    return replace(answer, body=answer.body[:end] + more + answer.body[end:])


def _no_items(answer: Answer) -> Answer:
    start = answer.body.find(b"<item>")
    end = answer.body.find(b"</channel>")
    return answer if start < 0 else replace(answer, body=answer.body[:start] + answer.body[end:])


_SPOILED_LIST = {"bad_item": _bad_post, "empty": _no_posts}
_SPOILED_FEED = {
    "bad_item": lambda answer: _before_items(answer, b"<item></item>"),
    "duplicate_items": lambda answer: _before_items(answer, _first_item(answer.body)),
    "empty": _no_items,
}
