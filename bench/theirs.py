"""The other one: reader (github.com/lemon24/reader), as its own guide uses it.

python -m bench.theirs add DATABASE PORT FEEDS
python -m bench.theirs update DATABASE WORKERS
"""

from __future__ import annotations

import sys
from pathlib import Path

import feedparser_sgmllib

from bench.measure import Run, run

# reader's own copy of feedparser expects sgmllib, which feedparser's dependency now carries under this name
sys.modules.setdefault("sgmllib", feedparser_sgmllib)


def prepare(folder: Path, port: int, feeds: int) -> None:
    """Make its database and add the feeds; nobody times this."""
    run([sys.executable, "-m", "bench.theirs", "add", str(folder / "reader.db"), str(port), str(feeds)])


def poll(folder: Path, workers: int) -> Run:
    """Update all feeds once in a process of its own."""
    return run([sys.executable, "-m", "bench.theirs", "update", str(folder / "reader.db"), str(workers)])


def _add(database: str, port: str, feeds: str) -> None:
    from reader import make_reader  # only in the child: whoever measures has to stay small

    with make_reader(database) as reader:
        for number in range(int(feeds)):
            reader.add_feed(f"http://127.0.0.1:{port}/feed/{number}.xml")


def _update(database: str, workers: str) -> None:
    from reader import make_reader

    with make_reader(database) as reader:
        reader.update_feeds(workers=int(workers), scheduled=False)  # scheduled: not again within the hour


if __name__ == "__main__":
    {"add": _add, "update": _update}[sys.argv[1]](*sys.argv[2:])
