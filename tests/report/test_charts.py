"""Charts: coordinates follow the numbers, and what was not observed is drawn as such."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.model import Gap, Window
from monitor.report import behind, charts
from monitor.report.tables import letters
from tests.report.made import DAYS, WINDOW, account, rich, small, value


def test_a_bar_is_whole_partial_or_a_hole() -> None:
    """All accounts observed, some, none: three kinds, and only a hole has no count."""
    a, b = account("a"), account("b")
    daily = {("a", DAYS[0]): 3, ("b", DAYS[0]): 1, ("a", DAYS[1]): 2, ("a", DAYS[3]): 0, ("b", DAYS[3]): 0}
    (panel,) = charts.bars(small(accounts=(a, b), daily=daily))
    assert [bar.kind for bar in panel.bars[:4]] == ["whole", "part", "hole", "whole"]
    assert [bar.text for bar in panel.bars[:4]] == [
        "2026-03-01: 4", "2026-03-02: at least 2", "2026-03-03: not observed", "2026-03-04: 0",
    ]  # fmt: skip
    assert panel.bars[0].height == 2 * panel.bars[1].height == 100
    assert panel.bars[3].height == 0
    assert "28 days not observed" not in panel.text
    assert "27 days not observed" in panel.text


def test_countries_share_one_scale() -> None:
    """The same height means the same number in every panel."""
    panels = charts.bars(rich())
    assert len({panel.y_marks for panel in panels}) == 1
    assert [panel.name for panel in panels] == ["Kazakhstan", "Kyrgyzstan", "Uzbekistan"]


@pytest.mark.parametrize(
    ("value_", "end"), [(0, 2), (2, 2), (3, 4), (9, 10), (21, 30), (101, 200), (7000, 8000)]
)
def test_axis_ends_on_a_round_number(value_: float, end: float) -> None:
    """The end is round, even, and not below the largest value."""
    assert charts.ceiling(value_) == end


def test_dots_stand_inside_their_intervals() -> None:
    """low <= median <= high on the drawing too, highest median first; few posts: no line."""
    for panel in charts.dots(rich()):
        assert all(d.low is None or d.low <= d.x <= (d.high or 0) for d in panel.dots)
        assert [d.x for d in panel.dots] == sorted((d.x for d in panel.dots), reverse=True)
    youtube = next(p for p in charts.dots(rich()) if p.name == "youtube")
    assert youtube.dots[0].low is None


def test_one_hit_makes_the_scale_logarithmic_and_says_so() -> None:
    """A median far above the others does not squeeze them into one point."""
    accounts = tuple(account(f"acc{i}") for i in range(4))
    medians = (3.0, 5.0, 8.0, 40_000.0)
    values = tuple(value(f"acc{i}", "interactions_median", m) for i, m in enumerate(medians))
    (panel,) = charts.dots(small(accounts=accounts, values=values))
    assert panel.aside == "logarithmic scale"
    places = [d.x for d in panel.dots]
    assert places[2] - places[3] > 5
    assert max(places) <= 332


def test_follower_curve_breaks_where_the_count_is_unknown() -> None:
    """Three unknown days split the curve in two; a lone day is a point."""
    figures = rich()
    curve = charts.curves(figures)[0]
    assert len(curve.lines) == 2
    at = WINDOW.start
    lone = {"kz-mfa-mastodon": ((at, 5), (at + timedelta(days=2), 5), (at + timedelta(days=3), 9))}
    (single,) = charts.curves(small(followers=lone))
    assert (len(single.lines), len(single.points)) == (1, 1)


def test_steady_followers_are_a_level_line() -> None:
    """Equal counts do not divide by zero and have one mark."""
    at = WINDOW.start
    same = {"kz-mfa-mastodon": ((at, 5), (at + timedelta(days=1), 5))}
    (curve,) = charts.curves(small(followers=same))
    assert len(curve.y_marks) == 1


def test_last_look_of_a_day_counts() -> None:
    """Of two looks on one day the later one stands, looks outside of the window do not."""
    at = WINDOW.start
    looks = ((at + timedelta(hours=9), 7), (at + timedelta(hours=2), 6), (at - timedelta(days=1), 1))
    assert charts.by_day(small(followers={"x": looks}), "x") == {DAYS[0]: 7}


def test_strip_draws_what_was_seen_and_what_failed() -> None:
    """Spans are cut to the window; only failing sources are drawn apart, other holes stay empty."""

    def at(days: float) -> datetime:
        return WINDOW.start + timedelta(days=days)

    seen = tuple(Window(at(a), at(b)) for a, b in ((-5, 3), (6, 99), (-9, -8)))
    figures = small(
        coverage_spans={"kz-mfa-mastodon": seen},
        gaps=(
            Gap("kz-mfa-mastodon", at(3), at(4.5), "source failing", at(3)),
            Gap("kz-mfa-mastodon", at(4.5), at(6), "down", at(4.5)),
        ),
    )  # fmt: skip
    (strip,) = charts.strips(figures)
    assert [(s.kind, s.x, s.width) for s in strip.spans] == [
        ("failing", 100.0, 50.0), ("seen", 0.0, 100.0), ("seen", 200.0, 800.0),
    ]  # fmt: skip
    assert strip.share.text == "–"


def test_tables_behind_the_charts_hold_the_same_numbers() -> None:
    """Daily counts, medians and followers are the ones that the charts draw."""
    figures = rich()
    daily = behind.daily_table(figures)
    assert len(daily.rows) == 30
    assert daily.rows[21][2].text == "–"
    assert daily.rows[10][1].text.startswith("≥ ")
    drawn = sum(len(panel.dots) for panel in charts.dots(figures))
    assert len(behind.median_table(figures).rows) == drawn
    followers = behind.follower_table(figures)
    assert (len(followers.rows), len(followers.heads)) == (9, 1 + 30)
    assert [cell.text for cell in followers.rows[0][11:16]] == ["822", "–", "–", "–", "788"]


def test_median_without_n_or_interval_is_dashed_in_its_table() -> None:
    """Unknown n and interval are dashes, not zeros."""
    table = behind.median_table(small(values=(value("kz-mfa-mastodon", "interactions_median", 4.0, n=None),)))
    assert [c.text for c in table.rows[0][2:]] == ["4", "–", "–", "–"]


def test_one_day_window_has_one_bar() -> None:
    """A daily report draws one day, and says the date once."""
    day = Window(WINDOW.start, WINDOW.start + timedelta(days=1))
    figures = replace(rich(), window=day)
    assert all(len(panel.bars) == 1 for panel in charts.bars(figures))
    assert len(figures.days) == 1


def test_notes_go_on_after_z() -> None:
    """The 27th reason is marked aa."""
    assert [letters(i) for i in (0, 25, 26, 51, 52)] == ["a", "z", "aa", "az", "ba"]
