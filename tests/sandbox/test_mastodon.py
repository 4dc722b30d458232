"""The Mastodon API on the wire: entities of the true shape, paging without loss, counts as in the ledger."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from monitor.model import instant_ms
from monitor.sandbox import SimClock
from monitor.sandbox.answers import Answer
from monitor.sandbox.natives import account_id as account_number
from monitor.sandbox.site import Site
from tests.sandbox.conftest import BASE, at_day


def timeline(site: Site, account_id: str, query: str = "limit=40") -> Answer:
    number = account_number(site.world.members[account_id])
    return site.get(f"/api/v1/accounts/{number}/statuses?{query}")


def link(answer: Answer, rel: str) -> str | None:
    """The address of a neighbouring page, relative to the server."""
    found = re.search(rf'<([^>]*)>; rel="{rel}"', dict(answer.headers).get("Link", ""))
    return found[1].removeprefix(BASE) if found else None


def walk(site: Site, answer: Answer, rel: str) -> list[list[str]]:
    pages = []
    while True:
        pages.append([status["id"] for status in json.loads(answer.body)])
        following = link(answer, rel)
        if following is None:
            return pages
        answer = site.get(following)
        assert answer.status == 200


def standing(site: Site, account_id: str) -> list[str]:
    ms = instant_ms(site.clock.now())
    return [p.native_id for p in site.world.posts[account_id] if p.stands(ms)]


@pytest.mark.parametrize("limit", [1, 7, 40])
def test_paging_back_covers_all_exactly_once(limit: int, calm: Site, clock: SimClock) -> None:
    """Following rel=next from the newest page meets every standing status once, newest first."""
    clock.advance_to(at_day(20))
    account = "uz-minister-mastodon"
    ids = [i for page in walk(calm, timeline(calm, account, f"limit={limit}"), "next") for i in page]
    assert ids == standing(calm, account)[::-1]


@pytest.mark.parametrize("limit", [1, 7, 40])
def test_paging_forward_covers_all_exactly_once(limit: int, calm: Site, clock: SimClock) -> None:
    """Following rel=prev upwards from the oldest meets every standing status once."""
    clock.advance_to(at_day(20))
    account = "uz-minister-mastodon"
    pages = walk(calm, timeline(calm, account, f"limit={limit}&min_id=1"), "prev")
    assert [i for page in pages for i in page[::-1]] == standing(calm, account)


def test_last_page_has_prev_and_no_next(calm: Site) -> None:
    """As recorded: the last page links prev only, an empty page links nothing."""
    answer = timeline(calm, "kz-embassy-fr-mastodon")
    assert link(answer, "next") is None
    assert link(answer, "prev") is not None
    assert timeline(calm, "kg-spokesperson-new-mastodon").body == b"[]"


def test_since_id_gives_the_newest_min_id_the_next(calm: Site) -> None:
    """since_id answers with the newest page above the bound, min_id with the one just above it."""
    ids = standing(calm, "kz-mfa-mastodon")
    bound = ids[10]
    newest = json.loads(timeline(calm, "kz-mfa-mastodon", f"limit=5&since_id={bound}").body)
    above = json.loads(timeline(calm, "kz-mfa-mastodon", f"limit=5&min_id={bound}").body)
    assert [s["id"] for s in newest] == ids[-5:][::-1]
    assert [s["id"] for s in above] == ids[11:16][::-1]


def test_limit_is_20_and_at_most_40(calm: Site) -> None:
    """Without a limit 20 statuses come, and never more than 40."""
    assert len(json.loads(timeline(calm, "kz-mfa-mastodon", "").body)) == 20
    assert len(json.loads(timeline(calm, "kz-mfa-mastodon", "limit=400").body)) == 40


def test_filters(calm: Site, clock: SimClock) -> None:
    """exclude_reblogs, exclude_replies, only_media and pinned leave out what they name."""
    clock.advance_to(at_day(20))
    account = "kz-mfa-mastodon"
    number = account_number(calm.world.members[account])
    everything = json.loads(timeline(calm, account).body)
    assert any(s["reblog"] for s in everything)
    assert not any(s["reblog"] for s in json.loads(timeline(calm, account, "exclude_reblogs=true").body))
    kept = json.loads(timeline(calm, account, "exclude_replies=true&limit=40").body)
    assert all(s["in_reply_to_account_id"] in (None, number) for s in kept)
    assert any(s["in_reply_to_id"] for s in kept)
    media = json.loads(timeline(calm, account, "only_media=true").body)
    assert all(s["media_attachments"] for s in media)
    pinned = json.loads(timeline(calm, "kg-embassy-be-mastodon", "pinned=true").body)
    assert [s["id"] for s in pinned] == [
        p.native_id for p in calm.world.posts["kg-embassy-be-mastodon"] if p.pinned
    ]
    assert calm.ledger.served[-1].step == "pinned"


def test_filters_travel_in_the_links(calm: Site) -> None:
    """The links keep limit and filters, as recorded."""
    assert "exclude_reblogs=true&limit=3&max_id=" in str(
        link(timeline(calm, "kz-mfa-mastodon", "limit=3&exclude_reblogs=true"), "next")
    )


def test_counts_are_those_of_the_ledger(calm: Site, clock: SimClock) -> None:
    """Every count on the wire is the ledger's count of that millisecond."""
    clock.advance(12_345.678)
    for status in json.loads(timeline(calm, "uz-mfa-mastodon").body):
        told = tuple(status[f"{name}_count"] for name in ("favourites", "replies", "reblogs", "quotes"))
        true = calm.ledger.counts("uz-mfa-mastodon", status["id"], clock.now())
        assert told == (true[:4] if true else (0, 0, 0, 0))
        assert (true is None) == (status["reblog"] is not None)
    served = calm.ledger.served[-1]
    assert served.counts is not None
    assert len(served.ids) == len(served.counts) == 40


def test_text_on_the_wire_is_the_true_text(calm: Site, clock: SimClock) -> None:
    """Stripped of its markup the content is the ledger's text, in every language."""
    clock.advance_to(at_day(10))
    languages = set()
    for account in ("uz-mfa-mastodon", "kg-mfa-mastodon", "kz-mfa-mastodon"):
        for status in json.loads(timeline(calm, account).body):
            if status["reblog"]:
                assert (status["content"], status["language"]) == ("", None)
                continue
            post = calm.world.statuses[status["id"]]
            text = unescape(re.sub("<[^>]+>", "", status["content"].replace("</p><p>", "\n\n")))
            assert text == post.version(instant_ms(clock.now())).words.text
            languages.add(status["language"])
    assert languages == {"uz", "ru", "en", "ky", "kk"}


def test_boosts_quotes_replies_and_polls(calm: Site, clock: SimClock) -> None:
    """A boost holds the original with its own counts, a quote its post, a poll its votes."""
    clock.advance_to(at_day(29))
    posts = calm.world.statuses.values()
    ms = instant_ms(clock.now())
    alive = [p for p in posts if p.stands(ms)]

    def fetched(kind: str) -> tuple[Any, Any]:
        post = next(p for p in alive if p.kind == kind)
        return post, json.loads(calm.get(f"/api/v1/statuses/{post.native_id}").body)

    post, status = fetched("repost")
    assert status["reblog"]["id"] == post.about.native_id
    assert status["reblog"]["favourites_count"] == post.about.counts(ms).likes
    assert status["favourites_count"] == 0
    post, status = fetched("quote")
    assert status["quote"]["state"] == "accepted"
    assert status["quote"]["quoted_status"]["id"] == post.about.native_id
    asked = next(p for p in alive if p.poll)
    told = json.loads(calm.get(f"/api/v1/statuses/{asked.native_id}").body)["poll"]
    assert [option["votes_count"] for option in told["options"]] == list(asked.votes(ms))
    strangers = next(p for p in alive if p.reply_to_own is False)
    status = json.loads(calm.get(f"/api/v1/statuses/{strangers.native_id}").body)
    assert [m["acct"] for m in status["mentions"]] == ["citizen42@social.example"]


def test_lookup_profile_and_audience(calm: Site, clock: SimClock) -> None:
    """Lookup and profile give the same account, with the ledger's followers and standing posts."""
    clock.advance_to(at_day(3))
    looked = json.loads(calm.get("/api/v1/accounts/lookup?acct=uz_minister").body)
    asked = json.loads(calm.get(f"/api/v1/accounts/{looked['id']}").body)
    assert looked == asked
    assert asked["followers_count"] == calm.ledger.followers("uz-minister-mastodon", clock.now())
    assert asked["statuses_count"] == len(standing(calm, "uz-minister-mastodon"))
    assert calm.ledger.served[-1].followers == asked["followers_count"]


def test_account_that_moves(calm: Site, clock: SimClock) -> None:
    """From its day on the profile names the account it moved to."""
    path = "/api/v1/accounts/lookup?acct=kg_spokesperson"
    assert "moved" not in json.loads(calm.get(path).body)
    clock.advance_to(at_day(12))
    assert json.loads(calm.get(path).body)["moved"]["acct"] == "kg_spokesperson_new"


def test_deleted_and_unknown_are_404(calm: Site, clock: SimClock) -> None:
    """A deleted status vanishes from the listing and is 404 by id, as unknown ids are."""
    post = next(p for p in calm.world.statuses.values() if p.deleted_ms and p.published_at > at_day(0))
    assert post.deleted_at is not None
    clock.advance_to(post.published_at)
    assert calm.get(f"/api/v1/statuses/{post.native_id}").status == 200
    clock.advance_to(post.deleted_at)
    for path in (
        f"/api/v1/statuses/{post.native_id}", "/api/v1/statuses/12", "/api/v1/accounts/12",
        "/api/v1/accounts/12/statuses", "/api/v1/accounts/lookup?acct=nobody",
        f"/api/v1/accounts/{account_number(calm.world.members['kz-mfa-mastodon'])}/followers",
    ):  # fmt: skip
        answer = calm.get(path)
        assert (answer.status, json.loads(answer.body)) == (404, {"error": "Record not found"})
    assert post.native_id not in standing(calm, post.account_id)


def test_bad_bound_is_400(calm: Site) -> None:
    """A bound that is no number is refused."""
    assert timeline(calm, "kz-mfa-mastodon", "max_id=abc").status == 400


def test_etag_and_304(calm: Site, clock: SimClock) -> None:
    """The same page under its weak ETag is 304; when a count moved it is 200 again."""
    first = timeline(calm, "kz-mfa-mastodon")
    number = account_number(calm.world.members["kz-mfa-mastodon"])
    etag = dict(first.headers)["ETag"]
    assert re.fullmatch(r'W/"[0-9a-f]{32}"', etag)
    path = f"/api/v1/accounts/{number}/statuses?limit=40"
    assert calm.get(path, {"if-none-match": etag}).status == 304
    clock.advance(3600)
    assert calm.get(path, {"if-none-match": etag}).status == 200


def test_rate_headers_count_down(calm: Site, clock: SimClock) -> None:
    """The limit counts down within five minutes and starts again on the five-minute mark."""
    first, second = (dict(timeline(calm, "kz-mfa-mastodon").headers) for _ in range(2))
    assert int(first["X-RateLimit-Remaining"]) == int(second["X-RateLimit-Remaining"]) + 1 == 299
    assert re.fullmatch(r"2026-03-02T00:05:00\.\d{6}Z", first["X-RateLimit-Reset"])
    clock.advance(300)
    assert dict(timeline(calm, "kz-mfa-mastodon").headers)["X-RateLimit-Remaining"] == "299"


@pytest.mark.recorded
def test_entities_have_the_recorded_keys(wire: Path, calm: Site, clock: SimClock) -> None:
    """A status, its attachment, mention, tag, poll and account have exactly the keys of genuine ones.

    quotes_count is newer than the recorded timeline and stands in the recorded quote.
    """
    clock.advance_to(at_day(29))
    folder = wire / "mastodon"

    def recorded(name: str) -> Any:
        return json.loads((folder / name).read_bytes())

    real = [s for n in (1, 2, 3) for s in recorded(f"account_statuses_p{n}.json")]
    ours = [s for page in (json.loads(timeline(calm, m.id).body) for m in calm.world.by_handle.values())
            for s in page]  # fmt: skip
    assert "quotes_count" in recorded("status_quote.json")
    keys = set(real[0]) | {"quotes_count"}
    assert all(set(status) == keys for status in ours)
    assert set(ours[0]["account"]) == set(recorded("account.json"))
    assert list(ours[0]["account"]) == list(real[0]["account"])
    for part in ("media_attachments", "mentions", "tags"):
        genuine = next(s[part][0] for s in real if s[part])
        assert set(next(s[part][0] for s in ours if s[part])) == set(genuine)
    assert set(next(s["poll"] for s in ours if s["poll"])) == set(recorded("poll.json"))
    assert set(next(s["quote"] for s in ours if s["quote"])) == set(recorded("status_quote.json")["quote"])
    assert calm.get("/api/v1/statuses/1").body == (folder / "lookup_404.json").read_bytes().strip()


@pytest.mark.recorded
def test_headers_have_the_recorded_form(wire: Path, calm: Site) -> None:
    """Link, rate and ETag headers have the form of the recorded ones."""
    real = json.loads((wire / "mastodon" / "account_statuses_p1.json.meta.json").read_bytes())["headers"]
    ours = {name.lower(): value for name, value in timeline(calm, "kz-mfa-mastodon").headers}

    def form(value: str) -> str:
        host = re.sub(r"https?://[^/]+", "origin", value)
        return re.sub(r"(?<![a-z_])[0-9a-f]{32}|\d+", "0", host.replace("exclude_reblogs=FALSE&", ""))

    for name in ("link", "x-ratelimit-reset", "x-ratelimit-limit", "etag", "content-type", "cache-control"):
        assert form(ours[name]) == form(real[name])
