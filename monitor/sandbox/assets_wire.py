"""Assets on the wire: pages of websites and newsletters, and the App Store's lookup.

A page has a counter of visits, so its body differs from one look to the next although nothing changed.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from html import escape

from monitor.model import from_ms
from monitor.sandbox.answers import HTML_TYPE, Answer, html_page, json_error, not_found
from monitor.sandbox.assets import changed_at, look_of, version
from monitor.sandbox.cast import Member
from monitor.sandbox.feeds import http_date
from monitor.sandbox.served import Served
from monitor.sandbox.trouble import Trouble
from monitor.sandbox.wire import Ask, Draft
from monitor.sandbox.world import World

_SCRIPT_TYPE = "text/javascript; charset=utf-8"
"""What Apple declares its lookup's JSON to be."""


class _Assets:
    """What all assets have in common: one step, and troubles for people's eyes."""

    def __init__(self, world: World) -> None:
        self._world = world

    def failure(self, ask: Ask, trouble: Trouble) -> Answer:
        """A page for people."""
        return html_page(trouble.status)

    def spoiled(self, kind: str, answer: Answer, member: Member, ms: int) -> Answer:
        """An error object; an asset has no items that could be bad, twice or missing."""
        return json_error(200, "Something went wrong") if kind == "json_error" else answer


class WebsiteWire(_Assets):
    """The home page of /sites/<account>/; a newsletter's page is one too."""

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose page it is."""
        name, _, rest = ask.path[1:].partition("/")
        member = self._world.members.get(name)
        if member is None or member.platform not in ("website", "newsletter"):
            return None, "other"
        return member, "other" if rest else "look"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The page as it stands, or 404 for all that is not there."""
        member = self._world.members.get(served.account_id or "")
        if member is None or served.step != "look":
            return Draft(not_found(), replace(served, status=404))
        start = self._world.start_ms
        if not look_of(member, start, ask.ms).answers:
            return Draft(not_found(), replace(served, status=404, complete=True))
        changed = changed_at(member, start, ask.ms)
        body = page_html(member, changed, visits=(ask.ms - start) // 60_000 + 100_000)
        headers = (("Content-Type", HTML_TYPE), *_stamps(member, changed, ask.at))
        return Draft(Answer(200, headers, body), replace(served, complete=True))


def _stamps(member: Member, changed: datetime, now: datetime) -> tuple[tuple[str, str], ...]:
    """Last-Modified: the truth, or the time of asking, as pages have it that are made anew for everybody."""
    if member.tells == "nothing":
        return ()
    return (("Last-Modified", http_date(changed if member.tells == "header" else now)),)


def page_html(member: Member, changed: datetime, visits: int) -> bytes:
    """The page of an institution, which tells its last change where `member.tells` says."""
    at, name = changed.isoformat(), escape(member.institution)
    head = {
        "meta": f'<meta property="article:modified_time" content="{at}">',
        "linked data": '<script type="application/ld+json">'
        f'{{"@context":"https://schema.org","@type":"WebPage","dateModified":"{at}"}}</script>',
    }.get(member.tells, "")
    before = (changed - timedelta(days=30)).isoformat()
    times = (
        f'<time datetime="{before}">1</time><time datetime="{at}">2</time>' if member.tells == "time" else ""
    )
    return (
        f'<!DOCTYPE html><html lang="{member.languages[0]}"><head><meta charset="utf-8"><title>{name}</title>'
        f"{head}</head><body><h1>{name}</h1>{times}<p>Visits: {visits}</p></body></html>"
    ).encode()


class AppstoreWire(_Assets):
    """The lookup by number; an unknown one has no result."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._apps = {member.handle: member for member in world.cast if member.platform == "appstore"}

    def whose(self, ask: Ask) -> tuple[Member | None, str]:
        """Whose app is asked for."""
        if ask.path != "/lookup":
            return None, "other"
        return self._apps.get(ask.query.get("id", "")), "look"

    def draft(self, ask: Ask, served: Served) -> Draft:
        """The app as the store of any country shows it."""
        if served.step == "other":
            return Draft(not_found(), replace(served, status=404))
        member = self._world.members.get(served.account_id or "")
        there = member is not None and look_of(member, self._world.start_ms, ask.ms).answers
        found = [app_of(member, self._world.start_ms, ask.ms)] if member and there else []
        body = json.dumps({"resultCount": len(found), "results": found}, ensure_ascii=False, indent=1)
        answer = Answer(200, (("Content-Type", _SCRIPT_TYPE),), f"\n\n\n{body}\n\n\n".encode())
        return Draft(answer, replace(served, complete=member is not None))


def app_of(member: Member, start_ms: int, ms: int) -> dict[str, object]:
    """One result of kind software, as far as a program may care for it."""
    released = from_ms(start_ms + int(member.changed_days[0] * 86_400_000) // 1000 * 1000)
    ratings = 40 + max(0, ms - start_ms) // 86_400_000
    return {
        "wrapperType": "software", "kind": "software", "trackId": int(member.handle),
        "trackName": member.institution, "bundleId": f"example.practice.{member.country.lower()}",
        "sellerName": member.institution, "artistName": member.institution, "artistId": 1_000_000_001,
        "trackViewUrl": f"https://apps.apple.com/{member.country.lower()}/app/id{member.handle}?uo=4",
        "version": version(member, start_ms, ms), "releaseNotes": "Small improvements.",
        "releaseDate": f"{released:%Y-%m-%dT%H:%M:%SZ}",
        "currentVersionReleaseDate": f"{changed_at(member, start_ms, ms):%Y-%m-%dT%H:%M:%SZ}",
        "userRatingCount": ratings, "averageUserRating": 4.25, "price": 0.0, "currency": "USD",
        "genres": ["News"], "languageCodesISO2A": [language.upper() for language in member.languages],
    }  # fmt: skip
