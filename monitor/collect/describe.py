"""What is told from posts when they come in, and later from those that an older program stored."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

from monitor.collect.house import House
from monitor.content import Finder, citations, describe, finder
from monitor.model import Post
from monitor.registry.countries import load_countries
from monitor.store import Content, Undescribed

AT_ONCE = 500
"""Posts that one step of the catching-up tells of: a moment's work, and one short transaction."""


def country_names(config: Path) -> Finder:
    """What finds the countries of the operator's table; without the table it finds none.

    Raises RegistryError for a table that cannot be read.
    """
    return finder({code: country.names for code, country in load_countries(config / "countries.csv").items()})


def told_of(posts: Iterable[Post], countries: Finder) -> dict[str, Content]:
    """What is told from these posts of one account, by native id."""
    return {post.native_id: content_of(post, countries) for post in posts}


def content_of(post: Post, countries: Finder) -> Content:
    """Form and language, whom the post cites, which countries its title and text name."""
    named = countries(f"{post.title}\n{post.text}" if post.title else post.text)
    return Content(describe(post), citations(post), named)


async def catch_up(house: House) -> int:
    """Tell of every stored post that nothing was told of; how many those were. Costs one question when there
    are none."""
    store, done, last = house.writer.store, 0, 0
    while waiting := await house.writer.read(store.undescribed, last, AT_ONCE):
        told = await asyncio.to_thread(_told, waiting, house.countries)
        await house.writer.write(store.describe, told)
        done, last = done + len(waiting), waiting[-1].post_id
    return done


def _told(waiting: list[Undescribed], countries: Finder) -> list[tuple[Undescribed, Content]]:
    return [(one, content_of(one.post, countries)) for one in waiting]
