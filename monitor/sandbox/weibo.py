"""Weibo's mobile site in the practice world: the JSON of its pages, for those who bring the cookie.

Shapes follow the recorded answers. Posts over 140 characters are cut in the listing and whole under their id;
counts from 10,000 on are abbreviated. Without the right cookie everything is HTTP 432.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta, timezone
from html import escape
from typing import Any
from urllib.parse import quote

from monitor.model import from_ms
from monitor.sandbox import natives
from monitor.sandbox.answers import HTML_TYPE, JSON_TYPE, Answer, html_page
from monitor.sandbox.assets import about, furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

COOKIE = "SUB=practice-weibo-cookie"
PAGE, LETTERS = 10, 140
ABBREVIATED_FROM = 10_000
_BEIJING = timezone(timedelta(hours=8))
_POSTS, _PROFILE = "107603", "100505"
_NOTHING: Mapping[str, Any] = {"ok": 0, "msg": "这里还没有内容", "data": {"cards": []}}
_NO_POST: Mapping[str, Any] = {"ok": 0, "error_code": 20101, "msg": "该微博不存在"}
_TOO_OFTEN: Mapping[str, Any] = {"ok": 0, "msg": "请求过于频繁，歇歇吧"}
_BAD_CARD = {"card_type": 9, "mblog": {"id": None, "created_at": 17, "text": 17}}
_MARK = re.compile(r"#(\w+)|https?://\S+")
_STYLE = "style='width: 1rem;height: 1rem'"


def abbreviated(count: int) -> int | str:
    """A count as the site shows it.

    >>> abbreviated(9_999), abbreviated(12_600), abbreviated(200_000), abbreviated(120_000_000)
    (9999, '1.3万', '20万', '1.2亿')
    """
    if count < ABBREVIATED_FROM:
        return count
    size, unit = (10**8, "亿") if count >= 10**8 else (10**4, "万")
    return f"{count / size:.1f}".removesuffix(".0") + unit


def rounded(count: int) -> int:
    """What an abbreviated count says.

    >>> rounded(9_999), rounded(12_600)
    (9999, 13000)
    """
    written = abbreviated(count)
    if isinstance(written, int):
        return written
    return round(float(written[:-1]) * (10**8 if written.endswith("亿") else 10**4))


def shown(post: TruePost, ms: int) -> Shown | None:
    """What the site tells: no views. A repost's counts are the repost's own."""
    if post.kind == "repost":
        return None
    counts = post.counts(ms)[:3]
    exact = max(counts) < ABBREVIATED_FROM
    likes, comments, shares = map(rounded, counts)
    return Shown(likes, comments, shares, precision="exact" if exact else "rounded")


class Weibo:
    """/api/container/getIndex (posts and profiles), /statuses/show and /statuses/extend."""

    def __init__(self, world: World) -> None:
        self._world = world
        members = [member for member in world.cast if member.platform == "weibo"]
        self._by_uid = {natives.account_id(member): member for member in members}
        self._by_post = {
            post.native_id: (member, post) for member in members for post in world.posts[member.id]
        }

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose account the question is about, and which step it is."""
        if ask.path in ("/statuses/show", "/statuses/extend"):
            found = self._by_post.get(ask.query.get("id", ""))
            return found[0] if found else None, "post"
        if ask.path != "/api/container/getIndex":
            return None, "other"
        container = ask.query.get("containerid", "")
        uid = container[len(_POSTS) :]
        step = {_POSTS: "timeline", _PROFILE: "profile"}.get(container[: len(_POSTS)], "other")
        return self._by_uid.get(uid), step

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The truthful answer, or what stands in its place without the cookie."""
        if COOKIE not in re.split(r";\s*", ask.headers.get("cookie", "")):
            return Draft(Answer(432, (("Content-Type", HTML_TYPE),)), replace(served, status=432))
        if served.step == "other":
            return Draft(html_page(404), replace(served, status=404))
        if served.step == "post":
            return self._post(ask, served)
        member = self._world.members[served.account_id] if served.account_id else None
        if member is None:
            return Draft(_answer(_NOTHING), served)
        return (self._profile if served.step == "profile" else self._timeline)(member, ask, served)

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """Too often, and an account that shows nothing any more, are told in words; trouble is a page."""
        if trouble.status in (410, 429):
            return _answer(_NOTHING if trouble.status == 410 else _TOO_OFTEN)
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """One more card that cannot be read; a listing of nothing; the page that asks to sign in."""
        if kind == "json_error":
            url = "https://passport.weibo.cn/signin/login"
            return replace(answer, body=_dumped({"ok": -100, "msg": "请先登录", "url": url}))
        body = json.loads(answer.body)
        if kind not in ("bad_item", "empty") or "cards" not in (body.get("data") or {}):
            return answer
        if kind == "empty":
            return replace(answer, body=_dumped(_NOTHING))
        data = {**body["data"], "cards": [_BAD_CARD, *body["data"]["cards"]]}
        return replace(answer, body=_dumped({**body, "data": data}))

    def _profile(self, member: Member, ask: Ask, served: Served) -> Draft:
        user = self._user(member, ask.ms)
        followers = user["followers_count"]
        info = {**user, "followers_count": str(abbreviated(followers))}
        info |= {"followers_count_str": info["followers_count"], "toolbar_menus": []}
        tabs = [{"id": 2, "tabKey": "weibo", "containerid": _POSTS + natives.account_id(member)}]
        data = {
            "isVideoCoverStyle": 1, "isStarStyle": 0, "userInfo": info, "fans_scheme": "",
            "follow_scheme": "",
            "tabsInfo": {"selectedTab": 1, "tabs": tabs}, "profile_ext": "", "scheme": "", "showAppTips": 0,
        }  # fmt: skip
        told = replace(served, complete=True, followers=rounded(followers))
        return Draft(_answer({"ok": 1, "data": data}), told)

    def _timeline(self, member: Member, ask: Ask, served: Served) -> Draft:
        """Ten posts from `since_id` back, a pinned one on top of the first page; the last page names none."""
        since_id = ask.query.get("since_id", "")
        wall = self._standing(member, ask.ms, since_id)
        page, rest = wall[:PAGE], wall[PAGE:]
        if not page:
            return Draft(_answer(_NOTHING), replace(served, complete=True))
        uid = natives.account_id(member)
        info: dict[str, Any] = {"containerid": _POSTS + uid, "v_p": 42, "show_style": 1}
        info["total"] = self._world.standing(member.id, ask.ms)
        if rest:
            info["since_id"] = int(rest[0].native_id)
        cards = [self._card(post, ask.ms) for post in page]
        data = {"cardlistInfo": info, "cards": cards, "scheme": "", "showAppTips": 0}
        return Draft(_answer({"ok": 1, "data": data}), _listed(served, page, ask.ms))

    def _standing(self, member: Member, ms: int, since_id: str) -> list[TruePost]:
        """From the newest on; without `since_id` a pinned post comes first, and it stands nowhere else."""
        posts = [post for post in reversed(self._world.posts[member.id]) if post.stands(ms)]
        if since_id.isascii() and since_id.isdigit():
            return [post for post in posts if not post.pinned and int(post.native_id) <= int(since_id)]
        return sorted(posts, key=lambda post: not post.pinned)

    def _post(self, ask: Ask, served: Served) -> Draft:
        found = self._by_post.get(ask.query.get("id", ""))
        if found is None or not found[1].stands(ask.ms):
            return Draft(_answer(_NO_POST), replace(served, complete=found is not None))
        post, told = found[1], _listed(served, [found[1]], ask.ms)
        mblog = self._mblog(post, ask.ms, whole=True)
        if ask.path == "/statuses/show":
            return Draft(_answer({"ok": 1, "data": mblog}), told)
        counts = {name: mblog[name] for name in ("reposts_count", "comments_count", "attitudes_count")}
        return Draft(_answer({"ok": 1, "data": {"ok": 1, "longTextContent": mblog["text"], **counts}}), told)

    def _card(self, post: TruePost, ms: int) -> dict[str, Any]:
        mblog = self._mblog(post, ms)
        itemid = f"{_POSTS}{mblog['user']['id']}_-_{post.native_id}"
        scheme = f"https://m.weibo.cn/status/{mblog['bid']}"
        return {"card_type": 9, "itemid": itemid, "scheme": scheme, "mblog": mblog}

    def _mblog(self, post: TruePost, ms: int, *, whole: bool = False) -> dict[str, Any]:
        """A post with its counts of that instant."""
        mblog = self._bare(post, ms, whole=whole)
        if post.pinned:
            mblog |= {"isTop": 1, "mblogtype": 2, "title": {"text": "置顶", "base_color": 1}}
        if post.about is not None:
            mblog |= {"retweeted_status": self._bare(post.about, ms, whole=True), "repost_type": 1}
            if post.kind == "repost":
                mblog["text"] = mblog["raw_text"] = "转发微博"
        return mblog

    def _bare(self, post: TruePost, ms: int, *, whole: bool) -> dict[str, Any]:
        stood, member = post.version(ms), self._world.members[post.account_id]
        likes, comments, shares = map(abbreviated, post.counts(ms)[:3])
        text, cut = stood.words.text, not whole and len(stood.words.text) > LETTERS
        mblog: dict[str, Any] = {
            "visible": {"type": 0, "list_id": 0}, "created_at": _time(post.published_ms),
            "id": post.native_id, "mid": post.native_id, "can_edit": False,
            "text": _cut(text, post.native_id) if cut else _markup(text), "source": "微博 weibo.com",
            "favorited": False, "is_paid": False, "mblog_vip_type": 0, "user": self._user(member, ms),
            "reposts_count": shares, "comments_count": comments, "attitudes_count": likes,
            "isLongText": len(text) > LETTERS, "mblogtype": 0, "pic_num": len(post.pictures),
            "bid": f"K{int(post.native_id):x}",
        }  # fmt: skip
        if post.pictures:
            mblog["pics"] = [_picture(one.url, n) for n, one in enumerate(post.pictures)]
        if stood.edited:
            edits = post.version_index(ms)
            mblog |= {"edit_count": edits, "edit_at": _time(stood.from_ms), "version": edits + 1}
        return mblog

    def _user(self, member: Member, ms: int) -> dict[str, Any]:
        """In posts the number of followers is exact, in the profile it is not."""
        host = f"{self._world.base_url}/media/accounts"
        picture = f"{host}/{member.id}.png" if furniture_of(member).avatar else f"{host}/default_avatar.gif"
        return {
            "id": int(natives.account_id(member)), "screen_name": member.institution,
            "profile_image_url": picture, "profile_url": f"https://m.weibo.cn/u/{member.handle}",
            "statuses_count": self._world.standing(member.id, ms), "verified": True, "verified_type": 1,
            "verified_reason": member.institution, "description": about(member, f"{self._world.base_url}/"),
            "follow_count": 12, "followers_count": self._world.followers(member.id, ms),
        }  # fmt: skip


def _time(ms: int) -> str:
    """As Weibo writes times, in Beijing's zone."""
    return from_ms(ms).astimezone(_BEIJING).strftime("%a %b %d %H:%M:%S %z %Y")


def _cut(text: str, native_id: str) -> str:
    return f'{_markup(text[:LETTERS])} ...<a href="/status/{native_id}">全文</a>'


def _markup(text: str) -> str:
    """The site's HTML: topics between two signs, links behind a word, lines by breaks."""
    parts, at = [], 0
    for mark in _MARK.finditer(text):
        parts += [
            escape(text[at : mark.start()], quote=False),
            _topic(mark[1]) if mark[1] else _link(mark[0]),
        ]
        at = mark.end()
    return "".join([*parts, escape(text[at:], quote=False)]).replace("\n", "<br />")


def _topic(tag: str) -> str:
    found = quote(f"231522type=1&t=10&q=#{tag}#", safe="")
    href = f"https://m.weibo.cn/search?containerid={found}"
    return f'<a  href="{href}" data-hide=""><span class="surl-text">#{tag}#</span></a>'


def _link(address: str) -> str:
    href = escape(address)
    icon = f"<span class='url-icon'><img {_STYLE} src='https://h5.sinaimg.cn/upload/web_default.png'></span>"
    words = '<span class="surl-text">网页链接</span>'
    return f'<a data-url="{href}" href="{href}" data-hide="">{icon}{words}</a>'


def _picture(url: str, place: int) -> dict[str, Any]:
    large = {"size": "large", "url": url, "geo": {"width": "1200", "height": "800", "croped": False}}
    small = {"width": 360, "height": 240, "croped": False}
    return {"pid": f"p{place}", "url": f"{url}?small", "size": "orj360", "geo": small, "large": large}


def _listed(served: Served, posts: list[TruePost], ms: int) -> Served:
    ids, counts = tuple(post.native_id for post in posts), tuple(shown(post, ms) for post in posts)
    return replace(served, complete=True, ids=ids, counts=counts)


def _answer(body: Mapping[str, Any]) -> Answer:
    return Answer(200, (("Content-Type", JSON_TYPE),), _dumped(body))


def _dumped(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
