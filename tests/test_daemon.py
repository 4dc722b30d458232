"""The daemon: what it promises about stopping, starting again, jumps of the clock and errors in a job."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, JobExecutionEvent

from monitor import daemon
from monitor.clock import SystemClock
from monitor.collect import nightly
from monitor.collect.house import House
from monitor.collect.lock import holder
from monitor.collect.poll import attempt
from monitor.collect.rounds import LEASE, Rounds
from monitor.collect.writer import Writer
from monitor.errors import ConfigError, StoreBusy, StoreFull
from monitor.fetch import Fetcher
from monitor.model import Account, Cursor, Window
from monitor.sandbox import KEYS, SimClock, World
from monitor.sandbox.server import Sandbox
from monitor.sandbox.wires import settings_toml
from monitor.settings import StoreSettings
from monitor.store import Store, Turn
from monitor.wire import Payload, Request
from tests.chaos.test_kill import practice_world
from tests.collect.world import BASE, Lab, Net, lab, rss
from tests.conftest import NOON

FEED = rss(("a", NOON - timedelta(hours=1)))
HOME = Path(__file__).parents[1]


# --- a daemon of its own -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world() -> Iterator[Sandbox]:
    """A calm practice world at the machine's own time, in a thread."""
    now = datetime.now(UTC)
    calm = World(1, now - timedelta(days=1), days=3, plan=())
    with practice_world(calm, cast(SimClock, SystemClock())) as sandbox:
        yield sandbox


@pytest.fixture
def folder(tmp_path: Path, world: Sandbox) -> Path:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "accounts.csv").write_text(world.ledger.world.accounts_csv(), "utf-8")
    (tmp_path / "config" / "monitor.toml").write_text(
        settings_toml(world.base_url) + "[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n"
    )
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in KEYS.items()))
    (tmp_path / ".env").chmod(0o600)
    return tmp_path


def command(folder: Path, *words: str) -> subprocess.Popen[str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("MONITOR_")}
    return subprocess.Popen(
        [sys.executable, "-m", "monitor", *words],
        cwd=folder, env=plain | {"PYTHONPATH": str(HOME)}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@contextmanager
def running(folder: Path, sandbox: Sandbox, answers: int) -> Iterator[subprocess.Popen[str]]:
    """A daemon that has received that many answers."""
    wanted, process = len(sandbox.ledger.served) + answers, command(folder, "--verbose", "run")
    try:
        until(lambda: len(sandbox.ledger.served) >= wanted or process.poll() is not None)
        assert process.poll() is None, process.communicate()[1]
        yield process
    finally:
        process.kill()
        process.communicate()


def until(true: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it never came to that"
        time.sleep(0.01)


def stopped(process: subprocess.Popen[str], number: int = signal.SIGTERM) -> str:
    """Ask for a stop; what it wrote to stderr. It ends by itself, in time and with status 0."""
    process.send_signal(number)
    began = time.monotonic()
    _, told = process.communicate(timeout=20)
    assert time.monotonic() - began < 10
    assert process.returncode == 0, told
    return told


@contextmanager
def stored(folder: Path) -> Iterator[Store]:
    with Store.open(StoreSettings(url=f"sqlite:///{folder}/data/monitor.db"), read_only=True) as store:
        yield store


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_keeps_the_pages_in_hand(folder: Path, world: Sandbox, number: int) -> None:
    """In the middle of its first round: exit status 0 within ten seconds, no attempt left open, every page
    that was answered is in the store, and the store is whole."""
    before = len(world.ledger.served)
    with running(folder, world, answers=8) as process:
        told = stopped(process, number)
    assert "stopped" in told
    assert "Traceback" not in told
    with stored(folder) as store:
        polls = store.polls()
        assert polls
        assert {poll.outcome for poll in polls} <= {"ok", "unchanged", "failed"}
        assert {poll.error_kind for poll in polls if poll.outcome == "failed"} <= {"stopped"}
        kept = {(row.post.account_id, row.post.native_id) for row in store.posts()}
        asked = {poll.account_id for poll in polls if poll.outcome == "ok"}
        for answer in world.ledger.served[before:]:
            if answer.step == "timeline" and answer.account_id in asked:
                assert {(answer.account_id, i) for i in answer.ids} <= kept, answer.account_id
        assert store.check() == []
    assert holder(folder / "data" / "monitor.lock") is None


@pytest.mark.slow
def test_one_daemon_per_folder_and_a_poll_beside_it(folder: Path, world: Sandbox) -> None:
    """A second `run` ends at once with status 4 and names the first; a poll by hand works; a restart too."""
    with running(folder, world, answers=3) as first:
        second = command(folder, "run")
        _, told = second.communicate(timeout=20)
        assert second.returncode == 4
        assert f"process {first.pid}" in told
        by_hand = command(folder, "poll", "kz-mfa-feed", "kz-mfa-mastodon", "--format", "json")
        out, told = by_hand.communicate(timeout=60)
        assert by_hand.returncode == 0, told
        assert out.count('"account"') == 2
        stopped(first)
    with running(folder, world, answers=0) as again:
        until(lambda: holder(folder / "data" / "monitor.lock") == again.pid)
        until(lambda: catches(again))
        assert "cut off" not in stopped(again)


def catches(process: subprocess.Popen[str]) -> bool:
    """The process handles SIGTERM by itself from now on (Linux: the mask of caught signals)."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    caught = int(re.findall(r"SigCgt:\s*([0-9a-f]+)", status)[0], 16)
    return bool(caught & (1 << (signal.SIGTERM - 1)))


# --- one process, a house of ours ----------------------------------------------------------------------


@pytest.fixture
def made(tmp_path: Path, make_account: Callable[..., Account]) -> Iterator[Lab]:
    with lab(tmp_path, make_account(), FEED) as made:
        yield made


def live(made: Lab, what: Callable[[House], Awaitable[Any]]) -> Any:
    """Something async with the lab's house, whose writer and stop belong to this loop."""

    async def run() -> Any:
        made.house.writer, made.house.stop = Writer(made.store), asyncio.Event()
        try:
            return await what(made.house)
        finally:
            await made.house.writer.aclose()

    return asyncio.run(run())


async def life(house: House, enough: Callable[[], bool], number: int = signal.SIGTERM) -> None:
    """The daemon until `enough`, then a signal."""
    body = asyncio.create_task(daemon.run(house))
    await seen(lambda: enough() or body.done())
    if not body.done():
        os.kill(os.getpid(), number)
    await body


async def seen(true: Callable[[], bool]) -> None:
    for _ in range(2000):
        if true():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it never came to that")


def test_it_collects_reports_and_stops(made: Lab, caplog: pytest.LogCaptureFixture) -> None:
    """One life: the account is polled, yesterday's report written, and a signal ends it."""
    page = made.house.settings.data_dir / "reports" / "2026-03-01" / "report-2026-03-01.html"
    with caplog.at_level(logging.INFO, "monitor"):
        live(
            made,
            lambda house: life(house, lambda: page.exists() and made.store.nightly_done(page_date(), "UTC")),
        )
    assert made.ids() == {"a"}
    assert "collecting 1 accounts" in caplog.messages
    assert caplog.messages[-1] == "stopped"


def page_date() -> Any:
    return (NOON - timedelta(days=1)).date()


def test_the_report_of_a_date_is_written_once_also_after_a_restart(
    made: Lab, caplog: pytest.LogCaptureFixture
) -> None:
    """Two lives in one night: one log line, one file that is never written again."""
    page = made.house.settings.data_dir / "reports" / "2026-03-01" / "report-2026-03-01.html"
    done = lambda: made.store.nightly_done(page_date(), "UTC")  # noqa: E731
    with caplog.at_level(logging.INFO, "monitor"):
        live(made, lambda house: life(house, done))
        stamp, asked = page.stat().st_mtime_ns, len(made.net.asked)
        made.wait(hours=13)
        live(made, lambda house: life(house, lambda: len(made.net.asked) > asked))
        for _ in range(3):
            assert live(made, nightly.run_if_due) is None
    assert page.stat().st_mtime_ns == stamp
    assert [m for m in caplog.messages if m.startswith("report of")] == [f"report of 2026-03-01: {page}"]


def test_a_nightly_report_can_be_written_again_byte_by_byte(made: Lab, tmp_path: Path) -> None:
    """What was learnt after that night changes a report that is measured anew, never the kept one."""
    settings, on = made.house.settings, page_date()
    with pytest.raises(ConfigError, match=f"no nightly report of {on} was kept"):
        nightly.rebuild(settings, made.store, on, tmp_path)
    live(made, lambda house: life(house, lambda: made.store.nightly_done(on, "UTC")))
    made.wait(hours=3)
    live(made, nightly.run_if_due)
    span = Window(NOON - timedelta(days=20), NOON - timedelta(days=10))
    made.store.save([Turn(attempt(made.account.id, "backfill", NOON), covered=span)])
    again = nightly.rebuild(settings, made.store, on, tmp_path)
    first = settings.data_dir / "reports" / str(on)
    files = {file.name: file.read_bytes() for file in first.iterdir()}
    assert files == {file.name: file.read_bytes() for file in again.page.parent.iterdir()}
    anew = nightly.write(settings, made.store, on, NOON + timedelta(days=1), 30, tmp_path / "anew")
    assert anew.page.read_bytes() != again.page.read_bytes()


def test_attempts_of_a_killed_life_are_closed_at_the_start(
    made: Lab, caplog: pytest.LogCaptureFixture
) -> None:
    """What was claimed when the process died is due again at once, not after its lease; the attempt stays
    in the log as killed."""
    made.store.claim(NOON, NOON + LEASE, 10, ["feed"])
    made.store.save([Turn(attempt(made.account.id, "tick", NOON))])
    assert made.store.claim(NOON, NOON + LEASE, 10, ["feed"]) == []
    live(made, daemon._recover)
    assert caplog.messages == ["1 polls were cut off by the last end of this program"]
    assert [(poll.outcome, poll.error_kind) for poll in made.store.polls()] == [("failed", "killed")]
    assert [c.account_id for c in made.store.claim(NOON, NOON + LEASE, 10, ["feed"])] == [made.account.id]


def test_late_is_fine_and_once_is_enough(made: Lab) -> None:
    """No grace limit, missed runs melt into one, never two of the same job at a time."""

    async def jobs(house: House) -> dict[str, tuple[object, ...]]:
        scheduler = daemon._scheduler(house, Rounds(house), set())
        scheduler.start(paused=True)
        told = {
            job.id: (job.misfire_grace_time, job.coalesce, job.max_instances, job.trigger.interval)
            for job in scheduler.get_jobs()
        }
        scheduler.shutdown(wait=False)
        return told

    seconds = {"tick": 2, "nightly": 60, "prune": 3600, "comply": 3600}
    assert live(made, jobs) == {
        name: (None, True, 1, timedelta(seconds=every)) for name, every in seconds.items()
    }


def test_an_error_in_a_job_is_one_line_and_the_next_round_works(
    made: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A locked store on the first tick: logged once, without a traceback; the second tick polls."""
    claim, refused = Store.claim, []

    def busy_once(store: Store, *words: Any) -> list[Cursor]:
        if not refused:
            refused.append(1)
            raise StoreBusy("monitor.db is locked by another program")
        return claim(store, *words)

    monkeypatch.setattr(Store, "claim", busy_once)
    monkeypatch.setattr(daemon, "TICK_SECONDS", 0.05)
    live(made, lambda house: life(house, lambda: bool(made.ids())))
    lines = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert [r.getMessage() for r in lines] == ["tick: monitor.db is locked by another program"]
    assert lines[0].exc_info is None
    assert made.ids() == {"a"}


def test_a_full_disk_stops_no_other_job(
    made: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The nightly job cannot write: the others go on, and the report is tried again."""
    tried = []

    async def full(house: House) -> None:
        tried.append(1)
        raise StoreFull("no space left")

    monkeypatch.setattr(nightly, "run_if_due", full)
    monkeypatch.setattr(daemon, "NIGHTLY_SECONDS", 0.05)
    live(made, lambda house: life(house, lambda: len(tried) >= 2 and bool(made.ids())))
    assert "nightly: no space left" in caplog.messages
    assert made.ids() == {"a"}


def test_bugs_and_left_out_rounds_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """A bug in a job is an error line with its type; a round left out is a matter of course."""
    at = datetime.now(UTC)
    with caplog.at_level(logging.INFO, "monitor"):
        daemon._heard(JobExecutionEvent(EVENT_JOB_ERROR, "tick", "default", at, exception=ValueError("x")))
        daemon._heard(JobExecutionEvent(EVENT_JOB_MAX_INSTANCES, "tick", "default", at))
    assert isinstance(caplog.records[0].exc_info and caplog.records[0].exc_info[1], ValueError)
    assert [(r.levelname, r.getMessage()) for r in caplog.records] == [
        ("ERROR", "tick failed"),
        ("INFO", "tick is still running; this round is left out"),
    ]


class Hanging(Net):
    """A source that never answers."""

    async def get(self, request: Request) -> Payload:
        self.asked.append(request)
        await asyncio.sleep(3600)
        raise AssertionError


@pytest.mark.parametrize("how", ["patience ends", "second signal"])
def test_a_source_that_hangs_does_not_hold_up_the_stop(
    made: Lab, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """After the time for the pages in hand, or with a second signal, what still runs is cut off."""
    hanging = Hanging(FEED, made.clock)
    made.house.fetcher = cast(Fetcher, hanging)
    monkeypatch.setattr(daemon, "STOP_SECONDS", 0.05 if how == "patience ends" else 30.0)

    async def stop(house: House) -> None:
        body = asyncio.create_task(daemon.run(house))
        await seen(lambda: bool(hanging.asked))
        os.kill(os.getpid(), signal.SIGTERM)
        if how == "second signal":
            await house.stop.wait()
            os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(body, 10)

    began = time.monotonic()
    live(made, stop)
    assert time.monotonic() - began < 10
    assert made.ids() == set()


def test_a_job_in_hand_is_finished_by_the_stop(made: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    """A report half written when the signal comes is written to its end before the store is closed."""
    steps = []

    async def slow(house: House) -> None:
        steps.append("begun")
        await asyncio.sleep(0.2)
        steps.append("done")

    monkeypatch.setattr(nightly, "run_if_due", slow)
    live(made, lambda house: life(house, lambda: bool(steps)))
    assert steps == ["begun", "done"]


def test_a_job_that_takes_too_long_is_cut_off(
    made: Lab, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One warning that says what happens to it, no traceback."""
    begun = []

    async def endless(house: House) -> None:
        begun.append(1)
        await asyncio.sleep(3600)

    monkeypatch.setattr(nightly, "run_if_due", endless)
    monkeypatch.setattr(daemon, "STOP_SECONDS", 0.05)
    live(made, lambda house: life(house, lambda: bool(begun) and bool(made.ids())))
    assert [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING] == [
        "nightly was cut off by the stop; it is done again at the next start"
    ]


# --- the clock -----------------------------------------------------------------------------------------


class Jumpy:
    """Wall and steady time that part ways: each sleep moves both, and the wall by a jump more."""

    def __init__(self, *jumps: float) -> None:
        self.wall, self.steady, self.jumps = NOON, 0.0, list(jumps)

    def now(self) -> datetime:
        return self.wall

    def monotonic(self) -> float:
        return self.steady

    async def sleep(self, seconds: float) -> None:
        if not self.jumps:
            raise asyncio.CancelledError
        self.steady += seconds
        self.wall += timedelta(seconds=seconds + self.jumps.pop(0))


def test_jumps_of_over_a_minute_are_noticed(made: Lab, caplog: pytest.LogCaptureFixture) -> None:
    """Forwards, backwards and a sleep of the machine; small corrections are not jumps."""
    made.house.clock = Jumpy(0, 30, -59, 3600, 0, -7200, 61)
    seen: list[float] = []

    async def heard(jump: float) -> None:
        seen.append(jump)

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(daemon.watch_clock(made.house, heard))
    assert seen == pytest.approx([3600, -7200, 61])
    assert caplog.messages[0] == "the clock jumped by +3600 s; all due times are planned anew"


def test_a_jump_is_what_wall_time_ran_ahead() -> None:
    """Seconds, signed; steady time alone makes none."""
    clock = Jumpy()
    wall, steady = clock.now(), clock.monotonic()
    clock.steady += 100
    clock.wall += timedelta(seconds=40)
    assert daemon.jumped(clock, wall, steady) == pytest.approx(-60)


def after_jump(made: Lab, jump: float) -> tuple[dict[str, Cursor], list[datetime]]:
    async def jumped(house: House) -> list[datetime]:
        scheduler = daemon._scheduler(house, Rounds(house), set())
        scheduler.start(paused=True)
        far = datetime.now(UTC) + timedelta(days=400)
        for job in scheduler.get_jobs():
            job.modify(next_run_time=far)
        await daemon._after_jump(house, scheduler, jump)
        times = [job.next_run_time for job in scheduler.get_jobs()]
        scheduler.shutdown(wait=False)
        return times

    return made.store.cursors(), live(made, jumped)


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
def test_due_times_follow_a_clock_that_went_back(made: Lab, jump: float) -> None:
    """Rows move back with the clock, so nobody waits a day longer; after a jump ahead they stay, overdue.
    Either way the scheduler knocks at once instead of waiting for times of before the jump."""
    made.poll()
    before, times = after_jump(made, jump)
    due = before[made.account.id].next_poll_at
    moved = timedelta(seconds=min(jump, 0.0))
    assert made.store.cursors()[made.account.id].next_poll_at == due + moved
    assert all(abs((at - datetime.now(UTC)).total_seconds()) < 30 for at in times)
    assert len(times) == 4


def test_after_a_jump_ahead_everyone_is_asked_once(made: Lab) -> None:
    """A month ahead is one poll of each account, not one for every hour that seems to be missing."""
    made.poll()
    made.wait(days=30)
    asked = len(made.net.asked)
    live(made, lambda house: Rounds(house).until_idle())
    assert len(made.net.asked) == asked + 1


def test_addresses_here_are_of_this_machine() -> None:
    """No test of the daemon asks the outside."""
    assert urlsplit(BASE).hostname == "127.0.0.1"
