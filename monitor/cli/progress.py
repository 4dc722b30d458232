"""Progress on stderr, only where a person watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def bar(what: str, total: float | None) -> Iterator[Callable[..., None]]:
    """A progress bar on a terminal, silence elsewhere. Call the yielded function once per step, with a
    word on what was done and, where steps are not one each, `to=` the absolute position."""
    if not sys.stderr.isatty():
        yield lambda note="", to=None: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=total, note="")

        def advance(note: str = "", to: float | None = None) -> None:
            if to is None:
                progress.update(task, advance=1, note=note)
            else:
                progress.update(task, completed=to, note=note)

        yield advance
