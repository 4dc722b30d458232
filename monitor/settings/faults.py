"""Where a setting stands and which one was meant: the two things a useful error names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

from monitor.errors import SettingsError

_HEADER = re.compile(r"\s*\[+\s*([\w.\"' -]+?)\s*\]+")


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
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"; did you mean {close[0]}?" if close else f"; known are: {', '.join(sorted(known))}"
    raise SettingsError(f"{place}: unknown {what} {name}{hint}")
