"""Apps in Apple's App Store as assets, by the public lookup of the iTunes Search API: is the app there, in
which version, and since when?

An account's handle is the app's number. Its address may name a store's country (apps.apple.com/kz/app/…);
without one the lookup asks the store of the United States. Step: look. There is no such interface for
Android's store.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode, urlsplit

from monitor.errors import ParseError
from monitor.model import Account, AssetLook, Cursor
from monitor.platforms.dates import instant
from monitor.platforms.json_answer import json_of
from monitor.platforms.platform import Platform, Told
from monitor.platforms.statuses import check_status
from monitor.wire import Aim, Identity, Page, Payload, Request

_NAME = "appstore"
_LOOKUP = "https://itunes.apple.com/lookup"
_COUNTRY = re.compile(r"/([a-z]{2})/app/", re.IGNORECASE)
_DAY_SECONDS = 24 * 3600.0
_VERSION_CHARACTERS = 100


def first(account: Account, cursor: Cursor, aim: Aim) -> Request:
    """The app by its number, in the store that its address names."""
    found = _COUNTRY.search(urlsplit(account.url).path)
    country = {"country": found[1].lower()} if found else {}
    return Request(f"{_LOOKUP}?{urlencode({'id': account.handle} | country)}", "look")


def parse(account: Account, payload: Payload) -> Page:
    """One look. An unknown or withdrawn number is answered with no result, under status 200."""
    check_status(account, payload, _NAME)
    body = json_of(account, payload, _NAME)
    found = body.get("results") if isinstance(body, dict) else None
    if not isinstance(found, list) or len(found) > 1:
        raise _unreadable(account, payload, "not a list of one app or none")
    if not found:
        look = AssetLook(account.id, payload.received_at, answers=False)
        return Page(assets=(look,), end=True, hints={"said": "no result"})
    return _app(account, payload, found[0])


def _app(account: Account, payload: Payload, app: Any) -> Page:
    number = app.get("trackId") if isinstance(app, dict) else None
    if type(number) is not int:
        raise _unreadable(account, payload, "a result without trackId")
    if str(number) != account.handle:
        raise _unreadable(account, payload, f"asked for {account.handle}, got {number}")
    changed = instant(app.get("currentVersionReleaseDate")) or instant(app.get("releaseDate"))
    if changed and changed > payload.received_at:
        changed = None
    version, name = app.get("version"), app.get("trackName")
    look = AssetLook(
        account.id, payload.received_at, answers=True, changed_at=changed,
        version=version[:_VERSION_CHARACTERS] if isinstance(version, str) and version else None,
    )  # fmt: skip
    named = name[:200] if isinstance(name, str) and name else None
    return Page(assets=(look,), end=True, identity=Identity(native_id=str(number), name=named))


def _unreadable(account: Account, payload: Payload, reason: str) -> ParseError:
    return ParseError(f"{account.id}: {reason}", platform=_NAME, path=payload.step)


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """There is one step only."""
    return "look"


APPSTORE = Platform(
    name=_NAME,
    basis="official API",
    terms_url="https://performance-partners.apple.com/search-api",
    terms_on=date(2026, 11, 22),
    has_counts=False,
    interactions=(),
    steps=("look",),
    listings=("look",),
    first=first,
    parse=parse,
    guess=guess,
    every_seconds=_DAY_SECONDS,
    told=Told(
        collects="Once a day whether the app is in the store, its version and the day of that version.",
        limits="Some 20 questions a minute; one country's store is asked, the one in the app's address.",
        reach="None: an asset is looked at from now on.",
        never="Downloads; Android apps, for whose store there is no public interface.",
    ),
)
