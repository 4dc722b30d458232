"""A network deletes ten of a hundred posts: after `comply` nothing of them is left but their tombstones."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from monitor import engine
from monitor.collect.comply import Complied, check, waiting
from monitor.collect.measure import measure
from monitor.collect.opening import open_house
from monitor.collect.practice import START, for_practice
from monitor.collect.rounds import Rounds
from monitor.model import Window, instant_ms
from monitor.platforms import PLATFORMS
from monitor.sandbox import Member, SimClock, World, serve
from monitor.sandbox.truth import TruePost
from monitor.settings import PlatformSettings, Settings
from monitor.store import Store

CAST = tuple(
    Member(f"{country}-mfa-x", "mfa", "x", ("ru", "en"), 12.0, reach=30, followers=5000)
    for country in ("kz", "uz", "kg")
)
DAYS, STEP, LATER = 5, timedelta(minutes=30), timedelta(hours=30)
POSTS, DELETED = 100, 10


@dataclass(frozen=True)
class After:
    """What was deleted there, the words that were stored of it, and what the store is like afterwards."""

    store: Store
    settings: Settings
    deleted: dict[tuple[str, str], str]
    kept: dict[tuple[str, str], str]
    done: Complied
    before: dict[str, float | None]
    now: dict[str, float | None]
    window: Window
    export: Path


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Iterator[After]:
    folder = tmp_path_factory.mktemp("comply")
    found = asyncio.run(complied(folder))
    yield found
    found.store.close()


async def complied(folder: Path) -> After:
    """Follow three accounts until they have a hundred posts, let ten vanish, and check what is stored."""
    clock, x = SimClock(START), PLATFORMS["x"]
    world = World(1, START, DAYS, cast=CAST, plan=())
    async with serve(world, clock) as server:
        settings = for_practice(Settings(), folder, server.base_url)
        settings = replace(settings, platforms={"x": PlatformSettings(daily_units=20_000)})
        store = Store.open(settings.store)
        house = await open_house(settings, clock, store, world.accounts())
        rounds = Rounds(house)
        while clock.now() < world.end:
            await rounds.until_idle()
            clock.advance(STEP.total_seconds())
        wanted = chosen(world, store, instant_ms(clock.now()))
        engine.export(store, folder / "parquet")
        window = Window(START - timedelta(days=1), clock.now())
        before = figures(store, settings, window)
        for post in wanted[:DELETED]:
            vanish(post, instant_ms(clock.now()))
        clock.advance(LATER.total_seconds())
        done = await check(house, x, await waiting(house, x))
        await house.aclose()
    words = {(post.account_id, post.native_id): post.versions[-1].words.text for post in wanted}
    keys = list(words)
    return After(
        store, settings, {key: words[key] for key in keys[:DELETED]},
        {key: words[key] for key in keys[DELETED:POSTS]}, done, before, figures(store, settings, window),
        window, folder / "parquet",
    )  # fmt: skip


def chosen(world: World, store: Store, ms: int) -> list[TruePost]:
    """A hundred posts that are stored and stand, two that others passed on among the
    ten to delete, which come first."""
    stored = {(row["account_id"], row["native_id"]) for row in store.dump_posts()}
    standing = [
        post for posts in world.posts.values() for post in posts
        if (post.account_id, post.native_id) in stored and post.stands(ms) and post.kind == "original"
    ]  # fmt: skip
    passed_on = [post.about for posts in world.posts.values() for post in posts if post.stands(ms)]
    referred_to = [post for post in standing if post in passed_on]
    assert len(referred_to) >= 2
    spread = [*referred_to[:2], *standing[:: max(1, len(standing) // DELETED)]]
    spread = list(dict.fromkeys(spread))[:DELETED]
    rest = [post for post in standing if post not in spread]
    found = [*spread, *rest][:POSTS]
    assert (len(spread), len(found)) == (DELETED, POSTS)
    return found


def vanish(post: TruePost, ms: int) -> None:
    """The world shows it no more from now on, whoever holds it: its wires have tables of their own."""
    object.__setattr__(post, "deleted_ms", ms)


def figures(store: Store, settings: Settings, window: Window) -> dict[str, float | None]:
    """Sums over the accounts: what was published, and of how much it is known that it was deleted."""
    names = ("posts_published", "deletion_rate")
    values = measure(store, settings, window, window.end + LATER, None, names=names)
    return {
        f"{one.subject}:{one.name}": one.value for one in values if one.scope == "account" and not one.label
    } | {f"{one.subject}:{one.name}:deleted": one.n_deleted for one in values if one.scope == "account"}


def objects(value: Any) -> Iterator[dict[str, Any]]:
    """Every object of a JSON value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(inner)


def shown(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every object with an id in the stored bodies, of all accounts, by that id."""
    found: dict[str, list[dict[str, Any]]] = {}
    for (name,) in store.query("SELECT sha256 FROM raw"):
        for one in objects(json.loads(store.raw(name))):
            found.setdefault(str(one.get("id")), []).append(one)
    return found


def told(words: str) -> str:
    """A stretch of the words as JSON writes them."""
    return max(re.split(r"[\"\\\n]|https?://\S+", words), key=len).strip()


def test_ten_are_removed_and_ninety_stay(after: After) -> None:
    """All posts were asked for; ten tombstones say why; the others have their words."""
    assert (after.done.removed, after.done.unchecked, after.done.stopped) == (DELETED, 0, None)
    assert after.done.asked >= POSTS
    buried = {
        (account, native): reason
        for account, native, reason in after.store.query(
            "SELECT account_id, native_id, reason FROM tombstone"
        )
    }
    assert buried == dict.fromkeys(after.deleted, "deleted")
    rows = {(row["account_id"], row["native_id"]): row for row in after.store.dump_posts()}
    assert all(rows[key]["text"] == "" for key in after.deleted)
    assert all(told(words) in rows[key]["text"] for key, words in after.kept.items())


def test_no_count_of_them_is_left(after: After) -> None:
    """Neither runs nor settled counts nor citations; the others have theirs."""
    natives = ", ".join(f"'{native}'" for _, native in after.deleted)
    for table in ("engagement_snapshot", "citation", "country_mention", "post_revision", "refused_look"):
        query = (
            f"SELECT count(*) FROM {table} WHERE post_id IN "
            f"(SELECT id FROM post WHERE native_id IN ({natives}))"
        )
        assert after.store.query(query) == [(0,)], table
    assert after.store.query("SELECT count(*) FROM engagement_snapshot")[0][0] > POSTS


def test_the_raw_archive_does_not_hold_them(after: After) -> None:
    """In no stored body, of whichever account, is more of them than id and reason; the others are there; and
    every post leads to a stored body."""
    archive = shown(after.store)
    for _, native in after.deleted:
        assert archive.get(native)
        assert any("removed" in one for one in archive[native])
        assert {key for one in archive[native] for key in one} <= {"id", "removed", "type"}
    assert all(any("text" in one for one in archive[native]) for _, native in after.kept)
    led = "raw_sha256 IS NOT NULL AND raw_sha256 NOT IN (SELECT sha256 FROM raw)"
    dangling = after.store.query(f"SELECT count(*) FROM post WHERE {led}")
    assert dangling == [(0,)]
    assert after.store.query("SELECT count(*) FROM answer WHERE redacted_at IS NOT NULL")[0][0] >= 1
    assert after.store.check() == []


def test_a_fresh_export_does_not_hold_them(after: After) -> None:
    """The months that lost a post are written anew, without counts of the ten."""
    assert engine.export(after.store, after.export).months
    import pyarrow.parquet as parquet

    numbers = {
        row[0]
        for account, native in after.deleted
        for row in after.store.query(f"SELECT id FROM post WHERE native_id = '{native}'")
    }
    assert len(numbers) == DELETED
    counted = set()
    for file in after.export.rglob("*.parquet"):
        table = parquet.ParquetFile(file).read()
        if "post_id" in table.column_names:
            counted.update(table.column("post_id").to_pylist())
        text = str(table.to_pydict())
        assert not [key for key, words in after.deleted.items() if told(words) in text], file.name
    assert counted
    assert not counted & numbers


def test_figures_count_them_as_published_and_deleted(after: After) -> None:
    """What was published stays published; what was deleted is said beside it."""
    published = [name for name in after.before if name.endswith(":posts_published")]
    assert published
    assert all(after.now[name] == after.before[name] for name in published)
    deleted = [name for name in after.now if name.endswith(":posts_published:deleted")]
    assert sum(after.now[name] or 0 for name in deleted) >= sum(after.before[name] or 0 for name in deleted)
    rates = [name for name in after.now if name.endswith(":deletion_rate")]
    assert sum(after.now[name] or 0 for name in rates) > sum(after.before[name] or 0 for name in rates)
