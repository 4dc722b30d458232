"""How profiles are furnished: a picture, words, an address; None where the answer does not tell."""

from __future__ import annotations

import json
from typing import Any

import pytest

from monitor.model import AudienceSnapshot
from monitor.platforms import PLATFORMS, read
from monitor.platforms.furniture import names_address
from tests.platforms.answers import account, answer, fixture

Told = tuple[bool | None, bool | None, bool | None]
_VK, _BSKY = "https://api.vk.com/method/groups.getById?group_ids=7001", "https://public.api.bsky.app/xrpc/x"
_CHANNEL = "https://www.googleapis.com/youtube/v3/channels?id=UCpracticeKZmfa000000000"


def told(platform: str, body: bytes | str, url: str) -> Told:
    page = read(PLATFORMS[platform], account(platform), answer(body, step="profile", url=url))
    (size,) = page.audience
    assert isinstance(size, AudienceSnapshot)
    return size.avatar, size.bio, size.link


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, (None, None, None)),
        ({"avatar": "https://s.example/a/missing.png", "note": "", "fields": []}, (False, False, False)),
        ({"avatar": "https://s.example/accounts/avatars/1/a.png", "note": "<p>МИД</p>"}, (True, True, False)),
        ({"note": '<p>See <a href="https://mfa.example">mfa.example</a></p>'}, (None, True, True)),
        ({"note": '<p>Ask <a href="https://s.example/@press">@press</a></p>'}, (None, True, False)),
        ({"note": "", "fields": [{"name": "Web", "value": '<a href="https://m.example/">https://m.example/</a>'}]},
         (None, False, True)),
        ({"note": "<p> </p>", "fields": [{"name": "City", "value": "Астана"}, 5]}, (None, False, False)),
        ({"avatar": 5, "note": 5, "fields": 5}, (None, None, None)),
    ],
)  # fmt: skip
def test_mastodon(fields: dict[str, Any], expected: Told) -> None:
    """Its stand-in for a missing picture is none; addresses stand in the note or in the table beside it."""
    body = {"id": "1", "acct": "a", "followers_count": 3} | fields
    assert told("mastodon", json.dumps(body), "https://social.example/api/v1/accounts/1") == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, (False, False, False)),
        ({"avatar": "https://cdn.example/a.jpg", "description": "МИД"}, (True, True, False)),
        ({"description": "mfa.example/en"}, (False, True, True)),
        ({"description": "", "website": "https://mfa.example"}, (False, False, True)),
    ],
)
def test_bluesky(fields: dict[str, Any], expected: Told) -> None:
    """A detailed profile leaves out what is not filled in."""
    body = {"did": "did:plc:a", "handle": "a.example"} | fields
    assert told("bluesky", json.dumps(body), _BSKY) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", (True, True, False)),
        ("Practice channel", '<a href="http://mfa.example/">mfa.example</a>', (True, True, True)),
        ("Practice channel", '<a href="https://t.me/press">@press</a>', (True, True, False)),
        ("Practice channel of an invented ministry.", "", (True, False, False)),
        ('<img class="tgme_page_photo_image" src="https://cdn.practice.example/file/avatar.jpg">',
         '<i class="tgme_page_photo_image bgcolor2" data-content="M"></i>', (False, True, False)),
    ],
)  # fmt: skip
def test_telegram(old: str, new: str, expected: Told) -> None:
    """The plain page; the letter in a picture's place is no picture, a mention no address."""
    body = (
        fixture("telegram/profile.html").decode().replace(old, new)
        if old
        else fixture("telegram/profile.html")
    )
    assert told("telegram", body, "https://t.me/mfa_kz") == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, (None, True, True)),
        ({"has_photo": 1, "site": "", "description": ""}, (True, False, False)),
        ({"has_photo": 0, "site": None, "description": None}, (False, None, None)),
        ({"description": "", "status": "Пишите: mfa.example", "site": ""}, (None, True, True)),
    ],
)
def test_vk(fields: dict[str, Any], expected: Told) -> None:
    """Description or status are words; the site has a field of its own."""
    body = json.loads(fixture("vk/group.json"))
    body["response"]["groups"][0] |= fields
    assert told("vk", json.dumps(body), _VK) == expected


def test_youtube() -> None:
    """Every channel has thumbnails, and only an address among the words is known."""
    body = json.loads(fixture("youtube/channel.json"))
    assert told("youtube", json.dumps(body), _CHANNEL) == (None, True, None)
    body["items"][0]["snippet"]["description"] = "https://mfa.example"
    assert told("youtube", json.dumps(body), _CHANNEL) == (None, True, True)
    body["items"][0]["snippet"]["description"] = ""
    assert told("youtube", json.dumps(body), _CHANNEL) == (None, False, None)


@pytest.mark.parametrize(
    ("words", "has"),
    [
        ("https://mfa.example", True), ("www.mfa.gov.kz", True), ("Сайт: mfa.uz.", True), ("mfa.uz", True),
        ("press@mfa.uz", False), ("first.last@mfa.uz", False), ("@mfa.bsky.social", False),
        ("End.Start", False), ("e.g. this", False), ("v. 2.0", False), ("", False),
    ],
)  # fmt: skip
def test_addresses_in_words(words: str, has: bool) -> None:
    """With a scheme or bare; letters to a mailbox, handles and ends of sentences are none."""
    assert names_address(words) is has
