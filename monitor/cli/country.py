"""The country table that ends `report` and `demo`."""

from __future__ import annotations

import re
from textwrap import fill
from typing import TYPE_CHECKING

from monitor.cli.layout import Layout, print_table

if TYPE_CHECKING:
    from monitor.report import Figures

HEADS = {
    "Country": "country", "Accounts followed": "accounts", "Posts": "posts", "Posts per day": "per day",
    "Days with a post": "active", "Followers": "followers", "Interactions per post": "interactions",
    "Observed": "observed",
}  # fmt: skip
NOTHING = "–"
SPARE = ("Days with a post", "Posts")


def print_countries(figures: Figures) -> None:
    """Activity and audience by country, then engagement network by network: they do not compare."""
    from monitor.report import country_text

    rows = [_short(row) for row in country_text(figures)]
    if not rows:
        print("no account was followed")
        return
    names = [name for name in rows[0] if name in HEADS]
    print_table(rows, Layout({name: HEADS[name] for name in names}, spare=SPARE, right=tuple(names[1:])))
    networks = [name for name in rows[0] if name not in HEADS]
    told = [name for name in networks if any(row[name] != NOTHING for row in rows)]
    if told:
        print(f"\nInteractions per post at {figures.age_hours:g} h, median (of so many accounts):\n")
        heads = {"Country": HEADS["Country"]} | {name: name for name in told}
        print_table(rows, Layout(heads, right=tuple(told)))
    if few := [name for name in networks if name not in told]:
        print(fill(f"too few accounts by country: {', '.join(few)}", 80))


def _short(row: dict[str, str]) -> dict[str, str]:
    return {name: re.sub(r" (\d+) accounts$", r" (\1)", text) for name, text in row.items()}
