"""Every key is a mark: none of them turns up in a store, a stored body, a report or a log; a wrong one is one
clear error."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
import zstandard

from monitor.collect.keys import try_all
from monitor.collect.opening import open_house
from monitor.collect.practice import START, for_practice
from monitor.collect.rounds import Rounds
from monitor.fetch import RedactingFilter
from monitor.model import Poll
from monitor.platforms import PLATFORMS
from monitor.sandbox import CAST, KEYS, Ledger, SimClock, World, serve
from monitor.settings import Settings
from monitor.store import Store
from tests.acceptance.conftest import Run, Tell

LEAST = 10
"""A mark that is shorter may stand in any text: numbers of an application or an account."""
KEYED = tuple(sorted(name for name, one in PLATFORMS.items() if one.key))
ONE_EACH = tuple({member.platform: member for member in CAST if member.platform in KEYED}.values())
NEEDING = tuple(name for name in KEYED if (key := PLATFORMS[name].key) and key.needed)


def hits(folder: Path, marks: Mapping[str, str]) -> list[tuple[str, str]]:
    """(place, variable) of every mark in the files of a folder: text, database cells, packed bodies."""
    found = []
    files = {one: one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file()}
    files.pop(folder / "run.pickle", None)  # the practice world's own ledger of what it was asked
    for file, content in files.items():
        found += [(file.name, name) for name, mark in marks.items() if mark.encode() in content]
        if file.suffix == ".db":
            found += [
                (place, name) for place, cell in cells(file) for name, mark in marks.items()
                if mark.encode() in cell
            ]  # fmt: skip
    return found


def cells(file: Path) -> Iterator[tuple[str, bytes]]:
    """Every text and every unpacked body of a database, with the table that it stands in."""
    with sqlite.connect(file) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f"SELECT * FROM {table}"):
                for cell in row:
                    if isinstance(cell, bytes):
                        yield table, zstandard.ZstdDecompressor().decompress(cell, max_output_size=1 << 26)
                    elif isinstance(cell, str):
                        yield table, cell.encode()


def test_right_keys_leave_no_trace(run: Run, tell: Tell) -> None:
    """A whole practice run, with every trouble that it has: store, bodies, reports and log."""
    marks = {name: mark for name, mark in KEYS.items() if len(mark) >= LEAST and not mark.isdigit()}
    assert set(KEYS) - set(marks) <= {"IG_USER_ID", "MYMIR_APP_ID"}
    folder = Path(run.url.removeprefix("sqlite:///")).parent
    assert (folder / "collector.log").stat().st_size > 0
    assert hits(folder, marks) == []
    tell("marks looked for", len(marks))


@dataclass(frozen=True)
class Wrong:
    """What came of a day with wrong keys."""

    polls: list[Poll]
    ledger: Ledger
    folder: Path
    log: str
    platforms: dict[str, str]


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Wrong:
    return asyncio.run(refused(tmp_path_factory.mktemp("secrets")))


MARKS = {name: f"canary{place:02d}" + "0123456789abcdef" * 2 for place, name in enumerate(sorted(KEYS))} | {
    "IG_USER_ID": "99999900000111111", "MYMIR_APP_ID": "99999900",
}  # fmt: skip


async def refused(folder: Path) -> Wrong:
    """One account of each network that knows a key, polled and probed once with keys that nobody gave out."""
    clock, polls, log = SimClock(START), [], io.StringIO()
    handler = logging.StreamHandler(log)
    handler.addFilter(RedactingFilter(MARKS.values()))
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        world = World(1, START, 2, cast=ONE_EACH, plan=())
        async with serve(world, clock) as server:
            settings = replace(for_practice(Settings(), folder, server.base_url), secrets=dict(MARKS))
            with Store.open(settings.store) as store:
                house = await open_house(settings, clock, store, world.accounts())
                accounts = [one for one in world.accounts() if one.platform in NEEDING]
                await Rounds(house, on_poll=polls.append).all_of(accounts)
                await house.aclose()
            asked = len(server.ledger.served)
            for one in await try_all(settings, clock):
                log.write(one.words)
            del server.ledger.served[asked:]
            ledger = server.ledger
    finally:
        root.removeHandler(handler)
    return Wrong(polls, ledger, folder, log.getvalue(), {m.id: m.platform for m in ONE_EACH})


@pytest.mark.parametrize("platform", NEEDING)
def test_a_wrong_key_is_one_clear_error_and_no_second_question(wrong: Wrong, platform: str) -> None:
    """The poll failed for want of access after a single question, and its text names account and platform."""
    (poll,) = (one for one in wrong.polls if wrong.platforms[one.account_id] == platform)
    assert (poll.outcome, poll.error_kind) == ("failed", "access"), poll.error
    assert poll.error is not None
    assert platform in poll.error or "TIKTOK" in poll.error
    assert poll.requests <= 1
    prefixes = {"x": "/api.x.com", "ok": "/api.ok.ru", "mymir": "/www.appsmail.ru", "vk": "/api.vk.com"}
    if platform in prefixes:
        assert sum(one.path.startswith(prefixes[platform]) for one in wrong.ledger.served) == 1


def test_wrong_keys_leave_no_trace_either(wrong: Wrong) -> None:
    """Neither in the store and its bodies, though platforms repeat what they refuse, nor in the log."""
    assert wrong.log
    assert hits(wrong.folder, MARKS) == []
    assert [name for name, mark in MARKS.items() if mark in wrong.log] == []
