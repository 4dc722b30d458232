"""Errors -> one line for people and an exit status for programs."""

from __future__ import annotations

import sys
from collections.abc import Callable

from monitor.errors import ConfigError, LockHeld, MonitorError

OK, BUG, USAGE, FAILED, LOCKED = range(5)


def guarded(app: Callable[[], object]) -> int:
    """The exit status of a run. What is not our error is a bug: traceback and status 1. Ctrl-C is 130."""
    try:
        app()
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else OK
    except MonitorError as error:
        print(f"mfa-monitor: {error}", file=sys.stderr)
        return status_of(error)
    return OK


def status_of(error: MonitorError) -> int:
    """Configuration is 2, a held lock is 4, everything that failed outside is 3."""
    if isinstance(error, ConfigError):
        return USAGE
    return LOCKED if isinstance(error, LockHeld) else FAILED
