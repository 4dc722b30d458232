"""Bodies within bounds: at most one gzip layer, inflated step by step, stopped at the first broken limit.

httpx's own decoder inflates a whole chunk at once: 405 bytes of brotli grew the process by 775 MB. And it
returns a truncated gzip stream as if it were complete.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable
from dataclasses import dataclass
from io import BytesIO

from monitor.errors import BadAnswer
from monitor.settings import FetchSettings

STEP = 64 * 2**10
CRUMBS, CRUMB = 2048, 16
"""After so many chunks their mean size in bytes must be above this: each one costs us 50 microseconds."""
MEMBERS = 64
"""RFC 1952 allows several gzip members in a row; a body of thousands is made to burn our time."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Limits of one body in bytes. With `cut` the rest of a longer body is left unread instead of refused."""

    wire: int
    decoded: int
    ratio: int
    ratio_from: int
    cut: bool = False

    @classmethod
    def of(cls, settings: FetchSettings) -> Bounds:
        return cls(settings.wire_bytes, settings.decoded_bytes, settings.ratio, settings.ratio_from_bytes)


def coding(values: list[str]) -> str:
    """The content coding, gzip or identity. Raises BadAnswer (coding) for any other, and for more than
    one."""
    named = [part.strip().lower() for value in values for part in value.split(",") if part.strip()]
    if not named or named == ["identity"]:
        return "identity"
    if named in (["gzip"], ["x-gzip"]):
        return "gzip"
    raise BadAnswer(f"content coding {', '.join(named)[:80]!r}; we take gzip or none", kind="coding")


async def read_body(chunks: AsyncIterable[bytes], name: str, bounds: Bounds) -> bytes:
    """The whole body, decoded. Raises BadAnswer: size, ratio, coding, truncated, chunks."""
    body = Body(bounds)
    take = body.inflate if name == "gzip" else body.append
    count = 0
    async for chunk in chunks:
        count += 1
        body.travelled(len(chunk))
        if count > CRUMBS and body.wire < CRUMB * count:
            raise BadAnswer(f"{count} chunks of less than {CRUMB} bytes", kind="chunks")
        if take(chunk):
            return body.whole()
    if name == "gzip":
        body.finish()
    return body.whole()


class Body:
    """Collects one body. `append` and `inflate` return True when the rest may stay unread."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.wire = 0
        self._out = BytesIO()
        self._size = 0
        self._members = 0
        self._inflater: zlib._Decompress | None = None

    def travelled(self, size: int) -> None:
        self.wire += size
        if self.wire > self._bounds.wire and not self._bounds.cut:
            raise BadAnswer(f"more than {self._bounds.wire} bytes on the wire", kind="size")

    def append(self, data: bytes) -> bool:
        room = self._bounds.decoded - self._size
        if len(data) > room and not self._bounds.cut:
            raise BadAnswer(f"more than {self._bounds.decoded} bytes", kind="size")
        self._out.write(data[:room])
        self._size += min(len(data), room)
        return len(data) > room

    def inflate(self, data: bytes) -> bool:
        more = bool(data)
        while more:
            if self._inflater is None:
                self._open()
            try:
                piece = self._inflater.decompress(data, STEP)  # type: ignore[union-attr]
            except zlib.error as error:
                raise BadAnswer(f"not gzip: {error}", kind="coding") from None
            if self.append(piece):
                return True
            self._check_ratio()
            data = self._rest()
            # a full step may leave output inside zlib although all input is consumed
            more = bool(data) or (self._inflater is not None and len(piece) == STEP)
        return False

    def finish(self) -> None:
        """An empty body is no gzip stream and complete all the same (304, Content-Length: 0)."""
        if self.wire and self._inflater is not None:
            raise BadAnswer("the gzip stream ends before its end mark", kind="truncated")

    def whole(self) -> bytes:
        return self._out.getvalue()

    def _open(self) -> None:
        self._members += 1
        if self._members > MEMBERS:
            raise BadAnswer(f"more than {MEMBERS} gzip members", kind="coding")
        self._inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def _rest(self) -> bytes:
        inflater = self._inflater
        if inflater is None or not inflater.eof:
            return inflater.unconsumed_tail if inflater else b""
        self._inflater = None
        return inflater.unused_data

    def _check_ratio(self) -> None:
        limit = self._bounds
        if self._size > limit.ratio_from and self._size > limit.ratio * self.wire:
            raise BadAnswer(f"inflates more than {limit.ratio} times", kind="ratio")
