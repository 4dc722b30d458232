"""The VK adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.errors import (
    AccessDenied,
    NotFound,
    NotWellFormed,
    ParseError,
    PlatformError,
    RateLimited,
    ServerTrouble,
)
from monitor.model import Account, Cursor, Media
from monitor.platforms import read
from monitor.platforms.vk import VK
from monitor.platforms.vk_text import read_text
from monitor.wire import Aim, Page, Payload, Request

FIXTURES = Path(__file__).parents[1] / "fixtures" / "vk"
RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
API = "https://api.vk.com/method"
OWNER = -7001


def account(handle: str = "ucheb_mid") -> Account:
    return Account("kz-mfa-vk", "Practice ministry", "KZ", "mfa", "vk", handle, f"https://vk.com/{handle}")


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kz-mfa-vk", RECEIVED, native_id=native_id)


def wall_url(owner: int = OWNER, offset: int = 0) -> str:
    return f"{API}/wall.get?owner_id={owner}&filter=owner&count=100&offset={offset}&v=5.199"


def answered(body: Any, request: Request, *, status: int = 200, **headers: str) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read(VK, account(), Payload(request, request.url, status, headers, raw, RECEIVED))


def asked(body: Any, step: str = "timeline", url: str = "", item: str | None = None, **more: Any) -> Page:
    return answered(body, Request(url or wall_url(), step, item=item), **more)


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()


def loaded(name: str) -> Any:
    return json.loads(fixture(name))


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def post(number: int = 5, **fields: Any) -> dict[str, Any]:
    plain = {"id": number, "owner_id": OWNER, "from_id": OWNER, "date": 1_772_400_000, "text": "Текст"}
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def wall(*items: Any, count: int | None = None) -> dict[str, Any]:
    return {"response": {"count": len(items) if count is None else count, "items": list(items)}}


def single(**fields: Any) -> Any:
    """The one post of a wall that holds nothing else."""
    page = asked(wall(post(**fields)))
    assert len(page.posts) == 1, page
    return page.posts[0]


# questions


@pytest.mark.parametrize("handle", ["ucheb_mid", "@ucheb_mid"])
@pytest.mark.parametrize("aim", [Aim(), Aim(profile=True), Aim(back=True, keyed=True)])
def test_an_unknown_name_is_looked_up(handle: str, aim: Aim) -> None:
    """While the id is unknown the first question is whose name this is, whatever the poll wants."""
    request = VK.first(account(handle), cursor(), aim)
    assert request.step == "lookup"
    assert request.url == f"{API}/utils.resolveScreenName?screen_name=ucheb_mid&v=5.199"


@pytest.mark.parametrize(
    ("handle", "method", "key", "number"),
    [
        ("club7001", "groups.getById", "group_ids", "7001"),
        ("public7001", "groups.getById", "group_ids", "7001"),
        ("event7001", "groups.getById", "group_ids", "7001"),
        ("-7001", "groups.getById", "group_ids", "7001"),
        ("id5", "users.get", "user_ids", "5"),
        ("5", "users.get", "user_ids", "5"),
    ],
)
def test_a_name_that_says_its_number_needs_no_lookup(handle: str, method: str, key: str, number: str) -> None:
    """club1, public1, event1, -1 are communities, id1 and 1 persons: the profile is asked at once."""
    request = VK.first(account(handle), cursor(), Aim())
    assert (request.step, urlsplit(request.url).path) == ("profile", f"/method/{method}")
    assert query(request)[key] == number


def test_a_known_id_is_asked_for_its_profile_or_its_wall() -> None:
    """The profile when it is due, else the newest hundred posts of the owner; a backfill asks the same."""
    profile = VK.first(account(), cursor("-7001"), Aim(profile=True))
    assert (profile.step, query(profile)["group_ids"]) == ("profile", "7001")
    assert "members_count" in query(profile)["fields"]
    person = VK.first(account(), cursor("5"), Aim(profile=True))
    assert query(person)["fields"].startswith("followers_count")
    for aim in (Aim(), Aim(back=True, keyed=True)):
        request = VK.first(account(), cursor("-7001"), aim)
        assert (request.url, request.step, request.item, request.units) == (wall_url(), "timeline", None, 1)


def test_a_recheck_asks_for_one_post() -> None:
    """One post by its full id."""
    assert VK.recheck is not None
    request = VK.recheck(account(), cursor("-7001"), "-7001_1020")
    assert request == Request(f"{API}/wall.getById?posts=-7001_1020&v=5.199", "post", item="-7001_1020")


def test_no_question_holds_a_key() -> None:
    """Keys are added by fetch; the adapter names where they may go, and only VK's host is named."""
    assert VK.key is not None
    assert (VK.key.variable, VK.key.host, VK.key.needed) == (
        "VK_SERVICE_TOKEN", "api.vk.com", True,
    )  # fmt: skip
    requests = [
        VK.first(account(), cursor(i), Aim(profile=p)) for i in (None, "-1", "1") for p in (True, False)
    ]
    assert not any("token" in request.url for request in requests)


# lookup and profile


def test_a_lookup_gives_the_owner_id_and_the_profile_as_next() -> None:
    """A community's id is negative; VK may write it with a decimal point."""
    page = asked({"response": {"type": "group", "object_id": 7001.0}}, "lookup")
    assert page.identity is not None
    assert page.identity.native_id == "-7001"
    assert page.next is not None
    assert (page.next.step, query(page.next)["group_ids"]) == ("profile", "7001")
    person = asked({"response": {"type": "user", "object_id": 5}}, "lookup")
    assert person.identity is not None
    assert (person.identity.native_id, query(person.next)["user_ids"]) == ("5", "5")


@pytest.mark.parametrize("response", [[], {}, {"type": "application", "object_id": 3}])
def test_a_name_of_nobody_is_not_found(response: Any) -> None:
    """An unknown name and one of something without a wall are not found, and never an empty account."""
    with pytest.raises(NotFound):
        asked({"response": response}, "lookup")


@pytest.mark.parametrize(
    "response", [17, "x", {"object_id": 3}, {"type": "group"}, {"type": "group", "object_id": 3.5}]
)
def test_a_lookup_of_another_shape_is_refused(response: Any) -> None:
    """A lookup that names no kind or no number is a fault, not an unknown name."""
    with pytest.raises(ParseError):
        asked({"response": response}, "lookup")


@pytest.mark.parametrize(
    ("name", "followers", "locked"), [("group.json", 48210, False), ("group_list.json", 0, True)]
)
def test_a_community_in_both_shapes(name: str, followers: int, locked: bool) -> None:
    """Members and names out of 5.199's object and out of the bare list before it; 0 is a value."""
    page = asked(fixture(name), "profile", f"{API}/groups.getById?group_ids=7001&v=5.199")
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total, size.precision) == (
        followers,
        None,
        None,
        "exact",
    )
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == ("-7001", "ucheb_mid")
    assert page.identity.name == "Учебное министерство иностранных дел"
    assert page.identity.locked is locked
    assert page.next is not None
    assert (page.next.url, page.next.step) == (wall_url(), "timeline")
    assert page.hints == {"verified": "true"}


def test_a_person_has_followers_and_no_name() -> None:
    """Of a person's page the followers and the screen name are kept, the name of the person is not."""
    page = asked(fixture("user.json"), "profile", f"{API}/users.get?user_ids=5&v=5.199")
    assert page.audience[0].followers == 1203
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle) == ("5", "ministr_primerov")
    assert page.identity.name is None
    assert "Примеров" not in repr(page)
    assert page.hints == {}
    assert query(page.next)["owner_id"] == "5"


def test_an_absent_audience_is_none() -> None:
    """Members that are not told are None, and never 0; what is no number is refused by its name."""
    with pytest.raises(ParseError, match="members_count: str in place of a whole number"):
        asked({"response": {"groups": [{"id": 1, "members_count": "many"}]}}, "profile")
    page = asked({"response": {"groups": [{"id": 1, "name": "n"}], "profiles": []}}, "profile")
    assert page.audience[0].followers is None


@pytest.mark.parametrize("reason", ["deleted", "banned"])
@pytest.mark.parametrize("shape", ["group", "list", "user"])
def test_a_deactivated_account_is_not_found(reason: str, shape: str) -> None:
    """Deleted and banned accounts are not there now; a ban may be lifted, so they are not gone for good."""
    whom = {"id": 1, "name": "DELETED", "deactivated": reason, "members_count": 0}
    whom |= {"first_name": "DELETED"} if shape == "user" else {}
    response = {"groups": [whom], "profiles": []} if shape == "group" else [whom]
    with pytest.raises(NotFound, match=reason):
        asked({"response": response}, "profile")


@pytest.mark.parametrize("response", [{"groups": [], "profiles": []}, []])
def test_a_profile_of_nobody_is_not_found(response: Any) -> None:
    """An empty answer to a profile question: no such account."""
    with pytest.raises(NotFound, match="no such account"):
        asked({"response": response}, "profile")


def test_the_profile_of_another_account_is_refused() -> None:
    """Another community's members never become this account's audience."""
    with pytest.raises(ParseError, match="asked for -9, got -7001"):
        asked(fixture("group.json"), "profile", f"{API}/groups.getById?group_ids=9&v=5.199")


# posts


def test_a_wall_tells_all_kinds_apart() -> None:
    """Originals, reposts, quotes; what visitors wrote, paid and unpublished posts are left out."""
    page = asked(fixture("wall_page.json"))
    assert {one.native_id: one.kind for one in page.posts} == {
        "-7001_900": "original", "-7001_1020": "original", "-7001_1019": "original", "-7001_1018": "repost",
        "-7001_1017": "quote", "-7001_1014": "original", "-7001_1012": "original",
    }  # fmt: skip
    assert [(one.path, one.reason) for one in page.ignored] == [
        ("[5]", "written by a visitor of the wall"),
        ("[6]", "for paying subscribers only"),
        ("[8]", "not published (postpone)"),
    ]
    assert page.skipped == ()
    assert page.identity is not None
    assert page.identity.native_id == "-7001"
    assert page.hints == {"marked_as_ads": "-7001_1014"}
    assert "314159" not in repr(page)


def test_words_marks_and_attachments_of_a_post() -> None:
    """Entities and marks are resolved, links, tags and mentions taken out, the largest picture is shown."""
    first = next(one for one in asked(fixture("wall_page.json")).posts if one.native_id == "-7001_1020")
    assert first.text == (
        'Министр принял посла "учебной" страны & обсудил торговлю.\n'
        "Встречу вела Учебное посольство, вопросы — пресс-секретарю.\n"
        "Подробно: на сайте и https://mfa.example/live. #Астана #диалог@ucheb_mid"
    )
    assert first.mentions == ("club7002", "id5")
    assert first.hashtags == ("астана", "диалог")
    assert first.links == (
        "https://mfa.example/news/20?a=1&copy=2", "https://mfa.example/live", "https://mfa.example/doc/3",
        "https://agency.example/1",
    )  # fmt: skip
    assert first.media == (
        Media("image", "https://sun1.userapi.example/a.jpg?size=1210", "Рукопожатие"),
        Media("link", "https://mfa.example/doc/3", "Совместное заявление"),
    )
    assert first.published_at == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert (first.published_raw, first.edited_at) == ("1772445600", datetime(2026, 3, 2, 11, tzinfo=UTC))
    assert first.url == "https://vk.com/wall-7001_1020"
    assert (first.language, first.title, first.in_reply_to, first.about_account) == (None, None, None, None)


def test_attachments_that_are_no_pictures() -> None:
    """Polls with question and options, videos, documents by their page, audio without its address."""
    asked_about = next(one for one in asked(fixture("wall_page.json")).posts if one.native_id == "-7001_1019")
    assert asked_about.media == (
        Media("poll", None, "Келесі кездесу қайда? | Астана | Алматы"),
        Media("video", "https://vk.com/video-7001_456", "Кездесу"),
        Media("file", "https://vk.com/doc-7001_88", "note.pdf"),
        Media("audio", None, "Оркестр — Әнұран"),
        Media("file"),
    )


def test_pictures_of_older_answers_and_moving_ones() -> None:
    """Before `sizes` there was photo_75 and its like; a gif is a document; orig_photo may be the largest."""
    attachments = [
        {"type": "photo", "photo": {"photo_75": "https://a.example/75", "photo_604": "https://a.example/604"}},
        {"type": "doc", "doc": {"id": 1, "owner_id": 2, "title": "танец", "ext": "gif"}},
        {"type": "photo", "photo": {
            "sizes": [{"url": "https://a.example/s", "width": 10, "height": 10}, "odd"],
            "orig_photo": {"url": "https://a.example/o", "width": 900, "height": 10}}},
        {"type": "podcast", "podcast": {"title": "Сұхбат"}},
        {"type": "album", "album": {"title": "Альбом"}},
        {"type": "photo", "photo": {"sizes": []}},
    ]  # fmt: skip
    assert single(attachments=attachments).media == (
        Media("image", "https://a.example/604"), Media("gif", "https://vk.com/doc2_1", "танец"),
        Media("image", "https://a.example/o"), Media("audio", None, "Сұхбат"), Media("file", None, "Альбом"),
        Media("image"),
    )  # fmt: skip


def test_a_repost_carries_the_originals_words_and_no_counts() -> None:
    """A repost has its own time and address, the original's words and pictures, and no engagement."""
    page = asked(fixture("wall_page.json"))
    repost = next(one for one in page.posts if one.kind == "repost")
    assert (repost.text, repost.hashtags) == ("Elchixona yangiliklari #hamkorlik", ("hamkorlik",))
    assert repost.media == (Media("image", "https://sun2.userapi.example/b.jpg?size=1210"),)
    assert (repost.about_account, repost.url) == ("club7002", "https://vk.com/wall-7001_1018")
    assert repost.published_at == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert repost.native_id not in {seen.native_id for seen in page.engagement}


def test_a_repost_with_words_of_its_own_is_a_quote() -> None:
    """A quote keeps its own words and counts; of a person's words only the number of the person is kept."""
    page = asked(fixture("wall_page.json"))
    quote = next(one for one in page.posts if one.kind == "quote")
    assert (quote.text, quote.hashtags) == ("Кош келиңиздер! Бул жазууну окуңуз.", ())
    assert quote.about_account == "id9"
    assert next(s for s in page.engagement if s.native_id == quote.native_id).likes == 11


def test_a_repost_with_a_picture_of_its_own_is_a_quote() -> None:
    """Attachments count as words of one's own; a chain of reposts is about its nearest post."""
    chain = [{"owner_id": -1, "text": "a"}, {"owner_id": -2, "text": "b"}]
    photo = [{"type": "photo", "photo": {}}]
    assert single(text=" ", copy_history=chain, attachments=photo).kind == "quote"
    repost = single(text=" ", copy_history=chain)
    assert (repost.kind, repost.text, repost.about_account) == ("repost", "a", "club1")
    assert single(copy_history=[]).kind == "original"


def test_counts_absent_zero_and_hidden() -> None:
    """Views that are not there are None, 0 is a value, a negative count is hidden; no counts, no snapshot."""
    page = asked(fixture("wall_page.json"))
    seen = {one.native_id: one.counts for one in page.engagement}
    assert seen["-7001_1020"] == (146, 0, 92, None, 8887, None, "exact")
    assert seen["-7001_1019"] == (3, 1, 0, None, None, None, "exact")
    assert seen["-7001_1014"] == (0, 0, 0, None, 0, None, "exact")
    assert "-7001_1012" not in seen
    hidden = asked(wall(post(likes={"count": -1}, comments={}, views={"count": 7})))
    assert hidden.engagement[0].counts == (None, None, None, None, 7, None, "exact")


@pytest.mark.parametrize(
    ("date", "flags"),
    [
        (..., ("date_missing",)), (None, ("date_missing",)), (0, ("date_unparsable",)),
        ("вчера", ("date_unparsable",)), (True, ("date_unparsable",)), (10**15, ("date_unparsable",)),
        (1_772_452_800 + 86_401, ("date_future",)), (1_772_452_800 + 86_399, ()),
    ],
)  # fmt: skip
def test_dates_that_are_none_are_said_to_be_so(date: Any, flags: tuple[str, ...]) -> None:
    """A date that is missing, unreadable or more than a day ahead is flagged and never replaced by now."""
    found = single(date=date)
    assert found.flags == flags
    assert (found.published_at is None) == (flags not in ((), ("date_future",)))
    assert found.published_raw == (None if date in (..., None) else str(date))


def test_a_long_text_is_cut_and_says_so() -> None:
    """100 000 characters are kept."""
    found = single(text="я" * 100_001)
    assert (len(found.text), found.flags) == (100_000, ("truncated",))


@pytest.mark.parametrize(
    ("source", "text", "mentions", "links"),
    [
        ("[id1|@primer] и @primer2", "@primer и @primer2", ("id1", "primer2"), ()),
        ("[public7|Наш] [event8|сбор]", "Наш сбор", ("club7", "club8"), ()),
        ("[id007|A]", "A", ("id7",), ()),
        ("[club5:bp-5_77|Ответ]", "Ответ", ("club5",), ()),
        ("[#alias|a.example/x|https://a.example/x]", "a.example/x", (), ("https://a.example/x",)),
        ("[vk.com/wall-1_2|тут]", "тут", (), ("https://vk.com/wall-1_2",)),
        ("[нет|метки] [id1] [|] [id1|", "[нет|метки] [id1] [|] [id1|", (), ()),
        ("a&amp;b &lt;p&gt; &#10071; &copy=1 &", "a&b <p> ❗ &copy=1 &", (), ()),
        ("1<br>2<BR/>3", "1\n2\n3", (), ()),
    ],
)  # fmt: skip
def test_marks_in_texts(source: str, text: str, mentions: tuple[str, ...], links: tuple[str, ...]) -> None:
    """VK's marks read as their words and point to accounts by number; what is none stays as it is."""
    words = read_text(source)
    assert (words.text, words.mentions, words.links) == (text, mentions, links)


# the walk


def test_the_pinned_post_stands_out_of_order() -> None:
    """The pinned post is named, has no say in how far the page reaches, and is not what is met again."""
    page = asked(fixture("wall_page.json"))
    assert page.pinned == ("-7001_900",)
    assert page.reached == datetime(2026, 3, 2, 2, tzinfo=UTC)
    assert page.next is not None
    assert page.next.item == "-7001_1012"
    assert not page.end
    only = asked(wall(post(9, is_pinned=1)))
    assert (only.pinned, only.reached, only.end, only.next) == (("-7001_9",), None, True, None)


def test_the_last_page_and_an_empty_wall_end_the_listing() -> None:
    """Where offset and items reach VK's count there is nothing older; a wall of none is read too."""
    last = asked(fixture("wall_last.json"))
    assert (last.end, last.next, len(last.posts)) == (True, None, 2)
    empty = asked(fixture("wall_empty.json"))
    assert (empty.end, empty.next, empty.posts, empty.reached) == (True, None, (), None)
    assert empty.identity is None


def test_a_wall_without_its_posts_is_a_fault() -> None:
    """No posts where VK counts 437 is no empty account."""
    with pytest.raises(ParseError, match="437 posts without one"):
        asked(wall(count=437))


def test_the_way_on_leads_to_the_public_address_behind_a_stand_in() -> None:
    """With another base under the question, the next one is built from VK's own address and the query."""
    stand_in = wall_url().replace("https://api.vk.com", "http://127.0.0.1:8800/api.vk.com")
    page = asked(fixture("wall_page.json"), url=stand_in)
    assert page.next is not None
    assert page.next.url == wall_url(offset=5)


class Wall:
    """A wall whose posts are numbers, rising with time; `hidden` ones are counted and not shown."""

    def __init__(
        self, numbers: range, hidden: set[int] = frozenset(), broken: set[int] = frozenset()
    ) -> None:  # type: ignore[assignment]
        self.numbers = sorted(numbers, reverse=True)
        self.hidden, self.broken = hidden, broken
        self.asked: list[int] = []

    def body(self, request: Request) -> dict[str, Any]:
        asked = query(request)
        assert asked["owner_id"] == str(OWNER)
        offset, count = int(asked["offset"]), int(asked["count"])
        self.asked.append(offset)
        shown = [self._item(n) for n in self.numbers[offset : offset + count] if n not in self.hidden]
        return wall(*shown, count=len(self.numbers))

    def _item(self, number: int) -> dict[str, Any]:
        if number in self.broken:
            return post(number, from_id=None)
        return post(number, date=1_700_000_000 + number)

    def post(self, more: int) -> None:
        first = self.numbers[0] + 1
        self.numbers = [*range(first + more - 1, first - 1, -1), *self.numbers]

    def delete(self, numbers: range) -> None:
        self.numbers = [n for n in self.numbers if n not in numbers]


def walked(
    target: Wall, between: Callable[[int], None] = lambda page: None, most: int = 60
) -> tuple[set[int], list[Page]]:
    """Follow `next` to the end; between two pages the wall may change."""
    request: Request | None = VK.first(account(), cursor(str(OWNER)), Aim(back=True))
    seen: set[int] = set()
    pages: list[Page] = []
    while request is not None:
        assert len(pages) < most, f"no end: {target.asked}"
        page = answered(target.body(request), request)
        seen |= {int(one.native_id.rpartition("_")[2]) for one in page.posts}
        pages.append(page)
        between(len(pages))
        request = page.next
    return seen, pages


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 190, 191, 437])
def test_a_walk_shows_every_post(size: int) -> None:
    """Page by page the whole wall is seen, and only the last page says that it ends."""
    seen, pages = walked(Wall(range(1, size + 1)))
    assert seen == set(range(1, size + 1))
    assert [page.end for page in pages] == [False] * (len(pages) - 1) + [True]
    assert len(pages) <= max(1, -(-(size - 10) // 90))


def test_new_posts_between_two_pages_lose_nothing() -> None:
    """Posts that come meanwhile push the list down: a page repeats some, and none of the old is missed."""
    target = Wall(range(1, 438))
    seen, _ = walked(target, lambda page: target.post(25 if page < 5 else 0))
    assert seen >= set(range(1, 438))


@pytest.mark.parametrize("deleted", [range(431, 438), range(310, 438), range(1, 120), range(330, 350)])
def test_deleted_posts_between_two_pages_lose_nothing(deleted: range) -> None:
    """Posts that go meanwhile pull the list up: the walk notices and steps back."""
    target = Wall(range(1, 438))
    seen, pages = walked(target, lambda page: target.delete(deleted) if page == 1 else None)
    assert seen >= set(range(1, 438)) - set(deleted)
    assert pages[-1].end


def test_a_torn_page_proves_nothing() -> None:
    """Where the pages do not meet, posts are taken, and have no say in how far the walk has come."""
    page = asked(wall(post(20), post(19), count=500), url=wall_url(offset=90), item="-7001_50")
    assert [one.native_id for one in page.posts] == ["-7001_20", "-7001_19"]
    assert (set(page.pinned), page.reached, page.end) == ({"-7001_20", "-7001_19"}, None, False)
    assert page.next == Request(wall_url(offset=50), "timeline", item="-7001_50", units=1)
    near = asked(wall(post(20), post(19), count=500), url=wall_url(offset=25), item="-7001_50")
    assert near.next is not None
    assert near.next.url == wall_url(offset=0)


@pytest.mark.parametrize("item", ["-7001_50", None, "-9_50", "junk"])
def test_the_first_page_has_nothing_to_meet(item: str | None) -> None:
    """At offset 0 nothing lies above, so no page there is torn; a mark of another wall is no mark."""
    page = asked(wall(post(20), post(19), count=500), item=item)
    assert page.pinned == ()
    assert page.reached is not None


def test_posts_that_are_counted_and_not_shown_end_no_walk_early() -> None:
    """VK counts posts that it hides: their stretches are passed over, and the walk still ends."""
    hidden = set(range(120, 330)) | {437, 5, 1}
    seen, pages = walked(Wall(range(1, 438), hidden))
    assert seen == set(range(1, 438)) - hidden
    assert pages[-1].end
    tail, pages = walked(Wall(range(1, 438), set(range(1, 250))))
    assert (tail, pages[-1].end) == (set(range(250, 438)), True)


def test_unreadable_posts_do_not_stop_the_walk() -> None:
    """A stretch of posts that cannot be read is skipped, counted, and passed."""
    broken = set(range(300, 395))
    seen, pages = walked(Wall(range(1, 438), broken=broken))
    assert seen == set(range(1, 438)) - broken
    assert sum(len(page.skipped) for page in pages) >= len(broken)


def test_an_empty_page_deep_in_the_wall_is_walked_again() -> None:
    """An empty page where posts are due does not end the listing: it is torn, and the walk steps back."""
    page = asked(wall(count=500), url=wall_url(offset=90), item="-7001_50")
    assert (page.end, page.posts) == (False, ())
    assert page.next is not None
    assert page.next.url == wall_url(offset=50)


def test_one_bad_post_is_skipped_and_the_others_go_on() -> None:
    """A post that cannot be read is kept with its place and reason."""
    page = asked(wall(post(9), post(8, text=17), "x", post(0), post(7, attachments=[{}]), post(6)))
    assert [one.native_id for one in page.posts] == ["-7001_9", "-7001_6"]
    assert [one.path for one in page.skipped] == ["[1]", "[2]", "[3]", "[4]"]
    assert "text is int" in page.skipped[0].reason


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"id": 1e30}, "more than 19 digits"), ({"id": True}, "bool in place"), ({"id": -4}, "not positive"),
        ({"owner_id": "x"}, "str in place"), ({"copy_history": ["x"]}, "copy_history holds str"),
        ({"copy_history": {"id": 1}}, "dict in place of a list"), ({"attachments": "x"}, "str in place of"),
        ({"likes": 5}, "likes is int"), ({"likes": {"count": "5"}}, "str in place"),
        ({"copy_history": [{"owner_id": "x"}]}, "str in place"), ({"from_id": ...}, "from_id"),
    ],
)  # fmt: skip
def test_why_a_post_is_skipped(fields: dict[str, Any], reason: str) -> None:
    """Fields of another kind than documented skip their post, with the reason; the next post is read."""
    page = asked(wall(post(9, **fields), post(8)))
    assert [one.native_id for one in page.posts] == ["-7001_8"]
    assert reason in page.skipped[0].reason


def test_a_repost_of_an_unknown_account_is_about_nobody() -> None:
    """An original that no longer tells its owner leaves the repost a repost."""
    for original in ({"text": "a"}, {"text": "a", "owner_id": 0}):
        found = single(text="", copy_history=[original])
        assert (found.kind, found.about_account, found.text) == ("repost", None, "a")


@pytest.mark.parametrize("response", [17, {"users": []}, [17], {"groups": {}}])
def test_a_profile_of_another_shape_is_refused(response: Any) -> None:
    """A profile answer without a list of accounts is a fault."""
    with pytest.raises(ParseError, match="no list of communities or users"):
        asked({"response": response}, "profile")


def test_a_page_of_unreadable_posts_fails() -> None:
    """When no post can be read the format is another one, and the poll has to say so."""
    with pytest.raises(ParseError, match="none of the 2 posts"):
        asked(wall({"id": 1}, {"id": 2}))


def test_a_post_listed_twice_counts_once() -> None:
    """The last of two equal ids counts; the first is accounted for."""
    page = asked(wall(post(9, text="раз", is_pinned=1), post(9, text="два")))
    assert [one.text for one in page.posts] == ["два"]
    assert [one.path for one in page.ignored] == ["[0]"]
    assert page.pinned == ("-7001_9",)


def test_posts_of_another_wall_are_never_taken() -> None:
    """A page of another owner's posts is refused; single ones are left out."""
    with pytest.raises(ParseError, match="not one post stands on the wall of -7001"):
        asked(wall(post(9, owner_id=-8, from_id=-8)))
    mixed = asked(wall(post(9, owner_id=-8, from_id=-8), post(8)))
    assert [one.native_id for one in mixed.posts] == ["-7001_8"]
    assert [one.reason for one in mixed.ignored] == ["on another wall"]


def test_a_saved_wall_tells_its_owner_and_a_mixed_list_none() -> None:
    """Without a question the posts' common owner is whose wall it is; of several walls nothing is taken."""
    page = asked(fixture("wall_last.json"), url="https://host.invalid/saved")
    assert [one.native_id for one in page.posts] == ["-7001_2", "-7001_1"]
    search = asked(
        wall(post(9), post(8, owner_id=-8, from_id=-8), count=900), url="https://host.invalid/saved"
    )
    assert (search.posts, len(search.ignored), search.end, search.next) == ((), 2, False, None)


def test_a_tombstone_in_a_listing_is_proof() -> None:
    """A post that VK itself marks as deleted is gone, and no post."""
    page = asked(wall(post(9, is_deleted=True, deleted_reason="x"), post(8)))
    assert (page.gone, [one.native_id for one in page.posts]) == (("-7001_9",), ["-7001_8"])
    assert [one.reason for one in page.ignored] == ["deleted"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"post_type": "suggest"}, "not published (suggest)"),
        ({"post_type": "reply"}, "a comment"),
        ({"friends_only": 1}, "for friends only"),
        ({"donut": {"is_donut": True}}, "for paying subscribers only"),
    ],
)
def test_what_is_not_for_everybody_is_left_out(fields: dict[str, Any], reason: str) -> None:
    """Unpublished, paid and private posts are no posts for everybody to read."""
    page = asked(wall(post(9, **fields), post(8)))
    assert [one.native_id for one in page.posts] == ["-7001_8"]
    assert [one.reason for one in page.ignored] == [reason]


@pytest.mark.parametrize(
    "response",
    [{"items": []}, {"count": 1}, {"count": "1", "items": []}, {"count": -1, "items": []}, [], "x"],
)
def test_a_wall_of_another_shape_is_refused(response: Any) -> None:
    """Without items, or without VK's count, nothing says how much there is."""
    with pytest.raises(ParseError):
        asked({"response": response})


# one post


@pytest.mark.parametrize(
    ("name", "native_id", "likes"), [("post.json", "-7001_1020", 150), ("post_list.json", "-7001_1019", 4)]
)
def test_one_post_in_both_shapes(name: str, native_id: str, likes: int) -> None:
    """wall.getById answers with items, before 5.199 with a bare list: counts and identity either way."""
    page = asked(fixture(name), "post", f"{API}/wall.getById?posts={native_id}", native_id)
    assert [one.native_id for one in page.posts] == [native_id]
    assert page.engagement[0].likes == likes
    assert page.identity is not None
    assert page.identity.native_id == "-7001"
    assert page.gone == ()


@pytest.mark.parametrize("response", [{"items": []}, []])
def test_no_post_for_its_id_is_gone(response: Any) -> None:
    """An empty answer to a question for one post proves it deleted."""
    page = asked({"response": response}, "post", item="-7001_5")
    assert (page.gone, page.posts) == (("-7001_5",), ())


def test_a_tombstone_and_a_hidden_post() -> None:
    """A tombstone is proof; a post that is for few now is neither there nor gone."""
    gone = asked({"response": {"items": [post(5, is_deleted=True)]}}, "post", item="-7001_5")
    assert (gone.gone, gone.posts, len(gone.ignored)) == (("-7001_5",), (), 1)
    hidden = asked({"response": [post(5, donut={"is_donut": True})]}, "post", item="-7001_5")
    assert (hidden.gone, hidden.posts, len(hidden.ignored)) == ((), (), 1)


@pytest.mark.parametrize("response", [[post(6)], [post(5), post(6)], {"posts": []}, {}, None])
def test_another_answer_for_one_post_is_refused(response: Any) -> None:
    """Another post, several of them, or no list prove nothing."""
    with pytest.raises(ParseError):
        asked({"response": response}, "post", item="-7001_5")


# errors


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (1, ServerTrouble), (10, ServerTrouble), (36, ServerTrouble), (43, ServerTrouble),
        (5, AccessDenied), (27, AccessDenied), (28, AccessDenied), (1117, AccessDenied),
        (7, AccessDenied), (14, AccessDenied), (15, AccessDenied), (17, AccessDenied), (30, AccessDenied),
        (203, AccessDenied),
        (18, NotFound), (19, NotFound), (37, NotFound), (104, NotFound), (113, NotFound), (125, NotFound),
        (3, ParseError), (8, ParseError), (23, ParseError), (34, ParseError), (100, ParseError),
        (4242, ParseError),
    ],
)  # fmt: skip
@pytest.mark.parametrize("status", [200, 403, 500])
@pytest.mark.parametrize("step", ["lookup", "profile", "timeline", "post"])
def test_each_error_of_vk_is_ours(code: int, kind: type[PlatformError], status: int, step: str) -> None:
    """VK's code decides, under status 200 as under any other; the text names code, account and step."""
    body = {"error": {"error_code": code, "error_msg": "слова VK", "request_params": []}}
    with pytest.raises(PlatformError, match=f"kz-mfa-vk: VK error {code}: слова VK at {step}") as caught:
        asked(body, step, status=status, item="-7001_5")
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("name", "wait"),
    [("error_6_too_many.json", timedelta(seconds=1)), ("error_29_day.json", timedelta(days=1))],
)
def test_limits_say_when_to_come_back(name: str, wait: timedelta) -> None:
    """A second after too many in one second; a whole day after the day's allowance; later if told so."""
    with pytest.raises(RateLimited) as caught:
        asked(fixture(name))
    assert caught.value.retry_at == RECEIVED + wait
    with pytest.raises(RateLimited) as caught:
        asked(fixture(name), **{"retry-after": "200000"})
    assert caught.value.retry_at == RECEIVED + timedelta(seconds=200_000)


def test_flood_control_stops_for_the_day() -> None:
    """Error 9 waits as long as error 29."""
    with pytest.raises(RateLimited) as caught:
        asked({"error": {"error_code": 9, "error_msg": "Flood control"}})
    assert caught.value.retry_at == RECEIVED + timedelta(days=1)


@pytest.mark.parametrize(
    "word", ["group_ids is undefined", "owner_id is invalid", "invalid screen_name", "user_ids"]
)
def test_a_bad_parameter_about_the_account_means_that_it_is_unknown(word: str) -> None:
    """Error 100 about the account's id is an account that is not there; about one post it proves nothing."""
    body = {
        "error": {
            "error_code": 100,
            "error_msg": f"One of the parameters specified was missing or invalid: {word}",
        }
    }
    with pytest.raises(NotFound):
        asked(body, "profile")
    with pytest.raises(ParseError):
        asked(body, "post", item="-7001_5")


def test_no_error_text_repeats_a_key() -> None:
    """The question that VK repeats, and long words of its message, stay out of the text."""
    body = loaded("error_5_key.json")
    body["error"]["error_msg"] += f" {'a1B2' * 12} " + "x " * 300
    with pytest.raises(AccessDenied) as caught:
        asked(body)
    assert "practice-key" not in str(caught.value)
    assert "a1B2a1B2" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "body",
    [
        {"error": "invalid_request", "error_description": "x"}, {"error": {}}, {"error": []},
        {"error": {"error_code": "5"}}, {"error": {"error_code": True}}, {"execute_errors": [17]},
    ],
)  # fmt: skip
def test_errors_of_another_shape_are_still_errors(body: Any) -> None:
    """An error without a code is no answer, whatever it looks like."""
    with pytest.raises(ParseError, match="without a code"):
        asked(body)


def test_an_error_counts_for_more_than_the_response_beside_it() -> None:
    """With both in one body the answer is not complete."""
    body = fixture("wall_last.json").replace(
        b'{\n "response"', b'{"execute_errors":[{"error_code":10}],"response"'
    )
    with pytest.raises(ServerTrouble):
        asked(body)


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (b"", 200, ParseError), (b"  ", 200, ParseError), (b"<html>", 200, ParseError),
        (b"{", 200, NotWellFormed), (b"\xff", 200, NotWellFormed), (b"[" * 70 + b"]" * 70, 200, ParseError),
        (b"null", 200, ParseError), (b"[]", 200, ParseError), (b"{}", 200, ParseError),
        (b'{"response":null}', 200, ParseError),
        (b'{"response":{"count":1' + b"0" * 30 + b"}}", 200, ParseError),
        (b"<html>", 502, ServerTrouble), (b"", 404, NotFound), (b"<html>", 403, AccessDenied),
        (b"", 429, RateLimited), (b'{"response":{}}', 500, ServerTrouble),
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused(body: bytes, status: int, kind: type[PlatformError]) -> None:
    """Empty bodies, pages for people, cut and other JSON are never an account without posts."""
    with pytest.raises(kind) as caught:
        asked(body, status=status)
    assert type(caught.value) is kind


def test_a_wall_cut_off_anywhere_is_refused() -> None:
    """No beginning of a body passes for a body."""
    body = fixture("wall_last.json").strip()
    for end in range(1, len(body), 7):
        with pytest.raises(NotWellFormed):
            asked(body[:end])


# saved bodies


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("wall_page.json", "timeline"), ("wall_last.json", "timeline"), ("wall_empty.json", "timeline"),
        ("group.json", "profile"), ("group_list.json", "profile"), ("user.json", "profile"),
        ("lookup_page.json", "lookup"), ("lookup_unknown.json", "lookup"), ("post.json", "post"),
        ("post_list.json", "post"), ("error_6_too_many.json", "profile"),
    ],
)  # fmt: skip
def test_the_step_of_a_saved_body(name: str, step: str) -> None:
    """The shape tells what was asked."""
    assert VK.guess(fixture(name), {}) == step


@pytest.mark.parametrize(
    "body", [b"", b"\xff", b"[]", b"17", b'{"response":[17]}', b"[" * 10_000, b'{"response":7}']
)
def test_guessing_never_fails(body: bytes) -> None:
    """Noise gets a step as well."""
    assert VK.guess(body, {}) in VK.steps


@pytest.mark.recorded
def test_recorded_walls_read_as_recorded(wire: Path) -> None:
    """The genuine wall gives the community's one post with its counts; the genuine repost is one."""
    folder = wire / "vk"
    page = asked((folder / "wall_get_2020_p1.json").read_bytes(), url=wall_url(-109125816))
    assert [one.native_id for one in page.posts] == ["-109125816_519471"] == list(page.pinned)
    assert [one.reason for one in page.ignored] == ["written by a visitor of the wall"] * 4
    assert page.engagement[0].counts == (146, 104, 92, None, 8887, None, "exact")
    (found,) = page.posts
    assert found.edited_at == datetime.fromtimestamp(1592511626, UTC)
    assert found.mentions == ("club109125816",)
    assert "[club" not in found.text
    (repost,) = asked((folder / "wall_get_extended_repost.json").read_bytes(), url=wall_url(10)).posts
    assert (repost.kind, repost.about_account) == ("repost", "club29246653")


@pytest.mark.recorded
def test_a_recorded_search_gives_nothing_of_strangers(wire: Path) -> None:
    """A list of several walls' posts, which is never asked for, is accounted for and not taken."""
    body = (wire / "vk" / "newsfeed_search_next_from.json").read_bytes()
    page = asked(body, VK.guess(body, {}), "https://host.invalid/saved")
    assert (page.posts, len(page.ignored), page.end, page.next) == ((), 3, False, None)
