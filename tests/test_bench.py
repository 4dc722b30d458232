"""The benchmarks run, check their own work, and say what they measured."""

from __future__ import annotations

import http.client
import importlib.util
import sys
from datetime import UTC, datetime

import pytest

from bench import parse
from bench.feeds import ENTRIES, feed
from bench.measure import run, serving
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
