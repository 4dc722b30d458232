"""Where a setting stands and which one was meant: the two things a useful error names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

from monitor.errors import SettingsError

_HEADER = re.compile(r"\s*\[+\s*([\w.\"' -]+?)\s*\]+")
_TAIL = re.compile(r"^MONITOR_|.*\.")


def place_of(path: Path, text: str, table: str, key: str) -> str:
    """`file:line` of a key, or the file alone when it is written in a way that we do not look for."""
    inside = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            inside = re.sub(r"[\s\"']", "", header[1])
            if inside == (f"{table}.{key}" if table else key):
                return f"{path}:{number}"
        elif inside == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line):
            return f"{path}:{number}"
    return str(path)


def unknown(what: str, name: str, known: Collection[str], place: str) -> NoReturn:
    """Raises SettingsError with the nearest known name, or all of them when none is near.

    What all names share (`store.`, `MONITOR_`) takes no part: it would make any two of them near.
    """
    tails = {_TAIL.split(other)[-1]: other for other in known}
    close = difflib.get_close_matches(_TAIL.split(name)[-1], tails, n=1)
    hint = f"did you mean {tails[close[0]]}?" if close else f"known are: {', '.join(sorted(known))}"
    raise SettingsError(f"{place}: unknown {what} {name}; {hint}")
