"""Files of one JSON object per line, as archives of X's answers are kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from monitor.platforms.limits import load_json
from monitor.wire import Payload


def lines_of(payload: Payload) -> Iterator[tuple[str, Any]]:
    """Each line's place and object; for one that is no JSON the ValueError that tells why. Empty lines are no
    lines."""
    for number, line in enumerate(payload.body.split(b"\n"), 1):
        if line.strip():
            yield f"line[{number}]", read_line(line)


def read_line(line: bytes) -> Any:
    """A line's object, or the ValueError of what is none."""
    try:
        return load_json(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        return ValueError(f"not JSON ({fault})"[:200])
