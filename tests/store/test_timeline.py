"""Coverage spans join, gaps open, split and close; the store agrees with an oracle of instants."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Gap, Window
from monitor.store import Store
from monitor.store.spans import Span, join, overlap, rest
from tests.store.facts import at, span, turn

hours = st.integers(0, 30)
windows = st.tuples(hours, hours).map(lambda pair: span(min(pair), max(pair)))


def _hours(window: Window) -> set[int]:
    """The oracle: which whole hours after noon a span holds."""
    return {hour for hour in range(31) if window.start <= at(hour) and at(hour + 1) <= window.end}


@given(st.lists(windows, max_size=12))
def test_joined_spans_hold_exactly_the_union(asked: list[Window]) -> None:
    """Union equal to the oracle's, disjoint, never touching, and the order of arrival does not matter."""
    spans: list[Span] = []
    for number, window in enumerate(asked):
        spans = join(spans, window, f"poll-{number}")
    held = [_hours(Window(s.starts, s.ends)) for s in spans]
    assert set().union(*held) == set().union(*map(_hours, asked))
    ordered = sorted(spans, key=lambda s: s.starts)
    assert all(one.ends < two.starts for one, two in pairwise(ordered))
    backwards: list[Span] = []
    for window in reversed(asked):
        backwards = join(backwards, window, "poll")
    assert {(s.starts, s.ends) for s in backwards} == {(s.starts, s.ends) for s in spans}


@given(windows, st.lists(windows, max_size=6))
def test_rest_and_holes_add_up_to_the_whole(whole: Window, holes: list[Window]) -> None:
    """What is left plus what was cut is the window; nothing is left inside a hole."""
    left = rest(whole, holes)
    kept = set().union(*map(_hours, left))
    assert kept == _hours(whole) - set().union(*map(_hours, holes))
    assert all(part.start < part.end for part in left)
    assert all(overlap(part, hole) is None for part in left for hole in holes)


def _covered(store: Store, account: str = "a") -> list[tuple[float, float]]:
    found = store.coverage(account)
    return [
        ((c.covers_from - at(0)) / (at(1) - at(0)), (c.covers_to - at(0)) / (at(1) - at(0))) for c in found
    ]


def test_a_span_that_touches_the_newest_extends_it(store: Store) -> None:
    """One row stays one row, and remembers the poll that made it what it is."""
    store.save([turn("one", covered=span(0, 1))])
    store.save([turn("two", covered=span(1, 2)), turn("other", "b", covered=span(0, 9))])
    assert _covered(store) == [(0, 2)]
    assert store.coverage("a")[0].poll_id == "two"


def test_a_backfill_joins_the_spans_it_meets(store: Store) -> None:
    """Several spans become one; a span apart stays apart."""
    store.save(
        [turn("one", covered=span(0, 1)), turn("two", covered=span(3, 4)), turn("far", covered=span(8, 9))]
    )
    assert _covered(store) == [(0, 1), (3, 4), (8, 9)]
    store.save([turn("fill", covered=span(0.5, 3))])
    assert _covered(store) == [(0, 4), (8, 9)]


def test_the_store_holds_the_same_spans_as_an_oracle(store: Store) -> None:
    """The same union as the pure join, over batches of several turns and accounts."""
    asked = [(5, 6), (1, 2), (2, 3), (7, 9), (0, 0), (4, 5), (8, 12), (20, 21), (3, 4), (19, 20)]
    for number in range(0, len(asked), 3):
        batch = [turn(f"p{number}-{i}", covered=span(*w)) for i, w in enumerate(asked[number : number + 3])]
        store.save([*batch, turn(f"b{number}", "b", covered=span(number, number + 1))])
    assert _covered(store) == [(1, 6), (7, 12), (19, 21)]
    assert _covered(store, "b") == [(0, 1), (3, 4), (6, 7), (9, 10)]


def _gap(start: float, end: float, **more: object) -> Gap:
    return Gap("a", at(start), at(end), "down", at(10), **({"poll_id": "poll-1"} | more))  # type: ignore[arg-type]


def test_a_gap_inside_the_closed_span_is_closed(store: Store) -> None:
    """It stays in the list with the time of its repair; gaps of other accounts stay open."""
    other = Gap("b", at(1), at(2), "page limit", at(10))
    store.save([turn(gaps=(_gap(1, 2),)), turn("poll-b", "b", gaps=(other,))])
    assert store.open_gaps() == [_gap(1, 2), other]
    store.save([turn("fill", hours=12, closed=span(0, 3))])
    assert store.open_gaps() == [other]
    assert store.gaps("a") == [_gap(1, 2, closed_at=at(12))]


def test_a_gap_covered_in_part_is_shortened(store: Store) -> None:
    """The rest stays open; the rows of one gap add up to it, also when it is reported again."""
    opened = turn(gaps=(_gap(0, 9),))
    store.save([opened])
    store.save([turn("left", hours=12, closed=span(-1, 2))])
    store.save([turn("middle", hours=13, closed=span(4, 5))])
    assert store.open_gaps("a") == [_gap(2, 4), _gap(5, 9)]
    before = store.gaps("a")
    assert [(g.starts_at, g.ends_at) for g in before] == [
        (at(0), at(2)),
        (at(2), at(4)),
        (at(4), at(5)),
        (at(5), at(9)),
    ]
    store.save([opened])
    assert store.gaps("a") == before


def test_an_empty_gap_can_be_told_and_closed(store: Store) -> None:
    """A gap without length (unknown size) is one row, is not told twice, and closes like any other."""
    opened = turn(gaps=(_gap(5, 5),))
    store.save([opened])
    store.save([opened])
    assert store.open_gaps("a") == [_gap(5, 5)]
    store.save([turn("fill", hours=12, closed=span(4, 6))])
    assert store.open_gaps("a") == []


def test_gaps_and_coverage_of_a_span(store: Store) -> None:
    """Only what meets the asked span is given; `until` is exclusive."""
    store.save([turn(gaps=(_gap(1, 2), _gap(5, 6)), covered=span(2, 5))])
    assert [g.starts_at for g in store.gaps(since=at(2), until=at(5))] == []
    assert [g.starts_at for g in store.gaps("a", since=at(5.5))] == [at(5)]
    assert len(store.coverage(since=at(4), until=at(9))) == 1
    assert store.coverage(since=at(5)) == []
