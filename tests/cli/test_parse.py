"""`parse`: what an adapter makes of a saved body."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Desk
from tests.cli.served import feed

TOOT = {
    "id": "1", "created_at": "2026-03-02T10:00:00.000Z", "content": "<p>Hi</p>", "visibility": "public",
    "url": "https://example.org/@mfa/1", "uri": "https://example.org/@mfa/1", "replies_count": 0,
    "reblogs_count": 2, "favourites_count": 5, "account": {"id": "7", "acct": "mfa"}, "reblog": None,
    "media_attachments": [], "mentions": [], "tags": [], "spoiler_text": "", "language": "en",
    "edited_at": None, "in_reply_to_id": None, "in_reply_to_account_id": None, "poll": None, "card": None,
}  # fmt: skip


def test_a_saved_feed(desk: Desk) -> None:
    """Every item is accounted for; times are ISO; an unknown thing is null."""
    (desk.folder / "feed.xml").write_bytes(feed("visit", "note"))
    told = desk("parse", "feed", "feed.xml")
    page = json.loads(told.out)
    assert told.status == 0
    assert (page["items"], len(page["posts"]), page["skipped"]) == (2, 2, [])
    assert {post["published_at"] for post in page["posts"]} == {
        "2026-03-02T10:00:00+00:00", "2026-03-02T11:00:00+00:00",
    }  # fmt: skip
    assert (page["identity"], page["next"]) == (None, None)


def test_what_came_with_the_body_is_read_beside_it(desk: Desk) -> None:
    """FILE.meta.json gives address, status and headers, so a paged listing knows its next page."""
    (desk.folder / "list.json").write_text(json.dumps([TOOT]))
    url = "https://example.org/api/v1/accounts/7/statuses"
    meta = {
        "url": url,
        "status": 200,
        "headers": {"Link": [f'<{url}?max_id=1>; rel="next"'], "Content-Type": "application/json"},
    }
    (desk.folder / "list.json.meta.json").write_text(json.dumps(meta))
    page = json.loads(desk("parse", "mastodon", "list.json").out)
    assert page["next"] == {"url": f"{url}?max_id=1", "step": "timeline"}
    assert page["engagement"][0]["likes"] == 5
    assert page["posts"][0]["text"] == "Hi"


def test_flags_beat_what_lies_beside(desk: Desk) -> None:
    """--status 404 is what the adapter then sees: its own error, as JSON, status 3."""
    (desk.folder / "list.json").write_text("[]")
    told = desk(
        "parse", "mastodon", "list.json", "--status", "404", "--step", "timeline",
        "--url", "https://example.org/api/v1/accounts/7/statuses", "--content-type", "application/json",
    )  # fmt: skip
    fault = json.loads(told.out)
    assert told.status == 3
    assert (fault["error"], fault["kind"]) == ("NotFound", "not-found")
    assert list(fault) == ["error", "kind", "reason", "path"]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("nix", "feed.xml"), "no adapter for nix; there are: appstore, bluesky, "),
        (("feed", "none.xml"), "none.xml: No such file or directory"),
        (("feed", "."), "Is a directory"),
        (("feed", "feed.xml", "--step", "post"), "feed has no step post; there are: timeline"),
    ],
    ids=["platform", "file", "folder", "step"],
)
def test_faults_name_the_thing(desk: Desk, words: tuple[str, ...], fault: str) -> None:
    """Exit status 2: nothing was parsed."""
    (desk.folder / "feed.xml").write_bytes(feed("visit"))
    told = desk("parse", *words)
    assert (told.status, told.out) == (2, "")
    assert fault in told.err


@pytest.mark.parametrize("broken", ["{", "[]", '{"headers": 7}'])
def test_a_broken_companion_is_told(desk: Desk, broken: str) -> None:
    """The file beside the body is named, and what it should be."""
    (desk.folder / "feed.xml").write_bytes(feed("visit"))
    (desk.folder / "feed.xml.meta.json").write_text(broken)
    told = desk("parse", "feed", "feed.xml")
    assert told.status == 2
    assert "feed.xml.meta.json: not a JSON object" in told.err


def test_a_body_that_is_not_the_format(desk: Desk) -> None:
    """The adapter's own word for it, status 3."""
    (desk.folder / "page.html").write_text("<html><p>We are closed")
    told = desk("parse", "feed", "page.html")
    assert told.status == 3
    assert json.loads(told.out)["reason"]


def test_a_body_of_several_accounts_is_read_for_one(desk: Desk) -> None:
    """`--handle` says for which; the others are told as not asked for."""
    users = [
        {"id": "7", "username": "mfa_kz", "name": "MFA", "public_metrics": {"followers_count": 5}},
        {"id": "8", "username": "other", "name": "Other", "public_metrics": {"followers_count": 6}},
    ]
    (desk.folder / "users.json").write_text(json.dumps({"data": users}))
    page = json.loads(desk("parse", "x", "users.json", "--handle", "MFA_kz").out)
    assert (page["identity"]["native_id"], page["audience"][0]["followers"]) == ("7", 5)
    assert page["units"] == 2


def test_a_saved_problem_names_its_status_itself(desk: Desk) -> None:
    """Nobody has to remember with which one it came."""
    problem = {
        "title": "Too Many Requests",
        "type": "about:blank",
        "status": 429,
        "detail": "Too Many Requests",
    }
    (desk.folder / "problem.json").write_text(json.dumps(problem))
    told = desk("parse", "x", "problem.json")
    assert (told.status, json.loads(told.out)["error"]) == (3, "RateLimited")
