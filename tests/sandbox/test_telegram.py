"""Telegram's preview on the wire: pages of the true shape, paging without loss, counts as in the world."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from monitor.errors import AccessDenied, NotFound, NotWellFormed, ParseError, PlatformError, ServerTrouble
from monitor.model import Account, Cursor, EngagementSnapshot, Window, instant_ms
from monitor.platforms import read
from monitor.platforms.telegram import TELEGRAM
from monitor.sandbox import SimClock, World, natives
from monitor.sandbox.answers import Answer
from monitor.sandbox.cast import Member
from monitor.sandbox.served import Served, Shown
from monitor.sandbox.telegram import Telegram, shown
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.truth import NOTHING, Counts, TruePost
from monitor.sandbox.wire import Ask, Draft
from monitor.text import parse_count, plain
from monitor.wire import Aim, Page, Payload, Request
from tests.sandbox.conftest import BASE, START, at_day

MFA, EMBASSY = "kz-mfa-telegram", "uz-embassy-gb-telegram"
CLOSED, NEW = "kg-mfa-telegram", "kg-minister-telegram"
CAST = (
    Member(MFA, "mfa", "telegram", ("kk", "ru"), 7.0, reach=260, followers=48_100),
    Member(EMBASSY, "embassy", "telegram", ("uz", "en"), 1.5, "GB", reach=6, followers=640),
    Member(CLOSED, "mfa", "telegram", ("ky",), 1.0, closed=True),
    Member(NEW, "minister", "telegram", ("ky",), 1.0, first_day=25),
)


@pytest.fixture(scope="module")
def world() -> World:
    """Four channels for a month: a busy one, a small one, one without a preview, one that begins late."""
    return World(7, START, 30, BASE, cast=CAST, plan=())


@pytest.fixture
def web(world: World, clock: SimClock) -> Web:
    clock.advance_to(at_day(20))
    return Web(world, clock)


class Web:
    """The wire, asked as the practice site asks it, and read as the collector reads it."""

    def __init__(self, world: World, clock: SimClock) -> None:
        self.world, self.clock, self.wire = world, clock, Telegram(world)

    def ask(self, target: str) -> Ask:
        parts, now = urlsplit(target), self.clock.now()
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return Ask("t.me", parts.path, f"/t.me{target}", query, {}, now, instant_ms(now))

    def draft(self, target: str) -> Draft:
        ask = self.ask(target)
        member, step = self.wire.whose(ask)
        return self.wire.draft(ask, Served(ask.at, member.id if member else None, ask.target, 200, step))

    def body(self, target: str) -> str:
        return self.draft(target).answer.body.decode()

    def page(self, account: Account, request: Request) -> Page:
        """What the adapter makes of the answer, after the redirects that fetch would follow."""
        answer = self.draft(request.url.removeprefix("https://t.me")).answer
        while answer.status == 302:
            answer = self.draft(dict(answer.headers)["Location"].removeprefix("/t.me")).answer
        return self.read(account, request, answer)

    def read(self, account: Account, request: Request, answer: Answer) -> Page:
        headers = {name.lower(): value for name, value in answer.headers}
        url = request.url.replace("https://t.me", f"{BASE}/t.me")
        payload = Payload(
            replace(request, url=url), url, answer.status, headers, answer.body, self.clock.now()
        )
        return read(TELEGRAM, account, payload)

    def account(self, name: str) -> Account:
        return next(one for one in self.world.accounts() if one.id == name)

    def member(self, name: str) -> Member:
        return self.world.members[name]

    def standing(self, name: str) -> list[TruePost]:
        ms = instant_ms(self.clock.now())
        return [post for post in self.world.posts[name] if post.stands(ms)]

    def walk(self, name: str) -> list[Page]:
        """Every page of the channel, from the newest on, as the adapter asks for them."""
        account = self.account(name)
        request: Request | None = TELEGRAM.first(account, Cursor(name, self.clock.now()), Aim())
        pages: list[Page] = []
        while request is not None:
            pages.append(self.page(account, request))
            request = pages[-1].next
        return pages


def numbers(source: str) -> list[int]:
    return [int(number) for number in re.findall(r'data-post="\w+/(\d+)"', source)]


@pytest.mark.parametrize("name", [MFA, EMBASSY])
def test_paging_back_covers_all_exactly_once(web: Web, name: str) -> None:
    """Going on by the page's own link meets every standing post once, and ends at the first message."""
    handle, found = web.member(name).handle, []
    link: str | None = f"/s/{handle}"
    while link:
        page = web.body(link)
        assert len(numbers(page)) <= 20
        assert numbers(page) == sorted(numbers(page))
        found += numbers(page)[::-1]
        before = re.search(r'class="tme_messages_more js-messages_more" data-before="(\d+)"', page)
        assert (before is None) == ('rel="prev"' not in page)
        link = f"/s/{handle}?before={before[1]}" if before else None
    assert found == sorted(set(found), reverse=True)
    assert found[-1] == 1
    assert {int(post.native_id) for post in web.standing(name)} <= set(found)


def test_paging_forward_covers_all_exactly_once(web: Web) -> None:
    """So does ?after= from the start, in the other direction."""
    handle, found = web.member(MFA).handle, [0]
    while following := numbers(web.body(f"/s/{handle}?after={found[-1]}")):
        found += following
    assert found == sorted(set(found))
    assert {int(post.native_id) for post in web.standing(MFA)} <= set(found)


def test_the_adapter_reads_a_whole_channel_as_it_is(web: Web) -> None:
    """Every post once with its kind, time, words, tags, pictures and origin; nothing is skipped."""
    pages = web.walk(MFA)
    read_posts = {post.native_id: post for page in pages for post in page.posts}
    true = {post.native_id: post for post in web.standing(MFA)}
    assert sum(len(page.posts) for page in pages) == len(true)
    assert read_posts.keys() == true.keys()
    assert not any(page.skipped for page in pages)
    assert [page.end for page in pages] == [False] * (len(pages) - 1) + [True]
    ms = instant_ms(web.clock.now())
    for number, post in read_posts.items():
        truth = true[number]
        words = truth.shown.version(ms).words
        assert (post.kind, post.published_at, post.url) == (truth.kind, truth.published_at, truth.url)
        assert post.text == plain(words.text)
        assert post.hashtags == tuple(tag.casefold() for tag in words.hashtags)
        assert post.links == ((words.link,) if words.link else ())
        assert (post.in_reply_to, post.reply_to_own) == (truth.in_reply_to, truth.reply_to_own)
        images = [media.url for media in post.media if media.kind == "image"]
        assert images == [picture.url for picture in truth.shown.pictures]
        polls = [media.description for media in post.media if media.kind == "poll"]
        assert polls == ([" | ".join(truth.shown.poll.options)] if truth.shown.poll else [])
        origin = truth.about and web.world.members[truth.about.account_id].handle
        assert post.about_account == (origin if truth.kind == "repost" else None)


def test_a_month_holds_every_kind_of_message(web: Web) -> None:
    """Albums, polls, forwards, answers and edits do occur, so that the walk above means something."""
    posts = web.standing(MFA)
    assert {"original", "reply", "repost"} == {post.kind for post in posts}
    assert any(len(post.shown.pictures) > 1 for post in posts)
    assert any(post.poll for post in posts)
    pages = "".join(web.body(f"/s/{web.member(MFA).handle}?before={n}") for n in range(100, 2000, 60))
    assert "edited &nbsp;" in pages
    assert "tgme_widget_message_grouped_wrap" in pages


def test_counts_read_are_the_counts_shown(web: Web) -> None:
    """The ledger's counts and the adapter's agree for every post, forwards among them."""
    account, handle = web.account(MFA), web.member(MFA).handle
    compared = 0
    for page in web.walk(MFA):
        read_counts = {seen.native_id: as_shown(seen) for seen in page.engagement}
        for post in page.posts:
            truth = web.world.by_id[MFA, post.native_id]
            assert read_counts.get(post.native_id) == shown(truth, instant_ms(web.clock.now()))
            compared += 1
    assert compared > 200
    served = web.draft(f"/s/{handle}").served
    newest = web.page(account, Request(f"https://t.me/s/{handle}", "timeline"))
    assert served.ids == tuple(post.native_id for post in newest.posts)
    assert served.counts is not None
    assert any(one and one.precision == "rounded" for one in served.counts)


def as_shown(seen: EngagementSnapshot) -> Shown:
    return Shown(*seen.counts)  # type: ignore[arg-type]


def test_what_is_shown_of_counts(make_post: TruePost) -> None:
    """Likes part into emoji and are their sum again; nought is not shown; from 1000 on all is rounded."""
    late = 10**12 + 10**12
    busy = replace(make_post, totals=Counts(2005, 1, 1, 1, 189_490))
    assert shown(busy, late) == Shown(
        likes=2001, views=189_000, reactions=(("❤", 601), ("👍", 1200), ("🔥", 200)), precision="rounded"
    )
    assert shown(replace(make_post, totals=Counts(1, 0, 0, 0, 9)), late) == Shown(
        likes=1, views=9, reactions=(("👍", 1),)
    )
    assert shown(replace(make_post, totals=Counts(0, 5, 5, 5, 9)), late) == Shown(views=9)
    assert shown(replace(make_post, totals=NOTHING), late) is None


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "0 subscribers"), (1, "1 subscriber"), (999, "999 subscribers"), (48_123, "48 123 subscribers")],
)
def test_the_plain_page_is_exact(web: Web, number: int, written: str) -> None:
    """With blanks between the thousands; the preview abbreviates the same number."""
    member = replace(web.member(EMBASSY), followers=number, followers_per_day=0)
    small = Web(World(7, START, 30, BASE, cast=(member,), plan=()), web.clock)
    told = small.world.followers(EMBASSY, instant_ms(web.clock.now()))
    exact = small.draft(f"/{member.handle}")
    assert exact.served.followers == told
    assert f'tgme_page_extra">{told:,} subscriber'.replace(",", " ") in exact.answer.body.decode()
    assert (told == number) <= (written in exact.answer.body.decode())
    page = small.page(small.account(EMBASSY), Request(f"https://t.me/{member.handle}", "profile"))
    assert [(size.followers, size.precision) for size in page.audience] == [(told, "exact")]
    rounded = re.search(r'counter_value">([^<]+)<', small.body(f"/s/{member.handle}"))
    assert rounded is not None
    read_back = parse_count(rounded[1])
    assert read_back is not None
    assert read_back[0] <= told < read_back[0] * 1.1 + 1


def test_deleted_posts_vanish_and_are_proven_gone(web: Web) -> None:
    """From the pages at once; asked for by number, Telegram's own words say so."""
    account, now = web.account(MFA), instant_ms(web.clock.now())
    gone = [p for p in web.world.posts[MFA] if p.deleted_ms and p.visible_ms <= now and not p.stands(now)]
    listed = {post.native_id for page in web.walk(MFA) for post in page.posts}
    assert len(gone) >= 3
    assert TELEGRAM.recheck is not None
    for post in gone:
        assert post.native_id not in listed
        asked = TELEGRAM.recheck(account, Cursor(MFA, web.clock.now()), post.native_id)
        assert web.page(account, asked).gone == (post.native_id,)


def test_one_post_alone_is_the_post_of_the_page(web: Web) -> None:
    """The embedded form tells the same words, media and counts."""
    account = web.account(MFA)
    assert TELEGRAM.recheck is not None
    for page in web.walk(MFA)[:3]:
        for number, post in enumerate(page.posts):
            asked = TELEGRAM.recheck(account, Cursor(MFA, web.clock.now()), post.native_id)
            alone = web.page(account, asked)
            assert alone.posts == (post,)
            assert alone.engagement == page.engagement[number : number + 1]


def test_notices_are_no_posts(web: Web) -> None:
    """Service messages stand between the posts under numbers of their own and are never served as posts."""
    pages = web.walk(MFA)
    reasons = [one.reason for page in pages for one in page.ignored]
    assert pages[-1].ignored[0].reason == "service message: Channel created"
    assert len(reasons) > 5
    assert all(reason.startswith("service message: ") for reason in reasons)
    handle = web.member(MFA).handle
    served = [web.draft(f"/s/{handle}?before={n}").served for n in range(100, 1000, 50)]
    assert {number for one in served for number in one.ids} <= {p.native_id for p in web.world.posts[MFA]}


def test_identity_is_the_members_own_number(web: Web) -> None:
    """Whatever is asked in whatever case, it is the same channel."""
    account, handle = web.account(MFA), web.member(MFA).handle
    for name in (handle, handle.upper()):
        found = web.page(account, Request(f"https://t.me/s/{name}", "timeline"))
        assert found.identity is not None
        assert (found.identity.native_id, found.identity.handle) == (
            natives.account_id(web.member(MFA)),
            handle,
        )


def test_a_channel_that_has_not_begun_says_so(web: Web) -> None:
    """Before its first message the preview holds the words that there are no posts."""
    (page,) = web.walk(NEW)
    assert (page.posts, page.end) == ((), True)


def test_unknown_and_closed_channels_lead_to_the_plain_page(web: Web) -> None:
    """A redirect that stays under the prefix; there a name that is nobody's differs from a closed preview."""
    unknown, closed = web.draft("/s/nobody_at_all"), web.draft(f"/s/{web.member(CLOSED).handle}")
    assert (unknown.answer.status, dict(unknown.answer.headers)["Location"]) == (302, "/t.me/nobody_at_all")
    assert (closed.answer.status, unknown.served.complete, closed.served.complete) == (302, False, False)
    stranger = replace(web.account(MFA), handle="nobody_at_all")
    for account, kind in ((stranger, NotFound), (web.account(CLOSED), AccessDenied)):
        with pytest.raises(PlatformError) as caught:
            web.page(account, TELEGRAM.first(account, Cursor(account.id, web.clock.now()), Aim()))
        assert type(caught.value) is kind
        assert TELEGRAM.recheck is not None
    asked = TELEGRAM.recheck(stranger, Cursor(MFA, web.clock.now()), "5")
    with pytest.raises(NotFound, match="Channel with username"):
        web.page(stranger, asked)
    due = TELEGRAM.first(web.account(CLOSED), Cursor(CLOSED, web.clock.now()), Aim(profile=True))
    assert web.page(web.account(CLOSED), due).audience


@pytest.mark.parametrize(
    "target",
    ["/", "/s/", "/robots.txt", "/s/ab", "/s/mfa/../x", "/%00", "/s/kz_mfa/x/y", "/kz_mfa/" + "9" * 30],
)
def test_what_is_no_address_of_a_channel_is_not_found(web: Web, target: str) -> None:
    """robots.txt among it: t.me has none, so nothing is forbidden."""
    assert web.draft(target).answer.status == 404


@pytest.mark.parametrize(
    "query", ["before=", "before=x", "before=-1", "before=" + "9" * 5000, "q=x", "after="]
)
def test_an_odd_bound_is_as_good_as_none(web: Web, query: str) -> None:
    """The newest page."""
    handle = web.member(MFA).handle
    assert numbers(web.body(f"/s/{handle}?{query}")) == numbers(web.body(f"/s/{handle}"))


def test_an_empty_page_before_the_first_message(web: Web) -> None:
    """The words that there are none, and no way on."""
    source = web.body(f"/s/{web.member(MFA).handle}?before=1")
    assert (numbers(source), "tme_no_messages_found" in source) == ([], True)
    assert "data-before" not in source


def test_spoiled_pages_are_seen_through(web: Web) -> None:
    """A bad message is skipped alone; no messages are none; an error object and a cut page are errors."""
    account, handle, ms = web.account(MFA), web.member(MFA).handle, instant_ms(web.clock.now())
    request = Request(f"https://t.me/s/{handle}", "timeline")
    answer = web.draft(f"/s/{handle}").answer

    def spoiled(kind: str) -> Answer:
        return web.wire.spoiled(kind, answer, web.member(MFA), ms)

    bad = web.read(account, request, spoiled("bad_item"))
    assert (len(bad.skipped), bad.posts) == (1, web.read(account, request, answer).posts)
    empty = web.read(account, request, spoiled("empty"))
    assert (empty.posts, empty.identity is not None) == ((), True)
    with pytest.raises(ParseError):
        web.read(account, request, spoiled("json_error"))
    with pytest.raises(NotWellFormed):
        web.read(account, request, replace(answer, body=answer.body[: len(answer.body) * 2 // 3]))
    assert spoiled("stale_etag") is answer


def test_failures_are_pages_for_people(web: Web) -> None:
    """With the status that the trouble has."""
    trouble = Trouble("server_error", MFA, Window(START, at_day(30)))
    answer = web.wire.failure(web.ask("/s/x"), trouble)
    assert answer.status == 500
    with pytest.raises(ServerTrouble):
        web.read(web.account(MFA), Request("https://t.me/s/kz_mfa", "timeline"), answer)


@pytest.mark.recorded
def test_the_classes_are_those_of_genuine_pages(web: Web, wire: Path) -> None:
    """No class name is invented; those of answers and errors are known from elsewhere, not recorded."""
    sources = [path.read_text("utf-8", "replace") for path in (wire / "telegram").rglob("*.html")]
    known = {
        "tgme_widget_message_reply", "tgme_widget_message_author_name", "user-color-default",
        "js-message_reply_text", "err_message", "tgme_widget_message_error", "body_widget_post",
    }  # fmt: skip
    genuine = {name for source in sources for name in classes(source)} | known
    handle = web.member(MFA).handle
    pages = [web.body(f"/s/{handle}?before={number}") for number in (1, 200, 400, 600, 800)]
    pages += [web.body(f"/{handle}"), web.body("/nobody_at_all"), web.body(f"/{handle}/5?embed=1")]
    pages.append(web.body(f"/{handle}/4?embed=1"))
    assert {name for page in pages for name in classes(page)} <= genuine


def classes(source: str) -> set[str]:
    return {name for written in re.findall(r'class="([^"]*)"', source) for name in written.split()}
