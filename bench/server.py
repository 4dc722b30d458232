"""A loopback server that is never the slow part: every answer lies ready as bytes.

    python -m bench.server FEEDS

prints its port and serves until stdin closes. `GET /feed/7.xml` is a feed with ETag and Last-Modified;
`GET /mode/honest` answers matching validators with 304, `GET /mode/forgetful` answers 200 with the same
body whatever is asked. Each mode switch returns how many feeds went out since the last one, by status.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from datetime import UTC, datetime
from email.utils import format_datetime

from bench.feeds import feed

_HEAD = "HTTP/1.1 {status}\r\nETag: {etag}\r\nLast-Modified: {date}\r\nContent-Type: application/xml\r\n"


class Site:
    """All answers, rendered, and what was given out."""

    def __init__(self, feeds: int) -> None:
        newest = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
        date = format_datetime(newest, usegmt=True)
        self.forgetful = False
        self.given: Counter[int] = Counter()
        self._whole: dict[bytes, bytes] = {}
        self._same: dict[bytes, tuple[bytes, bytes]] = {}
        for number in range(feeds):
            path, etag, body = f"/feed/{number}.xml".encode(), f'"v1-{number}"', feed(number, newest)
            head = _HEAD.format(status="200 OK", etag=etag, date=date)
            self._whole[path] = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
            head = _HEAD.format(status="304 Not Modified", etag=etag, date=date)
            self._same[path] = (etag.encode(), f"{head}\r\n".encode())

    def answer(self, path: bytes, asked: bytes) -> bytes:
        """The answer to one request. `asked` is the whole request head."""
        if path in self._whole:
            etag, same = self._same[path]
            if not self.forgetful and etag in asked:
                self.given[304] += 1
                return same
            self.given[200] += 1
            return self._whole[path]
        if path.startswith(b"/mode/"):
            self.forgetful = path == b"/mode/forgetful"
            body = json.dumps(self.given).encode()
            self.given.clear()
            return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
        return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


class Wire(asyncio.Protocol):
    """HTTP/1.1 with keep-alive, for GET without a body."""

    def __init__(self, site: Site) -> None:
        self._site, self._rest = site, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *requests, self._rest = (self._rest + data).split(b"\r\n\r\n")
        for asked in requests:
            self._transport.write(self._site.answer(asked.split(b" ", 2)[1], asked))


async def serve(feeds: int) -> None:
    site = Site(feeds)
    server = await asyncio.get_running_loop().create_server(lambda: Wire(site), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
