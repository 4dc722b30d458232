"""`demo`: the main job on the practice world, start to finish, with pictures."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.context import settings_of
from monitor.cli.country import print_countries
from monitor.cli.progress import bar
from monitor.errors import ConfigError


def demo(
    context: typer.Context,
    days: Annotated[int, typer.Option(min=2, max=365, help="Simulated days.")] = 30,
    out: Annotated[
        Path, typer.Option(help="Folder for the store and the reports; an old demo in it is replaced.")
    ] = Path("demo"),
    seed: Annotated[int, typer.Option(help="Another seed is another world.")] = 1,
) -> None:
    """Follow a practice world for 30 simulated days and report on it. Needs no account, key or network."""
    from monitor.collect.practice import practise

    settings = settings_of(context)
    logging.getLogger("monitor").setLevel(logging.ERROR)  # the planned troubles are in the report
    _clear(out)
    typer.echo("PRACTICE DATA: invented accounts on this machine, not real ministries.", err=True)
    with bar("simulated days", days) as advance:
        done = asyncio.run(practise(settings, out, days, seed, lambda day: advance(to=day)))
    last = done.reports[-1]
    print_countries(last.figures)
    print("Practice data: these accounts and figures are invented.")
    print(
        f"{done.polls} polls ({done.failed} failed), {done.posts} posts, {len(done.reports)} nightly reports"
    )
    print(f"Report: {last.page}")


def _clear(out: Path) -> None:
    """Remove an earlier demo's files, and nothing else."""
    import shutil

    if out.exists() and any(out.iterdir()) and not (out / "monitor.db").exists():
        raise ConfigError(f"{out} holds other files; choose another --out")
    for path in [*out.glob("monitor.db*"), out / "reports"] if out.exists() else []:
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)
