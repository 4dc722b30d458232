"""The second chance for feeds that are not well-formed: feedparser, in a child that can be killed.

feedparser reads nearly anything, and some documents hold it for minutes. So it lives in one child process
with a memory limit and a CPU limit per document; the parent waits a few seconds and then kills it.
Started as `python -m monitor.platforms.second_chance`, the module is that child. Frames on both pipes:
four bytes of length, big-endian, then UTF-8: the feed's text one way, plain JSON the other.
"""

from __future__ import annotations

import atexit
import io
import json
import os
import re
import resource
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any, BinaryIO

from monitor.platforms.feed_document import Document, Entry
from monitor.platforms.limits import ITEMS_PER_PAGE, load_json
from monitor.platforms.pipe import LENGTH, answer_all, limit_cpu, lower, own_stdout, write

SECONDS = 5
MEMORY_BYTES = 512 * 2**20
_START_SECONDS = 20.0  # importing feedparser on a busy machine is not the document's fault


_ITEM = re.compile(r"<(?:([A-Za-z][\w.-]{0,50}):)?(?:item|entry)[\s/>]", re.IGNORECASE)
_NO_MARKUP = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)


class GaveUp(ValueError):
    """Even the second chance could not read it, or not in time."""


class SecondChance:
    """One child, started when first needed, restarted after it was killed. Threads may share it."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def ask(self, text: str) -> dict[str, Any]:
        """The child's answer for a feed's text. Raises GaveUp when it fails, dies or takes too long."""
        with self._lock:
            try:
                answer = self._exchange(self._running(), text.encode("utf-8", "replace"))
            except (OSError, EOFError, ValueError) as fault:
                self._kill()
                raise GaveUp(f"not well-formed, and the second chance failed ({fault})") from fault
        if "error" in answer:
            raise GaveUp(f"not well-formed, and the second chance failed ({answer['error']})")
        return answer

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._kill()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None or self._owner != os.getpid():
            self._kill()
            self._child, self._owner = _start(), os.getpid()
            if self._read(self._child, _START_SECONDS) != b"ready":
                raise GaveUp("the second chance did not start")
        return self._child

    def _exchange(self, child: subprocess.Popen[bytes], body: bytes) -> dict[str, Any]:
        assert child.stdin is not None
        write(child.stdin, body)
        answer = load_json(self._read(child, self._seconds).decode())
        if not isinstance(answer, dict):
            raise ValueError("no object")
        return answer

    def _read(self, child: subprocess.Popen[bytes], seconds: float) -> bytes:
        assert child.stdout is not None
        deadline = time.monotonic() + seconds
        (length,) = LENGTH.unpack(_exactly(child.stdout.fileno(), LENGTH.size, deadline))
        return _exactly(child.stdout.fileno(), length, deadline)

    def _kill(self) -> None:
        child, self._child = self._child, None
        if child is None or self._owner != os.getpid():
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # bytes that the dead child no longer wanted
                    continue


def _start() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-P", "-m", "monitor.platforms.second_chance"]
    return subprocess.Popen(  # noqa: S603  fixed words only
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def _exactly(pipe: int, length: int, deadline: float) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([pipe], [], [], left)[0]:
            raise TimeoutError("it took too long")
        part = os.read(pipe, min(length - len(parts), 1 << 20))
        if not part:
            raise EOFError("the reading process died")
        parts += part
    return bytes(parts)


_ONE = SecondChance()
atexit.register(_ONE.close)


def read_odd(text: str, chance: SecondChance = _ONE) -> Document:
    """A feed that is not well-formed XML to its entries. Raises GaveUp, also when no item is found:
    a broken document cannot prove that there is nothing new.
    """
    answer = chance.ask(text)
    if not answer["entries"]:
        raise GaveUp("not well-formed, and no item could be read from it")
    return Document(
        format=f"{answer['version'] or 'unknown'}, not well-formed",
        entries=[_entry(item) for item in answer["entries"]],
        title=answer["title"],
        language=answer["language"],
        generator=answer["generator"],
        too_many=answer["too_many"],
        lost=max(0, _marked(text) - len(answer["entries"]) - answer["too_many"]),
    )


def _marked(text: str) -> int:
    return len(_ITEM.findall(_NO_MARKUP.sub("", text)))


def _entry(item: dict[str, Any]) -> Entry:
    media = [(address, kind, "") for address, kind in item.pop("media")]
    return Entry(**item, media=media)


def serve(source: BinaryIO, sink: BinaryIO, limit: Callable[[], None]) -> None:
    """The child's loop: a text in, its entries out, until the pipe is closed. `limit` runs before each."""
    write(sink, b"ready")
    answer_all(source, sink, limit, _answer)


def _answer(body: bytes) -> bytes:
    try:
        found = normalised(body)
    except Exception as fault:  # whatever feedparser throws is an answer: the parent decides
        found = {"error": f"{type(fault).__name__}: {str(fault)[:200]}"}
    return json.dumps(found).encode()


def normalised(body: bytes) -> dict[str, Any]:
    """What feedparser makes of a document, as plain JSON. Its sanitiser and its address rewriting are off."""
    found = _feedparser(body)
    item = _ITEM.search(body.decode("utf-8", "replace"))
    if not found.entries and item and item[1]:
        # a prefix that nobody declared: <rss:item>
        found = _feedparser(re.sub(rb"<(/?)" + re.escape(item[1].encode()) + rb":", rb"<\1", body))
    entries = found.entries
    return {
        "version": found.get("version") or "",
        "title": found.feed.get("title") or "",
        "language": found.feed.get("language") or "",
        "generator": found.feed.get("generator") or "",
        "too_many": max(0, len(entries) - ITEMS_PER_PAGE),
        "entries": [_plain_entry(entry) for entry in entries[:ITEMS_PER_PAGE]],
    }


def _feedparser(body: bytes) -> Any:
    import feedparser

    headers = {"content-type": "application/xml; charset=utf-8"}
    return feedparser.parse(
        io.BytesIO(body), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
    )


def _plain_entry(entry: Any) -> dict[str, Any]:
    contents = entry.get("content") or [{}]
    text = contents[0].get("value") or entry.get("summary") or ""
    published = entry.get("published") or ""
    updated = entry.get("updated") or "" if "updated" in entry else ""
    media = [(e.get("href") or "", e.get("type") or "") for e in entry.get("enclosures") or ()]
    media += [
        (m.get("url") or "", m.get("medium") or m.get("type") or "") for m in entry.get("media_content") or ()
    ]
    media += [(m.get("url") or "", "image") for m in entry.get("media_thumbnail") or ()]
    return {
        "id": entry.get("id") or "", "link": entry.get("link") or "", "title": entry.get("title") or "",
        "text": text, "published": published or updated, "updated": updated if published else "",
        "language": entry.get("language") or "", "media": media,
    }  # fmt: skip


if __name__ == "__main__":
    import feedparser  # noqa: F401  before the limits, so that every document finds it loaded

    lower(resource.RLIMIT_AS, MEMORY_BYTES)
    with own_stdout() as sink:
        serve(sys.stdin.buffer, sink, partial(limit_cpu, SECONDS))
