"""The daemon: jobs and a clean stop. The only home of apscheduler.

APScheduler only knocks at the door: what is due stands in the store, so a missed, late or doubled knock
changes nothing. Four jobs: `tick` starts what is due, `nightly` writes the report that is still missing,
`prune` drops what has outlived its retention, `comply` checks what platforms want checked.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from monitor.clock import Clock
from monitor.collect import comply, keys, nightly, terms
from monitor.collect.house import House
from monitor.collect.rounds import Rounds
from monitor.errors import MonitorError
from monitor.platforms import LENDERS

TICK_SECONDS = 2.0
NIGHTLY_SECONDS = 60.0
PRUNE_SECONDS = 3600.0
COMPLY_SECONDS = 3600.0
WATCH_SECONDS = 30.0
JUMP_SECONDS = 60.0
STOP_SECONDS = 8.0
"""After a stop is asked for: running polls get this long to finish their page."""
Jobs = set[asyncio.Task[Any]]
"""Tasks of the jobs that run just now."""
log = logging.getLogger(__name__)


async def run(house: House) -> None:
    """Collect until SIGTERM or SIGINT; then finish the pages in hand. A second signal cuts them off."""
    rounds = Rounds(house)
    await _recover(house)
    await house.refresh_accounts()
    busy: Jobs = set()
    scheduler = _scheduler(house, rounds, busy)
    _on_signals(house.stop, rounds)
    scheduler.start()
    watch = asyncio.create_task(watch_clock(house, lambda jump: _after_jump(house, scheduler, jump)))
    log.info("collecting %d accounts", len(house.accounts))
    try:
        await house.stop.wait()
    finally:
        watch.cancel()
        scheduler.pause()
        await _finish(busy, rounds)
        scheduler.shutdown(wait=False)
    log.info("stopped")


async def _recover(house: House) -> None:
    """The lock says that we are alone with a SQLite store, so what is still leased was cut off by a crash.

    A shared store has other workers: there, leases run out by themselves."""
    if house.writer.store.dialect == "sqlite":
        lost = await house.writer.write(house.writer.store.recover, house.clock.now())
        if lost:
            log.warning("%d polls were cut off by the last end of this program", lost)


def _scheduler(house: House, rounds: Rounds, busy: Jobs) -> AsyncIOScheduler:
    """Late is fine and once is enough: no grace limit, missed runs melt into one. `busy` holds running jobs.

    APScheduler's own log is silent: `_guarded` and `_heard` say the same once.
    """
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
    jobs: dict[str, tuple[Callable[[], Awaitable[object]], float]] = {
        "tick": (rounds.tick, TICK_SECONDS),
        "nightly": (lambda: nightly.run_if_due(house), NIGHTLY_SECONDS),
        "prune": (lambda: _prune(house), PRUNE_SECONDS),
        "comply": (lambda: comply.keep(house), COMPLY_SECONDS),
    }
    for name, (job, seconds) in jobs.items():
        scheduler.add_job(
            _guarded(name, job, busy), "interval", seconds=seconds, id=name, next_run_time=datetime.now(UTC)
        )
    scheduler.add_listener(_heard, EVENT_JOB_ERROR | EVENT_JOB_MAX_INSTANCES)
    return scheduler


def _guarded(name: str, job: Callable[[], Awaitable[object]], busy: Jobs) -> Callable[[], Awaitable[None]]:
    """An error of ours (a full disk, a locked store) is one log line; the next knock tries again."""

    async def guarded() -> None:
        task = asyncio.current_task()
        assert task is not None
        busy.add(task)
        try:
            await job()
        except MonitorError as error:
            log.error("%s: %s", name, error)
        except asyncio.CancelledError:
            log.warning("%s was cut off by the stop; it is done again at the next start", name)
        finally:
            busy.discard(task)

    return guarded


def _heard(event: JobExecutionEvent) -> None:
    if event.code == EVENT_JOB_MAX_INSTANCES:
        log.info("%s is still running; this round is left out", event.job_id)
    else:
        log.error("%s failed", event.job_id, exc_info=event.exception)


async def _prune(house: House) -> None:
    await _renew(house)
    await terms.keep(house)
    await house.writer.write(house.writer.store.prune, house.clock.now(), LENDERS)


async def _renew(house: House) -> None:
    """A failure waits for the next hour: the old token is good for weeks."""
    try:
        until = await keys.renew(house.settings, house.fetcher, house.clock.now())
    except (MonitorError, OSError) as error:
        log.warning("%s is not renewed: %s", keys.THREADS, error)
        return
    if until is not None:
        log.info("%s is renewed, until %s", keys.THREADS, f"{until:%Y-%m-%d}")


async def watch_clock(house: House, on_jump: Callable[[float], Awaitable[None]]) -> None:
    """Compare wall time with steady time every 30 s; after a jump or a sleep of over a minute, plan anew."""
    while True:
        wall, steady = house.clock.now(), house.clock.monotonic()
        await house.clock.sleep(WATCH_SECONDS)
        jump = jumped(house.clock, wall, steady)
        if abs(jump) > JUMP_SECONDS:
            log.warning("the clock jumped by %+.0f s; all due times are planned anew", jump)
            await on_jump(jump)


def jumped(clock: Clock, wall: datetime, steady: float) -> float:
    """Seconds by which wall time ran ahead of steady time since that moment."""
    return (clock.now() - wall).total_seconds() - (clock.monotonic() - steady)


async def _after_jump(house: House, scheduler: AsyncIOScheduler, jump: float) -> None:
    """APScheduler waits for wall times of before the jump, and so do our rows when the clock went back.

    After a jump ahead the rows are simply overdue: every account is asked once.
    """
    if jump < 0:
        await house.writer.write(house.writer.store.shift_due, jump)
    for job in scheduler.get_jobs():
        job.modify(next_run_time=datetime.now(UTC))


def _on_signals(stop: asyncio.Event, rounds: Rounds) -> None:
    def asked() -> None:
        if stop.is_set():
            for task in rounds.running.values():
                task.cancel()
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, asked)


async def _finish(busy: Jobs, rounds: Rounds) -> None:
    """Let running jobs end and running polls store their page; what is not done in time is dropped and done
    again next time. Jobs first: a tick in hand may still begin what it has claimed."""
    loop = asyncio.get_running_loop()
    until = loop.time() + STOP_SECONDS
    if busy:
        await asyncio.wait(busy, timeout=STOP_SECONDS)
    if rounds.running:
        _, late = await asyncio.wait(rounds.running.values(), timeout=max(until - loop.time(), 0.0))
        for task in late:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
