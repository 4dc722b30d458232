"""The Mastodon API of the practice world (docs.joinmastodon.org/methods/accounts): entities and paging."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from itertools import islice
from urllib.parse import quote, urlencode

from monitor.model import from_ms
from monitor.sandbox.assets import furniture_of
from monitor.sandbox.cast import HISTORY_DAYS, Member
from monitor.sandbox.natives import account_id as account_number
from monitor.sandbox.truth import Counts, TruePost
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

_PAGE_PARAMETERS = ("exclude_reblogs", "exclude_replies", "limit", "only_media", "pinned")
LIMIT, LIMIT_MAX = 20, 40


@dataclass(frozen=True, slots=True)
class StatusPage:
    """One page of a timeline, newest first, and its neighbours' addresses."""

    posts: tuple[TruePost, ...]
    counts: tuple[Counts, ...]
    link: str | None


class Mastodon:
    """Renders accounts and statuses; what never changes of a status is rendered once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._parts: dict[tuple[str, int], tuple[str, str, str]] = {}
        self._numbers = {
            m.id: [int(p.native_id) for p in world.posts[m.id]] for m in world.by_handle.values()
        }
        self._accounts: dict[str, str] = {}  # of one instant only: a page shows an account many times
        self._of_ms = -1

    def account(self, member: Member, ms: int) -> str:
        """The Account entity as JSON."""
        if self._of_ms != ms:
            self._of_ms, self._accounts = ms, {}
        if member.id not in self._accounts:
            self._accounts[member.id] = self._account(member, ms)
        return self._accounts[member.id]

    def _account(self, member: Member, ms: int) -> str:
        world = self._world
        record = _account(
            world, member, world.followers(member.id, ms), world.standing(member.id, ms),
            world.last_before(member.id, ms),
        )  # fmt: skip
        if _has_moved(world, member, ms) and member.moves_to in world.by_handle:
            record["moved"] = json.loads(self.account(world.by_handle[member.moves_to], ms))
        return _dump(record)

    def status(self, post: TruePost, ms: int, counts: Counts | None = None) -> str:
        """The Status entity as JSON, with the counts of that instant (handed in where known)."""
        head, middle, tail = self._fixed_parts(post, post.version_index(ms))
        likes, comments, shares, quotes, _ = counts or post.counts(ms)
        reblog = self.status(post.about, ms) if post.kind == "repost" and post.about else "null"
        account = self.account(self._world.members[post.account_id], ms)
        return (
            f'{head},"replies_count":{comments},"reblogs_count":{shares},"favourites_count":{likes},'
            f'"quotes_count":{quotes},{middle},"reblog":{reblog},"application":{_APPLICATION},'
            f'"account":{account},{tail},"quote":{self._quote(post, ms)},"card":null,'
            f'"poll":{_poll(post, ms)}}}'
        )

    def statuses(self, page: StatusPage, ms: int) -> str:
        """The page as a JSON array of Status entities."""
        pairs = zip(page.posts, page.counts, strict=True)
        return f"[{','.join(self.status(post, ms, counts) for post, counts in pairs)}]"

    def page(self, member: Member, query: Mapping[str, str], ms: int) -> StatusPage:
        """The posts that a timeline request asks for; a bound that is no number is a ValueError."""
        limit = max(1, min(int(query.get("limit") or LIMIT), LIMIT_MAX))
        numbers = self._numbers[member.id]
        above = max(int(query.get("since_id") or 0), int(query.get("min_id") or 0))
        high = bisect_left(numbers, int(query["max_id"])) if query.get("max_id") else len(numbers)
        span = self._world.posts[member.id][bisect_right(numbers, above) : high]
        upwards = bool(query.get("min_id"))  # the page just above, not the newest one
        wanted = _filter(query)
        standing = (p for p in (span if upwards else reversed(span)) if p.stands(ms) and wanted(p))
        found = list(islice(standing, limit))
        posts = tuple(reversed(found) if upwards else found)
        counts = tuple(post.counts(ms) for post in posts)
        return StatusPage(posts, counts, self._link(member, query, posts, limit))

    def _fixed_parts(self, post: TruePost, version: int) -> tuple[str, str, str]:
        key = (post.native_id, version)
        if key not in self._parts:
            self._parts[key] = _fixed_parts(self._world, post, version)
        return self._parts[key]

    def _quote(self, post: TruePost, ms: int) -> str:
        if post.kind != "quote" or post.about is None:
            return "null"
        return f'{{"state":"accepted","quoted_status":{self.status(post.about, ms)}}}'

    def _link(
        self, member: Member, query: Mapping[str, str], posts: Sequence[TruePost], limit: int
    ) -> str | None:
        if not posts:
            return None
        kept = {name: query[name] for name in _PAGE_PARAMETERS if name in query}
        base = f"{self._world.base_url}/api/v1/accounts/{account_number(member)}/statuses?"
        previous = f'<{base}{urlencode({**kept, "min_id": posts[0].native_id})}>; rel="prev"'
        if len(posts) < limit:  # recorded: the last page has prev and no next
            return previous
        following = f'<{base}{urlencode({**kept, "max_id": posts[-1].native_id})}>; rel="next"'
        return f"{following}, {previous}"


def _filter(query: Mapping[str, str]) -> Callable[[TruePost], bool]:
    """What a timeline leaves out; a reply to oneself stays when replies are left out."""
    pinned, media = _on(query, "pinned"), _on(query, "only_media")
    no_reblogs, no_replies = _on(query, "exclude_reblogs"), _on(query, "exclude_replies")

    def wanted(post: TruePost) -> bool:
        return not (
            (pinned and not post.pinned)
            or (media and not post.pictures)
            or (no_reblogs and post.kind == "repost")
            or (no_replies and post.reply_to_own is False)
        )

    return wanted


def _on(query: Mapping[str, str], name: str) -> bool:
    return query.get(name, "").lower() in ("true", "1", "t", "on")


def _has_moved(world: World, member: Member, ms: int) -> bool:
    return member.moves_day is not None and ms >= world.start_ms + member.moves_day * 86_400_000


def iso_ms(at: datetime) -> str:
    """Times as Mastodon writes them: three decimals and Z."""
    at = at.astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_APPLICATION = _dump({"name": "Web", "website": None})


def _account(world: World, member: Member, followers: int, posts: int, last: int | None) -> dict[str, object]:
    number = account_number(member)
    shown = furniture_of(member)
    picture = f"{world.base_url}/media/accounts/{number}.png"
    own = picture if shown.avatar else f"{world.base_url}/avatars/original/missing.png"
    note = f"<p>{escape(member.institution)}. A practice account.</p>" if shown.bio else ""
    web = {"name": "Web", "value": f"{world.base_url}/", "verified_at": None}
    created = from_ms((world.start_ms // 86_400_000 - HISTORY_DAYS - 400) * 86_400_000)
    return {
        "id": number, "username": member.handle, "acct": member.handle, "display_name": member.institution,
        "locked": False, "bot": False, "discoverable": True, "indexable": True, "group": False,
        "created_at": iso_ms(created), "note": note,
        "url": f"{world.base_url}/@{member.handle}", "uri": f"{world.base_url}/users/{member.handle}",
        "avatar": own, "avatar_static": own, "header": picture, "header_static": picture,
        "followers_count": followers, "following_count": 20 + len(member.handle), "statuses_count": posts,
        "last_status_at": None if last is None else from_ms(last).date().isoformat(),
        "hide_collections": False, "noindex": False, "emojis": [], "roles": [],
        "fields": [web] if shown.link else [],
    }  # fmt: skip


def _fixed_parts(world: World, post: TruePost, version: int) -> tuple[str, str, str]:
    """What of a status depends on nothing but its version: before, between and after the counts."""
    stood = post.versions[version]
    handle = world.members[post.account_id].handle
    head = {
        "id": post.native_id, "created_at": iso_ms(post.published_at), "in_reply_to_id": post.in_reply_to,
        "in_reply_to_account_id": post.in_reply_to_account, "sensitive": False, "spoiler_text": "",
        "visibility": "public", "language": None if post.kind == "repost" else post.language,
        "uri": f"{world.base_url}/users/{handle}/statuses/{post.native_id}", "url": post.url,
    }  # fmt: skip
    middle = {
        "edited_at": None if stood.edited_at is None else iso_ms(stood.edited_at),
        "content": "" if post.kind == "repost" else _html(world, stood.words),
    }
    tail = {
        "media_attachments": [_attachment(post, n) for n in range(len(post.pictures))],
        "mentions": [_mention(mention) for mention in stood.words.mentions],
        "tags": [{"name": tag, "url": _tag_url(world, tag)} for tag in stood.words.hashtags],
        "emojis": [],
    }
    return _dump(head)[:-1], _dump(middle)[1:-1], _dump(tail)[1:-1]


def _html(world: World, words: Words) -> str:
    """Content as Mastodon marks it up: a class for each mention and tag, the link's scheme hidden."""
    marks = [_link_html(words.link)] if words.link else []
    for mention in words.mentions:
        name, _, host = mention.partition("@")
        marks.append(
            f'<span class="h-card" translate="no"><a href="https://{host}/@{name}" class="u-url mention">'
            f"@<span>{name}</span></a></span>"
        )
    marks += [
        f'<a href="{_tag_url(world, tag)}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
        for tag in words.hashtags
    ]
    parts = [f"<p>{escape(paragraph)}</p>" for paragraph in words.paragraphs]
    return "".join([*parts, f"<p>{' '.join(marks)}</p>" if marks else ""])


def _link_html(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return (
        f'<a href="{url}" target="_blank" rel="nofollow noopener" translate="no">'
        f'<span class="invisible">{scheme}://</span><span class="">{rest}</span>'
        '<span class="invisible"></span></a>'
    )


def _tag_url(world: World, tag: str) -> str:
    return f"{world.base_url}/tags/{quote(tag)}"


def _mention(mention: str) -> dict[str, str]:
    name, _, host = mention.partition("@")
    return {
        "id": "109000000000420042",
        "username": name,
        "url": f"https://{host}/@{name}",
        "acct": mention,
    }


def _attachment(post: TruePost, number: int) -> dict[str, object]:
    picture = post.pictures[number]
    size = {"width": 1200, "height": 800, "size": "1200x800", "aspect": 1.5}
    return {
        "id": str(int(post.native_id) + number + 1), "type": "image", "url": picture.url,
        "preview_url": picture.url, "remote_url": None, "preview_remote_url": None, "text_url": None,
        "meta": {"original": size, "small": size}, "description": picture.description,
        "blurhash": "U7A}Kq_N" * 4 + "Wk%2",
    }  # fmt: skip


def _poll(post: TruePost, ms: int) -> str:
    if post.poll is None:
        return "null"
    votes = post.votes(ms)
    return _dump(
        {
            "id": str(int(post.native_id) % 10**7), "expires_at": iso_ms(from_ms(post.poll.closes_ms)),
            "expired": ms >= post.poll.closes_ms, "multiple": False, "votes_count": sum(votes),
            "voters_count": sum(votes), "emojis": [],
            "options": [
                {"title": title, "votes_count": n}
                for title, n in zip(post.poll.options, votes, strict=True)
            ],
        }
    )  # fmt: skip
