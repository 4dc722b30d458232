"""Telegram's web preview in the practice world: channels under /s/, plain pages, single embedded posts.

It stands in for t.me. The class names are those of the genuine pages; pictures and scripts are left out.
"""

from __future__ import annotations

import json
import re
import zlib
from base64 import b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import islice
from urllib.parse import quote

from monitor.model import from_ms
from monitor.sandbox import natives
from monitor.sandbox.answers import HTML_TYPE, Answer, html_page, json_error, not_found
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.words import Words
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
    reactions = _split(likes)
    if not views and not reactions:
        return None
    told = tuple(sorted((name, _rounded(count)) for name, count in reactions)) or None
    rounded = any(count >= 1000 for count in (views, *(count for _, count in reactions)))
    return Shown(
        likes=sum(count for _, count in told) if told else None, views=_rounded(views) or None,
        reactions=told, precision="rounded" if rounded else "exact",
    )  # fmt: skip


def _split(likes: int) -> list[tuple[str, int]]:
    """The likes by emoji: three tenths hearts, a tenth flames, the rest thumbs."""
    hearts, flames = likes * 3 // 10, likes // 10
    split = (("👍", likes - hearts - flames), ("❤", hearts), ("🔥", flames))
    return [(name, count) for name, count in split if count]


def _unit(number: int) -> tuple[int, str]:
    return (10**6, "M") if number >= 10**6 else (1000, "K")


def _rounded(number: int) -> int:
    unit, _ = _unit(number)
    step = 1 if number < 1000 else unit if number >= 100 * unit else unit // 10
    return number // step * step


def _short(number: int) -> str:
    """A number as the pages abbreviate it: 999, 9.8K, 10.0K, 189K, 1.2M."""
    unit, letter = _unit(number)
    if number < 1000:
        return str(number)
    if number >= 100 * unit:
        return f"{number // unit}{letter}"
    return f"{number // unit}.{number * 10 // unit % 10}{letter}"


@dataclass(frozen=True, slots=True)
class _Message:
    """What stands in a channel under one number: a post, or the channel's own notice."""

    number: int
    from_ms: int
    post: TruePost | None = None
    notice: str = ""

    def stands(self, ms: int) -> bool:
        return self.from_ms <= ms and (self.post is None or self.post.stands(ms))


class Telegram:
    """The pages of the world's channels. A `closed` member has its preview switched off."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "telegram"]
        self._by_handle = {member.handle.casefold(): member for member in members}
        self._messages = {member.id: _messages(world, member) for member in members}
        self._numbers = {name: [one.number for one in found] for name, found in self._messages.items()}
        self._fixed: dict[tuple[str, str, int], tuple[str, str]] = {}

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
            return Draft(_page(_PLAIN.format(inner=_CONTACT.format(handle=found[2]))), served)
        followers = self._world.followers(member.id, ask.ms)
        page = _page(_PLAIN.format(inner=_channel(member, followers)))
        return Draft(page, replace(served, complete=True, followers=followers))

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """A message without a number, a preview without messages, or an error object."""
        if kind == "bad_item":
            bad = _message(member, "", "", "?")
            return replace(answer, body=answer.body.replace(_HISTORY.encode(), (_HISTORY + bad).encode(), 1))
        if kind == "empty":
            return replace(answer, body=self._preview(member, ms, (), None, None).encode())
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
        return Draft(_page(self._preview(member, ask.ms, found, older, newer)), served)

    def _listed(
        self, member: Member, query: Mapping[str, str], ms: int
    ) -> tuple[list[_Message], int | None, int | None]:
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
            return Draft(_page(_refused(f"Channel with username <b>@{handle}</b> not found")), served)
        found = next((one for one in self._messages[member.id] if one.number == number), None)
        if found is None or member.closed or not found.stands(ask.ms):
            return Draft(_page(_refused("Post not found")), served)
        page = _page(_EMBEDDED.format(message=self._rendered(member, found, ask.ms)))
        if found.post is None:
            return Draft(page, replace(served, complete=True))
        counts = (shown(found.post, ask.ms),)
        return Draft(page, replace(served, complete=True, ids=(found.post.native_id,), counts=counts))

    def _preview(
        self, member: Member, ms: int, found: Sequence[_Message], older: int | None, newer: int | None
    ) -> str:
        """The page of a channel; the newer and older ones are linked in its head and around the messages."""
        above = found[-1].number + 1 if found else None
        ways = (("prev", "before", older), ("canonical", "before", above), ("next", "after", newer))
        links = [_LINK.format(rel=r, handle=member.handle, way=w, number=n) for r, w, n in ways if n]
        messages = "".join(self._rendered(member, one, ms) for one in found) or _NO_MESSAGES
        return _PREVIEW.format(
            handle=member.handle,
            name=escape(member.institution),
            size=_short(self._world.followers(member.id, ms)),
            links="".join(links),
            messages=_more(member, "before", older) + messages + _more(member, "after", newer),
        )

    def _rendered(self, member: Member, one: _Message, ms: int) -> str:
        if one.post is None:
            return _notice(member, one)
        post, version = one.post, one.post.shown.version_index(ms)
        key = (member.id, post.native_id, version)
        if key not in self._fixed:
            self._fixed[key] = self._fixed_parts(member, post, version)
        before, after = self._fixed[key]
        likes, _, _, _, views = post.counts(ms)
        return before + _reactions(likes) + _FOOTER.format(views=_short(views) if views else "") + after

    def _fixed_parts(self, member: Member, post: TruePost, version: int) -> tuple[str, str]:
        """What of a message depends on its version alone: before and after the counts."""
        stood, pictures = post.shown.versions[version], post.shown.pictures
        parts = [self._forwarded(post), self._answered(member, post)]
        parts += [_media(member, post), _text(stood.words)]
        if stood.words.link and not pictures:
            parts.append(_LINK_PREVIEW.format(link=stood.words.link, title=escape(stood.words.title)))
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
        return _FORWARDED.format(
            handle=origin.handle, number=post.about.native_id, name=escape(origin.institution)
        )

    def _answered(self, member: Member, post: TruePost) -> str:
        if post.in_reply_to is None:
            return ""
        answered = self._world.by_id.get((member.id, post.in_reply_to))
        words = escape(answered.versions[0].words.text[:80]) if answered else ""
        return _ANSWERED.format(
            handle=member.handle, number=post.in_reply_to, name=escape(member.institution), words=words
        )


def _messages(world: World, member: Member) -> list[_Message]:
    """Number 1 is the channel's making; some posts are followed by a notice two numbers on."""
    posts = world.posts[member.id]
    made = posts[0].visible_ms - _HOUR if posts else world.start_ms
    found = [_Message(1, made, notice="Channel created")]
    for post in posts:
        number = int(post.native_id)
        found.append(_Message(number, post.visible_ms, post))
        chance = zlib.crc32(f"{member.id}:{number}".encode())
        if chance % 11 == 0:  # never between an album's numbers: it has two at most
            found.append(_Message(number + 2, post.visible_ms + _MINUTE, notice=_NOTICES[chance % 2]))
    return found


def _bound(query: Mapping[str, str], name: str) -> int | None:
    """The number that pages are asked by; anything else is as good as nothing."""
    written = query.get(name, "")
    return int(written) if written.isdecimal() and len(written) < 20 else None


def _message(member: Member, number: str, view: str, inner: str, more: str = "") -> str:
    name = escape(member.institution)
    return _MESSAGE.format(
        handle=member.handle, number=number, view=view, more=more, name=name, letter=name[0], inner=inner
    )


def _notice(member: Member, one: _Message) -> str:
    """A service message: the markup of a post, with a class of its own and without views."""
    number, view = str(one.number), _view(member, one.number, one.from_ms)
    inner = _TEXT.format(text=escape(one.notice)) + _INFO + _time(member, number, one.from_ms, False)
    return _message(member, number, view, inner, "service_message ")


def _view(member: Member, number: int | str, ms: int) -> str:
    told = {"c": int(natives.account_id(member)), "p": number, "t": ms // 1000, "h": "5f3c0d9e1b7a246c80"}
    return b64encode(json.dumps(told, separators=(",", ":")).encode()).decode().rstrip("=")


def _time(member: Member, number: str, ms: int, edited: bool) -> str:
    mark = "edited &nbsp;" if edited else ""
    return _TIME.format(handle=member.handle, number=number, at=from_ms(ms), edited=mark)


def _reactions(likes: int) -> str:
    spans = [
        _REACTION.format(code=name.encode().hex().upper(), name=name, count=_short(count))
        for name, count in _split(likes)
    ]
    return _REACTIONS.format(spans="".join(spans)) if spans else ""


def _text(words: Words) -> str:
    """Paragraphs parted by empty lines; then link, mentions and hashtags as the page marks them up."""
    marks = [f'<a href="{words.link}" target="_blank" rel="noopener">{words.link}</a>'] if words.link else []
    names = [mention.split("@")[0] for mention in words.mentions]
    marks += [f'<a href="https://t.me/{name}" target="_blank">@{name}</a>' for name in names]
    marks += [f'<a href="?q={quote("#" + tag)}">#{tag}</a>' for tag in words.hashtags]
    told = "<br/><br/>".join(part for part in (*map(escape, words.paragraphs), " ".join(marks)) if part)
    return _TEXT.format(text=told) if told else ""


def _media(member: Member, post: TruePost) -> str:
    """An album, one picture, or a poll."""
    pictures, poll = post.shown.pictures, post.shown.poll
    place = {"handle": member.handle, "number": post.native_id}
    more = "grouped_media_wrap " if len(pictures) > 1 else ""
    found = "".join(_PICTURE.format(url=picture.url, more=more, **place) for picture in pictures)
    if poll:
        options = "".join(_OPTION.format(option=escape(option)) for option in poll.options)
        found += _POLL.format(options=options, **place)
    return _ALBUM.format(pictures=found) if len(pictures) > 1 else found


def _page(text: str) -> Answer:
    return Answer(200, (("Content-Type", HTML_TYPE), ("Cache-Control", "no-store")), text.encode())


def _refused(said: str) -> str:
    return _EMBEDDED.format(message=_ERROR.format(said=said))


def _channel(member: Member, followers: int) -> str:
    """The plain page of a channel; only one with a preview links to it."""
    return _CHANNEL.format(
        name=escape(member.institution),
        handle=member.handle,
        size=f"{followers:,}".replace(",", " ") + (" subscriber" if followers == 1 else " subscribers"),
        context="" if member.closed else _CONTEXT.format(handle=member.handle),
    )


def _more(member: Member, way: str, number: int | None) -> str:
    return "" if number is None else _MORE.format(handle=member.handle, way=way, number=number)


_COUNTS = "<!-- counts -->"
_HISTORY = '<section class="tgme_channel_history js-message_history">'
_PREVIEW = (
    """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>{name} – Telegram</title>
    <meta property="og:title" content="{name}">
    <meta property="al:ios:url" content="tg://resolve?domain={handle}">
    {links}
  </head>
  <body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
    <header class="tgme_header search_collapsed">
  <div class="tgme_channel_info">
    <div class="tgme_channel_info_header">
      <div class="tgme_channel_info_header_title_wrap">
        <div class="tgme_channel_info_header_title"><span dir="auto">{name}</span></div>
        <div class="tgme_channel_info_header_labels"></div>
      </div>
      <div class="tgme_channel_info_header_username"><a href="https://t.me/{handle}">@{handle}</a></div>
    </div>
    <div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter">"""
    """<span class="counter_value">{size}</span> <span class="counter_type">subscribers</span></div></div>
  </div>
</header>
<main class="tgme_main" data-url="/{handle}">
  <div class="tgme_container">
    """
    + _HISTORY
    + """
      {messages}
    </section>
  </div>
</main>
  </body>
</html>
<!-- page generated in 25.61ms -->
"""
)
_LINK = '<link rel="{rel}" href="/s/{handle}?{way}={number}">\n'
_MORE = (
    '<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/{handle}?{way}={number}" '
    'class="tme_messages_more js-messages_more" data-{way}="{number}"></a></div>'
)
_NO_MESSAGES = (
    '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered">'
    '<div class="tme_no_messages_found">No posts found</div></div></div>'
)
_MESSAGE = """<div class="tgme_widget_message_wrap js-widget_message_wrap">\
<div class="tgme_widget_message text_not_supported_wrap {more}js-widget_message" \
data-post="{handle}/{number}" data-view="{view}">
  <div class="tgme_widget_message_user"><a href="https://t.me/{handle}">\
<i class="tgme_widget_message_user_photo bgcolor3" data-content="{letter}"></i></a></div>
  <div class="tgme_widget_message_bubble">
    <i class="tgme_widget_message_bubble_tail"></i>
    <div class="tgme_widget_message_author accent_color">\
<a class="tgme_widget_message_owner_name" href="https://t.me/{handle}">\
<span dir="auto">{name}</span></a></div>
{inner}
  </div>
</div></div>"""
_FORWARDED = """<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;\
<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/{handle}/{number}">\
<span dir="auto">{name}</span></a></div>
"""
_ANSWERED = """<a class="tgme_widget_message_reply user-color-default" href="https://t.me/{handle}/{number}">
<div class="tgme_widget_message_author accent_color">\
<span class="tgme_widget_message_author_name" dir="auto">{name}</span></div>
<div class="tgme_widget_message_text js-message_reply_text" dir="auto">{words}…</div>
</a>
"""
_TEXT = '<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>\n'
_PICTURE = """<a class="tgme_widget_message_photo_wrap {more}blured js-message_photo" \
href="https://t.me/{handle}/{number}" style="width:800px;background-image:url('{url}')">
<div class="tgme_widget_message_photo" style="padding-top:66.375%"></div>
</a>"""
_ALBUM = """<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap" style="width:453px;">
<div class="tgme_widget_message_grouped js-message_grouped" style="padding-top:133.333%">
<div class="tgme_widget_message_grouped_layer js-message_grouped_layer">{pictures}</div>
</div></div>
"""
_POLL = """<div class="tgme_widget_message_poll js-poll">
<div class="tgme_widget_message_poll_type">Anonymous Poll</div>
<a class="tgme_widget_message_poll_options" href="https://t.me/{handle}/{number}">{options}</a></div>
"""
_OPTION = """<div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_value">
<div class="tgme_widget_message_poll_option_text">{option}</div></div></div>"""
_LINK_PREVIEW = """<a class="tgme_widget_message_link_preview" href="{link}">
<div class="link_preview_title" dir="auto">{title}</div></a>
"""
_REACTIONS = '<div class="tgme_widget_message_reactions js-message_reactions">{spans}</div>'
_REACTION = (
    '<span class="tgme_reaction"><i class="emoji" '
    "style=\"background-image:url('//telegram.org/img/emoji/40/{code}.png')\"><b>{name}</b></i>{count}</span>"
)
_INFO = """<div class="tgme_widget_message_footer compact js-message_footer">
  <div class="tgme_widget_message_info short js-message_info">
    """
_FOOTER = _INFO + '<span class="tgme_widget_message_views">{views}</span><span class="copyonly"> views</span>'
_TIME = """<span class="tgme_widget_message_meta">{edited}<a class="tgme_widget_message_date" \
href="https://t.me/{handle}/{number}">\
<time datetime="{at:%Y-%m-%dT%H:%M:%S}+00:00" class="time">{at:%H:%M}</time></a></span>
  </div>
</div>"""
_EMBEDDED = """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Telegram Widget</title>
  </head>
  <body class="widget_frame_base body_widget_post emoji_image">
{message}
  </body>
</html>
<!-- page generated in 9.02ms -->
"""
_ERROR = """<div class="tgme_widget_message err_message js-widget_message">
  <div class="tgme_widget_message_bubble"><div class="tgme_widget_message_error">{said}</div></div>
</div>"""
_PLAIN = """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Telegram Messenger</title>
  </head>
  <body class="no_transition">
    <div class="tgme_page_wrap">
      <div class="tgme_body_wrap">
        <div class="tgme_page">
{inner}
        </div>
      </div>
    </div>
  </body>
</html>
<!-- page generated in 7.48ms -->
"""
_CHANNEL = """<div class="tgme_page_title" dir="auto">
  <span dir="auto">{name}</span>
</div>
<div class="tgme_page_extra">{size}</div>
<div class="tgme_page_action">
  <a class="tgme_action_button_new shine" href="tg://resolve?domain={handle}">View in Telegram</a>
</div>
{context}<div class="tgme_page_additional">
  If you have <strong>Telegram</strong>, you can view and join <br><strong>{name}</strong> right away.
</div>"""
_CONTEXT = """<div class="tgme_page_context_link_wrap">\
<a class="tgme_page_context_link" href="/s/{handle}">Preview channel</a></div>
"""
_CONTACT = """<div class="tgme_page_icon">
  <i class="tgme_icon_user"></i>
</div>
<div class="tgme_page_description">
  If you have <strong>Telegram</strong>, you can contact \
<a class="tgme_username_link" href="tg://resolve?domain={handle}">@{handle}</a> right away.
</div>
<div class="tgme_page_action">
  <a class="tgme_action_button_new" href="tg://resolve?domain={handle}">Send Message</a>
</div>"""
"""Where every name leads that is nobody's, deleted or blocked."""
