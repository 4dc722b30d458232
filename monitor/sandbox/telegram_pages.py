"""Pages of t.me as the practice world shows them: a channel's preview and plain page, an embedded message.

Counts stand on them as t.me writes them, abbreviated from 1000 on.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from monitor.model import from_ms
from monitor.sandbox import natives
from monitor.sandbox import telegram_markup as markup
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.truth import TruePost
from monitor.sandbox.words import Words
from monitor.sandbox.world import World

_COUNTS = "<!-- counts -->"


def split_likes(likes: int) -> list[tuple[str, int]]:
    """The likes by emoji: three tenths hearts, a tenth flames, the rest thumbs."""
    hearts, flames = likes * 3 // 10, likes // 10
    split = (("👍", likes - hearts - flames), ("❤", hearts), ("🔥", flames))
    return [(name, count) for name, count in split if count]


def _unit(number: int) -> tuple[int, str]:
    return (10**6, "M") if number >= 10**6 else (1000, "K")


def rounded_count(number: int) -> int:
    """The number as whoever reads it off the page gets it: 9.8K is 9800."""
    unit, _ = _unit(number)
    step = 1 if number < 1000 else unit if number >= 100 * unit else unit // 10
    return number // step * step


def short_count(number: int) -> str:
    """A number as the pages abbreviate it: 999, 9.8K, 10.0K, 189K, 1.2M."""
    unit, letter = _unit(number)
    if number < 1000:
        return str(number)
    if number >= 100 * unit:
        return f"{number // unit}{letter}"
    return f"{number // unit}.{number * 10 // unit % 10}{letter}"


@dataclass(frozen=True, slots=True)
class Message:
    """What stands in a channel under one number: a post, or the channel's own notice."""

    number: int
    from_ms: int
    post: TruePost | None = None
    notice: str = ""

    def stands(self, ms: int) -> bool:
        """Whether it is there to be seen then."""
        return self.from_ms <= ms and (self.post is None or self.post.stands(ms))


class Pages:
    """Pages with messages. What of a message depends on its version alone is rendered once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._fixed: dict[tuple[str, str, int], tuple[str, str]] = {}

    def preview(
        self, member: Member, ms: int, found: Sequence[Message], older: int | None, newer: int | None
    ) -> str:
        """The page of a channel; the newer and older ones are linked in its head and around the messages."""
        above = found[-1].number + 1 if found else None
        ways = (("prev", "before", older), ("canonical", "before", above), ("next", "after", newer))
        links = [markup.LINK.format(rel=r, handle=member.handle, way=w, number=n) for r, w, n in ways if n]
        messages = "".join(self._rendered(member, one, ms) for one in found) or markup.NO_MESSAGES
        return markup.PREVIEW.format(
            handle=member.handle,
            name=escape(member.institution),
            size=short_count(self._world.followers(member.id, ms)),
            links="".join(links),
            messages=_more(member, "before", older) + messages + _more(member, "after", newer),
        )

    def embedded(self, member: Member, one: Message, ms: int) -> str:
        """One message as it is embedded elsewhere."""
        return markup.EMBEDDED.format(message=self._rendered(member, one, ms))

    def _rendered(self, member: Member, one: Message, ms: int) -> str:
        if one.post is None:
            return _notice(member, one)
        post, version = one.post, one.post.shown.version_index(ms)
        key = (member.id, post.native_id, version)
        if key not in self._fixed:
            self._fixed[key] = self._fixed_parts(member, post, version)
        before, after = self._fixed[key]
        likes, _, _, _, views = post.counts(ms)
        footer = markup.FOOTER.format(views=short_count(views) if views else "")
        return before + _reactions(likes) + footer + after

    def _fixed_parts(self, member: Member, post: TruePost, version: int) -> tuple[str, str]:
        """What of a message depends on its version alone: before and after the counts."""
        stood, pictures = post.shown.versions[version], post.shown.pictures
        parts = [self._forwarded(post), self._answered(member, post)]
        parts += [_media(member, post), _text(stood.words)]
        if stood.words.link and not pictures:
            parts.append(markup.LINK_PREVIEW.format(link=stood.words.link, title=escape(stood.words.title)))
        edited = stood.edited and post.kind != "repost"
        parts.append(_COUNTS + _time(member, post.native_id, post.published_ms, edited))
        named = f"{post.native_id}g" if len(pictures) > 1 else int(post.native_id)
        view = _view(member, named, post.published_ms)
        before, _, after = _message(member, post.native_id, view, "".join(parts)).partition(_COUNTS)
        return before, after

    def _forwarded(self, post: TruePost) -> str:
        if post.kind != "repost" or post.about is None:
            return ""
        origin = self._world.members[post.about.account_id]
        return markup.FORWARDED.format(
            handle=origin.handle, number=post.about.native_id, name=escape(origin.institution)
        )

    def _answered(self, member: Member, post: TruePost) -> str:
        if post.in_reply_to is None:
            return ""
        answered = self._world.by_id.get((member.id, post.in_reply_to))
        words = escape(answered.versions[0].words.text[:80]) if answered else ""
        return markup.ANSWERED.format(
            handle=member.handle, number=post.in_reply_to, name=escape(member.institution), words=words
        )


def refused_page(said: str) -> str:
    """What is embedded in place of a message that cannot be shown."""
    return markup.EMBEDDED.format(message=markup.ERROR.format(said=said))


def channel_page(member: Member, followers: int, base_url: str) -> str:
    """The plain page of a channel; only one with a preview links to it."""
    picture = markup.PHOTO.format(handle=member.handle, url=f"{base_url}/media/accounts/{member.id}.jpg")
    words = about(member, f"{base_url}/")
    inner = markup.CHANNEL.format(
        name=escape(member.institution),
        handle=member.handle,
        size=f"{followers:,}".replace(",", " ") + (" subscriber" if followers == 1 else " subscribers"),
        photo=picture if furniture_of(member).avatar else "",
        description=markup.DESCRIPTION.format(words=escape(words)) if words else "",
        context="" if member.closed else markup.CONTEXT.format(handle=member.handle),
    )
    return markup.PLAIN.format(inner=inner)


def contact_page(handle: str) -> str:
    """The plain page of a name that no channel has."""
    return markup.PLAIN.format(inner=markup.CONTACT.format(handle=handle))


def with_bad_message(body: bytes, member: Member) -> bytes:
    """The preview with one more message at its beginning, which tells no number."""
    bad = _message(member, "", "", "?")
    return body.replace(markup.HISTORY.encode(), (markup.HISTORY + bad).encode(), 1)


def _message(member: Member, number: str, view: str, inner: str, more: str = "") -> str:
    name = escape(member.institution)
    return markup.MESSAGE.format(
        handle=member.handle, number=number, view=view, more=more, name=name, letter=name[0], inner=inner
    )


def _notice(member: Member, one: Message) -> str:
    """A service message: the markup of a post, with a class of its own and without views."""
    number, view = str(one.number), _view(member, one.number, one.from_ms)
    said = markup.TEXT.format(text=escape(one.notice))
    inner = said + markup.INFO + _time(member, number, one.from_ms, False)
    return _message(member, number, view, inner, "service_message ")


def _view(member: Member, number: int | str, ms: int) -> str:
    told = {"c": int(natives.account_id(member)), "p": number, "t": ms // 1000, "h": "5f3c0d9e1b7a246c80"}
    return b64encode(json.dumps(told, separators=(",", ":")).encode()).decode().rstrip("=")


def _time(member: Member, number: str, ms: int, edited: bool) -> str:
    mark = "edited &nbsp;" if edited else ""
    return markup.TIME.format(handle=member.handle, number=number, at=from_ms(ms), edited=mark)


def _reactions(likes: int) -> str:
    spans = [
        markup.REACTION.format(code=name.encode().hex().upper(), name=name, count=short_count(count))
        for name, count in split_likes(likes)
    ]
    return markup.REACTIONS.format(spans="".join(spans)) if spans else ""


def _text(words: Words) -> str:
    """Paragraphs parted by empty lines; then link, mentions and hashtags as the page marks them up."""
    marks = [f'<a href="{words.link}" target="_blank" rel="noopener">{words.link}</a>'] if words.link else []
    names = [mention.split("@")[0] for mention in words.mentions]
    marks += [f'<a href="https://t.me/{name}" target="_blank">@{name}</a>' for name in names]
    marks += [f'<a href="?q={quote("#" + tag)}">#{tag}</a>' for tag in words.hashtags]
    told = "<br/><br/>".join(part for part in (*map(escape, words.paragraphs), " ".join(marks)) if part)
    return markup.TEXT.format(text=told) if told else ""


def _media(member: Member, post: TruePost) -> str:
    """An album, one picture, or a poll."""
    pictures, poll = post.shown.pictures, post.shown.poll
    place = {"handle": member.handle, "number": post.native_id}
    more = "grouped_media_wrap " if len(pictures) > 1 else ""
    found = "".join(markup.PICTURE.format(url=picture.url, more=more, **place) for picture in pictures)
    if poll:
        options = "".join(markup.OPTION.format(option=escape(option)) for option in poll.options)
        found += markup.POLL.format(options=options, **place)
    return markup.ALBUM.format(pictures=found) if len(pictures) > 1 else found


def _more(member: Member, way: str, number: int | None) -> str:
    return "" if number is None else markup.MORE.format(handle=member.handle, way=way, number=number)
