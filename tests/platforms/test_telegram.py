"""Telegram's web preview: pages of channels, plain pages, single posts, and what they do not show."""

from __future__ import annotations

import base64
import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

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
from monitor.model import Account, Cursor, EngagementSnapshot, Media, Post
from monitor.platforms import read
from monitor.platforms.telegram import TELEGRAM
from monitor.wire import Aim, Page, Request
from tests.platforms.answers import RECEIVED, account, answer, fixture

HANDLE = "mfa_practice_kz"
LISTING = f"https://t.me/s/{HANDLE}"
PLAIN = f"https://t.me/{HANDLE}"
NONE_FOUND = '<div class="tme_no_messages_found">No posts found</div>'


def channel(**fields: Any) -> Account:
    return account("telegram", **({"handle": HANDLE, "url": PLAIN} | fields))


def body(name: str) -> str:
    return fixture(f"telegram/{name}").decode()


def listing(source: str | bytes, **given: Any) -> Page:
    return read(TELEGRAM, channel(), answer(source, **({"url": LISTING, "step": "timeline"} | given)))


def plain(source: str, **given: Any) -> Page:
    return read(TELEGRAM, channel(), answer(source, **({"url": PLAIN, "step": "profile"} | given)))


def single(source: str, item: str | None = "88", **given: Any) -> Page:
    url = f"{PLAIN}/{item}?embed=1&mode=tme"
    return read(TELEGRAM, channel(), answer(source, **({"url": url, "step": "post", "item": item} | given)))


def message(number: int = 7, inner: str = "", *, text: str = "Words.", meta: str = "", **changed: str) -> str:
    """One message in the page's markup, short."""
    view = json.dumps({"c": -1700000042, "p": number, "t": 1, "h": "x"}).encode()
    said = {"handle": HANDLE, "view": base64.b64encode(view).decode().rstrip("="), "more": ""} | changed
    words = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>' if text else ""
    when = meta or '<time datetime="2026-03-01T10:00:00+00:00" class="time">10:00</time>'
    return (
        f'<div class="tgme_widget_message_wrap"><div class="tgme_widget_message {said["more"]}" '
        f'data-post="{said["handle"]}/{number}" data-view="{said["view"]}">'
        f'<div class="tgme_widget_message_bubble">{inner}{words}'
        f'<span class="tgme_widget_message_meta">{when}</span></div></div></div>'
    )


def page(*messages: str, older: int | None = None) -> str:
    link = f'<a class="tme_messages_more" data-before="{older}"></a>' if older else ""
    return (
        f'<!DOCTYPE html><html><body><section class="tgme_channel_history">{link}{"".join(messages)}'
        "</section></body></html>"
    )


def post_of(inner: str = "", **given: Any) -> Post:
    return listing(page(message(7, inner, **given))).posts[0]


def counts_of(inner: str) -> EngagementSnapshot | None:
    return next(iter(listing(page(message(7, inner))).engagement), None)


def by_id(found: Page) -> dict[str, Post]:
    return {post.native_id: post for post in found.posts}


def counted(found: Page) -> dict[str, EngagementSnapshot]:
    return {seen.native_id: seen for seen in found.engagement}


# the preview


def test_a_preview_is_read_message_by_message() -> None:
    """Seven posts and one service message; each is accounted for under its own number."""
    found = listing(body("timeline.html"))
    assert [post.native_id for post in found.posts] == ["501", "504", "506", "507", "508", "509", "510"]
    assert [(one.path, one.reason) for one in found.ignored] == [
        ("[2]", "service message: Channel photo updated")
    ]
    assert found.skipped == ()


def test_an_album_is_one_post() -> None:
    """Three pictures under three numbers are one post, under the number of data-post."""
    album = by_id(listing(body("timeline.html")))["501"]
    assert [media.kind for media in album.media] == ["image", "image", "image"]
    assert album.media[2].url == "https://cdn.practice.example/file/501-2.jpg"
    assert album.url == f"https://t.me/{HANDLE}/501"
    assert album.published_at == datetime(2026, 2, 27, 9, tzinfo=UTC)
    assert album.published_raw == "2026-02-27T09:00:00+00:00"


def test_the_text_is_what_a_reader_sees() -> None:
    """Breaks are lines, an emoji is its character, a text inside a text is read once."""
    album = by_id(listing(body("timeline.html")))["501"]
    assert album.text == (
        "🇰🇿 Министр Солтүстікқалада кездесу өткізді.\n"
        "Тараптар сауда туралы келісті & қол қойды: толығырақ\n"
        "#дипломатия @mfa_practice_uz"
    )
    assert album.hashtags == ("дипломатия",)
    assert album.mentions == ("mfa_practice_uz",)


def test_links_are_those_of_the_text_and_the_buttons() -> None:
    """Hashtags and mentions are no links; what was escaped once too often is mended; buttons count."""
    album = by_id(listing(body("timeline.html")))["501"]
    assert album.links == ("https://mfa.practice.example/kk/news/501?a=1&b=2",)
    assert single(body("post.html")).posts[0].links == ("https://mfa.practice.example/ky/konsul",)


def test_a_named_link_to_a_channel_is_a_link() -> None:
    """Only an address shown as @name is a mention."""
    text = (
        '<a href="https://t.me/some_channel">our channel</a> <a href="https://t.me/other_one">@other_one</a>'
    )
    post = post_of(text=text)
    assert (post.links, post.mentions) == (("https://t.me/some_channel",), ("other_one",))


def test_a_forward_is_a_repost_with_its_origin_and_its_own_counts() -> None:
    """The origin's handle is folded, who signed there is left out; the copy's views are this post's."""
    found = listing(body("timeline.html"))
    forward = by_id(found)["504"]
    assert (forward.kind, forward.about_account) == ("repost", "mfa_practice_uz")
    assert "Example" not in repr(forward)
    assert counted(found)["504"].views == 870


def test_an_origin_without_an_address_is_known_by_its_name() -> None:
    """Without a public address a forward shows a name, which may be a person's: it is not kept."""
    inner = (
        '<div class="tgme_widget_message_forwarded_from">Forwarded from&nbsp;'
        '<span class="tgme_widget_message_forwarded_from_name"><span dir="auto">Закрытая практика</span>'
        "</span></div>"
    )
    assert post_of(inner).about_account is None


def test_a_reply_never_takes_the_quoted_words() -> None:
    """The quote wears the same classes as the text; it is cut out, with its picture."""
    reply = by_id(listing(body("timeline.html")))["506"]
    assert (reply.kind, reply.in_reply_to, reply.reply_to_own) == ("reply", "501", True)
    assert reply.text == "Уточнение: подписано 12 соглашений.\nЦитата министра.\nПодробности позднее."
    assert reply.media == ()


def test_a_reply_to_another_channel_names_it() -> None:
    """The number alone would mean a post of this channel."""
    inner = '<a class="tgme_widget_message_reply" href="https://t.me/Other_Mfa/12"></a>'
    post = post_of(inner)
    assert (post.kind, post.in_reply_to, post.reply_to_own) == ("reply", "Other_Mfa/12", False)


@pytest.mark.parametrize("href", ["", 'href="https://t.me/c/1700000042/12"', 'href="javascript:x"'])
def test_a_reply_without_a_public_address_tells_nothing_of_the_other_post(href: str) -> None:
    """It is a reply all the same; to whom stays unknown."""
    post = post_of(f'<a class="tgme_widget_message_reply" {href}></a>')
    assert (post.kind, post.in_reply_to, post.reply_to_own) == ("reply", None, None)


def test_a_forward_that_answers_is_a_repost() -> None:
    """Whose words they are weighs more than what they stand under."""
    inner = (
        '<div class="tgme_widget_message_forwarded_from"><a class="tgme_widget_message_forwarded_from_name" '
        'href="https://t.me/other_one/3"></a></div>'
        f'<a class="tgme_widget_message_reply" href="{PLAIN}/5"></a>'
    )
    post = post_of(inner)
    assert (post.kind, post.about_account, post.reply_to_own) == ("repost", "other_one", None)


def test_an_edit_tells_no_time_and_a_signature_is_left_out() -> None:
    """The page says "edited" without a date, so there is none; a person's name is not kept."""
    reply = by_id(listing(body("timeline.html")))["506"]
    assert reply.edited_at is None
    assert reply.published_at == datetime(2026, 2, 28, 8, 15, tzinfo=UTC)
    assert "Example" not in repr(reply)


def test_a_poll_is_media_without_its_votes() -> None:
    """Question and answers stand in its description; percents would make an edit of every look."""
    poll = by_id(listing(body("timeline.html")))["507"]
    assert (poll.text, poll.media) == ("", (Media("poll", None, "Конкурс өткізейік пе? | Иә | Жоқ"),))


def test_a_video_and_a_link_preview_are_media() -> None:
    """The preview's address is the text's link once, and its title the medium's description."""
    post = by_id(listing(body("timeline.html")))["508"]
    assert post.media == (
        Media("video", "https://cdn.practice.example/file/508.mp4?token=abc"),
        Media("link", "https://mfa.practice.example/ru/briefing/8", "Брифинг официального представителя"),
    )
    assert post.links == ("https://mfa.practice.example/ru/briefing/8",)


def test_what_only_the_apps_show_is_a_file_and_no_error() -> None:
    """A visible placeholder stands for something; the hidden one beside each video for nothing."""
    posts = by_id(listing(body("timeline.html")))
    assert (posts["509"].text, posts["509"].media) == ("", (Media("file"),))
    assert "file" not in {media.kind for number in ("501", "508") for media in posts[number].media}


@pytest.mark.parametrize(
    ("inner", "media"),
    [
        ('<a class="tgme_widget_message_photo_wrap" style="background-image:url(\'//c.example/1.jpg\')"></a>',
         Media("image", "https://c.example/1.jpg")),
        ('<a class="tgme_widget_message_video_player"><video src="https://c.example/g.mp4" loop></video></a>',
         Media("gif", "https://c.example/g.mp4")),
        ('<a class="tgme_widget_message_video_player not_supported"><i></i></a>', Media("video")),
        ('<div class="tgme_widget_message_roundvideo_player"><video src="https://c.example/r.mp4"></video></div>',
         Media("video", "https://c.example/r.mp4")),
        ('<a class="tgme_widget_message_voice_player"><audio src="https://c.example/v.ogg"></audio></a>',
         Media("audio", "https://c.example/v.ogg")),
        ('<a class="tgme_widget_message_document_wrap"><div class="tgme_widget_message_document_icon audio">'
         '</div><div class="tgme_widget_message_document_title">Hymn</div></a>',
         Media("audio", None, "Hymn")),
        ('<div class="tgme_widget_message_sticker_wrap"><i class="tgme_widget_message_sticker" '
         'style="background-image:url(\'data:image/svg+xml;base64,PHN2\')" data-webp="https://c.example/s.webp">'
         "</i></div>", Media("image", "https://c.example/s.webp")),
        ('<a class="tgme_widget_message_location_wrap" href="https://maps.example/?q=1,2&amp;z=16">'
         '<div class="tgme_widget_message_location"></div></a>', Media("link", "https://maps.example/?q=1,2&z=16")),
        ('<div class="tgme_widget_message_contact_wrap"><b>A. Person</b> +7 000</div>', Media("file")),
    ],
)  # fmt: skip
def test_each_kind_of_media_is_known(inner: str, media: Media) -> None:
    """Pictures, videos, loops, voices, files, stickers, places; of a person's card nothing is kept."""
    assert post_of(inner).media == (media,)


def test_service_messages_are_told_from_posts_in_both_forms() -> None:
    """On the preview by their class, embedded by a label; neither becomes a post."""
    label = (
        '<div class="message_media_not_supported_wrap"><div class="message_media_not_supported_label">'
        "Service message</div></div>"
    )
    found = listing(page(message(7), message(8, label, text=""), message(9, more="service_message")))
    assert [post.native_id for post in found.posts] == ["7"]
    assert [one.reason for one in found.ignored] == [
        "service message: Service message",
        "service message: Words.",
    ]


# counts


def test_views_and_reactions_are_the_counts() -> None:
    """Emoji by themselves, custom ones by id, stars as paid; the likes are all but the paid ones together."""
    seen = counted(listing(body("timeline.html")))["501"]
    assert seen.views == 9800
    assert seen.reactions == {"paid": 7, "👍": 1200, "❤‍🔥": 31, "custom:5190660975866437599": 4}
    assert (seen.likes, seen.comments, seen.shares, seen.quotes) == (1235, None, None, None)
    assert (seen.seen_at, seen.precision) == (RECEIVED, "rounded")


def test_precision_is_that_of_the_worst_count() -> None:
    """Exact views beside rounded reactions are rounded together; without abbreviation all is exact."""
    reaction = '<span class="tgme_reaction"><i class="emoji"><b>👍</b></i>{}</span>'
    views = '<span class="tgme_widget_message_views">{}</span>'
    for shown, counted_views, precision in (
        ("1.2K", "930", "rounded"),
        ("5", "2.5K", "rounded"),
        ("5", "930", "exact"),
    ):
        seen = counts_of(reaction.format(shown) + views.format(counted_views))
        assert seen is not None
        assert seen.precision == precision


@pytest.mark.parametrize(("shown", "views"), [("0", 0), ("12", 12), ("10.0K", 10_000), ("1.2M", 1_200_000)])
def test_views_are_read_as_they_are_abbreviated(shown: str, views: int) -> None:
    """0 is a value."""
    seen = counts_of(f'<span class="tgme_widget_message_views">{shown}</span>')
    assert seen is not None
    assert (seen.views, seen.reactions) == (views, None)


def test_a_counter_without_a_number_is_unknown() -> None:
    """So the newest post of a recorded page shows it; nobody knows whether that means nought."""
    assert counts_of('<span class="tgme_widget_message_views"></span><span> views</span>') is None


@pytest.mark.parametrize("block", ["", '<div class="tgme_widget_message_reactions"></div>'])
def test_no_reaction_is_unknown_and_not_nought(block: str) -> None:
    """The page does not tell "none yet" from "switched off"; without views too there is nothing to keep."""
    seen = counts_of(f'<span class="tgme_widget_message_views">3</span>{block}')
    assert seen is not None
    assert seen.reactions is None
    assert counts_of(block) is None


@pytest.mark.parametrize("bad", ["<b>👍</b>many", "<b>👍</b>", "12", '<tg-emoji emoji-id="x"></tg-emoji>4'])
def test_one_unreadable_reaction_makes_all_unknown(bad: str) -> None:
    """The sum of the others would be too small."""
    inner = (
        '<span class="tgme_widget_message_views">3</span><span class="tgme_reaction"><b>🔥</b>4</span>'
        f'<span class="tgme_reaction">{bad}</span>'
    )
    seen = counts_of(inner)
    assert seen is not None
    assert (seen.views, seen.reactions) == (3, None)


# paging, identity, the account


def test_the_next_page_is_asked_by_the_smallest_number_and_the_canonical_handle() -> None:
    """Numbers have gaps and pages have no fixed size; the handle of data-post may be newer than ours."""
    found = listing(page(message(90, handle="new_name"), message(40, handle="new_name"), older=40))
    assert found.next is not None
    assert found.next.url == "https://t.me/s/new_name?before=40"
    assert (found.next.step, found.next.item, found.next.obey_robots) == ("timeline", "40", True)
    assert not found.end


def test_service_messages_count_for_paging() -> None:
    """A page whose oldest message is no post goes on from that message all the same."""
    found = listing(page(message(30, more="service_message"), message(31)))
    assert found.next is not None
    assert found.next.url.endswith("?before=30")


def test_the_start_is_reached_at_the_first_message_of_all() -> None:
    """Number 1 and nothing older linked: the end, and nothing to ask."""
    found = listing(body("timeline_start.html"), url=f"{LISTING}?before=5")
    assert (found.end, found.next) == (True, None)
    assert [post.native_id for post in found.posts] == ["3", "4"]
    assert found.reached == datetime(2024, 1, 10, 5, 10, tzinfo=UTC)


def test_a_missing_link_alone_proves_no_start() -> None:
    """Short pages leave the link out at times, so one more question settles it."""
    found = listing(page(message(12), message(13)))
    assert (found.end, found.next is not None) == (False, True)
    still = listing(page(message(1), message(2), older=1))
    assert (still.end, still.next is not None) == (False, True)


def test_no_posts_found_ends_a_walk() -> None:
    """The empty page before the oldest post is the proof that there is nothing older."""
    found = listing(body("timeline_none.html"), url=f"{LISTING}?before=3")
    assert (found.end, found.next, found.posts) == (True, None, ())


@pytest.mark.parametrize("query", ["", "?before=3"])
def test_a_page_without_messages_has_to_say_so(query: str) -> None:
    """Silence looks like markup that changed; an empty channel, and one before its start, say that there are
    none."""
    with pytest.raises(ParseError, match="without messages that does not say so"):
        listing(page(), url=LISTING + query)
    assert listing(page(NONE_FOUND)).end


def test_identity_is_the_channels_own_number() -> None:
    """It comes out of data-view and stays when the handle changes; a broken one breaks no post."""
    found = listing(body("timeline.html"))
    assert found.identity is not None
    assert (found.identity.native_id, found.identity.handle) == ("-1700000042", HANDLE)
    assert found.identity.name == "СІМ · жаттығу"
    assert "510" in by_id(found)


@pytest.mark.parametrize(
    "view",
    ["", "test-view-1", "e30", "W10", "bnVsbA", base64.b64encode(b'{"c":"-5"}').decode(), "A" * 2000, "é",
     base64.b64encode(b'{"c":true}').decode(), base64.b64encode(b'{"c":17}').decode()],
)  # fmt: skip
def test_an_unreadable_view_means_an_unknown_channel(view: str) -> None:
    """No number is better than a wrong one: the house would take the account for stolen."""
    found = listing(page(message(7, view=view)))
    assert found.identity is not None
    assert (found.identity.native_id, len(found.posts)) == (None, 1)


def test_channels_that_disagree_are_no_identity() -> None:
    """Two numbers on one page prove neither."""
    other = base64.b64encode(b'{"c":-99}').decode()
    found = listing(page(message(7), message(8, view=other)))
    assert found.identity is not None
    assert found.identity.native_id is None


def test_messages_of_another_channel_are_ignored() -> None:
    """What stands under another handle than the rest is never taken for this channel's."""
    found = listing(page(message(3, handle="stranger"), message(7), message(8)))
    assert [post.native_id for post in found.posts] == ["7", "8"]
    assert [one.reason for one in found.ignored] == ["written by another channel (stranger)"]
    assert found.next is not None
    assert found.next.url.endswith("?before=7")


def test_a_number_that_stands_twice_counts_once() -> None:
    """The last one is taken and the first one accounted for."""
    found = listing(page(message(7, text="one"), message(7, text="two")))
    assert [post.text for post in found.posts] == ["two"]
    assert [one.path for one in found.ignored] == ["[0]"]


def test_one_bad_message_never_takes_the_others_along() -> None:
    """It is skipped with its place and reason."""
    bad = message(8).replace(f"{HANDLE}/8", "nonsense")
    found = listing(page(message(7), bad, message(9)))
    assert [post.native_id for post in found.posts] == ["7", "9"]
    assert [one.path for one in found.skipped] == ["[1]"]
    assert "nonsense" in found.skipped[0].reason


def test_a_page_of_bad_messages_alone_is_an_error() -> None:
    """Then it is the page that changed."""
    with pytest.raises(ParseError, match="none of the 2 messages"):
        listing(page(message(8, handle="a b"), message(9, handle="")))


def test_dates_that_are_missing_wrong_or_to_come_are_flagged() -> None:
    """Never "now" in their place; a future one has no say in how far back the page reaches."""
    assert post_of(meta="<i></i>").flags == ("date_missing",)
    wrong = post_of(meta='<time datetime="soon"></time>')
    assert (wrong.flags, wrong.published_at, wrong.published_raw) == (("date_unparsable",), None, "soon")
    zoneless = post_of(meta='<time datetime="2026-03-01T10:00:00"></time>')
    assert zoneless.flags == ("date_unparsable",)
    ahead = (RECEIVED + timedelta(hours=25)).isoformat()
    found = listing(page(message(7), message(8, meta=f'<time datetime="{ahead}"></time>')))
    assert found.posts[1].flags == ("date_future",)
    assert found.reached == found.posts[0].published_at
    assert listing(page(message(8, meta=f'<time datetime="{ahead}"></time>'))).reached is None


def test_a_long_text_is_cut_and_says_so() -> None:
    """At 100 000 characters."""
    post = post_of(text="a" * 100_001)
    assert (len(post.text), post.flags) == (100_000, ("truncated",))


# the audience and the plain page


def test_the_plain_page_tells_the_exact_audience_and_leads_to_the_posts() -> None:
    """48 123, where the preview says 48.1K; the number of posts is nowhere."""
    found = plain(body("profile.html"))
    (size,) = found.audience
    assert (size.followers, size.precision, size.posts_total, size.seen_at) == (
        48_123,
        "exact",
        None,
        RECEIVED,
    )
    assert found.next is not None
    assert (found.next.url, found.next.step) == (LISTING, "timeline")
    assert found.identity is not None
    assert (found.identity.native_id, found.identity.handle) == (None, None)
    assert found.hints == {"verified": "true"}


@pytest.mark.parametrize("shown", ["48\u00a0123", "48\u2009123", "48\u202f123", "48,123", "48123"])
def test_the_audience_is_read_whatever_parts_the_thousands(shown: str) -> None:
    """Blanks of all widths, commas, nothing."""
    found = plain(body("profile.html").replace("48 123", shown))
    assert [size.followers for size in found.audience] == [48_123]


def test_one_subscriber_is_singular() -> None:
    """And no readable number is no snapshot, though the posts are asked for."""
    one = plain(body("profile.html").replace("48 123 subscribers", "1 subscriber"))
    assert [size.followers for size in one.audience] == [1]
    none = plain(body("profile.html").replace("48 123 subscribers", "no subscribers"))
    assert (none.audience, none.next is not None) == ((), True)


def test_the_previews_rounded_number_is_a_hint_only() -> None:
    """A series of exact and rounded numbers in turn would rise and fall by the rounding alone."""
    found = listing(body("timeline.html"))
    assert found.audience == ()
    assert found.hints == {"verified": "true", "subscribers": "48.1K"}


@pytest.mark.parametrize("word", ["SCAM", "FAKE"])
def test_a_warning_of_telegrams_is_handed_on(word: str) -> None:
    """On the preview and on the plain page; such a word in a post is no warning."""
    label = f'<mark class="label"><span class="hidden"> [</span>{word}<span class="hidden">]</span></mark>'
    for name, look in (("timeline.html", listing), ("profile.html", plain)):
        source = body(name).replace('<i class="verified-icon"> ✔</i>', label)
        hints = look(source).hints
        assert hints[word.lower()] == "true"
        assert "verified" not in hints
    said = body("timeline.html").replace("Уточнение", word)
    assert word.lower() not in listing(said).hints


@pytest.mark.parametrize(
    ("extra", "kind", "reason"),
    [
        ("1 035 members, 57 online", NotFound, "a group"),
        ("\n @practice_person \n", NotFound, "a user or a bot"),
        ("12 345 monthly users", NotFound, "a user or a bot"),
        ("48 123 subscribers", AccessDenied, "no preview"),
        ("", NotFound, "unknown, deleted or blocked"),
    ],
)
def test_a_listing_that_ends_on_the_plain_page_says_why(
    extra: str, kind: type[PlatformError], reason: str
) -> None:
    """Where it cannot show posts, Telegram leads to the plain page: group, person, closed preview, nobody."""
    source = body("profile.html").replace("48 123 subscribers", extra)
    with pytest.raises(PlatformError, match=reason) as caught:
        listing(source)
    assert type(caught.value) is kind


def test_an_invitation_is_a_closed_door() -> None:
    """It tells a title and a number, and no posts are to be had: denied, whichever page was asked for."""
    source = body("profile.html").replace(f"tg://resolve?domain={HANDLE}", "tg://join?invite=AbCd")
    for look in (plain, listing, single):
        with pytest.raises(AccessDenied, match="invitation"):
            look(source)


def test_the_plain_page_of_no_channel_is_not_found() -> None:
    """A group, and a name that nobody has."""
    with pytest.raises(NotFound, match="a group, not a channel"):
        plain(body("plain_group.html"))
    with pytest.raises(NotFound, match="does not tell which"):
        plain(body("plain_unknown.html"))


# one post


def test_one_post_brings_its_counts() -> None:
    """The embedded form is read like the preview's."""
    found = single(body("post.html"))
    (post,) = found.posts
    assert (post.native_id, post.url) == ("88", "https://t.me/mfa_practice_kg/88")
    assert post.media == (Media("file", None, "kulaktandyruu.pdf"),)
    (seen,) = found.engagement
    assert (seen.views, seen.reactions, seen.precision) == (431, {"🙏": 5}, "exact")
    assert found.identity is not None
    assert found.identity.native_id == "-1700000007"


def test_post_not_found_proves_it_gone() -> None:
    """Telegram's own words for the number that was asked for; without that number they prove nothing."""
    found = single(body("post_not_found.html"), "501")
    assert (found.gone, found.posts) == (("501",), ())
    with pytest.raises(NotFound):
        single(body("post_not_found.html"), None)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Channel with username <b>@mfa_practice_kz</b> not found", NotFound),
        ("This post can't be displayed", AccessDenied),
        ("", AccessDenied),
    ],
)
def test_other_refusals_prove_no_post_gone(said: str, kind: type[PlatformError]) -> None:
    """A channel that is not found and a post that is withheld are errors, not deletions."""
    with pytest.raises(kind):
        single(body("post_not_found.html").replace("Post not found", said), "501")


def test_another_post_than_asked_for_is_refused() -> None:
    """So is a page of many, and the plain page that Telegram leads to."""
    with pytest.raises(ParseError, match="asked for 89"):
        single(body("post.html"), "89")
    with pytest.raises(ParseError):
        single(body("timeline.html"), "501")
    with pytest.raises(NotFound):
        single(body("plain_unknown.html"), "501")


def test_a_404_proves_no_post_gone() -> None:
    """A front end's error page is not Telegram's word."""
    with pytest.raises(NotFound):
        single("<h1>404 Not Found</h1>", "501", status=404)


# what is no page of Telegram's


@pytest.mark.parametrize(
    ("status", "kind"), [(429, RateLimited), (403, AccessDenied), (404, NotFound), (503, ServerTrouble)]
)
def test_statuses_come_before_the_page(status: int, kind: type[PlatformError]) -> None:
    """Whatever the body holds."""
    with pytest.raises(kind):
        listing(body("timeline.html"), status=status, headers={"retry-after": "30"})


@pytest.mark.parametrize("step", ["timeline", "profile", "post"])
@pytest.mark.parametrize(
    "source",
    ["", "  \n", '{"error":"Something went wrong"}', "<html><body><p>Maintenance</p></body></html>",
     "<!-- -->", "<html></html>"],
)  # fmt: skip
def test_what_is_no_page_of_telegrams_is_refused(source: str, step: str) -> None:
    """An empty body, an error object and a maintenance page are never "no posts"."""
    with pytest.raises(ParseError):
        read(TELEGRAM, channel(), answer(source, step=step, url=LISTING))


@pytest.mark.parametrize("part", [0.05, 0.3, 0.66, 0.99])
def test_a_page_cut_off_is_refused(part: float) -> None:
    """The newest posts stand last: a page without its end would pass for one without news."""
    source = fixture("telegram/timeline.html")
    end = source.index(b"</html>")
    with pytest.raises(NotWellFormed):
        listing(source[: int(end * part)])


def test_a_wrong_encoding_is_refused() -> None:
    """Bytes that are no UTF-8 are not guessed at."""
    with pytest.raises(NotWellFormed, match="UTF-8"):
        listing(body("timeline.html").encode("cp1251", "replace"))


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 200_000,
        "<b>" * 5000,
        "<div " + " ".join(f'a{n}="1"' for n in range(40_000)) + ">",
        f'<div class="{"x " * 9000}">' * 20,
        '<div class="tgme_widget_message">' * 900,
        '<a class="tgme_widget_message_photo_wrap">' * 30_000,
        '<div class="tgme_widget_message_video_player">' * 240 + "<i></i>" * 30_000,
        '<span class="tgme_reaction">' * 200 + "<i></i>" * 30_000,
    ],
    ids=["deep", "bold", "attributes", "classes", "messages", "pictures", "videos", "reactions"],
)
def test_hostile_markup_is_quick(hostile: str) -> None:
    """Nesting, attributes and repetition without measure end in a page or an error, within two seconds."""
    begun = time.perf_counter()
    try:
        found = listing(page(message(7, hostile), message(8)))
    except ParseError:
        found = None
    assert time.perf_counter() - begun < 2
    assert found is None or found.posts


def test_a_page_that_is_too_deep_is_refused_and_not_shortened() -> None:
    """The parser stops at 256 levels; the posts behind them would be missing unseen."""
    with pytest.raises(ParseError, match="to its end"):
        listing(page(message(7, "<div>" * 300), message(8)))


# questions


def test_the_first_question() -> None:
    """The plain page when the audience is due, else the newest posts; the way back is the same."""
    cursor = Cursor("kz-mfa-telegram", RECEIVED)
    asked = {
        aim: TELEGRAM.first(channel(handle=f"@{HANDLE}"), cursor, aim)
        for aim in (Aim(), Aim(profile=True), Aim(back=True), Aim(keyed=True))
    }
    assert [(request.url, request.step) for request in asked.values()] == [
        (LISTING, "timeline"), (PLAIN, "profile"), (LISTING, "timeline"), (LISTING, "timeline"),
    ]  # fmt: skip
    assert all(request.obey_robots for request in asked.values())


def test_a_post_is_asked_for_by_its_embedded_form() -> None:
    """With its number as the item, and by the rules of robots.txt."""
    assert TELEGRAM.recheck is not None
    request = TELEGRAM.recheck(channel(), Cursor("kz-mfa-telegram", RECEIVED), "501")
    assert request == Request(
        f"{PLAIN}/501?embed=1&mode=tme", "post", (("Accept-Language", "en"),), item="501", obey_robots=True
    )


def test_the_step_of_a_saved_body_is_guessed() -> None:
    """By what only such a page holds; noise gets some step."""
    steps = {
        name: TELEGRAM.guess(fixture(f"telegram/{name}"), {})
        for name in ("timeline.html", "timeline_none.html", "profile.html", "plain_unknown.html", "post.html",
                     "post_not_found.html")
    }  # fmt: skip
    assert list(steps.values()) == ["timeline", "timeline", "profile", "profile", "post", "post"]
    assert TELEGRAM.guess(b"\xff\x00", {}) in TELEGRAM.steps


def test_the_platform_is_off_until_its_terms_are_accepted() -> None:
    """It reads pages made for people, says so, and sums up reactions only."""
    assert (TELEGRAM.basis, TELEGRAM.has_counts) == ("HTML preview", True)
    assert TELEGRAM.interactions == ("likes",)
    assert TELEGRAM.why_off is not None
    assert "terms" in TELEGRAM.why_off
    assert TELEGRAM.terms_url is not None


# genuine pages


def genuine(wire: Path, name: str, step: str = "timeline") -> Page:
    source = (wire / "telegram" / name).read_bytes()
    return read(TELEGRAM, channel(), answer(source, step=step, url=LISTING))


@pytest.mark.recorded
def test_genuine_previews_are_read_whole(wire: Path) -> None:
    """As many posts, the channel's number and the next page as the page itself shows."""
    for name, posts, views, native_id, following in (
        ("web_d_code.html", 20, 19, "-1043793945", "d_code?before=16399"),  # one counter is empty
        ("web_thecodemedia.html", 12, 12, "-1448520706", "thecodemedia?before=7124"),
        ("web_codecamp.html", 20, 20, "-1333809979", "campcode?before=2357"),
    ):
        found = genuine(wire, name)
        assert (len(found.posts), len(found.engagement), found.skipped) == (posts, views, ()), name
        assert found.identity is not None
        assert found.identity.native_id == native_id
        assert found.next is not None
        assert found.next.url == f"https://t.me/s/{following}"


@pytest.mark.recorded
def test_a_genuine_channel_from_its_start(wire: Path) -> None:
    """Six posts behind the service message that made the channel, and nothing older."""
    found = genuine(wire, "web_feedjam.html")
    assert [post.native_id for post in found.posts] == ["2", "3", "4", "5", "6", "7"]
    assert [one.reason for one in found.ignored] == ["service message: Channel created"]
    assert (found.end, found.next) == (True, None)


@pytest.mark.recorded
def test_genuine_albums_reactions_and_placeholders(wire: Path) -> None:
    """Two pictures as one post with its reactions, and a post that only the apps show."""
    found = genuine(wire, "web_reactions_album.html")
    album, unshown = found.posts
    assert [media.kind for media in album.media] == ["image", "image"]
    assert counted(found)["1001"].reactions == {"👍": 10, "❤": 3}
    assert (unshown.media, counted(found)["1003"].views) == ((Media("file"),), 1300)
    many = by_id(genuine(wire, "web_thecodemedia.html"))
    assert [len(many[number].media) for number in ("7124", "7140")] == [7, 8]


@pytest.mark.recorded
def test_a_genuine_scam_label_is_seen(wire: Path) -> None:
    """The recorded one stands beside the title of one channel and of no other."""
    names = ("web_lolz_guru.html", "web_d_code.html", "web_procode404.html", "web_codecamp.html")
    assert [name for name in names if "scam" in genuine(wire, name).hints] == ["web_lolz_guru.html"]


@pytest.mark.recorded
def test_genuine_plain_pages(wire: Path) -> None:
    """Exact subscribers of channels; group, invitation, bot and nobody told apart."""
    sizes = {
        name: genuine(wire, f"info_channel_{name}.html", "profile").audience[0].followers
        for name in ("codecamp", "thecodemedia")
    }
    assert sizes == {"codecamp": 82_932, "thecodemedia": 63_336}
    for name, kind, reason in (
        ("info_group_ru_python.html", NotFound, "a group"),
        ("info_private_invite.html", AccessDenied, "invitation"),
        ("info_bot_botfather.html", NotFound, "a user or a bot"),
        ("web_not_found.html", NotFound, "unknown"),
    ):
        with pytest.raises(PlatformError, match=reason) as caught:
            genuine(wire, name)
        assert type(caught.value) is kind


@pytest.mark.recorded
def test_genuine_pieces_of_every_kind(wire: Path) -> None:
    """Poll, place, voice of a document, round video, forward, album: as a single post each."""
    kinds = {
        name: [media.kind for media in genuine(wire, f"fragments/{name}.html", "post").posts[0].media]
        for name in ("poll", "location_message", "audio_document", "round_video_single", "photo_multiple",
                     "video_single", "text_message_link_with_regular_preview", "emoji_message")
    }  # fmt: skip
    assert list(kinds.values()) == [
        ["poll"], ["link"], ["audio"], ["video"], ["image", "image"], ["video"], ["link"], [],
    ]  # fmt: skip
    forward = genuine(wire, "fragments/forwarded_text_message.html", "post").posts[0]
    assert (forward.kind, forward.about_account, forward.text) == ("repost", "some_user", ";)")
    made = genuine(wire, "fragments/service_message_channel_created.html", "post")
    assert (made.posts, len(made.ignored)) == ((), 1)
    assert genuine(wire, "fragments/no_posts_found.html").end
