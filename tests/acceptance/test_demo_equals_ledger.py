"""After the demo the exported store equals the ledger: nothing lost, nothing twice, nothing invented."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from urllib.parse import unquote

import pytest

from monitor.collect.practice import NIGHTS
from monitor.model import Gap, Poll, Post, instant_ms
from monitor.sandbox import Ledger, natives
from monitor.sandbox.served import Served, Shown
from monitor.settings import CollectSettings
from monitor.store import Store, StoredPost
from tests.acceptance.conftest import OFTEN, Run, Tell
from tests.acceptance.wires import (
    COUNTED,
    PAGED,
    SITES,
    WITHOUT_TOTAL,
    assets,
    expected,
    lines,
    posting,
    refusal_that_tells,
    shows,
    total,
)

pytestmark = pytest.mark.slow
Key = tuple[str, str]

UNNOTICED = ("empty", "wrong_encoding")
"""Troubles under status 200 that a reader can read: no items, or letters that are still the same."""

PROFILE_EVERY = timedelta(seconds=CollectSettings().profile_seconds)
PROFILE_OF = {"x": timedelta(days=1)}
"""Where a profile costs, it is asked for once a day."""
HELD_BACK = ("paused", "breaker")
"""Why a poll may fail without a bad answer of its own: another account of the host had one just before."""


@pytest.fixture(scope="module")
def stored(store: Store) -> dict[Key, StoredPost]:
    return {(found.post.account_id, found.post.native_id): found for found in store.posts()}


def paged(ledger: Ledger) -> list[str]:
    return [member.id for member in ledger.world.cast if member.platform in PAGED]


def counted(ledger: Ledger) -> list[str]:
    return [member.id for member in ledger.world.cast if member.platform in COUNTED]


def feeds(ledger: Ledger) -> list[str]:
    return [member.id for member in ledger.world.cast if member.platform == "feed"]


def sites(ledger: Ledger) -> list[str]:
    return [member.id for member in ledger.world.cast if member.platform in SITES]


def listings(ledger: Ledger, account: str) -> list[Served]:
    member = ledger.world.members[account]
    return [answer for answer in ledger.answers(account) if shows(member, answer)]


def last_sight(ledger: Ledger) -> dict[Key, datetime]:
    """When each post was last listed in a complete answer."""
    return {
        (account, native_id): answer.at
        for account in ledger.world.members
        for answer in listings(ledger, account)
        for native_id in answer.ids
    }


def test_the_run_met_the_troubles_it_was_made_for(run: Run, ledger: Ledger, tell: Tell) -> None:
    """An acceptance test of fair weather would prove little."""
    troubles = {(answer.trouble or "none").split(":")[0] for answer in ledger.served}
    lost = [hole for account in feeds(ledger) for hole in ledger.holes(account)]
    tell("answers served", len(ledger.served))
    tell("troubles met", sorted(troubles))
    if run.manner == OFTEN:
        planned = {trouble.kind for trouble in ledger.world.plan}
        assert planned <= troubles
    else:
        assert len(lost) >= 2
    assert run.reports >= min(ledger.world.days, NIGHTS) - 1


def test_no_listed_post_is_lost(ledger: Ledger, stored: dict[Key, StoredPost], tell: Tell) -> None:
    """Every post that any complete answer listed is in the store."""
    listed = set(last_sight(ledger))
    tell("posts listed", len(listed))
    assert listed - set(stored) == set()


def test_no_standing_post_of_a_paged_account_is_lost(
    ledger: Ledger, store: Store, stored: dict[Key, StoredPost], tell: Tell
) -> None:
    """From where coverage begins to the last look everything that stood is stored, but for declared gaps."""
    checked = 0
    for account in paged(ledger):
        spans, gaps = store.coverage(account), store.open_gaps(account)
        assert len(spans) == 1, f"{account}: {spans}"
        seen_ms = instant_ms(spans[0].covers_to)
        for post in ledger.world.posts[account]:
            if post.stands(seen_ms) and post.published_at >= spans[0].covers_from:
                checked += 1
                assert (account, post.native_id) in stored or _in_a_gap(post.visible_at, gaps), post
    tell("standing posts of paged accounts", checked)
    assert checked


def test_no_post_is_stored_twice_or_invented(
    ledger: Ledger, store: Store, stored: dict[Key, StoredPost], run: Run, tell: Tell
) -> None:
    """One row per true post, and no row without one; the collector counted the same number."""
    rows = [(found.post.account_id, found.post.native_id) for found in store.posts()]
    assert len(rows) == len(set(rows)) == run.posts
    assert [key for key in rows if key not in ledger.world.by_id] == []
    addresses = Counter((found.post.account_id, found.post.url, found.post.kind == "repost",
                         found.post.published_raw) for found in stored.values())  # fmt: skip
    assert [address for address, times in addresses.items() if times > 1] == []
    tell("posts stored", len(rows))


def test_posts_say_what_the_ledger_says(ledger: Ledger, stored: dict[Key, StoredPost], tell: Tell) -> None:
    """Words, kind, language and times are those of the last look, as far as the wire carries them."""
    wrong = []
    for (account, native_id), at in last_sight(ledger).items():
        post = ledger.world.by_id[account, native_id]
        found = _as_stored(ledger, stored[account, native_id].post)
        wrong += [
            (account, native_id, name, found[name], value)
            for name, value in expected(ledger, post, at).items()
            if found[name] != value
        ]
    tell("posts compared word by word", len(last_sight(ledger)))
    assert wrong[:5] == []


def _as_stored(ledger: Ledger, post: Post) -> dict[str, object]:
    return {
        "kind": post.kind, "title": post.title, "text": post.text, "hashtags": set(post.hashtags),
        "language": post.language, "url": post.url, "published_at": post.published_at,
        "edited_at": post.edited_at, "in_reply_to": post.in_reply_to, "reply_to_own": post.reply_to_own,
        "about": _whom(ledger, post),
        "pictures": [(media.url, media.description) for media in post.media if media.kind == "image"],
    }  # fmt: skip


def _whom(ledger: Ledger, post: Post) -> str | None:
    """The account that a repost or quote is about, by its handle or by its platform's own id."""
    if post.about_account is None:
        return None
    platform, told = ledger.world.members[post.account_id].platform, post.about_account.removeprefix("club")
    return next(
        (
            member.id
            for member in ledger.world.cast
            if member.platform == platform
            and told.split("@")[0] in (member.handle, natives.account_id(member).removeprefix("-"))
        ),
        post.about_account,
    )


def test_no_count_is_invented(
    ledger: Ledger, store: Store, stored: dict[Key, StoredPost], tell: Tell
) -> None:
    """Each run of equal counts shows the true ones at its first and at its last look; a feed has none."""
    compared = 0
    for account, native_id in stored:
        for run in store.snapshots(account, native_id):
            for at in (run.first_seen_at, run.last_seen_at):
                assert ledger.counts(account, native_id, at) == run.snapshot.counts, (account, native_id, at)
            compared += 1
    tell("runs compared", compared)
    assert compared


def test_no_look_is_lost(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Counts that a complete page listed lie in a run of the same counts; a boost has none of its own."""
    looks: dict[Key, list[tuple[datetime, Shown]]] = defaultdict(list)
    for account in counted(ledger):
        for answer in listings(ledger, account):
            for native_id, counts in zip(answer.ids, answer.counts or (), strict=True):
                if counts is not None:
                    looks[account, native_id].append((answer.at, counts))
    for (account, native_id), seen in looks.items():
        spans = [
            (run.first_seen_at, run.last_seen_at, run.snapshot.counts)
            for run in store.snapshots(account, native_id)
        ]  # fmt: skip
        for at, listed in seen:
            assert any(first <= at <= last and listed == shown for first, last, shown in spans), (
                account, native_id, at,
            )  # fmt: skip
    tell("looks compared", sum(map(len, looks.values())))


def test_the_audience_is_what_the_ledger_counted(ledger: Ledger, store: Store, tell: Tell) -> None:
    """A snapshot for each profile that was served, with its true numbers; a feed has no audience."""
    compared = 0
    for account in ledger.world.members:
        shown = {shot.seen_at: shot for shot in store.audience(account)}
        served = {a.at: a.followers for a in ledger.answers(account) if a.followers is not None}
        assert set(shown) == set(served), account
        for at, shot in shown.items():
            assert shot.followers == served[at]
            true = ledger.followers(account, at)
            assert true is not None
            assert shot.followers == true or shot.precision == "rounded"
            network = ledger.world.members[account].platform
            expected_total = None if network in WITHOUT_TOTAL else total(ledger, account, at)
            assert shot.posts_total == expected_total
            compared += 1
    assert not any(store.audience(account) for account in (*sites(ledger), *assets(ledger)))
    tell("audience rows compared", compared)


def test_the_audience_is_counted_in_time(ledger: Ledger, store: Store, run: Run) -> None:
    """However often the posts are looked at: no two looks at the audience lie further apart than planned,
    but for outages and the pace of the polls themselves. What was not counted can never be made up for."""
    for account in counted(ledger):
        every = PROFILE_OF.get(ledger.world.members[account].platform, PROFILE_EVERY)
        listed = (one for one in store.polls(account) if one.outcome != "failed" and one.reason == "tick")
        polls = sorted(poll.started_at for poll in listed)
        seen = {shot.seen_at for shot in store.audience(account)}
        last = polls[0]
        for at in polls:
            assert at in seen or at - last < every, (account, at, last)
            last = at if at in seen else last


def test_every_hole_is_a_declared_gap(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Between two looks that lost something lies an open gap, and in it each lost post, by its appearance or
    by its date."""
    holes = [(account, hole) for account in feeds(ledger) for hole in ledger.holes(account)]
    for account, hole in holes:
        gaps = store.open_gaps(account)
        assert any(hole.start <= gap.starts_at and gap.ends_at <= hole.end for gap in gaps), (account, hole)
        for native_id in hole.native_ids:
            post = ledger.world.by_id[account, native_id]
            times = (post.visible_at, post.published_at)
            assert any(_in_a_gap(at, gaps) for at in times), (account, native_id, times, gaps)
    tell("holes", len(holes))
    tell("posts in holes", sum(len(hole.native_ids) for _, hole in holes))


def test_no_gap_is_claimed_where_nothing_was_missed(ledger: Ledger, store: Store, tell: Tell) -> None:
    """An open gap has its hole, or a listing in which nothing was known any more: from outside that is the
    same. A closed one is an outage whose posts were all found afterwards."""
    gaps = store.gaps()
    tell("gaps", dict(Counter((gap.cause, "open" if gap.closed_at is None else "closed") for gap in gaps)))
    for gap in gaps:
        if gap.closed_at is None:
            holes = ledger.holes(gap.account_id)
            assert _all_new(ledger, gap) or any(
                hole.start <= gap.starts_at and gap.ends_at <= hole.end for hole in holes
            ), gap
        else:
            assert gap.cause in ("source failing", "down"), gap
            span = [a for a in ledger.answers(gap.account_id, complete=False)
                    if gap.starts_at < a.at < gap.ends_at]  # fmt: skip
            assert all(not answer.complete for answer in span), gap


def _all_new(ledger: Ledger, gap: Gap) -> bool:
    """Did the listing that opened the gap show nothing that any listing before it had shown?"""
    looks = listings(ledger, gap.account_id)
    before = {native_id for look in looks if look.at < gap.opened_at for native_id in look.ids}
    return not any(before & set(look.ids) for look in looks if look.at == gap.opened_at)


def test_coverage_and_gaps_fill_the_time_that_was_followed(ledger: Ledger, store: Store) -> None:
    """From the first look to the last each instant is covered or in an open gap, and never both."""
    for account in posting(ledger):
        spans = [(span.covers_from, span.covers_to) for span in store.coverage(account)]
        spans += [(gap.starts_at, gap.ends_at) for gap in store.open_gaps(account)]
        spans.sort()
        looks = [a.at for a in listings(ledger, account)]
        assert spans[0][0] <= looks[0]
        assert all(before[1] == after[0] for before, after in pairwise(spans)), account
        assert spans[-1][1] == looks[-1], account


def test_only_what_was_deleted_is_called_gone(
    ledger: Ledger, stored: dict[Key, StoredPost], run: Run, tell: Tell
) -> None:
    """`gone_at` is set only for posts that were deleted, never before they were, and only by two proofs."""
    gone = {key: found for key, found in stored.items() if found.gone_at or found.missing_since}
    for key, found in gone.items():
        deleted = ledger.world.by_id[key].deleted_at
        since = found.gone_at or found.missing_since
        assert deleted is not None, key
        assert since is not None
        assert deleted <= since <= run.end, key
    refusals: dict[str | None, list[str]] = defaultdict(list)
    for answer in ledger.served:
        if answer.step in ("post", "record") and not answer.ids and answer.status in (200, 400, 404):
            refusals[answer.account_id].append(unquote(answer.path))
    for (account, native_id), found in gone.items():
        named = re.compile(rf"(?<![\w-]){re.escape(native_id.rpartition('/')[2])}(?![\w-])")
        proofs = sum(bool(named.search(path)) for path in refusals[account])
        assert proofs >= (2 if found.gone_at else 1), (account, native_id)
    tell("posts gone", sum(found.gone_at is not None for found in gone.values()))


def test_edits_keep_the_words_that_stood_before(
    ledger: Ledger, store: Store, stored: dict[Key, StoredPost], tell: Tell
) -> None:
    """The older texts are exactly those that were served, in their order, from first to last sight."""
    served = _served_texts(ledger)
    compared = 0
    for key in stored:
        revisions = store.revisions(*key)
        texts = [text for text, _, _ in served.get(key, [])]
        assert [revision.text for revision in revisions] == texts[:-1], key
        for revision, (_, first, last) in zip(revisions, served.get(key, []), strict=False):
            assert revision.first_seen_at == first
            assert revision.last_seen_at > last
            compared += 1
    tell("revisions compared", compared)


def _served_texts(ledger: Ledger) -> dict[Key, list[tuple[str, datetime, datetime]]]:
    """By post: each text as it was listed, with its first and last sight."""
    found: dict[Key, list[tuple[str, datetime, datetime]]] = defaultdict(list)
    for account in ledger.world.members:
        for answer in listings(ledger, account):
            for native_id in answer.ids:
                post = ledger.world.by_id[account, native_id]
                bare = ledger.world.members[account].platform == "sitemap"
                text = "" if bare else lines(post.shown.version(instant_ms(answer.at)).words.text)
                texts = found[account, native_id]
                if texts and texts[-1][0] == text:
                    texts[-1] = (text, texts[-1][1], answer.at)
                else:
                    texts.append((text, answer.at, answer.at))
    return found


def test_every_failed_request_is_a_failed_poll(ledger: Ledger, store: Store, tell: Tell) -> None:
    """A request that failed for good is a row with its reason; one that a retry mended is not."""
    polls: dict[tuple[str, datetime], list[Poll]] = defaultdict(list)
    for poll in store.polls():  # a look at known posts is a poll of its own, on the same instant too
        polls[poll.account_id, poll.started_at].append(poll)
    failures = 0
    for (account, at), answers in _by_poll(ledger):
        failed = any(_failed(answer) for answer in {a.path: a for a in answers}.values())
        failures += failed
        assert sum(poll.requests for poll in polls[account, at]) == len(answers), (account, at)
        bad = [poll for poll in polls[account, at] if poll.outcome == "failed"]
        if failed or bad:
            assert bad, (account, at, answers)
            assert all(poll.error for poll in bad), (account, at, bad)
            assert failed or all(poll.error_kind in HELD_BACK for poll in bad), (account, at, bad)
    tell("polls with a failed request", failures)
    asked = dict(_by_poll(ledger))
    unbought = {answer.at for answer in ledger.served if answer.step == "token" and not answer.complete}
    unasked = [
        poll
        for (account, at), some in polls.items()
        for poll in some
        if (account, at) not in asked
        # without a bought token the account's own question is never put
        and not (ledger.world.members[account].platform == "tiktok" and at in unbought)
    ]
    assert {(poll.outcome, poll.error_kind) for poll in unasked} <= {
        ("failed", "paused"),
        ("failed", "breaker"),
    }


def _by_poll(ledger: Ledger) -> Iterator[tuple[tuple[str, datetime], list[Served]]]:
    """The answers of each poll: simulated time stands still while one runs."""
    found: dict[tuple[str, datetime], list[Served]] = defaultdict(list)
    for answer in ledger.served:
        if answer.account_id:
            found[answer.account_id, answer.at].append(answer)
    yield from found.items()


def _failed(answer: Served) -> bool:
    if answer.step in ("post", "record") or (answer.trouble or "").startswith(UNNOTICED):
        return False
    return not answer.complete and not refusal_that_tells(answer)


def _in_a_gap(at: datetime, gaps: list[Gap]) -> bool:
    return any(gap.starts_at <= at <= gap.ends_at for gap in gaps)
