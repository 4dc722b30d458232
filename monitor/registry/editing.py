"""Changes to `accounts.csv` that leave every other byte of it as it is.

A list belongs to its operator: the order of its rows, its quotes, line ends and byte order mark stay. What
would leave a fault in a list that had none is not written. The file is exchanged in one step, and not at all
if somebody else wrote to it since it was read.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from monitor.errors import ConfigError
from monitor.registry.reading import COLUMNS, OPTIONAL, decoded, examine, header

Span = tuple[int, int]
_CELL = re.compile(r'"[^"]*(?:""[^"]*)*"|[^,\r\n]*')
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'[",\r\n]|^\s|\s$')


def write_native_ids(path: Path, ids: Mapping[str, str], *, as_read: bytes) -> None:
    """Write the platforms' ids of these accounts (by account id) into the column native_id of a good list.

    The column is added at the end where it is missing. `as_read` is the file as it was when the accounts
    were read. Raises ConfigError, the file untouched, when it changed meanwhile, cannot be written, or would
    have a fault afterwards (an id that stands there twice).
    """
    text = decoded(as_read)
    new = _joined(text, _changes(text, ids))
    body = as_read[: len(as_read) - len(text.encode())] + new.encode()
    accounts, _ = examine(as_read, str(path))
    wanted = [replace(one, native_id=ids.get(one.id, one.native_id)) for one in accounts]
    written, faults = examine(body, str(path))
    if faults or written != wanted:
        raise ConfigError(str(faults[0]) if faults else f"{path}: the column native_id cannot be written")
    _exchange(path, as_read, body)


def append(path: Path, rows: Sequence[Mapping[str, str]], *, as_read: bytes | None) -> None:
    """Add rows (by column; what is missing stays empty) to a list, or begin one (`as_read` None).

    Raises ConfigError, the file untouched, when a list that was good would not be any more, when it changed
    meanwhile, or cannot be written.
    """
    if as_read is None:
        columns = tuple(name for name in COLUMNS if name not in OPTIONAL)
        _begin(path, _lines([dict(zip(columns, columns, strict=True)), *rows], columns, "\n"))
        return
    columns, ends = header(path), _LINE_END.search(decoded(as_read))
    line_end = ends[0] if ends else "\n"
    between = b"" if as_read.endswith((b"\n", b"\r")) else line_end.encode()
    body = as_read + between + _lines(rows, columns, line_end)
    faults = examine(body, str(path))[1]
    if faults and not examine(as_read, str(path))[1]:
        raise ConfigError(f"nothing was written, because the list would have a fault: {faults[0]}")
    _exchange(path, as_read, body)


def _lines(rows: Sequence[Mapping[str, str]], columns: Sequence[str], line_end: str) -> bytes:
    lines = io.StringIO(newline="")
    writer = csv.DictWriter(lines, columns, restval="", extrasaction="ignore", lineterminator=line_end)
    writer.writerows(rows)
    return lines.getvalue().encode()


def _changes(text: str, ids: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    """Which pieces of the text become what, from its beginning to its end."""
    records = _records(text)
    spans = next(records)
    columns = [_value(text, span) for span in spans]
    who, where = columns.index("id"), columns.index("native_id") if "native_id" in columns else None
    if where is None:
        yield _behind(spans), ",native_id"
    for spans in records:
        found = ids.get(_value(text, spans[who]).strip(" "))
        if where is None:
            yield _behind(spans), "," + _cell(found or "")
        elif found is not None:
            yield spans[where], _cell(found, like=text[slice(*spans[where])])


def _behind(spans: Sequence[Span]) -> Span:
    return spans[-1][1], spans[-1][1]


def _records(text: str) -> Iterator[list[Span]]:
    """Where the cells of each record stand; blank lines are left out, as in reading."""
    place = 0
    while place < len(text):
        spans = []
        while True:
            found = _CELL.match(text, place)
            assert found is not None  # the second half matches nothing at all too
            spans.append(found.span())
            place = found.end()
            if text[place : place + 1] != ",":
                break
            place += 1
        ended = _LINE_END.match(text, place)
        place = ended.end() if ended else len(text)
        if spans != [(spans[0][0], spans[0][0])]:
            yield spans


def _value(text: str, span: Span) -> str:
    cell = text[slice(*span)]
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def _cell(value: str, like: str = "") -> str:
    if like.startswith('"') or _QUOTED.search(value):
        return '"' + value.replace('"', '""') + '"'
    return value


def _joined(text: str, changes: Iterator[tuple[Span, str]]) -> str:
    pieces, place = [], 0
    for (start, end), new in changes:
        pieces += [text[place:start], new]
        place = end
    return "".join([*pieces, text[place:]])


def _begin(path: Path, body: bytes) -> None:
    try:
        with path.open("xb") as new:
            new.write(body)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror}") from None


def _exchange(path: Path, before: bytes, after: bytes) -> None:
    """Put the new content in the old one's place, whole or not at all."""
    place = path.resolve()  # a link stays a link
    spare: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=place.parent, prefix=f".{place.name}.", delete=False) as new:
            spare = Path(new.name)
            new.write(after)
            new.flush()
            os.fsync(new.fileno())
        shutil.copymode(place, spare)
        if place.read_bytes() != before:
            raise ConfigError(f"{path}: was changed by somebody else meanwhile; nothing was written")
        spare.replace(place)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror}") from None
    finally:
        if spare is not None:
            spare.unlink(missing_ok=True)
