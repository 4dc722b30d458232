"""The benchmarks run, check their own work, and say what they measured."""

from __future__ import annotations

import http.client
import importlib.util
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from bench import metrics, parse, uncertainty
from bench.feeds import ENTRIES, feed
from bench.measure import run, serving
from bench.metric_runs import CONTENDERS, Found, Timed
from bench.poll import Row, compare, table

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
needs_reader = pytest.mark.skipif(
    importlib.util.find_spec("reader") is None, reason="reader is not installed"
)


def test_a_number_is_a_feed() -> None:
    """The same number gives the same bytes, another number others; sizes are those of the promise."""
    assert feed(3, NOW) == feed(3, NOW) != feed(5, NOW)
    assert all(20_000 <= len(feed(number, NOW)) <= 60_000 for number in range(100))


def test_both_parsers_find_every_entry() -> None:
    """Speeds come out for both sides; a lost entry would have raised."""
    speeds = parse.compare(feeds=2, repeat=1)
    assert set(speeds) == {"feedparser", "ours"}
    assert min(speeds.values()) > 0


def test_intervals_of_both_sides_agree() -> None:
    """Every kind of work is measured; findings that differ would have raised."""
    rows = uncertainty.compare(accounts=4, repeat=1, resamples=50)
    assert [row.what for row in rows] == ["median interval", "iq mean interval", "overperformance", "ranks"]
    assert all(row.ours > 0 and row.plain > 0 for row in rows)
    assert len(uncertainty.table(rows).splitlines()) == 5


def test_the_server_forgets_only_when_told_to() -> None:
    """Honest: a known ETag is answered 304. Forgetful: 200 with the whole body, whatever is asked."""
    with serving(2) as server:
        seen = []
        for mode in ("honest", "forgetful"):
            server.switch(mode)
            connection = http.client.HTTPConnection("127.0.0.1", server.port)
            connection.request("GET", "/feed/1.xml", headers={"If-None-Match": '"v1-1"'})
            answer = connection.getresponse()
            seen.append((answer.status, answer.read().count(b"<entry>")))
            connection.close()
        assert seen == [(304, 0), (200, ENTRIES)]
        assert server.switch("honest") == {"200": 1}


def test_a_failing_process_is_not_measured() -> None:
    """Its last words are in the error."""
    with pytest.raises(RuntimeError, match="No module named nothing"):
        run([sys.executable, "-m", "nothing"])


@needs_reader
@pytest.mark.slow
def test_ours_against_reader_on_five_feeds() -> None:
    """All three situations run on both sides, and what the stores hold is checked by the benchmark itself."""
    rows = compare(feeds=5, repeat=1, workers=1)
    assert [row.situation for row in rows] == ["cold", "unchanged", "304"]
    assert all(row.ours > 0 and row.theirs > 0 and row.ours_peak_mb > 10 for row in rows)
    assert len(table(rows).splitlines()) == 4


def test_a_missed_ratio_or_too_much_memory_is_told() -> None:
    """Fast enough and small enough, or MISSED."""
    good = Row("cold", 10.0, 60.0, 6.0, 5.0, 1.0, 1.0, 50.0, 120.0)
    assert good.met
    assert not Row("cold", 10.0, 40.0, 4.0, 5.0, 1.0, 1.0, 50.0, 120.0).met
    fat = Row("cold", 10.0, 60.0, 6.0, 5.0, 1.0, 1.0, 50.0, 220.0)
    assert "MISSED" in table([fat])


@pytest.mark.slow
def test_all_contenders_compute_figures_of_a_small_year() -> None:
    """Both engines give as many figures, values and intervals, a night writes only the months that changed,
    and pandas, where it is installed, has a median for every account."""
    runs = metrics.compare(posts=5000, accounts=20)
    done = {one.name: one for one in runs}
    with_pandas = importlib.util.find_spec("pandas") is not None
    assert list(done) == [name for name in CONTENDERS if with_pandas or not name.startswith("pandas")]
    store, duckdb = done["store"].found, done["duckdb"].found
    assert store["figures"] > 1000
    assert all(store[count] == duckdb[count] for count in ("figures", "valued", "intervals"))
    assert all(one.seconds > 0 and one.peak_mb > 10 for one in runs)
    assert [done[name].found["months"] for name in metrics.NIGHTS] == [2, 1]
    if with_pandas:
        assert done["pandas-all"].found == done["pandas-window"].found
        assert done["pandas-all"].found["medians"] == 20
    said = metrics.verdicts(runs)
    assert all(one.value > 0 for one in said)
    assert len(metrics.table(runs, said).splitlines()) == len(runs) + len(said) + 3


def test_contenders_that_did_not_work_are_not_compared() -> None:
    """Fewer figures on one side, a store that was not settled, or lost medians raise."""
    figures: Found = {"figures": 9, "valued": 8, "intervals": 7}
    good: dict[str, Found] = {
        "settle": {"counts": 100}, "store": figures, "export": {"rows": 400}, "duckdb": figures,
        "pandas-all": {"medians": 2}, "pandas-window": {"medians": 2},
        "night": {"months": 1, "counts": 1}, "night-full-month": {"months": 1, "counts": 1},
    }  # fmt: skip

    def check(**changed: Found) -> None:
        found = good | {name.replace("_", "-"): one for name, one in changed.items()}
        done = {name: metrics.Contender(name, 1.0, 1.0, 50.0, one) for name, one in found.items()}
        metrics.check(done, posts=100, accounts=2)

    check()
    for bad in (
        {"duckdb": figures | {"valued": 7}}, {"settle": {"counts": 0}}, {"export": {"rows": 0}},
        {"pandas_all": {"medians": 1}}, {"night": {"months": 0, "counts": 1}},
    ):  # fmt: skip
        with pytest.raises(RuntimeError):
            check(**bad)


def test_a_query_of_two_threads_is_summed_twice_and_lasts_once() -> None:
    """Overlapping queries: both spans count in the sum, the clock counts once; the rows come through."""
    both = threading.Barrier(2, timeout=10)

    def run_slowly(sql: str) -> list[tuple[str]]:
        both.wait()
        time.sleep(0.05)
        return [(sql,)]

    timed = Timed(run_slowly)
    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(timed, ("a", "b"))) == [[("a",)], [("b",)]]
    assert timed.queries == 2
    assert timed.summed >= 0.1
    assert timed.busy < timed.summed


def test_speed_is_wanted_from_above_and_time_from_below() -> None:
    """At least so many times, less than so many seconds; without a wish nothing is missed."""
    assert metrics.Verdict("a", 5.0, "x", 5.0).met
    assert not metrics.Verdict("a", 4.9, "x", 5.0).met
    assert metrics.Verdict("a", 59.0, "s", 60.0).met
    missed = metrics.Verdict("a", 60.0, "s", 60.0)
    assert not missed.met
    assert metrics.Verdict("a", 0.1, "x").met
    assert "MISSED" in metrics.table([], [missed])
