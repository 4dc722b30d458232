"""The Weibo adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, NotWellFormed, ParseError, RateLimited, ServerTrouble
from monitor.model import Account, Cursor, Media, Post
from monitor.platforms import question, read
from monitor.platforms.weibo import WEIBO
from monitor.platforms.weibo_dates import published
from monitor.platforms.weibo_text import far_address, read_text
from monitor.wire import Aim, Page, Payload, Request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "weibo"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
UID = "6001001001"
INDEX = "https://m.weibo.cn/api/container/getIndex?type=uid"
TIMELINE = f"{INDEX}&value={UID}&containerid=107603{UID}"
CUT = "5271975622606850"
"""The post of timeline.json that is cut there, whole in post.json."""


def account(handle: str = UID, url: str = f"https://weibo.com/u/{UID}") -> Account:
    return Account("kz-mfa-weibo", "Practice ministry", "KZ", "mfa", "weibo", handle, url)


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kz-mfa-weibo", RECEIVED, native_id=native_id)


def asked(
    body: Any, step: str = "timeline", url: str = TIMELINE, item: str | None = None, status: int = 200
) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = Request(url, step, item=item)
    return read(WEIBO, account(), Payload(request, url, status, {}, raw, RECEIVED))


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def mblog(number: str = "5271673871794179", **fields: Any) -> dict[str, Any]:
    plain = {
        "id": number, "mid": number, "bid": "Kx", "created_at": "Sun Mar 01 15:00:57 +0800 2026",
        "text": "文",
        "user": {"id": int(UID)}, "attitudes_count": 5, "comments_count": 0, "reposts_count": 1,
        "isLongText": False,
    }  # fmt: skip
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def cards(*blogs: Any, since_id: Any = None) -> dict[str, Any]:
    info = {"containerid": f"107603{UID}"} | ({"since_id": since_id} if since_id else {})
    every = [{"card_type": 9, "mblog": blog} for blog in blogs]
    return {"ok": 1, "data": {"cardlistInfo": info, "cards": every}}


def single(**fields: Any) -> Post:
    """The one post of a timeline that holds nothing else."""
    (post,) = asked(cards(mblog(**fields))).posts
    return post


def counted(**fields: Any) -> tuple[object, ...]:
    (seen,) = asked(cards(mblog(**fields))).engagement
    return seen.likes, seen.comments, seen.shares, seen.precision


@pytest.mark.parametrize(
    ("handle", "url", "native_id"),
    [
        (UID, "https://weibo.com/example", None), ("", f"https://weibo.com/u/{UID}", None),
        ("mfa", f"https://m.weibo.cn/u/{UID}", None), ("mfa", f"https://weibo.com/{UID}", None),
        ("mfa", f"https://m.weibo.cn/profile/{UID}/", None), ("mfa", "https://weibo.com/mfa", UID),
    ],
)  # fmt: skip
def test_an_account_is_known_by_its_number(handle: str, url: str, native_id: str | None) -> None:
    """As the handle, in the address, or from an earlier answer; both questions name it."""
    known = account(handle, url)
    timeline = WEIBO.first(known, cursor(native_id), Aim())
    assert (timeline.step, query(timeline)["value"]) == ("timeline", UID)
    assert query(timeline)["containerid"] == f"107603{UID}"
    profile = WEIBO.first(known, cursor(native_id), Aim(profile=True))
    assert (profile.step, query(profile)["containerid"]) == ("profile", f"100505{UID}")
    assert timeline.obey_robots
    assert profile.obey_robots


@pytest.mark.parametrize("handle", ["mfa_kz", "", "123", "9" * 30, "６００１００１００１"])
def test_a_name_leads_nowhere_and_says_so(handle: str) -> None:
    """Names cannot be looked up: the error tells what to write into the list."""
    known = account(handle, "https://weibo.com/mfa_kz")
    with pytest.raises(NotFound, match=r"kz-mfa-weibo: .*listed by its number"):
        question(WEIBO, known, lambda: WEIBO.first(known, cursor(), Aim()))


def test_a_page_of_posts() -> None:
    """Own posts with their counts; other cards, others' posts and cut posts are left out with the reason."""
    page = asked(fixture("timeline.json"))
    assert [post.kind for post in page.posts] == ["original", "original", "repost", "quote", "original"]
    assert [one.reason for one in page.ignored] == [
        "no post (card type 58)", "cut in the listing; the whole is asked for by its id",
        "no post (card type 4)", "written by another account (6002002002)",
    ]  # fmt: skip
    assert [one.path for one in page.skipped] == ["cards[8]"]
    assert page.pinned == (page.posts[0].native_id,)
    assert page.reached == datetime(2026, 2, 27, 4, tzinfo=UTC)
    assert (page.end, query(page.next)["since_id"]) == (False, "5269997588840448")
    assert page.identity is not None
    assert page.identity.native_id == UID


def test_a_post_with_everything() -> None:
    """Topics, names, addresses, the largest pictures; an abbreviated count makes the look a rounded one."""
    page = asked(fixture("timeline.json"))
    post = page.posts[1]
    assert post.text == "#外交# 会见 @练习使馆 http://t.cn/Aexample"
    assert (post.hashtags, post.mentions, post.links) == (("外交",), ("练习使馆",), ("http://t.cn/Aexample",))
    assert post.media == (
        Media("image", "https://wx1.sinaimg.example/large/a.jpg"),
        Media("gif", "https://wx1.sinaimg.example/large/b.gif"),
    )
    assert post.published_at == datetime(2026, 3, 1, 7, 0, 57, tzinfo=UTC)
    assert post.published_raw == "Sun Mar 01 15:00:57 +0800 2026"
    assert post.url == f"https://m.weibo.cn/status/{post.native_id}"
    (seen,) = (one for one in page.engagement if one.native_id == post.native_id)
    assert seen.counts == (13000, 0, 1_000_000, None, None, None, "rounded")
    assert page.posts[0].edited_at == datetime(2025, 6, 2, 2, 51, 10, tzinfo=UTC)
    assert page.posts[4].media == (Media("video", "https://video.weibo.com/show?fid=1034%3A7", "会见纪实"),)


def test_reposts_and_quotes() -> None:
    """Without words of its own a repost shows the original's, and no counts; what others added on the way is
    left out, and Weibo's notice in the place of a deleted original is nobody's text."""
    page = asked(fixture("timeline.json"))
    repost, quote = page.posts[2], page.posts[3]
    assert (repost.text, repost.about_account) == ("原文 #外交#", "6002002002")
    assert repost.media[0].url == "https://wx1.sinaimg.example/orj360/c.jpg"
    assert repost.native_id not in {one.native_id for one in page.engagement}
    assert (quote.text, quote.mentions, quote.about_account) == ("值得一读", (), None)
    assert quote.native_id in {one.native_id for one in page.engagement}
    gone = single(text="", retweeted_status=mblog("11", text="抱歉，此微博已被作者删除。", user=None))
    assert (gone.kind, gone.text, gone.about_account) == ("repost", "", None)
    passed_on = single(text="//<a href='/n/某人'>@某人</a>:好", retweeted_status=mblog("11"))
    assert (passed_on.kind, passed_on.text, passed_on.mentions) == ("repost", "文", ())


def test_the_whole_of_a_cut_post_is_asked_for() -> None:
    """One question for each, by its id; its answer is the post, in its place in the walk."""
    page = asked(fixture("timeline.json"))
    (request,) = page.more
    assert (request.step, query(request), request.obey_robots) == ("long", {"id": CUT}, True)
    whole = asked(fixture("post.json"), "long", request.url, request.item)
    (post,) = whole.posts
    assert (post.native_id, post.text.count("会见的全部内容"), post.flags) == (CUT, 30, ())
    assert whole.reached == post.published_at
    assert CUT not in {one.native_id for one in page.posts}


def test_a_pinned_cut_post_says_nothing_of_how_far_a_listing_reaches() -> None:
    """That it stood pinned travels with the question, for its own answer may not tell."""
    cut = mblog(CUT, text=f'x ...<a href="/status/{CUT}">全文</a>', isLongText=True, isTop=1)
    page = asked(cards(cut, mblog()))
    assert page.pinned == (CUT,)
    (request,) = page.more
    whole = asked(fixture("post.json"), "long", request.url, request.item)
    assert (whole.reached, whole.pinned) == (None, (CUT,))


def test_a_cut_post_that_cannot_be_shown_holds_up_nobody() -> None:
    """It is skipped with the reason; a lost cookie is no matter of one post."""
    page = asked(fixture("post_gone.json"), "long", item=CUT)
    assert (page.posts, len(page.skipped)) == ((), 1)
    assert "该微博不存在" in page.skipped[0].reason
    with pytest.raises(AccessDenied):
        asked(fixture("sign_in.json"), "long", item=CUT)
    still = asked({"ok": 1, "data": mblog(CUT, text=f'x <a href="/status/{CUT}">全文</a>')}, "long", item=CUT)
    assert still.posts[0].flags == ("truncated",)


def test_a_saved_long_text_reads_with_the_time_of_its_number() -> None:
    """statuses/extend tells text and counts; the post's number tells the second."""
    page = asked(fixture("long.json"), "long", "https://m.weibo.cn/statuses/extend?id=4645748019299849")
    (post,) = page.posts
    assert post.published_at == datetime(2021, 6, 8, 1, 35, 4, tzinfo=UTC)
    assert post.flags == ("date_fallback",)
    assert page.engagement[0].likes == 25


@pytest.mark.parametrize(
    "sign", [{"isTop": 1}, {"isTop": "1"}, {"mblogtype": 2}, {"title": {"text": "置顶"}}]
)
def test_a_pinned_post_by_any_of_its_signs(sign: dict[str, Any]) -> None:
    """It stands out of order, so the page reaches only as far as the others."""
    old = mblog("11", created_at="Tue Jun 08 09:35:04 +0800 2021", **sign)
    page = asked(cards(old, mblog()))
    assert page.pinned == ("11",)
    assert page.reached == datetime(2026, 3, 1, 7, 0, 57, tzinfo=UTC)


def test_the_last_page_ends_the_listing_and_an_empty_one_does_not() -> None:
    """A page that names no older one is the last. One with nothing in it may only be what is not shown."""
    assert asked(fixture("timeline_last.json")).end
    older = asked(fixture("empty.json"), url=f"{TIMELINE}&since_id=5")
    assert (older.posts, older.end, older.next) == ((), False, None)
    assert older.hints == {"said": "这里还没有内容"}
    by_page = asked(fixture("timeline_by_page.json"))
    assert query(by_page.next)["page"] == "3"


@pytest.mark.parametrize("body", ["empty.json", {"ok": 1, "data": {"cardlistInfo": {}, "cards": []}}])
@pytest.mark.parametrize("step", ["timeline", "profile"])
def test_nothing_in_an_answer_is_not_an_account_without_posts(body: Any, step: str) -> None:
    """It is told of unknown, closed and hidden accounts alike, and says nothing of any post."""
    with pytest.raises((NotFound, ParseError)) as caught:
        asked(fixture(body) if isinstance(body, str) else body, step)
    assert isinstance(caught.value, NotFound) or step == "profile"


@pytest.mark.parametrize(
    ("body", "status", "error", "words"),
    [
        (b"", 432, AccessDenied, "cookie was refused"), (b"<html>", 418, AccessDenied, "robot"),
        (b'{"ok":1,"data":{}}', 432, AccessDenied, "cookie was refused"),
        ({"ok": -100, "url": "https://passport.weibo.example/"}, 200, AccessDenied, "sign in"),
        ({"ok": 0, "msg": "请求过于频繁，歇歇吧"}, 200, RateLimited, "频繁"),
        ({"ok": 0, "msg": "x\u202e" + "y" * 5000}, 200, NotFound, r"x\\u202ey"),
        ({"ok": 0}, 200, ParseError, "neither data"), ({"ok": 1}, 200, ParseError, "without data"),
        ([1], 200, ParseError, "list in place"), (b"<!DOCTYPE html>", 200, ParseError, "HTML"),
        (b'{"ok":1,', 200, NotWellFormed, "cut off"), (b"<html>", 502, ServerTrouble, "502"),
        (b"{}", 429, RateLimited, "429"), (b"<html>", 403, AccessDenied, "403"),
        ({"ok": 1, "data": {"cards": {}}}, 200, ParseError, "no list of cards"),
    ],
)  # fmt: skip
def test_refusals(body: Any, status: int, error: type[Exception], words: str) -> None:
    """Each is the error that it means; a stranger's words are escaped and short."""
    with pytest.raises(error, match=words) as caught:
        asked(body, status=status)
    assert type(caught.value) is error
    assert len(str(caught.value)) < 400


def test_another_accounts_answer_is_refused() -> None:
    """The container and the profile name whose they are."""
    url = f"{INDEX}&value=6009009009&containerid=1076036009009009"
    with pytest.raises(ParseError, match="asked for 6009009009, got 6001001001"):
        asked(fixture("timeline.json"), url=url)
    with pytest.raises(ParseError, match="asked for 6009009009, got 6001001001"):
        asked(fixture("profile.json"), "profile", url)


def test_the_profile() -> None:
    """Rounded followers, furniture, the name of an organisation; the posts are asked for next."""
    page = asked(fixture("profile.json"), "profile", f"{INDEX}&value={UID}&containerid=100505{UID}")
    (size,) = page.audience
    assert (size.followers, size.precision, size.following, size.posts_total) == (12000, "rounded", 33, 4)
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.name) == (UID, "练习部")
    assert page.hints == {"verified_type": "1"}
    assert page.next is not None
    assert page.next.url == TIMELINE


def test_a_persons_name_is_not_kept() -> None:
    """Kinds of verification below 1 are persons or nobody knows; a picture that everybody gets is none."""
    user = {
        "id": int(UID), "screen_name": "某人", "verified_type": 0, "followers_count": 12, "description": "",
        "profile_image_url": "https://tvax1.sinaimg.example/default/images/default_avatar_male_50.gif",
    }  # fmt: skip
    page = asked({"ok": 1, "data": {"userInfo": user}}, "profile", INDEX)
    assert page.identity is not None
    assert page.identity.name is None
    (size,) = page.audience
    assert (size.followers, size.precision, size.avatar, size.bio) == (12, "exact", False, False)


def test_counts() -> None:
    """Absent is unknown and 0 is a value; words are read; so are numbers at the display's ceiling."""
    assert counted() == (5, 0, 1, "exact")
    assert counted(attitudes_count="100万+", comments_count=...) == (1_000_000, None, 1, "rounded")
    assert counted(attitudes_count="1.2亿", comments_count="37") == (120_000_000, 37, 1, "rounded")
    assert counted(attitudes_count=True, comments_count=-1) == (None, None, 1, "exact")
    shown_from = {"display_text_min_number": 1_000_000}
    assert counted(attitudes_count=1_000_000, number_display_strategy=shown_from)[3] == "rounded"
    assert counted(attitudes_count=999_999, number_display_strategy=shown_from)[3] == "exact"
    nothing = mblog(attitudes_count=..., comments_count="评论", reposts_count=None)
    assert asked(cards(nothing)).engagement == ()


OLD = "11488058246"
"""A number of before the time when numbers told the second."""


@pytest.mark.parametrize(
    ("raw", "at", "flags"),
    [
        ("Tue Jun 08 09:35:04 +0800 2021", "2021-06-08T01:35:04", ()),
        ("刚刚", "2026-03-02T11:59:00", ("date_fallback",)),
        ("5分钟前", "2026-03-02T11:54:00", ("date_fallback",)),
        ("2小时前", "2026-03-02T09:00:00", ("date_fallback",)),
        ("今天 08:15", "2026-03-02T00:15:00", ("zone_assumed",)),
        ("昨天 23:59", "2026-03-01T15:59:00", ("zone_assumed",)),
        ("02-14", "2026-02-13T16:00:00", ("zone_assumed",)),
        ("03-02", "2026-03-01T16:00:00", ("zone_assumed",)),
        ("06-14", "2025-06-13T16:00:00", ("zone_assumed",)),
        ("02-29", "2024-02-28T16:00:00", ("zone_assumed",)),
        ("2019-6-14", "2019-06-13T16:00:00", ("zone_assumed",)),
        ("6月14日 12:30", "2025-06-14T04:30:00", ("zone_assumed",)),
    ],
)  # fmt: skip
def test_times(raw: str, at: str, flags: tuple[str, ...]) -> None:
    """Beijing's days and words, the newest such day that is not after the answer."""
    assert published(raw, OLD, RECEIVED) == (datetime.fromisoformat(at).replace(tzinfo=UTC), flags)


@pytest.mark.parametrize("raw", [
    "soon", "02-30", "13-01", "昨天 25:00", "Tue Foo 08 09:35:04 +0800 2021", "9" * 300,
    "Tue Jun 08 09:35:04 +0800 0001", "99999小时前" * 2,
])  # fmt: skip
def test_times_that_are_none(raw: str) -> None:
    """They are kept as written, and the post has no date."""
    assert published(raw, OLD, RECEIVED) == (None, ("date_unparsable",))
    assert single(created_at=raw).published_raw == raw[:200]


@pytest.mark.parametrize("raw", [None, "", 17])
def test_no_time_at_all(raw: object) -> None:
    """A missing date is not one that cannot be read."""
    assert published(raw, OLD, RECEIVED) == (None, ("date_missing",))


def test_the_number_makes_words_exact_where_it_agrees() -> None:
    """A day, "5 minutes ago": the second comes from the number. One that says another day is not believed."""
    at = RECEIVED - timedelta(minutes=5, seconds=20)
    number = str(int(at.timestamp()) - 515_483_463 << 22)
    for raw in ("5分钟前", "03-02", "今天 19:54", "2026-03-02"):
        assert published(raw, number, RECEIVED) == (at, ("date_fallback",)), raw
    assert published("6分钟前", number, RECEIVED)[0] == RECEIVED - timedelta(minutes=7)
    assert published("03-01", number, RECEIVED) == (datetime(2026, 2, 28, 16, tzinfo=UTC), ("zone_assumed",))


def test_a_date_that_is_still_to_come_is_flagged() -> None:
    """More than a day ahead of the answer."""
    late = single(created_at="Fri Mar 06 09:35:04 +0800 2026")
    assert late.flags == ("date_future",)
    assert late.published_at is not None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("a<br />b &amp; c", "a\nb & c"),
        ('<span class="url-icon"><img alt=[笑] src="x"></span>好', "[笑]好"),
        ('<img src="x" alt="[ok]" />', "[ok]"), ("<a href='/n/A'>@A</a>:", "@A:"),
        ('<a data-url="http://t.cn/A?a=1&amp;b=2" href="x"><span>网页链接</span></a>', "http://t.cn/A?a=1&b=2"),
        ('<a href="http://t.cn/A"><span class="surl-text">A title</span></a>', "A title"),
        ('x ...<a href="/status/5">全文</a>', "x "[:-1]), ("<a href='http://[x'>网页链接</a>", "网页链接"),
    ],
)  # fmt: skip
def test_texts(source: str, text: str) -> None:
    """What a reader sees, with the address in the place of a link that is called nothing."""
    assert read_text(source).text == text


def test_topics_need_both_signs() -> None:
    """#word without the second sign is none on Weibo; names are those that are linked."""
    words = read_text("#外交# #open #MFA KZ# 1# 2 <a href='/n/%E9%83%A8'>@部</a> @nobody")
    assert words.hashtags == ("外交", "mfa kz")
    assert words.mentions == ("部",)
    assert read_text("没有链接 @部 #外交#").mentions == ("部",)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("/status/5", None), ("https://m.weibo.cn/search?containerid=1", None), ("javascript:x", None),
        ("https://weibo.cn/sinaurl?toasturl=https%3A%2F%2Fmfa.example", "https://mfa.example"),
        ("https://weibo.cn/sinaurl?u=javascript:x", None),
        ("https://video.weibo.com/show?fid=1&lfid=2&luicode=3", "https://video.weibo.com/show?fid=1"),
        ("https://mfa.example/?lfid=2", "https://mfa.example/?lfid=2"),
    ],
)  # fmt: skip
def test_addresses(written: str, address: str | None) -> None:
    """Out of Weibo's page about leaving it, without its tracks, and none of its own searches."""
    assert far_address(written) == address


def test_text_that_is_made_to_cost_time_is_read_in_time() -> None:
    """Open tags and blanks without end."""
    for piece in ("<a ", "<a href=x>", "//<a ", " ", "<img ", "#", "//@"):
        assert len(read_text(piece * 40_000).text) <= 100_000


def test_one_post_by_its_id() -> None:
    """Its counts while it stands; gone only by the plain word, not where it may only be closed."""
    request = WEIBO.recheck and WEIBO.recheck(account(), cursor(), CUT)
    assert request is not None
    assert (request.step, request.item, query(request)) == ("post", CUT, {"id": CUT})
    page = asked(fixture("post.json"), "post", request.url, CUT)
    assert ([post.native_id for post in page.posts], page.gone, page.reached) == ([CUT], (), None)
    assert asked(fixture("post_gone.json"), "post", request.url, CUT).gone == (CUT,)
    assert asked({"ok": 0, "msg": "target weibo does not exist!"}, "post", item=CUT).gone == (CUT,)
    for said in ("微博不存在或暂无查看权限!", "由于作者隐私设置，你没有权限查看此微博", "出错了"):
        with pytest.raises(NotFound):
            asked({"ok": 0, "msg": said}, "post", item=CUT)
    with pytest.raises(ParseError, match="got another post"):
        asked(fixture("post.json"), "post", item="5")


def test_the_official_listing() -> None:
    """No likes, plain text, the account's number; a bad date costs only itself."""
    page = asked(fixture("official.json"), "official", "https://api.weibo.com/2/statuses/user_timeline.json")
    assert [post.text for post in page.posts] == ["#外交# 见 http://t.cn/Aexample @练习使馆", "第二"]
    assert page.posts[0].mentions == ("练习使馆",)
    assert page.posts[1].flags == ("date_unparsable",)
    assert (page.engagement[0].likes, page.engagement[0].shares) == (None, 8)
    assert page.identity is not None
    assert (page.identity.native_id, page.end) == (UID, True)


def test_the_probe_shows_whether_the_cookie_is_accepted() -> None:
    """Any answer to it does, whoever it tells of; a refusal is one."""
    probe = WEIBO.probe
    assert probe is not None
    assert (probe.step, probe.obey_robots) == ("probe", True)
    assert asked(fixture("profile.json"), "probe", probe.url) == Page()
    assert asked(fixture("empty.json"), "probe", probe.url).posts == ()
    for body, status in ((b"", 432), (fixture("sign_in.json"), 200)):
        with pytest.raises(AccessDenied):
            asked(body, "probe", probe.url, status=status)


@pytest.mark.parametrize(
    ("cookie", "fits"),
    [
        ("SUB=_2AkMexample", True), ("SUBP=0033example; SUB=_2AkMexample; _T_WM=1", True),
        ("SUBP=0033example", False), ("SUB=", False), ("_2AkMexample", False), ("SUB=abcdef\nX: y", False),
    ],
)  # fmt: skip
def test_what_a_cookie_looks_like(cookie: str, fits: bool) -> None:
    """One line of name=value pairs, SUB among them."""
    assert WEIBO.key is not None
    assert bool(re.fullmatch(WEIBO.key.shape, cookie)) == fits


@pytest.mark.parametrize(
    ("name", "step"),
    [("timeline.json", "timeline"), ("profile.json", "profile"), ("long.json", "long"), ("post.json", "post"),
     ("official.json", "official"), ("empty.json", "timeline"), ("post_gone.json", "post")],
)  # fmt: skip
def test_guess(name: str, step: str) -> None:
    """The step that a saved body answers; noise gets one too."""
    assert WEIBO.guess(fixture(name), {}) == step
    assert WEIBO.guess(b"\xff[", {}) == "timeline"


@pytest.mark.recorded
def test_a_recorded_timeline_reads_whole(wire: Path) -> None:
    """A pinned post of last week, then new ones; hours later one more, in the second place."""
    first, later = (
        asked((wire / "weibo" / f"mobile_timeline_t{n}.json").read_bytes(), url=INDEX) for n in (0, 1)
    )
    for page, posts in ((first, 4), (later, 5)):
        assert (len(page.posts), len(page.more), page.skipped) == (posts, 6, ())
        assert page.pinned == ("4645748019299849",)
        assert query(page.more[0])["id"] == "4645748019299849"
        assert page.next is not None
    before = {post.native_id for post in first.posts}
    assert {post.native_id for post in later.posts} - before == {"4649106427873349"}
    for post in later.posts:
        number = int(post.native_id)
        assert post.published_at is not None
        own = (number >> 22) + 515_483_463
        assert own - int(post.published_at.timestamp()) in (0, 1)
