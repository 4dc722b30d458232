"""Telegram's web preview in the practice world: channels under /s/, plain pages, single embedded posts.

It stands in for t.me.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from monitor.sandbox.answers import HTML_TYPE, Answer, html_page, json_error, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.telegram_pages import (
    Message,
    Pages,
    channel_page,
    contact_page,
    refused_page,
    rounded_count,
    split_likes,
    with_bad_message,
)
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

PAGE = 20
_HOUR, _MINUTE = 3_600_000, 60_000
_PATH = re.compile(r"/(?:(s)/)?([A-Za-z][A-Za-z0-9_]{3,63})(?:/([0-9]{1,19}))?/?")
_NOTICES = ("Channel photo updated", "A practice channel pinned a photo")


def shown(post: TruePost, ms: int) -> Shown | None:
    """Views and reactions, rounded from 1000 on. A forward is a message of its own with counts of its own.

    A post without views has an empty counter, and one without reactions no row of them: both are None.
    """
    likes, _, _, _, views = post.counts(ms)
    reactions = split_likes(likes)
    if not views and not reactions:
        return None
    told = tuple(sorted((name, rounded_count(count)) for name, count in reactions)) or None
    rounded = any(count >= 1000 for count in (views, *(count for _, count in reactions)))
    return Shown(
        likes=sum(count for _, count in told) if told else None, views=rounded_count(views) or None,
        reactions=told, precision="rounded" if rounded else "exact",
    )  # fmt: skip


class Telegram:
    """The pages of the world's channels. A `closed` member has its preview switched off."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "telegram"]
        self._by_handle = {member.handle.casefold(): member for member in members}
        self._messages = {member.id: _messages(world, member) for member in members}
        self._numbers = {name: [one.number for one in found] for name, found in self._messages.items()}
        self._pages = Pages(world)

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose channel the question is about, and which page of it."""
        found = _PATH.fullmatch(ask.path)
        if found is None:
            return None, "other"
        step = "timeline" if found[1] else "post" if found[3] and "embed" in ask.query else "profile"
        return self._by_handle.get(found[2].casefold()), step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The page as it stands; what cannot be shown leads to the plain page, as on t.me."""
        found = _PATH.fullmatch(ask.path)
        if found is None:
            return Draft(not_found(), replace(served, status=404))
        member = self._world.members.get(served.account_id or "")
        if served.step == "timeline" and (member is None or member.closed):
            there = (("Location", f"/{ask.host}/{found[2]}"),)
            return Draft(Answer(302, there), replace(served, status=302))
        if served.step == "timeline" and member:
            return self._timeline(ask, served, member)
        if served.step == "post":
            return self._post(ask, served, member, found[2], int(found[3]))
        if member is None:
            return Draft(_page(contact_page(found[2])), served)
        followers = self._world.followers(member.id, ask.ms)
        page = _page(channel_page(member, followers, self._world.base_url))
        return Draft(page, replace(served, complete=True, followers=followers))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A message without a number, a preview without messages, or an error object."""
        if kind == "bad_item":
            return replace(answer, body=with_bad_message(answer.body, member))
        if kind == "empty":
            return replace(answer, body=self._pages.preview(member, ms, (), None, None).encode())
        return json_error(200, "Something went wrong") if kind == "json_error" else answer

    def _timeline(self, ask: Ask, served: Served, member: Member) -> Draft:
        found, older, newer = self._listed(member, ask.query, ask.ms)
        posts = [one.post for one in found if one.post]
        served = replace(
            served,
            complete=True,
            ids=tuple(post.native_id for post in posts),
            counts=tuple(shown(post, ask.ms) for post in posts),
        )
        return Draft(_page(self._pages.preview(member, ask.ms, found, older, newer)), served)

    def _listed(
        self, member: Member, query: Mapping[str, str], ms: int
    ) -> tuple[list[Message], int | None, int | None]:
        """Twenty messages, the oldest first, and the numbers to go on with in both directions."""
        messages, numbers = self._messages[member.id], self._numbers[member.id]
        before, after = _bound(query, "before"), _bound(query, "after")
        if before is None and after is not None:
            begin = bisect_right(numbers, after)
            found = list(islice((one for one in messages[begin:] if one.stands(ms)), PAGE))
        else:
            end = len(numbers) if before is None else bisect_left(numbers, before)
            standing = (one for one in reversed(messages[:end]) if one.stands(ms))
            found = list(islice(standing, PAGE))[::-1]
        if not found:
            return [], None, None
        low, high = found[0].number, found[-1].number
        older = any(one.stands(ms) for one in messages[: bisect_left(numbers, low)])
        newer = any(one.stands(ms) for one in messages[bisect_right(numbers, high) :])
        return found, low if older else None, high if newer else None

    def _post(self, ask: Ask, served: Served, member: Member | None, handle: str, number: int) -> Draft:
        if member is None:
            return Draft(_page(refused_page(f"Channel with username <b>@{handle}</b> not found")), served)
        found = next((one for one in self._messages[member.id] if one.number == number), None)
        if found is None or member.closed or not found.stands(ask.ms):
            return Draft(_page(refused_page("Post not found")), served)
        page = _page(self._pages.embedded(member, found, ask.ms))
        if found.post is None:
            return Draft(page, replace(served, complete=True))
        counts = (shown(found.post, ask.ms),)
        return Draft(page, replace(served, complete=True, ids=(found.post.native_id,), counts=counts))


def _messages(world: World, member: Member) -> list[Message]:
    """Number 1 is the channel's making; some posts are followed by a notice two numbers on."""
    posts = world.posts[member.id]
    made = posts[0].visible_ms - _HOUR if posts else world.start_ms
    found = [Message(1, made, notice="Channel created")]
    for post in posts:
        number = int(post.native_id)
        found.append(Message(number, post.visible_ms, post))
        chance = zlib.crc32(f"{member.id}:{number}".encode())
        if chance % 11 == 0:  # never between an album's numbers: it has two at most
            found.append(Message(number + 2, post.visible_ms + _MINUTE, notice=_NOTICES[chance % 2]))
    return found


def _bound(query: Mapping[str, str], name: str) -> int | None:
    """The number that pages are asked by; anything else is as good as nothing."""
    written = query.get(name, "")
    return int(written) if written.isdecimal() and len(written) < 20 else None


def _page(text: str) -> Answer:
    return Answer(200, (("Content-Type", HTML_TYPE), ("Cache-Control", "no-store")), text.encode())
