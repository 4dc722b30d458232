"""How the practice feeds are served: conditional requests, their windows, and what can be wrong with them."""

from __future__ import annotations

from dataclasses import replace

from monitor.sandbox.answers import Answer, html_page, json_error, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import CONTENT_TYPES, Feeds
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World


class FeedsWire:
    """Feeds under /feeds/<account>.<extension>."""

    def __init__(self, world: World) -> None:
        self._world, self._feeds = world, Feeds(world)

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose feed it is; every question is for the listing."""
        member = self._world.members.get(ask.path.removeprefix("/feeds/").rpartition(".")[0])
        return member if member and member.platform == "feed" else None, "timeline"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The feed as it stands, or 404."""
        if served.account_id is None:
            return Draft(not_found(), replace(served, status=404))
        member = self._world.members[served.account_id]
        number = ask.query.get("page", "1")
        feed = self._feeds.page(member, ask.ms, int(number)) if number.isdecimal() else None
        if feed is None:
            return Draft(not_found(), replace(served, status=404))
        headers = (
            ("Content-Type", CONTENT_TYPES[member.format]), ("ETag", feed.etag),
            ("Last-Modified", feed.last_modified), ("Cache-Control", "max-age=300"),
        )  # fmt: skip
        served = replace(served, complete=True, ids=feed.ids, window_cut=feed.cut)
        return Draft(Answer(200, headers, feed.body), served)

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A bad or doubled item, no items at all, or an error object."""
        if kind == "bad_item":
            return replace(answer, body=self._feeds.with_bad_item(member, ms))
        if kind == "duplicate_items":
            return replace(answer, body=self._feeds.with_duplicate(member, ms))
        if kind == "empty":
            return replace(answer, body=self._feeds.without_items(member, ms))
        return json_error(200, "Something went wrong") if kind == "json_error" else answer

    def validators(self, member: Member, ms: int) -> tuple[tuple[str, str], ...]:
        """The ETag and Last-Modified that hold at that instant."""
        feed = self._feeds.body(member, ms)
        return (("ETag", feed.etag), ("Last-Modified", feed.last_modified))
