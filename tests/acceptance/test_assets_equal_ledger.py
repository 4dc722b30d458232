"""Assets and the furniture of profiles after the demo: what was looked at is what was there."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from monitor.platforms import PLATFORMS
from monitor.sandbox import Ledger
from monitor.store import Store
from tests.acceptance.conftest import Run, Tell
from tests.acceptance.wires import COUNTED, assets

pytestmark = pytest.mark.slow
DAY = timedelta(days=1)
EARLY, LATE = DAY / 8, DAY / 4
"""Looks are spread a little, so that not all are asked at once; the run's last leap is of three hours."""


def test_every_look_is_what_the_ledger_says(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Whether it answers, when it changed, its version; a look for each answer that showed the truth."""
    looks = store.assets()
    for account in assets(ledger):
        seen = {look.seen_at for look in looks if look.account_id == account}
        assert seen == {answer.at for answer in ledger.answers(account)}, account
    for look in looks:
        true = ledger.look(look.account_id, look.seen_at)
        assert (look.answers, look.changed_at, look.version) == true, look
    assert {look.account_id for look in looks} == set(assets(ledger))
    tell("looks at assets compared", len(looks))


def test_assets_are_looked_at_once_a_day(ledger: Ledger, store: Store, run: Run) -> None:
    """Neither more often nor more seldom, but for polls that failed; from the first hour to the last day."""
    for account in assets(ledger):
        at = [look.seen_at for look in store.assets(account)]
        failed = [poll.started_at for poll in store.polls(account, failed=True)]
        every = timedelta(seconds=PLATFORMS[ledger.world.members[account].platform].every_seconds or 0)
        assert at[0] - ledger.world.start < DAY / 24
        assert run.end - at[-1] < every + LATE
        for before, after in pairwise(at):
            assert after - before > every - EARLY, (account, before, after)
            assert after - before < every + LATE or any(before < one < after for one in failed), account


def test_assets_have_nothing_that_accounts_with_posts_have(ledger: Ledger, store: Store) -> None:
    """No posts, no coverage, no gap: a look a day says nothing of the time between."""
    for account in assets(ledger):
        assert not list(store.posts([account]))
        assert store.coverage(account) == []
        assert store.gaps(account) == []


def test_profiles_are_furnished_as_the_ledger_says(ledger: Ledger, store: Store, tell: Tell) -> None:
    """Picture, words and address at every look at a profile; None where the wire does not tell."""
    compared = 0
    for member in ledger.world.cast:
        for shot in store.audience(member.id):
            assert (shot.avatar, shot.bio, shot.link) == ledger.furniture(member.id), (member.id, shot)
            compared += 1
        assert member.platform not in COUNTED or store.audience(member.id)
    tell("profiles compared", compared)
