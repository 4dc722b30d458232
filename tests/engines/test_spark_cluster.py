"""A cluster of Spark on this machine: one master, two workers, one of which is killed in the middle."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from monitor import engine
from monitor.metrics import compute
from tests.engines.loading import stored
from tests.metrics.random_world import random_world
from tests.metrics.test_reference import QUESTIONS
from tests.metrics.world import sqlite
from tests.peers.running import connects, free_ports, running

pytestmark = [
    pytest.mark.engines,
    pytest.mark.filterwarnings(
        "ignore::ResourceWarning"
    ),  # Spark's client leaves its sockets to the collector
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
ASKED = QUESTIONS["a month, asked later"]
DEPLOY = "org.apache.spark.deploy"


class Cluster:
    """The address of its master, and its workers' processes."""

    def __init__(self, url: str) -> None:
        self.url = url

    def workers(self) -> list[int]:
        """Process ids of the workers that live."""
        return _processes(f"{DEPLOY}.worker.Worker", self.url)

    def kill_a_worker(self) -> None:
        """With all that it runs, as when a machine falls out."""
        worker = self.workers()[0]
        for child in [*_children(worker), worker]:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


def _processes(*words: str) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            if entry.name.isdigit():
                line = (entry / "cmdline").read_bytes().decode(errors="replace")
                if "java" in line.split("\0")[0] and all(word in line for word in words):
                    found.append(int(entry.name))
    return sorted(found)


def _children(process: int) -> list[int]:
    found: list[int] = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError, IndexError, ValueError):
            if int((entry / "stat").read_text().rpartition(")")[2].split()[1]) == process:
                found += [*_children(int(entry.name)), int(entry.name)]
    return found


@contextmanager
def _cluster(folder: Path) -> Iterator[Cluster]:
    import pyspark

    home = Path(pyspark.__file__).parent
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    port, *rest = free_ports(3)
    url = f"spark://127.0.0.1:{port}"
    spark = str(home / "bin" / "spark-class")
    with ExitStack() as stack:
        stack.enter_context(running(
            [spark, f"{DEPLOY}.master.Master", "--host", "127.0.0.1", "--port", str(port),
             "--webui-port", "0"],
            folder / "master.log", lambda: connects(port), 60,
        ))  # fmt: skip
        for place, own in enumerate(rest):
            (folder / f"worker{place}").mkdir()
            stack.enter_context(running(
                [spark, f"{DEPLOY}.worker.Worker", "-c", "1", "-m", "2g",
                 "--host", "127.0.0.1", "--port", str(own), "--webui-port", "0",
                 "-d", str(folder / f"worker{place}"), url],
                folder / f"worker{place}.log", lambda own=own: connects(own), 60,
            ))  # fmt: skip
        yield Cluster(url)


@pytest.mark.slow
def test_a_worker_that_is_killed_changes_no_figure(tmp_path: Path) -> None:
    """The figures of a cluster that loses one of two workers in the middle are the store's own."""
    if find_spec("pyspark") is None:
        pytest.skip("pyspark is not installed: make test-engines")
    world = random_world(9, 60)
    with stored(world, tmp_path / "monitor.db") as store:
        engine.export(store, tmp_path / "parquet")
    expected = compute(sqlite(world), "sqlite", ASKED)
    with _cluster(tmp_path) as cluster, _over(tmp_path / "parquet", cluster) as run:
        posts = run("SELECT count(*) FROM post")
        assert len(cluster.workers()) == 2
        asked, killed = Event(), Event()
        Thread(target=_kill_during, args=(cluster, asked, killed), daemon=True).start()

        def watched(sql: str) -> list[tuple[Any, ...]]:
            asked.set()
            return run(sql)

        ours = compute(watched, engine.DIALECTS["spark"], ASKED)
        assert killed.wait(60)
        assert len(cluster.workers()) == 1
        assert run("SELECT count(*) FROM post") == posts
    assert _same(ours, expected)


def _over(folder: Path, cluster: Cluster) -> Any:
    return engine.open_engine("spark", folder, spark_master=cluster.url)


def _kill_during(cluster: Cluster, asked: Event, killed: Event) -> None:
    asked.wait()
    time.sleep(2)
    cluster.kill_a_worker()
    killed.set()


def _same(ours: list[Any], theirs: list[Any]) -> bool:
    """Equal in every field; numbers up to the order in which they were added."""
    return [_rounded(value) for value in ours] == [_rounded(value) for value in theirs]


def _rounded(value: Any) -> Any:
    shown = [getattr(value, name) for name in value.__dataclass_fields__]
    return [float(f"{field:.9g}") if isinstance(field, float) else field for field in shown]
