"""The only room that speaks HTTP: `Fetcher.get` takes a Request and returns a Payload, or raises a
FetchError.

Kinds, stable words for the poll log:

- Refused: `url` (malformed, too long, user name, number in disguise), `scheme`, `port`, `address` (not
  public), `header` (an adapter's header that is ours or malformed), `downgrade` (https to http), `robots`,
  `no-contact`
- Paused: `paused` (the host said when to come back), `breaker` (five failures in a row, or its one probe is
  under way)
- NoAnswer: `name`, `connect`, `tls`, `connection` (broke), `disconnected` (left without an answer),
  `read-timeout`, `deadline` (total time), `stopped`
- BadAnswer: `size`, `ratio`, `coding`, `truncated` (gzip), `length` (Content-Length, last chunk), `chunks`
  (crumbs), `headers`, `redirects`, `protocol`
"""

from __future__ import annotations

from monitor.fetch.fetcher import Fetcher
from monitor.fetch.network import Backend, Stream
from monitor.fetch.redact import RedactingFilter, redact

__all__ = ["Backend", "Fetcher", "RedactingFilter", "Stream", "redact"]
