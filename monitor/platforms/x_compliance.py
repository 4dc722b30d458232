"""Results of a batch compliance job of X: which of the uploaded posts must not be kept, and why."""

from __future__ import annotations

from typing import Any

from monitor.model import Account
from monitor.platforms.limits import BAD_INPUT
from monitor.platforms.statuses import check_status, shown
from monitor.platforms.x_answer import NAME, unreadable
from monitor.platforms.x_ids import checked
from monitor.platforms.x_lines import lines_of
from monitor.wire import Page, Payload, Skipped

_REASONS = frozenset(("deleted", "protected", "suspended", "deactivated"))


def read_compliance(account: Account, payload: Payload) -> Page:
    """One verdict per line. No line is a post: those that say "delete" prove one gone, all others ask for
    something that does not concern what is kept here (scrub_geo)."""
    check_status(account, payload, NAME)
    gone: dict[str, str] = {}
    skipped, ignored = [], []
    for path, line in lines_of(payload):
        try:
            native_id, action, reason = _verdict(line)
        except BAD_INPUT as fault:
            skipped.append(Skipped(path, f"{type(fault).__name__}: {str(fault)[:200]}"))
            continue
        ignored.append(Skipped(path, f"a verdict: {shown(action)} ({reason})"))
        if action == "delete":
            gone[native_id] = reason
    if not ignored:
        raise unreadable(account, payload, f"no verdict in {len(skipped)} lines")
    return Page(gone=tuple(gone), reasons=gone, skipped=tuple(skipped), ignored=tuple(ignored))


def _verdict(line: Any) -> tuple[str, str, str]:
    if isinstance(line, ValueError):
        raise line
    action, reason = line["action"], line.get("reason")
    if not isinstance(action, str):
        raise TypeError(f"action is {type(action).__name__}")
    return checked(line["id"]), action, reason if reason in _REASONS else "unknown"
