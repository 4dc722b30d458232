"""The Odnoklassniki adapter: what to ask, and what the answers mean."""

from __future__ import annotations

import json
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
from monitor.platforms.ok import OK
from monitor.platforms.ok_ask import DIRECTION, ask_discussion, ask_stream, ask_topic, ask_topics
from monitor.platforms.ok_media import read_text
from monitor.wire import Aim, Page, Payload, Request
from tests.platforms.answers import fixture

RECEIVED = datetime(2026, 3, 2, 12, tzinfo=UTC)
GROUP, OTHER = "53000000007001", "53000000007002"
T = 1_772_445_600_000
AT = datetime(2026, 3, 2, 10, tzinfo=UTC)


def account(handle: str = "ucheb.mid", native_id: str | None = None) -> Account:
    where = f"https://ok.ru/{handle}"
    return Account("kg-mfa-ok", "Practice", "KG", "mfa", "ok", handle, where, native_id=native_id)


def cursor(native_id: str | None = None) -> Cursor:
    return Cursor("kg-mfa-ok", RECEIVED, native_id=native_id)


def answered(body: Any, request: Request, *, status: int = 200, **headers: str) -> Page:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return read(OK, account(), Payload(request, request.url, status, told, raw, RECEIVED))


def stream(body: Any, request: Request | None = None, **more: Any) -> Page:
    return answered(body, request or ask_stream(GROUP), **more)


def query(request: Request | None) -> dict[str, str]:
    assert request is not None
    return {key: values[0] for key, values in parse_qs(urlsplit(request.url).query).items()}


def topic(number: int = 5, **fields: Any) -> dict[str, Any]:
    plain = {
        "id": str(number), "created_ms": T, "author_ref": f"group:{GROUP}",
        "media": [{"type": "text", "text": "Текст"}], "like_summary": {"count": 1},
    }  # fmt: skip
    return {key: value for key, value in (plain | fields).items() if value is not ...}  # ... leaves it out


def page_of(*topics: Any, **entities: Any) -> dict[str, Any]:
    feeds = [{"pattern": "CONTENT", "target_refs": [f"media_topic:{one['id']}"]} for one in topics]
    return {"feeds": feeds, "entities": {"media_topics": list(topics), **entities}}


def single(**fields: Any) -> Any:
    """The one topic of a stream that holds nothing else."""
    page = stream(page_of(topic(**fields)))
    assert len(page.posts) == 1, page
    return page.posts[0]


# questions


@pytest.mark.parametrize("aim", [Aim(), Aim(profile=True), Aim(back=True, keyed=True)])
def test_an_unknown_name_is_looked_up(aim: Aim) -> None:
    """While the id is unknown the first question is what stands at the name's address."""
    request = OK.first(account("ucheb.mid"), cursor(), aim)
    assert request.step == "lookup"
    assert query(request) == {"method": "url.getInfo", "format": "json", "url": "https://ok.ru/ucheb.mid"}


@pytest.mark.parametrize("handle", [GROUP, f"group/{GROUP}", f"group{GROUP}"])
def test_a_number_says_the_id_itself(handle: str) -> None:
    """A numeric handle, alone or as in the group's address, needs no lookup: the profile is asked at once."""
    request = OK.first(account(handle), cursor(), Aim())
    assert (request.step, query(request)["uids"]) == ("profile", GROUP)
    assert "members_count" in query(request)["fields"]
    listed = OK.first(account(native_id=GROUP), cursor(), Aim())
    assert listed == request


def test_a_known_id_is_asked_for_its_profile_or_its_stream() -> None:
    """The profile when it is due, else the newest page of the stream; a backfill asks the same."""
    assert OK.first(account(), cursor(GROUP), Aim(profile=True)).step == "profile"
    for aim in (Aim(), Aim(back=True, keyed=True)):
        request = OK.first(account(), cursor(GROUP), aim)
        assert (request.step, request.item) == ("timeline", None)
        asked = query(request)
        assert (asked["method"], asked["gid"], asked["count"]) == ("stream.get", GROUP, "100")
        assert (asked["patterns"], asked["direction"]) == ("POST,CONTENT", DIRECTION)
        assert "anchor" not in asked


def test_no_question_asks_for_persons_or_holds_a_key() -> None:
    """Users are among the fields of no question; key, signature and token are for fetch to add."""
    assert OK.refresh is not None
    requests = [
        OK.first(account(), cursor(), Aim()), OK.first(account(), cursor(GROUP), Aim(profile=True)),
        ask_stream(GROUP, "a", 1), ask_topics(["1"], GROUP), ask_topic("1"), ask_discussion("1"),
        OK.refresh(account(), ("1", "2")), OK.probe,
    ]  # fmt: skip
    for request in requests:
        assert request is not None
        assert not {"application_key", "sig", "access_token", "session_key"} & set(query(request))
        assert "user" not in query(request).get("fields", "")
        assert urlsplit(request.url)[:3] == ("https", "api.ok.ru", "/fb.do")
    assert OK.key is not None
    assert set(OK.key.shapes) == {"OK_ACCESS_TOKEN", "OK_APPLICATION_KEY", "OK_APPLICATION_SECRET_KEY"}
    assert OK.quota is None


def test_many_topics_at_once_and_one() -> None:
    """A refresh asks for up to a hundred by id, a recheck for one."""
    assert OK.refresh is not None
    assert OK.recheck is not None
    many = OK.refresh(account(GROUP), ("1", "2"))
    assert (many.step, query(many)["topic_ids"], many.item) == ("topics", "1,2", GROUP)
    assert OK.refresh_many == 100
    one = OK.recheck(account(), cursor(GROUP), "7")
    assert one is not None
    assert (one.step, query(one)["topic_ids"], one.item) == ("post", "7", "7")


def test_the_probe_tells_whether_the_key_is_accepted() -> None:
    """Whatever stands at the address, the page is empty; a refusal is raised."""
    assert OK.probe is not None
    assert OK.probe.step == "probe"
    for name in ("lookup_group.json", "lookup_unknown.json", "lookup_person.json"):
        assert answered(fixture(f"ok/{name}"), OK.probe) == Page()
    with pytest.raises(AccessDenied):
        answered(fixture("ok/error_104.json"), OK.probe)


# lookup and profile


def test_a_lookup_gives_the_id_as_text() -> None:
    """The id is a string, also where only the number is told."""
    request = OK.first(account(), cursor(), Aim())
    for body in (
        fixture("ok/lookup_group.json"),
        {"type": "GROUP", "objectId": int(GROUP)},
        {"type": "GROUP", "objectId": 1, "objectIdStr": GROUP},
    ):
        page = answered(body, request)
        assert page.identity is not None
        assert page.identity.native_id == GROUP
        assert (page.next and page.next.step, query(page.next)["uids"]) == ("profile", GROUP)


@pytest.mark.parametrize("body", [{"type": "PROFILE", "objectId": 5}, {"type": "UNKNOWN"}, {}])
def test_an_address_without_a_group_is_not_found(body: Any) -> None:
    """A person's address, an application's and an empty one are not found, and never an empty account."""
    with pytest.raises(NotFound, match="kg-mfa-ok"):
        answered(body, OK.first(account(), cursor(), Aim()))


@pytest.mark.parametrize("body", [[], 17, {"type": "GROUP"}, {"type": "GROUP", "objectIdStr": "x"}])
def test_a_lookup_of_another_shape_is_refused(body: Any) -> None:
    """A group without an id is a fault, not an unknown name."""
    with pytest.raises(ParseError):
        answered(body, OK.first(account(), cursor(), Aim()))


def profile(body: Any, group: str = GROUP) -> Page:
    return answered(body, OK.first(account(group), cursor(), Aim()))


def test_a_group_has_members_names_and_furniture() -> None:
    """Members, shortname folded, name, creation, picture, words and the address among them."""
    page = profile(fixture("ok/group.json"))
    (size,) = page.audience
    assert (size.followers, size.following, size.posts_total) == (48210, None, None)
    assert (size.avatar, size.bio, size.link) == (True, True, True)
    assert page.identity is not None
    assert (page.identity.native_id, page.identity.handle, page.identity.locked) == (GROUP, "uchebmid", False)
    assert page.identity.name == "Учебное министерство иностранных дел"
    assert page.identity.created_at == datetime(2014, 4, 1, 9, tzinfo=UTC)
    assert page.next == ask_stream(GROUP)


def test_a_closed_group_with_nothing_in_it() -> None:
    """0 members is a value, empty words are no words, and what is not told is None."""
    page = profile(fixture("ok/group_closed.json"))
    (size,) = page.audience
    assert (size.followers, size.avatar, size.bio, size.link) == (0, None, False, False)
    assert page.identity is not None
    assert (page.identity.handle, page.identity.locked, page.identity.created_at) == (None, True, None)
    bare = profile([{"uid": int(GROUP)}])
    assert (bare.audience[0].followers, bare.audience[0].bio) == (None, None)
    assert bare.identity is not None
    assert bare.identity.native_id == GROUP


def test_a_profile_of_nobody_or_of_another() -> None:
    """An empty list: no such group. Another group's members never become this account's audience."""
    with pytest.raises(NotFound, match="no such group"):
        profile([])
    with pytest.raises(ParseError, match="asked for 53999999999999, got 53000000007001"):
        profile(fixture("ok/group.json"), "53999999999999")
    with pytest.raises(ParseError, match="is str, not a whole number"):
        profile([{"uid": GROUP, "members_count": "many"}])


# topics


def test_a_stream_tells_all_kinds_apart() -> None:
    """Originals, reposts, quotes; visitors' topics, unpublished ones and other news are left out, and what
    did not come along whole is asked for."""
    page = stream(fixture("ok/stream_page.json"))
    assert {one.native_id: one.kind for one in page.posts} == {
        "1500000000900": "original", "1500000001020": "original", "1500000001019": "original",
        "1500000001018": "repost", "1500000001017": "quote", "1500000001014": "original",
    }  # fmt: skip
    assert [(one.path, one.reason) for one in page.ignored] == [
        ("[5]", "written by another author"),
        ("[6]", "not published"),
        ("[7]", "no topic (JOIN)"),
        ("[9]", "looked up by mediatopic.getByIds"),
        ("[10]", "looked up by mediatopic.getByIds"),
    ]
    assert page.skipped == ()
    assert page.identity is not None
    assert page.identity.native_id == GROUP
    (lookup,) = page.more
    assert (lookup.step, query(lookup)["topic_ids"]) == ("topics", "1500000001013,1500000001012")
    assert "570000000009" not in repr(page)
    assert "Петрову" in page.posts[1].text


def test_words_marks_and_blocks_of_a_topic() -> None:
    """Marks are resolved, links, tags and groups taken out, the largest picture is shown; a person who is
    marked is no mention."""
    post = next(one for one in stream(fixture("ok/stream_page.json")).posts if one.native_id.endswith("1020"))
    assert post.text == (
        "Министр принял посла учебной страны и П. Петрову.\n"
        "Подробно: https://mfa.example/live. #Астана #диалог"
    )
    assert (post.mentions, post.hashtags) == ((OTHER,), ("астана", "диалог"))
    assert post.links == ("https://mfa.example/live", "https://mfa.example/doc/3")
    assert post.media == (
        Media("image", "https://i.mycdn.example/l881", "Рукопожатие"),
        Media("image", "https://i.mycdn.example/m882"),
        Media("link", "https://mfa.example/doc/3", "Совместное заявление"),
    )
    assert (post.published_at, post.published_raw, post.edited_at) == (AT, str(T), None)
    assert post.url == f"https://ok.ru/group/{GROUP}/topic/1500000001020"
    assert (post.language, post.title, post.in_reply_to, post.about_account) == (None, None, None, None)


def test_polls_videos_music_and_the_rest() -> None:
    """Polls with question and answers, videos by their page, music without its address."""
    post = next(one for one in stream(fixture("ok/stream_page.json")).posts if one.native_id.endswith("1019"))
    assert post.media == (
        Media("poll", None, "Қайда? | Астана | Алматы"),
        Media("video", "https://ok.ru/video/5511", "Кездесу"),
        Media("audio"),
        Media("file", None, "Календарь"),
    )


def test_pictures_in_the_block_itself_or_nowhere() -> None:
    """A block may hold its pictures, or name some that did not come along: they count all the same."""
    held = {"type": "photo", "photos": [{"pic640x480": "https://a.example/1"}]}
    far = {"type": "photo", "photo_refs": ["group_photo:1", "group_photo:2"]}
    assert single(media=[held]).media == (Media("image", "https://a.example/1"),)
    assert single(media=[far]).media == (Media("image"), Media("image"))
    assert single(media=[{"type": "poll"}, {"type": "movie"}]).media == (Media("poll"), Media("video"))


def test_a_repost_carries_the_originals_words_and_no_counts() -> None:
    """A repost has its own time and address, the original's words and pictures, and no engagement."""
    page = stream(fixture("ok/stream_page.json"))
    repost = next(one for one in page.posts if one.kind == "repost")
    assert (repost.text, repost.hashtags) == ("Elchixona yangiliklari #hamkorlik", ("hamkorlik",))
    assert repost.media == (Media("gif", "https://i.mycdn.example/g991"),)
    assert (repost.about_account, repost.published_at) == (OTHER, AT - timedelta(hours=2))
    assert repost.url == f"https://ok.ru/group/{GROUP}/topic/1500000001018"
    assert repost.native_id not in {seen.native_id for seen in page.engagement}


def test_a_repost_with_words_of_its_own_is_a_quote() -> None:
    """A quote keeps its own words and counts; whose words they are is not kept where it is a person."""
    page = stream(fixture("ok/stream_page.json"))
    quote = next(one for one in page.posts if one.kind == "quote")
    assert (quote.text, quote.media) == ("Кош келиңиздер! Бул жазууну окуңуз.", ())
    assert quote.about_account is None
    assert next(seen for seen in page.engagement if seen.native_id == quote.native_id).likes == 11


@pytest.mark.parametrize(
    "block",
    [
        {"type": "link", "url": "https://a.example/", "reshare": True},
        {"type": "text", "text": "чужое", "media_reshare": True},
        {"type": "photo", "reshare_owner_refs": [f"group:{OTHER}"]},
        {"type": "topic", "media_topic_refs": ["media_topic:99"]},
    ],
)
def test_what_counts_as_shared(block: dict[str, Any]) -> None:
    """A flag, an owner or the topic itself: a repost alone, a quote beside own words or an own picture."""
    text = {"type": "text", "text": " "}
    assert single(media=[block, text]).kind == "repost"
    assert single(media=[block, {"type": "photo"}]).kind == "quote"
    assert single(media=[{"type": "text", "text": "Моё"}, block]).kind == "quote"
    about = single(media=[block]).about_account
    assert about == (OTHER if "reshare_owner_refs" in block else None)


def test_a_shared_topic_names_its_group_where_it_came_along() -> None:
    """Without an owner's reference the author of the shared topic tells."""
    shared = topic(99, author_ref=f"group:{OTHER}", media=[{"type": "text", "text": "чужое"}])
    mine = topic(media=[{"type": "topic", "media_topic_refs": ["media_topic:99"]}])
    body = page_of(mine)
    body["entities"]["media_topics"].append(shared)
    (post,) = stream(body).posts
    assert (post.kind, post.text, post.about_account) == ("repost", "чужое", OTHER)


def test_counts_absent_zero_and_hidden() -> None:
    """0 is a value, what is absent or below 0 is None; without counts there is no snapshot; no views."""
    page = stream(fixture("ok/stream_page.json"))
    seen = {one.native_id: one.counts for one in page.engagement}
    assert seen["1500000001020"] == (146, 0, 92, None, None, None, "exact")
    assert seen["1500000001014"] == (0, None, None, None, None, None, "exact")
    assert stream(page_of(topic(like_summary={"count": -1}))).engagement == ()
    spoilt = stream(page_of(topic(like_summary={"count": "7"}), topic(6)))
    assert [one.reason for one in spoilt.skipped] == ["TypeError: count is str, not a whole number"]


@pytest.mark.parametrize(
    ("told", "flags", "at"),
    [
        ({"created_ms": ...}, ("date_missing",), None), ({"created_ms": 0}, ("date_unparsable",), None),
        ({"created_ms": True}, ("date_unparsable",), None),
        ({"created_ms": 10**18}, ("date_unparsable",), None),
        ({"created_ms": T + 26 * 3_600_000 + 1000}, ("date_future",), AT + timedelta(seconds=26 * 3600 + 1)),
        ({"creation_date": "2014-03-01 12:00:00"}, (), AT),
        ({"created_ms": ..., "creation_date": "2014-03-01 12:00:00"}, ("zone_assumed",),
         datetime(2014, 3, 1, 8, tzinfo=UTC)),
        ({"created_ms": ..., "creation_date": "2026-03-02 13:00:00"}, ("zone_assumed",), AT),
        ({"created_ms": ..., "creation_date": "вчера"}, ("date_unparsable",), None),
    ],
    ids=str,
)  # fmt: skip
def test_dates(told: dict[str, Any], flags: tuple[str, ...], at: datetime | None) -> None:
    """Milliseconds first. A date without a zone is Moscow's (UTC+4 in early 2014, UTC+3 today) and says so;
    one that is missing or unreadable is never replaced by now."""
    found = single(**told)
    assert (found.flags, found.published_at) == (flags, at)


def test_a_long_text_is_cut_and_says_so() -> None:
    """100 000 characters are kept."""
    found = single(media=[{"type": "text", "text": "я" * 100_001}])
    assert (len(found.text), found.flags) == (100_000, ("truncated",))


@pytest.mark.parametrize(
    ("source", "text", "mentions"),
    [
        ("{group:1}А{group} и {group:2}Б{group} и {group:1}А{group}", "А и Б и А", ("1", "2")),
        ("{user:5}П. П.{user}, {media_topic:7}тема{media_topic}", "П. П., тема", ()),
        ("{group:x}нет{group} {group:1}нет {} {group}", "{group:x}нет{group} нет {}", ("1",)),
        ("{group:1}нет{user} { }", "{group:1}нет{user} { }", ()),
    ],
)
def test_marks_in_texts(source: str, text: str, mentions: tuple[str, ...]) -> None:
    """Marks read as their words and point to groups by number; what is none stays as it is."""
    words = read_text(source)
    assert (words.text, words.mentions) == (text, mentions)


# the walk


def test_the_pinned_topic_stands_out_of_order() -> None:
    """It is named, has no say in how far the page reaches, and says nothing of where the next page begins."""
    page = stream(fixture("ok/stream_page.json"))
    assert page.pinned == ("1500000000900",)
    assert page.reached == AT - timedelta(hours=6)
    assert page.next is not None
    assert query(page.next)["anchor"] == "LTE3NzI0MDA="
    assert page.next.item == str(T - 6 * 3_600_000)
    assert not page.end
    only = stream(page_of(topic(9, is_sticky=True)))
    assert (only.pinned, only.reached, only.end, only.next) == (("9",), None, True, None)


def test_a_pinned_topic_that_is_looked_up_stays_out_of_order() -> None:
    """Asked for apart from the others, it has no say in how far the listing reaches there either."""
    body = page_of(topic(9, has_more=True), topic(8, has_more=True))
    body["feeds"][0]["pinned"] = True
    page = stream(body)
    assert [query(request)["topic_ids"] for request in page.more] == ["8", "9"]
    assert page.reached is None
    ordered, pinned = (
        answered({"media_topics": [topic(n)]}, r) for n, r in zip((8, 9), page.more, strict=True)
    )
    assert (ordered.reached, ordered.pinned) == (AT, ())
    assert (pinned.reached, pinned.pinned) == (None, ("9",))


def test_the_last_page_and_an_empty_stream_end_the_listing() -> None:
    """Without an anchor, or without items, there is nothing older; an old page is read as it is."""
    last = stream(fixture("ok/stream_last.json"), ask_stream(GROUP, "a", T))
    assert (last.end, last.next, len(last.posts)) == (True, None, 2)
    assert last.reached == datetime(2014, 3, 1, 8, tzinfo=UTC)
    empty = stream(fixture("ok/stream_empty.json"))
    assert (empty.end, empty.posts, empty.identity) == (True, (), None)
    turned = stream({**page_of(topic()), "anchor": "x", "has_more": False})
    assert (turned.end, turned.next) == (True, None)


def test_a_page_that_leads_to_newer_topics_is_refused() -> None:
    """The anchor has to lead to older topics: a wrong word for the direction would hide the past."""
    body = {**page_of(topic(), topic(6, created_ms=T + 5)), "anchor": "b"}
    assert stream(body, ask_stream(GROUP, "a", T)).next is not None
    with pytest.raises(ParseError, match="newer"):
        stream(body, ask_stream(GROUP, "a", T - 1))


def test_a_page_of_nothing_but_other_news_is_passed_over() -> None:
    """The walk goes on from its anchor, and still knows how old the page before was."""
    body = {"feeds": [{"pattern": "JOIN", "target_refs": []}], "anchor": "b"}
    page = stream(body, ask_stream(GROUP, "a", T))
    assert (page.posts, page.end, len(page.ignored)) == ((), False, 1)
    assert page.next == ask_stream(GROUP, "b", T)


def test_the_other_way_to_list_topics_is_read_too() -> None:
    """mediatopic.getTopics lists bare topics: the same reader takes them."""
    page = stream(fixture("ok/topics_bare.json"))
    assert [post.native_id for post in page.posts] == ["1500000001020"]
    assert [one.reason for one in page.ignored] == ["written by another author"]
    assert page.next is not None
    assert query(page.next)["anchor"] == "QQ=="


def test_old_items_name_their_topic_in_a_message() -> None:
    """Without references the mark in the message tells which topic it is; it is looked up."""
    body = {"feeds": [{"pattern": "POST", "message": "{media_topic:77}Текст{media_topic}"}]}
    page = stream(body)
    assert [query(request)["topic_ids"] for request in page.more] == ["77"]


def test_a_topic_that_stands_twice_counts_once() -> None:
    """The last one counts."""
    first, second = topic(5, like_summary={"count": 1}), topic(5, like_summary={"count": 2})
    page = stream({"media_topics": [first, second]})
    assert (len(page.posts), page.engagement[0].likes) == (1, 2)
    assert [one.path for one in page.ignored] == ["[0]"]


@pytest.mark.parametrize("body", [{}, [], 17, "x", {"feeds": {}}, {"feeds": None}, {"media_topics": 3}])
def test_a_stream_of_another_shape_is_refused(body: Any) -> None:
    """No list of items is a fault, and never an empty group."""
    with pytest.raises(ParseError):
        stream(body)


def test_what_cannot_be_read_is_counted() -> None:
    """One spoilt topic among good ones is skipped; when none can be read the page is a fault."""
    spoilt = topic(6, media=[17])
    page = stream(page_of(topic(), spoilt))
    assert ([one.path for one in page.skipped], len(page.posts)) == (["[1]"], 1)
    with pytest.raises(ParseError, match="none of the 2 topics"):
        stream(page_of(spoilt, topic(7, author_ref=...)))


def test_a_topic_on_another_page_is_left_out() -> None:
    """The group may be heard elsewhere: only its own page is followed."""
    page = stream(page_of(topic(owner_ref=f"group:{OTHER}"), topic(6)))
    assert [one.reason for one in page.ignored] == ["on another page"]


# topics by id


def test_topics_by_id() -> None:
    """Each with its counts; what did not come is named in the hints, and is not called gone."""
    request = ask_topics(["1500000001013", "1500000001012", "1"], GROUP)
    page = answered(fixture("ok/topics.json"), request)
    assert [post.native_id for post in page.posts] == ["1500000001013", "1500000001012"]
    assert page.posts[0].flags == ()
    assert (page.hints, page.gone, page.end, page.next) == ({"unanswered": "1"}, (), False, None)
    assert page.reached == AT - timedelta(hours=8)


def test_topics_that_are_not_there_any_more_break_no_walk() -> None:
    """They were deleted since the stream listed them: error 300 is an empty list, and proof of nothing."""
    page = answered(fixture("ok/error_300.json"), ask_topics(["1", "2"], GROUP))
    assert (page.posts, page.gone, page.hints) == ((), (), {"unanswered": "1 2"})


def test_topics_of_several_groups_need_one_that_was_asked_for() -> None:
    """Without a group in question and account list, topics of one group are its own, of two nobody's."""
    request = ask_topics(["5", "6"], None)
    one = answered({"media_topics": [topic(), topic(6)]}, request)
    assert one.identity is not None
    assert one.identity.native_id == GROUP
    two = answered({"media_topics": [topic(), topic(6, author_ref=f"group:{OTHER}")]}, request)
    assert (two.posts, two.identity, len(two.ignored)) == ((), None, 2)


def test_a_topic_that_is_still_cut_says_so() -> None:
    """By id too some come cut: they are kept, with a flag."""
    page = answered({"media_topics": [topic(is_text_cut=True)]}, ask_topics(["5"], GROUP))
    assert page.posts[0].flags == ("truncated",)


def test_one_topic_its_counts_or_the_proof_that_it_is_gone() -> None:
    """An empty list and error 300 prove it; another error proves nothing."""
    there = answered({"media_topics": [topic()]}, ask_topic("5"))
    assert ([one.native_id for one in there.posts], there.gone) == (["5"], ())
    assert there.engagement[0].likes == 1
    assert there.reached is None
    for body in ({"media_topics": []}, fixture("ok/error_300.json")):
        assert answered(body, ask_topic("5")).gone == ("5",)
    for name, kind in (("error_160.json", NotFound), ("error_2.json", ServerTrouble)):
        with pytest.raises(kind):
            answered(fixture(f"ok/{name}"), ask_topic("5"))
    with pytest.raises(NotFound):
        stream(fixture("ok/error_300.json"))


@pytest.mark.parametrize(
    "body", [{"media_topics": [topic(), topic(6)]}, {"media_topics": [topic(6)]}, {"media_topics": [{}]}, {}]
)
def test_another_topic_than_the_asked_one_is_refused(body: Any) -> None:
    """Two topics, another one or none that can be told: no proof of anything."""
    with pytest.raises(ParseError):
        answered(body, ask_topic("5"))


def test_a_visitors_topic_that_is_asked_for_is_left_out() -> None:
    """What somebody else wrote is no post of the group, and not gone either."""
    page = answered({"media_topics": [topic(author_ref="user:57")]}, ask_topic("5"))
    assert (page.posts, page.gone) == ((), ())
    assert len(page.ignored) == 1


def test_the_counts_of_a_discussion() -> None:
    """A group's own topic: counts, date and address, without words, so that it never counts as an edit."""
    page = answered(fixture("ok/discussion.json"), ask_discussion("1500000001020"))
    (post,), (seen,) = page.posts, page.engagement
    assert (post.text, post.published_at, post.flags) == ("", AT, ("zone_assumed",))
    assert post.url == f"https://ok.ru/group/{GROUP}/topic/1500000001020"
    assert seen.counts == (146, 0, 92, None, None, None, "exact")
    with pytest.raises(ParseError, match="another topic"):
        answered(fixture("ok/discussion.json"), ask_discussion("1"))
    for body in ({}, {"discussion": []}, {"discussion": {"object_id": "x"}}):
        with pytest.raises(ParseError):
            answered(body, ask_discussion("1"))


@pytest.mark.recorded
def test_the_recorded_discussion_is_a_visitors(wire: Path) -> None:
    """The genuine one was begun by a person on the group's page: it is left out, and nothing of the person
    is kept."""
    body = (wire / "ok" / "discussion_get_group_topic.json").read_bytes()
    page = answered(body, ask_discussion("62190641299501"))
    assert [one.reason for one in page.ignored] == ["written by another author"]
    assert page.identity is not None
    assert page.identity.native_id == "47241470410797"
    assert "900000000001" not in repr(page)


# errors


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (1, ServerTrouble), (2, ServerTrouble), (8, RateLimited), (11, RateLimited), (9, AccessDenied),
        (10, AccessDenied), (100, ParseError), (101, AccessDenied), (102, AccessDenied), (103, AccessDenied),
        (104, AccessDenied), (160, NotFound), (200, AccessDenied), (300, NotFound), (453, AccessDenied),
        (455, AccessDenied), (456, AccessDenied), (458, AccessDenied), (7777, ParseError), ("2", ParseError),
        (None, ParseError),
    ],
)  # fmt: skip
def test_errors_by_their_code(code: Any, kind: type[PlatformError]) -> None:
    """Each known code is one of ours, naming account and platform; an unknown one is a fault of shape."""
    with pytest.raises(PlatformError, match="ok: kg-mfa-ok: OK error") as caught:
        stream({"error_code": code, "error_data": None, "error_msg": "SAID : why"})
    assert type(caught.value) is kind
    assert "SAID : why" in str(caught.value)


def test_limits_tell_when_to_come_back() -> None:
    """OK tells no times: ten minutes after a flood, an hour after a limit, or what the answer says if that
    is later."""
    for code, wait in ((8, 600), (11, 3600)):
        with pytest.raises(RateLimited) as caught:
            stream({"error_code": code})
        assert caught.value.retry_at == RECEIVED + timedelta(seconds=wait)
    with pytest.raises(RateLimited) as caught:
        stream({"error_code": 8}, retry_after="7200")
    assert caught.value.retry_at == RECEIVED + timedelta(hours=2)


def test_an_error_repeats_no_secret_and_no_strangers_signs() -> None:
    """Words as long as a signature are cut out, control characters are escaped."""
    with pytest.raises(AccessDenied) as caught:
        stream(fixture("ok/error_104.json"))
    assert "0123456789abcdef" not in str(caught.value)
    with pytest.raises(ParseError) as refused:
        stream({"error_code": 100, "error_msg": "a\x1b[31m\nb" + "x" * 2000})
    assert "\x1b" not in str(refused.value)
    assert len(str(refused.value)) < 400


def test_broken_answers() -> None:
    """A page, an empty body and a cut one are faults; a status without OK's own word counts; the header
    tells the code where the body is none."""
    with pytest.raises(ParseError, match="HTML"):
        stream(b"<html>")
    with pytest.raises(NotWellFormed):
        stream(fixture("ok/stream_page.json")[:500])
    with pytest.raises(ParseError, match="empty"):
        stream(b"")
    with pytest.raises(ServerTrouble):
        stream(b"<html>", status=502)
    with pytest.raises(RateLimited):
        stream({"feeds": []}, status=429)
    with pytest.raises(ServerTrouble, match="OK error 2"):
        stream(b"<html>", invocation_error="2")
    with pytest.raises(AccessDenied, match="OK error 104"):
        stream({"error_code": 104, "error_msg": "x"}, status=503)


@pytest.mark.parametrize(
    ("body", "step"),
    [
        (fixture("ok/stream_page.json"), "timeline"), (fixture("ok/topics.json"), "topics"),
        (fixture("ok/discussion.json"), "discussion"), (fixture("ok/group.json"), "profile"),
        (fixture("ok/lookup_group.json"), "lookup"), (fixture("ok/error_2.json"), "profile"),
        (b"[]", "profile"), (b"<html>", "timeline"), (b"\xff", "timeline"), (b"[" * 10_000, "timeline"),
    ],
    ids=lambda one: str(one)[:30],
)  # fmt: skip
def test_the_step_of_a_saved_body_is_guessed(body: bytes, step: str) -> None:
    """By its shape; never fails."""
    assert OK.guess(body, {}) == step
