"""The command line: one file per noun; parse flags, call one function, print. The only home of typer.

Data goes to stdout, progress and logs to stderr. Exit status: 0 ok · 1 bug · 2 usage or configuration ·
3 some accounts (or the store) failed · 4 another daemon holds the lock. Heavy imports happen inside the
commands, so that `--help` and a wrong flag answer at once.
"""

from __future__ import annotations

import gc
import sys

from monitor.cli.app import app
from monitor.cli.exits import guarded

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(50_000, 20, 20)  # pages of posts are many small objects that live for one poll
    sys.exit(guarded(app))
