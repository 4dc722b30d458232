"""One open line to one origin: question after question over HTTP/1.1 (RFC 9112), framed by h11.

h11 decides what is well-formed and when a line may be used again; this file moves the bytes between it and
the stream. Knows nothing of hosts, limits of bodies, redirects or retries. No pipelining, no upgrades, no
HTTP/2.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import cast

import h11

from monitor.fetch.decode import STEP
from monitor.fetch.headers import Raw
from monitor.fetch.network import Broken, Stream


class Line:
    """Ask, read the body to its end, then `settle`: it tells whether the line takes another question."""

    def __init__(
        self, stream: Stream, *, read_seconds: float, idle_seconds: float, header_bytes: int
    ) -> None:
        self.stream = stream
        self._read_seconds, self._idle_seconds = read_seconds, idle_seconds
        self._now = asyncio.get_running_loop().time
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=header_bytes + STEP)
        self._expires_at = self._now() + idle_seconds

    async def ask(self, target: bytes, lines: Raw, body: bytes | None = None) -> tuple[int, Raw]:
        """Status and headers (names in lower case) of the answer; with a body the question is a POST. Raises
        Broken, Silent, Overflow and h11.RemoteProtocolError."""
        question = h11.Request(method=b"GET" if body is None else b"POST", target=target, headers=lines)
        sent = self._http.send(question) or b""
        if body is not None:
            sent += self._http.send(h11.Data(data=body)) or b""
        sent += self._http.send(h11.EndOfMessage()) or b""
        with contextlib.suppress(Broken):  # a server that closes early may have answered all the same
            await self.stream.write(sent, self._read_seconds)
        while not isinstance(event := await self._event(), h11.Response):
            continue  # 1xx
        return event.status_code, cast(Raw, list(event.headers))

    async def body(self) -> AsyncIterator[bytes]:
        """The body as it comes, without the framing. Raises as `ask`."""
        while isinstance(event := await self._event(), h11.Data):
            yield bytes(event.data)

    def settle(self) -> bool:
        """Make ready for the next question. False when there can be none: the answer was not read to its end,
        or brought more than its end, or the peer has left."""
        done = self._http.our_state is h11.DONE and self._http.their_state is h11.DONE
        if done and not self._http.trailing_data[0]:
            self._http.start_next_cycle()
            self._expires_at = self._now() + self._idle_seconds
        return self._http.our_state is h11.IDLE and not self.expired

    @property
    def expired(self) -> bool:
        """Rested too long, or its peer has left (or rambles)."""
        return self._now() > self._expires_at or self.stream.readable

    async def aclose(self) -> None:
        """End it, whatever is under way."""
        await self.stream.aclose()

    async def _event(self) -> h11.Event:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            self._http.receive_data(await self.stream.read(STEP, self._read_seconds))
        if not isinstance(event, h11.Response | h11.Data | h11.EndOfMessage | h11.InformationalResponse):
            raise h11.RemoteProtocolError("the line ended, or changed its protocol")
        return event
