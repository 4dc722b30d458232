"""Apple's lookup by its documented shape, for there is no recording: the app, no app, and what is neither."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from monitor.errors import AccessDenied, NotWellFormed, ParseError
from monitor.model import AssetLook, Cursor
from monitor.platforms import read
from monitor.platforms.appstore import APPSTORE
from monitor.wire import Aim, Identity, Page
from tests.platforms.answers import RECEIVED, account, answer, fixture

APP = "1400000123"
LOOKUP = f"https://itunes.apple.com/lookup?id={APP}"
KNOWN = account("appstore", handle=APP, url=f"https://apps.apple.com/kz/app/mid/id{APP}")


def look(body: Any, status: int = 200) -> Page:
    raw = body if isinstance(body, str | bytes) else json.dumps(body)
    return read(APPSTORE, KNOWN, answer(raw, step="look", url=LOOKUP, status=status))


def app(**fields: Any) -> Any:
    body = json.loads(fixture("appstore/app.json"))
    body["results"][0] |= fields
    return body


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        (KNOWN.url, f"{LOOKUP}&country=kz"),
        (f"https://apps.apple.com/KZ/app/id{APP}", f"{LOOKUP}&country=kz"),
        (f"https://apps.apple.com/app/id{APP}", LOOKUP),
    ],
)
def test_the_store_of_the_address_is_asked(url: str, asked: str) -> None:
    """An app may be sold in some countries only; without one in the address Apple takes the United States."""
    request = APPSTORE.first(account("appstore", handle=APP, url=url), Cursor("a", RECEIVED), Aim())
    assert (request.url, request.step, request.obey_robots) == (asked, "look", False)


def test_an_app_tells_its_version_and_since_when() -> None:
    """The day of the current version is the last change, not the day of the first one."""
    page = look(fixture("appstore/app.json"))
    since = datetime(2026, 1, 15, 11, 22, 33, tzinfo=UTC)
    assert page.assets == (AssetLook("kz-mfa-appstore", RECEIVED, True, since, "2.4.1"),)
    assert page.identity == Identity(native_id=APP, name="МИД (практика)")
    assert (page.posts, page.audience, page.end) == ((), (), True)


@pytest.mark.parametrize(
    ("fields", "day", "version"),
    [
        ({"currentVersionReleaseDate": None}, datetime(2021, 6, 1, 7, tzinfo=UTC), "2.4.1"),
        ({"currentVersionReleaseDate": "2027-01-01T00:00:00Z"}, None, "2.4.1"),
        ({"currentVersionReleaseDate": "", "releaseDate": 5, "version": 2}, None, None),
        ({"version": ""}, datetime(2026, 1, 15, 11, 22, 33, tzinfo=UTC), None),
    ],
)
def test_what_is_not_told_is_none(fields: dict[str, Any], day: datetime | None, version: str | None) -> None:
    """No version is invented, and a day to come is none."""
    (found,) = look(app(**fields)).assets
    assert (found.changed_at, found.version) == (day, version)


def test_no_result_is_an_app_that_is_not_there() -> None:
    """Under status 200, for a number that is unknown, withdrawn, or not sold in that country."""
    page = look(fixture("appstore/unknown.json"))
    assert page.assets == (AssetLook("kz-mfa-appstore", RECEIVED, answers=False),)
    assert (page.identity, page.end) == (None, True)


def test_another_app_is_refused() -> None:
    """What answers has to be what was asked for."""
    with pytest.raises(ParseError, match="asked for 1400000123, got 7"):
        look(app(trackId=7))


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ([], 200, ParseError),
        ({"resultCount": 0}, 200, ParseError),
        ({"resultCount": 2, "results": [{}, {}]}, 200, ParseError),
        ({"resultCount": 1, "results": [{"trackId": "1400000123"}]}, 200, ParseError),
        ({"resultCount": 1, "results": [None]}, 200, ParseError),
        ("{", 200, NotWellFormed),
        ("<html></html>", 200, ParseError),
        ("", 403, AccessDenied),
    ],
)
def test_what_is_no_lookup_is_refused(body: Any, status: int, kind: type[Exception]) -> None:
    """Another shape never counts as an app that is gone."""
    with pytest.raises(kind):
        look(body, status)
