"""From the store to what a report shows: zero is not unknown, and nobody is left out in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from monitor.collect import measure
from monitor.collect.questions import interactions
from monitor.metrics import METRICS
from monitor.model import Account, Window
from monitor.settings import PlatformSettings
from tests.collect.world import BASE, Lab, Toots, lab
from tests.conftest import NOON

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WINDOW = Window(datetime(2026, 2, 26, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC))
MASTODON, FEED, LINKEDIN, OFF = "kz-mfa-mastodon", "uz-mfa-feed", "kz-mfa-linkedin", "kz-off-feed"


@pytest.fixture
def seen(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[tuple[Lab, Toots]]:
    """A Mastodon account that was polled once and posted on some days; others that nobody asked."""
    account = make_account(id=MASTODON, platform="mastodon", handle="mfa", url=f"{BASE}/@mfa")
    server = Toots()
    for number, hours in enumerate((60, 59, 12 + 2 * 24), start=1):
        server.add(number, NOON - hours * HOUR, likes=10 * number)
    others = [
        make_account(id=FEED, country="UZ"),
        make_account(id=LINKEDIN, platform="linkedin"),
        make_account(id=OFF, enabled=False),
    ]
    with lab(tmp_path, account, server) as made:
        made.store.sync_accounts([account, *others], NOON)
        made.poll()
        yield made, server


def figures(made: Lab) -> measure.Figures:
    return measure.figures(made.house.settings, made.store, WINDOW, made.clock.now())


def test_a_day_without_posts_is_zero_only_where_it_was_observed(seen: tuple[Lab, Toots]) -> None:
    """Observed and silent is 0; never looked at is None."""
    daily = figures(seen[0]).daily
    days = [date(2026, 2, 26) + n * DAY for n in range(4)]
    assert [daily[MASTODON, day] for day in days] == [0, 0, 3, 0]
    assert [daily[FEED, day] for day in days] == [None] * 4
    assert {account for account, _ in daily} == {MASTODON, FEED}


def test_a_day_that_was_hardly_observed_is_unknown(
    tmp_path: Path, make_account: Callable[..., Account]
) -> None:
    """Nine tenths of a day have to be observed before no post means 0."""
    account, server = (
        make_account(id=MASTODON, platform="mastodon", handle="mfa", url=f"{BASE}/@mfa"),
        Toots(),
    )
    edge = datetime(2026, 2, 27, 3, tzinfo=UTC)
    server.add(1, edge)
    with lab(tmp_path, account, server, posts_per_poll=1, first_window_days=1) as made:
        server.page = 1
        server.add(0, edge - 30 * DAY)
        made.poll()
        found = figures(made)
    (span,) = found.coverage_spans[MASTODON]
    assert (span.start, span.end) == (edge, WINDOW.end)
    assert [found.daily[MASTODON, date(2026, 2, d)] for d in (26, 27, 28)] == [None, 1, 0]


def test_who_is_not_collected_and_why(seen: tuple[Lab, Toots]) -> None:
    """Switched off in the registry, no adapter yet, or switched off in the settings."""
    made, _ = seen
    assert {a.id: why for a, why in figures(made).not_collected} == {
        LINKEDIN: "no adapter for linkedin yet", OFF: "switched off in the registry",
    }  # fmt: skip
    made.house.settings = replace(
        made.house.settings, platforms={"mastodon": PlatformSettings(enabled=False)}
    )
    found = figures(made)
    assert {a.id: why for a, why in found.not_collected}[
        MASTODON
    ] == "mastodon is switched off in the settings"
    assert [a.id for a in found.followed] == [FEED]
    assert not {value.subject for value in found.values} & {MASTODON, LINKEDIN, OFF}


def test_what_a_report_carries(seen: tuple[Lab, Toots]) -> None:
    """Values of every metric, followers as seen, the posts with the most interactions, definitions."""
    made, _ = seen
    found = figures(made)
    assert (found.title, found.practice, found.on) == ("Digital diplomacy monitor", False, date(2026, 3, 1))
    assert {value.name for value in found.values} == set(METRICS) == {d.name for d in found.definitions}
    assert found.followers == {}  # the look was at noon of 2 March, after the window
    assert {value.window for value in found.values} == {WINDOW}
    assert {value.name for value in found.by_network["mastodon"]} <= {
        m.name for m in METRICS.values() if m.needs_age
    }
    assert {value.subject for value in found.by_network["mastodon"]} <= {"KZ"}
    later = measure.figures(
        made.house.settings,
        made.store,
        Window(WINDOW.start, WINDOW.end + DAY),
        made.clock.now(),
        practice=True,
    )
    assert later.followers == {MASTODON: ((NOON, 1200),)}
    assert (later.title, later.practice) == ("Practice world", True)


def test_a_failing_account_is_told_with_its_reason(seen: tuple[Lab, Toots]) -> None:
    """Since when, what kind, which words; an account that answers again is not listed."""
    made, server = seen
    server.failing = {"/statuses": 503}
    made.wait(hours=2)
    made.poll()
    (failing,) = figures(made).failures
    assert (failing.account_id, failing.since, failing.error_kind) == (MASTODON, NOON + 2 * HOUR, "server")
    assert "503" in (failing.error or "")
    server.failing = {}
    made.wait(hours=2)
    made.poll()
    assert figures(made).failures == ()


def test_figures_by_hand(seen: tuple[Lab, Toots]) -> None:
    """Names and accounts narrow the question; an unknown name is a ValueError."""
    made, _ = seen
    values = measure.measure(
        made.store,
        made.house.settings,
        WINDOW,
        made.clock.now(),
        24.0,
        names=["posts_published"],
        accounts=[MASTODON],
    )
    assert {(v.scope, v.subject, v.value) for v in values} == {
        ("account", MASTODON, 3.0),
        ("country", "KZ", 3.0),
    }
    with pytest.raises(ValueError, match="nix"):
        measure.measure(made.store, made.house.settings, WINDOW, made.clock.now(), 24.0, names=["nix"])
    assert interactions()["mastodon"] == ("likes", "comments", "shares")
    assert "feed" not in interactions()
