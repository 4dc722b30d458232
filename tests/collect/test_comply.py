"""Posts are checked as often as a platform's terms want; what is gone there goes here, and says why."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import daemon
from monitor.collect import comply
from monitor.collect.comply import Complied
from monitor.collect.writer import Writer
from monitor.metrics import Question, compute
from monitor.model import Account, Window
from monitor.platforms import PLATFORMS, Platform, Quota
from monitor.settings import PlatformSettings
from monitor.store import StoredPost
from monitor.wire import Page, Payload, Request, Skipped
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON

ACCOUNT = Account("kz-mfa-mastodon", "MFA", "KZ", "mfa", "mastodon", "mfa@127.0.0.1:8800", f"{BASE}/@mfa")
MASTODON = PLATFORMS["mastodon"]
WORDS = "The minister received the ambassador in Astana today"


def refresh(account: Account, ids: tuple[str, ...]) -> Request:
    return Request(f"{BASE}/many?ids={','.join(ids)}", "many", item=",".join(ids), units=len(ids))


def parse(account: Account, payload: Payload) -> Page:
    """`many`: statuses and what became of the others. `compliance`: one JSON line for each post."""
    if payload.step == "compliance":
        rows = [json.loads(line) for line in payload.body.splitlines()]
        return Page(gone=tuple(row["id"] for row in rows), reasons={row["id"]: row["reason"] for row in rows})
    if payload.step != "many":
        return MASTODON.parse(account, payload)
    told = json.loads(payload.body)
    body = json.dumps(told["found"]).encode()
    page = MASTODON.parse(
        account, replace(payload, request=replace(payload.request, step="timeline"), body=body)
    )
    spoilt = tuple(Skipped(one, "spoilt") for one in told.get("spoilt", ()))
    return replace(
        page, gone=tuple(told["errors"]), reasons={k: v for k, v in told["errors"].items() if v},
        skipped=(*page.skipped, *spoilt),
    )  # fmt: skip


DUTY: Platform = replace(
    MASTODON, recheck_days=1, refresh=refresh, refresh_many=2, parse=parse,
    steps=(*MASTODON.steps, "many", "compliance"), recheck=None,
    quota=Quota(1000, "UTC", by_object=False),
)  # fmt: skip


class Server(Toots):
    """Also answers for many posts at once; `errors` says what became of some."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: dict[str, str] = {}
        self.spoilt: list[str] = []

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        if "/many?" not in request.url or self.failing:
            return super().__call__(request)
        asked = request.url.partition("ids=")[2].split(",")
        found = [self.posts[int(one)] for one in asked if int(one) in self.posts]
        errors = {one: self.errors[one] for one in asked if one in self.errors}
        return self._json(200, {"found": found, "errors": errors, "spoilt": self.spoilt})


@pytest.fixture
def duty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Lab, Server]]:
    """Five posts of a network that wants them checked every day, polled once."""
    world: Mapping[str, Platform] = dict(PLATFORMS) | {"mastodon": DUTY}
    for module in ("comply", "poll", "switches", "terms", "parsing"):
        monkeypatch.setattr(f"monitor.collect.{module}.PLATFORMS", world, raising=False)
    server = Server()
    for hour in range(1, 6):
        server.add(1000 + hour, NOON - timedelta(hours=hour), likes=hour, content=f"<p>{WORDS} №{hour}</p>")
    with lab(tmp_path, ACCOUNT, server) as made:
        made.poll()
        yield made, server


def run(made: Lab, call: Any) -> Any:
    async def scene() -> Any:
        made.house.writer = Writer(made.store)
        try:
            return await call()
        finally:
            await made.house.writer.aclose()

    return asyncio.run(scene())


def check(made: Lab) -> Complied:
    async def both() -> Complied:
        return await comply.check(made.house, DUTY, await comply.waiting(made.house, DUTY))

    found: Complied = run(made, both)
    return found


def posts(made: Lab) -> dict[str, StoredPost]:
    return {stored.post.native_id: stored for stored in made.store.posts()}


def asked(made: Lab) -> list[str]:
    return [one.url.partition("ids=")[2] for one in made.net.asked if one.step == "many"]


def test_posts_are_asked_for_once_a_day_the_longest_unseen_first(duty: tuple[Lab, Server]) -> None:
    """Nothing before a day has passed (less two hours); then all, two at once, as polls of their own; seen
    once, they wait for the next day. The account's own schedule stays."""
    made, _ = duty
    before = made.store.cursors()[ACCOUNT.id]
    made.wait(hours=21)
    assert check(made) == Complied("mastodon")
    made.wait(hours=2)
    done = check(made)
    assert (done.asked, done.removed, done.failed, done.unchecked) == (5, 0, 0, 0)
    assert [one.count(",") + 1 for one in asked(made)] == [2, 2, 1]
    assert {one.reason for one in made.store.polls(ACCOUNT.id, limit=3)} == {"comply"}
    assert {one.purpose for one in made.store.expenses()} >= {"comply"}
    assert check(made).asked == 0
    assert made.store.cursors()[ACCOUNT.id] == before


def test_what_the_platform_says_is_gone_is_removed(duty: tuple[Lab, Server]) -> None:
    """At once, with its reason; no stored body holds the words any more."""
    made, server = duty
    del server.posts[1001]
    server.errors = {"1001": "protected"}
    made.wait(days=1, minutes=1)
    assert check(made).removed == 1
    gone = posts(made)["1001"]
    assert (gone.post.text, gone.engagement, gone.post.flags) == ("", None, ("removed",))
    assert [(one.native_id, one.reason) for one in made.store.tombstones(ACCOUNT.id)] == [
        ("1001", "protected")
    ]
    bodies = [made.store.raw(name) for (name,) in made.store.query("SELECT sha256 FROM raw")]
    assert not any(f"{WORDS} №1".encode() in body for body in bodies)
    assert any(f"{WORDS} №2".encode() in body for body in bodies)


def test_what_is_only_missing_needs_a_second_answer(duty: tuple[Lab, Server]) -> None:
    """First absent, a day later gone and removed; one that comes back in between is not."""
    made, server = duty
    kept = server.posts.pop(1002)
    del server.posts[1001]
    made.wait(days=1, minutes=1)
    done = check(made)
    assert (done.absent, done.removed, done.unchecked) == (2, 0, 2)
    assert posts(made)["1001"].missing_since is not None
    server.posts[1002] = kept
    made.wait(days=1)
    assert check(made).removed == 1
    assert (posts(made)["1001"].post.text, posts(made)["1002"].missing_since) == ("", None)


def test_an_answer_that_could_not_be_read_whole_proves_nothing(duty: tuple[Lab, Server]) -> None:
    """A spoilt item may be the very post that is missing."""
    made, server = duty
    del server.posts[1001]
    server.spoilt = ["$[0]"]
    made.wait(days=1, minutes=1)
    assert check(made).absent == 0
    assert posts(made)["1001"].missing_since is None


def test_a_spent_budget_stops_the_round(duty: tuple[Lab, Server]) -> None:
    """What was learnt is kept; how many posts are left, and since when, is told."""
    made, server = duty
    server.errors = {"1005": "deleted"}
    del server.posts[1005]
    chosen = {"mastodon": PlatformSettings(daily_units=2)}
    made.house.settings = replace(made.house.settings, platforms=chosen)
    made.wait(days=1, minutes=1)
    done = check(made)
    assert (done.asked, done.unchecked, done.since) == (2, 3, NOON)
    assert done.stopped is not None
    assert "are spent" in done.stopped
    assert [one.error_kind for one in made.store.polls(ACCOUNT.id, failed=True)] == ["quota"]


def test_a_question_that_fails_harms_no_other(duty: tuple[Lab, Server]) -> None:
    """It is a row in the poll log; the posts are unchecked."""
    made, server = duty
    server.failing = {"many": 500}
    made.wait(days=1, minutes=1)
    done = check(made)
    assert (done.failed, done.unchecked, done.stopped) == (3, 5, None)
    assert len(made.store.tombstones(ACCOUNT.id)) == 0


def test_a_repost_without_counts_counts_as_seen(duty: tuple[Lab, Server]) -> None:
    """It has no counts whose look could be noted; it is asked for once a day all the same."""
    made, server = duty
    server.add(
        2000, NOON, reblog=dict(server.posts[1001], id="77", account={"id": "9", "acct": "o@o.example"})
    )
    made.poll()
    made.wait(days=1, minutes=1)
    assert check(made).asked == 6
    assert check(made).asked == 0


def test_what_polls_found_gone_is_removed_too(duty: tuple[Lab, Server]) -> None:
    """Two proofs of a poll are as good."""
    made, _ = duty
    poll = made.store.polls(ACCOUNT.id)[0]
    from monitor.store import Turn

    made.store.save([Turn(poll, gone=("1003",))])
    assert check(made).removed == 1
    assert [one.reason for one in made.store.tombstones(ACCOUNT.id)] == ["gone"]


def test_the_result_of_a_compliance_job_is_carried_out(duty: tuple[Lab, Server]) -> None:
    """Whoever holds the id; ids that nobody holds are passed over."""
    made, _ = duty
    body = b'{"id": "1001", "reason": "deleted"}\n{"id": "5", "reason": "suspended"}'
    done = run(made, lambda: comply.apply(made.house, DUTY, body, "file:///result"))
    assert (done.asked, done.removed) == (2, 1)
    assert [one.reason for one in made.store.tombstones(ACCOUNT.id)] == ["deleted"]


def test_a_later_poll_brings_back_what_the_platform_shows_again(duty: tuple[Lab, Server]) -> None:
    """Protected and open again: words and counts return."""
    made, server = duty
    kept = server.posts.pop(1001)
    server.errors = {"1001": "protected"}
    made.wait(days=1, minutes=1)
    check(made)
    server.posts[1001] = kept
    made.wait(hours=1)
    made.poll()
    back = posts(made)["1001"]
    assert (back.post.text, back.gone_at, made.store.tombstones(ACCOUNT.id)) == (f"{WORDS} №1", None, [])
    assert back.engagement is not None
    assert back.engagement.likes == 1


def test_later_polls_do_not_bring_back_what_was_forgotten(duty: tuple[Lab, Server]) -> None:
    """The server lists it for ever; rows, counts and raw bodies stay without it, and no post is new."""
    made, _ = duty
    made.store.remove(ACCOUNT.id, {"1001": "forgotten"}, made.clock.now())
    for _ in range(2):
        made.wait(hours=6)
        assert made.poll().posts_new == 0
    assert (posts(made)["1001"].post.text, posts(made)["1001"].engagement) == ("", None)
    bodies = [made.store.raw(name) for (name,) in made.store.query("SELECT sha256 FROM raw")]
    assert not any(f"{WORDS} №1".encode() in body for body in bodies)
    for run_ in made.store.snapshots(ACCOUNT.id, "1002"):
        assert run_.raw_sha256 is not None
        assert made.store.raw(run_.raw_sha256)


def test_the_daemon_does_it_every_hour(duty: tuple[Lab, Server]) -> None:
    """Only where the platform is on; the job stands beside the others."""
    made, server = duty
    server.errors = {"1001": "deleted"}
    made.wait(days=1, minutes=1)
    run(made, lambda: comply.keep(made.house))
    assert len(made.store.tombstones(ACCOUNT.id)) == 1
    off = {"mastodon": PlatformSettings(enabled=False)}
    assert comply.obliged(replace(made.house.settings, platforms=off)) == []
    assert [one.name for one in comply.obliged(made.house.settings)] == ["mastodon"]
    assert daemon.COMPLY_SECONDS == 3600


def _figures(made: Lab, as_of: datetime) -> dict[str, Any]:
    asked = Question(
        Window(NOON - timedelta(days=1), NOON + timedelta(days=1)), as_of, age_hours=24,
        names=("posts_published", "deletion_rate", "interactions_total"),
        interactions={"mastodon": ("likes", "comments", "shares")},
    )  # fmt: skip
    found = compute(made.store.query, made.store.dialect, asked)
    return {one.name: one for one in found if one.scope == "account"}


def test_figures_count_removed_posts_as_deleted(duty: tuple[Lab, Server]) -> None:
    """posts_published and deletion_rate count them; engagement leaves them out and says so in n_deleted."""
    made, _ = duty
    for hours in (20, 4):
        made.wait(hours=hours)
        made.poll()
    before = _figures(made, made.clock.now() + timedelta(hours=1))
    made.store.remove(ACCOUNT.id, {"1001": "deleted", "1002": "forgotten"}, made.clock.now())
    after = _figures(made, made.clock.now() + timedelta(hours=1))
    assert (before["posts_published"].value, after["posts_published"].value) == (5, 5)
    assert (before["deletion_rate"].value, after["deletion_rate"].value) == (0, 0.4)
    total = after["interactions_total"]
    assert (total.n, total.n_deleted) == ((before["interactions_total"].n or 0) - 2, 2)
