"""Old counts are settled in the store, a month at a time, and only what is new or changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.collect.measure import measure
from monitor.collect.poll import attempt
from monitor.collect.settling import settle
from monitor.model import Account, EngagementSnapshot, MetricValue, Post, Window
from monitor.store import Turn
from tests.collect.world import Lab, lab, rss
from tests.conftest import NOON

ACCOUNT = Account("kz-mfa", "MFA", "KZ", "mfa", "mastodon", "mfa@soc.example", "https://soc.example/@mfa")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Lab]:
    with lab(tmp_path, ACCOUNT, rss()) as ready:
        yield ready


def _posts(made: Lab, *published: datetime) -> None:
    """Posts with counts at 24 h and at 168 h."""
    for at in published:
        name = f"{at:%m%d%H}"
        post = Post(ACCOUNT.id, name, "original", "Baiandama", at)
        looks = [
            EngagementSnapshot(ACCOUNT.id, name, at + timedelta(hours=age), age, 1, 2) for age in (24, 168)
        ]
        poll = attempt(ACCOUNT.id, "manual", at)
        made.store.save([Turn(poll, new=(post,), seen_at=at)])
        made.store.save([Turn(poll, counted=(look,), seen_at=look.seen_at) for look in looks])


def _settle(made: Lab, now: datetime) -> int:
    return settle(made.store, made.house.settings, now)


def _figures(made: Lab, now: datetime) -> list[MetricValue]:
    window = Window(NOON - timedelta(days=40), NOON)
    return measure(made.store, made.house.settings, window, now, 24.0)


def test_only_what_is_new_or_changed_is_settled(made: Lab) -> None:
    """Two ages for each old post, once; then the one that has become old enough; then one that came late."""
    now = NOON + timedelta(days=1)
    _posts(made, *(NOON - timedelta(days=days) for days in (40, 30, 29, 5)))
    before = _figures(made, now)
    assert _settle(made, now) == 2 * 3 + 1  # the youngest is not old enough for 168 h
    assert _settle(made, now) == 0
    assert _figures(made, now) == before
    later = NOON + timedelta(days=15)
    assert _settle(made, later) == 1
    _posts(made, NOON - timedelta(days=35))
    assert _settle(made, later) == 2
    assert _settle(made, later) == 0


def test_other_rules_begin_anew(made: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """When counts come out otherwise than before, nothing of before is believed."""
    now = NOON + timedelta(days=1)
    _posts(made, NOON - timedelta(days=30))
    assert _settle(made, now) == 2
    monkeypatch.setattr("monitor.metrics.settling.RULES", 2)
    assert _settle(made, now) == 2
    assert {found.rules.split("|")[0] for found in made.store.settled().values()} == {"2"}


def test_a_kill_between_two_months_loses_nothing(made: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written stays; the next time goes on, and ends with the same rows."""
    now = NOON + timedelta(days=1)
    _posts(made, *(NOON - timedelta(days=days) for days in (70, 40, 20)))
    monkeypatch.setattr(type(made.store), "mark_settled", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        _settle(made, now)
    monkeypatch.undo()
    assert made.store.settled() == {}
    assert _settle(made, now) == 3  # those at 24 h are there already
    assert made.store.query("SELECT count(*) FROM counted") == [(6,)]
