"""Keys: what is told of those that are there, and what platforms make of them."""

from __future__ import annotations

import asyncio
import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor.clock import SystemClock
from monitor.collect.keys import Held, Tried, all_held, held, renew, try_all
from monitor.collect.live import open_fetcher
from monitor.collect.practice import for_practice
from monitor.errors import AccessDenied
from monitor.platforms import PLATFORMS, Key, Platform
from monitor.sandbox import KEYS, Ledger, SimClock, World, serve
from monitor.settings import PlatformSettings, Settings
from tests.sandbox.conftest import START

KEY = Key("A_TOKEN", "api.example", True, "", shape=r"tok_[0-9]{4}", others={"A_SECRET": "[a-f]{4}"})
MINE = tuple(PLATFORMS[name] for name in ("vk", "weibo", "youtube"))
CANARY = "canary-value-of-a-secret"


@pytest.mark.parametrize(
    ("secrets", "words"),
    [
        ({}, "missing (A_TOKEN, A_SECRET)"),
        ({"A_TOKEN": "tok_1234", "A_SECRET": ""}, "missing (A_SECRET)"),
        ({"A_TOKEN": CANARY}, "missing (A_SECRET)"),
        ({"A_TOKEN": "tok_1234", "A_SECRET": "abcd"}, "present"),
        ({"A_TOKEN": "tok_12345", "A_SECRET": "abcd"},
         "present, but malformed: A_TOKEN does not look like what one gives out"),
        ({"A_TOKEN": CANARY, "A_SECRET": CANARY},
         "present, but malformed: A_TOKEN does not look like what one gives out; "
         "A_SECRET does not look like what one gives out"),
    ],
)  # fmt: skip
def test_what_is_told_of_a_key(secrets: dict[str, str], words: str) -> None:
    """Names of variables and never a value; the whole value has to fit."""
    found = held("one", KEY, secrets)
    assert found.words == words
    assert found.complete == (words == "present")
    assert CANARY not in repr(found)


def test_every_platform_with_a_key_is_told() -> None:
    """In the order of their names, each once; the practice world's keys look as they should."""
    names = sorted(name for name, platform in PLATFORMS.items() if platform.key)
    assert [one.platform for one in all_held(Settings())] == names
    assert all(one.missing for one in all_held(Settings()))
    assert set(all_held(Settings(secrets=dict(KEYS)), MINE)) == {Held(one.name) for one in MINE}


def tried(
    tmp_path: Path, ask_of: tuple[Platform, ...] = MINE, **changes: Any
) -> tuple[dict[str, Tried], list[str]]:
    """What comes of asking the practice world, and the questions that it got."""

    async def ask() -> tuple[list[Tried], Ledger]:
        async with serve(World(7, START, 2), SimClock(START)) as server:
            settings = replace(for_practice(Settings(), tmp_path, server.base_url), **changes)
            return await try_all(settings, SystemClock(), ask_of), server.ledger

    answers, ledger = asyncio.run(ask())
    asked = [one.path for one in ledger.served if not one.path.endswith("/robots.txt")]
    return {one.platform: one for one in answers}, asked


def test_right_keys_are_accepted_with_one_question_each(tmp_path: Path) -> None:
    """Nothing but the probes is asked, and nothing is stored."""
    found, asked = tried(tmp_path)
    assert found == {one.name: Tried(one.name, "accepted") for one in MINE}
    assert len(asked) == len(MINE)
    assert not (tmp_path / "monitor.db").exists()


def test_wrong_keys_are_refused_once_and_not_shown(tmp_path: Path) -> None:
    """A clear reason, no second question, and no secret in it."""
    wrong = {"YOUTUBE_API_KEY": CANARY, "VK_SERVICE_TOKEN": CANARY, "WEIBO_COOKIE": f"SUB={CANARY}"}
    found, asked = tried(tmp_path, secrets=wrong)
    assert {name: one.answer for name, one in found.items()} == dict.fromkeys(found, "refused")
    assert "432" in found["weibo"].note
    assert "error 5" in found["vk"].note
    assert "API_KEY_INVALID" in found["youtube"].note or "keyInvalid" in found["youtube"].note
    assert CANARY not in repr(found)
    assert all("key-check" not in one.note for one in found.values())
    assert len(asked) == len(MINE)


def test_only_what_is_whole_and_wanted_is_asked(tmp_path: Path) -> None:
    """A missing or malformed key is nobody's to ask; where the terms are not accepted, or the platform is
    switched off, nothing goes out; without a question for it nothing is known."""
    some = {"WEIBO_COOKIE": KEYS["WEIBO_COOKIE"], "VK_SERVICE_TOKEN": "short"}
    found, _ = tried(tmp_path, secrets=some)
    assert found == {"weibo": Tried("weibo", "accepted")}
    without = (PLATFORMS["vk"], PLATFORMS["weibo"], replace(PLATFORMS["youtube"], probe=None))
    found, asked = tried(tmp_path, without, platforms={"vk": PlatformSettings(enabled=False)})
    assert {name: one.words for name, one in found.items()} == {
        "vk": "unknown: not asked: off",
        "weibo": "unknown: not asked: terms not accepted",
        "youtube": "unknown: it has no question for this",
    }
    assert asked == []


def test_no_answer_says_nothing_of_the_key(tmp_path: Path) -> None:
    """Neither accepted nor refused: the reason is told."""
    settings = for_practice(Settings(), tmp_path, "http://127.0.0.1:9")
    found = asyncio.run(try_all(settings, SystemClock(), MINE))
    assert {one.answer for one in found} == {"unknown"}
    assert all(one.note for one in found)


def renewed(tmp_path: Path, days_old: float, secret: str = KEYS["THREADS_ACCESS_TOKEN"]) -> tuple[Any, Path]:
    """What comes of renewing against the practice world, and the file of the token."""
    file = tmp_path / "threads_token"
    file.write_text(f"{secret}\n")
    written = START.timestamp() - days_old * 86_400
    os.utime(file, (written, written))

    async def scene() -> Any:
        clock = SimClock(START)
        async with serve(World(1, START, 1), clock) as server:
            settings = for_practice(Settings(), tmp_path, server.base_url)
            settings = replace(
                settings, secrets={"THREADS_ACCESS_TOKEN": secret},
                secret_files={"THREADS_ACCESS_TOKEN": file},
            )  # fmt: skip
            async with open_fetcher(settings, clock) as fetcher:
                return await renew(settings, fetcher, START)

    return asyncio.run(scene()), file


def test_a_token_of_a_week_is_renewed_in_its_file(tmp_path: Path) -> None:
    """The file holds the new one, closed to others, and nothing is left beside it."""
    until, file = renewed(tmp_path, 8)
    assert until > START + timedelta(days=50)
    assert file.read_text() == "practice-threads-token-2\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir() if "threads" in one.name] == ["threads_token"]


def test_a_young_token_stays(tmp_path: Path) -> None:
    """Nothing is asked for a token of a few days, nor for one that no file holds."""
    until, file = renewed(tmp_path, 3)
    assert until is None
    assert file.read_text().strip() == KEYS["THREADS_ACCESS_TOKEN"]


def test_a_refused_token_stays_as_it_is(tmp_path: Path) -> None:
    """The refusal names no part of it."""
    with pytest.raises(AccessDenied) as caught:
        renewed(tmp_path, 30, CANARY)
    assert CANARY not in str(caught.value)
    assert (tmp_path / "threads_token").read_text().strip() == CANARY
