"""When to ask again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.collect import schedule
from monitor.errors import Gone, NoAnswer, NotFound, Paused, RateLimited, ServerTrouble
from monitor.model import Cursor
from monitor.settings import CollectSettings
from tests.conftest import NOON

SETTINGS = CollectSettings()
CURSOR = Cursor("kz-mfa-feed", next_poll_at=NOON)
MINUTE = timedelta(minutes=1)


@given(
    last=st.none() | st.floats(1, 10**6),
    new=st.integers(0, 50),
    counted=st.booleans(),
    dice=st.floats(0, 1, exclude_max=True),
)
def test_the_interval_stays_between_the_limits(
    last: float | None, new: int, counted: bool, dice: float
) -> None:
    """However an account behaves, it is asked between every 5 minutes and every 24 hours plus jitter."""
    interval = schedule.interval_after(replace(CURSOR, interval_seconds=last), new, counted, SETTINGS)
    due = schedule.after_success(NOON, interval, headers={}, dice=dice, settings=SETTINGS)
    assert (
        SETTINGS.interval_min_seconds <= (due - NOON).total_seconds() <= 1.1 * SETTINGS.interval_max_seconds
    )
    if counted:
        assert interval <= 12 * 3600


def test_a_busy_account_is_asked_more_often_and_a_quiet_one_less() -> None:
    """New posts halve the interval; silence makes it half as long again."""
    hourly = replace(CURSOR, interval_seconds=3600.0)
    assert schedule.interval_after(hourly, 3, False, SETTINGS) == 1800
    assert schedule.interval_after(hourly, 0, False, SETTINGS) == 5400
    assert schedule.interval_after(CURSOR, 30, False, SETTINGS) == 3600  # the first poll finds only old news


def test_an_assets_day_is_not_cut_to_the_longest_interval() -> None:
    """Who wants every account asked within 4 hours still has websites looked at once a day."""
    hasty = replace(SETTINGS, interval_max_seconds=4 * 3600.0, jitter=0.0)
    assert schedule.after_success(
        NOON, 86_400.0, headers={}, dice=0.5, settings=hasty
    ) == NOON + timedelta(days=1)  # fmt: skip
    patient = {"cache-control": "max-age=86400"}
    due = schedule.after_success(NOON, 3600.0, headers=patient, dice=0.5, settings=hasty)
    assert due == NOON + timedelta(hours=4)


def test_the_server_may_ask_for_patience_but_not_for_ever() -> None:
    """Cache-Control max-age lengthens the wait, clamped to a day."""
    patient = schedule.after_success(
        NOON, 300, headers={"cache-control": "public, max-age=7200"}, dice=0.5, settings=SETTINGS
    )
    assert patient == NOON + timedelta(hours=2)
    assert schedule.hint_seconds({"cache-control": "max-age=99999999"}) == 24 * 3600
    assert schedule.hint_seconds({"cache-control": "no-cache"}) == 0
    assert schedule.hint_seconds({"cache-control": "s-max-age=7"}) == 0


def test_a_post_is_seen_again_when_it_reaches_a_standard_age() -> None:
    """A post of noon is due just after 13:00, 18:00, the next noon and so on, and never after 720 h.

    A look within 5 % of the age is a look at the age, so it waits until 3 % past it: others may join it.
    """
    ages = [schedule.next_age(NOON, NOON + timedelta(hours=h)) for h in (0, 1, 6, 24, 72, 168, 720)]
    wanted = [NOON + 1.03 * timedelta(hours=h) for h in (1, 6, 24, 72, 168, 720)]
    assert ages == [*wanted, None]
    assert schedule.next_age(NOON, NOON + timedelta(minutes=56)) == NOON + 1.03 * timedelta(hours=1)
    assert schedule.next_age(NOON, NOON + timedelta(minutes=57)) == NOON + 1.03 * timedelta(hours=6)
    evening = NOON + timedelta(hours=10)
    assert schedule.earlier(evening, wanted[0], NOON, SETTINGS) == wanted[0]
    assert schedule.earlier(evening, NOON + MINUTE, NOON, SETTINGS) == NOON + 5 * MINUTE
    assert schedule.earlier(evening, None, NOON, SETTINGS) == evening


def test_failures_back_off_and_a_success_is_not_needed_to_come_back() -> None:
    """Waits double from ten minutes up to a day; a pause named by the other side is kept."""
    waits, cursor = [], CURSOR
    for _ in range(12):
        cursor = schedule.failed(
            cursor, NoAnswer("timed out", kind="timeout"), NOON, dice=0, settings=SETTINGS
        )
        waits.append((cursor.next_poll_at - NOON) / MINUTE)
    assert waits[:4] == [10, 20, 40, 80]
    assert waits[-1] == 24 * 60
    later = NOON + timedelta(hours=30)
    for error in (
        Paused("paused", kind="paused", until=later),
        RateLimited("slow down", platform="mastodon", retry_at=later),
    ):
        assert schedule.failed(CURSOR, error, NOON, dice=0, settings=SETTINGS).next_poll_at == later


def test_our_own_pause_is_not_the_sources_failure() -> None:
    """Paused does not count up failures."""
    paused = schedule.failed(
        CURSOR, Paused("breaker", kind="breaker", until=NOON), NOON, dice=0, settings=SETTINGS
    )
    assert paused.failures == 0


def test_gone_disables_at_once_and_not_found_after_thirty_days() -> None:
    """410 is a word; 404 may be a slip of the server, so it has to last."""
    gone = schedule.failed(CURSOR, Gone("410", platform="feed"), NOON, dice=0, settings=SETTINGS)
    assert gone.disabled_reason == "gone"
    lost = NotFound("404", platform="feed")
    first = schedule.failed(CURSOR, lost, NOON, dice=0, settings=SETTINGS)
    assert first.disabled_reason is None
    month = schedule.failed(first, lost, NOON + timedelta(days=30), dice=0, settings=SETTINGS)
    assert month.disabled_reason == "not found"
    trouble = schedule.failed(
        first, ServerTrouble("503", platform="feed"), NOON + timedelta(days=99), dice=0, settings=SETTINGS
    )
    assert trouble.disabled_reason is None


def test_a_permanent_redirect_is_adopted_after_three_equal_answers_in_a_day() -> None:
    """Two answers, or three within an hour, or a changing target, leave the stored address alone."""
    cursor = CURSOR
    for hours in (0, 12, 23):
        cursor = schedule.moved(cursor, "https://new.example/feed", NOON + timedelta(hours=hours))
        assert cursor.fetch_url is None
    adopted = schedule.moved(cursor, "https://new.example/feed", NOON + timedelta(hours=24))
    assert adopted.fetch_url == "https://new.example/feed"
    other = schedule.moved(cursor, "https://other.example/feed", NOON + timedelta(hours=24))
    assert (other.fetch_url, other.moved_count) == (None, 1)
    assert schedule.moved(cursor, None, NOON).moved_count == 0


def test_validators_are_forgotten_every_twelve_hours() -> None:
    """A server that answers 304 for ever is asked for the whole body twice a day."""
    cursor = replace(CURSOR, etag='W/"x"', last_modified="Mon", unconditional_at=NOON)
    assert schedule.forget_validators(cursor, NOON + timedelta(hours=11), SETTINGS) is cursor
    forgotten = schedule.forget_validators(cursor, NOON + timedelta(hours=12), SETTINGS)
    assert (forgotten.etag, forgotten.last_modified) == (None, None)


@pytest.mark.parametrize(("hours", "due"), [(5, False), (6, True)])
def test_the_audience_is_counted_every_six_hours(hours: int, due: bool) -> None:
    """Follower history cannot be rebuilt later, so it is taken from the first day."""
    cursor = replace(CURSOR, profile_at=NOON)
    assert schedule.profile_due(cursor, NOON + timedelta(hours=hours), SETTINGS.profile_seconds) is due
    assert schedule.profile_due(CURSOR, NOON, SETTINGS.profile_seconds)
